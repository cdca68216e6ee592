//! `kabar build` and `kabar check`: what is published, what is said, with which exit code.

use crate::kabar::{command, kabar, said};
use crate::support::{Site, read_tree};
use ::kabar::output::disk::{Publication, Reuse, Target, open};
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

const WRONG: &str = "\
---
title: A second meeting
date: 12/6/2024
regions: example-valey
---

They met again.
";
const FOUND: &str = "\
error[bad-date]: `12/6/2024` is not a date
 --> content/reports/2026/wrong.md:3:7
  |
3 | date: 12/6/2024
  |       ^^^^^^^^^
  |
";

fn report(site: &Site) -> String {
    let files = read_tree(&site.root().join("content/reports"));
    format!("content/reports/{}", files.keys().next().unwrap())
}

/// How many files are published.
fn outputs(site: &Site) -> usize {
    read_tree(&site.public()).len()
}

#[test]
fn a_first_build_publishes_the_site_and_says_how_much() {
    let site = Site::minimal();
    let said = kabar(site.root(), &["build"]).with_code(0);
    let all = outputs(&site);
    assert!(all > 10);
    assert_eq!(said.out, "");
    assert_eq!(said.err, format!("{all} outputs: {all} made, 0 kept, 0 removed in TIME\n"));
}

#[test]
fn a_second_build_makes_only_what_has_changed() {
    let site = Site::minimal();
    kabar(site.root(), &["build"]).with_code(0);
    let said = kabar(site.root(), &["build"]).with_code(0);
    let all = outputs(&site);
    assert_eq!(said.err, format!("{all} outputs: 0 made, {all} kept, 0 removed in TIME\n"));
    site.edit(&report(&site), "They want", "They do not want");
    let said = kabar(site.root(), &["build", "--explain"]).with_code(0);
    assert!(said.out.contains(": changed: its text\n"), "{said:#?}");
    let made: usize = said.err.split(' ').nth(2).unwrap().parse().unwrap();
    assert_eq!(said.out.lines().count(), made);
}

#[test]
fn the_site_can_be_named_from_another_folder() {
    let site = Site::minimal();
    let (above, name) = (site.root().parent().unwrap(), site.root().file_name().unwrap());
    let name = name.to_str().unwrap();
    kabar(above, &["build", name]).with_code(0);
    site.write("content/reports/2026/wrong.md", WRONG);
    let said = kabar(above, &["build", name]).with_code(1);
    assert!(said.err.contains(&format!(" --> {name}/content/reports/2026/wrong.md:3:7\n")));
    assert!(said.err.ends_with(&format!(
        "\n2 errors\nnothing was published: the site in `{name}/public` is as it was before\n"
    )));
}

#[test]
fn what_went_off_line_is_named_and_what_is_too_much_is_counted() {
    let site = Site::minimal();
    for number in 10..32 {
        site.write(&format!("content/pages/p{number}.md"), "---\ntitle: A page\n---\n");
    }
    kabar(site.root(), &["build"]).with_code(0);
    site.remove("content/pages/p10.md");
    let said = kabar(site.root(), &["build"]).with_code(0);
    let all = outputs(&site);
    assert!(said.err.starts_with(&format!("{all} outputs: ")), "{said:#?}");
    assert!(said.err.ends_with(" 1 removed in TIME\nremoved /en/p10/\n"), "{said:#?}");
    site.remove("content/pages");
    let said = kabar(site.root(), &["build"]).with_code(0);
    assert!(said.err.contains(" 21 removed in TIME\nremoved /en/p11/\n"), "{said:#?}");
    assert!(said.err.ends_with("removed /en/p30/\nand 1 more\n"), "{said:#?}");
}

#[test]
fn errors_stop_the_build_and_the_old_site_stays_as_it_is() {
    let site = Site::minimal();
    kabar(site.root(), &["build"]).with_code(0);
    let before = read_tree(&site.public());
    site.write("content/reports/2026/wrong.md", WRONG);
    let said = kabar(site.root(), &["build"]).with_code(1);
    assert_eq!(said.out, "");
    assert!(said.err.starts_with(FOUND), "{said:#?}");
    assert!(said.err.contains("help: did you mean `example-valley`?"), "{said:#?}");
    let end = "\n2 errors\nnothing was published: the site in `public` is as it was before\n";
    assert!(said.err.ends_with(end), "{said:#?}");
    assert_eq!(read_tree(&site.public()), before);
}

#[test]
fn errors_in_a_first_build_publish_nothing() {
    let site = Site::minimal().with("content/reports/2026/wrong.md", WRONG);
    let said = kabar(site.root(), &["build"]).with_code(1);
    assert!(said.err.ends_with("\n2 errors\nnothing was published\n"), "{said:#?}");
    assert!(!site.public().exists());
}

#[test]
fn a_folder_that_kabar_did_not_make_is_left_alone() {
    let site = Site::minimal().with("public/letter.txt", "mine");
    let said = kabar(site.root(), &["build"]).with_code(2);
    assert!(said.err.starts_with("error: "), "{said:#?}");
    assert!(said.err.ends_with("is not empty and was not made by kabar: name another\n"));
    assert_eq!(site.read("public/letter.txt"), "mine");
}

#[test]
fn a_folder_without_a_bulletin_is_told_from_one_that_is_no_site() {
    let site = Site::new().with("content/index.md", "of another program");
    let said = kabar(site.root(), &["build"]).with_code(1);
    assert!(said.err.contains("error[missing-config]"), "{said:#?}");
    assert_eq!(std::fs::read_dir(site.root()).unwrap().count(), 1);
    let said = kabar(&site.root().join("content"), &["build"]).with_code(2);
    assert!(said.err.starts_with("error: `.` is no site, since it has no folder `content/`: "));
    let said = kabar(site.root(), &["check", "nowhere"]).with_code(2);
    let expected = "error: there is no folder `nowhere`: name the folder that holds `content/`, or \
                    make a new bulletin with `kabar init nowhere`\n";
    assert_eq!(said.err, expected);
    let site = Site::minimal();
    let said = kabar(&site.root().join("content"), &["build"]).with_code(2);
    let expected = "error: `.` is the folder `content/` itself: name the one that holds it, `..`\n";
    assert_eq!(said.err, expected);
}

#[test]
fn check_finds_the_same_and_writes_nothing() {
    let site = Site::minimal();
    let said = kabar(site.root(), &["check"]).with_code(0);
    assert_eq!((said.out.as_str(), said.err.as_str()), ("", "nothing to correct\n"));
    site.write("content/reports/2026/wrong.md", WRONG);
    let said = kabar(site.root(), &["check"]).with_code(1);
    assert!(said.err.starts_with(FOUND), "{said:#?}");
    let end = "\n2 errors\n`kabar check --fix` can correct 1 of them\n";
    assert!(said.err.ends_with(end), "{said:#?}");
    assert_eq!(std::fs::read_dir(site.root()).unwrap().count(), 1);
}

#[test]
fn the_second_of_two_builds_waits_for_the_first() {
    let site = Site::minimal();
    let (root, state) = (site.root().to_owned(), site.root().join(".kabar"));
    let publication = Publication::Replace;
    let target = Target { site: root, folder: site.public(), state, publication };
    let first = open(&target, Reuse::Ledger, &|| panic!("nobody else builds")).unwrap();
    let mut second = command(site.root(), &["build"]).stderr(Stdio::piped()).spawn().unwrap();
    let mut told = BufReader::new(second.stderr.take().unwrap()).lines();
    let line = told.next().unwrap().unwrap();
    assert_eq!(line, "another build publishes into `public`: waiting for its end");
    assert!(second.try_wait().unwrap().is_none() && !site.public().exists());
    drop(first);
    assert!(told.next().unwrap().unwrap().contains(" outputs: "));
    assert!(second.wait().unwrap().success() && site.public().exists());
}

#[test]
fn a_full_disk_leaves_the_old_site_and_ends_with_two() {
    let site = Site::minimal();
    kabar(site.root(), &["build"]).with_code(0);
    let before = read_tree(&site.public());
    // No file may grow beyond one block of 512 bytes.
    let script = "trap '' XFSZ; ulimit -f 1; exec \"$0\" build --clean";
    let output = Command::new("sh")
        .args(["-c", script, env!("CARGO_BIN_EXE_kabar")])
        .current_dir(site.root())
        .env("LC_ALL", "en")
        .output();
    let said = said(&output.unwrap()).with_code(2);
    let end = "\nnothing was published: the site is as it was before\n";
    assert!(said.err.starts_with("error: ") && said.err.ends_with(end), "{said:#?}");
    assert_eq!(read_tree(&site.public()), before);
}

#[test]
fn whoever_stops_reading_has_read_enough() {
    let site = Site::minimal().with("content/reports/2026/wrong.md", WRONG);
    for (args, code) in [
        (["explain", "unknown-region"], 0),
        (["completions", "bash"], 0),
        (["check", "--format=json"], 1),
    ] {
        let mut run = command(site.root(), &args);
        let mut run = run.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(run.stdout.take());
        let said = said(&run.wait_with_output().unwrap()).with_code(code);
        assert!(!said.err.contains("panicked"), "{said:#?}");
    }
}

#[test]
fn a_stream_that_cannot_be_written_is_an_error() {
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let output = command("/".as_ref(), &["explain"]).stdout(full).output().unwrap();
    let said = said(&output).with_code(2);
    assert!(said.err.starts_with("error: cannot write to standard output: "), "{said:#?}");
}

#[test]
fn nothing_that_is_piped_has_colors_unless_they_are_wanted() {
    let site = Site::minimal().with("content/reports/2026/wrong.md", WRONG);
    let run = |variables: &[(&str, &str)]| {
        let mut run = command(site.root(), &["build"]);
        said(&run.envs(variables.iter().copied()).output().unwrap()).with_code(1).err
    };
    let escape = '\u{1b}';
    assert!(!run(&[]).contains([escape, '\r']));
    assert!(run(&[("CLICOLOR_FORCE", "1")]).contains(escape));
    assert!(!run(&[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")]).contains(escape));
}
