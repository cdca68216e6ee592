//! Small sites, one idea each, with the whole site that they become as real files.
//!
//! `sites/NAME/content/` and `themes/` are built; each output has to be `sites/NAME/expected/`, byte
//! for byte, and the findings `sites/NAME/diagnostics.txt`, which is missing where there are none.
//! `KABAR_BLESS=1 cargo test --test golden` writes both anew: read what changed.

#![expect(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "what is expected are files of the tests; what cannot be read there is a failure"
)]

#[path = "support/links.rs"]
mod links;
mod support;

use kabar::config::BaseUrl;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use support::{Built, Site, read_tree};

type Files = BTreeMap<String, Vec<u8>>;

/// The file beside `expected/` that holds what the build says.
const FINDINGS: &str = "diagnostics.txt";

/// How many files a failure tells of; a change of the theme changes all of them.
const MOST_TOLD: usize = 10;

macro_rules! sites {
    ($($test:ident = $name:literal)+) => {
        const SITES: &[&str] = &[$($name),+];

        $(#[test]
        fn $test() {
            judge($name);
        })+
    };
}

sites! {
    one_report_makes_a_whole_bulletin = "minimal"
    what_is_not_translated_leads_to_another_language = "multilingual"
    a_region_lists_all_that_lies_below_it = "region-tree"
    pages_appear_move_and_expire = "pages"
    a_theme_changes_what_it_wants_and_keeps_the_rest = "themes"
    a_language_written_from_right_to_left_turns_the_page = "right-to-left"
    names_in_other_scripts_become_latin_addresses = "unicode-paths"
    names_in_other_scripts_can_be_kept_in_addresses = "unicode-kept"
    a_bulletin_can_live_below_a_path_of_its_host = "sub-path"
    long_lists_have_pages = "pagination"
    readers_search_what_is_told_in_their_language = "search"
}

#[test]
fn every_folder_of_a_site_has_its_test() {
    let folders = fs::read_dir(folder("")).unwrap();
    let found: BTreeSet<String> =
        folders.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    assert_eq!(found, SITES.iter().map(|name| (*name).to_owned()).collect());
}

/// The demonstration bulletin, where it is and below a path of its host.
#[test]
fn every_link_of_the_demonstration_leads_somewhere() {
    for base_url in ["https://bulletin.example.org", "https://h.example/x"] {
        let built = Site::copy_of("").at(base_url).build_clean().whole();
        let faults = links::faults(&built.files, &BaseUrl::parse(base_url).unwrap().absolute());
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    }
}

/// Builds a site and compares it with what is expected.
fn judge(name: &str) {
    let site = Site::copy_of(&format!("tests/sites/{name}"));
    let built = site.build().whole();
    assert_eq!(site.build_clean().files, built.files, "{name}: on disk and in memory differ");
    let again = site.build();
    assert_eq!((&again.rendered, &again.removed), (&vec![], &vec![]), "{name}: built again");
    assert_eq!(again.files, built.files);
    let faults = links::faults(&built.files, &base_url(&site));
    assert!(faults.is_empty(), "{name}:\n{}", faults.join("\n"));
    if std::env::var_os("KABAR_BLESS").is_some() {
        bless(name, &built);
    }
    let mut wrong = differences(&read_tree(&folder(name).join("expected")), &built.files);
    let told = fs::read_to_string(folder(name).join(FINDINGS)).unwrap_or_default();
    wrong.extend(difference(FINDINGS, told.as_bytes(), built.told.as_bytes()));
    assert!(
        wrong.is_empty(),
        "tests/sites/{name}: {} files differ; if that is meant: KABAR_BLESS=1 cargo test --test \
         golden\n\n{}",
        wrong.len(),
        wrong[..wrong.len().min(MOST_TOLD)].join("\n")
    );
}

/// Where the site says that it will be published.
fn base_url(site: &Site) -> String {
    let bulletin = site.read("content/bulletin.yaml");
    let line = bulletin.lines().find_map(|line| line.strip_prefix("base_url: ")).unwrap();
    BaseUrl::parse(line).unwrap().absolute()
}

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites").join(name)
}

/// What is expected becomes what was built.
fn bless(name: &str, built: &Built) {
    let expected = folder(name).join("expected");
    if expected.exists() {
        fs::remove_dir_all(&expected).unwrap();
    }
    for (file, bytes) in &built.files {
        let path = expected.join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    let findings = folder(name).join(FINDINGS);
    if !built.told.is_empty() {
        fs::write(findings, &built.told).unwrap();
    } else if findings.exists() {
        fs::remove_file(findings).unwrap();
    }
}

/// A paragraph for each file that is not as expected, not there, or not expected.
fn differences(expected: &Files, found: &Files) -> Vec<String> {
    let names: BTreeSet<&String> = expected.keys().chain(found.keys()).collect();
    let one = |name: &String| match (expected.get(name), found.get(name)) {
        (Some(expected), Some(found)) => difference(&format!("expected/{name}"), expected, found),
        (Some(_), None) => Some(format!("expected/{name}: expected, but not built\n")),
        _ => Some(format!("expected/{name}: built, but not expected\n")),
    };
    names.into_iter().filter_map(one).collect()
}

/// The first line in which two files differ.
fn difference(name: &str, expected: &[u8], found: &[u8]) -> Option<String> {
    if expected == found {
        return None;
    }
    let (expected, found) = (String::from_utf8_lossy(expected), String::from_utf8_lossy(found));
    let lines = |text: &str| text.split_inclusive('\n').map(str::to_owned).collect::<Vec<_>>();
    let (expected, found) = (lines(&expected), lines(&found));
    let same = expected.iter().zip(&found).take_while(|(a, b)| a == b).count();
    let line = |lines: &[String]| match lines.get(same) {
        Some(line) => format!("{line:?}"),
        None => "the end of the file".to_owned(),
    };
    let (expected, found) = (line(&expected), line(&found));
    Some(format!("{name}:{}\n  expected {expected}\n  found    {found}\n", same + 1))
}
