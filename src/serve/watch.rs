//! Notices what happens in the folders of a site.
//!
//! The only door to `notify`. Says which paths may have changed and never reads one. Where the system
//! cannot watch, it asks again and again for everything to be looked at.

use crate::base::path::SourcePath;
use crate::world::disk::SOURCES;
use crate::world::moment::Touched;
use notify::event::{AccessKind, AccessMode};
use notify::{Config, Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

/// How long nothing may happen until a change is taken to be complete.
const QUIET: Duration = Duration::from_millis(5);
/// The same after a program has closed the file that it wrote, and another one may follow.
const CLOSED: Duration = Duration::from_millis(1);
/// How long a change may take; then what there is of it is looked at.
const LONGEST: Duration = Duration::from_millis(500);
/// How often everything is looked at where the system cannot watch.
const POLL: Duration = Duration::from_secs(1);

/// Watches the sources of a site.
pub(super) struct Watch {
    root: PathBuf,
    events: Receiver<notify::Result<Event>>,
    /// `None` where the system cannot watch.
    watcher: Option<RecommendedWatcher>,
}

impl Watch {
    /// Begins to watch the site in a folder.
    pub(super) fn new(root: &Path) -> Self {
        // Events name whole paths.
        let root = root.canonicalize().unwrap_or_else(|_| root.to_owned());
        let (sender, events) = mpsc::channel();
        // Nothing is read through links to folders.
        let config = Config::default().with_follow_symlinks(false);
        let watcher = RecommendedWatcher::new(sender, config).ok();
        let mut watch = Self { root, events, watcher };
        watch.begin();
        watch
    }

    /// Watches the folders that are there now: the root by itself, the sources with all below.
    fn begin(&mut self) {
        let Some(watcher) = &mut self.watcher else { return };
        let mut is_watched = watcher.watch(&self.root, RecursiveMode::NonRecursive).is_ok();
        for folder in SOURCES.map(|name| self.root.join(name)) {
            // A folder of that name may be another one than before.
            let _ = watcher.unwatch(&folder);
            let outcome = watcher.watch(&folder, RecursiveMode::Recursive);
            is_watched &= outcome.is_ok() || !folder.is_dir();
        }
        if !is_watched {
            self.watcher = None;
        }
    }

    /// Waits until something may have changed; for no longer than some time, if one is given: then
    /// anything may have.
    pub(super) fn wait(&mut self, time: Option<Duration>) -> Touched {
        let begun = Instant::now();
        loop {
            let event = match time.map(|time| time.saturating_sub(begun.elapsed())) {
                Some(left) => self.events.recv_timeout(left),
                None => self.events.recv().map_err(|_| RecvTimeoutError::Disconnected),
            };
            match event.map(|event| self.gather(event)) {
                Ok(touched) if touched == Touched::default() => {}
                Ok(touched) => return touched,
                Err(RecvTimeoutError::Timeout) => return Touched::Everything,
                Err(RecvTimeoutError::Disconnected) => {
                    // Nobody watches.
                    thread::sleep(POLL);
                    return Touched::Everything;
                }
            }
        }
    }

    /// What happens within some time.
    pub(super) fn within(&mut self, time: Duration) -> Touched {
        let begun = Instant::now();
        let mut touched = Touched::default();
        while let Ok(event) = self.events.recv_timeout(time.saturating_sub(begun.elapsed())) {
            touched = touched.and(self.read(event));
        }
        touched
    }

    /// An event, and what happens until it is quiet.
    fn gather(&mut self, event: notify::Result<Event>) -> Touched {
        let begun = Instant::now();
        let (mut touched, mut quiet) = (self.read(event), QUIET);
        while begun.elapsed() < LONGEST
            && let Ok(event) = self.events.recv_timeout(quiet)
        {
            quiet = if is_closed(&event) { CLOSED } else { QUIET };
            touched = touched.and(self.read(event));
        }
        touched
    }

    /// What an event is about.
    fn read(&mut self, event: notify::Result<Event>) -> Touched {
        let Ok(event) = event else { return Touched::Everything };
        if event.need_rescan() {
            return Touched::Everything;
        }
        if matches!(event.kind, EventKind::Access(_)) {
            return Touched::default();
        }
        let paths: BTreeSet<SourcePath> =
            event.paths.iter().filter_map(|path| self.source(path)).collect();
        if paths.iter().any(|path| SOURCES.contains(&path.as_str())) {
            self.begin();
            return Touched::Everything;
        }
        Touched::Paths(paths)
    }

    /// A path below the sources, unless no build would read it.
    fn source(&self, path: &Path) -> Option<SourcePath> {
        // A name that is no text belongs to no source, and is told when the site is listed.
        let relative = path.strip_prefix(&self.root).ok()?.to_string_lossy();
        let path = SourcePath::new(&relative).filter(|path| !is_passing(path))?;
        SOURCES.contains(&path.as_str().split('/').next()?).then_some(path)
    }
}

/// Whether a program is done with a file that it wrote.
fn is_closed(event: &notify::Result<Event>) -> bool {
    let closed = EventKind::Access(AccessKind::Close(AccessMode::Write));
    event.as_ref().is_ok_and(|event| event.kind == closed)
}

/// Whether a file is hidden, or one that a program for writing keeps for itself: Emacs (`.#x`, `#x#`),
/// Vim (`.x.swp`, `x~`, `4913`) and others.
fn is_passing(path: &SourcePath) -> bool {
    let name = path.file_name();
    path.as_str().split('/').any(|part| part.starts_with('.'))
        || name.ends_with('~')
        || name == "4913"
        || (name.starts_with('#') && name.ends_with('#'))
}
