//! A site on the desk of its editors: read with its drafts, and asked for single texts.
//!
//! Renders nothing. What is wrong with other texts does not matter to whoever asks for one.

use super::Trouble;
use super::findings::{self, Manner};
use super::meaning::{Format, inside};
use super::screen::Screen;
use crate::base::day::Day;
use crate::base::path::SourcePath;
use crate::base::phrase::Phrase;
use crate::config::{LanguageId, Languages};
use crate::decode::suggest::suggest;
use crate::diagnostic::{Diagnostic, Severity, settle};
use crate::ledger::load_heads;
use crate::model::status::{Row, Status};
use crate::model::{Audience, Versions, View};
use crate::pipeline::{self, Prepared, Ready, Request, Strictness};
use crate::source::{Document, Name, Subject, Wording};
use crate::world::World;
use crate::world::disk::Disk;
use std::path::{Path, PathBuf};

/// Which site, and when.
#[derive(Debug)]
pub(super) struct Desk {
    /// The root of the site.
    pub(super) site: PathBuf,
    /// The day on which it is seen.
    pub(super) today: Day,
}

/// A site that was read.
pub(super) struct Opened {
    /// The bulletin with its drafts.
    pub(super) ready: Ready,
    /// What is wrong with it.
    pub(super) findings: Vec<Diagnostic>,
    /// Its files.
    pub(super) world: Disk,
}

impl Desk {
    /// Reads the site; `None`, with the findings printed, if it is no bulletin at all.
    pub(super) fn open(&self, screen: &Screen) -> Result<Option<Opened>, Trouble> {
        let world = Disk::new(&self.site, self.today);
        let view = View { audience: Audience::Preview, today: self.today };
        let request = Request { view, base_url: None, strictness: Strictness::Usual };
        let heads = load_heads(&self.state());
        let prepared = pipeline::prepare(&world, &heads, &request, &|_| {})?;
        let Prepared { ready, diagnostics: mut findings, .. } = prepared;
        settle(&mut findings);
        let Some(ready) = ready else {
            findings::show(&findings, &world, self.manner(), screen)?;
            return Ok(None);
        };
        Ok(Some(Opened { ready, findings, world }))
    }

    /// Where kabar keeps what it remembers of the site.
    pub(super) fn state(&self) -> PathBuf {
        inside(&self.site, ".kabar")
    }

    /// How findings about the site are shown.
    pub(super) fn manner(&self) -> Manner<'_> {
        Manner { site: &self.site, format: Format::Human }
    }

    /// A file as it is found from the folder that kabar was started in.
    pub(super) fn shown(&self, file: &SourcePath) -> String {
        inside(&self.site, file.as_str()).display().to_string()
    }

    /// The end of a command about this site: nothing if it is the folder that kabar was started in.
    pub(super) fn named(&self, option: &str) -> String {
        if self.site == Path::new(".") {
            return String::new();
        }
        format!(" {option}{}", self.site.display())
    }

    /// The text that was meant by a path or an id.
    pub(super) fn find<'s, 'b>(
        &self,
        status: &'s Status<'b>,
        typed: &str,
    ) -> Result<&'s Row<'b>, Trouble> {
        let rows = || status.activities.iter().chain(&status.others);
        let path = self.below(typed);
        let stem = path.as_ref().and_then(|path| {
            let named = Name::of(path).map(|name| name.stem);
            named.or_else(|| Some(path.below("content").unwrap_or(path.as_str()).to_owned()))
        });
        let is_stem = |row: &&Row<'_>| {
            let mut versions = row.versions.iter();
            versions.any(|version| Some(&version.document.name.stem) == stem.as_ref())
        };
        let has_id = |row: &&Row<'_>| subject(row.versions).id() == typed && is_listed(row);
        rows().find(is_stem).or_else(|| rows().find(has_id)).ok_or_else(|| {
            if path.is_some_and(|path| self.site.join(path.as_str()).is_file()) {
                let out = Phrase::new("text-not-in-bulletin").with("typed", typed);
                return out.with("site", self.named("")).into();
            }
            let ids = || rows().filter(|row| is_listed(row)).map(|row| subject(row.versions).id());
            let near = suggest(typed, ids()).or_else(|| ids().find(|id| id.contains(typed)));
            let none = Phrase::new("text-none").with("typed", typed);
            none.with("suggestion", near.unwrap_or("none")).with("site", self.named("")).into()
        })
    }

    /// The path below the site that was meant, whether there is such a file or not.
    pub(super) fn below(&self, typed: &str) -> Option<SourcePath> {
        let here = || {
            let path = Path::new(typed);
            let (folder, name) = (path.parent()?, path.file_name()?);
            let folder = if folder == Path::new("") { Path::new(".") } else { folder };
            let whole = folder.canonicalize().ok()?.join(name);
            let inside = whole.strip_prefix(self.site.canonicalize().ok()?).ok()?;
            path.exists().then(|| SourcePath::new(inside.to_str()?)).flatten()
        };
        here().or_else(|| SourcePath::new(typed))
    }
}

/// The language of a tag.
pub(super) fn language(languages: &Languages, tag: &str) -> Result<LanguageId, Trouble> {
    languages.find(tag).ok_or_else(|| {
        let known = || languages.iter().map(|(_, language)| language.lang.as_str());
        let all: Vec<String> = known().map(|tag| format!("`{tag}`")).collect();
        let none = Phrase::new("language-none").with("tag", tag).with("all", all.join(", "));
        none.with("suggestion", suggest(tag, known()).unwrap_or("none")).into()
    })
}

/// Activities and pages are found by their ids, other texts by their paths.
fn is_listed(row: &Row<'_>) -> bool {
    matches!(subject(row.versions), Subject::Activity(_) | Subject::Page(_))
}

fn subject(versions: &Versions) -> &Subject {
    &versions.original().name.subject
}

/// What a text is called on the command line: an activity by its id, others by their path.
pub(super) fn name(versions: &Versions) -> &str {
    match subject(versions) {
        Subject::Activity(id) => id,
        _ => &versions.original().name.stem,
    }
}

impl Opened {
    /// What is translated of a text; `None`, with the findings printed, if it has mistakes.
    pub(super) fn wording(
        &self,
        document: &Document,
        (desk, screen): (&Desk, &Screen),
    ) -> Result<Option<Wording>, Trouble> {
        let is_mistake = |finding: &&Diagnostic| {
            finding.severity == Severity::Error && finding.place.file() == Some(&document.file)
        };
        let mistakes: Vec<Diagnostic> = self.findings.iter().filter(is_mistake).cloned().collect();
        if !mistakes.is_empty() {
            findings::show(&mistakes, &self.world, desk.manner(), screen)?;
            return Ok(None);
        }
        let wording = Wording::of(&document.file, &self.world.read(&document.file)?);
        let changed = || Phrase::new("text-changed").with("file", document.file.as_str());
        wording.map(Some).ok_or_else(|| changed().into())
    }
}
