//! `kabar translate --accept`: notes in translations that they follow their originals as these are
//! now.
//!
//! Changes the revision and nothing else. Every file is judged before the first one is written.

use crate::base::path::SourcePath;
use crate::base::phrase::Phrase;
use crate::cli::desk::{Desk, Opened};
use crate::cli::screen::Screen;
use crate::cli::{Outcome, Trouble, Verdict, files, originals};
use crate::model::status::{Status, status};
use crate::model::{Version, Versions};
use crate::source::{Wording, with_revision};
use crate::world::World;

/// Translations that are up to date again.
#[derive(Debug)]
pub(in crate::cli) struct Acceptance {
    /// The site.
    pub(in crate::cli) desk: Desk,
    /// What was typed for the files.
    pub(in crate::cli) files: Vec<String>,
}

/// A translation, and the original that it follows.
struct Accepted<'s> {
    translation: &'s Version,
    original: &'s SourcePath,
    wording: Wording,
    /// The file with the new revision; `None` if it has it already.
    revised: Option<String>,
}

/// Notes the revisions.
pub(in crate::cli) fn run(task: &Acceptance, screen: &Screen) -> Outcome {
    let desk = &task.desk;
    let Some(opened) = desk.open(screen)? else { return Ok(Verdict::Wrong) };
    let status = status(&opened.ready.bulletin);
    let mut all = Vec::new();
    for typed in &task.files {
        let (versions, translation) = find(desk, &status, typed)?;
        let Some(accepted) = accepted(&opened, (versions, translation), (desk, screen))? else {
            screen.remark(Phrase::new("accept-wrong"));
            return Ok(Verdict::Wrong);
        };
        all.push(accepted);
    }
    for accepted in &all {
        if let Some(text) = &accepted.revised {
            let file = desk.site.join(accepted.translation.document.file.as_str());
            files::write(&file.canonicalize()?, text)?;
        }
        if let Err(error) = originals::keep(&desk.state(), &accepted.wording) {
            screen.warning(Phrase::new("translate-not-kept").with("error", error.0));
        }
        screen.remark(said(accepted, desk));
    }
    Ok(Verdict::Clean)
}

/// The translation in a file.
fn find<'s>(
    desk: &Desk,
    status: &'s Status<'_>,
    typed: &str,
) -> Result<(&'s Versions, &'s Version), Trouble> {
    let file = desk.below(typed);
    let versions = desk.find(status, typed)?.versions;
    let version = versions.iter().find(|version| Some(&version.document.file) == file.as_ref());
    match version {
        Some(version) if version.document.head.translates.is_some() => Ok((versions, version)),
        Some(_) => Err(Phrase::new("text-is-original").with("file", typed).into()),
        None => Err(Phrase::new("accept-no-file").with("typed", typed).into()),
    }
}

/// A translation with its new revision; `None`, with the findings printed, if it or its original has
/// mistakes.
fn accepted<'s>(
    opened: &Opened,
    (versions, translation): (&'s Versions, &'s Version),
    (desk, screen): (&Desk, &Screen),
) -> Result<Option<Accepted<'s>>, Trouble> {
    let (document, original) = (&translation.document, versions.original());
    if opened.wording(document, (desk, screen))?.is_none() {
        return Ok(None);
    }
    let Some(wording) = opened.wording(original, (desk, screen))? else { return Ok(None) };
    let revision = wording.revision().short();
    let follows = document.head.translates.as_ref().and_then(|it| it.revision.as_ref());
    let revised = if follows == Some(&revision) {
        None
    } else {
        let bytes = opened.world.read(&document.file)?;
        let text = String::from_utf8_lossy(&bytes);
        let revised = with_revision(&document.file, &text, &revision);
        Some(revised.ok_or_else(|| {
            let file = desk.shown(&document.file);
            let strange = Phrase::new("accept-strange").with("file", file);
            Trouble::from(strange.with("revision", &revision))
        })?)
    };
    Ok(Some(Accepted { translation, original: &original.file, wording, revised }))
}

/// What was done with a file.
fn said(accepted: &Accepted<'_>, desk: &Desk) -> Phrase {
    let document = &accepted.translation.document;
    let (file, original) = (desk.shown(&document.file), accepted.original.file_name());
    let revision = accepted.wording.revision().short();
    let before = document.head.translates.as_ref().and_then(|it| it.revision.as_deref());
    let id = match (&accepted.revised, before) {
        (None, _) => "accept-already",
        (_, None) => "accept-first",
        (_, Some(_)) => "accept-again",
    };
    let said = Phrase::new(id).with("file", file).with("original", original);
    said.with("revision", revision).with("before", before.unwrap_or_default())
}
