//! Which text is told in which language, and whether its translations still follow their original.
//!
//! Made for editors, of a bulletin that shows drafts too: what is held back is listed and never
//! counted. One place for the command line and for the page of a preview.

use super::links::Destination;
use super::{Activity, ActivityId, Bulletin, Freshness, Versions};
use crate::config::{LanguageId, ProgramId, RegionId};

/// How a text stands in one language.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum State {
    /// It is the original.
    Original,
    /// It follows the original as it is now.
    Current,
    /// The original has changed since.
    Stale,
    /// It does not say what it follows.
    Unknown,
    /// It is a translation that readers do not see yet.
    Draft,
    /// There is none.
    Missing,
}

impl State {
    /// Every state, in the order in which they are explained.
    pub const ALL: [Self; 6] =
        [Self::Original, Self::Current, Self::Stale, Self::Unknown, Self::Draft, Self::Missing];

    /// The word in JSON, and in the messages of the interface after `told_`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Original => "original",
            Self::Current => "current",
            Self::Stale => "stale",
            Self::Unknown => "unknown",
            Self::Draft => "draft",
            Self::Missing => "missing",
        }
    }

    /// Whether readers have a text that nobody knows to be out of date.
    #[must_use]
    pub const fn is_told(self) -> bool {
        matches!(self, Self::Original | Self::Current | Self::Unknown)
    }
}

/// A text in one language.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Cell {
    /// How it stands.
    pub state: State,
    /// Whether a machine translated it.
    pub machine: bool,
}

/// A text in all languages.
#[derive(Clone, Debug)]
pub struct Row<'b> {
    /// What it is about; the language is that of the original.
    pub about: Destination,
    /// Its versions.
    pub versions: &'b Versions,
    /// Whether readers do not see it at all yet.
    pub is_draft: bool,
    /// One for each language of the bulletin, in their order.
    pub cells: Vec<Cell>,
}

/// How all texts of a bulletin stand.
#[derive(Clone, Debug)]
pub struct Status<'b> {
    /// The activities, the newest first.
    pub activities: Vec<Row<'b>>,
    /// Ordinary pages, and texts about registry entries.
    pub others: Vec<Row<'b>>,
}

/// How many texts stand how in one language.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Tally {
    /// For each state, in the order of [`State::ALL`].
    counts: [usize; State::ALL.len()],
    /// Those that a machine translated.
    pub machine: usize,
}

/// How many activities there are under one heading, and how they stand in each language.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Total {
    /// How many; drafts are not counted.
    pub activities: usize,
    /// One for each language of the bulletin, in their order.
    pub languages: Vec<Tally>,
}

/// The totals of a bulletin.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Totals {
    /// Of all activities.
    pub all: Total,
    /// Of each region that has any, with those of the regions below it, in the order of the registry.
    pub regions: Vec<(RegionId, Total)>,
    /// Of each program that has any, in the order of the registry.
    pub programs: Vec<(ProgramId, Total)>,
}

impl Tally {
    /// How many texts are in a state.
    #[must_use]
    pub const fn of(&self, state: State) -> usize {
        self.counts[state as usize]
    }

    /// How many texts readers have that nobody knows to be out of date.
    #[must_use]
    pub fn told(&self) -> usize {
        State::ALL.into_iter().filter(|state| state.is_told()).map(|state| self.of(state)).sum()
    }

    fn add(&mut self, cell: Cell) {
        self.counts[cell.state as usize] += 1;
        self.machine += usize::from(cell.machine);
    }
}

impl Total {
    fn of<'r>(languages: usize, rows: impl Iterator<Item = &'r Row<'r>>) -> Self {
        let mut total = Self { activities: 0, languages: vec![Tally::default(); languages] };
        for row in rows.filter(|row| !row.is_draft) {
            total.activities += 1;
            for (tally, cell) in total.languages.iter_mut().zip(&row.cells) {
                tally.add(*cell);
            }
        }
        total
    }

    /// The whole percentage of activities that are told in a language, rounded down; 100 of none.
    #[must_use]
    pub fn percent(&self, language: LanguageId) -> usize {
        let told = self.languages[language.index()].told();
        (told * 100).checked_div(self.activities).unwrap_or(100)
    }
}

impl<'b> Row<'b> {
    /// The text of something in all languages.
    fn new(bulletin: &'b Bulletin, about: Destination, versions: &'b Versions) -> Self {
        let view = bulletin.view;
        let cell = |language| {
            let missing = Cell { state: State::Missing, machine: false };
            let (Some(document), Some(freshness)) =
                (versions.get(language), versions.freshness(language))
            else {
                return missing;
            };
            let state = match freshness {
                Freshness::Original => State::Original,
                _ if view.holds_back(document.head.facts.release) => State::Draft,
                Freshness::Current => State::Current,
                Freshness::Stale => State::Stale,
                Freshness::Unknown => State::Unknown,
            };
            let machine = document.head.translates.as_ref().is_some_and(|it| it.machine);
            Cell { state, machine }
        };
        let cells = bulletin.config.languages.ids().map(cell).collect();
        let is_draft = view.holds_back(versions.original().head.facts.release);
        Self { about, versions, is_draft, cells }
    }

    /// How it stands in a language.
    #[must_use]
    pub fn cell(&self, language: LanguageId) -> Cell {
        self.cells[language.index()]
    }
}

/// How one activity stands.
#[must_use]
pub fn activity(bulletin: &Bulletin, id: ActivityId) -> Row<'_> {
    let Activity { versions, .. } = bulletin.activity(id);
    Row::new(bulletin, Destination::Activity(id, versions.original_language()), versions)
}

/// How ordinary pages and texts about registry entries stand.
#[must_use]
pub fn others(bulletin: &Bulletin) -> Vec<Row<'_>> {
    let prose = &bulletin.prose;
    let mut all: Vec<(Destination, &Versions)> = Vec::new();
    let language = Versions::original_language;
    let pages = bulletin.pages().map(|(id, page)| (id, &page.versions));
    all.extend(pages.map(|(id, it)| (Destination::Page(id, language(it)), it)));
    let regions = prose.regions.iter();
    all.extend(regions.map(|(id, it)| (Destination::Region(*id, language(it)), it)));
    let programs = prose.programs.iter();
    all.extend(programs.map(|(id, it)| (Destination::Program(*id, language(it)), it)));
    let organizations = prose.organizations.iter();
    all.extend(organizations.map(|(id, it)| (Destination::Organization(*id, language(it)), it)));
    let topics = prose.topics.iter();
    all.extend(topics.map(|(id, it)| (Destination::Topic(*id, language(it)), it)));
    all.into_iter().map(|(about, versions)| Row::new(bulletin, about, versions)).collect()
}

/// How every text stands.
#[must_use]
pub fn status(bulletin: &Bulletin) -> Status<'_> {
    let activities = bulletin.activities().map(|(id, _)| activity(bulletin, id)).collect();
    Status { activities, others: others(bulletin) }
}

impl Status<'_> {
    /// Every row.
    pub fn rows(&self) -> impl Iterator<Item = &Row<'_>> {
        self.activities.iter().chain(&self.others)
    }

    /// How many activities stand how: all of them, and those of each region and program.
    #[must_use]
    pub fn totals(&self, bulletin: &Bulletin) -> Totals {
        let (config, shelves) = (&bulletin.config, &bulletin.shelves);
        let languages = config.languages.ids().count();
        let on = |shelf: &[ActivityId]| {
            Total::of(languages, shelf.iter().map(|id| &self.activities[id.index()]))
        };
        let regions = config.regions.ids().map(|id| (id, on(shelves.region(id))));
        let programs = config.programs.ids().map(|id| (id, on(shelves.program(id))));
        Totals {
            all: on(shelves.all()),
            regions: regions.filter(|(_, total)| total.activities > 0).collect(),
            programs: programs.filter(|(_, total)| total.activities > 0).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::day::Day;
    use crate::base::path::SourcePath;
    use crate::model::{Audience, Sources, View, assemble};
    use crate::source::{Lexicon, Name, Wording, read};
    use crate::world::memory::Memory;

    const ORIGINAL: &str =
        "---\ntitle: Réunion\ndate: 2024-05-01\nregions: [b]\nprograms: [p]\n---\nUn texte.\n";

    /// A bulletin in fr, en and id, with these texts.
    fn bulletin(texts: &[(&str, String)]) -> Bulletin {
        let today = Day::new(2026, 1, 1).unwrap();
        let path = |path: &str| SourcePath::new(path).unwrap();
        let world = Memory::new(today)
            .with(
                &path("content/bulletin.yaml"),
                "title: B\nbase_url: https://b.example\ndefault_language: fr\n\
                 languages: { fr: {}, en: {}, id: {} }\n",
            )
            .with(
                &path("content/regions.yaml"),
                "a: { name: A }\nb: { name: B, parent: a }\nc: { name: C }\n",
            )
            .with(&path("content/programs.yaml"), "p: { name: P }\nq: { name: Q }\n");
        let config = crate::config::read::read(&world).unwrap().value.unwrap();
        let document = |(file, text): &(&str, String)| {
            let file = path(&format!("content/{file}"));
            let name = Name::of(&file).unwrap();
            let read = read(&file, name, text.as_bytes(), &Lexicon::default());
            assert_eq!(read.diagnostics, []);
            read.value.unwrap()
        };
        let mut documents: Vec<_> = texts.iter().map(document).collect();
        documents.sort_by(|a, b| a.file.cmp(&b.file));
        let view = View { audience: Audience::Preview, today };
        assemble(config, Sources { documents, ..Sources::default() }, view).value
    }

    /// A translation that says this of its original, and has these other fields.
    fn translation(translates: &str, fields: &str) -> String {
        format!("---\ntitle: T\ntranslates: {{ lang: fr{translates} }}\n{fields}---\nA text.\n")
    }

    fn revision(original: &str) -> String {
        let file = SourcePath::new("content/pages/a.md").unwrap();
        Wording::of(&file, original.as_bytes()).unwrap().revision().short()
    }

    fn states(row: &Row<'_>) -> Vec<(State, bool)> {
        row.cells.iter().map(|cell| (cell.state, cell.machine)).collect()
    }

    #[test]
    fn each_text_stands_in_one_state_in_each_language() {
        use State::{Current, Draft, Missing, Original, Stale, Unknown};
        let now = format!(", revision: {}, machine: true", revision(ORIGINAL));
        let bulletin = bulletin(&[
            ("reports/a.fr.md", ORIGINAL.to_owned()),
            ("reports/a.en.md", translation(&now, "")),
            ("reports/a.id.md", translation(", revision: 3f9c2a41", "")),
            ("reports/b.fr.md", ORIGINAL.to_owned()),
            ("reports/b.en.md", translation("", "")),
            ("reports/b.id.md", translation("", "draft: true\n")),
            ("pages/c.fr.md", "---\ntitle: C\n---\n".to_owned()),
            ("regions/b.fr.md", "---\n---\nB.\n".to_owned()),
            ("regions/b.en.md", translation("", "")),
        ]);
        let status = status(&bulletin);
        let shown: Vec<_> = status.rows().map(states).collect();
        let told = |state| (state, false);
        assert_eq!(
            shown,
            [
                vec![told(Original), (Current, true), told(Stale)],
                vec![told(Original), told(Unknown), told(Draft)],
                vec![told(Original), told(Missing), told(Missing)],
                vec![told(Original), told(Unknown), told(Missing)],
            ]
        );
    }

    #[test]
    fn totals_count_what_readers_have() {
        let stale = translation(", revision: 3f9c2a41", "");
        let bulletin = bulletin(&[
            ("reports/a.fr.md", ORIGINAL.to_owned()),
            ("reports/a.en.md", translation("", "")),
            ("reports/b.fr.md", ORIGINAL.replace("programs: [p]\n", "").replace("[b]", "[c]")),
            ("reports/b.en.md", stale.clone()),
            ("reports/c.fr.md", ORIGINAL.replace("---\nUn", "draft: true\n---\nUn")),
            ("pages/c.fr.md", "---\ntitle: C\n---\n".to_owned()),
        ]);
        let totals = status(&bulletin).totals(&bulletin);
        let told = |total: &Total| {
            (total.activities, total.languages.iter().map(Tally::told).collect::<Vec<_>>())
        };
        assert_eq!(told(&totals.all), (2, vec![2, 1, 0]));
        let english = bulletin.config.languages.find("en").unwrap();
        assert_eq!(totals.all.percent(english), 50);
        assert_eq!(totals.all.languages[english.index()].of(State::Stale), 1);
        let key = |id| bulletin.config.regions.get(id).key.as_str();
        let regions: Vec<_> = totals.regions.iter().map(|(id, it)| (key(*id), told(it))).collect();
        let (one, other) = ((1, vec![1, 1, 0]), (1, vec![1, 0, 0]));
        assert_eq!(regions, [("a", one.clone()), ("b", one.clone()), ("c", other)]);
        let programs: Vec<_> = totals.programs.iter().map(|(_, total)| told(total)).collect();
        assert_eq!(programs, [one]);
    }

    #[test]
    fn of_nothing_everything_is_told() {
        let bulletin = bulletin(&[]);
        let totals = status(&bulletin).totals(&bulletin);
        assert_eq!(totals.all.percent(bulletin.config.languages.default_language()), 100);
        assert!(totals.regions.is_empty() && totals.programs.is_empty());
    }
}
