//! The words for findings: message, help, explanation and label, in the language of the editor.
//!
//! Takes codes and arguments and looks their messages up. The words of every language are embedded; English
//! stands in for what another one lacks.

use super::{Code, Diagnostic, Label, Severity, Tally};
use crate::base::lang::Lang;
use crate::base::phrase::{Insert, Phrase};
use crate::messages::{Arg, Lack, MessageFile, Messages, MissingText};

/// A language that kabar speaks with editors.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum EditorLang {
    /// English, which also stands in for what another one lacks.
    English,
    /// French.
    French,
    /// Indonesian.
    Indonesian,
}

impl EditorLang {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::English, Self::French, Self::Indonesian];

    /// The language tag.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::French => "fr",
            Self::Indonesian => "id",
        }
    }

    /// The one of a language tag, whatever its script and country.
    #[must_use]
    pub fn of(lang: &Lang) -> Option<Self> {
        Self::ALL.into_iter().find(|own| own.tag() == lang.language())
    }

    const fn findings(self) -> &'static str {
        match self {
            Self::English => include_str!("words/en.ftl"),
            Self::French => include_str!("words/fr.ftl"),
            Self::Indonesian => include_str!("words/id.ftl"),
        }
    }
}

/// The words for findings, and whatever else is said to editors, in one language.
pub struct Words {
    lang: Lang,
    messages: Messages,
}

impl Words {
    /// The embedded words of a language for findings.
    #[must_use]
    pub fn new(lang: EditorLang) -> Self {
        Self::with(lang, |_| "")
    }

    /// The same in English.
    #[must_use]
    pub fn english() -> Self {
        Self::new(EditorLang::English)
    }

    /// The embedded words of a language, and more of them.
    #[must_use]
    pub fn with(lang: EditorLang, more: fn(EditorLang) -> &'static str) -> Self {
        let tag = |lang: EditorLang| -> Lang {
            let Ok(tag) = lang.tag().parse() else { unreachable!("it is a language tag") };
            tag
        };
        let mut chain = vec![lang, EditorLang::English];
        chain.dedup();
        let file = |lang: EditorLang, text: &str| MessageFile {
            lang: tag(lang),
            name: String::new(),
            text: text.to_owned(),
        };
        let files: Vec<MessageFile> = chain
            .iter()
            .flat_map(|lang| [file(*lang, lang.findings()), file(*lang, more(*lang))])
            .collect();
        let chain: Vec<Lang> = chain.into_iter().map(tag).collect();
        Self { lang: tag(lang), messages: Messages::new(&chain, &files).0 }
    }

    /// The language.
    #[must_use]
    pub fn lang(&self) -> &Lang {
        &self.lang
    }

    /// What is to be said, in words.
    #[must_use]
    pub fn say(&self, insert: &Insert) -> String {
        self.messages.say(insert)
    }

    /// A message into which nothing is put.
    #[must_use]
    pub fn phrase(&self, id: &'static str) -> String {
        self.say(&Phrase::new(id).into())
    }

    /// The name of a severity.
    #[must_use]
    pub fn severity(&self, severity: Severity) -> String {
        self.phrase(match severity {
            Severity::Error => "severity-error",
            Severity::Warning => "severity-warning",
            Severity::Info => "severity-info",
        })
    }

    /// What was found, in lower case and without a full stop.
    #[must_use]
    pub fn message(&self, diagnostic: &Diagnostic) -> String {
        let code = diagnostic.code;
        self.text(code.name(), diagnostic).unwrap_or_else(|| code.name().to_owned())
    }

    /// What to write instead; `None` if there is nothing to say.
    #[must_use]
    pub fn help(&self, diagnostic: &Diagnostic) -> Option<String> {
        let help = self.text(&format!("{}.help", diagnostic.code), diagnostic)?;
        (!help.trim().is_empty()).then_some(help)
    }

    /// Several sentences with an example; empty only if no language explains the code.
    #[must_use]
    pub fn explanation(&self, code: Code) -> String {
        self.messages.text(&format!("{code}.explain"), &[]).unwrap_or_default()
    }

    /// What a code finds, with an ellipsis where a finding has its arguments.
    #[must_use]
    pub fn outline(&self, code: Code) -> String {
        let mut names: Vec<String> = Vec::new();
        loop {
            let args: Vec<(&str, Arg<'_>)> =
                names.iter().map(|name| (name.as_str(), Arg::Text("…"))).collect();
            match self.messages.text(code.name(), &args) {
                Ok(text) => return text,
                Err(MissingText { lack: Lack::Variable(name), .. }) => names.push(name),
                Err(_) => return code.name().to_owned(),
            }
        }
    }

    /// What stands at a second place of a finding.
    #[must_use]
    pub fn label(&self, diagnostic: &Diagnostic, label: &Label) -> String {
        self.text(label.message, diagnostic).unwrap_or_default()
    }

    fn text(&self, id: &str, diagnostic: &Diagnostic) -> Option<String> {
        self.messages.told(id, &diagnostic.args).ok()
    }
}

/// How many findings there are: `3 errors, 1 warning`. Remarks are named only if there are any.
#[must_use]
pub fn summary(tally: Tally) -> Insert {
    let counts = [
        ("count-errors", tally.error),
        ("count-warnings", tally.warning),
        ("count-infos", tally.info),
    ];
    let counts = counts.into_iter().filter(|(_, count)| *count > 0);
    let parts: Vec<Insert> =
        counts.map(|(id, count)| Phrase::new(id).with("count", count).into()).collect();
    if parts.is_empty() { Phrase::new("count-nothing").into() } else { Insert::List(parts, ", ") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Place;

    /// Every argument that any message knows.
    const ARGUMENTS: &[&str] = &[
        "anchor",
        "chain",
        "choices",
        "date",
        "deepest",
        "entry",
        "expected",
        "field",
        "first",
        "folder",
        "forms",
        "found",
        "frame",
        "heaviest",
        "here",
        "hours",
        "id",
        "kept",
        "key",
        "kinds",
        "lang",
        "languages",
        "listed",
        "minutes",
        "most",
        "name",
        "names",
        "number",
        "original",
        "other",
        "page",
        "path",
        "pictures",
        "reason",
        "right",
        "route",
        "second",
        "style",
        "suggestion",
        "tables",
        "target",
        "text",
        "times",
        "used",
        "weight",
        "what",
        "written",
        "words",
    ];

    fn with_all_arguments(code: Code, suggestion: &str) -> Diagnostic {
        let mut diagnostic = Diagnostic::new(code, Place::Site).with("count", 2).with("blanks", 2);
        for name in ARGUMENTS {
            let value = if *name == "suggestion" { suggestion } else { "dummy" };
            diagnostic = diagnostic.with(name, value);
        }
        diagnostic
    }

    fn always_suggests(code: Code) -> bool {
        matches!(code, Code::YamlUnclosedQuote | Code::YamlUnquotedColon)
    }

    #[test]
    fn every_code_has_a_message_a_help_and_an_explanation() {
        for lang in EditorLang::ALL {
            let words = Words::new(lang);
            for code in Code::ALL {
                for suggestion in ["none", "this"] {
                    is_said_well(&with_all_arguments(*code, suggestion), &words);
                }
                let length = words.explanation(*code).len();
                assert!(length > 100, "{code} has no explanation in {lang:?}");
            }
        }
    }

    fn is_said_well(diagnostic: &Diagnostic, words: &Words) {
        let code = diagnostic.code;
        let help = words.help(diagnostic).unwrap_or_else(|| panic!("{code} has no help"));
        let message = words.message(diagnostic);
        assert_ne!(message, code.name());
        for text in [message, help] {
            assert!(!text.contains("{$") && !text.contains("{ $"), "{code}: {text}");
            assert!(!text.ends_with('.'), "{code}: {text}");
            assert!(always_suggests(code) || !text.contains("`none`"), "{code}: {text}");
            assert!(!text.contains('\n') && !text.contains("  "), "{code}: {text}");
        }
    }

    #[test]
    fn an_explanation_keeps_braces_indentation_and_blank_lines() {
        let words = Words::english();
        let shortcode = words.explanation(Code::UnknownShortcode);
        assert!(shortcode.contains("Right:\n\n    {{ figure(src=\"workshop.jpg\") }}\n"));
        let syntax = words.explanation(Code::YamlSyntax);
        assert!(syntax.contains("    people:\n      - name: Ani\n       role: facilitator\n"));
        assert!(words.explanation(Code::YamlTab).contains("    people:\n    \t- name: Ani\n"));
    }

    #[test]
    fn counts_are_said_in_words() {
        let words = Words::english();
        let tally = |error, warning, info| words.say(&summary(Tally { error, warning, info }));
        assert_eq!(tally(3, 1, 0), "3 errors, 1 warning");
        assert_eq!(tally(0, 0, 2), "2 remarks");
        assert_eq!(tally(0, 0, 0), "nothing to correct");
        let one = Diagnostic::new(Code::RevisionUnknown, Place::Site).with("count", 1);
        assert!(words.message(&one).starts_with("1 translation does not"));
    }

    #[test]
    fn every_code_has_an_outline_without_arguments() {
        let words = Words::english();
        assert_eq!(words.outline(Code::UnknownRegion), "there is no region `…`");
        for code in Code::ALL {
            assert_ne!(words.outline(*code), code.name());
        }
    }

    #[test]
    fn help_depends_on_whether_there_is_a_suggestion() {
        let words = Words::english();
        let finding = |suggestion| {
            Diagnostic::new(Code::UnknownRegion, Place::Site)
                .with("id", "cd-sud-kivo")
                .suggesting(suggestion)
        };
        let help = |suggestion| words.help(&finding(suggestion)).unwrap();
        assert_eq!(help(Some("cd-sud-kivu")), "did you mean `cd-sud-kivu`?");
        assert!(help(None).contains("content/regions.yaml"));
        assert_eq!(words.message(&finding(None)), "there is no region `cd-sud-kivo`");
    }
}
