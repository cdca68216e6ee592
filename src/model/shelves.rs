//! Which activities stand under which heading. A shelf is the same in every language: what is not
//! told in a reader's language is shown in the best other one.

use super::{Activity, ActivityId};
use crate::config::{Config, KindId, OrganizationId, ProgramId, RegionId, TopicId};
use crate::source::facts::Status;
use std::collections::{BTreeMap, BTreeSet};

/// The activities under one heading, the newest first.
pub type Shelf = [ActivityId];

/// All shelves.
#[derive(Clone, Debug, Default)]
pub struct Shelves {
    all: Vec<ActivityId>,
    years: BTreeMap<i32, Vec<ActivityId>>,
    regions: Vec<Vec<ActivityId>>,
    programs: Vec<Vec<ActivityId>>,
    topics: Vec<Vec<ActivityId>>,
    kinds: Vec<Vec<ActivityId>>,
    organizations: Vec<Vec<ActivityId>>,
    follow_ups: Vec<Agreed>,
    open: BTreeMap<Option<ProgramId>, usize>,
    sums: Sums,
    region_sums: Vec<Sums>,
}

/// What is summed up of the activities under a heading.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Sums {
    /// How many activities.
    pub activities: usize,
    /// How many people took part in those that say so; `None` if none does.
    pub people: Option<u64>,
    /// In which regions, as named by the reports.
    pub regions: BTreeSet<RegionId>,
    /// Within which programs.
    pub programs: BTreeSet<ProgramId>,
}

impl Sums {
    fn of<'a>(activities: impl Iterator<Item = &'a Activity>) -> Self {
        let mut sums = Self::default();
        for activity in activities {
            sums.activities += 1;
            let total = activity.facts().participants.as_ref().and_then(|people| people.total);
            if let Some(total) = total {
                sums.people = Some(sums.people.unwrap_or(0).saturating_add(total));
            }
            sums.regions.extend(&activity.regions);
            sums.programs.extend(&activity.programs);
        }
        sums
    }
}

/// One point that was agreed: at which activity, and which of its follow-ups it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Agreed {
    /// The activity.
    pub activity: ActivityId,
    /// Its place among the follow-ups of the activity, from 0.
    pub index: usize,
}

/// Points that were agreed: open ones first, what is due earlier first, then the newest.
fn agreed(activities: &[Activity]) -> Vec<Agreed> {
    let mut found = Vec::new();
    for (at, activity) in activities.iter().enumerate() {
        for (index, follow_up) in activity.facts().follow_ups.iter().enumerate() {
            let status = follow_up.status.unwrap_or(Status::Unknown);
            let due = (follow_up.due.is_none(), follow_up.due);
            found.push(((status, due), Agreed { activity: ActivityId::new(at), index }));
        }
    }
    found.sort_by_key(|(order, _)| *order);
    found.into_iter().map(|(_, agreed)| agreed).collect()
}

/// How many points are open, by the first program of the activity.
fn open(activities: &[Activity]) -> BTreeMap<Option<ProgramId>, usize> {
    let mut open = BTreeMap::new();
    for activity in activities {
        let points = activity.facts().follow_ups.iter();
        let count = points.filter(|point| point.status == Some(Status::Open)).count();
        *open.entry(activity.programs.first().copied()).or_default() += count;
    }
    open
}

impl Shelves {
    /// Puts activities, the newest first, on their shelves.
    pub(super) fn fill(config: &Config, activities: &[Activity]) -> Self {
        let mut shelves = Self {
            regions: vec![Vec::new(); config.regions.len()],
            programs: vec![Vec::new(); config.programs.len()],
            topics: vec![Vec::new(); config.topics.len()],
            kinds: vec![Vec::new(); config.kinds.len()],
            organizations: vec![Vec::new(); config.organizations.len()],
            ..Self::default()
        };
        for (at, activity) in activities.iter().enumerate() {
            shelves.put(config, ActivityId::new(at), activity);
        }
        shelves.follow_ups = agreed(activities);
        shelves.open = open(activities);
        shelves.sums = Sums::of(activities.iter());
        let on = |shelf: &Vec<ActivityId>| Sums::of(shelf.iter().map(|id| &activities[id.index()]));
        shelves.region_sums = shelves.regions.iter().map(on).collect();
        shelves
    }

    fn put(&mut self, config: &Config, id: ActivityId, activity: &Activity) {
        self.all.push(id);
        self.years.entry(activity.day.year()).or_default().push(id);
        let above =
            activity.regions.iter().flat_map(|region| config.regions.with_ancestors(*region));
        above.for_each(|region| add(&mut self.regions[region.index()], id));
        activity.programs.iter().for_each(|it| add(&mut self.programs[it.index()], id));
        activity.topics.iter().for_each(|it| add(&mut self.topics[it.index()], id));
        activity.kind.iter().for_each(|it| add(&mut self.kinds[it.index()], id));
        let parts = [&activity.organizers, &activity.partners, &activity.funders];
        parts.into_iter().flatten().for_each(|it| add(&mut self.organizations[it.index()], id));
    }

    /// Every activity.
    #[must_use]
    pub fn all(&self) -> &Shelf {
        &self.all
    }

    /// What is summed up of all activities.
    #[must_use]
    pub fn sums(&self) -> &Sums {
        &self.sums
    }

    /// What is summed up of the activities of a region and of all regions below it.
    #[must_use]
    pub fn region_sums(&self, id: RegionId) -> &Sums {
        &self.region_sums[id.index()]
    }

    /// Everything that was agreed, open points first.
    #[must_use]
    pub fn follow_ups(&self) -> &[Agreed] {
        &self.follow_ups
    }

    /// How many points are open within each program, and outside of programs; an activity counts for
    /// its first program.
    #[must_use]
    pub fn open(&self) -> &BTreeMap<Option<ProgramId>, usize> {
        &self.open
    }

    /// The activities of each year, the earliest year first.
    #[must_use]
    pub fn years(&self) -> &BTreeMap<i32, Vec<ActivityId>> {
        &self.years
    }

    /// The activities of a region and of all regions below it.
    #[must_use]
    pub fn region(&self, id: RegionId) -> &Shelf {
        &self.regions[id.index()]
    }

    /// The activities of a program.
    #[must_use]
    pub fn program(&self, id: ProgramId) -> &Shelf {
        &self.programs[id.index()]
    }

    /// The activity before and the one after in the first program of an activity, by time.
    pub(super) fn neighbors(
        &self,
        activity: &Activity,
        id: ActivityId,
    ) -> (Option<ActivityId>, Option<ActivityId>) {
        let Some(program) = activity.programs.first() else { return (None, None) };
        let shelf = self.program(*program);
        let Ok(at) = shelf.binary_search(&id) else { return (None, None) };
        (shelf.get(at + 1).copied(), at.checked_sub(1).and_then(|at| shelf.get(at)).copied())
    }

    /// The activities on a topic.
    #[must_use]
    pub fn topic(&self, id: TopicId) -> &Shelf {
        &self.topics[id.index()]
    }

    /// The activities of a kind.
    #[must_use]
    pub fn kind(&self, id: KindId) -> &Shelf {
        &self.kinds[id.index()]
    }

    /// The activities that an organization organized, joined or paid for.
    #[must_use]
    pub fn organization(&self, id: OrganizationId) -> &Shelf {
        &self.organizations[id.index()]
    }
}

/// Adds an activity once: two regions may lie in the same larger one.
fn add(shelf: &mut Vec<ActivityId>, id: ActivityId) {
    if shelf.last() != Some(&id) {
        shelf.push(id);
    }
}
