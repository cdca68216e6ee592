//! Lists that are counted before: `10 kabupaten, yaitu …` with another number of names.
//!
//! Only lists of plain names with one last `dan`, `et` or `and`, up to the end of the sentence.

use super::Remark;
use super::cursor::{is_blank, run, sentence, word_after};
use std::ops::Range;

/// What introduces a list whose items were counted.
const NAMELY: [&str; 4] = ["yaitu", "yakni", "namely", "à savoir"];
/// What stands before the last item.
const LAST: [&str; 5] = [" dan ", " et ", " and ", " serta ", " & "];
/// How many words may stand between a number and the list.
const WORDS_BETWEEN: usize = 4;
/// How many words an item may have.
const WORDS_OF_ITEM: usize = 5;

/// Judges the list whose items a number counts.
pub(super) fn check(text: &str, at: &Range<usize>, number: u16) -> Option<(Remark, Range<usize>)> {
    let is_part = text[..at.start].ends_with(['.', ',', '-', '–', '/']);
    if !(2..=40).contains(&number) || is_part || text[at.end..].starts_with(|c| !is_blank(c)) {
        return None;
    }
    let start = list_start(text, at.end)?;
    let end = sentence(text, at.start).end;
    let items = items(text.get(start..end)?)?;
    (items != usize::from(number)).then(|| {
        let range = at.start..text[..start].trim_end_matches([' ', ':', ',']).len();
        let written = text[range.clone()].to_owned();
        (Remark::Count { written, number: number.into(), listed: items }, range)
    })
}

/// Where the list begins whose introduction follows within a few words.
fn list_start(text: &str, from: usize) -> Option<usize> {
    let mut at = from;
    for _ in 0..=WORDS_BETWEEN {
        let word = word_after(text, at, &['-', ','])?;
        let rest = &text[word.start..];
        if let Some(namely) = NAMELY.iter().find(|namely| rest.starts_with(**namely)) {
            let end = word.start + namely.len();
            let is_word = run(text, end).is_empty();
            let list = text[end..].trim_start_matches([' ', ':', '\u{a0}', '\u{202f}']);
            return is_word.then_some(text.len() - list.len());
        }
        at = word.end;
    }
    None
}

/// How many items a list has, if that is certain.
fn items(list: &str) -> Option<usize> {
    let (before, last) = LAST.iter().find_map(|last| list.rsplit_once(last))?;
    let is_single = LAST.iter().all(|word| !before.contains(word));
    let items: Vec<&str> = before.trim_end_matches(',').split(", ").chain([last]).collect();
    let is_item = |item: &&str| {
        let words = item.split_whitespace().count();
        let is_plain =
            !item.contains(['(', ')', ';', ':', ',', '/', '–', '—', '“', '”', '"', '\n']);
        let is_name = item.starts_with(char::is_uppercase);
        is_plain && is_name && (1..=WORDS_OF_ITEM).contains(&words)
    };
    (is_single && items.iter().all(is_item)).then_some(items.len())
}
