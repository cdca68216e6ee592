//! The commands: the only folder that prints, and that reads the environment and the clock.
//!
//! What was typed (`args`) is turned into what it means (`meaning`) by one function; then one command
//! runs, each in its own file. Never decides what a bulletin is or what is published.

mod args;
mod build;
mod check;
mod completions;
mod desk;
mod difference;
mod doctor;
mod environment;
mod explain;
mod files;
mod findings;
mod fix;
mod init;
mod meaning;
mod new;
mod originals;
mod progress;
mod report;
mod schema;
mod scope;
mod screen;
mod serve;
mod speech;
mod status;
mod stay;
mod translate;
mod verify;
mod watch;
mod why;

use crate::base::phrase::{Insert, Phrase};
use crate::output::disk::OpenError;
use args::Typed;
use clap::Parser;
use environment::Environment;
use meaning::Task;
use screen::Screen;
use std::io;
use std::process::ExitCode;

/// Runs the command that was typed; the exit code is 0 if all is well, 1 if the content has errors,
/// and 2 if kabar itself could not work.
#[must_use]
pub fn run() -> ExitCode {
    let typed = match Typed::try_parse() {
        Ok(typed) => typed,
        Err(message) => {
            // Whoever does not listen to the message cannot be told so either.
            let _ = message.print();
            return ExitCode::from(u8::try_from(message.exit_code()).unwrap_or(2));
        }
    };
    let environment = Environment::read();
    let lang = speech::choose(&typed, &environment);
    let screen = Screen::new(&environment, typed.command.voice(), lang);
    match meaning::understand(typed.command, &environment).and_then(|task| execute(task, &screen)) {
        Ok(Verdict::Clean) => ExitCode::SUCCESS,
        Ok(Verdict::Wrong) => ExitCode::from(1),
        Err(trouble) => {
            screen.trouble(&trouble);
            ExitCode::from(2)
        }
    }
}

fn execute(task: Task, screen: &Screen) -> Outcome {
    match task {
        Task::Build(build) => build::run(&build, screen),
        Task::Check(inspection) => check::run(&inspection, screen),
        Task::Watch(vigil) => watch::run(&vigil, screen),
        Task::Verify(verification) => verify::run(&verification, screen),
        Task::Serve(serving) => serve::run(&serving, screen),
        Task::Init(init) => init::run(&init, screen),
        Task::New(new) => new::run(&new, screen),
        Task::Translate(translation) => translate::run(&translation, screen),
        Task::Accept(acceptance) => translate::accept::run(&acceptance, screen),
        Task::Status(question) => status::run(&question, screen),
        Task::Difference(question) => difference::run(&question, screen),
        Task::Doctor(question) => doctor::run(&question, screen),
        Task::Schema(question) => schema::run(&question, screen),
        Task::Explain(topic) => explain::run(topic, screen),
        Task::Completions(shell) => completions::run(shell),
    }
}

/// How a command ended that could do its work.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Verdict {
    /// All is well.
    Clean,
    /// The content has errors, or what is published is not what it should be.
    Wrong,
}

/// Why a command could not do its work: a sentence that says what to do, or what the system said.
#[derive(Debug)]
struct Trouble(Insert);

/// How a command ended.
type Outcome = Result<Verdict, Trouble>;

impl From<Phrase> for Trouble {
    fn from(phrase: Phrase) -> Self {
        Self(phrase.into())
    }
}

impl From<io::Error> for Trouble {
    fn from(error: io::Error) -> Self {
        Self(error.to_string().into())
    }
}

impl From<OpenError> for Trouble {
    fn from(error: OpenError) -> Self {
        let (id, path) = match error {
            OpenError::Io(error) => return error.into(),
            OpenError::NotOurs(path) => ("output-not-ours", path),
            OpenError::NotAFolder(path) => ("output-not-a-folder", path),
            OpenError::AmongSources(path) => ("output-among-sources", path),
            OpenError::CannotSwap(path) => ("output-cannot-swap", path),
        };
        Phrase::new(id).with("path", path.display().to_string()).into()
    }
}
