//! The theme contract as a JSON Schema: made of the structs in `src/theme/contract/` and held against what templates
//! really see on every page of the sites of `tests/sites/`.
//!
//! `schema/validate.py` does the second with another implementation, and for the demonstration bulletin too.

#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a test that cannot read the sources has failed"
)]

mod support;

#[path = "contract/structs.rs"]
mod structs;
#[path = "contract/values.rs"]
mod values;

use kabar::theme::contract::{PageKind, SCHEMA};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, DirEntry};
use std::path::Path;
use structs::{Structs, written};

/// The type of each variable, and what is to be said of one that no struct describes.
const VARIABLES: [(&str, &str, &str); 30] = [
    ("assets", "BTreeMap<String, String>", "The address of each asset, by its name."),
    ("body", "String", "The text of the page as HTML."),
    ("cards", "Vec<String>", "The card of each report as HTML, as the component `card` makes it."),
    ("figures", "Figures", ""),
    ("follow_ups", "Vec<AgreedAt>", "What was agreed, the next due day first."),
    ("groups", "Vec<FollowUpGroup>", "What was agreed, by program."),
    ("heading", "lists.Heading", ""),
    ("lang", "Language", ""),
    ("languages", "Vec<LanguageChoice>", "The languages of the bulletin."),
    ("map", "Option<Map>", "Where activities took place, if places are known."),
    (
        "maps",
        "Vec<Map>",
        "Where activities took place, a map for each part of the world that has some.",
    ),
    ("menu", "Vec<MenuEntry>", "The entries of the main menu."),
    ("next", "Option<Link>", "The report after this one in time."),
    ("page", "Page", ""),
    ("previous", "Option<Link>", "The report before this one in time."),
    ("program", "Program", ""),
    ("programs", "Vec<Program>", "The programs; on the front page those that are active."),
    ("region", "Region", ""),
    ("regions", "Vec<Term>", "The regions with the most activities."),
    ("related", "Vec<String>", "The cards of reports that are like this one, as HTML."),
    ("report", "Report", ""),
    ("search", "Search", ""),
    ("site", "Site", ""),
    ("status", "Status", ""),
    ("target", "Target", ""),
    ("terms", "Vec<Term>", "All topics, kinds or organizations."),
    ("translation", "Option<Translation>", "What is known of the translation, if the page is one."),
    ("tree", "Vec<RegionNode>", "The regions that lie in no other one."),
    ("words", "BTreeMap<String, String>", "The words of the interface, by their ids."),
    ("years", "Vec<Term>", "The years that have reports, the latest first."),
];

#[test]
fn each_variable_has_a_type() {
    let known: BTreeSet<&str> = VARIABLES.iter().map(|(name, ..)| *name).collect();
    let of_kinds = PageKind::ALL.iter().flat_map(|kind| kind.variables());
    let untyped: Vec<&&str> = of_kinds.filter(|name| !known.contains(**name)).collect();
    assert_eq!(untyped, Vec::<&&str>::new());
}

fn schema() -> Value {
    serde_json::from_str(SCHEMA).unwrap()
}

#[test]
fn the_schema_says_what_the_structs_say() {
    let made = written(&Structs::read().schema(&VARIABLES), 0) + "\n";
    if std::env::var_os("KABAR_BLESS").is_some() {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/theme/contract/schema.json");
        fs::write(file, made).unwrap();
    } else {
        assert!(
            made == SCHEMA,
            "the contract has changed: `KABAR_BLESS=1 cargo test --test contract`"
        );
    }
}

#[test]
fn every_page_shows_its_template_what_the_schema_says() {
    let schema = schema();
    let mut seen = values::Seen::default();
    let mut pages = BTreeMap::new();
    let sites = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites")).unwrap();
    let name = |folder: DirEntry| folder.file_name().into_string().unwrap();
    let sites = sites.map(|folder| format!("tests/sites/{}", name(folder.unwrap())));
    // And the demonstration bulletin.
    for name in sites.chain([".".to_owned()]) {
        for (file, values) in values::of(&name, &schema) {
            let kind = values["page"]["kind"].as_str().unwrap().to_owned();
            let wrong = seen.check(&values, &schema);
            assert!(wrong.is_empty(), "{name}: {file}: {wrong:#?}");
            *pages.entry(kind).or_insert(0) += 1;
        }
    }
    let kinds: BTreeSet<&str> = PageKind::ALL.iter().map(|kind| kind.name()).collect();
    assert_eq!(pages.keys().map(String::as_str).collect::<BTreeSet<_>>(), kinds);
    // What no page shows would be a promise that nobody has tried; a card is shown to its component only.
    seen.definitions.extend(["facts.Card", "facts.OtherLanguage"].map(str::to_owned));
    let untried: Vec<&String> = schema["definitions"]
        .as_object()
        .unwrap()
        .keys()
        .filter(|name| !seen.definitions.contains(*name))
        .collect();
    assert_eq!(untried, Vec::<&str>::new());
}

#[test]
fn a_page_with_a_field_more_or_less_or_of_another_type_is_refused() {
    let schema = schema();
    let (_, values) = values::of("tests/sites/minimal", &schema).pop().unwrap();
    let refuses = |change: &dyn Fn(&mut Value)| {
        let mut changed = values.clone();
        change(&mut changed);
        !values::Seen::default().check(&changed, &schema).is_empty()
    };
    assert!(!refuses(&|_| ()));
    assert!(refuses(&|page| page["page"]["more"] = Value::Null));
    assert!(refuses(&|page| page["more"] = Value::Null));
    assert!(refuses(&|page| page["site"]["title"]["text"] = 1.into()));
    assert!(refuses(&|page| page["lang"] = Value::Null));
    assert!(refuses(&|page| page["page"]["kind"] = "another".into()));
    assert!(refuses(&|page| {
        page["site"].as_object_mut().unwrap().remove("url");
    }));
}
