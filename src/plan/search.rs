//! What readers of a language can search, and in which files its index is.
//!
//! The files and their names follow from the number of reports and words, which the heads tell: no body is
//! read to plan an index.

use super::Routes;
use super::address::Address;
use super::digests::Digests;
use super::fingerprint::{Fingerprint, Part};
use crate::base::digest::{Digest, Hasher};
use crate::base::path::Route;
use crate::config::LanguageId;
use crate::model::{Activity, ActivityId, Bulletin};
use crate::source::Document;

/// How many reports share a file with what results show of them.
const REPORTS: usize = 16;

/// About how many words share a file of the index.
const WORDS: usize = 16_000;

/// A file of the index of a language.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct SearchRecipe {
    /// The language.
    pub language: LanguageId,
    /// Which of its files.
    pub part: SearchPart,
}

/// What a file of an index holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SearchPart {
    /// Where some of all terms stand: the drawer of this number.
    Words(usize),
    /// What results show of some reports: the group of this number.
    Reports(usize),
    /// Which reports belong to which region, program, kind and year.
    Filters,
}

/// What readers of a language can search.
#[derive(Clone, Debug)]
pub struct Catalog {
    /// The language.
    pub language: LanguageId,
    /// The reports that are told in it, the oldest first, so that a new report changes no number.
    pub reports: Vec<ActivityId>,
    /// Into how many files the terms are put: a power of two, so that it seldom changes.
    pub drawers: usize,
}

impl Catalog {
    /// The catalog of a language.
    #[must_use]
    pub fn new(bulletin: &Bulletin, language: LanguageId) -> Self {
        let told = |(id, activity): (ActivityId, &Activity)| {
            activity.versions.get(language).map(|document| (id, document.head.words))
        };
        let all: Vec<(ActivityId, usize)> = bulletin.activities().filter_map(told).collect();
        let words: usize = all.iter().map(|(_, words)| words).sum();
        let drawers = words.div_ceil(WORDS).next_power_of_two();
        let reports = all.into_iter().rev().map(|(id, _)| id).collect();
        Self { language, reports, drawers }
    }

    /// The reports of a group.
    #[must_use]
    pub fn group(&self, number: usize) -> &[ActivityId] {
        self.reports.chunks(REPORTS).nth(number).unwrap_or_default()
    }

    /// The reports with their texts, in their order.
    pub fn texts<'b>(
        &'b self,
        bulletin: &'b Bulletin,
    ) -> impl Iterator<Item = (&'b Activity, &'b Document)> {
        let activities = self.reports.iter().map(|id| bulletin.activity(*id));
        activities.filter_map(|activity| Some((activity, activity.versions.get(self.language)?)))
    }

    /// Every file of the index.
    pub(super) fn parts(&self) -> impl Iterator<Item = SearchRecipe> + use<> {
        let language = self.language;
        let groups = (0..self.reports.len().div_ceil(REPORTS)).map(SearchPart::Reports);
        let words = (0..self.drawers).map(SearchPart::Words);
        let parts = groups.chain(words).chain([SearchPart::Filters]);
        parts.map(move |part| SearchRecipe { language, part })
    }

    /// The route of a file. The number of drawers is part of it: a page that was loaded before that
    /// number changed finds nothing instead of the wrong things.
    pub(super) fn route(&self, routes: &Routes, part: SearchPart) -> Route {
        let name = match part {
            SearchPart::Words(number) => format!("words-{number}-of-{}.json", self.drawers),
            SearchPart::Reports(number) => format!("reports-{number}-by-{REPORTS}.json"),
            SearchPart::Filters => "filters.json".to_owned(),
        };
        routes.beside(Address::Search, self.language, &name)
    }
}

/// A catalog with the digests of what its files show.
pub(super) struct Searched {
    catalog: Catalog,
    /// Every text with the facts of its activity.
    texts: Digest,
    /// Where the reports belong, and how many drawers there are.
    places: Digest,
}

impl Searched {
    pub(super) fn new(bulletin: &Bulletin, language: LanguageId) -> Self {
        let catalog = Catalog::new(bulletin, language);
        let (mut texts, mut places) = (Hasher::new(), Hasher::new());
        places.number(catalog.drawers as u64);
        for (activity, document) in catalog.texts(bulletin) {
            let (own, facts) =
                (document.head.digests, activity.versions.original().head.digests.facts);
            texts.digest(own.head).digest(own.body).digest(facts);
            let Activity { regions, programs, kind, day, .. } = activity;
            places.text(&format!("{regions:?} {programs:?} {kind:?} {}", day.year()));
        }
        Self { texts: texts.finish(), places: places.finish(), catalog }
    }

    /// What the page offers to choose from.
    pub(super) fn places(&self) -> Digest {
        self.places
    }

    /// What a file of the index is made from. All drawers share the digest of all texts: which terms a
    /// text has is known only when it is read.
    pub(super) fn fingerprint(&self, digests: &Digests<'_>, part: SearchPart) -> Fingerprint {
        let mut parts = digests.common.clone();
        let route = self.catalog.route(digests.routes, part);
        parts.add(Part::Recipe, Digest::of(route.as_str().as_bytes()));
        match part {
            SearchPart::Words(_) => drop(parts.add(Part::Texts, self.texts)),
            SearchPart::Filters => drop(parts.add(Part::Counts, self.places)),
            SearchPart::Reports(number) => {
                for id in self.catalog.group(number) {
                    parts.add(Part::Card(*id), digests.card(*id, self.catalog.language));
                }
            }
        }
        parts
    }
}
