//! The translations that are out of date, with what to type to see why.

use super::Report;
use crate::base::phrase::Phrase;
use crate::cli::desk;
use crate::config::LanguageId;
use crate::model::status::{Row, State};

/// The list; empty if there are none.
pub(super) fn list(report: &Report<'_>) -> String {
    let entries = |row| report.languages.iter().filter_map(move |it| entry(report, row, *it));
    report.rows().flat_map(entries).collect()
}

fn entry(report: &Report<'_>, row: &Row<'_>, language: LanguageId) -> Option<String> {
    if row.cell(language).state != State::Stale {
        return None;
    }
    let document = row.versions.get(language)?;
    let original = row.versions.original();
    let follows = document.head.translates.as_ref()?.revision.as_deref()?;
    let (file, tag) = (report.desk.shown(&document.file), report.tag(language));
    let (name, site) = (desk::name(row.versions), report.desk.named(""));
    let (of, now) = (original.file.file_name(), original.head.revision());
    let follows = Phrase::new("stale-follows").with("follows", follows).with("of", of);
    let follows = report.words.say(&follows.with("now", now).into());
    Some(format!("{file}\n  {follows}\n  kabar status{site} --diff {name} {tag}\n"))
}
