//! Makes what templates see (`theme::contract`) of what the bulletin knows, for readers of one
//! language.

mod facts;
pub(super) mod frame;
mod headings;
mod json_ld;
mod map;
mod report;
mod search;
mod status;
mod timeline;
mod words;

use super::scene::{Links, Scene, Tongue, Voice};
use crate::base::path::Route;
use crate::config::texts::Found;
use crate::config::{Entry, Id, LanguageId, OrganizationId, Registry, Section, Texts};
use crate::model::ActivityId;
use crate::plan::Address;
use crate::theme::contract::facts::{Card, OtherLanguage};
use crate::theme::contract::{Link, Said};

/// The bulletin as readers of one language see it.
#[derive(Clone, Copy)]
pub(super) struct Views<'a> {
    pub(super) scene: &'a Scene<'a>,
    pub(super) language: LanguageId,
}

impl<'a> Views<'a> {
    pub(super) fn new(scene: &'a Scene<'a>, language: LanguageId) -> Self {
        Self { scene, language }
    }

    pub(super) fn tongue(&self) -> &'a Tongue {
        self.scene.tongue(self.language)
    }

    pub(super) fn voice(&self) -> &'a Voice {
        self.scene.voice(self.language)
    }

    /// A route as a link.
    pub(super) fn url(&self, route: &Route) -> String {
        self.scene.bulletin.config.base_url.link(route)
    }

    /// A route as an absolute address.
    pub(super) fn absolute(&self, route: &Route) -> String {
        self.scene.bulletin.config.base_url.absolute_link(route)
    }

    /// A text in the language of the page.
    pub(super) fn own(text: impl Into<String>) -> Said {
        Said { text: text.into(), lang: None, dir: None }
    }

    /// A text in some language of the bulletin.
    pub(super) fn said(&self, text: impl Into<String>, language: LanguageId) -> Said {
        if language == self.language {
            return Self::own(text);
        }
        let (lang, dir) = self.foreign(language);
        Said { text: text.into(), lang: Some(lang), dir }
    }

    /// The tag of another language, and its direction where that is not the page's.
    pub(super) fn foreign(&self, language: LanguageId) -> (String, Option<&'static str>) {
        let tag = self.scene.bulletin.config.languages.lang(language).to_string();
        let (here, there) = (frame::direction(self.scene, self.language), language);
        let there = frame::direction(self.scene, there);
        (tag, (here != there).then(|| there.as_str()))
    }

    /// A text of the registries, if there is one in any language.
    pub(super) fn text(&self, texts: &Texts) -> Option<Said> {
        let found = texts.get(self.language, &self.scene.bulletin.config.languages)?;
        Some(self.found(found))
    }

    fn found(&self, found: Found<'_>) -> Said {
        self.said(found.text, found.language.unwrap_or(self.language))
    }

    /// The name of a registry entry; its key if it has no name at all.
    pub(super) fn name<T>(&self, entry: &Entry<T>) -> Said {
        self.text(&entry.name).unwrap_or_else(|| Self::own(entry.key.clone()))
    }

    /// A link to the page of a registry entry.
    fn entry<T>(&self, registry: &Registry<T>, id: Id<T>, address: Address) -> Link {
        let url = self.url(self.scene.routes.of(address, self.language));
        Link::new(self.name(registry.get(id)), url)
    }

    /// The links to the pages of all registry entries.
    pub(super) fn links(&self) -> Links {
        let config = &self.scene.bulletin.config;
        let (regions, programs, topics) = (&config.regions, &config.programs, &config.topics);
        let (kinds, organizations) = (&config.kinds, &config.organizations);
        let organization = |id| self.entry(organizations, id, Address::Organization(id));
        let to =
            |text, address| Link::new(text, self.url(self.scene.routes.of(address, self.language)));
        let section = |section: Section| {
            to(Self::own(self.word(section.word())), Address::of_section(section))
        };
        let years = self.scene.bulletin.shelves.years().keys();
        Links {
            regions: regions.ids().map(|id| self.entry(regions, id, Address::Region(id))).collect(),
            programs: programs
                .ids()
                .map(|id| self.entry(programs, id, Address::Program(id)))
                .collect(),
            topics: topics.ids().map(|id| self.entry(topics, id, Address::Topic(id))).collect(),
            kinds: kinds.ids().map(|id| self.entry(kinds, id, Address::Kind(id))).collect(),
            organizations: organizations.ids().map(organization).collect(),
            sections: Section::ALL.into_iter().map(section).collect(),
            years: years
                .map(|year| (*year, to(Self::own(year.to_string()), Address::Year(*year))))
                .collect(),
            home: to(Self::own(self.word("home")), Address::Front),
        }
    }

    pub(super) fn region(&self, id: crate::config::RegionId) -> Link {
        self.voice().links.regions[id.index()].clone()
    }

    pub(super) fn program_link(&self, id: crate::config::ProgramId) -> Link {
        self.voice().links.programs[id.index()].clone()
    }

    pub(super) fn organization(&self, id: OrganizationId) -> Link {
        self.voice().links.organizations[id.index()].clone()
    }

    pub(super) fn kind(&self, id: crate::config::KindId) -> Link {
        self.voice().links.kinds[id.index()].clone()
    }

    pub(super) fn topic(&self, id: crate::config::TopicId) -> Link {
        self.voice().links.topics[id.index()].clone()
    }

    /// The name of a language in the language of the page.
    pub(super) fn language_name(&self, language: LanguageId) -> String {
        self.tongue().names[language.index()].clone()
    }

    /// The link to the best report of an activity, with its title.
    pub(super) fn report_link(&self, id: ActivityId) -> Link {
        let (route, language) =
            self.scene.routes.best_report(self.scene.bulletin, id, self.language);
        let versions = &self.scene.bulletin.activity(id).versions;
        let title = versions.get(language).map_or("", |document| document.head.title.as_str());
        Link::new(self.said(title, language), self.url(route))
    }

    /// What lists show of an activity.
    pub(super) fn card(&self, id: ActivityId) -> Card {
        let bulletin = self.scene.bulletin;
        let activity = bulletin.activity(id);
        let language = bulletin.best(&activity.versions, self.language);
        let head = activity.versions.get(language).map(|document| &document.head);
        let summary = head.and_then(|head| head.summary.clone());
        let other = (language != self.language).then(|| OtherLanguage {
            tag: bulletin.config.languages.lang(language).to_string(),
            name: self.language_name(language),
        });
        let (route, _) = self.scene.routes.best_report(bulletin, id, self.language);
        let title = head.map_or("", |head| head.title.as_str());
        Card {
            id: activity.id.clone(),
            title: self.said(title, language),
            summary: summary.map(|summary| self.said(summary, language)),
            url: self.url(route),
            other_language: other,
            when: activity.facts().date.map(|days| self.when(days)),
            published: Some(self.when(activity.published.into())),
            regions: activity.regions.iter().map(|id| self.region(*id)).collect(),
            programs: activity.programs.iter().map(|id| self.program_link(*id)).collect(),
            kind: activity.kind.map(|id| self.kind(id)),
            draft: activity.draft,
        }
    }
}
