//! What a patch of the published folder does, step by step, and how that is written down.
//!
//! Pure: works out and spells the steps, never takes one.

use super::walk::Found;
use crate::output::Changes;
use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;
use std::path::{Component, Path};

/// One step. Each may be taken again after it was taken; paths are relative to the folder.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Step<'a> {
    /// The marker says that the folder is being changed: no ledger belongs to it.
    Claim,
    /// Something that kabar did not make goes, whatever it is.
    Clear(&'a Path),
    /// The staged file with a number takes its place.
    Place(usize, &'a Path),
    /// A file goes.
    Remove(&'a Path),
    /// A folder goes if nothing is left in it.
    RemoveFolder(&'a Path),
    /// The marker names the new ledger.
    Settle,
}

/// The steps that make the new site of what was found. `written` keeps its order.
pub(super) fn of<'a>(found: &'a Found, changes: &'a Changes<'_>) -> Vec<Step<'a>> {
    let removed = removed(found, changes);
    let strangers = || found.strangers.iter().map(AsRef::as_ref);

    let mut emptied: BTreeSet<&Path> = found.empty.iter().map(Path::new).collect();
    for gone in strangers().chain(removed.iter().copied()).chain(found.empty.iter().map(Path::new))
    {
        let folders = gone.ancestors().skip(1);
        emptied.extend(folders.filter(|folder| !folder.as_os_str().is_empty()));
    }
    let mut steps = vec![Step::Claim];
    steps.extend(strangers().map(Step::Clear));
    steps
        .extend(changes.written.iter().map(|&(number, file)| Step::Place(number, Path::new(file))));
    steps.extend(removed.iter().copied().map(Step::Remove));
    // In the order of paths a folder comes before what is in it, so the deepest are last.
    steps.extend(emptied.iter().rev().copied().map(Step::RemoveFolder));
    steps.push(Step::Settle);
    steps
}

/// The files that are found and not planned. Both lists are walked once, in order.
fn removed<'a>(found: &'a Found, changes: &Changes<'_>) -> Vec<&'a Path> {
    let mut planned = changes.kept.clone();
    planned.extend(changes.written.iter().map(|&(_, file)| file));
    planned.sort_unstable();
    let mut planned = planned.into_iter().peekable();
    let mut is_planned = |file: &str| {
        while planned.next_if(|planned| *planned < file).is_some() {}
        planned.peek() == Some(&file)
    };
    found.files.iter().filter(|file| !is_planned(file)).map(Path::new).collect()
}

/// Spells steps: one line each, ended by a zero byte, which no path holds.
pub(super) fn encode(steps: &[Step<'_>]) -> Vec<u8> {
    let mut text = Vec::new();
    for step in steps {
        let (head, path) = match *step {
            Step::Claim => ("claim".to_owned(), None),
            Step::Clear(path) => ("clear ".to_owned(), Some(path)),
            Step::Place(number, path) => (format!("place {number} "), Some(path)),
            Step::Remove(path) => ("remove ".to_owned(), Some(path)),
            Step::RemoveFolder(path) => ("remove-folder ".to_owned(), Some(path)),
            Step::Settle => ("settle".to_owned(), None),
        };
        text.extend_from_slice(head.as_bytes());
        text.extend_from_slice(path.map_or(&[], |path| path.as_os_str().as_bytes()));
        text.push(0);
    }
    text
}

/// Reads spelled steps; `None` if one of them is not a step.
pub(super) fn decode(text: &[u8]) -> Option<Vec<Step<'_>>> {
    text.strip_suffix(&[0])?.split(|byte| *byte == 0).map(decode_one).collect()
}

fn decode_one(line: &[u8]) -> Option<Step<'_>> {
    match line {
        b"claim" => return Some(Step::Claim),
        b"settle" => return Some(Step::Settle),
        _ => {}
    }
    let (head, rest) = split(line)?;
    match head {
        b"clear" => path(rest).map(Step::Clear),
        b"remove" => path(rest).map(Step::Remove),
        b"remove-folder" => path(rest).map(Step::RemoveFolder),
        b"place" => {
            let (number, file) = split(rest)?;
            let number = std::str::from_utf8(number).ok()?.parse().ok()?;
            path(file).map(|file| Step::Place(number, file))
        }
        _ => None,
    }
}

/// A path that stays below the folder.
fn path(bytes: &[u8]) -> Option<&Path> {
    let path = Path::new(OsStr::from_bytes(bytes));
    path.components().all(|part| matches!(part, Component::Normal(_))).then_some(path)
}

/// Splits at the first space.
fn split(line: &[u8]) -> Option<(&[u8], &[u8])> {
    let space = line.iter().position(|byte| *byte == b' ')?;
    Some((&line[..space], &line[space + 1..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_read_back_as_they_were_spelled() {
        let strange = Path::new(OsStr::from_bytes(b"a\xff b\nc"));
        let steps = [
            Step::Claim,
            Step::Clear(strange),
            Step::Place(17, Path::new("fr/a b.xml")),
            Step::Remove(Path::new("x")),
            Step::RemoveFolder(Path::new("fr/old")),
            Step::Settle,
        ];
        assert_eq!(decode(&encode(&steps)).as_deref(), Some(&steps[..]));
        for wrong in ["forget x", "remove /etc/passwd", "place 1 ../x", "place one x", ""] {
            assert_eq!(decode(format!("{wrong}\0").as_bytes()), None, "{wrong}");
        }
    }

    #[test]
    fn additions_come_before_removals_and_deep_folders_go_first() {
        let files = ["a/b/c", "a/d", "e"].map(String::from).to_vec();
        let found = Found { files, ..Found::default() };
        let changes = Changes { written: vec![(1, "z"), (0, "e")], kept: vec![] };
        let path = Path::new;
        let expected = [
            Step::Claim,
            Step::Place(1, path("z")),
            Step::Place(0, path("e")),
            Step::Remove(path("a/b/c")),
            Step::Remove(path("a/d")),
            Step::RemoveFolder(path("a/b")),
            Step::RemoveFolder(path("a")),
            Step::Settle,
        ];
        assert_eq!(of(&found, &changes), expected);
    }
}
