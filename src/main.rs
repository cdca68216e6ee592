//! The program `kabar`: hands over to `cli` and ends with its exit code.

use std::process::ExitCode;

/// Rendering makes and drops many small values in several threads, which this allocator does faster
/// than that of the system.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    kabar::cli::run()
}
