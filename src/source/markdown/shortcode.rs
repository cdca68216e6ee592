//! Shortcodes: a component of the theme called from the text, `{{ figure(src="a.jpg", width=3) }}`.
//!
//! Reads the call; whether there is such a component, and what it makes of it, is not known here.

use crate::base::phrase::Phrase;

/// A call of a theme component.
#[derive(Debug, Clone, PartialEq)]
pub struct Shortcode {
    /// The component's name.
    pub name: String,
    /// The arguments in the order of the text; no name occurs twice.
    pub args: Vec<(String, Arg)>,
}

impl Shortcode {
    /// The argument `src`, if it names a file: no web address and no path from the root.
    #[must_use]
    pub fn src(&self) -> Option<String> {
        let value = self.args.iter().find(|(name, _)| name == "src").map(|(_, value)| value);
        match value {
            Some(Arg::Text(path)) if !path.contains("://") && !path.starts_with('/') => {
                Some(path.clone())
            }
            _ => None,
        }
    }
}

impl Shortcode {
    /// Whether the argument `alt` says what is shown.
    #[must_use]
    pub fn has_alt(&self) -> bool {
        let is_alt = |(name, arg): &(String, Arg)| {
            name == "alt" && matches!(arg, Arg::Text(text) if !text.trim().is_empty())
        };
        self.args.iter().any(is_alt)
    }
}

/// The value of an argument.
#[derive(Debug, Clone, PartialEq)]
pub enum Arg {
    /// Text in quotation marks.
    Text(String),
    /// A finite number.
    Number(f64),
    /// `true` or `false`.
    Flag(bool),
}

/// What stands at an opening `{{`.
pub(super) enum Found {
    /// Something else, such as `{{ name }}`.
    Nothing,
    /// A shortcode, and its length in bytes.
    Shortcode(Shortcode, usize),
    /// What is meant as a shortcode, the reason why it is none, and its length in bytes.
    Broken(Phrase, usize),
}

/// Reads the shortcode at the start of `text`, which begins with `{{`.
pub(super) fn read(text: &str) -> Found {
    let mut cursor = Cursor { text, at: 2 };
    cursor.skip_blanks();
    let Some(name) = cursor.name() else { return Found::Nothing };
    cursor.skip_blanks();
    if !cursor.eats('(') {
        return Found::Nothing;
    }
    match arguments(&mut cursor) {
        Ok(args) => Found::Shortcode(Shortcode { name: name.to_owned(), args }, cursor.at),
        Err(reason) => Found::Broken(reason, broken_length(text)),
    }
}

/// A broken shortcode ends at its `}}`, or with its line.
fn broken_length(text: &str) -> usize {
    let line = text.lines().next().unwrap_or(text);
    line.find("}}").map_or(line.len(), |end| end + 2)
}

/// The arguments and what closes them.
fn arguments(cursor: &mut Cursor) -> Result<Vec<(String, Arg)>, Phrase> {
    let mut args: Vec<(String, Arg)> = Vec::new();
    loop {
        cursor.skip_blanks();
        if cursor.eats(')') {
            break;
        }
        let (name, value) = argument(cursor)?;
        if args.iter().any(|(known, _)| known == name) {
            return Err(Phrase::new("shortcode-twice").with("name", name));
        }
        args.push((name.to_owned(), value));
        cursor.skip_blanks();
        if !cursor.eats(',') && !cursor.rest().starts_with(')') {
            return Err(Phrase::new("shortcode-no-comma").with("name", name));
        }
    }
    cursor.skip_blanks();
    if cursor.eats('}') && cursor.eats('}') {
        Ok(args)
    } else {
        Err(Phrase::new("shortcode-no-end"))
    }
}

fn argument<'t>(cursor: &mut Cursor<'t>) -> Result<(&'t str, Arg), Phrase> {
    let name = cursor.name().ok_or_else(|| Phrase::new("shortcode-no-name"))?;
    cursor.skip_blanks();
    if !cursor.eats('=') {
        return Err(Phrase::new("shortcode-no-equals").with("name", name));
    }
    cursor.skip_blanks();
    Ok((name, value(cursor, name)?))
}

fn value(cursor: &mut Cursor, name: &str) -> Result<Arg, Phrase> {
    let close = match cursor.rest().chars().next() {
        Some(quote @ ('"' | '\'')) => quote,
        // Word processors turn quotation marks into these.
        Some('“' | '”') => '”',
        Some('‘' | '’') => '’',
        _ => return word(cursor, name),
    };
    cursor.text(close).map(Arg::Text).ok_or_else(|| {
        Phrase::new("shortcode-no-quote").with("name", name).with("close", close.to_string())
    })
}

/// A value that is not in quotation marks.
fn word(cursor: &mut Cursor, name: &str) -> Result<Arg, Phrase> {
    let rest = cursor.rest();
    let ends = |c: char| c.is_whitespace() || matches!(c, ',' | ')' | '}');
    let word = &rest[..rest.find(ends).unwrap_or(rest.len())];
    cursor.at += word.len();
    // `f64` also reads words such as `inf`.
    let digits = word.ends_with(|c: char| c.is_ascii_digit());
    match (word, word.parse::<f64>()) {
        ("true", _) => Ok(Arg::Flag(true)),
        ("false", _) => Ok(Arg::Flag(false)),
        (_, Ok(number)) if digits && number.is_finite() => Ok(Arg::Number(number)),
        ("", _) => Err(Phrase::new("shortcode-no-value").with("name", name)),
        _ => Err(Phrase::new("shortcode-unquoted").with("word", word).with("name", name)),
    }
}

/// A place in a text.
struct Cursor<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Cursor<'t> {
    fn rest(&self) -> &'t str {
        &self.text[self.at..]
    }

    fn skip_blanks(&mut self) {
        self.at = self.text.len() - self.rest().trim_start().len();
    }

    fn eats(&mut self, c: char) -> bool {
        let found = self.rest().starts_with(c);
        self.at += if found { c.len_utf8() } else { 0 };
        found
    }

    /// A name: an ASCII letter or `_`, then letters, digits, `_` and `-`.
    fn name(&mut self) -> Option<&'t str> {
        let rest = self.rest();
        let inside = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-');
        let name = &rest[..rest.find(|c| !inside(c)).unwrap_or(rest.len())];
        self.at += name.len();
        name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_').then_some(name)
    }

    /// Text after an opening quotation mark, up to the closing one; `\` takes the next character
    /// as it is. `None` if the line ends before.
    fn text(&mut self, close: char) -> Option<String> {
        let mut text = String::new();
        let mut chars = self.rest().char_indices().skip(1);
        while let Some((at, c)) = chars.next() {
            match c {
                c if c == close => {
                    self.at += at + c.len_utf8();
                    return Some(text);
                }
                '\n' | '\r' => return None,
                '\\' => text.extend(chars.next().map(|(_, escaped)| escaped)),
                c => text.push(c),
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::phrase::Insert;

    fn text(name: &str, value: &str) -> (String, Arg) {
        (name.to_owned(), Arg::Text(value.to_owned()))
    }

    #[test]
    fn arguments_are_text_numbers_and_flags() {
        let source = "{{ figure( src=\"a \\\"b\\\".jpg\", alt='c', cap=“d”,\n \
                      width=-3.5, wide = true,) }} rest";
        let Found::Shortcode(found, length) = read(source) else { panic!("no shortcode") };
        assert_eq!(found.name, "figure");
        assert_eq!(
            found.args[..3],
            [text("src", "a \"b\".jpg"), text("alt", "c"), text("cap", "d")]
        );
        assert_eq!(
            found.args[3..],
            [("width".to_owned(), Arg::Number(-3.5)), ("wide".to_owned(), Arg::Flag(true)),]
        );
        assert_eq!(&source[length..], " rest");
    }

    #[test]
    fn what_is_not_a_call_is_nothing() {
        for source in ["{{ name }}", "{{", "{{ }}", "{{ 1() }}", "{{{ f() }}", "{{ é() }}"] {
            assert!(matches!(read(source), Found::Nothing), "{source}");
        }
    }

    #[test]
    fn a_broken_call_says_what_was_expected() {
        for (source, expected) in [
            ("{{ f(", "shortcode-no-name"),
            ("{{ f(a) }} x", "shortcode-no-equals a"),
            ("{{ f(a=) }}", "shortcode-no-value a"),
            ("{{ f(a=b.jpg) }}", "shortcode-unquoted b.jpg a"),
            ("{{ f(a=inf) }}", "shortcode-unquoted inf a"),
            ("{{ f(a=\"b) }}", "shortcode-no-quote a \""),
            ("{{ f(a=1 b=2) }}", "shortcode-no-comma a"),
            ("{{ f(a=1, a=2) }}", "shortcode-twice a"),
            ("{{ f(a=1) }", "shortcode-no-end"),
        ] {
            let Found::Broken(reason, length) = read(source) else { panic!("{source} is fine") };
            assert_eq!(Insert::from(reason).brief(), expected);
            assert!(source.is_char_boundary(length));
        }
    }
}
