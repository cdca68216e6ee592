//! Raw HTML cut into tags, comments and text, the way browsers do (WHATWG HTML, section 13.2.5).
//!
//! Judges nothing; what may stay is decided by `policy`.

use std::ops::Range;

/// A piece of raw HTML.
#[derive(Debug, PartialEq)]
pub(super) enum Piece<'h> {
    /// Text, with its character references as written.
    Text(&'h str),
    /// A whole comment.
    Comment(&'h str),
    /// `<!doctype ...>`, `<?...?>` and the like.
    Declaration(&'h str),
    /// `<name attributes>`.
    Open {
        /// The name as written.
        name: &'h str,
        /// What follows the name.
        attributes: &'h str,
    },
    /// `</name>`.
    Close(&'h str),
}

/// The pieces of some raw HTML, each with its place.
pub(super) struct Pieces<'h> {
    html: &'h str,
    at: usize,
}

impl<'h> Pieces<'h> {
    pub(super) fn new(html: &'h str) -> Self {
        Self { html, at: 0 }
    }

    /// Passes over everything up to the closing tag `name`, or to the end.
    pub(super) fn skip_to_close(&mut self, name: &str) {
        let rest = &self.html[self.at..];
        let is_close = |at: &usize| {
            let tag = rest.get(at + 2..at + 2 + name.len());
            tag.is_some_and(|tag| tag.eq_ignore_ascii_case(name))
        };
        let close = rest.match_indices("</").map(|(at, _)| at).find(is_close);
        self.at += close.unwrap_or(rest.len());
    }

    /// The piece at a `<`, and its length.
    fn markup(rest: &'h str) -> Option<(Piece<'h>, usize)> {
        if rest.starts_with("<!--") {
            let length = comment_length(rest);
            return Some((Piece::Comment(&rest[..length]), length));
        }
        if rest.starts_with("<!") || rest.starts_with("<?") {
            let close = match rest.as_bytes() {
                [_, b'?', ..] => "?>",
                [_, _, b'[', ..] => "]]>",
                _ => ">",
            };
            let length = rest.find(close).map_or(rest.len(), |end| end + close.len());
            return Some((Piece::Declaration(&rest[..length]), length));
        }
        let closing = rest.starts_with("</");
        let name_start = if closing { 2 } else { 1 };
        let inside = &rest[name_start..];
        if !inside.starts_with(|c: char| c.is_ascii_alphabetic()) {
            return None;
        }
        let name_length = inside.find(ends_name)?;
        let length = tag_length(inside, name_length)?;
        let (name, attributes) = inside[..length].split_at(name_length);
        let piece = if closing { Piece::Close(name) } else { Piece::Open { name, attributes } };
        Some((piece, name_start + length + 1))
    }
}

impl<'h> Iterator for Pieces<'h> {
    type Item = (Piece<'h>, Range<usize>);

    fn next(&mut self) -> Option<Self::Item> {
        let start = self.at;
        let rest = &self.html[start..];
        let (piece, length) = match rest.find('<') {
            None if rest.is_empty() => return None,
            // A `<` that begins nothing is text, and so is a tag that does not end: then nothing
            // behind it ends either, or not before a quotation mark that nobody closed.
            Some(0) => match Self::markup(rest) {
                Some(found) => found,
                None if rest[1..].starts_with(|c: char| c.is_ascii_alphabetic() || c == '/') => {
                    (Piece::Text(rest), rest.len())
                }
                None => (Piece::Text(&rest[..1]), 1),
            },
            end => {
                let text = &rest[..end.unwrap_or(rest.len())];
                (Piece::Text(text), text.len())
            }
        };
        self.at += length;
        Some((piece, start..self.at))
    }
}

/// `<!-->` and `<!--->` are comments too.
fn comment_length(rest: &str) -> usize {
    if rest.starts_with("<!-->") {
        return 5;
    }
    rest[2..].find("-->").map_or(rest.len(), |end| end + 5)
}

/// The length of a tag before its `>`; one inside a quoted value is part of it.
fn tag_length(inside: &str, name_length: usize) -> Option<usize> {
    let mut quote = None;
    let mut after_equals = false;
    for (at, byte) in inside.bytes().enumerate().skip(name_length) {
        match (quote, byte) {
            (Some(open), byte) if open == byte => quote = None,
            (Some(_), _) => {}
            (None, b'>') => return Some(at),
            (None, b'"' | b'\'') if after_equals => quote = Some(byte),
            (None, byte) => {
                after_equals = byte == b'=' || (after_equals && byte.is_ascii_whitespace());
            }
        }
    }
    None
}

fn ends_name(c: char) -> bool {
    c.is_ascii_whitespace() || matches!(c, '/' | '>')
}

/// The attributes of a tag: names as written, values with their character references as written.
pub(super) fn attributes(rest: &str) -> impl Iterator<Item = (&str, Option<&str>)> {
    let mut rest = rest;
    std::iter::from_fn(move || {
        rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '/');
        let first = rest.chars().next()?;
        // An attribute may begin with `=`, whatever that is good for.
        let name_end = rest[first.len_utf8()..]
            .find(|c| ends_name(c) || c == '=')
            .map_or(rest.len(), |end| end + first.len_utf8());
        let (name, behind) = rest.split_at(name_end);
        let (value, behind) = match behind.trim_ascii_start().strip_prefix('=') {
            Some(behind) => attribute_value(behind.trim_ascii_start()),
            None => (None, behind),
        };
        rest = behind;
        Some((name, value))
    })
}

fn attribute_value(rest: &str) -> (Option<&str>, &str) {
    for quote in ['"', '\''] {
        if let Some(quoted) = rest.strip_prefix(quote) {
            let (value, behind) = quoted.split_once(quote).unwrap_or((quoted, ""));
            return (Some(value), behind);
        }
    }
    let end = rest.find(|c: char| c.is_ascii_whitespace()).unwrap_or(rest.len());
    let (value, behind) = rest.split_at(end);
    (Some(value), behind)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pieces(html: &str) -> Vec<Piece<'_>> {
        Pieces::new(html).map(|(piece, _)| piece).collect()
    }

    #[test]
    fn tags_comments_and_text_are_told_apart() {
        let html = "a < b<!-- <i> --><B a='>'>&amp;</b ><!-->x<?php '>'; ?><![CDATA[<p>]]>";
        let expected = [
            Piece::Text("a "),
            Piece::Text("<"),
            Piece::Text(" b"),
            Piece::Comment("<!-- <i> -->"),
            Piece::Open { name: "B", attributes: " a='>'" },
            Piece::Text("&amp;"),
            Piece::Close("b"),
            Piece::Comment("<!-->"),
            Piece::Text("x"),
            Piece::Declaration("<?php '>'; ?>"),
            Piece::Declaration("<![CDATA[<p>]]>"),
        ];
        assert_eq!(pieces(html), expected);
    }

    #[test]
    fn a_tag_that_does_not_end_is_text() {
        for html in ["<a href='x>", "<a", "</", "</a", "<a href=\"x"] {
            assert_eq!(pieces(html), [Piece::Text(html)]);
        }
        assert_eq!(pieces("<!-- a"), [Piece::Comment("<!-- a")]);
    }

    #[test]
    fn attributes_are_read_with_and_without_quotes() {
        let read: Vec<_> = attributes(" a=1 b = 'x y'/c =z/ d e=\"\" =f").collect();
        let expected = [
            ("a", Some("1")),
            ("b", Some("x y")),
            ("c", Some("z/")),
            ("d", None),
            ("e", Some("")),
            ("=f", None),
        ];
        assert_eq!(read, expected);
    }
}
