//! `programs.yaml`.

use super::language::Languages;
use super::registry::{ENTRY, Id, Registry, read_entry};
use super::texts::Texts;
use super::{Organization, Region};
use crate::base::day::Day;
use crate::base::time::Month;
use crate::decode::record::{Field, Names, Record, Shape, words};
use crate::decode::{Bag, Fields, Node};
use crate::diagnostic::Code;

/// What a program is.
#[derive(Clone, Debug)]
pub struct Program {
    /// The acronym.
    pub acronym: Texts,
    /// Who pays.
    pub funders: Vec<Id<Organization>>,
    /// Who leads.
    pub lead: Vec<Id<Organization>>,
    /// With whom.
    pub partners: Vec<Id<Organization>>,
    /// The first month.
    pub start: Option<Month>,
    /// The last month.
    pub end: Option<Month>,
    /// How many phases, and of what unit.
    pub phases: Option<Phases>,
    /// Where.
    pub regions: Vec<Id<Region>>,
    /// Targets of the Sustainable Development Goals.
    pub sdg: Vec<String>,
    /// OECD DAC purpose codes.
    pub sectors: Vec<String>,
    /// How it stands (IATI activity status).
    pub status: Option<ProgramStatus>,
}

/// The phases of a program.
#[derive(Clone, Debug)]
pub struct Phases {
    /// How many.
    pub count: u64,
    /// `semester`, `year`, ...
    pub unit: Texts,
}

/// How a program stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ProgramStatus {
    /// Planned.
    Pipeline,
    /// Running.
    Active,
    /// Ended as planned.
    Closed,
    /// Ended early.
    Cancelled,
    /// Interrupted.
    Suspended,
}

impl ProgramStatus {
    const CHOICES: [(&'static str, Self); 5] = [
        ("pipeline", Self::Pipeline),
        ("active", Self::Active),
        ("closed", Self::Closed),
        ("cancelled", Self::Cancelled),
        ("suspended", Self::Suspended),
    ];

    /// The name in the registry and in the words of the interface.
    #[must_use]
    pub fn name(self) -> &'static str {
        Self::CHOICES.iter().find(|(_, status)| *status == self).map_or("", |(name, _)| name)
    }
}

const ORGANIZATIONS: Shape = Shape::Many(&Shape::Known(Names::Organizations));

/// What an entry of `programs.yaml` may hold.
pub static PROGRAM: Record = Record::new(
    "program",
    &[
        Field::new("acronym", Shape::Each(&Shape::Text)),
        Field::new("status", Shape::Choice(|| words(&ProgramStatus::CHOICES))),
        Field::new("start", Shape::Month),
        Field::new("end", Shape::Month),
        Field::new("phases", Shape::Group(&PHASES)),
        Field::new("regions", Shape::Many(&Shape::Known(Names::Regions))),
        Field::new("lead", ORGANIZATIONS),
        Field::new("partners", ORGANIZATIONS),
        Field::new("funders", ORGANIZATIONS),
        Field::new("sdg", Shape::Many(&Shape::Text)),
        Field::new("sectors", Shape::Many(&Shape::Text)),
    ],
)
.on(&ENTRY);

static PHASES: Record = Record::new(
    "phases",
    &[
        Field::new("count", Shape::Count(0, u64::MAX)),
        Field::new("unit", Shape::Each(&Shape::Text)),
    ],
)
.requiring(&["count"]);

/// The registries that programs refer to.
pub(super) struct Known<'a> {
    pub(super) languages: &'a Languages,
    pub(super) regions: &'a Registry<Region>,
    pub(super) organizations: &'a Registry<Organization>,
}

pub(super) fn read(
    empty: Registry<Program>,
    root: Option<&Node<'_>>,
    known: &Known<'_>,
    bag: &mut Bag,
) -> Registry<Program> {
    let nodes = root.map(|node| node.entries(bag)).unwrap_or_default();
    let entries = nodes
        .iter()
        .map(|(key, node)| {
            read_entry((key, node, &PROGRAM), known.languages, bag, |fields, bag| {
                read_facts(fields, known, bag)
            })
        })
        .collect();
    empty.filled(entries)
}

fn read_facts(fields: &Fields<'_>, known: &Known<'_>, bag: &mut Bag) -> Program {
    let acronym = fields.get("acronym").map(|node| Texts::read(&node, known.languages, bag));
    let funders = known.organizations.refer_all(fields.get("funders").as_ref(), bag);
    let lead = known.organizations.refer_all(fields.get("lead").as_ref(), bag);
    let partners = known.organizations.refer_all(fields.get("partners").as_ref(), bag);
    let start = fields.get("start").and_then(|node| read_month(&node, bag));
    let end = fields.get("end").and_then(|node| read_month(&node, bag));
    if let (Some(start), Some(end)) = (start, end)
        && end < start
    {
        let text = format!("{start}/{end}");
        let end = fields.get("end").map_or_else(|| fields.node().place(), |node| node.place());
        let finding = crate::diagnostic::Diagnostic::new(Code::ReversedRange, end);
        bag.push(finding.with("text", text).suggesting(None));
    }
    Program {
        acronym: acronym.unwrap_or_default(),
        funders,
        lead,
        partners,
        start,
        end,
        phases: fields.get("phases").and_then(|node| read_phases(&node, known.languages, bag)),
        regions: known.regions.refer_all(fields.get("regions").as_ref(), bag),
        sdg: fields.get("sdg").map(|node| node.texts(bag)).unwrap_or_default(),
        sectors: fields.get("sectors").map(|node| node.texts(bag)).unwrap_or_default(),
        status: fields.get("status").and_then(|node| node.choice(&ProgramStatus::CHOICES, bag)),
    }
}

/// A month; of a day its month counts.
fn read_month(node: &Node<'_>, bag: &mut Bag) -> Option<Month> {
    let text = node.text(bag)?;
    let day = text.parse::<Day>().ok().and_then(|day| Month::new(day.year(), day.month()));
    let month = text.parse().ok().or(day);
    if month.is_none() {
        bag.push(node.finding(Code::BadDate).with("text", text).suggesting(None));
    }
    month
}

fn read_phases(node: &Node<'_>, languages: &Languages, bag: &mut Bag) -> Option<Phases> {
    let fields = node.fields(&PHASES, bag)?;
    let count = fields.require("count", bag).and_then(|node| node.count(bag));
    let unit = fields.get("unit").map(|node| Texts::read(&node, languages, bag));
    fields.finish(bag);
    Some(Phases { count: count?, unit: unit.unwrap_or_default() })
}
