//! An activity: its facts looked up in the registries, and its reports.

use super::texts::Texts;
use super::versions::Versions;
use super::{ActivityId, View};
use crate::base::day::{Day, DayRange};
use crate::base::path::SourcePath;
use crate::config::{
    Config, Id, KindId, LanguageId, OrganizationId, ProgramId, RegionId, Registry, TopicId,
};
use crate::decode::Bag;
use crate::decode::suggest::{LEAST_ID, certain, suggest};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::source::Facts;
use crate::source::facts::Word;
use rayon::prelude::*;
use std::collections::BTreeMap;

/// What happened, told in one or more languages.
#[derive(Clone, Debug)]
pub struct Activity {
    /// The id.
    pub id: String,
    /// Its reports.
    pub versions: Versions,
    /// The day by which it is put in order: its first day, else the day of publication.
    pub day: Day,
    /// When the report appeared: as written, else the last day of the activity.
    pub published: Day,
    /// Whether it is shown in previews only.
    pub draft: bool,
    /// Where.
    pub regions: Vec<RegionId>,
    /// Within which programs.
    pub programs: Vec<ProgramId>,
    /// On which topics.
    pub topics: Vec<TopicId>,
    /// What kind of activity.
    pub kind: Option<KindId>,
    /// Who organized it.
    pub organizers: Vec<OrganizationId>,
    /// With whom.
    pub partners: Vec<OrganizationId>,
    /// Who paid.
    pub funders: Vec<OrganizationId>,
    /// The organizations named within its people and follow-ups, one for each element.
    pub owned: Owned,
    /// Other activities that its report names.
    pub related: Vec<ActivityId>,
}

/// The organizations of people and of what was agreed, in the order of the facts.
#[derive(Clone, Debug, Default)]
pub struct Owned {
    /// For whom each person speaks.
    pub people: Vec<Option<OrganizationId>>,
    /// Who is to do what was agreed.
    pub follow_ups: Vec<Option<OrganizationId>>,
}

impl Activity {
    /// The facts, which the original carries.
    #[must_use]
    pub fn facts(&self) -> &Facts {
        &self.versions.original().head.facts
    }

    /// When its report in a language was last changed, else when it appeared.
    #[must_use]
    pub fn changed(&self, language: LanguageId) -> Day {
        let own = self.versions.get(language).and_then(|document| document.head.facts.updated);
        own.or(self.facts().updated).unwrap_or(self.published)
    }

    /// When it took place, or appeared: what dates its report.
    #[must_use]
    pub fn days(&self) -> DayRange {
        self.facts().date.unwrap_or_else(|| self.published.into())
    }
}

/// Reports and the days that put them in order; everything else is looked up afterwards.
pub(super) struct Sketch {
    pub(super) id: String,
    pub(super) versions: Versions,
    pub(super) day: Day,
    pub(super) published: Day,
}

impl Sketch {
    /// An original without any day, which `source` has reported, is taken for one of today, so that
    /// everything else about it is checked too.
    pub(super) fn new(id: String, versions: Versions, today: Day) -> Self {
        let facts = &versions.original().head.facts;
        let published = facts.published.or(facts.date.map(DayRange::end)).unwrap_or(today);
        let day = facts.date.map_or(published, DayRange::start);
        Self { id, versions, day, published }
    }
}

/// Puts sketches in order, the newest first, and looks up what their facts refer to.
pub(super) fn complete(
    mut sketches: Vec<Sketch>,
    (config, view): (&Config, View),
    texts: &Texts,
    bag: &mut Bag,
) -> Vec<Activity> {
    sketches.sort_by(|a, b| {
        (b.day, b.published).cmp(&(a.day, a.published)).then_with(|| a.id.cmp(&b.id))
    });
    let ids: BTreeMap<String, ActivityId> = sketches
        .iter()
        .enumerate()
        .map(|(at, sketch)| (sketch.id.clone(), ActivityId::new(at)))
        .collect();
    let known = Known { config, ids: &ids, view, texts };
    let complete = |sketch| {
        let mut bag = Bag::new();
        (known.activity(sketch, &mut bag), bag)
    };
    let (activities, found): (_, Vec<Bag>) = sketches.into_par_iter().map(complete).unzip();
    bag.extend(found.into_iter().flatten());
    activities
}

/// What facts can refer to.
struct Known<'a> {
    config: &'a Config,
    ids: &'a BTreeMap<String, ActivityId>,
    view: View,
    texts: &'a Texts,
}

impl Known<'_> {
    fn activity(&self, sketch: Sketch, bag: &mut Bag) -> Activity {
        let Sketch { id, versions, day, published } = sketch;
        let original = versions.original();
        let (facts, file) = (&original.head.facts, &original.file);
        let config = self.config;
        let mut look = Lookup { file, bag };
        let kind = look.all(&config.kinds, facts.kind.as_slice()).first().copied();
        let people = facts.people.iter().map(|person| person.organization.as_ref());
        let owners = facts.follow_ups.iter().map(|follow_up| follow_up.owner.as_ref());
        let mut owned =
            |word: Option<&Word>| word.and_then(|word| look.one(&config.organizations, word));
        let owned = Owned {
            people: people.map(&mut owned).collect(),
            follow_ups: owners.map(owned).collect(),
        };
        Activity {
            day,
            published,
            draft: self.view.holds_back(facts.release),
            regions: look.all(&config.regions, &facts.regions),
            programs: look.all(&config.programs, &facts.programs),
            topics: look.all(&config.topics, &facts.topics),
            kind,
            organizers: look.all(&config.organizations, &facts.organizers),
            partners: look.all(&config.organizations, &facts.partners),
            funders: look.all(&config.organizations, &facts.funders),
            owned,
            related: self.related(&facts.related, &mut look),
            id,
            versions,
        }
    }

    fn related(&self, words: &[Word], look: &mut Lookup<'_>) -> Vec<ActivityId> {
        let mut related = Vec::new();
        for word in words {
            match self.ids.get(&word.text) {
                Some(id) if !related.contains(id) => related.push(*id),
                Some(_) => {}
                None if self.texts.tell(&word.text) => {}
                None => {
                    let known = || self.ids.keys().map(String::as_str);
                    let suggestion = suggest(&word.text, known());
                    look.bag.push(
                        Diagnostic::new(Code::UnknownActivity, look.place(word))
                            .with("id", &word.text)
                            .suggesting(suggestion)
                            .meaning(&word.text, certain(&word.text, known(), LEAST_ID)),
                    );
                }
            }
        }
        related
    }
}

/// Looks up the words of one file.
struct Lookup<'a> {
    file: &'a SourcePath,
    bag: &'a mut Bag,
}

impl Lookup<'_> {
    fn place(&self, word: &Word) -> Place {
        Place::Field(self.file.clone(), word.path.clone())
    }

    fn one<T>(&mut self, registry: &Registry<T>, word: &Word) -> Option<Id<T>> {
        let found = registry.find(&word.text);
        if found.is_none() {
            self.bag.extend(registry.unknown(self.place(word), &word.text));
        }
        found
    }

    fn all<T>(&mut self, registry: &Registry<T>, words: &[Word]) -> Vec<Id<T>> {
        let mut ids: Vec<Id<T>> = Vec::with_capacity(words.len());
        for word in words {
            let found = self.one(registry, word).filter(|id| !ids.contains(id));
            ids.extend(found);
        }
        ids
    }
}
