//! The files of a new bulletin: templates, filled with the words of its languages.
//!
//! A language that has no words here has none in the registries, where its readers see another
//! language; if the bulletin has no other, the words are English.

use super::Init;
use crate::base::lang::Lang;
use crate::base::path::SourcePath;
use crate::messages::{Arg, MessageFile, Messages};
use crate::schema::Kind;
use crate::source::{self, Lexicon, Name};
use crate::yaml::quote::quoted;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// The words of each language; of a language in two scripts the usual one is first.
const WORDS: [(&str, &str); 10] = [
    ("ar", include_str!("words/ar.ftl")),
    ("en", include_str!("words/en.ftl")),
    ("es", include_str!("words/es.ftl")),
    ("fr", include_str!("words/fr.ftl")),
    ("id", include_str!("words/id.ftl")),
    ("pt", include_str!("words/pt.ftl")),
    ("sq", include_str!("words/sq.ftl")),
    ("sr-Cyrl", include_str!("words/sr-Cyrl.ftl")),
    ("sr-Latn", include_str!("words/sr-Latn.ftl")),
    ("sw", include_str!("words/sw.ftl")),
];

/// The files that are the same but for what stands between `@`.
const TEMPLATES: [(&str, &str); 7] = [
    ("content/bulletin.yaml", include_str!("bulletin.yaml")),
    ("content/regions.yaml", include_str!("regions.yaml")),
    ("content/programs.yaml", include_str!("programs.yaml")),
    ("content/organizations.yaml", include_str!("organizations.yaml")),
    ("content/topics.yaml", include_str!("topics.yaml")),
    (".gitignore", include_str!("gitignore")),
    (".github/workflows/publish.yml", include_str!("publish.yml")),
];

const ORIGINAL: &str = include_str!("original.md");
const TRANSLATION: &str = include_str!("translation.md");
const PAGE: &str = include_str!("page.md");

/// A language of the bulletin that has words.
struct Spoken {
    lang: Lang,
    messages: Messages,
}

/// Every file, with its text.
pub(super) fn files(init: &Init) -> Vec<(SourcePath, String)> {
    let spoken = spoken(&init.languages);
    let mut files: Vec<(SourcePath, String)> = TEMPLATES
        .iter()
        .map(|(path, template)| {
            (source_path(path), fill(template, |name| value(name, init, &spoken)))
        })
        .collect();
    files.extend(settings());
    let told: Vec<&Spoken> = spoken.iter().take(2).collect();
    files.extend(reports(init, &told));
    files.extend(pages(&told));
    files
}

/// What tells VS Code and its relatives which schema is for which file, and which extension reads them.
fn settings() -> [(SourcePath, String); 2] {
    let pretty = |value: &Value| format!("{value:#}\n");
    let schema = |kind: &Kind| (format!("./.kabar/schema/{}.json", kind.name()), kind.files());
    let schemas: BTreeMap<String, &str> =
        Kind::ALL.iter().filter(|kind| kind.is_yaml()).map(schema).collect();
    [
        (source_path(".vscode/settings.json"), pretty(&json!({ "yaml.schemas": schemas }))),
        (
            source_path(".vscode/extensions.json"),
            pretty(&json!({ "recommendations": ["redhat.vscode-yaml"] })),
        ),
    ]
}

/// Whether there are words in a language.
pub(super) fn speaks(lang: &Lang) -> bool {
    words(lang).is_some()
}

/// What a message says in a language, or in English if there are no words in it.
pub(in crate::cli) fn say(lang: &Lang, id: &str) -> String {
    let of = spoken(std::slice::from_ref(lang));
    of.first().map(|spoken| spoken.say(id)).unwrap_or_default()
}

/// The languages that have words; English words for the first one if none has.
fn spoken(languages: &[Lang]) -> Vec<Spoken> {
    let with = |lang: &Lang, text: &str| {
        let file = MessageFile { lang: lang.clone(), name: String::new(), text: text.to_owned() };
        Spoken {
            lang: lang.clone(),
            messages: Messages::new(std::slice::from_ref(lang), &[file]).0,
        }
    };
    let spoken: Vec<Spoken> =
        languages.iter().filter_map(|lang| Some(with(lang, words(lang)?))).collect();
    if spoken.is_empty() {
        return languages
            .iter()
            .take(1)
            .map(|lang| with(lang, include_str!("words/en.ftl")))
            .collect();
    }
    spoken
}

/// The words for a tag: its own, or those of its language.
fn words(lang: &Lang) -> Option<&'static str> {
    let own = WORDS.iter().find(|(tag, _)| *tag == lang.as_str());
    let script = lang.script();
    let fits = |tag: &str| {
        let known = tag.split_once('-');
        let (language, known) =
            known.map_or((tag, None), |(language, known)| (language, Some(known)));
        language == lang.language() && (script.is_none() || script == known)
    };
    own.or_else(|| WORDS.iter().find(|(tag, _)| fits(tag))).map(|(_, text)| *text)
}

impl Spoken {
    fn say(&self, id: &str) -> String {
        let Ok(text) = self.messages.text(id, &[("lang", Arg::Text(self.lang.as_str()))]) else {
            unreachable!("a test asks every language for every message")
        };
        text
    }
}

/// The report, in one language or two.
fn reports(init: &Init, told: &[&Spoken]) -> Vec<(SourcePath, String)> {
    let Some(first) = told.first() else { return Vec::new() };
    let folder = format!("content/reports/{}/first-report", init.today.year());
    let path = |spoken: &Spoken| source_path(&format!("{folder}/index.{}.md", spoken.lang));
    let original = fill(ORIGINAL, |name| report_value(name, init, first));
    let revision = revision(&path(first), &original);
    let translation = |spoken: &&Spoken| {
        let text = fill(TRANSLATION, |name| match name {
            "original" => first.lang.to_string(),
            "revision" => revision.clone(),
            name => report_value(name, init, spoken),
        });
        (path(spoken), text)
    };
    let mut files: Vec<_> = told.iter().skip(1).map(translation).collect();
    files.insert(0, (path(first), original));
    files
}

/// What a translation says of the original that it follows.
fn revision(path: &SourcePath, original: &str) -> String {
    let lexicon = Lexicon::default();
    let read = |name| source::read(path, name, original.as_bytes(), &lexicon).value;
    let document = Name::of(path).and_then(read);
    document.map(|document| document.head.revision()).unwrap_or_default()
}

fn report_value(name: &str, init: &Init, spoken: &Spoken) -> String {
    match name {
        "today" => init.today.to_string(),
        "body" => spoken.say("report-body"),
        name => quoted(&spoken.say(name)),
    }
}

/// The page about the bulletin, in one language or two.
fn pages(told: &[&Spoken]) -> Vec<(SourcePath, String)> {
    let page = |(at, spoken): (usize, &&Spoken)| {
        let text = fill(PAGE, |name| match name {
            "translates" if at == 0 => String::new(),
            "translates" => format!("translates: {{ lang: {} }}\n", told[0].lang),
            "body" => spoken.say("about-body"),
            name => quoted(&spoken.say(name)),
        });
        (source_path(&format!("content/pages/about.{}.md", spoken.lang)), text)
    };
    told.iter().enumerate().map(page).collect()
}

/// What stands in a template for a name.
fn value(name: &str, init: &Init, spoken: &[Spoken]) -> String {
    match (name, &init.title) {
        ("version", _) => env!("CARGO_PKG_VERSION").to_owned(),
        ("default-language", _) => init.languages[0].to_string(),
        ("languages", _) => {
            let line = |lang: &Lang| format!("  {lang}: {{}}");
            init.languages.iter().map(line).collect::<Vec<_>>().join("\n") + "\n"
        }
        ("title", Some(title)) => quoted(title),
        (name, _) => {
            let each = |spoken: &Spoken| format!("{}: {}", spoken.lang, quoted(&spoken.say(name)));
            format!("{{ {} }}", spoken.iter().map(each).collect::<Vec<_>>().join(", "))
        }
    }
}

/// A template with values for the names between `@`; what is no name stays (`actions/cache@v5`).
fn fill(template: &str, value: impl Fn(&str) -> String) -> String {
    let is_name = |text: &str| {
        !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-')
    };
    let (mut filled, mut rest) = (String::with_capacity(template.len()), template);
    while let Some((before, after)) = rest.split_once('@') {
        filled.push_str(before);
        if let Some((name, after)) = after.split_once('@').filter(|(name, _)| is_name(name)) {
            filled.push_str(&value(name));
            rest = after;
        } else {
            filled.push('@');
            rest = after;
        }
    }
    filled + rest
}

fn source_path(path: &str) -> SourcePath {
    let Some(path) = SourcePath::new(path) else { unreachable!("the paths are relative") };
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_every_message() {
        let lang: Lang = "en".parse().unwrap();
        let ids = |text: &str| -> Vec<String> {
            let lines = text.lines().filter(|line| !line.starts_with([' ', '#']));
            lines.filter_map(|line| Some(line.split_once(" =")?.0.to_owned())).collect()
        };
        let expected = ids(include_str!("words/en.ftl"));
        for (tag, text) in WORDS {
            assert_eq!(ids(text), expected, "{tag}");
            let file = MessageFile { lang: lang.clone(), name: tag.into(), text: text.into() };
            let (messages, problems) = Messages::new(std::slice::from_ref(&lang), &[file]);
            assert_eq!(problems, [], "{tag}");
            let spoken = Spoken { lang: lang.clone(), messages };
            assert!(expected.iter().all(|id| spoken.say(id).len() > 2), "{tag}");
        }
    }

    #[test]
    fn a_tag_finds_the_words_of_its_language_and_script() {
        let same = |tag: &str, known: &str| {
            let known = WORDS.iter().find(|(tag, _)| *tag == known).map(|(_, text)| *text);
            assert_eq!(words(&tag.parse().unwrap()), known, "{tag}");
        };
        same("fr-CD", "fr");
        same("sr", "sr-Cyrl");
        same("sr-Latn-ME", "sr-Latn");
        same("ar-Latn", "none");
        same("tet", "none");
    }

    #[test]
    fn only_names_between_signs_are_filled_in() {
        let filled = fill("a@name@b actions/cache@v5 x@y @not a name@", |name| format!("<{name}>"));
        assert_eq!(filled, "a<name>b actions/cache@v5 x@y @not a name@");
    }
}
