//! `kabar translate`: begins a translation beside its original.
//!
//! Never replaces a file. What it writes is a draft, and is found wanting until it has a title.

pub(super) mod accept;
mod lines;
mod skeleton;

use super::desk::{self, Desk, Opened};
use super::files::cannot_write;
use super::screen::Screen;
use super::{Outcome, Trouble, Verdict, originals};
use crate::base::lang::Lang;
use crate::base::path::SourcePath;
use crate::base::phrase::Phrase;
use crate::config::LanguageId;
use crate::model::status::status;
use crate::source::{Document, Name};
use crate::world::World;
use skeleton::Skeleton;
use std::fs::File;
use std::io::{ErrorKind, Write};

/// A translation that is to be begun.
#[derive(Debug)]
pub(super) struct Translation {
    /// The site.
    pub(super) desk: Desk,
    /// What was typed for the text.
    pub(super) report: String,
    /// What was typed for the language.
    pub(super) lang: String,
}

/// Begins a translation.
pub(super) fn run(task: &Translation, screen: &Screen) -> Outcome {
    let desk = &task.desk;
    let Some(opened) = desk.open(screen)? else { return Ok(Verdict::Wrong) };
    let bulletin = &opened.ready.bulletin;
    let languages = &bulletin.config.languages;
    let language = desk::language(languages, &task.lang)?;
    let (lang, status) = (languages.lang(language), status(bulletin));
    let versions = desk.find(&status, &task.report)?.versions;
    let original = versions.original();
    if let Some(file) = told(&opened, original, language)? {
        let (name, file) = (desk::name(versions), desk.shown(&file));
        let told = Phrase::new("translate-told").with("name", name).with("lang", lang.as_str());
        return Err(told.with("file", file).into());
    }
    let Some(wording) = opened.wording(original, (desk, screen))? else {
        screen.remark(Phrase::new("translate-wrong-original"));
        return Ok(Verdict::Wrong);
    };
    let theme = &opened.ready.theme;
    let is_known = |did: &str| theme.plain_words(language).contains_key(&format!("did_{did}"));
    let skeleton = Skeleton {
        from: languages.lang(versions.original_language()),
        into: lang,
        wording: &wording,
        facts: &original.head.facts,
        is_known: &is_known,
        words: screen.words(),
    };
    let goal = desk.shown(&goal(original, lang));
    write_new(&goal, &skeleton.text())?;
    if let Err(error) = originals::keep(&desk.state(), &wording) {
        screen.warning(Phrase::new("translate-not-kept").with("error", error.0));
    }
    screen.remark(Phrase::new("translate-wrote").with("file", &goal));
    let next = Phrase::new("translate-next").with("site", desk.named(""));
    screen.remark(next.with("title", if wording.title.is_empty() { "none" } else { "some" }));
    Ok(Verdict::Clean)
}

/// The file that tells the same in a language, whether it is published or not.
fn told(
    opened: &Opened,
    original: &Document,
    language: LanguageId,
) -> Result<Option<SourcePath>, Trouble> {
    let languages = &opened.ready.bulletin.config.languages;
    let tells = |file: &SourcePath| {
        let Some(Name { subject, lang, .. }) = Name::of(file) else { return false };
        let own = lang.map_or(Some(languages.default_language()), |it| languages.find(it.as_str()));
        subject == original.name.subject && own == Some(language)
    };
    Ok(opened.world.list()?.files.into_iter().find(tells))
}

/// Where a translation lies: beside the original, under its name with another language.
fn goal(original: &Document, lang: &Lang) -> SourcePath {
    let file = original.file.as_str();
    let (stem, extension) = file.rsplit_once('.').unwrap_or((file, "md"));
    let stem = match original.name.lang {
        Some(_) => stem.rsplit_once('.').map_or(stem, |(stem, _)| stem),
        None => stem,
    };
    let Some(goal) = SourcePath::new(&format!("{stem}.{lang}.{extension}")) else {
        unreachable!("it lies beside a file of the site")
    };
    goal
}

fn write_new(path: &str, text: &str) -> Result<(), Trouble> {
    match File::create_new(path).and_then(|mut file| file.write_all(text.as_bytes())) {
        Ok(()) => Ok(()),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            Err(Phrase::new("translate-exists").with("path", path).into())
        }
        Err(error) => Err(cannot_write(&path, &error)),
    }
}
