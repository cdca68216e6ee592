//! The schemas and the reader know the same fields, at every depth: what a schema describes is written
//! down, with every field, with each one wrong, with each one missing and with one too many, and read.
//!
//! That whole sites fit their schemas, and broken ones do not, is the business of `schema/validate.py`.

#![expect(clippy::unwrap_used, reason = "a test that cannot read its own site has failed")]

mod support;

use kabar::base::lang::Lang;
use kabar::base::phrase::Insert;
use kabar::decode::record::{Keys, Names, Record, Shape};
use kabar::diagnostic::{Code, Diagnostic, Place};
use kabar::model::{Audience, View};
use kabar::pipeline::{self, Prepared, Request, Strictness};
use kabar::schema::{Kind, Vocabulary, Words, schema};
use kabar::source::cache::Heads;
use kabar::source::{Lexicon, Name};
use kabar::world::World;
use kabar::world::memory::Memory;
use kabar::yaml::path::FieldPath;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use support::{TODAY, source};

/// A site that declares a word of each sort.
const SITE: [(&str, &str); 8] = [
    (
        "content/bulletin.yaml",
        "title: T\nbase_url: https://example.org\ndefault_language: en\nlanguages: { en: , fr: }\n\
         kinds: { meeting: Meeting }\ntheme: ours\n",
    ),
    ("content/regions.yaml", "cd: { name: Congo, aliases: [RDC] }\n"),
    ("content/programs.yaml", "sdg: { name: SDG }\n"),
    ("content/organizations.yaml", "kpri: { name: KPRI }\n"),
    ("content/topics.yaml", "budget: { name: Budget }\n"),
    ("content/reports/2025/other.en.md", "---\ntitle: Other\ndate: 2025-01-01\nregions: cd\n---\n"),
    ("content/pages/about.en.md", "---\ntitle: About\n---\n"),
    ("themes/ours/theme.yaml", "extends: default\n"),
];

const fn file(kind: Kind) -> &'static str {
    match kind {
        Kind::Report => "content/reports/2026/report.en.md",
        Kind::Page => "content/pages/page.en.md",
        Kind::Prose => "content/regions/cd.en.md",
        Kind::Theme => "themes/ours/theme.yaml",
        kind => kind.files(),
    }
}

/// A word of each sort.
const fn word(names: Names) -> &'static str {
    match names {
        Names::Languages => "en",
        Names::Regions => "cd",
        Names::Programs => "sdg",
        Names::Organizations => "kpri",
        Names::Topics => "budget",
        Names::Kinds => "meeting",
        Names::Activities => "other",
        Names::Menu => "reports",
        Names::Themes => "ours",
    }
}

/// A sound value, with every field of every group in it.
fn sound(shape: Shape) -> Value {
    match shape {
        Shape::Text | Shape::Free => json!("Text"),
        Shape::Count(..) => json!(7),
        Shape::Flag => json!(false),
        Shape::Day => json!("2026-05-01"),
        Shape::Days => json!("2026-05-01/2026-05-02"),
        Shape::Month => json!("2026-05"),
        Shape::Time => json!("09:30-13:00"),
        Shape::Url => json!("https://example.org/a"),
        Shape::Slug => json!("a-b"),
        Shape::Address => json!("/old/a-b/"),
        Shape::Color => json!("#9b2d1c"),
        Shape::Point => json!([-2.5, 28.86]),
        Shape::Choice(words) => json!(words()[0]),
        Shape::Known(Names::Themes) => json!("default"),
        Shape::Known(names) => json!(word(names)),
        Shape::Many(one) => json!([sound(*one)]),
        Shape::Each(one) => json!({ "en": sound(*one) }),
        Shape::Keyed(keys, one) => json!({ key(keys): sound(*one) }),
        Shape::Group(record) | Shape::Brief(record) => {
            record.all().map(|(_, field)| (field.name, sound(field.shape))).collect()
        }
    }
}

const fn key(keys: Keys) -> &'static str {
    match keys {
        Keys::Tags => "en",
        Keys::Ids => "an-id",
        Keys::Files => "photo.jpg",
    }
}

/// A value that a field of this shape cannot have; none if it can have any.
fn wrong(shape: Shape) -> Option<Value> {
    match shape {
        Shape::Free => None,
        Shape::Keyed(..) | Shape::Group(_) => Some(json!("text")),
        _ => Some(json!({ "zz": { "a": 1 } })),
    }
}

/// A mapping with known keys somewhere in a file.
struct Level {
    record: &'static Record,
    pointer: String,
    path: FieldPath,
}

/// Every such mapping in the sound value of a shape.
fn levels(shape: Shape, (pointer, path): (&str, FieldPath), found: &mut Vec<Level>) {
    let below = |key: &str| (format!("{pointer}/{key}"), path.key(key));
    match shape {
        Shape::Many(one) => levels(*one, (&format!("{pointer}/0"), path.index(0)), found),
        Shape::Keyed(keys, one) => {
            let (pointer, path) = below(key(keys));
            levels(*one, (&pointer, path), found);
        }
        Shape::Group(record) | Shape::Brief(record) => {
            for (_, field) in record.all() {
                let (pointer, path) = below(field.name);
                levels(field.shape, (&pointer, path), found);
            }
            found.push(Level { record, pointer: pointer.to_owned(), path });
        }
        _ => {}
    }
}

fn all_levels(kind: Kind) -> Vec<Level> {
    let mut found = Vec::new();
    levels(kind.shape(), ("", FieldPath::root()), &mut found);
    found
}

/// The site, with another text in one of its files.
fn site((path, text): (&str, String)) -> Memory {
    let empty = Memory::new(TODAY.parse().unwrap());
    let world = SITE.iter().fold(empty, |world, (path, text)| world.with(&source(path), *text));
    world.with(&source(path), text)
}

fn prepare(world: &Memory) -> Prepared {
    let view = View { audience: Audience::Preview, today: world.today() };
    let request = Request { view, base_url: None, strictness: Strictness::Usual };
    pipeline::prepare(world, &Heads::default(), &request, &|_| {}).unwrap()
}

/// What the reader says of a file of a kind that has this value.
fn found(kind: Kind, value: &Value) -> Vec<Diagnostic> {
    let mut value = value.clone();
    if kind == Kind::Regions {
        // The region in which the other one lies.
        value["cd"] = json!({ "name": "Congo" });
    }
    let file = source(file(kind));
    if !kind.is_yaml() {
        let text = format!("---\n{value}\n---\n");
        let name = Name::of(&file).unwrap();
        let lexicon = Lexicon::default();
        return kabar::source::read(&file, name, text.as_bytes(), &lexicon).diagnostics;
    }
    let world = site((file.as_str(), value.to_string()));
    let found = match kind {
        Kind::Theme => prepare(&world).diagnostics,
        _ => kabar::config::read::read(&world).unwrap().diagnostics,
    };
    found.into_iter().filter(|finding| finding.place.file() == Some(&file)).collect()
}

fn path(finding: &Diagnostic) -> Option<&FieldPath> {
    match &finding.place {
        Place::Field(_, path) | Place::Key(_, path) => Some(path),
        _ => None,
    }
}

fn english() -> Words {
    Words::new(&"en".parse::<Lang>().unwrap())
}

/// The schema of a kind, for the site of these tests.
fn schema_of(kind: Kind) -> Value {
    let world = site((SITE[0].0, SITE[0].1.to_owned()));
    let files = world.list().unwrap().files;
    let vocabulary = Vocabulary::new(&prepare(&world).ready.unwrap().bulletin, &files);
    schema(kind, &vocabulary, &english())
}

#[test]
fn the_reader_takes_every_field_of_a_schema() {
    for kind in Kind::ALL {
        let mut value = sound(kind.shape());
        assert_eq!(found(kind, &value), [], "{kind:?}: {value}");
        if let Some(fields) = value.as_object_mut().filter(|_| kind == Kind::Report) {
            fields.remove("translates");
            assert_eq!(found(kind, &value), [], "{kind:?}: {value}");
        }
    }
}

#[test]
fn the_reader_and_the_schema_know_the_same_keys_at_every_depth() {
    for kind in Kind::ALL {
        let schema = schema_of(kind);
        for level in all_levels(kind) {
            let mut value = sound(kind.shape());
            let mapping = value.pointer_mut(&level.pointer).unwrap();
            mapping["no such key"] = json!(1);
            let found = found(kind, &value);
            let unknown = level.path.key("no such key");
            let told = found.iter().find(|finding| path(finding) == Some(&unknown));
            let Some(told) = told else { panic!("{kind:?} {}: {found:?}", level.pointer) };
            let known = told.args.iter().find(|(name, _)| *name == "known").unwrap();
            let Insert::Text(known) = &known.1 else { panic!("it is a text") };
            let known: BTreeSet<&str> = known.split(' ').collect();
            let definition = &schema["definitions"][level.record.name];
            assert_eq!(definition["additionalProperties"], json!(false));
            let properties = definition["properties"].as_object().unwrap();
            let described: BTreeSet<&str> = properties.keys().map(String::as_str).collect();
            assert_eq!(known, described, "{kind:?} {}", level.pointer);
        }
    }
}

#[test]
fn the_reader_looks_at_every_field_and_misses_those_that_are_required() {
    for kind in Kind::ALL {
        for level in all_levels(kind) {
            for (_, field) in level.record.all() {
                let place = level.path.key(field.name);
                let read = |new: Value| {
                    let mut value = sound(kind.shape());
                    value.pointer_mut(&level.pointer).unwrap()[field.name] = new;
                    found(kind, &value)
                };
                if let Some(wrong) = wrong(field.shape) {
                    let found = read(wrong);
                    let is_told = found
                        .iter()
                        .filter_map(path)
                        .any(|path| path.steps().starts_with(place.steps()));
                    assert!(is_told, "{kind:?} {}/{}: {found:?}", level.pointer, field.name);
                }
                for nothing in [Value::Null, json!(" ")] {
                    let found = read(nothing);
                    let missed = found.iter().any(|finding| finding.code == Code::MissingField);
                    let is_required = level.record.requires(field.name);
                    // An original needs a region; without a language nobody knows which it is.
                    let is_rule = matches!(field.name, "translates" | "languages");
                    assert!(
                        missed == is_required || is_rule,
                        "{kind:?} {}/{}: {found:?}",
                        level.pointer,
                        field.name
                    );
                }
            }
        }
    }
}

#[test]
fn another_spelling_of_a_key_is_read_like_the_first() {
    for (_, field) in all_levels(Kind::Report).iter().flat_map(|level| level.record.all()) {
        let Some(other) = field.other else { continue };
        let mut value = sound(Kind::Report.shape());
        let fields = value.as_object_mut().unwrap();
        fields.remove(field.name);
        fields.insert(other.to_owned(), json!({ "zz": 1 }));
        let told = found(Kind::Report, &value);
        assert!(
            told.iter().any(|told| path(told) == Some(&FieldPath::root().key(other))),
            "{other}"
        );
    }
}

#[test]
fn a_schema_key_is_for_editors_alone() {
    for kind in Kind::ALL {
        let mut value = sound(kind.shape());
        value["$schema"] = json!("../.kabar/schema/x.json");
        assert_eq!(found(kind, &value), [], "{kind:?}");
    }
}

#[test]
fn the_names_of_a_site_are_offered_with_what_they_are_called() {
    let schema = schema_of(Kind::Report);
    let names = |name: &str| {
        let list = &schema["definitions"][format!("names-{name}")];
        (list["enum"].clone(), list["enumDescriptions"].clone())
    };
    assert_eq!(names("regions"), (json!(["cd", "RDC"]), json!(["Congo", "Congo = cd"])));
    assert_eq!(names("activities"), (json!(["other"]), json!(["Other (2025-01-01)"])));
    assert_eq!(names("languages").0, json!(["en", "fr"]));
    let menu = &schema_of(Kind::Bulletin)["definitions"]["names-menu"]["enum"];
    assert!(menu.as_array().unwrap().contains(&json!("about")), "{menu}");
    let themes = &schema_of(Kind::Theme)["definitions"]["names-themes"]["enum"];
    assert_eq!(*themes, json!(["default", "ours"]));
}

#[test]
fn what_cannot_be_read_is_not_enumerated() {
    let empty = schema(Kind::Report, &Vocabulary::default(), &english());
    assert!(empty["definitions"].get("names-regions").is_none(), "{empty}");
}

#[test]
fn every_field_is_explained_in_every_language_on_one_line() {
    let mut expected: BTreeSet<String> =
        Kind::ALL.iter().map(|kind| format!("kind-{}", kind.name())).collect();
    for level in Kind::ALL.into_iter().flat_map(all_levels) {
        let fields = level.record.all();
        expected.extend(fields.map(|(from, field)| format!("{}-{}", from.name, field.name)));
    }
    for text in [
        include_str!("../src/schema/words/en.ftl"),
        include_str!("../src/schema/words/fr.ftl"),
        include_str!("../src/schema/words/id.ftl"),
    ] {
        let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
        let lines: Vec<(&str, &str)> = lines.map(|line| line.split_once(" = ").unwrap()).collect();
        let ids: BTreeSet<String> = lines.iter().map(|(id, _)| (*id).to_owned()).collect();
        assert_eq!(ids, expected);
        assert!(lines.iter().all(|(_, about)| about.chars().count() <= 90), "{text}");
    }
}
