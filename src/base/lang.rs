//! Language tags (BCP 47, RFC 5646): parsed once, normalized, cheap to copy around.
//!
//! Knows the shape of a tag only; how a language writes its dates is `locale`'s business.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

/// A well-formed language tag in canonical case, such as `fr`, `sr-Latn` or `pt-TL`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lang(Arc<str>);

/// Which way a language is written.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Direction {
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
}

impl Direction {
    /// The value of an HTML `dir` attribute.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// How addresses treat letters of other scripts than Latin.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub enum Scripts {
    /// Written in Latin letters.
    #[default]
    Latin,
    /// Kept as they are (RFC 3987).
    Kept,
}

/// The text is not a well-formed language tag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadLang;

impl Lang {
    /// The whole tag.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The language subtag alone: `sr` of `sr-Latn`.
    #[must_use]
    pub fn language(&self) -> &str {
        self.0.split('-').next().unwrap_or(&self.0)
    }

    /// The script subtag, if the tag names one: `Latn` of `sr-Latn`.
    #[must_use]
    pub fn script(&self) -> Option<&str> {
        self.0.split('-').skip(1).find(|part| part.len() == 4 && !starts_with_digit(part))
    }
}

impl FromStr for Lang {
    type Err = BadLang;

    fn from_str(text: &str) -> Result<Self, BadLang> {
        let mut parts = text.split('-');
        let language = parts.next().filter(|part| is_language(part)).ok_or(BadLang)?;
        let mut tag = language.to_ascii_lowercase();
        for part in parts {
            if part.is_empty() || part.len() > 8 || !part.bytes().all(|b| b.is_ascii_alphanumeric())
            {
                return Err(BadLang);
            }
            tag.push('-');
            tag.push_str(&canonical_case(part));
        }
        Ok(Self(tag.into()))
    }
}

fn is_language(part: &str) -> bool {
    (2..=3).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphabetic())
}

fn starts_with_digit(part: &str) -> bool {
    part.starts_with(|c: char| c.is_ascii_digit())
}

/// RFC 5646, section 2.1.1: scripts in title case, regions in upper case, all else in lower case.
fn canonical_case(part: &str) -> String {
    let lower = part.to_ascii_lowercase();
    match part.len() {
        2 => part.to_ascii_uppercase(),
        4 if !starts_with_digit(part) => lower[..1].to_ascii_uppercase() + &lower[1..],
        _ => lower,
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Lang({})", self.0)
    }
}

impl serde::Serialize for Lang {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> serde::Deserialize<'de> for Lang {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let tag = String::deserialize(deserializer)?;
        tag.parse().map_err(|BadLang| serde::de::Error::custom("not a language tag"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_is_normalized_to_canonical_case() {
        let tag: Lang = "SR-latn-rs".parse().unwrap();
        assert_eq!(tag.as_str(), "sr-Latn-RS");
        assert_eq!((tag.language(), tag.script()), ("sr", Some("Latn")));
    }

    #[test]
    fn what_is_not_a_tag_is_refused() {
        for text in ["", "f", "français", "fr_FR", "fr-", "index", "a-b"] {
            assert_eq!(text.parse::<Lang>(), Err(BadLang), "{text}");
        }
    }
}
