//! Finds a language in the tables by its tag, and tells which way it is written.
//!
//! Takes a tag as the site's author wrote it. A script that goes without saying is left out
//! (`zh-Hans` is `zh`), one that the country implies is put in (`zh-TW` is `zh-Hant-TW`), and a tag
//! of old is renewed (`iw` is `he`). Never gives a language in another script than was asked for.

use super::table;
use crate::base::lang::{Direction, Lang};

/// The tags under which the tables may have a language, the closest first: `sr-Latn-ME`, `sr-Latn`.
pub(super) fn candidates(lang: &Lang) -> Vec<String> {
    let tag = renewed(lang);
    let language = tag.split('-').next().unwrap_or(&tag);
    let usual = script_of(language);
    let script = script(&tag);
    let mut found = language.to_owned();
    if script != usual {
        found = format!("{found}-{script}");
    }
    let shortest = found.len();
    for part in tag.split('-').skip(1).filter(|part| !is_script(part)) {
        found = format!("{found}-{part}");
    }
    shortened(&found).take_while(|tag| tag.len() >= shortest).map(str::to_owned).collect()
}

/// Which way a language is written: as its script is.
pub(super) fn direction(lang: &Lang) -> Direction {
    let right_to_left = table::value(table::formats("scripts"), "rtl").unwrap_or("");
    if table::has_word(right_to_left, script(&renewed(lang))) {
        Direction::Rtl
    } else {
        Direction::Ltr
    }
}

/// A tag, and the tag without its last part, and so on down to the language.
pub(super) fn shortened(tag: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(tag), |tag| tag.rfind('-').map(|at| &tag[..at]))
}

/// The tag with the language as it is called today.
fn renewed(lang: &Lang) -> String {
    let (language, rest) = lang.as_str().split_at(lang.language().len());
    let mut rows = table::formats("aliases").lines().filter_map(|row| row.split_once('\t'));
    let new = rows.find(|(_, old)| *old == language).map_or(language, |row| row.0);
    format!("{new}{rest}")
}

/// The script that a tag names, or that its country or its language implies.
fn script(tag: &str) -> &str {
    let mut parts = tag.split('-');
    let language = parts.next().unwrap_or(tag);
    if let Some(script) = parts.clone().find(|part| is_script(part)) {
        return script;
    }
    let country = parts.find(|part| part.len() == 2);
    country
        .and_then(|country| listed_script(&format!("{language}-{country}")))
        .unwrap_or_else(|| script_of(language))
}

fn script_of(language: &str) -> &'static str {
    listed_script(language).unwrap_or("Latn")
}

/// The table lists the languages of each script; those in Latin letters go without saying.
fn listed_script(tag: &str) -> Option<&'static str> {
    let mut rows = table::formats("scripts").lines().filter_map(|row| row.split_once('\t'));
    rows.find(|(_, tags)| table::has_word(tags, tag)).map(|row| row.0)
}

fn is_script(part: &str) -> bool {
    part.len() == 4 && part.bytes().all(|byte| byte.is_ascii_alphabetic())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tags(tag: &str) -> Vec<String> {
        candidates(&tag.parse().unwrap())
    }

    #[test]
    fn a_script_is_kept_only_where_it_is_not_the_usual_one() {
        assert_eq!(tags("fr-CD"), ["fr-CD", "fr"]);
        assert_eq!(tags("sr-Cyrl-ME"), ["sr-ME", "sr"]);
        assert_eq!(tags("sr-Latn-RS"), ["sr-Latn-RS", "sr-Latn"]);
        assert_eq!(tags("zh-Hans"), ["zh"]);
        assert_eq!(tags("tet"), ["tet"]);
    }

    #[test]
    fn a_country_implies_a_script() {
        assert_eq!(tags("zh-TW"), ["zh-Hant-TW", "zh-Hant"]);
        assert_eq!(tags("sr-ME"), ["sr-Latn-ME", "sr-Latn"]);
        assert_eq!(tags("pa-PK"), ["pa-Arab-PK", "pa-Arab"]);
    }

    #[test]
    fn an_old_tag_is_renewed() {
        assert_eq!(tags("iw"), ["he"]);
        assert_eq!(tags("sh-RS"), ["sr-Latn-RS", "sr-Latn"]);
        assert_eq!(tags("swh-CD"), ["sw-CD", "sw"]);
    }

    #[test]
    fn a_language_is_written_as_its_script_is() {
        for tag in ["ar", "he", "iw", "fa-AF", "ur", "ps", "ckb", "dv", "yi", "ug", "sd", "sd-Arab"]
        {
            assert_eq!(direction(&tag.parse().unwrap()), Direction::Rtl, "{tag}");
        }
        for tag in ["pa-PK", "az-Arab", "ku-Arab", "ks", "syr", "nqo", "ff-Adlm", "rhg", "uz-AF"] {
            assert_eq!(direction(&tag.parse().unwrap()), Direction::Rtl, "{tag}");
        }
        for tag in ["fr", "sd-Deva", "ar-Latn", "pa", "az", "ku", "ha", "tet", "zh-Hant", "uz"] {
            assert_eq!(direction(&tag.parse().unwrap()), Direction::Ltr, "{tag}");
        }
    }
}
