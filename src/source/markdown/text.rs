//! Running text, and what in it is more than text: shortcodes and bare web addresses.
//!
//! The parser cuts text at every character that could mean something, and turns quotation marks
//! into typographic ones. So both are read from the source, and what the parser made of that
//! stretch is passed over.

use std::ops::Range;

use super::body::HoleKind;
use super::outline::Standing;
use super::quotation;
use super::shortcode::{self, Found, Shortcode};
use super::writer::{Kind, Writer};
use super::{ProblemKind, entity, links};

/// The longest shortcode, in bytes; a longer one is missing its end.
const LONGEST_SHORTCODE: usize = 4_000;

/// What may begin in a text, and where.
enum Special {
    Shortcode(usize),
    Address(usize),
}

impl Writer<'_> {
    pub(super) fn text(&mut self, content: &str, range: Range<usize>) {
        match self.frames.last() {
            Some(frame) if matches!(frame.kind, Kind::Code) => return self.out.push_text(content),
            _ if self.raw.hushed.is_some() => return,
            _ => {}
        }
        let end = range.end;
        let (content, start) = self.remaining(content, range);
        if self.alt.is_some() {
            return self.words(content);
        }
        if quotation::begins_with_dash(content) {
            self.mark_attribution();
        }
        self.words_and_specials(content, start..end);
    }

    /// What of a text event is not yet done, and where that begins in the source.
    fn remaining<'t>(&self, content: &'t str, range: Range<usize>) -> (&'t str, usize) {
        if !self.done.contains(&range.start) {
            return (content, range.start);
        }
        let done = self.done.end - range.start;
        (content.get(done..).unwrap_or_default(), self.done.end)
    }

    /// Writes text as it is.
    pub(super) fn words(&mut self, text: &str) {
        if self.alt.is_some() {
            self.out.push_attribute(text);
        } else {
            self.out.push_text(text);
            let standing = if self.apart == 0 { Standing::Running } else { Standing::Apart };
            self.prose.text(text, standing);
        }
        self.heading_text(text);
    }

    /// Adds to the plain text of the heading, if one is open.
    pub(super) fn heading_text(&mut self, text: &str) {
        if self.frames.last().is_some_and(|frame| matches!(frame.kind, Kind::Heading(..))) {
            self.heading_words.push_str(text);
        }
    }

    fn words_and_specials(&mut self, content: &str, range: Range<usize>) {
        let (mut written, start) = (0, range.start);
        // Where the parser changed the text, its places say nothing about the source.
        let is_source = || self.text.get(start..start + content.len()) == Some(content);
        let mut next = special(content, 0).filter(|_| is_source());
        while let Some(found) = next {
            let (Special::Shortcode(at) | Special::Address(at)) = found;
            let before = &content[written..at];
            let source = start + written..start + at;
            let place = match found {
                Special::Shortcode(_) => self.shortcode(start + at, before),
                Special::Address(_) => self.address(start + at, before),
            };
            let mut from = at + 2;
            if let Some(place) = place {
                self.plain.push(before, source);
                self.plain.gap(' ');
                written = content.len().min(place.end - start);
                from = written;
                self.done = place;
            }
            next = special(content, from);
        }
        let rest = &content[written..];
        self.plain.push(rest, (start + written).min(range.end)..range.end);
        self.words(rest);
    }

    /// Writes the words before a shortcode and opens a hole for it, if there is one.
    fn shortcode(&mut self, at: usize, before: &str) -> Option<Range<usize>> {
        let source = self.text;
        if self.is_escaped(at) {
            return None;
        }
        match shortcode::read(self.ahead(at, LONGEST_SHORTCODE)) {
            Found::Nothing => None,
            Found::Shortcode(found, length) => {
                self.words(before);
                self.out.push_hole(HoleKind::Shortcode(found), at..at + length);
                Some(at..at + length)
            }
            // Shown as it was written, quotation marks and all.
            Found::Broken(reason, length) => {
                let place = at..at + length;
                self.problem(ProblemKind::ShortcodeSyntax { reason }, place.clone());
                self.words(before);
                self.words(&source[place.clone()]);
                Some(place)
            }
        }
    }

    /// The shortcode that is all a paragraph holds, and its place.
    pub(super) fn lone_shortcode(
        &self,
        paragraph: &Range<usize>,
    ) -> Option<(Shortcode, Range<usize>)> {
        let source = self.text.get(paragraph.clone())?;
        let trimmed = source.trim_end();
        let is_task = self.text[..paragraph.start].trim_end_matches([' ', '\t']).ends_with(']');
        if !trimmed.starts_with("{{") || is_task || trimmed.len() > LONGEST_SHORTCODE {
            return None;
        }
        match shortcode::read(trimmed) {
            Found::Shortcode(found, length) if length == trimmed.len() => {
                Some((found, paragraph.start..paragraph.start + length))
            }
            _ => None,
        }
    }

    /// Writes the words before a bare web address and the address as a link, if it is one.
    fn address(&mut self, at: usize, before: &str) -> Option<Range<usize>> {
        let follows_word = self.text[..at].ends_with(|c: char| c.is_alphanumeric());
        if self.is_in_link() || follows_word {
            return None;
        }
        let source = self.text;
        let length = links::bare_address(self.ahead(at, usize::MAX))?;
        let address = entity::decode(&source[at..at + length]);
        self.words(before);
        self.out.push("<a");
        self.push_reference(&address);
        self.out.push(">");
        self.words(&address);
        self.out.push("</a>");
        Some(at..at + length)
    }

    /// The source from `at` to the end of the block, or as much of it as is asked for.
    fn ahead(&self, at: usize, length: usize) -> &str {
        let end = self.frames.last().map_or(self.text.len(), |frame| frame.range.end);
        let rest = self.text.get(at..end).unwrap_or_default();
        &rest[..rest.floor_char_boundary(length)]
    }

    /// Whether an odd number of backslashes stands before a place.
    fn is_escaped(&self, at: usize) -> bool {
        self.text[..at].bytes().rev().take_while(|byte| *byte == b'\\').count() % 2 == 1
    }
}

/// The first place from `from` on where a shortcode or a web address may begin.
fn special(content: &str, from: usize) -> Option<Special> {
    let bytes = content.as_bytes();
    let mut at = from;
    while let Some(found) = bytes.get(at..)?.iter().position(|byte| matches!(byte, b'{' | b':')) {
        at += found;
        if bytes[at..].starts_with(b"{{") {
            return Some(Special::Shortcode(at));
        }
        if bytes[at..].starts_with(b"://")
            && let Some(scheme) = scheme_before(&bytes[from..at])
        {
            return Some(Special::Address(at - scheme));
        }
        at += 1;
    }
    None
}

/// The length of the web scheme at the end of some bytes.
fn scheme_before(bytes: &[u8]) -> Option<usize> {
    let ends_with = |scheme: &&str| {
        let start = bytes.len().checked_sub(scheme.len());
        start.is_some_and(|start| bytes[start..].eq_ignore_ascii_case(scheme.as_bytes()))
    };
    ["https", "http"].iter().find(|scheme| ends_with(scheme)).map(|scheme| scheme.len())
}

#[cfg(test)]
mod tests {
    use super::super::tests::{html, problems};

    fn paragraph(text: &str, expected: &str) {
        assert_eq!(html(text), format!("<p>{expected}</p>\n"), "{text}");
    }

    #[test]
    fn a_shortcode_alone_takes_the_place_of_its_paragraph() {
        assert_eq!(html("a\n\n{{ f(b=\"c_d\", e=*) }}\n\n> {{ g() }}").matches("{g/0}").count(), 1);
        assert_eq!(html("{{ f(b=\"c.jpg\",\n d=1) }}"), "{f/2}\n");
    }

    #[test]
    fn a_shortcode_among_words_is_a_hole() {
        paragraph("\"a\" {{ f(b=\"*c\") }} *d* e", "“a” {f/1} <em>d</em> e");
        paragraph("*a {{ f(b='c') }} d* {{ g() }}", "<em>a {f/1} d</em> {g/0}");
        paragraph("[{{ f() }}](b.md)", "<a{to b.md}>{f/0}</a>");
    }

    #[test]
    fn what_only_looks_like_a_shortcode_is_text() {
        paragraph("`{{ f() }}`", "<code>{{ f() }}</code>");
        paragraph("\\{{ f() }}", "{{ f() }}");
        paragraph("\\\\{{ f() }}", "\\{f/0}");
        paragraph("{{ name }} {{", "{{ name }} {{");
    }

    #[test]
    fn a_broken_shortcode_is_shown_as_written_and_reported() {
        let text = "a {{ f(b=\"c) }} {{ g() }}";
        paragraph(text, "a {{ f(b=\"c) }} {g/0}");
        assert_eq!(problems(text), ["shortcode-no-quote b \" in {{ f(b=\"c) }}"]);
    }

    #[test]
    fn a_bare_web_address_is_a_link() {
        let link = |address: &str| {
            let href = address.replace('&', "&amp;");
            format!("<a href=\"{href}\" rel=\"noreferrer\">{href}</a>")
        };
        let address = "https://a.org/b_c_d--e?f=1&g=h";
        paragraph(&format!("\"{address}\"."), &format!("“{}”.", link(address)));
        paragraph("*http://a.org/b*, c", &format!("<em>{}</em>, c", link("http://a.org/b")));
        paragraph("HTTPS://a.org&amp;b", &link("HTTPS://a.org&b"));
        paragraph("xhttp://a.org http://a", "xhttp://a.org http://a");
        paragraph("`http://a.org`", "<code>http://a.org</code>");
        paragraph("[http://a.org](b.md)", "<a{to b.md}>http://a.org</a>");
    }
}
