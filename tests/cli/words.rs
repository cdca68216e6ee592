//! What kabar says about itself: help, version, explanations and completions.

use crate::kabar::{Said, kabar as run};
use ::kabar::diagnostic::Code;

fn kabar(args: &[&str]) -> Said {
    run("/".as_ref(), args)
}

#[test]
fn the_version_is_that_of_the_package() {
    let said = kabar(&["--version"]).with_code(0);
    assert_eq!(said.out, format!("kabar {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn without_a_command_help_is_printed() {
    let help = kabar(&["--help"]).with_code(0).out;
    assert!(
        help.starts_with("Turns the reports of an organization into a multilingual bulletin\n")
    );
    let said = kabar(&[]).with_code(2);
    assert_eq!((said.out.as_str(), said.err), ("", help));
}

#[test]
fn the_help_of_every_command_has_examples() {
    for command in [
        "build",
        "check",
        "init",
        "new",
        "translate",
        "status",
        "doctor",
        "schema",
        "explain",
        "completions",
    ] {
        let help = kabar(&[command, "--help"]).with_code(0).out;
        assert!(help.contains(&format!("Examples:\n  kabar {command}")), "{help}");
        assert!(help.lines().all(|line| line.chars().count() <= 100), "{help}");
    }
    let help = kabar(&["build", "--help"]).out;
    assert!(help.contains("with `--format json` or `github` they go to standard output"), "{help}");
}

#[test]
fn what_cannot_be_typed_is_said() {
    let said = kabar(&["build", "--otuput", "x"]).with_code(2);
    assert!(said.err.contains("'--output'"), "{said:#?}");
}

#[test]
fn a_finding_is_explained() {
    let expected = "\
error[unknown-program]: there is no program `…`

";
    let said = kabar(&["explain", "unknown-program"]).with_code(0);
    assert!(said.out.starts_with(expected) && said.out.contains("Wrong:"), "{}", said.out);
    for code in Code::ALL {
        let said = kabar(&["explain", code.name()]).with_code(0);
        assert!(said.out.len() > 100 && said.err.is_empty());
    }
}

#[test]
fn all_findings_are_listed_with_severity_and_message() {
    let said = kabar(&["explain"]).with_code(0);
    assert_eq!(said.out.lines().count(), Code::ALL.len());
    let line = |name: &str| said.out.lines().find(|line| line.starts_with(name)).unwrap();
    let words = |name| line(name).split_whitespace().take(3).collect::<Vec<_>>();
    assert_eq!(words("not-utf8"), ["not-utf8", "error", "this"]);
    assert_eq!(words("html-removed")[1], "warning");
    assert!(line("unknown-region").ends_with("  there is no region `…`"));
}

#[test]
fn an_unknown_finding_is_likely_a_misspelled_one() {
    let said = kabar(&["explain", "unknwon-region"]).with_code(2);
    let expected = "error: there is no finding `unknwon-region`: did you mean \
                    `kabar explain unknown-region`?\n";
    assert_eq!((said.out.as_str(), said.err.as_str()), ("", expected));
    let said = kabar(&["explain", "xyz"]).with_code(2);
    assert!(said.err.ends_with("`xyz`: `kabar explain` lists all of them\n"), "{said:#?}");
}

#[test]
fn shells_get_their_completions() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let said = kabar(&["completions", shell]).with_code(0);
        assert!(said.out.contains("explain") && said.err.is_empty(), "{shell}");
    }
    kabar(&["completions", "ash"]).with_code(2);
}
