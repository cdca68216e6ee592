//! The skeleton of a translation: what is to be translated, each piece below its original.
//!
//! Ids, dates and numbers are left out, since the original has them, unless they say which element of
//! a list is meant. Everything of the original stands in comments, so nothing of it is published.

use crate::base::lang::Lang;
use crate::source::facts::{Correction, Facts, Figure, FollowUp, Person, Picture};
use crate::source::markdown::pieces::{PieceKind, pieces};
use crate::source::{Wording, revision_scalar};

/// The units of phases that the interface has words for in every language.
const KNOWN_UNITS: [&str; 3] = ["semester", "year", "phase"];

/// What a skeleton is made of.
pub(super) struct Skeleton<'a> {
    /// The language of the original.
    pub(super) from: &'a Lang,
    /// The language of the translation.
    pub(super) into: &'a Lang,
    /// What the original says.
    pub(super) wording: &'a Wording,
    /// Its facts.
    pub(super) facts: &'a Facts,
    /// Whether the interface has a word for what a person did.
    pub(super) is_known: &'a dyn Fn(&str) -> bool,
}

impl Skeleton<'_> {
    /// The whole file.
    pub(super) fn text(&self) -> String {
        let Self { from, into, wording, .. } = self;
        let mut lines = Lines::default();
        lines.line(0, "---");
        for remark in [
            format!("A translation from {from} into {into}. Behind each colon goes what the line above it"),
            "says, in the language of this file. What is deleted here is shown as the original has it."
                .to_owned(),
        ] {
            lines.comment(0, &remark);
        }
        lines.line(0, "");
        if !wording.title.is_empty() {
            lines.field(0, "title:", Some(&wording.title));
        }
        lines.field(0, "summary:", wording.summary.as_deref());
        let revision = revision_scalar(&wording.revision().short());
        lines.line(
            0,
            &format!("translates: {{ lang: {from}, revision: {revision}, by: , machine: false }}"),
        );
        lines.comment(
            0,
            "Delete the next line when the translation is whole: until then only previews show it.",
        );
        lines.line(0, "draft: true");
        self.facts(&mut lines);
        lines.line(0, "---");
        lines.text + &self.body()
    }

    fn facts(&self, lines: &mut Lines) {
        let facts = self.facts;
        let unit = facts.phase.as_ref().and_then(|phase| phase.unit.as_deref());
        let unit = unit.filter(|unit| !KNOWN_UNITS.contains(unit));
        let groups = facts.participants.as_ref().map(|who| who.groups.as_slice());
        lines.group("place:", |lines| {
            lines.field(1, "venue:", facts.venue.as_deref());
            lines.field(1, "locality:", facts.locality.as_deref());
        });
        lines.field(0, "dateline:", facts.dateline.as_deref());
        lines.group("phase:", |lines| lines.field(1, "unit:", unit));
        lines.group("participants:", |lines| {
            let groups = groups.unwrap_or_default();
            if !groups.is_empty() {
                lines.line(1, "groups:");
            }
            groups.iter().for_each(|group| lines.field(2, "-", Some(group)));
        });
        self.lists(lines);
    }

    fn lists(&self, lines: &mut Lines) {
        let facts = self.facts;
        let is_figure = |figure: &Figure| figure.unit.is_some();
        if facts.figures.iter().any(is_figure) {
            lines.line(0, "figures:");
            facts.figures.iter().for_each(|figure| lines.figure(figure));
        }
        let did = |person: &Person| person.did.clone().filter(|did| !(self.is_known)(did));
        if facts.people.iter().any(|person| person.role.is_some() || did(person).is_some()) {
            lines.line(0, "people:");
            facts.people.iter().for_each(|person| lines.person(person, did(person).as_deref()));
        }
        lines.group("follow_ups:", |lines| {
            facts.follow_ups.iter().for_each(|follow_up| lines.follow_up(follow_up));
        });
        lines.group("corrections:", |lines| {
            facts.corrections.iter().for_each(|correction| lines.correction(correction));
        });
        lines.group("pictures:", |lines| {
            facts.pictures.iter().for_each(|picture| lines.picture(picture));
        });
    }

    /// Each piece of the text in a comment, with an empty line to write in. What has no words stands
    /// as it is.
    fn body(&self) -> String {
        let markdown = self.wording.markdown.replace("\r\n", "\n");
        let mut body = String::new();
        for piece in pieces(&markdown) {
            let text = &markdown[piece.range];
            match piece.kind {
                PieceKind::Mark => body += &format!("\n{text}\n"),
                PieceKind::Words => body += &format!("\n<!--\n{}\n-->\n\n", hushed(text)),
            }
        }
        body
    }
}

/// A text that can stand in a comment of HTML. A backslash before a sign is no word of Markdown.
fn hushed(text: &str) -> String {
    text.replace("-->", "--\\>").replace("--!>", "--!\\>")
}

/// The lines of the front matter.
#[derive(Default)]
struct Lines {
    text: String,
}

impl Lines {
    fn line(&mut self, depth: usize, line: &str) {
        self.text += &format!("{}{line}\n", "  ".repeat(depth));
    }

    fn comment(&mut self, depth: usize, text: &str) {
        // A comment may not hold what YAML forbids anywhere (YAML 1.2, section 5.1).
        let words: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        self.line(depth, &format!("# {words}"));
    }

    /// A field without a value, below what the original says; nothing if that says nothing.
    fn field(&mut self, depth: usize, key: &str, original: Option<&str>) {
        if let Some(text) = original.filter(|text| !text.trim().is_empty()) {
            self.comment(depth, text);
            self.line(depth, key);
        }
    }

    /// A field with further ones below; nothing if there are none.
    fn group(&mut self, key: &str, fill: impl FnOnce(&mut Self)) {
        let mut inside = Self::default();
        fill(&mut inside);
        if !inside.text.is_empty() {
            self.line(0, key);
            self.text += &inside.text;
        }
    }

    /// An element of a list: what says which one it is, and what is to be translated.
    fn element(&mut self, known: &[(&str, Option<String>)], fields: &[(&str, Option<&str>)]) {
        let is_known = |(key, value): &(&str, Option<String>)| {
            value.as_ref().map(|value| format!("{key} {value}"))
        };
        let mut known: Vec<String> = known.iter().filter_map(is_known).collect();
        if known.is_empty() && !fields.iter().any(|(_, original)| original.is_some()) {
            self.line(1, "- {}");
            return;
        }
        // With nothing else to begin with, the first comment stands above the hyphen.
        let mut fields = fields.iter().filter(|(_, original)| original.is_some());
        if known.is_empty()
            && let Some((key, original)) = fields.next()
        {
            self.comment(1, original.unwrap_or_default());
            known.push((*key).to_owned());
        }
        for (at, line) in known.iter().enumerate() {
            if at == 0 { self.line(1, &format!("- {line}")) } else { self.line(2, line) }
        }
        fields.for_each(|(key, original)| self.field(2, key, *original));
    }

    fn figure(&mut self, figure: &Figure) {
        let number = figure.number.map(|number| number.to_string());
        self.element(&[("number:", number)], &[("unit:", figure.unit.as_deref())]);
    }

    fn person(&mut self, person: &Person, did: Option<&str>) {
        let name = person.name.as_deref().map(quoted);
        self.element(&[("name:", name)], &[("role:", person.role.as_deref()), ("did:", did)]);
    }

    fn follow_up(&mut self, follow_up: &FollowUp) {
        let id = follow_up.id.as_deref().map(quoted);
        self.element(&[("id:", id)], &[("text:", Some(&follow_up.text))]);
    }

    fn correction(&mut self, correction: &Correction) {
        let date = correction.date.map(|date| date.to_string());
        self.element(&[("date:", date)], &[("text:", Some(&correction.text))]);
    }

    /// A picture has its facts in each language anew, since it can be another one.
    fn picture(&mut self, picture: &Picture) {
        let mut inside = Self::default();
        inside.field(2, "alt:", picture.alt.as_deref());
        inside.field(2, "caption:", picture.caption.as_deref());
        if let Some(credit) = &picture.credit {
            inside.line(2, &format!("credit: {}", quoted(credit)));
        }
        if !inside.text.is_empty() {
            self.line(1, &format!("{}:", quoted(&picture.file.text)));
            self.text += &inside.text;
        }
    }
}

/// A text as YAML reads it: an id as it is, anything else in quotes, as in JSON.
fn quoted(text: &str) -> String {
    let is_id = text.starts_with(|c: char| c.is_ascii_lowercase())
        && text
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-_.".contains(&b))
        && !matches!(text, "true" | "false" | "null" | "yes" | "no" | "on" | "off" | "y" | "n");
    if is_id { text.to_owned() } else { serde_json::Value::from(text).to_string() }
}
