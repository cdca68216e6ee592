//! The status as a table for terminals, at most 80 columns wide.
//!
//! Every state has a sign of its own, so that nothing is said by color alone. More languages than fit
//! beside each other make a second table.

use super::{Report, word};
use crate::base::phrase::Phrase;
use crate::cli::desk;
use crate::cli::screen::styled;
use crate::config::{LanguageId, RegionId};
use crate::diagnostic::terminal::Look;
use crate::model::status::{Row, State, Tally, Total};

/// How wide a table is; the mark of a machine may stand one column further.
const WIDTH: usize = 79;
/// How much of it at least is for names.
const NAMES: usize = 30;
/// How wide the column of all activities is.
const ALL: usize = 5;

/// The whole table.
pub(super) fn table(report: &Report<'_>, look: Look) -> String {
    let tables = groups(report).into_iter().map(|columns| {
        let mut table = Table { report, look, columns, text: String::new() };
        table.write();
        table.text
    });
    tables.collect::<Vec<_>>().join("\n")
}

/// A language and how wide its column is, with the blanks before it.
type Column = (LanguageId, usize);

/// The languages in groups that fit beside each other.
fn groups(report: &Report<'_>) -> Vec<Vec<Column>> {
    let mut groups: Vec<Vec<Column>> = Vec::new();
    for language in &report.languages {
        let width = report.tag(*language).len().max(3) + 2;
        let taken = groups.last().map_or(WIDTH, |group| group.iter().map(|(_, width)| width).sum());
        let column = (*language, width);
        match groups.last_mut() {
            Some(group) if taken + width <= WIDTH - NAMES => group.push(column),
            _ => groups.push(vec![column]),
        }
    }
    groups
}

struct Table<'a> {
    report: &'a Report<'a>,
    look: Look,
    columns: Vec<Column>,
    text: String,
}

impl Table<'_> {
    fn write(&mut self) {
        let report = self.report;
        self.heading(&self.say("table-activities"));
        report.activities().for_each(|row| self.row(row));
        if report.others().next().is_some() {
            self.text.push('\n');
            self.heading(&self.say("table-others"));
            report.others().for_each(|row| self.row(row));
        }
        self.legend();
        self.totals();
        let config = &report.bulletin.config;
        let depth = |id: RegionId| "  ".repeat(config.regions.with_ancestors(id).count() - 1);
        let regions = report.totals.regions.iter();
        let regions = regions
            .map(|(id, total)| (format!("{}{}", depth(*id), config.regions.get(*id).key), total));
        self.told(&self.say("table-regions"), regions.collect());
        let programs = report.totals.programs.iter();
        let programs = programs.map(|(id, total)| (config.programs.get(*id).key.clone(), total));
        self.told(&self.say("table-programs"), programs.collect());
    }

    fn say(&self, id: &'static str) -> String {
        self.report.words.phrase(id)
    }

    /// A line: a name, and for each language what stands at the end of its column, in a style.
    fn line(&mut self, name: &str, cell: impl Fn(LanguageId) -> (String, &'static str)) {
        let names = WIDTH - self.columns.iter().map(|(_, width)| width).sum::<usize>();
        let mut line = fitted(name, names);
        let mut marks = 0;
        for (language, width) in &self.columns {
            let (text, style) = cell(*language);
            // The mark of a machine stands behind the sign, so that the signs stand below each other.
            let ends = usize::from(text.ends_with('*'));
            let blanks = (width + ends).saturating_sub(text.chars().count() + marks);
            line += &" ".repeat(blanks);
            line += &styled(self.look, &text, style);
            marks = ends;
        }
        self.text += line.trim_end();
        self.text.push('\n');
    }

    fn heading(&mut self, name: &str) {
        let report = self.report;
        self.line(name, |language| (report.tag(language).to_owned(), "1"));
    }

    fn row(&mut self, row: &Row<'_>) {
        let day = self.report.day(row).map(|day| format!("{day}  ")).unwrap_or_default();
        let draft =
            if row.is_draft { format!(" ({})", self.say("state-draft")) } else { String::new() };
        self.line(&format!("{day}{}{draft}", desk::name(row.versions)), |language| {
            let cell = row.cell(language);
            let (sign, style) = sign(cell.state);
            (format!("{sign}{}", if cell.machine { "*" } else { "" }), style)
        });
    }

    fn legend(&mut self) {
        let one = |state: State| {
            let (sign, style) = sign(state);
            format!("{} {}", styled(self.look, sign, style), self.say(word(state)))
        };
        let signs: Vec<String> = State::ALL.into_iter().map(one).collect();
        let machine = self.say("table-machine");
        self.text.extend(["\n", &signs.join("  "), "\n* ", &machine, "\n"]);
    }

    fn totals(&mut self) {
        let all = &self.report.totals.all;
        let number = |count: usize| (count.to_string(), "");
        let tally = |language: LanguageId| -> Tally { all.languages[language.index()] };
        self.text.push('\n');
        let name = Phrase::new("table-totals").with("count", all.activities);
        self.heading(&self.report.words.say(&name.into()));
        for state in State::ALL {
            self.line(&self.say(word(state)), |language| number(tally(language).of(state)));
        }
        self.line(&self.say("state-machine"), |language| number(tally(language).machine));
        self.line(&self.say("table-told"), |language| number(tally(language).told()));
        self.line(&self.say("table-percent"), |language| number(all.percent(language)));
    }

    /// How many activities are told under each of some headings.
    fn told(&mut self, title: &str, rows: Vec<(String, &Total)>) {
        if rows.is_empty() {
            return;
        }
        let names = WIDTH - ALL - self.columns.iter().map(|(_, width)| width).sum::<usize>();
        let name = |name: &str, all: &str| format!("{}{all:>ALL$}", fitted(name, names));
        self.text.push('\n');
        self.heading(&name(title, &self.say("table-all")));
        for (heading, total) in rows {
            let all = total.activities.to_string();
            self.line(&name(&heading, &all), |language| {
                (total.languages[language.index()].told().to_string(), "")
            });
        }
    }
}

/// A name in a number of columns: cut if it is too long, filled with blanks if it is short.
fn fitted(name: &str, width: usize) -> String {
    let long = name.chars().count() > width;
    let mut fitted: String = name.chars().take(if long { width - 1 } else { width }).collect();
    if long {
        fitted.push('…');
    }
    format!("{fitted:<width$}")
}

/// The sign of a state and its style (ECMA-48).
const fn sign(state: State) -> (&'static str, &'static str) {
    match state {
        State::Original => ("O", "1"),
        State::Current => ("+", "32"),
        State::Stale => ("!", "1;31"),
        State::Unknown => ("?", "33"),
        State::Draft => ("~", "36"),
        State::Missing => ("-", "2"),
    }
}
