//! What was noticed in a body becomes findings with places in its file.

use super::markdown::{Problem, ProblemKind};
use super::proofread::Remark;
use crate::base::path::SourcePath;
use crate::diagnostic::{Code, Diagnostic, Place};
use std::ops::Range;

/// A problem of the Markdown text that begins at a byte of a file.
pub(super) fn problem(problem: &Problem, file: &SourcePath, start: usize) -> Diagnostic {
    let finding = |code| Diagnostic::new(code, place(file, &problem.range, start));
    match &problem.kind {
        ProblemKind::HtmlRemoved { what } => finding(Code::HtmlRemoved).with("what", what),
        ProblemKind::UnsafeLink { target } => finding(Code::UnsafeLink).with("target", target),
        ProblemKind::ShortcodeSyntax { reason } => {
            finding(Code::ShortcodeSyntax).with("reason", reason.clone())
        }
        ProblemKind::EmptyLink => finding(Code::EmptyLink),
        ProblemKind::SkippedLevel { level, deepest } => finding(Code::SkippedLevel)
            .with("written", "#".repeat((*level).into()))
            .with("deepest", "#".repeat((*deepest).into())),
    }
}

/// A remark about the words of the Markdown text that begins at a byte of a file.
pub(super) fn remark(
    (remark, range): (Remark, Range<usize>),
    file: &SourcePath,
    start: usize,
) -> Diagnostic {
    let finding = |code, written: String| {
        Diagnostic::new(code, place(file, &range, start)).with("written", written)
    };
    match remark {
        Remark::Weekday { written, date, right } => {
            finding(Code::WrongWeekday, written).with("date", date).with("right", right)
        }
        Remark::AmbiguousDate { written, readings: [first, second] } => {
            finding(Code::AmbiguousDate, written).with("first", first).with("second", second)
        }
        Remark::Duration { written, times, minutes } => finding(Code::WrongDuration, written)
            .with("times", times)
            .with("hours", (minutes / 60).to_string())
            .with("minutes", (minutes % 60).to_string()),
        Remark::Count { written, number, listed } => finding(Code::WrongCount, written)
            .with("number", number.to_string())
            .with("listed", listed.to_string()),
        Remark::Spelling { written, right } => {
            finding(Code::OtherSpelling, written).with("right", right)
        }
    }
}

fn place(file: &SourcePath, range: &Range<usize>, start: usize) -> Place {
    Place::Bytes(file.clone(), (range.start + start..range.end + start).into())
}
