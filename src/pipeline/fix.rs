//! Corrects what is certain: findings become edits, and edits a site that has fewer findings.
//!
//! Takes a site and says which files should have which bytes; writes nothing. A correction after which
//! any error is there that was not there before is not made.

use super::{Progress, Request, check};
use crate::base::path::SourcePath;
use crate::diagnostic::repair::{Edit, edits};
use crate::diagnostic::resolve::{Located, OfWorld, resolve};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::source::cache::Heads;
use crate::world::World;
use crate::world::overlay::Overlay;
use std::collections::BTreeMap;
use std::io;

/// How often the corrected site is read again: one correction can bring another to light.
const ROUNDS: usize = 8;

/// A site with what is certain corrected.
pub struct Corrected {
    /// What was found before.
    pub before: Vec<Diagnostic>,
    /// What is found now.
    pub after: Vec<Diagnostic>,
    /// The files that changed, in path order.
    pub files: Vec<File>,
}

/// A file that changed.
pub struct File {
    /// Its path.
    pub path: SourcePath,
    /// What was read.
    pub old: Vec<u8>,
    /// What belongs there.
    pub new: Vec<u8>,
}

/// Corrects the files of a site that `concerns` is true of.
///
/// # Errors
/// When a file cannot be read.
pub fn correct(
    world: &dyn World,
    (heads, request): (&Heads, &Request),
    concerns: &dyn Fn(&SourcePath) -> bool,
    progress: Progress<'_>,
) -> io::Result<Corrected> {
    let original = frozen(world)?;
    let find = |site: &Overlay<'_>| check(site, heads, request, progress);
    let before = find(&original)?;
    let site = Overlay { replaced: original.replaced.clone(), ..Overlay::new(world) };
    let mut desk = Desk { site, found: before.clone(), find: &find };
    for _ in 0..ROUNDS {
        if desk.improve(concerns)? == 0 {
            break;
        }
    }
    let Desk { site, found: after, .. } = desk;
    let changed = |(path, new): (SourcePath, Vec<u8>)| {
        let old = original.replaced.get(&path)?;
        (*old != new).then(|| File { path, old: old.clone(), new })
    };
    let files = site.replaced.into_iter().filter_map(changed).collect();
    Ok(Corrected { before, after, files })
}

/// The site with every text that can be corrected as it is now: the bytes that are judged are those that
/// are edited, whatever happens to the files meanwhile.
fn frozen(world: &dyn World) -> io::Result<Overlay<'_>> {
    let mut frozen = Overlay::new(world);
    for file in world.list()?.files {
        let extension = file.file_name().rsplit_once('.').map(|(_, extension)| extension);
        if file.below("content").is_some() && matches!(extension, Some("md" | "markdown" | "yaml"))
        {
            let bytes = world.read(&file)?;
            frozen.replaced.insert(file, bytes);
        }
    }
    Ok(frozen)
}

/// Files as they should be.
type Proposals = BTreeMap<SourcePath, Vec<u8>>;

/// What the findings propose for the files of a site.
fn proposals(
    found: &[Diagnostic],
    site: &Overlay<'_>,
    concerns: &dyn Fn(&SourcePath) -> bool,
) -> Proposals {
    let located = resolve(found, &OfWorld(site));
    let mut by_file: BTreeMap<&SourcePath, Vec<Edit>> = BTreeMap::new();
    for one in located.iter().filter(|one| is_alone(one, &located)) {
        let Some(spot) = one.spot.as_ref().filter(|spot| concerns(&spot.file)) else { continue };
        by_file.entry(&spot.file).or_default().extend(edits(one));
    }
    let edited = |(file, edits): (&SourcePath, Vec<Edit>)| {
        let old = site.replaced.get(file)?;
        let new = apply(std::str::from_utf8(old).ok()?, edits).into_bytes();
        (*old != new).then(|| (file.clone(), new))
    };
    by_file.into_iter().filter_map(edited).collect()
}

/// Whether no other error stands at the same place: then it is not certain what was meant.
fn is_alone(one: &Located<'_>, all: &[Located<'_>]) -> bool {
    let place = |found: &Located<'_>| {
        let spot = found.spot.as_ref()?;
        Some((spot.file.clone(), spot.extent.as_ref()?.range.clone()))
    };
    let Some((file, range)) = place(one).filter(|_| one.diagnostic.fix.is_some()) else {
        return false;
    };
    let is_rival = |other: &&Located<'_>| {
        let is_error = other.diagnostic.severity == Severity::Error;
        is_error && !std::ptr::eq(one.diagnostic, other.diagnostic)
    };
    let overlaps = |other: &Located<'_>| {
        place(other)
            .is_some_and(|(its, at)| its == file && at.start < range.end && range.start < at.end)
    };
    !all.iter().filter(is_rival).any(overlaps)
}

/// A text with edits; of two that overlap the first is made.
fn apply(text: &str, mut edits: Vec<Edit>) -> String {
    edits.sort_by_key(|(range, _)| (range.start, range.end));
    let (mut edited, mut at) = (String::with_capacity(text.len()), 0);
    for (range, new) in edits {
        if range.start >= at {
            edited.push_str(&text[at..range.start]);
            edited.push_str(&new);
            at = range.end;
        }
    }
    edited + &text[at..]
}

/// Finds what is wrong with a site.
type Find<'f> = &'f dyn Fn(&Overlay<'_>) -> io::Result<Vec<Diagnostic>>;

/// A site that is being corrected.
struct Desk<'w> {
    site: Overlay<'w>,
    /// What is wrong with it now.
    found: Vec<Diagnostic>,
    find: Find<'w>,
}

impl Desk<'_> {
    /// Makes the corrections after which no new error is there: all of them, else each file's that stands
    /// the test by itself. Returns how many files changed.
    fn improve(&mut self, concerns: &dyn Fn(&SourcePath) -> bool) -> io::Result<usize> {
        let proposed = proposals(&self.found, &self.site, concerns);
        let count = proposed.len();
        if count == 0 || self.attempt(proposed.clone())? {
            return Ok(count);
        }
        let mut kept = 0;
        for (file, new) in proposed.into_iter().filter(|_| count > 1) {
            kept += usize::from(self.attempt(BTreeMap::from([(file, new)]))?);
        }
        Ok(kept)
    }

    /// Makes some corrections; takes them back if a new error is there.
    fn attempt(&mut self, some: Proposals) -> io::Result<bool> {
        let replaced = &mut self.site.replaced;
        let old: Vec<_> = some
            .into_iter()
            .map(|(file, new)| (file.clone(), replaced.insert(file, new)))
            .collect();
        let after = (self.find)(&self.site)?;
        let is_better = has_no_new_error(&after, &self.found);
        if is_better {
            self.found = after;
        } else {
            let old = old.into_iter().filter_map(|(file, old)| Some((file, old?)));
            self.site.replaced.extend(old);
        }
        Ok(is_better)
    }
}

/// Whether every error was there before.
fn has_no_new_error(after: &[Diagnostic], before: &[Diagnostic]) -> bool {
    let key = |found: &Diagnostic| (found.place.file().cloned(), found.code, found.args.clone());
    let errors = |found: &[Diagnostic]| {
        let is_error = |found: &&Diagnostic| {
            found.severity == Severity::Error && found.code != Code::MoreFindings
        };
        let mut counts = BTreeMap::new();
        found.iter().filter(is_error).for_each(|found| *counts.entry(key(found)).or_insert(0) += 1);
        counts
    };
    let known = errors(before);
    errors(after).into_iter().all(|(key, count)| known.get(&key).is_some_and(|had| count <= *had))
}
