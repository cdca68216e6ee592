//! What the page for searching offers: only what some report of its language belongs to.

use super::Views;
use crate::config::{Entry, RegionId, Registry, Section};
use crate::plan::Catalog;
use crate::theme::contract::search::{Choice, Search};
use std::cmp::Reverse;
use std::collections::BTreeSet;

impl Views<'_> {
    /// What the page for searching offers.
    pub(in crate::render) fn search(&self) -> Search {
        let bulletin = self.scene.bulletin;
        let config = &bulletin.config;
        let catalog = Catalog::new(bulletin, self.language);
        let told = || catalog.reports.iter().map(|id| bulletin.activity(*id));
        let regions = told().flat_map(|it| &it.regions);
        let regions = regions.flat_map(|id| config.regions.with_ancestors(*id)).collect();
        let years: BTreeSet<_> = told().map(|it| Reverse(it.day.year())).collect();
        let year = |Reverse(year): Reverse<i32>| {
            let year = year.to_string();
            Choice { id: year.clone(), name: Self::own(year), depth: 0 }
        };
        let lists = [Section::Reports, Section::Regions, Section::Programs, Section::Topics];
        let link = |section| self.voice().links.sections[section as usize].clone();
        Search {
            drawers: catalog.drawers,
            regions: self.region_choices((None, 0), &regions),
            programs: self
                .entry_choices(&config.programs, told().flat_map(|it| it.programs.clone())),
            kinds: self.entry_choices(&config.kinds, told().filter_map(|it| it.kind)),
            years: years.into_iter().map(year).collect(),
            lists: lists.map(link).into(),
        }
    }

    /// The regions below one that have reports, each before those below it.
    fn region_choices(
        &self,
        (parent, depth): (Option<RegionId>, usize),
        told: &BTreeSet<RegionId>,
    ) -> Vec<Choice> {
        let regions = &self.scene.bulletin.config.regions;
        let children = regions.children(parent).filter(|id| told.contains(id));
        let mut found: Vec<_> =
            children.map(|id| (self.choice(regions.get(id), depth), id)).collect();
        found.sort_by(|(a, _), (b, _)| self.compare(a, b));
        let with_below = |(choice, id)| {
            let below = self.region_choices((Some(id), depth + 1), told);
            std::iter::once(choice).chain(below)
        };
        found.into_iter().flat_map(with_below).collect()
    }

    fn entry_choices<T>(
        &self,
        registry: &Registry<T>,
        told: impl Iterator<Item = crate::config::Id<T>>,
    ) -> Vec<Choice> {
        let told: BTreeSet<_> = told.collect();
        let mut choices: Vec<Choice> =
            told.into_iter().map(|id| self.choice(registry.get(id), 0)).collect();
        choices.sort_by(|a, b| self.compare(a, b));
        choices
    }

    fn choice<T>(&self, entry: &Entry<T>, depth: usize) -> Choice {
        Choice { id: entry.key.clone(), name: self.name(entry), depth }
    }

    fn compare(&self, a: &Choice, b: &Choice) -> std::cmp::Ordering {
        let order = self.tongue().locale.compare(&a.name.text, &b.name.text);
        order.then_with(|| a.id.cmp(&b.id))
    }
}
