//! From YAML nodes to typed facts: every mistake becomes a diagnostic at its field path.
//!
//! serde's own decoding stops at the first mistake of a file; an editor wants all of them in one
//! run. So a file is decoded into a tree once and read with these cursors, which note what is
//! wrong and go on. They never look at the text itself.

pub mod record;
pub mod scalars;
pub mod suggest;

use crate::base::path::SourcePath;
use crate::base::phrase::Insert;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::yaml::path::FieldPath;
use crate::yaml::value::Value;
use record::Record;
use suggest::{LEAST_WORD, certain, suggest};

/// The key by which editors' programs find the schema of a file; it says nothing to kabar.
pub const SCHEMA: &str = "$schema";

/// Where findings are collected.
pub type Bag = Vec<Diagnostic>;

/// One node of a YAML tree and where it stands.
#[derive(Clone, Debug)]
pub struct Node<'a> {
    value: &'a Value,
    file: &'a SourcePath,
    path: FieldPath,
}

/// A mapping with the keys of a record: any other key is an unknown one.
#[derive(Debug)]
pub struct Fields<'a> {
    entries: &'a [(String, Value)],
    node: Node<'a>,
    record: &'static Record,
}

impl<'a> Node<'a> {
    /// The root of a file's tree.
    #[must_use]
    pub fn root(value: &'a Value, file: &'a SourcePath) -> Self {
        Self { value, file, path: FieldPath::root() }
    }

    /// The value itself.
    #[must_use]
    pub fn value(&self) -> &'a Value {
        self.value
    }

    /// Where the value stands.
    #[must_use]
    pub fn place(&self) -> Place {
        if self.path.steps().is_empty() {
            Place::File(self.file.clone())
        } else {
            Place::Field(self.file.clone(), self.path.clone())
        }
    }

    /// Where its key stands.
    #[must_use]
    pub fn key_place(&self) -> Place {
        if self.path.steps().is_empty() {
            Place::File(self.file.clone())
        } else {
            Place::Key(self.file.clone(), self.path.clone())
        }
    }

    /// The field path.
    #[must_use]
    pub fn path(&self) -> &FieldPath {
        &self.path
    }

    /// The field path as text: `people[0].role`.
    #[must_use]
    pub fn name(&self) -> String {
        self.path.to_string()
    }

    /// A finding at this value.
    #[must_use]
    pub fn finding(&self, code: Code) -> Diagnostic {
        Diagnostic::new(code, self.place())
    }

    /// Whether nothing is written here: git-based editors write empty fields as `''` or `null`.
    #[must_use]
    pub fn is_absent(&self) -> bool {
        match self.value {
            Value::Null => true,
            Value::Text(text) => text.trim().is_empty(),
            _ => false,
        }
    }

    /// The elements of a sequence; anything else is a list of one, and nothing is an empty list.
    #[must_use]
    pub fn list(&self) -> Vec<Self> {
        match self.value {
            Value::List(items) => items
                .iter()
                .enumerate()
                .map(|(at, value)| Self { value, file: self.file, path: self.path.index(at) })
                .filter(|node| !node.is_absent())
                .collect(),
            _ if self.is_absent() => Vec::new(),
            _ => vec![self.clone()],
        }
    }

    /// The entries of a mapping whose keys are free, in the order of the file.
    #[must_use]
    pub fn entries(&self, bag: &mut Bag) -> Vec<(&'a str, Self)> {
        if let Value::Map(entries) = self.value {
            entries
                .iter()
                .filter(|(key, _)| key != SCHEMA)
                .map(|(key, value)| {
                    let node = Self { value, file: self.file, path: self.path.key(key) };
                    (key.as_str(), node)
                })
                .collect()
        } else {
            self.wrong_type("mapping", bag);
            Vec::new()
        }
    }

    /// The node as a mapping with the keys of a record.
    #[must_use]
    pub fn fields(&self, record: &'static Record, bag: &mut Bag) -> Option<Fields<'a>> {
        if let Value::Map(entries) = self.value {
            Some(Fields { entries, node: self.clone(), record })
        } else {
            self.wrong_type("mapping", bag);
            None
        }
    }

    /// The node as a mapping without keys, for what is to be read from something else.
    #[must_use]
    pub fn no_fields(&self, record: &'static Record) -> Fields<'a> {
        Fields { entries: &[], node: self.clone(), record }
    }

    /// `expected` is what `Value::kind` gives, or a phrase.
    fn wrong_type(&self, expected: impl Into<Insert>, bag: &mut Bag) {
        let is_root = self.path.steps().is_empty();
        let place = Place::Field(self.file.clone(), self.path.clone());
        bag.push(
            Diagnostic::new(Code::WrongType, place)
                .with("field", if is_root { "none".to_owned() } else { self.name() })
                .with("expected", if is_root { "fields".into() } else { expected.into() })
                .with("found", self.value.kind()),
        );
    }
}

impl<'a> Fields<'a> {
    /// The value of a key; `None` if it is absent or empty.
    #[must_use]
    pub fn get(&self, key: &'static str) -> Option<Node<'a>> {
        debug_assert!(self.record.knows(key), "`{}` declares no `{key}`", self.record.name);
        self.node_of(key).filter(|node| !node.is_absent())
    }

    /// The value of a key or of another spelling of it.
    #[must_use]
    pub fn either(&self, key: &'static str, other: &'static str) -> Option<Node<'a>> {
        self.get(key).or_else(|| self.get(other))
    }

    /// The value of a key that has to be there.
    pub fn require(&self, key: &'static str, bag: &mut Bag) -> Option<Node<'a>> {
        let node = self.get(key);
        if node.is_none() {
            bag.push(self.missing(key));
        }
        node
    }

    /// The finding that a key is missing or has no value.
    #[must_use]
    pub fn missing(&self, key: &str) -> Diagnostic {
        let found = if self.node_of(key).is_some() { "nothing" } else { "none" };
        let finding = Diagnostic::new(Code::MissingField, self.place_of(key));
        finding.with("field", key).with("found", found)
    }

    /// Where a key without a value stands; if it is not there, where the mapping is named.
    #[must_use]
    pub fn place_of(&self, key: &str) -> Place {
        self.node_of(key).as_ref().unwrap_or(&self.node).key_place()
    }

    /// The mapping itself.
    #[must_use]
    pub fn node(&self) -> &Node<'a> {
        &self.node
    }

    /// Reports every key that the record does not declare. What begins with `$` is for other programs
    /// that read the file: `$schema` for editors.
    pub fn finish(self, bag: &mut Bag) {
        for (key, _) in self.entries {
            if !self.record.knows(key) && !key.starts_with('$') {
                let place = Place::Key(self.node.file.clone(), self.node.path.key(key));
                bag.push(
                    Diagnostic::new(Code::UnknownKey, place)
                        .with("key", key)
                        .with("known", self.record.keys().collect::<Vec<_>>().join(" "))
                        .suggesting(suggest(key, self.record.keys()))
                        .meaning(key, certain(key, self.record.keys(), LEAST_WORD)),
                );
            }
        }
    }

    fn node_of(&self, key: &str) -> Option<Node<'a>> {
        let (key, value) = self.entries.iter().find(|(name, _)| name == key)?;
        Some(Node { value, file: self.node.file, path: self.node.path.key(key) })
    }
}
