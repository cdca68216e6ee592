//! Incremental builds: what an edit makes again, and that it ends in exactly the bytes of a clean build.

mod support;

use kabar::model::Audience;
use kabar::source::Wording;
use kabar::world::World;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use support::{Built, Site};

const LANGUAGES: [&str; 3] = ["fr", "en", "id"];

/// A bulletin of some activities in three languages, the original in each in turn.
fn bulletin(activities: usize) -> Site {
    let site = Site::new()
        .with(
            "content/bulletin.yaml",
            "title: { fr: Bulletin, en: Bulletin EN }\nbase_url: https://example.org\n\
             default_language: fr\nlanguages: { fr: {}, en: {}, id: { fallback: [en] } }\n\
             kinds: { workshop: { fr: atelier, en: workshop } }\npage_size: 2\n\
             menu: [reports, regions, programs, about]\n",
        )
        .with(
            "content/regions.yaml",
            "a: { name: A, point: [1, 2] }\na-b: { parent: a, name: { fr: B, en: B EN }, point: [2, 2] }\n\
             c: { name: C, point: [-3, 4] }\n",
        )
        .with("content/programs.yaml", "p: { name: P, status: active }\nq: { name: Q }\n")
        .with("content/organizations.yaml", "o: { name: O }\n")
        .with("content/topics.yaml", "t: { name: T }\n")
        .with("content/pages/about.fr.md", "---\ntitle: À propos\n---\nTexte.\n")
        .with("content/regions/c.fr.md", "---\n---\nSur C, [un](../reports/r1/index.fr.md).\n")
        .with("themes/default/messages/fr.ftl", "latest = Tout dernier\n");
    (0..activities).for_each(|number| report(&site, number));
    site
}

/// Writes the original and two translations of an activity.
fn report(site: &Site, number: usize) {
    let original = LANGUAGES[number % 3];
    let link = format!("[r](../r{}/index.{original}.md)", number.saturating_sub(1));
    for lang in LANGUAGES {
        let facts = if lang == original {
            let (region, program) = (["a", "a-b", "c"][number % 3], ["p", "q"][number % 2]);
            format!(
                "date: 2024-0{}-1{}\nregions: [{region}]\nprograms: [{program}]\nkind: workshop\n\
                 topics: [t]\norganizers: [o]\nparticipants: {{ total: {} }}\n\
                 follow_ups: [{{ text: point {number}, status: open, owner: o }}]\n",
                1 + number % 9,
                number % 9,
                10 + number
            )
        } else {
            format!("translates: {{ lang: {original} }}\n")
        };
        let text = format!(
            "---\ntitle: Report {number} {lang}\nsummary: Summary {number}.\n{facts}---\n\
             ## Heading\n\nFirst words of the body. {link}\n"
        );
        site.write(&path(number, lang), text);
    }
}

fn path(number: usize, lang: &str) -> String {
    format!("content/reports/r{number}/index.{lang}.md")
}

fn original(number: usize) -> String {
    path(number, LANGUAGES[number % 3])
}

/// The site after a build that ended as a clean one would.
fn build(site: &Site) -> Built {
    let built = site.build();
    assert!(built.published, "{}", built.told);
    let clean = site.build_clean();
    assert_eq!(names(&built), names(&clean));
    for (name, bytes) in &clean.files {
        assert_eq!(built.files[name], *bytes, "{name} is not what a clean build makes");
    }
    built
}

fn names(built: &Built) -> Vec<&String> {
    built.files.keys().collect()
}

#[test]
fn a_second_build_makes_nothing() {
    let site = bulletin(7);
    assert!(!build(&site).rendered.is_empty());
    let again = build(&site);
    assert!(again.rendered.is_empty() && again.removed.is_empty());
}

#[test]
fn a_word_in_a_body_makes_its_page_and_the_feeds_that_tell_it_whole() {
    let site = bulletin(7);
    build(&site);
    site.edit(&path(3, "en"), "First words", "First changed words");
    let built = build(&site);
    assert_eq!(
        built.rendered,
        [
            "en/feed.xml",
            "en/programs/q/feed.xml",
            "en/regions/a/feed.xml",
            "en/reports/2024/report-3-en/index.html",
            "en/search/words-0-of-1.json",
        ]
    );
}

#[test]
fn an_index_with_the_same_words_as_before_stays_untouched() {
    let site = bulletin(4);
    build(&site);
    let index = "public/en/search/words-0-of-1.json";
    let page = "public/en/reports/2024/report-3-en/index.html";
    let inodes = || [index, page].map(|file| site.inode(file));
    let before = inodes();
    site.edit(&path(3, "en"), "First words", "Words first");
    assert!(build(&site).rendered.contains(&"en/search/words-0-of-1.json".to_owned()));
    let after = inodes();
    assert!(before[0] == after[0] && before[1] != after[1]);
    assert!(build(&site).rendered.is_empty());
}

#[test]
fn a_title_makes_the_pages_that_show_it_and_no_other() {
    let site = bulletin(7);
    build(&site);
    // Activity 1: original in English, within program q and region a-b (in a).
    site.edit(&path(1, "id"), "summary: Summary 1.", "summary: Another summary.");
    let built = build(&site);
    let shown: Vec<&str> = built.rendered.iter().map(String::as_str).collect();
    let clean = site.build_clean();
    // Pages and results have the summary, an index its words.
    let shows = |bytes: &[u8]| {
        let text = String::from_utf8_lossy(bytes);
        text.contains("Another summary") || text.contains("\"another\"")
    };
    for name in &shown {
        assert!(shows(&clean.files[*name]), "{name} does not show the summary");
    }
    for (name, bytes) in &clean.files {
        let shows = shows(bytes);
        assert_eq!(shows, shown.contains(&name.as_str()), "{name}");
    }
}

#[test]
fn another_month_makes_the_program_whose_timeline_shows_it() {
    let site = bulletin(7);
    build(&site);
    // Activity 0 is the oldest one of program p: it is on the second page of its list.
    site.edit(&original(0), "date: 2024-01-10", "date: 2024-02-09");
    let built = build(&site);
    assert!(made(&built, "en/programs/p/index.html"), "{:?}", built.rendered);
    assert!(!made(&built, "en/programs/q/index.html"), "{:?}", built.rendered);
}

#[test]
fn another_region_makes_the_maps_that_count_it() {
    let site = bulletin(7);
    site.write(
        "content/regions.yaml",
        "a: { name: A, point: [1, 1] }\na-b: { parent: a, name: B, point: [2, 2] }\n\
         c: { name: C, point: [3, 3] }\nd: { name: D, point: [4, 4] }\n",
    );
    build(&site);
    site.edit(&original(0), "regions: [a]", "regions: [c]");
    let built = build(&site);
    // The map on the page of d shows how many activities the regions beside it have.
    for page in ["index.html", "regions/index.html", "regions/d/index.html"] {
        assert!(made(&built, &format!("en/{page}")), "{page} {:?}", built.rendered);
    }
}

fn made(built: &Built, name: &str) -> bool {
    built.rendered.iter().any(|made| made == name)
}

#[test]
fn a_new_report_makes_the_reports_that_lead_to_it_now_and_no_other() {
    let site = bulletin(7);
    let before = build(&site);
    report(&site, 7);
    let built = build(&site);
    let is_report = |name: &&String| name.contains("/reports/2024/report-");
    let (mut displaced, mut untouched) = (0, 0);
    for name in built.files.keys().filter(is_report) {
        let leads_there = built.text(name).contains("Report 7 ");
        assert_eq!(built.rendered.contains(name), leads_there, "{name}");
        let related = |built: &Built| built.text(name).matches("class=\"card\"").count();
        displaced += usize::from(
            leads_there && before.files.contains_key(name) && related(&before) == related(&built),
        );
        untouched += usize::from(!leads_there);
    }
    assert!(displaced > 0 && untouched > 0);
}

#[test]
fn what_changes_no_text_makes_nothing() {
    let site = bulletin(4);
    build(&site);
    site.edit(&original(2), "---\ntitle", "---\n\ntitle");
    site.edit("content/regions.yaml", "c: {", "# a remark\n\nc: {");
    site.edit(&original(1), "## Heading\n\n", "\n\n## Heading\n\n\n");
    assert_eq!(build(&site).rendered, Vec::<String>::new());
}

#[test]
fn a_file_that_is_gone_is_made_again() {
    let site = bulletin(3);
    build(&site);
    site.remove("public/fr/index.html");
    assert_eq!(build(&site).rendered, ["fr/index.html"]);
}

#[test]
fn a_withdrawn_report_is_nowhere_after_the_same_build() {
    let site = bulletin(5).with(
        "content/reports/r9/index.fr.md",
        "---\ntitle: Withdrawn thing\ndate: 2024-05-05\nregions: [c]\n---\n![x](x.png)\n",
    );
    site.write("content/reports/r9/x.png", b"\x89PNG\r\n\x1a\n");
    let before = build(&site);
    assert!(before.files.keys().any(|name| name.starts_with("files/x.")));
    site.edit("content/reports/r9/index.fr.md", "regions:", "expires: 2026-11-01\nregions:");
    let after = build(&site);
    assert!(after.removed.iter().any(|name| name == "fr/reports/2024/withdrawn-thing/index.html"));
    assert!(after.removed.iter().any(|name| name.starts_with("files/x.")));
    for (name, bytes) in &after.files {
        let text = String::from_utf8_lossy(bytes);
        assert!(!text.contains("Withdrawn") && !text.contains("withdrawn"), "{name}");
    }
}

#[test]
fn an_error_leaves_what_was_published() {
    let site = bulletin(3);
    let before = build(&site);
    site.edit(&original(0), "regions: [a]", "regions: [nowhere]");
    let failed = site.build();
    assert!(!failed.published);
    assert_eq!(failed.files, before.files);
    site.edit(&original(0), "regions: [nowhere]", "regions: [a]");
    assert!(build(&site).rendered.is_empty());
}

#[test]
fn a_template_makes_the_kinds_of_pages_that_use_it() {
    let site = bulletin(3);
    build(&site);
    site.write(
        "themes/default/templates/page.html",
        "{% extends \"base.html\" %}{% block content %}<h1>{{ page.title.text }}</h1>{{ body | safe }}{% endblock content %}",
    );
    assert_eq!(build(&site).rendered, ["fr/about/index.html"]);
}

#[test]
fn damaged_memory_is_no_memory() {
    let site = bulletin(3);
    build(&site);
    site.write(".kabar/heads", "nonsense");
    assert!(build(&site).rendered.is_empty());
    site.remove(".kabar");
    assert!(!build(&site).rendered.is_empty());
}

/// What an editor does to a site.
#[derive(Clone, Debug)]
enum Edit {
    Word(usize, usize, u8),
    Title(usize, usize, u8),
    Date(usize, u8),
    Region(usize, usize),
    Draft(usize),
    Follow(usize, usize, u8),
    Add(usize),
    Remove(usize),
    RemoveTranslation(usize, usize),
    Rename(usize, u8),
    RegionName(u8),
    ProgramStatus(u8),
    PageSize(u8),
    Template(u8),
    Message(u8),
    About(u8),
    Prose(u8),
    Accent(u8),
    Gone(usize),
}

fn edits() -> impl Strategy<Value = Edit> {
    let (report, lang, any) = (0..8usize, 0..3usize, 0..6u8);
    prop_oneof![
        3 => (report.clone(), lang.clone(), any.clone()).prop_map(|(a, b, c)| Edit::Word(a, b, c)),
        3 => (report.clone(), lang.clone(), any.clone()).prop_map(|(a, b, c)| Edit::Title(a, b, c)),
        2 => (report.clone(), any.clone()).prop_map(|(a, b)| Edit::Date(a, b)),
        2 => (report.clone(), lang.clone()).prop_map(|(a, b)| Edit::Region(a, b)),
        1 => report.clone().prop_map(Edit::Draft),
        2 => (report.clone(), lang.clone(), any.clone()).prop_map(|(a, b, c)| Edit::Follow(a, b, c)),
        2 => report.clone().prop_map(Edit::Add),
        1 => report.clone().prop_map(Edit::Remove),
        1 => (report.clone(), lang).prop_map(|(a, b)| Edit::RemoveTranslation(a, b)),
        1 => (report.clone(), any.clone()).prop_map(|(a, b)| Edit::Rename(a, b)),
        1 => any.clone().prop_map(Edit::RegionName),
        1 => any.clone().prop_map(Edit::ProgramStatus),
        1 => (1..4u8).prop_map(Edit::PageSize),
        1 => any.clone().prop_map(Edit::Template),
        1 => any.clone().prop_map(Edit::Message),
        1 => any.clone().prop_map(Edit::About),
        1 => any.clone().prop_map(Edit::Prose),
        1 => any.prop_map(Edit::Accent),
        1 => report.prop_map(Edit::Gone),
    ]
}

/// Replaces the line of a report that begins with a key; nothing happens where it is not.
fn set(site: &Site, path: &str, key: &str, line: &str) {
    if !site.root().join(path).exists() {
        return;
    }
    let text = site.read(path);
    let lines = text.lines().map(|old| if old.starts_with(key) { line } else { old });
    site.write(path, lines.collect::<Vec<_>>().join("\n") + "\n");
}

/// Lets a translation say in one of several ways what it follows.
fn follow(site: &Site, report: usize, (lang, how): (&str, u8)) {
    let original = original(report);
    let file = support::source(&original);
    let wording = site.world().read(&file).ok().and_then(|bytes| Wording::of(&file, &bytes));
    let revision = wording.map(|wording| wording.revision().short()).unwrap_or_default();
    let says = match how {
        0 | 1 => format!(", revision: \"{revision}\""),
        2 => ", revision: \"00000000\"".to_owned(),
        3 => ", machine: true".to_owned(),
        _ => String::new(),
    };
    let line = format!("translates: {{ lang: {}{says} }}", LANGUAGES[report % 3]);
    set(site, &path(report, lang), "translates:", &line);
}

fn apply(site: &Site, edit: &Edit) {
    match edit {
        Edit::Word(report, lang, word) => {
            set(site, &path(*report, LANGUAGES[*lang]), "First", &format!("First {word} words."));
        }
        Edit::Title(report, lang, word) => {
            let line = format!("title: Report {report} called {word} {lang}");
            set(site, &path(*report, LANGUAGES[*lang]), "title:", &line);
        }
        Edit::Date(report, day) => {
            set(site, &original(*report), "date:", &format!("date: 202{day}-03-0{}", day + 1));
        }
        Edit::Region(report, region) => {
            let line = format!("regions: [{}]", ["a", "a-b", "c"][*region]);
            set(site, &original(*report), "regions:", &line);
        }
        Edit::Draft(report) => {
            set(site, &original(*report), "kind:", "draft: true");
        }
        Edit::Follow(report, lang, how) => follow(site, *report, (LANGUAGES[*lang], *how)),
        Edit::Add(report) => self::report(site, *report),
        Edit::Remove(report) if *report > 1 => {
            let folder = format!("content/reports/r{report}");
            if site.root().join(&folder).exists() {
                site.remove(&folder);
            }
        }
        Edit::RemoveTranslation(report, lang) => {
            let path = path(*report, LANGUAGES[*lang]);
            if path != original(*report) && site.root().join(&path).exists() {
                site.remove(&path);
            }
        }
        Edit::Rename(report, name) => {
            let (from, to) = (original(*report), format!("content/reports/x{report}{name}"));
            if *report > 1 && site.root().join(&from).exists() && !site.root().join(&to).exists() {
                site.rename(&format!("content/reports/r{report}"), &to);
            }
        }
        Edit::RegionName(name) => set(site, "content/regions.yaml", "c:", &format!("c: {{ name: C{name}, point: [{name}, 4] }}")),
        Edit::ProgramStatus(status) => {
            let status = ["active", "closed"][usize::from(status % 2)];
            set(site, "content/programs.yaml", "q:", &format!("q: {{ name: Q, status: {status} }}"));
        }
        Edit::PageSize(size) => set(site, "content/bulletin.yaml", "page_size:", &format!("page_size: {size}")),
        Edit::Template(word) => site.write(
            "themes/default/templates/page.html",
            format!("{{% extends \"base.html\" %}}{{% block content %}}<h1>{word}</h1>{{{{ body | safe }}}}{{% endblock content %}}"),
        ),
        Edit::Message(word) => site.write("themes/default/messages/fr.ftl", format!("latest = Tout {word}\n")),
        Edit::About(word) => site.write("content/pages/about.fr.md", format!("---\ntitle: Page {word}\n---\nTexte.\n")),
        Edit::Prose(word) => site.write("content/regions/c.fr.md", format!("---\n---\nSur C, {word}.\n")),
        Edit::Accent(word) => site.write("themes/default/theme.yaml", format!("accent: \"#00{word}{word}aa\"\n")),
        Edit::Gone(report) => {
            let file = format!("public/en/reports/2024/report-{report}-en/index.html");
            if site.root().join(&file).exists() {
                site.remove(&file);
            }
        }
        Edit::Remove(_) => {}
    }
}

#[test]
fn after_any_edits_an_incremental_build_equals_a_clean_one() {
    let mut runner =
        TestRunner::new(Config { cases: 10, failure_persistence: None, ..Config::default() });
    let sequences = proptest::collection::vec(proptest::collection::vec(edits(), 1..4), 1..8);
    let run = |sequence: Vec<Vec<Edit>>| {
        let mut site = bulletin(5);
        // Every second site is a preview, which also shows how the translations stand.
        if sequence.len().is_multiple_of(2) {
            site.request.view.audience = Audience::Preview;
        }
        site.build();
        for step in sequence {
            for edit in &step {
                apply(&site, edit);
            }
            let before = support::read_tree(&site.public());
            let built = site.build();
            let clean = site.build_clean();
            prop_assert_eq!(built.published, clean.published, "{}", built.told);
            if !built.published {
                prop_assert!(built.files == before, "a failed build changed what is published");
                continue;
            }
            prop_assert_eq!(names(&built), names(&clean), "{:?}", step);
            for (name, bytes) in &clean.files {
                prop_assert!(built.files[name] == *bytes, "{} differs after {:?}", name, step);
            }
        }
        Ok(())
    };
    runner.run(&sequences, run).unwrap();
}
