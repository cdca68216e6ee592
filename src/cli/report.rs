//! What a build did, for other programs: the report as JSON, and the manifest of published files.

use crate::base::day::Day;
use crate::base::path::SourcePath;
use crate::diagnostic::Tally;
use crate::pipeline::quarantine::Held;
use crate::pipeline::{Built, Published};
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
    /// How many findings there are of each severity.
    diagnostics: Tally,
    /// How long it took.
    seconds: f64,
}

/// The report of a build: one object of JSON.
pub(super) fn report(
    built: &Built,
    held: &BTreeMap<SourcePath, Held>,
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
