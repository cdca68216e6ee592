//! Judges which items can be kept, and makes the others in parallel.

use super::{Progress, Ready, Step};
use crate::base::digest::Digest;
use crate::config::LanguageId;
use crate::diagnostic::{Diagnostic, Place};
use crate::ledger::{Ledger, Made, Reason};
use crate::model::ActivityId;
use crate::output::Output;
use crate::plan::{self, Catalog, Fingerprint, Item, PageRecipe, Plan, Recipe, SearchPart};
use crate::render::search::{Index, Terms, terms};
use crate::render::{self, Cards, Failure, Rows, Scene, Shared, Table, Weighing};
use crate::world::World;
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::io;

/// How many reports are taken apart for an index at a time.
const TOGETHER: usize = 512;

/// How many items a thread takes at a time: few, so that none waits long for the last one.
const AT_ONCE: usize = 16;

/// Which items can be kept, and why the others are made.
pub(super) struct Judged {
    /// What is known of each item that is kept.
    pub(super) kept: Vec<Option<Made>>,
    /// The others, each with the reason why it is made.
    pub(super) dirty: Vec<(usize, Reason)>,
    /// The digest of each file that is published now, as far as it is known.
    pub(super) published: Vec<Option<Digest>>,
}

/// Compares the plan with the ledger and with what is published.
pub(super) fn judge(ready: &Ready, files: &[String], output: &dyn Output) -> Judged {
    let ledger = output.ledger().map(Ledger::read).unwrap_or_default();
    let published = output.published();
    let count = ready.plan.items.len();
    let mut judged = Judged {
        kept: Vec::with_capacity(count),
        dirty: Vec::new(),
        published: Vec::with_capacity(count),
    };
    for (number, (item, file)) in ready.plan.items.iter().zip(files).enumerate() {
        let is_there = published.binary_search(file).is_ok();
        let reason = ledger.reason(&ready.bulletin, (item, file), is_there);
        let entry = ledger.get(file).filter(|_| is_there);
        judged.published.push(entry.map(|entry| entry.made.bytes));
        judged.kept.push(entry.filter(|_| reason.is_none()).map(|entry| entry.made));
        judged.dirty.extend(reason.map(|reason| (number, reason)));
    }
    judged
}

/// What was made, and what went wrong.
pub(super) struct MadeAll {
    pub(super) made: Vec<(usize, Made)>,
    pub(super) findings: Vec<Diagnostic>,
}

/// Takes the number of an item, its bytes and what they are.
pub(super) type Stage<'s> = &'s (dyn Fn(usize, &[u8], &Made) -> io::Result<()> + Sync);

/// Renders items, language by language, so that the cards of one language are held at a time.
pub(super) fn make(
    ready: &Ready,
    world: &dyn World,
    numbers: &[usize],
    (progress, stage, weighing): (Progress<'_>, Stage<'_>, Weighing),
) -> io::Result<MadeAll> {
    let Ready { bulletin, theme, plan, locales } = ready;
    let scene = Scene::new(bulletin, (&plan.routes, theme), world, locales);
    progress(Step::Rendering(numbers.len()));
    let mut all = MadeAll { made: Vec::with_capacity(numbers.len()), findings: Vec::new() };
    let language = |number: &usize| plan.items[*number].recipe.language();
    let mut numbers = numbers.to_vec();
    numbers.sort_by_key(language);
    // What is for no language comes first and with the first one: the sitemap takes longer than all else,
    // and nobody should wait for it alone.
    let same = |a: &usize, b: &usize| language(a).is_none() || language(a) == language(b);
    for group in numbers.chunk_by(same) {
        let shared = match group.iter().find_map(language) {
            Some(language) => Shared {
                cards: cards(&scene, plan, (group, language), &mut all.findings)?,
                rows: rows(&scene, plan, (group, language)),
                index: index(&scene, plan, (group, language), &mut all.findings)?,
            },
            None => Shared::default(),
        };
        let one = |bytes: &mut Vec<u8>, number: &usize| {
            let item = &plan.items[*number];
            render::render(&scene, (plan, item), &shared, bytes)?;
            let size = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
            let weight = render::weigh(&scene, item, bytes, weighing);
            let made = Made { bytes: Digest::of(bytes), size, weight };
            stage(*number, bytes, &made)?;
            progress(Step::Rendered);
            Ok((*number, made))
        };
        let made: Vec<Result<(usize, Made), Failure>> =
            group.par_iter().with_max_len(AT_ONCE).map_init(Vec::new, one).collect();
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
    (numbers, language): (&[usize], LanguageId),
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
    for level in [2, 3] {
        let mut shown = vec![None; scene.bulletin.activities().len()];
        for (page, fingerprint) in &pages {
            if page.address.kind().card_level() == Some(level) {
                let cards = fingerprint.parts().iter().filter_map(|(part, _)| part.card());
                cards.for_each(|id| shown[id.index()] = Some(id));
            }
        }
        let card = |id: Option<ActivityId>| {
            id.map(|id| render::card(scene, id, language, level)).transpose()
        };
        let made: Vec<Result<Option<_>, Failure>> =
            shown.into_par_iter().with_max_len(AT_ONCE).map(card).collect();
        let mut cards = Vec::with_capacity(made.len());
        for result in made {
            cards.push(sound(result, findings)?.flatten());
        }
        by_level.insert(level, cards);
    }
    Ok(Cards::new(by_level))
}

/// The rows that the tables among some items of one language have, made once for all of them.
fn rows(scene: &Scene<'_>, plan: &Plan, (numbers, language): (&[usize], LanguageId)) -> Rows {
    let bulletin = scene.bulletin;
    let mut shown = vec![None; bulletin.activities().len()];
    for number in numbers {
        if let Recipe::Data(table) = &plan.items[*number].recipe {
            for id in plan::shelf(bulletin, table.address) {
                shown[id.index()] = Some(*id);
            }
        }
    }
    let table = Table::new(scene, language);
    let row = |id: Option<ActivityId>| id.map(|id| table.row(id));
    shown.into_par_iter().with_max_len(AT_ONCE).map(row).collect()
}

/// What the files of an index among some items of one language are made of: with the terms of all reports, if
/// it is for more than what results show.
fn index(
    scene: &Scene<'_>,
    plan: &Plan,
    (numbers, language): (&[usize], LanguageId),
    findings: &mut Vec<Diagnostic>,
) -> io::Result<Option<Index>> {
    let is_search = |number: &usize| matches!(plan.items[*number].recipe, Recipe::Search(_));
    if !numbers.iter().any(is_search) {
        return Ok(None);
    }
    let has_words = |number: &usize| match plan.items[*number].recipe {
        Recipe::Search(search) => matches!(search.part, SearchPart::Words(_)),
        _ => false,
    };
    let catalog = Catalog::new(scene.bulletin, language);
    let reports = if numbers.iter().any(has_words) { catalog.reports.as_slice() } else { &[] };
    let mut index = Index::new(catalog.clone());
    // Some at a time, so that the terms of few reports are held beside those that lie in their drawers.
    for some in reports.chunks(TOGETHER) {
        let made: Vec<Result<Terms, Failure>> =
            some.par_iter().map(|id| terms(scene, &catalog, *id)).collect();
        for result in made {
            sound(result, findings)?.iter().for_each(|terms| index.add(terms));
        }
    }
    Ok(Some(index))
}

/// What was made; a failure of the theme is a finding, one of the environment stops the build.
fn sound<T>(made: Result<T, Failure>, findings: &mut Vec<Diagnostic>) -> io::Result<Option<T>> {
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
