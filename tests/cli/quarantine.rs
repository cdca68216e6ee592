//! `kabar build --quarantine`: the site is published around its broken texts.

use crate::kabar::{Said, kabar};
use crate::support::{Site, read_tree};
use std::collections::BTreeMap;

const BULLETIN: &str = "content/bulletin.yaml";
const MEETING: &str = "content/reports/2024/meeting.fr.md";
const ENGLISH: &str = "content/reports/2024/meeting.en.md";
const OTHER: &str = "content/reports/2023/other.fr.md";

fn bulletin(more: &str) -> String {
    format!(
        "title: Bulletin\nbase_url: https://example.org\ndefault_language: fr\n\
         languages: {{ fr: {{}}, en: {{}} }}\n{more}"
    )
}

/// A report in two languages, and another one that links to it.
fn site() -> Site {
    Site::new()
        .with(BULLETIN, bulletin("quarantine: true\n"))
        .with("content/regions.yaml", "cd: { name: RDC }\nsk: { name: Sud-Kivu }\n")
        .with(MEETING, "---\ntitle: Une réunion\ndate: 2024-05-01\nregions: cd\n---\nPremier texte.\n")
        .with(ENGLISH, "---\ntitle: A meeting\ntranslates: fr\n---\nFirst text.\n")
        .with(
            OTHER,
            "---\ntitle: Autre\ndate: 2023-05-01\nregions: cd\n---\nVoir [la réunion](../2024/meeting.fr.md).\n",
        )
}

fn build(site: &Site) -> Said {
    kabar(site.root(), &["build", "--date", "2026-11-25"])
}

fn pages(site: &Site) -> BTreeMap<String, Vec<u8>> {
    read_tree(&site.public())
}

/// Whether some published file has these words.
fn says(site: &Site, words: &str) -> bool {
    pages(site).values().any(|bytes| String::from_utf8_lossy(bytes).contains(words))
}

#[test]
fn without_it_nothing_is_published() {
    let site = site().with(BULLETIN, bulletin(""));
    site.edit(MEETING, "regions: cd", "regions: xx");
    build(&site).with_code(1);
    assert!(!site.public().join("index.html").exists());
}

#[test]
fn a_broken_text_that_was_never_published_is_left_out_with_its_translations() {
    let site = site();
    site.edit(MEETING, "regions: cd", "regions: xx");
    let said = kabar(site.root(), &["build", "--report", "report.json"]).with_code(0);
    assert!(says(&site, "Autre") && !says(&site, "Premier texte") && !says(&site, "First text"));
    assert!(said.err.contains("warning[unknown-region]"), "{}", said.err);
    assert!(said.err.contains("warning[link-to-unpublished]"), "{}", said.err);
    let end = format!(
        "warning: published around 2 broken texts:\n  {ENGLISH}: left out\n  {MEETING}: left out\n"
    );
    assert!(said.err.ends_with(&end), "{}", said.err);
    let report: serde_json::Value = serde_json::from_str(&site.read("report.json")).unwrap();
    assert_eq!(report["quarantined"], serde_json::json!({ ENGLISH: "none", MEETING: "none" }));
}

#[test]
fn the_last_good_version_stays_and_all_else_is_published() {
    let (first, other) = (site(), site());
    build(&first).with_code(0);
    first.edit(MEETING, "regions: cd\n---\nPremier", "regions: xx\n---\nNouveau");
    for site in [&first, &other] {
        site.edit(OTHER, "Voir", "Relire");
    }
    let said = build(&first).with_code(0);
    let lines =
        format!("\n  {ENGLISH}: in its last good version\n  {MEETING}: in its last good version\n");
    assert!(said.err.ends_with(&lines), "{}", said.err);
    build(&other).with_code(0);
    assert!(says(&first, "Relire") && says(&first, "Premier texte") && !says(&first, "Nouveau"));
    assert_eq!(pages(&first), pages(&other));
    kabar(first.root(), &["build", "--verify", "--date", "2026-11-25"]).with_code(0);
}

#[test]
fn a_text_that_is_corrected_is_back() {
    let (first, other) = (site(), site());
    build(&first).with_code(0);
    first.edit(MEETING, "regions: cd", "regions: xx");
    build(&first).with_code(0);
    for site in [&first, &other] {
        site.write(
            MEETING,
            "---\ntitle: Une réunion\ndate: 2024-05-01\nregions: sk\n---\nNouveau.\n",
        );
    }
    let said = build(&first).with_code(0);
    assert!(!said.err.contains("published around"), "{}", said.err);
    build(&other).with_code(0);
    assert_eq!(pages(&first), pages(&other));
}

#[test]
fn a_broken_translation_takes_nothing_along() {
    let site = site();
    site.edit(ENGLISH, "title: A meeting", "titel: A meeting");
    let said = build(&site).with_code(0);
    assert!(says(&site, "Premier texte") && !says(&site, "First text"));
    assert!(
        said.err.ends_with(&format!("1 broken text:\n  {ENGLISH}: left out\n")),
        "{}",
        said.err
    );
}

#[test]
fn a_last_good_version_that_is_good_no_more_is_left_out() {
    let site = site();
    site.edit(MEETING, "regions: cd", "regions: sk");
    build(&site).with_code(0);
    site.write("content/regions.yaml", "cd: { name: RDC }\n");
    let said = build(&site).with_code(0);
    assert!(!says(&site, "Premier texte") && says(&site, "Autre"));
    assert!(said.err.contains(&format!("{MEETING}: left out")), "{}", said.err);
}

#[test]
fn a_link_to_a_place_that_an_older_version_lacks_is_a_warning() {
    let site = site();
    build(&site).with_code(0);
    site.edit(MEETING, "regions: cd\n---\n", "regions: xx\n---\n## Suite {#suite}\n\n");
    site.edit(OTHER, "meeting.fr.md", "meeting.fr.md#suite");
    let said = build(&site).with_code(0);
    assert!(said.err.contains("warning[broken-anchor]"), "{}", said.err);
    assert!(!said.err.contains(&format!("{OTHER}: ")), "{}", said.err);
}

#[test]
fn what_only_shows_when_a_page_is_made_is_put_aside_too() {
    let site = site();
    site.edit(MEETING, "Premier texte.", "Premier texte. {{ figure(src=\"a.png\", alt=3) }}");
    site.write("content/reports/2024/a.png", "\u{0}");
    let said = build(&site).with_code(0);
    assert!(says(&site, "Autre") && !says(&site, "Premier texte"), "{}", said.err);
}

#[test]
fn an_error_in_a_registry_keeps_everything_back() {
    let site = site();
    site.edit(MEETING, "regions: cd", "regions: xx");
    site.write("content/programs.yaml", "p: { nam: P }\n");
    let said = build(&site).with_code(1);
    assert!(said.err.contains("error[unknown-region]"), "{}", said.err);
    assert!(said.err.contains("nothing was published"), "{}", said.err);
    assert!(!said.err.contains("quarantined"), "{}", said.err);
}

#[test]
fn under_strict_nothing_is_put_aside() {
    let site = site();
    site.edit(MEETING, "regions: cd", "regions: xx");
    let said = kabar(site.root(), &["build", "--strict"]).with_code(1);
    assert!(said.err.contains("nothing was published"), "{}", said.err);
    kabar(site.root(), &["build", "--strict", "--quarantine"]).with_code(2);
}

#[test]
fn the_option_does_what_the_field_does() {
    let site = site().with(BULLETIN, bulletin(""));
    kabar(site.root(), &["build", "--quarantine"]).with_code(0);
    site.edit(MEETING, "regions: cd\n---\nPremier", "regions: xx\n---\nNouveau");
    kabar(site.root(), &["build", "--quarantine"]).with_code(0);
    assert!(says(&site, "Premier texte") && !says(&site, "Nouveau"));
    kabar(site.root(), &["check"]).with_code(1);
}
