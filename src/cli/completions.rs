//! `kabar completions`: what a shell has to know to complete the arguments of kabar.

use super::args::Typed;
use super::screen::result;
use super::{Outcome, Verdict};
use clap::CommandFactory;
use clap_complete::{Shell, generate};

/// Prints the completions of a shell.
pub(super) fn run(shell: Shell) -> Outcome {
    // Into memory first: `generate` panics if whoever reads has stopped.
    let mut script = Vec::new();
    generate(shell, &mut Typed::command(), "kabar", &mut script);
    result(&String::from_utf8_lossy(&script))?;
    Ok(Verdict::Clean)
}
