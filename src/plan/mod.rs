//! Every output, decided before any is made: its route, how it is made, and from what.
//!
//! Takes the bulletin and the theme's digests; renders nothing. Two items that want one route are a
//! finding here, and whatever lies in the output folder and is not planned is swept.

mod address;
pub mod budget;
mod check;
mod digests;
mod entries;
mod fingerprint;
mod items;
mod links;
mod parts;
mod pictures;
mod places;
mod routes;
mod search;
mod slug;
mod translations;

pub use address::Address;
pub use digests::{Digests, Shown};
pub use entries::{calendar_entries, feed_entries, shelf};
pub use fingerprint::{Fingerprint, Part};
pub use links::{Lead, Reader, lead};
pub use parts::few;
pub use places::{Group, Places};
pub use routes::Routes;
pub use search::{Catalog, SearchPart, SearchRecipe};
pub use slug::slug;

use crate::base::digest::Digest;
use crate::base::path::Route;
use crate::config::LanguageId;
use crate::diagnostic::{Checked, Place};
use crate::model::{Bulletin, FileId};
use crate::theme::Theme;
use crate::theme::contract::PageKind;
use std::ops::Range;

/// All outputs of a build.
#[derive(Debug)]
pub struct Plan {
    /// The route of everything.
    pub routes: Routes,
    /// The outputs, in the order in which they are published: files, pages, feeds and indexes.
    pub items: Vec<Item>,
}

/// One output.
#[derive(Clone, Debug)]
pub struct Item {
    /// Where it is published.
    pub route: Route,
    /// How it is made.
    pub recipe: Recipe,
    /// What it is made from.
    pub fingerprint: Fingerprint,
    /// The digest of its fingerprint.
    pub digest: Digest,
}

/// How an output is made.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Recipe {
    /// A file of the theme, by its place.
    Asset(usize),
    /// A file beside a text.
    File(FileId),
    /// A page.
    Page(PageRecipe),
    /// A page at an old address that leads to a new one.
    Redirect(RedirectRecipe),
    /// A feed (Atom, RFC 4287).
    Feed(ShelfRecipe),
    /// A calendar (iCalendar, RFC 5545).
    Calendar(ShelfRecipe),
    /// A table of activities (CSV, RFC 4180, with the hashtags of HXL).
    Data(ShelfRecipe),
    /// A file of the index with which readers search.
    Search(SearchRecipe),
    /// A list of addresses for search engines (sitemaps.org 0.9): which part of all pages.
    Sitemap(Range<usize>),
    /// The list of the parts of the sitemap, if it has several.
    SitemapIndex(usize),
    /// `robots.txt` (RFC 9309).
    Robots,
}

/// A page: of what, in which language, and which part of a list.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PageRecipe {
    /// What it shows.
    pub address: Address,
    /// For readers of which language.
    pub language: LanguageId,
    /// The number of the page, from 1, and how many the list has; 1 of 1 for all that is no list.
    pub number: usize,
    /// How many pages the list has.
    pub total: usize,
}

/// A page at an old address.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RedirectRecipe {
    /// What it leads to.
    pub address: Address,
    /// In which language.
    pub language: LanguageId,
    /// Where the old address is written.
    pub place: Place,
}

/// The activities of a page in another form: a feed, a calendar, a table.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ShelfRecipe {
    /// To which page it belongs.
    pub address: Address,
    /// In which language.
    pub language: LanguageId,
}

impl Recipe {
    /// The name under which the build's report counts it.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Asset(_) => "asset",
            Self::File(_) => "file",
            Self::Page(page) => page.address.kind().name(),
            Self::Redirect(_) => PageKind::Redirect.name(),
            Self::Feed(_) => "feed",
            Self::Calendar(_) => "calendar",
            Self::Data(_) => "data",
            Self::Search(_) => "search-index",
            Self::Sitemap(_) | Self::SitemapIndex(_) => "sitemap",
            Self::Robots => "robots",
        }
    }

    /// The language that it is for.
    #[must_use]
    pub const fn language(&self) -> Option<LanguageId> {
        match self {
            Self::Page(page) => match page.address {
                Address::Chooser | Address::NotFound => None,
                _ => Some(page.language),
            },
            Self::Redirect(redirect) => Some(redirect.language),
            Self::Feed(shelf) | Self::Calendar(shelf) | Self::Data(shelf) => Some(shelf.language),
            Self::Search(search) => Some(search.language),
            Self::Asset(_)
            | Self::File(_)
            | Self::Sitemap(_)
            | Self::SitemapIndex(_)
            | Self::Robots => None,
        }
    }
}

impl PageRecipe {
    /// What of a list stands on this page of it.
    #[must_use]
    pub fn slice<'s, T>(&self, shelf: &'s [T], page_size: usize) -> &'s [T] {
        let start = ((self.number - 1) * page_size).min(shelf.len());
        &shelf[start..(start + page_size).min(shelf.len())]
    }
}

/// How many entries a feed has.
pub const FEED_SIZE: usize = 20;

/// How many activities a calendar has, what is still to come included: programs ask for it every day.
pub const CALENDAR_SIZE: usize = 100;

/// How many reports the front page shows.
pub const FRONT_SIZE: usize = 10;

/// How many agreed points the front page and the page of a program show.
pub const FEW_FOLLOW_UPS: usize = 5;

/// How many agreed points a page of the list of all of them has.
pub const FOLLOW_UPS_SIZE: usize = 50;

/// How many activities a page about the translations has.
pub const STATUS_SIZE: usize = 100;

/// All outputs with their recipes, before it is said what each is made from.
#[derive(Debug)]
pub struct Outline {
    /// The route of everything.
    pub routes: Routes,
    /// The outputs, in the order in which they are published.
    pub recipes: Vec<(Route, Recipe)>,
}

/// Decides all outputs.
pub fn outline(bulletin: &Bulletin, theme: &Theme) -> Checked<Outline> {
    let routes = Routes::new(bulletin);
    let recipes = items::recipes(bulletin, &routes, theme);
    let mut diagnostics = check::collisions(bulletin, &recipes);
    diagnostics.extend(check::references(bulletin, theme, &recipes));
    Checked::new(Outline { routes, recipes }, diagnostics)
}

impl Outline {
    /// The plan, with what each output is made from, in their order.
    #[must_use]
    pub fn complete(self, fingerprints: Vec<(Fingerprint, Digest)>) -> Plan {
        let item =
            |((route, recipe), (fingerprint, digest))| Item { route, recipe, fingerprint, digest };
        let items = self.recipes.into_iter().zip(fingerprints).map(item).collect();
        Plan { routes: self.routes, items }
    }
}
