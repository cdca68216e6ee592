//! Mends what editors get wrong, so that one run finds all other mistakes of the file too.
//!
//! Goes line by line over a text that YAML cannot read, or reads in another way than it was meant:
//! tabs, quotes that are never closed, colons and other signs that need quotes. Lines stay lines.
//! What it says of a text that YAML reads well is not to be trusted; `read` decides.

use super::edit::{Edit, Edited};
use super::reason::forbidden;
use super::scan::{comment_start, is_block_header, is_forbidden, key_colon, quoted_len};
use super::{Problem, ProblemKind};
use crate::base::phrase::Phrase;
use std::ops::Range;

/// How many findings of one file are told in one run.
const MOST: usize = 200;

/// The mended text and what was wrong with it.
pub(super) struct Mended {
    pub(super) edited: Edited,
    pub(super) problems: Vec<Problem>,
}

/// Mends a text.
pub(super) fn mend(yaml: &str) -> Mended {
    let clean = without_forbidden(yaml);
    let mut pass =
        Pass { text: &clean, edits: Vec::new(), problems: Vec::new(), field: None, tab: 0 };
    pass.problems.extend(invisible(yaml).take(10));
    let begin = if yaml.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    pass.replace(0..begin, String::new());
    pass.run(begin);
    pass.edits.sort_by_key(|edit| (edit.range.start, edit.range.end));
    pass.problems.sort_by_key(|problem| problem.range.start);
    pass.problems.truncate(MOST);
    Mended { edited: Edited::new(&clean, &pass.edits), problems: pass.problems }
}

/// Puts blanks in place of characters that stop the parser; bytes keep their places.
fn without_forbidden(yaml: &str) -> String {
    let blank = |c: char| if is_forbidden(c) { "   ".get(..c.len_utf8()) } else { None };
    let mut clean = String::with_capacity(yaml.len());
    for c in yaml.chars() {
        match blank(c) {
            Some(blank) => clean.push_str(blank),
            None => clean.push(c),
        }
    }
    clean
}

/// The characters that stop the parser, but for a byte order mark at the start.
fn invisible(yaml: &str) -> impl Iterator<Item = Problem> {
    let bad =
        yaml.char_indices().filter(|(at, c)| is_forbidden(*c) && (*at, *c) != (0, '\u{feff}'));
    bad.map(|(at, c)| Problem {
        kind: ProblemKind::Syntax { reason: forbidden(c).into() },
        range: at..at + c.len_utf8(),
    })
}

/// One line, without its line break.
#[derive(Clone, Copy)]
pub(super) struct Line {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) next: usize,
}

/// The field or item that was read last.
#[derive(Clone, Copy)]
pub(super) struct Field {
    /// The column of its key, or of its dash if it is an item without a key.
    pub(super) column: usize,
    /// Whether its line has a value, so that nothing can be nested in it.
    pub(super) filled: bool,
}

/// The walk over the lines.
pub(super) struct Pass<'t> {
    pub(super) text: &'t str,
    pub(super) edits: Vec<Edit>,
    pub(super) problems: Vec<Problem>,
    field: Option<Field>,
    /// The byte after the last line with a tab: only the first of neighboring lines is told.
    tab: usize,
}

/// Where the text of a line begins, behind its indentation and its dashes.
struct Head {
    at: usize,
    column: usize,
    dash: Option<usize>,
}

impl Pass<'_> {
    fn run(&mut self, from: usize) {
        let mut at = from;
        while at < self.text.len() {
            at = self.mend_line(self.line_at(at));
        }
    }

    pub(super) fn line_at(&self, start: usize) -> Line {
        let rest = &self.text[start..];
        let len = rest.find('\n').unwrap_or(rest.len());
        let next = (start + len + 1).min(self.text.len());
        let end = start + rest[..len].strip_suffix('\r').map_or(len, str::len);
        Line { start, end, next }
    }

    pub(super) fn replace(&mut self, range: Range<usize>, text: String) {
        self.edits.push(Edit { range, text });
    }

    pub(super) fn tell(&mut self, range: Range<usize>, kind: ProblemKind) {
        self.problems.push(Problem { kind, range });
    }

    /// Mends a line and what its value spans; the byte at which to go on.
    fn mend_line(&mut self, line: Line) -> usize {
        if self.is_blank(line) {
            if self.text[line.start..line.end].contains('\t') {
                self.replace(line.start..line.end, String::new());
            }
            return line.next;
        }
        let head = self.head(line);
        let rest = &self.text[head.at..line.end];
        let marker = head.column == 0 && matches!(rest.trim_end(), "---" | "...");
        if rest.starts_with('#') || rest.starts_with("? ") || marker {
            return line.next;
        }
        let value = match key_end(rest) {
            Some(colon) => head.at + colon + 1,
            None if head.dash.is_some() => head.at,
            None => match self.missing_blank(&head, line) {
                Some(colon) => colon + 1,
                None => return line.next,
            },
        };
        let is_item = value == head.at;
        let at = value + blanks_len(&self.text[value..line.end]);
        let filled = comment_start(&self.text[at..line.end]) > 0;
        let column = if is_item { head.dash.unwrap_or(head.column) } else { head.column };
        let field = Field { column, filled };
        self.field = Some(field);
        self.mend_value(at, line, field)
    }

    pub(super) fn is_blank(&self, line: Line) -> bool {
        self.text[line.start..line.end].bytes().all(|byte| matches!(byte, b' ' | b'\t'))
    }

    fn head(&mut self, line: Line) -> Head {
        let content = &self.text[line.start..line.end];
        let blanks = blanks_len(content);
        let mut head = Head { at: line.start + blanks, column: blanks, dash: None };
        let is_item = content[blanks..].starts_with('-');
        if content[..blanks].contains('\t') {
            head.column =
                self.mend_tab(line, if is_item { Nesting::Deeper(0) } else { Nesting::Free });
        }
        while let Some(after) = self.text[head.at..line.end].strip_prefix('-') {
            if !after.is_empty() && !after.starts_with([' ', '\t']) {
                break;
            }
            let step = 1 + blanks_len(after);
            head.dash = Some(head.column);
            head.at += step;
            head.column += step;
        }
        head
    }

    /// Puts blanks in place of the tabs that indent a line, and gives their number.
    pub(super) fn mend_tab(&mut self, line: Line, nesting: Nesting) -> usize {
        let content = &self.text[line.start..line.end];
        let blanks = line.start..line.start + blanks_len(content);
        let width = |byte| if byte == b'\t' { 2 } else { 1 };
        let deep: usize = self.text[blanks.clone()].bytes().map(width).sum();
        let column = match (nesting, self.field) {
            (Nesting::Free, Some(field)) if field.filled => deep.min(field.column),
            (Nesting::Free, _) => deep,
            (Nesting::Deeper(least), _) => deep.max(least),
        };
        if self.tab != line.start || self.tab == 0 {
            self.tell(blanks.clone(), ProblemKind::Tab { lines: Vec::new() });
        }
        let kinds = self.problems.iter_mut().rev().map(|problem| &mut problem.kind);
        if let Some(ProblemKind::Tab { lines }) =
            { kinds }.find(|kind| matches!(kind, ProblemKind::Tab { .. }))
        {
            lines.push((blanks.clone(), column));
        }
        self.tab = line.next;
        self.replace(blanks, " ".repeat(column));
        column
    }

    /// `title:Atelier` where a field is expected.
    fn missing_blank(&mut self, head: &Head, line: Line) -> Option<usize> {
        let rest = &self.text[head.at..line.end];
        let colon = rest.find(':').filter(|colon| *colon > 0)?;
        let word = |c: char| c.is_alphanumeric() || c == '_' || c == '-';
        let is_key = rest[..colon].chars().all(word) && rest.starts_with(char::is_alphabetic);
        let is_address = rest[colon + 1..].starts_with("//");
        let is_nested = self.field.is_some_and(|field| head.column > field.column);
        if !is_key || is_address || is_nested {
            return None;
        }
        let key = &rest[..colon];
        let reason = Phrase::new("yaml-no-blank-after").with("key", key).into();
        let colon = head.at + colon;
        self.tell(head.at..colon + 1, ProblemKind::Syntax { reason });
        self.replace(colon + 1..colon + 1, " ".to_owned());
        Some(colon)
    }

    /// Goes over a block text that ends where a line is no deeper than its field.
    pub(super) fn skip_block(&mut self, from: usize, outer: usize) -> usize {
        let mut at = from;
        while at < self.text.len() {
            let line = self.line_at(at);
            let content = &self.text[line.start..line.end];
            let spaces = content.len() - content.trim_start_matches(' ').len();
            if self.is_blank(line) {
                if content.contains('\t') {
                    self.replace(line.start..line.end, String::new());
                }
            } else if spaces <= outer {
                if !content[spaces..].starts_with('\t') {
                    break;
                }
                self.mend_tab(line, Nesting::Deeper(outer + 1));
            }
            at = line.next;
        }
        at
    }
}

/// Whether a line can only stand below the field before it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Nesting {
    /// It can be a neighbor too.
    Free,
    /// An item of its list or a line of its text, at least so many columns deep.
    Deeper(usize),
}

/// The number of blanks and tabs that a text begins with.
pub(super) fn blanks_len(text: &str) -> usize {
    text.len() - text.trim_start_matches([' ', '\t']).len()
}

/// The byte of the colon that ends the key of a line, plain or quoted.
fn key_end(rest: &str) -> Option<usize> {
    match rest.chars().next()? {
        '"' | '\'' => {
            let len = quoted_len(rest)?;
            let after = rest[len..].strip_prefix(':')?;
            (after.is_empty() || after.starts_with([' ', '\t'])).then_some(len)
        }
        '[' | '{' => None,
        _ if is_block_header(rest) => None,
        _ => key_colon(rest),
    }
}
