//! Runs the program and keeps what it said.

use std::path::Path;
use std::process::{Command, Output};

/// What a run said.
#[derive(Debug)]
pub(crate) struct Said {
    /// The exit code.
    pub(crate) code: i32,
    /// Standard output.
    pub(crate) out: String,
    /// Standard error, in which `TIME` stands for how long a build took.
    pub(crate) err: String,
}

/// What the program listens to, beside the language that it is run in.
const HEARD: [&str; 7] =
    ["CI", "CLICOLOR", "CLICOLOR_FORCE", "LC_ALL", "LC_MESSAGES", "NO_COLOR", "SOURCE_DATE_EPOCH"];

/// The program in a folder, in English, with nothing else in its environment that it listens to.
pub(crate) fn command(folder: &Path, args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_kabar"));
    command.current_dir(folder).args(args).env("COLUMNS", "100").env("LANG", "en_US.UTF-8");
    for name in HEARD {
        command.env_remove(name);
    }
    command
}

/// Runs the program in a folder.
pub(crate) fn kabar(folder: &Path, args: &[&str]) -> Said {
    said(&command(folder, args).output().unwrap())
}

/// What a finished run said.
pub(crate) fn said(output: &Output) -> Said {
    Said {
        code: output.status.code().unwrap(),
        out: String::from_utf8(output.stdout.clone()).unwrap(),
        err: timeless(std::str::from_utf8(&output.stderr).unwrap()),
    }
}

/// A text in which `TIME` stands for seconds: ` in 0.12 s` at the end of a line.
fn timeless(text: &str) -> String {
    let line = |line: &str| match line.rsplit_once(" in ") {
        Some((before, time)) if time.ends_with(" s") => format!("{before} in TIME\n"),
        _ => format!("{line}\n"),
    };
    text.lines().map(line).collect()
}

impl Said {
    /// What was said by a run that ended with an exit code.
    #[track_caller]
    pub(crate) fn with_code(self, code: i32) -> Self {
        assert_eq!(self.code, code, "{self:#?}");
        self
    }
}
