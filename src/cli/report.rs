//! What a build did, for other programs: the report as JSON, and the manifest of published files.

use crate::base::day::Day;
use crate::base::path::SourcePath;
use crate::diagnostic::Tally;
use crate::pipeline::quarantine::Held;
use crate::pipeline::{self, Built, Published};
use crate::plan::budget::Weight;
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Serialize)]
struct Report<'b> {
    /// The version of kabar.
    kabar: &'static str,
    /// The day of the build.
    date: String,
    /// Whether the site was published. If not, the next numbers are 0 and the old site stays.
    published: bool,
    /// How many outputs the site has.
    outputs: usize,
    /// How many of them were made.
    rendered: usize,
    /// How many of them are as they were.
    kept: usize,
    /// How many files of the last build are gone.
    removed: usize,
    /// Which, relative to the output folder.
    removed_files: &'b [String],
    /// How many outputs there are of each kind.
    by_kind: &'b BTreeMap<&'static str, usize>,
    /// How many outputs there are for each language.
    languages: &'b BTreeMap<String, usize>,
    /// The texts that were put aside: by path, `older` if the last good version is published, else `none`.
    quarantined: BTreeMap<&'b str, &'static str>,
    /// What outputs weigh, by kind; only if the site was published.
    weights: BTreeMap<&'static str, OfKind<'b>>,
    /// How many findings there are of each severity.
    diagnostics: Tally,
    /// How long it took.
    seconds: f64,
}

/// What the outputs of one kind weigh.
#[derive(Serialize)]
struct OfKind<'b> {
    /// How many there are.
    outputs: usize,
    /// The one in the middle by size.
    median: Weighed<'b>,
    /// The one with the most bytes.
    largest: Weighed<'b>,
}

/// What one output weighs, in bytes.
#[derive(Serialize)]
struct Weighed<'b> {
    /// Its address.
    route: &'b str,
    /// Before compression, without style sheet and pictures.
    size: u64,
    /// What a reader pays for: all of the next.
    weight: u64,
    /// What it holds itself, compressed: HTML, a feed, a script.
    own: u64,
    /// The style sheet, compressed.
    style: u64,
    /// The pictures.
    pictures: u64,
}

/// What was weighed.
pub(super) type Weights = BTreeMap<&'static str, pipeline::OfKind>;

fn of_kind(found: &pipeline::OfKind) -> OfKind<'_> {
    OfKind {
        outputs: found.outputs,
        median: weighed(&found.median),
        largest: weighed(&found.largest),
    }
}

fn weighed(found: &pipeline::Weighed) -> Weighed<'_> {
    let Weight { text, tables, frame, style, pictures } = found.weight;
    let (route, size, weight) = (found.route.as_str(), found.size, found.weight.total());
    Weighed { route, size, weight, own: text + tables + frame, style, pictures }
}

/// The report of a build: one object of JSON.
pub(super) fn report(
    built: &Built,
    (held, weights): (&BTreeMap<SourcePath, Held>, &Weights),
    (date, seconds): (Day, f64),
) -> String {
    let nothing = Published::default();
    let published = built.published.as_ref().unwrap_or(&nothing);
    let report = Report {
        kabar: env!("CARGO_PKG_VERSION"),
        date: date.to_string(),
        published: built.published.is_some(),
        outputs: published.outputs,
        rendered: published.rendered.len(),
        kept: published.outputs - published.rendered.len(),
        removed: published.removed.len(),
        removed_files: &published.removed,
        by_kind: &published.by_kind,
        languages: &published.languages,
        quarantined: held.iter().map(|(file, held)| (file.as_str(), held.name())).collect(),
        weights: weights.iter().map(|(kind, found)| (*kind, of_kind(found))).collect(),
        diagnostics: Tally::of(&built.diagnostics),
        seconds: (seconds * 1000.0).round() / 1000.0,
    };
    let Ok(text) = serde_json::to_string_pretty(&report) else {
        unreachable!("texts and numbers can always be written as JSON")
    };
    text + "\n"
}

/// The manifest of the published files: digest, size and path, a line for each.
pub(super) fn manifest(published: &Published) -> String {
    let line = |(file, digest, size): &(String, _, u64)| format!("{digest} {size} {file}\n");
    published.files.iter().map(line).collect()
}
