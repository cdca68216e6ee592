//! Where links lead: inside the site, outside of it, or nowhere that is safe.
//!
//! Says what an address is, never whether anything is there.

use serde::{Deserialize, Serialize};
use std::borrow::Cow;

use super::body::Body;

/// Where a link or picture inside the site leads.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Target {
    /// Another content file, or a file beside the text: a relative reference without its query.
    File {
        /// The path relative to the text's folder, percent-decoded.
        path: String,
        /// The part after `#`, percent-decoded.
        anchor: Option<String>,
    },
    /// An address of the site itself, as written, with its query and fragment.
    Site {
        /// Begins with one `/`.
        path: String,
    },
    /// A place in this text, percent-decoded; empty for its beginning.
    Anchor(String),
}

/// What an address turned out to be.
pub(super) enum Destination<'a> {
    /// In this site: a hole.
    Inside(Target),
    /// Elsewhere, with a safe scheme: written whole.
    Outside(Cow<'a, str>),
    /// A scheme that could run something or that nobody knows.
    Unsafe,
}

/// Schemes that lead to something a reader can open (IANA, *URI schemes*); all others are refused.
pub(super) const SAFE_SCHEMES: [&str; 8] =
    ["http", "https", "mailto", "tel", "sms", "geo", "xmpp", "webcal"];

/// The longest bare address that becomes a link, in bytes; what is longer is no address, and
/// looking for its end again and again would cost the square of the text.
const LONGEST_ADDRESS: usize = 2_000;

/// Says what an address is. Character references must have been decoded.
pub(super) fn classify(address: &str) -> Destination<'_> {
    let address = address.trim();
    // Browsers drop tabs and line breaks and read `\` as `/`, so both could disguise an address.
    if address.contains(char::is_control)
        || address.starts_with(['\\'])
        || address.starts_with("/\\")
    {
        return Destination::Unsafe;
    }
    if let Some(scheme) = scheme(address) {
        let safe = SAFE_SCHEMES.iter().any(|known| known.eq_ignore_ascii_case(scheme));
        return if safe { Destination::Outside(address.into()) } else { Destination::Unsafe };
    }
    if address.starts_with("//") {
        return Destination::Outside(format!("https:{address}").into());
    }
    inside(address).map_or(Destination::Unsafe, Destination::Inside)
}

/// Whether an address is fetched over the web, so that it would learn where the reader comes from.
pub(super) fn is_web(address: &str) -> bool {
    scheme(address).is_some_and(|scheme| {
        scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https")
    })
}

/// The scheme of an absolute address (RFC 3986, section 3.1).
fn scheme(address: &str) -> Option<&str> {
    let end = address.bytes().position(|byte| !is_scheme_byte(byte))?;
    let named = address.as_bytes()[0].is_ascii_alphabetic() && address.as_bytes()[end] == b':';
    named.then(|| &address[..end])
}

fn is_scheme_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.')
}

fn inside(address: &str) -> Option<Target> {
    if address.starts_with('/') {
        return Some(Target::Site { path: address.to_owned() });
    }
    let (path, anchor) = match address.split_once('#') {
        Some((path, anchor)) => (path, Some(decode_percent(anchor)?)),
        None => (address, None),
    };
    if path.is_empty() {
        return Some(Target::Anchor(anchor.unwrap_or_default()));
    }
    let path = path.split('?').next().unwrap_or(path);
    Some(Target::File { path: decode_percent(path)?, anchor })
}

/// The text percent-decoded (RFC 3986, section 2.1), or as it is if that would not be UTF-8.
/// `None` if a control character comes out: no file has such a name by intention.
fn decode_percent(text: &str) -> Option<String> {
    if !text.contains('%') {
        return Some(text.to_owned());
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, behind @ ..] = rest {
        let (byte, behind) = match (first, behind) {
            (b'%', [high, low, behind @ ..]) => match (hex(*high), hex(*low)) {
                (Some(high), Some(low)) => (high << 4 | low, behind),
                _ => (b'%', &rest[1..]),
            },
            _ => (*first, behind),
        };
        bytes.push(byte);
        rest = behind;
    }
    let decoded = String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned());
    (!decoded.contains(char::is_control)).then_some(decoded)
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok())
}

impl Body {
    /// Appends an address inside a quoted attribute, percent-encoding what cannot stand in one.
    pub(super) fn push_address(&mut self, address: &str) {
        for byte in address.bytes() {
            match byte {
                b'&' => self.push("&amp;"),
                b'\'' => self.push("&#39;"),
                0x80.. | ..=b' ' | 0x7f => self.push_encoded(byte),
                b'"' | b'<' | b'>' | b'[' | b'\\' | b']' | b'^' | b'`' | b'{' | b'|' | b'}' => {
                    self.push_encoded(byte);
                }
                _ => self.html.push(char::from(byte)),
            }
        }
    }

    fn push_encoded(&mut self, byte: u8) {
        const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
        self.html.push('%');
        self.html.push(char::from(DIGITS[usize::from(byte >> 4)]));
        self.html.push(char::from(DIGITS[usize::from(byte & 15)]));
    }
}

/// The length of the web address that `text` begins with (`http://` or `https://`), without what
/// belongs to the sentence around it. After GitHub's autolinks (GFM 0.29, section 6.9).
pub(super) fn bare_address(text: &str) -> Option<usize> {
    let host_start = text.find("://")? + 3;
    let host_length = text[host_start..].find(ends_host).unwrap_or(text.len() - host_start);
    let host = text[host_start..host_start + host_length].trim_end_matches('.');
    let is_label = |label: &str| !label.is_empty();
    if !host.contains('.') || !host.split('.').all(is_label) {
        return None;
    }
    let window = &text[..text.floor_char_boundary(LONGEST_ADDRESS)];
    let end = match window.find(ends_address) {
        None if window.len() < text.len() => return None,
        end => end.unwrap_or(text.len()),
    };
    let length = without_punctuation(&text[..end]).len();
    (length >= host_start + host.len()).then_some(length)
}

fn ends_host(c: char) -> bool {
    !c.is_alphanumeric() && !matches!(c, '-' | '_' | '.')
}

fn ends_address(c: char) -> bool {
    match c {
        '<' | '>' | '"' | '`' | '|' | '\\' | '[' | ']' | '{' | '}' | '^' => true,
        c if c.is_ascii() => c <= ' ' || c == '\x7f',
        c => !c.is_alphanumeric(),
    }
}

/// Cuts final punctuation, a closing parenthesis that was opened before the address, and a
/// character reference.
fn without_punctuation(mut address: &str) -> &str {
    let count = |paren: u8| address.bytes().filter(|byte| *byte == paren).count();
    let mut unopened = count(b')').saturating_sub(count(b'('));
    loop {
        address = match address.bytes().last() {
            Some(b')') if unopened > 0 => {
                unopened -= 1;
                &address[..address.len() - 1]
            }
            Some(b';') => without_reference(&address[..address.len() - 1]),
            Some(b'?' | b'!' | b'.' | b',' | b':' | b'*' | b'_' | b'~' | b'\'' | b'-') => {
                &address[..address.len() - 1]
            }
            _ => return address,
        }
    }
}

/// Cuts the reference of which the semicolon has been cut.
fn without_reference(address: &str) -> &str {
    let name = address.trim_end_matches(|c: char| c.is_ascii_alphanumeric() || c == '#');
    if name.len() < address.len() { name.strip_suffix('&').unwrap_or(address) } else { address }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(address: &str) -> String {
        match classify(address) {
            Destination::Inside(Target::File { path, anchor }) => {
                format!("file {path} {}", anchor.unwrap_or_default())
            }
            Destination::Inside(Target::Site { path }) => format!("site {path}"),
            Destination::Inside(Target::Anchor(anchor)) => format!("anchor {anchor}"),
            Destination::Outside(address) => format!("outside {address}"),
            Destination::Unsafe => "unsafe".to_owned(),
        }
    }

    #[test]
    fn an_address_is_inside_outside_or_unsafe() {
        for (address, what) in [
            ("../parepare.id.md#follow-ups", "file ../parepare.id.md follow-ups"),
            ("caf%C3%A9%20noir.jpg?v=2", "file café noir.jpg "),
            ("10:30.md", "file 10:30.md "),
            ("100%.md", "file 100%.md "),
            ("%ff.md", "file %ff.md "),
            ("/fr/a%20b/?q#x", "site /fr/a%20b/?q#x"),
            ("#r%C3%A9sum%C3%A9", "anchor résumé"),
            ("", "anchor "),
            ("HTTPS://example.org", "outside HTTPS://example.org"),
            ("//example.org/a", "outside https://example.org/a"),
            ("tel:+62811", "outside tel:+62811"),
        ] {
            assert_eq!(shown(address), what, "{address}");
        }
    }

    #[test]
    fn an_address_that_could_run_something_is_unsafe() {
        for address in [
            "javascript:alert(1)",
            " JavaScript:alert(1)",
            "java\tscript:alert(1)",
            "\u{1}javascript:alert(1)",
            "data:text/html,x",
            "vbscript:x",
            "file:///etc/passwd",
            "unknown:x",
            "/\\example.org",
            "\\\\example.org",
            "a%00b",
        ] {
            assert_eq!(shown(address), "unsafe", "{address}");
        }
    }

    #[test]
    fn a_bare_address_ends_where_the_sentence_goes_on() {
        for (text, address) in [
            ("https://a.org/b_c?d=1&e=2. Then", "https://a.org/b_c?d=1&e=2"),
            ("http://a.org/x_(y)) and", "http://a.org/x_(y)"),
            ("https://a.org», dit", "https://a.org"),
            ("https://kabar.id/é/ü*", "https://kabar.id/é/ü"),
            ("https://a.org。", "https://a.org"),
            ("https://a.org/&lt; b", "https://a.org/"),
            ("https://a.org/b; c", "https://a.org/b"),
        ] {
            assert_eq!(bare_address(text).map(|end| &text[..end]), Some(address));
        }
        for text in
            ["http://localhost/x", "https://.", "https://", "https://a..b", "https://a.b\u{301}.c"]
        {
            let found = bare_address(text).map(|end| &text[..end]);
            assert!(found.is_none_or(|found| found == "https://a.b"), "{text}: {found:?}");
        }
    }
}
