//! Whatever is written into a bulletin: a page or a finding comes out, never a panic, and each
//! finding has its place inside the text.
//!
//! The random cases are the same in every run; `PROPTEST_CASES=10000` tries others.

#![expect(clippy::unwrap_used, reason = "a site in memory can always be read")]

#[path = "support/judge.rs"]
mod judge;
mod support;

use judge::{FRONT, REPORT, build, read, world};
use kabar::diagnostic::{Diagnostic, Severity};
use kabar::model::{Audience, View};
use kabar::pipeline::fix::correct;
use kabar::pipeline::{Request, Strictness};
use kabar::source::cache::Heads;
use kabar::world::World as _;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{Config, RngSeed};

/// Always the same cases, unless somebody asks for more.
fn config(cases: u32) -> Config {
    let asked = Config { failure_persistence: None, ..Config::default() };
    if std::env::var_os("PROPTEST_CASES").is_some() {
        return asked;
    }
    Config { cases, rng_seed: RngSeed::Fixed(20_261_125), ..asked }
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
            "vendredi 1 mai 2026 ", "Friday, May 2, 2026", "të premten, më 2 maj ", " 3/4/2026", "’", "É",
            "pendant 3 heures, de 9h à ", "13:00", "4 desa, yaitu ", "A, B", " dan C. ", " DP3A", "(", "B Trust",
        ]).prop_map(str::to_owned),
        1 => any::<String>(),
    ]
}

/// A report with what is certain corrected, and how many errors it had before.
fn corrected(text: Vec<u8>) -> (Vec<u8>, usize) {
    let world = world(&[(REPORT, &text)]);
    let view = View { audience: Audience::Public, today: world.today() };
    let request = Request { view, base_url: None, strictness: Strictness::Usual };
    let with = (&Heads::default(), &request);
    let corrected = correct(&world, with, &|_| true, &|_| ()).unwrap();
    let is_error = |found: &&Diagnostic| found.severity == Severity::Error;
    let before = corrected.before.iter().filter(is_error).count();
    (corrected.files.into_iter().next().map_or(text, |file| file.new), before)
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
    fn corrections_are_made_once_and_bring_no_error(front in front_matter(), body in body()) {
        let text = [front, body].concat();
        let (first, before) = corrected(text.clone().into_bytes());
        let (second, after) = corrected(first.clone());
        prop_assert_eq!(&first, &second);
        prop_assert!(after <= before);
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
