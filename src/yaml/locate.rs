//! Finds the bytes of a field: where `people[0].role` stands in its file.
//!
//! Walks down the document with the parser itself and lets it stop at the node, so that what is
//! found is what was decoded; only the node's end is read from the text. Used when a finding is
//! printed, never while a site is read.

use super::path::{FieldPath, Step};
use super::read;
use super::reason::{byte_at, stopped_at};
use super::scan::{Flow, comment_start, flow, is_block_header, quoted_len};
use super::value::Key;
use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, Error, IgnoredAny, MapAccess, SeqAccess,
    VariantAccess, Visitor,
};
use std::fmt;
use std::ops::Range;

/// Which part of a field is meant.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Focus {
    /// Its key.
    Key,
    /// Its value.
    Value,
}

/// The bytes of a field; of the nearest field above it if it is not there; `None` if there is none.
///
/// A value without text (`title:`) is shown by its key. The range of a collection is all of it.
#[must_use]
pub fn locate(yaml: &str, path: &FieldPath, focus: Focus) -> Option<Range<usize>> {
    let reading = read(yaml);
    let steps = path.steps();
    let range =
        locate_exactly(reading.text(yaml), Target { steps, focus, nth: 0 }).or_else(|| {
            (1..=steps.len()).rev().find_map(|len| nearest(reading.text(yaml), &steps[..len]))
        })?;
    Some(reading.original(range))
}

/// The bytes of exactly this field; `None` if it is not there or has no text.
#[must_use]
pub fn exactly(yaml: &str, path: &FieldPath, focus: Focus) -> Option<Range<usize>> {
    let reading = read(yaml);
    let target = Target { steps: path.steps(), focus, nth: 0 };
    Some(reading.original(locate_exactly(reading.text(yaml), target)?))
}

/// A field that has text: by its value, else by its key.
fn nearest(text: &str, steps: &[Step]) -> Option<Range<usize>> {
    let find = |focus| locate_exactly(text, Target { steps, focus, nth: 0 });
    find(Focus::Value).or_else(|| find(Focus::Key))
}

/// What is looked for.
#[derive(Clone, Copy)]
pub(super) struct Target<'p> {
    /// The way down.
    pub(super) steps: &'p [Step],
    /// The key or the value of the last step.
    pub(super) focus: Focus,
    /// How many keys of the last step's name come before it in its mapping.
    pub(super) nth: usize,
}

/// The bytes of a node in a text, if exactly this node is there and has text.
pub(super) fn locate_exactly(text: &str, target: Target<'_>) -> Option<Range<usize>> {
    let mut found = None;
    let walk = Walk { target, found: &mut found };
    let stop = walk.deserialize(serde_yaml::Deserializer::from_str(text)).err()?;
    let found = found?;
    let start = byte_at(text, stopped_at(&stop)?);
    let start = start + properties_len(text.get(start..)?);
    let end = end_of(text, start, &found)?;
    (end > start).then_some(start..end)
}

/// What the parser stopped at.
enum Found {
    Text(String),
    /// A number or a flag: one word.
    Word,
    /// `null`, `~` or no text at all.
    Nothing,
    Collection,
}

/// Walks down to a node and stops there with an error, since errors know their place.
struct Walk<'p, 'f> {
    target: Target<'p>,
    found: &'f mut Option<Found>,
}

impl Walk<'_, '_> {
    fn stop<T, E: Error>(self, found: Found) -> Result<T, E> {
        *self.found = Some(found);
        Err(E::custom("found"))
    }
}

impl<'de> DeserializeSeed<'de> for Walk<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Walk<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let Some((step, rest)) = self.target.steps.split_first() else {
            return self.stop(Found::Collection);
        };
        if let Step::Index(index) = step {
            for _ in 0..*index {
                items.next_element::<IgnoredAny>()?;
            }
            let target = Target { steps: rest, ..self.target };
            items.next_element_seed(Walk { target, found: self.found })?;
        }
        while items.next_element::<IgnoredAny>()?.is_some() {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<(), A::Error> {
        let Some((step, rest)) = self.target.steps.split_first() else {
            return self.stop(Found::Collection);
        };
        let Step::Key(wanted) = step else {
            while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
            return Ok(());
        };
        let is_last = rest.is_empty();
        loop {
            let focus = if is_last { self.target.focus } else { Focus::Value };
            let halt = focus == Focus::Key && self.target.nth == 0;
            let key = if halt {
                map.next_key_seed(StopAtKey { wanted, found: &mut *self.found })?
            } else {
                map.next_key_seed(Key)?
            };
            let Some(key) = key else { return Ok(()) };
            if key != *wanted {
                map.next_value::<IgnoredAny>()?;
            } else if is_last && self.target.nth > 0 {
                self.target.nth -= 1;
                map.next_value::<IgnoredAny>()?;
            } else {
                let target = Target { steps: rest, ..self.target };
                map.next_value_seed(Walk { target, found: &mut *self.found })?;
                while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
                return Ok(());
            }
        }
    }

    fn visit_enum<A: EnumAccess<'de>>(self, tagged: A) -> Result<(), A::Error> {
        let (_, content) = tagged.variant::<IgnoredAny>()?;
        content.newtype_variant_seed(self)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        self.scalar(Found::Text(text.to_owned()))
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.scalar(Found::Nothing)
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<(), E> {
        self.scalar(Found::Word)
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<(), E> {
        self.scalar(Found::Word)
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<(), E> {
        self.scalar(Found::Word)
    }

    fn visit_i128<E: Error>(self, _: i128) -> Result<(), E> {
        self.scalar(Found::Word)
    }

    fn visit_u128<E: Error>(self, _: u128) -> Result<(), E> {
        self.scalar(Found::Word)
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<(), E> {
        self.scalar(Found::Word)
    }
}

impl Walk<'_, '_> {
    fn scalar<E: Error>(self, found: Found) -> Result<(), E> {
        if self.target.steps.is_empty() { self.stop(found) } else { Ok(()) }
    }
}

/// Reads a key and stops if it is the wanted one.
struct StopAtKey<'p, 'f> {
    wanted: &'p str,
    found: &'f mut Option<Found>,
}

impl<'de> DeserializeSeed<'de> for StopAtKey<'_, '_> {
    type Value = String;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<String, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for StopAtKey<'_, '_> {
    type Value = String;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a word as the key")
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<String, E> {
        if key != self.wanted {
            return Ok(key.to_owned());
        }
        *self.found = Some(Found::Text(key.to_owned()));
        Err(E::custom("found"))
    }
}

/// The length of the anchor and the tag before a node, with the blanks after them.
fn properties_len(text: &str) -> usize {
    if !text.starts_with(['&', '!']) {
        return 0;
    }
    let rest = text.trim_start_matches(|c: char| !c.is_whitespace()).trim_start();
    text.len() - rest.len() + properties_len(rest)
}

fn end_of(text: &str, start: usize, found: &Found) -> Option<usize> {
    let rest = text.get(start..)?;
    let header = rest.lines().next().unwrap_or_default();
    let len = match (rest.chars().next()?, found) {
        ('"' | '\'', _) => quoted_len(rest).unwrap_or(comment_start(header)),
        ('[' | '{', Found::Collection) => match flow(rest) {
            Flow::Closed(len) => len,
            Flow::Open(_) => comment_start(header),
        },
        (_, Found::Collection) => return Some(end_of_block(text, start)),
        ('|' | '>', _) if is_block_header(header) => return Some(end_of_block_text(text, start)),
        (_, Found::Text(decoded)) => plain_len(rest, decoded),
        (_, Found::Word) => word_len(rest),
        (_, Found::Nothing) => Some(word_len(rest)).filter(|len| is_null(&rest[..*len]))?,
    };
    Some(start + len)
}

/// The length of a plain text: its letters one after the other, whatever blanks lie between.
fn plain_len(rest: &str, decoded: &str) -> usize {
    let mut end = 0;
    let mut source = rest.char_indices().filter(|(_, c)| !c.is_whitespace());
    for wanted in decoded.chars().filter(|c| !c.is_whitespace()) {
        match source.next() {
            Some((at, c)) if c == wanted => end = at + c.len_utf8(),
            _ => break,
        }
    }
    end
}

/// Whether a word says that there is nothing; else it is what follows an empty value.
fn is_null(word: &str) -> bool {
    matches!(word, "~" | "null" | "Null" | "NULL")
}

/// The length of a word.
fn word_len(rest: &str) -> usize {
    let end = |c: char| c.is_whitespace() || matches!(c, ',' | ']' | '}' | '#' | ':');
    rest.find(end).unwrap_or(rest.len())
}

/// The end of a block collection: its last line that is as deep as its first, or deeper.
fn end_of_block(text: &str, start: usize) -> usize {
    let line_start = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let column = text[line_start..start].chars().count();
    let is_list = text[start..].starts_with('-');
    let goes_on = |line: &str| {
        let depth = line.chars().take_while(|c| *c == ' ').count();
        depth > column || (depth == column && (!is_list || line[depth..].starts_with('-')))
    };
    end_of_lines(text, start, |line| {
        goes_on(line) && !(column == 0 && matches!(line.trim_end(), "---" | "..."))
    })
}

/// The end of a block text: its last line that is deeper than the line of its header.
fn end_of_block_text(text: &str, start: usize) -> usize {
    let header = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let depth = |line: &str| line.chars().take_while(|c| *c == ' ').count();
    let outer = depth(&text[header..]);
    end_of_lines(text, start, |line| depth(line) > outer)
}

/// The end of the last line that is no blank and goes on, counted from the line of `start`.
fn end_of_lines(text: &str, start: usize, goes_on: impl Fn(&str) -> bool) -> usize {
    let mut end = start;
    let mut at = start;
    for line in text[start..].split_inclusive('\n') {
        if at > start && !line.trim().is_empty() && !goes_on(line) {
            break;
        }
        if !line.trim().is_empty() && !line.trim_start().starts_with('#') {
            end = at + line.trim_end().len();
        }
        at += line.len();
    }
    end
}
