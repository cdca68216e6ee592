//! `kabar explain`: what a finding means and what to write instead.

use super::screen::result;
use super::{Outcome, Trouble, Verdict};
use crate::decode::suggest::suggest;
use crate::diagnostic::Code;
use crate::diagnostic::text::Words;
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
            let hint = near.map_or_else(
                || "`kabar explain` lists all of them".to_owned(),
                |near| format!("did you mean `kabar explain {near}`?"),
            );
            Trouble(format!("there is no finding `{name}`: {hint}"))
        })
    }
}

/// Prints explanations.
pub(super) fn run(topic: Topic) -> Outcome {
    let words = Words::english();
    let text = match topic {
        Topic::One(code) => one(code, &words),
        Topic::All => Code::ALL.iter().map(|code| line(*code, &words)).collect(),
    };
    result(&text)?;
    Ok(Verdict::Clean)
}

fn one(code: Code, words: &Words) -> String {
    let severity = code.severity().name();
    format!(
        "{severity}[{code}]: {}\n\n{}\n",
        words.outline(code),
        words.explanation(code).trim_end()
    )
}

fn line(code: Code, words: &Words) -> String {
    let widest = Code::ALL.iter().map(|code| code.name().len()).max().unwrap_or(0);
    let mut line = String::new();
    // Writing to a string cannot fail.
    let _ = writeln!(
        line,
        "{:<widest$}  {:<7}  {}",
        code.name(),
        code.severity().name(),
        words.outline(code)
    );
    line
}
