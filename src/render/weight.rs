//! Weighs what was made, as a reader pays for it: the only door to `flate2`.
//!
//! Compressing all pages would cost more than making them, so only those are compressed that can be too
//! heavy at all. Looks at bytes; knows nothing of how they were made.

use super::scene::Scene;
use crate::plan::budget::{Budget, Weight, pictures};
use crate::plan::{Item, Recipe};
use crate::theme::Theme;
use flate2::{Compression, write::GzEncoder};
use std::io::Write as _;

/// Which outputs are weighed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Weighing {
    /// Those that are too heavy.
    Heavy,
    /// All that have a budget.
    All,
}

/// Markup with text becomes less than half of what it was as soon as there are some kilobytes of it, in
/// every language that we tried (0.16 to 0.45). What is not larger than this many times its limit is not over it.
const SHRINKS: u64 = 2;

/// What an output weighs; `None` if it has no budget, or is not too heavy where only those are weighed.
#[must_use]
pub fn weigh(scene: &Scene<'_>, item: &Item, bytes: &[u8], weighing: Weighing) -> Option<Weight> {
    let budget = Budget::of(scene.bulletin, scene.theme, &item.recipe)?;
    let (mut style, mut shown) = (0, 0);
    if let Recipe::Page(page) = &item.recipe {
        let files = pictures(scene.bulletin, page);
        shown = files.into_iter().map(|id| scene.bulletin.file(id).size).sum();
        style = scene.style;
    }
    let room = budget.limit().saturating_sub(style + shown);
    if weighing == Weighing::Heavy && length(bytes) <= SHRINKS * room {
        return None;
    }
    let weight = Weight { style, pictures: shown, ..parts(bytes, &item.recipe) };
    (weighing == Weighing::All || weight.total() > budget.limit()).then_some(weight)
}

/// What the style sheets of a theme weigh.
pub(super) fn style(theme: &Theme) -> u64 {
    let sheets = theme.assets().iter().filter(|asset| asset.extension() == "css");
    sheets.map(|sheet| compressed(&sheet.bytes)).sum()
}

/// The parts of a page: what it loses without its tables, then without what stands around its text.
fn parts(bytes: &[u8], recipe: &Recipe) -> Weight {
    let whole = compressed(bytes);
    let (Recipe::Page(_), Ok(html)) = (recipe, std::str::from_utf8(bytes)) else {
        return Weight { text: whole, ..Weight::default() };
    };
    let rest = without(html, &["table"]);
    let lean = compressed(rest.as_bytes()).min(whole);
    let text =
        compressed(without(&rest, &["head", "header", "nav", "footer"]).as_bytes()).min(lean);
    Weight { text, tables: whole - lean, frame: lean - text, ..Weight::default() }
}

fn compressed(bytes: &[u8]) -> u64 {
    let mut encoder = GzEncoder::new(Vec::with_capacity(bytes.len() / 2), Compression::new(6));
    let Ok(all) = encoder.write_all(bytes).and_then(|()| encoder.finish()) else {
        unreachable!("memory takes every byte")
    };
    length(&all)
}

fn length(bytes: &[u8]) -> u64 {
    u64::try_from(bytes.len()).unwrap_or(u64::MAX)
}

/// HTML without the elements of these names.
fn without(html: &str, names: &[&str]) -> String {
    let mut kept = String::with_capacity(html.len());
    let mut rest = html;
    loop {
        let first = names.iter().filter_map(|name| Some((opening(rest, name)?, *name))).min();
        let Some((start, name)) = first else { break };
        kept.push_str(&rest[..start]);
        rest = &rest[start..];
        rest = &rest[element(rest, name)..];
    }
    kept.push_str(rest);
    kept
}

/// Where an element begins: `head` is not found in `<header>`.
fn opening(html: &str, name: &str) -> Option<usize> {
    let tag = format!("<{name}");
    let ends = |at: &usize| !html[at + tag.len()..].starts_with(|c: char| c.is_alphanumeric());
    html.match_indices(&tag).map(|(at, _)| at).find(ends)
}

/// The length of the element that a text begins with; of all of it if nothing ends the element.
fn element(html: &str, name: &str) -> usize {
    let end = format!("</{name}>");
    let (mut at, mut depth) = (1, 1);
    while depth > 0 {
        let Some(close) = html[at..].find(&end) else { return html.len() };
        if let Some(inner) = opening(&html[at..at + close], name) {
            (at, depth) = (at + inner + 1, depth + 1);
        } else {
            (at, depth) = (at + close + end.len(), depth - 1);
        }
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_are_taken_out_with_all_that_is_in_them() {
        let html =
            "<head>a</head><header>b<nav>c</nav></header>d<table>e<table>f</table>g</table>h";
        assert_eq!(without(html, &["table"]), "<head>a</head><header>b<nav>c</nav></header>dh");
        assert_eq!(without(html, &["head"]), html.replace("<head>a</head>", ""));
        assert_eq!(without(html, &["nav", "head", "header", "table"]), "dh");
        assert_eq!(without("a<table>b", &["table"]), "a");
    }

    #[test]
    fn a_part_weighs_what_is_saved_without_it() {
        let words: Vec<String> =
            (0..2000u32).map(|n| n.wrapping_mul(2_654_435_761).to_string()).collect();
        let words = words.join(" ");
        let html = format!("<head>x</head><table>{words}</table><p>a text</p>");
        let page = Recipe::Page(crate::plan::PageRecipe {
            address: crate::plan::Address::Front,
            language: crate::config::Languages::read(None, None, &mut Vec::new())
                .default_language(),
            number: 1,
            total: 1,
        });
        let weight = parts(html.as_bytes(), &page);
        assert_eq!((weight.heaviest(), weight.total()), ("tables", compressed(html.as_bytes())));
        assert!(weight.text < 100 && weight.frame < 50, "{weight:?}");
    }
}
