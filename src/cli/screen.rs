//! The two streams that people and programs read.
//!
//! Results go to standard output, everything else to standard error. Whoever stops reading
//! (`kabar explain | head`) has read enough: that is no error and no panic.

use super::Trouble;
use super::environment::{Colors, Environment, Runner};
use super::speech;
use crate::base::phrase::{Insert, Phrase};
use crate::diagnostic::Severity;
use crate::diagnostic::terminal::Look;
use crate::diagnostic::text::{EditorLang, Words};
use std::io::{self, ErrorKind, IsTerminal, Write};
use std::sync::OnceLock;

/// Where a command prints.
pub(super) struct Screen {
    /// Whether standard error shows colors.
    pub(super) look: Look,
    /// Whether standard output shows colors.
    pub(super) result_look: Look,
    /// Whether progress is shown.
    pub(super) motion: Motion,
    voice: Voice,
    lang: EditorLang,
    words: OnceLock<Words>,
}

/// Whether a line may change after it was written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Motion {
    /// On a terminal before a person.
    Live,
    /// In files, pipes and logs.
    Still,
}

/// How much is said beside the findings.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Voice {
    /// Progress and a summary.
    Usual,
    /// Nothing.
    Quiet,
}

impl Screen {
    /// The streams of this process.
    pub(super) fn new(environment: &Environment, voice: Voice, lang: EditorLang) -> Self {
        let is_terminal = io::stderr().is_terminal();
        let look = |is_terminal| match environment.colors {
            Colors::Always => Look::Color,
            Colors::Usual if is_terminal => Look::Color,
            Colors::Usual | Colors::Never => Look::Plain,
        };
        let (look, result_look) = (look(is_terminal), look(io::stdout().is_terminal()));
        let is_live = is_terminal && environment.runner == Runner::Person && voice == Voice::Usual;
        let motion = if is_live { Motion::Live } else { Motion::Still };
        Self { look, result_look, motion, voice, lang, words: OnceLock::new() }
    }

    /// The words of the language in which kabar speaks.
    pub(super) fn words(&self) -> &Words {
        self.words.get_or_init(|| Words::with(self.lang, speech::words))
    }

    /// Writes what is good to know to standard error, unless kabar is to be quiet.
    pub(super) fn remark(&self, remark: impl Into<Insert>) {
        if self.voice == Voice::Usual {
            notice(&format!("{}\n", self.words().say(&remark.into())));
        }
    }

    /// Says why kabar could not work, or not all of it.
    pub(super) fn trouble(&self, trouble: &Trouble) {
        self.tell((Severity::Error, "1;31"), &trouble.0);
    }

    /// Says what went wrong and stops nothing.
    pub(super) fn warning(&self, warning: Phrase) {
        self.tell((Severity::Warning, "1;33"), &warning.into());
    }

    fn tell(&self, (severity, style): (Severity, &str), what: &Insert) {
        let label = styled(self.look, &format!("{}:", self.words().severity(severity)), style);
        notice(&format!("{label} {}\n", self.words().say(what)));
    }
}

/// A word in a style (ECMA-48, select graphic rendition), where colors are shown.
pub(super) fn styled(look: Look, word: &str, style: &str) -> String {
    match look {
        Look::Color if !style.is_empty() => format!("\u{1b}[{style}m{word}\u{1b}[0m"),
        Look::Color | Look::Plain => word.to_owned(),
    }
}

/// Writes a result to standard output.
pub(super) fn result(text: &str) -> Result<(), Trouble> {
    let mut stream = io::stdout().lock();
    match stream.write_all(text.as_bytes()).and_then(|()| stream.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(Phrase::new("trouble-output").with("error", error.to_string()).into())
        }
        _ => Ok(()),
    }
}

/// Writes what has to be read to standard error.
pub(super) fn notice(text: &str) {
    let mut stream = io::stderr().lock();
    // Whoever does not listen cannot be told so either.
    let _ = stream.write_all(text.as_bytes()).and_then(|()| stream.flush());
}
