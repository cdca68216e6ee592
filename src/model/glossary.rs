//! The acronyms that a bulletin explains somewhere: those in the registries, whose pages give the names.

use crate::config::{Config, Entry, Registry, Texts};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::source::Document;
use std::collections::HashSet;

/// The words of all names.
pub(super) struct Glossary<'c> {
    words: HashSet<&'c str>,
}

impl<'c> Glossary<'c> {
    /// The words of the registries and of the bulletin's own name.
    pub(super) fn of(config: &'c Config) -> Self {
        let mut glossary = Self { words: HashSet::new() };
        glossary.learn(&config.regions);
        glossary.learn(&config.programs);
        glossary.learn(&config.organizations);
        glossary.learn(&config.topics);
        glossary.learn(&config.kinds);
        let acronyms = config.programs.iter().map(|(_, program)| &program.facts.acronym);
        let organizations = config.organizations.iter().map(|(_, entry)| &entry.facts.acronym);
        let publisher = config.publisher.as_ref().map(|publisher| &publisher.name);
        let texts = acronyms.chain(organizations).chain(publisher).chain([&config.title]);
        texts.flat_map(Texts::all).for_each(|text| glossary.read(text));
        glossary
    }

    fn learn<T>(&mut self, registry: &'c Registry<T>) {
        for (_, Entry { name, aliases, .. }) in registry.iter() {
            name.all().chain(aliases.iter().map(String::as_str)).for_each(|text| self.read(text));
        }
    }

    fn read(&mut self, text: &'c str) {
        self.words.extend(text.split(|c: char| !c.is_alphanumeric()));
    }

    /// The remark that a text uses acronyms which neither it nor a registry explains.
    pub(super) fn unexplained(&self, document: &Document) -> Option<Diagnostic> {
        let acronyms = document.head.acronyms.iter();
        let mut open =
            acronyms.filter(|acronym| !self.words.contains(acronym.text.as_str())).peekable();
        let place = Place::Bytes(document.file.clone(), open.peek()?.range.clone().into());
        let names: Vec<String> = open.map(|acronym| format!("`{}`", acronym.text)).collect();
        let finding = Diagnostic::new(Code::UnexplainedAcronym, place);
        Some(finding.with("names", names.join(", ")))
    }
}
