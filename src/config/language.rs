//! The languages of the bulletin: their order, their fallback chains, their own path segments.

use super::section::Section;
use crate::base::lang::{Direction, Lang};
use crate::decode::record::{Field, Names, Record, Shape, words};
use crate::decode::{Bag, Node};
use std::collections::BTreeMap;

/// What `languages` may say of a language.
pub(super) static LANGUAGE: Record = Record::new(
    "language",
    &[
        Field::new("fallback", Shape::Many(&Shape::Known(Names::Languages))),
        Field::new("name", Shape::Text),
        Field::new("dir", Shape::Choice(|| words(&DIRECTIONS))),
        Field::new("paths", Shape::Group(&PATHS)),
    ],
);

static PATHS: Record = Record::new(
    "paths",
    &[
        Field::new(Section::Reports.name(), Shape::Slug),
        Field::new(Section::Regions.name(), Shape::Slug),
        Field::new(Section::Programs.name(), Shape::Slug),
        Field::new(Section::Topics.name(), Shape::Slug),
        Field::new(Section::Kinds.name(), Shape::Slug),
        Field::new(Section::Organizations.name(), Shape::Slug),
        Field::new(Section::FollowUps.name(), Shape::Slug),
        Field::new(Section::Search.name(), Shape::Slug),
        Field::new("page", Shape::Slug),
    ],
);

const DIRECTIONS: [(&str, Direction); 2] = [("ltr", Direction::Ltr), ("rtl", Direction::Rtl)];

/// A language of the bulletin: its place in `bulletin.yaml`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct LanguageId(usize);

impl LanguageId {
    /// The place, from 0: for tables with one element per language.
    #[must_use]
    pub const fn index(self) -> usize {
        self.0
    }
}

/// One language of the bulletin.
#[derive(Clone, Debug)]
pub struct Language {
    /// The tag.
    pub lang: Lang,
    /// Its own name, if the site gives one: for languages that CLDR does not know.
    pub name: Option<String>,
    /// Its direction, if the site gives one.
    pub direction: Option<Direction>,
    /// Translated path segments.
    pub paths: BTreeMap<Section, String>,
    /// The segment before the number of a page of a list.
    pub page_segment: String,
    fallback: Vec<LanguageId>,
    chain: Vec<LanguageId>,
}

/// The languages of the bulletin, in the order of the language switch.
#[derive(Clone, Debug)]
pub struct Languages {
    all: Vec<Language>,
    default: LanguageId,
    /// Whether `bulletin.yaml` names any: else nobody can say which are missing.
    are_known: bool,
}

impl Languages {
    /// Reads `languages` and `default_language`; there is always at least one language.
    pub fn read(list: Option<&Node<'_>>, default: Option<&Node<'_>>, bag: &mut Bag) -> Self {
        let default_tag = default.and_then(|node| node.lang(bag));
        let entries = list.map(|node| node.entries(bag)).unwrap_or_default();
        let mut all: Vec<Language> = Vec::new();
        let mut settings = Vec::new();
        for (key, node) in &entries {
            match key.parse::<Lang>() {
                Ok(lang) => {
                    all.push(Language::new(lang));
                    settings.push(node);
                }
                Err(_) => bag.push(
                    crate::diagnostic::Diagnostic::new(
                        crate::diagnostic::Code::BadLanguage,
                        node.key_place(),
                    )
                    .with("text", *key),
                ),
            }
        }
        let are_known = !all.is_empty() || default_tag.is_some();
        if all.is_empty() {
            all.extend(default_tag.clone().or_else(|| "en".parse().ok()).map(Language::new));
        }
        let mut languages = Self { all, default: LanguageId(0), are_known };
        if let (Some(tag), Some(node)) = (default_tag, default) {
            match languages.find(tag.as_str()) {
                Some(id) => languages.default = id,
                None => bag.extend(languages.unknown(node.place(), tag.as_str())),
            }
        }
        for (at, node) in settings.into_iter().enumerate() {
            languages.settle(LanguageId(at), node, bag);
        }
        languages.link();
        languages
    }

    /// Whether `bulletin.yaml` names any language.
    #[must_use]
    pub fn are_known(&self) -> bool {
        self.are_known
    }

    /// The language of a tag.
    #[must_use]
    pub fn find(&self, tag: &str) -> Option<LanguageId> {
        let lang: Lang = tag.parse().ok()?;
        self.all.iter().position(|language| language.lang == lang).map(LanguageId)
    }

    /// One language.
    #[must_use]
    pub fn get(&self, id: LanguageId) -> &Language {
        &self.all[id.0]
    }

    /// The tag of a language.
    #[must_use]
    pub fn lang(&self, id: LanguageId) -> &Lang {
        &self.all[id.0].lang
    }

    /// The language of files without a language suffix.
    #[must_use]
    pub fn default_language(&self) -> LanguageId {
        self.default
    }

    /// Every language, in the order of `bulletin.yaml`.
    pub fn iter(&self) -> impl Iterator<Item = (LanguageId, &Language)> {
        self.all.iter().enumerate().map(|(at, language)| (LanguageId(at), language))
    }

    /// The ids of all languages, in the order of `bulletin.yaml`.
    pub fn ids(&self) -> impl Iterator<Item = LanguageId> + use<> {
        (0..self.all.len()).map(LanguageId)
    }

    /// Every language, the best for a reader of `id` first: itself, what it declares, the default
    /// language, and the others in order. So something is always found.
    #[must_use]
    pub fn chain(&self, id: LanguageId) -> &[LanguageId] {
        &self.all[id.0].chain
    }

    /// The tags of the chain.
    #[must_use]
    pub fn chain_tags(&self, id: LanguageId) -> Vec<Lang> {
        self.chain(id).iter().map(|id| self.lang(*id).clone()).collect()
    }

    fn settle(&mut self, id: LanguageId, node: &Node<'_>, bag: &mut Bag) {
        if node.is_absent() {
            return;
        }
        let Some(fields) = node.fields(&LANGUAGE, bag) else { return };
        let mut fallback = Vec::new();
        for tag in fields.get("fallback").map(|node| node.list()).unwrap_or_default() {
            let Some(text) = tag.text(bag) else { continue };
            match self.find(&text) {
                Some(other) => fallback.push(other),
                None => bag.extend(self.unknown(tag.place(), &text)),
            }
        }
        let name = fields.get("name").and_then(|node| node.text(bag));
        let direction = fields.get("dir").and_then(|node| node.choice(&DIRECTIONS, bag));
        let paths = fields.get("paths");
        fields.finish(bag);
        let language = &mut self.all[id.0];
        language.fallback = fallback;
        language.name = name;
        language.direction = direction;
        if let Some(paths) = paths {
            language.read_paths(&paths, bag);
        }
    }

    fn link(&mut self) {
        for at in 0..self.all.len() {
            let declared = self.all[at].fallback.iter().copied();
            let others = std::iter::once(self.default).chain((0..self.all.len()).map(LanguageId));
            let mut chain = vec![LanguageId(at)];
            for id in declared.chain(others) {
                if !chain.contains(&id) {
                    chain.push(id);
                }
            }
            self.all[at].chain = chain;
        }
    }
}

impl Language {
    fn new(lang: Lang) -> Self {
        Self {
            lang,
            name: None,
            direction: None,
            paths: BTreeMap::new(),
            page_segment: "page".to_owned(),
            fallback: Vec::new(),
            chain: Vec::new(),
        }
    }

    fn read_paths(&mut self, node: &Node<'_>, bag: &mut Bag) {
        let Some(fields) = node.fields(&PATHS, bag) else { return };
        for section in Section::ALL {
            let segment =
                fields.get(section.name()).and_then(|node| super::read::segment(&node, bag));
            self.paths.extend(segment.map(|segment| (section, segment)));
        }
        if let Some(segment) = fields.get("page").and_then(|node| super::read::segment(&node, bag))
        {
            self.page_segment = segment;
        }
        fields.finish(bag);
    }

    /// The path segment of a section.
    #[must_use]
    pub fn segment(&self, section: Section) -> &str {
        self.paths.get(&section).map_or(section.name(), String::as_str)
    }
}
