//! Adds an entry at the end of a registry, in the style of those that are there.
//!
//! Every byte that is there stays: comments, order, line ends. What the file then says is read again, and is
//! what it said before with one entry more.

use crate::yaml::locate::{Focus, exactly};
use crate::yaml::parse;
use crate::yaml::path::FieldPath;
use crate::yaml::quote::scalar;
use crate::yaml::value::Value;

/// An entry.
#[derive(Clone, Debug)]
pub(super) struct Entry<'a> {
    /// Its id.
    pub(super) id: &'a str,
    /// Its fields, in the order in which they are written.
    pub(super) fields: Vec<(&'static str, Content)>,
}

/// What a field holds.
#[derive(Clone, Debug)]
pub(super) enum Content {
    /// A text.
    Text(String),
    /// A text for each language, by its tag.
    Each(Vec<(String, String)>),
}

/// How the entries of a file are written.
struct Style {
    /// The blanks before a key.
    margin: usize,
    /// The blanks by which each level is indented.
    indent: usize,
    /// How an entry is written.
    entry: Form,
    /// How a text for each language is written.
    each: Form,
    /// Whether an empty line stands between entries.
    gap: bool,
}

/// How a mapping is written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    /// A line for each key.
    Lines,
    /// In braces.
    Braces,
}

/// The text of a registry with one entry more; `None` if it cannot be added so that nothing else changes.
pub(super) fn with_entry(text: &str, entry: &Entry<'_>) -> Option<String> {
    let before = parse(text);
    let entries = match before.value? {
        Value::Map(entries) => entries,
        Value::Null => Vec::new(),
        _ => return None,
    };
    let line_end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let style = Style::of(text, &entries);
    let mut added = text.to_owned();
    if !text.is_empty() && !text.ends_with('\n') {
        added += line_end;
    }
    if style.gap {
        added += line_end;
    }
    for line in style.lines(entry) {
        added.extend([line.as_str(), line_end]);
    }
    let mut expected = entries;
    expected.push((entry.id.to_owned(), entry.value()));
    let after = parse(&added);
    let is_sound = before.problems.is_empty() && after.problems.is_empty();
    (is_sound && after.value == Some(Value::Map(expected))).then_some(added)
}

impl Entry<'_> {
    fn value(&self) -> Value {
        let field = |(name, content): &(&str, Content)| ((*name).to_owned(), content.value());
        Value::Map(self.fields.iter().map(field).collect())
    }
}

impl Content {
    fn value(&self) -> Value {
        let text = |text: &String| Value::Text(text.clone());
        match self {
            Self::Text(it) => text(it),
            Self::Each(each) => {
                Value::Map(each.iter().map(|(tag, it)| (tag.clone(), text(it))).collect())
            }
        }
    }

    fn in_braces(&self) -> String {
        match self {
            Self::Text(text) => scalar(text),
            Self::Each(each) => {
                let one =
                    |(tag, text): &(String, String)| format!("{}: {}", scalar(tag), scalar(text));
                format!("{{ {} }}", each.iter().map(one).collect::<Vec<_>>().join(", "))
            }
        }
    }
}

impl Style {
    /// The style of the last entry, and of the file as a whole.
    fn of(text: &str, entries: &[(String, Value)]) -> Self {
        let key = |key: &str| FieldPath::root().key(key);
        let starts = |path: &FieldPath, focus| exactly(text, path, focus).map(|range| range.start);
        let form = |path: &FieldPath| match starts(path, Focus::Value) {
            Some(at) if text[at..].starts_with('{') => Form::Braces,
            _ => Form::Lines,
        };
        let column = |at: usize| at - text[..at].rfind('\n').map_or(0, |end| end + 1);
        let last = entries.last().map(|(id, _)| key(id));
        let margin = last.as_ref().and_then(|last| starts(last, Focus::Key)).map_or(0, column);
        let inner = entries.iter().find_map(|(id, value)| match value {
            Value::Map(fields) if form(&key(id)) == Form::Lines => {
                starts(&key(id).key(&fields.first()?.0), Focus::Key).map(column)
            }
            _ => None,
        });
        let name = entries.iter().rev().find_map(|(id, value)| {
            matches!(value.get("name"), Some(Value::Map(_))).then(|| form(&key(id).key("name")))
        });
        let before_last = last.as_ref().and_then(|last| starts(last, Focus::Key));
        let is_gap =
            before_last.filter(|_| entries.len() > 1).is_some_and(|at| is_after_gap(&text[..at]));
        Self {
            margin,
            indent: inner.map_or(2, |inner| inner.saturating_sub(margin)).max(1),
            entry: last.as_ref().map_or(Form::Lines, form),
            each: name.unwrap_or(Form::Lines),
            gap: is_gap || (entries.is_empty() && !text.trim().is_empty()),
        }
    }

    fn lines(&self, entry: &Entry<'_>) -> Vec<String> {
        let blanks = |level: usize| " ".repeat(self.margin + level * self.indent);
        let id = scalar(entry.id);
        if self.entry == Form::Braces {
            let fields = entry.fields.iter();
            let fields: Vec<String> =
                fields.map(|(name, content)| format!("{name}: {}", content.in_braces())).collect();
            return vec![format!("{}{id}: {{ {} }}", blanks(0), fields.join(", "))];
        }
        let mut lines = vec![format!("{}{id}:", blanks(0))];
        for (name, content) in &entry.fields {
            match content {
                Content::Each(each) if self.each == Form::Lines => {
                    lines.push(format!("{}{name}:", blanks(1)));
                    let line = |(tag, text): &(String, String)| {
                        format!("{}{}: {}", blanks(2), scalar(tag), scalar(text))
                    };
                    lines.extend(each.iter().map(line));
                }
                content => lines.push(format!("{}{name}: {}", blanks(1), content.in_braces())),
            }
        }
        lines
    }
}

/// Whether an empty line stands above the comments at the end of a text.
fn is_after_gap(text: &str) -> bool {
    let mut lines = text.lines().rev().map(str::trim);
    lines.find(|line| !line.starts_with('#')).is_some_and(str::is_empty)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry() -> Entry<'static> {
        let each = [("fr", "Goma"), ("en", "Goma: city")];
        let each = each.map(|(tag, text)| (tag.to_owned(), text.to_owned())).to_vec();
        Entry {
            id: "goma",
            fields: vec![("parent", Content::Text("cd".to_owned())), ("name", Content::Each(each))],
        }
    }

    /// What is added to a registry.
    #[track_caller]
    fn adds(text: &str, expected: &str) {
        let added = with_entry(text, &entry()).unwrap();
        assert_eq!(added, format!("{text}{expected}"));
        let windows = with_entry(&text.replace('\n', "\r\n"), &entry()).unwrap();
        assert_eq!(windows.matches('\n').count(), windows.matches("\r\n").count());
    }

    const LINES: &str = "goma:\n  parent: cd\n  name:\n    fr: Goma\n    en: \"Goma: city\"\n";

    #[test]
    fn an_entry_is_written_like_the_others() {
        adds("cd:\n  name:\n    fr: RDC\n", LINES);
        adds("# Ours\ncd:\n    name:\n        fr: RDC # c\n", &LINES.replace("  ", "    "));
        adds(
            "cd:\n  name: { fr: RDC }\n",
            "goma:\n  parent: cd\n  name: { fr: Goma, en: \"Goma: city\" }\n",
        );
        let braces = "goma: { parent: cd, name: { fr: Goma, en: \"Goma: city\" } }\n";
        adds("cd: { name: RDC }\n", braces);
        adds("$schema: x\ncd: { name: RDC }\n", braces);
    }

    #[test]
    fn empty_lines_stand_between_entries_where_they_did() {
        adds("a:\n  name: A\n\n# B\nb:\n  name: B\n", &format!("\n{LINES}"));
        adds("a:\n  name: A\nb:\n  name: B\n", LINES);
        adds("# The regions.\n", &format!("\n{LINES}"));
        assert_eq!(with_entry("", &entry()).as_deref(), Some(LINES));
        let added = with_entry("a: { name: A }\n# The end", &entry()).unwrap();
        assert!(added.starts_with("a: { name: A }\n# The end\ngoma: { "), "{added}");
    }

    #[test]
    fn what_cannot_be_added_to_is_left() {
        for text in
            ["{ a: { name: A } }\n", "- a\n", "a: { name: A }\n...\n", "a: [\n", "goma: 1\n"]
        {
            assert_eq!(with_entry(text, &entry()), None, "{text}");
        }
    }
}
