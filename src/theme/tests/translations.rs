//! The variable of the page about the translations: with as little, and with as much as it can have.

use super::super::contract::status;
use super::pages::Extent;

impl Extent {
    pub(super) fn status(self) -> status::Status {
        let cell = |state, url: Option<&str>| status::Cell {
            state,
            machine: self == Self::Most,
            tag: "fr".to_owned(),
            url: url.map(str::to_owned),
        };
        let row = || status::Text {
            link: self.link("texte"),
            when: self.some(|| self.when()),
            draft: self == Self::Most,
            cells: vec![cell("stale", Some("/fr/a/")), cell("missing", None)],
        };
        let counts = || vec!["1".to_owned(), "2".to_owned()];
        let told =
            || status::Told { link: self.link("haut"), activities: "3".to_owned(), told: counts() };
        let column = |tag: &str| status::Column { tag: tag.to_owned(), name: tag.to_owned() };
        status::Status {
            languages: vec![column("fr"), column("ar")],
            activities: self.list(row),
            others: self.list(row),
            sums: self.some(|| status::Sums {
                activities: "3".to_owned(),
                states: vec![status::StateCount { state: "original", counts: counts() }],
                machine: counts(),
                told: counts(),
                share: counts(),
                regions: self.list(told),
                programs: self.list(told),
            }),
        }
    }
}
