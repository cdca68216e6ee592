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
