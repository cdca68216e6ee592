//! A body: HTML with holes, and the few ways in which it grows while it is written.
//!
//! Holes stay in ascending order and on character boundaries through every operation here.

use super::links::Target;
use super::shortcode::Shortcode;
use crate::base::fold::each_term;
use std::collections::HashSet;
use std::ops::Range;

/// HTML in which some places are still open.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Body {
    /// The HTML without what the holes will hold.
    pub html: String,
    /// The open places, by ascending `at`.
    pub holes: Vec<Hole>,
    /// Each of its terms once, a line for each, if they were found for a process that asks again and again.
    pub(super) terms: Option<Box<str>>,
}

/// A place in the HTML where something of the site is inserted.
#[derive(Debug, Clone, PartialEq)]
pub struct Hole {
    /// The byte offset in the HTML where it is inserted.
    pub at: usize,
    /// What is inserted.
    pub kind: HoleKind,
    /// What it stands for, in bytes of the Markdown text.
    pub range: Range<usize>,
}

/// What belongs into a hole.
#[derive(Debug, Clone, PartialEq)]
pub enum HoleKind {
    /// Right after `<a`: attributes such as ` href="..." hreflang="..."`.
    Link(Target),
    /// Right after the `</a>` of such a link: the word that says in which language the other text is.
    LinkEnd(Target),
    /// Right after `<img`: attributes such as ` src="..." width="..." height="..."`.
    Picture(Target),
    /// A whole element.
    Shortcode(Shortcode),
    /// A word of the interface by message id, such as `note_warning` or `footnote_back`. It can
    /// stand inside an attribute: escape the quotation mark too.
    Word(String),
}

impl Body {
    /// The HTML with every hole filled: `insert` appends what belongs into the hole it is given.
    #[must_use]
    pub fn fill(&self, mut insert: impl FnMut(&mut String, &Hole)) -> String {
        let mut filled = String::with_capacity(self.html.len() + 48 * self.holes.len());
        let mut from = 0;
        for hole in &self.holes {
            filled.push_str(&self.html[from..hole.at]);
            insert(&mut filled, hole);
            from = hole.at;
        }
        filled.push_str(&self.html[from..]);
        filled
    }

    /// Whether the picture whose attributes belong into a hole has an alternative text.
    #[must_use]
    pub fn has_alt(&self, hole: &Hole) -> bool {
        let rest = self.html.get(hole.at..).unwrap_or_default();
        let attributes = rest.split('>').next().unwrap_or_default();
        let alt = attributes.split_once(" alt=\"").and_then(|(_, alt)| alt.split('"').next());
        alt.is_some_and(|alt| !alt.trim().is_empty())
    }

    /// Calls `found` with each term of the plain text, as search compares words, once or more often.
    pub fn each_term(&self, found: impl FnMut(&str)) {
        match &self.terms {
            Some(terms) => terms.split_terminator('\n').for_each(found),
            None => each_term(&self.plain_text(), found),
        }
    }

    /// Finds the terms for whoever asks for them again and again.
    pub(in crate::source) fn learn_terms(&mut self) {
        let (mut terms, mut known) = (String::new(), HashSet::new());
        each_term(&self.plain_text(), |term| {
            if !known.contains(term) {
                known.insert(term.to_owned());
                terms.push_str(term);
                terms.push('\n');
            }
        });
        self.terms = Some(terms.into());
    }

    /// The plain text, with a gap where a block, a break or an entity stands; nothing of what the holes
    /// will hold.
    fn plain_text(&self) -> String {
        let mut plain = String::with_capacity(self.html.len());
        let mut rest = self.html.as_str();
        while let Some(at) = rest.find(['<', '&']) {
            plain.push_str(&rest[..at]);
            let end = rest[at..].find(if rest[at..].starts_with('<') { '>' } else { ';' });
            let behind = end.map_or(rest.len(), |end| at + end + 1);
            if !is_inline(&rest[at..behind]) {
                plain.push(' ');
            }
            rest = &rest[behind..];
        }
        plain.push_str(rest);
        plain
    }

    /// Appends HTML.
    pub(super) fn push(&mut self, html: &str) {
        self.html.push_str(html);
    }

    /// Appends text.
    pub(super) fn push_text(&mut self, text: &str) {
        escape(&mut self.html, text, |byte| match byte {
            b'&' => Some("&amp;"),
            b'<' => Some("&lt;"),
            b'>' => Some("&gt;"),
            _ => None,
        });
    }

    /// Appends text inside a quoted attribute.
    pub(super) fn push_attribute(&mut self, text: &str) {
        escape(&mut self.html, text, |byte| match byte {
            b'&' => Some("&amp;"),
            b'<' => Some("&lt;"),
            b'>' => Some("&gt;"),
            b'"' => Some("&quot;"),
            _ => None,
        });
    }

    /// Opens a hole at the end.
    pub(super) fn push_hole(&mut self, kind: HoleKind, range: Range<usize>) {
        self.holes.push(Hole { at: self.html.len(), kind, range });
    }

    /// Starts a new line unless one has just begun.
    pub(super) fn fresh_line(&mut self) {
        if !self.html.is_empty() && !self.html.ends_with('\n') {
            self.html.push('\n');
        }
    }

    /// Takes back what was written from `at` on.
    pub(super) fn truncate(&mut self, at: usize) {
        self.html.truncate(at);
        self.holes.truncate(self.holes.partition_point(|hole| hole.at < at));
    }

    /// Puts `html` in the place of a range without holes; the holes behind it move along.
    ///
    /// Costs the length of what follows: for places near the end.
    pub(super) fn replace(&mut self, range: Range<usize>, html: &str) {
        for hole in self.holes.iter_mut().rev().take_while(|hole| hole.at >= range.end) {
            hole.at = hole.at - range.len() + html.len();
        }
        self.html.replace_range(range, html);
    }

    /// Appends another body.
    pub(super) fn append(&mut self, other: Self) {
        let base = self.html.len();
        self.html.push_str(&other.html);
        self.holes.extend(other.holes.into_iter().map(|hole| Hole { at: hole.at + base, ..hole }));
    }

    /// Cuts off what was written from `at` on, as a body of its own.
    pub(super) fn split_off(&mut self, at: usize) -> Self {
        let mut holes = self.holes.split_off(self.holes.partition_point(|hole| hole.at < at));
        for hole in &mut holes {
            hole.at -= at;
        }
        Self { html: self.html.split_off(at), holes, ..Self::default() }
    }
}

/// Whether a tag stands within a word: `<em>half</em>way`.
fn is_inline(tag: &str) -> bool {
    let name = tag.trim_start_matches(['<', '/']);
    let name = name.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
    matches!(
        name,
        "a" | "abbr"
            | "b"
            | "bdi"
            | "cite"
            | "code"
            | "del"
            | "em"
            | "i"
            | "ins"
            | "mark"
            | "s"
            | "small"
            | "span"
            | "strong"
            | "u"
            | "wbr"
    )
}

/// Appends `text`, with the bytes that `entity` knows replaced. They must be ASCII.
fn escape(html: &mut String, text: &str, entity: impl Fn(u8) -> Option<&'static str>) {
    let mut from = 0;
    for (at, byte) in text.bytes().enumerate() {
        if let Some(entity) = entity(byte) {
            html.push_str(&text[from..at]);
            html.push_str(entity);
            from = at + 1;
        }
    }
    html.push_str(&text[from..]);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn word(body: &mut Body, id: &str) {
        body.push_hole(HoleKind::Word(id.to_owned()), 0..0);
    }

    fn filled(body: &Body) -> String {
        body.fill(|html, hole| match &hole.kind {
            HoleKind::Word(id) => html.push_str(id),
            other => unreachable!("{other:?} is not a word"),
        })
    }

    #[test]
    fn holes_move_with_the_html_behind_a_replacement() {
        let mut body = Body::default();
        body.push("a");
        word(&mut body, "1");
        body.push("bc");
        word(&mut body, "2");
        body.replace(1..2, "<b>");
        assert_eq!(filled(&body), "a1<b>c2");
        body.replace(0..1, "");
        assert_eq!(filled(&body), "1<b>c2");
    }

    #[test]
    fn a_body_cut_in_two_and_joined_again_is_the_same() {
        let mut body = Body::default();
        body.push("one ");
        word(&mut body, "1");
        body.push("two");
        word(&mut body, "2");
        let whole = body.clone();
        let tail = body.split_off(4);
        body.append(tail);
        assert_eq!(body, whole);
    }

    #[test]
    fn the_plain_text_keeps_words_together_and_blocks_apart() {
        let mut body = Body::default();
        body.push("<p>One <em>half</em>way<sup><a>1</a></sup></p><ul><li>two<br>three &amp; four");
        word(&mut body, "hidden");
        assert_eq!(body.plain_text(), " One halfway 1    two three   four");
    }

    #[test]
    fn text_and_attributes_are_escaped() {
        let mut body = Body::default();
        body.push_text("<a> & \"b\"");
        body.push_attribute("<a> & \"b\"");
        assert_eq!(body.html, "&lt;a&gt; &amp; \"b\"&lt;a&gt; &amp; &quot;b&quot;");
    }
}
