//! The terms of one report, each with how prominently it stands there.

use crate::base::fold::each_term;
use crate::model::{Activity, ActivityId};
use crate::plan::Catalog;
use crate::render::views::Views;
use crate::render::{Failure, Scene, body};
use crate::source::{Document, Facts};
use crate::theme::contract::Link;
use std::ops::Range;

/// How prominently a term stands in a report.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Weight {
    /// In the text, or among what was agreed.
    Body,
    /// In the summary.
    Summary,
    /// In a heading, or in the name of something that the report belongs to.
    Name,
    /// In the title.
    Title,
}

/// The terms of a report, each with its drawer.
#[derive(Debug, Default)]
pub struct Terms {
    /// The terms, one behind the other.
    text: String,
    places: Vec<Place>,
}

#[derive(Clone, Copy, Debug)]
struct Place {
    /// Its drawer, and then a hash of the term, so that most differ here.
    key: u64,
    start: u32,
    length: u8,
    weight: Weight,
}

impl Terms {
    fn add(&mut self, text: &str, weight: Weight, drawers: usize) {
        each_term(text, |term| self.push(term, weight, drawers));
    }

    fn push(&mut self, term: &str, weight: Weight, drawers: usize) {
        let Ok(start) = u32::try_from(self.text.len()) else { return };
        let Ok(length) = u8::try_from(term.len()) else { return };
        let key = (drawer(term, drawers) as u64) << 32 | u64::from(mark(term));
        self.text.push_str(term);
        self.places.push(Place { key, start, length, weight });
    }

    /// Each term once, where it stands most prominently.
    fn settle(&mut self) {
        let text = |place: &Place| &self.text[place.range()];
        self.places.sort_unstable_by(|a, b| {
            let by_key = a.key.cmp(&b.key);
            by_key.then_with(|| text(a).cmp(text(b))).then_with(|| b.weight.cmp(&a.weight))
        });
        self.places.dedup_by(|b, a| a.key == b.key && text(a) == text(b));
    }

    /// The terms, each with its drawer and its weight.
    pub(super) fn iter(&self) -> impl Iterator<Item = (usize, &str, Weight)> {
        let drawer = |place: &Place| usize::try_from(place.key >> 32).unwrap_or(0);
        self.places.iter().map(move |it| (drawer(it), &self.text[it.range()], it.weight))
    }
}

impl Place {
    fn range(self) -> Range<usize> {
        let start = self.start as usize;
        start..start + usize::from(self.length)
    }
}

/// The terms of a report of a catalog.
///
/// # Errors
/// When its body is to be made again and its file cannot be read.
pub fn terms(scene: &Scene<'_>, catalog: &Catalog, id: ActivityId) -> Result<Terms, Failure> {
    let views = Views::new(scene, catalog.language);
    let activity = scene.bulletin.activity(id);
    let Some(document) = activity.versions.get(catalog.language) else {
        unreachable!("a catalog has reports that are told in its language")
    };
    let head = &document.head;
    let mut terms = Terms::default();
    let mut add = |text: &str, weight| terms.add(text, weight, catalog.drawers);
    add(&head.title, Weight::Title);
    head.headings.iter().for_each(|heading| add(&heading.text, Weight::Name));
    for name in names(&views, activity, document) {
        add(&name, Weight::Name);
    }
    add(head.summary.as_deref().unwrap_or_default(), Weight::Summary);
    head.facts.follow_ups.iter().for_each(|agreed| add(&agreed.text, Weight::Body));
    let body = body::body(scene, document)?;
    body.each_term(|term| terms.push(term, Weight::Body, catalog.drawers));
    terms.settle();
    Ok(terms)
}

/// The names of everything that a report belongs to.
fn names(views: &Views<'_>, activity: &Activity, document: &Document) -> Vec<String> {
    let config = &views.scene.bulletin.config;
    let name = |link: Link| link.text().text.clone();
    let regions = activity.regions.iter().flat_map(|id| config.regions.with_ancestors(*id));
    let acronym =
        |id: &crate::config::ProgramId| views.text(&config.programs.get(*id).facts.acronym);
    let organizations = [&activity.organizers, &activity.partners, &activity.funders];
    let told = [&document.head.facts, activity.facts()];
    let place = |of: fn(&Facts) -> &Option<String>| told.iter().find_map(|facts| of(facts).clone());
    let places = [place(|facts| &facts.venue), place(|facts| &facts.locality)];
    let acronyms = activity.programs.iter().filter_map(acronym).map(|said| said.text);
    regions
        .map(|id| views.region(id))
        .chain(activity.programs.iter().map(|id| views.program_link(*id)))
        .chain(activity.kind.iter().map(|id| views.kind(*id)))
        .chain(activity.topics.iter().map(|id| views.topic(*id)))
        .chain(organizations.into_iter().flatten().map(|id| views.organization(*id)))
        .map(name)
        .chain(acronyms)
        .chain(places.into_iter().flatten())
        .collect()
}

/// The drawer of a term: all terms with the same first four letters share one, so that what a reader has
/// typed of a word finds all its endings in one place. By three letters, half the verbs of Indonesian would
/// lie in one drawer. The script of the theme counts in the same way.
fn drawer(term: &str, drawers: usize) -> usize {
    let hash = term.chars().take(4).fold(0, |hash, c| (hash * 31 + c as usize) % 65_521);
    hash % drawers
}

/// FNV-1a.
fn mark(term: &str) -> u32 {
    term.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The same table is asked in `tests/browser/search.test.mjs`.
    #[test]
    fn terms_lie_in_the_drawers_of_the_table_that_the_script_shares() {
        let table = include_str!("../../../tests/search/drawers.tsv");
        for line in table.lines().filter(|line| !line.starts_with('#')) {
            let mut columns = line.split('\t');
            let mut next = || columns.next().unwrap();
            let (term, drawers, number) = (next(), next(), next());
            assert_eq!(drawer(term, drawers.parse().unwrap()).to_string(), number, "{term}");
        }
    }

    #[test]
    fn a_term_counts_where_it_stands_most_prominently() {
        let mut terms = Terms::default();
        terms.add("peace talks and peace", Weight::Body, 1);
        terms.add("Peace", Weight::Title, 1);
        terms.add("Talks", Weight::Name, 1);
        terms.settle();
        let mut found: Vec<_> = terms.iter().map(|(_, term, weight)| (term, weight)).collect();
        found.sort_unstable();
        let expected = [("and", Weight::Body), ("peace", Weight::Title), ("talks", Weight::Name)];
        assert_eq!(found, expected);
    }
}
