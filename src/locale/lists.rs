//! Things in a row: `a, b et c` (CLDR, list patterns of the standard type).
//!
//! Takes texts as they are. Knows the two rules that depend on the last word and that CLDR's data
//! cannot say (UTS 35, part 2, "List Patterns"): those of Spanish and of Hebrew.

use super::table::{Column, Row};
use crate::base::lang::Lang;

/// How one language puts things in a row.
pub(super) struct Lists {
    /// Of two things; then the start, the middle and the end of more.
    patterns: Vec<&'static str>,
    rule: Rule,
}

/// How the word for "and" changes before some words.
enum Rule {
    None,
    /// `y` is `e` before the sound of *i*: `Kosovo e Italia`.
    Spanish,
    /// `ו` has a hyphen before what is not written in Hebrew letters.
    Hebrew,
}

impl Lists {
    pub(super) fn new(row: &Row, lang: &Lang) -> Self {
        let rule = match lang.language() {
            "es" => Rule::Spanish,
            "he" | "iw" => Rule::Hebrew,
            _ => Rule::None,
        };
        Self { patterns: row.values(Column::Lists), rule }
    }

    pub(super) fn join(&self, items: &[&str]) -> String {
        let [first, between @ .., last] = items else {
            return items.concat();
        };
        let Some((before_last, middle)) = between.split_last() else {
            return self.joined(0, first, last);
        };
        let end = self.joined(3, before_last, last);
        let tail = middle.iter().rfold(end, |tail, item| self.joined(2, item, &tail));
        self.joined(1, first, &tail)
    }

    /// Two texts in a pattern of CLDR, which has `{0}` and `{1}` in this order.
    fn joined(&self, pattern: usize, first: &str, second: &str) -> String {
        let pattern = self.patterns.get(pattern).copied().unwrap_or("{0}, {1}");
        let (before, rest) = pattern.split_once("{0}").unwrap_or(("", pattern));
        let (between, after) = rest.split_once("{1}").unwrap_or((rest, ""));
        let between = match self.rule {
            Rule::Spanish if between == " y " && sounds_like_i(second) => " e ",
            Rule::Hebrew if between == " ו" && !is_hebrew(second) => " ו-",
            _ => between,
        };
        format!("{before}{first}{between}{second}{after}")
    }
}

/// *Ibiza*, *hijos*; not *hielo* and *hiato*, whose *hi* is a consonant.
fn sounds_like_i(word: &str) -> bool {
    let start: String = word.chars().take(3).flat_map(char::to_lowercase).collect();
    let is_consonant = start.starts_with("hia") || start.starts_with("hie");
    start.starts_with(['i', 'í'])
        || start.starts_with("hí")
        || start.starts_with("hi") && !is_consonant
}

fn is_hebrew(word: &str) -> bool {
    word.starts_with(|c| matches!(c, '\u{590}'..='\u{5ff}' | '\u{fb1d}'..='\u{fb4f}'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(lang: &str, items: &[&str]) -> String {
        let lang = lang.parse().unwrap();
        Lists::new(&Row::of(&lang).unwrap(), &lang).join(items)
    }

    #[test]
    fn things_are_joined_as_the_language_does() {
        for (lang, written) in [
            ("fr", "a, b et c"),
            ("en", "a, b, and c"),
            ("en-GB", "a, b and c"),
            ("id", "a, b, dan c"),
            ("sq", "a, b dhe c"),
            ("sr-Latn", "a, b i c"),
            ("sr", "a, b и c"),
            ("sw", "a, b na c"),
            ("ar", "a وb وc"),
            ("pt", "a, b e c"),
            ("ja", "a、b、c"),
        ] {
            assert_eq!(list(lang, &["a", "b", "c"]), written, "{lang}");
        }
    }

    #[test]
    fn none_one_two_and_four_things_are_a_list_too() {
        assert_eq!(list("fr", &[]), "");
        assert_eq!(list("fr", &["a"]), "a");
        assert_eq!(list("fr", &["a", "b"]), "a et b");
        assert_eq!(list("en", &["a", "{1}", "{0}", "d"]), "a, {1}, {0}, and d");
    }

    #[test]
    fn spanish_and_hebrew_look_at_the_last_word() {
        assert_eq!(list("es", &["Kosovo", "Italia"]), "Kosovo e Italia");
        assert_eq!(list("es", &["a", "padres", "hijos"]), "a, padres e hijos");
        assert_eq!(list("es-MX", &["agua", "hielo"]), "agua y hielo");
        assert_eq!(list("es", &["a", "b"]), "a y b");
        assert_eq!(list("he", &["א", "ב"]), "א וב");
        assert_eq!(list("he", &["א", "b"]), "א ו-b");
    }
}
