//! `kabar status --diff`: what changed in an original since a translation was made of it.
//!
//! White space never counts, as in revisions. Changes nothing.

mod compare;
mod git;
mod past;

use super::desk::{self, Desk};
use super::screen::{Screen, result, styled};
use super::{Outcome, Trouble, Verdict};
use crate::base::phrase::{Insert, Phrase};
use crate::diagnostic::terminal::Look;
use crate::diagnostic::text::Words;
use crate::model::status::status;
use crate::source::{Document, Wording};
use compare::{Change, Run, compare};

/// What is asked.
#[derive(Debug)]
pub(super) struct Question {
    /// The site.
    pub(super) desk: Desk,
    /// What was typed for the text.
    pub(super) report: String,
    /// What was typed for the language.
    pub(super) lang: String,
}

/// Answers.
pub(super) fn run(question: &Question, screen: &Screen) -> Outcome {
    let desk = &question.desk;
    let Some(opened) = desk.open(screen)? else { return Ok(Verdict::Wrong) };
    let bulletin = &opened.ready.bulletin;
    let language = desk::language(&bulletin.config.languages, &question.lang)?;
    let status = status(bulletin);
    let versions = desk.find(&status, &question.report)?.versions;
    let (original, name) = (versions.original(), desk::name(versions));
    let Some(document) = versions.get(language) else {
        let (lang, site) = (bulletin.config.languages.lang(language), desk.named("--site "));
        let untold = Phrase::new("difference-untold").with("name", name);
        return Err(untold.with("lang", lang.as_str()).with("site", site).into());
    };
    let follows = follows(document, desk)?;
    let Some(now) = opened.wording(original, (desk, screen))? else { return Ok(Verdict::Wrong) };
    let revision = now.revision().short();
    let (file, of) = (desk.shown(&document.file), original.file.file_name());
    if follows == revision {
        screen.remark(Phrase::new("difference-none").with("file", file).with("of", of));
        return Ok(Verdict::Clean);
    }
    let past = past::find(desk, (&original.file, &now), follows)?;
    let head = Phrase::new("difference-head").with("file", &file).with("follows", follows);
    let head = head.with("of", of).with("now", revision);
    let shown = Shown { words: screen.words(), look: screen.result_look };
    result(
        &(shown.line(head)
            + &shown.origin(past.place, past.since)
            + &shown.changes(&past.wording, &now)),
    )?;
    let next = Phrase::new("difference-next").with("file", file);
    screen.remark(next.with("site", desk.named("--site ")));
    Ok(Verdict::Clean)
}

/// The revision that a translation names.
fn follows<'d>(document: &'d Document, desk: &Desk) -> Result<&'d str, Trouble> {
    let file = desk.shown(&document.file);
    let Some(translates) = &document.head.translates else {
        return Err(Phrase::new("text-is-original").with("file", file).into());
    };
    translates.revision.as_deref().ok_or_else(|| {
        let silent = Phrase::new("difference-no-revision").with("file", file);
        silent.with("site", desk.named("--site ")).into()
    })
}

/// How changes are shown.
struct Shown<'s> {
    words: &'s Words,
    look: Look,
}

impl Shown<'_> {
    fn line(&self, phrase: Phrase) -> String {
        self.words.say(&phrase.into()) + "\n"
    }

    /// Where the old text was found, and what has changed it since.
    fn origin(&self, place: Insert, since: Vec<Insert>) -> String {
        let line = |id, what| self.line(Phrase::new(id).with("what", what));
        let since = since.into_iter().map(|commit| line("difference-since", commit));
        line("difference-old", place) + &since.collect::<String>()
    }

    /// The title, the summary and the paragraphs, each with what changed in it.
    fn changes(&self, old: &Wording, new: &Wording) -> String {
        let summary = |wording: &Wording| wording.summary.clone();
        let mut text = self.part("part-of-title", &[old.title.as_str()], &[new.title.as_str()]);
        let (before, after) = (summary(old), summary(new));
        if before.is_some() || after.is_some() {
            let (before, after) = (before.as_deref(), after.as_deref());
            text += &self.part("part-of-summary", before.as_slice(), after.as_slice());
        }
        let (before, after) =
            (old.paragraphs().collect::<Vec<_>>(), new.paragraphs().collect::<Vec<_>>());
        text + &self.part("part-of-text", &before, &after)
    }

    fn part(&self, id: &'static str, old: &[&str], new: &[&str]) -> String {
        let changes = compare(old, new);
        let name = Phrase::new(id);
        if let [Change::Same(_)] | [] = changes.as_slice() {
            return format!("\n{}", self.line(Phrase::new("part-same").with("part", name)));
        }
        let shown = changes.iter().map(|change| format!("\n{}", self.change(change)));
        let name = self.line(Phrase::new("part-changed").with("part", name));
        format!("\n{name}{}", shown.collect::<String>())
    }

    fn change(&self, change: &Change) -> String {
        let removed = |runs: &[Run]| lines(runs, ("- ", "[-", "-]", "31"), self.look);
        let added = |runs: &[Run]| lines(runs, ("+ ", "{+", "+}", "32"), self.look);
        match change {
            Change::Same(count) => {
                let same = Phrase::new("difference-same").with("count", *count);
                format!("  ({})\n", self.words.say(&same.into()))
            }
            Change::Removed(runs) => removed(runs),
            Change::Added(runs) => added(runs),
            Change::Changed(old, new) => removed(old) + &added(new),
        }
    }
}

/// A paragraph with a sign before each line, and with marks around the words that changed.
fn lines(runs: &[Run], (sign, open, close, color): (&str, &str, &str, &str), look: Look) -> String {
    let mut text = String::new();
    for run in runs {
        match run {
            Run::Same(words) => text += &clean(words),
            Run::Other(words) => text.extend([open, &clean(words), close]),
        }
    }
    let line = |line: &str| styled(look, format!("{sign}{line}").trim_end(), color) + "\n";
    text.lines().map(line).collect()
}

/// A text without signs that a terminal would obey.
fn clean(text: &str) -> String {
    let keep = |c: char| if c.is_control() && c != '\n' && c != '\t' { '\u{fffd}' } else { c };
    text.replace("\r\n", "\n").chars().map(keep).collect()
}
