//! What a person can choose from: entries of a registry, found by number, id, name, or a part of one.
//!
//! Accents, capitals and scripts do not matter. Only compares; never asks.

use crate::base::lang::Scripts;
use crate::config::{Config, Registry};
use crate::decode::suggest::suggest;
use crate::plan::slug;

/// How many choices are shown at once.
const SHOWN: usize = 20;

/// Something to choose.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Choice {
    /// What is written into the file.
    pub(super) id: String,
    /// What people call it.
    pub(super) name: String,
    /// Everything by which it is found, folded.
    spellings: Vec<String>,
}

/// What there is to choose from.
#[derive(Clone, Debug)]
pub(super) struct Choices {
    all: Vec<Choice>,
}

/// What was found.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Found<'c> {
    /// Exactly this one.
    One(&'c Choice),
    /// Some that may be meant; perhaps none.
    Perhaps(Vec<&'c Choice>),
}

impl Choices {
    /// The entries of a registry, called as in the default language.
    pub(super) fn of<T>(config: &Config, registry: &Registry<T>) -> Self {
        let languages = &config.languages;
        let choice = |entry: &crate::config::Entry<T>| {
            let name = entry.name.get(languages.default_language(), languages);
            let aliases = entry.aliases.iter().map(String::as_str);
            let spellings = aliases.chain(entry.name.all()).chain([entry.key.as_str()]);
            Choice {
                id: entry.key.clone(),
                name: name.map(|name| name.text.to_owned()).unwrap_or_default(),
                spellings: spellings.map(folded).collect(),
            }
        };
        Self { all: registry.iter().map(|(_, entry)| choice(entry)).collect() }
    }

    /// Whether there is nothing to choose.
    pub(super) fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// Those that are shown first, and how many more there are.
    pub(super) fn first(&self) -> (Vec<&Choice>, usize) {
        (self.all.iter().take(SHOWN).collect(), self.all.len().saturating_sub(SHOWN))
    }

    /// What is meant by an answer.
    pub(super) fn find(&self, typed: &str) -> Found<'_> {
        if let Some(choice) = self.all.iter().find(|choice| choice.id == typed) {
            return Found::One(choice);
        }
        let wanted = folded(typed);
        let of = |fits: &dyn Fn(&str) -> bool| -> Vec<&Choice> {
            let fits = |choice: &&Choice| choice.spellings.iter().any(|spelling| fits(spelling));
            self.all.iter().filter(fits).collect()
        };
        if let [choice] = of(&|spelling| spelling == wanted).as_slice() {
            return Found::One(choice);
        }
        let parts: Vec<&str> = wanted.split('-').collect();
        let near = of(&|spelling| parts.iter().all(|part| spelling.contains(part)));
        if !near.is_empty() {
            return Found::Perhaps(near.into_iter().take(SHOWN).collect());
        }
        let spellings = self.all.iter().flat_map(|choice| &choice.spellings);
        let meant = suggest(&wanted, spellings.map(String::as_str));
        Found::Perhaps(meant.map(|meant| of(&|spelling| spelling == meant)).unwrap_or_default())
    }
}

/// A text in small Latin letters, words joined by hyphens; as it is where nothing would remain.
fn folded(text: &str) -> String {
    let slug = slug(text, Scripts::Latin);
    if slug.is_empty() { text.to_lowercase() } else { slug }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn choices() -> Choices {
        let choice = |(id, name, alias): (&str, &str, &str)| Choice {
            id: id.to_owned(),
            name: name.to_owned(),
            spellings: [id, name, alias].into_iter().map(folded).collect(),
        };
        let all = [
            ("cd", "RD Congo", "Zaïre"),
            ("cd-sud-kivu", "Sud-Kivu", "South Kivu"),
            ("cd-nord-kivu", "Nord-Kivu", ""),
            ("sy", "سوريا", "Syria"),
        ];
        Choices { all: all.into_iter().map(choice).collect() }
    }

    /// The id that is found, or those that may be meant in parentheses.
    fn found(typed: &str) -> String {
        match choices().find(typed) {
            Found::One(choice) => choice.id.clone(),
            Found::Perhaps(near) => {
                let ids: Vec<&str> = near.iter().map(|choice| choice.id.as_str()).collect();
                format!("({})", ids.join(" "))
            }
        }
    }

    #[test]
    fn an_id_a_name_or_an_alias_finds_its_entry() {
        for (typed, id) in
            [("cd", "cd"), ("sud kivu", "cd-sud-kivu"), ("ZAIRE", "cd"), ("سوريا", "sy")]
        {
            assert_eq!(found(typed), id, "{typed}");
        }
    }

    #[test]
    fn a_part_or_a_slip_of_the_keyboard_finds_what_may_be_meant() {
        for (typed, ids) in [
            ("kivu", "(cd-sud-kivu cd-nord-kivu)"),
            ("kivu sud", "(cd-sud-kivu)"),
            ("nord-kivo", "(cd-nord-kivu)"),
            ("bukavu", "()"),
        ] {
            assert_eq!(found(typed), ids, "{typed}");
        }
    }
}
