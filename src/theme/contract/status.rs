//! What a template sees of the translations: who is told in which language, in previews only.

use super::Link;
use super::facts::When;
use serde::Serialize;

/// `status` on the page about the translations.
#[derive(Clone, Debug, Serialize)]
pub struct Status {
    /// The languages of the bulletin: one column each, in the order of `bulletin.yaml`.
    pub languages: Vec<Column>,
    /// The activities on this page of the list, the newest first; drafts are among them.
    pub activities: Vec<Text>,
    /// Ordinary pages and texts about registry entries; on the first page of the list only.
    pub others: Vec<Text>,
    /// How many activities are told how, drafts left out; on the first page only.
    pub sums: Option<Sums>,
}

/// A language of the bulletin.
#[derive(Clone, Debug, Serialize)]
pub struct Column {
    /// The BCP 47 tag.
    pub tag: String,
    /// The name in the language of the page.
    pub name: String,
}

/// A text in all languages.
#[derive(Clone, Debug, Serialize)]
pub struct Text {
    /// The title, and the address of its page in the best language.
    pub link: Link,
    /// When the activity took place, or its report appeared; none for other texts.
    pub when: Option<When>,
    /// Whether readers do not see it at all yet.
    pub draft: bool,
    /// One for each language.
    pub cells: Vec<Cell>,
}

/// A text in one language.
#[derive(Clone, Debug, Serialize)]
pub struct Cell {
    /// `original`, `current`, `stale` (the original has changed since), `unknown` (it does not say what
    /// it follows), `draft` or `missing`; `words["told_" ~ state]` names it.
    pub state: &'static str,
    /// Whether a machine translated it.
    pub machine: bool,
    /// The tag of its language, for `hreflang`.
    pub tag: String,
    /// Its address, if there is a text.
    pub url: Option<String>,
}

/// How many activities are told how. Numbers are written in the language of the page.
#[derive(Clone, Debug, Serialize)]
pub struct Sums {
    /// How many there are.
    pub activities: String,
    /// How many are in each state, in the order of `languages`.
    pub states: Vec<StateCount>,
    /// How many a machine translated, for each language.
    pub machine: Vec<String>,
    /// How many are told by an original or by a translation that is not out of date.
    pub told: Vec<String>,
    /// The same as a percentage, with its sign.
    pub share: Vec<String>,
    /// The same as `told` for each region that has any, in alphabetical order.
    pub regions: Vec<Told>,
    /// The same for each program that has any.
    pub programs: Vec<Told>,
}

/// How many activities are in one state.
#[derive(Clone, Debug, Serialize)]
pub struct StateCount {
    /// The state, as in a cell.
    pub state: &'static str,
    /// How many, for each language.
    pub counts: Vec<String>,
}

/// How many activities under one heading are told.
#[derive(Clone, Debug, Serialize)]
pub struct Told {
    /// The heading.
    pub link: Link,
    /// How many activities it has.
    pub activities: String,
    /// How many of them are told, for each language.
    pub told: Vec<String>,
}
