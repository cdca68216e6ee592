//! `kabar status`: which activity is told in which language, and which translations are out of date.
//!
//! Reads the site with its drafts and renders nothing.

mod json;
mod sentences;
mod stale;
mod table;

use super::desk::{self, Desk};
use super::findings;
use super::screen::{Screen, result};
use super::{Outcome, Trouble, Verdict};
use crate::base::phrase::Phrase;
use crate::config::LanguageId;
use crate::diagnostic::Tally;
use crate::diagnostic::text::Words;
use crate::model::Bulletin;
use crate::model::status::{Row, State, Status, Totals, status};

/// What is asked.
#[derive(Debug)]
pub(super) struct Question {
    /// The site.
    pub(super) desk: Desk,
    /// The tags of the languages that are shown; none for all.
    pub(super) languages: Vec<String>,
    /// Which texts are shown.
    pub(super) scope: Scope,
    /// How it is written.
    pub(super) form: Form,
    /// The percentage of activities that have to be told in each language that is shown.
    pub(super) least: Option<usize>,
}

/// Which texts are shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Scope {
    /// All of them.
    All,
    /// Those with a translation that is out of date.
    Stale,
}

/// How the answer is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Form {
    /// As a table of 80 columns.
    Table,
    /// As sentences.
    Sentences,
    /// As an object of JSON.
    Json,
}

/// What is known, as far as it is asked for.
struct Report<'a> {
    desk: &'a Desk,
    bulletin: &'a Bulletin,
    status: &'a Status<'a>,
    totals: Totals,
    languages: Vec<LanguageId>,
    scope: Scope,
    words: &'a Words,
}

/// Answers.
pub(super) fn run(question: &Question, screen: &Screen) -> Outcome {
    let desk = &question.desk;
    let Some(opened) = desk.open(screen)? else { return Ok(Verdict::Wrong) };
    let bulletin = &opened.ready.bulletin;
    let (status, languages) = (status(bulletin), languages(question, bulletin)?);
    let totals = status.totals(bulletin);
    let (scope, words) = (question.scope, screen.words());
    let report = Report { desk, bulletin, status: &status, totals, languages, scope, words };
    result(&match (question.form, scope) {
        (Form::Json, _) => json::json(&report),
        (_, Scope::Stale) => stale::list(&report),
        (Form::Table, Scope::All) => table::table(&report, screen.result_look),
        (Form::Sentences, Scope::All) => sentences::sentences(&report),
    })?;
    let mut verdict = Verdict::Clean;
    if scope == Scope::Stale && report.rows().next().is_none() {
        screen.remark(Phrase::new("status-none-stale"));
    }
    if Tally::of(&opened.findings).error > 0 {
        let wrong = Phrase::new("status-wrong").with("count", findings::count(&opened.findings));
        screen.remark(wrong.with("site", desk.named("")));
        verdict = Verdict::Wrong;
    }
    for sentence in question.least.iter().flat_map(|least| report.shortfalls(*least)) {
        screen.remark(sentence);
        verdict = Verdict::Wrong;
    }
    Ok(verdict)
}

fn languages(question: &Question, bulletin: &Bulletin) -> Result<Vec<LanguageId>, Trouble> {
    let known = &bulletin.config.languages;
    if question.languages.is_empty() {
        return Ok(known.ids().collect());
    }
    let mut chosen = Vec::new();
    for tag in &question.languages {
        let language = desk::language(known, tag.trim())?;
        if !chosen.contains(&language) {
            chosen.push(language);
        }
    }
    Ok(chosen)
}

impl Report<'_> {
    /// The rows that are asked for.
    fn rows(&self) -> impl Iterator<Item = &Row<'_>> {
        self.activities().chain(self.others())
    }

    /// The activities that are asked for.
    fn activities(&self) -> impl Iterator<Item = &Row<'_>> {
        self.status.activities.iter().filter(|row| self.is_asked_for(row))
    }

    /// The other texts that are asked for.
    fn others(&self) -> impl Iterator<Item = &Row<'_>> {
        self.status.others.iter().filter(|row| self.is_asked_for(row))
    }

    fn is_asked_for(&self, row: &Row<'_>) -> bool {
        self.scope == Scope::All
            || self.languages.iter().any(|language| row.cell(*language).state == State::Stale)
    }

    fn tag(&self, language: LanguageId) -> &str {
        self.bulletin.config.languages.lang(language).as_str()
    }

    /// The day of an activity; nothing for other texts.
    fn day(&self, row: &Row<'_>) -> Option<String> {
        match row.about {
            crate::model::Destination::Activity(id, _) => {
                Some(self.bulletin.activity(id).day.to_string())
            }
            _ => None,
        }
    }

    /// A sentence for each language in which less is told than should be.
    fn shortfalls(&self, least: usize) -> Vec<Phrase> {
        let all = &self.totals.all;
        let sentence = |language: &LanguageId| {
            let (told, percent) = (all.languages[language.index()].told(), all.percent(*language));
            let (tag, count) = (self.tag(*language), all.activities);
            let short = || Phrase::new("status-short").with("lang", tag).with("told", told);
            let short = || short().with("count", count).with("percent", percent);
            (told * 100 < least * count).then(|| short().with("least", least))
        };
        self.languages.iter().filter_map(sentence).collect()
    }
}

/// The message that names a state.
const fn word(state: State) -> &'static str {
    match state {
        State::Original => "state-original",
        State::Current => "state-current",
        State::Stale => "state-stale",
        State::Unknown => "state-unknown",
        State::Draft => "state-draft",
        State::Missing => "state-missing",
    }
}
