//! Findings as JSON Lines, one object on each line, for other programs.
//!
//! Each object has these fields; places that a finding does not have are `null`:
//!
//! | field | value |
//! |---|---|
//! | `code` | the name of the finding, such as `unknown-region` |
//! | `severity` | `error`, `warning` or `info` |
//! | `message` | what was found |
//! | `help` | what to write instead, or `null` |
//! | `file` | the path in the site, or `null` for the site as a whole |
//! | `line`, `column` | the first character, counted from 1; columns in Unicode characters |
//! | `end_line`, `end_column` | the character after the last |
//! | `byte_start`, `byte_end` | the same as bytes of the file, counted from 0, the end excluded |
//! | `args` | the named arguments of the message, all of them texts |
//! | `fix` | what `kabar check --fix` does: a list of edits with `byte_start`, `byte_end` and `text`; empty if nothing is certain |
//! | `labels` | other places: `message` and the fields from `file` to `byte_end` |

use super::repair::{Edit, edits};
use super::resolve::{Located, Spot};
use super::text::Words;
use serde::Serialize;
use std::collections::BTreeMap;

/// One line for each finding.
#[must_use]
pub fn render(located: &[Located<'_>], words: &Words) -> String {
    located.iter().map(|found| line(found, words) + "\n").collect()
}

#[derive(Serialize)]
struct Record<'d> {
    code: &'static str,
    severity: &'static str,
    message: String,
    help: Option<String>,
    #[serde(flatten)]
    place: RecordPlace<'d>,
    args: BTreeMap<&'static str, String>,
    fix: Vec<RecordEdit>,
    labels: Vec<RecordLabel<'d>>,
}

#[derive(Serialize)]
struct RecordEdit {
    byte_start: usize,
    byte_end: usize,
    text: String,
}

impl From<Edit> for RecordEdit {
    fn from((range, text): Edit) -> Self {
        Self { byte_start: range.start, byte_end: range.end, text }
    }
}

#[derive(Serialize)]
struct RecordLabel<'d> {
    message: String,
    #[serde(flatten)]
    place: RecordPlace<'d>,
}

#[derive(Serialize, Default)]
struct RecordPlace<'d> {
    file: Option<&'d str>,
    line: Option<usize>,
    column: Option<usize>,
    end_line: Option<usize>,
    end_column: Option<usize>,
    byte_start: Option<usize>,
    byte_end: Option<usize>,
}

impl<'d> RecordPlace<'d> {
    fn new(spot: &'d Spot) -> Self {
        let extent = spot.extent.as_ref();
        Self {
            file: Some(spot.file.as_str()),
            line: extent.map(|extent| extent.start.line),
            column: extent.map(|extent| extent.start.column),
            end_line: extent.map(|extent| extent.end.line),
            end_column: extent.map(|extent| extent.end.column),
            byte_start: extent.map(|extent| extent.range.start),
            byte_end: extent.map(|extent| extent.range.end),
        }
    }
}

fn line(found: &Located<'_>, words: &Words) -> String {
    let diagnostic = found.diagnostic;
    let label = |(label, spot)| RecordLabel {
        message: words.label(diagnostic, label),
        place: RecordPlace::new(spot),
    };
    let record = Record {
        code: diagnostic.code.name(),
        severity: diagnostic.severity.name(),
        message: words.message(diagnostic),
        help: words.help(diagnostic),
        place: found.spot.as_ref().map(RecordPlace::new).unwrap_or_default(),
        args: diagnostic.args.iter().map(|(name, value)| (*name, words.say(value))).collect(),
        fix: edits(found).into_iter().map(RecordEdit::from).collect(),
        labels: found.labels.iter().map(|(one, spot)| (*one, spot)).map(label).collect(),
    };
    let Ok(line) = serde_json::to_string(&record) else {
        unreachable!("texts and numbers can always be written as JSON")
    };
    line
}

#[cfg(test)]
mod tests {
    use super::super::resolve::resolve;
    use super::super::resolve::tests::{Files, path};
    use super::*;
    use crate::diagnostic::{Code, Diagnostic, Place};
    use serde_json::{Value, json};

    #[test]
    fn a_finding_is_one_line_with_its_places() {
        let files = Files(vec![("a.md", "é x\n"), ("b.md", "y\n")]);
        let found = Diagnostic::new(Code::BadUrl, Place::Bytes(path("a.md"), (3..4).into()))
            .with("text", "x\n\"y\"")
            .label(Place::File(path("b.md")), "label-first");
        let site = Diagnostic::new(Code::MissingConfig, Place::Site).with("path", "bulletin.yaml");
        let text = render(&resolve(&[found, site], &files), &Words::english());
        let lines: Vec<Value> =
            text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert_eq!(lines.len(), 2);
        let place = json!({
            "line": 1, "column": 3, "end_line": 1, "end_column": 4, "byte_start": 3, "byte_end": 4,
            "code": "bad-url", "severity": "error", "args": {"text": "x\n\"y\""}, "file": "a.md",
        });
        for (field, value) in place.as_object().unwrap() {
            assert_eq!(&lines[1][field], value, "{field}");
        }
        assert_eq!(lines[1]["labels"][0]["message"], "the first one is here");
        assert_eq!(lines[1]["labels"][0]["file"], "b.md");
        assert_eq!(lines[0]["file"], Value::Null);
    }
}
