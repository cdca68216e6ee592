//! `kabar schema`: what editors' programs need to know of the files of a site.
//!
//! Writes into `.kabar/schema/` only.

use super::args::SchemaArgs;
use super::desk::Desk;
use super::environment::Environment;
use super::screen::{Screen, result};
use super::{Outcome, Trouble, Verdict};
use super::{files, meaning};
use crate::base::lang::Lang;
use crate::base::phrase::Phrase;
use crate::ledger::load_heads;
use crate::model::{Audience, View};
use crate::pipeline;
use crate::schema::{Kind, Vocabulary, Words, schema};
use crate::theme::contract::SCHEMA;
use crate::world::World;
use crate::world::disk::Disk;
use std::fs;
use std::path::{Path, PathBuf};

/// The name of what templates see, beside those of the kinds of files.
pub(super) const CONTRACT: &str = "contract";

/// What is asked.
#[derive(Debug)]
pub(super) enum Question {
    /// The schema of a kind of file in a site.
    Of(Kind, Desk),
    /// The schemas of all kinds, written.
    All(Desk),
    /// What templates see, which is the same for every site.
    Contract,
}

impl Question {
    /// Finds out what was meant.
    pub(super) fn understand(
        typed: SchemaArgs,
        environment: &Environment,
    ) -> Result<Self, Trouble> {
        let name = typed.kind.as_deref();
        if name == Some(CONTRACT) {
            return Ok(Self::Contract);
        }
        let desk = meaning::desk(typed.place.site, environment)?;
        Ok(match Kind::ALL.into_iter().find(|kind| name == Some(kind.name())) {
            Some(kind) => Self::Of(kind, desk),
            None => Self::All(desk),
        })
    }
}

/// Prints a schema, or writes all.
pub(super) fn run(question: &Question, screen: &Screen) -> Outcome {
    let (Question::Of(_, desk) | Question::All(desk)) = question else {
        return result(SCHEMA).map(|()| Verdict::Clean);
    };
    let Some(vocabulary) = vocabulary(desk)? else {
        // It tells what is wrong.
        desk.open(screen)?;
        return Ok(Verdict::Wrong);
    };
    if let Question::Of(kind, _) = question {
        result(&text(*kind, &vocabulary, screen.words().lang()))?;
    } else {
        write(&desk.state(), &vocabulary, screen.words().lang())?;
        let folder = folder(&desk.state()).display().to_string();
        let wrote = Phrase::new("schema-wrote").with("count", Kind::ALL.len());
        screen.remark(wrote.with("folder", folder));
    }
    Ok(Verdict::Clean)
}

/// Brings the schemas of a site up to date, if it has any.
pub(super) fn refresh(desk: &Desk, screen: &Screen) -> Result<(), Trouble> {
    if !folder(&desk.state()).is_dir() {
        return Ok(());
    }
    let words = |vocabulary| write(&desk.state(), &vocabulary, screen.words().lang());
    vocabulary(desk)?.map_or(Ok(()), words)
}

/// The names that a site declares; `None` if its configuration cannot be read.
fn vocabulary(desk: &Desk) -> Result<Option<Vocabulary>, Trouble> {
    let world = Disk::new(&desk.site, desk.today);
    let view = View { audience: Audience::Preview, today: desk.today };
    let bulletin = pipeline::bulletin(&world, &load_heads(&desk.state()), view)?;
    let files = world.list()?.files;
    Ok(bulletin.map(|bulletin| Vocabulary::new(&bulletin, &files)))
}

/// Writes all schemas below the folder of what kabar remembers.
pub(super) fn write(state: &Path, vocabulary: &Vocabulary, lang: &Lang) -> Result<(), Trouble> {
    let folder = folder(state);
    let cannot = |error| files::cannot_write(&folder.display(), &error);
    fs::create_dir_all(&folder).map_err(cannot)?;
    Kind::ALL.into_iter().try_for_each(|kind| {
        let path = folder.join(format!("{}.json", kind.name()));
        files::write(&path, &text(kind, vocabulary, lang))
    })
}

fn folder(state: &Path) -> PathBuf {
    state.join("schema")
}

fn text(kind: Kind, vocabulary: &Vocabulary, lang: &Lang) -> String {
    let schema = schema(kind, vocabulary, &Words::new(lang));
    let Ok(text) = serde_json::to_string_pretty(&schema) else {
        unreachable!("texts and numbers can always be written as JSON")
    };
    text + "\n"
}
