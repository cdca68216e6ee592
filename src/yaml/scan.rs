//! Reads single tokens of YAML: quoted texts, bracketed collections, keys and comments.
//!
//! Works on one text from its first byte on and knows nothing about indentation.

/// The length of a quoted text with both its marks; `None` if it is never closed.
///
/// The text begins with `"` or `'`.
pub(super) fn quoted_len(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let mark = *bytes.first()?;
    let mut at = 1;
    while let Some(&byte) = bytes.get(at) {
        let escaped = match mark {
            b'"' => byte == b'\\',
            _ => byte == mark && bytes.get(at + 1) == Some(&mark),
        };
        if byte == mark && !escaped {
            return Some(at + 1);
        }
        at += if escaped { 2 } else { 1 };
    }
    None
}

/// A bracketed collection that a text begins with.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Flow {
    /// Its length with its brackets.
    Closed(usize),
    /// The brackets that are missing at the end of the text.
    Open(String),
}

/// Reads a bracketed collection; the text begins with `[` or `{`.
pub(super) fn flow(text: &str) -> Flow {
    let bytes = text.as_bytes();
    let mut open = Vec::new();
    let mut at = 0;
    // A mark or a `#` means something only at the start of a word: `l'eau` is a word.
    let mut fresh = true;
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'"' | b'\'' if fresh => {
                let Some(len) = quoted_len(&text[at..]) else { break };
                at += len - 1;
            }
            b'#' if fresh => at += text[at..].find('\n').unwrap_or(text.len() - at) - 1,
            b'[' => open.push(']'),
            b'{' => open.push('}'),
            b']' | b'}' => {
                open.pop();
                if open.is_empty() {
                    return Flow::Closed(at + 1);
                }
            }
            _ => {}
        }
        fresh = matches!(byte, b' ' | b'\t' | b'\n' | b'\r' | b',' | b'[' | b'{' | b':');
        at += 1;
    }
    Flow::Open(open.into_iter().rev().collect())
}

/// The byte of the colon that ends a plain key, if the line begins with one.
pub(super) fn key_colon(line: &str) -> Option<usize> {
    let line = &line[..comment_start(line)];
    let bytes = line.as_bytes();
    let is_end = |at: usize| matches!(bytes.get(at + 1), None | Some(b' ' | b'\t'));
    line.match_indices(':').map(|(at, _)| at).find(|at| is_end(*at)).filter(|at| *at > 0)
}

/// The byte at which a comment begins (with the blanks before it), else the length without the
/// blanks at the end.
pub(super) fn comment_start(line: &str) -> usize {
    let comment = line
        .match_indices('#')
        .map(|(at, _)| at)
        .find(|at| *at == 0 || matches!(line.as_bytes()[at - 1], b' ' | b'\t'));
    line[..comment.unwrap_or(line.len())].trim_end().len()
}

/// Whether the rest of a line is blank or a comment.
pub(super) fn is_idle(rest: &str) -> bool {
    let text = rest.trim_start();
    text.is_empty() || (text.starts_with('#') && text.len() < rest.len())
}

/// Whether a value is the header of a block text: `|`, `>-`, `|2+`, with an optional comment.
pub(super) fn is_block_header(value: &str) -> bool {
    let Some(rest) = value.strip_prefix(['|', '>']) else { return false };
    let end = rest.find([' ', '\t']).unwrap_or(rest.len());
    let sound = |c: char| c == '+' || c == '-' || c.is_ascii_digit();
    end <= 2 && rest[..end].chars().all(sound) && is_idle(&rest[end..])
}

/// Whether a character may not stand in a YAML file at all (YAML 1.2, section 5.1).
pub(super) fn is_forbidden(c: char) -> bool {
    match c {
        '\t' | '\n' | '\r' | '\u{85}' => false,
        '\u{feff}' | '\u{fffe}' | '\u{ffff}' => true,
        _ => c.is_control(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quoted_text_ends_at_its_own_mark() {
        assert_eq!(quoted_len(r#""a \" b" c"#), Some(8));
        assert_eq!(quoted_len("'it''s' x"), Some(7));
        assert_eq!(quoted_len("\"open"), None);
        assert_eq!(quoted_len("\"ends in a backslash\\"), None);
    }

    #[test]
    fn a_collection_ends_at_its_own_bracket() {
        assert_eq!(flow("[a, [b], 'c]'] d"), Flow::Closed(14));
        assert_eq!(flow("[l'eau, d'ici]"), Flow::Closed(14));
        assert_eq!(flow("[a, # not ]\n b]"), Flow::Closed(15));
        assert_eq!(flow("[{a: 1"), Flow::Open("}]".to_owned()));
        assert_eq!(flow("[#"), Flow::Open("]".to_owned()));
    }

    #[test]
    fn a_key_ends_at_a_colon_before_a_blank() {
        assert_eq!(key_colon("title: a: b"), Some(5));
        assert_eq!(key_colon("url:"), Some(3));
        assert_eq!(key_colon("https://x"), None);
        assert_eq!(key_colon("a # b: c"), None);
        assert_eq!(key_colon(": a"), None);
    }

    #[test]
    fn a_block_header_is_more_than_a_bar() {
        for header in ["|", ">-", "|2+", "| # note"] {
            assert!(is_block_header(header), "{header}");
        }
        for text in ["|x", "> quoted", "text", "|-+3"] {
            assert!(!is_block_header(text), "{text}");
        }
    }
}
