//! The route of everything that has one, in every language. Nothing else makes a route.

use super::address::Address;
use super::slug::slug;
use crate::base::lang::Scripts;
use crate::base::path::Route;
use crate::config::{Config, Entry, Id, LanguageId, Registry, Section};
use crate::model::{Activity, ActivityId, Bulletin, FileId, PageId};
use crate::source::{Head, Media};
use rayon::prelude::*;

/// The routes of a bulletin.
#[derive(Clone, Debug)]
pub struct Routes {
    chooser: Route,
    not_found: Route,
    languages: Vec<OfLanguage>,
    files: Vec<Route>,
}

/// The routes in one language, in tables with one element for each entry.
#[derive(Clone, Debug)]
struct OfLanguage {
    front: Route,
    status: Route,
    page_segment: String,
    sections: [Route; Section::ALL.len()],
    years: Vec<(i32, Route)>,
    reports: Vec<Option<Route>>,
    pages: Vec<Option<Route>>,
    regions: Vec<Route>,
    programs: Vec<Route>,
    topics: Vec<Route>,
    kinds: Vec<Route>,
    organizations: Vec<Route>,
}

impl Routes {
    /// Gives everything in the bulletin its route.
    #[must_use]
    pub fn new(bulletin: &Bulletin) -> Self {
        let languages: Vec<LanguageId> = bulletin.config.languages.ids().collect();
        let languages = languages.into_par_iter();
        Self {
            chooser: route(""),
            not_found: route("404.html"),
            languages: languages.map(|language| OfLanguage::new(bulletin, language)).collect(),
            files: bulletin.files().map(|(_, media)| file_route(media)).collect(),
        }
    }

    /// The route of a page; `None` where a report or an ordinary page is not in the language.
    #[must_use]
    pub fn find(&self, address: Address, language: LanguageId) -> Option<&Route> {
        let routes = &self.languages[language.index()];
        match address {
            Address::Report(id) => routes.reports[id.index()].as_ref(),
            Address::Page(id) => routes.pages[id.index()].as_ref(),
            Address::Year(year) => {
                routes.years.iter().find(|(known, _)| *known == year).map(|(_, route)| route)
            }
            Address::Chooser => Some(&self.chooser),
            Address::NotFound => Some(&self.not_found),
            Address::Front => Some(&routes.front),
            Address::Status => Some(&routes.status),
            Address::Region(id) => routes.regions.get(id.index()),
            Address::Program(id) => routes.programs.get(id.index()),
            Address::Topic(id) => routes.topics.get(id.index()),
            Address::Kind(id) => routes.kinds.get(id.index()),
            Address::Organization(id) => routes.organizations.get(id.index()),
            Address::Reports
            | Address::Regions
            | Address::Programs
            | Address::Topics
            | Address::Kinds
            | Address::Organizations
            | Address::FollowUps
            | Address::Search => {
                address.section().map(|section| &routes.sections[section as usize])
            }
        }
    }

    /// The route of a page that is there in every language, or of a text in its language.
    ///
    /// A caller who asks for a report in a language in which it is not told gets the front page: a
    /// link is never dead.
    #[must_use]
    pub fn of(&self, address: Address, language: LanguageId) -> &Route {
        self.find(address, language).unwrap_or(&self.languages[language.index()].front)
    }

    /// The route of a page of a list, counted from 1.
    #[must_use]
    pub fn page(&self, address: Address, language: LanguageId, number: usize) -> Route {
        let first = self.of(address, language);
        if number == 1 {
            return first.clone();
        }
        let segment = &self.languages[language.index()].page_segment;
        route(&format!("{}{segment}/{number}/", first.as_str()))
    }

    /// The route of the feed that belongs to a page.
    #[must_use]
    pub fn feed(&self, address: Address, language: LanguageId) -> Route {
        self.beside(address, language, "feed.xml")
    }

    /// The route of a file that belongs to a page.
    #[must_use]
    pub(super) fn beside(&self, address: Address, language: LanguageId, name: &str) -> Route {
        route(&[self.of(address, language).as_str(), name].concat())
    }

    /// The route of the calendar that belongs to a page.
    #[must_use]
    pub fn calendar(&self, address: Address, language: LanguageId) -> Route {
        route(&format!("{}calendar.ics", self.of(address, language).as_str()))
    }

    /// The route of the table of activities that belongs to a page.
    #[must_use]
    pub fn data(&self, address: Address, language: LanguageId) -> Route {
        route(&format!("{}data.csv", self.of(address, language).as_str()))
    }

    /// The route of a published file.
    #[must_use]
    pub fn file(&self, id: FileId) -> &Route {
        &self.files[id.index()]
    }

    /// The report of an activity in the best language for a reader, and that language.
    #[must_use]
    pub fn best_report(
        &self,
        bulletin: &Bulletin,
        id: ActivityId,
        reader: LanguageId,
    ) -> (&Route, LanguageId) {
        let language = bulletin.best(&bulletin.activity(id).versions, reader);
        (self.of(Address::Report(id), language), language)
    }

    /// The ordinary page in the best language for a reader, and that language.
    #[must_use]
    pub fn best_page(
        &self,
        bulletin: &Bulletin,
        id: PageId,
        reader: LanguageId,
    ) -> (&Route, LanguageId) {
        let language = bulletin.best(&bulletin.page(id).versions, reader);
        (self.of(Address::Page(id), language), language)
    }
}

impl OfLanguage {
    fn new(bulletin: &Bulletin, language: LanguageId) -> Self {
        let config = &bulletin.config;
        let own = config.languages.get(language);
        let tag = own.lang.as_str();
        let section = |section: Section| route(&format!("{tag}/{}/", own.segment(section)));
        let reports = section(Section::Reports);
        let year = |year: &i32| (*year, route(&format!("{}{year}/", reports.as_str())));
        let report = |activity: &Activity| {
            let document = activity.versions.get(language)?;
            let (year, slug) = (activity.day.year(), segment(&document.head, &activity.id, config));
            Some(route(&format!("{}{year}/{slug}/", reports.as_str())))
        };
        let entries = Entries { config, language };
        Self {
            front: route(&format!("{tag}/")),
            // No segment that is made of a title or an id begins so.
            status: route(&format!("{tag}/_status/")),
            page_segment: own.page_segment.clone(),
            sections: Section::ALL.map(section),
            years: bulletin.shelves.years().keys().map(year).collect(),
            reports: bulletin.activities().map(|(_, activity)| report(activity)).collect(),
            pages: bulletin
                .pages()
                .map(|(_, page)| {
                    let document = page.versions.get(language)?;
                    let slug = page_path(&document.head, &page.id, config.scripts);
                    Some(route(&format!("{tag}/{slug}/")))
                })
                .collect(),
            regions: entries.routes(&config.regions, &section(Section::Regions)),
            programs: entries.routes(&config.programs, &section(Section::Programs)),
            topics: entries.routes(&config.topics, &section(Section::Topics)),
            kinds: entries.routes(&config.kinds, &section(Section::Kinds)),
            organizations: entries.routes(&config.organizations, &section(Section::Organizations)),
        }
    }
}

/// Registry entries in one language.
struct Entries<'a> {
    config: &'a Config,
    language: LanguageId,
}

impl Entries<'_> {
    fn routes<T>(&self, registry: &Registry<T>, section: &Route) -> Vec<Route> {
        let one = |(_, entry): (Id<T>, &Entry<T>)| {
            route(&format!("{}{}/", section.as_str(), self.segment(entry)))
        };
        registry.iter().map(one).collect()
    }

    fn segment<T>(&self, entry: &Entry<T>) -> String {
        let languages = &self.config.languages;
        if let Some(found) = entry.slug.get(self.language, languages) {
            return found.text.to_owned();
        }
        let name = entry.name.get(self.language, languages).map(|found| found.text);
        let scripts = self.config.scripts;
        first_that_is_left([slug(name.unwrap_or_default(), scripts), slug(&entry.key, scripts)])
    }
}

/// The segment of a report: as given, else from its title, else from its id.
fn segment(head: &Head, id: &str, config: &Config) -> String {
    head.slug.clone().unwrap_or_else(|| {
        first_that_is_left([slug(&head.title, config.scripts), slug(id, config.scripts)])
    })
}

/// An ordinary page keeps the folders of its id; a given slug takes the place of the last part.
fn page_path(head: &Head, id: &str, scripts: Scripts) -> String {
    let part = |part: &str| first_that_is_left([slug(part, scripts), part.len().to_string()]);
    let mut parts: Vec<String> = id.split('/').map(part).collect();
    if let (Some(last), Some(slug)) = (parts.last_mut(), &head.slug) {
        last.clone_from(slug);
    }
    parts.join("/")
}

fn first_that_is_left<const N: usize>(slugs: [String; N]) -> String {
    slugs.into_iter().find(|slug| !slug.is_empty()).unwrap_or_else(|| "x".to_owned())
}

/// A file is published under its name and its contents, so that it can be kept forever.
fn file_route(media: &Media) -> Route {
    let name = media.file.file_name();
    let (stem, extension) = name.rsplit_once('.').unwrap_or((name, "bin"));
    let stem = slug(stem, Scripts::Latin);
    let stem = first_that_is_left([stem, "file".to_owned()]);
    let extension = slug(extension, Scripts::Latin);
    let extension = if extension.len() > 10 { "bin".to_owned() } else { extension };
    route(&format!("files/{stem}.{}.{extension}", media.digest.short()))
}

fn route(text: &str) -> Route {
    let Some(route) = Route::new(text) else {
        unreachable!("segments are checked where they are read: {text}")
    };
    route
}
