//! The only file that calls every stage: from a world to a published site.
//!
//! Reading documents and rendering items are the two parallel parts; everything between is serial.

use crate::base::digest::Digest;
use crate::base::path::SourcePath;
use crate::config::{BaseUrl, Config};
use crate::diagnostic::{Checked, Code, Diagnostic, Place, Severity, settle};
use crate::ledger::{self, Ledger, Made, Reason};
use crate::locale::Locale;
use crate::model::{ActivityId, Bulletin, Sources, View, assemble};
use crate::output::{Changes, Output};
use crate::plan::{Fingerprint, Item, PageRecipe, Plan, Recipe, plan};
use crate::render::{self, Cards, Failure, Scene};
use crate::source::cache::{self, Heads};
use crate::source::{Document, Media, Name, Text, name, picture};
use crate::theme::{self, Theme};
use crate::world::World;
use crate::yaml::path::FieldPath;
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::num::NonZeroUsize;

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

/// A bulletin with its plan, before anything is made.
pub struct Prepared {
    /// What is planned; `None` if the configuration or the theme cannot be used at all.
    pub ready: Option<Ready>,
    /// Every finding so far.
    pub diagnostics: Vec<Diagnostic>,
    /// What to remember of the texts; `None` if it is remembered already.
    pub heads: Option<Vec<u8>>,
}

/// Everything that rendering needs.
pub struct Ready {
    /// The bulletin.
    pub bulletin: Bulletin,
    /// The theme.
    pub theme: Theme,
    /// All outputs.
    pub plan: Plan,
    locales: Vec<Locale>,
}

/// What a build did.
#[derive(Debug)]
pub struct Built {
    /// Every finding, in order.
    pub diagnostics: Vec<Diagnostic>,
    /// What was made public; `None` if errors kept the old site.
    pub published: Option<Published>,
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
pub fn prepare(
    world: &dyn World,
    heads: &Heads,
    request: &Request,
    progress: Progress<'_>,
) -> io::Result<Prepared> {
    let mut bag = Vec::new();
    let listing = world.list()?;
    let refused = |file: &SourcePath| Diagnostic::new(Code::LinkOutOfSite, Place::File(file.clone()));
    bag.extend(listing.refused.iter().map(refused));
    progress(Step::Reading(listing.files.len()));
    let config = crate::config::read::read(world)?.pour(&mut bag);
    let (sources, clean) = read_sources(world, &listing.files, heads, &mut bag)?;
    let remembered = remember(&sources, &clean, heads);
    let Some(mut config) = config else {
        return Ok(Prepared { ready: None, diagnostics: bag, heads: remembered });
    };
    if let Some(base_url) = &request.base_url {
        config.base_url = base_url.clone();
    }
    let theme = load_theme(world, &listing.files, &config)?.pour(&mut bag);
    let locales = locales(&config, &mut bag);
    let bulletin = assemble(config, sources, request.view).pour(&mut bag);
    let ready = theme.map(|theme| {
        let plan = plan(&bulletin, &theme).pour(&mut bag);
        Ready { bulletin, theme, plan, locales }
    });
    Ok(Prepared { ready, diagnostics: bag, heads: remembered })
}

/// What one file turned out to be.
enum Read {
    Text { document: Option<Document>, findings: Vec<Diagnostic> },
    Media(Media),
    Nothing,
}

/// Reads the texts and the files beside them, in parallel; also returns which texts have no findings.
fn read_sources(
    world: &dyn World,
    files: &[SourcePath],
    heads: &Heads,
    bag: &mut Vec<Diagnostic>,
) -> io::Result<(Sources, BTreeSet<SourcePath>)> {
    let read: Vec<io::Result<Read>> =
        files.par_iter().map(|file| read_file(world, file, heads)).collect();
    let (mut sources, mut clean) = (Sources::default(), BTreeSet::new());
    for read in read {
        match read? {
            Read::Text { document, mut findings } => {
                if let Some(document) = document.as_ref().filter(|_| findings.is_empty()) {
                    clean.insert(document.file.clone());
                }
                bag.append(&mut findings);
                sources.documents.extend(document);
            }
            Read::Media(media) => sources.files.push(media),
            Read::Nothing => {}
        }
    }
    Ok((sources, clean))
}

fn read_file(world: &dyn World, file: &SourcePath, heads: &Heads) -> io::Result<Read> {
    let Some(path) = file.below("content").filter(|path| !name::is_set_aside(path)) else {
        return Ok(Read::Nothing);
    };
    let Some(name) = Name::of(file) else { return read_other(world, file, path) };
    let bytes = bytes_of(world, file)?;
    let digest = Digest::of(&bytes);
    if let Some(head) = heads.get(cache::key(file.as_str(), digest)) {
        let document = Document { file: file.clone(), name, digest, head, text: Text::InFile };
        return Ok(Read::Text { document: Some(document), findings: Vec::new() });
    }
    let Checked { value, diagnostics } = crate::source::read(file, name, &bytes);
    Ok(Read::Text { document: value, findings: diagnostics })
}

/// A file that is no text: published if a text refers to it.
fn read_other(world: &dyn World, file: &SourcePath, path: &str) -> io::Result<Read> {
    let is_text = path.ends_with(".md") || path.ends_with(".markdown");
    if is_text {
        let finding = Diagnostic::new(Code::StrayText, Place::File(file.clone()));
        return Ok(Read::Text { document: None, findings: vec![finding] });
    }
    if !path.contains('/') {
        return Ok(Read::Nothing);
    }
    let bytes = bytes_of(world, file)?;
    let media =
        Media { file: file.clone(), digest: Digest::of(&bytes), look: picture::look(&bytes) };
    Ok(Read::Media(media))
}

fn bytes_of(world: &dyn World, file: &SourcePath) -> io::Result<Vec<u8>> {
    world.read(file).map_err(|error| {
        io::Error::new(error.kind(), format!("cannot read {file}: {error}"))
    })
}

/// What is to be remembered of the texts, if that is not what is remembered already.
fn remember(sources: &Sources, clean: &BTreeSet<SourcePath>, heads: &Heads) -> Option<Vec<u8>> {
    let documents = || sources.documents.iter().filter(|document| clean.contains(&document.file));
    let keys: Vec<Digest> = documents()
        .map(|document| cache::key(document.file.as_str(), document.digest))
        .collect();
    (!heads.covers(&keys)).then(|| cache::write(documents()))
}

fn load_theme(
    world: &dyn World,
    files: &[SourcePath],
    config: &Config,
) -> io::Result<Checked<Option<Theme>>> {
    let Some(file) = SourcePath::new("content/bulletin.yaml") else { unreachable!("it is relative") };
    let place = Place::Field(file, FieldPath::root().key("theme"));
    theme::load(world, files, &config.languages, (&config.theme, place))
}

/// How each language writes; a language that nobody has described is a warning.
fn locales(config: &Config, bag: &mut Vec<Diagnostic>) -> Vec<Locale> {
    let languages = &config.languages;
    let locale = |id| {
        let lang = languages.lang(id);
        let locale = Locale::new(lang, &languages.chain_tags(id));
        if !locale.has_own_data() {
            let Some(file) = SourcePath::new("content/bulletin.yaml") else {
                unreachable!("it is relative")
            };
            let path = FieldPath::root().key("languages").key(lang.as_str());
            bag.push(
                Diagnostic::new(Code::LanguageWithoutData, Place::Key(file, path))
                    .with("lang", lang.as_str())
                    .with("used", locale.data_lang().as_str()),
            );
        }
        locale
    };
    languages.ids().map(locale).collect()
}

/// Makes every output and throws it away: what is wrong shows all the same.
///
/// # Errors
/// When a file cannot be read.
pub fn check(
    world: &dyn World,
    heads: &Heads,
    request: &Request,
    progress: Progress<'_>,
) -> io::Result<Vec<Diagnostic>> {
    let Prepared { ready, mut diagnostics, .. } = prepare(world, heads, request, progress)?;
    if let Some(ready) = ready {
        let all: Vec<usize> = (0..ready.plan.items.len()).collect();
        let made = make(&ready, world, &all, (progress, &|_, _, _| Ok(())))?;
        diagnostics.extend(made.findings);
    }
    finish(&mut diagnostics, request);
    Ok(diagnostics)
}

/// Makes what has changed and publishes it, all or nothing.
///
/// # Errors
/// When a file cannot be read or written; what was published before stays.
pub fn build(
    world: &dyn World,
    prepared: Prepared,
    request: &Request,
    output: Box<dyn Output + '_>,
    progress: Progress<'_>,
) -> io::Result<Built> {
    let Prepared { ready, mut diagnostics, .. } = prepared;
    let Some(ready) = ready else {
        finish(&mut diagnostics, request);
        return Ok(Built { diagnostics, published: None });
    };
    let stop = stops(&diagnostics, request);
    let judged = judge(&ready, &*output);
    let stage = |number: usize, item: &Item, bytes: &[u8]| {
        if stop { Ok(()) } else { output.stage(number, &item.route.file(), bytes) }
    };
    let dirty: Vec<usize> = judged.dirty.iter().map(|(number, _)| *number).collect();
    let made = make(&ready, world, &dirty, (progress, &stage))?;
    diagnostics.extend(made.findings);
    let stop = stops(&diagnostics, request);
    finish(&mut diagnostics, request);
    if stop {
        return Ok(Built { diagnostics, published: None });
    }
    progress(Step::Publishing);
    let known = complete(&ready, judged.kept, &made.made);
    let published = publish(&ready, &known, judged.dirty, output)?;
    Ok(Built { diagnostics, published: Some(published) })
}

/// Which items can be kept, and why the others are made.
struct Judged {
    /// What is known of each item that is kept.
    kept: Vec<Option<Made>>,
    dirty: Vec<(usize, Reason)>,
}

fn judge(ready: &Ready, output: &dyn Output) -> Judged {
    let ledger = output.ledger().map(Ledger::read).unwrap_or_default();
    let published = output.published();
    let mut judged = Judged { kept: Vec::with_capacity(ready.plan.items.len()), dirty: Vec::new() };
    for (number, item) in ready.plan.items.iter().enumerate() {
        let file = item.route.file();
        let is_there = published.binary_search(&file).is_ok();
        let reason = ledger.reason(&ready.bulletin, item, is_there);
        let entry = ledger.get(&file).filter(|_| reason.is_none());
        judged.kept.push(entry.map(|entry| Made {
            fingerprint: entry.fingerprint,
            bytes: entry.bytes,
            size: entry.size,
        }));
        judged.dirty.extend(reason.map(|reason| (number, reason)));
    }
    judged
}

/// What was made, and what went wrong.
struct MadeAll {
    made: Vec<(usize, Made)>,
    findings: Vec<Diagnostic>,
}

/// Takes an item's number, the item and its bytes.
type Stage<'s> = &'s (dyn Fn(usize, &Item, &[u8]) -> io::Result<()> + Sync);

/// Renders items, language by language, so that the cards of one language are held at a time.
fn make(
    ready: &Ready,
    world: &dyn World,
    numbers: &[usize],
    (progress, stage): (Progress<'_>, Stage<'_>),
) -> io::Result<MadeAll> {
    let Ready { bulletin, theme, plan, locales } = ready;
    let scene = Scene::new(bulletin, (&plan.routes, theme), world, locales);
    progress(Step::Rendering(numbers.len()));
    let mut all = MadeAll { made: Vec::with_capacity(numbers.len()), findings: Vec::new() };
    let language = |number: &usize| plan.items[*number].recipe.language();
    for group in numbers.chunk_by(|a, b| language(a) == language(b)) {
        let cards = cards(&scene, plan, group, &mut all.findings)?;
        let one = |number: &usize| {
            let item = &plan.items[*number];
            let bytes = render::render(&scene, plan, item, &cards)?;
            stage(*number, item, &bytes)?;
            progress(Step::Rendered);
            let fingerprint = ledger::fingerprint(bulletin, item);
            let size = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
            Ok((*number, Made { fingerprint, bytes: Digest::of(&bytes), size }))
        };
        let made: Vec<Result<(usize, Made), Failure>> = group.par_iter().map(one).collect();
        for result in made {
            let made = sound(result, &mut all.findings)?;
            all.made.extend(made);
        }
    }
    all.findings = once(all.findings);
    Ok(all)
}

/// The cards that some items of one language show, made once for all of them.
fn cards(
    scene: &Scene<'_>,
    plan: &Plan,
    numbers: &[usize],
    findings: &mut Vec<Diagnostic>,
) -> io::Result<Cards> {
    let mut by_level = BTreeMap::new();
    let pages: Vec<(&PageRecipe, &Fingerprint)> = numbers
        .iter()
        .filter_map(|number| match &plan.items[*number] {
            Item { recipe: Recipe::Page(page), fingerprint, .. } => Some((page, fingerprint)),
            _ => None,
        })
        .collect();
    let Some((first, _)) = pages.first() else { return Ok(Cards::default()) };
    for level in [2, 3] {
        let mut shown = vec![None; scene.bulletin.activities().len()];
        for (page, fingerprint) in &pages {
            if page.address.kind().card_level() == Some(level) {
                let cards = fingerprint.parts().iter().filter_map(|(part, _)| part.card());
                cards.for_each(|id| shown[id.index()] = Some(id));
            }
        }
        let card = |id: Option<ActivityId>| {
            id.map(|id| render::card(scene, id, first.language, level)).transpose()
        };
        let made: Vec<Result<Option<_>, Failure>> = shown.into_par_iter().map(card).collect();
        let mut cards = Vec::with_capacity(made.len());
        for result in made {
            cards.push(sound(result, findings)?.flatten());
        }
        by_level.insert(level, cards);
    }
    Ok(Cards::new(by_level))
}

/// What was made; a failure of the theme is a finding, one of the environment stops the build.
fn sound<T>(
    made: Result<T, Failure>,
    findings: &mut Vec<Diagnostic>,
) -> io::Result<Option<T>> {
    match made {
        Ok(made) => Ok(Some(made)),
        Err(Failure::Theme(finding)) => {
            findings.push(*finding);
            Ok(None)
        }
        Err(Failure::Io(error)) => Err(error),
    }
}

/// The same failure of a template on many pages is told once, of the first of them.
fn once(findings: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let mut told = BTreeSet::new();
    let key = |finding: &Diagnostic| {
        let reason = finding.args.iter().find(|(name, _)| *name == "reason");
        let place = match &finding.place {
            place @ (Place::Bytes(..) | Place::Field(..) | Place::Key(..)) => Some(place.clone()),
            Place::File(_) | Place::Site => None,
        };
        (place, reason.map(|(_, reason)| reason.clone()))
    };
    findings.into_iter().filter(|finding| told.insert(key(finding))).collect()
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

fn publish(
    ready: &Ready,
    known: &[Made],
    dirty: Vec<(usize, Reason)>,
    output: Box<dyn Output + '_>,
) -> io::Result<Published> {
    let items = &ready.plan.items;
    let files: Vec<String> = items.iter().map(|item| item.route.file()).collect();
    let written: Vec<(usize, &str)> =
        dirty.iter().map(|(number, _)| (*number, files[*number].as_str())).collect();
    let is_written: BTreeSet<usize> = dirty.iter().map(|(number, _)| *number).collect();
    let kept = files.iter().enumerate().filter(|(number, _)| !is_written.contains(number));
    let kept = kept.map(|(_, file)| file.as_str()).collect();
    let planned: BTreeSet<&str> = files.iter().map(String::as_str).collect();
    let gone = output.published().iter().filter(|file| !planned.contains(file.as_str()));
    let removed = gone.cloned().collect();
    let changes = Changes { written, kept };
    output.commit(&changes, &ledger::write(&ready.bulletin, &ready.plan, known))?;
    let mut published = Published { outputs: items.len(), removed, ..Published::default() };
    for item in items {
        *published.by_kind.entry(item.recipe.kind()).or_default() += 1;
        if let Some(language) = item.recipe.language() {
            let tag = ready.bulletin.config.languages.lang(language).to_string();
            *published.languages.entry(tag).or_default() += 1;
        }
    }
    published.rendered =
        dirty.into_iter().map(|(number, reason)| (files[number].clone(), reason)).collect();
    published.files = files.into_iter().zip(known).map(|(file, made)| (file, made.bytes, made.size)).collect();
    published.files.sort_unstable();
    Ok(published)
}

/// Whether findings stop a build.
fn stops(diagnostics: &[Diagnostic], request: &Request) -> bool {
    diagnostics.iter().any(|finding| match finding.severity {
        Severity::Error => true,
        Severity::Warning => request.strictness == Strictness::Strict,
        Severity::Info => false,
    })
}

/// Puts findings in order; under `--strict` warnings are errors.
fn finish(diagnostics: &mut Vec<Diagnostic>, request: &Request) {
    if request.strictness == Strictness::Strict {
        let warnings = diagnostics.iter_mut().filter(|it| it.severity == Severity::Warning);
        warnings.for_each(|finding| finding.severity = Severity::Error);
    }
    settle(diagnostics);
}
