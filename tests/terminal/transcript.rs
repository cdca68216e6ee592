//! A transcript: a text about what to type, which can be run.
//!
//! What stands in its blocks is done, one after the other, and written anew as it happened; what stands between
//! them stays as it is.
//!
//! - `console`: commands behind `$ `, with what the terminal shows. What is typed while a command runs stands between
//!   `‹` and `›`. A block without a command goes on with the one before.
//! - `diff`: what is changed in a file.
//! - `browser`: an address, and what the page there says. The second time the page has to reload by itself.

use crate::pty::Terminal;
use crate::support::browser::{Browser, Tab};
use std::fs;
use std::path::{Path, PathBuf};

/// Whether what happens is compared with the transcript while it runs.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reading {
    /// It has to be as it was written.
    Compared,
    /// It is written anew.
    Blessed,
}

/// Runs a transcript in an empty folder; the transcript of what happened.
pub(crate) fn run(transcript: &str, folder: &Path, reading: Reading) -> String {
    let mut desk =
        Desk { folder: folder.to_owned(), reading, terminal: None, browser: None, tab: None };
    let pieces: Vec<&str> = transcript.split("```").collect();
    let mut written = Vec::new();
    for (number, piece) in pieces.iter().enumerate() {
        let mut later = pieces.iter().skip(number + 2).step_by(2);
        let next = later.find_map(|block| block.strip_prefix("console\n"));
        let goes_on = next.is_some_and(|next| !next.starts_with("$ "));
        let end = if goes_on { End::Later } else { End::Now };
        written.push(match piece.split_once('\n') {
            Some((kind, block)) if number % 2 == 1 => {
                format!("{kind}\n{}", desk.block(kind, block, end))
            }
            _ => (*piece).to_owned(),
        });
    }
    written.join("```")
}

/// Whether the last command of a block ends in it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    Now,
    Later,
}

/// Where the transcript is run.
struct Desk {
    /// Where commands are typed.
    folder: PathBuf,
    reading: Reading,
    /// The terminal with a command that goes on.
    terminal: Option<Terminal>,
    /// Where a command shows the site, and the page that is open there.
    browser: Option<Browser>,
    tab: Option<(String, Tab)>,
}

impl Desk {
    /// Does what stands in a block; the block as it happened.
    fn block(&mut self, kind: &str, block: &str, end: End) -> String {
        match kind {
            "console" => self.console(block, end),
            "browser" => self.browse(block),
            "diff" => {
                edit(&self.folder, block);
                block.to_owned()
            }
            _ => panic!("a block of another kind: `{kind}`"),
        }
    }

    fn console(&mut self, block: &str, end: End) -> String {
        // Each command with the lines below it.
        let mut commands: Vec<(Option<&str>, String)> = Vec::new();
        for line in block.lines() {
            match (line.strip_prefix("$ "), commands.last_mut()) {
                (Some(command), _) => commands.push((Some(command), String::new())),
                (None, Some((_, shown))) => *shown = format!("{shown}{line}\n"),
                (None, None) => commands.push((None, format!("{line}\n"))),
            }
        }
        if commands.is_empty() {
            commands.push((None, String::new()));
        }
        let count = commands.len();
        let mut happened = String::new();
        for (number, (command, shown)) in commands.into_iter().enumerate() {
            if let Some(command) = command {
                happened = format!("{happened}$ {command}\n");
                self.begin(command);
            }
            let end = if number + 1 == count { end } else { End::Now };
            happened += &self.go_on(&shown, end);
        }
        happened
    }

    /// Begins a command.
    fn begin(&mut self, command: &str) {
        assert!(self.terminal.is_none(), "a command runs already before `{command}`");
        let mut words = command.split(' ');
        let (program, args) = (words.next().unwrap(), words.collect::<Vec<_>>());
        let program = match program {
            "cd" => return self.folder.push(args[0]),
            "kabar" => env!("CARGO_BIN_EXE_kabar"),
            other => panic!("a transcript knows `cd` and `kabar`, not `{other}`"),
        };
        self.terminal = Some(Terminal::start(&self.folder, program, &args));
    }

    /// Types what is typed while a command runs; what the terminal shows then.
    fn go_on(&mut self, shown: &str, end: End) -> String {
        let Some(mut terminal) = self.terminal.take() else { return String::new() };
        for line in shown.lines() {
            if let Some((question, answer)) = line.split_once('‹') {
                terminal.answers(question, answer.strip_suffix('›').unwrap());
            }
        }
        if end == End::Now {
            return terminal.ends().1;
        }
        match self.reading {
            Reading::Blessed => terminal.until_quiet(),
            Reading::Compared => terminal.until(|screen| screen.text() == shown, shown),
        }
        let happened = terminal.text();
        self.browser = terminal.port().map(|port| Browser { port });
        terminal.turn_page();
        self.terminal = Some(terminal);
        happened
    }

    /// Opens a page, or waits until it has reloaded.
    fn browse(&mut self, block: &str) -> String {
        let address = block.lines().next().unwrap();
        let path = address.strip_prefix("http://127.0.0.1:1111").unwrap();
        let browser = self.browser.unwrap();
        match &mut self.tab {
            Some((open, tab)) if open == path => tab.hears_reload(),
            _ => {}
        }
        self.tab = Some((path.to_owned(), browser.tab(path)));
        format!("{address}\n\n{}", said(&browser.get(path).text()))
    }
}

/// Changes a file as a difference says, whose parts stand below `@@`.
fn edit(folder: &Path, difference: &str) {
    let mut parts = difference.split("@@\n");
    let head = parts.next().unwrap();
    let file = folder.join(head.lines().next().unwrap().strip_prefix("--- ").unwrap());
    let mut text = fs::read_to_string(&file).unwrap();
    for part in parts {
        let side = |sign: char| -> String {
            let is_here = |line: &&str| line.is_empty() || line.starts_with([' ', sign]);
            let lines = part.lines().filter(is_here);
            lines.flat_map(|line| [line.get(1..).unwrap_or_default(), "\n"]).collect()
        };
        let (old, new) = (side('-'), side('+'));
        assert_eq!(text.matches(&old).count(), 1, "{} does not hold\n{old}", file.display());
        text = text.replace(&old, &new);
    }
    // At once, as most programs save: a slow machine may be looked at between emptying and writing.
    let saved = file.with_file_name(".saved");
    fs::write(&saved, text).unwrap();
    fs::rename(&saved, &file).unwrap();
}

/// What a report says: the words of its page up to the addresses for sharing it, a line for each line.
fn said(page: &str) -> String {
    let (_, report) = page.split_once("<article class=\"report\">").unwrap();
    let (report, _) = report.split_once("<footer").unwrap();
    let report = report.replace("</li>", " ").replace("</dt>", " ");
    let words = |line: &str| -> String {
        let outside = line.split('<').map(|part| part.rsplit('>').next().unwrap());
        outside.collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let lines = report.lines().map(words).filter(|line| !line.is_empty());
    lines.map(|line| line + "\n").collect()
}
