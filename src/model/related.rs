//! Which other reports somebody who has read one may like: those that the editor names, then the
//! activities that are most like it.
//!
//! How like two activities are depends on these two and on the tree of regions, and on nothing else:
//! no word counts for more because it is rare, so that an edit elsewhere never changes an order. Takes
//! the activities with their shelves; never reads a text.

use super::{Activity, ActivityId, Shelf, Shelves};
use crate::base::day::Day;
use crate::config::{Config, Id, RegionId};
use rayon::prelude::*;
use std::cmp::Reverse;

/// How many alike reports stand under a report. An editor may name more.
const MOST: usize = 3;

/// How many neighbors in time are looked at on each shelf of an activity, before it and after it.
const REACH: usize = 8;

/// How many activities a thread takes at a time.
const TOGETHER: usize = 512;

/// What two activities can have in common.
#[derive(Clone, Copy)]
enum Bond {
    /// A program: a common story, with its people, money and aims.
    Program,
    /// A topic.
    Topic,
    /// A region.
    Region,
    /// A region, or the one that it lies directly in: two regions are near each other if one lies in the
    /// other or both lie in one. The same region is near itself, so that it counts twice.
    Surroundings,
    /// Who organized or joined it. Funders do not count: whoever pays for a program pays for all its
    /// activities, and the program counts already.
    Organization,
    /// A kind of activity, which says little by itself.
    Kind,
}

/// For each bond, in their order: what one in common counts, and how many count.
const WEIGHTS: [(u32, u32); 6] = [(6, 1), (3, 2), (2, 1), (2, 1), (2, 2), (1, 1)];

/// What it counts to have happened within so many days of each other.
const CLOSE: [(u64, u32); 2] = [(31, 2), (366, 1)];

/// Less than this is not alike: a common program is enough, anything else needs company.
const LEAST: u32 = 5;

/// What follows each report: what its editor names, then what is most like it, without the reports
/// before and after it in its program, to which its page leads anyway.
pub(super) fn related(
    config: &Config,
    activities: &[Activity],
    shelves: &Shelves,
) -> Vec<Vec<ActivityId>> {
    let likeness = Likeness::new(config, activities, shelves);
    let unseen = || vec![None; activities.len()];
    let with_alike = |seen: &mut Vec<_>, (at, activity): (usize, &Activity)| {
        let id = ActivityId::new(at);
        let mut related = activity.related.clone();
        let room = MOST.saturating_sub(related.len());
        let (before, after) = shelves.neighbors(activity, id);
        let known = related.iter().chain(&before).chain(&after).chain([&id]);
        known.for_each(|known| seen[known.index()] = Some(id));
        related.extend(likeness.most_alike(id, room, seen));
        related
    };
    let some = activities.par_iter().enumerate().with_max_len(TOGETHER);
    some.map_init(unseen, with_alike).collect()
}

/// An activity that is like another one; the first in order is the most alike.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Alike<'a> {
    score: Reverse<u32>,
    days_between: u64,
    name: &'a str,
    id: ActivityId,
}

/// Compares activities by the numbers of what they can have in common, close together in memory.
struct Likeness<'a> {
    config: &'a Config,
    activities: &'a [Activity],
    shelves: &'a Shelves,
    days: Vec<Day>,
    /// The traits of all activities, one after the other, those of each sorted.
    traits: Vec<u32>,
    /// Where the traits of each activity end.
    ends: Vec<usize>,
}

impl<'a> Likeness<'a> {
    fn new(config: &'a Config, activities: &'a [Activity], shelves: &'a Shelves) -> Self {
        let (mut traits, mut ends) = (Vec::new(), Vec::with_capacity(activities.len()));
        for activity in activities {
            traits.extend(traits_of(config, activity));
            ends.push(traits.len());
        }
        let days = activities.iter().map(|activity| activity.day).collect();
        Self { config, activities, shelves, days, traits, ends }
    }

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
            if place < room {
                best.truncate(room - 1);
                best.insert(place, alike);
            }
        }
        best.into_iter().map(|alike| alike.id).collect()
    }

    /// The shelves on which something like an activity may stand. A common kind alone is not enough.
    fn shelves_of(&self, id: ActivityId) -> impl Iterator<Item = &Shelf> {
        let activity = &self.activities[id.index()];
        let programs = activity.programs.iter().map(|id| self.shelves.program(*id));
        let surroundings = activity.regions.iter().flat_map(|id| surroundings(self.config, *id));
        let regions = surroundings.map(|id| self.shelves.region(id));
        let topics = activity.topics.iter().map(|id| self.shelves.topic(*id));
        let organizations = activity.organizers.iter().chain(&activity.partners);
        let organizations = organizations.map(|id| self.shelves.organization(*id));
        programs.chain(regions).chain(topics).chain(organizations)
    }

    fn alike(&self, id: ActivityId, other: ActivityId) -> Option<Alike<'_>> {
        let days_between =
            self.days[id.index()].days_since(self.days[other.index()]).unsigned_abs();
        let close = CLOSE.iter().find(|(days, _)| days_between <= *days);
        let score = in_common(self.traits(id), self.traits(other)) + close.map_or(0, |(_, it)| *it);
        let name = &self.activities[other.index()].id;
        let alike = Alike { score: Reverse(score), days_between, name, id: other };
        (score >= LEAST).then_some(alike)
    }

    fn traits(&self, id: ActivityId) -> &[u32] {
        let start = id.index().checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.traits[start..self.ends[id.index()]]
    }
}

/// What an activity can have in common with others: a number for each, the bond in its highest bits.
fn traits_of(config: &Config, activity: &Activity) -> Vec<u32> {
    fn key<T>(bond: Bond, id: Id<T>) -> u32 {
        let Ok(index) = u32::try_from(id.index()) else { unreachable!("memory ends long before") };
        (bond as u32) << 28 | index
    }
    let mut traits = Vec::new();
    traits.extend(activity.programs.iter().map(|id| key(Bond::Program, *id)));
    traits.extend(activity.topics.iter().map(|id| key(Bond::Topic, *id)));
    traits.extend(activity.regions.iter().map(|id| key(Bond::Region, *id)));
    let surroundings = activity.regions.iter().flat_map(|id| surroundings(config, *id));
    traits.extend(surroundings.map(|id| key(Bond::Surroundings, id)));
    let organizations = activity.organizers.iter().chain(&activity.partners);
    traits.extend(organizations.map(|id| key(Bond::Organization, *id)));
    traits.extend(activity.kind.iter().map(|id| key(Bond::Kind, *id)));
    traits.sort_unstable();
    traits.dedup();
    traits
}

/// A region, and the one that it lies directly in.
fn surroundings(config: &Config, id: RegionId) -> impl Iterator<Item = RegionId> {
    config.regions.with_ancestors(id).take(2)
}

/// What the traits that two sorted lists have in common count.
fn in_common(mut here: &[u32], mut there: &[u32]) -> u32 {
    let mut counts = [0; WEIGHTS.len()];
    while let ([a, rest_here @ ..], [b, rest_there @ ..]) = (here, there) {
        if a == b {
            counts[(a >> 28) as usize] += 1;
        }
        if a <= b {
            here = rest_here;
        }
        if b <= a {
            there = rest_there;
        }
    }
    let all = counts.iter().zip(WEIGHTS);
    all.map(|(count, (weight, most)): (&u32, _)| weight * (*count).min(most)).sum()
}

/// The neighbors in time of an activity on a shelf; there are none on a shelf on which it is not.
fn around(shelf: &Shelf, id: ActivityId) -> &Shelf {
    let Ok(at) = shelf.binary_search(&id) else { return &[] };
    &shelf[at.saturating_sub(REACH)..(at + REACH + 1).min(shelf.len())]
}
