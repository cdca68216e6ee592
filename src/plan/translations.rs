//! The digest of what the page about the translations shows.

use super::address::Address;
use super::digests::Digests;
use super::{PageRecipe, STATUS_SIZE};
use crate::base::digest::{Digest, Hasher};
use crate::model::status::{Row, activity, others, status};
use crate::model::{ActivityId, Destination};

/// What one page of the list shows; the first one also sums up.
pub(super) fn digest(digests: &Digests<'_>, page: &PageRecipe) -> Digest {
    let bulletin = digests.bulletin;
    let mut hasher = Hasher::new();
    let all: &[ActivityId] = bulletin.shelves.all();
    for id in page.slice(all, STATUS_SIZE) {
        hasher.text(&bulletin.activity(*id).days().to_string());
        row(digests, page, &activity(bulletin, *id), &mut hasher);
    }
    if page.number == 1 {
        for it in others(bulletin) {
            row(digests, page, &it, &mut hasher);
        }
        hasher.text(&format!("{:?}", status(bulletin).totals(bulletin)));
    }
    hasher.finish()
}

fn row(digests: &Digests<'_>, page: &PageRecipe, row: &Row<'_>, hasher: &mut Hasher) {
    let Some(address) = Address::of_text(row.about) else { return };
    if let Destination::Activity(id, _) = row.about {
        hasher.digest(digests.link(id, page.language));
    } else {
        let best = digests.bulletin.best(row.versions, page.language);
        let title = row.versions.get(best).map(|document| document.head.title.as_str());
        hasher.text(title.unwrap_or_default()).number(best.index() as u64);
    }
    hasher.number(u64::from(row.is_draft));
    for (language, cell) in digests.bulletin.config.languages.ids().zip(&row.cells) {
        hasher.text(cell.state.name()).number(u64::from(cell.machine));
        hasher.text(digests.routes.of(address, language).as_str());
    }
}
