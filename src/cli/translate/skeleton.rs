//! The skeleton of a translation: what is to be translated, each piece below its original.
//!
//! Ids, dates and numbers are left out, since the original has them, unless they say which element of
//! a list is meant. Everything of the original stands in comments, so nothing of it is published.

use super::lines::Lines;
use crate::base::lang::Lang;
use crate::base::phrase::Phrase;
use crate::diagnostic::text::Words;
use crate::source::facts::{Facts, Figure, Person};
use crate::source::markdown::pieces::{PieceKind, pieces};
use crate::source::{Wording, revision_scalar};

/// The units of phases that the interface has words for in every language.
const KNOWN_UNITS: [&str; 3] = ["semester", "year", "phase"];

/// What a skeleton is made of.
pub(super) struct Skeleton<'a> {
    /// The language of the original.
    pub(super) from: &'a Lang,
    /// The language of the translation.
    pub(super) into: &'a Lang,
    /// What the original says.
    pub(super) wording: &'a Wording,
    /// Its facts.
    pub(super) facts: &'a Facts,
    /// Whether the interface has a word for what a person did.
    pub(super) is_known: &'a dyn Fn(&str) -> bool,
    /// The words of whoever translates.
    pub(super) words: &'a Words,
}

impl Skeleton<'_> {
    /// The whole file.
    pub(super) fn text(&self) -> String {
        let Self { from, into, wording, .. } = self;
        let mut lines = Lines::default();
        lines.line(0, "---");
        let remark = Phrase::new("skeleton-fields").with("from", from.as_str());
        for remark in self.words.say(&remark.with("into", into.as_str()).into()).lines() {
            lines.comment(0, remark);
        }
        lines.line(0, "");
        if !wording.title.is_empty() {
            lines.field(0, "title:", Some(&wording.title));
        }
        lines.field(0, "summary:", wording.summary.as_deref());
        let revision = revision_scalar(&wording.revision().short());
        lines.line(
            0,
            &format!("translates: {{ lang: {from}, revision: {revision}, by: , machine: false }}"),
        );
        lines.comment(0, &self.words.phrase("skeleton-draft"));
        lines.line(0, "draft: true");
        self.facts(&mut lines);
        lines.line(0, "---");
        lines.finish() + &self.body()
    }

    fn facts(&self, lines: &mut Lines) {
        let facts = self.facts;
        let unit = facts.phase.as_ref().and_then(|phase| phase.unit.as_deref());
        let unit = unit.filter(|unit| !KNOWN_UNITS.contains(unit));
        let groups = facts.participants.as_ref().map(|who| who.groups.as_slice());
        lines.group("place:", |lines| {
            lines.field(1, "venue:", facts.venue.as_deref());
            lines.field(1, "locality:", facts.locality.as_deref());
        });
        lines.field(0, "dateline:", facts.dateline.as_deref());
        lines.group("phase:", |lines| lines.field(1, "unit:", unit));
        lines.group("participants:", |lines| {
            let groups = groups.unwrap_or_default();
            if !groups.is_empty() {
                lines.line(1, "groups:");
            }
            for group in groups {
                lines.field(2, "-", Some(group));
            }
        });
        self.lists(lines);
    }

    fn lists(&self, lines: &mut Lines) {
        let facts = self.facts;
        let is_figure = |figure: &Figure| figure.unit.is_some();
        if facts.figures.iter().any(is_figure) {
            lines.line(0, "figures:");
            facts.figures.iter().for_each(|figure| lines.figure(figure));
        }
        let did = |person: &Person| person.did.clone().filter(|did| !(self.is_known)(did));
        if facts.people.iter().any(|person| person.role.is_some() || did(person).is_some()) {
            lines.line(0, "people:");
            facts.people.iter().for_each(|person| lines.person(person, did(person).as_deref()));
        }
        lines.group("follow_ups:", |lines| {
            facts.follow_ups.iter().for_each(|follow_up| lines.follow_up(follow_up));
        });
        lines.group("corrections:", |lines| {
            facts.corrections.iter().for_each(|correction| lines.correction(correction));
        });
        lines.group("pictures:", |lines| {
            facts.pictures.iter().for_each(|picture| lines.picture(picture));
        });
    }

    /// Each piece of the text in a comment, with an empty line to write in. What has no words stands
    /// as it is.
    fn body(&self) -> String {
        let markdown = self.wording.markdown.replace("\r\n", "\n");
        let mut body = String::new();
        for piece in pieces(&markdown) {
            let text = &markdown[piece.range];
            match piece.kind {
                PieceKind::Mark => body.extend(["\n", text, "\n"]),
                PieceKind::Words => body.extend(["\n<!--\n", &hushed(text), "\n-->\n\n"]),
            }
        }
        body
    }
}

/// A text that can stand in a comment of HTML. A backslash before a sign is no word of Markdown.
fn hushed(text: &str) -> String {
    text.replace("-->", "--\\>").replace("--!>", "--!\\>")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::path::SourcePath;
    use crate::cli::speech;
    use crate::diagnostic::Code;
    use crate::diagnostic::text::EditorLang;
    use crate::source::{Document, Lexicon, Name, Text, read};

    const ORIGINAL: &str = "\
---
title: \"Réunion : le \\\"début\\\"\"
summary: >
  Deux
  lignes.
date: 2023-01-19
regions: [a]
programs: [p]
place: { venue: Hôtel, locality: '' }
dateline: Goma
phase: { number: 4, of: 6, unit: semester }
participants: { total: 60, groups: [femmes, '# hommes'] }
figures: [{ number: 30, unit: villages, of: program }, { unit: jours }, { number: 2 }]
people:
  - { name: 'Ani: b', role: Secrétaire, did: spoke }
  - { name: C, did: a chanté }
  - { organization: o }
follow_ups: [{ id: monev, text: Suivi, status: open }, { text: Bilan }]
corrections: [{ date: 2023-02-01, text: Le jour }]
pictures:
  a b.jpg: { alt: Une salle, credit: 'D: e' }
  c.jpg: { people: none }
---

Un [texte][x] --> et {{ figure(src=\"c.jpg\", alt=\"Deux mots\") }} <!-- mot --> fin.

<!-- more -->

## Titre {#t}

- a

- b <b>gras</b>

{{ figure(src=\"c.jpg\") }}

[x]: y.md
";

    fn english() -> Words {
        Words::with(EditorLang::English, speech::words)
    }

    fn file(lang: &str) -> SourcePath {
        SourcePath::new(&format!("content/reports/a/index.{lang}.md")).unwrap()
    }

    fn document(lang: &str, text: &str) -> (Document, Vec<(Code, String)>) {
        let name = Name::of(&file(lang)).unwrap();
        let read = read(&file(lang), name, text.as_bytes(), &Lexicon::default());
        let finding = |finding: crate::diagnostic::Diagnostic| {
            let field = finding.args.iter().find(|(name, _)| *name == "field");
            (finding.code, field.map(|(_, field)| english().say(field)).unwrap_or_default())
        };
        (read.value.unwrap(), read.diagnostics.into_iter().map(finding).collect())
    }

    fn skeleton(original: &str) -> String {
        let wording = Wording::of(&file("fr"), original.as_bytes()).unwrap();
        let (document, found) = document("fr", original);
        assert_eq!(found, []);
        let skeleton = Skeleton {
            from: &"fr".parse().unwrap(),
            into: &"en".parse().unwrap(),
            wording: &wording,
            facts: &document.head.facts,
            is_known: &|did| did == "spoke",
            words: &english(),
        };
        skeleton.text()
    }

    #[test]
    fn every_text_stands_above_its_field() {
        let expected = "\
# Réunion : le \"début\"
title:
# Deux lignes.
summary:
translates: { lang: fr, revision: REVISION, by: , machine: false }
# Delete the next line when the translation is whole: until then only previews show it.
draft: true
place:
  # Hôtel
  venue:
# Goma
dateline:
participants:
  groups:
    # femmes
    -
    # # hommes
    -
figures:
  - number: 30
    # villages
    unit:
  # jours
  - unit:
  - number: 2
people:
  - name: \"Ani: b\"
    # Secrétaire
    role:
  - name: C
    # a chanté
    did:
  - {}
follow_ups:
  - id: monev
    # Suivi
    text:
  # Bilan
  - text:
corrections:
  - date: 2023-02-01
    # Le jour
    text:
pictures:
  a b.jpg:
    # Une salle
    alt:
    credit: \"D: e\"
---
";
        let wording = Wording::of(&file("fr"), ORIGINAL.as_bytes()).unwrap();
        let expected = expected.replace("REVISION", &wording.revision().short());
        let text = skeleton(ORIGINAL);
        let (_, fields) = text.split_once("\n\n").unwrap();
        assert!(fields.starts_with(&expected), "{fields}");
    }

    #[test]
    fn nothing_of_the_original_is_published_and_what_lacks_is_told() {
        let (document, found) = document("en", &skeleton(ORIGINAL));
        let lacks = |field: &str| (Code::MissingField, field.to_owned());
        assert_eq!(found, [lacks("title"), lacks("text"), lacks("text"), lacks("text")]);
        assert!(document.head.facts.release.draft);
        assert_eq!((document.head.words, &document.head.summary), (0, &None));
        let Text::Made(body) = &document.text else { panic!("it was read just now") };
        assert!(body.html.trim().is_empty(), "{}", body.html);
        assert_eq!(body.holes.len(), 1, "the picture that says nothing: {:?}", body.holes);
        let translates = document.head.translates.as_ref().unwrap();
        assert!(translates.by.is_none() && !translates.machine);
    }

    #[test]
    fn a_translation_that_is_filled_in_has_nothing_wrong() {
        let filled: String = skeleton(ORIGINAL)
            .lines()
            .filter(|line| *line != "draft: true")
            .map(|line| match line.trim_end() {
                line if line.ends_with([':', '-']) && !line.ends_with("--") => {
                    let group = ["place", "participants", "  groups", "figures", "people"];
                    let group = group.into_iter().chain(["follow_ups", "corrections", "pictures"]);
                    let is_group = group.into_iter().any(|name| line == format!("{name}:"))
                        || line.ends_with("jpg:");
                    if is_group { line.to_owned() } else { format!("{line} Words") }
                }
                line => line.to_owned(),
            })
            .map(|line| line + "\n")
            .collect();
        let (document, found) = document("en", &filled);
        assert_eq!(found, [], "{filled}");
        let facts = &document.head.facts;
        assert_eq!(facts.participants.as_ref().unwrap().groups, ["Words", "Words"]);
        assert_eq!((facts.figures.len(), facts.people.len()), (3, 3));
        assert_eq!(facts.pictures[0].alt.as_deref(), Some("Words"));
    }

    #[test]
    fn a_text_without_a_title_needs_none() {
        let text = "---\n---\r\nSur C.\r\n\r\nFin.\r\n";
        let wording = Wording::of(&file("fr"), text.as_bytes()).unwrap();
        let skeleton = Skeleton {
            from: &"fr".parse().unwrap(),
            into: &"en".parse().unwrap(),
            wording: &wording,
            facts: &Facts::default(),
            is_known: &|_| false,
            words: &english(),
        };
        let text = skeleton.text();
        assert!(!text.contains("title:") && !text.contains("summary:") && !text.contains('\r'));
        assert!(text.ends_with("---\n\n<!--\nSur C.\n-->\n\n\n<!--\nFin.\n-->\n\n"), "{text}");
    }
}
