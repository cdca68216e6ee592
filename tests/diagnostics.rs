//! Every finding as editors see it: each folder of `tests/diagnostics/` is a small site with all that
//! is said about it, at a terminal, as JSON Lines and for GitHub.
//!
//! A folder has the name of the code that it shows; `combined/` holds sites that show several. What
//! a repository cannot hold stands in `links.txt`: symbolic links, each as `path -> target`.
//! `KABAR_BLESS=1 cargo test --test diagnostics` writes what is said now.

#![expect(clippy::disallowed_methods, reason = "the expected texts are files beside the sites")]
#![expect(clippy::unwrap_used, reason = "a test stops where its own files are wrong")]

use kabar::base::day::Day;
use kabar::base::path::SourcePath;
use kabar::diagnostic::resolve::{OfWorld, resolve};
use kabar::diagnostic::terminal::Look;
use kabar::diagnostic::text::{EditorLang, Words};
use kabar::diagnostic::{Code, Diagnostic, github, json, terminal};
use kabar::model::{Audience, View};
use kabar::output::Output;
use kabar::output::memory::{self, Memory};
use kabar::pipeline::quarantine::{Policy, Run, build_around};
use kabar::pipeline::{Request, Strictness, check};
use kabar::source::cache::Heads;
use kabar::world::World;
use kabar::world::disk::Disk;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn every_site_is_told_what_is_expected() {
    let wrong: Vec<String> = sites().iter().flat_map(|site| differences(site)).collect();
    assert!(wrong.is_empty(), "{} renderings:\n\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_code_has_a_site_that_shows_it() {
    let folders: BTreeSet<String> = folders(&home())
        .iter()
        .map(|folder| name(folder))
        .filter(|name| name != "combined")
        .collect();
    let codes: BTreeSet<String> = Code::ALL.iter().map(ToString::to_string).collect();
    assert_eq!(folders, codes);
    let is_shown = |code: &&String| {
        on_disk(&home().join(code), |world| {
            findings(world).iter().any(|finding| finding.code.name() == **code)
        })
    };
    let hidden: Vec<&String> = codes.iter().filter(|code| !is_shown(code)).collect();
    assert!(hidden.is_empty(), "these sites do not show their code: {hidden:?}");
}

fn home() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diagnostics")
}

/// The folders of all sites, sorted.
fn sites() -> Vec<PathBuf> {
    let (combined, mut sites): (Vec<_>, Vec<_>) =
        folders(&home()).into_iter().partition(|folder| name(folder) == "combined");
    sites.extend(combined.iter().flat_map(|folder| folders(folder)));
    sites
}

fn folders(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut folders: Vec<PathBuf> = entries.filter(|path| path.is_dir()).collect();
    folders.sort();
    folders
}

fn name(folder: &Path) -> String {
    folder.file_name().unwrap().to_str().unwrap().to_owned()
}

/// Shows a site to `look`; one with links is a copy that has them.
fn on_disk<T>(site: &Path, look: impl FnOnce(&Disk) -> T) -> T {
    let today = Day::new(2026, 11, 25).unwrap();
    let Ok(links) = fs::read_to_string(site.join("links.txt")) else {
        return look(&Disk::new(site, today));
    };
    let copy = tempfile::tempdir().unwrap();
    copy_files(site, copy.path());
    for line in links.lines() {
        let (path, target) = line.split_once(" -> ").unwrap();
        std::os::unix::fs::symlink(target, copy.path().join(path)).unwrap();
    }
    look(&Disk::new(copy.path(), today))
}

fn copy_files(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let (from, to) = (entry.as_ref().unwrap().path(), to.join(entry.unwrap().file_name()));
        if from.is_dir() {
            copy_files(&from, &to);
        } else {
            fs::copy(from, to).unwrap();
        }
    }
}

fn findings(world: &Disk) -> Vec<Diagnostic> {
    let view = View { audience: Audience::Public, today: Day::new(2026, 11, 25).unwrap() };
    let request = Request { view, base_url: None, strictness: Strictness::Usual };
    if is_quarantined(world) {
        return published_around(world, &request);
    }
    check(world, &Heads::default(), &request, &|_| ()).unwrap()
}

/// The mistakes that editors make most, whose sites are told in every language.
const USUAL: [&str; 5] =
    ["yaml-unquoted-colon", "yaml-tab", "bad-date", "unknown-region", "unknown-picture"];
fn is_quarantined(world: &Disk) -> bool {
    let file = SourcePath::new("content/bulletin.yaml").unwrap();
    world.read(&file).is_ok_and(|bytes| bytes.ends_with(b"quarantine: true\n"))
}

/// What a build says that puts broken texts aside; none has a last good version.
fn published_around(world: &Disk, request: &Request) -> Vec<Diagnostic> {
    let (mut first, heads) = (memory::Site::default(), Heads::default());
    let run = Run { world, heads: &heads, request, progress: &|_| () };
    let output = Box::new(Memory::open(&mut first));
    let again = || Ok(Box::new(Memory::open(Box::leak(Box::default()))) as Box<dyn Output>);
    build_around(run, (Policy::AsConfigured, &|_| None), output, &again).unwrap().built.diagnostics
}

/// The names of the expected files and what is said for each.
fn renderings(world: &Disk, site: &Path) -> Vec<(String, String)> {
    let (findings, words) = (findings(world), Words::english());
    let located = resolve(&findings, &OfWorld(world));
    let mut renderings: Vec<(String, String)> = [
        ("terminal.txt", terminal::render(&located, &words, Look::Plain)),
        ("json.txt", json::render(&located, &words)),
        ("github.txt", github::render(&located, &words)),
    ]
    .map(|(file, said)| (file.to_owned(), said))
    .into();
    if USUAL.contains(&name(site).as_str()) {
        let others = EditorLang::ALL.into_iter().filter(|lang| *lang != EditorLang::English);
        renderings.extend(others.map(|lang| {
            let said = terminal::render(&located, &Words::new(lang), Look::Plain);
            (format!("terminal.{}.txt", lang.tag()), said)
        }));
    }
    renderings
}

/// The renderings of a site that are not as expected; none after `KABAR_BLESS=1` has written them.
fn differences(site: &Path) -> Vec<String> {
    let mut differences = Vec::new();
    for (file, said) in on_disk(site, |world| renderings(world, site)) {
        let path = site.join(file);
        if std::env::var_os("KABAR_BLESS").is_some() {
            fs::write(&path, said).unwrap();
            continue;
        }
        let expected = fs::read_to_string(&path).unwrap_or_default();
        if expected != said {
            let place = path.strip_prefix(home()).unwrap().display().to_string();
            differences.push(format!("=== {place}\n{}", difference(&expected, &said)));
        }
    }
    differences
}

/// The lines that differ, `-` before what is expected and `+` before what is said.
fn difference(expected: &str, said: &str) -> String {
    let (old, new): (Vec<&str>, Vec<&str>) = (expected.lines().collect(), said.lines().collect());
    let before = old.iter().zip(&new).take_while(|(old, new)| old == new).count();
    let (old_rest, new_rest) = (&old[before..], &new[before..]);
    let pairs = old_rest.iter().rev().zip(new_rest.iter().rev());
    let after = pairs.take_while(|(old, new)| old == new).count();
    let lines = |sign: &str, lines: &[&str]| -> String {
        lines.iter().flat_map(|line| [sign, " ", line, "\n"]).collect()
    };
    format!("line {}\n", before + 1)
        + &lines("-", &old_rest[..old_rest.len() - after])
        + &lines("+", &new_rest[..new_rest.len() - after])
}
