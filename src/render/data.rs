//! A table of activities, a line for each (CSV, RFC 4180), for those who count and compare.
//!
//! Its first line is for people, in their language; the second one says the same to programs, in the
//! hashtags of the Humanitarian Exchange Language (HXL 1.1, hxlstandard.org), so that tables of several
//! organizations can be joined whatever their languages. A spreadsheet opens it as it is, which it does
//! not do with JSON. Several values in one cell stand between `|`, as HXL has it. What is not known is
//! empty; numbers and days are written for programs.

use super::scene::Scene;
use super::views::Views;
use crate::base::day::DayRange;
use crate::config::{Id, LanguageId, Region, RegionId, Registry};
use crate::messages::Arg;
use crate::model::{Activity, ActivityId};
use crate::plan::{ShelfRecipe, shelf};
use crate::theme::contract::Link;
use std::fmt::Display;
use std::io::Write as _;

/// Without this sign spreadsheets take the text for one in an old encoding.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// The columns before the regions and after them: the word of the interface and the hashtag.
const FIRST: [(&str, &str); 6] = [
    ("data_id", "#activity+activity+code"),
    ("data_title", "#activity+activity+name"),
    ("data_language", "#meta+lang"),
    ("data_start", "#date+start"),
    ("data_end", "#date+end"),
    ("published", "#date+published"),
];
const LAST: [(&str, &str); 13] = [
    ("where", "#loc+name"),
    ("kind", "#activity+activity+type"),
    ("programs", "#activity+programme+name+list"),
    ("topics", "#subsector+name+list"),
    ("sectors", "#sector+code+v_dac+list"),
    ("sdg", "#sector+code+v_sdg+list"),
    ("organizers", "#org+impl+name+list"),
    ("partners", "#org+partner+name+list"),
    ("funders", "#org+funder+name+list"),
    ("participants", "#reached+total"),
    ("women", "#reached+f"),
    ("men", "#reached+m"),
    ("data_address", "#meta+url"),
];

/// The rows of a language by activity, made once for all tables that have them; the others are absent.
pub type Rows = Vec<Option<Vec<u8>>>;

/// Renders a table.
pub(super) fn data(scene: &Scene<'_>, recipe: &ShelfRecipe, rows: &Rows, out: &mut Vec<u8>) {
    let row = |id: &ActivityId| rows.get(id.index())?.as_deref();
    let rows: Vec<&[u8]> = shelf(scene.bulletin, recipe.address).iter().filter_map(row).collect();
    out.reserve(1024 + rows.iter().map(|row| row.len()).sum::<usize>());
    out.extend_from_slice(BYTE_ORDER_MARK.as_bytes());
    Table::new(scene, recipe.language).header(&mut Cells { out, is_first: true });
    for row in rows {
        out.extend_from_slice(row);
    }
}

/// A level of the tree of regions.
struct Level {
    /// 0 for countries, 1 for what lies directly below them, whether the registry has a country or not.
    number: usize,
    /// For each region the one of this level that it lies in or is.
    around: Vec<Option<RegionId>>,
    /// Whether its regions have codes: of ISO 3166 for countries, of OCHA for others.
    has_codes: bool,
}

/// The levels that the registry has, the highest first.
fn levels(regions: &Registry<Region>) -> Vec<Level> {
    let mut levels: Vec<Level> = Vec::new();
    for id in regions.ids() {
        let mut chain: Vec<RegionId> = regions.with_ancestors(id).collect();
        chain.reverse();
        let is_country = |id| regions.get(id).facts.level.as_deref() == Some("country");
        let first = usize::from(!is_country(chain[0]));
        for (number, above) in (first..).zip(chain) {
            let place = levels.partition_point(|level| level.number < number);
            if levels.get(place).is_none_or(|level| level.number > number) {
                let around = vec![None; regions.len()];
                levels.insert(place, Level { number, around, has_codes: false });
            }
            levels[place].around[id.index()] = Some(above);
            levels[place].has_codes |= code(regions, number, above).is_some();
        }
    }
    levels
}

fn code(regions: &Registry<Region>, level: usize, id: RegionId) -> Option<&str> {
    let facts = &regions.get(id).facts;
    if level == 0 { facts.iso.as_deref() } else { facts.pcode.as_deref() }
}

/// What the tables of a language have in common.
pub struct Table<'a> {
    views: Views<'a>,
    levels: Vec<Level>,
}

impl<'a> Table<'a> {
    /// The columns in a language.
    #[must_use]
    pub fn new(scene: &'a Scene<'a>, language: LanguageId) -> Self {
        let levels = levels(&scene.bulletin.config.regions);
        Self { views: Views::new(scene, language), levels }
    }

    /// The row of an activity.
    #[must_use]
    pub fn row(&self, id: ActivityId) -> Vec<u8> {
        let mut out = Vec::with_capacity(400);
        self.activity(&mut Cells { out: &mut out, is_first: true }, id);
        out
    }

    fn header(&self, cells: &mut Cells<'_>) {
        let views = &self.views;
        let words = |(country, other): (&str, &str), number: usize| match number {
            0 => views.word(country),
            _ => views.message(other, &[("number", Arg::Text(&number.to_string()))]),
        };
        for (word, _) in FIRST {
            cells.cell(&views.word(word));
        }
        for level in &self.levels {
            cells.cell(&words(("level_country", "data_level"), level.number));
            if level.has_codes {
                cells.cell(&words(("data_country_code", "data_code"), level.number));
            }
        }
        for (word, _) in LAST {
            cells.cell(&views.word(word));
        }
        cells.end();
        for (_, tag) in FIRST {
            cells.cell(tag);
        }
        for level in &self.levels {
            let (tag, source) = match level.number {
                0 => ("#country".to_owned(), "v_iso2"),
                number => (format!("#adm{number}"), "v_pcode"),
            };
            cells.cell(&format!("{tag}+name+list"));
            if level.has_codes {
                cells.cell(&format!("{tag}+code+{source}+list"));
            }
        }
        for (_, tag) in LAST {
            cells.cell(tag);
        }
        cells.end();
    }

    fn activity(&self, cells: &mut Cells<'_>, id: ActivityId) {
        let views = &self.views;
        let bulletin = views.scene.bulletin;
        let activity = bulletin.activity(id);
        let (route, language) = views.scene.routes.best_report(bulletin, id, views.language);
        cells.cell(&activity.id);
        cells.cell(activity.versions.get(language).map_or("", |told| &told.head.title));
        cells.cell(bulletin.config.languages.lang(language).as_str());
        let days = activity.facts().date;
        for day in [days.map(DayRange::start), days.map(DayRange::end), Some(activity.published)] {
            cells.value(day);
        }
        self.regions(cells, activity);
        self.facts(cells, activity);
        cells.cell(&views.absolute(route));
        cells.end();
    }

    /// The region of each level in which an activity took place.
    fn regions(&self, cells: &mut Cells<'_>, activity: &Activity) {
        let regions = &self.views.scene.bulletin.config.regions;
        let links = &self.views.voice().links.regions;
        for level in &self.levels {
            let mut here: Vec<RegionId> = Vec::new();
            for id in activity.regions.iter().filter_map(|id| level.around[id.index()]) {
                if !here.contains(&id) {
                    here.push(id);
                }
            }
            cells.list(here.iter().map(|id| name(links, *id)));
            if level.has_codes {
                let code = |id: &RegionId| code(regions, level.number, *id);
                cells.list(here.iter().map(|id| code(id).unwrap_or_default()));
            }
        }
    }

    fn facts(&self, cells: &mut Cells<'_>, activity: &Activity) {
        let Views { scene, language } = self.views;
        let (facts, links) = (activity.facts(), &scene.voice(language).links);
        let locality = scene.bulletin.fact(activity, language, |facts| facts.locality.as_deref());
        cells.cell(locality.map_or("", |(text, _)| text));
        cells.list(activity.kind.iter().map(|id| name(&links.kinds, *id)));
        cells.list(activity.programs.iter().map(|id| name(&links.programs, *id)));
        cells.list(activity.topics.iter().map(|id| name(&links.topics, *id)));
        cells.list(facts.sectors.iter().map(String::as_str));
        cells.list(facts.sdg.iter().map(String::as_str));
        for organizations in [&activity.organizers, &activity.partners, &activity.funders] {
            cells.list(organizations.iter().map(|id| name(&links.organizations, *id)));
        }
        let people = facts.participants.as_ref();
        cells.value(people.and_then(|people| people.total));
        cells.value(people.and_then(|people| people.women));
        cells.value(people.and_then(|people| people.men));
    }
}

/// The name of a registry entry, as its links have it.
fn name<T>(links: &[Link], id: Id<T>) -> &str {
    &links[id.index()].text().text
}

/// Writes cells one after the other.
struct Cells<'o> {
    out: &'o mut Vec<u8>,
    /// Whether the next cell is the first of its row.
    is_first: bool,
}

impl Cells<'_> {
    fn cell(&mut self, text: &str) {
        self.separate();
        if !text.contains(['"', ',', '\n', '\r']) {
            self.out.extend_from_slice(text.as_bytes());
            return;
        }
        self.out.push(b'"');
        self.out.extend_from_slice(text.replace('"', "\"\"").as_bytes());
        self.out.push(b'"');
    }

    /// A number or a day, which need no quotes.
    fn value(&mut self, value: Option<impl Display>) {
        self.separate();
        if let Some(value) = value {
            // Writing to memory cannot fail.
            let _ = write!(self.out, "{value}");
        }
    }

    /// Several values.
    fn list<'t>(&mut self, mut values: impl Iterator<Item = &'t str>) {
        match (values.next(), values.next()) {
            (first, None) => self.cell(first.unwrap_or_default()),
            (first, second) => {
                let all = first.into_iter().chain(second).chain(values);
                self.cell(&all.collect::<Vec<_>>().join("|"));
            }
        }
    }

    fn separate(&mut self) {
        if !std::mem::take(&mut self.is_first) {
            self.out.push(b',');
        }
    }

    fn end(&mut self) {
        self.out.extend_from_slice(b"\r\n");
        self.is_first = true;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_quoted_where_it_has_to_be() {
        let mut out = Vec::new();
        let mut cells = Cells { out: &mut out, is_first: true };
        cells.cell("a b");
        cells.cell("a, \"b\"\nc");
        cells.value(Some(12));
        cells.value(None::<u64>);
        cells.list(["x", "y"].into_iter());
        cells.list(std::iter::empty());
        cells.end();
        cells.cell("next");
        assert_eq!(out, b"a b,\"a, \"\"b\"\"\nc\",12,,x|y,\r\nnext");
    }
}
