//! The words of a theme in the languages of a bulletin.

use super::{Site, told};

#[test]
fn the_default_theme_says_everything_in_each_of_its_languages() {
    let all =
        "fr: {}\nen: {}\nid: {}\nar: {}\nes: {}\npt: {}\nsq: {}\nsr-Cyrl: {}\nsr-Latn: {}\nsw: {}";
    let site = Site::new(&[]).speaking(all);
    let theme = site.theme("default");
    for id in site.languages.ids() {
        assert_eq!(theme.messages(id).missing(), [], "{:?}", site.languages.lang(id));
        assert_eq!(theme.words(id).as_map().unwrap().len(), theme.plain_words(id).len());
    }
}

#[test]
fn a_language_takes_the_words_of_its_tag_without_the_country_and_not_of_another_script() {
    let site = Site::new(&[]).speaking("pt-TL: {}\nsr: {}\nsr-Latn-ME: {}");
    let theme = site.theme("default");
    let word = |tag: &str| theme.plain_words(site.language(tag))["programs"].clone();
    assert_eq!(
        (word("pt-TL"), word("sr-Latn-ME")),
        ("Programas".to_owned(), "Programi".to_owned())
    );
    assert_eq!(word("sr"), "Програми");
}

#[test]
fn a_language_without_messages_is_one_warning_and_falls_back() {
    let site = Site::new(&[]).speaking("tet: { fallback: [pt] }\npt: {}");
    let findings = site.findings("default");
    let message = "the theme has no words in `tet`";
    assert_eq!(findings, told(&[("content/bulletin.yaml", "languages.tet", message)]));
    let theme = site.load("default").value.unwrap();
    assert_eq!(theme.plain_words(site.language("tet"))["programs"], "Programas");
}

#[test]
fn a_message_that_one_language_lacks_is_a_warning_in_its_file() {
    let site = Site::new(&[
        ("ours/theme.yaml", "extends: default"),
        ("ours/templates/motto.html", "{{ words.motto }}"),
        ("ours/messages/fr.ftl", "motto = Ensemble\nlevel_commune = Commune"),
        ("ours/messages/id.ftl", "level_commune = Komune"),
    ]);
    let findings = site.findings("ours");
    let missing = |id: &str, tag: &str| format!("the message `{id}` is missing in `{tag}`");
    assert_eq!(
        findings,
        told(&[
            ("content/bulletin.yaml", "languages.en", &missing("level_commune", "en")),
            ("content/bulletin.yaml", "languages.en", &missing("motto", "en")),
            ("themes/ours/messages/id.ftl", "", &missing("motto", "id")),
        ])
    );
}

#[test]
fn messages_that_cannot_be_read_are_told_once_with_their_place() {
    let site = Site::new(&[
        ("ours/theme.yaml", "extends: default"),
        ("ours/messages/fr.ftl", "letters = Nous écrire\nbad } = x\n"),
        ("ours/messages/english.ftl", "a = b"),
    ]);
    let findings = site.findings("ours");
    let syntax = "this file of messages has a mistake: expected a token starting with \"=\"";
    assert_eq!(
        findings,
        told(&[
            ("themes/ours/messages/english.ftl", "", "`english` is not a language tag"),
            ("themes/ours/messages/fr.ftl", "}", syntax),
        ])
    );
    assert!(site.load("ours").value.is_some());
}

#[test]
fn the_digest_of_a_language_changes_with_what_it_says_only() {
    let site = |text: &str| {
        Site::new(&[("ours/theme.yaml", "extends: default"), ("ours/messages/fr.ftl", text)])
    };
    let digests = |site: &Site| {
        let theme = site.load("ours").value.unwrap();
        ["fr", "id"].map(|tag| theme.words_digest(site.language(tag)))
    };
    let one = digests(&site("letters = Nous écrire"));
    let other = digests(&site("letters = Écrivez-nous"));
    assert_ne!(one[0], other[0]);
    assert_eq!(one[1], other[1]);
    // Indonesian has no motto of its own, so it takes the French one.
    let motto = digests(&site("letters = Nous écrire\nmotto = Ensemble"));
    assert_ne!(one[1], motto[1]);
    assert_ne!(motto[1], digests(&site("letters = Nous écrire\nmotto = Unis"))[1]);
}

#[test]
fn the_default_theme_has_every_plural_form_of_its_languages() {
    let files = crate::theme::embedded::FILES.iter();
    let messages = files.filter_map(|(path, bytes)| {
        let tag = path.strip_prefix("messages/")?.strip_suffix(".ftl")?;
        Some((tag, std::str::from_utf8(bytes).unwrap()))
    });
    let mut languages = 0;
    for (tag, text) in messages {
        let (lang, name, text) = (tag.parse().unwrap(), tag.to_owned(), text.to_owned());
        let file = crate::messages::MessageFile { lang, name, text };
        assert_eq!(crate::messages::gaps(&file), [], "{tag}");
        languages += 1;
    }
    assert!(languages >= 10);
}
