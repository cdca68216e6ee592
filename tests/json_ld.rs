//! What pages say for programs: JSON-LD in the words of schema.org, on every page of every golden site.

#![expect(
    clippy::unwrap_used,
    reason = "what is expected are files of the tests; what cannot be read there is a failure"
)]

mod support;

use serde_json::Value;
use std::fs;
use std::path::Path;
use support::read_tree;

const OPEN: &str = "<script type=\"application/ld+json\">";

/// The pages of all golden sites: the site, the route and the HTML.
fn pages() -> Vec<(String, String, String)> {
    let sites = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites");
    let mut pages = Vec::new();
    for site in fs::read_dir(sites).unwrap().map(|entry| entry.unwrap()) {
        let name = site.file_name().into_string().unwrap();
        for (route, bytes) in read_tree(&site.path().join("expected")) {
            if Path::new(&route).extension().is_some_and(|it| it == "html") {
                pages.push((name.clone(), route, String::from_utf8(bytes).unwrap()));
            }
        }
    }
    pages
}

/// The data of a page, which no page has twice.
fn data(html: &str) -> Option<Value> {
    let (_, rest) = html.split_once(OPEN)?;
    let (json, after) = rest.split_once("</script>").unwrap();
    assert!(!json.contains('<') && !after.contains(OPEN), "{json}");
    Some(serde_json::from_str(json).unwrap())
}

fn text<'v>(value: &'v Value, path: &str) -> &'v str {
    value.pointer(path).and_then(Value::as_str).unwrap_or_else(|| panic!("no {path} in {value}"))
}

#[test]
fn every_page_with_breadcrumbs_says_them() {
    let mut count = 0;
    for (site, route, html) in
        pages().into_iter().filter(|(_, _, html)| html.contains("class=\"crumbs\""))
    {
        let data = data(&html).unwrap_or_else(|| panic!("{site}/{route}"));
        let trail = data.pointer("/@graph/1").unwrap_or(&data);
        assert_eq!(
            (text(&data, "/@context"), text(trail, "/@type")),
            ("https://schema.org", "BreadcrumbList")
        );
        let steps = trail["itemListElement"].as_array().unwrap();
        for (at, step) in steps.iter().enumerate() {
            assert_eq!(step["position"], at + 1, "{site}/{route}");
            assert!(!text(step, "/name").is_empty());
            let is_last = at + 1 == steps.len();
            assert!(is_last || text(step, "/item").starts_with("https://"), "{site}/{route}");
        }
        count += 1;
    }
    assert!(count > 100, "{count}");
}

#[test]
fn a_report_says_what_it_is_and_when_it_appeared() {
    let mut count = 0;
    for (site, route, html) in
        pages().into_iter().filter(|(_, _, html)| html.contains("og:type\" content=\"article"))
    {
        let data = data(&html).unwrap_or_else(|| panic!("{site}/{route}"));
        let report = &data["@graph"][0];
        assert_eq!(report["@type"], serde_json::json!(["Report", "NewsArticle"]));
        assert!(html.contains(&format!("rel=\"canonical\" href=\"{}\"", text(report, "/url"))));
        assert!(html.starts_with(&format!(
            "<!doctype html>\n<html lang=\"{}\"",
            text(report, "/inLanguage")
        )));
        assert_eq!(text(report, "/datePublished").len(), 10);
        assert!(!text(report, "/headline").is_empty());
        assert!(!report["spatialCoverage"].as_array().unwrap().is_empty());
        count += 1;
    }
    assert!(count > 20, "{count}");
}

#[test]
fn a_translation_and_its_original_name_each_other() {
    let pages = pages();
    let report = |route: &str| {
        let is_it = |page: &&(String, String, String)| page.0 == "multilingual" && page.1 == route;
        data(&pages.iter().find(is_it).unwrap().2).unwrap()["@graph"][0].clone()
    };
    let original = report("fr/reports/2025/un-atelier-sur-les-semences/index.html");
    let translation = report("en/reports/2025/a-workshop-on-seeds/index.html");
    assert_eq!(text(&original, "/workTranslation/0/url"), text(&translation, "/url"));
    assert_eq!(text(&translation, "/translationOfWork/0/url"), text(&original, "/url"));
}

#[test]
fn nobody_is_named_in_data() {
    for (site, route, html) in pages() {
        let Some(data) = data(&html) else { continue };
        assert!(!data.to_string().contains("\"Person\""), "{site}/{route}");
    }
}
