//! A program in a pseudo-terminal, and whoever sits before it.
//!
//! Whoever waits here waits until something is so, and gives up after [`PATIENCE`].

use crate::screen::{COLUMNS, Screen};
use crate::support::running::PATIENCE;
use pty_process::Size;
use pty_process::blocking::{Command, Pty, open};
use std::io::{Read, Write};
use std::path::Path;
use std::process::Child;
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};
use std::time::Duration;

/// What stands for Ctrl-C, Ctrl-D and Enter by itself where something is typed, with the byte that the key sends and
/// what the terminal shows of it.
const KEYS: [(&str, &str, &str); 3] =
    [("Ctrl-C", "\u{3}", "^C"), ("Ctrl-D", "\u{4}", ""), ("Enter", "\n", "")];

/// How many times a second it is looked at the terminal.
const OFTEN: u32 = 100;

/// A running program.
pub(crate) struct Terminal {
    child: Child,
    pty: Arc<Pty>,
    written: Arc<Mutex<Vec<u8>>>,
    reader: Option<JoinHandle<()>>,
    /// What was typed: behind how many written bytes.
    typed: Vec<(usize, String)>,
    /// What of the written bytes was shown already.
    shown: usize,
}

impl Terminal {
    /// Starts a program in a folder, in English, on the day [`crate::support::TODAY`].
    pub(crate) fn start(folder: &Path, program: &str, args: &[&str]) -> Self {
        let (pty, end) = open().unwrap();
        pty.resize(Size::new(24, u16::try_from(COLUMNS).unwrap())).unwrap();
        let path = std::env::var("PATH").unwrap();
        let command = Command::new(program).args(args).current_dir(folder).env_clear();
        let command = command.env("PATH", path).env("TERM", "xterm").env("LANG", "en_US.UTF-8");
        // Noon of the day, in seconds since 1970.
        let child = command.env("SOURCE_DATE_EPOCH", "1795608000").spawn(end).unwrap();
        let (pty, written) = (Arc::new(pty), Arc::new(Mutex::new(Vec::new())));
        let (from, to) = (Arc::clone(&pty), Arc::clone(&written));
        let reader = thread::spawn(move || {
            let mut bytes = [0; 4096];
            // Linux reports an error when nobody has the other end any more.
            while let Ok(count @ 1..) = (&*from).read(&mut bytes) {
                to.lock().unwrap().extend_from_slice(&bytes[..count]);
            }
        });
        Self { child, pty, written, reader: Some(reader), typed: Vec::new(), shown: 0 }
    }

    /// Types something and Enter, or a key by its name.
    pub(crate) fn types(&mut self, text: &str) {
        self.typed.push((self.written.lock().unwrap().len(), text.to_owned()));
        let sent = match key(text) {
            Some((_, sent, _)) => sent.to_owned(),
            None => format!("{text}\n"),
        };
        (&*self.pty).write_all(sent.as_bytes()).unwrap();
    }

    /// Waits until the line in which one would type is this, and types.
    #[track_caller]
    pub(crate) fn answers(&mut self, question: &str, answer: &str) {
        self.until(|screen| screen.last_line() == question, question);
        self.types(answer);
    }

    /// Waits until something is so.
    #[track_caller]
    pub(crate) fn until(&self, is_so: impl Fn(&mut Screen) -> bool, what: &str) {
        for _ in 0..PATIENCE.as_secs() * u64::from(OFTEN) {
            if self.screen().is_some_and(|mut screen| is_so(&mut screen)) {
                return;
            }
            thread::sleep(Duration::from_secs(1) / OFTEN);
        }
        panic!("waited for {what:?}, and the terminal shows\n{}", self.text());
    }

    /// Waits until something was written, and nothing more for a while.
    pub(crate) fn until_quiet(&self) {
        let length = || self.written.lock().unwrap().len();
        let mut before = self.shown;
        self.until(|_| length() > self.shown, "anything");
        while before != length() {
            before = length();
            thread::sleep(Duration::from_secs(2));
        }
    }

    /// What was written since the last time; whoever waits for it has seen it.
    pub(crate) fn turn_page(&mut self) {
        self.shown = self.written.lock().unwrap().len();
        self.typed.clear();
    }

    /// What the terminal shows.
    pub(crate) fn text(&self) -> String {
        self.screen().map_or_else(String::new, |screen| screen.text())
    }

    /// The port at which the program listens, as it has said.
    pub(crate) fn port(&self) -> Option<u16> {
        port(&String::from_utf8_lossy(&self.written.lock().unwrap()))
    }

    /// What the terminal shows; `None` while something that was typed does not stand there yet.
    fn screen(&self) -> Option<Screen> {
        let written = self.written.lock().unwrap();
        let (mut screen, mut at) = (Screen::default(), self.shown);
        for (begin, text) in &self.typed {
            let (name, echo) = match key(text) {
                Some((name, _, echo)) => (name, echo),
                None => (text.as_str(), text.as_str()),
            };
            screen.write(&steady(std::str::from_utf8(&written[at..*begin]).ok()?));
            at = begin + echo.len();
            (written.get(*begin..at)? == echo.as_bytes()).then(|| screen.typed(name))?;
        }
        screen.write(&steady(std::str::from_utf8(&written[at..]).ok()?));
        Some(screen)
    }

    /// Waits until the program ends; its exit code, and what the terminal shows.
    #[track_caller]
    pub(crate) fn ends(&mut self) -> (Option<i32>, String) {
        let mut ended = None;
        for _ in 0..PATIENCE.as_secs() * u64::from(OFTEN) {
            ended = self.child.try_wait().unwrap();
            if ended.is_some() {
                break;
            }
            thread::sleep(Duration::from_secs(1) / OFTEN);
        }
        let Some(status) = ended else { panic!("it goes on, and shows\n{}", self.text()) };
        self.reader.take().unwrap().join().unwrap();
        (status.code(), self.text())
    }
}

/// What was written, with the usual port, and with the same time wherever one is told.
fn steady(written: &str) -> String {
    let line = |line: &str| {
        let line = match port(line) {
            Some(port) => line.replace(&format!(":{port}/"), ":1111/"),
            None => line.to_owned(),
        };
        match line.rsplit_once(" in ") {
            Some((before, time)) if time.ends_with(" ms\r\n") => format!("{before} in 40 ms\r\n"),
            Some((before, time)) if time.ends_with(" s\r\n") => format!("{before} in 0.10 s\r\n"),
            _ => line,
        }
    };
    written.split_inclusive('\n').map(line).collect()
}

/// The port of the first address.
fn port(written: &str) -> Option<u16> {
    let (_, rest) = written.split_once("http://127.0.0.1:")?;
    rest.split_once('/')?.0.parse().ok()
}

fn key(text: &str) -> Option<(&'static str, &'static str, &'static str)> {
    KEYS.into_iter().find(|(name, ..)| *name == text)
}

impl Drop for Terminal {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
