//! Which other reports somebody who has read one may like: those that the editor names, then the
//! activities that are most like it.
//!
//! How like two activities are depends on these two and on the tree of regions, and on nothing else:
//! no word counts for more because it is rare, so that an edit elsewhere never changes an order. Takes
//! the activities with their shelves; never reads a text.

use super::{Activity, ActivityId, Shelf, Shelves};
use crate::config::{Config, OrganizationId, RegionId};
use std::cmp::Reverse;

/// How many alike reports stand under a report. An editor may name more.
const MOST: usize = 3;

/// How many neighbors in time are looked at on each shelf of an activity, before it and after it.
const REACH: usize = 12;

/// A common program is a common story, with its people, money and aims.
const PROGRAM: u32 = 6;
/// For each of at most [`MOST_TOPICS`] common topics.
const TOPIC: u32 = 3;
const MOST_TOPICS: u32 = 2;
/// The same region.
const SAME_REGION: u32 = 4;
/// One region lies directly in the other, or both lie directly in the same one.
const NEAR_REGION: u32 = 2;
/// For each of at most [`MOST_ORGANIZATIONS`] organizations that organized or joined both. Funders do
/// not count: whoever pays for a program pays for all its activities, and the program counts already.
const ORGANIZATION: u32 = 2;
const MOST_ORGANIZATIONS: u32 = 2;
/// The same kind of activity, which says little by itself.
const KIND: u32 = 1;
/// Within so many days of each other.
const CLOSE: [(u32, u32); 2] = [(31, 2), (366, 1)];

/// Less than this is not alike: a common program is enough, a common topic or region needs company.
const LEAST: u32 = 5;

/// What follows each report: what its editor names, then what is most like it, without the reports
/// before and after it in its program, to which its page leads anyway.
pub(super) fn related(
    config: &Config,
    activities: &[Activity],
    shelves: &Shelves,
) -> Vec<Vec<ActivityId>> {
    let profiles = activities.iter().map(Profile::of).collect();
    let likeness = Likeness { config, shelves, profiles };
    let mut seen = vec![None; activities.len()];
    let with_alike = |(at, activity): (usize, &Activity)| {
        let id = ActivityId::new(at);
        let mut related = activity.related.clone();
        let room = MOST.saturating_sub(related.len());
        let (before, after) = shelves.neighbors(activity, id);
        let known = related.iter().chain(&before).chain(&after).chain([&id]);
        known.for_each(|known| seen[known.index()] = Some(id));
        related.extend(likeness.most_alike(id, room, &mut seen));
        related
    };
    activities.iter().enumerate().map(with_alike).collect()
}

/// What of an activity is compared.
struct Profile<'a> {
    activity: &'a Activity,
    /// Who organized or joined it.
    organizations: Vec<OrganizationId>,
}

impl<'a> Profile<'a> {
    fn of(activity: &'a Activity) -> Self {
        let mut organizations = activity.organizers.clone();
        organizations.extend(&activity.partners);
        organizations.sort_unstable();
        organizations.dedup();
        Self { activity, organizations }
    }
}

/// An activity that is like another one; the first in order is the most alike.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Alike<'a> {
    score: Reverse<u32>,
    days_between: u32,
    name: &'a str,
    id: ActivityId,
}

struct Likeness<'a> {
    config: &'a Config,
    shelves: &'a Shelves,
    profiles: Vec<Profile<'a>>,
}

impl Likeness<'_> {
    /// The activities that are most like one; `seen` says of each for which one it was looked at last.
    fn most_alike(
        &self,
        id: ActivityId,
        room: usize,
        seen: &mut [Option<ActivityId>],
    ) -> Vec<ActivityId> {
        let mut best: Vec<Alike<'_>> = Vec::with_capacity(room + 1);
        for other in self.shelves_of(id).flat_map(|shelf| around(shelf, id)) {
            if seen[other.index()].replace(id) == Some(id) {
                continue;
            }
            let Some(alike) = self.alike(id, *other) else { continue };
            let place = best.partition_point(|better| *better < alike);
            best.insert(place, alike);
            best.truncate(room);
        }
        best.into_iter().map(|alike| alike.id).collect()
    }

    /// The shelves on which something like an activity may stand. A common kind alone is not enough.
    fn shelves_of(&self, id: ActivityId) -> impl Iterator<Item = &Shelf> {
        let Profile { activity, organizations } = &self.profiles[id.index()];
        let programs = activity.programs.iter().map(|id| self.shelves.program(*id));
        let regions = activity.regions.iter().map(|id| self.shelves.region(*id));
        let topics = activity.topics.iter().map(|id| self.shelves.topic(*id));
        let organizations = organizations.iter().map(|id| self.shelves.organization(*id));
        programs.chain(regions).chain(topics).chain(organizations)
    }

    fn alike(&self, id: ActivityId, other: ActivityId) -> Option<Alike<'_>> {
        let (own, other_own) = (&self.profiles[id.index()], &self.profiles[other.index()]);
        let (here, there) = (own.activity, other_own.activity);
        let days_between = here.day.days_between(there.day);
        let program = here.programs.iter().any(|program| there.programs.contains(program));
        let topics = common(&here.topics, &there.topics).min(MOST_TOPICS);
        let organizations =
            common(&own.organizations, &other_own.organizations).min(MOST_ORGANIZATIONS);
        let kind = here.kind.is_some() && here.kind == there.kind;
        let close = CLOSE.iter().find(|(days, _)| days_between <= *days);
        let score = PROGRAM * u32::from(program)
            + TOPIC * topics
            + self.region(&here.regions, &there.regions)
            + ORGANIZATION * organizations
            + KIND * u32::from(kind)
            + close.map_or(0, |(_, score)| *score);
        (score >= LEAST).then_some(Alike {
            score: Reverse(score),
            days_between,
            name: &there.id,
            id: other,
        })
    }

    /// What the nearest two regions of two activities count.
    fn region(&self, here: &[RegionId], there: &[RegionId]) -> u32 {
        let parent = |id: RegionId| self.config.regions.get(id).facts.parent;
        let one = |a: RegionId, b: RegionId| match (parent(a), parent(b)) {
            _ if a == b => SAME_REGION,
            (above_a, above_b) if above_a == Some(b) || above_b == Some(a) => NEAR_REGION,
            (Some(above_a), Some(above_b)) if above_a == above_b => NEAR_REGION,
            _ => 0,
        };
        let pairs = here.iter().flat_map(|a| there.iter().map(|b| one(*a, *b)));
        pairs.max().unwrap_or(0)
    }
}

/// The neighbors in time of an activity on a shelf; there are none on a shelf on which it is not.
fn around(shelf: &Shelf, id: ActivityId) -> &Shelf {
    let Ok(at) = shelf.binary_search(&id) else { return &[] };
    &shelf[at.saturating_sub(REACH)..(at + REACH + 1).min(shelf.len())]
}

/// How many elements two short lists have in common.
fn common<T: PartialEq>(here: &[T], there: &[T]) -> u32 {
    here.iter().map(|one| u32::from(there.contains(one))).sum()
}
