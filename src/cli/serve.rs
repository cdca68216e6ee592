//! `kabar serve`: shows the site while it is written, and says what happens.

use super::args::ServeArgs;
use super::environment::Environment;
use super::findings::{self, Manner};
use super::meaning::{self, Format};
use super::screen::{Screen, result};
use super::stay::{self, Clock};
use super::{Outcome, Trouble, Verdict};
use crate::base::phrase::{Insert, Phrase};
use crate::diagnostic::Diagnostic;
use crate::serve::{self, News, Order, Port, Round};
use std::io;
use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::process::{Command, Stdio};

/// The usual port.
const PORT: u16 = 1111;

/// A site that is to be shown.
pub(super) struct Serving {
    /// The root of the site.
    site: PathBuf,
    /// Where to listen.
    port: Port,
    /// Whether the browser is opened.
    browser: Browser,
    /// How many threads work; `None` for one for each processor.
    threads: Option<NonZeroUsize>,
    /// What day it is.
    clock: Clock,
}

/// Whether the browser is opened.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Browser {
    /// It is.
    Opened,
    /// It is not.
    Left,
}

impl Serving {
    /// Finds out what was meant.
    pub(super) fn understand(typed: ServeArgs, environment: &Environment) -> Result<Self, Trouble> {
        Ok(Self {
            site: meaning::site(typed.site)?,
            port: typed.port.map_or(Port::From(PORT), Port::Exactly),
            browser: if typed.open { Browser::Opened } else { Browser::Left },
            threads: typed.threads.and_then(|threads| NonZeroUsize::new(threads.into())),
            clock: Clock::understand(typed.date.as_deref(), environment)?,
        })
    }
}

/// Shows a site until it is interrupted.
pub(super) fn run(serving: &Serving, screen: &Screen) -> Outcome {
    stay::until_interrupted()?;
    let today = || serving.clock.today();
    let order = Order {
        site: &serving.site,
        port: serving.port,
        today: &today,
        threads: serving.threads,
        words: screen.words(),
    };
    let mut teller = Teller { serving, screen, told: Vec::new() };
    let done = serve::serve(&order, &mut |news| teller.tell(&news));
    done.map(|()| Verdict::Clean).map_err(|error| {
        let (Port::Exactly(port) | Port::From(port)) = serving.port;
        let trouble = Phrase::new("serve-port").with("port", port.to_string());
        trouble.with("error", error.to_string()).into()
    })
}

/// Whoever tells what happens.
struct Teller<'t> {
    serving: &'t Serving,
    screen: &'t Screen,
    /// What was found the last time.
    told: Vec<Diagnostic>,
}

impl Teller<'_> {
    fn tell(&mut self, news: &News<'_>) {
        match news {
            News::Open { url } => self.open(url),
            News::Made(round) => self.made(round),
            News::Refused(error) => {
                let error = error.to_string();
                self.screen.warning(Phrase::new("serve-refused").with("error", error));
            }
        }
    }

    fn open(&self, url: &str) {
        // Whoever does not listen can still look at the site.
        let _ = result(&format!("{url}\n"));
        self.screen.remark(Phrase::new("stay-ends"));
        if self.serving.browser == Browser::Opened
            && let Err(error) = open_browser(url)
        {
            let error = error.to_string();
            self.screen.warning(Phrase::new("serve-browser").with("error", error));
        }
    }

    /// What was made, and the findings if they are others than before.
    fn made(&mut self, round: &Round<'_>) {
        let is_new = round.findings != self.told.as_slice();
        if is_new {
            let manner = Manner { site: &self.serving.site, format: Format::Human };
            // Whoever does not listen sees them in the browser.
            let _ = findings::show(round.findings, round.world, manner, self.screen);
            self.screen.remark(findings::count(round.findings));
            self.told = round.findings.to_vec();
        }
        if is_new || !round.made.is_empty() || !round.removed.is_empty() {
            self.screen.remark(Insert::List(lines(round), "\n"));
        }
    }
}

/// What changed, how many outputs were made, and how long that took; then what was held back.
fn lines(round: &Round<'_>) -> Vec<Insert> {
    let changed: Insert = match round.changed {
        _ if round.made.len() == round.outputs.unwrap_or_default() => {
            Phrase::new("serve-site").into()
        }
        [file] => file.as_str().into(),
        files => Phrase::new("stay-files").with("count", files.len()).into(),
    };
    let made = match round.outputs {
        None => Phrase::new("serve-nothing"),
        Some(_) => Phrase::new("serve-made")
            .with("changed", changed)
            .with("made", round.made.len())
            .with("gone", round.removed.len())
            .with("time", round.time.as_millis().to_string()),
    };
    let held = round.held_back.iter().map(|(file, patch)| {
        let id = if patch.is_some() { "serve-held" } else { "serve-left-out" };
        Phrase::new(id).with("file", file.as_str()).into()
    });
    std::iter::once(made.into()).chain(held).collect()
}

/// Opens an address with the program that the system has for that.
fn open_browser(url: &str) -> io::Result<()> {
    let program = if cfg!(target_os = "macos") { "open" } else { "xdg-open" };
    let mut command = Command::new(program);
    command.arg(url).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.spawn().map(drop)
}
