//! What there is to say of a bulletin, as data: counts, languages, and what somebody should look after.

use crate::base::day::Day;
use crate::base::phrase::Insert;
use crate::cli::desk::{self, Desk, Opened};
use crate::config::language::Language as Configured;
use crate::config::{Id, LanguageId, Registry, Texts};
use crate::diagnostic::{Code, Diagnostic, Tally};
use crate::model::status::{Row, State, Status, status};
use crate::model::{Agreed, Bulletin};
use crate::source::facts::Status as Standing;
use crate::source::{Document, Lexicon, Name, read};
use crate::world::World;
use serde::Serialize;
use std::collections::BTreeMap;
use std::io;

/// A picture in the text should be 60 kB at most, so a file of more than this costs readers too much.
const HEAVY_FILE: u64 = 150_000;
/// What a whole page with pictures may weigh.
const HEAVY_TEXT: u64 = 300_000;
/// So many days before it is gone, a text is said to expire soon.
const SOON: i64 = 30;
/// What was agreed longer ago, and has no day by which it is due, is old.
const OLD: i64 = 365;

/// How a bulletin is.
#[derive(Serialize)]
pub(super) struct Checkup {
    /// Its title, in its default language.
    pub(super) title: String,
    /// The day on which it is looked at.
    pub(super) day: String,
    /// How much there is.
    pub(super) counts: BTreeMap<&'static str, usize>,
    /// What `kabar check` finds before a page is made.
    pub(super) findings: Tally,
    /// Its languages, in the order of `bulletin.yaml`.
    pub(super) languages: Vec<Language>,
    /// Texts that only previews show.
    pub(super) drafts: Vec<String>,
    /// Texts that appear later.
    pub(super) scheduled: Vec<OnDay>,
    /// Texts that will soon be gone.
    pub(super) expiring: Vec<OnDay>,
    /// Texts that are gone from the site, while their files are there.
    pub(super) expired: Vec<OnDay>,
    /// What was agreed, is open, and was due, or was agreed long ago.
    pub(super) follow_ups: Vec<FollowUp>,
    /// Entries of registries that no text and no other entry names.
    pub(super) unused: Vec<Unused>,
    /// Files, and texts with their files, that weigh more than they should.
    pub(super) heavy: Vec<Heavy>,
    /// Pictures without words for those who do not see them.
    pub(super) without_alt: Vec<Picture>,
}

/// How much is told in a language.
#[derive(Serialize)]
pub(super) struct Language {
    /// The tag.
    pub(super) lang: String,
    /// Activities that are told, and not known to be out of date.
    pub(super) told: usize,
    /// Activities that are not told.
    pub(super) missing: usize,
    /// Translations that are out of date.
    pub(super) stale: usize,
    /// Translations that a machine made.
    pub(super) machine: usize,
    /// The newest activity that is not told.
    pub(super) next: Option<String>,
}

/// A text and a day.
#[derive(Serialize, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct OnDay {
    pub(super) day: String,
    pub(super) file: String,
}

/// Something that was agreed.
#[derive(Serialize)]
pub(super) struct FollowUp {
    /// The original, which has the facts.
    pub(super) file: String,
    /// What.
    pub(super) text: String,
    /// Until when.
    pub(super) due: Option<String>,
}

/// Entries of one file.
#[derive(Serialize)]
pub(super) struct Unused {
    pub(super) file: &'static str,
    pub(super) ids: Vec<String>,
}

/// A file, or a text with the files beside it.
#[derive(Serialize)]
pub(super) struct Heavy {
    pub(super) file: String,
    pub(super) bytes: u64,
}

/// A picture in a text.
#[derive(Serialize)]
pub(super) struct Picture {
    pub(super) file: String,
    pub(super) picture: String,
}

/// Looks at a bulletin.
pub(super) fn checkup(desk: &Desk, opened: &Opened) -> io::Result<Checkup> {
    let bulletin = &opened.ready.bulletin;
    let config = &bulletin.config;
    let status = status(bulletin);
    let release = |pick: &dyn Fn(&Document) -> Option<Day>| on_days(bulletin, pick);
    let is_soon = |day: &Day| day.days_since(desk.today) <= SOON;
    Ok(Checkup {
        title: text(&config.title, bulletin),
        day: desk.today.to_string(),
        counts: counts(bulletin),
        findings: Tally::of(&opened.findings),
        languages: languages(bulletin, &status),
        drafts: drafts(bulletin),
        scheduled: release(&|document| {
            let release = document.head.facts.release;
            release.publish_at.filter(|day| *day > desk.today && !release.draft)
        }),
        expiring: release(&|document| document.head.facts.release.expires.filter(is_soon)),
        expired: expired(opened, desk.today)?,
        follow_ups: follow_ups(bulletin, desk.today),
        unused: unused(bulletin),
        heavy: heavy(desk, bulletin),
        without_alt: without_alt(opened),
    })
}

fn text(texts: &Texts, bulletin: &Bulletin) -> String {
    let languages = &bulletin.config.languages;
    let found = texts.get(languages.default_language(), languages);
    found.map(|found| found.text.to_owned()).unwrap_or_default()
}

fn counts(bulletin: &Bulletin) -> BTreeMap<&'static str, usize> {
    let config = &bulletin.config;
    let reports = bulletin.activities().map(|(_, activity)| activity.versions.iter().count()).sum();
    BTreeMap::from([
        ("activities", bulletin.activities().len()),
        ("reports", reports),
        ("texts", bulletin.documents().count() - reports),
        ("regions", config.regions.len()),
        ("programs", config.programs.len()),
        ("organizations", config.organizations.len()),
        ("topics", config.topics.len()),
    ])
}

fn languages(bulletin: &Bulletin, status: &Status<'_>) -> Vec<Language> {
    let all = status.totals(bulletin).all;
    let one = |(id, language): (LanguageId, &Configured)| {
        let tally = &all.languages[id.index()];
        let lacks = |row: &&Row<'_>| !row.is_draft && row.cell(id).state == State::Missing;
        let next = status.activities.iter().find(lacks);
        Language {
            lang: language.lang.to_string(),
            told: tally.told(),
            missing: tally.of(State::Missing),
            stale: tally.of(State::Stale),
            machine: tally.machine,
            next: next.map(|row| desk::name(row.versions).to_owned()),
        }
    };
    bulletin.config.languages.iter().map(one).collect()
}

/// The files of drafts. A translation of one says nothing new.
fn drafts(bulletin: &Bulletin) -> Vec<String> {
    let is_draft = |document: &&Document| document.head.facts.release.draft;
    bulletin.documents().filter(is_draft).map(|document| document.file.to_string()).collect()
}

/// The texts that have a day, the earliest first.
fn on_days(bulletin: &Bulletin, pick: &dyn Fn(&Document) -> Option<Day>) -> Vec<OnDay> {
    let one = |document: &Document| {
        Some(OnDay { day: pick(document)?.to_string(), file: document.file.to_string() })
    };
    let mut found: Vec<OnDay> = bulletin.documents().filter_map(one).collect();
    found.sort();
    found
}

/// The texts that nobody sees any more: they are read anew, since a bulletin does not have them.
fn expired(opened: &Opened, today: Day) -> io::Result<Vec<OnDay>> {
    let (mut found, lexicon) = (Vec::new(), Lexicon::default());
    for file in opened.world.list()?.files {
        let Some(name) = Name::of(&file) else { continue };
        if opened.ready.bulletin.destination(&file).is_none() {
            let document = read(&file, name, &opened.world.read(&file)?, &lexicon).value;
            let day = document.and_then(|document| document.head.facts.release.expires);
            let day = day.filter(|day| *day <= today);
            found.extend(day.map(|day| OnDay { day: day.to_string(), file: file.to_string() }));
        }
    }
    found.sort();
    Ok(found)
}

fn follow_ups(bulletin: &Bulletin, today: Day) -> Vec<FollowUp> {
    let one = |agreed: &Agreed| {
        let activity = bulletin.activity(agreed.activity);
        let follow_up = &activity.facts().follow_ups[agreed.index];
        let is_old = match follow_up.due {
            Some(due) => due < today,
            None => today.days_since(activity.day) > OLD,
        };
        (follow_up.status == Some(Standing::Open) && is_old).then(|| FollowUp {
            file: activity.versions.original().file.to_string(),
            text: follow_up.text.clone(),
            due: follow_up.due.map(|due| due.to_string()),
        })
    };
    bulletin.shelves.follow_ups().iter().filter_map(one).collect()
}

/// The entries under which nothing stands, and which nothing names. What lies above a region that is named is
/// named with it.
fn unused(bulletin: &Bulletin) -> Vec<Unused> {
    fn of<T>(
        file: &'static str,
        registry: &Registry<T>,
        is_used: impl Fn(Id<T>) -> bool,
    ) -> Unused {
        let unused = registry.iter().filter(|(id, _)| !is_used(*id));
        Unused { file, ids: unused.map(|(_, entry)| entry.key.clone()).collect() }
    }
    let Bulletin { config, shelves, prose, .. } = bulletin;
    let programs = || config.programs.iter().map(|(_, program)| &program.facts);
    let owned = || bulletin.activities().map(|(_, activity)| &activity.owned);
    [
        of("content/regions.yaml", &config.regions, |id| {
            let mut named = programs().flat_map(|program| &program.regions);
            let is_above = |region: &_| config.regions.with_ancestors(*region).any(|it| it == id);
            !shelves.region(id).is_empty() || prose.regions.contains_key(&id) || named.any(is_above)
        }),
        of("content/programs.yaml", &config.programs, |id| {
            !shelves.program(id).is_empty() || prose.programs.contains_key(&id)
        }),
        of("content/organizations.yaml", &config.organizations, |id| {
            let mut lists = programs().flat_map(|it| [&it.lead, &it.partners, &it.funders]);
            let mut speakers = owned().flat_map(|it| it.people.iter().chain(&it.follow_ups));
            !shelves.organization(id).is_empty()
                || prose.organizations.contains_key(&id)
                || lists.any(|list| list.contains(&id))
                || speakers.any(|speaker| *speaker == Some(id))
        }),
        of("content/topics.yaml", &config.topics, |id| {
            !shelves.topic(id).is_empty() || prose.topics.contains_key(&id)
        }),
        of("content/bulletin.yaml", &config.kinds, |id| !shelves.kind(id).is_empty()),
    ]
    .into_iter()
    .filter(|unused| !unused.ids.is_empty())
    .collect()
}

/// The files that weigh too much, and the folders of texts whose files do so together; the heaviest first.
fn heavy(desk: &Desk, bulletin: &Bulletin) -> Vec<Heavy> {
    let mut folders: BTreeMap<String, (u64, usize)> = BTreeMap::new();
    let mut found = Vec::new();
    for (_, media) in bulletin.files() {
        let size = desk.site.join(media.file.as_str()).metadata().map_or(0, |file| file.len());
        let path = media.file.as_str();
        let folder = folders.entry(path.rsplit_once('/').map_or("", |it| it.0).to_owned());
        let (bytes, count) = folder.or_default();
        (*bytes, *count) = (*bytes + size, *count + 1);
        if size > HEAVY_FILE {
            found.push(Heavy { file: path.to_owned(), bytes: size });
        }
    }
    let several =
        folders.into_iter().filter(|(_, (bytes, count))| *bytes > HEAVY_TEXT && *count > 1);
    found.extend(several.map(|(folder, (bytes, _))| Heavy { file: folder + "/", bytes }));
    found.sort_by_key(|heavy| std::cmp::Reverse(heavy.bytes));
    found
}

fn without_alt(opened: &Opened) -> Vec<Picture> {
    let is_it =
        |found: &&Diagnostic| matches!(found.code, Code::MissingAlt | Code::PeopleWithoutAlt);
    let picture = |found: &Diagnostic| {
        let name = found.args.iter().find(|(name, _)| *name == "name").map(|(_, value)| value);
        let Some(Insert::Text(picture)) = name else { return None };
        Some(Picture { file: found.place.file()?.to_string(), picture: picture.clone() })
    };
    opened.findings.iter().filter(is_it).filter_map(picture).collect()
}
