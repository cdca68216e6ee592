//! The facts in the front matter of a text, field by field.

use super::facts::{Facts, Word};
use super::read::release;
use super::read_parts as parts;
use crate::base::time::TimeOfDay;
use crate::decode::{Bag, Fields, Node};
use crate::diagnostic::{Code, Diagnostic};
use crate::yaml::value::Value;

/// The facts of an activity, from its original or as far as a translation repeats them.
pub(super) fn activity(fields: &Fields<'_>, is_original: bool, bag: &mut Bag) -> Facts {
    let regions = fields.either("regions", "region");
    let (date, published) = (fields.get("date"), fields.get("published"));
    if is_original && regions.is_none() {
        bag.push(fields.missing("regions"));
    }
    if is_original && date.is_none() && published.is_none() {
        bag.push(Diagnostic::new(Code::MissingDate, fields.place_of("date")));
    }
    let mut facts = Facts {
        date: date.and_then(|node| node.days(bag)),
        published: published.and_then(|node| node.day(bag)),
        regions: words(regions.as_ref(), bag),
        ..who_and_what(fields, bag)
    };
    facts.time = fields.get("time").and_then(|node| read_time(&node, bag));
    facts.time_zone = fields.get("time_zone").and_then(|node| node.text(bag));
    facts.updated = fields.get("updated").and_then(|node| node.day(bag));
    facts.dateline = fields.get("dateline").and_then(|node| node.text(bag));
    if let Some(node) = fields.get("place") {
        (facts.venue, facts.locality) = parts::place(&node, bag);
    }
    facts
}

/// What a page or a text about a registry entry may say.
pub(super) fn other(fields: &Fields<'_>, bag: &mut Bag) -> Facts {
    Facts {
        updated: fields.get("updated").and_then(|node| node.day(bag)),
        pictures: parts::pictures(fields.get("pictures").as_ref(), bag),
        extra: extra(fields),
        release: release(fields, bag),
        ..Facts::default()
    }
}

fn who_and_what(fields: &Fields<'_>, bag: &mut Bag) -> Facts {
    let programs = fields.either("programs", "program");
    let topics = fields.either("topics", "topic");
    Facts {
        programs: words(programs.as_ref(), bag),
        kind: fields.get("kind").and_then(|node| word(&node, bag)),
        topics: words(topics.as_ref(), bag),
        sdg: fields.get("sdg").map(|node| node.texts(bag)).unwrap_or_default(),
        sectors: fields.get("sectors").map(|node| node.texts(bag)).unwrap_or_default(),
        organizers: words(fields.either("organizers", "organizer").as_ref(), bag),
        partners: words(fields.either("partners", "partner").as_ref(), bag),
        funders: words(fields.either("funders", "funder").as_ref(), bag),
        phase: fields.get("phase").and_then(|node| parts::phase(&node, bag)),
        participants: fields.get("participants").and_then(|node| parts::participants(&node, bag)),
        figures: parts::figures(fields.get("figures").as_ref(), bag),
        people: parts::people(fields.get("people").as_ref(), bag),
        follow_ups: parts::follow_ups(fields.get("follow_ups").as_ref(), bag),
        source: fields.get("source").and_then(|node| parts::source(&node, bag)),
        related: words(fields.get("related").as_ref(), bag),
        pictures: parts::pictures(fields.get("pictures").as_ref(), bag),
        corrections: parts::corrections(fields.get("corrections").as_ref(), bag),
        extra: extra(fields),
        release: release(fields, bag),
        ..Facts::default()
    }
}

/// A word that refers to something.
pub(super) fn word(node: &Node<'_>, bag: &mut Bag) -> Option<Word> {
    node.text(bag).map(|text| Word { text, path: node.path().clone() })
}

/// Words that refer to something; one word instead of a list is fine.
pub(super) fn words(node: Option<&Node<'_>>, bag: &mut Bag) -> Vec<Word> {
    let nodes = node.map(Node::list).unwrap_or_default();
    nodes.iter().filter_map(|node| word(node, bag)).collect()
}

/// `09:30`, or from one time to another: `09:30-13:00`.
fn read_time(node: &Node<'_>, bag: &mut Bag) -> Option<(TimeOfDay, Option<TimeOfDay>)> {
    let text = node.text(bag)?;
    let read = |text: &str| text.trim().parse::<TimeOfDay>().ok();
    let time = match text.split_once(['-', '–']) {
        None => read(&text).map(|start| (start, None)),
        Some((start, end)) => read(start).zip(read(end)).map(|(start, end)| (start, Some(end))),
    };
    if time.is_none() {
        let meant = written_out(&text);
        bag.push(node.finding(Code::BadTime).with("text", text).suggesting(meant.as_deref()));
    }
    time
}

/// What `9h30`, `9.30` or `9:30 - 13:00` most likely means; with other letters (`pm`) nobody knows.
fn written_out(text: &str) -> Option<String> {
    let is_known = |c: char| c.is_ascii_digit() || " :.hH-–".contains(c);
    let numbers: Vec<&str> =
        text.split(|c: char| !c.is_ascii_digit()).filter(|number| !number.is_empty()).collect();
    let time = |hour: &str, minute: &str| TimeOfDay::new(hour.parse().ok()?, minute.parse().ok()?);
    match numbers.as_slice() {
        _ if !text.chars().all(is_known) => None,
        [hour, minute] => Some(time(hour, minute)?.to_string()),
        [hour, minute, end, end_minute] => {
            Some(format!("{}-{}", time(hour, minute)?, time(end, end_minute)?))
        }
        _ => None,
    }
}

/// The site's own fields as JSON; nobody here looks into them.
fn extra(fields: &Fields<'_>) -> String {
    fields.get("extra").map(|node| json(node.value()).to_string()).unwrap_or_default()
}

fn json(value: &Value) -> serde_json::Value {
    match value {
        Value::Null => serde_json::Value::Null,
        Value::Bool(flag) => (*flag).into(),
        Value::Integer(number) => (*number).into(),
        Value::Decimal { number, .. } => (*number).into(),
        Value::Text(text) => text.clone().into(),
        Value::List(items) => items.iter().map(json).collect(),
        Value::Map(entries) => {
            entries.iter().map(|(key, value)| (key.clone(), json(value))).collect()
        }
    }
}
