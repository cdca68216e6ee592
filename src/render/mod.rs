//! One planned item becomes bytes: pure, and so in parallel.
//!
//! Takes the bulletin, the plan's routes and the theme; asks the world only for bytes that are
//! published as they are and for texts whose bodies nobody has made yet.

mod body;
mod calendar;
mod data;
mod drawing;
mod feed;
mod hreflang;
mod page;
mod scene;
pub mod search;
mod sitemap;
mod views;
mod weight;

pub use data::{Rows, Table};
pub use scene::{Card, Cards, Scene, Shared, Tongue, Voice, card};
pub use weight::{Weighing, weigh};

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::plan::{Item, Plan, Recipe};
use crate::theme::Failure as ThemeFailure;
use crate::world::World;
use std::io;

/// Why an item could not be made.
#[derive(Debug)]
pub enum Failure {
    /// A template failed: a mistake of the theme or of the text that calls it.
    Theme(Box<Diagnostic>),
    /// A file could not be read.
    Io(io::Error),
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

/// Makes one item in `out`, whose room is used again and whose contents are replaced.
///
/// # Errors
/// [`Failure`]; what `out` holds then means nothing.
pub fn render(
    scene: &Scene<'_>,
    (plan, item): (&Plan, &Item),
    shared: &Shared,
    out: &mut Vec<u8>,
) -> Result<(), Failure> {
    out.clear();
    match &item.recipe {
        Recipe::Asset(at) => out.extend_from_slice(&scene.theme.assets()[*at].bytes),
        Recipe::File(id) => *out = published_file(scene.world, &scene.bulletin.file(*id).file)?,
        Recipe::Page(recipe) => {
            page::page(scene, recipe, &shared.cards, out)?;
            if let Some(reason) = hreflang::fault(scene, item, out) {
                return Err(Failure::Theme(Box::new(
                    Diagnostic::new(Code::BrokenHreflang, Place::Site)
                        .with("page", item.route.to_string())
                        .with("reason", reason),
                )));
            }
        }
        Recipe::Redirect(recipe) => page::redirect(scene, recipe, &item.route, out)?,
        Recipe::Feed(recipe) => *out = feed::feed(scene, recipe)?,
        Recipe::Calendar(recipe) => calendar::calendar(scene, recipe, out),
        Recipe::Data(recipe) => data::data(scene, recipe, &shared.rows, out),
        Recipe::Search(recipe) => {
            let Some(index) = &shared.index else {
                unreachable!("whoever makes a file of an index has made what it is made of")
            };
            *out = search::part(scene, index, recipe.part);
        }
        Recipe::Sitemap(range) => {
            *out = sitemap::sitemap(scene, plan.items.get(range.clone()).unwrap_or_default());
        }
        Recipe::SitemapIndex(count) => *out = sitemap::index(scene, *count),
        Recipe::Robots => *out = sitemap::robots(scene),
    }
    Ok(())
}

fn published_file(
    world: &dyn World,
    file: &crate::base::path::SourcePath,
) -> Result<Vec<u8>, Failure> {
    world.read(file).map_err(|error| {
        Failure::Io(io::Error::new(error.kind(), format!("cannot read {file}: {error}")))
    })
}

/// A failure of the theme, said of the text that was being rendered.
fn failure(failure: ThemeFailure, page: String, place: Place) -> Failure {
    let site = failure.place.clone().unwrap_or_else(|| place.clone());
    let finding = Diagnostic::new(Code::TemplateRender, site)
        .with("page", page)
        .with("reason", failure.reason);
    let finding = match (failure.place, &place) {
        (Some(_), Place::Site) | (None, _) => finding,
        (Some(_), _) => finding.label(place, "label-page"),
    };
    Failure::Theme(Box::new(finding))
}
