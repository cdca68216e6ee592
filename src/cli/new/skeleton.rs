//! The file of a new report: what is known of it, and all that it could say as well, in comments.
//!
//! Made of the record that reading takes, so that no field is forgotten.

use super::questions::Answers;
use crate::decode::record::{Field, Record, Shape};
use crate::schema::Words;
use crate::source::records::REPORT;
use crate::yaml::quote::{quoted, scalar};

/// What a report says only later, or by other means.
const LATER: [&str; 6] = ["translates", "slug", "aliases", "updated", "corrections", "extra"];
/// Where the words about a field begin, if it is short enough: all but the longest are.
const COLUMN: usize = 44;

/// What is written around the fields.
pub(super) struct Around<'a> {
    /// What to do with the comments.
    pub(super) hint: &'a str,
    /// What to write, in the language of the report.
    pub(super) body: &'a str,
    /// The last segment of the address, if not that of the title.
    pub(super) slug: Option<&'a str>,
}

/// The whole file.
pub(super) fn text(answers: &Answers, around: &Around<'_>, words: &Words) -> String {
    let mut lines = vec!["---".to_owned(), format!("# {}", around.hint)];
    for (record, field) in ordered() {
        let known = match field.name {
            "slug" => around.slug.map(str::to_owned),
            name => known(answers, name),
        };
        match known {
            Some(value) if field.name == "draft" => {
                let line = format!("{}: {value}", field.name);
                lines.push(explained(&line, &words.about(record.name, field.name)));
            }
            Some(value) => lines.push(format!("{}: {value}", field.name)),
            None if LATER.contains(&field.name) => {}
            None => lines.push(idea(record, field, words)),
        }
    }
    lines.extend(["---".to_owned(), String::new(), format!("<!-- {} -->", around.body)]);
    lines.join("\n") + "\n"
}

/// The fields: title and summary, then the facts, then what all texts have.
fn ordered() -> impl Iterator<Item = (&'static Record, &'static Field)> {
    let is_first = |(_, field): &(_, &Field)| matches!(field.name, "title" | "summary" | "slug");
    let is_own = |(record, _): &(&Record, _)| record.name == REPORT.name;
    let first = REPORT.all().filter(is_first);
    let rest = REPORT.all().filter(move |one| !is_own(one) && !is_first(one));
    first.chain(REPORT.all().filter(is_own)).chain(rest)
}

/// What is known of the report.
fn known(answers: &Answers, field: &str) -> Option<String> {
    let list = |ids: &[String]| {
        let ids: Vec<String> = ids.iter().map(|id| scalar(id)).collect();
        (!ids.is_empty()).then(|| format!("[{}]", ids.join(", ")))
    };
    match field {
        "title" => Some(quoted(&answers.title)),
        "date" => Some(answers.days.to_string()),
        "regions" => list(&answers.regions),
        "programs" => list(&answers.programs),
        "kind" => answers.kind.as_deref().map(scalar),
        "draft" => Some("true".to_owned()),
        _ => None,
    }
}

/// A field without a value, in a comment, and what it means.
fn idea(record: &Record, field: &Field, words: &Words) -> String {
    let mut about = words.about(record.name, field.name);
    choices(field, field.shape, &mut about);
    explained(&format!("# {}:{}", field.name, form(field.shape)), &about)
}

/// A line with words behind it, which stand below each other where there is room.
fn explained(line: &str, about: &str) -> String {
    let width = COLUMN.saturating_sub(2);
    format!("{line:<width$}  # {about}")
}

/// A value of a shape with blanks to fill in.
fn form(shape: Shape) -> String {
    match shape {
        Shape::Many(Shape::Group(record)) => format!(" [{}]", group(record)),
        Shape::Many(_) => " []".to_owned(),
        Shape::Group(record) => format!(" {}", group(record)),
        Shape::Keyed(_, Shape::Group(record)) => format!(" {{ photo.jpg: {} }}", group(record)),
        _ => String::new(),
    }
}

fn group(record: &'static Record) -> String {
    let field = |(_, field): (_, &Field)| format!("{}:{}", field.name, form(field.shape));
    let fields: Vec<String> = record.all().map(field).collect();
    format!("{{ {} }}", fields.join(" , "))
}

/// The words that can be chosen from, in a field or in those of its group.
fn choices(field: &Field, shape: Shape, about: &mut String) {
    match shape {
        Shape::Choice(words) => {
            about.extend([" (", field.name, ": ", &words().join(", "), ")"]);
        }
        Shape::Many(one) | Shape::Keyed(_, one) => choices(field, *one, about),
        Shape::Group(record) => {
            record.all().for_each(|(_, field)| choices(field, field.shape, about));
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::LanguageId;
    use std::collections::BTreeSet;

    fn answers() -> Answers {
        let languages = crate::config::Languages::read(None, None, &mut Vec::new());
        let language: LanguageId = languages.default_language();
        Answers {
            title: "A: \"b\"".to_owned(),
            days: "2026-05-01/2026-05-02".parse().unwrap(),
            regions: vec!["cd".to_owned(), "id".to_owned()],
            programs: vec!["sdg".to_owned()],
            kind: Some("meeting".to_owned()),
            language,
        }
    }

    #[test]
    fn every_field_is_there_or_comes_later() {
        let around = Around { hint: "HINT", body: "BODY", slug: None };
        let text = text(&answers(), &around, &Words::new(&"en".parse().unwrap()));
        let name = |line: &str| {
            let line = line.strip_prefix("# ").unwrap_or(line);
            line.split_once(':').map(|(name, _)| name.to_owned())
        };
        let said: BTreeSet<String> = text.lines().filter_map(name).collect();
        let all = REPORT.all().map(|(_, field)| field.name.to_owned());
        let expected = all.filter(|name| !LATER.contains(&name.as_str()));
        assert_eq!(said, expected.collect());
        let known = "title: \"A: \\\"b\\\"\"\n";
        assert!(text.starts_with(&format!("---\n# HINT\n{known}")), "{text}");
        for line in [
            "\ndate: 2026-05-01/2026-05-02\n",
            "\nregions: [cd, id]\n",
            "\nprograms: [sdg]\n",
            "\nkind: meeting\n",
            "\ndraft: true                                 # only previews show it while this is `true`\n",
            "\n# place: { venue: , locality: }             # the house and the town\n",
            "\n# figures: [{ number: , unit: , of: }]      # other counts (of: activity, program)\n",
        ] {
            assert!(text.contains(line), "{line}{text}");
        }
        assert!(text.ends_with("\n---\n\n<!-- BODY -->\n"), "{text}");
    }
}
