//! A text of the registries: one string for all languages, or one per language.

use super::language::{LanguageId, Languages};
use crate::decode::{Bag, Node, suggest::suggest};
use crate::diagnostic::Code;
use crate::yaml::value::Value;

/// A name or text in the languages in which it is given.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Texts {
    common: Option<String>,
    each: Vec<(LanguageId, String)>,
}

/// A text as found for a reader.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Found<'a> {
    /// The text.
    pub text: &'a str,
    /// The language it is in; `None` if it serves all languages.
    pub language: Option<LanguageId>,
}

impl Texts {
    /// One text that serves all languages.
    #[must_use]
    pub fn common(text: &str) -> Self {
        Self { common: Some(text.to_owned()), each: Vec::new() }
    }

    /// Reads a string or a mapping from language to string.
    pub fn read(node: &Node<'_>, languages: &Languages, bag: &mut Bag) -> Self {
        if !matches!(node.value(), Value::Map(_)) {
            return Self { common: node.text(bag), each: Vec::new() };
        }
        let mut each = Vec::new();
        for (key, text) in node.entries(bag) {
            match languages.find(key) {
                Some(language) if !text.is_absent() => {
                    each.extend(text.text(bag).map(|text| (language, text)));
                }
                Some(_) => {}
                None => bag.extend(languages.unknown(text.key_place(), key)),
            }
        }
        each.sort_by_key(|(language, _)| *language);
        Self { common: None, each }
    }

    /// The text for a reader of a language: in it, or along its fallback chain.
    #[must_use]
    pub fn get(&self, language: LanguageId, languages: &Languages) -> Option<Found<'_>> {
        let in_language = |id: &LanguageId| {
            let at = self.each.binary_search_by_key(id, |(language, _)| *language).ok()?;
            Some(Found { text: &self.each[at].1, language: Some(*id) })
        };
        languages
            .chain(language)
            .iter()
            .find_map(in_language)
            .or_else(|| self.common.as_deref().map(|text| Found { text, language: None }))
    }

    /// Whether no language has a text.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.common.is_none() && self.each.is_empty()
    }

    /// Every text, whatever its language.
    pub fn all(&self) -> impl Iterator<Item = &str> {
        self.common
            .iter()
            .map(String::as_str)
            .chain(self.each.iter().map(|(_, text)| text.as_str()))
    }
}

impl Languages {
    /// The finding that a tag is no language of this bulletin; none if it names no language at all.
    #[must_use]
    pub fn unknown(
        &self,
        place: crate::diagnostic::Place,
        tag: &str,
    ) -> Option<crate::diagnostic::Diagnostic> {
        let known: Vec<&str> = self.iter().map(|(_, language)| language.lang.as_str()).collect();
        let listed = known.iter().map(|tag| format!("`{tag}`")).collect::<Vec<_>>().join(", ");
        let finding = crate::diagnostic::Diagnostic::new(Code::UnknownLanguage, place)
            .with("lang", tag)
            .with("languages", listed)
            .suggesting(suggest(tag, known.iter().copied()));
        self.are_known().then_some(finding)
    }
}
