//! The fingerprint of each output: which of the digests it is made from.

use super::address::Address;
use super::digests::Digests;
use super::entries::{self, calendar_entries, feed_entries};
use super::fingerprint::{Fingerprint, Part};
use super::{FEW_FOLLOW_UPS, FOLLOW_UPS_SIZE, FRONT_SIZE, PageRecipe, Recipe, ShelfRecipe};
use crate::base::digest::{Digest, Hasher};
use crate::base::path::Route;
use crate::config::LanguageId;
use crate::model::{ActivityId, Agreed, Bulletin, Shelf, Versions};
use crate::theme::contract::PageKind;

/// What an output is made from.
pub(super) fn fingerprint(digests: &Digests<'_>, recipe: &Recipe) -> Fingerprint {
    match recipe {
        Recipe::Asset(at) => bytes(digests.theme.assets()[*at].digest),
        Recipe::File(id) => bytes(digests.bulletin.file(*id).digest),
        Recipe::Page(page) => page_parts(digests, page),
        Recipe::Redirect(redirect) => {
            let (address, language) = (redirect.address, redirect.language);
            let mut parts = frame(digests, PageKind::Redirect, language);
            let target = digests.routes.of(address, language);
            parts.add(Part::Recipe, Digest::of(target.as_str().as_bytes()));
            parts
        }
        Recipe::Feed(feed) => feed_parts(digests, feed),
        Recipe::Calendar(calendar) => {
            let route = digests.routes.calendar(calendar.address, calendar.language);
            let mut parts = beside(digests, &route, calendar.language);
            parts.add(Part::Records, entries::calendar(digests, calendar));
            parts
        }
        Recipe::Data(table) => {
            let route = digests.routes.data(table.address, table.language);
            let mut parts = beside(digests, &route, table.language);
            parts.add(Part::Records, entries::table(digests, table));
            parts
        }
        Recipe::Search(search) => {
            digests.searched(search.language).fingerprint(digests, search.part)
        }
        Recipe::Sitemap(range) => {
            let mut parts = digests.common.clone();
            parts.add(Part::Recipe, Digest::of(format!("{range:?}").as_bytes()));
            parts
                .add(Part::Addresses, digests.addresses)
                .add(Part::Counts, sitemap_days(digests.bulletin));
            parts
        }
        Recipe::SitemapIndex(count) => {
            let mut parts = digests.common.clone();
            parts.add(Part::Recipe, Digest::of(count.to_string().as_bytes()));
            parts
        }
        Recipe::Robots => digests.common.clone(),
    }
}

fn bytes(digest: Digest) -> Fingerprint {
    let mut parts = Fingerprint::with_capacity(1);
    parts.add(Part::Bytes, digest);
    parts
}

/// The days on which reports were last changed.
fn sitemap_days(bulletin: &Bulletin) -> Digest {
    let mut hasher = Hasher::new();
    for (_, activity) in bulletin.activities() {
        for version in activity.versions.iter() {
            let day = version.document.head.facts.updated.unwrap_or(activity.published);
            hasher.text(&day.to_string());
        }
    }
    hasher.finish()
}

/// What every page of a kind and language has.
fn frame(digests: &Digests<'_>, kind: PageKind, language: LanguageId) -> Fingerprint {
    let mut parts = Fingerprint::with_capacity(16);
    parts.extend(&digests.common);
    parts.add(Part::Menu, digests.menus[language.index()]);
    parts.add(Part::Theme, digests.theme.digest(kind));
    parts.add(Part::Words, digests.theme.words_digest(language));
    parts
}

fn page_parts(digests: &Digests<'_>, page: &PageRecipe) -> Fingerprint {
    let mut page_of =
        PageParts { digests, page, parts: frame(digests, page.address.kind(), page.language) };
    page_of.recipe();
    page_of.contents();
    page_of.parts
}

struct PageParts<'a> {
    digests: &'a Digests<'a>,
    page: &'a PageRecipe,
    parts: Fingerprint,
}

impl PageParts<'_> {
    fn recipe(&mut self) {
        let PageRecipe { address, language, number, total } = self.page;
        let route = self.digests.routes.of(*address, *language);
        let mut hasher = Hasher::new();
        hasher.text(address.kind().name()).text(route.as_str());
        hasher.number(*number as u64).number(*total as u64);
        // Whether there is a calendar to lead to.
        let has_calendar = calendar_entries(self.digests.bulletin, *address).next().is_some();
        hasher.number(u64::from(has_calendar));
        self.parts.add(Part::Recipe, hasher.finish());
    }

    fn contents(&mut self) {
        let bulletin = self.digests.bulletin;
        let (shelves, prose) = (&bulletin.shelves, &bulletin.prose);
        match self.page.address {
            Address::Chooser | Address::NotFound => {}
            Address::Front => self.front(),
            Address::Report(id) => self.report(id),
            Address::Page(id) => {
                self.document(&bulletin.page(id).versions);
            }
            Address::FollowUps => {
                let all = shelves.follow_ups();
                self.follow_ups(self.page.slice(all, FOLLOW_UPS_SIZE));
                self.counts(self.digests.counts.open);
            }
            Address::Search => self.counts(self.digests.searched(self.page.language).places()),
            Address::Status => {
                if let Some(translations) = &self.digests.translations {
                    let digest = translations.page(self.digests, self.page);
                    self.parts.add(Part::Translations, digest);
                }
            }
            Address::Regions => self.counts(self.digests.counts.all_regions),
            Address::Programs => self.counts(self.digests.counts.programs),
            Address::Topics => self.counts(self.digests.counts.topics),
            Address::Kinds => self.counts(self.digests.counts.kinds),
            Address::Organizations => self.counts(self.digests.counts.organizations),
            Address::Reports => {
                self.shelf(shelves.all(), None);
                self.counts(self.digests.counts.years);
            }
            Address::Year(year) => {
                self.shelf(shelves.years().get(&year).map_or(&[], Vec::as_slice), None);
                self.counts(self.digests.counts.years);
            }
            Address::Region(id) => {
                self.shelf(shelves.region(id), prose.regions.get(&id));
                self.counts(self.digests.counts.regions[id.index()]);
                if self.page.number == 1 {
                    self.counts(self.digests.counts.maps[id.index()]);
                }
            }
            Address::Program(id) => {
                self.shelf(shelves.program(id), prose.programs.get(&id));
                self.counts(self.digests.counts.timelines[id.index()]);
                if self.page.number == 1 {
                    self.follow_ups(&few(bulletin, |agreed| {
                        bulletin.activity(agreed.activity).programs.contains(&id)
                    }));
                }
            }
            Address::Topic(id) => self.shelf(shelves.topic(id), prose.topics.get(&id)),
            Address::Kind(id) => self.shelf(shelves.kind(id), None),
            Address::Organization(id) => {
                self.shelf(shelves.organization(id), prose.organizations.get(&id));
            }
        }
    }

    fn counts(&mut self, digest: Digest) {
        self.parts.add(Part::Counts, digest);
    }

    fn front(&mut self) {
        let bulletin = self.digests.bulletin;
        let all = bulletin.shelves.all();
        self.cards(&all[..FRONT_SIZE.min(all.len())]);
        self.counts(self.digests.counts.front);
        self.follow_ups(&few(bulletin, |_| true));
    }

    fn report(&mut self, id: ActivityId) {
        let bulletin = self.digests.bulletin;
        let activity = bulletin.activity(id);
        self.document(&activity.versions);
        let (before, after) = bulletin.neighbors(id);
        for neighbor in [before, after].into_iter().flatten() {
            let link = self.digests.link(neighbor, self.page.language);
            self.parts.add(Part::Neighbors, link);
        }
        self.cards(bulletin.related(id));
    }

    /// A text of which there is one for each language, each on a page of its own.
    fn document(&mut self, versions: &Versions) {
        let language = self.page.language;
        let Some(document) = versions.get(language) else { return };
        let digests = document.head.digests;
        let text = Hasher::new().digest(digests.head).digest(digests.body).finish();
        self.parts.add(Part::Text, text);
        self.parts.add(Part::Links, self.digests.links(document, language));
        self.parts.add(Part::Languages, self.digests.languages(versions, self.page.address));
        if document.head.translates.is_some() {
            let mut hasher = Hasher::new();
            hasher.digest(versions.original().head.digests.facts);
            hasher.text(&format!("{:?}", versions.freshness(language)));
            self.parts.add(Part::Original, hasher.finish());
        }
    }

    /// A list of cards under a heading, with the editors' text about it.
    fn shelf(&mut self, shelf: &Shelf, prose: Option<&Versions>) {
        let bulletin = self.digests.bulletin;
        self.cards(self.page.slice(shelf, bulletin.config.page_size));
        let latest = shelf.first().map(|id| bulletin.activity(*id).days());
        self.counts(Digest::of(format!("{} {latest:?}", shelf.len()).as_bytes()));
        let Some(versions) = prose else { return };
        let best = bulletin.best(versions, self.page.language);
        if let Some(document) = versions.get(best) {
            let text = self.digests.text(document, self.page.language);
            let freshness = format!("{:?}", versions.freshness(best));
            self.parts.add(Part::Prose, Hasher::new().digest(text).text(&freshness).finish());
        }
    }

    fn cards(&mut self, shelf: &Shelf) {
        for id in shelf {
            self.parts.add(Part::Card(*id), self.digests.card(*id, self.page.language));
        }
    }

    fn follow_ups(&mut self, agreed: &[Agreed]) {
        let mut hasher = Hasher::new();
        let bulletin = self.digests.bulletin;
        for Agreed { activity: id, index } in agreed {
            let activity = bulletin.activity(*id);
            let best = bulletin.best(&activity.versions, self.page.language);
            hasher.number(*index as u64);
            hasher.digest(self.digests.link(*id, self.page.language));
            hasher.text(&activity.days().to_string());
            let regions = activity.regions.iter().map(|id| id.index());
            let program = activity.programs.first().map(|id| id.index());
            hasher.text(&format!("{:?} {program:?}", regions.collect::<Vec<_>>()));
            let told = activity.versions.get(best);
            for document in told.into_iter().chain([activity.versions.original()]) {
                hasher.digest(document.head.digests.follow_ups);
            }
        }
        self.parts.add(Part::FollowUps, hasher.finish());
    }
}

/// The first few agreed points of some activities.
#[must_use]
pub fn few(bulletin: &Bulletin, which: impl Fn(&Agreed) -> bool) -> Vec<Agreed> {
    let all = bulletin.shelves.follow_ups().iter();
    all.filter(|agreed| which(agreed)).take(FEW_FOLLOW_UPS).copied().collect()
}

/// What everything that goes with a page has, by its own route.
fn beside(digests: &Digests<'_>, route: &Route, language: LanguageId) -> Fingerprint {
    let mut parts = digests.common.clone();
    parts.add(Part::Recipe, Digest::of(route.as_str().as_bytes()));
    parts.add(Part::Words, digests.theme.words_digest(language));
    parts
}

fn feed_parts(digests: &Digests<'_>, feed: &ShelfRecipe) -> Fingerprint {
    let route = digests.routes.feed(feed.address, feed.language);
    let mut parts = beside(digests, &route, feed.language);
    for (id, document) in feed_entries(digests.bulletin, feed) {
        let text = digests.text(document, feed.language);
        let updated = digests.bulletin.activity(id).facts().updated;
        let mut hasher = Hasher::new();
        hasher.digest(text).digest(digests.card(id, feed.language));
        hasher.text(&format!("{updated:?}"));
        parts.add(Part::Entry(id), hasher.finish());
    }
    parts
}
