//! The variable of the page for searching: with as little, and with as much as it can have.

use super::super::contract::search;
use super::pages::Extent;

impl Extent {
    pub(super) fn search(self) -> search::Search {
        let choice = |depth| search::Choice { id: "c".to_owned(), name: self.said("Choix"), depth };
        let choices = || self.some(|| vec![choice(0), choice(2)]).unwrap_or_default();
        search::Search {
            drawers: 4,
            regions: choices(),
            programs: choices(),
            kinds: choices(),
            years: choices(),
            lists: self.links(),
        }
    }
}
