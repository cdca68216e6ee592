//! Conversations, word for word.

use super::*;
use crate::base::path::SourcePath;
use crate::cli::speech;
use crate::diagnostic::text::{EditorLang, Words};
use crate::world::memory::Memory;

const BULLETIN: &str = "title: T\nbase_url: https://example.org\ndefault_language: fr\n\
                        languages: { fr: , en: }\nkinds: { meeting: Meeting, workshop: Workshop }\n";
const REGIONS: &str = "cd: { name: { fr: RD Congo, en: DR Congo } }\n\
                       cd-sud-kivu: { name: Sud-Kivu, parent: cd }\n\
                       cd-nord-kivu: { name: Nord-Kivu, parent: cd }\n";

fn config(files: &[(&str, &str)]) -> Config {
    let world = files.iter().fold(Memory::new(today()), |world, (path, text)| {
        world.with(&SourcePath::new(path).unwrap(), *text)
    });
    crate::config::read::read(&world).unwrap().value.unwrap()
}

fn today() -> Day {
    Day::new(2026, 11, 25).unwrap()
}

fn site() -> Config {
    config(&[
        ("content/bulletin.yaml", BULLETIN),
        ("content/regions.yaml", REGIONS),
        ("content/programs.yaml", "sdg: { name: SDG }\n"),
    ])
}

fn nothing() -> ReportArgs {
    use clap::Parser;
    #[derive(Parser)]
    struct Typed {
        #[command(flatten)]
        report: ReportArgs,
    }
    Typed::parse_from(["new"]).report
}

/// What is found out, and what is said meanwhile.
fn talk(typed: &ReportArgs, config: &Config, said: &str) -> (Result<Answers, Trouble>, String) {
    let words = Words::with(EditorLang::English, speech::words);
    let (mut stream, mut said) = (Vec::new(), said.as_bytes());
    let mut dialog = Dialog { answers: &mut said, stream: &mut stream, words: &words };
    let setting = Setting { config, today: today() };
    let answers = answers(typed, setting, Some(&mut dialog));
    (answers, String::from_utf8(stream).unwrap())
}

#[test]
fn whoever_presses_enter_gets_what_is_usual() {
    let (answers, said) = talk(&nothing(), &site(), "A meeting\n\n1\n\n\n\n");
    let expected = "\
Title: Day, or first and last day with `/` between [2026-11-25]:    1  cd            RD Congo
   2  cd-sud-kivu   Sud-Kivu
   3  cd-nord-kivu  Nord-Kivu
Region, by its number, its name or a part of it; several with commas:   = cd  RD Congo
   1  sdg  SDG
Program [none]:    1  meeting   Meeting
   2  workshop  Workshop
Kind of activity [none]: Language of the report, one of fr, en [fr]: ";
    assert_eq!(said, expected);
    let config = site();
    let expected = Answers {
        title: "A meeting".to_owned(),
        days: today().into(),
        regions: vec!["cd".to_owned()],
        programs: Vec::new(),
        kind: None,
        language: config.languages.default_language(),
    };
    assert_eq!(answers.unwrap(), expected);
}

#[test]
fn what_cannot_be_taken_is_asked_for_again() {
    let said = " \nA\n12/6/2024\n2024-06-12\n\nkivu\n2, sud\nbukavu\n1\nsdg\nworkshop\nid\nen\n";
    let (answers, said) = talk(&nothing(), &site(), said);
    for line in [
        "a report needs a title\n",
        "`12/6/2024` is not a day: write `2026-05-01`, or `2026-05-01/2026-05-03`\n",
        "this is needed; Ctrl-D stops\n",
        "which of these is `kivu`?\n   1  cd-sud-kivu   Sud-Kivu\n   2  cd-nord-kivu  Nord-Kivu\n",
        "  = cd-nord-kivu  Nord-Kivu\nwhich of these is `sud`?\n   1  cd-sud-kivu  Sud-Kivu\n",
        "nothing here is called `bukavu`\n",
        "the bulletin has no language `id`: it has `fr`, `en`\n",
    ] {
        assert!(said.contains(line), "{line}{said}");
    }
    let answers = answers.unwrap();
    assert_eq!(answers.regions, ["cd-nord-kivu", "cd-sud-kivu"]);
    assert_eq!((answers.programs, answers.kind), (vec!["sdg".into()], Some("workshop".into())));
    assert_eq!(site().languages.lang(answers.language).as_str(), "en");
}

#[test]
fn the_end_of_the_input_stops_everything() {
    for said in ["", "A\n", "A\n\n", "A\n\ncd\n\n", "A\n\n,\n"] {
        let (answers, _) = talk(&nothing(), &site(), said);
        assert_eq!(answers.unwrap_err().0.brief(), "new-stopped", "{said}");
    }
}

#[test]
fn what_was_typed_is_not_asked_for() {
    let typed = ReportArgs {
        title: Some("A".to_owned()),
        date: Some("2026-05-01".to_owned()),
        region: Some("Sud Kivu, cd".to_owned()),
        program: Some("sdg".to_owned()),
        kind: Some("meeting".to_owned()),
        language: Some("en".to_owned()),
        ..nothing()
    };
    let (answers, said) = talk(&typed, &site(), "");
    assert_eq!(
        (answers.unwrap().regions, said),
        (vec!["cd-sud-kivu".into(), "cd".into()], String::new())
    );
}

#[test]
fn a_list_that_is_long_is_cut_and_found_by_a_part_of_the_name() {
    let regions: Vec<String> =
        (1..=50).map(|at| format!("r-{at:02}: {{ name: Region {at} }}\n")).collect();
    let regions = regions.concat();
    let files = [("content/bulletin.yaml", BULLETIN), ("content/regions.yaml", &regions)];
    let (answers, said) = talk(&nothing(), &config(&files), "A\n\nregion 47\n\n\n");
    assert!(
        said.contains("  20  r-20  Region 20\n... and 30 more: write a part of the name\n"),
        "{said}"
    );
    assert_eq!(answers.unwrap().regions, ["r-47"]);
}

#[test]
fn without_regions_there_is_nothing_to_ask() {
    for (regions, id) in [("", "new-no-regions"), ("- a", "new-unreadable content/regions.yaml")] {
        let files = [("content/bulletin.yaml", BULLETIN), ("content/regions.yaml", regions)];
        let (answers, said) = talk(&nothing(), &config(&files), "A\n");
        assert_eq!((answers.unwrap_err().0.brief(), said), (id.to_owned(), String::new()));
    }
}
