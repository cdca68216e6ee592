//! Headings: their level, and ids that stay the same as long as their words do.

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag};
use std::collections::{BTreeMap, BTreeSet};

/// How many levels the headings of a text move down.
///
/// The title of a page is its only `h1`. A text that uses `#` for its headings moves down by one;
/// another was written with the title in mind and stays.
pub(super) fn shift(text: &str, options: Options) -> u8 {
    u8::from(may_have_level_one(text) && has_level_one(text, options))
}

/// The second parse is worth its cost only if there is a `#` alone or a line that begins with `=`.
fn may_have_level_one(text: &str) -> bool {
    let bytes = text.as_bytes();
    let before = |at: usize| at.checked_sub(1).map(|at| bytes[at]);
    bytes.iter().enumerate().any(|(at, byte)| match byte {
        b'#' => before(at) != Some(b'#') && follows_blank(bytes, at + 1),
        b'=' => matches!(before(at), Some(b'\n' | b'\r' | b' ' | b'\t' | b'>')),
        _ => false,
    })
}

fn follows_blank(bytes: &[u8], at: usize) -> bool {
    bytes.get(at).is_none_or(u8::is_ascii_whitespace)
}

fn has_level_one(text: &str, options: Options) -> bool {
    let is_level_one =
        |event: Event| matches!(event, Event::Start(Tag::Heading { level: HeadingLevel::H1, .. }));
    Parser::new_ext(text, options).any(is_level_one)
}

/// The ids of one text: each is given once.
#[derive(Default)]
pub(super) struct Ids {
    taken: BTreeSet<String>,
    /// The next number to try for an id that was taken.
    next: BTreeMap<String, usize>,
}

impl Ids {
    /// An id for a heading: the explicit one, or one made from its words.
    pub(super) fn heading(&mut self, explicit: Option<&str>, words: &str) -> String {
        match explicit.filter(|id| !id.is_empty()) {
            Some(id) => self.unique(id.to_owned()),
            None => self.unique(from_words(words)),
        }
    }

    /// Takes an id if it is still free.
    pub(super) fn take(&mut self, id: &str) -> Option<String> {
        let free = !is_reserved(id) && self.taken.insert(id.to_owned());
        free.then(|| id.to_owned())
    }

    /// All ids, with those of the footnotes.
    pub(super) fn finish(self, footnotes: impl Iterator<Item = String>) -> BTreeSet<String> {
        let mut anchors = self.taken;
        anchors.extend(footnotes);
        anchors
    }

    fn unique(&mut self, id: String) -> String {
        let id = if is_reserved(&id) { format!("h-{id}") } else { id };
        if self.taken.insert(id.clone()) {
            return id;
        }
        let number = self.next.entry(id.clone()).or_insert(2);
        loop {
            let numbered = format!("{id}-{number}");
            *number += 1;
            if self.taken.insert(numbered.clone()) {
                return numbered;
            }
        }
    }
}

/// Footnotes have the ids `fn-1` and `fnref-1`.
fn is_reserved(id: &str) -> bool {
    let number = id.strip_prefix("fn-").or_else(|| id.strip_prefix("fnref-"));
    number.is_some_and(|number| number.starts_with(|c: char| c.is_ascii_digit()))
}

/// Lower case; letters and digits of any script stay, runs of blanks and hyphens become one `-`.
fn from_words(words: &str) -> String {
    let mut id = String::with_capacity(words.len());
    for c in words.chars() {
        if c.is_alphanumeric() {
            id.extend(c.to_lowercase());
        } else if (c.is_whitespace() || matches!(c, '-' | '_' | '–' | '—' | '/'))
            && !id.is_empty()
            && !id.ends_with('-')
        {
            id.push('-');
        }
    }
    id.truncate(id.trim_end_matches('-').len());
    if id.is_empty() { "section".to_owned() } else { id }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_keep_the_letters_of_every_script() {
        for (words, id) in [
            ("Les résultats : 10 % de plus !", "les-résultats-10-de-plus"),
            ("تقرير النشاط", "تقرير-النشاط"),
            ("  Follow-ups — 2024/25  ", "follow-ups-2024-25"),
            ("ЂЕШТО & l’eau", "ђешто-leau"),
            ("!?", "section"),
            ("fn 1", "h-fn-1"),
        ] {
            assert_eq!(Ids::default().heading(None, words), id);
        }
    }

    #[test]
    fn an_id_is_given_once() {
        let mut ids = Ids::default();
        assert_eq!(ids.heading(None, "A"), "a");
        assert_eq!(ids.heading(None, "a"), "a-2");
        assert_eq!(ids.heading(Some("a-3"), "x"), "a-3");
        assert_eq!(ids.heading(None, "a"), "a-4");
        assert_eq!(ids.take("a"), None);
    }

    #[test]
    fn headings_move_down_if_one_is_of_level_one() {
        for (text, by) in [
            ("# a\n\n## b", 1),
            ("a\n=\n", 1),
            ("> - # a", 1),
            ("#", 1),
            ("## a", 0),
            ("```\n# a\n```", 0),
            ("a = b", 0),
        ] {
            assert_eq!(shift(text, Options::empty()), by, "{text:?}");
        }
    }
}
