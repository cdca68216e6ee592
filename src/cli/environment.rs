//! The environment and the clock, read once, when kabar starts.
//!
//! No other file asks for them, so that a build can be repeated.

use std::time::SystemTime;

/// What the outside says beside the arguments.
#[derive(Debug, Default)]
pub(super) struct Environment {
    /// `SOURCE_DATE_EPOCH`: the moment of the build, for builds that are repeated
    /// (<https://reproducible-builds.org/specs/source-date-epoch/>).
    pub(super) source_date_epoch: Option<String>,
    /// Seconds since 1970, by the clock.
    pub(super) now: i64,
    /// What people wish for colors.
    pub(super) colors: Colors,
    /// What runs kabar.
    pub(super) runner: Runner,
    /// The locale for messages, as it is set: `fr_CD.UTF-8` (POSIX.1-2024, 8.2).
    pub(super) locale: Option<String>,
}

/// What people wish for colors (<https://no-color.org>, <https://bixense.com/clicolors/>).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) enum Colors {
    /// Where they can be shown.
    #[default]
    Usual,
    /// Nowhere: `NO_COLOR`, `CLICOLOR=0` or a terminal without them.
    Never,
    /// Everywhere: `CLICOLOR_FORCE`.
    Always,
}

/// What runs kabar.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) enum Runner {
    /// A person.
    #[default]
    Person,
    /// A service that builds (`CI`), or a terminal that can only print.
    Machine,
}

impl Environment {
    /// Reads the environment and the clock.
    #[expect(clippy::disallowed_methods, reason = "this is the door to the clock")]
    pub(super) fn read() -> Self {
        let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
        let seconds = since.map_or(0, |since| since.as_secs());
        Self {
            source_date_epoch: variable("SOURCE_DATE_EPOCH"),
            now: i64::try_from(seconds).unwrap_or(i64::MAX),
            colors: colors(),
            runner: runner(),
            locale: ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(variable),
        }
    }
}

fn colors() -> Colors {
    let is = |name, value| variable(name).as_deref() == Some(value);
    if variable("NO_COLOR").is_some() {
        Colors::Never
    } else if variable("CLICOLOR_FORCE").is_some_and(|value| value != "0") {
        Colors::Always
    } else if is("CLICOLOR", "0") || is("TERM", "dumb") {
        Colors::Never
    } else {
        Colors::Usual
    }
}

fn runner() -> Runner {
    let is_service = variable("CI").is_some_and(|value| value != "false");
    let only_prints = variable("TERM").is_some_and(|value| value == "dumb");
    if is_service || only_prints { Runner::Machine } else { Runner::Person }
}

/// A variable that is set and not empty; what is not UTF-8 in it is replaced.
fn variable(name: &str) -> Option<String> {
    let value = std::env::var_os(name)?.to_string_lossy().into_owned();
    (!value.is_empty()).then_some(value)
}
