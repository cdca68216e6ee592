//! What the commands share that stay until they are interrupted: how they end, and what day it is.

use super::environment::Environment;
use super::{Trouble, meaning};
use crate::base::day::Day;
use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::flag;
use std::io;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

/// What day it is while a command stays.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Clock {
    /// The day on which kabar was started.
    first: Day,
    course: Course,
}

/// Whether days go by.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Course {
    /// They do.
    Runs,
    /// It is the day that was asked for.
    Stands,
}

impl Clock {
    /// The day that was typed or that the environment asks for stays, and no other does.
    pub(super) fn understand(
        typed: Option<&str>,
        environment: &Environment,
    ) -> Result<Self, Trouble> {
        let is_asked_for = typed.is_some() || environment.source_date_epoch.is_some();
        let course = if is_asked_for { Course::Stands } else { Course::Runs };
        Ok(Self { first: meaning::day(typed, environment)?, course })
    }

    /// What day it is now.
    pub(super) fn today(self) -> Day {
        match self.course {
            Course::Stands => self.first,
            Course::Runs => Day::from_unix_seconds(Environment::read().now).unwrap_or(self.first),
        }
    }
}

/// Lets Ctrl-C end the process with the exit code 0: that is how it is meant to end, and nothing is on the
/// disk that would have to be put in order.
pub(super) fn until_interrupted() -> io::Result<()> {
    for signal in [SIGINT, SIGTERM] {
        flag::register_conditional_shutdown(signal, 0, Arc::new(AtomicBool::new(true)))?;
    }
    Ok(())
}
