//! The list of all outputs with their recipes.

use super::address::Address;
use super::search::Catalog;
use super::{
    FOLLOW_UPS_SIZE, PageRecipe, Recipe, RedirectRecipe, Routes, STATUS_SIZE, ShelfRecipe, entries,
};
use crate::base::path::Route;
use crate::config::{LanguageId, Section};
use crate::diagnostic::Place;
use crate::model::{Audience, Bulletin, Shelf, Versions};
use crate::theme::Theme;

/// How many addresses a sitemap may list (sitemaps.org 0.9 allows 50,000).
const SITEMAP_SIZE: usize = 40_000;

/// The asset that only the page for searching loads.
const SEARCH_SCRIPT: &str = "search.js";

/// Every output, in the order in which they are published.
pub(super) fn recipes(bulletin: &Bulletin, routes: &Routes, theme: &Theme) -> Vec<(Route, Recipe)> {
    let mut list = List { bulletin, routes, recipes: Vec::new() };
    for (at, asset) in theme.assets().iter().enumerate() {
        if bulletin.config.search || asset.name != SEARCH_SCRIPT {
            list.recipes.push((asset.route.clone(), Recipe::Asset(at)));
        }
    }
    for (id, _) in bulletin.files() {
        list.recipes.push((routes.file(id).clone(), Recipe::File(id)));
    }
    for language in bulletin.config.languages.ids() {
        list.texts(language);
        list.lists(language);
    }
    let default = bulletin.config.languages.default_language();
    list.page(Address::NotFound, default);
    list.page(Address::Chooser, default);
    list.redirects();
    for language in bulletin.config.languages.ids() {
        list.companions(language);
    }
    list.sitemaps();
    if bulletin.config.search {
        bulletin.config.languages.ids().for_each(|language| list.index(language));
    }
    list.recipes.push((well_known("robots.txt"), Recipe::Robots));
    list.recipes
}

struct List<'a> {
    bulletin: &'a Bulletin,
    routes: &'a Routes,
    recipes: Vec<(Route, Recipe)>,
}

impl List<'_> {
    /// Reports and ordinary pages, each where it is told.
    fn texts(&mut self, language: LanguageId) {
        let bulletin = self.bulletin;
        for (id, activity) in bulletin.activities() {
            if activity.versions.get(language).is_some() {
                self.page(Address::Report(id), language);
            }
        }
        for (id, page) in bulletin.pages() {
            if page.versions.get(language).is_some() {
                self.page(Address::Page(id), language);
            }
        }
    }

    /// Everything that is there in every language.
    fn lists(&mut self, language: LanguageId) {
        let bulletin = self.bulletin;
        let (config, shelves) = (&bulletin.config, &bulletin.shelves);
        self.page(Address::Front, language);
        for section in config.sections() {
            match section {
                Section::Reports => self.shelf(Address::Reports, language, shelves.all()),
                Section::FollowUps => self.follow_ups(language),
                _ => self.page(Address::of_section(section), language),
            }
        }
        if bulletin.view.audience == Audience::Preview {
            self.list(Address::Status, language, shelves.all().len().div_ceil(STATUS_SIZE));
        }
        for (year, shelf) in shelves.years() {
            self.shelf(Address::Year(*year), language, shelf);
        }
        for id in config.regions.ids() {
            self.shelf(Address::Region(id), language, shelves.region(id));
        }
        for id in config.programs.ids() {
            self.shelf(Address::Program(id), language, shelves.program(id));
        }
        for id in config.topics.ids() {
            self.shelf(Address::Topic(id), language, shelves.topic(id));
        }
        for id in config.kinds.ids() {
            self.shelf(Address::Kind(id), language, shelves.kind(id));
        }
        for id in config.organizations.ids() {
            self.shelf(Address::Organization(id), language, shelves.organization(id));
        }
    }

    fn page(&mut self, address: Address, language: LanguageId) {
        let route = self.routes.of(address, language).clone();
        let recipe = PageRecipe { address, language, number: 1, total: 1 };
        self.recipes.push((route, Recipe::Page(recipe)));
    }

    fn shelf(&mut self, address: Address, language: LanguageId, shelf: &Shelf) {
        self.list(address, language, shelf.len().div_ceil(self.bulletin.config.page_size));
    }

    fn follow_ups(&mut self, language: LanguageId) {
        let count = self.bulletin.shelves.follow_ups().len();
        self.list(Address::FollowUps, language, count.div_ceil(FOLLOW_UPS_SIZE));
    }

    /// All pages of a list; an empty list has one page, so that the language switch never fails.
    fn list(&mut self, address: Address, language: LanguageId, pages: usize) {
        let total = pages.max(1);
        for number in 1..=total {
            let route = self.routes.page(address, language, number);
            let recipe = PageRecipe { address, language, number, total };
            self.recipes.push((route, Recipe::Page(recipe)));
        }
    }

    fn redirects(&mut self) {
        let bulletin = self.bulletin;
        for (id, activity) in bulletin.activities() {
            self.aliases(Address::Report(id), &activity.versions);
        }
        for (id, page) in bulletin.pages() {
            self.aliases(Address::Page(id), &page.versions);
        }
    }

    fn aliases(&mut self, address: Address, versions: &Versions) {
        for version in versions.iter() {
            for (alias, path) in &version.document.head.aliases {
                let Some(route) = alias_route(alias) else { continue };
                let place = Place::Field(version.document.file.clone(), path.clone());
                let recipe = RedirectRecipe { address, language: version.language, place };
                self.recipes.push((route, Recipe::Redirect(recipe)));
            }
        }
    }

    /// What goes with the pages of all reports, of regions and of programs. An empty table or calendar
    /// is of no use.
    fn companions(&mut self, language: LanguageId) {
        let (bulletin, routes) = (self.bulletin, self.routes);
        for address in entries::owners(bulletin) {
            let recipe = || ShelfRecipe { address, language };
            self.recipes.push((routes.feed(address, language), Recipe::Feed(recipe())));
            if entries::calendar_entries(bulletin, address).next().is_some() {
                let route = routes.calendar(address, language);
                self.recipes.push((route, Recipe::Calendar(recipe())));
            }
            if !entries::shelf(bulletin, address).is_empty() {
                self.recipes.push((routes.data(address, language), Recipe::Data(recipe())));
            }
        }
    }

    /// What readers of a language search.
    fn index(&mut self, language: LanguageId) {
        let catalog = Catalog::new(self.bulletin, language);
        for recipe in catalog.parts() {
            let route = catalog.route(self.routes, recipe.part);
            self.recipes.push((route, Recipe::Search(recipe)));
        }
    }

    fn sitemaps(&mut self) {
        if self.bulletin.view.audience == Audience::Preview {
            return;
        }
        let count = self.recipes.len();
        let parts = count.div_ceil(SITEMAP_SIZE).max(1);
        if parts == 1 {
            self.recipes.push((well_known("sitemap.xml"), Recipe::Sitemap(0..count)));
            return;
        }
        for part in 0..parts {
            let range = part * SITEMAP_SIZE..((part + 1) * SITEMAP_SIZE).min(count);
            let route = well_known(&format!("sitemap-{}.xml", part + 1));
            self.recipes.push((route, Recipe::Sitemap(range)));
        }
        self.recipes.push((well_known("sitemap.xml"), Recipe::SitemapIndex(parts)));
    }
}

/// The route of an old address: a page, unless its last segment has an extension.
fn alias_route(alias: &str) -> Option<Route> {
    let last = alias.rsplit('/').next().unwrap_or_default();
    if alias.ends_with('/') || last.contains('.') {
        Route::new(alias)
    } else {
        Route::new(&format!("{alias}/"))
    }
}

fn well_known(name: &str) -> Route {
    let Some(route) = Route::new(name) else { unreachable!("these names are sound: {name}") };
    route
}
