//! Inline elements: emphasis, links, pictures, code, line breaks.

use pulldown_cmark::{CowStr, LinkType, Tag, TagEnd};
use std::ops::Range;

use super::ProblemKind;
use super::body::HoleKind;
use super::links::{self, Destination, Target};
use super::writer::{Kind, Writer};

/// A picture whose alternative text is being written.
pub(super) struct Alt<'a> {
    title: CowStr<'a>,
    /// How many pictures are open inside it, of which only the words stay.
    depth: usize,
}

impl<'a> Writer<'a> {
    pub(super) fn open_inline(&mut self, tag: Tag<'a>, range: Range<usize>) {
        if let Some(alt) = &mut self.alt {
            alt.depth += usize::from(matches!(tag, Tag::Image { .. }));
            return;
        }
        self.inline_depth += 1;
        self.measure();
        match tag {
            Tag::Link { link_type: LinkType::Email, dest_url, .. } => {
                self.open_link(&format!("mailto:{dest_url}"), "", range);
            }
            Tag::Link { dest_url, title, .. } => self.open_link(&dest_url, &title, range),
            Tag::Image { dest_url, title, .. } => self.open_picture(&dest_url, title, range),
            Tag::Strong => self.out.push("<strong>"),
            Tag::Strikethrough => self.out.push("<del>"),
            _ => self.out.push("<em>"),
        }
    }

    pub(super) fn close_inline(&mut self, end: TagEnd) {
        match (&mut self.alt, end) {
            (Some(alt), TagEnd::Image) if alt.depth == 0 => self.close_picture(),
            (Some(alt), TagEnd::Image) => return alt.depth -= 1,
            (Some(_), _) => return,
            (None, TagEnd::Link) => self.close_link(),
            (None, TagEnd::Strong) => self.out.push("</strong>"),
            (None, TagEnd::Strikethrough) => self.out.push("</del>"),
            (None, TagEnd::Emphasis) => self.out.push("</em>"),
            (None, _) => {}
        }
        self.inline_depth -= 1;
    }

    /// A link within a link can come from a picture that lost its tag: only its words stay.
    fn open_link(&mut self, address: &str, title: &str, range: Range<usize>) {
        let destination = links::classify(address);
        let is_unsafe = matches!(destination, Destination::Unsafe);
        let has_tag = !self.linked && !is_unsafe;
        self.links.push(has_tag);
        if is_unsafe {
            self.unsafe_link(address, range.clone());
        }
        if !has_tag {
            return;
        }
        self.linked = true;
        self.out.push("<a");
        match destination {
            Destination::Inside(target) => {
                if matches!(target, Target::File { .. }) {
                    self.link_end = Some((target.clone(), range.clone()));
                }
                self.out.push_hole(HoleKind::Link(target), range.clone());
            }
            Destination::Outside(address) => self.push_reference(&address),
            Destination::Unsafe => {}
        }
        self.push_title(title);
        self.out.push(">");
        self.link_words = Some((self.out.html.len(), range));
    }

    /// Whether a link would stand within another one, of Markdown or of raw HTML.
    pub(super) fn is_in_link(&self) -> bool {
        self.linked || self.raw.open.iter().any(|element| element.name == "a")
    }

    fn close_link(&mut self) {
        if self.links.pop() == Some(true) {
            self.linked = false;
            self.tell_if_empty();
            self.out.push("</a>");
            if let Some((target, range)) = self.link_end.take() {
                self.out.push_hole(HoleKind::LinkEnd(target), range);
            }
        }
    }

    /// A link that holds neither words nor a picture leads nowhere for whoever hears the page.
    fn tell_if_empty(&mut self) {
        if let Some((at, range)) = self.link_words.take()
            && self.out.html.get(at..).is_some_and(|words| words.trim().is_empty())
            && self.out.holes.last().is_none_or(|hole| hole.at < at)
        {
            self.problem(ProblemKind::EmptyLink, range);
        }
    }

    /// ` href="..."` of an address outside, which is not told where its reader comes from.
    pub(super) fn push_reference(&mut self, address: &str) {
        self.out.push(" href=\"");
        self.out.push_address(address);
        self.out.push(if links::is_web(address) { "\" rel=\"noreferrer\"" } else { "\"" });
    }

    /// ` src="..."` of a picture outside.
    pub(super) fn push_source(&mut self, address: &str) {
        self.out.push(" src=\"");
        self.out.push_address(address);
        self.out.push("\"");
    }

    pub(super) fn unsafe_link(&mut self, address: &str, range: Range<usize>) {
        self.problem(ProblemKind::UnsafeLink { target: address.to_owned() }, range);
    }

    fn push_title(&mut self, title: &str) {
        if !title.is_empty() {
            self.out.push(" title=\"");
            self.out.push_attribute(title);
            self.out.push("\"");
        }
    }

    fn open_picture(&mut self, address: &str, title: CowStr<'a>, range: Range<usize>) {
        let destination = links::classify(address);
        if matches!(destination, Destination::Unsafe) {
            return self.unsafe_link(address, range);
        }
        if !title.is_empty() && self.stands_alone(&range) {
            self.begin_figure();
        }
        self.out.push("<img");
        match destination {
            Destination::Inside(target) => self.out.push_hole(HoleKind::Picture(target), range),
            Destination::Outside(address) => self.push_source(&address),
            Destination::Unsafe => {}
        }
        self.out.push(" alt=\"");
        self.alt = Some(Alt { title, depth: 0 });
    }

    /// Whether a picture is all that its paragraph holds.
    fn stands_alone(&self, range: &Range<usize>) -> bool {
        self.frames.last().is_some_and(|frame| {
            matches!(frame.kind, Kind::Paragraph(_))
                && self.out.html[frame.at..] == *"<p>"
                && self.text[range.end..frame.range.end].trim().is_empty()
        })
    }

    /// Turns the paragraph that has just begun into a figure.
    fn begin_figure(&mut self) {
        if let Some(frame) = self.frames.last_mut() {
            frame.kind = Kind::Figure;
            self.out.truncate(frame.at);
            self.out.push("<figure>");
        }
    }

    fn close_picture(&mut self) {
        let Some(alt) = self.alt.take() else { return };
        self.out.push("\"");
        let is_figure = self.frames.last().is_some_and(|frame| matches!(frame.kind, Kind::Figure));
        if !is_figure {
            self.push_title(&alt.title);
        }
        self.out.push(" loading=\"lazy\" decoding=\"async\">");
        if is_figure {
            self.out.push("<figcaption>");
            self.out.push_text(&alt.title);
            self.out.push("</figcaption>");
        }
    }

    pub(super) fn code(&mut self, code: &str) {
        if self.raw.hushed.is_some() {
            return;
        }
        if self.alt.is_some() {
            return self.words(code);
        }
        self.plain.gap(' ');
        self.out.push("<code>");
        self.words(code);
        self.out.push("</code>");
    }

    pub(super) fn line_break(&mut self, html: &str) {
        if self.raw.hushed.is_some() {
            return;
        }
        self.set_attribution(None);
        self.prose.gap();
        self.plain.gap(' ');
        self.heading_text(" ");
        self.out.push(if self.alt.is_some() { " " } else { html });
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{html, problems};

    #[test]
    fn links_into_the_site_are_holes_and_others_are_whole() {
        for (text, expected) in [
            ("[a](b%20c.md#d \"t\")", "<a{to b c.md#d} title=\"t\">a</a>"),
            ("[a](/fr/)", "<a{to /fr/}>a</a>"),
            ("[a](#b)", "<a{to #b}>a</a>"),
            (
                "[a](https://a.org/?b&c)",
                "<a href=\"https://a.org/?b&amp;c\" rel=\"noreferrer\">a</a>",
            ),
            ("<a@b.org>", "<a href=\"mailto:a@b.org\">a@b.org</a>"),
            ("[a](tel:+1)", "<a href=\"tel:+1\">a</a>"),
        ] {
            assert_eq!(html(text), format!("<p>{expected}</p>\n"));
        }
    }

    #[test]
    fn an_unsafe_link_leaves_its_words() {
        let text = "[*a* b](javascript:x) ![c](data:x) [![d](vbscript:x)](e.md)";
        assert_eq!(html(text), "<p><em>a</em> b c <a{to e.md}>d</a></p>\n");
        assert_eq!(
            problems(text),
            [
                "unsafe javascript:x in [*a* b](javascript:x)",
                "unsafe data:x in ![c](data:x)",
                "unsafe vbscript:x in ![d](vbscript:x)",
            ]
        );
    }

    #[test]
    fn a_picture_with_a_title_alone_in_a_paragraph_is_a_figure() {
        let lazy = " loading=\"lazy\" decoding=\"async\"";
        assert_eq!(
            html("![a *b* \"c\" ![d](e)](f.jpg \"g & h\")"),
            format!(
                "<figure><img{{of f.jpg}} alt=\"a b “c” d\"{lazy}><figcaption>g &amp; h</figcaption>\
                 </figure>\n"
            )
        );
        assert_eq!(html("![](f.jpg)"), format!("<p><img{{of f.jpg}} alt=\"\"{lazy}></p>\n"));
        let title = format!("<p><img{{of f.jpg}} alt=\"a\" title=\"g\"{lazy}> b</p>\n");
        assert_eq!(html("![a](f.jpg 'g') b"), title);
    }
}
