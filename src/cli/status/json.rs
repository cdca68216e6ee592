//! The status as one object of JSON, for other programs.

use super::Report;
use crate::cli::desk;
use crate::config::LanguageId;
use crate::model::status::{Row, State, Total};
use serde::Serialize;
use std::collections::BTreeMap;

/// What is written.
#[derive(Serialize)]
struct Answer<'a> {
    /// The languages that are shown, in the order of `bulletin.yaml`.
    languages: Vec<&'a str>,
    /// The activities, the newest first.
    activities: Vec<Text<'a>>,
    /// Ordinary pages, and texts about registry entries.
    others: Vec<Text<'a>>,
    /// Of all activities that are no drafts.
    totals: Sum<'a>,
    /// Of each region, by its id.
    regions: BTreeMap<&'a str, Sum<'a>>,
    /// Of each program, by its id.
    programs: BTreeMap<&'a str, Sum<'a>>,
}

/// A text in all languages.
#[derive(Serialize)]
struct Text<'a> {
    /// The id of an activity; the path of another text, below `content/`, without its language.
    id: &'a str,
    /// The day of an activity.
    #[serde(skip_serializing_if = "Option::is_none")]
    day: Option<String>,
    /// The title of the original.
    title: &'a str,
    /// Whether the original is a draft.
    draft: bool,
    /// The revision of the original, as translations name it.
    revision: String,
    /// How it stands in each language.
    languages: BTreeMap<&'a str, Told<'a>>,
}

/// A text in one language.
#[derive(Serialize)]
struct Told<'a> {
    /// `original`, `current`, `stale`, `unknown`, `draft` or `missing`.
    state: &'static str,
    /// Whether a machine translated it.
    machine: bool,
    /// The file, below the site.
    file: Option<&'a str>,
    /// The revision of the original that it follows.
    follows: Option<&'a str>,
}

/// How many activities there are, and how many of them stand how in each language.
#[derive(Serialize)]
struct Sum<'a> {
    activities: usize,
    languages: BTreeMap<&'a str, Counts>,
}

/// How many activities stand how in one language.
#[derive(Serialize)]
struct Counts {
    original: usize,
    current: usize,
    stale: usize,
    unknown: usize,
    draft: usize,
    missing: usize,
    machine: usize,
    /// The originals and translations that nobody knows to be out of date.
    told: usize,
    /// The same as a whole percentage, rounded down.
    percent: usize,
}

/// The whole answer.
pub(super) fn json(report: &Report<'_>) -> String {
    let config = &report.bulletin.config;
    let totals = &report.totals;
    let region =
        |(id, total): &(_, Total)| (config.regions.get(*id).key.as_str(), sum(report, total));
    let program =
        |(id, total): &(_, Total)| (config.programs.get(*id).key.as_str(), sum(report, total));
    let answer = Answer {
        languages: report.languages.iter().map(|language| report.tag(*language)).collect(),
        activities: report.activities().map(|row| text(report, row)).collect(),
        others: report.others().map(|row| text(report, row)).collect(),
        totals: sum(report, &totals.all),
        regions: totals.regions.iter().map(region).collect(),
        programs: totals.programs.iter().map(program).collect(),
    };
    let Ok(text) = serde_json::to_string_pretty(&answer) else {
        unreachable!("texts and numbers can always be written as JSON")
    };
    text + "\n"
}

fn text<'a>(report: &'a Report<'_>, row: &'a Row<'_>) -> Text<'a> {
    let original = row.versions.original();
    let told = |language: &LanguageId| (report.tag(*language), told(row, *language));
    Text {
        id: desk::name(row.versions),
        day: report.day(row),
        title: &original.head.title,
        draft: row.is_draft,
        revision: original.head.revision(),
        languages: report.languages.iter().map(told).collect(),
    }
}

fn told<'a>(row: &'a Row<'_>, language: LanguageId) -> Told<'a> {
    let document = row.versions.get(language);
    let translates = document.and_then(|document| document.head.translates.as_ref());
    let cell = row.cell(language);
    Told {
        state: cell.state.name(),
        machine: cell.machine,
        file: document.map(|document| document.file.as_str()),
        follows: translates.and_then(|translates| translates.revision.as_deref()),
    }
}

fn sum<'a>(report: &'a Report<'_>, total: &Total) -> Sum<'a> {
    let counts = |language: &LanguageId| {
        let tally = total.languages[language.index()];
        let counts = Counts {
            original: tally.of(State::Original),
            current: tally.of(State::Current),
            stale: tally.of(State::Stale),
            unknown: tally.of(State::Unknown),
            draft: tally.of(State::Draft),
            missing: tally.of(State::Missing),
            machine: tally.machine,
            told: tally.told(),
            percent: total.percent(*language),
        };
        (report.tag(*language), counts)
    };
    Sum { activities: total.activities, languages: report.languages.iter().map(counts).collect() }
}
