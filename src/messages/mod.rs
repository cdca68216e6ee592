//! The words of the interface: Fluent messages of one language along its fallback chain.
//!
//! Takes texts and gives texts; reads no file and knows no date. The only door to `fluent_bundle`.
//! Numbers are written by `locale`; here they choose the plural form.

mod ids;
mod plurals;
mod read;
mod say;

pub use ids::ids;
pub use plurals::{PluralGap, gaps};

use crate::base::lang::Lang;
use crate::base::phrase::Insert;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::resolver::ResolverError;
use fluent_bundle::resolver::errors::ReferenceKind;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use fluent_syntax::ast::Pattern;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::ops::Range;

/// One file of messages (Project Fluent, FTL syntax 1.0).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MessageFile {
    /// The language it is in.
    pub lang: Lang,
    /// What to call the file when speaking about it.
    pub name: String,
    /// Its contents.
    pub text: String,
}

/// What is wrong in a file of messages; the rest of the file is used all the same.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MessageProblem {
    /// The name of the file.
    pub file: String,
    /// Where, in bytes of its text.
    pub range: Range<usize>,
    /// What: a phrase, or the words of Fluent's parser.
    pub reason: Insert,
}

/// What a message puts in the place of a variable.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Arg<'a> {
    /// A text.
    Text(&'a str),
    /// A number that chooses a plural form, written in plain digits.
    Number(u64),
    /// A number that chooses a plural form, and how it is written: `1234` and `1 234`.
    Written(u64, &'a str),
}

/// A text that could not be made.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MissingText {
    /// The id that was asked for.
    pub id: String,
    /// What is missing.
    pub lack: Lack,
}

/// What a text needs and does not have.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Lack {
    /// No language of the chain has such a message.
    Message,
    /// The message uses this variable, which was not given.
    Variable(String),
    /// The message uses this other message, term or function, which does not exist.
    Reference(String),
    /// The message refers to itself, or is too deep.
    Endless,
}

/// The messages of one language along its fallback chain.
pub struct Messages {
    chain: Vec<Words>,
}

/// What one language of the chain says.
struct Words {
    lang: Lang,
    bundle: FluentBundle<FluentResource>,
    ids: BTreeSet<String>,
}

impl Messages {
    /// The messages of a chain of languages, the language itself first. Of files in one language,
    /// an earlier one overrides a later one message by message.
    #[must_use]
    pub fn new(chain: &[Lang], files: &[MessageFile]) -> (Self, Vec<MessageProblem>) {
        let mut problems = Vec::new();
        let chain = chain.iter().map(|lang| read::words(lang, files, &mut problems)).collect();
        (Self { chain }, problems)
    }

    /// The text of a message, in the first language of the chain that has it. The id is `name` or
    /// `name.attribute`.
    ///
    /// # Errors
    /// [`MissingText`] if no language has the message, or if it needs what is not given.
    pub fn text(&self, id: &str, args: &[(&str, Arg<'_>)]) -> Result<String, MissingText> {
        let missing = |lack| MissingText { id: id.to_owned(), lack };
        let (words, pattern) = self
            .chain
            .iter()
            .find_map(|words| Some((words, words.pattern(id)?)))
            .ok_or_else(|| missing(Lack::Message))?;
        let args = args.iter().map(|(name, arg)| (*name, value(*arg))).collect::<FluentArgs<'_>>();
        let mut errors = Vec::new();
        let text = words.bundle.format_pattern(pattern, Some(&args), &mut errors);
        match errors.first() {
            None => Ok(text.into_owned()),
            Some(error) => Err(missing(lack(error))),
        }
    }

    /// Whether some language of the chain has the message.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.chain.iter().any(|words| words.pattern(id).is_some())
    }

    /// Every message that some language of the chain has and that needs no variable: its id and its
    /// text, sorted by id.
    #[must_use]
    pub fn plain(&self) -> Vec<(String, String)> {
        let ids: BTreeSet<&String> = self.chain.iter().flat_map(|words| &words.ids).collect();
        ids.into_iter().filter_map(|id| Some((id.clone(), self.text(id, &[]).ok()?))).collect()
    }

    /// The messages that the first language lacks and a later one has, each with the language that
    /// stands in, sorted by id.
    #[must_use]
    pub fn missing(&self) -> Vec<(String, Lang)> {
        let Some((own, rest)) = self.chain.split_first() else { return Vec::new() };
        let mut found = BTreeMap::new();
        for words in rest {
            for id in words.ids.difference(&own.ids) {
                found.entry(id.clone()).or_insert_with(|| words.lang.clone());
            }
        }
        found.into_iter().collect()
    }
}

impl Words {
    fn pattern(&self, id: &str) -> Option<&Pattern<&str>> {
        match id.split_once('.') {
            None => self.bundle.get_message(id)?.value(),
            Some((id, name)) => Some(self.bundle.get_message(id)?.get_attribute(name)?.value()),
        }
    }
}

/// A number's own way of writing travels in `currency`, the one text that Fluent's options of a
/// number have; `read::written` takes it out again.
fn value(arg: Arg<'_>) -> FluentValue<'_> {
    match arg {
        Arg::Text(text) => text.into(),
        Arg::Number(number) => number.into(),
        Arg::Written(number, text) => {
            let options =
                FluentNumberOptions { currency: Some(text.to_owned()), ..Default::default() };
            FluentNumber { options, ..FluentNumber::from(number) }.into()
        }
    }
}

fn lack(error: &FluentError) -> Lack {
    match error {
        FluentError::ResolverError(ResolverError::Reference(ReferenceKind::Variable { id })) => {
            Lack::Variable(id.clone())
        }
        FluentError::ResolverError(ResolverError::Reference(reference)) => {
            Lack::Reference(referred(reference))
        }
        FluentError::ResolverError(ResolverError::NoValue(id)) => Lack::Reference(id.clone()),
        _ => Lack::Endless,
    }
}

/// The thing referred to, as it is written in a file of messages.
fn referred(reference: &ReferenceKind) -> String {
    let dotted = |id: &str, attribute: &Option<String>| match attribute {
        Some(attribute) => format!("{id}.{attribute}"),
        None => id.to_owned(),
    };
    match reference {
        ReferenceKind::Function { id } => format!("{id}()"),
        ReferenceKind::Message { id, attribute } => dotted(id, attribute),
        ReferenceKind::Term { id, attribute } => format!("-{}", dotted(id, attribute)),
        ReferenceKind::Variable { id } => format!("${id}"),
    }
}

impl fmt::Display for MissingText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let id = &self.id;
        match &self.lack {
            Lack::Message => write!(f, "no language has the message `{id}`"),
            Lack::Variable(name) => write!(f, "the message `{id}` needs the variable `${name}`"),
            Lack::Reference(name) => {
                write!(f, "the message `{id}` uses `{name}`, which is nowhere")
            }
            Lack::Endless => write!(f, "the message `{id}` refers to itself"),
        }
    }
}

impl std::error::Error for MissingText {}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(lang: &str, text: &str) -> MessageFile {
        let (lang, name) = (lang.parse().unwrap(), format!("{lang}.ftl"));
        MessageFile { lang, name, text: text.to_owned() }
    }

    fn messages(chain: &[&str], files: &[MessageFile]) -> Messages {
        let chain: Vec<Lang> = chain.iter().map(|lang| lang.parse().unwrap()).collect();
        let (messages, problems) = Messages::new(&chain, files);
        assert_eq!(problems, []);
        messages
    }

    #[test]
    fn a_message_is_found_down_the_chain() {
        let files = [file("fr", "a = un"), file("en", "a = one\nb = two"), file("id", "c = tiga")];
        let fr = messages(&["fr", "en"], &files);
        assert_eq!(fr.text("a", &[]).unwrap(), "un");
        assert_eq!(fr.text("b", &[]).unwrap(), "two");
        assert!(fr.has("b") && !fr.has("c"));
        assert_eq!(fr.missing(), [("b".to_owned(), "en".parse().unwrap())]);
        assert_eq!(fr.text("c", &[]).unwrap_err().lack, Lack::Message);
    }

    #[test]
    fn an_earlier_file_overrides_a_later_one_message_by_message() {
        let files = [file("fr", "a = site"), file("fr", "a = theme\n    .title = x\nb = theme")];
        let fr = messages(&["fr"], &files);
        assert_eq!(fr.text("a", &[]).unwrap(), "site");
        assert_eq!(fr.text("b", &[]).unwrap(), "theme");
        assert!(!fr.has("a.title"));
    }

    #[test]
    fn an_attribute_is_a_text_of_its_own() {
        let fr = messages(&["fr"], &[file("fr", "search =\n    .label = Chercher")]);
        assert_eq!(fr.text("search.label", &[]).unwrap(), "Chercher");
        assert!(!fr.has("search"));
        assert_eq!(fr.plain(), [("search.label".to_owned(), "Chercher".to_owned())]);
    }

    #[test]
    fn a_number_chooses_the_plural_form_of_the_language() {
        let text = "n = { $n ->\n    [one] one\n    [two] two\n    [few] few\n    [many] many\n   *[other] other\n}";
        for (lang, numbers, forms) in [
            ("sr-Latn", [1, 2, 5, 21], ["one", "few", "other", "one"]),
            ("ar", [1, 2, 3, 11], ["one", "two", "few", "many"]),
            ("fr", [0, 1, 2, 3], ["one", "one", "other", "other"]),
            ("pt", [0, 1, 2, 3], ["one", "one", "other", "other"]),
            ("pt-TL", [0, 1, 2, 3], ["other", "one", "other", "other"]),
            ("id", [0, 1, 2, 3], ["other", "other", "other", "other"]),
            ("tet", [0, 1, 2, 3], ["other", "one", "other", "other"]),
        ] {
            let own = messages(&[lang], &[file(lang, text)]);
            let given = numbers.map(|n| own.text("n", &[("n", Arg::Number(n))]).unwrap());
            assert_eq!(given, forms, "{lang}");
        }
    }

    #[test]
    fn a_number_chooses_its_form_whichever_way_it_is_written() {
        let text = "n = { $n ->\n    [one] { $n } homme\n   *[other] { $n } hommes\n}";
        let fr = messages(&["fr"], &[file("fr", text)]);
        let say = |arg| fr.text("n", &[("n", arg)]).unwrap();
        assert_eq!(say(Arg::Written(1234, "1 234")), "1 234 hommes");
        assert_eq!(say(Arg::Written(1, "١")), "١ homme");
        assert_eq!(say(Arg::Number(1234)), "1234 hommes");
    }

    #[test]
    fn an_ordinal_has_forms_of_its_own() {
        let text = "n = { NUMBER($n, type: \"ordinal\") ->\n    [one] { $n }st\n    [two] { $n }nd\n   *[other] { $n }th\n}";
        let en = messages(&["en"], &[file("en", text)]);
        assert_eq!(en.text("n", &[("n", Arg::Number(21))]).unwrap(), "21st");
        assert_eq!(en.text("n", &[("n", Arg::Number(11))]).unwrap(), "11th");
    }

    #[test]
    fn a_missing_variable_is_an_error_and_not_a_text() {
        let fr = messages(&["fr"], &[file("fr", "a = à { $place }\nb = { a }\nc = { -t }\nd = d")]);
        let lack = |id| fr.text(id, &[]).unwrap_err().lack;
        assert_eq!(lack("a"), Lack::Variable("place".to_owned()));
        assert_eq!(lack("b"), Lack::Variable("place".to_owned()));
        assert_eq!(lack("c"), Lack::Reference("-t".to_owned()));
        assert_eq!(fr.plain(), [("d".to_owned(), "d".to_owned())]);
    }

    #[test]
    fn a_variable_is_put_in_without_isolating_marks() {
        let fr = messages(&["fr"], &[file("fr", "a = à { $place }")]);
        assert_eq!(fr.text("a", &[("place", Arg::Text("Bukavu"))]).unwrap(), "à Bukavu");
    }

    #[test]
    fn messages_are_shared_between_threads() {
        fn shared<T: Send + Sync>() {}
        shared::<Messages>();
    }
}
