//! Says again and again what has changed in a site, and holds its files as they are at that moment.
//!
//! Takes what the watcher notices, and reads only that. A file that is gone or empty has a moment to come
//! back, since programs save in many ways. Never makes or checks anything.

use super::watch::Watch;
use crate::base::day::Day;
use crate::world::disk::Disk;
use crate::world::moment::{Change, Folders, Moment, Touched};
use std::io;
use std::path::Path;
use std::time::{Duration, Instant};

/// How long a file may be gone or empty while a program writes it anew.
const GRACE: Duration = Duration::from_millis(60);
/// After a folder has changed, files may have been written before it was watched.
const SECOND_LOOK: Duration = Duration::from_millis(300);

/// Whoever looks at a site for as long as the process lives.
pub struct Lookout<'o> {
    watch: Watch,
    moment: Moment,
    today: &'o (dyn Fn() -> Day + Sync),
    next: Next,
}

/// When to look the next time.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Next {
    /// At once: nothing was seen yet.
    Now,
    /// As soon as something happens.
    Event,
    /// At everything in a moment, whether something happens or not.
    Soon,
}

/// What was seen.
pub struct Seen {
    /// What has changed since the last time; nothing if what happened changed nothing.
    pub change: Change,
    /// When it was begun to look.
    pub begun: Instant,
}

impl<'o> Lookout<'o> {
    /// Begins to watch the site in a folder. The day may become another one while it is watched.
    #[must_use]
    pub fn new(site: &Path, today: &'o (dyn Fn() -> Day + Sync)) -> Self {
        let moment = Moment::new(Disk::new(site, today()));
        Self { watch: Watch::new(site), moment, today, next: Next::Now }
    }

    /// The files as they were seen last.
    #[must_use]
    pub fn moment(&self) -> &Moment {
        &self.moment
    }

    /// Waits until something happens, and looks; the first time at everything and at once.
    ///
    /// # Errors
    /// When a folder or a file that is there cannot be read; what is held stays as it was.
    pub fn look(&mut self) -> io::Result<Seen> {
        let touched = match self.next {
            Next::Now => Touched::Everything,
            Next::Event => self.watch.wait(None),
            Next::Soon => self.watch.wait(Some(SECOND_LOOK)),
        };
        let begun = Instant::now();
        // What happened meanwhile does not replace the look at everything that was due.
        let is_due = self.next == Next::Soon && touched != Touched::Everything;
        self.next = Next::Soon;
        let change = self.refresh(touched)?;
        if change.folders == Folders::Same && !is_due {
            self.next = Next::Event;
        }
        Ok(Seen { change, begun })
    }

    /// Looks at everything again in a moment, since what was seen could not be used.
    pub fn doubt(&mut self) {
        self.next = Next::Soon;
    }

    fn refresh(&mut self, touched: Touched) -> io::Result<Change> {
        let change = self.moment.refresh(&touched, (self.today)())?;
        if change.lost.is_empty() {
            return Ok(change);
        }
        let more = touched.and(self.watch.within(GRACE));
        Ok(change.and(self.moment.refresh(&more, (self.today)())?))
    }
}
