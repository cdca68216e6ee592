//! Tells which pages are too heavy, and for the report of a build what the pages of each kind weigh.

use super::{Published, Ready, make};
use crate::base::path::SourcePath;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::ledger::Made;
use crate::plan::budget::{Budget, Weight, text};
use crate::plan::{Item, Recipe};
use crate::render::Weighing;
use crate::world::World;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::io;

/// What the outputs of one kind weigh.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OfKind {
    /// How many there are.
    pub outputs: usize,
    /// The one in the middle by its size before compression.
    pub median: Weighed,
    /// The one with the most bytes before compression.
    pub largest: Weighed,
}

/// What one output weighs.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Weighed {
    /// Its address in the site.
    pub route: String,
    /// How many bytes it has before compression.
    pub size: u64,
    /// What a reader pays for.
    pub weight: Weight,
}

/// An output that is too heavy.
#[derive(Clone, Copy)]
struct Heavy<'a> {
    /// The text on it, if it has one.
    file: Option<&'a SourcePath>,
    item: &'a Item,
    weight: Weight,
}

/// The outputs that are too heavy, kept or made: the heaviest of those that show one text, and the
/// heaviest of each kind of those without.
pub(super) fn findings(
    ready: &Ready,
    kept: &[Option<Made>],
    made: &[(usize, Made)],
) -> Vec<Diagnostic> {
    let heavy = |(number, made): (usize, &Made)| {
        let (item, weight) = (&ready.plan.items[number], made.weight?);
        let file = match &item.recipe {
            Recipe::Page(page) => text(&ready.bulletin, page).map(|document| &document.file),
            _ => None,
        };
        Some(Heavy { file, item, weight })
    };
    let kept = kept.iter().enumerate().filter_map(|(number, made)| Some((number, made.as_ref()?)));
    let made = kept.chain(made.iter().map(|(number, made)| (*number, made)));
    let mut all: Vec<Heavy<'_>> = made.filter_map(heavy).collect();
    let key = |heavy: &Heavy<'_>| (heavy.file.cloned(), heavy.item.recipe.kind());
    all.sort_by_cached_key(|heavy| {
        (key(heavy), Reverse(heavy.weight.total()), heavy.item.route.to_string())
    });
    let groups = all.chunk_by(|a, b| key(a) == key(b));
    groups.filter_map(|group| finding(ready, group.first()?, group.len() - 1)).collect()
}

fn finding(ready: &Ready, heavy: &Heavy<'_>, others: usize) -> Option<Diagnostic> {
    let Heavy { file, item, weight } = heavy;
    let budget = Budget::of(&ready.bulletin, &ready.theme, &item.recipe)?;
    let heaviest = match (budget, weight.heaviest()) {
        (Budget::List, "text") => "list",
        (_, heaviest) => heaviest,
    };
    let finding = Diagnostic::new(
        Code::PageTooHeavy,
        file.map_or(Place::Site, |file| Place::File(file.clone())),
    );
    let finding = finding
        .with("page", item.route.to_string())
        .with("weight", weight.total().to_string())
        .with("most", budget.limit().to_string())
        .with("heaviest", heaviest)
        .with("count", others)
        .with("words", weight.text.to_string())
        .with("tables", weight.tables.to_string())
        .with("frame", weight.frame.to_string())
        .with("style", weight.style.to_string())
        .with("pictures", weight.pictures.to_string());
    Some(finding)
}

/// Weighs two outputs of each kind that has a budget. They are made again for that, which changes nothing:
/// to say more, all others would have to be compressed too.
///
/// # Errors
/// When a file cannot be read.
pub fn weights(
    ready: &Ready,
    published: &Published,
    world: &dyn World,
) -> io::Result<BTreeMap<&'static str, OfKind>> {
    let by_kind = by_size(ready, published);
    let pair = |all: &Vec<(u64, usize)>| [all[all.len() / 2], all[all.len() - 1]];
    let chosen: BTreeSet<usize> =
        by_kind.values().flat_map(pair).map(|(_, number)| number).collect();
    let chosen: Vec<usize> = chosen.into_iter().collect();
    let made = make::make(ready, world, &chosen, (&|_| (), &|_, _, _| Ok(()), Weighing::All))?.made;
    let made: BTreeMap<usize, Made> = made.into_iter().collect();
    let weighed = |(size, number): (u64, usize)| {
        let weight = made.get(&number).and_then(|made| made.weight).unwrap_or_default();
        Weighed { route: ready.plan.items[number].route.to_string(), size, weight }
    };
    let of_kind = |all: &Vec<(u64, usize)>| {
        let [median, largest] = pair(all).map(weighed);
        OfKind { outputs: all.len(), median, largest }
    };
    Ok(by_kind.iter().map(|(kind, all)| (*kind, of_kind(all))).collect())
}

/// The size and number of each output that has a budget, by kind, the smallest first; no kind is empty.
fn by_size(ready: &Ready, published: &Published) -> BTreeMap<&'static str, Vec<(u64, usize)>> {
    let mut by_kind: BTreeMap<&'static str, Vec<(u64, usize)>> = BTreeMap::new();
    for (number, item) in ready.plan.items.iter().enumerate() {
        if Budget::of(&ready.bulletin, &ready.theme, &item.recipe).is_none() {
            continue;
        }
        let file = item.route.file();
        let found = published.files.binary_search_by(|(known, _, _)| known.cmp(&file));
        let size = found.map_or(0, |at| published.files[at].2);
        by_kind.entry(item.recipe.kind()).or_default().push((size, number));
    }
    for all in by_kind.values_mut() {
        all.sort_unstable();
    }
    by_kind
}
