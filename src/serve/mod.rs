//! The warm process: shows a site on this machine while it is written, and builds it again when a file
//! changes.
//!
//! What is shown has the bytes of a build for previews; the HTTP layer adds one script to each page on
//! its way out. Everything is made and kept in memory: no file is written, nothing is printed.

mod answer;
mod host;
mod http;
mod lookout;
mod maker;
mod problems;
mod shown;
mod watch;

pub use host::Port;
pub use lookout::{Lookout, Seen};

use crate::base::day::Day;
use crate::base::path::SourcePath;
use crate::config::BaseUrl;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::resolve::OfWorld;
use crate::diagnostic::text::Words;
use crate::ledger::Reason;
use crate::pipeline::{self, hold::Patches};
use crate::world::World;
use maker::{Made, Maker};
use problems::Problems;
use shown::{Board, Shown, Site};
use std::io;
use std::num::NonZeroUsize;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

/// What is to be shown.
pub struct Order<'o> {
    /// The root of the site.
    pub site: &'o Path,
    /// Where to listen.
    pub port: Port,
    /// The day, which may become another one while the site is shown.
    pub today: &'o (dyn Fn() -> Day + Sync),
    /// How many threads work; `None` for one for each processor.
    pub threads: Option<NonZeroUsize>,
    /// The words for what is wrong.
    pub words: &'o Words,
}

/// What happens, for whoever tells it.
pub enum News<'n> {
    /// The site can be visited.
    Open {
        /// Its address.
        url: &'n str,
    },
    /// The site was made again.
    Made(&'n Round<'n>),
    /// The environment refused something; what is shown stays as it was.
    Refused(&'n io::Error),
}

/// What came of making the site again.
pub struct Round<'r> {
    /// The files that changed.
    pub changed: &'r [SourcePath],
    /// How many outputs the site has; `None` if nothing could be made.
    pub outputs: Option<usize>,
    /// The outputs that were made, with the reason.
    pub made: &'r [(String, Reason)],
    /// The outputs that are gone.
    pub removed: &'r [String],
    /// The files of which an older version is shown, or nothing.
    pub held_back: &'r Patches,
    /// Every finding.
    pub findings: &'r [Diagnostic],
    /// The files as they are.
    pub world: &'r dyn World,
    /// How long it took, since the files were read.
    pub time: Duration,
}

/// Shows a site for as long as the process lives.
///
/// # Errors
/// When the port cannot be had.
pub fn serve(order: &Order<'_>, tell: &mut dyn FnMut(News<'_>)) -> io::Result<()> {
    let (listener, lookout) = (host::listen(order.port)?, Lookout::new(order.site, order.today));
    let board = Arc::new(Board::default());
    let url = format!("http://127.0.0.1:{}/", host::open(listener, &board)?);
    let Some(base_url) = BaseUrl::parse(&url) else { unreachable!("it is a web address") };
    tell(News::Open { url: &url });
    let (maker, shown) = (Maker::new(base_url), Shown::default());
    let mut desk = Desk { order, lookout, maker, board, shown, findings: None, refused: None };
    loop {
        desk.round(tell);
    }
}

/// Where the site is made and hung up.
struct Desk<'o> {
    order: &'o Order<'o>,
    lookout: Lookout<'o>,
    maker: Maker,
    board: Arc<Board>,
    shown: Shown,
    /// The findings that are shown; `None` if others are.
    findings: Option<Vec<Diagnostic>>,
    /// What the environment refused the last time.
    refused: Option<String>,
}

impl Desk<'_> {
    /// Waits for what happens, and makes the site again if anything has changed.
    fn round(&mut self, tell: &mut dyn FnMut(News<'_>)) {
        let seen = match self.lookout.look() {
            Ok(seen) => seen,
            Err(error) => return self.refuse(&error, tell),
        };
        if seen.change.is_empty() && self.refused.is_none() && !self.board.is_empty() {
            return;
        }
        let moment = self.lookout.moment();
        let made = pipeline::on_threads(self.order.threads, || self.maker.make(moment));
        match made.and_then(|made| made) {
            Ok(made) => {
                self.refused = None;
                self.hang(made, &seen, tell);
            }
            Err(error) => {
                self.lookout.doubt();
                self.refuse(&error, tell);
            }
        }
    }

    /// Hangs up what was made, and tells about it.
    fn hang(&mut self, made: Made, seen: &Seen, tell: &mut dyn FnMut(News<'_>)) {
        let Made { findings, held_back, published, ready } = made;
        let (world, change) = (self.lookout.moment(), &seen.change);
        let is_about =
            |finding: &Diagnostic| finding.place.file().is_some_and(|it| change.is_of(it));
        if self.findings.as_ref() != Some(&findings) || findings.iter().any(is_about) {
            let problems = Problems::new(&findings, &OfWorld(world), self.order.words);
            self.shown.problems = Arc::new(problems);
        }
        let (mut outputs, mut rendered, mut removed) = (None, Vec::new(), Vec::new());
        let is_made = published.is_some();
        if let Some(mut published) = published {
            outputs = Some(published.outputs);
            rendered = std::mem::take(&mut published.rendered);
            removed = std::mem::take(&mut published.removed);
            self.shown.site = Arc::new(Site::new(&self.maker.site.files, published, ready));
        }
        self.board.show(self.shown.clone());
        let changed: Vec<SourcePath> = change.files().cloned().collect();
        tell(News::Made(&Round {
            changed: &changed,
            outputs,
            made: &rendered,
            removed: &removed,
            held_back: &held_back,
            findings: &findings,
            world,
            time: seen.begun.elapsed(),
        }));
        self.findings = Some(findings);
        if is_made {
            self.maker.keep(world, held_back);
        }
    }

    /// Keeps what is shown, and says what the environment refused, once; it is to be looked at again.
    fn refuse(&mut self, error: &io::Error, tell: &mut dyn FnMut(News<'_>)) {
        let reason = error.to_string();
        if self.refused.as_ref() == Some(&reason) {
            return;
        }
        let problems = Problems::refused(reason.clone(), self.order.words);
        self.shown.problems = Arc::new(problems);
        self.board.show(self.shown.clone());
        tell(News::Refused(error));
        (self.refused, self.findings) = (Some(reason), None);
    }
}
