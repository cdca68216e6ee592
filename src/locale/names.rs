//! The names of languages and countries.
//!
//! Takes tags and codes; a name that the table does not have is `None`, never a guess.

use super::{table, tag};
use crate::base::lang::Lang;

static NAMES: &str = include_str!("data/names.txt");

/// The names that one language gives.
pub(super) struct Names {
    itself: Lang,
    own: Option<&'static str>,
    languages: Column,
    countries: Column,
}

/// The names of one kind, in a language and its variants.
struct Column {
    codes: &'static str,
    /// The closest variant first.
    rows: Vec<&'static str>,
}

impl Names {
    /// The name of `lang` in itself, and the names of others as `reader` gives them.
    pub(super) fn new(lang: &Lang, reader: &Lang) -> Self {
        let own = section("own");
        let tags = tag::candidates(reader);
        Self {
            own: tag::candidates(lang).iter().find_map(|tag| table::value(own, tag)),
            itself: lang.clone(),
            languages: Column::new("languages", &tags),
            countries: Column::new("countries", &tags),
        }
    }

    /// The language's own name.
    pub(super) fn own(&self) -> Option<&'static str> {
        self.own
    }

    pub(super) fn language(&self, lang: &Lang) -> Option<&'static str> {
        let name = |tag: &str| self.languages.get(tag);
        tag::shortened(lang.as_str())
            .find_map(name)
            .or_else(|| tag::candidates(lang).iter().find_map(|tag| name(tag)))
            .or(if *lang == self.itself { self.own } else { None })
    }

    pub(super) fn country(&self, code: &str) -> Option<&'static str> {
        self.countries.get(&code.to_ascii_uppercase())
    }
}

impl Column {
    fn new(name: &str, tags: &[String]) -> Self {
        let section = section(name);
        Self {
            codes: table::value(section, "codes").unwrap_or_default(),
            rows: tags.iter().filter_map(|tag| table::value(section, tag)).collect(),
        }
    }

    fn get(&self, code: &str) -> Option<&'static str> {
        let at = self.codes.split('|').position(|of| of == code)?;
        // A variant leaves out what the language has as well.
        let name = |row: &&'static str| row.split('|').nth(at).filter(|name| !name.is_empty());
        self.rows.iter().find_map(name)
    }
}

fn section(name: &str) -> &'static str {
    table::sections(NAMES).find(|section| section.0 == name).map_or("", |section| section.1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(tag: &str) -> Names {
        let lang = tag.parse().unwrap();
        Names::new(&lang, &lang)
    }

    #[test]
    fn every_language_of_the_interface_has_a_row_as_long_as_the_codes() {
        for name in ["languages", "countries"] {
            let rows: Vec<_> = section(name).lines().collect();
            assert_eq!(rows.len(), 12, "the codes, ten languages and Portuguese of Portugal");
            let lengths: Vec<_> = rows.iter().map(|row| row.split('|').count()).collect();
            assert!(lengths.iter().all(|length| *length == lengths[0]), "{lengths:?}");
        }
    }

    #[test]
    fn a_language_has_a_name_in_itself() {
        for (tag, name) in [
            ("fr", "français"),
            ("en", "English"),
            ("id", "Bahasa Indonesia"),
            ("sq", "shqip"),
            ("sr-Latn", "srpski"),
            ("sr-Cyrl", "српски"),
            ("sw", "Kiswahili"),
            ("ar", "العربية"),
            ("pt-TL", "português"),
            ("zh-TW", "繁體中文"),
            ("ht", "Kreyòl Ayisyen"),
        ] {
            assert_eq!(names(tag).own(), Some(name), "{tag}");
        }
        assert_eq!(names("tet").own(), None);
    }

    #[test]
    fn a_language_has_a_name_in_the_languages_of_the_interface() {
        for (reader, tag, name) in [
            ("fr", "id", Some("indonésien")),
            ("fr-CD", "sr-Latn", Some("serbe (latin)")),
            ("id", "id", Some("Bahasa Indonesia")),
            ("id", "fr", Some("Prancis")),
            ("pt", "tet", Some("tétum")),
            ("pt-TL", "mk", Some("macedónio")),
            ("sq", "sr-Latn-RS", Some("serbisht (latin)")),
            ("en", "pt-TL", Some("Portuguese")),
            ("en", "iw", Some("Hebrew")),
            ("tr", "fr", None),
            ("tr", "tr", Some("Türkçe")),
            ("en", "nv", None),
        ] {
            assert_eq!(names(reader).language(&tag.parse().unwrap()), name, "{reader} {tag}");
        }
    }

    #[test]
    fn a_country_has_a_name_in_the_languages_of_the_interface() {
        for (reader, code, name) in [
            ("fr", "ID", Some("Indonésie")),
            ("sq", "XK", Some("Kosovë")),
            ("sr-Latn", "XK", Some("Kosovo")),
            ("sr", "XK", Some("Косово")),
            ("sw", "TZ", Some("Tanzania")),
            ("pt", "TL", Some("Timor-Leste")),
            ("pt-TL", "KE", Some("Quénia")),
            ("ar", "sn", Some("السنغال")),
            ("de", "FR", None),
            ("fr", "ZZ", None),
            ("fr", "", None),
        ] {
            assert_eq!(names(reader).country(code), name, "{reader} {code}");
        }
    }
}
