//! Finds an original as it was: in what kabar keeps, else in git.

use super::git;
use crate::base::path::SourcePath;
use crate::base::phrase::{Insert, Phrase};
use crate::cli::desk::Desk;
use crate::cli::{Trouble, originals};
use crate::source::Wording;

/// An original as it was.
pub(super) struct Past {
    /// What it said.
    pub(super) wording: Wording,
    /// Where that was found.
    pub(super) place: Insert,
    /// What has changed it since, the oldest first; nothing if nobody knows.
    pub(super) since: Vec<Insert>,
}

/// An original as it was in a revision; `now` is what it says today.
pub(super) fn find(
    desk: &Desk,
    (file, now): (&SourcePath, &Wording),
    revision: &str,
) -> Result<Past, Trouble> {
    if let Some(wording) = originals::recall(&desk.state(), revision) {
        let place = originals::place(&desk.state(), revision).unwrap_or_default();
        return Ok(Past { wording, place: place.display().to_string().into(), since: Vec::new() });
    }
    let trouble = |reason: Phrase| -> Trouble {
        let kept = desk.state().join("originals").display().to_string();
        let lost = Phrase::new("past-lost").with("file", file.file_name());
        lost.with("revision", revision).with("kept", kept).with("reason", reason).into()
    };
    let history = git::history(&desk.site, file).map_err(trouble)?;
    let mut changes = vec![(Some(now.clone()), Insert::from(Phrase::new("past-uncommitted")))];
    for state in history {
        let bytes = git::contents(&desk.site, &state);
        let wording = bytes.and_then(|bytes| Wording::of(file, &bytes));
        if let Some(wording) = wording.as_ref().filter(|it| it.revision().short() == revision) {
            let place = commit(&state);
            return Ok(Past { wording: wording.clone(), place, since: since(&changes, wording) });
        }
        changes.push((wording, commit(&state)));
    }
    Err(trouble(Phrase::new(match git::depth(&desk.site) {
        git::Depth::Whole => "past-no-commit",
        git::Depth::Shallow => "past-shallow",
    })))
}

fn commit(state: &git::State) -> Insert {
    Phrase::new("past-commit").with("commit", &state.commit).into()
}

/// What changed the words, the oldest first; the states come the newest first.
fn since(states: &[(Option<Wording>, Insert)], old: &Wording) -> Vec<Insert> {
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
