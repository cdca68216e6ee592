//! The words in which kabar speaks with editors: every language says everything, with the same literals,
//! and nothing is said that no code asks for.

#![expect(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "the sources are read as files; what cannot be read is a failure"
)]

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use kabar::diagnostic::text::EditorLang;
use kabar::messages::{MessageFile, gaps};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

const FOLDERS: [&str; 2] = ["src/diagnostic/words", "src/cli/words"];
/// What fields mean; `tests/schema.rs` knows which there are.
const FIELDS: &str = "src/schema/words";
const PLURALS: [&str; 5] = ["zero", "one", "two", "few", "many"];
/// How each language heads the two halves of an example.
const EXAMPLES: [(&str, &str, &str); 3] =
    [("en", "Wrong", "Right"), ("fr", "Incorrect", "Correct"), ("id", "Salah", "Benar")];
/// The widest name in the table of `kabar status`, and the widest line of a skeleton, in letters.
const WIDEST: [(&str, usize); 3] = [("table-all", 5), ("table-", 36), ("skeleton-", 106)];

/// What a message or an attribute says.
#[derive(Default, PartialEq, Eq, Debug)]
struct Said {
    /// All of its variants, one after the other.
    text: String,
    /// The variables that it uses.
    variables: BTreeSet<String>,
    /// The words that it chooses by; plural forms are the language's own.
    choices: BTreeSet<String>,
}

impl Said {
    fn read(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text += value,
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                let InlineExpression::VariableReference { id } = selector else {
                    panic!("{selector:?}")
                };
                self.variables.insert(id.name.to_owned());
                let mut choices = BTreeSet::new();
                for variant in variants {
                    let key = match &variant.key {
                        VariantKey::Identifier { name } => *name,
                        VariantKey::NumberLiteral { value } => *value,
                    };
                    if !PLURALS.contains(&key) {
                        choices.insert(format!("{}: {key}", id.name));
                    }
                    self.read(&variant.value);
                    self.text.push('\n');
                }
                // A choice between plural forms only is the language's own affair.
                if choices.len() > 1 {
                    self.choices.extend(choices);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::StringLiteral { value } => self.text += value,
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
                self.text.extend(["{$", id.name, "}"]);
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            other => panic!("{other:?} is more than these files need"),
        }
    }

    /// What stands in backticks; in examples every language may have its own.
    fn literals(&self) -> BTreeSet<&str> {
        self.text.split('`').skip(1).step_by(2).collect()
    }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn file(folder: &str, lang: &str) -> MessageFile {
    let name = format!("{folder}/{lang}.ftl");
    let text = fs::read_to_string(root().join(&name)).unwrap();
    MessageFile { lang: lang.parse().unwrap(), name, text }
}

/// What a file says, by `id` and `id.attribute`.
fn read(file: &MessageFile) -> BTreeMap<String, Said> {
    let resource = fluent_syntax::parser::parse(file.text.as_str())
        .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", file.name));
    let mut all = BTreeMap::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let attributes = message.attributes.iter().map(|one| (Some(one.id.name), &one.value));
        for (name, pattern) in message.value.iter().map(|value| (None, value)).chain(attributes) {
            let id = name.map_or_else(
                || message.id.name.to_owned(),
                |name| format!("{}.{name}", message.id.name),
            );
            let mut said = Said::default();
            said.read(pattern);
            assert!(all.insert(id.clone(), said).is_none(), "{}: {id} is there twice", file.name);
        }
    }
    all
}

fn others() -> impl Iterator<Item = &'static str> {
    EditorLang::ALL.into_iter().map(EditorLang::tag).filter(|tag| *tag != "en")
}

#[track_caller]
fn expect_nothing(wrong: &[String]) {
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

#[test]
fn every_language_says_everything_with_the_same_variables_choices_and_literals() {
    let mut wrong = Vec::new();
    for folder in FOLDERS.into_iter().chain([FIELDS]) {
        let english = read(&file(folder, "en"));
        for lang in others() {
            let own = read(&file(folder, lang));
            let surplus = own.keys().filter(|id| !english.contains_key(*id));
            wrong.extend(surplus.map(|id| format!("{folder}/{lang}.ftl: {id} is not in en.ftl")));
            for (id, said) in &english {
                let place = format!("{folder}/{lang}.ftl: {id}");
                let Some(same) = own.get(id) else {
                    wrong.push(format!("{place} is missing"));
                    continue;
                };
                if (&same.variables, &same.choices) != (&said.variables, &said.choices) {
                    wrong.push(format!("{place} uses other variables or choices than en.ftl"));
                }
                if !id.ends_with(".explain") && same.literals() != said.literals() {
                    let literals = (same.literals(), said.literals());
                    wrong.push(format!("{place} has other literals than en.ftl: {literals:?}"));
                }
            }
        }
    }
    expect_nothing(&wrong);
}

#[test]
fn every_count_has_the_plural_forms_of_its_language() {
    let files = FOLDERS
        .into_iter()
        .flat_map(|folder| EditorLang::ALL.into_iter().map(move |lang| file(folder, lang.tag())));
    let gaps =
        files.flat_map(|file| gaps(&file).into_iter().map(move |gap| (file.name.clone(), gap)));
    let wrong: Vec<String> =
        gaps.map(|(file, gap)| format!("{file}: {} lacks {:?}", gap.id, gap.missing)).collect();
    expect_nothing(&wrong);
}

#[test]
fn every_explanation_shows_what_is_wrong_and_what_is_right() {
    let mut wrong = Vec::new();
    for (lang, bad, good) in EXAMPLES {
        for (id, said) in read(&file(FOLDERS[0], lang)) {
            let has = |word: &str| said.text.lines().any(|line| line.starts_with(word));
            if id.ends_with(".explain") && !(has(bad) && has(good)) {
                wrong
                    .push(format!("{lang}: {id} lacks `{bad}` or `{good}` at the start of a line"));
            }
        }
    }
    assert_eq!(EXAMPLES.map(|(lang, ..)| lang), EditorLang::ALL.map(EditorLang::tag));
    expect_nothing(&wrong);
}

#[test]
fn what_has_its_place_in_a_table_or_a_skeleton_fits_there() {
    let mut wrong = Vec::new();
    for lang in EditorLang::ALL.map(EditorLang::tag) {
        for (id, said) in read(&file(FOLDERS[1], lang)) {
            let Some((_, most)) = WIDEST.iter().find(|(start, _)| id.starts_with(start)) else {
                continue;
            };
            let widest = said.text.lines().map(|line| line.chars().count()).max().unwrap_or(0);
            if widest > *most {
                wrong.push(format!("{lang}: {id} has {widest} letters, and room for {most}"));
            }
        }
    }
    expect_nothing(&wrong);
}

#[test]
fn every_message_is_asked_for_and_every_message_asked_for_is_there() {
    let mut code = String::new();
    collect(&root().join("src"), &mut code);
    let known: BTreeSet<String> =
        FOLDERS.into_iter().flat_map(|folder| read(&file(folder, "en")).into_keys()).collect();
    let messages = known.iter().filter(|id| !id.contains('.'));
    let unused = messages.filter(|id| !code.contains(&format!("\"{id}\"")));
    let mut wrong: Vec<String> = unused.map(|id| format!("no code asks for {id}")).collect();
    for call in ["Phrase::new(\"", ".phrase(\""] {
        let asked = code.split(call).skip(1).filter_map(|rest| rest.split('"').next());
        let missing = asked.filter(|id| !known.contains(*id));
        wrong.extend(missing.map(|id| format!("{call}{id}\" asks for what is not in en.ftl")));
    }
    expect_nothing(&wrong);
}

/// The text of all sources without their tests.
fn collect(folder: &Path, code: &mut String) {
    let mut entries: Vec<PathBuf> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            collect(&path, code);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(path).unwrap();
            *code += text.split("#[cfg(test)]").next().unwrap();
        }
    }
}
