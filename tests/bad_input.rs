//! Bad input, from an empty file to a bomb: each gives a finding, or a page where it does no harm.

#[path = "support/judge.rs"]
mod judge;
mod support;

use judge::{BULLETIN, FRONT, REPORT, build, expect, report, world};
use kabar::diagnostic::Code;
use support::Site;

#[test]
fn an_empty_file_is_a_finding() {
    expect(&[(REPORT, b"")], &[Code::FrontMatterMissing]);
    expect(&[("content/bulletin.yaml", b"")], &[Code::MissingField]);
    expect(&[("content/regions.yaml", b"")], &[]);
    expect(&[("content/regions.yaml", b""), (REPORT, FRONT.as_bytes())], &[Code::UnknownRegion]);
}

#[test]
fn a_binary_file_is_a_finding() {
    let bytes: Vec<u8> = (0..=255).cycle().take(100_000).collect();
    for path in
        [REPORT, "content/bulletin.yaml", "content/regions.yaml", "themes/default/theme.yaml"]
    {
        expect(&[(path, &bytes)], &[Code::NotUtf8]);
    }
    let text = format!("{FRONT}![a](a.jpg)\n");
    expect(&[(REPORT, text.as_bytes()), ("content/reports/2026/a.jpg", &bytes)], &[]);
}

#[test]
fn ten_megabytes_of_markdown_are_a_page() {
    let paragraph = format!("A *word* and [a link](report.en.md). {}\n\n", "Words. ".repeat(300));
    let text = format!("{FRONT}{}", paragraph.repeat(5_000));
    let outcome = report(text.as_bytes());
    assert!(text.len() > 10_000_000 && outcome.is_sound());
    assert_eq!(outcome.codes(), [Code::PageTooHeavy]);
}

#[test]
fn markdown_that_repeats_one_sign_ends() {
    let signs = [
        "*",
        "_",
        "`",
        "[",
        "![",
        "](",
        "<",
        "<a ",
        "<!--",
        "&",
        "\\",
        "> ",
        "- ",
        "1. ",
        "|",
        "#",
        "{{",
        "{{a(",
        "}}",
        "~",
        "[^1]",
        "[a]: ",
        "http://a",
        ":",
        "\n",
        "\t",
        "***a",
        "[a](",
        "<div>",
        "</div>",
        "a\n: ",
        "| a |\n|-|\n",
        "\"",
        "a**b",
        "`a",
        "{#a",
        "<b>*",
        "\u{0}",
    ];
    for sign in signs {
        let text = format!("{FRONT}{}", sign.repeat(50_000 / sign.len()));
        assert!(report(text.as_bytes()).is_sound(), "{sign}");
    }
}

#[test]
fn an_alias_bomb_is_a_finding() {
    let level = |level: usize| {
        let item = level.checked_sub(1).map_or("x".to_owned(), |below| format!("*a{below}"));
        format!("a{level}: &a{level} [{}]\n", vec![item; 9].join(", "))
    };
    let bomb = (0..30).map(level).collect::<Vec<_>>().concat();
    expect(&[("content/bulletin.yaml", bomb.as_bytes())], &[Code::YamlSyntax]);
    expect(&[("content/topics.yaml", bomb.as_bytes())], &[Code::YamlSyntax]);
    expect(&[(REPORT, format!("---\n{bomb}---\n").as_bytes())], &[Code::YamlSyntax]);
}

#[test]
fn deep_yaml_is_a_finding() {
    let line = |depth: usize| format!("{}a:\n", " ".repeat(depth));
    let block = (0..1_000).map(line).collect::<Vec<_>>().concat();
    let flow = format!("a: {}{}\n", "[".repeat(1_000), "]".repeat(1_000));
    let open = format!("a: {}\n", "{".repeat(100_000));
    for yaml in [block, flow, open] {
        expect(&[("content/bulletin.yaml", yaml.as_bytes())], &[Code::YamlSyntax]);
        expect(&[(REPORT, format!("---\n{yaml}---\n").as_bytes())], &[Code::YamlSyntax]);
    }
}

#[test]
fn deep_markdown_is_a_page() {
    for (open, close) in [
        ("> ", ""),
        ("- ", ""),
        ("<div>", "</div>"),
        ("<b>", "</b>"),
        ("[", "](a)"),
        ("*a ", "*"),
        ("![", "](/a)"),
        ("1. > ", ""),
    ] {
        let text = format!("{FRONT}{}x{}\n", open.repeat(1_000), close.repeat(1_000));
        assert!(report(text.as_bytes()).is_sound(), "{open}");
    }
}

/// Regions that lie in each other, one in each.
fn chain(length: usize) -> String {
    let one = |depth: usize| {
        let parent = depth.checked_sub(1).map(|above| format!(", parent: r{above}"));
        format!("r{depth}: {{ name: R {depth}{} }}\n", parent.unwrap_or_default())
    };
    (0..length).map(one).collect()
}

#[test]
fn a_deep_tree_of_regions_is_a_site_or_a_finding() {
    expect(&[("content/regions.yaml", chain(15).as_bytes())], &[]);
    assert!(build(&world(&[("content/regions.yaml", chain(200).as_bytes())])).is_sound());
}

#[test]
fn dots_in_a_slug_are_a_finding() {
    for slug in ["..", ".", "../x", "a/../b", "..%2f", "/", "a b"] {
        let text = FRONT.replace("title:", &format!("slug: \"{slug}\"\ntitle:"));
        expect(&[(REPORT, text.as_bytes())], &[Code::BadSlug]);
        let region = format!("a: {{ name: A, slug: \"{slug}\" }}\n");
        expect(&[("content/regions.yaml", region.as_bytes())], &[Code::BadSlug]);
        let paths = format!("{BULLETIN}description: x\n")
            .replace("fr: ,", &format!("fr: {{ paths: {{ reports: \"{slug}\" }} }},"));
        expect(&[("content/bulletin.yaml", paths.as_bytes())], &[Code::BadSlug]);
    }
    let text = FRONT.replace("title:", "aliases: [/../x/]\ntitle:");
    expect(&[(REPORT, text.as_bytes())], &[Code::BadAlias]);
}

#[test]
fn a_page_with_the_name_of_a_file_is_a_finding() {
    for slug in ["index.html", "feed.xml"] {
        let page = format!("---\ntitle: A page\nslug: {slug}\n---\n");
        expect(&[("content/pages/a.en.md", page.as_bytes())], &[Code::BadSlug]);
    }
}

#[test]
fn a_name_that_no_disk_can_hold_is_a_finding() {
    let long = "a".repeat(300);
    let text = FRONT.replace("title:", &format!("slug: {long}\ntitle:"));
    expect(&[(REPORT, text.as_bytes())], &[Code::BadSlug]);
    let text = FRONT.replace("title:", &format!("aliases: [/{long}/]\ntitle:"));
    expect(&[(REPORT, text.as_bytes())], &[Code::BadAlias]);
}

#[test]
fn control_signs_do_not_break_a_feed() {
    let text = format!("{}a\u{1}\u{b}\u{0}b\u{fffe}\n", FRONT.replace("A title", r#""a\u0001b""#));
    let outcome = report(text.as_bytes());
    let is_bad = |c: char| c < ' ' && !"\t\n\r".contains(c) || c == '\u{fffe}';
    for (file, bytes) in outcome.files.iter().filter(|(file, _)| file.ends_with("feed.xml")) {
        assert!(!std::str::from_utf8(bytes).unwrap().contains(is_bad), "{file}");
    }
}

#[test]
fn a_title_of_nothing_but_signs_still_has_an_address() {
    for title in ["..", "/", "—", "%2e%2e", "\u{200f}", "日本"] {
        let text = FRONT.replace("A title", &format!("\"{title}\""));
        expect(&[(REPORT, text.as_bytes())], &[]);
    }
}

#[test]
fn names_of_files_are_judged_as_they_come() {
    for name in [
        "reports/index.md",
        "reports/2026/index.md",
        "reports/en.md",
        "reports/a.en.en.md",
        "reports/2026/2026/index.en.md",
        "reports/a b.en.md",
        "pages/...md",
        "pages/index.en.md",
        "pages/a/b/c/d.en.md",
        "pages/-.en.md",
        "pages/—.en.md",
        "pages/page/2/index.en.md",
        "pages/feed.xml.en.md",
        "pages/%2e%2e/x.en.md",
        "reports/x\\y.en.md",
        "reports/x?y#z.en.md",
    ] {
        let outcome = build(&world(&[(&format!("content/{name}"), FRONT.as_bytes())]));
        assert!(outcome.is_sound(), "{name}");
    }
}

#[test]
#[cfg(unix)]
fn a_link_out_of_the_site_is_a_finding() {
    use std::os::unix::fs::symlink;
    let outside = tempfile::tempdir().unwrap();
    let secret = outside.path().join("secret.md");
    std::fs::File::create(&secret).unwrap();
    let site = Site::minimal();
    let content = site.root().join("content");
    symlink(&secret, content.join("reports/secret.md")).unwrap();
    symlink(outside.path(), content.join("pages")).unwrap();
    symlink(&content, content.join("reports/again")).unwrap();
    symlink("nowhere", content.join("reports/nothing.md")).unwrap();
    let built = site.build();
    assert_eq!(built.codes(), [Code::LinkOutOfSite; 4], "{}", built.told);
    assert!(!built.published);
}

#[test]
#[cfg(unix)]
fn a_link_within_the_site_is_a_file() {
    let site = Site::minimal().with("content/pages/a.md", "---\ntitle: A\n---\n");
    let link = site.root().join("content/pages/b.md");
    std::os::unix::fs::symlink("a.md", link).unwrap();
    assert!(site.build().clean().files.contains_key("en/b/index.html"));
}

#[test]
fn a_circle_of_regions_is_a_finding() {
    for regions in [
        "a: { name: A, parent: a }\n",
        "a: { name: A, parent: b }\nb: { name: B, parent: a }\n",
        "a: { name: A, parent: b }\nb: { name: B, parent: c }\nc: { name: C, parent: b }\n",
    ] {
        expect(&[("content/regions.yaml", regions.as_bytes())], &[Code::RegionCycle]);
    }
}

#[test]
fn two_texts_with_one_address_are_a_finding() {
    let other = "content/reports/2026/other.en.md";
    expect(&[(REPORT, FRONT.as_bytes()), (other, FRONT.as_bytes())], &[Code::RouteCollision]);
    let page = "---\ntitle: A page\nslug: reports\n---\n";
    expect(&[("content/pages/a.en.md", page.as_bytes())], &[Code::RouteCollision]);
    let alias = FRONT.replace("title:", "aliases: [/en/, /robots.txt, /en/regions]\ntitle:");
    expect(&[(REPORT, alias.as_bytes())], &[Code::RouteCollision]);
    let same = "a: { name: A }\nb: { name: a }\n";
    expect(&[("content/regions.yaml", same.as_bytes())], &[Code::RouteCollision]);
}

#[test]
fn a_language_that_the_bulletin_lacks_is_a_finding() {
    let unknown = [Code::UnknownLanguage];
    expect(&[("content/reports/2026/a.de.md", FRONT.as_bytes())], &unknown);
    expect(&[("content/regions.yaml", b"a: { name: { de: A } }")], &unknown);
    let text = FRONT.replace("title:", "translates: de\ntitle:");
    let files =
        [(REPORT, FRONT.as_bytes()), ("content/reports/2026/report.fr.md", text.as_bytes())];
    expect(&files, &[Code::ConflictingFact]);
}
