//! What a template sees of an activity and of its reports.

use super::{Link, Said};
use serde::Serialize;
use tera::Value;

/// A day or a range of days, written in the language of the page (CLDR formats).
#[derive(Clone, Debug, Serialize)]
pub struct When {
    /// The first day, ISO 8601, for `<time datetime>`.
    pub start: String,
    /// The last day, ISO 8601; equal to `start` for a single day.
    pub end: String,
    /// As the language writes them (CLDR): `19–20 janv. 2023`; in the facts of a report with weekdays:
    /// `mercredi 12 juin 2024`.
    pub text: String,
    /// The text as a `<time>`; a range of days has no `datetime` of its own.
    pub html: Value,
}

/// What lists show of an activity: its report in the best language for the reader.
///
/// The argument `card` of the theme's component `card(card, level)`, which may also take `@words`
/// and `@lang`. The component is called once for all lists that show the card: `cards` and `related`
/// hold the HTML that it makes.
#[derive(Clone, Debug, Serialize)]
pub struct Card {
    /// The id of the activity.
    pub id: String,
    /// The title of the report.
    pub title: Said,
    /// Its summary.
    pub summary: Option<Said>,
    /// The address of the report, in whatever language it is.
    pub url: String,
    /// The language of the report where it is not the reader's: its tag, for `hreflang`, and its
    /// name in the language of the page, for a badge.
    pub other_language: Option<OtherLanguage>,
    /// When the activity took place.
    pub when: Option<When>,
    /// When the report appeared.
    pub published: Option<When>,
    /// Where.
    pub regions: Vec<Link>,
    /// Within which programs.
    pub programs: Vec<Link>,
    /// What kind of activity.
    pub kind: Option<Link>,
    /// Whether the report is a draft (shown in previews only).
    pub draft: bool,
}

/// A language that is not the language of the page.
#[derive(Clone, Debug, Serialize)]
pub struct OtherLanguage {
    /// The BCP 47 tag.
    pub tag: String,
    /// Its name in the language of the page.
    pub name: String,
}

/// `report`: one report with all facts of its activity.
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    /// The id of the activity.
    pub id: String,
    /// The title.
    pub title: String,
    /// The summary, plain text.
    pub summary: Option<String>,
    /// The text as HTML.
    pub body: String,
    /// How many words the text has.
    pub words: usize,
    /// The headings of the text: for a table of contents.
    pub headings: Vec<Heading>,
    /// When the activity took place.
    pub when: Option<When>,
    /// The time of day: `09:30–13:00`, with the zone if it is known.
    pub time: Option<String>,
    /// When the report appeared.
    pub published: When,
    /// When it was last changed.
    pub updated: Option<When>,
    /// Where it was written, if elsewhere.
    pub dateline: Option<Said>,
    /// The house, hotel or hall.
    pub venue: Option<Said>,
    /// The village, town or quarter.
    pub locality: Option<Said>,
    /// The regions, each with all regions above it, the largest first.
    pub regions: Vec<Vec<Link>>,
    /// The programs.
    pub programs: Vec<Link>,
    /// The phase of the program.
    pub phase: Option<Phase>,
    /// What kind of activity.
    pub kind: Option<Link>,
    /// The topics.
    pub topics: Vec<Link>,
    /// Targets of the Sustainable Development Goals: `16.7`.
    pub sdg: Vec<String>,
    /// OECD DAC purpose codes.
    pub sectors: Vec<String>,
    /// Who organized it.
    pub organizers: Vec<Link>,
    /// With whom.
    pub partners: Vec<Link>,
    /// Who paid.
    pub funders: Vec<Link>,
    /// Who took part.
    pub participants: Option<Participants>,
    /// Other counts.
    pub figures: Vec<Figure>,
    /// Who is named, in which role.
    pub people: Vec<Person>,
    /// What was agreed.
    pub follow_ups: Vec<FollowUp>,
    /// Where it was first reported.
    pub source: Option<Source>,
    /// What was corrected after publication.
    pub corrections: Vec<Correction>,
    /// What kabar knows of the translation, if this report is one.
    pub translation: Option<Translation>,
    /// Whether the report is a draft.
    pub draft: bool,
    /// The site's own fields, from `extra:`.
    pub extra: serde_json::Value,
}

/// A heading of a text.
#[derive(Clone, Debug, Serialize)]
pub struct Heading {
    /// 2 to 6.
    pub level: u8,
    /// The anchor.
    pub id: String,
    /// The text.
    pub text: String,
}

/// The phase of a program: the fourth of six semesters.
#[derive(Clone, Debug, Serialize)]
pub struct Phase {
    /// Which one.
    pub number: u64,
    /// Of how many.
    pub of: Option<u64>,
    /// `semester`, `year`, ... as written.
    pub unit: Option<Said>,
}

/// Who took part.
#[derive(Clone, Debug, Serialize)]
pub struct Participants {
    /// How many, written in the language of the page.
    pub total: Option<String>,
    /// Women among them.
    pub women: Option<String>,
    /// Men among them.
    pub men: Option<String>,
    /// Which groups.
    pub groups: Vec<Said>,
}

/// A count.
#[derive(Clone, Debug, Serialize)]
pub struct Figure {
    /// The number, written in the language of the page.
    pub number: String,
    /// Of what.
    pub unit: Said,
    /// `activity` or `program`.
    pub of: &'static str,
}

/// A person in a public role.
#[derive(Clone, Debug, Serialize)]
pub struct Person {
    /// The name.
    pub name: Option<String>,
    /// The role.
    pub role: Option<Said>,
    /// For which organization.
    pub organization: Option<Link>,
    /// What they did: the id of a word, such as `did_spoke`, or the text as written.
    pub did: Option<Said>,
}

/// What was agreed.
#[derive(Clone, Debug, Serialize)]
pub struct FollowUp {
    /// The anchor on the page of its report.
    pub anchor: String,
    /// What.
    pub text: Said,
    /// Who is to do it.
    pub owner: Option<Link>,
    /// Until when.
    pub due: Option<When>,
    /// `open`, `done`, `dropped` or `unknown`; `words["status_" ~ status]` names it.
    pub status: &'static str,
}

/// Where a report was first published.
#[derive(Clone, Debug, Serialize)]
pub struct Source {
    /// The newspaper or portal.
    pub outlet: Option<String>,
    /// Who wrote it.
    pub byline: Option<String>,
    /// Its address.
    pub url: Option<String>,
}

/// A correction.
#[derive(Clone, Debug, Serialize)]
pub struct Correction {
    /// When.
    pub when: When,
    /// What.
    pub text: Said,
}

/// What is known of a translation.
#[derive(Clone, Debug, Serialize)]
pub struct Translation {
    /// The original report, with its title in its own language.
    pub original: Link,
    /// The language of the original, by its name in the language of the page.
    pub from: String,
    /// Who translated.
    pub by: Option<String>,
    /// Whether a machine did.
    pub machine: bool,
    /// Whether the original has changed since.
    pub stale: bool,
}
