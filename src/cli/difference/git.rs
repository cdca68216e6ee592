//! Asks git for the history of a file. Reads only, and runs nothing that a repository configures.

use crate::base::path::SourcePath;
use crate::base::phrase::Phrase;
use std::io::ErrorKind;
use std::path::Path;
use std::process::{Command, Output};

/// A file as a commit left it.
pub(super) struct State {
    /// The commit for people: its short name, day and title.
    pub(super) commit: String,
    /// The commit and the path in it, as git names a file (gitrevisions(7)).
    object: String,
}

/// How much of its history a repository has.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Depth {
    /// All of it.
    Whole,
    /// The newest part.
    Shallow,
}

/// The states of a file, the newest first, also under its former names; else why there is none, as
/// the end of a sentence.
pub(super) fn history(site: &Path, file: &SourcePath) -> Result<Vec<State>, Phrase> {
    let args = ["log", "--follow", "--name-only", "--format=%x01%H %h %cs %s", "--", file.as_str()];
    let output = run(site, &args).map_err(|error| match error.kind() {
        ErrorKind::NotFound => Phrase::new("git-missing"),
        _ => Phrase::new("git-refuses").with("error", error.to_string()),
    })?;
    if output.status.success() {
        return Ok(states(&String::from_utf8_lossy(&output.stdout)));
    }
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    Err(if said.contains("not a git repository") {
        Phrase::new("git-no-repository")
    } else if said.contains("does not have any commits yet") {
        Phrase::new("git-no-commit")
    } else {
        let line = said.lines().next().unwrap_or("no reason given");
        Phrase::new("git-refuses").with("error", line.trim_start_matches("fatal: "))
    })
}

/// What a file held; `None` if the commit removed it.
pub(super) fn contents(site: &Path, state: &State) -> Option<Vec<u8>> {
    let output = run(site, &["cat-file", "blob", &state.object]).ok()?;
    output.status.success().then_some(output.stdout)
}

/// How much of its history the repository has.
pub(super) fn depth(site: &Path) -> Depth {
    let is_shallow = run(site, &["rev-parse", "--is-shallow-repository"])
        .is_ok_and(|output| output.stdout.starts_with(b"true"));
    if is_shallow { Depth::Shallow } else { Depth::Whole }
}

fn run(site: &Path, args: &[&str]) -> std::io::Result<Output> {
    let mut git = Command::new("git");
    git.args(["--no-pager", "--literal-pathspecs", "--no-optional-locks"]);
    // The words that are looked for in what it says are English; signatures and colors are noise.
    git.args([
        "-c",
        "core.quotePath=false",
        "-c",
        "log.showSignature=false",
        "-c",
        "color.ui=false",
    ]);
    git.arg("-C").arg(site).args(args).env("LC_ALL", "C").output()
}

/// Reads what `log` printed: for each commit a line that begins with a mark, and the path.
fn states(log: &str) -> Vec<State> {
    let state = |entry: &str| {
        let (line, rest) = entry.split_once('\n')?;
        let (commit, shown) = line.split_once(' ')?;
        let path = rest.lines().find(|line| !line.is_empty())?;
        Some(State { commit: shown.to_owned(), object: format!("{commit}:{path}") })
    };
    log.split('\u{1}').filter_map(state).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_log_names_each_commit_with_the_path_of_then() {
        let log = "\u{1}aa a 2026-05-01 Two\n\ncontent/b é.md\n\n\u{1}bb b 2026-04-01 One\n\ncontent/a.md\n";
        let read: Vec<(String, String)> =
            states(log).into_iter().map(|state| (state.commit, state.object)).collect();
        let pair = |a: &str, b: &str| (a.to_owned(), b.to_owned());
        let expected = [
            pair("a 2026-05-01 Two", "aa:content/b é.md"),
            pair("b 2026-04-01 One", "bb:content/a.md"),
        ];
        assert_eq!(read, expected);
    }
}
