//! Publishes a site around its broken texts: each is kept at its last good version, or else left out.
//!
//! Takes a site and its findings, and a way to get at last good versions; gives the site without the
//! broken texts, and says which they are. What is wrong in a registry or in the theme is never put
//! aside: then nothing is published.

use super::{Built, Prepared, Progress, Request, Strictness, build, prepare};
use crate::base::path::SourcePath;
use crate::diagnostic::{Code, Diagnostic, Place, Severity, settle};
use crate::output::Output;
use crate::source::Name;
use crate::source::cache::Heads;
use crate::world::World;
use crate::world::overlay::Overlay;
use std::collections::{BTreeMap, BTreeSet};
use std::io;

/// A site and how it is read.
#[derive(Clone, Copy)]
pub struct Run<'a> {
    /// The site.
    pub world: &'a dyn World,
    /// What is remembered of its texts.
    pub heads: &'a Heads,
    /// What is asked for.
    pub request: &'a Request,
    /// Whoever shows what happens.
    pub progress: Progress<'a>,
}

/// When broken texts are put aside.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Policy {
    /// If `bulletin.yaml` says so.
    AsConfigured,
    /// Always.
    Always,
}

/// What became of a text that is put aside.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Held {
    /// Its last good version is published.
    Older,
    /// Nothing of it is published.
    LeftOut,
}

impl Held {
    /// The word in findings and reports.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Older => "older",
            Self::LeftOut => "none",
        }
    }
}

/// The last good version of a text, if it is known.
pub type LastGood<'g> = &'g dyn Fn(&SourcePath) -> Option<Vec<u8>>;

/// The texts of a site that are put aside.
pub struct Quarantine<'g> {
    good: LastGood<'g>,
    held: BTreeMap<SourcePath, Held>,
    replaced: BTreeMap<SourcePath, Vec<u8>>,
    reasons: Vec<Diagnostic>,
}

/// What a build did that may have put texts aside.
pub struct Outcome {
    /// What was built; the errors of what is put aside are warnings.
    pub built: Built,
    /// What is put aside, in path order.
    pub held: BTreeMap<SourcePath, Held>,
    /// Whether the policy was in force: then the texts as they are now are the last good ones.
    pub is_on: bool,
}

/// Builds a site, without its broken texts where the policy wants it. Each attempt puts more texts aside
/// than the last, so that there are at most two for each text. `reopen` gives an output for another one.
///
/// # Errors
/// When a file cannot be read or written; what was published before stays.
pub fn build_around<'o>(
    run: Run<'_>,
    (policy, good): (Policy, LastGood<'_>),
    output: Box<dyn Output + 'o>,
    reopen: &dyn Fn() -> io::Result<Box<dyn Output + 'o>>,
) -> io::Result<Outcome> {
    let Run { world, heads, request, progress } = run;
    let mut output = Some(output);
    let mut quarantine = Quarantine::new(good);
    let mut is_possible = request.strictness == Strictness::Usual;
    loop {
        let site = quarantine.world(world);
        let prepared = prepare(&site, heads, request, progress)?;
        let is_on = is_possible && is_wanted(policy, &prepared);
        if is_on && quarantine.take(&prepared.diagnostics, world)? {
            continue;
        }
        let output = output.take().map_or_else(reopen, Ok)?;
        let mut built = build(&site, prepared, output, progress)?;
        if built.published.is_some() {
            let held = quarantine.tell(&mut built.diagnostics);
            return Ok(Outcome { built, held, is_on });
        }
        if is_on && quarantine.take(&built.diagnostics, world)? {
            continue;
        }
        if quarantine.held.is_empty() {
            return Ok(Outcome { built, held: BTreeMap::new(), is_on });
        }
        // What is wrong besides keeps everything back: it is told as if nothing had been put aside.
        (quarantine, is_possible) = (Quarantine::new(good), false);
    }
}

fn is_wanted(policy: Policy, prepared: &Prepared) -> bool {
    let config = prepared.ready.as_ref().map(|ready| &ready.bulletin.config);
    policy == Policy::Always || config.is_some_and(|config| config.quarantine)
}

impl<'g> Quarantine<'g> {
    /// Nothing is put aside yet.
    #[must_use]
    pub fn new(good: LastGood<'g>) -> Self {
        Self { good, held: BTreeMap::new(), replaced: BTreeMap::new(), reasons: Vec::new() }
    }

    /// The site without what is put aside.
    #[must_use]
    pub fn world<'w>(&self, below: &'w dyn World) -> Overlay<'w> {
        let held_back = self.held.keys().cloned().collect();
        Overlay { below, replaced: self.replaced.clone(), held_back }
    }

    /// Puts aside the texts that have errors; whether that is worth another attempt. Not if an error
    /// stands elsewhere.
    ///
    /// # Errors
    /// When the site cannot be read.
    pub fn take(&mut self, found: &[Diagnostic], world: &dyn World) -> io::Result<bool> {
        let errors = || found.iter().filter(|finding| finding.severity == Severity::Error);
        let texts = Families::of(world, errors().count())?;
        let broken: Option<BTreeSet<&SourcePath>> =
            errors().map(|error| error.place.file().filter(|file| texts.have(file))).collect();
        let Some(broken) = broken else { return Ok(false) };
        let is_new = |error: &&Diagnostic| {
            error.place.file().is_some_and(|file| !self.held.contains_key(file))
        };
        let reasons: Vec<Diagnostic> = errors().filter(is_new).cloned().collect();
        self.reasons.extend(reasons);
        let mut moved: BTreeSet<SourcePath> = BTreeSet::new();
        for original in broken.iter().filter(|file| !texts.is_translation(file)) {
            let level = self.next(original);
            for file in texts.family(original).filter(|file| moved.insert((*file).clone())) {
                self.hold(file, level);
            }
        }
        for file in broken.into_iter().filter(|file| !moved.contains(*file)) {
            self.hold(file, self.next(file));
        }
        Ok(errors().next().is_some())
    }

    /// What becomes of a broken text that was published as it is, or in its last good version.
    fn next(&self, file: &SourcePath) -> Held {
        match self.held.get(file) {
            None if (self.good)(file).is_some() => Held::Older,
            _ => Held::LeftOut,
        }
    }

    fn hold(&mut self, file: &SourcePath, level: Held) {
        let good = (self.good)(file).filter(|_| level == Held::Older);
        let was_left_out = self.held.get(file) == Some(&Held::LeftOut);
        if let Some(bytes) = good.filter(|_| !was_left_out) {
            self.replaced.insert(file.clone(), bytes);
            self.held.insert(file.clone(), Held::Older);
        } else {
            self.replaced.remove(file);
            self.held.insert(file.clone(), Held::LeftOut);
        }
    }

    /// Tells what is put aside and why, instead of what was found in older versions.
    pub fn tell(self, diagnostics: &mut Vec<Diagnostic>) -> BTreeMap<SourcePath, Held> {
        let is_held = |found: &Diagnostic| {
            found.place.file().is_some_and(|file| self.held.contains_key(file))
        };
        diagnostics.retain(|found| !is_held(found));
        for mut reason in self.reasons {
            reason.severity = Severity::Warning;
            diagnostics.push(reason);
        }
        for (file, held) in &self.held {
            let finding = Diagnostic::new(Code::Quarantined, Place::File(file.clone()));
            diagnostics.push(finding.with("kept", held.name()));
        }
        settle(diagnostics);
        self.held
    }
}

/// The texts of a site: an original with its translations is a family.
#[derive(Default)]
struct Families {
    /// Each text with its family.
    texts: BTreeMap<SourcePath, String>,
    translations: BTreeSet<SourcePath>,
}

impl Families {
    /// The families of a site, if there is anything to look up.
    fn of(world: &dyn World, lookups: usize) -> io::Result<Self> {
        let mut families = Self::default();
        if lookups == 0 {
            return Ok(families);
        }
        for file in world.list()?.files {
            let Some(name) = Name::of(&file) else { continue };
            if says_what_it_translates(&world.read(&file)?) {
                families.translations.insert(file.clone());
            }
            families.texts.insert(file, name.stem);
        }
        Ok(families)
    }

    fn have(&self, file: &SourcePath) -> bool {
        self.texts.contains_key(file)
    }

    fn is_translation(&self, file: &SourcePath) -> bool {
        self.translations.contains(file)
    }

    fn family(&self, file: &SourcePath) -> impl Iterator<Item = &SourcePath> {
        let stem = self.texts.get(file);
        self.texts.iter().filter(move |(_, other)| Some(*other) == stem).map(|(file, _)| file)
    }
}

/// Whether a text has the field `translates`, which is to be seen also where YAML cannot be read.
fn says_what_it_translates(bytes: &[u8]) -> bool {
    String::from_utf8_lossy(bytes).lines().any(|line| line.starts_with("translates:"))
}
