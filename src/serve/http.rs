//! The part of HTTP/1.1 (RFC 9112) that a browser on this machine needs: one request for each
//! connection, `GET` and `HEAD`, and nothing that a page of another site could use.
//!
//! The only door to `httparse`. Knows no site and no file.

use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

/// No head of a request is longer, in bytes.
const LONGEST: usize = 16 << 10;
/// How long a client may be silent.
const PATIENCE: Duration = Duration::from_secs(10);

/// What was asked for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Request {
    /// Whether the body is wanted.
    pub(super) method: Method,
    /// The path as it was sent, percent-encoded, and what follows `?`.
    pub(super) path: String,
    pub(super) query: String,
    /// The version that the client has (`If-None-Match`).
    pub(super) known: String,
}

/// What is wanted of an answer.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Method {
    /// Its head and body.
    Get,
    /// Its head.
    Head,
}

/// Why a request is not answered.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Refusal {
    /// It cannot be read (400).
    Malformed,
    /// It is neither `GET` nor `HEAD` (405).
    Method,
    /// It is for another host (421): a name that somebody made lead to this machine.
    Host,
}

impl Refusal {
    /// Status line and sentence.
    pub(super) const fn told(self) -> (&'static str, &'static str) {
        match self {
            Self::Malformed => ("400 Bad Request", "This is no request that kabar can read.\n"),
            Self::Method => ("405 Method Not Allowed", "kabar only shows pages.\n"),
            Self::Host => (
                "421 Misdirected Request",
                "kabar shows this site to its own machine only, as 127.0.0.1 or localhost.\n",
            ),
        }
    }
}

/// Reads a request that came in at a port; `None` if the client went away.
pub(super) fn read(
    stream: &mut TcpStream,
    port: u16,
) -> io::Result<Option<Result<Request, Refusal>>> {
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    stream.set_nodelay(true)?;
    let (mut head, mut piece) = (Vec::new(), [0; 4096]);
    loop {
        let count = stream.read(&mut piece)?;
        if count == 0 {
            return Ok(None);
        }
        head.extend_from_slice(&piece[..count]);
        if let Some(parsed) = parse(&head, port) {
            return Ok(Some(parsed));
        }
        if head.len() > LONGEST {
            return Ok(Some(Err(Refusal::Malformed)));
        }
    }
}

/// A request, if its head is complete.
fn parse(head: &[u8], port: u16) -> Option<Result<Request, Refusal>> {
    let mut fields = [httparse::EMPTY_HEADER; 64];
    let mut request = httparse::Request::new(&mut fields);
    match request.parse(head) {
        Ok(status) if status.is_partial() => return None,
        Ok(_) => {}
        Err(_) => return Some(Err(Refusal::Malformed)),
    }
    let field = |name: &str| {
        let mut all = request.headers.iter().filter(|field| field.name.eq_ignore_ascii_case(name));
        let value = all.next().and_then(|field| std::str::from_utf8(field.value).ok());
        value.filter(|_| all.next().is_none())
    };
    if !field("host").is_some_and(|host| is_own(host, port)) {
        return Some(Err(Refusal::Host));
    }
    let method = match request.method {
        Some("GET") => Method::Get,
        Some("HEAD") => Method::Head,
        _ => return Some(Err(Refusal::Method)),
    };
    let target = request.path.unwrap_or_default();
    if !target.starts_with('/') {
        return Some(Err(Refusal::Malformed));
    }
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let known = field("if-none-match").unwrap_or_default();
    Some(Ok(Request { method, path: path.into(), query: query.into(), known: known.into() }))
}

/// Whether a host is this machine, at this port: a page of another site whose name was made to lead
/// here (DNS rebinding) sends that name.
fn is_own(host: &str, port: u16) -> bool {
    ["localhost", "127.0.0.1", "[::1]"].iter().any(|own| {
        let rest = host.get(..own.len()).filter(|name| name.eq_ignore_ascii_case(own));
        let rest = rest.map(|_| &host[own.len()..]);
        rest.is_some_and(|rest| {
            rest.strip_prefix(':')
                .map_or(port == 80 && rest.is_empty(), |it| it == port.to_string())
        })
    })
}

/// What a percent-encoded text says; `None` if that is no text.
pub(super) fn decoded(text: &str) -> Option<String> {
    let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    let (mut bytes, mut rest) = (Vec::with_capacity(text.len()), text.bytes());
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => digit(rest.next()?)? << 4 | digit(rest.next()?)?,
            byte => byte,
        });
    }
    String::from_utf8(bytes).ok()
}

/// A value of a query as forms encode it; empty if it has none of that name.
pub(super) fn value(query: &str, name: &str) -> String {
    let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    let found = pairs.into_iter().find(|(key, _)| *key == name);
    found.and_then(|(_, value)| decoded(&value.replace('+', " "))).unwrap_or_default()
}

/// Writes the head of an answer: its status line, and fields that each end with `\r\n`.
pub(super) fn write_head(out: &mut impl Write, status: &str, fields: &str) -> io::Result<()> {
    write!(
        out,
        "HTTP/1.1 {status}\r\n{fields}Connection: close\r\nX-Content-Type-Options: nosniff\r\n\
         Cross-Origin-Resource-Policy: same-origin\r\n\r\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(head: &str) -> Option<Result<Request, Refusal>> {
        parse(head.as_bytes(), 1111)
    }

    #[test]
    fn a_request_is_read_once_its_head_is_complete() {
        assert_eq!(request("GET /fr/?a=b HTTP/1.1\r\nHost: localhost:1111\r\n"), None);
        let whole = "GET /fr/?a=b HTTP/1.1\r\nHost: localhost:1111\r\nIf-None-Match: \"x\"\r\n\r\n";
        let read = request(whole).unwrap().unwrap();
        assert_eq!((read.path.as_str(), read.query.as_str()), ("/fr/", "a=b"));
        assert_eq!((read.method, read.known.as_str()), (Method::Get, "\"x\""));
    }

    #[test]
    fn only_this_machine_is_a_host() {
        for host in ["localhost:1111", "LOCALHOST:1111", "127.0.0.1:1111", "[::1]:1111"] {
            assert!(is_own(host, 1111), "{host}");
        }
        assert!(is_own("localhost", 80));
        for host in ["", "localhost", "evil.example:1111", "localhost:1112", "127.0.0.1.evil:1111"]
        {
            assert!(!is_own(host, 1111), "{host}");
        }
        for head in
            ["GET / HTTP/1.1\r\n\r\n", "GET / HTTP/1.1\r\nHost: a\r\nHost: localhost:1111\r\n\r\n"]
        {
            assert_eq!(request(head), Some(Err(Refusal::Host)));
        }
    }

    #[test]
    fn what_is_no_question_is_refused() {
        let of = |line: &str| request(&format!("{line} HTTP/1.1\r\nHost: localhost:1111\r\n\r\n"));
        assert_eq!(of("POST /"), Some(Err(Refusal::Method)));
        assert_eq!(of("GET http://x/"), Some(Err(Refusal::Malformed)));
        assert_eq!(request("\u{0}\r\n\r\n"), Some(Err(Refusal::Malformed)));
    }

    #[test]
    fn paths_and_queries_are_decoded() {
        assert_eq!(decoded("/fr/%C3%A9/").as_deref(), Some("/fr/é/"));
        assert_eq!(
            [decoded("%"), decoded("%4"), decoded("%zz"), decoded("%ff")],
            [const { None }; 4]
        );
        assert_eq!(value("path=%2Ffr%2F&version=a+b", "version"), "a b");
        assert_eq!(value("path=%2Ffr%2F", "version"), "");
    }
}
