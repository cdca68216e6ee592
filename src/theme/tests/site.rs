//! The site as every page sees it, and the page on which readers search.

use super::super::contract::{Publisher, Site, search};
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

    pub(super) fn site(self) -> Site {
        Site {
            title: self.said("Bulletin"),
            description: self.some(|| self.said("Description")),
            url: "https://b.example/".to_owned(),
            base: "/".to_owned(),
            home: "/fr/".to_owned(),
            publisher: self.some(|| Publisher {
                name: self.said("Éditeur"),
                url: Some("https://x.example/".to_owned()),
                email: Some("a@x.example".to_owned()),
            }),
            license: self.some(|| "CC-BY-4.0".to_owned()),
            preview: self == Extent::Most,
            search: self.some(|| "/fr/search/".to_owned()),
            status: self.some(|| "/fr/_status/".to_owned()),
        }
    }
}
