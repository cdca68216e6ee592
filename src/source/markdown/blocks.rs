//! Blocks: paragraphs, headings, quotations, notes, lists, code.

use pulldown_cmark::{BlockQuoteKind, CodeBlockKind, Tag};
use std::ops::Range;

use super::ProblemKind;
use super::body::HoleKind;
use super::outline::Heading;
use super::quotation;
use super::writer::{Frame, Kind, Writer};

/// How deep quotations can lie in each other and still have an attribution: wrapping each of
/// thousands anew would cost their square.
const MAX_QUOTES: usize = 8;

impl<'a> Writer<'a> {
    pub(super) fn open_block(&mut self, tag: Tag<'a>, range: Range<usize>) {
        self.enter();
        match tag {
            Tag::Paragraph => self.open_paragraph(range),
            Tag::Heading { level, id, .. } => {
                let level = (level as u8).saturating_add(self.shift).min(6);
                self.tell_if_skipping(level, &range);
                self.heading_words.clear();
                self.open(&format!("<h{level}>"), Kind::Heading(level, id), range);
            }
            Tag::BlockQuote(None) => {
                self.quotes += 1;
                self.open("<blockquote>\n", Kind::Quote(None), range);
            }
            Tag::BlockQuote(Some(kind)) => self.open_note(kind, range),
            Tag::CodeBlock(kind) => self.open_code(&kind, range),
            Tag::List(Some(start)) if start != 1 => {
                self.open(&format!("<ol start=\"{start}\">\n"), Kind::Plain("</ol>\n"), range);
            }
            Tag::List(Some(_)) => self.open("<ol>\n", Kind::Plain("</ol>\n"), range),
            Tag::List(None) => self.open("<ul>\n", Kind::Plain("</ul>\n"), range),
            Tag::Item => self.open("<li>", Kind::Plain("</li>\n"), range),
            Tag::DefinitionList => self.open("<dl>\n", Kind::Plain("</dl>\n"), range),
            Tag::DefinitionListTitle => self.open("<dt>", Kind::Plain("</dt>\n"), range),
            Tag::DefinitionListDefinition => self.open("<dd>", Kind::Plain("</dd>\n"), range),
            Tag::FootnoteDefinition(name) => self.open_footnote(&name, range),
            Tag::Table(alignments) => self.open_table(alignments, range),
            Tag::TableHead => self.open_head(range),
            Tag::TableRow => self.open_row(range),
            Tag::TableCell => self.open_cell(range),
            _ => self.push_frame(Kind::Html, self.out.html.len(), range),
        }
    }

    /// What every block does when it begins: a quotation around it has had no last line yet.
    fn enter(&mut self) {
        self.close_label();
        match self.frames.last_mut() {
            None => self.begin_top(),
            Some(Frame { kind: Kind::Quote(attribution), .. }) => *attribution = None,
            Some(_) => {}
        }
    }

    /// Opens a block with its HTML.
    pub(super) fn open(&mut self, html: &str, kind: Kind<'a>, range: Range<usize>) {
        self.out.fresh_line();
        let at = self.out.html.len();
        self.out.push(html);
        self.push_frame(kind, at, range);
    }

    fn open_paragraph(&mut self, range: Range<usize>) {
        let Some((shortcode, place)) = self.lone_shortcode(&range) else {
            let words = self.prose.here();
            return self.open("<p>", Kind::Paragraph(words), range);
        };
        self.out.fresh_line();
        self.push_frame(Kind::Shortcode, self.out.html.len(), range);
        self.out.push_hole(HoleKind::Shortcode(shortcode), place.clone());
        self.out.push("\n");
        self.done = place;
    }

    fn open_note(&mut self, kind: BlockQuoteKind, range: Range<usize>) {
        let name = match kind {
            BlockQuoteKind::Note => "note",
            BlockQuoteKind::Tip => "tip",
            BlockQuoteKind::Important => "important",
            BlockQuoteKind::Warning => "warning",
            BlockQuoteKind::Caution => "caution",
        };
        let html = format!("<aside class=\"note note-{name}\" role=\"note\">\n");
        self.open(&html, Kind::Plain("</aside>\n"), range.clone());
        self.out.push("<p class=\"note-title\">");
        self.out.push_hole(HoleKind::Word(format!("note_{name}")), range);
        self.out.push("</p>\n");
    }

    fn open_code(&mut self, kind: &CodeBlockKind, range: Range<usize>) {
        self.open("<pre><code", Kind::Code, range);
        if let CodeBlockKind::Fenced(info) = kind
            && let Some(language) = info.split([' ', '\t']).next().filter(|word| !word.is_empty())
        {
            self.out.push(" class=\"language-");
            self.out.push_attribute(language);
            self.out.push("\"");
        }
        self.out.push(">");
    }

    pub(super) fn close_block(&mut self) {
        let Some(frame) = self.pop_frame() else { return };
        match frame.kind {
            Kind::Paragraph(words) => self.close_paragraph(words),
            Kind::Figure => self.out.push("</figure>\n"),
            Kind::Shortcode => {}
            Kind::Heading(level, ref id) => self.close_heading(&frame, level, id.as_deref()),
            Kind::Quote(attribution) => {
                self.quotes -= 1;
                quotation::close(&mut self.out, frame.at, attribution);
            }
            Kind::Code => self.out.push("</code></pre>\n"),
            Kind::Html => self.html_block(&frame.range),
            Kind::Table => self.close_table(),
            Kind::Cell => self.close_cell(frame.at),
            Kind::Footnote(name) => self.close_footnote(name, frame.range),
            Kind::Plain(html) => self.out.push(html),
        }
        if self.frames.is_empty() && self.raw.open.is_empty() {
            self.sanitize();
        }
    }

    fn close_paragraph(&mut self, words: usize) {
        self.out.push("</p>\n");
        if self.frames.is_empty() {
            self.prose.paragraph(words, self.text);
        }
    }

    /// A heading lies at most one level below the one before it, the first one below the title.
    fn tell_if_skipping(&mut self, level: u8, range: &Range<usize>) {
        let deepest = self.headings.last().map_or(2, |before| before.level + 1);
        if level > deepest {
            let (level, deepest) = (level - self.shift, deepest - self.shift);
            self.problem(ProblemKind::SkippedLevel { level, deepest }, line(self.text, range));
        }
    }

    /// The id of a heading is made from its words, so it comes last, right behind `<h2`.
    fn close_heading(&mut self, frame: &Frame, level: u8, id: Option<&str>) {
        let text = self.heading_words.trim().to_owned();
        let id = self.ids.heading(id, &text);
        let mut attribute = super::Body::default();
        attribute.push(" id=\"");
        attribute.push_attribute(&id);
        attribute.push("\"");
        let at = frame.at + "<h2".len();
        self.out.replace(at..at, &attribute.html);
        self.out.push(&format!("</h{level}>\n"));
        self.headings.push(Heading { level, id, text, range: frame.range.clone() });
    }

    /// A line of text that begins with a dash, in a paragraph of a quotation, may be its
    /// attribution: it is unless something follows.
    pub(super) fn mark_attribution(&mut self) {
        let at = self.out.html.len();
        let begins_line = self.out.html.ends_with('\n') || self.out.html.ends_with("<p>");
        if begins_line && self.inline_depth == 0 && self.quotes <= MAX_QUOTES {
            self.set_attribution(Some(at));
        }
    }

    pub(super) fn set_attribution(&mut self, at: Option<usize>) {
        if let [.., Frame { kind: Kind::Quote(attribution), .. }, paragraph] = &mut self.frames[..]
            && matches!(paragraph.kind, Kind::Paragraph(_))
        {
            *attribution = at;
        }
    }

    pub(super) fn rule(&mut self) {
        self.enter();
        self.out.fresh_line();
        self.out.push("<hr>\n");
    }

    /// The box of a task; the label around it ends with the line of the task.
    pub(super) fn task(&mut self, checked: &str) {
        for opened in ["<li>", "<li>\n<p>"] {
            if self.out.html.ends_with(opened) {
                self.out.truncate(self.out.html.len() - opened.len());
                self.out.push(&opened.replace("<li>", "<li class=\"task\">"));
            }
        }
        self.out.push("<label><input type=\"checkbox\" disabled");
        self.out.push(checked);
        self.out.push("> ");
        self.label = true;
    }

    pub(super) fn close_label(&mut self) {
        if std::mem::take(&mut self.label) {
            self.out.push("</label>");
        }
    }
}

/// The first line of a block, without the blanks at its end.
fn line(text: &str, range: &Range<usize>) -> Range<usize> {
    let line = text[range.clone()].lines().next().unwrap_or_default();
    range.start..range.start + line.trim_end().len()
}

#[cfg(test)]
mod tests {
    use super::super::render;
    use super::super::tests::html;

    #[test]
    fn the_headings_of_a_text_stand_below_the_title() {
        let ids = |text: &str| {
            let headings = render(text).outline.headings.into_iter();
            headings.map(|heading| format!("{} {}", heading.level, heading.id)).collect::<Vec<_>>()
        };
        assert_eq!(
            ids("# A *b*\n\n## A b\n\n###### c {#own .x onclick=y}"),
            ["2 a-b", "3 a-b-2", "6 own"]
        );
        assert_eq!(ids("## A"), ["2 a"]);
        assert_eq!(html("## A {.x onclick=y}"), "<h2 id=\"a\">A</h2>\n");
    }

    #[test]
    fn a_note_has_a_title_in_the_language_of_the_reader() {
        let expected = "<aside class=\"note note-warning\" role=\"note\">\n\
                        <p class=\"note-title\">{note_warning}</p>\n<p>a</p>\n</aside>\n";
        assert_eq!(html("> [!WARNING]\n> a"), expected);
    }

    #[test]
    fn the_box_of_a_task_has_a_label() {
        let expected = "<ul>\n<li class=\"task\"><label><input type=\"checkbox\" disabled checked> a \
                        <em>b</em></label>\n<ul>\n<li>c</li>\n</ul>\n</li>\n</ul>\n";
        assert_eq!(html("- [x] a *b*\n  - c"), expected);
        let expected = "<ul>\n<li class=\"task\">\n<p><label><input type=\"checkbox\" disabled> \
                        {f/0}</label></p>\n<p>b</p>\n</li>\n</ul>\n";
        assert_eq!(html("- [ ] {{ f() }}\n\n  b"), expected);
    }

    #[test]
    fn the_fence_of_a_container_is_no_definition() {
        assert_eq!(html("a\n: b"), "<dl>\n<dt>a</dt>\n<dd>b</dd>\n</dl>\n");
        assert_eq!(html("::: note\na\n:::"), "<p>::: note\na\n:::</p>\n");
    }

    #[test]
    fn code_names_its_language() {
        assert_eq!(
            html("```a\"b c\n{{ f() }} \"https://a.org\"\n```"),
            "<pre><code class=\"language-a&quot;b\">{{ f() }} \"https://a.org\"\n</code></pre>\n"
        );
    }
}
