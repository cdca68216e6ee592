//! `kabar new`: begins a report, or adds an entry to a registry.
//!
//! What is not typed is asked for, if a person is there to answer. What is about to be written is read first, in
//! its place in the site, and is written only if nothing is wrong with it. Never replaces a text.

mod append;
mod choices;
mod dialog;
pub(super) mod entry;
mod questions;
mod skeleton;

use super::args::{NewArgs, ReportArgs};
use super::desk::{Desk, Opened};
use super::findings;
use super::init::starter;
use super::schema;
use super::screen::Screen;
use super::{Outcome, Trouble, Verdict, files};
use crate::base::path::SourcePath;
use crate::base::phrase::Phrase;
use crate::diagnostic::{Code, Diagnostic, Severity, settle};
use crate::model::{Audience, View};
use crate::pipeline::{self, Request, Strictness};
use crate::plan::slug;
use crate::schema::Words;
use crate::source::cache::Heads;
use crate::source::{Name, Subject};
use crate::world::World;
use crate::world::overlay::Overlay;
use dialog::Dialog;
use entry::Wanted;
use questions::{Answers, Person, Setting};
use skeleton::Around;
use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, ErrorKind, IsTerminal};

/// What is to be made.
#[derive(Debug)]
pub(super) struct New {
    /// In which site.
    pub(super) desk: Desk,
    /// What.
    pub(super) what: What,
}

/// What can be made.
#[derive(Debug)]
pub(super) enum What {
    /// A report.
    Report(ReportArgs),
    /// An entry of a registry.
    Entry(Wanted),
}

impl New {
    /// What was typed for a site.
    pub(super) fn understand(typed: NewArgs, desk: Desk) -> Self {
        let what = match typed.entry {
            None => What::Report(typed.report),
            Some(entry) => What::Entry(entry.into()),
        };
        Self { desk, what }
    }
}

/// Where something is made.
struct Place<'a> {
    desk: &'a Desk,
    opened: &'a Opened,
    screen: &'a Screen,
}

/// Makes it.
pub(super) fn run(new: &New, screen: &Screen) -> Outcome {
    let Some(opened) = new.desk.open(screen)? else { return Ok(Verdict::Wrong) };
    let place = Place { desk: &new.desk, opened: &opened, screen };
    let (mut answers, mut stream) = (io::stdin().lock(), io::stderr());
    let is_there = answers.is_terminal() && stream.is_terminal();
    let mut dialog = Dialog { answers: &mut answers, stream: &mut stream, words: screen.words() };
    let person = is_there.then_some(&mut dialog);
    let outcome = match &new.what {
        What::Report(typed) => report(typed, &place, person),
        What::Entry(wanted) => entry::run(wanted, &place, person),
    };
    if matches!(outcome, Ok(Verdict::Clean)) {
        schema::refresh(&new.desk, screen)?;
    }
    outcome
}

/// Begins a report in a folder of its own, where its pictures can lie too.
fn report(typed: &ReportArgs, place: &Place<'_>, person: Person<'_, '_>) -> Outcome {
    let config = &place.opened.ready.bulletin.config;
    let setting = Setting { config, today: place.desk.today };
    let answers = questions::answers(typed, setting, person)?;
    let Some((file, text)) = sound(place, candidates(&answers, place)?)? else {
        return Ok(Verdict::Wrong);
    };
    write_new(place, &file, &text)?;
    let (shown, site) = (place.desk.shown(&file), place.desk.named(""));
    let folder = shown.rsplit_once('/').map_or("", |(folder, _)| folder);
    let wrote = Phrase::new("new-wrote").with("file", &shown);
    place.screen.remark(wrote);
    place.screen.remark(Phrase::new("new-next").with("folder", folder).with("site", site));
    Ok(Verdict::Clean)
}

/// Where a report may lie, and what it says there, the best first. Its id is that of its title; the day
/// is added where the title is told already, and then a number.
fn candidates(answers: &Answers, place: &Place<'_>) -> Result<Vec<(SourcePath, String)>, Trouble> {
    let config = &place.opened.ready.bulletin.config;
    let lang = config.languages.lang(answers.language);
    let (words, day) = (Words::new(place.screen.words().lang()), answers.days.start());
    let hint = place.screen.words().phrase("new-hint");
    let body = starter::say(lang, "report-hint");
    let title = Some(slug(&answers.title, config.scripts)).filter(|slug| !slug.is_empty());
    let title = title.unwrap_or_else(|| "report".to_owned());
    let dated = format!("{title}-{day}");
    let taken = ids(place)?;
    let usual = [(title.clone(), None), (title, Some(dated.clone()))];
    let numbered = numbered(&dated, |id| taken.contains(id));
    let all = usual.into_iter().chain([dated, numbered].map(|id| (id.clone(), Some(id))));
    let candidate = |(id, slug): (String, Option<String>)| {
        let around = Around { hint: &hint, body: &body, slug: slug.as_deref() };
        let path = format!("content/reports/{}/{id}/index.{lang}.md", day.year());
        Some((SourcePath::new(&path)?, skeleton::text(answers, &around, &words)))
    };
    Ok(all.filter(|(id, _)| !taken.contains(id)).filter_map(candidate).collect())
}

/// A name with the first number from 2 with which it is free.
fn numbered(name: &str, is_taken: impl Fn(&str) -> bool) -> String {
    let mut number = 2;
    loop {
        let numbered = format!("{name}-{number}");
        if !is_taken(&numbered) {
            return numbered;
        }
        number += 1;
    }
}

/// The ids of all activities, published or not.
fn ids(place: &Place<'_>) -> io::Result<BTreeSet<String>> {
    let id = |file: &SourcePath| match Name::of(file)?.subject {
        Subject::Activity(id) => Some(id),
        _ => None,
    };
    Ok(place.opened.world.list()?.files.iter().filter_map(id).collect())
}

/// The first of some files with which the site has no new error. `None`, with the errors printed, if there
/// is none; only what wants the address of something else is tried in another way.
fn sound(
    place: &Place<'_>,
    candidates: Vec<(SourcePath, String)>,
) -> Result<Option<(SourcePath, String)>, Trouble> {
    let mut last = None;
    for (file, text) in candidates {
        let found = errors(place, &file, &text)?;
        if found.is_empty() {
            return Ok(Some((file, text)));
        }
        let collides = found.iter().all(|finding| finding.code == Code::RouteCollision);
        last = Some((file, text, found));
        if !collides {
            break;
        }
    }
    if let Some((file, text, found)) = last {
        let world = Overlay::new(&place.opened.world).with(&file, &text);
        findings::show(&found, &world, place.desk.manner(), place.screen)?;
    }
    place.screen.remark(Phrase::new("new-nothing"));
    Ok(None)
}

/// The errors that a site would have with a file, and does not have without it.
fn errors(place: &Place<'_>, file: &SourcePath, text: &str) -> io::Result<Vec<Diagnostic>> {
    let world = Overlay::new(&place.opened.world).with(file, text);
    let view = View { audience: Audience::Preview, today: place.desk.today };
    let request = Request { view, base_url: None, strictness: Strictness::Usual };
    let mut found = pipeline::prepare(&world, &Heads::default(), &request, &|_| {})?.diagnostics;
    settle(&mut found);
    let is_new = |finding: &Diagnostic| {
        finding.severity == Severity::Error && !place.opened.findings.contains(finding)
    };
    Ok(found.into_iter().filter(is_new).collect())
}

/// Writes a text, whole, where there is none.
fn write_new(place: &Place<'_>, file: &SourcePath, text: &str) -> Result<(), Trouble> {
    let path = place.desk.site.join(file.as_str());
    let made = path.parent().map_or(Ok(()), fs::create_dir_all);
    // The name is taken first, so that nobody's file is replaced.
    match made.and_then(|()| File::create_new(&path)) {
        Ok(_) => files::write(&path, text).inspect_err(|_| {
            // What cannot be removed either is told by the first error.
            let _ = fs::remove_file(&path);
        }),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            Err(Phrase::new("translate-exists").with("path", place.desk.shown(file)).into())
        }
        Err(error) => Err(files::cannot_write(&place.desk.shown(file), &error)),
    }
}
