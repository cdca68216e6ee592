//! A program that goes on, what it says meanwhile, and how it is ended.
//!
//! Whoever waits here waits until something is so, and gives up after [`PATIENCE`].

use std::io::{BufRead, BufReader};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

/// How long a slow machine may take.
pub(crate) const PATIENCE: Duration = Duration::from_mins(1);

/// A running program.
pub(crate) struct Running {
    process: Child,
    told: Arc<Mutex<String>>,
}

impl Running {
    /// Starts it, in English and without colors; gives its standard output too.
    pub(crate) fn start(command: &mut Command) -> (Self, ChildStdout) {
        command.env("NO_COLOR", "1").env("LC_ALL", "C");
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut process = command.spawn().unwrap();
        let told = Arc::new(Mutex::new(String::new()));
        let (errors, copy) = (process.stderr.take().unwrap(), Arc::clone(&told));
        thread::spawn(move || {
            for line in BufReader::new(errors).lines() {
                *copy.lock().unwrap() += &(line.unwrap() + "\n");
            }
        });
        let output = process.stdout.take().unwrap();
        (Self { process, told }, output)
    }

    /// What was printed on standard error so far.
    pub(crate) fn told(&self) -> String {
        self.told.lock().unwrap().clone()
    }

    /// Waits until something was printed.
    #[track_caller]
    pub(crate) fn until_told(&self, text: &str) {
        self.until(|told| told.contains(text), text);
    }

    /// Waits until what was printed last is this.
    #[track_caller]
    pub(crate) fn until_ends(&self, text: &str) {
        self.until(|told| told.ends_with(text), text);
    }

    #[track_caller]
    fn until(&self, is_so: impl Fn(&str) -> bool, text: &str) {
        let begun = Instant::now();
        while !is_so(&self.told()) {
            assert!(begun.elapsed() < PATIENCE, "not told `{text}`:\n{}", self.told());
            thread::sleep(Duration::from_millis(20));
        }
    }

    /// Interrupts it as Ctrl-C does; the exit code.
    pub(crate) fn interrupt(mut self) -> Option<i32> {
        let id = self.process.id().to_string();
        assert!(Command::new("kill").args(["-INT", &id]).status().unwrap().success());
        self.process.wait().unwrap().code()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
