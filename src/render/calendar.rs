//! A calendar: the activities of a page by day (iCalendar, RFC 5545, with the names of RFC 7986).
//!
//! An event lasts whole days and tells the time of the day in its description: a time with its zone would
//! need the rules of the zone in the file, and what is known of many activities is a day. Readers of two
//! languages have each activity once, since its identifier is the same in all languages. Where it takes
//! place is told as on its page, and no more exactly.

use super::scene::Scene;
use super::views::Views;
use crate::base::day::{Day, DayRange};
use crate::model::{Activity, ActivityId};
use crate::plan::{Address, ShelfRecipe, calendar_entries};

/// No line is longer, in bytes without its end (RFC 5545, section 3.1).
const LINE: usize = 75;

/// Renders a calendar.
pub(super) fn calendar(scene: &Scene<'_>, recipe: &ShelfRecipe, out: &mut Vec<u8>) {
    let views = Views::new(scene, recipe.language);
    let address = recipe.address;
    let mut lines = Lines { out };
    for line in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//kabar//kabar//EN"] {
        lines.line(line);
    }
    let (title, site) = (views.heading(address).0.text, views.title().text);
    let name = if address == Address::Front { site } else { format!("{title} · {site}") };
    // The second is what calendars understood before RFC 7986.
    lines.text("NAME", &name);
    lines.text("X-WR-CALNAME", &name);
    let own = views.absolute(&scene.routes.calendar(address, recipe.language));
    lines.line(&format!("SOURCE;VALUE=URI:{own}"));
    let page = views.absolute(scene.routes.of(address, recipe.language));
    lines.line(&format!("URL:{page}"));
    lines.line("REFRESH-INTERVAL;VALUE=DURATION:P1D");
    for (id, days) in calendar_entries(scene.bulletin, address) {
        event(&views, &mut lines, id, days);
    }
    lines.line("END:VCALENDAR");
}

fn event(views: &Views<'_>, lines: &mut Lines<'_>, id: ActivityId, days: DayRange) {
    let scene = views.scene;
    let activity = scene.bulletin.activity(id);
    let (route, language) = scene.routes.best_report(scene.bulletin, id, views.language);
    let told = activity.versions.get(language).map(|document| &document.head);
    let base_url = &scene.bulletin.config.base_url;
    let (folder, name) = (&base_url.path()[1..], crate::base::path::encode(&activity.id));
    lines.line("BEGIN:VEVENT");
    lines.line(&format!("UID:{folder}{name}@{}", base_url.host()));
    // Without a time of a build the day of the last change dates the event, in every build.
    lines.line(&format!("DTSTAMP:{}T000000Z", basic(activity.changed(language))));
    lines.line(&format!("DTSTART;VALUE=DATE:{}", basic(days.start())));
    // The end of an event is the first day on which it is over.
    if let Some(end) = days.end().next() {
        lines.line(&format!("DTEND;VALUE=DATE:{}", basic(end)));
    }
    let tag = scene.bulletin.config.languages.lang(language);
    lines.text(&format!("SUMMARY;LANGUAGE={tag}"), told.map_or("", |head| &head.title));
    lines.some_text("LOCATION", &place(views, activity));
    let time = activity.facts().time.map(|times| views.times(times, views.zone(activity)));
    let summary = told.and_then(|head| head.summary.clone());
    let description: Vec<String> = time.into_iter().chain(summary).collect();
    lines.some_text("DESCRIPTION", &description.join("\n\n"));
    lines.line(&format!("URL:{}", views.absolute(route)));
    let kind = activity.kind.map(|id| views.kind(id));
    let programs = activity.programs.iter().map(|id| views.program_link(*id));
    let categories = kind.into_iter().chain(programs);
    let categories: Vec<String> = categories.map(|it| escaped(&it.text().text)).collect();
    if !categories.is_empty() {
        lines.line(&format!("CATEGORIES:{}", categories.join(",")));
    }
    // Nobody is busy because somebody meets somewhere.
    lines.line("TRANSP:TRANSPARENT");
    lines.line("END:VEVENT");
}

/// The venue, the locality and the regions, as on the page of the report.
fn place(views: &Views<'_>, activity: &Activity) -> String {
    let venue = views.fact(activity, |facts| facts.venue.as_deref());
    let locality = views.fact(activity, |facts| facts.locality.as_deref());
    let regions = activity.regions.iter().map(|id| views.region(*id).text().text.clone());
    let told = venue.into_iter().chain(locality).map(|said| said.text);
    told.chain(regions).collect::<Vec<_>>().join(", ")
}

/// A day as `20240612`.
fn basic(day: Day) -> String {
    day.to_string().replace('-', "")
}

struct Lines<'o> {
    out: &'o mut Vec<u8>,
}

impl Lines<'_> {
    /// A line of any length, folded between characters.
    fn line(&mut self, line: &str) {
        let (mut rest, mut room) = (line, LINE);
        while rest.len() > room {
            let (head, tail) = rest.split_at(rest.floor_char_boundary(room));
            self.out.extend_from_slice(head.as_bytes());
            self.out.extend_from_slice(b"\r\n ");
            (rest, room) = (tail, LINE - 1);
        }
        self.out.extend_from_slice(rest.as_bytes());
        self.out.extend_from_slice(b"\r\n");
    }

    /// A property whose value is text.
    fn text(&mut self, property: &str, text: &str) {
        self.line(&format!("{property}:{}", escaped(text)));
    }

    fn some_text(&mut self, property: &str, text: &str) {
        if !text.is_empty() {
            self.text(property, text);
        }
    }
}

/// A text as a value (RFC 5545, section 3.3.11), without control characters.
fn escaped(text: &str) -> String {
    let mut value = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => value.extend(['\\', c]),
            '\n' => value.push_str("\\n"),
            c if c.is_control() => {}
            c => value.push(c),
        }
    }
    value
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(write: impl FnOnce(&mut Lines<'_>)) -> String {
        let mut out = Vec::new();
        write(&mut Lines { out: &mut out });
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn a_long_line_is_folded_between_characters() {
        for text in ["é".repeat(200), "日本".repeat(60), "a".repeat(75), "a".repeat(76)] {
            let folded = lines(|lines| lines.line(&text));
            assert!(folded.ends_with("\r\n"));
            let unfolded: String = folded.replace("\r\n ", "");
            assert_eq!(unfolded.trim_end(), text);
            let longest = folded.trim_end().split("\r\n").map(str::len).max();
            assert!(longest <= Some(LINE), "{folded}");
        }
        assert_eq!(lines(|lines| lines.line(&"a".repeat(75))).matches("\r\n").count(), 1);
    }

    #[test]
    fn what_means_something_in_a_value_is_escaped() {
        let found = lines(|lines| lines.text("SUMMARY", "a; b, c\\d\ne\u{7}: \"f\""));
        assert_eq!(found, "SUMMARY:a\\; b\\, c\\\\d\\ne: \"f\"\r\n");
    }
}
