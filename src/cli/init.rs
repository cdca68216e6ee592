//! `kabar init`: a new bulletin that can be built at once.
//!
//! Every file is made in memory and checked there before one is written. Never replaces a file.

pub(super) mod starter;

use super::files::cannot_write;
use super::findings::{self, Manner};
use super::meaning::Format;
use super::schema;
use super::screen::Screen;
use super::{Outcome, Trouble, Verdict};
use crate::base::day::Day;
use crate::base::lang::Lang;
use crate::base::phrase::{Insert, Phrase};
use crate::diagnostic::Tally;
use crate::model::{Audience, View};
use crate::pipeline::{self, Request, Strictness};
use crate::schema::Vocabulary;
use crate::source::cache::Heads;
use crate::world::World;
use crate::world::memory::Memory;
use std::fs::{self, File};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

/// A bulletin that is to be made.
#[derive(Debug)]
pub(super) struct Init {
    /// Its folder.
    pub(super) folder: PathBuf,
    /// Its title, if not one that says that it is new.
    pub(super) title: Option<String>,
    /// Its languages, at least one; the first two are those of its report.
    pub(super) languages: Vec<Lang>,
    /// The day on which it begins.
    pub(super) today: Day,
}

/// Makes a bulletin.
pub(super) fn run(init: &Init, screen: &Screen) -> Outcome {
    let files = starter::files(init);
    let world = files
        .iter()
        .fold(Memory::new(init.today), |world, (path, text)| world.with(path, text.as_str()));
    let view = View { audience: Audience::Public, today: init.today };
    let request = Request { view, base_url: None, strictness: Strictness::Usual };
    let found = pipeline::check(&world, &Heads::default(), &request, &|_| {})?;
    let manner = Manner { site: &init.folder, format: Format::Human };
    findings::show(&found, &world, manner, screen)?;
    if Tally::of(&found).error > 0 {
        return Ok(Verdict::Wrong);
    }
    let kept: Vec<&str> = files
        .iter()
        .filter_map(|(path, text)| {
            let written = write_new(&init.folder.join(path.as_str()), text);
            written.map(|written| (written == Written::Kept).then_some(path.as_str())).transpose()
        })
        .collect::<Result<_, _>>()?;
    describe(init, (&world, &request), screen)?;
    if !init.languages.iter().any(starter::speaks) {
        screen.remark(Phrase::new("init-english").with("lang", init.languages[0].as_str()));
    }
    screen.remark(summary(&init.folder, files.len() - kept.len(), &kept));
    Ok(Verdict::Clean)
}

/// Writes the schemas of the bulletin, for completion in editors.
fn describe(
    init: &Init,
    (world, request): (&Memory, &Request),
    screen: &Screen,
) -> Result<(), Trouble> {
    let bulletin = pipeline::bulletin(world, &Heads::default(), request.view)?;
    let files = world.list()?.files;
    bulletin.map_or(Ok(()), |bulletin| {
        let vocabulary = Vocabulary::new(&bulletin, &files);
        schema::write(&init.folder.join(".kabar"), &vocabulary, screen.words().lang())
    })
}

/// What became of a file.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Written {
    New,
    /// There was one of this name.
    Kept,
}

fn write_new(path: &Path, text: &str) -> Result<Written, Trouble> {
    let made = path.parent().map_or(Ok(()), fs::create_dir_all);
    match made.and_then(|()| File::create_new(path)?.write_all(text.as_bytes())) {
        Ok(()) => Ok(Written::New),
        Err(error) if error.kind() == ErrorKind::AlreadyExists && path.is_file() => {
            Ok(Written::Kept)
        }
        Err(error) => Err(cannot_write(&path.display(), &error)),
    }
}

fn summary(folder: &Path, made: usize, kept: &[&str]) -> Insert {
    let shown = folder.display().to_string();
    let mut lines: Vec<Insert> =
        kept.iter().map(|file| Phrase::new("init-kept").with("file", *file).into()).collect();
    lines.push(Phrase::new("init-made").with("count", made).with("folder", &shown).into());
    lines.push(Phrase::new("init-next").with("folder", &shown).into());
    Insert::List(lines, "\n")
}
