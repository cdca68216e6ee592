//! A server of a site, and a browser that visits it.

use crate::support::browser::Browser;
use crate::support::running::Running;
use crate::support::{Site, TODAY};
use std::io::{BufRead, BufReader};
use std::ops::Deref;
use std::process::Command;

/// A running `kabar serve`.
pub(crate) struct Server {
    running: Running,
    /// Its address.
    pub(crate) url: String,
    browser: Browser,
}

impl Server {
    /// Shows a site at a free port.
    pub(crate) fn of(site: &Site) -> Self {
        Self::with(site, &["--port", "0"])
    }

    /// Shows a site.
    pub(crate) fn with(site: &Site, args: &[&str]) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_kabar"));
        command.current_dir(site.root()).args(["serve", "--date", TODAY]).args(args);
        let (running, output) = Running::start(&mut command);
        let mut url = String::new();
        BufReader::new(output).read_line(&mut url).unwrap();
        let url = url.trim_end().to_owned();
        let port = url.trim_end_matches('/').rsplit(':').next().unwrap().parse().unwrap();
        Self { running, url, browser: Browser { port } }
    }

    /// Waits until something was printed.
    #[track_caller]
    pub(crate) fn until_told(&self, text: &str) {
        self.running.until_told(text);
    }

    /// Interrupts it as Ctrl-C does; the exit code.
    pub(crate) fn interrupt(self) -> Option<i32> {
        self.running.interrupt()
    }
}

impl Deref for Server {
    type Target = Browser;

    fn deref(&self) -> &Browser {
        &self.browser
    }
}
