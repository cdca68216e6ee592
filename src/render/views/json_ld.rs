//! What a page says, for programs that read it: JSON-LD in the words of schema.org.
//!
//! Says nothing that the page does not show, and names no people. Written directly, since every report has it.

use super::Views;
use crate::model::{Activity, ActivityId};
use crate::plan::Address;
use crate::theme::contract::{Link, Page};
use std::fmt::Write as _;
use tera::Value;

impl Views<'_> {
    /// The data of a page; none if there is nothing to say.
    pub(super) fn json_ld(&self, address: Address, page: &Page) -> Option<Value> {
        let mut json = Json(String::with_capacity(2048));
        json.0.push_str("{\"@context\":\"https://schema.org\"");
        match address {
            Address::Front => self.website(&mut json, page),
            Address::Report(id) => json.list("@graph", |json| {
                json.object(|json| self.article(json, id, page));
                json.object(|json| self.trail(json, page));
            }),
            _ if page.breadcrumbs.is_empty() => return None,
            _ => self.trail(&mut json, page),
        }
        json.0.push('}');
        Some(Value::safe_string(&json.0))
    }

    fn website(&self, json: &mut Json, page: &Page) {
        json.text("@type", "WebSite");
        json.text("url", &page.canonical);
        json.text("name", &page.title.text);
        json.text_if("description", page.description.as_deref());
        self.language(json);
        self.publisher(json);
    }

    /// The way from the front page down to the page itself.
    fn trail(&self, json: &mut Json, page: &Page) {
        let origin = self.scene.bulletin.config.base_url.origin();
        json.text("@type", "BreadcrumbList");
        json.list("itemListElement", |json| {
            for (at, link) in page.breadcrumbs.iter().enumerate() {
                json.object(|json| {
                    step(json, at + 1, &link.text().text);
                    json.text("item", &[origin, link.url()].concat());
                });
            }
            json.object(|json| step(json, page.breadcrumbs.len() + 1, &page.title.text));
        });
    }

    /// A report, which is of an organization, and news.
    fn article(&self, json: &mut Json, id: ActivityId, page: &Page) {
        let activity = self.scene.bulletin.activity(id);
        let told = activity.versions.get(self.language);
        let updated = told.and_then(|document| document.head.facts.updated);
        json.list("@type", |json| {
            json.element("Report");
            json.element("NewsArticle");
        });
        json.text("url", &page.canonical);
        json.text("headline", &page.title.text);
        json.text_if("description", page.description.as_deref());
        self.language(json);
        json.text("datePublished", &activity.published.to_string());
        if let Some(day) = updated.or(activity.facts().updated) {
            json.text("dateModified", &day.to_string());
        }
        self.publisher(json);
        self.translations(json, activity, page);
        json.list("spatialCoverage", |json| {
            for region in &activity.regions {
                json.object(|json| named(json, "Place", &self.region(*region)));
            }
        });
        if activity.facts().date.is_some() {
            json.member("about");
            json.object(|json| self.event(json, activity, page));
        }
    }

    /// The original of a translation, or the translations of an original.
    fn translations(&self, json: &mut Json, activity: &Activity, page: &Page) {
        let original = activity.versions.original_language();
        let languages = &self.scene.bulletin.config.languages;
        let is_original = original == self.language;
        let others = page.languages.iter().filter(|other| {
            if is_original {
                !other.current
            } else {
                other.tag == languages.lang(original).as_str()
            }
        });
        let mut others = others.peekable();
        if others.peek().is_some() {
            let name = if is_original { "workTranslation" } else { "translationOfWork" };
            json.list(name, |json| {
                for other in others {
                    json.object(|json| {
                        json.text("@type", "Report");
                        json.text("url", &other.absolute);
                        json.text("inLanguage", &other.tag);
                    });
                }
            });
        }
    }

    /// The activity, if its days are known.
    fn event(&self, json: &mut Json, activity: &Activity, page: &Page) {
        let Some(days) = activity.facts().date else { return };
        json.text("@type", "Event");
        json.text("name", &page.title.text);
        json.text("startDate", &days.start().to_string());
        json.text("endDate", &days.end().to_string());
        let regions = &self.scene.bulletin.config.regions;
        let above = activity.regions.first().into_iter().flat_map(|id| regions.with_ancestors(*id));
        let place = [
            self.fact(activity, |facts| facts.venue.as_deref()),
            self.fact(activity, |facts| facts.locality.as_deref()),
        ];
        let place = place.into_iter().flatten().map(|said| said.text);
        let place = place.chain(above.map(|id| self.region(id).text().text.clone()));
        let place: Vec<String> = place.collect();
        if let Some((name, rest)) = place.split_first() {
            json.member("location");
            json.object(|json| {
                json.text("@type", "Place");
                json.text("name", name);
                json.text_if("address", (!rest.is_empty()).then(|| rest.join(", ")).as_deref());
            });
        }
        if !activity.organizers.is_empty() {
            json.list("organizer", |json| {
                for id in &activity.organizers {
                    json.object(|json| named(json, "Organization", &self.organization(*id)));
                }
            });
        }
    }

    fn language(&self, json: &mut Json) {
        let languages = &self.scene.bulletin.config.languages;
        json.text("inLanguage", languages.lang(self.language).as_str());
    }

    fn publisher(&self, json: &mut Json) {
        let Some(publisher) = &self.scene.bulletin.config.publisher else { return };
        let Some(name) = self.text(&publisher.name) else { return };
        json.member("publisher");
        json.object(|json| {
            json.text("@type", "Organization");
            json.text("name", &name.text);
            json.text_if("url", publisher.url.as_deref());
        });
    }
}

fn named(json: &mut Json, kind: &str, link: &Link) {
    json.text("@type", kind);
    json.text("name", &link.text().text);
}

fn step(json: &mut Json, position: usize, name: &str) {
    json.text("@type", "ListItem");
    json.member("position");
    json.0.push_str(&position.to_string());
    json.text("name", name);
}

/// JSON as it is written.
struct Json(String);

impl Json {
    /// A comma, unless something has just been opened or named.
    fn next(&mut self) {
        if !self.0.ends_with(['{', '[', ':']) {
            self.0.push(',');
        }
    }

    fn member(&mut self, name: &str) {
        self.next();
        self.quoted(name);
        self.0.push(':');
    }

    fn text(&mut self, name: &str, value: &str) {
        self.member(name);
        self.quoted(value);
    }

    fn text_if(&mut self, name: &str, value: Option<&str>) {
        if let Some(value) = value {
            self.text(name, value);
        }
    }

    fn element(&mut self, value: &str) {
        self.next();
        self.quoted(value);
    }

    fn object(&mut self, members: impl FnOnce(&mut Self)) {
        self.next();
        self.0.push('{');
        members(self);
        self.0.push('}');
    }

    fn list(&mut self, name: &str, elements: impl FnOnce(&mut Self)) {
        self.member(name);
        self.0.push('[');
        elements(self);
        self.0.push(']');
    }

    /// A string (RFC 8259). No `<` stays, so that neither `</script` nor `<!--` can stand in it.
    fn quoted(&mut self, text: &str) {
        self.0.push('"');
        let mut from = 0;
        for (at, byte) in text.bytes().enumerate() {
            if byte >= b' ' && !matches!(byte, b'"' | b'\\' | b'<') {
                continue;
            }
            self.0.push_str(&text[from..at]);
            match byte {
                b'"' => self.0.push_str("\\\""),
                b'\\' => self.0.push_str("\\\\"),
                // Writing to a string cannot fail.
                byte => drop(write!(self.0, "\\u{byte:04x}")),
            }
            from = at + 1;
        }
        self.0.push_str(&text[from..]);
        self.0.push('"');
    }
}

#[cfg(test)]
mod tests {
    use super::Json;

    #[test]
    fn what_is_written_is_json_and_cannot_end_the_script() {
        let text = "a \"b\" \\ </script><!-- \u{1} \n é ـ";
        let mut json = Json("{".to_owned());
        json.text("text", text);
        json.list("list", |json| {
            json.element(text);
            json.object(|json| json.text("x", "{"));
            json.object(|json| json.text("y", ""));
        });
        json.0.push('}');
        assert!(!json.0.contains('<'));
        let read: serde_json::Value = serde_json::from_str(&json.0).unwrap();
        assert_eq!(read["text"], text);
        assert_eq!(read["list"], serde_json::json!([text, { "x": "{" }, { "y": "" }]));
    }
}
