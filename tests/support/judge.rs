//! Builds sites in memory, and judges every place of every finding.
//!
//! A finding has to stand inside its text, and every format has to be able to show it.

#![allow(dead_code, clippy::unwrap_used, reason = "each test uses a part of it")]

use crate::support::{TODAY, source};
use kabar::diagnostic::resolve::{Extent, OfWorld, resolve};
use kabar::diagnostic::terminal::{self, Look};
use kabar::diagnostic::text::Words;
use kabar::diagnostic::{Code, Diagnostic, Place, Severity, github, json};
use kabar::model::{Audience, View};
use kabar::output::memory::{Memory as Output, Site as Published};
use kabar::pipeline::{self, Request, Strictness};
use kabar::source::cache::Heads;
use kabar::source::{Lexicon, Name};
use kabar::world::World;
use kabar::world::memory::Memory;
use std::collections::BTreeMap;

/// A sound `bulletin.yaml`.
pub(crate) const BULLETIN: &str = "title: T\nbase_url: https://example.org\ndefault_language: en\n\
                        languages: { en: , fr: , ar: }\nmenu: [reports]\n";
/// Two regions.
pub(crate) const REGIONS: &str = "a: { name: A }\nb: { name: B, parent: a }\n";
/// The report that the tests write.
pub(crate) const REPORT: &str = "content/reports/2026/report.en.md";
/// Sound front matter.
pub(crate) const FRONT: &str = "---\ntitle: A title\ndate: 2026-05-01\nregions: a\n---\n";

/// What a build of a site in memory said and published.
pub(crate) struct Outcome {
    /// Every finding.
    pub(crate) findings: Vec<Diagnostic>,
    /// What was published.
    pub(crate) files: BTreeMap<String, Vec<u8>>,
}

impl Outcome {
    /// The codes of all findings.
    pub(crate) fn codes(&self) -> Vec<Code> {
        self.findings.iter().map(|finding| finding.code).collect()
    }

    /// Errors keep the site back; without them it is there.
    pub(crate) fn is_sound(&self) -> bool {
        let wrong = self.findings.iter().any(|finding| finding.severity == Severity::Error);
        self.files.is_empty() == wrong
    }
}

/// A sound small bulletin with other or more files.
pub(crate) fn world(files: &[(&str, &[u8])]) -> Memory {
    let first = Memory::new(TODAY.parse().unwrap())
        .with(&source("content/bulletin.yaml"), BULLETIN)
        .with(&source("content/regions.yaml"), REGIONS);
    files.iter().fold(first, |world, (path, bytes)| world.with(&source(path), *bytes))
}

/// Builds, judges every place, and shows every finding in every format.
pub(crate) fn build(world: &dyn World) -> Outcome {
    let view = View { audience: Audience::Public, today: world.today() };
    let request = Request { view, base_url: None, strictness: Strictness::Usual };
    let prepared = pipeline::prepare(world, &Heads::default(), &request, &|_| ()).unwrap();
    let mut published = Published::default();
    let output = Box::new(Output::open(&mut published));
    let built = pipeline::build(world, prepared, output, &|_| ()).unwrap();
    judge(world, &built.diagnostics);
    let files = published.files.into_iter().map(|(file, bytes)| (file, bytes.to_vec()));
    Outcome { findings: built.diagnostics, files: files.collect() }
}

/// One text in an otherwise sound bulletin.
pub(crate) fn report(text: &[u8]) -> Outcome {
    build(&world(&[(REPORT, text)]))
}

/// Every place of every finding is inside its text, and every format can show it.
fn judge(world: &dyn World, findings: &[Diagnostic]) {
    let located = resolve(findings, &OfWorld(world));
    for found in &located {
        let labels = found.labels.iter().map(|(label, spot)| (&label.place, Some(spot)));
        let own = (&found.diagnostic.place, found.spot.as_ref());
        for (place, spot) in std::iter::once(own).chain(labels) {
            let extent = spot.and_then(|spot| spot.extent.as_ref());
            // A byte that is no UTF-8 is shown as a sign that is longer.
            let is_shown_as_it_is = found.diagnostic.code != Code::NotUtf8;
            if let (Place::Bytes(_, range), Some(extent), true) = (place, extent, is_shown_as_it_is)
            {
                let told = range.start..range.end;
                assert_eq!(told, extent.range, "{:?} had to be moved", found.diagnostic);
            }
            let is_part = !matches!(place, Place::Site | Place::File(_));
            assert_eq!(is_part, extent.is_some(), "{:?} has no line", found.diagnostic);
            extent.into_iter().for_each(is_inside);
        }
    }
    let words = Words::english();
    let shown = [terminal::render(&located, &words, Look::Plain), json::render(&located, &words)];
    let lines = github::render(&located, &words);
    assert_eq!((shown[1].lines().count(), lines.lines().count()), (findings.len(), findings.len()));
    assert!(shown[0].is_empty() == findings.is_empty());
}

/// Lines and columns are those of the bytes, and the text has them.
fn is_inside(extent: &Extent) {
    let piece = &extent.text[extent.range.clone()];
    for (at, position) in [(extent.range.start, extent.start), (extent.range.end, extent.end)] {
        let before = &extent.text[..at];
        // A byte order mark takes no column.
        let line = before.rsplit('\n').next().unwrap_or(before).trim_start_matches('\u{feff}');
        let expected = (before.matches('\n').count() + 1, line.chars().count() + 1);
        assert_eq!((position.line, position.column), expected, "{piece:?}");
    }
}

/// A text as its fields, its outline and its body are read, without a site around it.
pub(crate) fn read(text: &[u8]) {
    let file = source(REPORT);
    let name = Name::of(&file).unwrap();
    let found = kabar::source::read(&file, name, text, &Lexicon::new(["B-Trust"]));
    judge(&world(&[(REPORT, text)]), &found.diagnostics);
}

/// Builds files over a sound bulletin; it must not panic, and codes must be among the findings.
#[track_caller]
pub(crate) fn expect(files: &[(&str, &[u8])], codes: &[Code]) {
    let outcome = build(&world(files));
    assert!(outcome.is_sound());
    let found = outcome.codes();
    let missing: Vec<&Code> = codes.iter().filter(|code| !found.contains(code)).collect();
    let text = |bytes: &[u8]| String::from_utf8_lossy(&bytes[..bytes.len().min(300)]).into_owned();
    let given: Vec<_> = files.iter().map(|(path, bytes)| (*path, text(bytes))).collect();
    assert!(missing.is_empty(), "{missing:?} not among {found:?} of {given:?}");
    assert_eq!(codes.is_empty(), found.is_empty(), "{:?} of {given:?}", outcome.findings);
}
