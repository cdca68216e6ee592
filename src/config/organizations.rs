//! `organizations.yaml`.

use super::language::Languages;
use super::registry::{ENTRY, Registry, read_entry};
use super::texts::Texts;
use crate::decode::record::{Field, Record, Shape};
use crate::decode::{Bag, Node};

/// What an organization is.
#[derive(Clone, Debug)]
pub struct Organization {
    /// The acronym.
    pub acronym: Texts,
    /// IATI organization identifier.
    pub iati: Option<String>,
}

/// What an entry of `organizations.yaml` may hold.
pub static ORGANIZATION: Record = Record::new(
    "organization",
    &[Field::new("acronym", Shape::Each(&Shape::Text)), Field::new("iati", Shape::Text)],
)
.on(&ENTRY);

pub(super) fn read(
    empty: Registry<Organization>,
    root: Option<&Node<'_>>,
    languages: &Languages,
    bag: &mut Bag,
) -> Registry<Organization> {
    let nodes = root.map(|node| node.entries(bag)).unwrap_or_default();
    let entries = nodes
        .iter()
        .map(|(key, node)| {
            read_entry((key, node, &ORGANIZATION), languages, bag, |fields, bag| Organization {
                acronym: fields
                    .get("acronym")
                    .map(|node| Texts::read(&node, languages, bag))
                    .unwrap_or_default(),
                iati: fields.get("iati").and_then(|node| node.text(bag)),
            })
        })
        .collect();
    empty.filled(entries)
}
