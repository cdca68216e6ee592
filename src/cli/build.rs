//! `kabar build`: makes what has changed and publishes it, and says what it did.

use super::findings;
use super::meaning::{Build, Reasons, inside};
use super::progress::Progress;
use super::report::Weights;
use super::screen::Screen;
use super::{Outcome, Trouble, Verdict, files, report, why};
use crate::base::path::SourcePath;
use crate::base::phrase::{Insert, Phrase};
use crate::ledger::{Good, load_heads, save_heads};
use crate::locale::Locale;
use crate::output::Output;
use crate::output::disk::{self, Reuse};
use crate::output::memory::{Memory, Site};
use crate::pipeline::quarantine::{Held, Run, build_around};
use crate::pipeline::{self, Built, Published, Ready};
use crate::source::cache::Heads;
use crate::world::World;
use crate::world::disk::Disk;
use std::collections::BTreeMap;
use std::io;
use std::path::Path;

/// The file without which a folder is no bulletin.
const CONFIG: &str = "content/bulletin.yaml";
/// How many files that are gone are named.
const NAMED: usize = 20;

/// Builds a site.
pub(super) fn run(task: &Build, screen: &Screen) -> Outcome {
    let reading = &task.reading;
    let world = Disk::new(&reading.site, reading.request.view.today);
    let progress = Progress::new(screen);
    let publish = || publish(task, &world, (&progress, screen));
    let done = pipeline::on_threads(reading.threads, publish);
    progress.clear();
    let done = done??;
    let (built, seconds) = (&done.built, progress.seconds());
    findings::show(&built.diagnostics, &world, reading.manner(), screen)?;
    let written = write_files(task, &done, seconds);
    let verdict = match &built.published {
        None => {
            screen.remark(refused(&done, &task.target.folder));
            Verdict::Wrong
        }
        Some(published) => {
            if task.reasons == Reasons::Told {
                let lines = why::lines(&published.rendered, screen.words());
                findings::beside(&lines, reading.format)?;
            }
            screen.remark(summary(built, published, &time(seconds, screen)));
            warn(&done.held, task, screen);
            Verdict::Clean
        }
    };
    written.map(|()| verdict)
}

/// What a build did.
struct Done {
    built: Built,
    /// The texts that were put aside.
    held: BTreeMap<SourcePath, Held>,
    before: Before,
    /// What the pages weigh, if a report was asked for.
    weights: Weights,
}

/// What was published before.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Before {
    Nothing,
    Site,
}

/// Reads, makes and publishes. The folder is locked first: of two builds at once the one that
/// publishes last has also read last.
fn publish(
    task: &Build,
    world: &dyn World,
    (progress, screen): (&Progress<'_>, &Screen),
) -> Result<Done, Trouble> {
    let mut nothing = Site::default();
    let target = &task.target;
    let open = || disk::open(target, task.reuse, &|| wait(&target.folder, screen));
    let output: Box<dyn Output + '_> = if task.reading.site.join(CONFIG).exists() {
        Box::new(open()?)
    } else {
        // The folder may be another program's: nothing is left in it.
        Box::new(Memory::open(&mut nothing))
    };
    let before = if output.published().is_empty() { Before::Nothing } else { Before::Site };
    let (request, state) = (&task.reading.request, task.reading.state());
    let heads = match task.reuse {
        Reuse::Ledger => load_heads(&state),
        Reuse::Nothing => Heads::default(),
    };
    let show = |step| progress.show(step);
    let cut_off = |error: io::Error| cut_off(&error, progress, before);
    let good = Good::load(&state);
    let recall = |file: &SourcePath| good.recall(file);
    let reopen =
        || -> io::Result<Box<dyn Output + '_>> { Ok(Box::new(open().map_err(io::Error::other)?)) };
    let run = Run { world, heads: &heads, request, progress: &show };
    let done = build_around(run, (task.policy, &recall), output, &reopen).map_err(cut_off)?;
    let (mut built, held) = (done.built, done.held);
    if done.is_on
        && let Some(ready) = built.ready.as_ref().filter(|_| built.published.is_some())
    {
        keep(&state, ready, (&held, world)).unwrap_or_else(|error| {
            progress.clear();
            screen.warning(Phrase::new("quarantine-kept").with("error", error.to_string()));
        });
    }
    let weights = match (&task.report, &built.ready, &built.published) {
        (Some(_), Some(ready), Some(published)) => pipeline::weights(ready, published, world)?,
        _ => Weights::new(),
    };
    // The process ends soon, and taking the bulletin apart piece by piece would take as long as
    // judging all its outputs.
    std::mem::forget((built.ready.take(), heads));
    if let Some(heads) = built.heads.take()
        && let Err(error) = save_heads(&state, &heads)
    {
        progress.clear();
        screen.warning(Phrase::new("build-heads").with("error", error.to_string()));
    }
    Ok(Done { built, held, before, weights })
}

/// Keeps the published texts, for the day on which one of them breaks.
fn keep(
    state: &Path,
    ready: &Ready,
    (held, world): (&BTreeMap<SourcePath, Held>, &dyn World),
) -> io::Result<()> {
    let texts = ready.bulletin.documents().map(|document| (&document.file, document.digest));
    let texts = texts.filter(|(file, _)| !held.contains_key(*file));
    let is_aside = |file: &str| held.keys().any(|held| held.as_str() == file);
    Good::load(state).keep(texts, &is_aside, world)
}

/// Says that another build is publishing.
pub(super) fn wait(folder: &Path, screen: &Screen) {
    screen.remark(Phrase::new("build-waits").with("folder", folder.display().to_string()));
}

/// Why a build was cut off, and what became of the site.
fn cut_off(error: &io::Error, progress: &Progress<'_>, before: Before) -> Trouble {
    let site = match before {
        _ if progress.is_publishing() => "build-in-part",
        Before::Site => "build-nothing-new",
        Before::Nothing => "build-nothing",
    };
    Trouble(Insert::List(vec![error.to_string().into(), Phrase::new(site).into()], "\n"))
}

/// Writes the files that were asked for beside the site.
fn write_files(task: &Build, done: &Done, seconds: f64) -> Result<(), Trouble> {
    let built = &done.built;
    if let Some(path) = &task.report {
        let today = task.reading.request.view.today;
        files::write(path, &report::report(built, (&done.held, &done.weights), (today, seconds)))?;
    }
    if let (Some(path), Some(published)) = (&task.manifest, &done.built.published) {
        files::write(path, &report::manifest(published))?;
    }
    Ok(())
}

/// What is said when errors stop a build.
fn refused(done: &Done, folder: &Path) -> Insert {
    let site = match done.before {
        Before::Nothing => Phrase::new("build-nothing"),
        Before::Site => Phrase::new("build-old").with("folder", folder.display().to_string()),
    };
    Insert::List(vec![findings::count(&done.built.diagnostics), site.into()], "\n")
}

/// Seconds as the language in which kabar speaks writes them.
fn time(seconds: f64, screen: &Screen) -> String {
    let lang = screen.words().lang();
    Locale::new(lang, &[]).decimal(seconds, 2)
}

/// Says as the last thing what of the site is not as its editors wrote it, also to whoever asked for
/// silence.
fn warn(held: &BTreeMap<SourcePath, Held>, task: &Build, screen: &Screen) {
    if held.is_empty() {
        return;
    }
    let line = |(file, held): (&SourcePath, &Held)| {
        let id = match held {
            Held::Older => "quarantine-older",
            Held::LeftOut => "quarantine-left-out",
        };
        let file = inside(&task.reading.site, file.as_str()).display().to_string();
        Phrase::new(id).with("file", file).into()
    };
    let lines = Insert::List(held.iter().map(line).collect(), "\n  ");
    screen.warning(Phrase::new("quarantine").with("count", held.len()).with("lines", lines));
}

/// What is said when a site is published: how many outputs, and what is gone.
fn summary(built: &Built, published: &Published, time: &str) -> Insert {
    let Published { outputs, rendered, removed, .. } = published;
    let (made, kept, gone) = (rendered.len(), outputs - rendered.len(), removed.len());
    let mut lines = Vec::new();
    if !built.diagnostics.is_empty() {
        lines.push(findings::count(&built.diagnostics));
    }
    let done = Phrase::new("build-done").with("count", *outputs).with("made", made);
    lines.push(done.with("kept", kept).with("gone", gone).with("time", time).into());
    let removed = removed.iter().take(NAMED).map(|file| why::address(file));
    lines.extend(removed.map(|file| Phrase::new("build-removed").with("file", file).into()));
    if gone > NAMED {
        lines.push(Phrase::new("build-more").with("count", gone - NAMED).into());
    }
    Insert::List(lines, "\n")
}
