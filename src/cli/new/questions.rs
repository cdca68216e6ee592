//! What a report is about: from what was typed, and from a person who is asked for the rest.
//!
//! Knows the registries and the words of the site, and writes nothing.

use super::choices::{Choice, Choices, Found};
use super::dialog::Dialog;
use crate::base::day::{Day, DayRange};
use crate::base::phrase::Phrase;
use crate::cli::Trouble;
use crate::cli::args::ReportArgs;
use crate::cli::desk;
use crate::config::{Config, LanguageId};

/// What a new report says of itself.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Answers {
    /// The title, not empty.
    pub(super) title: String,
    /// When it took place.
    pub(super) days: DayRange,
    /// Ids of regions, at least one.
    pub(super) regions: Vec<String>,
    /// Ids of programs.
    pub(super) programs: Vec<String>,
    /// Id of the kind of activity.
    pub(super) kind: Option<String>,
    /// Its language.
    pub(super) language: LanguageId,
}

/// Who can answer.
pub(super) type Person<'p, 'd> = Option<&'p mut Dialog<'d>>;

/// Where a report is written, and when.
#[derive(Clone, Copy)]
pub(super) struct Setting<'c> {
    /// What the site declares.
    pub(super) config: &'c Config,
    /// What day it is.
    pub(super) today: Day,
}

/// Finds out what a report is about.
pub(super) fn answers(
    typed: &ReportArgs,
    setting: Setting<'_>,
    mut person: Person<'_, '_>,
) -> Result<Answers, Trouble> {
    let config = setting.config;
    let regions = Choices::of(config, &config.regions);
    if regions.is_empty() {
        return Err(no_regions(config).into());
    }
    Ok(Answers {
        title: title(typed.title.as_deref(), person.as_deref_mut())?,
        days: days(typed.date.as_deref(), setting.today, person.as_deref_mut())?,
        regions: several((&REGION, &regions), typed.region.as_deref(), person.as_deref_mut())?,
        programs: {
            let programs = Choices::of(config, &config.programs);
            several((&PROGRAM, &programs), typed.program.as_deref(), person.as_deref_mut())?
        },
        kind: {
            let kinds = Choices::of(config, &config.kinds);
            several((&KIND, &kinds), typed.kind.as_deref(), person.as_deref_mut())?.pop()
        },
        language: language(typed.language.as_deref(), config, person)?,
    })
}

fn no_regions(config: &Config) -> Phrase {
    if config.regions.is_known() {
        Phrase::new("new-no-regions")
    } else {
        Phrase::new("new-unreadable").with("file", "content/regions.yaml")
    }
}

/// That a flag is missing, and nobody is there to be asked.
pub(super) fn missing(flag: &'static str) -> Trouble {
    Phrase::new("new-missing").with("flag", flag).into()
}

fn title(typed: Option<&str>, person: Person<'_, '_>) -> Result<String, Trouble> {
    match (typed.map(str::trim).filter(|title| !title.is_empty()), person) {
        (Some(title), _) => Ok(title.to_owned()),
        (None, None) => Err(missing("--title")),
        (None, Some(dialog)) => dialog.until(&Phrase::new("new-ask-title"), |dialog, answer| {
            if answer.is_empty() {
                dialog.say(Phrase::new("new-title-empty"))?;
            }
            Ok(Some(answer.to_owned()).filter(|title| !title.is_empty()))
        }),
    }
}

fn days(typed: Option<&str>, today: Day, person: Person<'_, '_>) -> Result<DayRange, Trouble> {
    let wrong = |typed: &str| Phrase::new("new-no-day").with("typed", typed);
    match (typed, person) {
        (Some(typed), _) => typed.trim().parse().map_err(|_| wrong(typed).into()),
        (None, None) => Err(missing("--date")),
        (None, Some(dialog)) => {
            let question = Phrase::new("new-ask-date").with("today", today.to_string());
            dialog.until(&question, |dialog, answer| {
                if answer.is_empty() {
                    return Ok(Some(today.into()));
                }
                let days = answer.parse().ok();
                if days.is_none() {
                    dialog.say(wrong(answer))?;
                }
                Ok(days)
            })
        }
    }
}

/// What is chosen.
pub(super) struct Topic {
    /// The flag that answers in advance.
    pub(super) flag: &'static str,
    /// The id of the question.
    pub(super) ask: &'static str,
    /// How many have to be chosen.
    pub(super) need: Need,
}

const REGION: Topic = Topic { flag: "--region", ask: "new-ask-region", need: Need::AtLeastOne };
const PROGRAM: Topic = Topic { flag: "--program", ask: "new-ask-program", need: Need::Any };
const KIND: Topic = Topic { flag: "--kind", ask: "new-ask-kind", need: Need::AtMostOne };

/// How many have to be chosen.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Need {
    /// One or more.
    AtLeastOne,
    /// None, one, or more.
    Any,
    /// None or one.
    AtMostOne,
}

impl Topic {
    /// The words of an answer, each of which names a choice.
    fn words<'a>(&self, answer: &'a str) -> Vec<&'a str> {
        let one = self.need == Need::AtMostOne;
        let words = if one { vec![answer] } else { answer.split(',').collect() };
        words.into_iter().map(str::trim).filter(|word| !word.is_empty()).collect()
    }
}

/// The ids that are chosen. Nothing is asked where there is nothing to choose from.
pub(super) fn several(
    (topic, choices): (&Topic, &Choices),
    typed: Option<&str>,
    person: Person<'_, '_>,
) -> Result<Vec<String>, Trouble> {
    let is_needed = topic.need == Need::AtLeastOne;
    match (typed, person) {
        (Some(typed), _) => {
            let words = topic.words(typed);
            if words.is_empty() && is_needed {
                return Err(missing(topic.flag));
            }
            words.into_iter().map(|word| exactly(topic, word, choices)).collect()
        }
        (None, None) if is_needed => Err(missing(topic.flag)),
        (None, Some(dialog)) if !choices.is_empty() => choose(topic, choices, dialog),
        (None, _) => Ok(Vec::new()),
    }
}

/// What was typed behind a flag names one choice, or it is an error.
fn exactly(topic: &Topic, word: &str, choices: &Choices) -> Result<String, Trouble> {
    match choices.find(word) {
        Found::One(choice) => Ok(choice.id.clone()),
        Found::Perhaps(near) => {
            let near: Vec<String> = near.iter().map(|choice| format!("`{}`", choice.id)).collect();
            let near = if near.is_empty() { "none".to_owned() } else { near.join(", ") };
            let unknown = Phrase::new("new-unknown").with("flag", topic.flag).with("typed", word);
            Err(unknown.with("near", near).into())
        }
    }
}

/// Shows what there is, and asks until every word of an answer names one choice.
fn choose(
    topic: &Topic,
    choices: &Choices,
    dialog: &mut Dialog<'_>,
) -> Result<Vec<String>, Trouble> {
    let (mut shown, more) = choices.first();
    list(&shown, dialog)?;
    if more > 0 {
        dialog.say(Phrase::new("new-more").with("count", more))?;
    }
    let mut chosen: Vec<String> = Vec::new();
    dialog.until(&Phrase::new(topic.ask), |dialog, answer| {
        let words = topic.words(answer);
        if words.is_empty() && topic.need == Need::AtLeastOne && chosen.is_empty() {
            dialog.say(Phrase::new("new-needed"))?;
            return Ok(None);
        }
        for word in words {
            let numbered = word.parse::<usize>().ok().and_then(|at| at.checked_sub(1));
            match (choices.find(word), numbered.and_then(|at| shown.get(at).copied())) {
                (Found::One(choice), _) | (_, Some(choice)) => {
                    dialog.say(format!("  = {}  {}", choice.id, choice.name))?;
                    if !chosen.contains(&choice.id) {
                        chosen.push(choice.id.clone());
                    }
                }
                (Found::Perhaps(near), None) => {
                    let id = if near.is_empty() { "new-not-found" } else { "new-which" };
                    dialog.say(Phrase::new(id).with("typed", word))?;
                    if !near.is_empty() {
                        shown = near;
                        list(&shown, dialog)?;
                    }
                    return Ok(None);
                }
            }
        }
        Ok(Some(chosen.clone()))
    })
}

fn list(choices: &[&Choice], dialog: &mut Dialog<'_>) -> std::io::Result<()> {
    let width = choices.iter().map(|choice| choice.id.chars().count()).max().unwrap_or(0);
    choices.iter().enumerate().try_for_each(|(at, Choice { id, name, .. })| {
        dialog.say(format!("{:>4}  {id:<width$}  {name}", at + 1).trim_end().to_owned())
    })
}

fn language(
    typed: Option<&str>,
    config: &Config,
    person: Person<'_, '_>,
) -> Result<LanguageId, Trouble> {
    let languages = &config.languages;
    let default = languages.default_language();
    match (typed, person) {
        (Some(tag), _) => desk::language(languages, tag.trim()),
        (None, Some(dialog)) if languages.ids().count() > 1 => {
            let tags: Vec<&str> =
                languages.iter().map(|(_, language)| language.lang.as_str()).collect();
            let question = Phrase::new("new-ask-language").with("all", tags.join(", "));
            let question = question.with("default", languages.lang(default).as_str());
            dialog.until(&question, |dialog, answer| {
                if answer.is_empty() {
                    return Ok(Some(default));
                }
                match desk::language(languages, answer) {
                    Ok(language) => Ok(Some(language)),
                    Err(trouble) => dialog.say(trouble.0).map(|()| None).map_err(Into::into),
                }
            })
        }
        _ => Ok(default),
    }
}

#[cfg(test)]
mod tests;
