//! In which language kabar speaks: what was typed, the environment, the bulletin, English.

use crate::kabar::{Said, command, said};
use crate::support::Site;
use serde_json::Value;
use std::path::Path;
use std::process::Command;

const ENGLISH: &str = "nothing to correct\n";
const FRENCH: &str = "rien à corriger\n";
const INDONESIAN: &str = "tidak ada yang perlu diperbaiki\n";

/// The program in a folder, in an environment that says nothing of languages.
fn unspoken(folder: &Path, args: &[&str]) -> Command {
    let mut command = command(folder, args);
    command.env_remove("LANG");
    command
}

fn with(site: &Site, variables: &[(&str, &str)], args: &[&str]) -> Said {
    let mut command = unspoken(site.root(), args);
    command.envs(variables.iter().copied());
    said(&command.output().unwrap())
}

/// A site whose default language is another one.
fn in_language(lang: &str) -> Site {
    let site = Site::minimal();
    site.edit(
        "content/bulletin.yaml",
        "default_language: en",
        &format!("default_language: {lang}"),
    );
    site
}

#[test]
fn what_was_typed_comes_before_the_environment_then_the_bulletin_then_english() {
    let (english, french) = (Site::minimal(), in_language("fr"));
    let utf8 = [("LANG", "id_ID.UTF-8")];
    for (site, variables, args, expected) in [
        (&english, &[][..], &["check"][..], ENGLISH),
        (&french, &[], &["check"], FRENCH),
        (&french, &utf8, &["check"], INDONESIAN),
        (&french, &utf8, &["check", "--lang", "en"], ENGLISH),
        (&english, &[], &["check", "--lang", "fr"], FRENCH),
        (&english, &[], &["--lang", "fr", "check"], FRENCH),
        (&english, &[], &["--lang", "fr", "check", "--lang", "id"], INDONESIAN),
    ] {
        let said = with(site, variables, args).with_code(0);
        assert_eq!(said.err, expected, "{variables:?} {args:?}");
    }
}

#[test]
fn of_the_environment_lc_all_counts_first_and_c_says_nothing() {
    let site = in_language("fr");
    for (variables, expected) in [
        (&[("LC_ALL", "id_ID"), ("LC_MESSAGES", "en_US"), ("LANG", "fr_CD")][..], INDONESIAN),
        (&[("LC_MESSAGES", "en_US"), ("LANG", "id_ID")], ENGLISH),
        (&[("LC_ALL", ""), ("LANG", "en_US.UTF-8")], ENGLISH),
        (&[("LANG", "C.UTF-8")], FRENCH),
        (&[("LANG", "POSIX")], FRENCH),
        (&[("LC_ALL", "C"), ("LANG", "id_ID")], FRENCH),
        (&[("LANG", "sw_CD.UTF-8")], FRENCH),
    ] {
        assert_eq!(with(&site, variables, &["check"]).err, expected, "{variables:?}");
    }
}

#[test]
fn a_bulletin_that_is_begun_is_begun_in_its_first_language() {
    let folder = tempfile::tempdir().unwrap();
    let run = |args: &[&str]| said(&unspoken(folder.path(), args).output().unwrap()).with_code(0);
    let err = run(&["init", "kabar-desa", "--languages", "id,en"]).err;
    assert!(err.contains("berikutnya: tulis alamatnya"), "{err}");
    let err = run(&["build", "kabar-desa"]).err;
    assert!(err.contains(" dibuat, 0 tetap, 0 dihapus dalam "), "{err}");
}

#[test]
fn findings_are_told_in_the_language_in_every_format() {
    let site = in_language("fr");
    let report = "---\ntitle: A: b\nregions: example-valley\ndate: 2026-05-01\n---\nx\n";
    site.write("content/reports/2026/wrong.md", report);
    let said = with(&site, &[], &["build"]).with_code(1);
    assert!(
        said.err.starts_with("erreur[yaml-unquoted-colon]: un texte avec deux-points"),
        "{}",
        said.err
    );
    assert!(said.err.contains("= aide: écrivez `\"A: b\"`"), "{}", said.err);
    assert!(said.err.ends_with("1 erreur\nrien n’a été publié\n"), "{}", said.err);
    let said = with(&site, &[], &["check", "--format", "json"]).with_code(1);
    let found: Value = serde_json::from_str(said.out.trim_end()).unwrap();
    assert_eq!(
        (&found["code"], &found["severity"]),
        (&"yaml-unquoted-colon".into(), &"error".into())
    );
    assert_eq!(found["help"], "écrivez `\"A: b\"`");
    let said = with(&site, &[], &["check", "--format", "github", "--lang", "id"]).with_code(1);
    assert!(
        said.out.starts_with("::error ") && said.out.contains("::teks dengan titik dua"),
        "{}",
        said.out
    );
}

#[test]
fn a_finding_is_explained_in_the_language_that_is_asked_for() {
    let site = Site::minimal();
    let explain = |args: &[&str]| with(&site, &[], &[&["explain"], args].concat()).with_code(0).out;
    let french = explain(&["unknown-region", "--lang", "fr"]);
    let begin = "erreur[unknown-region]: il n’y a pas de région `…`\n\nUn compte rendu nomme";
    assert!(french.starts_with(begin) && french.contains("\nIncorrect"), "{french}");
    let list = explain(&["--lang", "id"]);
    let line = list.lines().find(|line| line.starts_with("html-removed")).unwrap();
    assert!(line.contains("  peringatan  `…` dihapus dari teks ini"), "{line}");
    let said = with(&site, &[], &["explain", "unknown-rgion", "--lang", "fr"]).with_code(2);
    assert!(
        said.err.starts_with("erreur: il n’y a pas de remarque `unknown-rgion`"),
        "{}",
        said.err
    );
}

#[test]
fn the_status_is_told_in_the_language_that_stands_before_the_command() {
    let site = Site::minimal();
    let said = with(&site, &[], &["--lang", "fr", "status", "--lang", "en"]).with_code(0);
    assert!(said.out.starts_with("Activités, la plus récente d’abord"), "{}", said.out);
    assert!(said.out.contains("\nracontées, et non dépassées "), "{}", said.out);
    let words = with(&site, &[("LANG", "id_ID.UTF-8")], &["status", "--words"]).with_code(0);
    assert!(words.out.contains(" kegiatan diceritakan, "), "{}", words.out);
}

#[test]
fn a_language_that_kabar_does_not_speak_is_refused_if_it_was_typed() {
    let said = with(&Site::minimal(), &[], &["check", "--lang", "sw"]).with_code(2);
    assert!(said.err.contains("[possible values: en, fr, id]"), "{}", said.err);
}
