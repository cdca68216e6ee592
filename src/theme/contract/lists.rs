//! What a template sees of regions, programs and the other headings that reports stand under.

use super::drawings::Timeline;
use super::facts::{FollowUp, Phase, When};
use super::{Link, Said};
use serde::Serialize;

/// `figures` on the front page and of a region: numbers written in the language of the page.
#[derive(Clone, Debug, Serialize)]
pub struct Figures {
    /// How many activities.
    pub activities: String,
    /// How many people took part in those whose reports give a number; none gives no figure.
    pub people: Option<String>,
    /// In how many regions.
    pub regions: String,
    /// Within how many programs.
    pub programs: String,
}

/// A region in `tree`, with the regions below it.
#[derive(Clone, Debug, Serialize)]
pub struct RegionNode {
    /// Its name and address.
    pub link: Link,
    /// How many activities it has, those of the regions below included.
    pub count: usize,
    /// The regions below it, in alphabetical order of the language.
    pub children: Vec<RegionNode>,
}

/// `region`.
#[derive(Clone, Debug, Serialize)]
pub struct Region {
    /// The id.
    pub id: String,
    /// The name.
    pub name: Said,
    /// `country`, `province`, ... as written in the registry; `words["level_" ~ level]` may name it.
    pub level: Option<String>,
    /// ISO 3166-1 or 3166-2.
    pub iso: Option<String>,
    /// OCHA COD P-code.
    pub pcode: Option<String>,
    /// A footnote to the name.
    pub note: Option<Said>,
    /// Latitude and longitude in degrees (WGS 84).
    pub point: Option<[f64; 2]>,
    /// The editor's text about it, as HTML, with its language if that is not the page's.
    pub prose: Option<Prose>,
    /// The regions below it.
    pub children: Vec<RegionNode>,
    /// How many activities there are here and below.
    pub figures: Figures,
    /// The programs at work here.
    pub programs: Vec<Link>,
}

/// A text of the editors about a region, program or organization.
#[derive(Clone, Debug, Serialize)]
pub struct Prose {
    /// The HTML.
    pub html: String,
    /// Its language, if that is not the page's.
    pub lang: Option<String>,
    /// Its direction, if that is not the page's.
    pub dir: Option<&'static str>,
    /// Whether a machine translated it.
    pub machine: bool,
    /// Whether it is a translation whose original has changed since.
    pub stale: bool,
}

/// A row of `programs`, and `program` itself.
#[derive(Clone, Debug, Serialize)]
pub struct Program {
    /// The id.
    pub id: String,
    /// The name and address.
    pub link: Link,
    /// The acronym.
    pub acronym: Option<Said>,
    /// What it does.
    pub summary: Option<Said>,
    /// Who pays.
    pub funders: Vec<Link>,
    /// Who leads.
    pub lead: Vec<Link>,
    /// With whom.
    pub partners: Vec<Link>,
    /// From when until when, as written in the language of the page.
    pub period: Option<String>,
    /// How many phases it has, and of what unit.
    pub phases: Option<Phase>,
    /// `pipeline`, `active`, `closed`, `cancelled` or `suspended`; `words["program_" ~ status]`.
    pub status: Option<&'static str>,
    /// Where.
    pub regions: Vec<Link>,
    /// Targets of the Sustainable Development Goals.
    pub sdg: Vec<String>,
    /// OECD DAC purpose codes.
    pub sectors: Vec<String>,
    /// Its own site.
    pub url: Option<String>,
    /// How many activities.
    pub count: usize,
    /// The latest activity.
    pub latest: Option<When>,
    /// The phase in which that was; on the program's own page only, as all that follows.
    pub phase: Option<Phase>,
    /// The editor's text about it.
    pub prose: Option<Prose>,
    /// Its activities in time; on the first page of the list only.
    pub timeline: Option<Timeline>,
}

/// `heading` on the pages that are a plain list of cards: all reports, a year, a topic, a kind or
/// an organization.
#[derive(Clone, Debug, Serialize)]
pub struct Heading {
    /// The name.
    pub name: Said,
    /// The acronym of an organization.
    pub acronym: Option<Said>,
    /// What is known of it.
    pub summary: Option<Said>,
    /// The editor's text about it.
    pub prose: Option<Prose>,
    /// Its own site.
    pub url: Option<String>,
    /// The programs that an organization leads, pays or joins.
    pub programs: Vec<Link>,
    /// How many activities.
    pub count: usize,
}

/// A row of `terms`, `years` and `regions`.
#[derive(Clone, Debug, Serialize)]
pub struct Term {
    /// Its name and address.
    pub link: Link,
    /// How many activities.
    pub count: usize,
}

/// A group of `groups` on the follow-ups page: what was agreed within one program.
#[derive(Clone, Debug, Serialize)]
pub struct FollowUpGroup {
    /// The program; none for activities outside of programs.
    pub program: Option<Link>,
    /// How many points within it are open, on all pages of the list.
    pub open: usize,
    /// What was agreed, open first, then by due day.
    pub agreed: Vec<AgreedAt>,
}

/// What was agreed at one activity: an element of `follow_ups`, where points of several activities stand
/// below each other. An activity stands there again if points of another one come between its own.
#[derive(Clone, Debug, Serialize)]
pub struct AgreedAt {
    /// The report of the activity.
    pub report: Link,
    /// When it was.
    pub when: When,
    /// Where it was.
    pub regions: Vec<Link>,
    /// The points.
    pub items: Vec<FollowUp>,
}
