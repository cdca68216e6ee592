//! Which regions a map shows. Knows the registry and no drawing; what is decided here is the same in every
//! language.
//!
//! A region stands on a map where its point is, and one without a point where those of the regions below it
//! are. So a map of countries shows the towns of each.

use crate::config::{Region, RegionId, Registry};

/// The places of all regions.
pub struct Places {
    points: Vec<Option<[f64; 2]>>,
    parents: Vec<Option<RegionId>>,
    children: Vec<Vec<RegionId>>,
    roots: Vec<RegionId>,
    spots: Vec<Vec<RegionId>>,
}

/// The regions of one map.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Group {
    /// They are named, and each is shown by its places.
    pub members: Vec<RegionId>,
    /// The one among them that the page is about, or lies in.
    pub here: Option<RegionId>,
}

impl Places {
    /// Finds the places of all regions.
    #[must_use]
    pub fn new(regions: &Registry<Region>) -> Self {
        let mut places = Self {
            points: regions.iter().map(|(_, entry)| entry.facts.point).collect(),
            parents: regions.iter().map(|(_, entry)| entry.facts.parent).collect(),
            children: vec![Vec::new(); regions.len()],
            roots: Vec::new(),
            spots: vec![Vec::new(); regions.len()],
        };
        for (id, entry) in regions.iter() {
            match entry.facts.parent {
                Some(parent) => places.children[parent.index()].push(id),
                None => places.roots.push(id),
            }
        }
        for root in places.roots.clone() {
            places.find_spots(root);
        }
        places
    }

    /// Regions lie in each other at most twenty levels deep, which the registry makes sure of.
    fn find_spots(&mut self, id: RegionId) {
        let mut below = Vec::new();
        for child in self.children[id.index()].clone() {
            self.find_spots(child);
            below.extend(&self.spots[child.index()]);
        }
        self.spots[id.index()] = if self.points[id.index()].is_some() { vec![id] } else { below };
    }

    /// Where a region itself is, as latitude and longitude in degrees.
    #[must_use]
    pub fn point(&self, id: RegionId) -> Option<[f64; 2]> {
        self.points[id.index()]
    }

    /// The regions by whose points one is shown: itself, or some that lie in it.
    #[must_use]
    pub fn spots(&self, id: RegionId) -> &[RegionId] {
        &self.spots[id.index()]
    }

    /// The largest regions of the bulletin. Where all lies in one, they are those within it.
    #[must_use]
    pub fn largest(&self) -> &[RegionId] {
        let mut members = &self.roots;
        while let [only] = members.as_slice()
            && !self.children[only.index()].is_empty()
        {
            members = &self.children[only.index()];
        }
        members
    }

    /// The map of the whole bulletin.
    #[must_use]
    pub fn whole(&self) -> Option<Group> {
        self.group(self.largest().to_vec(), None)
    }

    /// The map of what lies in a region.
    #[must_use]
    pub fn inside(&self, id: RegionId) -> Option<Group> {
        self.group(self.children[id.index()].clone(), None)
    }

    /// The map on the page of a region: what lies in it, or else where it lies among the regions beside it,
    /// or beside the nearest region above it that has any.
    #[must_use]
    pub fn around(&self, id: RegionId) -> Option<Group> {
        let above = || std::iter::successors(Some(id), |id| self.parents[id.index()]);
        self.inside(id).or_else(|| {
            let here = above().find(|id| !self.spots(*id).is_empty())?;
            above().find_map(|own| {
                let beside = match self.parents[own.index()] {
                    Some(parent) => &self.children[parent.index()],
                    None => &self.roots,
                };
                let others = beside.iter().copied().filter(|other| *other != own);
                self.group(others.chain([here]).collect(), Some(here))
            })
        })
    }

    /// A map needs two places that differ.
    fn group(&self, mut members: Vec<RegionId>, here: Option<RegionId>) -> Option<Group> {
        members.retain(|id| !self.spots(*id).is_empty());
        let mut points = members.iter().flat_map(|id| self.spots(*id)).map(|id| self.point(*id));
        let first = points.next()?;
        points.any(|point| point != first).then_some(Group { members, here })
    }
}
