//! The facts that are mappings of their own: people, figures, what was agreed, pictures.

use super::facts::{
    Basis, Correction, Figure, FigureOf, FollowUp, Participants, Person, Phase, Picture,
    PicturePeople, Source, Status, Word,
};
use super::read_facts::word;
use super::records;
use crate::decode::record::Record;
use crate::decode::{Bag, Fields, Node};

/// What a figure counts.
pub(super) const FIGURE_OF: [(&str, FigureOf); 2] =
    [("activity", FigureOf::Activity), ("program", FigureOf::Program)];

/// On which ground a person is named.
pub(super) const BASES: [(&str, Basis); 3] = [
    ("public-role", Basis::PublicRole),
    ("consent", Basis::Consent),
    ("pseudonym", Basis::Pseudonym),
];

/// What a picture shows of people.
pub(super) const PICTURE_PEOPLE: [(&str, PicturePeople); 3] = [
    ("none", PicturePeople::None),
    ("crowd", PicturePeople::Crowd),
    ("identifiable", PicturePeople::Identifiable),
];

/// Reads each element of a list that is a mapping.
fn each<T>(
    (node, record): (Option<&Node<'_>>, &'static Record),
    bag: &mut Bag,
    mut read: impl FnMut(&Fields<'_>, &mut Bag) -> Option<T>,
) -> Vec<T> {
    let nodes = node.map(Node::list).unwrap_or_default();
    nodes.iter().filter_map(|node| one((node, record), bag, &mut read)).collect()
}

fn one<T>(
    (node, record): (&Node<'_>, &'static Record),
    bag: &mut Bag,
    read: impl FnOnce(&Fields<'_>, &mut Bag) -> Option<T>,
) -> Option<T> {
    let fields = node.fields(record, bag)?;
    let value = read(&fields, bag);
    fields.finish(bag);
    value
}

fn text(fields: &Fields<'_>, key: &'static str, bag: &mut Bag) -> Option<String> {
    fields.get(key).and_then(|node| node.text(bag))
}

fn count(fields: &Fields<'_>, key: &'static str, bag: &mut Bag) -> Option<u64> {
    fields.get(key).and_then(|node| node.count(bag))
}

/// Venue and locality.
pub(super) fn place(node: &Node<'_>, bag: &mut Bag) -> (Option<String>, Option<String>) {
    let place = one((node, &records::PLACE), bag, |fields, bag| {
        Some((text(fields, "venue", bag), text(fields, "locality", bag)))
    });
    place.unwrap_or_default()
}

pub(super) fn phase(node: &Node<'_>, bag: &mut Bag) -> Option<Phase> {
    one((node, &records::PHASE), bag, |fields, bag| {
        let (number, of) = (count(fields, "number", bag), count(fields, "of", bag));
        Some(Phase { number, of, unit: text(fields, "unit", bag) })
    })
}

pub(super) fn participants(node: &Node<'_>, bag: &mut Bag) -> Option<Participants> {
    one((node, &records::PARTICIPANTS), bag, |fields, bag| {
        Some(Participants {
            total: count(fields, "total", bag),
            women: count(fields, "women", bag),
            men: count(fields, "men", bag),
            groups: fields.get("groups").map(|node| node.texts(bag)).unwrap_or_default(),
        })
    })
}

pub(super) fn figures(node: Option<&Node<'_>>, bag: &mut Bag) -> Vec<Figure> {
    each((node, &records::FIGURE), bag, |fields, bag| {
        Some(Figure {
            number: count(fields, "number", bag),
            unit: text(fields, "unit", bag),
            of: fields.get("of").and_then(|node| node.choice(&FIGURE_OF, bag)),
        })
    })
}

pub(super) fn people(node: Option<&Node<'_>>, bag: &mut Bag) -> Vec<Person> {
    each((node, &records::PERSON), bag, |fields, bag| {
        Some(Person {
            name: text(fields, "name", bag),
            role: text(fields, "role", bag),
            organization: fields.get("organization").and_then(|node| word(&node, bag)),
            did: text(fields, "did", bag),
            basis: fields.get("basis").and_then(|node| node.choice(&BASES, bag)),
        })
    })
}

pub(super) fn follow_ups(node: Option<&Node<'_>>, bag: &mut Bag) -> Vec<FollowUp> {
    each((node, &records::FOLLOW_UP), bag, |fields, bag| {
        let what = fields.require("text", bag).and_then(|node| node.text(bag));
        let follow_up = FollowUp {
            id: text(fields, "id", bag),
            text: what.unwrap_or_default(),
            owner: fields.get("owner").and_then(|node| word(&node, bag)),
            due: fields.get("due").and_then(|node| node.day(bag)),
            status: fields.get("status").and_then(|node| node.choice(&Status::CHOICES, bag)),
        };
        (!follow_up.text.is_empty()).then_some(follow_up)
    })
}

pub(super) fn source(node: &Node<'_>, bag: &mut Bag) -> Option<Source> {
    one((node, &records::SOURCE), bag, |fields, bag| {
        Some(Source {
            outlet: text(fields, "outlet", bag),
            byline: text(fields, "byline", bag),
            url: fields.get("url").and_then(|node| node.url(bag)),
        })
    })
}

pub(super) fn corrections(node: Option<&Node<'_>>, bag: &mut Bag) -> Vec<Correction> {
    each((node, &records::CORRECTION), bag, |fields, bag| {
        let date = fields.get("date").and_then(|node| node.day(bag));
        let what = fields.require("text", bag).and_then(|node| node.text(bag));
        what.map(|text| Correction { date, text })
    })
}

/// The pictures, in the order of the file.
pub(super) fn pictures(node: Option<&Node<'_>>, bag: &mut Bag) -> Vec<Picture> {
    let entries = node.map(|node| node.entries(bag)).unwrap_or_default();
    let read = |(name, node): &(&str, Node<'_>)| {
        let file = Word { text: (*name).to_owned(), path: node.path().clone() };
        one((node, &records::PICTURE), bag, |fields, bag| {
            Some(Picture {
                file,
                alt: text(fields, "alt", bag),
                caption: text(fields, "caption", bag),
                credit: text(fields, "credit", bag),
                people: fields.get("people").and_then(|node| node.choice(&PICTURE_PEOPLE, bag)),
            })
        })
    };
    entries.iter().filter_map(read).collect()
}
