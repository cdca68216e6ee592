//! `kabar check --watch` as editors meet it: the real program beside files that change.
//!
//! Nothing waits for a fixed time: a test goes on as soon as what it waits for is so.

#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a test that cannot run its program has failed"
)]

mod support;

use kabar::diagnostic::Diagnostic;
use kabar::pipeline::{Past, Step, check_again};
use std::ffi::OsStr;
use std::fs;
use std::os::unix::ffi::OsStrExt;
use std::path::Path;
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};
use support::running::Running;
use support::{Site, TODAY, read_tree};

const CONFIG: &str = "content/bulletin.yaml";
const A: &str = "content/reports/2024/a.en.md";
const B: &str = "content/reports/2024/b/index.en.md";
const WELL: &str = "nothing to correct\n";
const ONE: &str = "\n1 error\n";

fn report(id: &str) -> String {
    format!("---\ntitle: Meeting {id}\ndate: 2024-05-01\nregions: [r]\n---\nWords about {id}.\n")
}

fn bulletin() -> Site {
    Site::new()
        .with(
            CONFIG,
            "title: Bulletin\nbase_url: https://example.org/\ndefault_language: en\n\
             languages: { en: {}, fr: {} }\n",
        )
        .with("content/regions.yaml", "r: { name: R }\n")
        .with(A, report("a"))
        .with(B, report("b"))
}

fn command(site: &Site, args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_kabar"));
    command.current_dir(site.root()).args(["check", "--watch", "--date", TODAY]).args(args);
    command
}

/// A check that goes on, after its first look.
fn watch(site: &Site, args: &[&str]) -> Running {
    let (running, _) = Running::start(&mut command(site, args));
    running.until_ends("Ctrl-C ends it\n");
    running
}

#[test]
fn each_change_is_told_below_what_was_said_before() {
    let site = bulletin();
    let watched = watch(&site, &[]);
    site.edit(A, "date: 2024-05-01", "date: 12/6/2024");
    watched.until_ends(ONE);
    site.edit(A, "date: 12/6/2024", "date: 2024-06-12");
    watched.until_ends(WELL);
    let expected = "\
nothing to correct
Ctrl-C ends it

content/reports/2024/a.en.md: looked again
error[bad-date]: `12/6/2024` is not a date
 --> content/reports/2024/a.en.md:3:7
  |
3 | date: 12/6/2024
  |       ^^^^^^^^^
  |
  = help: write `2024-06-12` if that is what you mean

1 error

content/reports/2024/a.en.md: looked again
nothing to correct
";
    assert_eq!(watched.told(), expected);
}

#[test]
fn only_what_concerns_the_named_files_is_told() {
    let site = bulletin();
    let watched = watch(&site, &["content/reports/2024/b"]);
    site.edit(A, "regions: [r]", "regions: [q]");
    let others = "nothing to correct\n1 more finding in other files: `kabar check` tells them\n";
    watched.until_ends(others);
    assert!(!watched.told().contains("unknown-region"), "{}", watched.told());
    site.edit(B, "regions: [r]", "regions: [q]");
    watched.until_told("content/reports/2024/b/index.en.md:4:11");
}

#[test]
fn programs_save_in_many_ways() {
    let site = bulletin();
    let watched = watch(&site, &[]);
    let (path, temporary) = (site.root().join(A), site.root().join(format!("{A}.tmp")));
    for number in 0..6 {
        let (date, end) = if number % 2 == 0 { ("never", ONE) } else { ("2024-05-01", WELL) };
        let text = report("a").replace("2024-05-01", date);
        match number % 3 {
            // A new file takes the place of the old one.
            0 => {
                fs::write(&temporary, text).unwrap();
                fs::rename(&temporary, &path).unwrap();
            }
            // The old file makes place for a new one (Vim).
            1 => {
                fs::rename(&path, path.with_file_name("a.en.md~")).unwrap();
                fs::write(&path, text).unwrap();
            }
            // The file is emptied, then written.
            _ => {
                fs::write(&path, "").unwrap();
                fs::write(&path, text).unwrap();
            }
        }
        watched.until_ends(end);
    }
    for name in [".#a.en.md", ".a.en.md.swp", "4913", "#a.en.md#", "a.en.md~", ".tmp/x.en.md"] {
        site.write(&format!("content/reports/2024/{name}"), "no report");
    }
    site.edit(B, "regions: [r]", "regions: [q]");
    watched.until_ends(ONE);
    assert!(!watched.told().contains("swp"), "{}", watched.told());
}

#[test]
fn folders_move_and_another_branch_is_checked_out() {
    let site = bulletin();
    let watched = watch(&site, &[]);
    site.write(
        "content/reports/2024/new/index.en.md",
        report("new").replace("regions: [r]", "regions: [q]"),
    );
    watched.until_told("content/reports/2024/new/index.en.md:4:11");
    site.rename("content/reports/2024/new", "content/reports/2024/deep/moved");
    watched.until_told("content/reports/2024/deep/moved/index.en.md:4:11");
    site.edit("content/reports/2024/deep/moved/index.en.md", "[q]", "[r]");
    watched.until_ends(WELL);
    // All of it goes and comes, as another folder of the same name.
    site.rename("content", "before");
    watched.until_told("missing-config");
    let other = bulletin().with(A, report("a").replace("[r]", "[branch]"));
    for (path, bytes) in read_tree(&other.root().join("content")) {
        site.write(&format!("content/{path}"), bytes);
    }
    watched.until_told("there is no region `branch`");
    site.edit(A, "[branch]", "[r]");
    watched.until_ends(WELL);
    site.write("themes/default/templates/not-found.html", "{{ nothing }}\n");
    watched.until_told("themes/default/templates/not-found.html:1:");
    site.remove("themes");
    watched.until_ends(WELL);
}

#[test]
fn a_configuration_that_vanishes_comes_back() {
    let site = bulletin();
    let watched = watch(&site, &[]);
    let text = site.read(CONFIG);
    site.remove(CONFIG);
    watched.until_told("missing-config");
    site.write(CONFIG, &text);
    watched.until_ends(WELL);
    // For a moment only.
    for _ in 0..3 {
        site.remove(CONFIG);
        site.write(CONFIG, &text);
    }
    site.edit(A, "regions: [r]", "regions: [q]");
    watched.until_ends(ONE);
}

#[test]
fn what_cannot_be_read_is_told_once_and_then_forgotten() {
    let site = bulletin();
    let watched = watch(&site, &[]);
    let name = site.root().join("content/reports").join(OsStr::from_bytes(b"\xff.en.md"));
    fs::write(&name, "").unwrap();
    watched.until_ends("kabar looks again until that is over\n");
    site.edit(A, "Words", "Other words");
    fs::remove_file(&name).unwrap();
    watched.until_ends(WELL);
    assert_eq!(watched.told().matches("until that is over").count(), 1, "{}", watched.told());
}

#[test]
fn an_interrupt_ends_it_with_0_whatever_was_found() {
    let site = bulletin();
    site.edit(A, "regions: [r]", "regions: [q]");
    let watched = watch(&site, &["--lang", "en"]);
    assert_eq!(watched.interrupt(), Some(0));
    let left: Vec<_> =
        fs::read_dir(site.root()).unwrap().map(|it| it.unwrap().file_name()).collect();
    assert_eq!(left, ["content"]);
}

#[test]
fn it_corrects_nothing_and_speaks_to_people_only() {
    let site = bulletin();
    for (args, named) in [(&["--fix"][..], "--fix"), (&["--format", "json"], "--format")] {
        let output = command(&site, args).output().unwrap();
        assert_eq!(output.status.code(), Some(2));
        let told = String::from_utf8(output.stderr).unwrap();
        assert!(told.contains(&format!("'--watch' cannot be used with '{named}")), "{told}");
    }
}

/// What a check finds that knows what earlier ones found out, and how many outputs it made for that.
fn again(site: &Site, past: &mut Past) -> (Vec<Diagnostic>, usize) {
    let made = AtomicUsize::new(0);
    let count = |step| {
        if let Step::Rendering(outputs) = step {
            made.store(outputs, Ordering::Relaxed);
        }
    };
    let found = check_again(&site.world(), past, &site.request, &count).unwrap();
    (found, made.into_inner())
}

#[test]
fn only_outputs_that_have_changed_are_made_again() {
    let (site, mut past) = (bulletin(), Past::default());
    let (_, all) = again(&site, &mut past);
    assert_eq!(again(&site, &mut past), (Vec::new(), 0));
    site.edit(A, "Words", "Other words");
    let (_, some) = again(&site, &mut past);
    assert!(some > 0 && some < all / 2, "{some} of {all}");
    // Texts with errors do not keep the others from being known.
    site.edit(A, "regions: [r]", "regions: [q]");
    again(&site, &mut past);
    let (found, none) = again(&site, &mut past);
    assert_eq!((found.len(), none), (1, 0));
}

#[test]
fn whatever_is_known_the_findings_are_those_of_a_first_check() {
    let folders = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diagnostics");
    for folder in fs::read_dir(folders).unwrap() {
        let name = folder.unwrap().file_name().into_string().unwrap();
        let site = Site::copy_of(&format!("tests/diagnostics/{name}"));
        let mut past = Past::default();
        // Another site was there before.
        again(&bulletin(), &mut past);
        for _ in 0..2 {
            assert_eq!(again(&site, &mut past).0, site.check(), "{name}");
        }
    }
}
