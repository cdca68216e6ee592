//! `kabar check --watch`: checks a site, and again after each change, until it is interrupted.
//!
//! Nothing is taken off the screen: what was found before can be compared with what is found now, and lines
//! that an editor links to files stay where they are. Never writes a file.

use super::check;
use super::meaning::{Inspection, inside};
use super::progress::Progress;
use super::screen::Screen;
use super::stay::{self, Clock};
use super::{Outcome, Trouble};
use crate::base::phrase::{Insert, Phrase};
use crate::diagnostic::Diagnostic;
use crate::pipeline::{self, Past};
use crate::serve::Lookout;
use crate::world::World;
use crate::world::moment::Change;
use std::io;

/// A check that goes on.
pub(super) struct Vigil {
    /// What is checked.
    pub(super) task: Inspection,
    /// What day it is.
    pub(super) clock: Clock,
}

/// Checks a site until it is interrupted.
pub(super) fn run(vigil: &Vigil, screen: &Screen) -> Outcome {
    stay::until_interrupted()?;
    let (task, today) = (&vigil.task, || vigil.clock.today());
    let lookout = Lookout::new(&task.reading.site, &today);
    let mut watcher = Watcher { task, screen, lookout, past: Past::default(), said: Said::Nothing };
    loop {
        watcher.round()?;
    }
}

/// Whoever checks a site again and again.
struct Watcher<'w> {
    task: &'w Inspection,
    screen: &'w Screen,
    lookout: Lookout<'w>,
    past: Past,
    said: Said,
}

/// What was said last.
#[derive(PartialEq, Eq)]
enum Said {
    Nothing,
    /// What was found.
    Findings,
    /// What the environment refused.
    Refusal(String),
}

impl Watcher<'_> {
    /// Waits for what happens, and tells what is found if anything has changed.
    fn round(&mut self) -> Result<(), Trouble> {
        match self.look() {
            Ok(None) => {}
            Ok(Some((change, found))) => self.tell(&change, found)?,
            Err(error) => {
                self.lookout.doubt();
                self.refuse(&error);
            }
        }
        Ok(())
    }

    /// What has changed, and what is found now; nothing if that was said already.
    fn look(&mut self) -> io::Result<Option<(Change, Vec<Diagnostic>)>> {
        let change = self.lookout.look()?.change;
        if change.is_empty() && self.said == Said::Findings {
            return Ok(None);
        }
        let (world, reading) = (self.lookout.moment(), &self.task.reading);
        let mut request = reading.request.clone();
        request.view.today = world.today();
        let (past, progress) = (&mut self.past, Progress::new(self.screen));
        let check = || pipeline::check_again(world, past, &request, &|step| progress.show(step));
        let found = pipeline::on_threads(reading.threads, check).and_then(|found| found);
        progress.clear();
        Ok(Some((change, found?)))
    }

    fn tell(&mut self, change: &Change, found: Vec<Diagnostic>) -> Result<(), Trouble> {
        if self.said != Said::Nothing {
            self.screen.remark(self.heading(change));
        }
        check::tell(self.task, found, self.lookout.moment(), self.screen)?;
        if self.said == Said::Nothing {
            self.screen.remark(Phrase::new("stay-ends"));
        }
        self.said = Said::Findings;
        Ok(())
    }

    /// The line with which each look but the first begins, below an empty one.
    fn heading(&self, change: &Change) -> Insert {
        let files: Vec<_> = change.files().collect();
        let changed: Insert = match files.as_slice() {
            [file] => inside(&self.task.reading.site, file.as_str()).display().to_string().into(),
            files => Phrase::new("stay-files").with("count", files.len()).into(),
        };
        let again = Phrase::new("watch-again").with("changed", changed);
        Insert::List(vec!["".into(), again.into()], "\n")
    }

    /// Says what the environment refused, once; it is looked at again and again.
    fn refuse(&mut self, error: &io::Error) {
        let said = Said::Refusal(error.to_string());
        if self.said != said {
            let error = error.to_string();
            self.screen.warning(Phrase::new("watch-refused").with("error", error));
            self.said = said;
        }
    }
}
