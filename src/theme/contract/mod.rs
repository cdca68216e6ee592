//! What a template sees: the typed contract between kabar and its themes.
//!
//! Each page kind has one template and a fixed list of top-level variables ([`PageKind::variables`]);
//! a template that names another one is refused when the theme is loaded. The values are made in
//! `render::views`; nothing here computes.

pub mod drawings;
pub mod facts;
mod link;
pub mod lists;
pub mod search;
pub mod status;

pub use link::Link;

use serde::Serialize;

/// The contract as a JSON Schema (draft 7), made of these structs by `tests/contract.rs`.
pub const SCHEMA: &str = include_str!("schema.json");

/// A kind of page: which template renders it and which variables that template may use.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum PageKind {
    /// The choice of languages at `/`.
    Chooser,
    /// The front page of a language.
    Front,
    /// One report.
    Report,
    /// All reports, newest first.
    Reports,
    /// The reports of one year.
    Year,
    /// The tree of all regions.
    Regions,
    /// One region.
    Region,
    /// The table of all programs.
    Programs,
    /// One program.
    Program,
    /// All topics.
    Topics,
    /// One topic.
    Topic,
    /// All kinds of activities.
    Kinds,
    /// One kind of activity.
    Kind,
    /// All organizations.
    Organizations,
    /// One organization.
    Organization,
    /// Everything that was agreed.
    FollowUps,
    /// The search.
    Search,
    /// Which text is told in which language; in previews only.
    Status,
    /// An ordinary page.
    Page,
    /// What the server shows for an address that does not exist.
    NotFound,
    /// An old address that leads to the new one.
    Redirect,
}

/// The variables that every page of a language has.
const COMMON: [&str; 6] = ["site", "lang", "words", "menu", "assets", "page"];

impl PageKind {
    /// Every kind.
    pub const ALL: [Self; 21] = [
        Self::Chooser,
        Self::Front,
        Self::Report,
        Self::Reports,
        Self::Year,
        Self::Regions,
        Self::Region,
        Self::Programs,
        Self::Program,
        Self::Topics,
        Self::Topic,
        Self::Kinds,
        Self::Kind,
        Self::Organizations,
        Self::Organization,
        Self::FollowUps,
        Self::Search,
        Self::Status,
        Self::Page,
        Self::NotFound,
        Self::Redirect,
    ];

    /// The file name of its template. Several kinds share `shelf.html` and `terms.html`.
    #[must_use]
    pub const fn template(self) -> &'static str {
        match self {
            Self::Chooser => "chooser.html",
            Self::Front => "front.html",
            Self::Report => "report.html",
            Self::Reports | Self::Year | Self::Topic | Self::Kind | Self::Organization => {
                "shelf.html"
            }
            Self::Regions => "regions.html",
            Self::Region => "region.html",
            Self::Programs => "programs.html",
            Self::Program => "program.html",
            Self::Topics | Self::Kinds | Self::Organizations => "terms.html",
            Self::FollowUps => "follow-ups.html",
            Self::Search => "search.html",
            Self::Status => "status.html",
            Self::Page => "page.html",
            Self::NotFound => "not-found.html",
            Self::Redirect => "redirect.html",
        }
    }

    /// The name in reports (`by_kind`) and messages.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Chooser => "chooser",
            Self::Front => "front",
            Self::Report => "report",
            Self::Reports => "reports",
            Self::Year => "year",
            Self::Regions => "regions",
            Self::Region => "region",
            Self::Programs => "programs",
            Self::Program => "program",
            Self::Topics => "topics",
            Self::Topic => "topic",
            Self::Kinds => "kinds",
            Self::Kind => "kind",
            Self::Organizations => "organizations",
            Self::Organization => "organization",
            Self::FollowUps => "follow-ups",
            Self::Search => "search",
            Self::Status => "status",
            Self::Page => "page",
            Self::NotFound => "not-found",
            Self::Redirect => "redirect",
        }
    }

    /// The variables beside the common ones (`site`, `lang`, `words`, `menu`, `assets`, `page`).
    #[must_use]
    pub const fn variables(self) -> &'static [&'static str] {
        match self {
            Self::Chooser | Self::NotFound => &["languages"],
            Self::Front => &["cards", "figures", "map", "regions", "programs", "follow_ups"],
            Self::Report => &["report", "related", "previous", "next"],
            Self::Reports | Self::Year | Self::Topic | Self::Kind | Self::Organization => {
                &["heading", "cards", "years"]
            }
            Self::Regions => &["tree", "maps"],
            Self::Region => &["region", "map", "cards"],
            Self::Programs => &["programs"],
            Self::Program => &["program", "cards", "follow_ups"],
            Self::Topics | Self::Kinds | Self::Organizations => &["terms"],
            Self::FollowUps => &["groups"],
            Self::Search => &["search"],
            Self::Status => &["status"],
            Self::Page => &["body", "translation"],
            Self::Redirect => &["target"],
        }
    }

    /// The level of the headings of its cards, if it shows any: they stand below the title of the page
    /// or below the heading of a part of it.
    #[must_use]
    pub const fn card_level(self) -> Option<u8> {
        match self {
            Self::Reports | Self::Year | Self::Topic | Self::Kind | Self::Organization => Some(2),
            Self::Front | Self::Report | Self::Region | Self::Program => Some(3),
            _ => None,
        }
    }

    /// Whether a template of this kind may use a top-level variable.
    #[must_use]
    pub fn offers(self, variable: &str) -> bool {
        COMMON.contains(&variable) || self.variables().contains(&variable)
    }
}

/// `site`: what is true of the whole bulletin, in the language of the page.
#[derive(Clone, Debug, Serialize)]
pub struct Site {
    /// The title of the bulletin.
    pub title: Said,
    /// What it is about, if `bulletin.yaml` says so.
    pub description: Option<Said>,
    /// The absolute address of the bulletin, with a final slash.
    pub url: String,
    /// The path before every address of the site: `/`, or `/x/` below a sub-path.
    pub base: String,
    /// The address of the language's front page.
    pub home: String,
    /// Who publishes it.
    pub publisher: Option<Publisher>,
    /// SPDX name of the license of the texts.
    pub license: Option<String>,
    /// Whether drafts are shown: such a site must not be indexed.
    pub preview: bool,
    /// The address of the page for searching, unless the menu leads there or the bulletin has none.
    pub search: Option<String>,
    /// The address of the page about the translations, which a preview has.
    pub status: Option<String>,
}

/// Who publishes the bulletin.
#[derive(Clone, Debug, Serialize)]
pub struct Publisher {
    /// The name.
    pub name: Said,
    /// Its own site.
    pub url: Option<String>,
    /// An address for letters to the editor.
    pub email: Option<String>,
}

/// `lang`: the language of the page.
#[derive(Clone, Debug, Serialize)]
pub struct Language {
    /// The BCP 47 tag.
    pub tag: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// Its own name: `français`.
    pub name: String,
    /// What stands between the elements of a list (CLDR list patterns).
    pub list: ListWords,
}

/// What stands between the elements of a list: `a, b et c`.
#[derive(Clone, Debug, Serialize)]
pub struct ListWords {
    /// Between the two elements of a list of two.
    pub two: String,
    /// Between the elements of a longer list, but for the last two.
    pub middle: String,
    /// Before the last element of a longer list.
    pub end: String,
}

/// A text that may be in another language than the page.
#[derive(Clone, Debug, Serialize)]
pub struct Said {
    /// The text.
    pub text: String,
    /// Its BCP 47 tag, if that is not the language of the page.
    pub lang: Option<String>,
    /// Its direction, if that is not the direction of the page.
    pub dir: Option<&'static str>,
}

/// An entry of `menu`.
#[derive(Clone, Debug, Serialize)]
pub struct MenuEntry {
    /// What `page.section` is on the pages below this entry.
    pub section: String,
    /// The text.
    pub text: Said,
    /// The address.
    pub url: String,
}

/// `page`: what is true of one page.
#[derive(Clone, Debug, Serialize)]
pub struct Page {
    /// The kind: `report`, `region`, ...
    pub kind: PageKind,
    /// The title, for `<title>` and `<h1>`.
    pub title: Said,
    /// One or two sentences for the head, if there are any.
    pub description: Option<String>,
    /// The address of the page itself.
    pub url: String,
    /// The absolute address, for `rel="canonical"`.
    pub canonical: String,
    /// The entry of the menu it belongs to.
    pub section: Option<String>,
    /// The same page in each language in which it really exists, itself included, in the order of
    /// `bulletin.yaml`.
    pub languages: Vec<Alternate>,
    /// The absolute address for `hreflang="x-default"`.
    pub x_default: String,
    /// The way from the front page down to the parent of this page.
    pub breadcrumbs: Vec<Link>,
    /// Where this page stands in a list of several pages.
    pub pages: Option<Pages>,
    /// The feed that belongs to it.
    pub feed: Option<Feed>,
    /// What the page says, for programs: JSON-LD in the words of schema.org, ready for a `<script>`.
    pub json_ld: Option<tera::Value>,
    /// The address of the calendar of its activities: of the front page, a region or a program.
    pub calendar: Option<String>,
    /// The address of the table of its activities, for those who count: of the same pages.
    pub data: Option<String>,
}

/// The same page in one language.
#[derive(Clone, Debug, Serialize)]
pub struct Alternate {
    /// The BCP 47 tag.
    pub tag: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// The language's own name.
    pub name: String,
    /// The address.
    pub url: String,
    /// The absolute address, for `hreflang`.
    pub absolute: String,
    /// Whether this is the page itself.
    pub current: bool,
}

/// Where a page stands in a list of several pages.
#[derive(Clone, Debug, Serialize)]
pub struct Pages {
    /// The number of this page, from 1.
    pub number: usize,
    /// How many there are.
    pub total: usize,
    /// Both, as the language says it: `page 2 of 5`.
    pub text: String,
    /// The page of newer entries.
    pub previous: Option<String>,
    /// The page of older entries.
    pub next: Option<String>,
}

/// A feed (Atom, RFC 4287).
#[derive(Clone, Debug, Serialize)]
pub struct Feed {
    /// Its title.
    pub title: String,
    /// Its address.
    pub url: String,
}

/// `languages` on the chooser and on the 404 page: a language of the bulletin with its own words.
#[derive(Clone, Debug, Serialize)]
pub struct LanguageChoice {
    /// The language.
    pub lang: Language,
    /// The title of the bulletin in it.
    pub title: Said,
    /// The address of its front page.
    pub url: String,
    /// The words of the interface in it, as `words` on its own pages.
    pub words: std::collections::BTreeMap<String, String>,
}

/// `target` on a redirect page.
#[derive(Clone, Debug, Serialize)]
pub struct Target {
    /// The new address, for `href` and `http-equiv="refresh"`.
    pub url: String,
    /// The absolute new address, for `rel="canonical"`.
    pub absolute: String,
}
