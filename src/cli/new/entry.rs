//! `kabar new region|program|organization|topic`: one entry more in a registry.
//!
//! Never changes an entry that is there.

use super::append::{Content, Entry, with_entry};
use super::choices::Choices;
use super::questions::{Need, Person, Topic, missing, several};
use super::{Place, numbered, sound};
use crate::base::lang::Scripts;
use crate::base::path::SourcePath;
use crate::base::phrase::Phrase;
use crate::cli::args::{EntryArgs, NewEntry, RegionArgs};
use crate::cli::{Outcome, Trouble, Verdict, files};
use crate::config::read::is_id;
use crate::config::{Config, Languages, Registry};
use crate::plan::slug;
use crate::world::World;
use std::io::ErrorKind;

const PARENT: Topic = Topic { flag: "--parent", ask: "new-ask-parent", need: Need::AtMostOne };

/// An entry that is to be made.
#[derive(Debug)]
pub(in crate::cli) struct Wanted {
    into: Destination,
    typed: EntryArgs,
    /// What was typed for the region that it lies in.
    parent: Option<String>,
}

/// A registry.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Destination {
    Regions,
    Programs,
    Organizations,
    Topics,
}

impl From<NewEntry> for Wanted {
    fn from(entry: NewEntry) -> Self {
        let (into, typed, parent) = match entry {
            NewEntry::Region(RegionArgs { entry, parent }) => (Destination::Regions, entry, parent),
            NewEntry::Program(typed) => (Destination::Programs, typed, None),
            NewEntry::Organization(typed) => (Destination::Organizations, typed, None),
            NewEntry::Topic(typed) => (Destination::Topics, typed, None),
        };
        Self { into, typed, parent }
    }
}

impl Destination {
    /// Its file, and the field of a report that names its entries.
    const fn names(self) -> (&'static str, &'static str) {
        match self {
            Self::Regions => ("content/regions.yaml", "regions"),
            Self::Programs => ("content/programs.yaml", "programs"),
            Self::Organizations => ("content/organizations.yaml", "organizers"),
            Self::Topics => ("content/topics.yaml", "topics"),
        }
    }

    /// What can be asked of a registry without knowing what it holds.
    fn registry(self, config: &Config) -> &dyn Ids {
        match self {
            Self::Regions => &config.regions,
            Self::Programs => &config.programs,
            Self::Organizations => &config.organizations,
            Self::Topics => &config.topics,
        }
    }
}

/// The ids of a registry.
trait Ids {
    /// Whether they are known.
    fn are_known(&self) -> bool;
    /// Whether an entry has this id or alias.
    fn has(&self, id: &str) -> bool;
}

impl<T> Ids for Registry<T> {
    fn are_known(&self) -> bool {
        self.is_known()
    }

    fn has(&self, id: &str) -> bool {
        self.find(id).is_some()
    }
}

/// What an entry says of itself.
struct Answers {
    id: String,
    name: Content,
    parent: Option<String>,
}

/// Makes an entry.
pub(super) fn run(wanted: &Wanted, place: &Place<'_>, person: Person<'_, '_>) -> Outcome {
    let config = &place.opened.ready.bulletin.config;
    let (path, field) = wanted.into.names();
    if !wanted.into.registry(config).are_known() {
        return Err(Phrase::new("new-unreadable").with("file", path).into());
    }
    let answers = answers(wanted, config, person)?;
    let Some(file) = SourcePath::new(path) else { unreachable!("it is relative") };
    let before = before(place, &file)?;
    // Two entries of one name want one address; then the id serves.
    let with = |slug| Some((file.clone(), with_entry(&before, &answers.entry(slug))?));
    let candidates: Option<Vec<_>> =
        [None, Some(answers.id.as_str())].into_iter().map(with).collect();
    let Some(candidates) = candidates else {
        return Err(Phrase::new("new-strange").with("file", place.desk.shown(&file)).into());
    };
    let Some((_, text)) = sound(place, candidates)? else { return Ok(Verdict::Wrong) };
    files::write(&place.desk.site.join(path), &text)?;
    let added = Phrase::new("new-added").with("id", &answers.id);
    place.screen.remark(added.with("file", place.desk.shown(&file)));
    let next = Phrase::new("new-added-next").with("id", &answers.id).with("field", field);
    place.screen.remark(next);
    Ok(Verdict::Clean)
}

/// The registry as it is; nothing if there is none yet.
fn before(place: &Place<'_>, file: &SourcePath) -> Result<String, Trouble> {
    let unreadable = || Phrase::new("new-unreadable").with("file", file.as_str()).into();
    match place.opened.world.read(file) {
        Ok(bytes) => String::from_utf8(bytes).map_err(|_| unreadable()),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(String::new()),
        Err(error) => Err(error.into()),
    }
}

impl Answers {
    fn entry(&self, slug: Option<&str>) -> Entry<'_> {
        let text = |text: &str| Content::Text(text.to_owned());
        let fields = [
            ("parent", self.parent.as_deref().map(text)),
            ("name", Some(self.name.clone())),
            ("slug", slug.map(text)),
        ];
        let fields = fields.into_iter().filter_map(|(name, content)| Some((name, content?)));
        Entry { id: &self.id, fields: fields.collect() }
    }
}

fn answers(
    wanted: &Wanted,
    config: &Config,
    mut person: Person<'_, '_>,
) -> Result<Answers, Trouble> {
    let name = name(&wanted.typed.name, &config.languages, person.as_deref_mut())?;
    let parent = if wanted.into == Destination::Regions {
        let regions = Choices::of(config, &config.regions);
        let typed = wanted.parent.as_deref();
        several((&PARENT, &regions), typed, person.as_deref_mut())?.pop()
    } else {
        None
    };
    let usual = usual_id(&name, parent.as_deref());
    let id = id(wanted, (config, &usual), person)?;
    Ok(Answers { id, name, parent })
}

/// The name: as typed, else asked for in each language.
fn name(
    typed: &[String],
    languages: &Languages,
    person: Person<'_, '_>,
) -> Result<Content, Trouble> {
    match (typed, person) {
        ([], None) => Err(missing("--name")),
        ([], Some(dialog)) => {
            let mut each = Vec::new();
            for language in languages.chain(languages.default_language()) {
                let tag = languages.lang(*language).to_string();
                let id = if each.is_empty() { "new-ask-name" } else { "new-ask-other-name" };
                let question = Phrase::new(id).with("lang", &tag);
                let is_first = each.is_empty();
                let name = dialog.until(&question, |dialog, answer| {
                    if answer.is_empty() && is_first {
                        dialog.say(Phrase::new("new-needed"))?;
                        return Ok(None);
                    }
                    Ok(Some(answer.to_owned()))
                })?;
                each.extend((!name.is_empty()).then_some((tag, name)));
            }
            Ok(Content::Each(each))
        }
        (typed, _) => typed_name(typed, languages),
    }
}

/// `Kinshasa`, or `fr=Kinshasa` and more of them.
fn typed_name(typed: &[String], languages: &Languages) -> Result<Content, Trouble> {
    let part = |text: &String| -> Option<(String, String)> {
        let (tag, name) = text.split_once('=')?;
        let tag = languages.lang(languages.find(tag.trim())?).to_string();
        Some((tag, name.trim().to_owned()))
    };
    match typed {
        [text] if part(text).is_none() && !text.trim().is_empty() => {
            Ok(Content::Text(text.trim().to_owned()))
        }
        typed => {
            let each: Option<Vec<_>> = typed.iter().map(part).collect();
            let each = each.filter(|each| each.iter().all(|(_, name)| !name.is_empty()));
            each.map(Content::Each).ok_or_else(|| Phrase::new("new-bad-name").into())
        }
    }
}

/// The id that most would choose: that of the region around it, then the name.
fn usual_id(name: &Content, parent: Option<&str>) -> String {
    let name = match name {
        Content::Text(name) => name,
        Content::Each(each) => each.first().map_or("", |(_, name)| name),
    };
    let parts = parent.into_iter().map(str::to_owned).chain([slug(name, Scripts::Latin)]);
    parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-")
}

fn id(
    wanted: &Wanted,
    (config, usual): (&Config, &str),
    person: Person<'_, '_>,
) -> Result<String, Trouble> {
    let registry = wanted.into.registry(config);
    let free = |id: &str| numbered(id, |id| registry.has(id));
    let wrong = |id: &str| {
        if registry.has(id) {
            let taken = Phrase::new("new-id-taken").with("id", id).with("free", free(id));
            Some(taken.with("file", wanted.into.names().0))
        } else {
            (!is_id(id)).then(|| Phrase::new("new-bad-id").with("id", id))
        }
    };
    match (&wanted.typed.id, person) {
        (Some(id), _) => wrong(id).map_or_else(|| Ok(id.clone()), |wrong| Err(wrong.into())),
        (None, None) => {
            wrong(usual).map_or_else(|| Ok(usual.to_owned()), |wrong| Err(wrong.into()))
        }
        (None, Some(dialog)) => {
            let usual = if registry.has(usual) { free(usual) } else { usual.to_owned() };
            dialog.until(&Phrase::new("new-ask-id").with("usual", &usual), |dialog, answer| {
                let id = if answer.is_empty() { &usual } else { answer };
                match wrong(id) {
                    None => Ok(Some(id.to_owned())),
                    Some(wrong) => dialog.say(wrong).map(|()| None).map_err(Into::into),
                }
            })
        }
    }
}
