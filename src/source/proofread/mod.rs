//! Reads the words of a body as a proofreader does: dates, hours and lists that contradict
//! themselves, names that are spelled in two ways, acronyms that nobody explains.
//!
//! Takes plain text and what the bulletin calls things. Tells only what is certain in the text itself:
//! a doubtful case is no finding. Goes over the text once and stops at digits and capitals only.

mod acronyms;
mod counts;
mod cursor;
mod dates;
mod hours;
mod lexicon;
mod spellings;

pub use acronyms::Acronym;
pub use lexicon::Lexicon;

use super::markdown::Plain;
use crate::base::day::DayRange;
use acronyms::Acronyms;
use std::ops::Range;

/// How many remarks of one text are kept.
const MOST: usize = 100;

/// What contradicts itself in a text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Remark {
    /// A weekday that its date does not have: as written, and the weekday of the date.
    Weekday { written: String, date: String, right: String },
    /// A date in numbers of which nobody knows which is the month.
    AmbiguousDate { written: String, readings: [String; 2] },
    /// A duration that the clock times beside it do not give, in minutes.
    Duration { written: String, times: String, minutes: u16 },
    /// A number of things that is not the number of those that are listed.
    Count { written: String, number: usize, listed: usize },
    /// A name in another spelling than that of the registries.
    Spelling { written: String, right: String },
}

/// What was noticed in a text; ranges are those of the Markdown text.
#[derive(Default)]
pub(super) struct Remarks {
    /// What contradicts itself, in the order of the text.
    pub(super) found: Vec<(Remark, Range<usize>)>,
    /// Acronyms that the text does not explain, each once.
    pub(super) acronyms: Vec<Acronym>,
}

/// Reads a body; `days` are those of its activity, which give a date its year.
pub(super) fn proofread(plain: &Plain, lexicon: &Lexicon, days: Option<DayRange>) -> Remarks {
    let text = plain.text.as_str();
    let mut found: Vec<(Remark, Range<usize>)> = Vec::new();
    let mut acronyms = Acronyms::default();
    let mut at = 0;
    while let Some(stop) = cursor::next_stop(text, at) {
        let run = cursor::run(text, stop);
        if text.as_bytes()[stop].is_ascii_digit() {
            let number = || cursor::number(text, run.clone());
            found.extend(dates::check(text, &run, lexicon, days));
            found.extend(number().and_then(|number| hours::check(text, &run, number)));
            found.extend(number().and_then(|number| counts::check(text, &run, number)));
        } else {
            // Most capitals begin a name.
            if !text[run.start + 1..].starts_with(|c: char| c.is_ascii_lowercase()) {
                acronyms.see(text, &run);
            }
            found.extend(lexicon.spellings.check(text, stop));
        }
        at = run.end.max(stop + 1);
    }
    found.truncate(MOST);
    for (_, range) in &mut found {
        *range = plain.source(range);
    }
    Remarks { found, acronyms: acronyms.finish(plain) }
}

#[cfg(test)]
mod tests;
