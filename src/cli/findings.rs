//! Prints findings, each in its place, in the format that was asked for.
//!
//! For people they go to standard error, for programs to standard output.

use super::Trouble;
use super::meaning::Format;
use super::screen::{Screen, notice, result};
use crate::diagnostic::resolve::{OfWorld, resolve};
use crate::diagnostic::text::Words;
use crate::diagnostic::{Diagnostic, github, json, terminal};
use crate::world::World;

/// Prints findings; nothing if there are none.
pub(super) fn show(
    found: &[Diagnostic],
    world: &dyn World,
    format: Format,
    screen: &Screen,
) -> Result<(), Trouble> {
    if found.is_empty() {
        return Ok(());
    }
    let (located, words) = (resolve(found, &OfWorld(world)), Words::english());
    match format {
        Format::Human => notice(&terminal::render(&located, &words, screen.look)),
        Format::Json => result(&json::render(&located, &words))?,
        Format::Github => result(&github::render(&located, &words))?,
    }
    Ok(())
}

/// How many findings there are, in words.
pub(super) fn count(found: &[Diagnostic]) -> String {
    terminal::summary(crate::diagnostic::Tally::of(found), &Words::english())
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
