//! Plural forms that a message lacks: a number would be written with the form of another number.
//!
//! Which forms a language needs comes from CLDR, asked for the whole numbers up to a thousand: forms for
//! fractions and for round millions are not needed by anything that is counted here.

use super::MessageFile;
use super::read::plural_tag;
use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use icu_plurals::{PluralCategory, PluralRules};
use std::collections::BTreeSet;
use std::ops::Range;

/// How far numbers are tried.
const REACH: u32 = 1_000;

/// A message that lacks plural forms.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PluralGap {
    /// The message.
    pub id: String,
    /// Where its id stands, in bytes of the file.
    pub range: Range<usize>,
    /// The forms that are missing.
    pub missing: BTreeSet<&'static str>,
}

/// The messages of a file that lack plural forms which the language needs.
///
/// A choice by number is one that has some plural form beside `other`.
#[must_use]
pub fn gaps(file: &MessageFile) -> Vec<PluralGap> {
    let needed = needed(&plural_tag(&file.lang));
    let (Ok(resource) | Err((resource, _))) = fluent_syntax::parser::parse(file.text.as_str());
    let start = file.text.as_ptr().addr();
    let mut gaps = Vec::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let mut missing = BTreeSet::new();
        let attributes = message.attributes.iter().map(|attribute| &attribute.value);
        for pattern in message.value.iter().chain(attributes) {
            pattern_gaps(pattern, &needed, &mut missing);
        }
        if !missing.is_empty() {
            let from = message.id.name.as_ptr().addr() - start;
            let id = message.id.name.to_owned();
            gaps.push(PluralGap { range: from..from + id.len(), id, missing });
        }
    }
    gaps
}

/// The plural forms of a language; only `other` if CLDR does not know it.
fn needed(tag: &str) -> BTreeSet<&'static str> {
    let rules = tag.parse().ok().and_then(|locale: icu_locale_core::Locale| {
        PluralRules::try_new_cardinal(locale.into()).ok()
    });
    let Some(rules) = rules else { return BTreeSet::from(["other"]) };
    (0..=REACH).map(|number| name(rules.category_for(number))).collect()
}

const fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

fn pattern_gaps(
    pattern: &Pattern<&str>,
    needed: &BTreeSet<&'static str>,
    missing: &mut BTreeSet<&'static str>,
) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        let Expression::Select { selector, variants } = expression else { continue };
        if matches!(selector, InlineExpression::VariableReference { .. }) && counts(variants) {
            let has = |form: &str| variants.iter().any(|variant| is_key(variant, form));
            missing.extend(needed.iter().filter(|form| !has(form)));
        }
        for variant in variants {
            pattern_gaps(&variant.value, needed, missing);
        }
    }
}

/// Whether some variant is a plural form other than `other`.
fn counts(variants: &[Variant<&str>]) -> bool {
    let forms = ["zero", "one", "two", "few", "many"];
    variants.iter().any(|variant| forms.iter().any(|form| is_key(variant, form)))
}

fn is_key(variant: &Variant<&str>, form: &str) -> bool {
    matches!(&variant.key, VariantKey::Identifier { name } if *name == form)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn missing(lang: &str, text: &str) -> Vec<(String, Vec<&'static str>)> {
        let (lang, name) = (lang.parse().unwrap(), format!("{lang}.ftl"));
        let file = MessageFile { lang, name, text: text.to_owned() };
        let gap = |gap: PluralGap| {
            assert_eq!(&text[gap.range], gap.id);
            (gap.id, gap.missing.into_iter().collect())
        };
        gaps(&file).into_iter().map(gap).collect()
    }

    #[test]
    fn a_form_that_a_language_needs_is_missed() {
        let text = "é = x\nn = { $n ->\n    [one] a\n   *[other] b\n}";
        assert_eq!(missing("en", text), []);
        assert_eq!(missing("fr", text), []);
        assert_eq!(missing("pt", text), []);
        assert_eq!(missing("sr-Latn", text), [("n".to_owned(), vec!["few"])]);
        assert_eq!(missing("ar", text), [("n".to_owned(), vec!["few", "many", "two", "zero"])]);
    }

    #[test]
    fn a_choice_of_something_else_needs_no_plural_forms() {
        let text = "n = { $unit ->\n    [year] a\n   *[other] b\n}\nm = { $n ->\n    [0] a\n   *[other] b\n}";
        assert_eq!(missing("ar", text), []);
    }

    #[test]
    fn a_choice_within_a_choice_is_looked_at() {
        let text =
            "n = { $unit ->\n   *[year] { $n ->\n        [one] a\n       *[other] b\n    }\n}";
        assert_eq!(missing("sr-Cyrl", text), [("n".to_owned(), vec!["few"])]);
    }
}
