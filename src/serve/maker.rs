//! Makes the site again, from what is held of it in memory, and holds back what is wrong.

use crate::config::BaseUrl;
use crate::diagnostic::Diagnostic;
use crate::model::{Audience, View};
use crate::output::memory::{Memory, Site};
use crate::pipeline::hold::{self, Good, Patches};
use crate::pipeline::{self, Built, Published, Ready, Request, Strictness, Warm};
use crate::world::World;
use crate::world::moment::Moment;
use std::io;

/// How often more is held back before the site is left as it was.
const ROUNDS: usize = 8;

/// A site that is made again and again.
pub(super) struct Maker {
    base_url: BaseUrl,
    /// The files of the newest site without an error.
    good: Good,
    warm: Warm,
    /// The newest site without an error.
    pub(super) site: Site,
}

/// What came of making the site again.
pub(super) struct Made {
    /// Every finding about the files as they are.
    pub(super) findings: Vec<Diagnostic>,
    /// What was held back.
    pub(super) held_back: Patches,
    /// What the newest site is; `None` if nothing could be made.
    pub(super) published: Option<Published>,
    /// What it was made from.
    pub(super) ready: Option<Ready>,
}

impl Maker {
    /// Nothing is made yet.
    pub(super) fn new(base_url: BaseUrl) -> Self {
        let (good, warm, site) = (Good::new(), Warm::default(), Site::default());
        Self { base_url, good, warm, site }
    }

    /// Makes the site of what is good of the files.
    pub(super) fn make(&mut self, moment: &Moment) -> io::Result<Made> {
        let mut held_back = Patches::new();
        let Built { diagnostics: findings, mut published, mut ready, .. } =
            self.build(moment, &held_back)?;
        let mut found = findings.clone();
        for _ in 0..ROUNDS {
            if published.is_some() {
                break;
            }
            let world = hold::world(moment, &held_back);
            let more = hold::next(&found, &held_back, &world, &self.good)?;
            if more.is_empty() {
                break;
            }
            held_back.extend(more);
            let built = self.build(moment, &held_back)?;
            (found, published, ready) = (built.diagnostics, built.published, built.ready);
        }
        Ok(Made { findings, held_back, published, ready })
    }

    fn build(&mut self, moment: &Moment, held_back: &Patches) -> io::Result<Built> {
        let view = View { audience: Audience::Preview, today: moment.today() };
        let base_url = Some(self.base_url.clone());
        let request = Request { view, base_url, strictness: Strictness::Usual };
        let world = hold::world(moment, held_back);
        let mut prepared = pipeline::prepare(&world, &self.warm, &request, &|_| ())?;
        self.warm = prepared.warm.take().unwrap_or_default();
        pipeline::build(&world, prepared, Box::new(Memory::open(&mut self.site)), &|_| ())
    }

    /// Remembers the files of a site that was made.
    pub(super) fn keep(&mut self, moment: &Moment, held_back: Patches) {
        self.good = moment.versions().collect();
        for (file, patch) in held_back {
            match patch {
                Some(version) => self.good.insert(file, version),
                None => self.good.remove(&file),
            };
        }
    }
}
