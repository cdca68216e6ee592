//! A bulletin in ten languages in which each activity is told in one or two of them.

#![expect(clippy::unwrap_used, reason = "what cannot be read here is a failure")]

#[path = "support/links.rs"]
mod links;
mod support;

use std::collections::BTreeMap;
use support::{Built, Site};

const LANGUAGES: [&str; 10] =
    ["fr", "en", "id", "sq", "sr-Latn", "sr-Cyrl", "sw", "ar", "es", "pt"];

/// Each activity is told in one language, and every second one in the next language too.
fn site() -> Site {
    let languages: String = LANGUAGES.map(|tag| format!("  {tag}: {{}}\n")).concat();
    let bulletin = format!(
        "title: Bulletin\nbase_url: https://example.org\ndefault_language: fr\nlanguages:\n{languages}\
         kinds: {{ k: K }}\n"
    );
    let site = Site::new()
        .with("content/bulletin.yaml", bulletin)
        .with("content/regions.yaml", "a: { name: A }\nb: { parent: a, name: B }\n")
        .with("content/programs.yaml", "p: { name: P }\nq: { name: Q }\n")
        .with("content/organizations.yaml", "o: { name: O }\n")
        .with("content/topics.yaml", "t: { name: T }\n");
    for (number, lang) in LANGUAGES.iter().enumerate() {
        let facts = format!(
            "date: 2024-03-{:02}\nregions: b\nprograms: p\nkind: k\ntopics: t\norganizers: o\n\
             follow_ups: [{{ text: agreed {number}, status: open }}]\n",
            number + 1
        );
        let next = LANGUAGES[(number + 1) % LANGUAGES.len()];
        let other = (number + 1) % LANGUAGES.len();
        let link = format!("[x](../r{other}/index.{next}.md)");
        let text = format!("---\ntitle: Activity {number} in {lang}\n{facts}---\nText. {link}\n");
        site.write(&format!("content/reports/r{number}/index.{lang}.md"), text);
        if number.is_multiple_of(2) {
            let text = format!(
                "---\ntitle: Activity {number} in {next}\ntranslates: {lang}\n---\nText.\n"
            );
            site.write(&format!("content/reports/r{number}/index.{next}.md"), text);
        }
    }
    site
}

fn built() -> Built {
    site().build().clean()
}

/// The languages in which each activity is told.
fn told(number: usize) -> Vec<&'static str> {
    let next = LANGUAGES[(number + 1) % LANGUAGES.len()];
    if number.is_multiple_of(2) { vec![LANGUAGES[number], next] } else { vec![LANGUAGES[number]] }
}

#[test]
fn every_kind_of_page_is_there_in_every_language() {
    let built = built();
    for lang in LANGUAGES {
        for page in [
            "",
            "reports/",
            "reports/2024/",
            "regions/",
            "regions/a/",
            "regions/b/",
            "programs/",
            "programs/p/",
            "programs/q/",
            "topics/",
            "topics/t/",
            "kinds/",
            "kinds/k/",
            "organizations/",
            "organizations/o/",
            "follow-ups/",
        ] {
            let file = format!("{lang}/{page}index.html");
            let text = built.text(&file);
            assert!(text.contains(&format!("<html lang=\"{lang}\"")), "{file}");
            let dir = if lang == "ar" { "rtl" } else { "ltr" };
            assert!(text.contains(&format!("dir=\"{dir}\">\n<head>")), "{file}");
        }
    }
}

#[test]
fn every_list_shows_every_activity_once_in_the_best_language() {
    let built = built();
    for lang in LANGUAGES {
        for list in ["", "reports/", "regions/a/", "programs/p/", "topics/t/", "kinds/k/"] {
            let text = built.text(&format!("{lang}/{list}index.html"));
            for number in 0..LANGUAGES.len() {
                let cards: Vec<&str> = text
                    .split("<article class=\"card\">")
                    .skip(1)
                    .filter_map(|card| card.split("</article>").next())
                    .filter(|card| card.contains(&format!(">Activity {number} in ")))
                    .collect();
                assert_eq!(cards.len(), 1, "{lang}/{list}: activity {number}");
                let own = told(number).contains(&lang);
                assert_eq!(cards[0].contains("hreflang="), !own, "{lang}/{list}: {number}");
            }
        }
    }
}

#[test]
fn feeds_name_real_translations_only_and_no_link_is_dead() {
    let built = built();
    let mut entries = BTreeMap::new();
    for lang in LANGUAGES {
        let feed = built.text(&format!("{lang}/feed.xml"));
        entries.insert(lang, feed.matches("<entry>").count());
        let real = (0..LANGUAGES.len()).filter(|number| told(*number).contains(&lang)).count();
        assert_eq!(entries[lang], real, "{lang}");
    }
    assert_eq!(entries.values().sum::<usize>(), 15);
    assert_eq!(links::faults(&built.files, "https://example.org/"), Vec::<String>::new());
}

#[test]
fn a_page_whose_original_has_changed_says_so_with_the_way_to_it() {
    let site = site()
        .with("content/pages/about.fr.md", "---\ntitle: À propos\n---\nTexte.\n")
        .with(
            "content/pages/about.en.md",
            "---\ntitle: About\ntranslates: { lang: fr, revision: 00000000 }\n---\nText.\n",
        )
        .with("content/pages/about.id.md", "---\ntitle: Tentang\ntranslates: fr\n---\nTeks.\n");
    let site = site.with("content/regions/a.fr.md", "---\n---\nSur A.\n").with(
        "content/regions/a.sq.md",
        "---\ntranslates: { lang: fr, revision: 00000000 }\n---\nPër A.\n",
    );
    let built = site.build();
    assert!(built.text("sq/regions/a/index.html").contains("Origjinali ka ndryshuar"));
    let notice = "The original has changed since this was translated.";
    let page = built.text("en/about/index.html");
    assert!(page.contains(notice) && page.contains("<a href=\"/fr/about/\" lang=\"fr\">"));
    let told = built
        .files
        .iter()
        .filter(|(_, bytes)| String::from_utf8_lossy(bytes).contains("class=\"notice\""));
    assert_eq!(told.map(|(file, _)| file.as_str()).collect::<Vec<_>>(), ["en/about/index.html"]);
}
