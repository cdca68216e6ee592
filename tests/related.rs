//! Which reports a report leads to: what its editor names, then what is most like it, whatever
//! happens elsewhere and in whatever order the files come.

#![expect(clippy::unwrap_used, reason = "what cannot be read here is a failure")]

#[path = "support/judge.rs"]
mod judge;
mod support;

use judge::{build, world};
use kabar::model::{Audience, Bulletin, View};
use kabar::pipeline::{Request, Strictness, prepare};
use kabar::source::cache::Heads;
use kabar::world::World;
use kabar::world::memory::Memory;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed};
use std::collections::BTreeMap;

const REGISTRIES: [(&str, &str); 5] = [
    (
        "content/bulletin.yaml",
        "title: B\nbase_url: https://b.example\ndefault_language: en\nlanguages: { en: }\n\
         kinds: { talk: Talk, walk: Walk }\n",
    ),
    (
        "content/regions.yaml",
        "land: { name: L }\neast: { name: E, parent: land }\nwest: { name: W, parent: land }\n\
         town: { name: T, parent: east }\nfar: { name: F }\n",
    ),
    ("content/programs.yaml", "p: { name: P }\nq: { name: Q }\n"),
    ("content/organizations.yaml", "o: { name: O }\nm: { name: M }\n"),
    ("content/topics.yaml", "s: { name: S }\nt: { name: T }\nu: { name: U }\n"),
];

/// What each activity is related to, by id, in a bulletin of such activities.
fn related(activities: &[(&str, &str)]) -> BTreeMap<String, Vec<String>> {
    let texts: Vec<(String, String)> = activities
        .iter()
        .map(|(id, facts)| {
            let text = format!("---\ntitle: {id}\n{facts}\n---\nText.\n");
            (format!("content/reports/{id}.en.md"), text)
        })
        .collect();
    let texts = texts.iter().map(|(path, text)| (path.as_str(), text.as_bytes()));
    let registries = REGISTRIES.map(|(path, text)| (path, text.as_bytes()));
    let files: Vec<(&str, &[u8])> = registries.into_iter().chain(texts).collect();
    shown(&bulletin(&world(&files)))
}

fn bulletin(world: &Memory) -> Bulletin {
    let view = View { audience: Audience::Public, today: world.today() };
    let request = Request { view, base_url: None, strictness: Strictness::Usual };
    let prepared = prepare(world, &Heads::default(), &request, &|_| ()).unwrap();
    assert_eq!(prepared.diagnostics, []);
    prepared.ready.unwrap().bulletin
}

fn shown(bulletin: &Bulletin) -> BTreeMap<String, Vec<String>> {
    let name = |id| bulletin.activity(id).id.clone();
    let names = |(id, _)| (name(id), bulletin.related(id).iter().map(|id| name(*id)).collect());
    bulletin.activities().map(names).collect()
}

/// What the first of some activities is related to.
fn of_first(activities: &[(&str, &str)]) -> Vec<String> {
    related(activities)[activities[0].0].clone()
}

#[test]
fn what_shares_more_comes_first() {
    let found = of_first(&[
        ("it", "date: 2024-05-01\nregions: town\ntopics: [s, t]\nkind: talk\norganizers: o"),
        ("topic", "date: 2024-05-02\nregions: far\ntopics: s\nkind: talk"),
        ("topics", "date: 2020-05-01\nregions: far\ntopics: [t, s]"),
        ("place", "date: 2020-05-01\nregions: town\npartners: [m, o]\nkind: talk"),
        ("elsewhere", "date: 2024-05-01\nregions: far\nkind: talk\norganizers: m"),
    ]);
    assert_eq!(found, ["place", "topic", "topics"]);
}

#[test]
fn a_region_near_by_counts_less_than_the_same() {
    let facts = |region| format!("date: 2020-01-01\nregions: {region}\ntopics: s");
    let [town, east, west, far] = ["town", "east", "west", "far"].map(facts);
    let it = ("it", "date: 2024-05-01\nregions: east\ntopics: s");
    assert_eq!(of_first(&[it, ("a", &east), ("b", &town), ("c", &west)]), ["a", "b", "c"]);
    assert_eq!(of_first(&[it, ("a", &town), ("b", &east)]), ["b", "a"]);
    // Two towns of one region, with the same kind of activity in the same month.
    let talk = |region| format!("date: 2024-05-02\nregions: {region}\nkind: talk");
    let [east, west] = ["east", "west"].map(talk);
    assert_eq!(of_first(&[("it", &east), ("a", &west)]), ["a"]);
    // A common topic is not enough.
    assert!(of_first(&[it, ("a", &far)]).is_empty());
}

#[test]
fn equals_stand_by_days_between_and_then_by_id() {
    let facts = |day| format!("date: {day}\nregions: town\ntopics: s");
    let [near, far, farther] = ["2020-05-03", "2020-05-06", "2020-04-20"].map(facts);
    let it = ("it", "date: 2020-05-01\nregions: town\ntopics: s");
    assert_eq!(of_first(&[it, ("b", &far), ("c", &near), ("a", &far)]), ["c", "a", "b"]);
    assert_eq!(of_first(&[it, ("b", &farther), ("a", &far)]), ["a", "b"]);
}

#[test]
fn what_the_editor_names_comes_first_and_counts() {
    let program = "date: 2024-05-02\nregions: town\nkind: talk";
    let found = of_first(&[
        ("it", "date: 2024-05-01\nregions: town\nkind: talk\nrelated: [other, a]"),
        ("other", "date: 2020-05-01\nregions: far"),
        ("a", program),
        ("b", program),
        ("c", program),
    ]);
    assert_eq!(found, ["other", "a", "b"]);
}

#[test]
fn the_reports_before_and_after_in_the_program_are_not_told_twice() {
    let days = ["2024-05-05", "2024-05-04", "2024-05-03", "2024-05-02", "2024-05-01"];
    let facts = days.map(|day| format!("date: {day}\nregions: far\nprograms: p"));
    let of = ["a", "b", "c", "d", "e"].into_iter().zip(&facts);
    let all: Vec<(&str, &str)> = of.map(|(id, facts)| (id, facts.as_str())).collect();
    let found = related(&all)["c"].clone();
    assert_eq!(found, ["a", "e"]);
}

#[test]
fn a_draft_is_related_to_nothing_that_readers_see() {
    let facts = "date: 2024-05-01\nregions: town\ntopics: s";
    let draft = format!("{facts}\ndraft: true");
    let gone = format!("{facts}\nexpires: 2025-01-01");
    let all = related(&[("it", facts), ("draft", &draft), ("gone", &gone), ("kept", facts)]);
    let expected = [("it", "kept"), ("kept", "it")];
    let expected = expected.map(|(id, other)| (id.to_owned(), vec![other.to_owned()]));
    assert_eq!(all, expected.into());
}

#[test]
fn the_page_shows_a_card_of_each() {
    let facts = "regions: a\ndate: 2026-05-01\n";
    let text = |title: &str| format!("---\ntitle: {title}\n{facts}---\nText.\n");
    let (one, two) = (text("First"), text("Second"));
    let files = build(&world(&[
        ("content/reports/one.en.md", one.as_bytes()),
        ("content/reports/two.en.md", two.as_bytes()),
    ]))
    .files;
    let page = std::str::from_utf8(&files["en/reports/2026/first/index.html"]).unwrap();
    let (_, related) = page.split_once("<section class=\"related\"").unwrap();
    assert!(related.contains("<h3><a href=\"/en/reports/2026/second/\">Second</a></h3>"));
}

/// Facts that are often alike.
fn facts() -> impl Strategy<Value = String> {
    let some = |words: &[&'static str]| proptest::sample::select(words.to_vec());
    (
        (0..4u8, 1..13u8, 1..29u8),
        some(&["town", "east", "west", "land", "far", "[town, west]"]),
        some(&["", "programs: p\n", "programs: q\n", "programs: [q, p]\n"]),
        some(&["", "topics: s\n", "topics: [t, u]\n", "topics: [u, s, t]\n"]),
        some(&["", "kind: talk\n", "kind: walk\n"]),
        some(&["", "organizers: o\n", "organizers: [m, o]\n", "partners: o\n", "funders: m\n"]),
    )
        .prop_map(|((year, month, day), region, program, topics, kind, organizations)| {
            format!(
                "date: 202{year}-{month:02}-{day:02}\nregions: {region}\n\
                 {program}{topics}{kind}{organizations}"
            )
        })
}

/// Ids in an order that has nothing to do with days, and another order of the same activities.
fn shuffled() -> impl Strategy<Value = (Vec<String>, Vec<usize>)> {
    proptest::collection::vec(facts(), 1..40).prop_flat_map(|facts| {
        let order: Vec<usize> = (0..facts.len()).collect();
        (Just(facts), Just(order).prop_shuffle())
    })
}

fn named(facts: &[String], name: impl Fn(usize) -> String) -> BTreeMap<String, Vec<String>> {
    let activities: Vec<(String, &str)> =
        facts.iter().enumerate().map(|(at, facts)| (name(at), facts.as_str())).collect();
    let activities: Vec<(&str, &str)> =
        activities.iter().map(|(id, facts)| (id.as_str(), *facts)).collect();
    related(&activities)
}

proptest! {
    #![proptest_config(Config {
        cases: 30,
        rng_seed: RngSeed::Fixed(20_261_125),
        failure_persistence: None,
        ..Config::default()
    })]

    /// Files come in the order of their paths: other folders are another order of the same activities.
    #[test]
    fn the_order_of_the_files_changes_nothing((facts, order) in shuffled()) {
        let plain = named(&facts, |at| format!("a{at}"));
        let moved = named(&facts, |at| format!("{}/a{at}", 2000 + order[at]));
        prop_assert_eq!(plain, moved);
    }

    /// An activity that has nothing in common with the others changes none of their lists.
    #[test]
    fn what_happens_elsewhere_changes_nothing((facts, _) in shuffled(), day in 1..29u8) {
        let strange = format!("date: 2022-06-{day:02}\nregions: elsewhere\n");
        let mut more = facts.clone();
        more.retain(|facts| !facts.contains("regions: far"));
        let before = named(&more, |at| format!("a{at}"));
        more.push(strange.replace("elsewhere", "far"));
        let mut after = named(&more, |at| format!("a{at}"));
        prop_assert_eq!(after.remove(&format!("a{}", more.len() - 1)), Some(Vec::new()));
        prop_assert_eq!(before, after);
    }

    /// Nothing is related to itself or twice, and nothing to more than a few.
    #[test]
    fn a_list_is_short_and_names_nobody_twice((facts, _) in shuffled()) {
        for (id, others) in named(&facts, |at| format!("a{at}")) {
            let distinct: std::collections::BTreeSet<&String> = others.iter().collect();
            prop_assert!(others.len() <= 3 && distinct.len() == others.len());
            prop_assert!(!others.contains(&id));
        }
    }
}
