//! What all pages of a build share, made once: the voice of each language, and cards.

use super::Failure;
use super::data::Rows;
use super::search::Index;
use super::views::{Views, frame};
use super::weight;
use crate::config::LanguageId;
use crate::diagnostic::Place;
use crate::locale::Locale;
use crate::model::{ActivityId, Bulletin};
use crate::plan::{Places, Routes};
use crate::theme::Theme;
use crate::theme::contract::{Feed, Link};
use crate::world::World;
use std::collections::BTreeMap;
use tera::{Context, Value};

/// Everything that rendering may look at.
pub struct Scene<'a> {
    /// The bulletin.
    pub bulletin: &'a Bulletin,
    /// The route of everything.
    pub routes: &'a Routes,
    /// The theme.
    pub theme: &'a Theme,
    /// Where files are read.
    pub world: &'a dyn World,
    tongues: Vec<Tongue>,
    voices: Vec<Voice>,
    assets: Value,
    places: Places,
    /// What the style sheets weigh for a reader, in bytes.
    pub(super) style: u64,
}

/// How one language is written, and what it calls the languages.
pub struct Tongue {
    /// How the language writes.
    pub locale: Locale,
    /// The names of the bulletin's languages in this one, in their order.
    pub names: Vec<String>,
    /// The languages' own names, in their order.
    pub own_names: Vec<String>,
}

/// What all pages of one language share.
pub struct Voice {
    /// The links to the pages of all registry entries.
    pub(super) links: Links,
    /// The feed of all its reports.
    pub(super) feed: Feed,
    /// `site`.
    pub(super) site: Value,
    /// `lang`.
    pub(super) lang: Value,
    /// `menu`.
    pub(super) menu: Value,
}

/// The links of one language to the pages of registry entries, by entry.
pub(super) struct Links {
    pub(super) regions: Vec<Link>,
    pub(super) programs: Vec<Link>,
    pub(super) topics: Vec<Link>,
    pub(super) kinds: Vec<Link>,
    pub(super) organizations: Vec<Link>,
    pub(super) sections: Vec<Link>,
    pub(super) years: BTreeMap<i32, Link>,
    pub(super) home: Link,
}

impl<'a> Scene<'a> {
    /// Makes what all pages share. `locales` has one element for each language.
    #[must_use]
    pub fn new(
        bulletin: &'a Bulletin,
        (routes, theme): (&'a Routes, &'a Theme),
        world: &'a dyn World,
        locales: &[Locale],
    ) -> Self {
        let assets = frame::assets(bulletin, theme);
        let style = weight::style(theme);
        let places = Places::new(&bulletin.config.regions);
        let ids = || bulletin.config.languages.ids();
        let tongues = ids().map(|id| frame::tongue(bulletin, id, locales)).collect();
        // What pages share names all languages, but nothing that another language's pages share.
        let voices = Vec::new();
        let bare = Self { bulletin, routes, theme, world, tongues, voices, assets, places, style };
        let voices = ids().map(|id| frame::voice(&bare, id)).collect();
        Self { voices, ..bare }
    }

    /// How a language is written.
    #[must_use]
    pub fn tongue(&self, language: LanguageId) -> &Tongue {
        &self.tongues[language.index()]
    }

    /// What all pages of a language share.
    #[must_use]
    pub fn voice(&self, language: LanguageId) -> &Voice {
        &self.voices[language.index()]
    }

    /// Which regions stand on maps.
    pub(super) fn places(&self) -> &Places {
        &self.places
    }

    /// `assets`.
    pub(super) fn assets(&self) -> &Value {
        &self.assets
    }
}

/// What some items of one language share, made once for all of them.
#[derive(Default)]
pub struct Shared {
    /// The cards that their pages show.
    pub cards: Cards,
    /// The rows that their tables have.
    pub rows: Rows,
    /// What their files of the index are made of; none if there are none.
    pub index: Option<Index>,
}

/// The cards of one language, made once for all pages that show them, by the level of their headings.
#[derive(Default)]
pub struct Cards {
    by_level: BTreeMap<u8, Vec<Option<Card>>>,
}

impl Cards {
    /// Cards by level and activity; those that no page shows are absent.
    #[must_use]
    pub fn new(by_level: BTreeMap<u8, Vec<Option<Card>>>) -> Self {
        Self { by_level }
    }

    /// The cards of some activities as a list.
    pub(super) fn list(&self, ids: &[ActivityId], level: u8) -> Value {
        let cards = self.by_level.get(&level).map(Vec::as_slice).unwrap_or_default();
        let card = |id: &ActivityId| cards.get(id.index())?.as_ref().map(|card| card.0.clone());
        Value::from(ids.iter().filter_map(card).collect::<Vec<_>>())
    }
}

/// The HTML of a card.
#[derive(Clone)]
pub struct Card(Value);

/// The card of an activity for readers of a language, as the theme makes it.
///
/// # Errors
/// When the theme's component for cards fails.
pub fn card(
    scene: &Scene<'_>,
    id: ActivityId,
    language: LanguageId,
    level: u8,
) -> Result<Card, Failure> {
    let mut args = Context::new();
    args.insert_value("card", Value::from_serializable(&Views::new(scene, language).card(id)));
    args.insert_value("level", Value::from(level));
    let voice = scene.voice(language);
    let mut page = Context::new();
    page.insert_value("lang", voice.lang.clone());
    page.insert_value("words", scene.theme.words(language).clone());
    let html = scene.theme.card(&args, &page).map_err(|found| {
        let (route, _) = scene.routes.best_report(scene.bulletin, id, language);
        super::failure(found, format!("`{route}`"), Place::Site)
    })?;
    Ok(Card(Value::safe_string(&html)))
}
