//! `kabar translate`: skeletons, and what is noted when a translation is up to date again.

use crate::editors::{ABOUT, MEETING, TRAINING, bulletin, revision, stale};
use crate::kabar::kabar;
use crate::support::{Site, read_tree};

const ENGLISH: &str = "content/reports/2024/meeting/index.en.md";
const SKELETON: &str = "\
---
# A translation from id into en. Behind each colon goes what the line above it
# says, in the language of this file. What is deleted here is shown as the original has it.

# Pelatihan
title:
translates: { lang: id, revision: REVISION, by: , machine: false }
# Delete the next line when the translation is whole: until then only previews show it.
draft: true
---

<!--
Semua datang.
-->

";
const LACKING: &str = "\
error[missing-field]: the field `title` is empty
 --> content/reports/2023/training.en.md:6:1
  |
6 | title:
  | ^^^^^
  |
";

/// The pages that tell their readers that the original has changed.
fn noticed(site: &Site) -> Vec<String> {
    kabar(site.root(), &["build"]).with_code(0);
    let notices = [
        "The original has changed since this was translated.",
        "Naskah aslinya telah berubah sejak diterjemahkan.",
        "L’original a changé depuis cette traduction.",
    ];
    let tells = |bytes: &Vec<u8>| {
        let text = String::from_utf8_lossy(bytes);
        notices.iter().any(|notice| text.contains(notice))
    };
    let pages = read_tree(&site.public()).into_iter();
    pages.filter(|(_, bytes)| tells(bytes)).map(|(file, _)| file).collect()
}

#[test]
fn a_skeleton_lies_beside_its_original_and_says_what_to_do() {
    let site = bulletin();
    let said = kabar(site.root(), &["translate", "training", "en"]).with_code(0);
    let expected = "wrote content/reports/2023/training.en.md\n\
                    next: write the title, and each paragraph below its original,\n\
                    delete the line `draft: true`, then `kabar check`\n";
    assert_eq!((said.out.as_str(), said.err.as_str()), ("", expected));
    let revision = revision(&site, TRAINING);
    let text = site.read("content/reports/2023/training.en.md");
    assert_eq!(text, SKELETON.replace("REVISION", &revision));
    assert!(site.root().join(".kabar/originals").join(revision).is_file());
    let said = kabar(site.root(), &["check"]).with_code(1);
    assert!(said.err.contains(LACKING), "{}", said.err);
}

#[test]
fn a_draft_that_is_half_translated_is_not_published() {
    let site = bulletin();
    kabar(site.root(), &["translate", "training", "en"]).with_code(0);
    site.edit("content/reports/2023/training.en.md", "title:", "title: Half done");
    kabar(site.root(), &["build"]).with_code(0);
    let holds = |text: &str| {
        let mut files = read_tree(&site.public()).into_values();
        files.any(|bytes| String::from_utf8_lossy(&bytes).contains(text))
    };
    assert!(!holds("Half done") && holds("Semua datang"));
    kabar(site.root(), &["build", "--audience", "preview"]).with_code(0);
    let page = site.read("public/en/reports/2023/half-done/index.html");
    assert!(!page.contains("Semua datang"), "{page}");
}

#[test]
fn a_text_is_named_by_any_of_its_paths_or_by_its_id() {
    for (typed, file) in [
        ("content/reports/2023/training.fr.md", "content/reports/2023/training.en.md"),
        ("content/reports/2023/training.sw.md", "content/reports/2023/training.en.md"),
        ("./content/../content/reports/2023/training.id.md", "content/reports/2023/training.en.md"),
        ("reports/2023/training", "content/reports/2023/training.en.md"),
        ("about", "content/pages/about.id.md"),
        ("pages/about", "content/pages/about.id.md"),
    ] {
        let site = bulletin();
        let lang = file.rsplit('.').nth(1).unwrap();
        let said = kabar(site.root(), &["translate", typed, lang]).with_code(0);
        assert!(said.err.starts_with(&format!("wrote {file}\n")), "{typed}: {}", said.err);
    }
    let site = bulletin();
    site.remove("content/reports/2024/meeting/index.en.md");
    let (above, name) = (site.root().parent().unwrap(), site.root().file_name().unwrap());
    let name = name.to_str().unwrap();
    let folder = format!("{name}/content/reports/2024/meeting");
    let said = kabar(above, &["translate", &folder, "en", "--site", name]).with_code(0);
    assert!(said.err.starts_with(&format!("wrote {name}/{ENGLISH}\n")), "{}", said.err);
    assert!(said.err.ends_with(&format!(", then `kabar check {name}`\n")), "{}", said.err);
}

#[test]
fn a_text_about_a_region_has_no_title_to_write() {
    let site = bulletin().with("content/regions/cd.fr.md", "---\n---\n\nSur la RDC.\n");
    let said = kabar(site.root(), &["translate", "regions/cd", "en"]).with_code(0);
    assert!(said.err.contains("next: write each paragraph below its original,\n"), "{}", said.err);
    kabar(site.root(), &["check"]).with_code(0);
}

#[test]
fn what_is_told_already_is_not_written_again() {
    let site = bulletin();
    let before = read_tree(site.root());
    for (args, expected) in [
        (["meeting", "en"], format!("`meeting` is told in `en` already: see {ENGLISH}")),
        (["meeting", "fr"], format!("`meeting` is told in `fr` already: see {MEETING}")),
        (
            ["meeting", "sw"],
            "the bulletin has no language `sw`: it has `fr`, `en`, `id`".to_owned(),
        ),
        (["meeting", "idn"], "the bulletin has no language `idn`: did you mean `id`?".to_owned()),
        (["meating", "en"], "there is no text `meating`: did you mean `meeting`?".to_owned()),
        (["train", "en"], "there is no text `train`: did you mean `training`?".to_owned()),
        (
            ["nothing", "en"],
            "there is no text `nothing`: write the path of its file, or its id; `kabar status` \
             lists the texts"
                .to_owned(),
        ),
    ] {
        let said = kabar(site.root(), &["translate", args[0], args[1]]).with_code(2);
        assert_eq!(said.err, format!("error: {expected}\n"));
    }
    assert_eq!(read_tree(site.root()), before);
}

#[test]
fn a_file_that_is_no_version_is_never_replaced() {
    let site = bulletin();
    site.edit(ABOUT, "---\n\nUn", "expires: 2020-01-01\n---\n\nUn");
    let said = kabar(site.root(), &["translate", ABOUT, "id"]).with_code(2);
    let expected = "error: `content/pages/about.fr.md` is not in the bulletin: `kabar check` may say \
                    why; it may also have expired\n";
    assert_eq!(said.err, expected);
    let old = "---\ntitle: Old\ntranslates: id\nexpires: 2020-01-01\n---\n";
    site.write("content/reports/2023/training.en.md", old);
    let said = kabar(site.root(), &["translate", "training", "en"]).with_code(2);
    assert!(said.err.contains("already: see content/reports/2023/training.en.md"), "{}", said.err);
    assert_eq!(site.read("content/reports/2023/training.en.md"), old);
}

#[test]
fn an_original_with_a_mistake_is_corrected_first() {
    let site = bulletin();
    site.edit(TRAINING, "2023-02-01", "1/2/2023");
    let said = kabar(site.root(), &["translate", "training", "en"]).with_code(1);
    assert!(said.err.starts_with("error[bad-date]: "), "{}", said.err);
    assert!(said.err.ends_with("\ncorrect the original first\n"), "{}", said.err);
    // A mistake elsewhere is another matter.
    kabar(site.root(), &["translate", "about", "id"]).with_code(0);
}

#[test]
fn one_word_makes_exactly_its_translations_stale_until_they_are_accepted() {
    let site = bulletin();
    assert_eq!((stale(&site), noticed(&site)), (vec![], vec![]));
    site.edit(MEETING, "Dix", "Onze");
    let indonesian = "content/reports/2024/meeting/index.id.md";
    assert_eq!(stale(&site), [ENGLISH, indonesian]);
    let pages = ["en/reports/2024/a-meeting/index.html", "id/reports/2024/pertemuan/index.html"];
    assert_eq!(noticed(&site), pages);
    let (before, now) = (site.read(ENGLISH), revision(&site, MEETING));
    let said = kabar(site.root(), &["translate", "--accept", ENGLISH]).with_code(0);
    let old = before.split_once("revision: ").unwrap().1[..8].to_owned();
    let expected =
        format!("{ENGLISH} follows index.fr.md as it is now: revision {now}, before {old}\n");
    assert_eq!((said.out.as_str(), said.err), ("", expected));
    assert_eq!(site.read(ENGLISH), before.replace(&old, &now));
    assert!(site.root().join(".kabar/originals").join(now).is_file());
    assert_eq!(stale(&site), [indonesian]);
    assert_eq!(noticed(&site), pages[1..]);
    kabar(site.root(), &["translate", "--accept", indonesian]).with_code(0);
    assert_eq!((stale(&site), noticed(&site)), (vec![], vec![]));
}

#[test]
fn white_space_and_facts_make_nothing_stale() {
    let site = bulletin();
    site.edit(MEETING, "Dix personnes ", "Dix\npersonnes   ");
    site.edit(MEETING, "## Suite\n\n", "\n\n## Suite\n\n\n");
    site.edit(MEETING, "locality: Bukavu", "locality: Goma");
    site.edit(TRAINING, "\n", "\r\n");
    assert_eq!((stale(&site), noticed(&site)), (vec![], vec![]));
}

#[test]
fn every_other_byte_of_an_accepted_file_stays() {
    let site = bulletin();
    let about = "content/pages/about.en.md";
    let text =
        "\u{feff}---\r\n# ours\r\ntranslates: fr # French\r\ntitle: \"About\"  \r\n---\r\nA text.";
    site.write(about, text);
    let english = site.read(ENGLISH);
    let said = kabar(site.root(), &["translate", "--accept", about, ENGLISH]).with_code(0);
    let revision = revision(&site, ABOUT);
    let expected = format!(
        "{about} follows about.fr.md as it is now: revision {revision}\n\
         {ENGLISH} follows index.fr.md as it is now already\n"
    );
    assert_eq!(said.err, expected);
    let written = format!("translates: {{ lang: fr, revision: {revision} }} # French");
    assert_eq!(site.read(about), text.replace("translates: fr # French", &written));
    assert_eq!(site.read(ENGLISH), english);
}

#[test]
fn nothing_is_accepted_while_one_of_the_files_is_wrong() {
    let site = bulletin();
    let about = "content/pages/about.en.md";
    for (file, code, expected) in [
        (ABOUT, 2, "error: content/pages/about.fr.md is the original: it follows no other text\n"),
        ("about", 2, "error: `about` is no file of a translation: write the path of one\n"),
        ("content/pages/none.md", 2, "error: there is no text `content/pages/none.md`: "),
        (ENGLISH, 1, "error[conflicting-fact]: "),
    ] {
        if file == ENGLISH {
            site.edit(ENGLISH, "---\n\n", "follow_ups: [{ text: a }]\n---\n\n");
        }
        let before = read_tree(&site.root().join("content"));
        let said = kabar(site.root(), &["translate", "--accept", about, file]).with_code(code);
        assert!(said.err.starts_with(expected), "{}", said.err);
        assert_eq!(read_tree(&site.root().join("content")), before);
    }
    let said = kabar(site.root(), &["translate"]).with_code(2);
    assert!(said.err.contains("kabar translate [--site DIR] --accept FILE..."), "{}", said.err);
}
