//! kabar as editors meet it: at a terminal of 80 columns, with questions that are answered by typing.
//!
//! The program runs in a real pseudo-terminal. Nothing waits for a fixed time: a test goes on as soon as what it
//! waits for is so.

#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a test that cannot run its program has failed"
)]

mod support;

#[path = "terminal/first_day.rs"]
mod first_day;
#[path = "terminal/new.rs"]
mod new;
#[path = "terminal/pty.rs"]
mod pty;
#[path = "terminal/screen.rs"]
mod screen;
#[path = "terminal/transcript.rs"]
mod transcript;
