//! `kabar new` as a person meets it: questions, answers, answers that cannot be taken, and second thoughts.

use crate::pty::Terminal;
use crate::support::{Site, read_tree};

const TITLE: &str = "Title: ";
const DAY: &str = "Day, or first and last day with `/` between [2026-11-25]: ";
const REGION: &str = "Region, by its number, its name or a part of it; several with commas: ";
const PROGRAM: &str = "Program [none]: ";
const KIND: &str = "Kind of activity [none]: ";
const LANGUAGE: &str = "Language of the report, one of fr, en [fr]: ";
const FILE: &str = "content/reports/2026/une-reunion/index.fr.md";

fn bulletin() -> Site {
    Site::new()
        .with(
            "content/bulletin.yaml",
            "title: Bulletin\nbase_url: https://example.org\ndefault_language: fr\n\
             languages: { fr: {}, en: {} }\nkinds: { meeting: Réunion, workshop: Atelier }\n",
        )
        .with(
            "content/regions.yaml",
            "cd: { name: RDC }\ncd-nk: { name: Nord-Kivu, parent: cd }\n\
             cd-sk: { name: Sud-Kivu, parent: cd }\nid: { name: Indonésie }\n",
        )
        .with("content/programs.yaml", "sdg: { name: SDG }\npeace: { name: Paix }\n")
}

fn kabar(site: &Site, args: &[&str]) -> Terminal {
    Terminal::start(site.root(), env!("CARGO_BIN_EXE_kabar"), args)
}

/// Answers questions, one after the other.
fn answer(terminal: &mut Terminal, answers: &[(&str, &str)]) {
    for (question, answer) in answers {
        terminal.answers(question, answer);
    }
}

/// The lines of a text that begin with a word.
fn fields(text: &str, names: &[&str]) -> Vec<String> {
    let is_one = |line: &&str| names.iter().any(|name| line.starts_with(name));
    text.lines().filter(is_one).map(str::to_owned).collect()
}

#[test]
fn choices_are_found_by_number_by_id_by_name_and_by_a_part_of_it() {
    let site = bulletin();
    let mut terminal = kabar(&site, &["new"]);
    answer(
        &mut terminal,
        &[
            (TITLE, "Une réunion"),
            (DAY, "2026-11-20/2026-11-21"),
            // One by its number, one by its name; a part that several names have shows these.
            (REGION, "4, nord-kivu, kivu"),
            (REGION, "2"),
            (PROGRAM, "sgd"),
            (PROGRAM, "1"),
            (KIND, "atel"),
            (KIND, "1"),
            (LANGUAGE, "Enter"),
        ],
    );
    let (code, shown) = terminal.ends();
    assert_eq!(code, Some(0), "{shown}");
    let asked = "\
   1  cd     RDC
   2  cd-nk  Nord-Kivu
   3  cd-sk  Sud-Kivu
   4  id     Indonésie
Region, by its number, its name or a part of it; several with commas: ‹4, nord-ki
vu, kivu›
  = id  Indonésie
  = cd-nk  Nord-Kivu
which of these is `kivu`?
   1  cd-nk  Nord-Kivu
   2  cd-sk  Sud-Kivu
Region, by its number, its name or a part of it; several with commas: ‹2›
  = cd-sk  Sud-Kivu
   1  sdg    SDG
   2  peace  Paix
Program [none]: ‹sgd›
which of these is `sgd`?
   1  sdg  SDG
Program [none]: ‹1›
  = sdg  SDG
";
    assert!(shown.contains(asked), "{shown}");
    let written = fields(&site.read(FILE), &["title:", "date:", "regions:", "programs:", "kind:"]);
    let expected = [
        "title: \"Une réunion\"",
        "date: 2026-11-20/2026-11-21",
        "regions: [id, cd-nk, cd-sk]",
        "programs: [sdg]",
        "kind: workshop",
    ];
    assert_eq!(written, expected);
}

#[test]
fn what_cannot_be_an_answer_is_asked_for_again() {
    let site = bulletin();
    let mut terminal = kabar(&site, &["new"]);
    answer(
        &mut terminal,
        &[
            (TITLE, "Enter"),
            (TITLE, "Une réunion"),
            (DAY, "12/6/2026"),
            (DAY, "Enter"),
            (REGION, "Enter"),
            (REGION, "Atlantis"),
            (REGION, "9"),
            (REGION, "cd"),
            (PROGRAM, "Enter"),
            (KIND, "Enter"),
            (LANGUAGE, "de"),
            (LANGUAGE, "en"),
        ],
    );
    let (code, shown) = terminal.ends();
    assert_eq!(code, Some(0), "{shown}");
    for said in [
        "Title: ‹Enter›\na report needs a title\nTitle: ‹Une réunion›\n",
        "`12/6/2026` is not a day: write `2026-05-01`, or `2026-05-01/2026-05-03`\n",
        "this is needed; Ctrl-D stops\n",
        "nothing here is called `Atlantis`\n",
        "nothing here is called `9`\n",
        "the bulletin has no language `de`: it has `fr`, `en`\n",
    ] {
        assert!(shown.contains(said), "{said}{shown}");
    }
    let text = site.read("content/reports/2026/une-reunion/index.en.md");
    let written = fields(&text, &["date:", "regions:", "programs:", "kind:"]);
    assert_eq!(written, ["date: 2026-11-25", "regions: [cd]"]);
}

#[test]
fn whoever_stops_in_the_middle_leaves_nothing_behind() {
    let answers = [
        (TITLE, "Une réunion"),
        (DAY, "Enter"),
        (REGION, "cd"),
        (PROGRAM, "Enter"),
        (KIND, "Enter"),
        (LANGUAGE, "Enter"),
    ];
    let site = bulletin();
    let before = read_tree(site.root());
    for (number, (question, _)) in answers.iter().enumerate() {
        for (key, ends) in [("Ctrl-C", None), ("Ctrl-D", Some(2))] {
            let mut terminal = kabar(&site, &["new"]);
            answer(&mut terminal, &answers[..number]);
            terminal.answers(question, key);
            let (code, shown) = terminal.ends();
            assert_eq!(code, ends, "{shown}");
            let stopped = shown.ends_with("error: stopped: nothing was written\n");
            assert_eq!(stopped, key == "Ctrl-D", "{shown}");
            assert!(!site.root().join("content/reports").exists());
            assert_eq!(read_tree(site.root()), before);
        }
    }
}

#[test]
fn only_what_was_not_typed_is_asked_for() {
    let site = bulletin();
    let args = ["--date", "2026-11-20", "--program", "Paix", "--kind", "meeting"];
    let mut terminal = kabar(&site, &[&["new"], &args[..]].concat());
    answer(&mut terminal, &[(TITLE, "Une réunion"), (REGION, "id"), (LANGUAGE, "fr")]);
    let (code, shown) = terminal.ends();
    assert_eq!((code, shown.matches(": ‹").count()), (Some(0), 3), "{shown}");
    assert!(site.read(FILE).contains("\nprograms: [peace]\n"));
}

#[test]
fn an_entry_of_a_registry_is_asked_for_in_each_language() {
    let site = bulletin();
    let before = site.read("content/regions.yaml");
    let mut terminal = kabar(&site, &["new", "region"]);
    answer(
        &mut terminal,
        &[
            ("Name in `fr`: ", "Enter"),
            ("Name in `fr`: ", "Province du Sud"),
            ("Name in `en` [none]: ", "South"),
            ("The region it lies in [none]: ", "rdc"),
            ("Id, by which reports will name it [cd-province-du-sud]: ", "cd-sk"),
            ("Id, by which reports will name it [cd-province-du-sud]: ", "Sud"),
            ("Id, by which reports will name it [cd-province-du-sud]: ", "Enter"),
        ],
    );
    let (code, shown) = terminal.ends();
    assert_eq!(code, Some(0), "{shown}");
    for said in ["has `cd-sk` already", "`Sud` cannot be an id", "added `cd-province-du-sud`"] {
        assert!(shown.contains(said), "{said}\n{shown}");
    }
    let added = "cd-province-du-sud: { parent: cd, name: { fr: Province du Sud, en: South } }\n";
    assert_eq!(site.read("content/regions.yaml"), format!("{before}{added}"));
}

#[test]
fn questions_are_asked_in_the_language_of_the_editor() {
    let site = bulletin();
    let mut terminal = kabar(&site, &["new", "--lang", "id"]);
    terminal.until(|screen| screen.last_line() == "Judul: ", "the title");
    terminal.types("Ctrl-D");
    let (code, shown) = terminal.ends();
    assert_eq!(code, Some(2), "{shown}");
}
