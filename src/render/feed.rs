//! A feed: the newest reports of a language, told whole (Atom, RFC 4287).
//!
//! Every day is written as its midnight in UTC, since only days are known. Identifiers are tag URIs
//! (RFC 4151) of the activity, so that a report keeps its own when its title changes.

use super::Failure;
use super::body::{self, Standing};
use super::scene::Scene;
use super::views::Views;
use crate::base::html::escape;
use crate::messages::Arg;
use crate::model::ActivityId;
use crate::plan::{Address, ShelfRecipe, feed_entries};
use crate::source::Document;

/// What a feed without entries says of its last change: an arbitrary day that never moves.
const NEVER: &str = "2000-01-01";

/// Renders a feed.
pub(super) fn feed(scene: &Scene<'_>, recipe: &ShelfRecipe) -> Result<Vec<u8>, Failure> {
    let views = Views::new(scene, recipe.language);
    let writer = Writer { views, recipe };
    let entries: Vec<(ActivityId, &Document)> = feed_entries(scene.bulletin, recipe).collect();
    let mut xml = String::with_capacity(64 * 1024);
    writer.head(&mut xml, &entries);
    for (id, document) in entries {
        writer.entry(&mut xml, id, document)?;
    }
    xml.push_str("</feed>\n");
    Ok(xml.into_bytes())
}

struct Writer<'a> {
    views: Views<'a>,
    recipe: &'a ShelfRecipe,
}

impl Writer<'_> {
    fn head(&self, xml: &mut String, entries: &[(ActivityId, &Document)]) {
        let views = self.views;
        let (scene, recipe) = (views.scene, self.recipe);
        let (address, language) = (recipe.address, recipe.language);
        let page = views.absolute(scene.routes.of(address, language));
        let title = match address {
            Address::Front => views.title().text,
            _ => views.heading(address).0.text,
        };
        let title = views.message("feed_title", &[("title", Arg::Text(&title))]);
        let updated =
            entries.iter().map(|(id, _)| scene.bulletin.activity(*id).changed(language)).max();
        let updated = updated.map_or(NEVER.to_owned(), |day| day.to_string());
        xml.push_str("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        xml.push_str("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"");
        xml.push_str(scene.bulletin.config.languages.lang(language).as_str());
        xml.push_str("\">\n");
        element(xml, "id", &page);
        element(xml, "title", &title);
        link(xml, "alternate", "text/html", &page);
        let own = views.absolute(&scene.routes.feed(address, language));
        link(xml, "self", "application/atom+xml", &own);
        element(xml, "updated", &format!("{updated}T00:00:00Z"));
        let publisher = scene.bulletin.config.publisher.as_ref();
        let author = publisher.and_then(|publisher| views.text(&publisher.name));
        xml.push_str("<author>");
        element(xml, "name", &author.unwrap_or_else(|| views.title()).text);
        xml.push_str("</author>\n");
    }

    fn entry(&self, xml: &mut String, id: ActivityId, document: &Document) -> Result<(), Failure> {
        let views = self.views;
        let bulletin = views.scene.bulletin;
        let activity = bulletin.activity(id);
        let language = self.recipe.language;
        let tag = bulletin.config.languages.lang(language);
        let page = views.absolute(views.scene.routes.of(Address::Report(id), language));
        let host = bulletin.config.base_url.host();
        let host = host.split(':').next().unwrap_or(host);
        let name = crate::base::path::encode(&activity.id);
        xml.push_str("<entry>\n");
        element(xml, "id", &format!("tag:{host},{}:{name}/{tag}", activity.published));
        element(xml, "title", &document.head.title);
        link(xml, "alternate", "text/html", &page);
        element(xml, "published", &format!("{}T00:00:00Z", activity.published));
        element(xml, "updated", &format!("{}T00:00:00Z", activity.changed(language)));
        for region in &activity.regions {
            category(xml, &views.region(*region).text().text);
        }
        for program in &activity.programs {
            category(xml, &views.program_link(*program).text().text);
        }
        if let Some(summary) = &document.head.summary {
            element(xml, "summary", summary);
        }
        xml.push_str("<content type=\"html\">");
        escape(xml, &allowed(&body::html(&views, document, Standing::Feed)?));
        xml.push_str("</content>\n</entry>\n");
        Ok(())
    }
}

fn element(xml: &mut String, name: &str, text: &str) {
    xml.push('<');
    xml.push_str(name);
    xml.push('>');
    escape(xml, &allowed(text));
    xml.push_str("</");
    xml.push_str(name);
    xml.push_str(">\n");
}

fn link(xml: &mut String, rel: &str, kind: &str, href: &str) {
    xml.push_str("<link rel=\"");
    xml.push_str(rel);
    xml.push_str("\" type=\"");
    xml.push_str(kind);
    xml.push_str("\" href=\"");
    escape(xml, href);
    xml.push_str("\"/>\n");
}

fn category(xml: &mut String, term: &str) {
    xml.push_str("<category term=\"");
    escape(xml, &allowed(term));
    xml.push_str("\"/>\n");
}

/// A text without the control characters that XML 1.0 cannot hold (section 2.2).
fn allowed(text: &str) -> std::borrow::Cow<'_, str> {
    // A glance at the bytes is enough for almost every text.
    let suspicious =
        |byte: u8| byte < b' ' && !matches!(byte, b'\t' | b'\n' | b'\r') || byte == 0xef;
    if !text.bytes().any(suspicious) {
        return text.into();
    }
    let bad = |c: char| {
        c < ' ' && !matches!(c, '\t' | '\n' | '\r') || matches!(c, '\u{fffe}' | '\u{ffff}')
    };
    text.replace(bad, "").into()
}
