//! `kabar check --fix`, and a check of a part of a site.

use crate::kabar::kabar;
use crate::support::Site;
use std::fs;
use std::os::unix::fs::PermissionsExt as _;

const REPORT: &str = "content/reports/2024/parepare/index.id.md";

/// A report with the five errors that editors make most.
const FIVE: &str = "\u{feff}---\r\n\
    title: Parepare: kelompok konstituen\r\n\
    date: 25/12/2024\r\n\
    region: [id-sulawasi]\r\n\
    people:\r\n\
    \t- name: Ani\r\n\
    \t  role: \"guru\"\r\n\
    ---\r\n\
    \r\n\
    ![Peta](Peta.PNG) dan {{ figure(src=\"PETA.png\", alt=\"Peta\") }}\r\n";

fn site(report: &str) -> Site {
    Site::new()
        .with(
            "content/bulletin.yaml",
            "title: Kabar\nbase_url: https://example.org\ndefault_language: id\n",
        )
        .with("content/regions.yaml", "id-sulawesi: { name: Sulawesi }\n")
        .with("content/reports/2024/parepare/peta.png", "\u{0}")
        .with(REPORT, report)
}

#[test]
fn the_five_errors_that_editors_make_most_are_corrected() {
    let site = site(FIVE);
    let said = kabar(site.root(), &["check", "--fix"]).with_code(0);
    let right = FIVE
        .replace("Parepare: kelompok konstituen", "\"Parepare: kelompok konstituen\"")
        .replace("25/12/2024", "2024-12-25")
        .replace("id-sulawasi", "id-sulawesi")
        .replace('\t', "  ")
        .replace("Peta.PNG", "peta.png")
        .replace("PETA.png", "peta.png");
    assert_eq!(site.read(REPORT), right);
    assert!(said.out.contains(&format!("--- {REPORT}\n+++ {REPORT}\n@@ ")), "{}", said.out);
    assert!(said.out.contains("+date: 2024-12-25"), "{}", said.out);
    assert_eq!(said.err, "1 file corrected\nnothing to correct\n");
    let again = kabar(site.root(), &["check", "--fix"]).with_code(0);
    assert_eq!(
        (again.out.as_str(), again.err.as_str()),
        ("", "nothing corrected\nnothing to correct\n")
    );
}

#[test]
fn what_is_not_certain_stays_and_is_told() {
    let report = "---\ntitle: Parepare\ndate: 12/6/2024\nregions: sumatra\ntitel: A\n---\nTeks.\n";
    let site = site(report);
    let said = kabar(site.root(), &["check", "--fix"]).with_code(1);
    assert_eq!(site.read(REPORT), report);
    assert!(said.err.contains("write `2024-06-12` if that is what you mean"), "{}", said.err);
    assert!(said.err.contains("3 errors"), "{}", said.err);
}

#[test]
fn a_dry_run_shows_and_writes_nothing() {
    let site = site(FIVE);
    let said = kabar(site.root(), &["check", "--fix", "--dry-run"]).with_code(1);
    assert_eq!(site.read(REPORT), FIVE);
    assert!(said.out.contains("+date: 2024-12-25"), "{}", said.out);
    assert!(said.err.contains("1 file would be corrected; no file was written\n"), "{}", said.err);
    let alone = kabar(site.root(), &["check", "--dry-run"]).with_code(2);
    assert!(alone.err.contains("--fix"), "{}", alone.err);
}

#[test]
fn a_corrected_file_keeps_its_permissions() {
    let site = site(FIVE);
    let path = site.root().join(REPORT);
    fs::set_permissions(&path, fs::Permissions::from_mode(0o664)).unwrap();
    kabar(site.root(), &["check", "--fix"]).with_code(0);
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o664);
}

#[test]
fn a_check_without_corrections_says_that_there_are_some() {
    let said = kabar(site(FIVE).root(), &["check"]).with_code(1);
    assert!(said.err.contains("`kabar check --fix` can correct 6 of them\n"), "{}", said.err);
}

#[test]
fn for_programs_the_difference_is_beside_the_findings() {
    let site = site(FIVE);
    let said =
        kabar(site.root(), &["check", "--fix", "--dry-run", "--format", "json"]).with_code(1);
    assert!(said.out.lines().all(|line| line.starts_with('{')), "{}", said.out);
    assert!(said.out.contains("\"fix\":[{\"byte_start\":"), "{}", said.out);
    assert!(said.err.contains("+date: 2024-12-25"), "{}", said.err);
}

#[test]
fn a_check_of_some_files_tells_only_what_concerns_them() {
    let other = "content/reports/2024/lain.id.md";
    let wrong = "---\ntitle: Lain\ndate: 2024-05-01\nregions: id-sulawasi\n---\nTeks.\n";
    let site = site(FIVE).with(other, wrong);
    let said = kabar(site.root(), &["check", other]).with_code(1);
    assert!(
        said.err.contains("1 error\n`kabar check --fix` can correct 1 of them\n"),
        "{}",
        said.err
    );
    assert!(said.err.contains("6 more findings in other files"), "{}", said.err);
    assert!(!said.err.contains("parepare"), "{}", said.err);
    let folder = site.root().join("content/reports/2024");
    let said = kabar(&folder, &["check", "--fix", "parepare"]).with_code(0);
    assert!(said.out.contains("+date: 2024-12-25"), "{}", said.out);
    assert_eq!(site.read(other), wrong);
}

#[test]
fn a_path_that_lies_in_no_site_says_what_to_name() {
    let folder = Site::new().with("a.md", "");
    let said = kabar(folder.root(), &["check", "a.md"]).with_code(2);
    assert!(
        said.err.contains("lies in no site: name the folder that holds `content/`"),
        "{}",
        said.err
    );
    let said = kabar(site(FIVE).root(), &["check", "content/nothing.md"]).with_code(2);
    assert!(said.err.contains("there is no file or folder `content/nothing.md`"), "{}", said.err);
}
