//! The program `kabar`: hands over to `cli` and ends with its exit code.

use std::process::ExitCode;

fn main() -> ExitCode {
    kabar::cli::run()
}
