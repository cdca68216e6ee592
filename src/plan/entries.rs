//! Which activities stand in a feed, a calendar and a table, and the digest of what the last two tell.

use super::address::Address;
use super::digests::Digests;
use super::{CALENDAR_SIZE, FEED_SIZE, ShelfRecipe};
use crate::base::day::DayRange;
use crate::base::digest::{Digest, Hasher};
use crate::config::LanguageId;
use crate::model::{Activity, ActivityId, Bulletin, Shelf};
use crate::source::Document;

/// The pages that have a feed, a calendar and a table: the front page, regions and programs.
pub(super) fn owners(bulletin: &Bulletin) -> impl Iterator<Item = Address> {
    let regions = bulletin.config.regions.ids().map(Address::Region);
    let programs = bulletin.config.programs.ids().map(Address::Program);
    [Address::Front].into_iter().chain(regions).chain(programs)
}

/// The activities under the heading of such a page; none of any other page.
#[must_use]
pub fn shelf(bulletin: &Bulletin, address: Address) -> &Shelf {
    match address {
        Address::Front => bulletin.shelves.all(),
        Address::Region(id) => bulletin.shelves.region(id),
        Address::Program(id) => bulletin.shelves.program(id),
        _ => &[],
    }
}

/// The reports in a feed: those that are told in its language, the newest first.
pub fn feed_entries<'b>(
    bulletin: &'b Bulletin,
    feed: &ShelfRecipe,
) -> impl Iterator<Item = (ActivityId, &'b Document)> {
    let language = feed.language;
    shelf(bulletin, feed.address)
        .iter()
        .filter_map(move |id| Some((*id, bulletin.activity(*id).versions.get(language)?)))
        .take(FEED_SIZE)
}

/// The activities in a calendar: the latest that say when they took place or will, in any language.
///
/// Without any of them there is no calendar (RFC 5545, section 3.6, wants at least one component).
pub fn calendar_entries(
    bulletin: &Bulletin,
    address: Address,
) -> impl Iterator<Item = (ActivityId, DayRange)> {
    shelf(bulletin, address)
        .iter()
        .filter_map(|id| Some((*id, bulletin.activity(*id).facts().date?)))
        .take(CALENDAR_SIZE)
}

/// What a table tells of all activities under a heading.
pub(super) fn table(digests: &Digests<'_>, recipe: &ShelfRecipe) -> Digest {
    let mut hasher = Hasher::new();
    for id in shelf(digests.bulletin, recipe.address) {
        hasher.digest(digests.record(*id, recipe.language));
    }
    hasher.finish()
}

/// What a calendar tells: also the summary, which is on the card.
pub(super) fn calendar(digests: &Digests<'_>, recipe: &ShelfRecipe) -> Digest {
    let mut hasher = Hasher::new();
    for (id, _) in calendar_entries(digests.bulletin, recipe.address) {
        hasher.digest(digests.record(id, recipe.language));
        hasher.digest(digests.card(id, recipe.language));
    }
    hasher.finish()
}

/// The record of an activity: its facts, where and how its report is called, and when it was changed.
pub(super) fn record(
    bulletin: &Bulletin,
    activity: &Activity,
    (link, reader): (Digest, LanguageId),
) -> Digest {
    let changed = activity.changed(bulletin.best(&activity.versions, reader));
    let venue = bulletin.fact(activity, reader, |facts| facts.venue.as_deref());
    let locality = bulletin.fact(activity, reader, |facts| facts.locality.as_deref());
    let mut hasher = Hasher::new();
    hasher.text(&activity.id).digest(link);
    hasher.digest(activity.versions.original().head.digests.facts);
    hasher.text(&activity.published.to_string()).text(&changed.to_string());
    for told in [venue, locality] {
        hasher.text(told.map_or("", |(text, _)| text));
    }
    hasher.finish()
}
