//! The front matter of a skeleton, line by line: empty fields below what the original says.

use crate::source::facts::{Correction, Figure, FollowUp, Person, Picture};
use crate::yaml::quote::scalar;

/// The lines of the front matter.
#[derive(Default)]
pub(super) struct Lines {
    text: String,
}

impl Lines {
    /// The text.
    pub(super) fn finish(self) -> String {
        self.text
    }

    /// A line, indented by two blanks for each level.
    pub(super) fn line(&mut self, depth: usize, line: &str) {
        self.text.extend(["  ".repeat(depth).as_str(), line, "\n"]);
    }

    /// A line that YAML does not read.
    pub(super) fn comment(&mut self, depth: usize, text: &str) {
        // A comment may not hold what YAML forbids anywhere (YAML 1.2, section 5.1).
        let words: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        self.line(depth, &format!("# {words}"));
    }

    /// A field without a value, below what the original says; nothing if that says nothing.
    pub(super) fn field(&mut self, depth: usize, key: &str, original: Option<&str>) {
        if let Some(text) = original.filter(|text| !text.trim().is_empty()) {
            self.comment(depth, text);
            self.line(depth, key);
        }
    }

    /// A field with further ones below; nothing if there are none.
    pub(super) fn group(&mut self, key: &str, fill: impl FnOnce(&mut Self)) {
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

    /// A figure, which is known by its number.
    pub(super) fn figure(&mut self, figure: &Figure) {
        let number = figure.number.map(|number| number.to_string());
        self.element(&[("number:", number)], &[("unit:", figure.unit.as_deref())]);
    }

    /// A person, who is known by name.
    pub(super) fn person(&mut self, person: &Person, did: Option<&str>) {
        let name = person.name.as_deref().map(scalar);
        self.element(&[("name:", name)], &[("role:", person.role.as_deref()), ("did:", did)]);
    }

    /// What was agreed, known by its id.
    pub(super) fn follow_up(&mut self, follow_up: &FollowUp) {
        let id = follow_up.id.as_deref().map(scalar);
        self.element(&[("id:", id)], &[("text:", Some(&follow_up.text))]);
    }

    /// A correction, known by its day.
    pub(super) fn correction(&mut self, correction: &Correction) {
        let date = correction.date.map(|date| date.to_string());
        self.element(&[("date:", date)], &[("text:", Some(&correction.text))]);
    }

    /// A picture has its facts in each language anew, since it can be another one.
    pub(super) fn picture(&mut self, picture: &Picture) {
        let mut inside = Self::default();
        inside.field(2, "alt:", picture.alt.as_deref());
        inside.field(2, "caption:", picture.caption.as_deref());
        if let Some(credit) = &picture.credit {
            inside.line(2, &format!("credit: {}", scalar(credit)));
        }
        if !inside.text.is_empty() {
            self.line(1, &format!("{}:", scalar(&picture.file.text)));
            self.text += &inside.text;
        }
    }
}
