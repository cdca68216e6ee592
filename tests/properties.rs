//! Whatever is written into a bulletin: a page or a finding comes out, never a panic, and each
//! finding has its place inside the text.
//!
//! The random cases are the same in every run; `PROPTEST_CASES=10000` tries others.

mod support;

use kabar::diagnostic::resolve::{Extent, OfWorld, resolve};
use kabar::diagnostic::terminal::{self, Look};
use kabar::diagnostic::text::Words;
use kabar::diagnostic::{Code, Diagnostic, Place, Severity, github, json};
use kabar::model::{Audience, View};
use kabar::output::memory::{Memory as Output, Site as Published};
use kabar::pipeline::{self, Request, Strictness};
use kabar::source::Name;
use kabar::source::cache::Heads;
use kabar::world::World;
use kabar::world::memory::Memory;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{Config, RngSeed};
use std::collections::BTreeMap;
use support::{Site, TODAY, source};

const BULLETIN: &str = "title: T\nbase_url: https://example.org\ndefault_language: en\n\
                        languages: { en: , fr: , ar: }\nmenu: [reports]\n";
const REGIONS: &str = "a: { name: A }\nb: { name: B, parent: a }\n";
const REPORT: &str = "content/reports/2026/report.en.md";
const FRONT: &str = "---\ntitle: A title\ndate: 2026-05-01\nregions: a\n---\n";

/// What a build of a site in memory said and published.
struct Outcome {
    findings: Vec<Diagnostic>,
    files: BTreeMap<String, Vec<u8>>,
}

impl Outcome {
    fn codes(&self) -> Vec<Code> {
        self.findings.iter().map(|finding| finding.code).collect()
    }

    /// Errors keep the site back; without them it is there.
    fn is_sound(&self) -> bool {
        let wrong = self.findings.iter().any(|finding| finding.severity == Severity::Error);
        self.files.is_empty() == wrong
    }
}

/// A sound small bulletin with other or more files.
fn world(files: &[(&str, &[u8])]) -> Memory {
    let first = Memory::new(TODAY.parse().unwrap())
        .with(&source("content/bulletin.yaml"), BULLETIN)
        .with(&source("content/regions.yaml"), REGIONS);
    files.iter().fold(first, |world, (path, bytes)| world.with(&source(path), *bytes))
}

/// Builds, judges every place, and shows every finding in every format.
fn build(world: &dyn World) -> Outcome {
    let view = View { audience: Audience::Public, today: world.today() };
    let request = Request { view, base_url: None, strictness: Strictness::Usual };
    let prepared = pipeline::prepare(world, &Heads::default(), &request, &|_| ()).unwrap();
    let mut published = Published::default();
    let output = Box::new(Output::open(&mut published));
    let built = pipeline::build(world, prepared, &request, output, &|_| ()).unwrap();
    judge(world, &built.diagnostics);
    Outcome { findings: built.diagnostics, files: published.files }
}

/// One text in an otherwise sound bulletin.
fn report(text: &[u8]) -> Outcome {
    build(&world(&[(REPORT, text)]))
}

/// Every place of every finding is inside its text, and every format can show it.
fn judge(world: &dyn World, findings: &[Diagnostic]) {
    let located = resolve(findings, &OfWorld(world));
    for found in &located {
        let labels = found.labels.iter().map(|(label, spot)| (&label.place, Some(spot)));
        let own = (&found.diagnostic.place, found.spot.as_ref());
        for (place, spot) in std::iter::once(own).chain(labels) {
            let extent = spot.and_then(|spot| spot.extent.as_ref());
            // A byte that is no UTF-8 is shown as a sign that is longer.
            let is_shown_as_it_is = found.diagnostic.code != Code::NotUtf8;
            if let (Place::Bytes(_, range), Some(extent), true) = (place, extent, is_shown_as_it_is)
            {
                let told = range.start..range.end;
                assert_eq!(told, extent.range, "{:?} had to be moved", found.diagnostic);
            }
            let is_part = !matches!(place, Place::Site | Place::File(_));
            assert_eq!(is_part, extent.is_some(), "{:?} has no line", found.diagnostic);
            extent.into_iter().for_each(is_inside);
        }
    }
    let words = Words::english();
    let shown = [terminal::render(&located, &words, Look::Plain), json::render(&located, &words)];
    let lines = github::render(&located, &words);
    assert_eq!((shown[1].lines().count(), lines.lines().count()), (findings.len(), findings.len()));
    assert!(shown[0].is_empty() == findings.is_empty());
}

/// Lines and columns are those of the bytes, and the text has them.
fn is_inside(extent: &Extent) {
    let piece = &extent.text[extent.range.clone()];
    for (at, position) in [(extent.range.start, extent.start), (extent.range.end, extent.end)] {
        let before = &extent.text[..at];
        // A byte order mark takes no column.
        let line = before.rsplit('\n').next().unwrap_or(before).trim_start_matches('\u{feff}');
        let expected = (before.matches('\n').count() + 1, line.chars().count() + 1);
        assert_eq!((position.line, position.column), expected, "{piece:?}");
    }
}

/// Always the same cases, unless somebody asks for more.
fn config(cases: u32) -> Config {
    let asked = Config { failure_persistence: None, ..Config::default() };
    if std::env::var_os("PROPTEST_CASES").is_some() {
        return asked;
    }
    Config { cases, rng_seed: RngSeed::Fixed(20_261_125), ..asked }
}

/// A text as its fields, its outline and its body are read, without a site around it.
fn read(text: &[u8]) {
    let file = source(REPORT);
    let name = Name::of(&file).unwrap();
    let found = kabar::source::read(&file, name, text);
    judge(&world(&[(REPORT, text)]), &found.diagnostics);
}

/// A line of front matter, sound or not.
fn field() -> impl Strategy<Value = String> {
    let keys = select(vec![
        "title",
        "summary",
        "date",
        "time",
        "published",
        "updated",
        "regions",
        "region",
        "programs",
        "kind",
        "topics",
        "sdg",
        "place",
        "organizers",
        "phase",
        "participants",
        "figures",
        "people",
        "follow_ups",
        "source",
        "related",
        "pictures",
        "corrections",
        "aliases",
        "draft",
        "publish_at",
        "expires",
        "slug",
        "translates",
        "extra",
        "titel",
        "é",
        "",
    ]);
    let colons =
        select(vec![": ", ":", ": - ", ":\n  ", ":\n  - ", ":\n    b: ", " : ", ":\t", " "]);
    (keys, colons, value()).prop_map(|(key, colon, value)| format!("{key}{colon}{value}"))
}

/// A value of a field, sound or not.
fn value() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => select(vec![
            "a", "[a, b]", "[a, c", "{ a: b }", "{ a: [b }", "2026-05-01", "2026-05-01/2026-05-02",
            "2026-02-30", "12/6/2024", "09:30-13:00", "25:00", "1", "-1", "1e400", "true", "~", "",
            "\"open", "'it''s'", "“smart”", "a: b", "|\n  block\n  text", ">-\n  folded", "&x a",
            "*x", "!!binary a", "# comment", "- - - a", "{ lang: fr, machine: true }", "fr", "é \u{301}",
            "../../x", "/old/", "https://example.org", "{ id: 1, text: x, due: soon }", "\u{feff}",
            "{ total: 99999999999999999999, women: -1 }", "%", "@", "`", "? a", "--- a", "\u{0}",
        ]).prop_map(str::to_owned),
        1 => any::<String>(),
    ]
}

/// A piece of Markdown, sound or not.
fn markdown() -> impl Strategy<Value = String> {
    prop_oneof![
        6 => select(vec![
            "# A\n", "## A {#a}\n", "## B {#", "text ", "\n\n", "*", "**", "_", "`", "```\n", "~~",
            "[", "](", ")", "[a](report.en.md)", "[a](report.en.md#x)", "![", "![a](b.png \"c\")",
            "<div>", "</div>", "<script>", "<!-- more -->", "<!--", "-->", "<a href=\"", "> ",
            "> — N, r\n", "- ", "- [x] ", "1. ", "| a | b |\n", "|---|:-:|\n", "[^1]", "[^1]: x\n",
            "a\n: b\n", "{{ x(", "{{ x(src=\"a\") }}", "{{", "}}", "> [!NOTE]\n", "&amp;", "&#0;",
            "https://example.org/", "\\", "\t", "\r\n", "\u{0}", "é", "日", "\u{202e}", "---\n",
            "[a](javascript:b)", "[a]: b\n", "<b onclick=c>", "<http://a>", "    code\n", "\u{feff}",
        ]).prop_map(str::to_owned),
        1 => any::<String>(),
    ]
}

/// Front matter between its fences.
fn front_matter() -> impl Strategy<Value = String> {
    let ends = select(vec!["\n", "\n", "\r\n", "\n\n", "\n  "]);
    (prop::collection::vec(field(), 0..8), ends)
        .prop_map(|(fields, end)| format!("---{end}{}{end}---\n", fields.join(end)))
}

/// The body of a text.
fn body() -> impl Strategy<Value = String> {
    prop::collection::vec(markdown(), 0..40).prop_map(|pieces| pieces.concat())
}

/// A line of `bulletin.yaml`, sound or not.
fn setting() -> impl Strategy<Value = String> {
    let keys = select(vec![
        "title",
        "description",
        "base_url",
        "default_language",
        "languages",
        "theme",
        "publisher",
        "license",
        "kinds",
        "page_size",
        "menu",
        "addresses",
        "langauges",
    ]);
    let values = select(vec![
        "en",
        "T",
        "{ en: T, de: U }",
        "{ en: { fallback: [fr, xx] }, fr: { paths: { page: a/b } } }",
        "https://example.org/x",
        "example.org",
        "default",
        "ours",
        "0",
        "3",
        "[reports, nothing]",
        "{ workshop: Workshop, 'A b': { en: X } }",
        "keep",
        "{ name: N, email: e }",
        "[",
        "\"",
    ]);
    (keys, prop_oneof![4 => values.prop_map(str::to_owned), 1 => value()])
        .prop_map(|(key, value)| format!("{key}: {value}"))
}

/// An entry of a registry, sound or not.
fn entry() -> impl Strategy<Value = String> {
    let keys = select(vec!["a", "b", "c", "ц", "A b", "", "..", "'x/y'", "\"q"]);
    let fields = select(vec![
        "name: A",
        "name: { en: A, fr: B, xx: C }",
        "parent: a",
        "parent: b",
        "parent: c",
        "slug: s",
        "slug: ../s",
        "level: city",
        "codes: { iso: X }",
        "point: [1, 2]",
        "point: [999]",
        "aliases: a",
        "start: 2020-13",
        "end: 2019-01",
        "funders: [a, nobody]",
        "phases: { count: x }",
        "status: on",
        "sensitive: maybe",
        "url: 'javascript:x'",
        "summary: |\n    text",
        "acronym: ~",
    ]);
    (
        keys,
        prop::collection::vec(prop_oneof![4 => fields.prop_map(str::to_owned), 1 => field()], 0..4),
    )
        .prop_map(|(key, fields)| format!("{key}:\n  {}", fields.join("\n  ")))
}

proptest! {
    #![proptest_config(config(400))]

    #[test]
    fn any_text_is_read_with_its_findings(text in any::<String>()) {
        read(text.as_bytes());
    }

    #[test]
    fn any_bytes_are_read_with_their_findings(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        read(&bytes);
    }

    #[test]
    fn any_front_matter_is_read_with_its_findings(text in front_matter()) {
        read(text.as_bytes());
    }

    #[test]
    fn any_markdown_is_read_with_its_findings(text in body()) {
        read(format!("{FRONT}{text}").as_bytes());
    }
}

proptest! {
    #![proptest_config(config(30))]

    #[test]
    fn any_report_gives_a_page_or_a_finding(front in front_matter(), body in body()) {
        let text = [front, body].concat();
        prop_assert!(build(&world(&[(REPORT, text.as_bytes())])).is_sound());
    }

    #[test]
    fn any_body_gives_a_page_or_a_finding(body in body()) {
        let text = format!("{FRONT}{body}");
        prop_assert!(build(&world(&[(REPORT, text.as_bytes())])).is_sound());
    }

    #[test]
    fn any_configuration_gives_a_site_or_a_finding(
        bulletin in prop::collection::vec(setting(), 0..6),
        registry in prop::collection::vec(entry(), 0..6),
    ) {
        let (bulletin, registry) = (bulletin.join("\n"), registry.join("\n"));
        let text = format!("{FRONT}text\n");
        let files = [
            ("content/bulletin.yaml", bulletin.as_bytes()),
            ("content/regions.yaml", registry.as_bytes()),
            ("content/programs.yaml", registry.as_bytes()),
            ("content/topics.yaml", registry.as_bytes()),
            ("content/organizations.yaml", registry.as_bytes()),
            (REPORT, text.as_bytes()),
        ];
        prop_assert!(build(&world(&files)).is_sound());
    }
}

/// Builds files over a sound bulletin; it must not panic, and codes must be among the findings.
#[track_caller]
fn expect(files: &[(&str, &[u8])], codes: &[Code]) {
    let outcome = build(&world(files));
    assert!(outcome.is_sound());
    let found = outcome.codes();
    let missing: Vec<&Code> = codes.iter().filter(|code| !found.contains(code)).collect();
    let text = |bytes: &[u8]| String::from_utf8_lossy(&bytes[..bytes.len().min(300)]).into_owned();
    let given: Vec<_> = files.iter().map(|(path, bytes)| (*path, text(bytes))).collect();
    assert!(missing.is_empty(), "{missing:?} not among {found:?} of {given:?}");
    assert_eq!(codes.is_empty(), found.is_empty(), "{:?} of {given:?}", outcome.findings);
}

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
    assert!(text.len() > 10_000_000 && outcome.findings.is_empty());
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
    let mut bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n".to_owned();
    for level in 1..30 {
        let items = vec![format!("*a{}", level - 1); 9].join(", ");
        bomb.push_str(&format!("a{level}: &a{level} [{items}]\n"));
    }
    expect(&[("content/bulletin.yaml", bomb.as_bytes())], &[Code::YamlSyntax]);
    expect(&[("content/topics.yaml", bomb.as_bytes())], &[Code::YamlSyntax]);
    expect(&[(REPORT, format!("---\n{bomb}---\n").as_bytes())], &[Code::YamlSyntax]);
}

#[test]
fn deep_yaml_is_a_finding() {
    let block: String = (0..1_000).map(|depth| format!("{}a:\n", " ".repeat(depth))).collect();
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
