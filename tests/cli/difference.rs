//! `kabar status --diff`: what changed in an original since a translation was made.

use crate::editors::{MEETING, bulletin, revision};
use crate::kabar::{Said, command, kabar, said};
use crate::support::Site;
use std::process::Command;

const ENGLISH: &str = "content/reports/2024/meeting/index.en.md";
const CHANGES: &str = "
title: as it was

summary:

- [-Deux-] jours.
+ {+Trois+} jours.

text:

- [-Dix-] personnes sont venues à [-Bukavu.-]
+ {+Onze+} personnes sont venues à   {+Goma.+}

  (1 paragraph as it was)

- Elles reviendront en mai.

+ Un mot de plus.
";

/// Changes the original in the summary, the first and the last paragraph.
fn change(site: &Site) {
    site.edit(MEETING, "Deux jours.", "Trois jours.");
    site.edit(MEETING, "Dix", "Onze");
    site.edit(MEETING, "à Bukavu.", "à   Goma.");
    site.edit(MEETING, "Elles reviendront en mai.", "Un mot de plus.");
}

fn diff(site: &Site) -> Said {
    let mut run = command(site.root(), &["status", "--diff", "meeting", "en"]);
    said(&outside_of_git(&mut run, site).output().unwrap())
}

/// Keeps git from looking for a repository above the folder of the site.
fn outside_of_git<'c>(command: &'c mut Command, site: &Site) -> &'c mut Command {
    command.env("GIT_CEILING_DIRECTORIES", site.root().parent().unwrap())
}

fn git(site: &Site, args: &[&str]) {
    let mut git = Command::new("git");
    git.current_dir(site.root()).args(["-c", "user.name=E", "-c", "user.email=e@example.org"]);
    git.args(["-c", "commit.gpgSign=false", "-c", "core.hooksPath=/nowhere"]).args(args);
    git.env("GIT_COMMITTER_DATE", "2026-05-01T12:00:00Z");
    let output = outside_of_git(&mut git, site).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// What stands before the changes.
fn head(site: &Site, old: &str) -> String {
    let now = revision(site, MEETING);
    format!("{ENGLISH} follows revision {old} of index.fr.md, which is now {now}\n")
}

#[test]
fn the_old_text_is_found_where_kabar_has_kept_it() {
    let site = bulletin();
    let old = revision(&site, MEETING);
    kabar(site.root(), &["translate", "--accept", ENGLISH]).with_code(0);
    change(&site);
    let said = diff(&site).with_code(0);
    let expected = format!("{}the old text: .kabar/originals/{old}\n{CHANGES}", head(&site, &old));
    assert_eq!(said.out, expected);
    let next =
        format!("next: bring {ENGLISH} up to date,\nthen `kabar translate --accept {ENGLISH}`\n");
    assert_eq!(said.err, next);
    kabar(site.root(), &["translate", "--accept", ENGLISH]).with_code(0);
    let said = diff(&site).with_code(0);
    let current = format!("{ENGLISH} follows index.fr.md as it is now\n");
    assert_eq!((said.out.as_str(), said.err), ("", current));
}

#[test]
fn the_old_text_is_found_in_git_also_under_a_former_name() {
    let site = bulletin();
    let old = revision(&site, MEETING);
    site.rename("content/reports/2024/meeting", "content/reports/meeting");
    git(&site, &["init", "--quiet"]);
    git(&site, &["add", "."]);
    git(&site, &["commit", "--quiet", "--message", "Begin"]);
    site.rename("content/reports/meeting", "content/reports/2024/meeting");
    git(&site, &["add", "."]);
    git(&site, &["commit", "--quiet", "--message", "Move"]);
    site.edit(MEETING, "Deux jours.", "Trois jours.");
    git(&site, &["commit", "--quiet", "--all", "--message", "Count anew"]);
    change_rest(&site);
    let said = diff(&site).with_code(0);
    let (origin, changes) = said.out.split_once("\n\n").unwrap();
    let lines: Vec<&str> = origin.lines().collect();
    assert_eq!(lines[0], head(&site, &old).trim_end());
    assert!(lines[1].starts_with("the old text: git commit "), "{}", lines[1]);
    // Moved and not changed: either commit has the text.
    assert!(lines[1].ends_with(" 2026-05-01 Move") || lines[1].ends_with(" 2026-05-01 Begin"));
    assert!(lines[2].starts_with("changed by git commit ") && lines[2].ends_with(" Count anew"));
    assert_eq!(lines[3..], ["changed by what is not committed yet"]);
    assert_eq!(format!("\n{changes}"), CHANGES);
}

fn change_rest(site: &Site) {
    site.edit(MEETING, "Trois jours.", "Deux jours.");
    change(site);
}

#[test]
fn an_old_text_that_nobody_has_is_said_to_be_lost() {
    let site = bulletin();
    let old = revision(&site, MEETING);
    change(&site);
    let lost = format!(
        "error: nobody knows what index.fr.md said in revision {old}: it is not in \
         .kabar/originals, and "
    );
    let err = |said: Said| said.with_code(2).err;
    assert_eq!(err(diff(&site)), format!("{lost}the site is not in a repository of git\n"));
    let mut run = command(site.root(), &["status", "--diff", "meeting", "en"]);
    let without = said(&run.env("PATH", "/nowhere").output().unwrap());
    assert_eq!(err(without), format!("{lost}there is no program `git` to ask\n"));
    git(&site, &["init", "--quiet"]);
    assert_eq!(err(diff(&site)), format!("{lost}git has no commit yet\n"));
    git(&site, &["add", "."]);
    git(&site, &["commit", "--quiet", "--message", "Begin"]);
    assert_eq!(err(diff(&site)), format!("{lost}in no commit of git\n"));
}

#[test]
fn what_has_no_difference_says_why() {
    let site = bulletin();
    for (args, expected) in [
        (["meeting", "fr"], format!("{MEETING} is the original: it follows no other text")),
        (
            ["about", "en"],
            "content/pages/about.en.md does not say which revision it follows: bring it up to date, \
             then `kabar translate --accept content/pages/about.en.md`"
                .to_owned(),
        ),
        (
            ["training", "en"],
            "`training` is not told in `en`: `kabar translate training en` begins it".to_owned(),
        ),
        (["meetin", "en"], "there is no text `meetin`: did you mean `meeting`?".to_owned()),
    ] {
        let said = kabar(site.root(), &["status", "--diff", args[0], args[1]]).with_code(2);
        assert_eq!(said.err, format!("error: {expected}\n"));
    }
}

#[test]
fn a_terminal_obeys_nothing_that_a_text_says() {
    let site = bulletin();
    kabar(site.root(), &["translate", "--accept", ENGLISH]).with_code(0);
    site.edit(MEETING, "Dix", "\u{1b}[2JOnze");
    let said = diff(&site).with_code(0);
    assert!(said.out.contains("{+\u{fffd}[2JOnze+}") && !said.out.contains('\u{1b}'));
}
