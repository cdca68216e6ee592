//! The first wall around raw HTML: each tag is judged, told about if it goes, and written anew.
//!
//! What stays is balanced: tags that close nothing are dropped, and what a paragraph or an item
//! opens ends with it. Links and pictures become holes as in Markdown.

use std::ops::Range;

use super::body::HoleKind;
use super::links::{self, Destination};
use super::outline;
use super::policy::{self, Element, Shape};
use super::tag::{self, Piece, Pieces};
use super::writer::{RawHtml, Writer};
use super::{ProblemKind, entity};

/// How many raw elements may be open at once, and how many of them may be formatting, which the
/// sanitizer opens again in every paragraph.
const MAX_OPEN: usize = 64;
const MAX_FORMATTING: usize = 8;

/// What raw HTML leaves behind while a text is written.
#[derive(Default)]
pub(super) struct Raw {
    /// The raw elements that are open, outermost first.
    pub(super) open: Vec<&'static Element>,
    /// Where in the body the block at the top of the text began.
    pub(super) block_start: usize,
    /// From where on the body has to be sanitized.
    pub(super) dirty_from: Option<usize>,
    /// The lines of the HTML block that is being read.
    pub(super) block: String,
    /// The element whose content goes with it, within one paragraph.
    pub(super) hushed: Option<&'static str>,
}

impl Writer<'_> {
    /// Raw HTML within a paragraph: one tag, comment or declaration.
    ///
    /// An alternative text is not HTML: there it leaves nothing.
    pub(super) fn inline_html(&mut self, html: &str, range: Range<usize>) {
        if self.alt.is_some() {
            return;
        }
        if let Some(name) = self.raw.hushed {
            let is_close = |piece: &Piece| match piece {
                Piece::Close(close) => close.eq_ignore_ascii_case(name),
                _ => false,
            };
            if Pieces::new(html).any(|(piece, _)| is_close(&piece)) {
                self.raw.hushed = None;
            }
            return;
        }
        for (piece, _) in Pieces::new(html) {
            if let Piece::Open { name, .. } = piece {
                self.raw.hushed = policy::goes_with_content(name);
            }
            self.piece(&piece, range.clone());
        }
    }

    /// The HTML block that has been gathered.
    pub(super) fn html_block(&mut self, range: &Range<usize>) {
        let html = std::mem::take(&mut self.raw.block);
        self.out.fresh_line();
        let mut pieces = Pieces::new(&html);
        while let Some((piece, place)) = pieces.next() {
            let place = self.place_in_block(&html[place.clone()], place, range);
            let gone = match piece {
                Piece::Open { name, .. } => policy::goes_with_content(name),
                _ => None,
            };
            self.piece(&piece, place);
            if let Some(name) = gone {
                pieces.skip_to_close(name);
            }
        }
        self.out.fresh_line();
        self.raw.block = html;
        self.raw.block.clear();
    }

    /// Where a piece of an HTML block stands in the text; the whole block if its lines have marks
    /// of a quotation or an item before them.
    fn place_in_block(&self, piece: &str, at: Range<usize>, block: &Range<usize>) -> Range<usize> {
        let place = block.start + at.start..block.start + at.end;
        if self.text.get(place.clone()) == Some(piece) { place } else { block.clone() }
    }

    fn piece(&mut self, piece: &Piece, range: Range<usize>) {
        match *piece {
            Piece::Text(text) => self.raw_text(text),
            Piece::Comment(comment) if outline::is_more(comment) => self.prose.more(),
            Piece::Comment(_) => {}
            Piece::Declaration(_) => self.html_removed("<!", range),
            Piece::Open { name, attributes } => self.raw_open(name, attributes, &range),
            Piece::Close(name) => self.raw_close(name),
        }
    }

    /// Text of an HTML block; its character references stay as they are.
    fn raw_text(&mut self, text: &str) {
        self.prose.text(text, outline::Standing::Apart);
        for part in text.split_inclusive(['<', '>']) {
            let (before, entity) = match (part.strip_suffix('<'), part.strip_suffix('>')) {
                (Some(before), _) => (before, "&lt;"),
                (_, Some(before)) => (before, "&gt;"),
                _ => (part, ""),
            };
            self.out.push(before);
            self.out.push(entity);
        }
    }

    fn raw_open(&mut self, name: &str, attributes: &str, range: &Range<usize>) {
        let Some(element) = policy::element(name).filter(|element| self.may_open(element)) else {
            self.html_removed(&format!("<{}>", name.to_ascii_lowercase()), range.clone());
            return;
        };
        while self.raw.open.last().is_some_and(|top| policy::ends(element.name, top.name)) {
            self.raw_close_last();
        }
        if element.name == "img" && !self.raw_picture(attributes, range) {
            return;
        }
        self.raw.dirty_from.get_or_insert(self.raw.block_start);
        self.out.push("<");
        self.out.push(element.name);
        self.raw_attributes(element, attributes, range);
        self.out.push(">");
        if element.shape == Shape::Void {
            return;
        }
        self.raw.open.push(element);
        // An anchor such as `<a id="x"/>` would hold the rest of the text.
        if attributes.ends_with('/') {
            self.raw_close_last();
        }
    }

    /// Whether a picture has an address to be shown from; if not, its alternative text stays.
    fn raw_picture(&mut self, attributes: &str, range: &Range<usize>) -> bool {
        let address = entity::decode(attribute(attributes, "src").unwrap_or_default());
        if !address.is_empty() && !matches!(links::classify(&address), Destination::Unsafe) {
            return true;
        }
        self.unsafe_link(&address, range.clone());
        let alt = attribute(attributes, "alt").unwrap_or_default();
        self.raw_text(alt);
        false
    }

    fn may_open(&self, element: &Element) -> bool {
        let open = &self.raw.open;
        let formatting = open.iter().filter(|open| open.shape == Shape::Formatting).count();
        self.policy == RawHtml::Sanitized
            && match element.shape {
                Shape::Void => true,
                Shape::Formatting => open.len() < MAX_OPEN && formatting < MAX_FORMATTING,
                Shape::Plain => open.len() < MAX_OPEN,
            }
    }

    /// Writes the attributes that may stay; an address becomes a hole, which stands first.
    fn raw_attributes(&mut self, element: &Element, attributes: &str, range: &Range<usize>) {
        let is_picture = element.name == "img";
        let address = if is_picture { "src" } else { "href" };
        let found = attribute(attributes, address).filter(|_| policy::allows(element, address));
        if let Some(value) = found {
            self.raw_address(element, &entity::decode(value), range);
        }
        for (name, value) in tag::attributes(attributes) {
            let name = name.to_ascii_lowercase();
            let sized = is_picture && matches!(name.as_str(), "width" | "height");
            if !policy::allows(element, &name) {
                self.html_removed(&format!("<{} {name}>", element.name), range.clone());
            } else if name == "id" {
                self.raw_id(value.unwrap_or_default());
            } else if !sized && may_say(&name, value) {
                self.raw_attribute(&name, value);
            }
        }
        if is_picture {
            self.out.push(" loading=\"lazy\" decoding=\"async\"");
        }
    }

    fn raw_attribute(&mut self, name: &str, value: Option<&str>) {
        self.out.push(" ");
        self.out.push(name);
        self.out.push("=\"");
        self.out.push(&value.unwrap_or_default().replace('"', "&quot;"));
        self.out.push("\"");
    }

    fn raw_id(&mut self, value: &str) {
        let id = entity::decode(value);
        if id.is_empty() || id.contains(char::is_whitespace) {
            return;
        }
        if let Some(id) = self.ids.take(&id) {
            self.out.push(" id=\"");
            self.out.push_attribute(&id);
            self.out.push("\"");
        }
    }

    fn raw_address(&mut self, element: &Element, address: &str, range: &Range<usize>) {
        let is_picture = element.name == "img";
        match links::classify(address) {
            Destination::Inside(target) => {
                let kind = if is_picture { HoleKind::Picture } else { HoleKind::Link };
                self.out.push_hole(kind(target), range.clone());
            }
            Destination::Outside(address) if is_picture => self.push_source(&address),
            Destination::Outside(address) => self.push_reference(&address),
            Destination::Unsafe => self.unsafe_link(address, range.clone()),
        }
    }

    fn raw_close(&mut self, name: &str) {
        let is_it = |open: &&Element| open.name.eq_ignore_ascii_case(name);
        let Some(depth) = self.raw.open.iter().rposition(is_it) else { return };
        self.raw_close_to(depth);
    }

    /// Closes raw elements until only `depth` are open.
    pub(super) fn raw_close_to(&mut self, depth: usize) {
        while self.raw.open.len() > depth {
            self.raw_close_last();
        }
    }

    fn raw_close_last(&mut self) {
        if let Some(element) = self.raw.open.pop() {
            self.out.push("</");
            self.out.push(element.name);
            self.out.push(">");
        }
    }

    fn html_removed(&mut self, what: &str, range: Range<usize>) {
        self.problem(ProblemKind::HtmlRemoved { what: what.to_owned() }, range);
    }
}

/// Whether an attribute is written as it is: not the address, of which `raw_address` takes care,
/// and of sources only those on the web.
fn may_say(name: &str, value: Option<&str>) -> bool {
    match name {
        "cite" => value.is_some_and(|value| links::is_web(&entity::decode(value))),
        name => !policy::ADDRESSES.contains(&name),
    }
}

/// The value of an attribute, with its character references as written.
fn attribute<'h>(attributes: &'h str, name: &str) -> Option<&'h str> {
    tag::attributes(attributes).find(|(found, _)| found.eq_ignore_ascii_case(name))?.1
}

#[cfg(test)]
mod tests {
    use super::super::render;
    use super::super::tests::{html, problems};

    #[test]
    fn safe_html_stays_and_its_links_are_holes() {
        let text = "<div CLASS='x'>\n\n*a* <br> <a href=\"b%20c.md\" lang=fr>b</a>\n\
                    <kbd>c</kbd>\n\n</div>";
        let expected = "<div class=\"x\">\n<p><em>a</em> <br> <a{to b c.md} lang=\"fr\">b</a>\n\
                        <kbd>c</kbd></p>\n</div>\n";
        assert_eq!(html(text), expected);
        assert!(problems(text).is_empty());
    }

    #[test]
    fn holes_of_markdown_survive_beside_raw_html() {
        let text = "<p>\n\n[a](a.md) ![b](b.jpg) {{ f() }}\n\n> [!TIP]\n> <i>c</i>\n\n[d](d.md)";
        let html = html(text);
        for hole in
            ["<a{to a.md}>a</a> <img{of b.jpg} alt=\"b\"", " {f/0}", ">{note_tip}<", "<a{to d.md}>"]
        {
            assert!(html.contains(hole), "{hole} in {html}");
        }
    }

    #[test]
    fn a_text_cannot_forge_a_hole() {
        let text = "<i data-hole=\"0-0.\">[a](b.md)</i>";
        assert_eq!(html(text), "<p><i><a{to b.md}>a</a></i></p>\n");
        assert_eq!(problems(text), ["removed <i data-hole> in <i data-hole=\"0-0.\">"]);
    }

    #[test]
    fn what_could_harm_goes_and_is_reported() {
        for (text, expected, problem) in [
            ("a <script>b</script> c", "<p>a  c</p>\n", "removed <script> in <script>"),
            ("<ScRiPt>\nb\n</script>", "\n", "removed <script> in <ScRiPt>"),
            ("<p onclick='a'>b</p>", "<p>b</p>\n", "removed <p onclick> in <p onclick='a'>"),
            ("<p style=a>b", "<p>b\n</p>", "removed <p style> in <p style=a>"),
            ("<iframe src=a></iframe>b", "b\n", "removed <iframe> in <iframe src=a>"),
            ("<form>b</form>", "b\n", "removed <form> in <form>"),
            ("a <textarea> *b*", "<p>a <em></em></p>\n", "removed <textarea> in <textarea>"),
            ("a <?b c?> d", "<p>a  d</p>\n", "removed <! in <?b c?>"),
        ] {
            assert_eq!(
                html(text).trim_start_matches('\n'),
                expected.trim_start_matches('\n'),
                "{text}"
            );
            assert_eq!(problems(text), [problem]);
        }
    }

    #[test]
    fn an_address_that_runs_something_goes_however_it_is_written() {
        for address in [
            "javascript:a",
            "java&#115;cript:a",
            "JAVASCRIPT&colon;a",
            "&#1;javascript:a",
            "java&Tab;script:a",
        ] {
            let text = format!("<a href=\"{address}\">b</a>");
            assert_eq!(html(&text), "<p><a>b</a></p>\n", "{address}");
            assert_eq!(problems(&text).len(), 1);
        }
        assert_eq!(html("a <img src=data:x alt='b<i>'>"), "<p>a b&lt;i&gt;</p>\n");
    }

    #[test]
    fn comments_go_silently() {
        let text = "a <!-- b -->c\n\n<!-- d -->\n";
        assert_eq!(html(text).trim_end(), "<p>a c</p>");
        assert!(problems(text).is_empty());
    }

    #[test]
    fn what_a_paragraph_opens_ends_with_it() {
        assert_eq!(html("a <b>c\n\nd </b></div>"), "<p>a <b>c</b></p>\n<p>d </p>\n");
        assert_eq!(html("> <div>\n\na"), "<blockquote>\n<div>\n</div></blockquote>\n<p>a</p>\n");
    }

    #[test]
    fn an_id_in_raw_html_is_an_anchor() {
        let anchors = render("<a id=\"b\"/>\n\n## b").outline.anchors;
        assert!(anchors.iter().eq(["b", "b-2"]));
        assert_eq!(html("<a id=\"b\"/> c"), "<p><a id=\"b\"></a> c</p>\n");
    }
}
