//! Footnotes: written where they are defined, shown at the end in the order of the first
//! references to them, each with links back (DPUB-ARIA 1.1, `doc-endnotes`).

use std::collections::BTreeMap;
use std::fmt::Write;
use std::ops::Range;

use super::body::{Body, HoleKind};
use super::writer::{Kind, Writer};

/// The footnotes of one text.
#[derive(Default)]
pub(super) struct Notes {
    /// The number of each note, from 1, by its name in lower case.
    numbers: BTreeMap<String, usize>,
    /// How often each note is referred to, by number.
    references: Vec<usize>,
    definitions: BTreeMap<String, Definition>,
    /// What was being written when a definition began.
    parked: Vec<Parked>,
}

struct Definition {
    body: Body,
    range: Range<usize>,
}

/// A body that waits for the end of a footnote inside it.
struct Parked {
    body: Body,
    block_start: usize,
    dirty_from: Option<usize>,
}

impl Writer<'_> {
    /// A reference to a footnote. Within a link it cannot be one itself.
    pub(super) fn footnote_reference(&mut self, name: &str) {
        if self.alt.is_some() || self.raw.hushed.is_some() {
            return;
        }
        let (number, time) = self.notes.refer(name);
        let id = reference_id(number, time);
        let html = if self.is_in_link() {
            format!("<sup class=\"footnote-ref\" id=\"{id}\">{number}</sup>")
        } else {
            format!(
                "<sup class=\"footnote-ref\"><a href=\"#fn-{number}\" id=\"{id}\" \
                 role=\"doc-noteref\">{number}</a></sup>"
            )
        };
        self.out.push(&html);
    }

    /// Starts a body of its own for a definition.
    pub(super) fn open_footnote(&mut self, name: &str, range: Range<usize>) {
        let body = std::mem::take(&mut self.out);
        let block_start = std::mem::take(&mut self.raw.block_start);
        let dirty_from = self.raw.dirty_from.take();
        self.notes.parked.push(Parked { body, block_start, dirty_from });
        self.push_frame(Kind::Footnote(name.to_lowercase()), 0, range);
    }

    /// Keeps the definition, if it is the first of its name, and goes on with the text around it.
    pub(super) fn close_footnote(&mut self, name: String, range: Range<usize>) {
        self.sanitize();
        let Some(parked) = self.notes.parked.pop() else { return };
        let body = std::mem::replace(&mut self.out, parked.body);
        self.raw.block_start = parked.block_start;
        self.raw.dirty_from = parked.dirty_from;
        self.notes.definitions.entry(name).or_insert(Definition { body, range });
    }
}

impl Notes {
    /// The number of a note, and how often it has been referred to.
    fn refer(&mut self, name: &str) -> (usize, usize) {
        let next = self.references.len() + 1;
        let number = *self.numbers.entry(name.to_lowercase()).or_insert(next);
        if number == next {
            self.references.push(0);
        }
        self.references[number - 1] += 1;
        (number, self.references[number - 1])
    }

    /// Appends the section of all notes; gives back their ids and those of the references.
    pub(super) fn write(mut self, out: &mut Body) -> Vec<String> {
        let mut ids = Vec::new();
        if self.definitions.is_empty() {
            return ids;
        }
        out.fresh_line();
        out.push("<section class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n");
        for (index, definition) in self.in_order().into_iter().enumerate() {
            let times = self.references.get(index).copied().unwrap_or_default();
            write_note(out, definition, index + 1, times);
            ids.push(format!("fn-{}", index + 1));
            ids.extend((1..=times).map(|time| reference_id(index + 1, time)));
        }
        out.push("</ol>\n</section>\n");
        ids
    }

    /// The definitions by number. Those that nothing refers to come last, so that no word of the
    /// text is lost.
    fn in_order(&mut self) -> Vec<Definition> {
        let mut names: Vec<_> = std::mem::take(&mut self.numbers).into_iter().collect();
        names.sort_by_key(|(_, number)| *number);
        let take = |(name, _): (String, usize)| {
            let none = Definition { body: Body::default(), range: 0..0 };
            self.definitions.remove(&name).unwrap_or(none)
        };
        let mut order: Vec<_> = names.into_iter().map(take).collect();
        let mut others: Vec<_> = std::mem::take(&mut self.definitions).into_values().collect();
        others.sort_by_key(|definition| definition.range.start);
        order.append(&mut others);
        order
    }
}

/// One note; its links back stand at the end of its last paragraph.
fn write_note(out: &mut Body, mut definition: Definition, number: usize, times: usize) {
    // Writing to a string cannot fail.
    let _ = writeln!(out.html, "<li id=\"fn-{number}\">");
    let html = &mut definition.body.html;
    html.truncate(html.trim_end().len());
    let in_paragraph = html.ends_with("</p>");
    if in_paragraph {
        html.truncate(html.len() - "</p>".len());
    }
    out.append(definition.body);
    for time in 1..=times {
        let id = reference_id(number, time);
        let _ = write!(out.html, " <a href=\"#{id}\" role=\"doc-backlink\" aria-label=\"");
        out.push_hole(HoleKind::Word("footnote_back".to_owned()), definition.range.clone());
        let _ = write!(out.html, " {}\">↩\u{fe0e}</a>", &id["fnref-".len()..]);
    }
    out.push(if in_paragraph { "</p>\n</li>\n" } else { "\n</li>\n" });
}

/// `fnref-1` for the first reference to note 1, `fnref-1-2` for the second.
fn reference_id(number: usize, time: usize) -> String {
    if time == 1 { format!("fnref-{number}") } else { format!("fnref-{number}-{time}") }
}

#[cfg(test)]
mod tests {
    use super::super::render;
    use super::super::tests::html;

    #[test]
    fn footnotes_stand_at_the_end_in_the_order_of_their_references() {
        let text = "[^b] [^a] [^b]\n\n[^a]: one\n[^b]: two\n\n    - three\n";
        let reference = |number: u8, id: &str| {
            format!(
                "<sup class=\"footnote-ref\"><a href=\"#fn-{number}\" id=\"fnref-{id}\" \
                 role=\"doc-noteref\">{number}</a></sup>"
            )
        };
        let back = |id: &str| {
            format!(
                " <a href=\"#fnref-{id}\" role=\"doc-backlink\" \
                 aria-label=\"{{footnote_back}} {id}\">↩\u{fe0e}</a>"
            )
        };
        let expected = format!(
            "<p>{} {} {}</p>\n<section class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n\
             <li id=\"fn-1\">\n<p>two</p>\n<ul>\n<li>three</li>\n</ul>{}{}\n</li>\n\
             <li id=\"fn-2\">\n<p>one{}</p>\n</li>\n</ol>\n</section>\n",
            reference(1, "1"),
            reference(2, "2"),
            reference(1, "1-2"),
            back("1"),
            back("1-2"),
            back("2"),
        );
        assert_eq!(html(text), expected);
        let anchors = render(text).outline.anchors;
        assert!(anchors.iter().eq(["fn-1", "fn-2", "fnref-1", "fnref-1-2", "fnref-2"]));
    }

    #[test]
    fn a_footnote_to_which_nothing_refers_is_not_lost() {
        assert!(
            html("a\n\n[^b]: c")
                .ends_with("<li id=\"fn-1\">\n<p>c</p>\n</li>\n</ol>\n</section>\n")
        );
    }

    #[test]
    fn a_reference_within_a_link_is_not_a_link() {
        let html = html("<a href=b.md>a[^1]</a>\n\n[^1]: c");
        let link = "<a{to b.md}>a<sup class=\"footnote-ref\" id=\"fnref-1\">1</sup></a>";
        assert!(html.contains(link), "{html}");
    }
}
