//! The digest of what the page about the translations shows.

use super::address::Address;
use super::digests::Digests;
use super::{PageRecipe, Routes, STATUS_SIZE};
use crate::base::digest::{Digest, Hasher};
use crate::model::Bulletin;
use crate::model::status::{Row, status};

/// How the texts stand, whatever the language of the page: made once for all pages.
pub(super) struct Translations {
    /// Of each activity.
    activities: Vec<Digest>,
    /// Of all other texts, and the sums.
    rest: Digest,
}

impl Translations {
    pub(super) fn new(bulletin: &Bulletin, routes: &Routes) -> Self {
        let status = status(bulletin);
        let one = |row: &Row<'_>| {
            let mut hasher = Hasher::new();
            hash(bulletin, routes, row, &mut hasher);
            hasher.finish()
        };
        let mut rest = Hasher::new();
        for row in &status.others {
            hash(bulletin, routes, row, &mut rest);
            for version in row.versions.iter() {
                rest.text(&version.document.head.title);
            }
        }
        rest.text(&format!("{:?}", status.totals(bulletin)));
        Self { activities: status.activities.iter().map(one).collect(), rest: rest.finish() }
    }

    /// What one page of the list shows; the first one has everything that is no activity.
    pub(super) fn page(&self, digests: &Digests<'_>, page: &PageRecipe) -> Digest {
        let bulletin = digests.bulletin;
        let mut hasher = Hasher::new();
        for id in page.slice(bulletin.shelves.all(), STATUS_SIZE) {
            hasher.text(&bulletin.activity(*id).days().to_string());
            hasher.digest(digests.link(*id, page.language)).digest(self.activities[id.index()]);
        }
        if page.number == 1 {
            hasher.digest(self.rest);
        }
        hasher.finish()
    }
}

/// How a text stands in each language, and where.
fn hash(bulletin: &Bulletin, routes: &Routes, row: &Row<'_>, hasher: &mut Hasher) {
    let Some(address) = Address::of_text(row.about) else { return };
    hasher.number(u64::from(row.is_draft));
    for (language, cell) in bulletin.config.languages.ids().zip(&row.cells) {
        hasher.text(cell.state.name()).number(u64::from(cell.machine));
        hasher.text(routes.of(address, language).as_str());
    }
}
