//! The checkup as one screen of at most 80 columns: what there is, and a line to type for each thing to do.

use super::checkup::{Checkup, FollowUp, Heavy, Language, OnDay, Picture};
use crate::base::phrase::{Insert, Phrase};
use crate::cli::desk::Desk;
use crate::cli::screen::{Screen, styled};
use crate::diagnostic::text::{Words, summary};

/// How wide a line is.
const WIDTH: usize = 79;
/// How many things are named before the others are counted.
const NAMED: usize = 2;

/// The whole screen.
pub(super) fn sheet(checkup: &Checkup, desk: &Desk, screen: &Screen) -> String {
    let words = screen.words();
    let mut sheet = Sheet { words, desk, text: String::new() };
    let title = format!("{}, {}", checkup.title, checkup.day);
    sheet.text.extend([&styled(screen.result_look, &title, "1"), "\n"]);
    let mut counts = Phrase::new("doctor-counts");
    counts.inserts = checkup.counts.iter().map(|(name, count)| (*name, (*count).into())).collect();
    sheet.paragraph(&words.say(&counts.into()), 0);
    sheet.languages(&checkup.languages);
    let concerns = concerns(checkup, desk);
    if concerns.is_empty() {
        sheet.text.push('\n');
        sheet.paragraph(&words.phrase("doctor-well"), 0);
    }
    for concern in concerns {
        sheet.concern(concern);
    }
    sheet.text
}

/// Something that somebody should look after.
struct Concern {
    what: Insert,
    /// The names of all that it is about.
    names: Vec<String>,
    next: Phrase,
}

/// What there is to look after, the gravest first.
fn concerns(checkup: &Checkup, desk: &Desk) -> Vec<Concern> {
    let to_do = |id: &'static str| Phrase::new(id).with("site", desk.named(""));
    let about = |id: &'static str, names: Vec<String>, next: Phrase| Concern {
        what: Phrase::new(id).with("count", names.len()).into(),
        names,
        next,
    };
    let edit = |field: &str| to_do("doctor-edit").with("field", field);
    let dated = |all: &[OnDay]| -> Vec<String> {
        all.iter().map(|one| format!("{} ({})", one.file, one.day)).collect()
    };
    let mut concerns = vec![
        about("doctor-drafts", checkup.drafts.clone(), to_do("doctor-preview")),
        about("doctor-scheduled", dated(&checkup.scheduled), edit("publish_at")),
        about("doctor-expiring", dated(&checkup.expiring), edit("expires")),
        about("doctor-expired", dated(&checkup.expired), Phrase::new("doctor-remove")),
        about("doctor-follow-ups", named(&checkup.follow_ups, point), edit("status")),
    ];
    concerns.extend(checkup.unused.iter().map(|unused| {
        Concern {
            what: Phrase::new("doctor-unused")
                .with("count", unused.ids.len())
                .with("file", unused.file)
                .into(),
            names: unused.ids.clone(),
            next: Phrase::new("doctor-name").with("file", unused.file),
        }
    }));
    let heaviest = checkup.heavy.iter().find(|heavy| !heavy.file.ends_with('/'));
    let heaviest = heaviest.map_or("FILE", |heavy| heavy.file.as_str());
    let shrink = Phrase::new("doctor-shrink").with("file", heaviest);
    concerns.push(about("doctor-heavy", named(&checkup.heavy, weight), shrink));
    let describe = Phrase::new("doctor-describe");
    concerns.push(about("doctor-alt", named(&checkup.without_alt, picture), describe));
    concerns.retain(|concern| !concern.names.is_empty());
    let findings = checkup.findings;
    if findings.error + findings.warning > 0 {
        let check =
            Concern { what: summary(findings), names: Vec::new(), next: to_do("doctor-check") };
        concerns.insert(0, check);
    }
    concerns
}

fn named<T>(all: &[T], name: impl Fn(&T) -> String) -> Vec<String> {
    all.iter().map(name).collect()
}

fn point(point: &FollowUp) -> String {
    format!("“{}” ({})", shortened(&point.text), point.file)
}

fn weight(heavy: &Heavy) -> String {
    format!("{} ({} kB)", heavy.file, heavy.bytes / 1000)
}

fn picture(picture: &Picture) -> String {
    format!("{} ({})", picture.picture, picture.file)
}

struct Sheet<'a> {
    words: &'a Words,
    desk: &'a Desk,
    text: String,
}

impl Sheet<'_> {
    /// A table: a line for each language, and what to type next about it.
    fn languages(&mut self, languages: &[Language]) {
        let heads = ["doctor-told", "doctor-missing", "doctor-stale", "doctor-machine"];
        let heads = heads.map(|id| self.words.phrase(id));
        let first = self.words.phrase("doctor-language");
        let tags = languages.iter().map(|language| language.lang.chars().count());
        let width = tags.chain([first.chars().count()]).max().unwrap_or(0);
        self.text.push('\n');
        let head: Vec<String> = heads.iter().map(|head| format!("{head:>5}")).collect();
        self.text.extend([&format!("{first:<width$}  {}", head.join("  ")), "\n"]);
        for language in languages {
            let counts = [language.told, language.missing, language.stale, language.machine];
            let cell = |(count, head): (usize, &String)| {
                format!("  {count:>0$}", head.chars().count().max(5))
            };
            let cells: String = counts.into_iter().zip(&heads).map(cell).collect();
            let line = format!("{:<width$}{cells}", language.lang);
            self.text.push_str(&line);
            if let Some(next) = self.next_of(language) {
                let fits = line.chars().count() + 3 + next.chars().count() <= WIDTH;
                self.text.extend([if fits { "   " } else { "\n    " }, &next]);
            }
            self.text.push('\n');
        }
    }

    fn next_of(&self, language: &Language) -> Option<String> {
        let lang = &language.lang;
        if language.stale > 0 {
            return Some(format!("kabar status{} --stale --lang {lang}", self.desk.named("")));
        }
        let next = language.next.as_ref()?;
        Some(format!("kabar translate{} {next} {lang}", self.desk.named("--site ")))
    }

    /// What there is, its first names, and below it what to do.
    fn concern(&mut self, Concern { what, names, next }: Concern) {
        let line = if names.is_empty() {
            what
        } else {
            let (named, more) = names.split_at(names.len().min(NAMED));
            let mut parts: Vec<Insert> = vec![named.join(", ").into()];
            if !more.is_empty() {
                parts.push(Phrase::new("doctor-more").with("count", more.len()).into());
            }
            let named = Phrase::new("doctor-named").with("what", what);
            named.with("names", Insert::List(parts, " ")).into()
        };
        let (line, next) = (self.words.say(&line), self.words.say(&next.into()));
        self.text.push('\n');
        self.paragraph(&line, 0);
        self.paragraph(&format!("  > {next}"), 4);
    }

    /// A text in lines that are not too long; those after the first are indented.
    fn paragraph(&mut self, text: &str, indent: usize) {
        let mut length = 0;
        let mut is_command = false;
        // What is typed stands on one line.
        let is_end = |c: char| {
            is_command ^= c == '`';
            c == ' ' && !is_command
        };
        for (at, word) in text.split(is_end).enumerate() {
            let more = word.chars().count();
            if at > 0 && length + 1 + more > WIDTH {
                self.text.extend(["\n", &" ".repeat(indent.max(2))]);
                length = indent.max(2);
            } else if at > 0 {
                self.text.push(' ');
                length += 1;
            }
            self.text.push_str(word);
            length += more;
        }
        self.text.push('\n');
    }
}

/// The beginning of a text.
fn shortened(text: &str) -> String {
    const LONGEST: usize = 50;
    if text.chars().count() <= LONGEST {
        return text.to_owned();
    }
    text.chars().take(LONGEST - 1).chain(['…']).collect()
}
