//! The options of `kabar build` that change what is published or how it is said.

use crate::kabar::{Said, command, kabar, said};
use crate::support::{Site, read_tree};
use serde_json::Value;

const WARNED: &str = "\
---
title: About us
---

<blink>We</blink> meet.
";
const DRAFT: &str = "\
---
title: A draft
date: 2026-05-02
regions: example-valley
draft: true
---

Not yet.
";
const EXPIRING: &str = "\
---
title: An invitation
expires: 2026-03-01
---

Come.
";

/// The published site after a run with these arguments.
fn published(site: &Site, args: &[&str]) -> std::collections::BTreeMap<String, Vec<u8>> {
    kabar(site.root(), args).with_code(0);
    read_tree(&site.public())
}

fn has(site: &Site, file: &str) -> bool {
    site.public().join(file).exists()
}

#[test]
fn output_names_the_folder() {
    let site = Site::minimal();
    kabar(site.root(), &["build", "--output", "a/b"]).with_code(0);
    assert!(site.root().join("a/b/index.html").exists() && !site.public().exists());
    let said = kabar(site.root(), &["build", "-o", "content/out"]).with_code(2);
    assert!(said.err.ends_with("lies among them: name another folder\n"), "{said:#?}");
}

#[test]
fn base_url_moves_the_site() {
    let site = Site::minimal();
    kabar(site.root(), &["build", "--base-url", "https://h.example/x"]).with_code(0);
    assert!(site.read("public/sitemap.xml").contains("https://h.example/x/en/"));
    let said = kabar(site.root(), &["check", "--base-url", "h.example"]).with_code(2);
    let expected =
        "error: `h.example` is not a web address: write `--base-url https://h.example`\n";
    assert_eq!(said.err, expected);
}

#[test]
fn a_preview_shows_drafts() {
    let site = Site::minimal().with("content/reports/draft.md", DRAFT);
    let draft = "en/reports/2026/a-draft/index.html";
    kabar(site.root(), &["build"]).with_code(0);
    assert!(!has(&site, draft));
    kabar(site.root(), &["build", "--audience", "preview"]).with_code(0);
    assert!(has(&site, draft));
}

#[test]
fn the_day_is_typed_or_comes_from_the_environment() {
    let site = Site::minimal().with("content/pages/invitation.md", EXPIRING);
    let invitation = "en/invitation/index.html";
    kabar(site.root(), &["build", "--date", "2026-02-28"]).with_code(0);
    assert!(has(&site, invitation));
    kabar(site.root(), &["build", "--date", "2026-03-01"]).with_code(0);
    assert!(!has(&site, invitation));
    let with_epoch = |epoch: &str| {
        said(&command(site.root(), &["build"]).env("SOURCE_DATE_EPOCH", epoch).output().unwrap())
    };
    with_epoch("1767225600").with_code(0);
    assert!(has(&site, invitation));
    let said = with_epoch("today").with_code(2);
    assert!(said.err.starts_with("error: `SOURCE_DATE_EPOCH` is `today`: set it to "), "{said:#?}");
    let said = kabar(site.root(), &["build", "--date", "12/6/2024"]).with_code(2);
    assert_eq!(said.err, "error: `12/6/2024` is not a day: write it as `--date 2026-05-01`\n");
}

#[test]
fn any_number_of_threads_makes_the_same_site() {
    let site = Site::minimal();
    let one = published(&site, &["build", "--threads", "1"]);
    assert_eq!(published(&site, &["build", "--threads=3", "--clean"]), one);
    kabar(site.root(), &["build", "--threads", "0"]).with_code(2);
}

#[test]
fn under_strict_warnings_are_errors() {
    let site = Site::minimal().with("content/pages/about.md", WARNED);
    let said = kabar(site.root(), &["build"]).with_code(0);
    assert!(said.err.starts_with("warning[html-removed]: "), "{said:#?}");
    assert!(said.err.contains("\n1 warning\n"), "{said:#?}");
    for command in ["build", "check"] {
        let said = kabar(site.root(), &[command, "--strict"]).with_code(1);
        assert!(said.err.starts_with("error[html-removed]: "), "{said:#?}");
    }
}

#[test]
fn quiet_leaves_the_findings_alone() {
    let site = Site::minimal();
    let Said { out, err, .. } = kabar(site.root(), &["build", "--quiet"]).with_code(0);
    assert_eq!((out.as_str(), err.as_str()), ("", ""));
    site.write("content/pages/about.md", WARNED);
    let said = kabar(site.root(), &["build", "-q", "--strict"]).with_code(1);
    assert!(said.err.starts_with("error[html-removed]") && !said.err.contains("published"));
}

#[test]
fn programs_find_the_findings_on_standard_output() {
    let site = Site::minimal().with("content/pages/about.md", WARNED);
    let said = kabar(site.root(), &["build", "--format", "json"]).with_code(0);
    let found: Value = serde_json::from_str(said.out.trim_end()).unwrap();
    assert_eq!(found["code"], "html-removed");
    assert_eq!(found["file"], "content/pages/about.md");
    assert!(said.err.starts_with("1 warning\n"), "{said:#?}");
    let said = kabar(site.root(), &["check", "--format", "github"]).with_code(0);
    assert!(said.out.starts_with("::warning file=content/pages/about.md,line=5,col=1,"));
    assert_eq!(said.err, "1 warning\n");
    let said = kabar(site.root(), &["build", "--format=json", "--clean", "--explain"]).with_code(0);
    assert_eq!(said.out.lines().count(), 1);
    assert!(said.err.contains("/en/: it is new\n"), "{said:#?}");
}

#[test]
fn the_reason_of_each_output_is_told() {
    let site = Site::minimal();
    let said = kabar(site.root(), &["build", "--explain"]).with_code(0);
    assert_eq!(said.out.lines().count(), read_tree(&site.public()).len());
    assert!(said.out.lines().all(|line| line.starts_with('/') && line.ends_with(": it is new")));
    site.remove("public/en/feed.xml");
    let said = kabar(site.root(), &["build", "--explain"]).with_code(0);
    assert_eq!(said.out, "/en/feed.xml: its file was gone\n");
    let said = kabar(site.root(), &["build", "--explain"]).with_code(0);
    assert_eq!(said.out, "");
}

#[test]
fn a_clean_build_makes_everything_anew() {
    let site = Site::minimal();
    let first = published(&site, &["build"]);
    site.write("public/en/index.html", "changed by hand");
    assert_ne!(published(&site, &["build"]), first);
    assert_eq!(published(&site, &["build", "--clean"]), first);
}

#[test]
fn a_swap_publishes_the_same_site() {
    let site = Site::minimal();
    let first = published(&site, &["build", "--swap"]);
    site.write("content/pages/about.md", WARNED);
    let second = published(&site, &["build", "--swap"]);
    assert!(second.contains_key("en/about/index.html") && second.len() > first.len());
    assert_eq!(published(&site, &["build", "--clean"]), second);
}

#[test]
fn a_verification_lists_what_is_not_as_a_whole_build_makes_it() {
    let site = Site::minimal();
    let said = kabar(site.root(), &["build", "--verify"]).with_code(1);
    assert!(said.out.lines().all(|line| line.starts_with("missing: ")), "{said:#?}");
    assert!(!site.public().exists());
    kabar(site.root(), &["build"]).with_code(0);
    let said = kabar(site.root(), &["build", "--verify"]).with_code(0);
    let all = read_tree(&site.public()).len();
    let expected = format!("`public` is what a whole build makes: {all} outputs\n");
    assert_eq!((said.out.as_str(), said.err), ("", expected));

    site.write("public/en/index.html", "changed by hand");
    site.write("public/extra.txt", "put there by hand");
    site.remove("public/robots.txt");
    let changed = read_tree(&site.public());
    let said = kabar(site.root(), &["build", "--verify"]).with_code(1);
    let expected = "differs: en/index.html\ntoo many: extra.txt\nmissing: robots.txt\n";
    assert_eq!(said.out, expected);
    let expected = "`public` is not what a whole build makes: 3 files\n\
                    `kabar build --clean` makes and publishes every file anew\n";
    assert_eq!(said.err, expected);
    assert_eq!(read_tree(&site.public()), changed);
    kabar(site.root(), &["build", "--clean"]).with_code(0);
    kabar(site.root(), &["build", "--verify"]).with_code(0);
}

#[test]
fn a_verification_of_wrong_content_says_what_is_wrong() {
    let site = Site::minimal();
    kabar(site.root(), &["build"]).with_code(0);
    site.write("content/pages/about.md", WARNED);
    let said = kabar(site.root(), &["build", "--verify", "--strict"]).with_code(1);
    assert!(said.err.ends_with("\n1 error\n") && said.out.is_empty(), "{said:#?}");
    let said = kabar(site.root(), &["build", "--verify", "--clean"]).with_code(2);
    assert!(said.err.contains("cannot be used with"), "{said:#?}");
}
