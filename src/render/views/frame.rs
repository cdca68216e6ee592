//! What every page has: the site, its language, the menu, and what is true of the page itself.

use super::Views;
use crate::base::lang::Direction;
use crate::base::path::Route;
use crate::config::{LanguageId, MenuItem, Section};
use crate::locale::Locale;
use crate::messages::Arg;
use crate::model::{Audience, Bulletin, Versions};
use crate::plan::{Address, PageRecipe, calendar_entries, shelf};
use crate::render::scene::{Scene, Tongue, Voice};
use crate::theme::Theme;
use crate::theme::contract::{
    Alternate, Feed, Language, LanguageChoice, Link, ListWords, MenuEntry, Page, Pages, Publisher,
    Said, Site,
};
use std::collections::BTreeMap;
use tera::Value;

/// The direction of a language of the bulletin.
pub(in crate::render) fn direction(scene: &Scene<'_>, language: LanguageId) -> Direction {
    let own = scene.bulletin.config.languages.get(language).direction;
    own.unwrap_or_else(|| scene.tongue(language).locale.direction())
}

/// How a language is written, and what it calls the languages.
pub(in crate::render) fn tongue(
    bulletin: &Bulletin,
    language: LanguageId,
    locales: &[Locale],
) -> Tongue {
    let languages = &bulletin.config.languages;
    let locale = locales[language.index()].clone();
    let own_name = |id: LanguageId| {
        languages.get(id).name.clone().unwrap_or_else(|| locales[id.index()].own_name())
    };
    let name =
        |id: LanguageId| locale.language_name(languages.lang(id)).unwrap_or_else(|| own_name(id));
    let names = languages.ids().map(name).collect();
    let own_names = languages.ids().map(own_name).collect();
    Tongue { locale, names, own_names }
}

/// What all pages of a language share, from a scene that knows how each language is written.
pub(in crate::render) fn voice(scene: &Scene<'_>, language: LanguageId) -> Voice {
    let views = Views::new(scene, language);
    Voice {
        links: views.links(),
        feed: views.main_feed(),
        site: Value::from_serializable(&views.site()),
        lang: Value::from_serializable(&views.lang(language)),
        menu: Value::from_serializable(&views.menu()),
    }
}

/// `assets`: the address of each asset by its name.
pub(in crate::render) fn assets(bulletin: &Bulletin, theme: &Theme) -> Value {
    let base = &bulletin.config.base_url;
    let assets = theme.assets().iter().map(|asset| (asset.name.as_str(), base.link(&asset.route)));
    Value::from_serializable(&assets.collect::<BTreeMap<_, _>>())
}

/// What a language puts between the elements of a list, found by writing lists of marks.
fn list_words(locale: &Locale) -> ListWords {
    let (two, four) =
        (locale.list(&["\u{1}", "\u{2}"]), locale.list(&["\u{1}", "\u{2}", "\u{3}", "\u{4}"]));
    let between = |text: &str, first: char, second: char| {
        let rest = text.split(first).nth(1).unwrap_or_default();
        rest.split(second).next().unwrap_or_default().to_owned()
    };
    ListWords {
        two: between(&two, '\u{1}', '\u{2}'),
        middle: between(&four, '\u{2}', '\u{3}'),
        end: between(&four, '\u{3}', '\u{4}'),
    }
}

/// What a page is in each language: the choice of languages is there for readers of all others, so its
/// versions are the front pages.
fn told_as(address: Address) -> Address {
    if address == Address::Chooser { Address::Front } else { address }
}

impl Views<'_> {
    pub(in crate::render) fn title(&self) -> Said {
        self.text(&self.scene.bulletin.config.title).unwrap_or_else(|| Self::own(""))
    }

    fn site(&self) -> Site {
        let (config, view) = (&self.scene.bulletin.config, self.scene.bulletin.view);
        Site {
            title: self.title(),
            description: self.text(&config.description),
            url: config.base_url.absolute(),
            base: config.base_url.path().to_owned(),
            home: self.url(self.scene.routes.of(Address::Front, self.language)),
            publisher: config.publisher.as_ref().map(|publisher| Publisher {
                name: self.text(&publisher.name).unwrap_or_else(|| Self::own("")),
                url: publisher.url.clone(),
                email: publisher.email.clone(),
            }),
            license: config.license.clone(),
            preview: view.audience == Audience::Preview,
            search: self.search_url(),
            status: (view.audience == Audience::Preview)
                .then(|| self.url(self.scene.routes.of(Address::Status, self.language))),
        }
    }

    /// The address of the page for searching, unless the menu leads there.
    fn search_url(&self) -> Option<String> {
        let config = &self.scene.bulletin.config;
        let is_there = config.search && !config.menu.contains(&MenuItem::Section(Section::Search));
        is_there.then(|| self.url(self.scene.routes.of(Address::Search, self.language)))
    }

    pub(in crate::render) fn lang(&self, language: LanguageId) -> Language {
        Language {
            tag: self.scene.bulletin.config.languages.lang(language).to_string(),
            dir: direction(self.scene, language).as_str(),
            name: self.tongue().own_names[language.index()].clone(),
            list: list_words(&self.scene.tongue(language).locale),
        }
    }

    fn menu(&self) -> Vec<MenuEntry> {
        let entry = |item: &MenuItem| match item {
            MenuItem::Section(section) => Some(self.section_entry(*section)),
            MenuItem::Page { id, .. } => {
                let bulletin = self.scene.bulletin;
                let page = bulletin.page_named(id)?;
                let (route, best) = self.scene.routes.best_page(bulletin, page, self.language);
                let title = &bulletin.page(page).versions.get(best)?.head.title;
                let (text, url) = (self.said(title, best), self.url(route));
                Some(MenuEntry { section: id.clone(), text, url })
            }
        };
        self.scene.bulletin.config.menu.iter().filter_map(entry).collect()
    }

    fn section_entry(&self, section: Section) -> MenuEntry {
        let route = self.scene.routes.of(Address::of_section(section), self.language);
        MenuEntry {
            section: section.name().to_owned(),
            text: Self::own(self.word(section.word())),
            url: self.url(route),
        }
    }

    /// The languages of the bulletin, each in its own words.
    pub(in crate::render) fn choices(&self) -> Vec<LanguageChoice> {
        let choice = |language| {
            let other = Views::new(self.scene, language);
            LanguageChoice {
                lang: other.lang(language),
                title: other.title(),
                url: self.url(self.scene.routes.of(Address::Front, language)),
                words: self.scene.theme.plain_words(language).clone(),
            }
        };
        self.scene.bulletin.config.languages.ids().map(choice).collect()
    }

    /// What is true of one page.
    pub(in crate::render) fn page(&self, recipe: &PageRecipe) -> Page {
        let address = recipe.address;
        let route = self.scene.routes.page(address, self.language, recipe.number);
        let (title, description) = self.heading(address);
        let page = Page {
            kind: address.kind(),
            title,
            description,
            url: self.url(&route),
            canonical: self.absolute(&route),
            section: self.section(address),
            languages: self.alternates(recipe),
            x_default: self.x_default(recipe),
            breadcrumbs: self.breadcrumbs(address),
            pages: self.pages(recipe),
            feed: self.feed(address),
            calendar: self.calendar(address),
            data: self.data(address),
            json_ld: None,
        };
        Page { json_ld: self.json_ld(address, &page), ..page }
    }

    /// A page at an old address: it is what it leads to, but for its own address and title.
    pub(in crate::render) fn moved(&self, address: Address, route: &Route) -> Page {
        let recipe = PageRecipe { address, language: self.language, number: 1, total: 1 };
        Page {
            kind: crate::theme::contract::PageKind::Redirect,
            title: Self::own(self.word("moved_title")),
            description: None,
            url: self.url(route),
            languages: Vec::new(),
            breadcrumbs: Vec::new(),
            pages: None,
            json_ld: None,
            ..self.page(&recipe)
        }
    }

    fn section(&self, address: Address) -> Option<String> {
        match address {
            Address::Page(id) => Some(self.scene.bulletin.page(id).id.clone()),
            _ => address.section().map(|section| section.name().to_owned()),
        }
    }

    /// The texts that a page is told in; `None` if it is there in every language.
    fn versions(&self, address: Address) -> Option<&Versions> {
        match address {
            Address::Report(id) => Some(&self.scene.bulletin.activity(id).versions),
            Address::Page(id) => Some(&self.scene.bulletin.page(id).versions),
            _ => None,
        }
    }

    fn alternates(&self, recipe: &PageRecipe) -> Vec<Alternate> {
        let languages = self.languages(recipe.address).into_iter();
        languages.map(|language| self.alternate(recipe, language)).collect()
    }

    /// The absolute address of a page in each language in which it is told, and for all others.
    pub(in crate::render) fn alternates_of(
        &self,
        recipe: &PageRecipe,
    ) -> (Vec<(String, String)>, String) {
        let languages = &self.scene.bulletin.config.languages;
        let address = |language: LanguageId| {
            let route = self.scene.routes.page(told_as(recipe.address), language, recipe.number);
            (languages.lang(language).to_string(), self.absolute(&route))
        };
        let told = self.languages(recipe.address).into_iter().map(address).collect();
        (told, self.x_default(recipe))
    }

    /// The languages in which a page is there.
    fn languages(&self, address: Address) -> Vec<LanguageId> {
        if address == Address::NotFound {
            return Vec::new();
        }
        let versions = self.versions(address);
        let told = |id: &LanguageId| versions.is_none_or(|versions| versions.get(*id).is_some());
        self.scene.bulletin.config.languages.ids().filter(told).collect()
    }

    fn alternate(&self, recipe: &PageRecipe, language: LanguageId) -> Alternate {
        let route = self.scene.routes.page(told_as(recipe.address), language, recipe.number);
        Alternate {
            tag: self.scene.bulletin.config.languages.lang(language).to_string(),
            dir: direction(self.scene, language).as_str(),
            name: self.tongue().own_names[language.index()].clone(),
            url: self.url(&route),
            absolute: self.absolute(&route),
            current: language == self.language && told_as(recipe.address) == recipe.address,
        }
    }

    /// For readers of any other language: the choice of languages for the front page, else the
    /// default language's version or the original.
    fn x_default(&self, recipe: &PageRecipe) -> String {
        let default = self.scene.bulletin.config.languages.default_language();
        let (address, language) = match (recipe.address, self.versions(recipe.address)) {
            (Address::Front, _) => (Address::Chooser, default),
            (address, Some(versions)) if versions.get(default).is_none() => {
                (address, versions.original_language())
            }
            (address, _) => (address, default),
        };
        self.absolute(&self.scene.routes.page(address, language, recipe.number))
    }

    fn breadcrumbs(&self, address: Address) -> Vec<Link> {
        if matches!(address, Address::Chooser | Address::NotFound | Address::Front) {
            return Vec::new();
        }
        let links = &self.voice().links;
        let mut trail = vec![links.home.clone()];
        let section = address.section().filter(|it| Address::of_section(*it) != address);
        trail.extend(section.map(|section| links.sections[section as usize].clone()));
        match address {
            Address::Report(id) => {
                let year = self.scene.bulletin.activity(id).day.year();
                trail.extend(links.years.get(&year).cloned());
            }
            Address::Region(id) => {
                let above = self.scene.bulletin.config.regions.with_ancestors(id).skip(1);
                let mut above: Vec<Link> = above.map(|id| self.region(id)).collect();
                above.reverse();
                trail.append(&mut above);
            }
            _ => {}
        }
        trail
    }

    fn pages(&self, recipe: &PageRecipe) -> Option<Pages> {
        let PageRecipe { address, number, total, .. } = *recipe;
        let url = |number| self.url(&self.scene.routes.page(address, self.language, number));
        let count = |count| Arg::Number(u64::try_from(count).unwrap_or(u64::MAX));
        (total > 1).then(|| Pages {
            number,
            total,
            text: self
                .message("page_number", &[("number", count(number)), ("total", count(total))]),
            previous: (number > 1).then(|| url(number - 1)),
            next: (number < total).then(|| url(number + 1)),
        })
    }

    fn feed(&self, address: Address) -> Option<Feed> {
        match address {
            Address::Chooser | Address::NotFound => None,
            Address::Region(_) | Address::Program(_) => {
                Some(self.feed_of(address, &self.heading(address).0.text))
            }
            _ => Some(self.voice().feed.clone()),
        }
    }

    fn calendar(&self, address: Address) -> Option<String> {
        calendar_entries(self.scene.bulletin, address).next()?;
        Some(self.url(&self.scene.routes.calendar(address, self.language)))
    }

    fn data(&self, address: Address) -> Option<String> {
        shelf(self.scene.bulletin, address).first()?;
        Some(self.url(&self.scene.routes.data(address, self.language)))
    }

    fn feed_of(&self, owner: Address, title: &str) -> Feed {
        let title = self.message("feed_title", &[("title", Arg::Text(title))]);
        let route = self.scene.routes.feed(owner, self.language);
        Feed { title, url: self.url(&route) }
    }

    /// The feed of all reports of the language.
    pub(in crate::render) fn main_feed(&self) -> Feed {
        self.feed_of(Address::Front, &self.title().text)
    }
}
