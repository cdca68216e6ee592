//! What goes with the pages of all reports, of regions and of programs: calendars and tables, as other
//! programs read them.

#![expect(clippy::unwrap_used, reason = "what cannot be read here is a failure")]

mod support;

use std::collections::{BTreeMap, BTreeSet};
use support::{Built, Site};

const LONG: &str =
    "Réunion, « longue » ; et \\ encore – avec beaucoup de mots qui débordent la ligne";

fn site() -> Site {
    Site::new()
        .with(
            "content/bulletin.yaml",
            "title: { fr: Bulletin, en: News }\nbase_url: https://example.org/x\ndefault_language: fr\n\
             languages: { fr: {}, en: {} }\nkinds: { talk: { fr: débat, en: \"talk, debate\" } }\n",
        )
        .with(
            "content/regions.yaml",
            "cd: { name: Congo, level: country, codes: { iso: CD } }\n\
             sk: { parent: cd, name: { fr: Sud-Kivu, en: South Kivu }, codes: { pcode: CD62 } }\n\
             nk: { parent: cd, name: Nord-Kivu, time_zone: Africa/Goma }\n\
             bukavu: { parent: sk, name: Bukavu }\nalone: { name: Alone }\n",
        )
        .with("content/programs.yaml", "p: { name: P }\nempty: { name: Empty }\n")
        .with("content/organizations.yaml", "o: { name: \"O; Fils\" }\nf: { name: F }\n")
        .with(
            "content/reports/long.fr.md",
            format!(
                "---\ntitle: \"{}\"\ndate: 2024-02-28/2024-02-29\ntime: \"09:30-13:00\"\n\
                 published: 2024-03-01\nregions: [bukavu, nk]\nprograms: p\nkind: talk\n\
                 organizers: [o, f]\nparticipants: {{ total: 60, women: 32 }}\n\
                 place: {{ venue: Hôtel A, locality: Ibanda }}\n---\nRésumé, premier.\n",
                LONG.replace('\\', "\\\\")
            ),
        )
        .with(
            "content/reports/long.en.md",
            "---\ntitle: Meeting\nupdated: 2024-04-05\ntranslates: fr\n---\nFirst \"words\".\n",
        )
        .with(
            "content/reports/undated.fr.md",
            "---\ntitle: Annonce\npublished: 2024-05-01\nregions: alone\n---\nTexte.\n",
        )
        .with(
            "content/reports/secret.fr.md",
            "---\ntitle: Secret\ndate: 2024-05-01\nregions: alone\ndraft: true\n---\nTexte.\n",
        )
}

/// The lines of a calendar without folds, which must be as long as RFC 5545 allows.
fn unfolded(built: &Built, file: &str) -> Vec<String> {
    let text = built.text(file);
    assert!(text.ends_with("\r\n") && !text.replace("\r\n", "").contains(['\r', '\n']));
    assert!(text.split("\r\n").all(|line| line.len() <= 75), "{text}");
    text.replace("\r\n ", "").trim_end().split("\r\n").map(str::to_owned).collect()
}

/// The cells of a table by their hashtags, one map for each activity.
fn rows(built: &Built, file: &str) -> Vec<BTreeMap<String, String>> {
    let text = built.text(file).strip_prefix('\u{feff}').unwrap();
    let (mut rows, mut row, mut cell) = (Vec::new(), Vec::new(), String::new());
    let (mut is_quoted, mut rest) = (false, text.chars().peekable());
    while let Some(c) = rest.next() {
        match c {
            '"' if is_quoted && rest.next_if_eq(&'"').is_some() => cell.push('"'),
            '"' => is_quoted = !is_quoted,
            ',' if !is_quoted => row.push(std::mem::take(&mut cell)),
            '\r' if !is_quoted => {
                assert_eq!(rest.next(), Some('\n'));
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            c => cell.push(c),
        }
    }
    assert!(cell.is_empty() && row.is_empty(), "the last row has no end");
    let tags = rows.remove(1);
    let names = rows.remove(0);
    assert!(names.len() == tags.len() && rows.iter().all(|row| row.len() == tags.len()));
    assert!(tags.iter().all(|tag| tag.starts_with('#')));
    assert_eq!(tags.iter().collect::<BTreeSet<_>>().len(), tags.len());
    rows.into_iter().map(|row| tags.iter().cloned().zip(row).collect()).collect()
}

#[test]
fn a_calendar_has_an_event_for_each_activity_that_has_a_day() {
    let built = site().build().clean();
    let lines = unfolded(&built, "fr/calendar.ics");
    let title =
        "Réunion\\, « longue » \\; et \\\\ encore – avec beaucoup de mots qui débordent la ligne";
    let address = "https://example.org/x/fr/reports/2024/";
    let expected = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//kabar//kabar//EN",
        "NAME:Bulletin",
        "X-WR-CALNAME:Bulletin",
        "SOURCE;VALUE=URI:https://example.org/x/fr/calendar.ics",
        "URL:https://example.org/x/fr/",
        "REFRESH-INTERVAL;VALUE=DURATION:P1D",
        "BEGIN:VEVENT",
        "UID:x/long@example.org",
        "DTSTAMP:20240301T000000Z",
        "DTSTART;VALUE=DATE:20240228",
        "DTEND;VALUE=DATE:20240301",
        &format!("SUMMARY;LANGUAGE=fr:{title}"),
        "LOCATION:Hôtel A\\, Ibanda\\, Bukavu\\, Nord-Kivu",
        "DESCRIPTION:09:30 – 13:00 (Goma)\\n\\nRésumé\\, premier.",
        &format!(
            "URL:{address}reunion-longue-et-encore-avec-beaucoup-de-mots-qui-debordent-la-ligne/"
        ),
        "CATEGORIES:débat,P",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
        "END:VCALENDAR",
    ];
    assert_eq!(lines, expected);
}

#[test]
fn an_activity_has_one_identifier_in_all_languages() {
    let built = site().build().clean();
    let english = unfolded(&built, "en/calendar.ics");
    for line in [
        "UID:x/long@example.org",
        "DTSTAMP:20240405T000000Z",
        "SUMMARY;LANGUAGE=en:Meeting",
        "CATEGORIES:talk\\, debate,P",
        "NAME:News",
    ] {
        assert!(english.iter().any(|known| known == line), "{line} is not in {english:#?}");
    }
}

#[test]
fn a_calendar_has_the_latest_activities_and_those_to_come() {
    let site = site();
    for number in 0..120 {
        let (year, month) = (2015 + number / 12, 1 + number % 12);
        let text = format!(
            "---\ntitle: A{number}\ndate: {year}-{month:02}-01\nregions: alone\n---\nText.\n"
        );
        site.write(&format!("content/reports/a{number}.fr.md"), text);
    }
    site.edit("content/reports/a119.fr.md", "2024-12-01", "2027-12-01");
    let lines = unfolded(&site.build().clean(), "fr/regions/alone/calendar.ics");
    let starts: Vec<&String> = lines.iter().filter(|line| line.starts_with("DTSTART")).collect();
    assert_eq!(starts.len(), 100);
    assert_eq!(starts[0], "DTSTART;VALUE=DATE:20271201");
    assert_eq!(starts[99], "DTSTART;VALUE=DATE:20160901");
}

#[test]
fn a_table_has_a_line_for_each_activity() {
    let built = site().build().clean();
    let rows = rows(&built, "fr/data.csv");
    let ids: Vec<&str> = rows.iter().map(|row| row["#activity+activity+code"].as_str()).collect();
    assert_eq!(ids, ["undated", "long"]);
    let expected = [
        ("#activity+activity+name", LONG),
        ("#meta+lang", "fr"),
        ("#date+start", "2024-02-28"),
        ("#date+end", "2024-02-29"),
        ("#date+published", "2024-03-01"),
        ("#country+name+list", "Congo"),
        ("#country+code+v_iso2+list", "CD"),
        ("#adm1+name+list", "Sud-Kivu|Nord-Kivu"),
        ("#adm1+code+v_pcode+list", "CD62|"),
        ("#adm2+name+list", "Bukavu"),
        ("#loc+name", "Ibanda"),
        ("#activity+activity+type", "débat"),
        ("#activity+programme+name+list", "P"),
        ("#org+impl+name+list", "O; Fils|F"),
        ("#org+funder+name+list", ""),
        ("#reached+total", "60"),
        ("#reached+f", "32"),
        ("#reached+m", ""),
    ];
    for (tag, value) in expected {
        assert_eq!(rows[1][tag], value, "{tag}");
    }
    assert!(!rows[1].contains_key("#adm2+code+v_pcode+list"), "no region of that level has a code");
    // A region outside of any country is of the first level below one.
    assert_eq!((&*rows[0]["#adm1+name+list"], &*rows[0]["#country+name+list"]), ("Alone", ""));
    assert_eq!((&*rows[0]["#date+start"], &*rows[0]["#date+published"]), ("", "2024-05-01"));
}

#[test]
fn a_table_is_for_people_too() {
    let built = site().build().clean();
    let header = |file| built.text(file).lines().next().unwrap();
    let french = "\u{feff}Identifiant,Titre,Langue,Premier jour,Dernier jour,Publié le,Pays,Code du pays,\
                  \"Région, niveau 1\",\"Code de la région, niveau 1\",\"Région, niveau 2\",";
    assert!(header("fr/data.csv").starts_with(french), "{}", header("fr/data.csv"));
    assert!(header("en/data.csv").starts_with("\u{feff}Identifier,Title,Language,First day,"));
    // What is not told in the language is told in another one, as in all lists.
    let untold = &rows(&built, "en/data.csv")[0];
    assert_eq!((&*untold["#activity+activity+name"], &*untold["#meta+lang"]), ("Annonce", "fr"));
}

#[test]
fn a_page_leads_to_its_calendar_and_its_table_where_they_are_not_empty() {
    let built = site().build().clean();
    for (page, calendar, table) in [
        ("fr/", true, true),
        ("en/", true, true),
        ("fr/regions/sud-kivu/", true, true),
        ("fr/programs/p/", true, true),
        ("fr/regions/alone/", false, true),
        ("fr/programs/empty/", false, false),
        ("fr/reports/", false, false),
    ] {
        let html = built.text(&format!("{page}index.html"));
        for (file, is_there) in [("calendar.ics", calendar), ("data.csv", table)] {
            let leads = html.contains(&format!("href=\"/x/{page}{file}\""));
            let exists = built.files.contains_key(&format!("{page}{file}"));
            assert_eq!((leads, exists), (is_there, is_there), "{page}{file}");
        }
    }
}

#[test]
fn nothing_that_pages_hide_is_in_calendars_or_tables() {
    let site = site();
    let shown = |built: &Built| {
        let texts = built.files.values().map(|bytes| String::from_utf8_lossy(bytes).into_owned());
        texts.filter(|text| text.contains("Secret")).count()
    };
    assert_eq!(shown(&site.build().clean()), 0);
    site.edit("content/reports/secret.fr.md", "draft: true\n", "");
    let built = site.build().clean();
    assert!(
        unfolded(&built, "fr/regions/alone/calendar.ics")
            .iter()
            .any(|line| line.contains("Secret"))
    );
    site.edit("content/reports/secret.fr.md", "date:", "expires: 2025-01-01\ndate:");
    let built = site.build().clean();
    assert_eq!(shown(&built), 0);
    assert!(!built.files.contains_key("fr/regions/alone/calendar.ics"));
    assert!(!built.text("fr/regions/alone/index.html").contains("calendar.ics"));
}

#[test]
fn a_venue_that_a_translation_names_makes_the_files_of_its_language() {
    let site = site();
    site.build().clean();
    site.edit("content/reports/long.en.md", "translates", "place: { venue: Hotel A }\ntranslates");
    let built = site.build().clean();
    let calendars: Vec<&String> = built
        .rendered
        .iter()
        .filter(|name| name.contains("/calendar.") || name.contains("/data."))
        .collect();
    assert!(calendars.iter().all(|name| name.starts_with("en/")), "{calendars:?}");
    assert!(built.text("en/calendar.ics").contains("LOCATION:Hotel A"));
    for (name, bytes) in site.build_clean().files {
        assert!(built.files[&name] == bytes, "{name}");
    }
}
