//! `words-0-of-8.json`: where the terms of one drawer stand.
//!
//! `{"lokakarya":[[0,4],[],[],[7]]}`: the reports that have it in their text, in their summary, in a heading or
//! name, and in their title; each report once, where it has it most prominently. Empty lists at the end
//! are left out.

use super::Distances;
use super::terms::Weight;
use std::collections::BTreeMap;

/// The terms of all reports that lie in one drawer, by report. Of a language all drawers are held at one
/// time, so that each term stands there in few bytes, one behind the other.
#[derive(Debug, Default)]
pub(super) struct Drawer {
    text: String,
    places: Vec<Place>,
}

#[derive(Debug)]
struct Place {
    report: u32,
    length: u8,
    weight: Weight,
}

/// The reports that have a term, by its weight there.
type Lists = Vec<Distances>;

impl Drawer {
    /// Adds a term of a report, which no report before it may have.
    pub(super) fn add(&mut self, report: u32, term: &str, weight: Weight) {
        let Ok(length) = u8::try_from(term.len()) else { unreachable!("terms are short") };
        self.text.push_str(term);
        self.places.push(Place { report, length, weight });
    }

    /// What the file holds.
    pub(super) fn lists(&self) -> BTreeMap<&str, Lists> {
        let mut found: BTreeMap<&str, Lists> = BTreeMap::new();
        let mut rest = self.text.as_str();
        for Place { report, length, weight } in &self.places {
            let (term, behind) = rest.split_at(usize::from(*length));
            rest = behind;
            let (lists, place) = (found.entry(term).or_default(), *weight as usize);
            if lists.len() <= place {
                lists.resize_with(place + 1, Distances::default);
            }
            lists[place].push(*report as usize);
        }
        found
    }
}
