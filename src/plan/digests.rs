//! Digests of what outputs show, made once and put together in fingerprints.

use super::address::Address;
use super::entries::record;
use super::fingerprint::{Fingerprint, Part};
use super::links::{Lead, Reader, lead};
use super::search::Searched;
use super::translations::Translations;
use super::{Group, Outline, Places, Recipe, Routes, parts};
use crate::base::digest::{Digest, Hasher};
use crate::base::path::Route;
use crate::config::{LanguageId, MenuItem, ProgramId, RegionId};
use crate::model::{Activity, ActivityId, Audience, Bulletin, Shelf, Versions};
use crate::source::{Document, ReferenceKind};
use crate::theme::Theme;

/// Another kabar makes everything again.
const TOOL: &str = concat!("kabar ", env!("CARGO_PKG_VERSION"), " ", env!("KABAR_SOURCES"));

/// Everything that fingerprints are made of.
pub struct Digests<'a> {
    pub(super) bulletin: &'a Bulletin,
    pub(super) routes: &'a Routes,
    pub(super) theme: &'a Theme,
    /// What every page depends on.
    pub(super) common: Fingerprint,
    /// The menu, for each language.
    pub(super) menus: Vec<Digest>,
    /// What links, lists and tables show of each activity, for each language.
    shown: Vec<Shown>,
    /// How many activities stand under each heading.
    pub(super) counts: Counts,
    /// How the translations stand, which previews show.
    pub(super) translations: Option<Translations>,
    /// All addresses of the site.
    pub(super) addresses: Digest,
    /// What can be searched, for each language; nothing if nothing can.
    searched: Vec<Searched>,
}

impl<'a> Digests<'a> {
    /// Makes the digests that fingerprints share.
    /// `shown` has one element for each language.
    #[must_use]
    pub fn new(
        bulletin: &'a Bulletin,
        (outline, theme): (&'a Outline, &'a Theme),
        shown: Vec<Shown>,
    ) -> Self {
        let routes = &outline.routes;
        let languages = bulletin.config.languages.ids();
        Self {
            bulletin,
            routes,
            theme,
            common: common(bulletin),
            menus: languages.map(|language| menu(bulletin, routes, language)).collect(),
            shown,
            counts: Counts::new(bulletin),
            translations: (bulletin.view.audience == Audience::Preview)
                .then(|| Translations::new(bulletin, routes)),
            addresses: addresses(&outline.recipes),
            searched: if bulletin.config.search {
                bulletin.config.languages.ids().map(|id| Searched::new(bulletin, id)).collect()
            } else {
                Vec::new()
            },
        }
    }

    /// What an output is made from, and the digest of that. Pure, so that it can be asked in parallel.
    #[must_use]
    pub fn fingerprint(&self, recipe: &Recipe) -> (Fingerprint, Digest) {
        let fingerprint = parts::fingerprint(self, recipe).compact();
        let digest = fingerprint.digest(|id| self.bulletin.activity(id).id.as_str());
        (fingerprint, digest)
    }

    /// What can be searched in a language.
    pub(super) fn searched(&self, language: LanguageId) -> &Searched {
        let Some(searched) = self.searched.get(language.index()) else {
            unreachable!("what searches is planned only where it can")
        };
        searched
    }

    /// What lists show of an activity.
    pub(super) fn card(&self, id: ActivityId, language: LanguageId) -> Digest {
        self.shown[language.index()].cards[id.index()]
    }

    /// What a link to the report of an activity shows.
    pub(super) fn link(&self, id: ActivityId, reader: LanguageId) -> Digest {
        self.shown[reader.index()].links[id.index()]
    }

    /// What tables tell of an activity.
    pub(super) fn record(&self, id: ActivityId, language: LanguageId) -> Digest {
        self.shown[language.index()].records[id.index()]
    }

    /// In which languages something is told, and at which addresses.
    pub(super) fn languages(&self, versions: &Versions, address: Address) -> Digest {
        let mut hasher = Hasher::new();
        for version in versions.iter() {
            let route = self.routes.of(address, version.language);
            hasher.number(version.language.index() as u64).text(route.as_str());
        }
        hasher.finish()
    }

    /// Where the links of a text lead a reader of a language, and what the theme makes of its
    /// shortcodes.
    pub(super) fn links(&self, document: &Document, reader: LanguageId) -> Digest {
        let mut hasher = Hasher::new();
        let reader = Reader { file: &document.file, language: reader };
        for reference in &document.head.references {
            match &reference.kind {
                ReferenceKind::Link(target) | ReferenceKind::Picture { target, .. } => {
                    self.hash_lead(&mut hasher, &lead(self.bulletin, self.routes, reader, target));
                }
                ReferenceKind::Shortcode { name, src, .. } => {
                    hasher.digest(self.theme.shortcode_digest(name).unwrap_or_default());
                    let file = src.as_ref().and_then(|path| document.file.resolve(path));
                    let found = file.and_then(|file| self.bulletin.destination(&file));
                    if let Some(crate::model::Destination::File(id)) = found {
                        hasher.text(self.routes.file(id).as_str());
                    }
                }
            }
        }
        hasher.finish()
    }

    fn hash_lead(&self, hasher: &mut Hasher, lead: &Lead<'_>) {
        match lead {
            Lead::Page { route, other, anchor } => {
                let other = other.map_or(u64::MAX, |language| language.index() as u64);
                hasher.text(route.as_str()).text(anchor).number(other);
            }
            Lead::File(id) => {
                hasher.text(self.routes.file(*id).as_str());
            }
            Lead::Site(_) | Lead::Here(_) => {}
            Lead::Nowhere => {
                hasher.text("nowhere");
            }
        }
    }

    /// A text as it stands on a page for readers of a language: head, body and links.
    pub(super) fn text(&self, document: &Document, reader: LanguageId) -> Digest {
        let digests = document.head.digests;
        let links = self.links(document, reader);
        Hasher::new().digest(digests.head).digest(digests.body).digest(links).finish()
    }
}

/// What readers of one language are shown of each activity.
pub struct Shown {
    links: Vec<Digest>,
    cards: Vec<Digest>,
    records: Vec<Digest>,
}

impl Shown {
    /// Digests of the links, cards and records for readers of a language. Pure, so that it can be asked in parallel.
    #[must_use]
    pub fn new(bulletin: &Bulletin, routes: &Routes, reader: LanguageId) -> Self {
        let mut shown = Self { links: Vec::new(), cards: Vec::new(), records: Vec::new() };
        for (id, activity) in bulletin.activities() {
            let link = link(bulletin, routes, (id, reader));
            shown.links.push(link);
            shown.cards.push(card(bulletin, activity, (link, reader)));
            shown.records.push(record(bulletin, activity, (link, reader)));
        }
        shown
    }
}

fn link(bulletin: &Bulletin, routes: &Routes, (id, reader): (ActivityId, LanguageId)) -> Digest {
    let (route, language) = routes.best_report(bulletin, id, reader);
    let told = bulletin.activity(id).versions.get(language);
    let title = told.map_or("", |document| document.head.title.as_str());
    Hasher::new().text(route.as_str()).text(title).number(language.index() as u64).finish()
}

fn card(bulletin: &Bulletin, activity: &Activity, (link, reader): (Digest, LanguageId)) -> Digest {
    let language = bulletin.best(&activity.versions, reader);
    let mut hasher = Hasher::new();
    hasher.text(&activity.id).digest(link);
    if let Some(document) = activity.versions.get(language) {
        hasher.text(document.head.summary.as_deref().unwrap_or_default());
    }
    let facts = activity.facts();
    hasher.text(&facts.date.map(|days| days.to_string()).unwrap_or_default());
    hasher.text(&activity.published.to_string()).number(u64::from(activity.draft));
    let regions = activity.regions.iter().map(|id| id.index());
    let programs = activity.programs.iter().map(|id| id.index());
    let kinds = activity.kind.iter().map(|id| id.index());
    hasher.number(activity.regions.len() as u64).number(activity.programs.len() as u64);
    for index in regions.chain(programs).chain(kinds) {
        hasher.number(index as u64);
    }
    hasher.finish()
}

/// All addresses that the sitemap names, with what it says of them.
fn addresses(recipes: &[(Route, Recipe)]) -> Digest {
    let mut hasher = Hasher::new();
    for (route, recipe) in recipes {
        if matches!(recipe, Recipe::Page(_)) {
            hasher.text(route.as_str());
        }
    }
    hasher.finish()
}

/// What the configuration says. A digest of what it looks like while debugging holds every field,
/// also one that is added later.
fn common(bulletin: &Bulletin) -> Fingerprint {
    let crate::config::Config { regions, programs, organizations, topics, .. } = &bulletin.config;
    let of = |value: &dyn std::fmt::Debug| Digest::of(format!("{value:?}").as_bytes());
    let config = &bulletin.config;
    let site = (
        (&config.title, &config.description, &config.base_url, &config.languages, &config.theme),
        (&config.publisher, &config.license, config.page_size, &config.menu, config.scripts),
        (&config.kinds, config.search, bulletin.view.audience),
    );
    let mut common = Fingerprint::with_capacity(6);
    common.add(Part::Tool, Digest::of(TOOL.as_bytes()));
    common.add(Part::Bulletin, of(&site)).add(Part::Regions, of(regions));
    common.add(Part::Programs, of(programs)).add(Part::Organizations, of(organizations));
    common.add(Part::Topics, of(topics));
    common
}

/// The pages that the menu names: their titles and addresses.
fn menu(bulletin: &Bulletin, routes: &Routes, language: LanguageId) -> Digest {
    let mut hasher = Hasher::new();
    for item in &bulletin.config.menu {
        let MenuItem::Page { id, .. } = item else { continue };
        let Some(page) = bulletin.page_named(id) else { continue };
        let (route, best) = routes.best_page(bulletin, page, language);
        let title = bulletin.page(page).versions.get(best).map(|found| found.head.title.as_str());
        hasher.text(route.as_str()).text(title.unwrap_or_default()).number(best.index() as u64);
    }
    hasher.finish()
}

/// How many activities stand under the headings of each section, and what is summed up of them.
#[derive(Default)]
pub(super) struct Counts {
    pub(super) front: Digest,
    pub(super) years: Digest,
    pub(super) all_regions: Digest,
    /// For each region: its sums, and the counts of the regions below.
    pub(super) regions: Vec<Digest>,
    /// For each region: what its map shows.
    pub(super) maps: Vec<Digest>,
    pub(super) programs: Digest,
    /// For each program: its months, and the phase of its latest activity.
    pub(super) timelines: Vec<Digest>,
    pub(super) topics: Digest,
    pub(super) kinds: Digest,
    pub(super) organizations: Digest,
    /// How many points are open within each program.
    pub(super) open: Digest,
}

impl Counts {
    fn new(bulletin: &Bulletin) -> Self {
        let (config, shelves) = (&bulletin.config, &bulletin.shelves);
        let sums = |sums: &crate::model::Sums| Digest::of(format!("{sums:?}").as_bytes());
        let years = shelves.years().iter().map(|(year, shelf)| (*year, shelf.len()));
        let programs = config.programs.ids().map(|id| shelves.program(id));
        let latest = |shelf: &Shelf| {
            let days = shelf.first().map(|id| bulletin.activity(*id).days());
            (shelf.len(), days)
        };
        let maps = Places::new(&config.regions);
        let map = |group: Option<Group>| map(bulletin, &maps, group);
        let largest = maps.largest().iter().map(|id| shelves.region(*id).len());
        Self {
            front: listed([sums(shelves.sums()), map(maps.whole()), listed(largest)].into_iter()),
            years: listed(years),
            open: listed(shelves.open().iter()),
            all_regions: listed(config.regions.ids().map(|id| shelves.region(id).len())),
            maps: config.regions.ids().map(|id| map(maps.around(id))).collect(),
            regions: regions(bulletin),
            programs: listed(programs.map(latest)),
            timelines: config.programs.ids().map(|id| timeline(bulletin, id)).collect(),
            topics: listed(config.topics.ids().map(|id| shelves.topic(id).len())),
            kinds: listed(config.kinds.ids().map(|id| shelves.kind(id).len())),
            organizations: listed(
                config.organizations.ids().map(|id| shelves.organization(id).len()),
            ),
        }
    }
}

/// For each region: its sums, and those of the regions below it.
fn regions(bulletin: &Bulletin) -> Vec<Digest> {
    let regions = &bulletin.config.regions;
    let mut below: Vec<Vec<RegionId>> = vec![Vec::new(); regions.len()];
    let mut order: Vec<RegionId> = Vec::with_capacity(regions.len());
    for (id, entry) in regions.iter() {
        match entry.facts.parent {
            Some(parent) => below[parent.index()].push(id),
            None => order.push(id),
        }
    }
    let mut at = 0;
    while let Some(id) = order.get(at).copied() {
        order.extend(&below[id.index()]);
        at += 1;
    }
    let mut digests = vec![Digest::default(); regions.len()];
    for id in order.into_iter().rev() {
        let sums = bulletin.shelves.region_sums(id);
        let mut hasher = Hasher::new();
        hasher.text(&format!("{sums:?}"));
        below[id.index()].iter().for_each(|child| {
            hasher.digest(digests[child.index()]);
        });
        digests[id.index()] = hasher.finish();
    }
    digests
}

/// How many activities the regions of a map have; where they are, the registry says.
fn map(bulletin: &Bulletin, places: &Places, group: Option<Group>) -> Digest {
    let mut hasher = Hasher::new();
    for member in group.into_iter().flat_map(|group| group.members) {
        for id in [member].iter().chain(places.spots(member)) {
            hasher.number(bulletin.shelves.region(*id).len() as u64);
        }
    }
    hasher.finish()
}

/// The months of a program's activities, and the phase of its latest one in all languages.
fn timeline(bulletin: &Bulletin, id: ProgramId) -> Digest {
    let shelf = bulletin.shelves.program(id);
    let mut hasher = Hasher::new();
    for (month, count) in bulletin.months(shelf) {
        hasher.text(&month.to_string()).number(count as u64);
    }
    let latest = shelf.first().map(|id| &bulletin.activity(*id).versions);
    for version in latest.into_iter().flat_map(Versions::iter) {
        hasher.text(&format!("{:?}", version.document.head.facts.phase));
    }
    hasher.finish()
}

fn listed<T: std::fmt::Debug>(values: impl Iterator<Item = T>) -> Digest {
    Digest::of(format!("{:?}", values.collect::<Vec<_>>()).as_bytes())
}
