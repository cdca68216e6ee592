//! A browser that speaks plain HTTP to a server on this machine.
//!
//! Whoever waits here waits until something is so, and gives up after [`PATIENCE`].

use super::running::PATIENCE;
use serde_json::Value;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::thread;
use std::time::{Duration, Instant};

/// A browser.
#[derive(Clone, Copy)]
pub(crate) struct Browser {
    /// The port of the server.
    pub(crate) port: u16,
}

/// An answer.
#[derive(Debug)]
pub(crate) struct Reply {
    /// The status.
    pub(crate) status: u16,
    /// The status line and the fields.
    pub(crate) head: String,
    /// The body.
    pub(crate) body: Vec<u8>,
}

impl Reply {
    /// The body as text.
    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The value of a field of the head.
    pub(crate) fn field(&self, name: &str) -> Option<&str> {
        let fields = self.head.lines().filter_map(|line| line.split_once(": "));
        fields.into_iter().find(|(field, _)| *field == name).map(|(_, value)| value)
    }

    /// The body without the script that reloads it, and the version that the script names.
    pub(crate) fn page(&self) -> (String, String) {
        let text = self.text();
        let (before, rest) = text.split_once("<script src=\"/_kabar/reload.js?").unwrap();
        let (script, after) = rest.split_once("</script>\n").unwrap();
        let version = script.split('"').nth(2).unwrap();
        (format!("{before}{after}"), version.to_owned())
    }
}

/// What a page hears.
#[derive(Clone, PartialEq, Debug)]
pub(crate) enum Heard {
    /// That there is another version of it.
    Reload,
    /// What is wrong.
    Errors(Value),
}

impl Browser {
    /// Asks for a page.
    pub(crate) fn get(self, path: &str) -> Reply {
        let host = format!("127.0.0.1:{}", self.port);
        self.ask(&format!("GET {path} HTTP/1.1\r\nHost: {host}\r\n\r\n"))
    }

    /// Sends a request and reads the answer.
    pub(crate) fn ask(self, request: &str) -> Reply {
        let mut stream = self.connect();
        stream.write_all(request.as_bytes()).unwrap();
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).unwrap();
        let end = bytes.windows(4).position(|it| it == b"\r\n\r\n").unwrap();
        let head = String::from_utf8(bytes[..end].to_vec()).unwrap();
        let status = head.split(' ').nth(1).unwrap().parse().unwrap();
        Reply { status, head, body: bytes[end + 4..].to_vec() }
    }

    fn connect(self) -> TcpStream {
        let stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        stream
    }

    /// Waits until a page is as it should be.
    #[track_caller]
    pub(crate) fn until(self, path: &str, is_so: impl Fn(&Reply) -> bool) -> Reply {
        let begun = Instant::now();
        loop {
            let reply = self.get(path);
            if is_so(&reply) {
                return reply;
            }
            assert!(begun.elapsed() < PATIENCE, "{path} is {}", reply.text());
            thread::sleep(Duration::from_millis(20));
        }
    }

    /// Waits until a page shows a text.
    #[track_caller]
    pub(crate) fn until_shows(self, path: &str, text: &str) -> Reply {
        self.until(path, |reply| reply.status == 200 && reply.text().contains(text))
    }

    /// Opens a page as a browser does, and listens.
    pub(crate) fn tab(self, path: &str) -> Tab {
        let (_, version) = self.get(path).page();
        self.listen(&format!("/_kabar/events?path={path}&version={version}"))
    }

    /// Listens as a page does.
    pub(crate) fn listen(self, path: &str) -> Tab {
        let mut stream = self.connect();
        let host = format!("127.0.0.1:{}", self.port);
        let request = format!("GET {path} HTTP/1.1\r\nHost: {host}\r\n\r\n");
        stream.write_all(request.as_bytes()).unwrap();
        Tab { lines: BufReader::new(stream) }
    }
}

/// An open page.
pub(crate) struct Tab {
    lines: BufReader<TcpStream>,
}

impl Tab {
    /// The next thing that it hears.
    #[track_caller]
    pub(crate) fn hears(&mut self) -> Heard {
        let begun = Instant::now();
        let mut event = String::new();
        loop {
            assert!(begun.elapsed() < PATIENCE, "nothing is heard");
            let mut line = String::new();
            assert!(self.lines.read_line(&mut line).unwrap() > 0, "the connection has ended");
            if let Some(name) = line.strip_prefix("event: ") {
                name.trim_end().clone_into(&mut event);
            } else if let Some(data) = line.strip_prefix("data: ") {
                return match event.as_str() {
                    "reload" => Heard::Reload,
                    _ => Heard::Errors(serde_json::from_str(data).unwrap()),
                };
            }
        }
    }

    /// Listens until there are errors that it likes; it must not be told to reload before that.
    #[track_caller]
    fn hears_errors(&mut self, is_so: impl Fn(&[Value]) -> bool) -> Value {
        loop {
            match self.hears() {
                Heard::Reload => panic!("the page was told to reload"),
                Heard::Errors(heard) if is_so(heard["errors"].as_array().unwrap()) => return heard,
                Heard::Errors(_) => {}
            }
        }
    }

    /// Listens until there is an error at a place; whether that is unfolded, and the error.
    #[track_caller]
    pub(crate) fn hears_error(&mut self, place: &str) -> (bool, Value) {
        let is_it = |error: &&Value| error["place"] == place;
        let heard = self.hears_errors(|errors| errors.iter().any(|error| is_it(&error)));
        let error = heard["errors"].as_array().unwrap().iter().find(is_it).unwrap();
        (heard["open"].as_bool().unwrap(), error.clone())
    }

    /// Listens until there is no error.
    #[track_caller]
    pub(crate) fn hears_no_error(&mut self) {
        self.hears_errors(<[Value]>::is_empty);
    }

    /// Listens until it is told to reload.
    #[track_caller]
    pub(crate) fn hears_reload(&mut self) {
        while self.hears() != Heard::Reload {}
    }

    /// Is closed.
    pub(crate) fn close(self) {
        self.lines.get_ref().shutdown(Shutdown::Both).unwrap();
    }
}
