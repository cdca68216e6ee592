//! The page about the translations: in previews only, and made again when anything on it changes.

use crate::editors::{ABOUT, MEETING, TRAINING, bulletin};
use crate::kabar::kabar;
use crate::support::{Site, read_tree};

const PAGE: &str = "preview/en/_status/index.html";
const PREVIEW: [&str; 5] = ["build", "--audience", "preview", "--output", "preview"];

/// Builds a preview, which must be what a clean build makes; what was made.
fn preview(site: &Site) -> String {
    let made = kabar(site.root(), &[&PREVIEW[..], &["--explain"]].concat()).with_code(0).out;
    kabar(site.root(), &[&PREVIEW[..], &["--verify"]].concat()).with_code(0);
    made
}

#[test]
fn a_preview_links_to_the_page_and_a_public_site_has_none() {
    let site = bulletin();
    preview(&site);
    let front = site.read("preview/en/index.html");
    assert!(
        front.contains("<a class=\"preview\" href=\"/en/_status/\">Translations</a>"),
        "{front}"
    );
    let page = site.read(PAGE);
    assert!(page.contains("<meta name=\"robots\" content=\"noindex\">"), "{page}");
    assert!(
        page.contains(
            "<td><a href=\"/id/reports/2023/pelatihan/\" hreflang=\"id\">Original</a></td>"
        )
    );
    assert!(page.contains("<td><span class=\"count\">Missing</span></td>"), "{page}");
    assert!(
        page.contains("<th scope=\"row\"><a href=\"/fr/reports/2023/formation/\" lang=\"fr\">")
    );
    kabar(site.root(), &["build"]).with_code(0);
    for (file, bytes) in read_tree(&site.public()) {
        assert!(!String::from_utf8_lossy(&bytes).contains("_status"), "{file}");
        assert!(!file.contains("_status"), "{file}");
    }
}

#[test]
fn the_page_is_made_again_when_a_translation_changes_its_state() {
    let site = bulletin();
    preview(&site);
    assert_eq!(preview(&site), "");
    let told = |made: &str| made.contains("/en/_status/: changed: how the translations stand\n");
    site.edit(MEETING, "Dix", "Onze");
    assert!(told(&preview(&site)));
    assert!(site.read(PAGE).contains(">Out of date</a>"));
    kabar(site.root(), &["translate", "--accept", "content/pages/about.en.md"]).with_code(0);
    assert!(told(&preview(&site)));
    site.edit("content/pages/about.en.md", "revision:", "machine: true, revision:");
    assert!(told(&preview(&site)));
    assert!(site.read(PAGE).contains("<span class=\"count\">by a machine</span>"));
    site.edit(ABOUT, "À propos", "Sur nous");
    assert!(told(&preview(&site)));
    site.edit(TRAINING, "regions: [cd]", "regions: [cd]\ndraft: true");
    assert!(told(&preview(&site)));
    kabar(site.root(), &["translate", "about", "id"]).with_code(0);
    site.edit("content/pages/about.id.md", "title:", "title: Tentang");
    assert!(told(&preview(&site)));
    site.remove("content/reports/2023");
    assert!(told(&preview(&site)));
    // A word of the text of a translation is none of its business.
    site.edit("content/reports/2024/meeting/index.en.md", "Text.", "Words.");
    assert!(!preview(&site).contains("_status"));
}

#[test]
fn many_activities_have_several_pages() {
    let site = bulletin();
    for number in 0..120 {
        let text = format!("---\ntitle: R{number}\ndate: 2022-01-01\nregions: cd\n---\n");
        site.write(&format!("content/reports/many/r{number:03}.fr.md"), text);
    }
    preview(&site);
    let second = site.read("preview/en/_status/page/2/index.html");
    assert!(second.contains(">R119</a>") && !second.contains(">R000</a>"));
    assert!(!second.contains("Told and not out of date"), "{second}");
    assert!(site.read(PAGE).contains("Told and not out of date"));
}
