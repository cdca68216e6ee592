//! What readers search: which files there are, and what is in none of them.

mod support;

use kabar::diagnostic::Code;
use kabar::model::Audience;
use support::{Built, Site};

fn site() -> Site {
    Site::new()
        .with(
            "content/bulletin.yaml",
            "title: T\nbase_url: https://example.org\ndefault_language: en\n",
        )
        .with("content/regions.yaml", "a: { name: A }\n")
}

fn report(site: &Site, number: u32, text: &str) {
    let day = format!("20{:02}-{:02}-01", 10 + number / 12, 1 + number % 12);
    let text = format!("---\ntitle: Report {number}\ndate: {day}\nregions: [a]\n---\n{text}\n");
    site.write(&format!("content/reports/r{number}.md"), text);
}

/// The names of the files of the index.
fn index(built: &Built) -> Vec<&str> {
    let names = built.files.keys().filter_map(|name| name.strip_prefix("en/search/"));
    names.filter(|name| *name != "index.html").collect()
}

#[test]
fn many_reports_share_few_files() {
    let site = site();
    (0..40).for_each(|number| report(&site, number, &"word ".repeat(500)));
    assert_eq!(
        index(&site.build().clean()),
        [
            "filters.json",
            "reports-0-by-16.json",
            "reports-1-by-16.json",
            "reports-2-by-16.json",
            "words-0-of-2.json",
            "words-1-of-2.json",
        ]
    );
}

#[test]
fn a_new_report_changes_no_number_of_an_older_one() {
    let site = site();
    report(&site, 0, "zero");
    report(&site, 1, "one");
    assert!(site.build().clean().text("en/search/words-0-of-1.json").contains("\"zero\":[[],[0]]"));
    report(&site, 2, "zero");
    let built = site.build().clean();
    assert!(built.text("en/search/words-0-of-1.json").contains("\"zero\":[[],[0,2]]"));
}

#[test]
fn a_bulletin_without_reports_can_be_searched_in_vain() {
    let built = site().build().clean();
    assert_eq!(index(&built), ["filters.json", "words-0-of-1.json"]);
    assert_eq!(built.text("en/search/words-0-of-1.json"), "{}");
}

#[test]
fn drafts_are_searched_in_previews_only() {
    let mut site = site();
    report(&site, 0, "here");
    site.edit("content/reports/r0.md", "regions", "draft: true\nregions");
    assert_eq!(site.build().clean().text("en/search/words-0-of-1.json"), "{}");
    site.request.view.audience = Audience::Preview;
    let built = site.build().clean();
    assert!(built.text("en/search/words-0-of-1.json").contains("\"here\""));
    assert!(built.text("en/search/reports-0-by-16.json").contains("\"draft\":true"));
}

#[test]
fn a_bulletin_can_do_without_a_search() {
    let site = site();
    report(&site, 0, "text");
    let with = site.build().clean();
    assert!(with.text("en/index.html").contains("href=\"/en/search/\""));
    site.edit("content/bulletin.yaml", "title: T", "title: T\nsearch: false");
    let without = site.build().clean();
    let of_search = without.files.keys().filter(|name| name.contains("search"));
    assert_eq!(of_search.collect::<Vec<_>>(), [""; 0]);
    assert!(!without.text("en/index.html").contains("search"));
}

#[test]
fn a_menu_leads_to_no_search_that_is_not_there() {
    let site = site();
    site.edit("content/bulletin.yaml", "title: T", "title: T\nmenu: [search]");
    let with = site.build().clean();
    assert_eq!(with.text("en/index.html").matches("href=\"/en/search/\"").count(), 1);
    site.edit("content/bulletin.yaml", "title: T", "title: T\nsearch: false");
    let without = site.build();
    assert_eq!(without.codes(), [Code::UnknownMenuEntry]);
    assert!(!without.told.contains("did you mean"), "{}", without.told);
}
