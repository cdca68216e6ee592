//! The activities of a program in time.

use super::{Views, frame};
use crate::base::time::Month;
use crate::config::ProgramId;
use crate::render::drawing::{Axis, WIDTH};
use crate::theme::contract::drawings::{Bar, Mark, Span, Timeline};
use std::collections::BTreeMap;

/// Where the bars stand, and how high the highest one is.
const GROUND: u32 = 124;
const HIGHEST: usize = 96;
/// The base line of the names of years, and the height of the whole.
const NAMES: u32 = 150;
const HEIGHT: u32 = 160;

impl Views<'_> {
    /// The months or years of a program; none as long as it has no activities.
    pub(in crate::render) fn timeline(&self, id: ProgramId) -> Option<Timeline> {
        let bulletin = self.scene.bulletin;
        let facts = &bulletin.config.programs.get(id).facts;
        let months = bulletin.months(bulletin.shelves.program(id));
        let (first, last) = (*months.keys().next()?, *months.keys().next_back()?);
        let start = facts.start.map_or(first, |start| start.min(first));
        let end = facts.end.map_or(last, |end| end.max(last));
        let axis = Axis::new(start, end, frame::direction(self.scene, self.language));
        let bars = self.bars(&axis, months);
        let highest = bars.iter().min_by_key(|bar| bar.y)?;
        let most = Mark {
            x: highest.x + highest.width / 2,
            y: highest.y - 6,
            text: highest.count.clone(),
        };
        let span = |(x, width)| Span { x, width };
        let planned = facts.start.is_some() || facts.end.is_some();
        let name = |(year, x)| Mark { x, y: NAMES, text: self.tongue().locale.year(year) };
        Some(Timeline {
            unit: if axis.is_yearly() { "year" } else { "month" },
            width: WIDTH,
            height: HEIGHT,
            ground: GROUND,
            most,
            bars,
            years: axis.names().map(name).collect(),
            ticks: axis.ticks().collect(),
            period: planned.then(|| span(axis.span(facts.start, facts.end))),
        })
    }

    fn bars(&self, axis: &Axis, months: BTreeMap<Month, usize>) -> Vec<Bar> {
        let mut counts: Vec<(Month, usize)> = Vec::new();
        for (month, count) in months {
            match counts
                .last_mut()
                .filter(|(last, _)| axis.is_yearly() && last.year() == month.year())
            {
                Some((_, sum)) => *sum += count,
                None => counts.push((month, count)),
            }
        }
        let most = counts.iter().map(|(_, count)| *count).max().unwrap_or(1);
        let locale = &self.tongue().locale;
        let bar = |(month, count): (Month, usize)| {
            let (x, width) = axis.bar(month);
            let height = u32::try_from(count * HIGHEST / most).unwrap_or(0).max(3);
            let text =
                if axis.is_yearly() { locale.year(month.year()) } else { locale.month(month) };
            Bar { x, y: GROUND - height, width, height, text, count: self.count(count) }
        };
        counts.into_iter().map(bar).collect()
    }
}
