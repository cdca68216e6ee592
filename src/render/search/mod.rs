//! The files with which readers of a language search, as JSON without blanks.
//!
//! A reader who types fetches the drawers of the terms (`words`), and of the reports that are shown what
//! stands in a result (`results`); whoever narrows the search down also fetches `filters`. What a
//! result says of the middle of a text comes from the page of the report itself. Numbers of reports count
//! those that are told in the language, the oldest first; lists of them hold the first number and then
//! the distance of each from the one before. Only what the page of a report shows is in an index, and
//! people who are named are not among it as such.

mod filters;
mod results;
mod terms;
mod words;

pub use terms::{Terms, terms};

use super::Scene;
use crate::plan::{Catalog, SearchPart};
use serde::Serialize;
use words::Drawer;

/// What the files of a language are made of.
#[derive(Debug)]
pub struct Index {
    catalog: Catalog,
    drawers: Vec<Drawer>,
    /// How many reports have been added.
    count: u32,
}

impl Index {
    /// An index with empty drawers.
    #[must_use]
    pub fn new(catalog: Catalog) -> Self {
        let drawers = (0..catalog.drawers).map(|_| Drawer::default()).collect();
        Self { catalog, drawers, count: 0 }
    }

    /// Adds the terms of the next report of the catalog.
    pub fn add(&mut self, terms: &Terms) {
        for (drawer, term, weight) in terms.iter() {
            self.drawers[drawer].add(self.count, term, weight);
        }
        self.count += 1;
    }
}

/// Makes a file of an index.
pub(super) fn part(scene: &Scene<'_>, index: &Index, part: SearchPart) -> Vec<u8> {
    match part {
        SearchPart::Words(number) => json(&index.drawers[number].lists()),
        SearchPart::Reports(number) => json(&results::group(scene, &index.catalog, number)),
        SearchPart::Filters => json(&filters::filters(scene, &index.catalog)),
    }
}

fn json(value: &impl Serialize) -> Vec<u8> {
    let Ok(bytes) = serde_json::to_vec(value) else {
        unreachable!("texts and numbers under texts can always be written")
    };
    bytes
}

/// Numbers in ascending order: the first, and then the distance of each from the one before.
#[derive(Debug, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
struct Distances {
    distances: Vec<usize>,
    #[serde(skip)]
    last: usize,
}

impl Distances {
    /// Adds a number that is not there yet and larger than all that are.
    fn push(&mut self, number: usize) {
        self.distances.push(number - self.last);
        self.last = number;
    }
}
