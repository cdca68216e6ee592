//! Acronyms that a text uses and does not explain.
//!
//! Whether the registries know one is the business of `model`: they may change, and the text not.

use super::cursor::{word_after, word_before};
use crate::source::markdown::Plain;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::ops::Range;

/// What every reader knows, and what is no acronym: time zones, currencies, formats.
const KNOWN: [&str; 16] = [
    "UTC", "GMT", "WIB", "WITA", "WIT", "CET", "CEST", "USD", "EUR", "IDR", "CDF", "PDF", "SMS",
    "COVID", "HIV", "NGO",
];
/// How many of one text are kept.
const MOST: usize = 20;

/// An acronym, and the first place in the file where it stands.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Acronym {
    /// As it is written.
    pub text: String,
    /// Where, in bytes of the file.
    pub range: Range<usize>,
}

/// The acronyms of a text.
#[derive(Default)]
pub(super) struct Acronyms<'t> {
    /// The first place of each; none if the text explains it somewhere.
    seen: BTreeMap<&'t str, Option<Range<usize>>>,
}

impl<'t> Acronyms<'t> {
    /// Looks at a word that begins with a capital.
    pub(super) fn see(&mut self, text: &'t str, word: &Range<usize>) {
        let written = &text[word.clone()];
        if !is_acronym(written) || is_shouted(text, word) {
            return;
        }
        let first = self.seen.entry(written).or_insert_with(|| Some(word.clone()));
        if is_explained(text, word) {
            *first = None;
        }
    }

    /// Those that nobody explains, in the order of the text.
    pub(super) fn finish(self, plain: &Plain) -> Vec<Acronym> {
        let open = self.seen.into_iter().filter_map(|(text, range)| Some((range?, text)));
        let mut open: Vec<(Range<usize>, &str)> = open.collect();
        open.sort_by_key(|(range, _)| range.start);
        open.truncate(MOST);
        let acronym = |(range, text): (Range<usize>, &str)| Acronym {
            text: text.to_owned(),
            range: plain.source(&range),
        };
        open.into_iter().map(acronym).collect()
    }
}

/// Three capitals or more, with digits at most: `DP3A`, and no Roman number.
fn is_acronym(word: &str) -> bool {
    let capitals = word.bytes().filter(u8::is_ascii_uppercase).count();
    let digits = word.bytes().filter(u8::is_ascii_digit).count();
    let is_roman = word.bytes().all(|byte| b"IVXLCDM".contains(&byte));
    capitals >= 3 && capitals + digits == word.len() && !is_roman && !KNOWN.contains(&word)
}

/// Whether the words around are in capitals too, as in a heading or a form.
fn is_shouted(text: &str, word: &Range<usize>) -> bool {
    let is_capital = |around: Option<Range<usize>>| {
        let word = around.map(|around| &text[around]).unwrap_or_default();
        word.chars().any(char::is_uppercase) && !word.chars().any(char::is_lowercase)
    };
    let joined = ['-', '/', '&'];
    is_capital(word_before(text, word.start, &joined))
        || is_capital(word_after(text, word.end, &joined))
}

/// `Name (ACR)`, `ACR (Name)`, `ACR, atau Name`, and a long form right before: `Name – ACR`.
fn is_explained(text: &str, word: &Range<usize>) -> bool {
    let (before, after) = (&text[..word.start], &text[word.end..]);
    let is_in_brackets = before.ends_with(['(', '[', '/']) || after.starts_with([')', ']', '/']);
    let is_followed =
        after.trim_start_matches([' ', '\u{a0}']).starts_with(['(', '=', '–', '—', ':']);
    let dashed = before.trim_end_matches([' ', '\u{a0}']).ends_with(['–', '—', '=']);
    is_in_brackets || is_followed || dashed
}
