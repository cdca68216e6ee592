//! What front matter says of an activity, as written: words that refer to the registries are not
//! looked up yet.
//!
//! The original carries the facts; a translation may repeat those that hold text. Both are read
//! into the same type.

use crate::base::day::{Day, DayRange};
use crate::base::time::TimeOfDay;
use crate::yaml::path::FieldPath;
use serde::{Deserialize, Serialize};

/// A word that refers to something, and where it stands.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Word {
    /// The word.
    pub text: String,
    /// Its place in the front matter.
    pub path: FieldPath,
}

/// The facts of an activity, each absent if it is not written.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
pub struct Facts {
    /// When it took place.
    pub date: Option<DayRange>,
    /// From when to when in the day; the end is absent if only a beginning is written.
    pub time: Option<(TimeOfDay, Option<TimeOfDay>)>,
    /// IANA time zone of `time`.
    pub time_zone: Option<String>,
    /// When the report appeared.
    pub published: Option<Day>,
    /// When it was last changed.
    pub updated: Option<Day>,
    /// Where it was written, if elsewhere.
    pub dateline: Option<String>,
    /// The house, hotel or hall.
    pub venue: Option<String>,
    /// The village, town or quarter.
    pub locality: Option<String>,
    /// Ids of regions.
    pub regions: Vec<Word>,
    /// Ids of programs.
    pub programs: Vec<Word>,
    /// Id of the kind of activity.
    pub kind: Option<Word>,
    /// Ids of topics.
    pub topics: Vec<Word>,
    /// Targets of the Sustainable Development Goals.
    pub sdg: Vec<String>,
    /// OECD DAC purpose codes.
    pub sectors: Vec<String>,
    /// Ids of organizations.
    pub organizers: Vec<Word>,
    /// Ids of organizations.
    pub partners: Vec<Word>,
    /// Ids of organizations.
    pub funders: Vec<Word>,
    /// The phase of the program.
    pub phase: Option<Phase>,
    /// Who took part.
    pub participants: Option<Participants>,
    /// Other counts.
    pub figures: Vec<Figure>,
    /// Who is named.
    pub people: Vec<Person>,
    /// What was agreed.
    pub follow_ups: Vec<FollowUp>,
    /// Where it was first published.
    pub source: Option<Source>,
    /// Ids of related activities.
    pub related: Vec<Word>,
    /// The picture files beside the text.
    pub pictures: Vec<Picture>,
    /// What was corrected after publication.
    pub corrections: Vec<Correction>,
    /// The site's own fields, as JSON; empty if there are none.
    pub extra: String,
    /// When and whether it is published.
    pub release: Release,
}

/// When and whether a text is published.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Release {
    /// Whether it is a draft.
    pub draft: bool,
    /// The first day on which it is published.
    pub publish_at: Option<Day>,
    /// The first day on which it is published no more.
    pub expires: Option<Day>,
}

/// The phase of a program.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Phase {
    /// Which one; absent where a translation only names the unit.
    pub number: Option<u64>,
    /// Of how many.
    pub of: Option<u64>,
    /// `semester`, `year`, ...
    pub unit: Option<String>,
}

/// Who took part.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Participants {
    /// How many.
    pub total: Option<u64>,
    /// Women among them.
    pub women: Option<u64>,
    /// Men among them.
    pub men: Option<u64>,
    /// Which groups.
    pub groups: Vec<String>,
}

/// What a figure counts.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum FigureOf {
    /// Something of the activity itself.
    Activity,
    /// Something of the program that it belongs to.
    Program,
}

/// A count.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Figure {
    /// The number; absent where a translation only gives the unit.
    pub number: Option<u64>,
    /// Of what.
    pub unit: Option<String>,
    /// Of whom.
    pub of: Option<FigureOf>,
}

/// On which ground a person is named.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Basis {
    /// They acted in a public role.
    PublicRole,
    /// They agreed to be named.
    Consent,
    /// The name is not theirs.
    Pseudonym,
}

/// A person who is named.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Person {
    /// The name.
    pub name: Option<String>,
    /// The role.
    pub role: Option<String>,
    /// Id of the organization.
    pub organization: Option<Word>,
    /// What they did.
    pub did: Option<String>,
    /// On which ground they are named.
    pub basis: Option<Basis>,
}

/// How what was agreed stands.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub enum Status {
    /// Still to be done.
    Open,
    /// Not known.
    Unknown,
    /// Done.
    Done,
    /// Given up.
    Dropped,
}

impl Status {
    /// The words of front matter.
    pub const CHOICES: [(&'static str, Self); 4] = [
        ("open", Self::Open),
        ("done", Self::Done),
        ("dropped", Self::Dropped),
        ("unknown", Self::Unknown),
    ];

    /// The word in front matter and in the messages of the interface.
    #[must_use]
    pub fn name(self) -> &'static str {
        Self::CHOICES.iter().find(|(_, status)| *status == self).map_or("", |(name, _)| name)
    }
}

/// Something that was agreed.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct FollowUp {
    /// Its id within the activity.
    pub id: Option<String>,
    /// What.
    pub text: String,
    /// Id of the organization that is to do it.
    pub owner: Option<Word>,
    /// Until when.
    pub due: Option<Day>,
    /// How it stands.
    pub status: Option<Status>,
}

/// Where a report was first published.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Source {
    /// The newspaper or portal.
    pub outlet: Option<String>,
    /// Who wrote it.
    pub byline: Option<String>,
    /// Its address.
    pub url: Option<String>,
}

/// What a picture shows of people.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum PicturePeople {
    /// Nobody.
    None,
    /// Nobody who could be recognized.
    Crowd,
    /// People who can be recognized.
    Identifiable,
}

/// The facts of a picture file beside the text.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Picture {
    /// The file, and where its name stands.
    pub file: Word,
    /// What it shows, for those who do not see it.
    pub alt: Option<String>,
    /// The line below it.
    pub caption: Option<String>,
    /// Who took it.
    pub credit: Option<String>,
    /// What it shows of people.
    pub people: Option<PicturePeople>,
}

/// A correction.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Correction {
    /// When; absent where a translation only gives the text.
    pub date: Option<Day>,
    /// What.
    pub text: String,
}
