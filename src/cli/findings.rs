//! Prints findings, each in its place, in the format that was asked for.
//!
//! For people they go to standard error, for programs to standard output.

use super::Trouble;
use super::meaning::Format;
use super::screen::{Screen, notice, result};
use crate::base::path::SourcePath;
use crate::base::phrase::Insert;
use crate::diagnostic::resolve::{Located, OfWorld, resolve};
use crate::diagnostic::text::summary;
use crate::diagnostic::{Diagnostic, Tally, github, json, terminal};
use crate::world::World;
use std::path::Path;

/// How findings are shown.
#[derive(Clone, Copy, Debug)]
pub(super) struct Manner<'s> {
    /// The root of the site, as it was typed.
    pub(super) site: &'s Path,
    /// The format.
    pub(super) format: Format,
}

/// Prints findings; nothing if there are none.
pub(super) fn show(
    found: &[Diagnostic],
    world: &dyn World,
    manner: Manner<'_>,
    screen: &Screen,
) -> Result<(), Trouble> {
    if found.is_empty() {
        return Ok(());
    }
    let (mut located, words) = (resolve(found, &OfWorld(world)), screen.words());
    if manner.format == Format::Json {
        return result(&json::render(&located, words));
    }
    for found in &mut located {
        lead_from_here(found, manner.site);
    }
    match manner.format {
        Format::Github => result(&github::render(&located, words))?,
        Format::Human | Format::Json => {
            notice(&terminal::render(&located, words, screen.look));
        }
    }
    Ok(())
}

/// Names files as they are found from the folder that kabar was started in, as editors and GitHub
/// follow them; a site that lies elsewhere keeps its own names.
fn lead_from_here(found: &mut Located<'_>, site: &Path) {
    let Some(site) = site.to_str().filter(|_| site.is_relative()) else { return };
    let spots = found.spot.iter_mut().chain(found.labels.iter_mut().map(|(_, spot)| spot));
    for spot in spots {
        if let Some(file) = SourcePath::new(&format!("{site}/{}", spot.file)) {
            spot.file = file;
        }
    }
}

/// How many findings there are, in words.
pub(super) fn count(found: &[Diagnostic]) -> Insert {
    summary(Tally::of(found))
}

/// Prints a list of results where findings are not: on standard output for people, on standard
/// error beside findings for programs.
pub(super) fn beside(text: &str, format: Format) -> Result<(), Trouble> {
    match format {
        Format::Human => result(text),
        Format::Json | Format::Github => {
            notice(text);
            Ok(())
        }
    }
}
