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

    /// The map on the page of a region: what lies in it, or else where it lies. One without a place is where
    /// the nearest region above it is that has one; where nothing lies beside it, what lies beside those above it
    /// is shown.
    #[must_use]
    pub fn around(&self, id: RegionId) -> Option<Group> {
        let above = |id| std::iter::successors(Some(id), |id: &RegionId| self.parents[id.index()]);
        self.inside(id).or_else(|| {
            let here = above(id).find(|id| !self.spots(*id).is_empty())?;
            above(here).find_map(|own| {
                let beside = match self.parents[own.index()] {
                    Some(parent) => &self.children[parent.index()],
                    None => &self.roots,
                };
                let is_other = |id: &RegionId| *id != own && !self.spots(*id).is_empty();
                let mut others = beside.iter().copied().filter(is_other).peekable();
                others.peek()?;
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::day::Day;
    use crate::base::path::SourcePath;
    use crate::config::Config;
    use crate::world::memory::Memory;

    const REGIONS: &str = "\
        congo: { name: C }\n\
        kivu: { parent: congo, name: K }\n\
        bukavu: { parent: kivu, name: B, point: [-2.5, 28.86] }\n\
        walungu: { parent: kivu, name: W }\n\
        indonesia: { name: I }\n\
        jakarta: { parent: indonesia, name: J, point: [-6.21, 106.85] }\n\
        sulawesi: { parent: indonesia, name: S }\n\
        parepare: { parent: sulawesi, name: P, point: [-4.01, 119.63] }\n\
        nowhere: { name: N }\n";

    fn config(regions: &str) -> Config {
        let bulletin = "title: T\nbase_url: https://example.org\ndefault_language: en\n\
                        languages: { en: {} }\n";
        let path = |name: &str| SourcePath::new(&format!("content/{name}.yaml")).unwrap();
        let world = Memory::new(Day::new(2026, 1, 1).unwrap())
            .with(&path("bulletin"), bulletin)
            .with(&path("regions"), regions);
        crate::config::read::read(&world).unwrap().value.unwrap()
    }

    /// The keys of the members of a map, and of the marked one.
    fn keys(config: &Config, group: Option<Group>) -> (Vec<&str>, Option<&str>) {
        let key = |id: RegionId| config.regions.get(id).key.as_str();
        let group = group.unwrap_or(Group { members: Vec::new(), here: None });
        (group.members.into_iter().map(key).collect(), group.here.map(key))
    }

    fn around<'c>(config: &'c Config, region: &str) -> (Vec<&'c str>, Option<&'c str>) {
        let id = config.regions.find(region).unwrap();
        keys(config, Places::new(&config.regions).around(id))
    }

    #[test]
    fn a_region_without_a_point_is_where_those_below_it_are() {
        let config = config(REGIONS);
        let places = Places::new(&config.regions);
        let spots = |region: &str| places.spots(config.regions.find(region).unwrap()).len();
        assert_eq!([spots("indonesia"), spots("kivu"), spots("walungu")], [2, 1, 0]);
        assert_eq!(keys(&config, places.whole()), (vec!["congo", "indonesia"], None));
    }

    #[test]
    fn the_map_of_a_region_shows_what_lies_in_it_or_else_where_it_lies() {
        let config = config(REGIONS);
        assert_eq!(around(&config, "indonesia"), (vec!["jakarta", "sulawesi"], None));
        assert_eq!(around(&config, "jakarta"), (vec!["sulawesi", "jakarta"], Some("jakarta")));
        // Nothing else in its country has a place: the countries beside it are what is left.
        assert_eq!(around(&config, "bukavu"), (vec!["indonesia", "bukavu"], Some("bukavu")));
        assert_eq!(around(&config, "walungu"), (vec!["indonesia", "kivu"], Some("kivu")));
        assert_eq!(around(&config, "nowhere"), (vec![], None));
        let goma = format!("{REGIONS}goma: {{ parent: kivu, name: G, point: [-1.68, 29.23] }}\n");
        let goma = self::config(&goma);
        assert_eq!(around(&goma, "walungu"), (vec!["indonesia", "kivu"], Some("kivu")));
    }

    #[test]
    fn where_all_lies_in_one_region_the_largest_are_those_within() {
        let config = config(
            "x: { name: X }\ny: { parent: x, name: Y }\na: { parent: y, name: A, point: [1, 1] }\n\
             b: { parent: y, name: B, point: [1, 1] }\n",
        );
        let places = Places::new(&config.regions);
        assert_eq!(places.largest().len(), 2);
        // Both lie at the same place: that is no map.
        assert_eq!(places.whole(), None);
    }
}
