//! Which files to hold back so that the rest of a site can be published while something is wrong.
//!
//! A file with errors stays as it was when the site was last built from it; one that never was good is
//! left out. Where that is not enough, because one file was changed and another one suffers from it,
//! more is held: what vanished, what is no text, what is new. Builds nothing itself.
//!
//! `quarantine` is for builds, which know the last good texts and nothing else of an older site. Whoever
//! holds a whole good site in memory can keep it whatever breaks.

use crate::base::path::SourcePath;
use crate::diagnostic::{Diagnostic, Severity};
use crate::source::Name;
use crate::world::World;
use crate::world::moment::Version;
use crate::world::overlay::Overlay;
use std::collections::{BTreeMap, BTreeSet};
use std::io;

/// The files of the site as it was last built; a file that is not among them never was good.
pub type Good = BTreeMap<SourcePath, Version>;

/// What stands for files that are held back: another version, or nothing.
pub type Patches = BTreeMap<SourcePath, Option<Version>>;

/// A site with what is held back of it.
#[must_use]
pub fn world<'w>(below: &'w dyn World, held: &Patches) -> Overlay<'w> {
    let older = held.iter().filter_map(|(file, patch)| Some((file, patch.as_ref()?)));
    let replaced = older.map(|(file, version)| (file.clone(), version.bytes.to_vec())).collect();
    Overlay { below, replaced, held_back: held.keys().cloned().collect() }
}

/// What else to hold back after a build found errors, with what was held back in it. Empty if
/// nothing helps: then the whole site stays as it was.
///
/// # Errors
/// When a file cannot be read.
pub fn next(
    found: &[Diagnostic],
    held: &Patches,
    world: &dyn World,
    good: &Good,
) -> io::Result<Patches> {
    let files = world.list()?.files;
    let state = State { held, world, good, files: &files };
    let blamed: BTreeSet<&SourcePath> = found
        .iter()
        .filter(|finding| finding.severity == Severity::Error)
        .filter_map(|finding| finding.place.file())
        .collect();
    let is_blamed = |file: &SourcePath| blamed.contains(file);
    let is_text = |file: &SourcePath| Name::of(file).is_some();
    let steps: [&dyn Fn(&SourcePath) -> bool; 4] =
        [&is_blamed, &|file| !state.is_there(file), &|file| !is_text(file), &|_| true];
    for step in steps {
        let patches = state.changed(step)?;
        if !patches.is_empty() {
            return Ok(patches);
        }
    }
    // Nothing differs from the last good site, or there never was one.
    let texts = blamed.into_iter().filter(|file| is_text(file) && !held.contains_key(file));
    Ok(texts.map(|file| (file.clone(), None)).collect())
}

/// A site that cannot be built as it is.
struct State<'s> {
    held: &'s Patches,
    world: &'s dyn World,
    good: &'s Good,
    files: &'s [SourcePath],
}

impl State<'_> {
    fn is_there(&self, file: &SourcePath) -> bool {
        self.files.binary_search(file).is_ok()
    }

    /// The files of a kind that are not as they last were, and what is to stand for them.
    fn changed(&self, is_meant: &dyn Fn(&SourcePath) -> bool) -> io::Result<Patches> {
        let mut patches = Patches::new();
        let new = self.files.iter().filter(|file| !self.good.contains_key(file));
        for file in self.good.keys().chain(new).filter(|file| is_meant(file)) {
            if self.held.contains_key(file) {
                continue;
            }
            let patch = self.good.get(file);
            let is_same = match patch {
                Some(version) if self.is_there(file) => self.world.digest(file)? == version.digest,
                Some(_) => false,
                // Without a configuration or a registry nothing could be built.
                None => !is_optional(file),
            };
            if !is_same {
                patches.insert(file.clone(), patch.cloned());
            }
        }
        Ok(patches)
    }
}

/// Whether a site can be built without a file.
fn is_optional(file: &SourcePath) -> bool {
    file.below("content").is_none_or(|path| path.contains('/'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{Code, Place};
    use crate::world::memory::Memory;

    const CONFIG: &str = "content/bulletin.yaml";
    const A: &str = "content/reports/a.en.md";
    const B: &str = "content/reports/b.en.md";

    fn file(path: &str) -> SourcePath {
        SourcePath::new(path).unwrap()
    }

    fn good(files: &[(&str, &str)]) -> Good {
        files.iter().map(|(path, text)| (file(path), Version::of(text.as_bytes()))).collect()
    }

    fn world(files: &[(&str, &str)]) -> Memory {
        let world = Memory::new("2026-05-01".parse().unwrap());
        files.iter().fold(world, |world, (path, text)| world.with(&file(path), *text))
    }

    /// What is held back first, and what then.
    fn held(blamed: &[&str], now: &[(&str, &str)], before: &[(&str, &str)]) -> Vec<Vec<String>> {
        let error = |path: &&str| Diagnostic::new(Code::BadDate, Place::File(file(path)));
        let found: Vec<Diagnostic> = blamed.iter().map(error).collect();
        let (world, good, mut all) = (world(now), good(before), Patches::new());
        let mut steps = Vec::new();
        loop {
            let patches = next(&found, &all, &world, &good).unwrap();
            if patches.is_empty() {
                return steps;
            }
            let told = patches.iter().map(|(file, patch)| {
                let sign = if patch.is_some() { "=" } else { "-" };
                format!("{sign}{}", file.file_name())
            });
            steps.push(told.collect());
            all.extend(patches);
        }
    }

    #[test]
    fn a_broken_file_stays_as_it_was() {
        let steps = held(&[A], &[(A, "bad"), (B, "new")], &[(A, "a"), (B, "b")]);
        assert_eq!(steps, [["=a.en.md"], ["=b.en.md"]]);
    }

    #[test]
    fn a_broken_file_that_never_was_good_is_left_out() {
        let config = (CONFIG, "c");
        assert_eq!(
            held(&[A], &[config, (A, "bad"), (B, "b")], &[config, (B, "b")]),
            [["-a.en.md"]]
        );
        assert_eq!(held(&[A], &[config, (A, "bad")], &[])[0], ["-a.en.md"]);
        assert!(held(&[CONFIG], &[(CONFIG, "bad")], &[]).is_empty());
    }

    #[test]
    fn what_vanished_comes_back_if_others_suffer() {
        let before = [(CONFIG, "c"), (A, "a"), (B, "b")];
        assert_eq!(held(&[A], &[(CONFIG, "c"), (A, "a")], &before)[0], ["=b.en.md"]);
    }

    #[test]
    fn what_is_no_text_is_held_before_other_texts() {
        let steps = held(
            &[A],
            &[(CONFIG, "new"), (A, "a"), (B, "new")],
            &[(CONFIG, "c"), (A, "a"), (B, "b")],
        );
        assert_eq!(steps[..2], [["=bulletin.yaml"], ["=b.en.md"]]);
    }
}
