//! The facts that are mappings of their own: people, figures, what was agreed, pictures.

use super::facts::{
    Basis, Correction, Figure, FigureOf, FollowUp, Participants, Person, Phase, Picture,
    PicturePeople, Source, Status, Word,
};
use super::read_facts::word;
use crate::decode::{Bag, Fields, Node};

/// Reads each element of a list that is a mapping.
fn each<T>(
    node: Option<&Node<'_>>,
    bag: &mut Bag,
    mut read: impl FnMut(&mut Fields<'_>, &mut Bag) -> Option<T>,
) -> Vec<T> {
    let nodes = node.map(Node::list).unwrap_or_default();
    nodes.iter().filter_map(|node| one(node, bag, &mut read)).collect()
}

fn one<T>(
    node: &Node<'_>,
    bag: &mut Bag,
    read: impl FnOnce(&mut Fields<'_>, &mut Bag) -> Option<T>,
) -> Option<T> {
    let mut fields = node.fields(bag)?;
    let value = read(&mut fields, bag);
    fields.finish(bag);
    value
}

fn text(fields: &mut Fields<'_>, key: &'static str, bag: &mut Bag) -> Option<String> {
    fields.get(key).and_then(|node| node.text(bag))
}

fn count(fields: &mut Fields<'_>, key: &'static str, bag: &mut Bag) -> Option<u64> {
    fields.get(key).and_then(|node| node.count(bag))
}

/// Venue and locality.
pub(super) fn place(node: &Node<'_>, bag: &mut Bag) -> (Option<String>, Option<String>) {
    let place = one(node, bag, |fields, bag| {
        Some((text(fields, "venue", bag), text(fields, "locality", bag)))
    });
    place.unwrap_or_default()
}

pub(super) fn phase(node: &Node<'_>, bag: &mut Bag) -> Option<Phase> {
    one(node, bag, |fields, bag| {
        let (number, of) = (count(fields, "number", bag), count(fields, "of", bag));
        Some(Phase { number, of, unit: text(fields, "unit", bag) })
    })
}

pub(super) fn participants(node: &Node<'_>, bag: &mut Bag) -> Option<Participants> {
    one(node, bag, |fields, bag| {
        Some(Participants {
            total: count(fields, "total", bag),
            women: count(fields, "women", bag),
            men: count(fields, "men", bag),
            groups: fields.get("groups").map(|node| node.texts(bag)).unwrap_or_default(),
        })
    })
}

pub(super) fn figures(node: Option<&Node<'_>>, bag: &mut Bag) -> Vec<Figure> {
    let choices = [("activity", FigureOf::Activity), ("program", FigureOf::Program)];
    each(node, bag, |fields, bag| {
        Some(Figure {
            number: count(fields, "number", bag),
            unit: text(fields, "unit", bag),
            of: fields.get("of").and_then(|node| node.choice(&choices, bag)),
        })
    })
}

pub(super) fn people(node: Option<&Node<'_>>, bag: &mut Bag) -> Vec<Person> {
    let choices = [
        ("public-role", Basis::PublicRole),
        ("consent", Basis::Consent),
        ("pseudonym", Basis::Pseudonym),
    ];
    each(node, bag, |fields, bag| {
        Some(Person {
            name: text(fields, "name", bag),
            role: text(fields, "role", bag),
            organization: fields.get("organization").and_then(|node| word(&node, bag)),
            did: text(fields, "did", bag),
            basis: fields.get("basis").and_then(|node| node.choice(&choices, bag)),
        })
    })
}

pub(super) fn follow_ups(node: Option<&Node<'_>>, bag: &mut Bag) -> Vec<FollowUp> {
    each(node, bag, |fields, bag| {
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
    one(node, bag, |fields, bag| {
        Some(Source {
            outlet: text(fields, "outlet", bag),
            byline: text(fields, "byline", bag),
            url: fields.get("url").and_then(|node| node.url(bag)),
        })
    })
}

pub(super) fn corrections(node: Option<&Node<'_>>, bag: &mut Bag) -> Vec<Correction> {
    each(node, bag, |fields, bag| {
        let date = fields.get("date").and_then(|node| node.day(bag));
        let what = fields.require("text", bag).and_then(|node| node.text(bag));
        what.map(|text| Correction { date, text })
    })
}

/// The pictures, in the order of the file. A record of consent is for the editors' own use.
pub(super) fn pictures(node: Option<&Node<'_>>, bag: &mut Bag) -> Vec<Picture> {
    let choices = [
        ("none", PicturePeople::None),
        ("crowd", PicturePeople::Crowd),
        ("identifiable", PicturePeople::Identifiable),
    ];
    let entries = node.map(|node| node.entries(bag)).unwrap_or_default();
    let read = |(name, node): &(&str, Node<'_>)| {
        let file = Word { text: (*name).to_owned(), path: node.path().clone() };
        one(node, bag, |fields, bag| {
            let (_, _) = (fields.get("consent"), fields.get("minors"));
            Some(Picture {
                file,
                alt: text(fields, "alt", bag),
                caption: text(fields, "caption", bag),
                credit: text(fields, "credit", bag),
                people: fields.get("people").and_then(|node| node.choice(&choices, bag)),
            })
        })
    };
    entries.iter().filter_map(read).collect()
}
