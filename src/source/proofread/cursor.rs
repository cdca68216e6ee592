//! Steps over plain text, word by word: what stands before and behind a place.
//!
//! A sentence ends with its line, and a word is a run of letters and digits.

use std::ops::Range;

/// The bytes among which a digit or a capital is looked for at once.
const STRIDE: usize = 32;

/// The next digit or ASCII capital that begins a word, from a byte on.
pub(super) fn next_stop(text: &str, from: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut at = from;
    loop {
        // Many blocks have none, and for a fixed length this is one step of a vector unit.
        while let Some(block) = bytes.get(at..).and_then(<[u8]>::first_chunk::<STRIDE>)
            && !block.iter().fold(false, |found, byte| found | is_stop(*byte))
        {
            at += STRIDE;
        }
        let stop = at + bytes.get(at..)?.iter().position(|byte| is_stop(*byte))?;
        if !continues_word(text, stop) {
            return Some(stop);
        }
        at = stop + 1;
    }
}

fn is_stop(byte: u8) -> bool {
    byte.is_ascii_digit() || byte.is_ascii_uppercase()
}

fn continues_word(text: &str, at: usize) -> bool {
    match text.as_bytes().get(at.wrapping_sub(1)) {
        None => false,
        Some(byte) if byte.is_ascii() => byte.is_ascii_alphanumeric(),
        Some(_) => text[..at].ends_with(char::is_alphanumeric),
    }
}

/// The letters and digits from a byte on.
pub(super) fn run(text: &str, at: usize) -> Range<usize> {
    let rest = &text[at..];
    let ascii = rest.bytes().position(|byte| !byte.is_ascii_alphanumeric()).unwrap_or(rest.len());
    if rest.as_bytes().get(ascii).is_none_or(u8::is_ascii) {
        return at..at + ascii;
    }
    at..at + rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len())
}

/// The letters and digits that end at a byte.
pub(super) fn run_before(text: &str, end: usize) -> Range<usize> {
    let word = text[..end].trim_end_matches(char::is_alphanumeric);
    word.len()..end
}

/// The next word behind a place, if only these signs and blanks stand between.
pub(super) fn word_after(text: &str, at: usize, between: &[char]) -> Option<Range<usize>> {
    let rest = text.get(at..)?;
    let word = rest.trim_start_matches(|c| is_blank(c) || between.contains(&c));
    let found = run(text, at + rest.len() - word.len());
    (!found.is_empty()).then_some(found)
}

/// The word before a place, if only these signs and blanks stand between.
pub(super) fn word_before(text: &str, at: usize, between: &[char]) -> Option<Range<usize>> {
    let before = text.get(..at)?.trim_end_matches(|c| is_blank(c) || between.contains(&c));
    let found = run_before(text, before.len());
    (!found.is_empty()).then_some(found)
}

/// Whether a word is one of a few, whatever its capitals.
pub(super) fn is_one_of(word: &str, words: &[&str]) -> bool {
    words.iter().any(|other| other.eq_ignore_ascii_case(word))
}

/// A blank within a line.
pub(super) fn is_blank(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\u{a0}' | '\u{202f}' | '\u{2009}')
}

/// The number that a word is, if it is one of at most four digits.
pub(super) fn number(text: &str, word: Range<usize>) -> Option<u16> {
    let digits = text.get(word)?;
    (digits.len() <= 4).then(|| digits.parse().ok()).flatten()
}

/// The sentence around a place: it ends with its line, or with a sign behind which a blank and no
/// digit stands.
pub(super) fn sentence(text: &str, at: usize) -> Range<usize> {
    let is_end = |end: usize| {
        let rest = &text[end..];
        let is_sign = rest.starts_with(['.', '!', '?']);
        rest.starts_with('\n') || (is_sign && !rest[1..].starts_with(|c: char| !c.is_whitespace()))
    };
    let ends = |c: char| matches!(c, '.' | '!' | '?' | '\n');
    let start = text[..at].rmatch_indices(ends).map(|(end, _)| end).find(|end| is_end(*end));
    let end = text[at..].match_indices(ends).map(|(end, _)| at + end).find(|end| is_end(*end));
    start.map_or(0, |start| start + 1)..end.unwrap_or(text.len())
}
