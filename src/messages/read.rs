//! Reads the files of one language into a bundle, and says what is wrong in them.
//!
//! Fluent's parser skips what it does not understand and reads on; so do we, with a problem each.

use super::{MessageFile, MessageProblem, Words};
use crate::base::lang::Lang;
use crate::base::phrase::{Insert, Phrase};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentNumberType;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::{Entry, Identifier};
use fluent_syntax::parser::ParserError;
use std::collections::BTreeSet;
use unic_langid::LanguageIdentifier;

/// Editors on some systems put this before a text; it is not part of it.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// What the files say in one language.
pub(super) fn words(
    lang: &Lang,
    files: &[MessageFile],
    problems: &mut Vec<MessageProblem>,
) -> Words {
    let mut bundle = new_bundle(lang);
    let mut ids = BTreeSet::new();
    for file in files.iter().filter(|file| file.lang == *lang) {
        let resource = parse(file, problems);
        // A message that an earlier file has stays as it is; that is what overriding means here.
        for (id, _) in messages(&resource).filter(|(id, _)| !bundle.has_message(id)) {
            ids.insert(id.to_owned());
        }
        drop(bundle.add_resource(resource));
    }
    let ids = ids.iter().flat_map(|id| addressable(&bundle, id)).collect();
    Words { lang: lang.clone(), bundle, ids }
}

fn new_bundle(lang: &Lang) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new_concurrent(vec![plural_language(lang)]);
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(|value, _| written(value)));
    // The bundle is new: no function of this name can be there.
    drop(bundle.add_function("NUMBER", number));
    bundle
}

/// The language whose plural rules hold.
fn plural_language(lang: &Lang) -> LanguageIdentifier {
    plural_tag(lang).parse().unwrap_or_default()
}

/// The tag whose plural rules hold. Scripts have no say in it, and of regions only Portugal has a rule of
/// its own, which all Portuguese but that of Brazil follows (CLDR, parent locales).
pub(super) fn plural_tag(lang: &Lang) -> String {
    let region = lang.as_str().split('-').skip(1).find(|part| part.len() == 2);
    match (lang.language(), region) {
        ("pt", Some(region)) if region != "BR" => "pt-PT".to_owned(),
        (language, _) => language.to_owned(),
    }
}

/// How a number wants to be written, if the caller said so: see `super::value`.
fn written(value: &FluentValue<'_>) -> Option<String> {
    match value {
        FluentValue::Number(number) => number.options.currency.clone(),
        _ => None,
    }
}

/// `NUMBER($n, type: "ordinal")` chooses among ordinal forms; other options are not supported.
fn number<'a>(positional: &[FluentValue<'a>], named: &FluentArgs<'_>) -> FluentValue<'a> {
    let Some(FluentValue::Number(number)) = positional.first() else { return FluentValue::Error };
    let mut number = number.clone();
    if let Some(FluentValue::String(name)) = named.get("type") {
        number.options.r#type = FluentNumberType::from(name.as_ref());
    }
    FluentValue::Number(number)
}

fn parse(file: &MessageFile, problems: &mut Vec<MessageProblem>) -> FluentResource {
    let text = file.text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(&file.text);
    let skipped = file.text.len() - text.len();
    let mut problem = |start: usize, end: usize, reason: Insert| {
        // The parser may point into the middle of a letter.
        let start = file.text.floor_char_boundary(start + skipped);
        let range = start..file.text.ceil_char_boundary(end + skipped);
        problems.push(MessageProblem { file: file.name.clone(), range, reason });
    };
    let (resource, errors) = match FluentResource::try_new(text.to_owned()) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    for ParserError { pos, kind, .. } in errors {
        problem(pos.start, pos.end, kind.to_string().into());
    }
    let mut seen = BTreeSet::new();
    for (id, start) in messages(&resource) {
        if !seen.insert(id) {
            problem(start, start + id.len(), Phrase::new("messages-twice").with("id", id).into());
        }
    }
    resource
}

/// The ids of a file's messages, each with its place in bytes.
fn messages(resource: &FluentResource) -> impl Iterator<Item = (&str, usize)> {
    let start = resource.source().as_ptr().addr();
    resource.entries().filter_map(move |entry| match entry {
        Entry::Message(message) => {
            let Identifier { name } = message.id;
            Some((name, name.as_ptr().addr() - start))
        }
        _ => None,
    })
}

/// The ids under which a message's texts are asked for: `name` and `name.attribute`.
fn addressable(bundle: &FluentBundle<FluentResource>, id: &str) -> Vec<String> {
    let Some(message) = bundle.get_message(id) else { return Vec::new() };
    let own = message.value().map(|_| id.to_owned());
    own.into_iter().chain(message.attributes().map(|one| format!("{id}.{}", one.id()))).collect()
}

#[cfg(test)]
mod tests {
    use super::super::{MessageFile, Messages};

    fn problems(text: &str) -> Vec<(String, String)> {
        let lang: crate::base::lang::Lang = "fr".parse().unwrap();
        let file =
            MessageFile { lang: lang.clone(), name: "fr.ftl".to_owned(), text: text.to_owned() };
        let (messages, problems) = Messages::new(&[lang], &[file]);
        assert_eq!(messages.text("good", &[]).unwrap(), "bon");
        let quote = |range| text.get::<std::ops::Range<usize>>(range).unwrap().to_owned();
        problems.into_iter().map(|problem| (quote(problem.range), problem.reason.brief())).collect()
    }

    #[test]
    fn a_broken_message_is_a_problem_with_its_place_and_the_rest_is_read() {
        let found = problems("good = bon\nbad } = x\nalso = aussi\n");
        assert_eq!(found, [("}".to_owned(), "Expected a token starting with \"=\"".to_owned())]);
    }

    #[test]
    fn a_message_that_is_there_twice_is_a_problem() {
        let found = problems("\u{feff}good = bon\nélan = x\ngood = meilleur\n");
        assert_eq!((found[0].0.as_str(), found.last().unwrap().0.as_str()), ("é", "good"));
        assert!(found.last().unwrap().1.contains("messages-twice"));
    }

    #[test]
    fn a_byte_order_mark_is_not_part_of_the_first_message() {
        assert_eq!(problems("\u{feff}good = bon\r\n"), []);
    }

    #[test]
    fn a_file_that_ends_too_early_has_a_problem_inside_it() {
        assert_eq!(problems("good = bon\nlast = { $n ->").len(), 1);
    }
}
