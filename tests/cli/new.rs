//! `kabar new`: reports and entries of registries, as they are written when nobody is there to be asked.
//! The conversations are tested beside the questions.

use crate::editors::bulletin;
use crate::kabar::kabar;
use crate::support::{Site, read_tree};
use ::kabar::base::path::SourcePath;
use ::kabar::source::{Lexicon, Name, read};
use proptest::prelude::*;

/// A report that says no more than it has to.
const TITLED: [&str; 7] =
    ["new", "--title", "Une réunion", "--date", "2026-05-01", "--region", "cd"];

/// A site with a registry of each sort.
fn site() -> Site {
    bulletin()
        .with("content/organizations.yaml", "# Everyone.\nkpri: { name: KPRI }\n")
        .with("content/topics.yaml", "budget:\n    name: Budget\n")
}

#[test]
fn a_report_lies_in_a_folder_that_has_room_for_pictures() {
    let site = site();
    let said = kabar(site.root(), &TITLED).with_code(0);
    let expected = "wrote content/reports/2026/une-reunion/index.fr.md\n\
                    next: write the text below the second line of hyphens,\n\
                    put pictures into content/reports/2026/une-reunion,\n\
                    delete the line `draft: true`, then `kabar check`\n";
    assert_eq!((said.out.as_str(), said.err.as_str()), ("", expected));
    let text = site.read("content/reports/2026/une-reunion/index.fr.md");
    assert!(text.contains("\ntitle: \"Une réunion\"\n"), "{text}");
    assert!(text.contains("\ndate: 2026-05-01\n"), "{text}");
    assert!(text.contains("\nregions: [cd]\n"), "{text}");
    assert!(text.contains("\n# programs: []      "), "{text}");
    assert!(text.ends_with(
        "---\n\n<!-- Écrivez ici ce qui s’est passé, où et avec qui, et ce qui a été convenu. -->\n"
    ));
    kabar(site.root(), &["check", "--strict"]).with_code(0);
}

#[test]
fn whatever_is_typed_kabar_check_has_no_error() {
    let site = site();
    site.edit(
        "content/bulletin.yaml",
        "default_language",
        "kinds: { meeting: Meeting }\ndefault_language",
    );
    for date in ["2026-05-01", "2025-12-31/2026-01-02"] {
        for region in ["cd", "Sud-Kivu, cd"] {
            for more in [
                &[][..],
                &["--program", "sdg"],
                &["--kind", "Meeting"],
                &["--program", "sdg", "--kind", "meeting"],
            ] {
                for language in ["fr", "en", "id"] {
                    let args = [
                        "new",
                        "--title",
                        "Same",
                        "--date",
                        date,
                        "--region",
                        region,
                        "--language",
                        language,
                    ];
                    let args: Vec<&str> = args.into_iter().chain(more.iter().copied()).collect();
                    kabar(site.root(), &args).with_code(0);
                }
            }
        }
    }
    let said = kabar(site.root(), &["check", "--audience", "preview"]).with_code(0);
    assert_eq!(said.err, "nothing to correct\n");
}

#[test]
fn what_is_said_in_comments_can_be_said() {
    let site = site();
    kabar(site.root(), &TITLED).with_code(0);
    let file = "content/reports/2026/une-reunion/index.fr.md";
    let (head, body) =
        site.read(file).split_once("\n---\n").map(|(a, b)| (a.to_owned(), b.to_owned())).unwrap();
    let line = |line: &str| match line.strip_prefix("# ") {
        Some(field) if field.contains(':') => format!("{}\n", field.replace("text: ,", "text: T,")),
        _ => format!("{line}\n"),
    };
    let filled: String = head
        .lines()
        .filter(|line| !line.contains("What stands") && !line.starts_with("# pictures"))
        .map(line)
        .collect();
    assert!(filled.lines().count() > 25, "{filled}");
    site.write(file, format!("{filled}---\n{body}"));
    let said = kabar(site.root(), &["check", "--audience", "preview"]).with_code(0);
    assert_eq!(said.err, "nothing to correct\n", "{filled}");
}

#[test]
fn a_title_that_is_told_already_gets_the_day() {
    let site = site();
    let new = |date: &str| {
        kabar(site.root(), &["new", "--title", "A b", "--date", date, "--region", "cd"])
            .with_code(0);
    };
    new("2026-05-01");
    new("2026-05-02");
    new("2026-05-02");
    let files = read_tree(&site.root().join("content/reports/2026"));
    let names: Vec<&str> = files.keys().map(String::as_str).collect();
    assert_eq!(
        names,
        ["a-b-2026-05-02-2/index.fr.md", "a-b-2026-05-02/index.fr.md", "a-b/index.fr.md"]
    );
    let text = site.read("content/reports/2026/a-b-2026-05-02/index.fr.md");
    assert!(text.contains("\nslug: a-b-2026-05-02\n"), "{text}");
    // An address that another report has under another id.
    site.write(
        "content/reports/2026/other.fr.md",
        "---\ntitle: C d\ndate: 2026-05-03\nregions: cd\n---\n",
    );
    kabar(site.root(), &["new", "--title", "C d", "--date", "2026-05-03", "--region", "cd"])
        .with_code(0);
    assert!(site.read("content/reports/2026/c-d/index.fr.md").contains("\nslug: c-d-2026-05-03\n"));
    assert_eq!(
        kabar(site.root(), &["check", "--audience", "preview"]).with_code(0).err,
        "nothing to correct\n"
    );
}

#[test]
fn a_flag_that_is_missing_or_wrong_is_named() {
    let site = site();
    let before = read_tree(site.root());
    for (args, expected) in [
        (vec!["new"], "`--title` is missing, and nobody is there to be asked"),
        (vec!["new", "--title", " "], "`--title` is missing, and nobody is there to be asked"),
        (vec!["new", "--title", "A"], "`--date` is missing, and nobody is there to be asked"),
        (
            vec!["new", "--title", "A", "--date", "1/5/2026"],
            "`1/5/2026` is not a day: write `2026-05-01`, or `2026-05-01/2026-05-03`",
        ),
        (
            vec!["new", "--title", "A", "--date", "2026-05-01"],
            "`--region` is missing, and nobody is there to be asked",
        ),
        (
            vec!["new", "--title", "A", "--date", "2026-05-01", "--region", ","],
            "`--region` is missing, and nobody is there to be asked",
        ),
        (
            vec!["new", "--title", "A", "--date", "2026-05-01", "--region", "kivu"],
            "`--region`: the site has no `kivu`: did you mean `cd-sk`?",
        ),
        (
            vec!["new", "--title", "A", "--date", "2026-05-01", "--region", "cd", "--kind", "x"],
            "`--kind`: the site has no `x`",
        ),
        (
            vec![
                "new",
                "--title",
                "A",
                "--date",
                "2026-05-01",
                "--region",
                "cd",
                "--language",
                "sw",
            ],
            "the bulletin has no language `sw`: it has `fr`, `en`, `id`",
        ),
        (vec!["new", "region"], "`--name` is missing, and nobody is there to be asked"),
        (
            vec!["new", "region", "--name", "A", "--name", "B"],
            "write `--name` once with one name for all languages, or once for each language, as in `--name fr=Kinshasa`",
        ),
        (
            vec!["new", "region", "--name", "A", "--id", "cd"],
            "content/regions.yaml has `cd` already: write another id with `--id`, such as `cd-2`",
        ),
        (
            vec!["new", "region", "--name", "A", "--id", "C D"],
            "`C D` cannot be an id: write small letters, digits and hyphens, with `--id`",
        ),
        (vec!["new", "region", "--name", "A", "--parent", "x"], "`--parent`: the site has no `x`"),
    ] {
        let said = kabar(site.root(), &args).with_code(2);
        assert_eq!(said.err, format!("error: {expected}\n"), "{args:?}");
    }
    assert_eq!(read_tree(site.root()), before);
}

#[test]
fn entries_are_added_in_the_style_of_their_file() {
    let site = site();
    for (args, file, added) in [
        (
            vec!["region", "--name", "fr=Goma", "--name", "en=Goma: city", "--parent", "RDC"],
            "regions",
            "cd-goma: { parent: cd, name: { fr: Goma, en: \"Goma: city\" } }\n",
        ),
        (vec!["program", "--name", "Air"], "programs", "air: { name: Air }\n"),
        (
            vec!["organization", "--name", "Kosovo Local Government Institute", "--id", "klgi"],
            "organizations",
            "klgi: { name: Kosovo Local Government Institute }\n",
        ),
        (vec!["topic", "--name", "id=Air"], "topics", "air:\n    name:\n        id: Air\n"),
    ] {
        let file = format!("content/{file}.yaml");
        let before = site.read(&file);
        let args: Vec<&str> = ["new"].into_iter().chain(args).collect();
        let said = kabar(site.root(), &args).with_code(0);
        assert!(
            said.err.contains(&format!(" to {file}\nnext: name it in reports, as in `")),
            "{}",
            said.err
        );
        assert_eq!(site.read(&file), before + added);
    }
    assert_eq!(kabar(site.root(), &["check"]).with_code(0).err, "nothing to correct\n");
}

#[test]
fn a_registry_that_is_not_there_is_made() {
    let site = bulletin();
    kabar(site.root(), &["new", "topic", "--name", "Air"]).with_code(0);
    assert_eq!(site.read("content/topics.yaml"), "air:\n  name: Air\n");
}

#[test]
fn two_entries_of_one_name_have_two_addresses() {
    let site = site();
    kabar(site.root(), &["new", "region", "--name", "Sud-Kivu", "--id", "other"]).with_code(0);
    assert!(
        site.read("content/regions.yaml").ends_with("other: { name: Sud-Kivu, slug: other }\n")
    );
    assert_eq!(kabar(site.root(), &["check"]).with_code(0).err, "nothing to correct\n");
}

#[test]
fn a_registry_that_cannot_be_added_to_is_left() {
    for (text, code, expected) in [
        (
            "{ cd: { name: RDC } }\n",
            2,
            "error: content/regions.yaml is written in a way that kabar cannot add to: add the entry yourself\n",
        ),
        ("- cd\n", 2, "error: content/regions.yaml cannot be read: `kabar check` says why\n"),
    ] {
        let site = site().with("content/regions.yaml", text);
        let said = kabar(site.root(), &["new", "region", "--name", "A"]).with_code(code);
        assert_eq!(said.err, expected);
        assert_eq!(site.read("content/regions.yaml"), text);
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 12,
        failure_persistence: None,
        rng_seed: proptest::test_runner::RngSeed::Fixed(20_261_125),
        ..ProptestConfig::default()
    })]

    #[test]
    fn any_title_is_read_again(title in "[ -~“”‘’«»:اجتماعé🎉]{0,24}[\"':#{}\\[\\]é-]{1,3}") {
        let site = bulletin();
        let argument = format!("--title={title}");
        kabar(site.root(), &["new", &argument, "--date", "2026-05-01", "--region", "cd"]).with_code(0);
        let files = read_tree(&site.root().join("content/reports/2026"));
        let (name, bytes) = files.iter().next().unwrap();
        let file = SourcePath::new(&format!("content/reports/2026/{name}")).unwrap();
        let read = read(&file, Name::of(&file).unwrap(), bytes, &Lexicon::default());
        assert_eq!(read.diagnostics, []);
        assert_eq!(read.value.unwrap().head.title, title.trim());
    }
}
