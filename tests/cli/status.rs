//! `kabar status`: who is told in which language, as a table, in sentences and as JSON.

use crate::editors::{MEETING, bulletin, revision};
use crate::kabar::{command, kabar, said};
use crate::support::Site;
use serde_json::{Value, json};

const TABLE: &str = "\
Activities, the newest first                                       fr   en   id
2025-01-01  later (draft)                                           O    -    -
2024-05-01  meeting                                                 O    !    +*
2023-02-01  training                                                +    ~    O

Other texts                                                        fr   en   id
pages/about                                                         O    ?    -

O original  + up to date  ! out of date  ? without revision  ~ draft  - missing
* translated by a machine

Of 2 activities                                                    fr   en   id
original                                                            1    0    1
up to date                                                          1    0    1
out of date                                                         0    1    0
without revision                                                    0    0    0
draft                                                               0    1    0
missing                                                             0    0    0
by a machine                                                        0    0    1
told, and not out of date                                           2    0    2
the same in percent                                               100    0  100

Told in each region                                          all   fr   en   id
cd                                                             2    2    0    2
  cd-sk                                                        1    1    0    1

Told in each program                                         all   fr   en   id
sdg                                                            1    1    0    1
";
const SENTENCES: &str = "\
later, 2025-01-01, draft: original in fr; missing in en, id
meeting, 2024-05-01: original in fr; up to date in id (by a machine); out of date in en
training, 2023-02-01: original in id; up to date in fr; draft in en
pages/about: original in fr; without revision in en; missing in id
in fr 2 of 2 activities are told, 100 %: 1 original, 1 up to date
in en 0 of 2 activities are told, 0 %: 1 out of date, 1 draft
in id 2 of 2 activities are told, 100 %: 1 original, 1 up to date, 1 by a machine
region cd: 2 activities, told 2 in fr, 0 in en, 2 in id
region cd-sk: 1 activity, told 1 in fr, 0 in en, 1 in id
program sdg: 1 activity, told 1 in fr, 0 in en, 1 in id
";

/// A bulletin in which a text stands in every state.
fn every_state() -> Site {
    let site = bulletin();
    let revision = revision(&site, MEETING);
    site.edit("content/reports/2024/meeting/index.en.md", &revision, "00000000");
    site.edit("content/reports/2024/meeting/index.id.md", " }", ", machine: true }");
    let draft = "---\ntitle: Half\ntranslates: id\ndraft: true\n---\n";
    site.write("content/reports/2023/training.en.md", draft);
    let later = "---\ntitle: Later\ndate: 2025-01-01\nregions: cd\npublish_at: 2999-01-01\n---\n";
    site.with("content/reports/later.md", later)
}

#[test]
fn the_table_shows_every_state_and_adds_up() {
    let site = every_state();
    let said = kabar(site.root(), &["status"]).with_code(0);
    assert_eq!((said.out.as_str(), said.err.as_str()), (TABLE, ""));
    assert!(TABLE.lines().all(|line| line.chars().count() <= 80));
}

#[test]
fn sentences_say_the_same() {
    let said = kabar(every_state().root(), &["status", "--words"]).with_code(0);
    assert_eq!((said.out.as_str(), said.err.as_str()), (SENTENCES, ""));
}

#[test]
fn colors_are_beside_the_signs_and_never_instead() {
    let site = every_state();
    let run = |variables: &[(&str, &str)]| {
        let mut run = command(site.root(), &["status"]);
        said(&run.envs(variables.iter().copied()).output().unwrap()).with_code(0).out
    };
    let colored = run(&[("CLICOLOR_FORCE", "1")]);
    assert!(colored.contains("\u{1b}[1;31m!\u{1b}[0m"), "{colored}");
    let parts =
        colored.split("\u{1b}[").map(|part| part.split_once('m').map_or(part, |(_, it)| it));
    let (first, rest) = colored.split_once("\u{1b}[").unwrap();
    let plain: String = std::iter::once(first).chain(parts.skip(1)).collect();
    assert!(!rest.is_empty());
    assert_eq!(plain, TABLE);
}

#[test]
fn json_says_everything() {
    let site = every_state();
    let said = kabar(site.root(), &["status", "--format", "json"]).with_code(0);
    let answer: Value = serde_json::from_str(&said.out).unwrap();
    assert_eq!(answer["languages"], json!(["fr", "en", "id"]));
    let meeting = &answer["activities"][1];
    assert_eq!((&meeting["id"], &meeting["day"]), (&json!("meeting"), &json!("2024-05-01")));
    assert_eq!(meeting["revision"], revision(&site, MEETING));
    let english = json!({
        "state": "stale",
        "machine": false,
        "file": "content/reports/2024/meeting/index.en.md",
        "follows": "00000000",
    });
    assert_eq!(meeting["languages"]["en"], english);
    let missing = json!({ "state": "missing", "machine": false, "file": null, "follows": null });
    assert_eq!(answer["activities"][0]["languages"]["en"], missing);
    assert_eq!(answer["activities"][0]["draft"], true);
    assert_eq!(answer["others"][0]["id"], "pages/about");
    assert_eq!(answer["others"][0]["languages"]["en"]["state"], "unknown");
    let totals = &answer["totals"]["languages"]["id"];
    assert_eq!((&totals["told"], &totals["percent"]), (&json!(2), &json!(100)));
    assert_eq!((&totals["current"], &totals["machine"]), (&json!(1), &json!(1)));
    assert_eq!(answer["regions"]["cd"]["activities"], 2);
    assert_eq!(answer["programs"]["sdg"]["languages"]["en"]["told"], 0);
}

#[test]
fn languages_can_be_chosen() {
    let site = every_state();
    let said = kabar(site.root(), &["status", "--lang", "en,fr"]).with_code(0);
    let header = said.out.lines().next().unwrap();
    assert!(header.ends_with("   en   fr") && header.chars().count() == 79, "{header}");
    let said = kabar(site.root(), &["status", "--lang", "enn"]).with_code(2);
    assert_eq!(said.err, "error: the bulletin has no language `enn`: did you mean `en`?\n");
}

#[test]
fn only_what_is_out_of_date_is_listed_with_what_to_type() {
    let site = every_state();
    let said = kabar(site.root(), &["status", "--stale"]).with_code(0);
    let now = revision(&site, MEETING);
    let expected = format!(
        "content/reports/2024/meeting/index.en.md\n  follows revision 00000000 of index.fr.md, which \
         is now {now}\n  kabar status --diff meeting en\n"
    );
    assert_eq!((said.out, said.err.as_str()), (expected, ""));
    let said = kabar(site.root(), &["status", "--stale", "--lang", "id"]).with_code(0);
    let nothing = "no translation is known to be out of date\n";
    assert_eq!((said.out.as_str(), said.err.as_str()), ("", nothing));
    let said = kabar(site.root(), &["status", "--stale", "--format", "json"]).with_code(0);
    let answer: Value = serde_json::from_str(&said.out).unwrap();
    assert_eq!(answer["activities"].as_array().unwrap().len(), 1);
}

#[test]
fn ci_can_fail_when_a_language_falls_behind() {
    let site = bulletin();
    let least = |percent, lang| ["status", "--fail-under", percent, "--lang", lang];
    kabar(site.root(), &least("100%", "fr")).with_code(0);
    kabar(site.root(), &least("50", "en")).with_code(0);
    let said = kabar(site.root(), &least("51%", "en")).with_code(1);
    assert_eq!(said.err, "en: 1 of 2 activities are told, 50 %: less than 51 %\n");
    site.edit(MEETING, "Dix", "Onze");
    let said = kabar(site.root(), &["status", "--fail-under", "80%"]).with_code(1);
    let expected = "en: 0 of 2 activities are told, 0 %: less than 80 %\n\
                    id: 1 of 2 activities are told, 50 %: less than 80 %\n";
    assert_eq!(said.err, expected);
    let said = kabar(site.root(), &["status", "--fail-under", "much"]).with_code(2);
    let expected = "error: `much` is not a percentage: write it as `--fail-under 80%`\n";
    assert_eq!(said.err, expected);
}

#[test]
fn what_cannot_be_read_is_told_and_the_rest_is_shown() {
    let site = bulletin().with("content/reports/wrong.fr.md", "no front matter\n");
    let said = kabar(site.root(), &["status"]).with_code(1);
    assert!(said.out.contains("2024-05-01  meeting "), "{}", said.out);
    let expected = "1 error: what they concern may be missing here; see `kabar check`\n";
    assert_eq!(said.err, expected);
}

#[test]
fn a_long_name_is_cut_and_many_languages_make_a_second_table() {
    let tags = ["fr", "en", "id", "sq", "sw", "ar", "es", "pt", "sr-Latn", "sr-Cyrl", "de", "it"];
    let site = bulletin();
    let all: Vec<String> = tags.iter().map(|tag| format!("{tag}: {{}}")).collect();
    site.edit("content/bulletin.yaml", "fr: {}, en: {}, id: {}", &all.join(", "));
    let id = "a-very-long-name-of-an-activity-that-fills-the-line";
    site.rename("content/reports/2024/meeting", &format!("content/reports/2024/{id}"));
    let said = kabar(site.root(), &["status"]).with_code(0);
    assert!(said.out.lines().all(|line| line.chars().count() <= 80), "{}", said.out);
    assert!(said.out.contains("2024-05-01  a-very-long-name-…  "), "{}", said.out);
    let headings = said.out.lines().filter(|line| line.starts_with("Activities, "));
    assert_eq!(headings.count(), 2);
}
