//! Facts that a translation repeats: ids, dates and numbers must be those of the original, and lists
//! of texts must have as many elements.

use super::versions::Versions;
use crate::base::path::SourcePath;
use crate::decode::Bag;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::source::Facts;
use crate::source::facts::Word;
use crate::yaml::path::{FieldPath, Step};
use std::fmt::Display;

/// Compares every translation with the original.
pub(super) fn check(versions: &Versions) -> Bag {
    let (original, mut bag) = (versions.original(), Bag::new());
    for version in versions.iter().filter(|version| version.document.head.translates.is_some()) {
        let files = (&version.document.file, &original.file);
        let mut pair = Pair { files, bag: &mut bag };
        pair.facts(&version.document.head.facts, &original.head.facts);
    }
    bag
}

/// Two files that tell the same.
struct Pair<'a> {
    /// The translation and the original.
    files: (&'a SourcePath, &'a SourcePath),
    bag: &'a mut Bag,
}

impl Pair<'_> {
    fn facts(&mut self, here: &Facts, there: &Facts) {
        self.value("date", here.date.as_ref(), there.date.as_ref());
        self.value("published", here.published.as_ref(), there.published.as_ref());
        self.words("regions", &here.regions, &there.regions);
        self.words("programs", &here.programs, &there.programs);
        self.words("topics", &here.topics, &there.topics);
        self.words("kind", here.kind.as_slice(), there.kind.as_slice());
        self.words("organizers", &here.organizers, &there.organizers);
        self.words("partners", &here.partners, &there.partners);
        self.words("funders", &here.funders, &there.funders);
        self.list("sdg", &here.sdg, &there.sdg);
        self.list("sectors", &here.sectors, &there.sectors);
        self.parts(here, there);
    }

    fn parts(&mut self, here: &Facts, there: &Facts) {
        if let (Some(here), Some(there)) = (&here.phase, &there.phase) {
            self.value("phase.number", here.number.as_ref(), there.number.as_ref());
            self.value("phase.of", here.of.as_ref(), there.of.as_ref());
        }
        if let (Some(here), Some(there)) = (&here.participants, &there.participants) {
            self.value("participants.total", here.total.as_ref(), there.total.as_ref());
            self.value("participants.women", here.women.as_ref(), there.women.as_ref());
            self.value("participants.men", here.men.as_ref(), there.men.as_ref());
            self.length("participants.groups", here.groups.len(), there.groups.len());
        }
        self.length("figures", here.figures.len(), there.figures.len());
        for (at, (here, there)) in here.figures.iter().zip(&there.figures).enumerate() {
            let path = FieldPath::root().key("figures").index(at).key("number");
            self.at(&path, here.number.as_ref(), there.number.as_ref());
        }
        self.length("people", here.people.len(), there.people.len());
        self.follow_ups(here, there);
        self.length("corrections", here.corrections.len(), there.corrections.len());
    }

    fn follow_ups(&mut self, here: &Facts, there: &Facts) {
        let (here, there) = (&here.follow_ups, &there.follow_ups);
        self.length("follow_ups", here.len(), there.len());
        for (at, (here, there)) in here.iter().zip(there).enumerate() {
            let path = FieldPath::root().key("follow_ups").index(at);
            self.at(&path.key("id"), here.id.as_ref(), there.id.as_ref());
            self.at(&path.key("due"), here.due.as_ref(), there.due.as_ref());
            let name = |status: crate::source::facts::Status| status.name();
            let status = (here.status.map(name), there.status.map(name));
            self.at(&path.key("status"), status.0.as_ref(), status.1.as_ref());
        }
    }

    fn value<T: PartialEq + Display>(&mut self, field: &str, here: Option<&T>, there: Option<&T>) {
        let path = field.split('.').fold(FieldPath::root(), |path, key| path.key(key));
        self.at(&path, here, there);
    }

    /// A value is compared only if the translation has it.
    fn at<T: PartialEq + Display>(
        &mut self,
        path: &FieldPath,
        here: Option<&T>,
        there: Option<&T>,
    ) {
        let Some(here) = here else { return };
        if there != Some(here) {
            let original = there.map(ToString::to_string).unwrap_or_default();
            self.conflict((path, path), "value", (here.to_string(), original));
        }
    }

    fn words(&mut self, field: &str, here: &[Word], there: &[Word]) {
        let texts = |words: &[Word]| words.iter().map(|word| word.text.clone()).collect::<Vec<_>>();
        // Under whichever of its names the field is written.
        let path = |words: &[Word]| match words.first().and_then(|word| word.path.steps().first()) {
            Some(Step::Key(key)) => FieldPath::root().key(key),
            _ => FieldPath::root().key(field),
        };
        self.lists((&path(here), &path(there)), &texts(here), &texts(there));
    }

    fn list(&mut self, field: &str, here: &[String], there: &[String]) {
        let path = FieldPath::root().key(field);
        self.lists((&path, &path), here, there);
    }

    /// Lists of ids are compared whatever their order.
    fn lists(&mut self, paths: (&FieldPath, &FieldPath), here: &[String], there: &[String]) {
        let sorted = |words: &[String]| {
            let mut words = words.to_vec();
            words.sort_unstable();
            words
        };
        if !here.is_empty() && sorted(here) != sorted(there) {
            self.conflict(paths, "value", (here.join(", "), there.join(", ")));
        }
    }

    /// A list of texts is repeated in the same order, so it has the same length.
    fn length(&mut self, field: &str, here: usize, there: usize) {
        if here != 0 && here != there {
            let path = field.split('.').fold(FieldPath::root(), |path, key| path.key(key));
            let original = if there == 0 { String::new() } else { there.to_string() };
            self.conflict((&path, &path), "length", (here.to_string(), original));
        }
    }

    /// A fact of which the original says something else, or nothing at all.
    fn conflict(
        &mut self,
        (path, of_path): (&FieldPath, &FieldPath),
        found: &str,
        (here, original): (String, String),
    ) {
        let (file, of) = self.files;
        let is_lacking = original.is_empty();
        let finding =
            Diagnostic::new(Code::ConflictingFact, Place::Field(file.clone(), path.clone()))
                .with("field", path.to_string())
                .with("found", if is_lacking { "nothing" } else { found })
                .with("here", here)
                .with("original", original);
        self.bag.push(if is_lacking {
            finding.label(Place::File(of.clone()), "label-lacking")
        } else {
            finding.label(Place::Field(of.clone(), of_path.clone()), "label-original")
        });
    }
}
