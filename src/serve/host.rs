//! Answers requests on this machine, each connection in a thread of its own.
//!
//! An open page keeps one connection, on which it hears of changes (server-sent events, HTML Living
//! Standard). A client that goes away is no trouble.

use super::answer::answer;
use super::http::{self, Method, Refusal, Request};
use super::shown::Board;
use std::io::{self, Write};
use std::net::{Ipv4Addr, Ipv6Addr, TcpListener, TcpStream};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

/// How often a page that nothing happens to is written to, so that it is noticed when it is gone.
const PULSE: Duration = Duration::from_secs(10);
/// How many ports after the usual one are tried.
const PORTS: u16 = 20;

/// The port to listen at.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Port {
    /// This one.
    Exactly(u16),
    /// This one, or the next one that is free.
    From(u16),
}

/// Listens at a port of this machine, and nowhere else.
pub(super) fn listen(port: Port) -> io::Result<TcpListener> {
    let bind = |port| TcpListener::bind((Ipv4Addr::LOCALHOST, port));
    match port {
        Port::Exactly(port) => bind(port),
        Port::From(first) => {
            let mut tried = (first..=first.saturating_add(PORTS)).map(bind);
            tried.find(Result::is_ok).unwrap_or_else(|| bind(first))
        }
    }
}

/// Answers in threads of its own for as long as the process lives.
pub(super) fn open(listener: TcpListener, board: &Arc<Board>) -> io::Result<u16> {
    let port = listener.local_addr()?.port();
    // Where `localhost` is an address of IPv6 first; a machine without one is reached all the same.
    let second = TcpListener::bind((Ipv6Addr::LOCALHOST, port)).ok();
    for listener in [Some(listener), second].into_iter().flatten() {
        let board = Arc::clone(board);
        thread::Builder::new().spawn(move || accept(&listener, port, &board))?;
    }
    Ok(port)
}

fn accept(listener: &TcpListener, port: u16, board: &Arc<Board>) {
    for stream in listener.incoming() {
        let Ok(mut stream) = stream else {
            // No more connections can be had just now.
            thread::sleep(Duration::from_millis(50));
            continue;
        };
        let board = Arc::clone(board);
        let talk = move || {
            // Whoever does not listen cannot be told so either.
            let _ = converse(&mut stream, port, &board);
        };
        let _ = thread::Builder::new().spawn(talk);
    }
}

fn converse(stream: &mut TcpStream, port: u16, board: &Board) -> io::Result<()> {
    match http::read(stream, port)? {
        None => Ok(()),
        Some(Err(refusal)) => refuse(stream, refusal),
        Some(Ok(request)) if request.path == "/_kabar/events" => tell(stream, &request, board),
        Some(Ok(request)) => reply(stream, &request, board),
    }
}

fn refuse(stream: &mut TcpStream, refusal: Refusal) -> io::Result<()> {
    let (status, sentence) = refusal.told();
    let allow = if refusal == Refusal::Method { "Allow: GET, HEAD\r\n" } else { "" };
    let fields = format!(
        "{allow}Content-Type: text/plain; charset=utf-8\r\nContent-Length: {}\r\n",
        sentence.len()
    );
    http::write_head(stream, status, &fields)?;
    stream.write_all(sentence.as_bytes())
}

fn reply(stream: &mut TcpStream, request: &Request, board: &Board) -> io::Result<()> {
    let answer = answer(&board.newest(), &request.path);
    let tag = format!("\"{}\"", answer.tag());
    let fresh = format!("Cache-Control: {}\r\nETag: {tag}\r\n", answer.cache);
    if let Some(location) = &answer.location {
        let query = if request.query.is_empty() { "" } else { "?" };
        let fields =
            format!("Location: {location}{query}{}\r\nContent-Length: 0\r\n", request.query);
        return http::write_head(stream, answer.status, &fields);
    }
    if request.known.split(',').any(|known| known.trim().trim_start_matches("W/") == tag) {
        return http::write_head(stream, "304 Not Modified", &fresh);
    }
    let bytes = answer.bytes();
    let (media, length) = (answer.media, bytes.len());
    let fields = format!("{fresh}Content-Type: {media}\r\nContent-Length: {length}\r\n");
    let mut head = Vec::new();
    http::write_head(&mut head, answer.status, &fields)?;
    if request.method == Method::Get {
        head.extend_from_slice(&bytes);
    }
    stream.write_all(&head)
}

/// Tells an open page what happens: an event `reload` when it is not the newest version any more, and
/// a message with the errors, first and whenever they change.
fn tell(stream: &mut TcpStream, request: &Request, board: &Board) -> io::Result<()> {
    let path = http::value(&request.query, "path");
    let version = http::value(&request.query, "version");
    let fields = "Content-Type: text/event-stream\r\nCache-Control: no-store\r\n";
    http::write_head(stream, "200 OK", fields)?;
    stream.write_all(b"retry: 500\n\n")?;
    let (mut seen, mut told) = (0, String::new());
    loop {
        let (number, shown) = board.after(seen, PULSE);
        seen = number;
        let Some(shown) = shown else {
            stream.write_all(b":\n\n")?;
            continue;
        };
        let answer = answer(&shown, &path);
        if answer.tag() != version {
            stream.write_all(b"event: reload\ndata: another version\n\n")?;
        }
        let errors = shown.problems.overlay(&answer.about(&shown));
        if errors != told {
            stream.write_all(format!("data: {errors}\n\n").as_bytes())?;
            told = errors;
        }
    }
}
