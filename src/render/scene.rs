//! What all pages of a build share, made once: the voice of each language, and cards.

use super::views::frame;
use crate::config::LanguageId;
use crate::locale::Locale;
use crate::model::{ActivityId, Bulletin};
use crate::plan::Routes;
use crate::theme::Theme;
use crate::world::World;
use tera::Value;

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
    voices: Vec<Voice>,
    assets: Value,
}

/// One language: how it writes, and the values that all its pages share.
pub struct Voice {
    /// How the language writes.
    pub locale: Locale,
    /// The names of the bulletin's languages in this one, in their order.
    pub names: Vec<String>,
    /// The languages' own names, in their order.
    pub own_names: Vec<String>,
    /// `site`.
    pub(super) site: Value,
    /// `lang`.
    pub(super) lang: Value,
    /// `menu`.
    pub(super) menu: Value,
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
        let mut scene = Self { bulletin, routes, theme, world, voices: Vec::new(), assets };
        let languages: Vec<LanguageId> = bulletin.config.languages.ids().collect();
        scene.voices = languages.iter().map(|id| frame::plain_voice(bulletin, *id, locales)).collect();
        let shared: Vec<_> = languages.iter().map(|id| frame::shared(&scene, *id)).collect();
        for (voice, (site, lang, menu)) in scene.voices.iter_mut().zip(shared) {
            (voice.site, voice.lang, voice.menu) = (site, lang, menu);
        }
        scene
    }

    /// The voice of a language.
    #[must_use]
    pub fn voice(&self, language: LanguageId) -> &Voice {
        &self.voices[language.index()]
    }

    /// `assets`.
    pub(super) fn assets(&self) -> &Value {
        &self.assets
    }
}

/// The cards of one language that the pages to be made show, as the templates see them.
pub struct Cards {
    cards: Vec<Option<Value>>,
}

impl Cards {
    /// Cards by activity; those that no page shows may be absent.
    #[must_use]
    pub fn new(cards: Vec<Option<Value>>) -> Self {
        Self { cards }
    }

    /// The cards of some activities as a list; an absent one is made now.
    pub(super) fn list(
        &self,
        ids: &[ActivityId],
        make: impl Fn(ActivityId) -> Value,
    ) -> Value {
        let card = |id: &ActivityId| {
            self.cards.get(id.index()).cloned().flatten().unwrap_or_else(|| make(*id))
        };
        Value::from(ids.iter().map(card).collect::<Vec<_>>())
    }
}

/// The card of an activity for readers of a language, as templates see it.
#[must_use]
pub fn card(scene: &Scene<'_>, id: ActivityId, language: LanguageId) -> Value {
    Value::from_serializable(&super::views::Views::new(scene, language).card(id))
}
