//! A person who is asked: what kabar says, and what is answered.
//!
//! Takes lines from one stream and writes to another, so that a conversation can be a test.

use crate::base::phrase::{Insert, Phrase};
use crate::cli::Trouble;
use crate::diagnostic::text::Words;
use std::io::{self, BufRead, Write};

/// A conversation.
pub(super) struct Dialog<'a> {
    /// What is answered.
    pub(super) answers: &'a mut dyn BufRead,
    /// Where kabar speaks.
    pub(super) stream: &'a mut dyn Write,
    /// The words of its language.
    pub(super) words: &'a Words,
}

impl Dialog<'_> {
    /// Says something on a line of its own.
    pub(super) fn say(&mut self, what: impl Into<Insert>) -> io::Result<()> {
        let line = self.words.say(&what.into());
        writeln!(self.stream, "{line}")
    }

    /// Asks; the answer is empty if only Enter was pressed.
    ///
    /// # Errors
    /// When nobody answers any more.
    pub(super) fn ask(&mut self, question: Phrase) -> Result<String, Trouble> {
        let question = self.words.say(&question.into());
        write!(self.stream, "{question} ")?;
        self.stream.flush()?;
        let mut answer = String::new();
        if self.answers.read_line(&mut answer)? == 0 {
            writeln!(self.stream)?;
            return Err(Phrase::new("new-stopped").into());
        }
        Ok(answer.trim().to_owned())
    }

    /// Asks until the answer can be taken.
    pub(super) fn until<T>(
        &mut self,
        question: &Phrase,
        mut take: impl FnMut(&mut Self, &str) -> Result<Option<T>, Trouble>,
    ) -> Result<T, Trouble> {
        loop {
            let answer = self.ask(question.clone())?;
            if let Some(taken) = take(self, &answer)? {
                return Ok(taken);
            }
        }
    }
}
