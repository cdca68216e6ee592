//! `filters.json`: which reports belong to which region (or one below it), program, kind and year.
//!
//! `{"region":{"cd":[0,1,3]},"program":{},"kind":{},"year":{"2023":[4]}}`

use super::Distances;
use crate::plan::Catalog;
use crate::render::Scene;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// Reports by the id of what they belong to.
type Lists<'b> = BTreeMap<&'b str, Distances>;

/// The file.
#[derive(Default, Serialize)]
pub(super) struct Filters<'b> {
    region: Lists<'b>,
    program: Lists<'b>,
    kind: Lists<'b>,
    year: BTreeMap<i32, Distances>,
}

pub(super) fn filters<'b>(scene: &Scene<'b>, catalog: &Catalog) -> Filters<'b> {
    let config = &scene.bulletin.config;
    let mut filters = Filters::default();
    for (number, id) in catalog.reports.iter().enumerate() {
        let activity = scene.bulletin.activity(*id);
        let regions = activity.regions.iter().flat_map(|id| config.regions.with_ancestors(*id));
        for region in regions.collect::<BTreeSet<_>>() {
            filters.region.entry(&config.regions.get(region).key).or_default().push(number);
        }
        for program in &activity.programs {
            filters.program.entry(&config.programs.get(*program).key).or_default().push(number);
        }
        if let Some(kind) = activity.kind {
            filters.kind.entry(&config.kinds.get(kind).key).or_default().push(number);
        }
        filters.year.entry(activity.day.year()).or_default().push(number);
    }
    filters
}
