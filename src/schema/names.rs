//! The names that a site declares, with what people call them.

use crate::base::path::SourcePath;
use crate::config::{Config, LanguageId, Registry, Texts};
use crate::decode::record::Names;
use crate::model::Bulletin;
use crate::theme::DEFAULT_THEME;
use std::collections::{BTreeMap, BTreeSet};

/// A word and what it stands for, in the default language of the bulletin.
pub(super) type Name = (String, String);

/// The words of a site, in the order in which it declares them. Of what cannot be read nothing is known.
#[derive(Clone, Debug, Default)]
pub struct Vocabulary {
    known: BTreeMap<Names, Vec<Name>>,
}

impl Vocabulary {
    /// The words of a bulletin that consists of these files.
    #[must_use]
    pub fn new(bulletin: &Bulletin, files: &[SourcePath]) -> Self {
        let config = &bulletin.config;
        let mut known: BTreeMap<Names, Vec<Name>> = [
            (Names::Regions, entries(config, &config.regions)),
            (Names::Programs, entries(config, &config.programs)),
            (Names::Organizations, entries(config, &config.organizations)),
            (Names::Topics, entries(config, &config.topics)),
            (Names::Kinds, entries(config, &config.kinds)),
        ]
        .into_iter()
        .filter_map(|(names, entries)| Some((names, entries?)))
        .collect();
        if config.languages.are_known() {
            known.insert(Names::Languages, languages(config));
        }
        known.insert(Names::Activities, activities(bulletin));
        known.insert(Names::Menu, menu(bulletin));
        known.insert(Names::Themes, themes(files));
        Self { known }
    }

    /// The words of one sort; `None` if nobody knows them.
    #[must_use]
    pub fn of(&self, names: Names) -> Option<&[(String, String)]> {
        self.known.get(&names).map(Vec::as_slice)
    }
}

/// The ids of a registry, then its aliases.
fn entries<T>(config: &Config, registry: &Registry<T>) -> Option<Vec<Name>> {
    let ids = registry.iter().map(|(_, entry)| (entry.key.clone(), called(config, &entry.name)));
    let aliases = registry.iter().flat_map(|(id, entry)| {
        let own = entry.aliases.iter().filter(move |alias| registry.find(alias) == Some(id));
        own.map(|alias| (alias.clone(), format!("{} = {}", called(config, &entry.name), entry.key)))
    });
    let mut seen = BTreeSet::new();
    let all = ids.chain(aliases).filter(|(word, _)| seen.insert(word.clone()));
    registry.is_known().then(|| all.collect())
}

fn called(config: &Config, name: &Texts) -> String {
    let languages = &config.languages;
    let found = name.get(languages.default_language(), languages);
    found.map(|found| found.text.to_owned()).unwrap_or_default()
}

fn languages(config: &Config) -> Vec<Name> {
    let called = |language: &crate::config::language::Language| {
        language.name.clone().unwrap_or_else(|| language.lang.to_string())
    };
    let languages = config.languages.iter();
    languages.map(|(_, language)| (language.lang.to_string(), called(language))).collect()
}

fn activities(bulletin: &Bulletin) -> Vec<Name> {
    let title = |activity: &crate::model::Activity| {
        let original = activity.versions.original();
        format!("{} ({})", original.head.title, activity.day)
    };
    bulletin.activities().map(|(_, activity)| (activity.id.clone(), title(activity))).collect()
}

fn menu(bulletin: &Bulletin) -> Vec<Name> {
    let language: LanguageId = bulletin.config.languages.default_language();
    let sections = bulletin.config.sections().map(|section| {
        let segment = bulletin.config.languages.get(language).segment(section);
        (section.name().to_owned(), format!("/{segment}/"))
    });
    let pages = bulletin.pages().map(|(_, page)| {
        let title = &page.versions.original().head.title;
        (page.id.clone(), title.clone())
    });
    sections.chain(pages).collect()
}

fn themes(files: &[SourcePath]) -> Vec<Name> {
    let own = files.iter().filter_map(|file| Some(file.below("themes")?.split_once('/')?.0));
    let all: BTreeSet<&str> = own.chain([DEFAULT_THEME]).collect();
    all.into_iter().map(|name| (name.to_owned(), format!("themes/{name}/"))).collect()
}
