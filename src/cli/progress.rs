//! Shows on a terminal what a long build is doing, in one line that is taken away at the end.
//!
//! Called from several threads, which share a few counters and nothing else: what is shown may be
//! one output behind, and no result depends on it.

use super::screen::{Motion, Screen, notice};
use crate::base::phrase::Phrase;
use crate::pipeline::Step;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering::Relaxed};
use std::time::Instant;

/// How long a line stays before it is drawn anew, in milliseconds.
const PAUSE: u64 = 100;
/// Goes to the first column and empties the line (ECMA-48, erase in line).
const EMPTY_LINE: &str = "\r\u{1b}[2K";

/// What is shown of one build.
pub(super) struct Progress<'s> {
    screen: &'s Screen,
    begun: Instant,
    all: AtomicUsize,
    made: AtomicUsize,
    /// When the line was drawn, in milliseconds since the beginning.
    drawn: AtomicU64,
    publishing: AtomicBool,
}

impl<'s> Progress<'s> {
    /// Nothing is shown yet.
    pub(super) fn new(screen: &'s Screen) -> Self {
        Self {
            screen,
            begun: Instant::now(),
            all: AtomicUsize::new(0),
            made: AtomicUsize::new(0),
            drawn: AtomicU64::new(0),
            publishing: AtomicBool::new(false),
        }
    }

    /// Shows a step.
    pub(super) fn show(&self, step: Step) {
        match step {
            Step::Reading(files) => {
                self.draw(&Phrase::new("progress-reading").with("count", files));
            }
            Step::Rendering(outputs) => self.all.store(outputs, Relaxed),
            Step::Rendered => self.show_rendered(),
            Step::Publishing => {
                self.publishing.store(true, Relaxed);
                self.draw(&Phrase::new("progress-publishing"));
            }
        }
    }

    /// Whether the new site is being made public, so that the old one may be touched.
    pub(super) fn is_publishing(&self) -> bool {
        self.publishing.load(Relaxed)
    }

    /// How many seconds have gone by.
    pub(super) fn seconds(&self) -> f64 {
        self.begun.elapsed().as_secs_f64()
    }

    /// Takes the line away, so that other lines can be written.
    pub(super) fn clear(&self) {
        self.write(String::new);
    }

    fn show_rendered(&self) {
        let made = self.made.fetch_add(1, Relaxed) + 1;
        if self.screen.motion == Motion::Still {
            return;
        }
        let now = u64::try_from(self.begun.elapsed().as_millis()).unwrap_or(u64::MAX);
        let drawn = self.drawn.load(Relaxed);
        let is_due = now >= drawn + PAUSE;
        // Of several threads that are due, one draws.
        if is_due && self.drawn.compare_exchange(drawn, now, Relaxed, Relaxed).is_ok() {
            let all = self.all.load(Relaxed);
            self.draw(&Phrase::new("progress-rendering").with("made", made).with("all", all));
        }
    }

    fn draw(&self, line: &Phrase) {
        self.write(|| self.screen.words().say(&line.clone().into()));
    }

    fn write(&self, line: impl FnOnce() -> String) {
        if self.screen.motion == Motion::Live {
            notice(&format!("{EMPTY_LINE}{}", line()));
        }
    }
}
