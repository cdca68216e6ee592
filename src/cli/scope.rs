//! Which part of a site a command is about: all of it, or the files and folders that were typed.

use super::Trouble;
use crate::base::path::SourcePath;
use crate::base::phrase::Phrase;
use crate::diagnostic::{Diagnostic, Severity};
use std::path::{Path, PathBuf};

/// What of a site is told.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Scope {
    /// Everything.
    Site,
    /// What concerns these files and folders.
    Below(Vec<SourcePath>),
}

impl Scope {
    /// Whether a file is meant.
    pub(super) fn has(&self, file: &SourcePath) -> bool {
        match self {
            Self::Site => true,
            Self::Below(paths) => {
                let is_in = |path: &SourcePath| file == path || file.below(path.as_str()).is_some();
                paths.iter().any(is_in)
            }
        }
    }

    /// Whether a finding is told: it stands in a file that is meant, or keeps the site from being read.
    pub(super) fn tells(&self, finding: &Diagnostic) -> bool {
        match finding.place.file() {
            Some(file) => self.has(file),
            None => *self == Self::Site || finding.severity == Severity::Error,
        }
    }
}

/// The site that the typed paths lie in, and what of it is meant.
pub(super) fn find(typed: &[PathBuf]) -> Result<(PathBuf, Scope), Trouble> {
    if let [only] = typed
        && (only.join("content").is_dir() || !only.exists())
        && !is_inside(only)
    {
        return Ok((only.clone(), Scope::Site));
    }
    let mut site: Option<PathBuf> = None;
    let mut paths = Vec::new();
    for path in typed {
        let (root, below) = locate(path)?;
        if site.as_ref().is_some_and(|site| *site != root) {
            return Err(Phrase::new("scope-two-sites").into());
        }
        site = Some(root);
        paths.extend(below);
    }
    let is_whole = paths.len() < typed.len();
    let scope = if is_whole { Scope::Site } else { Scope::Below(paths) };
    Ok((site.unwrap_or_else(|| ".".into()), scope))
}

/// Whether a path that does not exist was meant as one in a site.
fn is_inside(path: &Path) -> bool {
    !path.exists() && path.parent().is_some_and(|parent| parent != Path::new("") && parent.exists())
}

/// The site that a path lies in, and its path there; nothing if it is the site itself.
fn locate(path: &Path) -> Result<(PathBuf, Option<SourcePath>), Trouble> {
    let trouble = |id| Phrase::new(id).with("path", path.display().to_string());
    let whole = path.canonicalize().map_err(|_| trouble("scope-no-file"))?;
    let root = whole.ancestors().find(|folder| folder.join("content").is_dir());
    let root = root.ok_or_else(|| trouble("scope-no-site"))?;
    let below = whole.strip_prefix(root).unwrap_or(&whole).to_str();
    let below = below.ok_or_else(|| trouble("scope-not-utf8"))?;
    Ok((as_typed(path, root), SourcePath::new(below)))
}

/// The folder of a site as it is found from here, if the typed path or the folder above leads to it.
fn as_typed(path: &Path, root: &Path) -> PathBuf {
    let above = |path: &Path| match path {
        path if path == Path::new("") => PathBuf::from("."),
        path => path.to_owned(),
    };
    let from_path = path.ancestors().map(above);
    let from_here = (1..16).map(|steps| vec![".."; steps].join("/").into());
    let is_root = |folder: &PathBuf| folder.canonicalize().is_ok_and(|folder| folder == root);
    from_path.chain(from_here).find(is_root).unwrap_or_else(|| root.to_owned())
}
