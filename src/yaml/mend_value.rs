//! Mends the value of one field: closes its quotes, or puts quotes around what needs them.

use super::ProblemKind;
use super::mend::{Field, Line, Nesting, Pass, blanks_len};
use super::scan::{Flow, comment_start, flow, is_block_header, is_idle, key_colon, quoted_len};
use crate::base::phrase::Phrase;
use std::ops::Range;

/// Pairs that a word processor puts in place of straight quotation marks.
const SMART: &[(char, char)] = &[('“', '”'), ('”', '”'), ('„', '“'), ('„', '”'), ('‘', '’')];

impl Pass<'_> {
    /// Mends the value that begins at a byte of a line; the byte at which to go on.
    pub(super) fn mend_value(&mut self, at: usize, line: Line, field: Field) -> usize {
        let value = &self.text[at..line.end];
        let Some(first) = value.chars().next() else { return line.next };
        match first {
            '|' | '>' if is_block_header(value) => self.skip_block(line.next, field.column),
            '"' | '\'' => self.mend_quoted(at, line, field),
            '[' | '{' => self.mend_flow(at, line, field),
            '@' | '`' | '%' => self.mend_sign(at, line, first),
            '*' | '&' if !self.is_reference(value) => self.mend_sign(at, line, first),
            '#' | '*' | '&' | '!' => line.next,
            _ => self.mend_plain(at, line, field),
        }
    }

    /// Whether `*name` repeats something, or `&name` names something.
    fn is_reference(&self, value: &str) -> bool {
        let (sign, name) = value.split_at(1);
        let name = name.split([' ', '\t']).next().unwrap_or_default();
        let sound = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        let is_name = !name.is_empty() && name.chars().all(sound);
        is_name && (sign == "&" || self.text.contains(&format!("&{name}")))
    }

    fn mend_sign(&mut self, at: usize, line: Line, sign: char) -> usize {
        self.quote_all(at, line, begins_with(sign));
        line.next
    }

    /// Puts quotes around the whole value of a line.
    fn quote_all(&mut self, at: usize, line: Line, reason: Phrase) {
        let range = at..at + comment_start(&self.text[at..line.end]);
        let quoted = quote(&self.text[range.clone()]);
        let reason = reason.with("quoted", &quoted).into();
        self.tell(range.clone(), ProblemKind::Syntax { reason });
        self.replace(range, quoted);
    }

    fn mend_quoted(&mut self, at: usize, line: Line, field: Field) -> usize {
        let end = quoted_len(&self.text[at..]).map(|len| at + len);
        match end {
            Some(end) if end <= line.end => {
                if !is_idle(&self.text[end..line.end]) {
                    self.quote_all(at, line, Phrase::new("yaml-after-quote"));
                }
                line.next
            }
            Some(end) => match self.end_of_span(line, end, field) {
                Some(next) => next,
                None => self.close_quote(at, line),
            },
            None => self.close_quote(at, line),
        }
    }

    /// Where to go on after a value of several lines; `None` if a line in between is another field's.
    fn end_of_span(&self, first: Line, end: usize, field: Field) -> Option<usize> {
        let mut line = self.line_at(first.next);
        loop {
            let content = &self.text[line.start..line.end];
            let closes = content.trim_start().starts_with([']', '}']);
            if !self.is_blank(line) && !closes && blanks_len(content) <= field.column {
                return None;
            }
            if end <= line.end {
                return is_idle(&self.text[end..line.end]).then_some(line.next);
            }
            line = self.line_at(line.next);
        }
    }

    fn close_quote(&mut self, at: usize, line: Line) -> usize {
        let range = at..at + self.text[at..line.end].trim_end().len();
        let (mark, inside) = self.text[range.clone()].split_at(1);
        let suggestion = if inside.contains(['\\', '"', '\'']) {
            quote(inside)
        } else {
            format!("{mark}{inside}{mark}")
        };
        self.tell(range.clone(), ProblemKind::UnclosedQuote { suggestion: suggestion.clone() });
        self.replace(range, suggestion);
        line.next
    }

    fn mend_flow(&mut self, at: usize, line: Line, field: Field) -> usize {
        let missing = match flow(&self.text[at..]) {
            Flow::Closed(len) if at + len <= line.end => {
                if !is_idle(&self.text[at + len..line.end]) {
                    let sign = if self.text[at..].starts_with('[') { '[' } else { '{' };
                    self.quote_all(at, line, begins_with(sign));
                }
                return line.next;
            }
            Flow::Closed(len) => {
                if let Some(next) = self.end_of_span(line, at + len, field) {
                    return next;
                }
                flow(&self.text[at..line.end])
            }
            Flow::Open(_) => flow(&self.text[at..line.end]),
        };
        if let Flow::Open(missing) = missing {
            self.close_flow(at, line, &missing);
        }
        line.next
    }

    fn close_flow(&mut self, at: usize, line: Line, missing: &str) {
        let range = at..at + comment_start(&self.text[at..line.end]);
        let sign = &self.text[at..=at];
        let reason = Phrase::new("yaml-open").with("sign", sign).with("missing", missing).into();
        self.tell(range.clone(), ProblemKind::Syntax { reason });
        self.replace(range.end..range.end, missing.to_owned());
    }

    fn mend_plain(&mut self, at: usize, line: Line, field: Field) -> usize {
        let (range, next) = self.plain(at, line, field);
        let text = &self.text[range.clone()];
        if let Some(straight) = straightened(text) {
            self.replace(range, straight);
        } else if text.lines().any(|line| key_colon(line.trim()).is_some()) {
            let suggestion = quote(&text.split_whitespace().collect::<Vec<_>>().join(" "));
            let quoted = quote(text);
            self.tell(range.clone(), ProblemKind::UnquotedColon { suggestion });
            self.replace(range, quoted);
        } else {
            self.mend_tabs(line.next, range.end);
        }
        next
    }

    /// Mends the tabs before the further lines of a plain text.
    fn mend_tabs(&mut self, from: usize, end: usize) {
        let mut at = from;
        while at < end {
            let line = self.line_at(at);
            let content = &self.text[line.start..line.end];
            if content[..blanks_len(content)].contains('\t') {
                self.mend_tab(line, Nesting::Deeper(0));
            }
            at = line.next;
        }
    }

    /// A plain text with the deeper lines that belong to it, and where to go on after it.
    fn plain(&self, at: usize, line: Line, field: Field) -> (Range<usize>, usize) {
        let mut range = at..at + comment_start(&self.text[at..line.end]);
        let mut next = line.next;
        let mut line = line;
        while line.next < self.text.len() && range.end == self.trimmed_end(line) {
            line = self.line_at(line.next);
            let content = &self.text[line.start..line.end];
            let blanks = blanks_len(content);
            let text = &content[blanks..];
            let is_field = content[..blanks].contains('\t') && key_colon(text).is_some();
            if text.is_empty() || blanks <= field.column || text.starts_with('#') || is_field {
                break;
            }
            range.end = line.start + blanks + comment_start(text);
            next = line.next;
        }
        (range, next)
    }

    fn trimmed_end(&self, line: Line) -> usize {
        line.start + self.text[line.start..line.end].trim_end().len()
    }
}

/// A text between one pair of smart quotation marks, with straight ones instead.
fn straightened(text: &str) -> Option<String> {
    let inside = |(open, close): &(char, char)| {
        let inside = text.strip_prefix(*open)?.strip_suffix(*close)?;
        (!inside.contains(['“', '”', '„', *open])).then(|| quote(inside))
    };
    SMART.iter().find_map(inside)
}

/// A text in quotation marks that leave it as it is.
fn quote(text: &str) -> String {
    if text.contains(['"', '\\']) {
        format!("'{}'", text.replace('\'', "''"))
    } else {
        format!("\"{text}\"")
    }
}

/// Why a text needs quotes.
fn begins_with(sign: char) -> Phrase {
    Phrase::new("yaml-begins-with").with("sign", sign.to_string())
}
