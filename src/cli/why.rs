//! Says in words why outputs were made.

use crate::base::phrase::{Insert, Phrase};
use crate::diagnostic::text::Words;
use crate::ledger::Reason;
use std::collections::{BTreeMap, BTreeSet};

/// How many activities are named when what lists show of them has changed.
const NAMED: usize = 3;

/// A line for each output that was made: its address and the reason.
pub(super) fn lines(rendered: &[(String, Reason)], words: &Words) -> String {
    let line = |(file, reason): &(String, Reason)| {
        address(file) + ": " + &words.say(&sentence(reason).into()) + "\n"
    };
    rendered.iter().map(line).collect()
}

/// The address of a published file, from the first slash on: that of a page is its folder.
pub(super) fn address(file: &str) -> String {
    let page =
        file.strip_suffix("index.html").filter(|page| page.is_empty() || page.ends_with('/'));
    format!("/{}", page.unwrap_or(file))
}

fn sentence(reason: &Reason) -> Phrase {
    match reason {
        Reason::New => Phrase::new("reason-new"),
        Reason::Gone => Phrase::new("reason-gone"),
        Reason::Changed(parts) => {
            Phrase::new("reason-changed").with("parts", Insert::List(named(parts), ", "))
        }
    }
}

/// The parts in words; of many activities only the first are named.
fn named(parts: &BTreeSet<(&'static str, Option<String>)>) -> Vec<Insert> {
    let mut by_word: BTreeMap<&'static str, Vec<&str>> = BTreeMap::new();
    for (word, name) in parts {
        by_word.entry(word).or_default().push(name.as_deref().unwrap_or_default());
    }
    let mut said = Vec::new();
    for (word, names) in by_word {
        let shown = names.iter().take(NAMED);
        said.extend(shown.map(|name| Phrase::new(word).with("name", *name).into()));
        if let Some(rest) = names.len().checked_sub(NAMED).filter(|rest| *rest > 0) {
            said.push(Phrase::new("reason-more").with("count", rest).into());
        }
    }
    said
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::speech;
    use crate::diagnostic::text::EditorLang;

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
        let words = Words::with(EditorLang::English, speech::words);
        assert_eq!(lines(&rendered, &words), expected);
    }
}
