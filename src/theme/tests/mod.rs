//! Themes of small sites in memory, and pages with as little and as much as they can have.

mod changes;
mod drawings;
mod findings;
mod inheritance;
mod messages;
mod pages;
mod rendering;
mod site;
mod translations;

use super::{Failure, Theme, load};
use crate::base::day::Day;
use crate::base::path::SourcePath;
use crate::config::{LanguageId, Languages};
use crate::decode::Node;
use crate::diagnostic::text::Words;
use crate::diagnostic::{Checked, Diagnostic, Place};
use crate::theme::contract::PageKind;
use crate::world::memory::Memory;
use crate::world::{Listing, World};
use crate::yaml::path::FieldPath;
use tera::Context;

/// A bulletin with these files in `themes/`.
struct Site {
    world: Memory,
    languages: Languages,
}

impl Site {
    fn new(files: &[(&str, &str)]) -> Self {
        let mut world = Memory::new(Day::new(2026, 1, 1).unwrap());
        for (path, text) in files {
            world = world.with(&SourcePath::new(&format!("themes/{path}")).unwrap(), *text);
        }
        Self { world, languages: languages("fr: {}\nen: {}\nid: {}\n") }
    }

    fn speaking(mut self, yaml: &str) -> Self {
        self.languages = languages(yaml);
        self
    }

    fn load(&self, name: &str) -> Checked<Option<Theme>> {
        let Listing { files, .. } = self.world.list().unwrap();
        let config = SourcePath::new("content/bulletin.yaml").unwrap();
        let place = Place::Field(config, FieldPath::root().key("theme"));
        load(&self.world, &files, &self.languages, (name, place)).unwrap()
    }

    /// A theme in which nothing is wrong.
    fn theme(&self, name: &str) -> Theme {
        let loaded = self.load(name);
        assert_eq!(loaded.diagnostics, []);
        loaded.value.unwrap()
    }

    /// What is wrong with a theme: the file, the text at its place, and the message.
    fn findings(&self, name: &str) -> Vec<(String, String, String)> {
        self.load(name).diagnostics.iter().map(|finding| self.told(finding)).collect()
    }

    fn told(&self, finding: &Diagnostic) -> (String, String, String) {
        let file = finding.place.file().map(ToString::to_string).unwrap_or_default();
        let text = match &finding.place {
            Place::Bytes(file, range) => {
                let bytes = self.world.read(file).unwrap();
                String::from_utf8(bytes[range.start..range.end].to_vec()).unwrap()
            }
            Place::Field(_, path) | Place::Key(_, path) => path.to_string(),
            Place::Site | Place::File(_) => String::new(),
        };
        (file, text, Words::english().message(finding))
    }

    fn language(&self, tag: &str) -> LanguageId {
        self.languages.find(tag).unwrap()
    }
}

fn languages(yaml: &str) -> Languages {
    let value = crate::yaml::parse(yaml).value.unwrap();
    let file = SourcePath::new("content/bulletin.yaml").unwrap();
    let mut bag = Vec::new();
    let languages = Languages::read(Some(&Node::root(&value, &file)), None, &mut bag);
    assert_eq!(bag, []);
    languages
}

/// Findings as they are compared.
fn told(findings: &[(&str, &str, &str)]) -> Vec<(String, String, String)> {
    let own = |(file, text, message): &(&str, &str, &str)| {
        ((*file).to_owned(), (*text).to_owned(), (*message).to_owned())
    };
    findings.iter().map(own).collect()
}

fn render(theme: &Theme, kind: PageKind, context: &Context) -> Result<String, Failure> {
    let mut out = Vec::new();
    theme.render(kind, context, &mut out)?;
    Ok(String::from_utf8(out).unwrap())
}
