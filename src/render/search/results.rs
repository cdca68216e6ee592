//! `reports-0-by-16.json`: what results show of the first sixteen reports.
//!
//! `[{"title":"...","url":"/fr/...","when":"19 janv. 2023","regions":["Bukavu"],"kind":"atelier","summary":"..."}]`;
//! what a report does not have is left out.

use crate::plan::Catalog;
use crate::render::Scene;
use crate::render::views::Views;
use crate::theme::contract::Link;
use serde::Serialize;

/// What a result shows of a report.
#[derive(Serialize)]
pub(super) struct Shown {
    title: String,
    url: String,
    when: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    regions: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    kind: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    summary: Option<String>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    draft: bool,
}

pub(super) fn group(scene: &Scene<'_>, catalog: &Catalog, number: usize) -> Vec<Shown> {
    let views = Views::new(scene, catalog.language);
    let text = |link: &Link| link.text().text.clone();
    let shown = |id: &crate::model::ActivityId| {
        let card = views.card(*id);
        Shown {
            title: card.title.text,
            url: card.url,
            when: card.when.or(card.published).map(|when| when.text).unwrap_or_default(),
            regions: card.regions.iter().map(text).collect(),
            kind: card.kind.as_ref().map(text),
            summary: card.summary.map(|summary| summary.text),
            draft: card.draft,
        }
    };
    catalog.group(number).iter().map(shown).collect()
}
