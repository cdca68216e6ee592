//! Finds an original as it was: in what kabar keeps, else in git.

use super::git;
use crate::base::path::SourcePath;
use crate::cli::desk::Desk;
use crate::cli::{Trouble, originals};
use crate::source::Wording;

/// An original as it was.
pub(super) struct Past {
    /// What it said.
    pub(super) wording: Wording,
    /// Where that was found.
    pub(super) place: String,
    /// What has changed it since, the oldest first; nothing if nobody knows.
    pub(super) since: Vec<String>,
}

/// An original as it was in a revision; `now` is what it says today.
pub(super) fn find(
    desk: &Desk,
    (file, now): (&SourcePath, &Wording),
    revision: &str,
) -> Result<Past, Trouble> {
    if let Some(wording) = originals::recall(&desk.state(), revision) {
        let place = originals::place(&desk.state(), revision).unwrap_or_default();
        return Ok(Past { wording, place: place.display().to_string(), since: Vec::new() });
    }
    let trouble = |reason: String| {
        let kept = desk.state().join("originals");
        Trouble(format!(
            "nobody knows what {} said in revision {revision}: it is not in {}, and {reason}",
            file.file_name(),
            kept.display()
        ))
    };
    let history = git::history(&desk.site, file).map_err(trouble)?;
    let mut changes = vec![(Some(now.clone()), "what is not committed yet".to_owned())];
    for state in history {
        let bytes = git::contents(&desk.site, &state);
        let wording = bytes.and_then(|bytes| Wording::of(file, &bytes));
        if let Some(wording) = wording.as_ref().filter(|it| it.revision().short() == revision) {
            let place = format!("git commit {}", state.commit);
            return Ok(Past { wording: wording.clone(), place, since: since(&changes, wording) });
        }
        changes.push((wording, format!("git commit {}", state.commit)));
    }
    let shallow = match git::depth(&desk.site) {
        git::Depth::Whole => "",
        git::Depth::Shallow => "; this is a shallow clone: `git fetch --unshallow` gets the rest",
    };
    Err(trouble(format!("in no commit of git{shallow}")))
}

/// What changed the words, the oldest first; the states come the newest first.
fn since(states: &[(Option<Wording>, String)], old: &Wording) -> Vec<String> {
    let mut before = old.revision();
    let mut commits = Vec::new();
    for (wording, commit) in states.iter().rev() {
        let Some(revision) = wording.as_ref().map(Wording::revision) else { continue };
        if revision != before {
            commits.push(commit.clone());
            before = revision;
        }
    }
    commits
}
