//! The status in sentences, a line for each text: for screen readers, and for whoever prefers words.

use super::{Report, word};
use crate::cli::desk;
use crate::config::LanguageId;
use crate::model::status::{Row, State, Total};

/// The whole answer.
pub(super) fn sentences(report: &Report<'_>) -> String {
    let config = &report.bulletin.config;
    let mut lines: Vec<String> = report.rows().map(|row| text(report, row)).collect();
    let all = &report.totals.all;
    lines.extend(report.languages.iter().map(|language| total(report, *language)));
    let regions = report.totals.regions.iter();
    let regions = regions.map(|(id, total)| (config.regions.get(*id).key.as_str(), total));
    lines.extend(regions.map(|(key, total)| heading(report, ("region", key), total)));
    let programs = report.totals.programs.iter();
    let programs = programs.map(|(id, total)| (config.programs.get(*id).key.as_str(), total));
    lines.extend(programs.map(|(key, total)| heading(report, ("program", key), total)));
    if all.activities == 0 {
        lines.push("there are no activities".to_owned());
    }
    lines.into_iter().map(|line| line + "\n").collect()
}

/// `parepare, 2024-06-12: original in id; up to date in en (by a machine), fr`.
fn text(report: &Report<'_>, row: &Row<'_>) -> String {
    let tag = |language: &LanguageId| {
        let machine = if row.cell(*language).machine { " (by a machine)" } else { "" };
        format!("{}{machine}", report.tag(*language))
    };
    let part = |state: State| {
        let are = report.languages.iter().filter(|language| row.cell(**language).state == state);
        let tags: Vec<String> = are.map(tag).collect();
        (!tags.is_empty()).then(|| format!("{} in {}", word(state), tags.join(", ")))
    };
    let parts: Vec<String> = State::ALL.into_iter().filter_map(part).collect();
    let day = report.day(row).map(|day| format!(", {day}")).unwrap_or_default();
    let draft = if row.is_draft { ", draft" } else { "" };
    format!("{}{day}{draft}: {}", desk::name(row.versions), parts.join("; "))
}

/// `in en 3 of 4 activities are told, 75 %: 1 original, 2 up to date, 1 missing`.
fn total(report: &Report<'_>, language: LanguageId) -> String {
    let all = &report.totals.all;
    let tally = all.languages[language.index()];
    let part = |state: State| {
        let count = tally.of(state);
        (count > 0).then(|| format!("{count} {}", word(state)))
    };
    let mut parts: Vec<String> = State::ALL.into_iter().filter_map(part).collect();
    if tally.machine > 0 {
        parts.push(format!("{} by a machine", tally.machine));
    }
    let (told, count, percent) = (tally.told(), all.activities, all.percent(language));
    let tag = report.tag(language);
    format!("in {tag} {told} of {count} activities are told, {percent} %: {}", parts.join(", "))
}

/// `region cd: 3 activities, told 2 in fr, 1 in en`.
fn heading(report: &Report<'_>, (kind, key): (&str, &str), total: &Total) -> String {
    let told = |language: &LanguageId| {
        format!("{} in {}", total.languages[language.index()].told(), report.tag(*language))
    };
    let told: Vec<String> = report.languages.iter().map(told).collect();
    let count = match total.activities {
        1 => "1 activity".to_owned(),
        count => format!("{count} activities"),
    };
    format!("{kind} {key}: {count}, told {}", told.join(", "))
}
