//! Names of organizations in another spelling than that of the registries: other capitals, accents,
//! hyphens or blanks.
//!
//! A place is looked at only if its first letters are those of a name.

use super::Remark;
use super::cursor::run;
use crate::base::digest::{Digest, Hasher};
use std::collections::BTreeSet;
use std::ops::Range;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Shorter names are like too many other words.
const SHORTEST: usize = 4;
/// How many kinds of first letters there are: ten digits, 26 letters, all else.
const KINDS: usize = 37;

/// The names of a bulletin, as the registries spell them.
#[derive(Debug)]
pub(super) struct Spellings {
    /// Every spelling that is right, with plain apostrophes.
    right: BTreeSet<String>,
    /// By the first two letters, the longest first: there are few, and most places have none.
    names: Vec<Vec<Name>>,
}

#[derive(Debug)]
struct Name {
    folded: String,
    right: String,
}

impl Spellings {
    pub(super) fn new<'s>(spellings: impl IntoIterator<Item = &'s str>) -> Self {
        let names = std::iter::repeat_with(Vec::new).take(KINDS * KINDS).collect();
        let mut known = Self { right: BTreeSet::new(), names };
        for spelling in spellings {
            let folded = fold(spelling);
            let is_new = known.right.insert(plain(spelling));
            if is_new && folded.chars().count() >= SHORTEST {
                known.add(Name { folded, right: spelling.to_owned() });
            }
        }
        known
    }

    fn add(&mut self, name: Name) {
        let names = &mut self.names[key(&name.folded)];
        if names.iter().all(|other| other.folded != name.folded) {
            names.push(name);
            names.sort_by_key(|name| std::cmp::Reverse(name.folded.len()));
        }
    }

    pub(super) fn digest(&self) -> Digest {
        let mut hasher = Hasher::new();
        for spelling in &self.right {
            hasher.text(spelling);
        }
        hasher.finish()
    }

    /// Judges the name that begins at a capital.
    pub(super) fn check(&self, text: &str, at: usize) -> Option<(Remark, Range<usize>)> {
        let names = &self.names[key(&text[at..])];
        if names.is_empty() || text[..at].ends_with(['-', '.', '@', '/']) {
            return None;
        }
        // Most names are written as they should be.
        if names.iter().any(|name| text[at..].starts_with(&name.right)) {
            return None;
        }
        let found = names.iter().find_map(|name| Some((span(text, at, &name.folded)?, name)));
        let (range, Name { right, .. }) = found?;
        let written = &text[range.clone()];
        let is_right = self.right.contains(&plain(written));
        (!is_right && is_meant(written, right)).then(|| {
            (Remark::Spelling { written: written.to_owned(), right: right.clone() }, range)
        })
    }
}

/// The number of the first two letters of a text.
fn key(text: &str) -> usize {
    let kind = |c: char| match c {
        '0'..='9' => c as usize - '0' as usize,
        'a'..='z' => 10 + c as usize - 'a' as usize,
        _ => KINDS - 1,
    };
    let mut letters = text.chars().filter_map(letter).map(kind);
    letters.next().unwrap_or(0) * KINDS + letters.next().unwrap_or(0)
}

/// The range of a folded name that begins at a place and ends with a word; between two of its letters
/// one sign may stand.
fn span(text: &str, at: usize, name: &str) -> Option<Range<usize>> {
    let mut chars = text[at..].char_indices();
    let mut end = 0;
    for expected in name.chars() {
        let mut next = chars.next()?;
        if end > 0 && letter(next.1).is_none() {
            next = chars.next()?;
        }
        if letter(next.1) != Some(expected) {
            return None;
        }
        end = next.0 + next.1.len_utf8();
    }
    let end = at + end;
    let rest = text[end..].strip_prefix(['-', '_']);
    let is_joined = rest.is_some_and(|rest| rest.starts_with(char::is_alphanumeric));
    (run(text, end).is_empty() && !is_joined).then_some(at..end)
}

/// Whether a spelling is a slip: not a heading in capitals, and not a common word that one name is made
/// of.
fn is_meant(written: &str, right: &str) -> bool {
    let is_shouted = !written.chars().any(char::is_lowercase);
    let is_one_word = |text: &str| text.chars().all(char::is_alphanumeric);
    let same_letters = written.to_lowercase() == right.to_lowercase();
    let is_capitalized = !written.chars().skip(1).any(char::is_uppercase);
    let may_be_common = is_one_word(written) && same_letters && is_capitalized;
    !is_shouted && !may_be_common
}

/// The small letter or digit without accents that a sign stands for.
fn letter(c: char) -> Option<char> {
    if c.is_ascii() {
        return c.is_ascii_alphanumeric().then(|| c.to_ascii_lowercase());
    }
    let base = c.nfd().find(|c| c.is_alphanumeric() && !is_combining_mark(*c))?;
    base.to_lowercase().next()
}

fn fold(text: &str) -> String {
    text.chars().filter_map(letter).collect()
}

/// With plain apostrophes: which sort an editor types says nothing.
fn plain(text: &str) -> String {
    text.replace(['’', '‘'], "'")
}
