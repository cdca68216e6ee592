//! `regions.yaml`: a tree of any depth.

use super::language::Languages;
use super::registry::{ENTRY, Entry, Id, Registry, read_entry};
use super::texts::Texts;
use crate::base::phrase::Phrase;
use crate::decode::record::{Field, Names, Record, Shape};
use crate::decode::{Bag, Fields, Node};
use crate::diagnostic::Code;

/// What a region is.
#[derive(Clone, Debug)]
pub struct Region {
    /// The region it lies in.
    pub parent: Option<Id<Region>>,
    /// `country`, `province`, ...
    pub level: Option<String>,
    /// ISO 3166-1 alpha-2 or ISO 3166-2. Kosovo has none.
    pub iso: Option<String>,
    /// OCHA common operational dataset P-code.
    pub pcode: Option<String>,
    /// IANA time zone.
    pub time_zone: Option<String>,
    /// Latitude and longitude in degrees (WGS 84).
    pub point: Option<[f64; 2]>,
    /// A footnote to the name.
    pub note: Texts,
}

/// What an entry of `regions.yaml` may hold.
pub static REGION: Record = Record::new(
    "region",
    &[
        Field::new("parent", Shape::Known(Names::Regions)),
        Field::new("level", Shape::Text),
        Field::new("codes", Shape::Group(&CODES)),
        Field::new("time_zone", Shape::Text),
        Field::new("point", Shape::Point),
        Field::new("note", Shape::Each(&Shape::Text)),
    ],
)
.on(&ENTRY);

static CODES: Record =
    Record::new("codes", &[Field::new("iso", Shape::Text), Field::new("pcode", Shape::Text)]);

struct Raw {
    region: Region,
    parent: Option<(String, crate::diagnostic::Place)>,
}

/// Reads the registry; a region that lies in itself is reported and made a root.
pub(super) fn read(
    empty: Registry<Region>,
    root: Option<&Node<'_>>,
    languages: &Languages,
    bag: &mut Bag,
) -> Registry<Region> {
    let nodes = root.map(|node| node.entries(bag)).unwrap_or_default();
    let raw: Vec<Entry<Raw>> = nodes
        .iter()
        .map(|(key, node)| {
            read_entry((key, node, &REGION), languages, bag, |fields, bag| {
                read_facts(fields, languages, bag)
            })
        })
        .collect();
    let parents: Vec<_> = raw.iter().map(|entry| entry.facts.parent.clone()).collect();
    let entries = raw.into_iter().map(|entry| entry.map(|raw| raw.region)).collect();
    let registry = empty.filled(entries);
    limit(link(registry, &parents, bag), bag)
}

fn read_facts(fields: &Fields<'_>, languages: &Languages, bag: &mut Bag) -> Raw {
    let parent =
        fields.get("parent").and_then(|node| node.text(bag).map(|word| (word, node.place())));
    let level = fields.get("level").and_then(|node| node.text(bag));
    let time_zone = fields.get("time_zone").and_then(|node| node.text(bag));
    let point = fields.get("point").and_then(|node| read_point(&node, bag));
    let note =
        fields.get("note").map(|node| Texts::read(&node, languages, bag)).unwrap_or_default();
    let (mut iso, mut pcode) = (None, None);
    if let Some(codes) = fields.get("codes").and_then(|node| node.fields(&CODES, bag)) {
        iso = codes.get("iso").and_then(|node| node.text(bag));
        pcode = codes.get("pcode").and_then(|node| node.text(bag));
        codes.finish(bag);
    }
    Raw { region: Region { parent: None, level, iso, pcode, time_zone, point, note }, parent }
}

fn read_point(node: &Node<'_>, bag: &mut Bag) -> Option<[f64; 2]> {
    let numbers: Option<Vec<f64>> = node.list().iter().map(|node| node.decimal(bag)).collect();
    let numbers = numbers?;
    match numbers.as_slice() {
        [latitude, longitude] if latitude.abs() <= 90.0 && longitude.abs() <= 180.0 => {
            Some([*latitude, *longitude])
        }
        _ => {
            let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
            bag.push(
                node.finding(Code::BadNumber)
                    .with("text", format!("[{}]", numbers.join(", ")))
                    .with("expected", Phrase::new("number-of-point")),
            );
            None
        }
    }
}

fn link(
    mut registry: Registry<Region>,
    parents: &[Option<(String, crate::diagnostic::Place)>],
    bag: &mut Bag,
) -> Registry<Region> {
    let ids: Vec<Id<Region>> = registry.ids().collect();
    for (id, parent) in ids.iter().zip(parents) {
        let Some((word, place)) = parent else { continue };
        match registry.find(word) {
            None => bag.extend(registry.unknown(place.clone(), word)),
            Some(found) => match cycle(&registry, *id, found) {
                Some(chain) => bag.push(
                    crate::diagnostic::Diagnostic::new(Code::RegionCycle, place.clone())
                        .with("chain", chain),
                ),
                None => registry.get_mut(*id).facts.parent = Some(found),
            },
        }
    }
    registry
}

/// The chain of keys from a region up to itself, if it would lie in itself below `parent`.
fn cycle(registry: &Registry<Region>, id: Id<Region>, parent: Id<Region>) -> Option<String> {
    let mut chain = vec![registry.get(id).key.as_str()];
    let mut above = Some(parent);
    while let Some(region) = above {
        chain.push(registry.get(region).key.as_str());
        if region == id {
            return Some(chain.join(" → "));
        }
        above = registry.get(region).facts.parent;
    }
    None
}

/// How deep a region may lie: ten levels are many, and templates call themselves for each.
const MOST_LEVELS: usize = 20;

/// Reports the first region of each branch that lies too deep, and makes it a root.
fn limit(mut registry: Registry<Region>, bag: &mut Bag) -> Registry<Region> {
    let ids: Vec<Id<Region>> = registry.ids().collect();
    for id in ids {
        let depth = registry.with_ancestors(id).take(MOST_LEVELS + 2).count();
        if depth > MOST_LEVELS {
            bag.push(
                crate::diagnostic::Diagnostic::new(Code::RegionTooDeep, registry.place(id))
                    .with("count", depth)
                    .with("most", MOST_LEVELS.to_string()),
            );
            registry.get_mut(id).facts.parent = None;
        }
    }
    registry
}

impl Registry<Region> {
    /// A region and all regions it lies in, itself first.
    pub fn with_ancestors(&self, id: Id<Region>) -> impl Iterator<Item = Id<Region>> {
        std::iter::successors(Some(id), |id| self.get(*id).facts.parent)
    }

    /// The regions directly below one, or the roots, in the order of the file.
    pub fn children(&self, parent: Option<Id<Region>>) -> impl Iterator<Item = Id<Region>> {
        self.iter().filter(move |(_, entry)| entry.facts.parent == parent).map(|(id, _)| id)
    }
}
