//! The status in sentences, a line for each text: for screen readers, and for whoever prefers words.

use super::{Report, word};
use crate::base::phrase::{Insert, Phrase};
use crate::cli::desk;
use crate::config::LanguageId;
use crate::model::status::{Row, State, Total};

/// The whole answer.
pub(super) fn sentences(report: &Report<'_>) -> String {
    let config = &report.bulletin.config;
    let mut lines: Vec<Phrase> = report.rows().map(|row| text(report, row)).collect();
    let all = &report.totals.all;
    lines.extend(report.languages.iter().map(|language| total(report, *language)));
    let regions = report.totals.regions.iter();
    let regions = regions.map(|(id, total)| (config.regions.get(*id).key.as_str(), total));
    lines.extend(regions.map(|(key, total)| heading(report, ("sentence-region", key), total)));
    let programs = report.totals.programs.iter();
    let programs = programs.map(|(id, total)| (config.programs.get(*id).key.as_str(), total));
    lines.extend(programs.map(|(key, total)| heading(report, ("sentence-program", key), total)));
    if all.activities == 0 {
        lines.push(Phrase::new("sentence-nothing"));
    }
    lines.into_iter().map(|line| report.words.say(&line.into()) + "\n").collect()
}

/// `parepare, 2024-06-12: original in id; up to date in en (by a machine), fr`.
fn text(report: &Report<'_>, row: &Row<'_>) -> Phrase {
    let tag = |language: &LanguageId| {
        let tag = report.tag(*language);
        let machine = || Phrase::new("sentence-machine").with("lang", tag).into();
        if row.cell(*language).machine { machine() } else { Insert::from(tag) }
    };
    let part = |state: State| {
        let are = report.languages.iter().filter(|language| row.cell(**language).state == state);
        let tags: Vec<Insert> = are.map(tag).collect();
        let part = || Phrase::new("sentence-in").with("state", Phrase::new(word(state)));
        (!tags.is_empty()).then(|| part().with("langs", Insert::List(tags, ", ")).into())
    };
    let parts: Vec<Insert> = State::ALL.into_iter().filter_map(part).collect();
    let mut name = vec![desk::name(row.versions).into()];
    name.extend(report.day(row).map(Insert::from));
    name.extend(row.is_draft.then(|| Phrase::new("state-draft").into()));
    let text = Phrase::new("sentence-text").with("name", Insert::List(name, ", "));
    text.with("parts", Insert::List(parts, "; "))
}

/// `in en 3 of 4 activities are told, 75 %: 1 original, 2 up to date, 1 missing`.
fn total(report: &Report<'_>, language: LanguageId) -> Phrase {
    let all = &report.totals.all;
    let tally = all.languages[language.index()];
    let counted = |count: usize, id| {
        let part =
            Phrase::new("sentence-count").with("count", count).with("state", Phrase::new(id));
        (count > 0).then(|| part.into())
    };
    let states = State::ALL.into_iter().map(|state| counted(tally.of(state), word(state)));
    let machine = std::iter::once(counted(tally.machine, "state-machine"));
    let parts: Vec<Insert> = states.chain(machine).flatten().collect();
    Phrase::new("sentence-total")
        .with("lang", report.tag(language))
        .with("told", tally.told())
        .with("count", all.activities)
        .with("percent", all.percent(language))
        .with("parts", Insert::List(parts, ", "))
}

/// `region cd: 3 activities, told 2 in fr, 1 in en`.
fn heading(report: &Report<'_>, (id, key): (&'static str, &str), total: &Total) -> Phrase {
    let told = |language: &LanguageId| {
        let told = total.languages[language.index()].told();
        Phrase::new("sentence-told").with("count", told).with("lang", report.tag(*language)).into()
    };
    let told = Insert::List(report.languages.iter().map(told).collect(), ", ");
    let count = Phrase::new("sentence-activities").with("count", total.activities);
    Phrase::new(id).with("key", key).with("activities", count).with("told", told)
}
