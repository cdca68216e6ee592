//! `kabar doctor`: how a bulletin is, on one screen, and what to do next.
//!
//! Reads the site with its drafts, looks at the sizes of files, and changes nothing.

mod checkup;
mod sheet;

use super::desk::Desk;
use super::meaning::TableFormat;
use super::screen::{Screen, result};
use super::{Outcome, Verdict};
use checkup::checkup;
use sheet::sheet;

/// What is asked.
#[derive(Debug)]
pub(super) struct Question {
    /// The site.
    pub(super) desk: Desk,
    /// How the answer is written.
    pub(super) form: TableFormat,
}

/// Shows how a bulletin is.
pub(super) fn run(question: &Question, screen: &Screen) -> Outcome {
    let desk = &question.desk;
    let Some(opened) = desk.open(screen)? else { return Ok(Verdict::Wrong) };
    let checkup = checkup(desk, &opened)?;
    let text = match question.form {
        TableFormat::Human => sheet(&checkup, desk, screen),
        TableFormat::Json => {
            let Ok(text) = serde_json::to_string_pretty(&checkup) else {
                unreachable!("texts and numbers can always be written as JSON")
            };
            text + "\n"
        }
    };
    result(&text)?;
    Ok(Verdict::Clean)
}
