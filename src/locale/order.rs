//! The alphabetical order of a language (CLDR collation). The only door to `icu_collator`.
//!
//! Takes texts as they are; two texts are equal only if they are the same.

use crate::base::lang::Lang;
use icu_collator::options::CollatorOptions;
use icu_collator::{CollatorBorrowed, CollatorPreferences};
use icu_locale_core::LanguageIdentifier;
use std::cmp::Ordering;

/// What comes before what in one language.
pub(super) struct Order(CollatorBorrowed<'static>);

impl Order {
    /// A language that has no order of its own has that of all languages.
    pub(super) fn new(lang: &Lang) -> Self {
        let language = lang.as_str().parse().or_else(|_| lang.language().parse());
        let language = language.unwrap_or(LanguageIdentifier::UNKNOWN);
        let preferences = CollatorPreferences::from(&language);
        let Ok(collator) = CollatorBorrowed::try_new(preferences, CollatorOptions::default())
        else {
            unreachable!("the data is compiled in, and has an order for all languages");
        };
        Self(collator)
    }

    pub(super) fn compare(&self, a: &str, b: &str) -> Ordering {
        self.0.compare(a, b).then_with(|| a.cmp(b))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted(lang: &str, words: &str) -> String {
        let order = Order::new(&lang.parse().unwrap());
        let mut words: Vec<&str> = words.split(' ').collect();
        words.sort_by(|a, b| order.compare(a, b));
        words.join(" ")
    }

    #[test]
    fn words_stand_in_the_order_of_the_language() {
        assert_eq!(sorted("fr", "zèbre école étude eau"), "eau école étude zèbre");
        assert_eq!(sorted("sq", "çaj dyqan cep dhi gjak gur"), "cep çaj dyqan dhi gur gjak");
        assert_eq!(sorted("sr-Latn", "džep čaj dan cvet ćup"), "cvet čaj ćup dan džep");
        assert_eq!(sorted("es", "ñandú oso nube"), "nube ñandú oso");
        assert_eq!(sorted("de", "Zebra Öl Ofen"), "Ofen Öl Zebra");
        assert_eq!(sorted("sv", "öl zebra ål"), "zebra ål öl");
        assert_eq!(sorted("tet", "Uma ema Ema uma"), "ema Ema uma Uma");
    }

    #[test]
    fn only_equal_texts_are_equal() {
        let order = Order::new(&"fr".parse().unwrap());
        assert_eq!(order.compare("e\u{301}", "é"), Ordering::Less);
        assert_eq!(order.compare("é", "é"), Ordering::Equal);
    }

    #[test]
    fn a_tag_that_the_library_does_not_know_has_an_order_too() {
        assert_eq!(sorted("fr-abc-x-y", "b a"), "a b");
        assert_eq!(sorted("xx", "b a"), "a b");
    }
}
