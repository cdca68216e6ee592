//! Verifies what a rendered page says of its languages: the same set on every page of the set, with
//! the page itself and `x-default`, only real translations, and its own canonical address.
//!
//! The plan makes these sets right; a theme can break them. Reads the head of the HTML as text.

use super::scene::Scene;
use super::views::Views;
use crate::base::phrase::Phrase;
use crate::plan::{Item, PageRecipe, Recipe};
use memchr::memmem;
use std::borrow::Cow;
use std::collections::BTreeSet;

/// What is wrong with the languages of a page; `None` if nothing is.
pub(super) fn fault(scene: &Scene<'_>, item: &Item, html: &[u8]) -> Option<Phrase> {
    let Recipe::Page(recipe) = &item.recipe else { return None };
    let head = std::str::from_utf8(head(html)).ok()?;
    let (mut named, mut canonical) = (Vec::new(), None);
    for tag in head.split("<link ").skip(1) {
        let tag = &tag[..tag.find('>').unwrap_or(tag.len())];
        match value(tag, "rel") {
            Some("alternate") => named.extend(value(tag, "hreflang").zip(value(tag, "href"))),
            Some("canonical") => canonical = value(tag, "href"),
            _ => {}
        }
    }
    let own = Views::new(scene, recipe.language).absolute(&item.route);
    if canonical.is_some_and(|canonical| unescaped(canonical) != own) {
        return Some(Phrase::new("hreflang-canonical"));
    }
    let expected = expected(scene, recipe);
    let same = |((lang, href), (tag, address)): ((&str, &str), &(String, String))| {
        lang == tag && unescaped(href) == *address
    };
    if named.len() == expected.len() && named.iter().copied().zip(&expected).all(same) {
        return None;
    }
    let named =
        named.into_iter().map(|(lang, href)| (lang.to_owned(), unescaped(href).into_owned()));
    compare(&expected.into_iter().collect(), &named.collect())
}

/// The bytes before the end of the head.
fn head(html: &[u8]) -> &[u8] {
    let end = memmem::find(html, b"</head");
    &html[..end.unwrap_or(html.len())]
}

fn unescaped(href: &str) -> Cow<'_, str> {
    if href.contains('&') { href.replace("&amp;", "&").into() } else { href.into() }
}

/// What a page has to say: nothing if it is there in one language only.
fn expected(scene: &Scene<'_>, recipe: &PageRecipe) -> Vec<(String, String)> {
    let (mut languages, x_default) = Views::new(scene, recipe.language).alternates_of(recipe);
    if languages.len() < 2 {
        return Vec::new();
    }
    languages.push(("x-default".to_owned(), x_default));
    languages
}

fn compare(
    expected: &BTreeSet<(String, String)>,
    named: &BTreeSet<(String, String)>,
) -> Option<Phrase> {
    let missing = expected.difference(named).next();
    let strange = named.difference(expected).next();
    match (missing, strange) {
        (Some((lang, _)), None) => Some(Phrase::new("hreflang-missing").with("lang", lang)),
        (None, Some((lang, _))) => Some(Phrase::new("hreflang-strange").with("lang", lang)),
        (Some((lang, _)), Some(_)) => Some(Phrase::new("hreflang-other").with("lang", lang)),
        (None, None) => None,
    }
}

/// The value of a quoted attribute.
fn value<'t>(tag: &'t str, name: &str) -> Option<&'t str> {
    let mut rest = tag;
    loop {
        let at = rest.find(name)?;
        let is_whole = rest[..at].is_empty() || rest[..at].ends_with(char::is_whitespace);
        rest = &rest[at + name.len()..];
        if let Some(quoted) = rest.strip_prefix("=\"").filter(|_| is_whole) {
            return quoted.split('"').next();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(pairs: &[(&str, &str)]) -> BTreeSet<(String, String)> {
        pairs.iter().map(|(lang, href)| ((*lang).to_owned(), (*href).to_owned())).collect()
    }

    #[test]
    fn an_attribute_is_found_by_its_whole_name() {
        let tag = "rel=\"alternate\" hreflang=\"fr\" href=\"/fr/\"";
        assert_eq!(value(tag, "href"), Some("/fr/"));
        assert_eq!(value(tag, "hreflang"), Some("fr"));
        assert_eq!(value(tag, "lang"), None);
    }

    #[test]
    fn a_set_that_differs_says_in_what() {
        let right = set(&[("fr", "/fr/"), ("en", "/en/")]);
        assert_eq!(compare(&right, &right), None);
        assert_eq!(
            compare(&right, &set(&[("fr", "/fr/")])),
            Some(Phrase::new("hreflang-missing").with("lang", "en"))
        );
        let strange = set(&[("fr", "/fr/"), ("en", "/en/"), ("id", "/id/")]);
        assert_eq!(
            compare(&right, &strange),
            Some(Phrase::new("hreflang-strange").with("lang", "id"))
        );
        let other = set(&[("fr", "/fr/"), ("en", "/x/")]);
        assert_eq!(compare(&right, &other), Some(Phrase::new("hreflang-other").with("lang", "en")));
    }
}
