//! The shape of the house, as data: which folder may use which, through which door a dependency
//! comes in, how long a file may be, and what has to be there.
//!
//! `ARCHITECTURE.md` tells the same in sentences. These tests read the sources as text.

#![expect(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "the sources are read as files; what cannot be read is a failure"
)]

#[path = "support/rust.rs"]
mod rust;

use kabar::diagnostic::Code;
use rust::{Named, functions, paths, tokens};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The folders of `src/`, from the bottom up. A folder may use those of lower layers, and none of
/// its own.
const LAYERS: [&[&str]; 12] = [
    &["base"],
    &["world", "yaml", "messages", "locale"],
    &["diagnostic"],
    &["decode"],
    &["config", "source"],
    &["model", "theme"],
    &["plan", "schema"],
    &["render", "ledger", "output"],
    &["pipeline"],
    &["serve"],
    &["cli"],
    &["main"],
];

/// Where each dependency may be named. What is not here is used everywhere, or nowhere.
const DOORS: [(&str, &[&str]); 30] = [
    ("ammonia", &["source/markdown/"]),
    ("annotate_snippets", &["diagnostic/terminal.rs"]),
    ("twox_hash", &["base/digest.rs"]),
    ("clap", &["cli/"]),
    ("clap_complete", &["cli/"]),
    ("deunicode", &["plan/slug.rs"]),
    ("flate2", &["render/weight.rs"]),
    ("fluent_bundle", &["messages/"]),
    ("fluent_syntax", &["messages/"]),
    ("httparse", &["serve/http.rs"]),
    ("icu_collator", &["locale/"]),
    ("icu_locale_core", &["locale/", "messages/"]),
    ("icu_plurals", &["messages/"]),
    ("memchr", &["render/"]),
    ("mimalloc", &["main.rs"]),
    ("notify", &["serve/watch.rs"]),
    ("postcard", &["source/", "ledger/"]),
    ("pulldown_cmark", &["source/markdown/"]),
    ("rayon", &["model/", "plan/routes.rs", "pipeline/"]),
    ("rustix", &["output/"]),
    ("serde_yaml", &["yaml/"]),
    ("signal_hook", &["cli/"]),
    ("similar", &["cli/"]),
    ("std::env", &["cli/"]),
    ("std::fs", &["world/disk.rs", "output/", "ledger/store.rs", "ledger/good.rs", "cli/"]),
    ("tera", &["theme/", "render/"]),
    ("time", &["base/day.rs"]),
    ("unic_langid", &["messages/"]),
    ("unicode_normalization", &["base/fold.rs", "plan/slug.rs", "source/proofread/"]),
    ("walkdir", &["world/disk.rs"]),
];

/// Dependencies that every folder may use.
const OPEN: [&str; 2] = ["serde", "serde_json"];

/// The folder of the fixtures with several findings at once.
const COMBINED: &str = "combined";

const LONGEST_FILE: usize = 400;
const LONGEST_FUNCTION: usize = 60;

/// A file of `src/`.
struct Source {
    /// Its path below `src/`.
    path: String,
    text: String,
}

impl Source {
    /// Its modules below the crate: `["output", "disk", "marker"]`.
    fn modules(&self) -> Vec<&str> {
        let stem = self.path.strip_suffix(".rs").unwrap();
        let stem = stem.strip_suffix("/mod").unwrap_or(stem);
        if stem == "lib" { Vec::new() } else { stem.split('/').collect() }
    }

    /// The folder of `src/` that it belongs to; a file directly in `src/` is one by itself.
    fn folder(&self) -> &str {
        self.path.split(['/', '.']).next().unwrap()
    }

    fn paths(&self) -> Vec<Named> {
        paths(&tokens(&self.text))
    }

    /// The folder of `src/` that a path leads to, if it leads into this crate.
    fn target(&self, named: &Named) -> Option<String> {
        let first = named.segments.first()?.as_str();
        match first {
            "crate" => named.segments.get(1).cloned(),
            "kabar" if self.folder() == "main" => named.segments.get(1).cloned(),
            "super" => {
                let up = named.segments.iter().take_while(|it| *it == "super").count();
                let around =
                    self.modules().into_iter().chain(named.modules.iter().map(String::as_str));
                let below: Vec<&str> = around.collect();
                match below.len().checked_sub(up) {
                    Some(0) => named.segments.get(up).cloned(),
                    Some(_) => below.first().map(|folder| (*folder).to_owned()),
                    None => None,
                }
            }
            _ => None,
        }
    }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every file of `src/`, sorted.
fn sources() -> Vec<Source> {
    let mut files = Vec::new();
    collect(&root().join("src"), &mut files);
    files.sort();
    let source = |file: PathBuf| Source {
        path: file.strip_prefix(root().join("src")).unwrap().to_str().unwrap().replace('\\', "/"),
        text: fs::read_to_string(&file).unwrap(),
    };
    files.into_iter().map(source).collect()
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

/// Fails with one sentence for each thing that is wrong.
#[track_caller]
fn expect_nothing(wrong: impl IntoIterator<Item = String>) {
    let wrong: BTreeSet<String> = wrong.into_iter().collect();
    assert!(wrong.is_empty(), "\n{}\n", wrong.into_iter().collect::<Vec<_>>().join("\n"));
}

fn layers() -> BTreeMap<&'static str, usize> {
    let layer = |(at, folders): (usize, &&'static [&'static str])| {
        folders.iter().map(move |folder| (*folder, at))
    };
    LAYERS.iter().enumerate().flat_map(layer).collect()
}

#[test]
fn folders_use_only_folders_of_lower_layers() {
    let (layers, sources) = (layers(), sources());
    let mut wrong = Vec::new();
    for source in sources.iter().filter(|source| source.folder() != "lib") {
        let folder = source.folder();
        let Some(own) = layers.get(folder) else {
            wrong.push(format!("`{folder}` has no layer: give it one in tests/architecture.rs"));
            continue;
        };
        for named in source.paths() {
            let Some(target) = source.target(&named).filter(|target| target != folder) else {
                continue;
            };
            if layers.get(target.as_str()).is_none_or(|layer| layer >= own) {
                let place = format!("src/{}:{}", source.path, named.line);
                wrong.push(format!(
                    "{place}: `{folder}` may not use `{target}`: see ARCHITECTURE.md"
                ));
            }
        }
    }
    expect_nothing(wrong);
}

#[test]
fn every_layer_is_a_folder_that_exists() {
    let sources = sources();
    let known: BTreeSet<&str> = sources.iter().map(Source::folder).collect();
    let missing = LAYERS.iter().copied().flatten().filter(|folder| !known.contains(**folder));
    expect_nothing(missing.map(|folder| format!("there is no `{folder}` in src/")));
}

#[test]
fn each_dependency_comes_in_through_its_door() {
    let doors: BTreeMap<&str, &[&str]> = DOORS.into_iter().collect();
    let mut wrong = Vec::new();
    for source in sources() {
        for named in source.paths() {
            let first = named.segments.first().cloned().unwrap_or_default();
            let two = named.segments.iter().take(2).cloned().collect::<Vec<_>>().join("::");
            let door = [first, two].into_iter().find_map(|name| doors.get_key_value(name.as_str()));
            let Some((name, places)) = door else { continue };
            if !places.iter().any(|place| source.path.starts_with(place)) {
                let (place, doors) =
                    (format!("src/{}:{}", source.path, named.line), places.join(", "));
                wrong.push(format!(
                    "{place}: `{name}` may be named in {doors} only: see ARCHITECTURE.md"
                ));
            }
        }
    }
    expect_nothing(wrong);
}

#[test]
fn every_dependency_has_a_door() {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let (_, rest) = manifest.split_once("[dependencies]\n").unwrap();
    let names = rest.lines().take_while(|line| !line.starts_with('['));
    let names = names.filter_map(|line| Some(line.split_once(" = ")?.0.replace('-', "_")));
    let has_door = |name: &String| DOORS.iter().any(|(door, _)| door == name);
    let without = names.filter(|name| !has_door(name) && !OPEN.contains(&name.as_str()));
    expect_nothing(without.map(|name| format!("`{name}` has no door in tests/architecture.rs")));
}

#[test]
fn every_door_leads_to_a_file_that_uses_it() {
    let sources = sources();
    let is_used = |door: &str, place: &str| {
        let inside = sources.iter().filter(|source| source.path.starts_with(place));
        let wanted: Vec<&str> = door.split("::").collect();
        inside.flat_map(Source::paths).any(|named| {
            named.segments.iter().zip(&wanted).all(|(a, b)| a == b)
                && named.segments.len() >= wanted.len()
        })
    };
    let unused =
        DOORS.iter().flat_map(|(door, places)| places.iter().map(move |place| (door, place)));
    let unused = unused.filter(|(door, place)| !is_used(door, place));
    expect_nothing(unused.map(|(door, place)| format!("nothing in src/{place} uses `{door}`")));
}

#[test]
fn every_file_says_first_what_it_is() {
    let silent = sources().into_iter().filter(|source| !source.text.starts_with("//! "));
    expect_nothing(silent.map(|source| format!("src/{} does not begin with `//!`", source.path)));
}

#[test]
fn files_stay_short() {
    let long = |source: Source| {
        let lines = source.text.lines().count();
        let sentence = format!("src/{} has {lines} lines, {LONGEST_FILE} are enough", source.path);
        (lines > LONGEST_FILE).then_some(sentence)
    };
    expect_nothing(sources().into_iter().filter_map(long));
}

#[test]
fn functions_stay_short() {
    let mut wrong = Vec::new();
    for source in sources() {
        for function in functions(&tokens(&source.text)) {
            if function.length > LONGEST_FUNCTION {
                let place = format!("src/{}:{}", source.path, function.line);
                let (name, length) = (function.name, function.length);
                wrong.push(format!(
                    "{place}: `{name}` has {length} lines, {LONGEST_FUNCTION} are enough"
                ));
            }
        }
    }
    expect_nothing(wrong);
}

#[test]
fn every_code_has_a_fixture_and_every_fixture_a_code() {
    let folder = root().join("tests/diagnostics");
    let entries = fs::read_dir(&folder).into_iter().flatten().map(|entry| entry.unwrap().path());
    let fixtures: BTreeSet<String> = entries
        .filter(|path| path.is_dir())
        .map(|path| path.file_name().unwrap().to_str().unwrap().to_owned())
        .collect();
    let codes: BTreeSet<String> = Code::ALL.iter().map(|code| code.name().to_owned()).collect();
    let missing = codes.difference(&fixtures);
    let missing = missing.map(|code| format!("tests/diagnostics/{code}/ is missing"));
    let stray = fixtures.difference(&codes).filter(|name| *name != COMBINED);
    let stray = stray.map(|name| format!("tests/diagnostics/{name}/ is no code of a finding"));
    expect_nothing(missing.chain(stray));
}

#[test]
fn the_readme_begins_with_the_commands_that_work() {
    let readme = fs::read_to_string(root().join("README.md")).unwrap_or_default();
    let blocks: Vec<&str> = readme
        .split("```sh\n")
        .skip(1)
        .filter_map(|rest| Some(rest.split_once("```")?.0))
        .collect();
    let first = blocks.first().copied().unwrap_or_default();
    assert!(
        first.contains("cargo run --release -- build"),
        "the first `sh` block of README.md does not build the demonstration bulletin"
    );
    assert!(blocks.iter().any(|block| block.contains("cargo test")), "README.md does not test");
}
