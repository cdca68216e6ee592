//! `kabar explain`: what a finding means and what to write instead.

use super::screen::{Screen, result};
use super::{Outcome, Trouble, Verdict};
use crate::base::phrase::Phrase;
use crate::decode::suggest::suggest;
use crate::diagnostic::text::Words;
use crate::diagnostic::{Code, Severity};
use std::fmt::Write as _;

/// What is to be explained.
#[derive(Clone, Copy, Debug)]
pub(super) enum Topic {
    /// One finding.
    One(Code),
    /// Which findings there are.
    All,
}

impl Topic {
    /// The finding with a name.
    pub(super) fn find(name: Option<&str>) -> Result<Self, Trouble> {
        let Some(name) = name else { return Ok(Self::All) };
        Code::from_name(name).map(Self::One).ok_or_else(|| {
            let near = suggest(name, Code::ALL.iter().map(|code| code.name()));
            let none = Phrase::new("explain-none").with("name", name);
            none.with("suggestion", near.unwrap_or("none")).into()
        })
    }
}

/// Prints explanations.
pub(super) fn run(topic: Topic, screen: &Screen) -> Outcome {
    let words = screen.words();
    let text = match topic {
        Topic::One(code) => one(code, words),
        Topic::All => Code::ALL.iter().map(|code| line(*code, words)).collect(),
    };
    result(&text)?;
    Ok(Verdict::Clean)
}

fn one(code: Code, words: &Words) -> String {
    let severity = words.severity(code.severity());
    format!(
        "{severity}[{code}]: {}\n\n{}\n",
        words.outline(code),
        words.explanation(code).trim_end()
    )
}

fn line(code: Code, words: &Words) -> String {
    let width = |texts: &mut dyn Iterator<Item = usize>| texts.max().unwrap_or(0);
    let name = width(&mut Code::ALL.iter().map(|code| code.name().len()));
    let severity = |severity| words.severity(severity);
    let all = [Severity::Error, Severity::Warning, Severity::Info];
    let widest = width(&mut all.into_iter().map(|one| severity(one).chars().count()));
    let mut line = String::new();
    // Writing to a string cannot fail.
    let _ = writeln!(
        line,
        "{:<name$}  {:<widest$}  {}",
        code.name(),
        severity(code.severity()),
        words.outline(code)
    );
    line
}
