//! The pieces that a text is made of at its top level: headings, paragraphs, lists, tables, code.
//!
//! For tools that show a text piece by piece; rendering does not need it.

use super::shortcode::{self, Arg, Found};
use super::writer::options;
use pulldown_cmark::{Event, Parser, Tag};
use std::ops::Range;

/// A piece of a text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Piece {
    /// Whether it has words.
    pub kind: PieceKind,
    /// Its bytes, without blank lines around it.
    pub range: Range<usize>,
}

/// What a piece is to whoever translates the text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PieceKind {
    /// It has words.
    Words,
    /// It has none and is the same in every language: a rule, a comment such as `<!-- more -->`, the
    /// definitions of addresses, a shortcode that says nothing.
    Mark,
}

/// The pieces of a text, in its order.
#[must_use]
pub fn pieces(text: &str) -> Vec<Piece> {
    let mut found = Vec::new();
    let (mut depth, mut at) = (0, 0);
    for (event, range) in Parser::new_ext(text, options(text)).into_offset_iter() {
        let kind = match &event {
            Event::Start(Tag::HtmlBlock) if is_comment(&text[range.clone()]) => PieceKind::Mark,
            Event::Start(Tag::Paragraph) if is_mute(&text[range.clone()]) => PieceKind::Mark,
            Event::Rule => PieceKind::Mark,
            _ => PieceKind::Words,
        };
        let is_outer = depth == 0 && (matches!(event, Event::Start(_) | Event::Rule));
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth -= 1,
            _ => {}
        }
        if is_outer {
            let start = at + text[at..range.start.max(at)].trim_end_matches(' ').len();
            // What the parser says nothing about are definitions: `[name]: address`.
            push(&mut found, text, (PieceKind::Mark, at..start));
            push(&mut found, text, (kind, start..range.end.max(start)));
            at = range.end.max(at);
        }
    }
    push(&mut found, text, (PieceKind::Mark, at..text.len()));
    found
}

/// Adds a piece, unless it is blank. The blanks before its first line stay: code can begin with them.
fn push(found: &mut Vec<Piece>, text: &str, (kind, range): (PieceKind, Range<usize>)) {
    let (start, end) = (range.start, range.start + text[range.clone()].trim_end().len());
    let lines = text[start..end.max(start)].split_inclusive('\n');
    let blank: usize = lines.take_while(|line| line.trim().is_empty()).map(str::len).sum();
    if start + blank < end {
        found.push(Piece { kind, range: start + blank..end });
    }
}

fn is_comment(html: &str) -> bool {
    let html = html.trim();
    html.starts_with("<!--") && html.find("-->").is_some_and(|at| at + 3 == html.len())
}

/// Whether a paragraph is a shortcode without a text of several words.
fn is_mute(paragraph: &str) -> bool {
    let paragraph = paragraph.trim();
    if !paragraph.starts_with("{{") {
        return false;
    }
    let says = |arg: &Arg| matches!(arg, Arg::Text(text) if text.trim().contains(' '));
    match shortcode::read(paragraph) {
        Found::Shortcode(call, length) => {
            length == paragraph.len() && !call.args.iter().any(|(_, arg)| says(arg))
        }
        Found::Nothing | Found::Broken(..) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> Vec<(PieceKind, &str)> {
        pieces(text).into_iter().map(|piece| (piece.kind, &text[piece.range])).collect()
    }

    #[test]
    fn lists_tables_and_code_stay_whole() {
        use PieceKind::Words;
        let text =
            "\n# A\n\nb\nc\n\n- d\n\n- e\n\n      f\n\n| g |\n|---|\n| h |\n\n```\ni\n\nj\n```\n";
        let expected = [
            (Words, "# A"),
            (Words, "b\nc"),
            (Words, "- d\n\n- e\n\n      f"),
            (Words, "| g |\n|---|\n| h |"),
            (Words, "```\ni\n\nj\n```"),
        ];
        assert_eq!(told(text), expected);
        assert_eq!(told("    code\n\n    more\n"), [(Words, "    code\n\n    more")]);
    }

    #[test]
    fn what_has_no_words_is_told_apart() {
        use PieceKind::{Mark, Words};
        let text = "a [b]\n\n<!-- more -->\n\n***\n\n{{ figure(src=\"a.jpg\") }}\n\n\
                    {{ figure(src=\"a.jpg\", alt=\"Two words\") }}\n\n[b]: ../c.md\n\n[d]: e.md\n";
        let expected = [
            (Words, "a [b]"),
            (Mark, "<!-- more -->"),
            (Mark, "***"),
            (Mark, "{{ figure(src=\"a.jpg\") }}"),
            (Words, "{{ figure(src=\"a.jpg\", alt=\"Two words\") }}"),
            (Mark, "[b]: ../c.md\n\n[d]: e.md"),
        ];
        assert_eq!(told(text), expected);
        assert_eq!(told(" \r\n\r\n"), []);
    }

    #[test]
    fn no_text_is_lost() {
        for text in
            ["> a\n\n[^1]\n\n[^1]: note\n\n    more\n", "a\n: b\n\nc\n", "<div>\na\n\n</div>"]
        {
            let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
            let all: Vec<String> =
                told(text).into_iter().flat_map(|(_, part)| words(part)).collect();
            assert_eq!(all, words(text));
        }
    }
}
