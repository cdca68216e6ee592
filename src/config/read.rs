//! Reads `content/bulletin.yaml` and the registries beside it.

use super::bulletin::{BaseUrl, Kind, Publisher};
use super::language::{LANGUAGE, Languages};
use super::registry::{Entry, Registry};
use super::section::Section;
use super::texts::Texts;
use super::{Config, MenuItem, organizations, programs, regions, topics};
use crate::base::lang::Scripts;
use crate::base::path::{SourcePath, is_segment};
use crate::base::phrase::Phrase;
use crate::decode::record::{Field, Keys, Names, Record, Shape, words};
use crate::decode::{Bag, Fields, Node};
use crate::diagnostic::{Checked, Code, Diagnostic, Place};
use crate::world::World;
use crate::yaml::path::{FieldPath, Step};
use crate::yaml::value::Value;
use std::io;

const FILE: &str = "content/bulletin.yaml";
const SCRIPTS: [(&str, Scripts); 2] = [("latin", Scripts::Latin), ("keep", Scripts::Kept)];
const MOST_ON_A_PAGE: u64 = 1000;
const FALLBACK_URL: &str = "https://bulletin.invalid/";

/// What `bulletin.yaml` may hold.
pub static BULLETIN: Record = Record::new(
    "bulletin",
    &[
        Field::new("title", Shape::Each(&Shape::Text)),
        Field::new("description", Shape::Each(&Shape::Text)),
        Field::new("base_url", Shape::Url),
        Field::new("default_language", Shape::Known(Names::Languages)),
        Field::new("languages", Shape::Keyed(Keys::Tags, &Shape::Group(&LANGUAGE))),
        Field::new("theme", Shape::Known(Names::Themes)),
        Field::new("publisher", Shape::Group(&PUBLISHER)),
        Field::new("license", Shape::Text),
        Field::new("kinds", Shape::Keyed(Keys::Ids, &Shape::Each(&Shape::Text))),
        Field::new("page_size", Shape::Count(1, MOST_ON_A_PAGE)),
        Field::new("menu", Shape::Many(&Shape::Known(Names::Menu))),
        Field::new("quarantine", Shape::Flag),
        Field::new("search", Shape::Flag),
        Field::new("addresses", Shape::Choice(|| words(&SCRIPTS))),
    ],
)
.requiring(&["title", "base_url"]);

static PUBLISHER: Record = Record::new(
    "publisher",
    &[
        Field::new("name", Shape::Each(&Shape::Text)),
        Field::new("url", Shape::Url),
        Field::new("email", Shape::Text),
    ],
)
.requiring(&["name"]);

/// Reads the configuration; `None` if there is no `bulletin.yaml` that can be read at all.
///
/// # Errors
/// When a file exists and cannot be read.
pub fn read(world: &dyn World) -> io::Result<Checked<Option<Config>>> {
    let mut bag = Bag::new();
    let (file, tree) = match load(world, FILE, &mut bag)? {
        Loaded::Read(file, tree) => (file, tree),
        Loaded::Unreadable => return Ok(Checked::new(None, bag)),
        Loaded::Missing => {
            bag.push(Diagnostic::new(Code::MissingConfig, Place::Site).with("path", FILE));
            return Ok(Checked::new(None, bag));
        }
    };
    let registries = Registries {
        organizations: load(world, "content/organizations.yaml", &mut bag)?,
        regions: load(world, "content/regions.yaml", &mut bag)?,
        programs: load(world, "content/programs.yaml", &mut bag)?,
        topics: load(world, "content/topics.yaml", &mut bag)?,
    };
    let config = read_bulletin(&Node::root(&tree, &file), &registries, &mut bag);
    Ok(Checked::new(config, bag))
}

/// What a file turned out to be.
enum Loaded {
    /// It is not there.
    Missing,
    /// Nothing in it can be read, which was told.
    Unreadable,
    /// Its tree; an empty file is an empty mapping.
    Read(SourcePath, Value),
}

struct Registries {
    organizations: Loaded,
    regions: Loaded,
    programs: Loaded,
    topics: Loaded,
}

fn load(world: &dyn World, path: &'static str, bag: &mut Bag) -> io::Result<Loaded> {
    let Some(file) = SourcePath::new(path) else { unreachable!("the paths above are relative") };
    let bytes = match world.read(&file) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Loaded::Missing),
        Err(error) => {
            let reason = format!("cannot read {file}: {error}");
            return Err(io::Error::new(error.kind(), reason));
        }
    };
    let text = match std::str::from_utf8(&bytes) {
        Ok(text) => text,
        Err(error) => {
            let at = error.valid_up_to();
            let place = Place::Bytes(file, (at..at + 1).into());
            bag.push(Diagnostic::new(Code::NotUtf8, place));
            return Ok(Loaded::Unreadable);
        }
    };
    let parsed = crate::yaml::parse(text);
    bag.extend(parsed.problems.iter().map(|problem| Diagnostic::yaml(problem, &file, 0)));
    Ok(match parsed.value {
        None => Loaded::Unreadable,
        Some(Value::Null) => Loaded::Read(file, Value::Map(Vec::new())),
        Some(value) => Loaded::Read(file, value),
    })
}

fn read_bulletin(root: &Node<'_>, registries: &Registries, bag: &mut Bag) -> Option<Config> {
    let fields = root.fields(&BULLETIN, bag)?;
    let default = if fields.get("languages").is_none() {
        fields.require("default_language", bag)
    } else {
        fields.get("default_language")
    };
    let languages = Languages::read(fields.get("languages").as_ref(), default.as_ref(), bag);
    let title = fields.require("title", bag);
    let base_url = fields.require("base_url", bag).and_then(|node| base_url(&node, bag));
    let texts = |node: Option<Node<'_>>, bag: &mut Bag| {
        node.map(|node| Texts::read(&node, &languages, bag)).unwrap_or_default()
    };
    let title = texts(title, bag);
    let description = texts(fields.get("description"), bag);
    let kinds = kinds(fields.get("kinds").as_ref(), root, &languages, bag);
    let search = fields.get("search").and_then(|node| node.flag(bag)).unwrap_or(true);
    let (regions, programs, organizations, topics) = read_registries(registries, &languages, bag);
    let config = Config {
        title,
        description,
        base_url: base_url.or_else(|| BaseUrl::parse(FALLBACK_URL))?,
        theme: fields.get("theme").and_then(|node| node.text(bag)).unwrap_or("default".to_owned()),
        publisher: fields.get("publisher").and_then(|node| publisher(&node, &languages, bag)),
        license: fields.get("license").and_then(|node| node.text(bag)),
        page_size: page_size(fields.get("page_size").as_ref(), bag),
        menu: menu(&fields, search, bag),
        search,
        quarantine: fields.get("quarantine").and_then(|node| node.flag(bag)).unwrap_or(false),
        scripts: fields
            .get("addresses")
            .and_then(|node| node.choice(&SCRIPTS, bag))
            .unwrap_or_default(),
        languages,
        regions,
        programs,
        organizations,
        topics,
        kinds,
    };
    fields.finish(bag);
    Some(config)
}

type AllRegistries = (
    Registry<super::Region>,
    Registry<super::Program>,
    Registry<super::Organization>,
    Registry<super::Topic>,
);

fn read_registries(loaded: &Registries, languages: &Languages, bag: &mut Bag) -> AllRegistries {
    fn root(loaded: &Loaded) -> Option<Node<'_>> {
        match loaded {
            Loaded::Read(file, value) => Some(Node::root(value, file)),
            Loaded::Missing | Loaded::Unreadable => None,
        }
    }
    let organizations = organizations::read(
        empty(Code::UnknownOrganization, "content/organizations.yaml", &loaded.organizations),
        root(&loaded.organizations).as_ref(),
        languages,
        bag,
    );
    let regions = regions::read(
        empty(Code::UnknownRegion, "content/regions.yaml", &loaded.regions),
        root(&loaded.regions).as_ref(),
        languages,
        bag,
    );
    let known = programs::Known { languages, regions: &regions, organizations: &organizations };
    let programs = programs::read(
        empty(Code::UnknownProgram, "content/programs.yaml", &loaded.programs),
        root(&loaded.programs).as_ref(),
        &known,
        bag,
    );
    let topics = topics::read(
        empty(Code::UnknownTopic, "content/topics.yaml", &loaded.topics),
        root(&loaded.topics).as_ref(),
        languages,
        bag,
    );
    (regions, programs, organizations, topics)
}

fn empty<T>(unknown: Code, path: &'static str, loaded: &Loaded) -> Registry<T> {
    let Some(file) = SourcePath::new(path) else { unreachable!("the paths above are relative") };
    let registry = Registry::empty(unknown, file, FieldPath::root());
    match loaded {
        Loaded::Missing | Loaded::Read(_, Value::Map(_)) => registry,
        Loaded::Unreadable | Loaded::Read(..) => registry.unreadable(),
    }
}

fn kinds(
    node: Option<&Node<'_>>,
    root: &Node<'_>,
    languages: &Languages,
    bag: &mut Bag,
) -> Registry<Kind> {
    let nodes = node.map(|node| node.entries(bag)).unwrap_or_default();
    let entries = nodes.iter().map(|(key, node)| {
        check_id(key, node, bag);
        Entry {
            key: (*key).to_owned(),
            name: Texts::read(node, languages, bag),
            slug: Texts::default(),
            summary: Texts::default(),
            aliases: Vec::new(),
            url: None,
            facts: Kind,
        }
    });
    let entries = entries.collect();
    let Some(file) = root.place().file().cloned() else { unreachable!("a root has a file") };
    Registry::empty(Code::UnknownKind, file, FieldPath::root().key("kinds")).filled(entries)
}

fn base_url(node: &Node<'_>, bag: &mut Bag) -> Option<BaseUrl> {
    let text = node.text(bag)?;
    let url = BaseUrl::parse(&text);
    if url.is_none() {
        bag.push(node.finding(Code::BadUrl).with("text", text));
    }
    url
}

fn publisher(node: &Node<'_>, languages: &Languages, bag: &mut Bag) -> Option<Publisher> {
    let fields = node.fields(&PUBLISHER, bag)?;
    let name = fields.require("name", bag);
    let publisher = Publisher {
        name: name.map(|node| Texts::read(&node, languages, bag)).unwrap_or_default(),
        url: fields.get("url").and_then(|node| node.url(bag)),
        email: fields.get("email").and_then(|node| node.text(bag)),
    };
    fields.finish(bag);
    Some(publisher)
}

fn page_size(node: Option<&Node<'_>>, bag: &mut Bag) -> usize {
    let Some(node) = node else { return 20 };
    let size = node.count(bag).unwrap_or(20);
    if !(1..=MOST_ON_A_PAGE).contains(&size) {
        let expected = Phrase::new("number-of-page");
        bag.push(
            node.finding(Code::BadNumber).with("text", size.to_string()).with("expected", expected),
        );
        return 20;
    }
    usize::try_from(size).unwrap_or(20)
}

/// The entries of `menu`; a word that is no section is the id of a page, which only the model knows.
fn menu(fields: &Fields<'_>, search: bool, bag: &mut Bag) -> Vec<MenuItem> {
    let Some(node) = fields.get("menu") else {
        let sections = [
            Section::Reports,
            Section::Regions,
            Section::Programs,
            Section::FollowUps,
            Section::Topics,
        ];
        return sections.into_iter().map(MenuItem::Section).collect();
    };
    let item = |node: &Node<'_>| {
        let index = match node.path().steps().last() {
            Some(Step::Index(index)) => *index,
            _ => 0,
        };
        let id = node.text(bag)?;
        let section = Section::from_name(&id).filter(|it| search || *it != Section::Search);
        Some(section.map_or(MenuItem::Page { id, index }, MenuItem::Section))
    };
    node.list().iter().filter_map(item).collect()
}

/// Reads a single segment of an address.
pub(super) fn segment(node: &Node<'_>, bag: &mut Bag) -> Option<String> {
    let text = node.text(bag)?;
    if is_segment(&text) {
        return Some(text);
    }
    bag.push(node.finding(Code::BadSlug).with("text", text));
    None
}

/// Reads `slug`, one for all languages or one per language.
pub(super) fn slugs(node: &Node<'_>, languages: &Languages, bag: &mut Bag) -> Texts {
    let slugs = Texts::read(node, languages, bag);
    let nodes: Vec<Node<'_>> = match node.value() {
        Value::Map(_) => node.entries(bag).into_iter().map(|(_, node)| node).collect(),
        _ => vec![node.clone()],
    };
    let bad = slugs.all().filter(|slug| !is_segment(slug));
    let bad: Vec<&str> = bad.collect();
    // `Texts` has told what is no text at all.
    for node in nodes {
        let text = node.text(&mut Bag::new()).filter(|text| bad.contains(&text.as_str()));
        bag.extend(text.map(|text| node.finding(Code::BadSlug).with("text", text)));
    }
    if bad.is_empty() { slugs } else { Texts::default() }
}

/// Whether a word can serve as an id.
#[must_use]
pub fn is_id(word: &str) -> bool {
    // Most scripts have neither capital nor small letters.
    let sound = |c: char| c == '-' || c == '_' || (c.is_alphanumeric() && !c.is_uppercase());
    !word.is_empty() && word.chars().all(sound)
}

/// Checks that a key can serve as an id: lower-case letters, digits and hyphens.
pub(super) fn check_id(key: &str, node: &Node<'_>, bag: &mut Bag) {
    if !is_id(key) {
        let words: Vec<&str> = key.split(|c: char| !c.is_alphanumeric()).collect();
        let words: Vec<&str> = words.into_iter().filter(|word| !word.is_empty()).collect();
        let suggestion = Some(words.join("-").to_lowercase()).filter(|id| !id.is_empty());
        bag.push(
            Diagnostic::new(Code::BadId, node.key_place())
                .with("text", key)
                .suggesting(suggestion.as_deref()),
        );
    }
}
