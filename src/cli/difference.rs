//! `kabar status --diff`: what changed in an original since a translation was made of it.
//!
//! White space never counts, as in revisions. Changes nothing.

mod compare;
mod git;
mod past;

use super::desk::{self, Desk};
use super::screen::{Screen, result, styled};
use super::{Outcome, Trouble, Verdict};
use crate::diagnostic::terminal::Look;
use crate::model::status::status;
use crate::source::{Document, Wording};
use compare::{Change, Run, compare};
use past::Past;

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
        return Err(Trouble(format!(
            "`{name}` is not told in `{lang}`: `kabar translate{site} {name} {lang}` begins it"
        )));
    };
    let follows = follows(document, desk)?;
    let Some(now) = opened.wording(original, (desk, screen))? else { return Ok(Verdict::Wrong) };
    let revision = now.revision().short();
    let (file, of) = (desk.shown(&document.file), original.file.file_name());
    if follows == revision {
        screen.remark(&format!("{file} follows {of} as it is now\n"));
        return Ok(Verdict::Clean);
    }
    let past = past::find(desk, (&original.file, &now), follows)?;
    let head = format!("{file} follows revision {follows} of {of}, which is now {revision}\n");
    let look = screen.result_look;
    result(&(head + &origin(&past) + &changes(&past.wording, &now, look)))?;
    let site = desk.named("--site ");
    screen.remark(&format!(
        "next: bring {file} up to date, then `kabar translate{site} --accept {file}`\n"
    ));
    Ok(Verdict::Clean)
}

/// The revision that a translation names.
fn follows<'d>(document: &'d Document, desk: &Desk) -> Result<&'d str, Trouble> {
    let file = desk.shown(&document.file);
    let Some(translates) = &document.head.translates else {
        return Err(Trouble(format!("{file} is the original: it follows no other text")));
    };
    translates.revision.as_deref().ok_or_else(|| {
        let site = desk.named("--site ");
        Trouble(format!(
            "{file} does not say which revision it follows: bring it up to date, then `kabar \
             translate{site} --accept {file}`"
        ))
    })
}

/// Where the old text was found, and what has changed it since.
fn origin(past: &Past) -> String {
    let since = past.since.iter().map(|commit| format!("changed by {commit}\n"));
    format!("the old text: {}\n", past.place) + &since.collect::<String>()
}

/// The title, the summary and the paragraphs, each with what changed in it.
fn changes(old: &Wording, new: &Wording, look: Look) -> String {
    let summary = |wording: &Wording| wording.summary.clone();
    let mut text = part("title", &[old.title.as_str()], &[new.title.as_str()], look);
    let (before, after) = (summary(old), summary(new));
    if before.is_some() || after.is_some() {
        let (before, after) = (before.as_deref(), after.as_deref());
        text += &part("summary", before.as_slice(), after.as_slice(), look);
    }
    let (before, after) =
        (old.paragraphs().collect::<Vec<_>>(), new.paragraphs().collect::<Vec<_>>());
    text + &part("text", &before, &after, look)
}

fn part(name: &str, old: &[&str], new: &[&str], look: Look) -> String {
    let changes = compare(old, new);
    if let [Change::Same(_)] | [] = changes.as_slice() {
        return format!("\n{name}: as it was\n");
    }
    let shown = changes.iter().map(|change| format!("\n{}", shown(change, look)));
    format!("\n{name}:\n{}", shown.collect::<String>())
}

fn shown(change: &Change, look: Look) -> String {
    let removed = |runs: &[Run]| lines(runs, ("- ", "[-", "-]", "31"), look);
    let added = |runs: &[Run]| lines(runs, ("+ ", "{+", "+}", "32"), look);
    match change {
        Change::Same(1) => "  (1 paragraph as it was)\n".to_owned(),
        Change::Same(count) => format!("  ({count} paragraphs as they were)\n"),
        Change::Removed(runs) => removed(runs),
        Change::Added(runs) => added(runs),
        Change::Changed(old, new) => removed(old) + &added(new),
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
