//! The theme: templates, messages and assets, loaded and verified before use.
//!
//! Takes the files of the site's themes and the embedded default theme; gives a [`Theme`], which
//! never changes. Rendering is a pure function of the template's variables: no template reads a
//! file, the clock or another page.
//!
//! A theme is a folder `themes/NAME/` of the site:
//!
//! - `theme.yaml`: `name`, `description`, `extends` (the name of another theme), `accent` (a color);
//! - `templates/`: a file for each kind of page (`contract::PageKind::template`), and others;
//! - `messages/TAG.ftl`: the words in one language (Project Fluent);
//! - `assets/`: stylesheets, fonts, pictures, published under names with a digest.
//!
//! What a theme does not have comes from the theme that it extends: a template, an asset or a
//! component by its name, a message by its id. The templates of an extended theme can be reached as
//! `NAME/report.html`, so that a `report.html` can extend the one that it replaces and change a
//! single block. The folder `themes/default/` changes the embedded theme in the same way.
//!
//! Components have one namespace. A theme replaces a component of the theme that it extends by
//! defining one of the same name in any of its files; it cannot call the one that it replaces.
//! A template that other templates extend has to keep the blocks that these fill.

mod assets;
mod color;
pub mod contract;
mod css;
mod embedded;
mod examine;
mod graph;
mod layer;
mod scan;
mod sheet;
mod verify;
mod words;

#[cfg(test)]
mod tests;

pub use assets::Asset;
pub use embedded::NAME as DEFAULT_THEME;
pub use sheet::SHEET;

use crate::base::digest::Digest;
use crate::base::path::SourcePath;
use crate::config::{LanguageId, Languages};
use crate::decode::Bag;
use crate::diagnostic::{Checked, Place};
use crate::messages::Messages;
use crate::world::World;
use contract::PageKind;
use graph::Graph;
use layer::{Layer, Site};
use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::sync::Arc;
use tera::{Context, ErrorKind, Tera, Value};
use verify::{CARD, Facts, Shortcode};
use words::Words;

/// A theme whose templates, messages and assets were found sound.
pub struct Theme {
    tera: Tera,
    kinds: BTreeMap<PageKind, Facts>,
    shortcodes: BTreeMap<String, Shortcode>,
    /// The site's own templates by their full names.
    sources: BTreeMap<String, SourcePath>,
    words: Arc<Words>,
    assets: Vec<Asset>,
}

/// Why a page or a shortcode could not be rendered.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Failure {
    /// The full name of the template: `report.html`, `default/base.html`.
    pub template: String,
    /// Where in the site's template; `None` if the template is embedded.
    pub place: Option<Place>,
    /// A short sentence, in lower case and without a full stop.
    pub reason: String,
}

/// Loads a theme by its name, which stands at a place of `bulletin.yaml`: `themes/NAME/` among the
/// files of the site, with what it extends, down to the embedded theme `default`. `None` if no page
/// could be rendered with it.
///
/// # Errors
/// When a file of the theme cannot be read.
pub fn load(
    world: &dyn World,
    files: &[SourcePath],
    languages: &Languages,
    name: (&str, Place),
) -> io::Result<Checked<Option<Theme>>> {
    let mut bag = Bag::new();
    let place = name.1.clone();
    let theme = layer::chain(Site { world, files }, name, &mut bag)?
        .and_then(|layers| assemble(&layers, languages, &place, &mut bag));
    Ok(Checked::new(theme, bag))
}

/// Makes a theme of a chain of themes.
fn assemble(
    layers: &[Layer],
    languages: &Languages,
    named_at: &Place,
    bag: &mut Bag,
) -> Option<Theme> {
    let words = Arc::new(Words::read(layers, languages, named_at.file(), bag));
    let assets = assets::assets(layers, bag);
    let tera = verify::functions(&words);
    let mut faults = Bag::new();
    let graph = Graph::new(layers, &tera, &mut faults);
    verify::names(&graph, &mut faults);
    let sheet = layers.first().and_then(|layer| layer.file("theme.yaml")).map(layer::File::place);
    let place = sheet.filter(|place| place.file().is_some()).unwrap_or_else(|| named_at.clone());
    faults.extend(verify::missing(&graph, &place));
    let kinds = verify::kinds(&graph, &assets, &words, &mut faults);
    let is_sound = faults.is_empty();
    bag.append(&mut faults);
    let tera = is_sound.then(|| verify::build(tera, layers, &graph, bag))??;
    let shortcodes = verify::shortcodes(&graph, &words);
    let own = |(name, source): (&String, &graph::Source<'_>)| {
        Some((name.clone(), source.file.source.clone()?))
    };
    let sources = graph.sources.iter().filter_map(own).collect();
    Some(Theme { tera, kinds, shortcodes, sources, words, assets })
}

impl Theme {
    /// Renders a page of a kind to the end of `out`.
    ///
    /// The context needs the variables that [`Theme::reads`] names; others make no difference.
    ///
    /// # Errors
    /// When the template fails; `out` is then as it was.
    pub fn render(
        &self,
        kind: PageKind,
        context: &Context,
        out: &mut Vec<u8>,
    ) -> Result<(), Failure> {
        let (begin, template) = (out.len(), &self.kinds[&kind].template);
        self.tera.render_to(template, context, &mut *out).map_err(|error| {
            out.truncate(begin);
            self.failure(template, &error)
        })
    }

    /// Renders a component that is called from a text, with the arguments of its signature.
    ///
    /// A number without a fraction is an integer, unless the component wants a `float`.
    ///
    /// # Errors
    /// When there is no such component, or when it fails.
    pub fn shortcode(&self, name: &str, args: &BTreeMap<String, Value>) -> Result<String, Failure> {
        let fractions = self.shortcodes.get(name).map(|shortcode| &shortcode.fractions);
        let mut context = Context::new();
        for (arg, value) in args {
            let is_fraction = fractions.is_some_and(|names| names.contains(arg));
            let whole = whole(value).filter(|_| !is_fraction);
            context.insert_value(arg.clone(), whole.unwrap_or_else(|| value.clone()));
        }
        let rendered = self.tera.render_component(name, &context, None, true);
        rendered.map_err(|error| self.failure(name, &error))
    }

    /// Makes a card with the component `card`, which may take `lang` and `words` of the page; nothing
    /// if the theme has none.
    ///
    /// # Errors
    /// When the component fails.
    pub fn card(&self, args: &Context, page: &Context) -> Result<String, Failure> {
        if !self.tera.contains_component(CARD) {
            return Ok(String::new());
        }
        let made = self.tera.render_component_with_implicits(CARD, args, page, None, true);
        made.map_err(|error| self.failure(CARD, &error))
    }

    /// Whether a component that is called from a text takes an argument.
    #[must_use]
    pub fn shortcode_takes(&self, name: &str, arg: &str) -> bool {
        let definition = self.tera.get_component_definition(name);
        definition.is_some_and(|definition| definition.args().iter().any(|it| it.name() == arg))
    }

    /// The components that can be called from a text: those that need nothing of the page.
    pub fn shortcode_names(&self) -> impl Iterator<Item = &str> {
        self.shortcodes.keys().map(String::as_str)
    }

    /// The digest of everything that a component can execute which is called from a text.
    #[must_use]
    pub fn shortcode_digest(&self, name: &str) -> Option<Digest> {
        self.shortcodes.get(name).map(|shortcode| shortcode.digest)
    }

    /// The messages in a language, along its fallback chain.
    #[must_use]
    pub fn messages(&self, language: LanguageId) -> &Messages {
        &self.words.tongue(language).messages
    }

    /// The messages that need no variable, as the map `words` of templates. A clone is cheap.
    #[must_use]
    pub fn words(&self, language: LanguageId) -> &Value {
        &self.words.tongue(language).value
    }

    /// The messages that need no variable, by id.
    #[must_use]
    pub fn plain_words(&self, language: LanguageId) -> &BTreeMap<String, String> {
        &self.words.tongue(language).plain
    }

    /// The assets, sorted by name.
    #[must_use]
    pub fn assets(&self) -> &[Asset] {
        &self.assets
    }

    /// The digest of everything that the template of a kind can execute: its own text, that of what
    /// it extends and includes, every component it can reach, and the routes of the assets if it
    /// can name any. Of the words only those in other languages than the page's, if a template asks
    /// for such; [`Theme::words_digest`] is for the others.
    #[must_use]
    pub fn digest(&self, kind: PageKind) -> Digest {
        self.kinds[&kind].digest
    }

    /// The digest of everything that the messages of a language depend on.
    #[must_use]
    pub fn words_digest(&self, language: LanguageId) -> Digest {
        self.words.tongue(language).digest
    }

    /// The variables of the page that the template of a kind can read, in itself, in what it
    /// extends and includes, and in the components that it can reach.
    #[must_use]
    pub fn reads(&self, kind: PageKind) -> &BTreeSet<String> {
        &self.kinds[&kind].reads
    }

    fn failure(&self, template: &str, error: &tera::Error) -> Failure {
        let ErrorKind::RenderingError(report) = error.kind() else {
            let reason = examine::first_line(&error.to_string());
            return Failure { template: template.to_owned(), place: None, reason };
        };
        let template = report.filename().to_owned();
        let source = self.sources.get(&template).cloned();
        let place = source.map(|source| Place::Bytes(source, report.span().range.clone().into()));
        // Tera adds a list of everything that is there.
        let sentence = report.message().split(". Available ").next().unwrap_or_default();
        Failure { template, place, reason: words::uncapitalized(sentence) }
    }
}

/// A number without a fraction as an integer.
fn whole(value: &Value) -> Option<Value> {
    let number = value.as_f64().filter(|_| value.is_f64())?;
    let number = Some(number).filter(|number| number.fract() == 0.0 && number.abs() < 1e15)?;
    #[expect(clippy::cast_possible_truncation, reason = "it has no fraction and is not large")]
    Some(Value::from(number as i64))
}
