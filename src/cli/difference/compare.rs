//! Compares two texts paragraph by paragraph, and changed paragraphs word by word.
//!
//! White space does not count, and is shown as it is.

use similar::{Algorithm, DiffOp, capture_diff_slices};
use std::ops::Range;

/// What became of a paragraph, or of several in a row.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Change {
    /// So many are as they were.
    Same(usize),
    /// It is gone.
    Removed(Vec<Run>),
    /// It is new.
    Added(Vec<Run>),
    /// It was the first and is the second now.
    Changed(Vec<Run>, Vec<Run>),
}

/// A part of a paragraph.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Run {
    /// It is in both.
    Same(String),
    /// It is in this one only.
    Other(String),
}

/// How much two paragraphs have to have in common to be taken for one, in percent of their words.
const KINSHIP: usize = 35;
/// Above this product of two numbers of paragraphs nobody is helped by pairing them.
const MOST_PAIRS: usize = 10_000;

/// What became of the paragraphs of a text, in order.
pub(super) fn compare(old: &[&str], new: &[&str]) -> Vec<Change> {
    let folded = |all: &[&str]| all.iter().map(|text| words(text).join(" ")).collect::<Vec<_>>();
    let mut changes = Vec::new();
    for op in capture_diff_slices(Algorithm::Myers, &folded(old), &folded(new)) {
        match op {
            DiffOp::Equal { len, .. } => changes.push(Change::Same(len)),
            op => changes.extend(replaced(&old[op.old_range()], &new[op.new_range()])),
        }
    }
    changes
}

/// Pairs the paragraphs that are most alike; all others are gone or new.
fn replaced(old: &[&str], new: &[&str]) -> Vec<Change> {
    let whole = |text: &&str| vec![Run::Same((*text).to_owned())];
    let (mut changes, mut at) = (Vec::new(), (0, 0));
    for (i, j) in pairs(old, new).into_iter().chain([(old.len(), new.len())]) {
        changes.extend(old[at.0..i].iter().map(|text| Change::Removed(whole(text))));
        changes.extend(new[at.1..j].iter().map(|text| Change::Added(whole(text))));
        if let (Some(before), Some(after)) = (old.get(i), new.get(j)) {
            let (before, after) = marked(before, after);
            changes.push(Change::Changed(before, after));
        }
        at = (i + 1, j + 1);
    }
    changes
}

/// The pairs in which most words are the same, in order (the longest common subsequence, weighted).
fn pairs(old: &[&str], new: &[&str]) -> Vec<(usize, usize)> {
    if old.len() * new.len() > MOST_PAIRS {
        return Vec::new();
    }
    let alike = |i: usize, j: usize| kinship(old[i], new[j]);
    let mut best = vec![vec![0; new.len() + 1]; old.len() + 1];
    let mut weights = vec![vec![0; new.len()]; old.len()];
    for i in (0..old.len()).rev() {
        for j in (0..new.len()).rev() {
            weights[i][j] = alike(i, j);
            let paired = if weights[i][j] > 0 { weights[i][j] + best[i + 1][j + 1] } else { 0 };
            best[i][j] = paired.max(best[i + 1][j]).max(best[i][j + 1]);
        }
    }
    let (mut pairs, mut i, mut j) = (Vec::new(), 0, 0);
    while i < old.len() && j < new.len() {
        let weight = weights[i][j];
        if weight > 0 && best[i][j] == weight + best[i + 1][j + 1] {
            pairs.push((i, j));
            (i, j) = (i + 1, j + 1);
        } else if best[i][j] == best[i + 1][j] {
            i += 1;
        } else {
            j += 1;
        }
    }
    pairs
}

/// How many percent of the words of two paragraphs are the same; 0 if that is not enough.
fn kinship(old: &str, new: &str) -> usize {
    let (old, new) = (words(old), words(new));
    let all = old.len() + new.len();
    let same: usize = operations(&old, &new)
        .iter()
        .map(|op| if let DiffOp::Equal { len, .. } = op { *len } else { 0 })
        .sum();
    let percent = (2 * same * 100).checked_div(all).unwrap_or(0);
    if percent < KINSHIP { 0 } else { percent }
}

fn words(text: &str) -> Vec<&str> {
    text.split_whitespace().collect()
}

fn operations(old: &[&str], new: &[&str]) -> Vec<DiffOp> {
    capture_diff_slices(Algorithm::Myers, old, new)
}

/// Two paragraphs with what is in one of them only told apart.
fn marked(old: &str, new: &str) -> (Vec<Run>, Vec<Run>) {
    let operations = operations(&words(old), &words(new));
    let others = |range: fn(&DiffOp) -> Range<usize>| {
        let changed = operations.iter().filter(|op| !matches!(op, DiffOp::Equal { .. }));
        changed.map(range).collect::<Vec<_>>()
    };
    (runs(old, &others(DiffOp::old_range)), runs(new, &others(DiffOp::new_range)))
}

/// A text cut into runs; `others` are ranges of its words. Blanks between two runs belong to what is
/// the same.
fn runs(text: &str, others: &[Range<usize>]) -> Vec<Run> {
    let starts: Vec<usize> =
        words(text).iter().map(|word| word.as_ptr() as usize - text.as_ptr() as usize).collect();
    let ends: Vec<usize> =
        words(text).iter().zip(&starts).map(|(word, start)| start + word.len()).collect();
    let (mut runs, mut at) = (Vec::new(), 0);
    for range in others.iter().filter(|range| !range.is_empty()) {
        let (start, end) = (starts[range.start], ends[range.end - 1]);
        runs.push(Run::Same(text[at..start].to_owned()));
        runs.push(Run::Other(text[start..end].to_owned()));
        at = end;
    }
    runs.push(Run::Same(text[at..].to_owned()));
    runs.retain(|run| !matches!(run, Run::Same(text) if text.is_empty()));
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    fn same(text: &str) -> Run {
        Run::Same(text.to_owned())
    }

    fn other(text: &str) -> Run {
        Run::Other(text.to_owned())
    }

    #[test]
    fn white_space_is_no_change() {
        assert_eq!(compare(&["a  b", "c"], &["a\nb", " c "]), [Change::Same(2)]);
        assert_eq!(compare(&[], &[]), []);
    }

    #[test]
    fn changed_words_are_marked_in_both() {
        let changes = compare(&["on the 19th of\nJanuary, in Goma"], &["on the 20th of January"]);
        let old = vec![same("on the "), other("19th"), same(" of\n"), other("January, in Goma")];
        let new = vec![same("on the "), other("20th"), same(" of "), other("January")];
        assert_eq!(changes, [Change::Changed(old, new)]);
    }

    #[test]
    fn a_paragraph_keeps_its_partner_when_others_come_and_go() {
        let old = ["first of all", "a b c d e", "gone"];
        let new = ["first of all", "new", "a b c d f", "newer"];
        let changes = compare(&old, &new);
        let expected = [
            Change::Same(1),
            Change::Added(vec![same("new")]),
            Change::Changed(vec![same("a b c d "), other("e")], vec![same("a b c d "), other("f")]),
            Change::Removed(vec![same("gone")]),
            Change::Added(vec![same("newer")]),
        ];
        assert_eq!(changes, expected);
    }

    #[test]
    fn words_of_any_script_are_cut_at_their_ends() {
        let changes = compare(&["ورشة عمل في «بوكافو»"], &["ورشة عمل في «غوما»"]);
        let Change::Changed(old, _) = &changes[0] else { panic!("{changes:?}") };
        assert_eq!(old, &[same("ورشة عمل في "), other("«بوكافو»")]);
    }
}
