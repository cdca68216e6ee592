//! Registries: named lists whose entries are found by id.

use super::language::Languages;
use super::texts::Texts;
use crate::base::path::SourcePath;
use crate::decode::record::{Field, Record, Shape};
use crate::decode::suggest::{LEAST_ID, certain, suggest};
use crate::decode::{Bag, Fields, Node};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::yaml::path::FieldPath;
use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

/// The id of an entry: a place in its registry. It can only come from that registry, so a lookup
/// cannot fail.
pub struct Id<T> {
    at: usize,
    of: PhantomData<fn() -> T>,
}

impl<T> Id<T> {
    const fn new(at: usize) -> Self {
        Self { at, of: PhantomData }
    }

    /// The place in the registry, from 0: for tables with one element per entry.
    #[must_use]
    pub const fn index(self) -> usize {
        self.at
    }
}

impl<T> Clone for Id<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Id<T> {}
impl<T> PartialEq for Id<T> {
    fn eq(&self, other: &Self) -> bool {
        self.at == other.at
    }
}
impl<T> Eq for Id<T> {}
impl<T> PartialOrd for Id<T> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl<T> Ord for Id<T> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.at.cmp(&other.at)
    }
}
impl<T> fmt::Debug for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.at)
    }
}

/// What all registry entries have, with what is particular to one registry in `facts`.
#[derive(Clone, Debug)]
pub struct Entry<T> {
    /// The bulletin's own id.
    pub key: String,
    /// The name.
    pub name: Texts,
    /// The last segment of its address; by default from the name.
    pub slug: Texts,
    /// What it is, in a sentence or two.
    pub summary: Texts,
    /// Other spellings by which reports may refer to it.
    pub aliases: Vec<String>,
    /// Its own site.
    pub url: Option<String>,
    /// What only this registry knows.
    pub facts: T,
}

impl<T> Entry<T> {
    /// The same entry with other facts.
    #[must_use]
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Entry<U> {
        Entry {
            key: self.key,
            name: self.name,
            slug: self.slug,
            summary: self.summary,
            aliases: self.aliases,
            url: self.url,
            facts: change(self.facts),
        }
    }
}

/// A registry, in the order of its file.
#[derive(Clone, Debug)]
pub struct Registry<T> {
    entries: Vec<Entry<T>>,
    by_key: BTreeMap<String, Id<T>>,
    by_alias: BTreeMap<String, Id<T>>,
    unknown: Code,
    place: (SourcePath, FieldPath),
    state: State,
}

/// How much is known of the entries.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum State {
    /// All of them.
    Known,
    /// None, since the file cannot be read: nobody can say what is not there.
    Unreadable,
}

impl<T> Registry<T> {
    /// An empty registry that stands at a place; a failed lookup is reported as `unknown`.
    #[must_use]
    pub fn empty(unknown: Code, file: SourcePath, path: FieldPath) -> Self {
        Self {
            entries: Vec::new(),
            by_key: BTreeMap::new(),
            by_alias: BTreeMap::new(),
            unknown,
            place: (file, path),
            state: State::Known,
        }
    }

    /// The same for a file that cannot be read: a failed lookup is no finding.
    #[must_use]
    pub fn unreadable(mut self) -> Self {
        self.state = State::Unreadable;
        self
    }

    /// A registry of entries; later entries with a key that exists already are left out.
    #[must_use]
    pub fn filled(mut self, entries: Vec<Entry<T>>) -> Self {
        for entry in entries {
            let id = Id::new(self.entries.len());
            if self.by_key.insert(entry.key.clone(), id).is_none() {
                for alias in &entry.aliases {
                    self.by_alias.entry(alias.to_lowercase()).or_insert(id);
                }
                self.entries.push(entry);
            }
        }
        self
    }

    /// Whether the file could be read.
    #[must_use]
    pub fn is_known(&self) -> bool {
        self.state == State::Known
    }

    /// The entry of an id.
    #[must_use]
    pub fn get(&self, id: Id<T>) -> &Entry<T> {
        &self.entries[id.at]
    }

    pub(super) fn get_mut(&mut self, id: Id<T>) -> &mut Entry<T> {
        &mut self.entries[id.at]
    }

    /// The id of a key or alias.
    #[must_use]
    pub fn find(&self, word: &str) -> Option<Id<T>> {
        self.by_key.get(word).or_else(|| self.by_alias.get(&word.to_lowercase())).copied()
    }

    /// Every id, in the order of the file.
    pub fn ids(&self) -> impl DoubleEndedIterator<Item = Id<T>> + use<T> {
        (0..self.entries.len()).map(Id::new)
    }

    /// Every entry with its id, in the order of the file.
    pub fn iter(&self) -> impl Iterator<Item = (Id<T>, &Entry<T>)> {
        self.entries.iter().enumerate().map(|(at, entry)| (Id::new(at), entry))
    }

    /// How many entries there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Where an entry is written.
    #[must_use]
    pub fn place(&self, id: Id<T>) -> Place {
        let (file, path) = &self.place;
        Place::Key(file.clone(), path.key(&self.get(id).key))
    }

    /// The finding that a word is no entry of this registry; none if its file cannot be read.
    #[must_use]
    pub fn unknown(&self, place: Place, word: &str) -> Option<Diagnostic> {
        let finding = Diagnostic::new(self.unknown, place).with("id", word);
        self.is_known()
            .then(|| finding.suggesting(self.meant(word)).meaning(word, self.certainly_meant(word)))
    }

    /// The key of the only entry of this name, else the only key that is one slip away.
    fn certainly_meant(&self, word: &str) -> Option<&str> {
        let folded = word.to_lowercase();
        let has_name =
            |entry: &Entry<T>| entry.name.all().any(|name| name.to_lowercase() == folded);
        let mut named = self.entries.iter().filter(|entry| has_name(entry));
        match (named.next(), named.next()) {
            (Some(only), None) => return Some(&only.key),
            (Some(_), Some(_)) => return None,
            _ => {}
        }
        let keys = self.by_key.keys().chain(self.by_alias.keys()).map(String::as_str);
        certain(word, keys, LEAST_ID).filter(|key| self.by_key.contains_key(*key))
    }

    /// The key of the entry that was most likely meant: the one of this name, else the one whose key,
    /// alias or name is nearest.
    fn meant(&self, word: &str) -> Option<&str> {
        let keys: Vec<_> = self.by_key.iter().map(|(key, id)| (key.as_str(), *id)).collect();
        let aliases = self.by_alias.iter().map(|(alias, id)| (alias.as_str(), *id));
        let aliases: Vec<_> = aliases.collect();
        let names = self.iter();
        let names = names.flat_map(|(id, entry)| entry.name.all().map(move |name| (name, id)));
        let names: Vec<_> = names.collect();
        let folded = word.to_lowercase();
        let same = names.iter().find(|(name, _)| name.to_lowercase() == folded);
        let near = |spellings: &[(&str, Id<T>)]| nearest(word, spellings);
        let found = same.map(|(_, id)| *id).or_else(|| near(&keys)).or_else(|| near(&aliases));
        found.or_else(|| near(&names)).map(|id| self.get(id).key.as_str())
    }

    /// Reads a word that refers to an entry.
    pub fn refer(&self, node: &Node<'_>, bag: &mut Bag) -> Option<Id<T>> {
        let word = node.text(bag)?;
        let found = self.find(&word);
        if found.is_none() {
            bag.extend(self.unknown(node.place(), &word));
        }
        found
    }

    /// Reads words that refer to entries.
    pub fn refer_all(&self, node: Option<&Node<'_>>, bag: &mut Bag) -> Vec<Id<T>> {
        let nodes = node.map(Node::list).unwrap_or_default();
        let mut ids: Vec<Id<T>> = Vec::with_capacity(nodes.len());
        for id in nodes.iter().filter_map(|node| self.refer(node, bag)) {
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
        ids
    }
}

fn nearest<T>(word: &str, spellings: &[(&str, Id<T>)]) -> Option<Id<T>> {
    let meant = suggest(word, spellings.iter().map(|(spelling, _)| *spelling))?;
    spellings.iter().find(|(spelling, _)| *spelling == meant).map(|(_, id)| *id)
}

/// What all registry entries may hold.
pub(super) static ENTRY: Record = Record::new(
    "entry",
    &[
        Field::new("name", Shape::Each(&Shape::Text)),
        Field::new("slug", Shape::Each(&Shape::Slug)),
        Field::new("summary", Shape::Each(&Shape::Text)),
        Field::new("aliases", Shape::Many(&Shape::Text)),
        Field::new("url", Shape::Url),
    ],
)
.requiring(&["name"]);

/// Reads what all registry entries have; `facts` reads the rest from the same mapping.
pub fn read_entry<'a, T>(
    (key, node, record): (&str, &Node<'a>, &'static Record),
    languages: &Languages,
    bag: &mut Bag,
    facts: impl FnOnce(&Fields<'a>, &mut Bag) -> T,
) -> Entry<T> {
    super::read::check_id(key, node, bag);
    // What is no mapping is an entry without facts, so that reports can still refer to it.
    let mut told = Bag::new();
    let (fields, bag) = match node.fields(record, bag) {
        Some(fields) => (fields, bag),
        None => (node.no_fields(record), &mut told),
    };
    let texts = |node: Option<Node<'_>>, bag: &mut Bag| {
        node.map(|node| Texts::read(&node, languages, bag)).unwrap_or_default()
    };
    let name = fields.require("name", bag);
    let name = texts(name, bag);
    let slug = fields.get("slug").map(|node| super::read::slugs(&node, languages, bag));
    let summary = texts(fields.get("summary"), bag);
    let aliases = fields.get("aliases").map(|node| node.texts(bag)).unwrap_or_default();
    let url = fields.get("url").and_then(|node| node.url(bag));
    let facts = facts(&fields, bag);
    fields.finish(bag);
    let (key, slug) = (key.to_owned(), slug.unwrap_or_default());
    Entry { key, name, slug, summary, aliases, url, facts }
}
