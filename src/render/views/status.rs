//! The page about the translations: who is told in which language.

use super::Views;
use crate::config::LanguageId;
use crate::model::Destination;
use crate::model::status::{Row, State, Tally, Total, activity, others, status};
use crate::plan::{Address, PageRecipe, STATUS_SIZE};
use crate::theme::contract::Link;
use crate::theme::contract::status::{Cell, Column, StateCount, Status, Sums, Text, Told};

impl Views<'_> {
    /// What the page shows.
    pub(in crate::render) fn status(&self, recipe: &PageRecipe) -> Status {
        let bulletin = self.scene.bulletin;
        let column = |language| Column {
            tag: bulletin.config.languages.lang(language).to_string(),
            name: self.language_name(language),
        };
        let shown = recipe.slice(bulletin.shelves.all(), STATUS_SIZE).iter();
        let is_first = recipe.number == 1;
        let others = if is_first { others(bulletin) } else { Vec::new() };
        Status {
            languages: bulletin.config.languages.ids().map(column).collect(),
            activities: shown.map(|id| self.text_in_all(&activity(bulletin, *id))).collect(),
            others: others.iter().map(|row| self.text_in_all(row)).collect(),
            sums: is_first.then(|| self.sums()),
        }
    }

    fn text_in_all(&self, row: &Row<'_>) -> Text {
        let bulletin = self.scene.bulletin;
        let best = bulletin.best(row.versions, self.language);
        let address = Address::of_text(row.about);
        let url =
            |language| address.map(|address| self.url(self.scene.routes.of(address, language)));
        let cell = |(language, cell): (LanguageId, &crate::model::status::Cell)| Cell {
            state: cell.state.name(),
            machine: cell.machine,
            tag: bulletin.config.languages.lang(language).to_string(),
            url: url(language).filter(|_| cell.state != State::Missing),
        };
        // The page of a registry entry is there in every language, that of another text where it is told.
        let (language, when) = match row.about {
            Destination::Activity(id, _) => (best, Some(self.when(bulletin.activity(id).days()))),
            Destination::Page(..) => (best, None),
            _ => (self.language, None),
        };
        let text = address.map_or_else(|| Self::own(""), |address| self.heading(address).0);
        Text {
            link: Link::new(text, url(language).unwrap_or_default()),
            when,
            draft: row.is_draft,
            cells: bulletin.config.languages.ids().zip(&row.cells).map(cell).collect(),
        }
    }

    fn sums(&self) -> Sums {
        let bulletin = self.scene.bulletin;
        let totals = status(bulletin).totals(bulletin);
        let all = &totals.all;
        let state = |state: State| StateCount {
            state: state.name(),
            counts: self.counts(all, |tally| tally.of(state)),
        };
        let percent = |language| {
            let percent = u64::try_from(all.percent(language)).unwrap_or(0);
            self.tongue().locale.percent(percent)
        };
        let region = |(id, total): &(_, Total)| self.told_under(self.region(*id), total);
        let program = |(id, total): &(_, Total)| self.told_under(self.program_link(*id), total);
        let sorted = |mut told: Vec<Told>| {
            told.sort_by(|a, b| self.order(&a.link, &b.link));
            told
        };
        Sums {
            activities: self.count(all.activities),
            states: State::ALL.into_iter().map(state).collect(),
            machine: self.counts(all, |tally| tally.machine),
            told: self.counts(all, Tally::told),
            share: bulletin.config.languages.ids().map(percent).collect(),
            regions: sorted(totals.regions.iter().map(region).collect()),
            programs: sorted(totals.programs.iter().map(program).collect()),
        }
    }

    fn told_under(&self, link: Link, total: &Total) -> Told {
        let told = self.counts(total, Tally::told);
        Told { link, activities: self.count(total.activities), told }
    }

    fn counts(&self, total: &Total, count: impl Fn(&Tally) -> usize) -> Vec<String> {
        total.languages.iter().map(|tally| self.count(count(tally))).collect()
    }
}
