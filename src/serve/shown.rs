//! What browsers are shown: a site at one moment, and the board on which the newest one hangs.
//!
//! Requests are answered from what hangs there while the next one is made.

use super::problems::{About, Problems};
use crate::base::digest::Digest;
use crate::pipeline::{Published, Ready};
use crate::plan::{Address, Recipe};
use crate::source::Subject;
use std::collections::BTreeMap;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// A site at one moment.
#[derive(Clone, Default)]
pub(super) struct Shown {
    /// Its files, as they were last made without an error.
    pub(super) site: Arc<Site>,
    /// What is wrong with the sources now.
    pub(super) problems: Arc<Problems>,
}

/// The files of a site, and what it was made from.
#[derive(Default)]
pub(super) struct Site {
    files: BTreeMap<String, (Digest, Arc<[u8]>)>,
    ready: Option<Ready>,
}

impl Site {
    /// What was published in memory.
    pub(super) fn new(
        bytes: &BTreeMap<String, Arc<[u8]>>,
        published: Published,
        ready: Option<Ready>,
    ) -> Self {
        // Both are sorted.
        let all = published.files.into_iter().zip(bytes.values());
        let file =
            |((file, digest, _), bytes): (_, &Arc<[u8]>)| (file, (digest, Arc::clone(bytes)));
        Self { files: all.map(file).collect(), ready }
    }

    /// A file: the digest of its bytes, and the bytes.
    pub(super) fn file(&self, name: &str) -> Option<&(Digest, Arc<[u8]>)> {
        self.files.get(name)
    }

    /// What the page in a file is about.
    pub(super) fn about(&self, file: &str) -> About {
        let subject = self.ready.as_ref().and_then(|ready| subject(ready, file));
        subject.map_or(About::Others, |subject| About::Subject(subject.clone()))
    }
}

/// What the page in a file is about, if it shows a text.
fn subject<'r>(ready: &'r Ready, file: &str) -> Option<&'r Subject> {
    let route = file.strip_suffix("index.html").unwrap_or(file);
    let item = ready.plan.items.iter().find(|item| item.route.as_str() == route)?;
    let Recipe::Page(page) = &item.recipe else { return None };
    let (bulletin, prose) = (&ready.bulletin, &ready.bulletin.prose);
    let versions = match page.address {
        Address::Report(id) => Some(&bulletin.activity(id).versions),
        Address::Page(id) => Some(&bulletin.page(id).versions),
        Address::Region(id) => prose.regions.get(&id),
        Address::Program(id) => prose.programs.get(&id),
        Address::Organization(id) => prose.organizations.get(&id),
        Address::Topic(id) => prose.topics.get(&id),
        _ => None,
    };
    versions.map(|versions| &versions.original().name.subject)
}

/// Where the newest site hangs.
#[derive(Default)]
pub(super) struct Board {
    // A lock, because whoever builds and those who answer are different threads; what hangs is never
    // changed, only exchanged.
    newest: Mutex<Newest>,
    exchanged: Condvar,
}

/// The newest site, and how many hung before it; none until the first is made.
#[derive(Clone, Default)]
struct Newest {
    number: usize,
    shown: Option<Arc<Shown>>,
}

impl Board {
    /// Hangs up a newer site.
    pub(super) fn show(&self, shown: Shown) {
        let old = {
            let mut newest = self.lock();
            newest.number += 1;
            newest.shown.replace(Arc::new(shown))
        };
        self.exchanged.notify_all();
        // Taking the old site apart takes a while, and nobody has to wait for it.
        drop(old);
    }

    /// Whether nothing hangs yet.
    pub(super) fn is_empty(&self) -> bool {
        self.lock().number == 0
    }

    /// The newest site; waits for the first.
    pub(super) fn newest(&self) -> Arc<Shown> {
        loop {
            if let (_, Some(shown)) = self.after(0, Duration::from_hours(1)) {
                return shown;
            }
        }
    }

    /// The first site after a number of them, and its number; `None` if there is none for some time.
    pub(super) fn after(&self, number: usize, time: Duration) -> (usize, Option<Arc<Shown>>) {
        let is_old = |newest: &mut Newest| newest.number <= number;
        let waited = self.exchanged.wait_timeout_while(self.lock(), time, is_old);
        let newest = waited.unwrap_or_else(PoisonError::into_inner).0.clone();
        if newest.number > number { (newest.number, newest.shown) } else { (number, None) }
    }

    fn lock(&self) -> MutexGuard<'_, Newest> {
        self.newest.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
