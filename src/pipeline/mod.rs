//! The only folder that calls every stage: from a world to a published site.
//!
//! Reading documents (`read`), saying what items are made from, and rendering them (`make`) are the
//! parallel parts; everything between is serial.

mod check;
pub mod fix;
pub mod hold;
mod make;
pub mod quarantine;
mod read;
mod set_up;
mod warm;
mod weights;

pub use check::{Past, check, check_again};
pub use warm::{Known, Warm};
pub use weights::{OfKind, Weighed, weights};

use crate::base::digest::Digest;
use crate::base::path::SourcePath;
use crate::config::{BaseUrl, LanguageId};
use crate::diagnostic::{Code, Diagnostic, Place, Severity, settle};
use crate::ledger::{self, Made, Reason};
use crate::locale::Locale;
use crate::model::{Bulletin, View, assemble};
use crate::output::{Changes, Output};
use crate::plan::{self, Digests, Plan, Shown};
use crate::render::Weighing;
use crate::source::Head;
use crate::source::cache::{self, Heads};
use crate::theme::Theme;
use crate::world::World;
use make::Judged;
use rayon::prelude::*;
use set_up::{SetUp, configuration, lexicon, set_up};
use std::collections::{BTreeMap, HashSet};
use std::io;
use std::num::NonZeroUsize;
use std::sync::Arc;

/// What a run is asked for.
#[derive(Clone, Debug)]
pub struct Request {
    /// For whom, and on which day.
    pub view: View,
    /// Where the site will be published, if not where `bulletin.yaml` says.
    pub base_url: Option<BaseUrl>,
    /// Whether warnings stop the build.
    pub strictness: Strictness,
}

/// Which findings stop a build.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Strictness {
    /// Errors do.
    #[default]
    Usual,
    /// Errors and warnings do.
    Strict,
}

/// What happens, for whoever shows it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Step {
    /// So many files are read.
    Reading(usize),
    /// So many outputs are made.
    Rendering(usize),
    /// One output was made.
    Rendered,
    /// The new site is made public.
    Publishing,
}

/// Whoever shows what happens; called from several threads.
pub type Progress<'p> = &'p (dyn Fn(Step) + Sync);

/// The head of a text and the name under which it is remembered.
type Remembered = (Digest, Arc<Head>);

/// A bulletin with its plan, before anything is made.
pub struct Prepared {
    /// What is planned; `None` if the configuration or the theme cannot be used at all.
    pub ready: Option<Ready>,
    /// Every finding so far.
    pub diagnostics: Vec<Diagnostic>,
    /// What to remember of the texts; `None` if it is remembered already.
    remembered: Option<Vec<Remembered>>,
    /// What the next run can start with, if this one was to learn it.
    pub warm: Option<Warm>,
    strictness: Strictness,
}

/// Everything that rendering needs.
pub struct Ready {
    /// The bulletin.
    pub bulletin: Bulletin,
    /// The theme.
    pub theme: Arc<Theme>,
    /// All outputs.
    pub plan: Plan,
    locales: Vec<Locale>,
}

/// What a build did.
pub struct Built {
    /// Every finding, in order.
    pub diagnostics: Vec<Diagnostic>,
    /// What was made public; `None` if errors kept the old site.
    pub published: Option<Published>,
    /// What to remember of the texts for the next build; `None` if nothing has changed.
    pub heads: Option<Vec<u8>>,
    /// What it was made from, for whoever goes on with it; a process that ends can forget it.
    pub ready: Option<Ready>,
}

/// What was made public.
#[derive(Debug, Default)]
pub struct Published {
    /// How many outputs the site has.
    pub outputs: usize,
    /// The outputs that were made, with the reason.
    pub rendered: Vec<(String, Reason)>,
    /// The files that are there no more.
    pub removed: Vec<String>,
    /// How many outputs of each kind.
    pub by_kind: BTreeMap<&'static str, usize>,
    /// How many outputs for each language.
    pub languages: BTreeMap<String, usize>,
    /// The files of the site with their digests and sizes, sorted.
    pub files: Vec<(String, Digest, u64)>,
}

/// Works with a number of threads; `None` is one for each processor.
///
/// # Errors
/// When the system gives no threads.
pub fn on_threads<R: Send>(
    threads: Option<NonZeroUsize>,
    work: impl FnOnce() -> R + Send,
) -> io::Result<R> {
    let Some(threads) = threads else { return Ok(work()) };
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads.get()).build();
    pool.map(|pool| pool.install(work)).map_err(io::Error::other)
}

/// Reads everything and plans every output.
///
/// # Errors
/// When a file cannot be read.
pub fn prepare<'k>(
    world: &dyn World,
    known: impl Into<Known<'k>>,
    request: &Request,
    progress: Progress<'_>,
) -> io::Result<Prepared> {
    let (mut bag, known) = (Vec::new(), known.into());
    let listing = world.list()?;
    let refused =
        |file: &SourcePath| Diagnostic::new(Code::LinkOutOfSite, Place::File(file.clone()));
    bag.extend(listing.refused.iter().map(refused));
    progress(Step::Reading(listing.files.len()));
    let config = configuration(world, request)?.pour(&mut bag);
    let lexicon = lexicon(config.as_ref());
    let (set_up, read) = rayon::join(
        || config.map(|config| set_up((world, &listing.files), config, known)).transpose(),
        || read::read_sources(world, &listing.files, (known, &lexicon)),
    );
    let set_up = set_up?.map(|set_up| set_up.pour(&mut bag));
    let (mut sources, learned) = read?.pour(&mut bag);
    sources.hold_back(listing.held_back, &listing.files);
    let warm = |theme| learned.files.map(|files| Warm { files, theme });
    let (remembered, strictness) = (learned.heads, request.strictness);
    let Some(SetUp { config, loaded, locales }) = set_up else {
        let warm = warm(known.theme().cloned());
        return Ok(Prepared { ready: None, diagnostics: bag, remembered, warm, strictness });
    };
    let bulletin = assemble(config, sources, request.view).pour(&mut bag);
    let ready = loaded.theme.clone().map(|theme| {
        let outline = plan::outline(&bulletin, &theme).pour(&mut bag);
        let languages: Vec<LanguageId> = bulletin.config.languages.ids().collect();
        let shown = |language| Shown::new(&bulletin, &outline.routes, language);
        let shown = languages.into_par_iter().map(shown).collect();
        let digests = Digests::new(&bulletin, (&outline, &theme), shown);
        let recipes = outline.recipes.par_iter();
        let fingerprints = recipes.map(|(_, recipe)| digests.fingerprint(recipe)).collect();
        let plan = outline.complete(fingerprints);
        Ready { bulletin, theme, plan, locales }
    });
    let warm = warm(Some(loaded));
    Ok(Prepared { ready, diagnostics: bag, remembered, warm, strictness })
}

/// Reads the bulletin alone, whatever is wrong with it or with its theme; `None` if its configuration
/// cannot be read at all.
///
/// # Errors
/// When a file cannot be read.
pub fn bulletin(world: &dyn World, heads: &Heads, view: View) -> io::Result<Option<Bulletin>> {
    let Some(config) = crate::config::read::read(world)?.value else { return Ok(None) };
    let lexicon = lexicon(Some(&config));
    let files = world.list()?.files;
    let (sources, _) = read::read_sources(world, &files, (heads.into(), &lexicon))?.value;
    Ok(Some(assemble(config, sources, view).value))
}

/// Makes what has changed and publishes it, all or nothing.
///
/// # Errors
/// When a file cannot be read or written; what was published before stays.
pub fn build(
    world: &dyn World,
    prepared: Prepared,
    output: Box<dyn Output + '_>,
    progress: Progress<'_>,
) -> io::Result<Built> {
    let Prepared { ready, mut diagnostics, remembered, warm: _, strictness } = prepared;
    let Some(ready) = ready else {
        finish(&mut diagnostics, strictness);
        return Ok(Built { diagnostics, published: None, heads: None, ready: None });
    };
    let remember = || remembered.map(|heads| cache::write(&heads));
    let renew = || renew((world, &ready), (&mut diagnostics, strictness), output, progress);
    let (published, heads) = rayon::join(renew, remember);
    let published = published?;
    finish(&mut diagnostics, strictness);
    let heads = heads.filter(|_| published.is_some());
    Ok(Built { diagnostics, published, heads, ready: Some(ready) })
}

/// Makes what has changed and publishes it, unless there are errors. Adds what is found.
fn renew(
    (world, ready): (&dyn World, &Ready),
    (diagnostics, strictness): (&mut Vec<Diagnostic>, Strictness),
    output: Box<dyn Output + '_>,
    progress: Progress<'_>,
) -> io::Result<Option<Published>> {
    let stop = stops(diagnostics, strictness);
    let files: Vec<String> = ready.plan.items.iter().map(|item| item.route.file()).collect();
    let mut judged = make::judge(ready, &files, &*output);
    let stage = |number: usize, bytes: &[u8], made: &Made| {
        let is_published = judged.published[number] == Some(made.bytes);
        if stop || is_published { Ok(()) } else { output.stage(number, &files[number], bytes) }
    };
    let dirty: Vec<usize> = judged.dirty.iter().map(|(number, _)| *number).collect();
    let made = make::make(ready, world, &dirty, (progress, &stage, Weighing::Heavy))?;
    diagnostics.extend(made.findings);
    diagnostics.extend(weights::findings(ready, &judged.kept, &made.made));
    if stops(diagnostics, strictness) {
        return Ok(None);
    }
    progress(Step::Publishing);
    let known = complete(ready, std::mem::take(&mut judged.kept), &made.made);
    publish(ready, &known, (files, judged), output).map(Some)
}

/// What is known of every item, kept or made.
fn complete(ready: &Ready, mut kept: Vec<Option<Made>>, made: &[(usize, Made)]) -> Vec<Made> {
    for (number, made) in made {
        kept[*number] = Some(*made);
    }
    let known: Option<Vec<Made>> = kept.into_iter().collect();
    let Some(known) = known.filter(|known| known.len() == ready.plan.items.len()) else {
        unreachable!("every item is kept or made")
    };
    known
}

/// Makes the new site public, unless nothing of it is new.
fn publish(
    ready: &Ready,
    known: &[Made],
    (files, judged): (Vec<String>, Judged),
    output: Box<dyn Output + '_>,
) -> io::Result<Published> {
    let Judged { dirty, published, .. } = judged;
    // What was made again and came out the same stays untouched.
    let written = dirty.iter().map(|(number, _)| *number);
    let written: Vec<usize> =
        written.filter(|number| published[*number] != Some(known[*number].bytes)).collect();
    let mut is_written = vec![false; files.len()];
    for number in &written {
        is_written[*number] = true;
    }
    let kept = files.iter().zip(&is_written).filter(|(_, is_written)| !**is_written);
    let kept: Vec<&str> = kept.map(|(file, _)| file.as_str()).collect();
    let planned: HashSet<&str> = files.iter().map(String::as_str).collect();
    let gone = output.published().iter().filter(|file| !planned.contains(file.as_str()));
    let removed: Vec<String> = gone.cloned().collect();
    if !dirty.is_empty() || !removed.is_empty() {
        let written = written.iter().map(|number| (*number, files[*number].as_str())).collect();
        let changes = Changes { written, kept };
        output.commit(&changes, &ledger::write(&ready.bulletin, &ready.plan, known))?;
    }
    let rendered = dirty.into_iter().map(|(number, reason)| (files[number].clone(), reason));
    let mut published = Published { removed, rendered: rendered.collect(), ..counted(ready) };
    let all = files.into_iter().zip(known).map(|(file, made)| (file, made.bytes, made.size));
    published.files = all.collect();
    published.files.sort();
    Ok(published)
}

/// How many outputs there are, of each kind and for each language.
fn counted(ready: &Ready) -> Published {
    let items = &ready.plan.items;
    let mut published = Published { outputs: items.len(), ..Published::default() };
    let mut languages: BTreeMap<LanguageId, usize> = BTreeMap::new();
    for item in items {
        *published.by_kind.entry(item.recipe.kind()).or_default() += 1;
        if let Some(language) = item.recipe.language() {
            *languages.entry(language).or_default() += 1;
        }
    }
    let tag = |language| ready.bulletin.config.languages.lang(language).to_string();
    published.languages = languages.into_iter().map(|(id, count)| (tag(id), count)).collect();
    published
}

/// Whether findings stop a build.
fn stops(diagnostics: &[Diagnostic], strictness: Strictness) -> bool {
    diagnostics.iter().any(|finding| match finding.severity {
        Severity::Error => true,
        Severity::Warning => strictness == Strictness::Strict,
        Severity::Info => false,
    })
}

/// Puts findings in order; under `--strict` warnings are errors.
fn finish(diagnostics: &mut Vec<Diagnostic>, strictness: Strictness) {
    if strictness == Strictness::Strict {
        let warnings = diagnostics.iter_mut().filter(|it| it.severity == Severity::Warning);
        warnings.for_each(|finding| finding.severity = Severity::Error);
    }
    settle(diagnostics);
}
