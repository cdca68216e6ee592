//! Says in words why outputs were made.

use crate::diagnostic::text::Words;
use crate::ledger::Reason;
use crate::messages::Arg;
use std::collections::{BTreeMap, BTreeSet};

/// How many activities are named when what lists show of them has changed.
const NAMED: usize = 3;

/// A line for each output that was made: its address and the reason.
pub(super) fn lines(rendered: &[(String, Reason)]) -> String {
    let words = Words::english();
    let line =
        |(file, reason): &(String, Reason)| address(file) + ": " + &sentence(reason, &words) + "\n";
    rendered.iter().map(line).collect()
}

/// The address of a published file, from the first slash on: that of a page is its folder.
pub(super) fn address(file: &str) -> String {
    let page =
        file.strip_suffix("index.html").filter(|page| page.is_empty() || page.ends_with('/'));
    format!("/{}", page.unwrap_or(file))
}

fn sentence(reason: &Reason, words: &Words) -> String {
    match reason {
        Reason::New => words.phrase("reason-new", &[]),
        Reason::Gone => words.phrase("reason-gone", &[]),
        Reason::Changed(parts) => {
            let parts = named(parts, words).join(", ");
            words.phrase("reason-changed", &[("parts", Arg::Text(&parts))])
        }
    }
}

/// The parts in words; of many activities only the first are named.
fn named(parts: &BTreeSet<(&'static str, Option<String>)>, words: &Words) -> Vec<String> {
    let mut by_word: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (word, name) in parts {
        by_word.entry(word).or_default().push(name.as_deref().unwrap_or_default());
    }
    let mut said = Vec::new();
    for (word, names) in by_word {
        let shown = names.iter().take(NAMED);
        said.extend(shown.map(|name| words.phrase(word, &[("name", Arg::Text(name))])));
        if let Some(rest) = names.len().checked_sub(NAMED).filter(|rest| *rest > 0) {
            let rest = u64::try_from(rest).unwrap_or(u64::MAX);
            said.push(words.phrase("reason-more", &[("count", Arg::Number(rest))]));
        }
    }
    said
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_of_a_page_is_its_folder() {
        for (file, expected) in [
            ("index.html", "/"),
            ("fr/a/index.html", "/fr/a/"),
            ("fr/feed.xml", "/fr/feed.xml"),
            ("fr/my-index.html", "/fr/my-index.html"),
        ] {
            assert_eq!(address(file), expected);
        }
    }

    #[test]
    fn of_many_activities_three_are_named_and_the_rest_is_counted() {
        let card = |name: &str| ("part-card", Some(name.to_owned()));
        let parts = ["a", "b", "c", "d", "e"].map(card).into_iter().chain([("part-menu", None)]);
        let rendered = [
            ("fr/index.html".to_owned(), Reason::Changed(parts.collect())),
            ("fr/b/index.html".to_owned(), Reason::New),
            ("fr/c/index.html".to_owned(), Reason::Gone),
        ];
        let expected = "\
/fr/: changed: what lists show of `a`, what lists show of `b`, what lists show of `c`, 2 more, the menu
/fr/b/: it is new
/fr/c/: its file was gone
";
        assert_eq!(lines(&rendered), expected);
    }
}
