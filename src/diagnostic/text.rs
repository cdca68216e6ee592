//! The words for findings: message, help, explanation and label, in the language of the editor.
//!
//! Takes codes and arguments and looks their messages up; English is embedded and always there.

use super::{Code, Diagnostic, Label, Tally};
use crate::base::lang::Lang;
use crate::messages::{Arg, Lack, MessageFile, Messages, MissingText};

const ENGLISH: &str = include_str!("words/en.ftl");

/// The words for findings, in one language.
pub struct Words {
    messages: Messages,
}

impl Words {
    /// The embedded English words.
    #[must_use]
    pub fn english() -> Self {
        let Ok(lang) = "en".parse::<Lang>() else { unreachable!("`en` is a language tag") };
        let name = "words/en.ftl".to_owned();
        let file = MessageFile { lang: lang.clone(), name, text: ENGLISH.to_owned() };
        Self { messages: Messages::new(&[lang], &[file]).0 }
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

    /// A message that belongs to no finding; its id if no language has it with these arguments.
    #[must_use]
    pub fn phrase(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.messages.text(id, args).unwrap_or_else(|_| id.to_owned())
    }

    /// What stands at a second place of a finding.
    #[must_use]
    pub fn label(&self, diagnostic: &Diagnostic, label: &Label) -> String {
        self.text(label.message, diagnostic).unwrap_or_default()
    }

    /// How many findings there are: `3 errors, 1 warning`. Remarks are named only if there are any.
    #[must_use]
    pub fn summary(&self, tally: Tally) -> String {
        let counts = [
            ("count-errors", tally.error),
            ("count-warnings", tally.warning),
            ("count-infos", tally.info),
        ];
        let part = |(id, count): (&str, usize)| {
            let count = u64::try_from(count).unwrap_or(u64::MAX);
            self.messages.text(id, &[("count", Arg::Number(count))]).ok()
        };
        let parts: Vec<String> =
            counts.into_iter().filter(|(_, count)| *count > 0).filter_map(part).collect();
        if parts.is_empty() {
            return self.messages.text("count-nothing", &[]).unwrap_or_default();
        }
        parts.join(", ")
    }

    fn text(&self, id: &str, diagnostic: &Diagnostic) -> Option<String> {
        let args: Vec<(&str, Arg<'_>)> =
            diagnostic.args.iter().map(|(name, value)| (*name, argument(name, value))).collect();
        self.messages.text(id, &args).ok()
    }
}

/// A count is a number, so that the message can say one thing and many things differently.
fn argument<'a>(name: &str, value: &'a str) -> Arg<'a> {
    match value.parse() {
        Ok(number) if name == "count" => Arg::Number(number),
        _ => Arg::Text(value),
    }
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
        "entry",
        "expected",
        "field",
        "folder",
        "forms",
        "found",
        "here",
        "id",
        "key",
        "kinds",
        "lang",
        "languages",
        "most",
        "name",
        "original",
        "other",
        "page",
        "path",
        "reason",
        "route",
        "suggestion",
        "target",
        "text",
        "used",
        "what",
    ];

    fn with_all_arguments(code: Code, suggestion: &str) -> Diagnostic {
        let mut diagnostic = Diagnostic::new(code, Place::Site).with("count", "2");
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
    fn the_embedded_words_can_be_read() {
        let lang: Lang = "en".parse().unwrap();
        let file =
            MessageFile { lang: lang.clone(), name: String::new(), text: ENGLISH.to_owned() };
        let (_, problems) = Messages::new(&[lang], &[file]);
        let told: Vec<_> =
            problems.iter().map(|p| (&ENGLISH[p.range.clone()], &p.reason)).collect();
        assert!(told.is_empty(), "{told:?}");
    }

    #[test]
    fn every_code_has_a_message_a_help_and_an_explanation() {
        let words = Words::english();
        for code in Code::ALL {
            for suggestion in ["none", "this"] {
                let diagnostic = with_all_arguments(*code, suggestion);
                let help = words.help(&diagnostic).unwrap_or_else(|| panic!("{code} has no help"));
                let message = words.message(&diagnostic);
                assert_ne!(message, code.name());
                for text in [message, help] {
                    assert!(!text.contains("{$") && !text.contains("{ $"), "{code}: {text}");
                    assert!(!text.ends_with('.'), "{code}: {text}");
                    assert!(always_suggests(*code) || !text.contains("`none`"), "{code}: {text}");
                    assert!(!text.contains('\n') && !text.contains("  "), "{code}: {text}");
                }
            }
            assert!(words.explanation(*code).len() > 100, "{code} has no explanation");
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
        let tally = |error, warning, info| words.summary(Tally { error, warning, info });
        assert_eq!(tally(3, 1, 0), "3 errors, 1 warning");
        assert_eq!(tally(0, 0, 2), "2 remarks");
        assert_eq!(tally(0, 0, 0), "nothing to correct");
        let one = Diagnostic::new(Code::RevisionUnknown, Place::Site).with("count", "1");
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
