//! `kabar explain`: what a finding means and what to write instead.

use super::screen::{Screen, result};
use super::{Outcome, Trouble, Verdict};
use crate::base::phrase::Phrase;
use crate::decode::suggest::suggest;
use crate::diagnostic::Code;
use crate::diagnostic::text::Words;

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
        Topic::All => all(words),
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

/// A line for each finding: its name, its severity and what it finds, below each other.
fn all(words: &Words) -> String {
    let severity = |code: &Code| words.severity(code.severity());
    let names = Code::ALL.iter().map(|code| code.name().len()).max().unwrap_or(0);
    let severities = Code::ALL.iter().map(|code| severity(code).chars().count()).max().unwrap_or(0);
    let line = |code: &Code| {
        let (name, severity, outline) = (code.name(), severity(code), words.outline(*code));
        format!("{name:<names$}  {severity:<severities$}  {outline}\n")
    };
    Code::ALL.iter().map(line).collect()
}
