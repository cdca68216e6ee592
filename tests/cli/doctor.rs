//! `kabar doctor`: how a bulletin is, on one screen.

use crate::editors::{MEETING, TRAINING, bulletin};
use crate::kabar::{Said, command, said};
use crate::support::{Site, read_tree};
use serde_json::{Value, json};

/// What is said on 2026-11-25.
fn doctor(site: &Site, args: &[&str]) -> Said {
    let args: Vec<&str> = ["doctor"].iter().chain(args).copied().collect();
    let mut command = command(site.root(), &args);
    said(&command.env("SOURCE_DATE_EPOCH", "1795564800").output().unwrap())
}

/// A bulletin that has one of everything that somebody should look after.
fn neglected() -> Site {
    let site = bulletin()
        .with("content/topics.yaml", "budget: { name: Budget }\n")
        .with(
            "content/reports/2025/draft.fr.md",
            "---\ntitle: D\ndate: 2025-01-01\nregions: cd\ndraft: true\n---\n",
        )
        .with(
            "content/reports/2025/later.fr.md",
            "---\ntitle: L\ndate: 2025-02-01\nregions: cd\npublish_at: 2027-01-01\n---\n",
        )
        .with("content/pages/soon.fr.md", "---\ntitle: S\nexpires: 2026-12-01\n---\n")
        .with("content/pages/gone.fr.md", "---\ntitle: G\nexpires: 2026-01-01\n---\n")
        .with("content/reports/2024/meeting/photo.jpg", vec![0; 200_000])
        .with("content/reports/2024/meeting/other.jpg", vec![0; 120_000]);
    site.edit(
        MEETING,
        "place:",
        "follow_ups:\n  - { text: Written down, due: 2024-12-31, status: open }\n  \
         - { text: Said, status: open }\n  - { text: Not yet, due: 2027-01-01, status: open }\n  \
         - { text: Over, due: 2024-01-01, status: done }\nplace:",
    );
    site.edit(MEETING, "## Suite", "![](photo.jpg)\n\n![A hall](other.jpg)\n\n## Suite");
    site.edit(TRAINING, "regions: [cd]", "regions: [x]");
    site
}

#[test]
fn one_screen_says_how_the_bulletin_is_and_what_to_type() {
    let site = neglected();
    let before = read_tree(&site.root().join("content"));
    let said = doctor(&site, &[]).with_code(0);
    let expected = include_str!("doctor.txt");
    if std::env::var_os("KABAR_BLESS").is_some() {
        #[expect(
            clippy::disallowed_methods,
            reason = "the expected text is a file beside the test"
        )]
        std::fs::write("tests/cli/doctor.txt", &said.out).unwrap();
    } else {
        assert_eq!(said.out, expected);
    }
    // A command stands on one line, however long the names of files are.
    let fits = |line: &str| line.chars().count() < 80 || line.starts_with("    `");
    assert!(said.out.lines().all(fits), "{}", said.out);
    assert_eq!((said.err.as_str(), read_tree(&site.root().join("content"))), ("", before));
}

#[test]
fn the_same_is_there_for_programs() {
    let said = doctor(&neglected(), &["--format", "json"]).with_code(0);
    let value: Value = serde_json::from_str(&said.out).unwrap();
    assert_eq!(value["day"], json!("2026-11-25"));
    assert_eq!(value["findings"]["error"], json!(1));
    assert_eq!(value["languages"][1]["next"], json!("training"));
    assert_eq!(
        value["unused"],
        json!([
            { "file": "content/topics.yaml", "ids": ["budget"] },
        ])
    );
}

#[test]
fn a_bulletin_without_worries_is_told_so() {
    let site = Site::minimal();
    let said = doctor(&site, &[]).with_code(0);
    assert!(
        said.out.ends_with("\nnothing to do; `kabar new` begins the next report\n"),
        "{}",
        said.out
    );
}

#[test]
fn what_is_no_bulletin_has_no_doctor() {
    let site = Site::new().with("content/pages/a.md", "---\ntitle: A\n---\n");
    let said = doctor(&site, &[]).with_code(1);
    assert!(said.err.starts_with("error[missing-config]: "), "{}", said.err);
}
