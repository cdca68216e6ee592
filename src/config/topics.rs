//! `topics.yaml`.

use super::language::Languages;
use super::registry::{ENTRY, Registry, read_entry};
use crate::decode::record::{Field, Record, Shape};
use crate::decode::{Bag, Node};

/// What a topic is.
#[derive(Clone, Debug)]
pub struct Topic {
    /// Whether people named in reports on it could come to harm.
    pub sensitive: bool,
}

/// What an entry of `topics.yaml` may hold.
pub static TOPIC: Record = Record::new("topic", &[Field::new("sensitive", Shape::Flag)]).on(&ENTRY);

pub(super) fn read(
    empty: Registry<Topic>,
    root: Option<&Node<'_>>,
    languages: &Languages,
    bag: &mut Bag,
) -> Registry<Topic> {
    let nodes = root.map(|node| node.entries(bag)).unwrap_or_default();
    let entries = nodes
        .iter()
        .map(|(key, node)| {
            read_entry((key, node, &TOPIC), languages, bag, |fields, bag| Topic {
                sensitive: fields.get("sensitive").and_then(|node| node.flag(bag)).unwrap_or(false),
            })
        })
        .collect();
    empty.filled(entries)
}
