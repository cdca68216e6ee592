//! One report with all facts of its activity.

use super::Views;
use crate::locale::DateStyle;
use crate::model::{Activity, ActivityId, Agreed, Freshness, Versions};
use crate::plan::Address;
use crate::render::Failure;
use crate::render::body::{self, Standing};
use crate::source::Document;
use crate::theme::contract::Link;
use crate::theme::contract::facts::{Heading, Report, Source, Translation};

impl Views<'_> {
    /// The report of an activity in the language of the page.
    pub(in crate::render) fn report(
        &self,
        id: ActivityId,
        document: &Document,
    ) -> Result<Report, Failure> {
        let activity = self.scene.bulletin.activity(id);
        let facts = activity.facts();
        let organizations = |ids: &[_]| ids.iter().map(|id| self.organization(*id)).collect();
        let follow_up = |index| self.follow_up(Agreed { activity: id, index });
        let head = &document.head;
        let updated = head.facts.updated.or(facts.updated);
        Ok(Report {
            id: activity.id.clone(),
            title: head.title.clone(),
            summary: head.summary.clone(),
            body: body::html(self, document, Standing::Page)?,
            words: head.words,
            headings: headings(document),
            when: facts.date.map(|days| self.when_in(days, DateStyle::Full)),
            time: facts.time.map(|times| self.times(times, self.zone(activity))),
            published: self.when(activity.published.into()),
            updated: updated.map(|day| self.when(day.into())),
            dateline: self.fact(activity, |facts| facts.dateline.as_deref()),
            venue: self.fact(activity, |facts| facts.venue.as_deref()),
            locality: self.fact(activity, |facts| facts.locality.as_deref()),
            regions: self.places(activity),
            programs: activity.programs.iter().map(|id| self.program_link(*id)).collect(),
            phase: self.phase(activity),
            kind: activity.kind.map(|id| self.kind(id)),
            topics: activity.topics.iter().map(|id| self.topic(*id)).collect(),
            sdg: facts.sdg.clone(),
            sectors: facts.sectors.clone(),
            organizers: organizations(&activity.organizers),
            partners: organizations(&activity.partners),
            funders: organizations(&activity.funders),
            participants: self.participants(activity),
            figures: self.activity_figures(activity),
            people: self.people(activity),
            follow_ups: (0..facts.follow_ups.len()).map(follow_up).collect(),
            source: facts.source.as_ref().map(source),
            corrections: self.corrections(activity),
            translation: self.translation(Address::Report(id), &activity.versions),
            draft: activity.draft || self.scene.bulletin.view.holds_back(head.facts.release),
            extra: extra(document, activity),
        })
    }

    /// What is known of a text as a translation, if it is one.
    pub(in crate::render) fn translation(
        &self,
        address: Address,
        versions: &Versions,
    ) -> Option<Translation> {
        let translates = versions.get(self.language)?.head.translates.as_ref()?;
        let (language, original) = (versions.original_language(), versions.original());
        let route = self.scene.routes.of(address, language);
        Some(Translation {
            original: Link::new(self.said(&original.head.title, language), self.url(route)),
            from: self.language_name(language),
            by: translates.by.clone(),
            machine: translates.machine,
            stale: versions.freshness(self.language) == Some(Freshness::Stale),
        })
    }

    /// The time zone of an activity: its own, else that of the first region that has one.
    pub(in crate::render) fn zone<'a>(&'a self, activity: &'a Activity) -> Option<&'a str> {
        let regions = &self.scene.bulletin.config.regions;
        let of_regions = || {
            activity
                .regions
                .iter()
                .flat_map(|id| regions.with_ancestors(*id))
                .find_map(|id| regions.get(id).facts.time_zone.as_deref())
        };
        activity.facts().time_zone.as_deref().or_else(of_regions)
    }
}

fn headings(document: &Document) -> Vec<Heading> {
    let heading = |heading: &crate::source::markdown::Heading| Heading {
        level: heading.level,
        id: heading.id.clone(),
        text: heading.text.clone(),
    };
    document.head.headings.iter().map(heading).collect()
}

fn source(source: &crate::source::facts::Source) -> Source {
    let crate::source::facts::Source { outlet, byline, url } = source.clone();
    Source { outlet, byline, url }
}

/// The site's own fields, of the translation where it has any, else of the original.
fn extra(document: &Document, activity: &Activity) -> serde_json::Value {
    let own = [&document.head.facts.extra, &activity.facts().extra];
    let given = own.into_iter().find(|extra| !extra.is_empty());
    given.and_then(|extra| serde_json::from_str(extra).ok()).unwrap_or_default()
}
