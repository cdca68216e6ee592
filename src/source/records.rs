//! What front matter may hold, as data; `read`, `read_facts` and `read_parts` read it.

use super::facts::Status;
use super::read_parts::{BASES, FIGURE_OF, PICTURE_PEOPLE};
use crate::decode::record::{Field, Keys, Names, Record, Shape, words};

/// Any whole number from 0 up.
const COUNT: Shape = Shape::Count(0, u64::MAX);

/// The front matter of a report. An original needs a region and a day as well.
pub static REPORT: Record = Record::new(
    "report",
    &[
        Field::new("date", Shape::Days),
        Field::new("time", Shape::Time),
        Field::new("time_zone", Shape::Text),
        Field::new("published", Shape::Day),
        Field::list("regions", "region", Shape::Many(&Shape::Known(Names::Regions))),
        Field::list("programs", "program", Shape::Many(&Shape::Known(Names::Programs))),
        Field::new("kind", Shape::Known(Names::Kinds)),
        Field::list("topics", "topic", Shape::Many(&Shape::Known(Names::Topics))),
        Field::new("sdg", Shape::Many(&Shape::Text)),
        Field::new("sectors", Shape::Many(&Shape::Text)),
        Field::new("place", Shape::Group(&PLACE)),
        Field::new("dateline", Shape::Text),
        Field::list("organizers", "organizer", Shape::Many(&Shape::Known(Names::Organizations))),
        Field::list("partners", "partner", Shape::Many(&Shape::Known(Names::Organizations))),
        Field::list("funders", "funder", Shape::Many(&Shape::Known(Names::Organizations))),
        Field::new("phase", Shape::Group(&PHASE)),
        Field::new("participants", Shape::Group(&PARTICIPANTS)),
        Field::new("figures", Shape::Many(&Shape::Group(&FIGURE))),
        Field::new("people", Shape::Many(&Shape::Group(&PERSON))),
        Field::new("follow_ups", Shape::Many(&Shape::Group(&FOLLOW_UP))),
        Field::new("source", Shape::Group(&SOURCE)),
        Field::new("related", Shape::Many(&Shape::Known(Names::Activities))),
        Field::new("corrections", Shape::Many(&Shape::Group(&CORRECTION))),
    ],
)
.on(&TEXT)
.requiring(&["title"]);

/// The front matter of an ordinary page.
pub static PAGE: Record = Record::new("page", &[]).on(&TEXT).requiring(&["title"]);

/// The front matter of a text about a region, program, organization or topic.
pub static PROSE: Record = Record::new("prose", &[]).on(&TEXT);

/// What the front matter of any text may hold.
static TEXT: Record = Record::new(
    "text",
    &[
        Field::new("title", Shape::Text),
        Field::new("summary", Shape::Text),
        Field::new("translates", Shape::Brief(&TRANSLATES)),
        Field::new("slug", Shape::Slug),
        Field::new("aliases", Shape::Many(&Shape::Address)),
        Field::new("updated", Shape::Day),
        Field::new("pictures", Shape::Keyed(Keys::Files, &Shape::Group(&PICTURE))),
        Field::new("draft", Shape::Flag),
        Field::new("publish_at", Shape::Day),
        Field::new("expires", Shape::Day),
        Field::new("extra", Shape::Free),
    ],
);

/// Of what a text is a translation; its language alone is enough.
pub static TRANSLATES: Record = Record::new(
    "translates",
    &[
        Field::new("lang", Shape::Known(Names::Languages)),
        Field::new("revision", Shape::Text),
        Field::new("by", Shape::Text),
        Field::new("machine", Shape::Flag),
    ],
)
.requiring(&["lang"]);

/// Where something took place.
pub(super) static PLACE: Record =
    Record::new("place", &[Field::new("venue", Shape::Text), Field::new("locality", Shape::Text)]);

/// The phase of a program.
pub(super) static PHASE: Record = Record::new(
    "phase",
    &[Field::new("number", COUNT), Field::new("of", COUNT), Field::new("unit", Shape::Text)],
);

/// Who took part.
pub(super) static PARTICIPANTS: Record = Record::new(
    "participants",
    &[
        Field::new("total", COUNT),
        Field::new("women", COUNT),
        Field::new("men", COUNT),
        Field::new("groups", Shape::Many(&Shape::Text)),
    ],
);

/// A count.
pub(super) static FIGURE: Record = Record::new(
    "figure",
    &[
        Field::new("number", COUNT),
        Field::new("unit", Shape::Text),
        Field::new("of", Shape::Choice(|| words(&FIGURE_OF))),
    ],
);

/// A person who is named.
pub(super) static PERSON: Record = Record::new(
    "person",
    &[
        Field::new("name", Shape::Text),
        Field::new("role", Shape::Text),
        Field::new("organization", Shape::Known(Names::Organizations)),
        Field::new("did", Shape::Text),
        Field::new("basis", Shape::Choice(|| words(&BASES))),
    ],
);

/// Something that was agreed.
pub(super) static FOLLOW_UP: Record = Record::new(
    "follow-up",
    &[
        Field::new("id", Shape::Text),
        Field::new("text", Shape::Text),
        Field::new("owner", Shape::Known(Names::Organizations)),
        Field::new("due", Shape::Day),
        Field::new("status", Shape::Choice(|| words(&Status::CHOICES))),
    ],
)
.requiring(&["text"]);

/// Where a report was first published.
pub(super) static SOURCE: Record = Record::new(
    "source",
    &[
        Field::new("outlet", Shape::Text),
        Field::new("byline", Shape::Text),
        Field::new("url", Shape::Url),
    ],
);

/// A correction.
pub(super) static CORRECTION: Record =
    Record::new("correction", &[Field::new("date", Shape::Day), Field::new("text", Shape::Text)])
        .requiring(&["text"]);

/// The facts of a picture. What is recorded of consent and of minors is for the editors' own use.
pub(super) static PICTURE: Record = Record::new(
    "picture",
    &[
        Field::new("alt", Shape::Text),
        Field::new("caption", Shape::Text),
        Field::new("credit", Shape::Text),
        Field::new("people", Shape::Choice(|| words(&PICTURE_PEOPLE))),
        Field::new("consent", Shape::Free),
        Field::new("minors", Shape::Free),
    ],
);
