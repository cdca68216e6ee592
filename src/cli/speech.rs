//! In which language kabar speaks with whoever runs it.
//!
//! The nearest to the person counts: what was typed, what the environment says (POSIX.1-2024, 8.2), the
//! language of the bulletin, English. The locales `C` and `POSIX`, as servers and CI have them, say nothing,
//! and a language that kabar does not speak is passed over.

use super::args::{Command, Typed};
use super::environment::Environment;
use crate::base::lang::Lang;
use crate::diagnostic::text::EditorLang;
use crate::yaml;
use crate::yaml::value::Value;
use std::path::Path;

/// What the commands say, in a language.
pub(super) const fn words(lang: EditorLang) -> &'static str {
    match lang {
        EditorLang::English => include_str!("words/en.ftl"),
        EditorLang::French => include_str!("words/fr.ftl"),
        EditorLang::Indonesian => include_str!("words/id.ftl"),
    }
}

/// The language in which kabar speaks.
pub(super) fn choose(typed: &Typed, environment: &Environment) -> EditorLang {
    let own = typed.command.spoken().or(typed.spoken.lang.as_deref()).and_then(of_tag);
    own.or_else(|| environment.locale.as_deref().and_then(of_locale))
        .or_else(|| of_bulletin(&typed.command))
        .unwrap_or(EditorLang::English)
}

/// The language of `fr_CD.UTF-8@euro`.
fn of_locale(locale: &str) -> Option<EditorLang> {
    of_tag(locale.split(['.', '@']).next()?)
}

fn of_tag(tag: &str) -> Option<EditorLang> {
    EditorLang::of(&tag.trim().replace('_', "-").parse::<Lang>().ok()?)
}

/// The default language of the bulletin, whatever else is wrong with it; of one that is to be made its first.
fn of_bulletin(command: &Command) -> Option<EditorLang> {
    match command {
        Command::Init(typed) => of_tag(typed.languages.first()?),
        _ => of_config(&text(&command.site().join("content/bulletin.yaml"))?),
    }
}

fn of_config(text: &str) -> Option<EditorLang> {
    match yaml::parse(text).value?.get("default_language")? {
        Value::Text(tag) => of_tag(tag),
        _ => None,
    }
}

#[expect(clippy::disallowed_methods, reason = "it is read before there is a world")]
fn text(config: &Path) -> Option<String> {
    std::fs::read_to_string(config).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_locale_names_a_language_that_kabar_speaks_or_says_nothing() {
        for (locale, expected) in [
            ("fr_CD.UTF-8", Some(EditorLang::French)),
            ("fr", Some(EditorLang::French)),
            ("id_ID@euro", Some(EditorLang::Indonesian)),
            ("en_US.UTF-8", Some(EditorLang::English)),
            ("C", None),
            ("C.UTF-8", None),
            ("POSIX", None),
            ("sw_CD.UTF-8", None),
            ("", None),
            ("fr_\u{1}", None),
        ] {
            assert_eq!(of_locale(locale), expected, "{locale}");
        }
    }

    #[test]
    fn the_language_of_a_bulletin_with_mistakes_is_read() {
        let wrong = "title: A: b\n\tmenu: [\ndefault_language: fr\n";
        assert_eq!(of_config(wrong), Some(EditorLang::French));
        assert_eq!(of_config("default_language: [fr]\n"), None);
        assert_eq!(of_config(""), None);
    }
}
