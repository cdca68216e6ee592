//! Walks once over the events of a text and writes the body; what each event means is decided in
//! the files beside this one.

use pulldown_cmark::{CowStr, Event, Options, Parser, TagEnd};
use std::ops::Range;

use super::body::Body;
use super::footnotes::Notes;
use super::heading::{self, Ids};
use super::inlines::Alt;
use super::links::Target;
use super::outline::{Heading, Outline, Prose};
use super::plain::Plain;
use super::raw::Raw;
use super::table::Table;
use super::{MAX_PROBLEMS, Problem, ProblemKind, Rendered, sanitize};

/// What happens to raw HTML.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum RawHtml {
    /// What is safe stays.
    Sanitized,
    /// All tags go.
    Removed,
}

/// Whether raw HTML stands in a text that nests too deeply to be sanitized.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Nesting {
    Sound,
    TooDeep,
}

/// How many elements may be open where raw HTML stands.
const MAX_DEPTH: usize = 256;

/// The body while it is written, and what is open in it.
pub(super) struct Writer<'a> {
    pub(super) text: &'a str,
    pub(super) policy: RawHtml,
    /// By how much headings move down.
    pub(super) shift: u8,
    pub(super) out: Body,
    /// The blocks that are open, outermost first.
    pub(super) frames: Vec<Frame<'a>>,
    /// How many inline elements are open.
    pub(super) inline_depth: usize,
    /// How many open blocks keep their words from the summary.
    pub(super) apart: usize,
    /// How many open quotations there are.
    pub(super) quotes: usize,
    /// What of the text is already written, as a shortcode or a bare address.
    pub(super) done: Range<usize>,
    /// The picture whose alternative text is being written.
    pub(super) alt: Option<Alt<'a>>,
    /// For each open link, whether it has a tag.
    pub(super) links: Vec<bool>,
    /// Where the words of the open link begin in the body, and where it stands in the text.
    pub(super) link_words: Option<(usize, Range<usize>)>,
    /// What the open link leads to, if that is a file of the site, and where it stands.
    pub(super) link_end: Option<(Target, Range<usize>)>,
    /// Whether one of the open links has a tag.
    pub(super) linked: bool,
    /// Whether the label of a task is open.
    pub(super) label: bool,
    pub(super) table: Table,
    pub(super) raw: Raw,
    pub(super) notes: Notes,
    pub(super) ids: Ids,
    pub(super) prose: Prose,
    pub(super) plain: Plain,
    /// The words of the heading that is open.
    pub(super) heading_words: String,
    pub(super) headings: Vec<Heading>,
    problems: Vec<Problem>,
    deepest: usize,
    nesting: Nesting,
}

/// An open block.
pub(super) struct Frame<'a> {
    pub(super) kind: Kind<'a>,
    /// Where its HTML begins.
    pub(super) at: usize,
    /// Where it stands in the text.
    pub(super) range: Range<usize>,
    /// How many raw elements were open when it began.
    pub(super) raw: usize,
}

/// What needs to be known of an open block.
pub(super) enum Kind<'a> {
    /// A paragraph, and where its words begin in the plain text.
    Paragraph(usize),
    /// A picture with a caption in the place of a paragraph.
    Figure,
    /// A shortcode in the place of a paragraph.
    Shortcode,
    /// A heading of a level, with the id that the text gives it.
    Heading(u8, Option<CowStr<'a>>),
    /// A quotation, and where its last line begins in the body if it begins with a dash.
    Quote(Option<usize>),
    Code,
    Html,
    Table,
    Cell,
    Footnote(String),
    /// A block that ends with this HTML.
    Plain(&'static str),
}

impl Kind<'_> {
    /// Whether no summary is taken from its words.
    fn is_apart(&self) -> bool {
        matches!(
            self,
            Self::Heading(..) | Self::Code | Self::Html | Self::Table | Self::Footnote(_)
        )
    }
}

/// Renders a text.
pub(super) fn write(text: &str, policy: RawHtml) -> (Rendered, Nesting) {
    let options = options(text);
    let mut writer = Writer::new(text, policy, heading::shift(text, options));
    for (event, range) in Parser::new_ext(text, options).into_offset_iter() {
        writer.event(event, range);
    }
    writer.finish()
}

/// What of Markdown beyond CommonMark is understood.
pub(super) fn options(text: &str) -> Options {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_SMART_PUNCTUATION
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_GFM;
    // The parser takes the fence of a `:::` container for a definition.
    if text.contains(":::") { options } else { options | Options::ENABLE_DEFINITION_LIST }
}

impl<'a> Writer<'a> {
    fn new(text: &'a str, policy: RawHtml, shift: u8) -> Self {
        let html = String::with_capacity(text.len() + text.len() / 4);
        Self {
            text,
            policy,
            shift,
            out: Body { html, ..Body::default() },
            frames: Vec::new(),
            inline_depth: 0,
            apart: 0,
            quotes: 0,
            done: 0..0,
            alt: None,
            links: Vec::new(),
            link_words: None,
            link_end: None,
            linked: false,
            label: false,
            table: Table::default(),
            raw: Raw::default(),
            notes: Notes::default(),
            ids: Ids::default(),
            prose: Prose::new(),
            plain: Plain::with_capacity(text.len()),
            heading_words: String::new(),
            headings: Vec::new(),
            problems: Vec::new(),
            deepest: 0,
            nesting: Nesting::Sound,
        }
    }

    fn event(&mut self, event: Event<'a>, range: Range<usize>) {
        if self.is_done(&event, &range) {
            return;
        }
        match event {
            Event::Start(tag) if is_inline(tag.to_end()) => self.open_inline(tag, range),
            Event::Start(tag) => self.open_block(tag, range),
            Event::End(end) if is_inline(end) => self.close_inline(end),
            Event::End(_) => self.close_block(),
            Event::Text(text) => self.text(&text, range),
            Event::Code(code) => self.code(&code),
            Event::Html(line) => self.raw.block.push_str(&line),
            Event::InlineHtml(html) => self.inline_html(&html, range),
            Event::FootnoteReference(name) => self.footnote_reference(&name),
            Event::SoftBreak => self.line_break("\n"),
            Event::HardBreak => self.line_break("<br>\n"),
            Event::Rule => self.rule(),
            Event::TaskListMarker(checked) => self.task(if checked { " checked" } else { "" }),
            Event::InlineMath(math) | Event::DisplayMath(math) => self.code(&math),
        }
    }

    /// Whether an event lies within what has been written already. Blocks never do.
    fn is_done(&self, event: &Event, range: &Range<usize>) -> bool {
        let is_block = match event {
            Event::Start(tag) => !is_inline(tag.to_end()),
            Event::End(end) => !is_inline(*end),
            _ => false,
        };
        !is_block && self.done.start <= range.start && range.end <= self.done.end
    }

    /// Opens a block whose HTML begins at `at`.
    pub(super) fn push_frame(&mut self, kind: Kind<'a>, at: usize, range: Range<usize>) {
        self.apart += usize::from(kind.is_apart());
        self.frames.push(Frame { kind, at, range, raw: self.raw.open.len() });
        self.measure();
    }

    /// Closes the innermost block, with what raw HTML left open in it.
    pub(super) fn pop_frame(&mut self) -> Option<Frame<'a>> {
        let frame = self.frames.pop()?;
        self.apart -= usize::from(frame.kind.is_apart());
        if !matches!(frame.kind, Kind::Html) {
            self.raw_close_to(frame.raw);
        }
        self.raw.hushed = None;
        self.close_label();
        self.prose.gap();
        self.plain.gap('\n');
        Some(frame)
    }

    /// Remembers how deep the elements around raw HTML lie.
    pub(super) fn measure(&mut self) {
        self.deepest = self.deepest.max(self.frames.len() + self.inline_depth);
    }

    /// The start of a block at the top of the text.
    pub(super) fn begin_top(&mut self) {
        self.raw.block_start = self.out.html.len();
        if self.raw.dirty_from.is_none() {
            self.deepest = 0;
        }
    }

    /// Sanitizes what needs it, once no raw element is open any more.
    pub(super) fn sanitize(&mut self) {
        if self.deepest > MAX_DEPTH && self.raw.dirty_from.is_some() {
            self.nesting = Nesting::TooDeep;
        }
        match self.raw.dirty_from.take() {
            Some(from) if self.nesting == Nesting::Sound => sanitize::sanitize(&mut self.out, from),
            _ => {}
        }
    }

    /// Reports a problem, unless there are too many.
    pub(super) fn problem(&mut self, kind: ProblemKind, range: Range<usize>) {
        if self.problems.len() < MAX_PROBLEMS {
            self.problems.push(Problem { kind, range });
        }
    }

    fn finish(mut self) -> (Rendered, Nesting) {
        self.raw_close_to(0);
        self.sanitize();
        let notes = std::mem::take(&mut self.notes);
        let footnotes = notes.write(&mut self.out);
        let (summary, words) = self.prose.finish();
        let anchors = self.ids.finish(footnotes.into_iter());
        let outline = Outline { headings: self.headings, anchors, summary, words };
        self.problems.sort_by_key(|problem| problem.range.start);
        // Bodies are kept until their pages are made.
        self.out.html.shrink_to_fit();
        self.out.holes.shrink_to_fit();
        let Self { out: body, plain, problems, nesting, .. } = self;
        (Rendered { body, outline, plain, problems }, nesting)
    }
}

fn is_inline(end: TagEnd) -> bool {
    matches!(
        end,
        TagEnd::Emphasis
            | TagEnd::Strong
            | TagEnd::Strikethrough
            | TagEnd::Superscript
            | TagEnd::Subscript
            | TagEnd::Link
            | TagEnd::Image
    )
}
