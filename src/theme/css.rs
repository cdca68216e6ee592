//! Makes stylesheets smaller without understanding them, and finds the files that they name.
//!
//! Blanks and comments go where CSS Syntax Level 3 gives them no meaning. Texts, addresses and
//! escapes stay as they are; nothing is reordered, merged or rewritten.

/// What a piece of a stylesheet is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Kind {
    Blank,
    Comment,
    Text,
    Url,
    Escape,
    Sign,
}

/// The signs beside which a blank means nothing.
const TIGHT: [char; 4] = ['{', '}', ';', ','];

/// Cuts a stylesheet into pieces; together they are the whole.
fn pieces(css: &str) -> Vec<(Kind, &str)> {
    let mut pieces: Vec<(Kind, &str)> = Vec::new();
    let mut rest = css;
    let mut in_name = false;
    while let Some(first) = rest.chars().next() {
        let (kind, length) = match first {
            ' ' | '\t' | '\n' | '\r' | '\u{c}' => {
                (Kind::Blank, rest.len() - rest.trim_ascii_start().len())
            }
            '/' if rest.starts_with("/*") => {
                (Kind::Comment, rest[2..].find("*/").map_or(rest.len(), |end| end + 4))
            }
            '"' | '\'' => (Kind::Text, text_length(rest)),
            '\\' => (Kind::Escape, escape_length(rest)),
            'u' | 'U' if !in_name && is_url(rest) => (Kind::Url, url_length(rest)),
            _ => (Kind::Sign, first.len_utf8()),
        };
        in_name = kind == Kind::Escape
            || kind == Kind::Sign && (first.is_alphanumeric() || matches!(first, '-' | '_'));
        let (piece, after) = rest.split_at(length);
        pieces.push((kind, piece));
        rest = after;
    }
    pieces
}

fn is_url(text: &str) -> bool {
    text.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("url("))
}

/// A text ends with its mark, or with the end of the line, which then has to stay.
fn text_length(text: &str) -> usize {
    let mark = text.as_bytes()[0];
    let mut escaped = false;
    for (at, byte) in text.bytes().enumerate().skip(1) {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            byte if byte == mark || byte == b'\n' => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// A backslash with one sign, or with up to six hexadecimal digits and the blank that ends them.
fn escape_length(text: &str) -> usize {
    let digits = text.bytes().skip(1).take(6).take_while(u8::is_ascii_hexdigit).count();
    if digits == 0 {
        return 1 + text.chars().nth(1).map_or(0, char::len_utf8);
    }
    let end = 1 + digits;
    end + usize::from(text.as_bytes().get(end).is_some_and(u8::is_ascii_whitespace))
}

fn url_length(text: &str) -> usize {
    let mut at = 4 + (text[4..].len() - text[4..].trim_ascii_start().len());
    if text[at..].starts_with(['"', '\'']) {
        at += text_length(&text[at..]);
    }
    let mut escaped = false;
    let end = text.bytes().skip(at).position(|byte| {
        let closes = !escaped && byte == b')';
        escaped = !escaped && byte == b'\\';
        closes
    });
    end.map_or(text.len(), |end| at + end + 1)
}

/// The stylesheet without what means nothing.
pub(super) fn minify(css: &str) -> String {
    let mut small = Small { out: String::with_capacity(css.len()), last: Kind::Sign };
    let mut gap = None;
    for (kind, piece) in pieces(css) {
        match kind {
            Kind::Blank => gap = Some(Kind::Blank),
            Kind::Comment if !piece.starts_with("/*!") => gap = gap.or(Some(Kind::Comment)),
            _ => small.push(kind, piece, gap.take()),
        }
    }
    small.out
}

struct Small {
    out: String,
    last: Kind,
}

impl Small {
    fn push(&mut self, kind: Kind, piece: &str, gap: Option<Kind>) {
        let sign = piece.chars().next().filter(|_| kind == Kind::Sign);
        let before = self.out.chars().next_back();
        let is_tight = |sign: Option<char>| sign.is_some_and(|sign| TIGHT.contains(&sign));
        let last = before.filter(|_| self.last == Kind::Sign);
        // `--x: ;` has a blank for its value.
        let is_value = last == Some(':') && matches!(sign, Some(';' | '}'));
        let needless = before.is_none()
            || is_tight(last)
            || is_tight(sign) && !is_value
            || last == Some(':') && !is_value;
        match gap {
            Some(Kind::Blank) if !needless => self.out.push(' '),
            // Two words that only a comment keeps apart.
            Some(_) if !needless => self.out.push_str("/**/"),
            _ => {}
        }
        if sign == Some('}') && self.last == Kind::Sign && self.out.ends_with(';') {
            let without = &self.out[..self.out.len() - 1];
            if !without.ends_with([':', ' ']) {
                self.out.pop();
            }
        }
        self.out.push_str(piece);
        self.last = kind;
    }
}

/// Cuts a stylesheet before and after its braces and semicolons; together the parts are the whole.
pub(super) fn parts(css: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut start, mut at) = (0, 0);
    for (kind, piece) in pieces(css) {
        if kind == Kind::Sign && matches!(piece, "{" | "}" | ";") {
            parts.extend([&css[start..at], piece]);
            start = at + piece.len();
        }
        at += piece.len();
    }
    parts.push(&css[start..]);
    parts
}

/// The stylesheet with other addresses, where there is another one for the file that it names.
pub(super) fn readdress(css: &str, address: &mut dyn FnMut(&str) -> Option<String>) -> String {
    let mut out = String::with_capacity(css.len());
    for (kind, piece) in pieces(css) {
        let reference = match kind {
            Kind::Url => piece[4..].trim_end_matches(')').trim_ascii(),
            Kind::Text if out.trim_ascii_end().ends_with("@import") => piece,
            _ => "",
        };
        let other = address(reference.trim_matches(['"', '\''])).filter(|_| !reference.is_empty());
        let other = other.map(|other| match kind {
            Kind::Url => format!("url({other})"),
            _ => format!("\"{other}\""),
        });
        out.push_str(other.as_deref().unwrap_or(piece));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blanks_and_comments_go_where_they_mean_nothing() {
        for (css, small) in [
            ("a { b: c; d: e, f; }\n\n/* x */\ng > h { }\n", "a{b:c;d:e,f}g > h{}"),
            ("a :hover{}a:hover { }", "a :hover{}a:hover{}"),
            ("@media (min-width: 60rem) { a { b: c } }", "@media (min-width:60rem){a{b:c}}"),
            ("a { w: calc(1px + 2px  -  3px) }", "a{w:calc(1px + 2px - 3px)}"),
            ("a { f: 1rem/var( --x ) b !important ; }", "a{f:1rem/var( --x ) b !important}"),
            ("/*! license */ a { }", "/*! license */ a{}"),
            ("[lang|=ar] , [lang|=fa] { }", "[lang|=ar],[lang|=fa]{}"),
        ] {
            assert_eq!(minify(css), small, "{css}");
        }
    }

    #[test]
    fn what_blanks_and_comments_keep_apart_stays_apart() {
        for (css, small) in [
            ("div/**/.a {}", "div/**/.a{}"),
            ("div/* x */ .a {}", "div .a{}"),
            (r"\31  .a {}", r"\31  .a{}"),
            (r"a\} .b {}", r"a\} .b{}"),
            ("a { --x: ; --y: }", "a{--x: ;--y: }"),
            ("a { --x:; }", "a{--x:;}"),
        ] {
            assert_eq!(minify(css), small, "{css}");
        }
    }

    #[test]
    fn texts_and_addresses_stay_as_they_are() {
        for css in [
            r#"a{b:" /* x */  ; \" } "}"#,
            "a{b:url( data:image/svg+xml;utf8,<svg  x='/*'> )}",
            "a{b:url(\"a ) b\" )}",
            "a{b:' , '}",
        ] {
            assert_eq!(minify(css), css);
        }
        assert_eq!(minify("a{b:myurl( x )}"), "a{b:myurl( x )}");
    }

    #[test]
    fn making_small_twice_changes_nothing() {
        let css = include_str!("../../themes/default/assets/style.css");
        let small = minify(css);
        assert_eq!(minify(&small), small);
        assert!(small.len() < css.len() * 95 / 100 && !small.contains('\n'));
    }

    #[test]
    fn a_stylesheet_that_breaks_off_is_kept_to_its_end() {
        for css in ["a{b:\"c", "a{b:url(c", "a\\", "a{b:url(\"c", "a{b:\\e9"] {
            assert_eq!(minify(css), css);
        }
        for css in ["/*", "/*/", "/* x"] {
            assert_eq!(minify(css), "");
        }
    }

    #[test]
    fn parts_end_at_braces_and_semicolons_that_are_signs() {
        let css = "a{b:\"}\";c:url(x;y)}d";
        assert_eq!(parts(css), ["a", "{", "b:\"}\"", ";", "c:url(x;y)", "}", "d"]);
    }

    #[test]
    fn the_files_that_a_stylesheet_names_get_their_new_addresses() {
        let css =
            "@import 'a.css';@import url(b.css) print;a{b:url( \"c d.png\" ),url(e.png),'a.css'}";
        let mut address = |name: &str| (name != "e.png").then(|| format!("{name}?"));
        let expected =
            "@import \"a.css?\";@import url(b.css?) print;a{b:url(c d.png?),url(e.png),'a.css'}";
        assert_eq!(readdress(css, &mut address), expected);
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_cut_without_loss_and_made_small_once(
            css in "([a-f0-9 :;,{}()\\\\\"'/*@!é\n-]|url\\(|/\\*|\\*/){0,40}"
        ) {
            let whole: String = pieces(&css).into_iter().map(|(_, piece)| piece).collect();
            proptest::prop_assert_eq!(&whole, &css);
            proptest::prop_assert_eq!(&parts(&css).concat(), &css);
            let small = minify(&css);
            proptest::prop_assert_eq!(minify(&small), small);
        }
    }
}
