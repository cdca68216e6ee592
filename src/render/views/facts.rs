//! Facts that hold text: each is told in the best language for the reader that has it.

use super::Views;
use crate::model::{Activity, Agreed};
use crate::source::Facts;
use crate::source::facts::{self, FigureOf, Status};
use crate::theme::contract::facts::{Correction, Figure, FollowUp, Participants, Person, Phase};
use crate::theme::contract::lists::AgreedAt;
use crate::theme::contract::{Link, Said};

impl Views<'_> {
    /// A text of the facts, along the reader's chain of languages; the original has it if anyone has.
    pub(in crate::render) fn fact<'a>(
        &self,
        activity: &'a Activity,
        text: impl Fn(&'a Facts) -> Option<&'a str>,
    ) -> Option<Said> {
        let told = self.scene.bulletin.fact(activity, self.language, text);
        told.map(|(text, language)| self.said(text, language))
    }

    /// Points that were agreed, those of one activity together as far as they follow each other.
    pub(in crate::render) fn agreed(&self, points: &[Agreed]) -> Vec<AgreedAt> {
        let activity = |points: &[Agreed]| {
            let id = points.first()?.activity;
            let activity = self.scene.bulletin.activity(id);
            Some(AgreedAt {
                report: self.report_link(id),
                when: self.when(activity.days()),
                regions: activity.regions.iter().map(|id| self.region(*id)).collect(),
                items: points.iter().map(|point| self.follow_up(*point)).collect(),
            })
        };
        points.chunk_by(|a, b| a.activity == b.activity).filter_map(activity).collect()
    }

    /// One point that was agreed.
    pub(super) fn follow_up(&self, agreed: Agreed) -> FollowUp {
        let Agreed { activity: id, index } = agreed;
        let activity = self.scene.bulletin.activity(id);
        let fact = activity.facts().follow_ups.get(index);
        let text = self.fact(activity, |facts| {
            facts.follow_ups.get(index).map(|follow_up| follow_up.text.as_str())
        });
        let owner = activity.owned.follow_ups.get(index).copied().flatten();
        FollowUp {
            anchor: anchor(fact, index),
            text: text.unwrap_or_else(|| Self::own("")),
            owner: owner.map(|id| self.organization(id)),
            due: fact.and_then(|fact| fact.due).map(|day| self.when(day.into())),
            status: fact.and_then(|fact| fact.status).unwrap_or(Status::Unknown).name(),
        }
    }

    pub(super) fn phase(&self, activity: &Activity) -> Option<Phase> {
        let phase = activity.facts().phase.as_ref()?;
        let unit = |facts| -> Option<&str> {
            let facts: &Facts = facts;
            facts.phase.as_ref()?.unit.as_deref()
        };
        Some(Phase { number: phase.number?, of: phase.of, unit: self.fact(activity, unit) })
    }

    pub(super) fn participants(&self, activity: &Activity) -> Option<Participants> {
        let people = activity.facts().participants.as_ref()?;
        let group = |at: usize| {
            self.fact(activity, |facts| {
                facts.participants.as_ref()?.groups.get(at).map(String::as_str)
            })
        };
        Some(Participants {
            total: people.total.map(|total| self.number(total)),
            women: people.women.map(|women| self.number(women)),
            men: people.men.map(|men| self.number(men)),
            groups: (0..people.groups.len()).filter_map(group).collect(),
        })
    }

    pub(super) fn activity_figures(&self, activity: &Activity) -> Vec<Figure> {
        let figure = |(at, figure): (usize, &facts::Figure)| {
            let unit = self.fact(activity, |facts| facts.figures.get(at)?.unit.as_deref());
            Some(Figure {
                number: self.number(figure.number?),
                unit: unit.unwrap_or_else(|| Self::own("")),
                of: match figure.of {
                    Some(FigureOf::Program) => "program",
                    Some(FigureOf::Activity) | None => "activity",
                },
            })
        };
        activity.facts().figures.iter().enumerate().filter_map(figure).collect()
    }

    pub(super) fn people(&self, activity: &Activity) -> Vec<Person> {
        let person = |(at, person): (usize, &facts::Person)| {
            let organization = activity.owned.people.get(at).copied().flatten();
            Person {
                name: person.name.clone(),
                role: self.fact(activity, |facts| facts.people.get(at)?.role.as_deref()),
                organization: organization.map(|id| self.organization(id)),
                did: self.did(activity, at, person),
            }
        };
        activity.facts().people.iter().enumerate().map(person).collect()
    }

    /// What somebody did: a word of the interface if there is one for it, else as written.
    fn did(&self, activity: &Activity, at: usize, person: &facts::Person) -> Option<Said> {
        let word = person.did.as_ref().map(|did| format!("did_{did}"));
        let known =
            word.filter(|word| self.scene.theme.plain_words(self.language).contains_key(word));
        known
            .map(Self::own)
            .or_else(|| self.fact(activity, |facts| facts.people.get(at)?.did.as_deref()))
    }

    pub(super) fn corrections(&self, activity: &Activity) -> Vec<Correction> {
        let correction = |(at, correction): (usize, &facts::Correction)| {
            let text = self.fact(activity, |facts| {
                facts.corrections.get(at).map(|correction| correction.text.as_str())
            });
            let day = correction.date.unwrap_or(activity.published);
            Correction { when: self.when(day.into()), text: text.unwrap_or_else(|| Self::own("")) }
        };
        activity.facts().corrections.iter().enumerate().map(correction).collect()
    }

    /// Each region of an activity with all regions above it, the largest first.
    pub(super) fn places(&self, activity: &Activity) -> Vec<Vec<Link>> {
        let regions = &self.scene.bulletin.config.regions;
        let chain = |id: &crate::config::RegionId| {
            let mut chain: Vec<_> = regions.with_ancestors(*id).map(|id| self.region(id)).collect();
            chain.reverse();
            chain
        };
        activity.regions.iter().map(chain).collect()
    }
}

/// The anchor of an agreed point on the page of its report.
fn anchor(fact: Option<&facts::FollowUp>, index: usize) -> String {
    let id = fact
        .and_then(|fact| fact.id.as_deref())
        .map(|id| crate::plan::slug(id, crate::base::lang::Scripts::Latin));
    match id.filter(|id| !id.is_empty()) {
        Some(id) => format!("agreed-{id}"),
        None => format!("agreed-{}", index + 1),
    }
}
