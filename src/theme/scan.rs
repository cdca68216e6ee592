//! The words of a template's tags, with their places.
//!
//! Tera tells which components and variables a template names, but neither where a variable stands
//! nor which component of a file names what. This reads what stands between braces with the rules
//! of Tera's own lexer; it does not parse, and is only asked about templates that Tera can read.

use std::collections::BTreeSet;
use std::ops::Range;

/// A word, a text in quotation marks, a brace pair or a single sign inside a tag.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Token<'s> {
    /// As it is written; `{%-` and `-%}` without their hyphen.
    pub(super) text: &'s str,
    /// Where, in bytes of the template.
    pub(super) start: usize,
}

impl Token<'_> {
    pub(super) fn range(&self) -> Range<usize> {
        self.start..self.start + self.text.len()
    }

    fn is_word(&self) -> bool {
        self.text.starts_with(|c: char| c == '_' || c.is_ascii_alphabetic())
    }
}

/// A component's definition.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Definition<'s> {
    /// Its name.
    pub(super) name: String,
    /// From the opening tag to the closing one.
    pub(super) whole: Range<usize>,
    /// What stands between the two.
    pub(super) body: Range<usize>,
    /// The arguments that it takes from the page: `@lang`.
    pub(super) implicit: Vec<Token<'s>>,
}

/// The tokens of all tags of a template. Comments and raw parts have none.
pub(super) fn tokens(source: &str) -> Vec<Token<'_>> {
    let mut scanner = Scanner { source, at: 0, tokens: Vec::new() };
    while let Some(offset) = marker(scanner.rest()) {
        scanner.at += offset;
        match &scanner.rest()[..2] {
            "{#" => scanner.skip_past("#}"),
            "{%" => scanner.tag("%}"),
            _ => scanner.tag("}}"),
        }
    }
    scanner.tokens
}

/// Where the next tag or comment begins.
fn marker(text: &str) -> Option<usize> {
    text.as_bytes()
        .windows(2)
        .position(|pair| pair[0] == b'{' && matches!(pair[1], b'{' | b'%' | b'#'))
}

struct Scanner<'s> {
    source: &'s str,
    at: usize,
    tokens: Vec<Token<'s>>,
}

impl<'s> Scanner<'s> {
    fn rest(&self) -> &'s str {
        &self.source[self.at..]
    }

    fn push(&mut self, length: usize) {
        self.tokens.push(Token { text: &self.rest()[..length], start: self.at });
        self.at += length;
    }

    fn skip_past(&mut self, end: &str) {
        self.at += 2;
        let length = self.rest().find(end).map_or(self.rest().len(), |found| found + end.len());
        self.at += length;
    }

    fn tag(&mut self, close: &str) {
        let first = self.tokens.len();
        self.push(2);
        self.at += usize::from(self.rest().starts_with('-'));
        loop {
            self.at += blanks(self.rest());
            let rest = self.rest();
            if rest.is_empty() {
                return;
            }
            self.at +=
                usize::from(rest.strip_prefix('-').is_some_and(|rest| rest.starts_with(close)));
            if self.rest().starts_with(close) {
                self.push(2);
                break;
            }
            self.push(length(rest));
        }
        if let [_, Token { text: "raw", .. }, _] = self.tokens[first..] {
            self.skip_raw();
        }
    }

    fn skip_raw(&mut self) {
        while let Some(found) = self.rest().find("{%") {
            self.at += found + 2;
            let rest = self.rest();
            let name = rest.strip_prefix('-').unwrap_or(rest).trim_ascii_start();
            let Some(end) = name.strip_prefix("endraw").map(str::trim_ascii_start) else {
                continue;
            };
            let end = end.strip_prefix('-').unwrap_or(end);
            if let Some(after) = end.strip_prefix("%}") {
                self.at = self.source.len() - after.len();
                return;
            }
        }
        self.at = self.source.len();
    }
}

fn blanks(text: &str) -> usize {
    text.len() - text.trim_ascii_start().len()
}

/// The length of the token at the start of a text that is not empty.
fn length(text: &str) -> usize {
    let bytes = text.as_bytes();
    let first = bytes[0];
    if matches!(first, b'"' | b'\'' | b'`') {
        let mut escaped = false;
        let end = bytes[1..].iter().position(|byte| {
            let closes = !escaped && *byte == first;
            escaped = !escaped && *byte == b'\\';
            closes
        });
        return end.map_or(bytes.len(), |end| end + 2);
    }
    let word = |byte: &u8| *byte == b'_' || byte.is_ascii_alphanumeric();
    match bytes.iter().position(|byte| !word(byte)) {
        Some(0) => text.chars().next().map_or(1, char::len_utf8),
        Some(end) => end,
        None => bytes.len(),
    }
}

/// The components that a template defines, in their order.
pub(super) fn definitions<'s>(tokens: &[Token<'s>]) -> Vec<Definition<'s>> {
    let opens = |word| move |pair: &[Token<'_>]| pair[0].text == "{%" && pair[1].text == word;
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = tokens[at..].windows(2).position(opens("component")) {
        let open = at + start;
        let Some(end) = tokens[open..].windows(2).position(opens("endcomponent")) else { break };
        let close = open + end;
        let head: &[Token<'s>] = until(&tokens[open..close], "%}");
        let Some(last) = tokens[close..].iter().find(|token| token.text == "%}") else { break };
        let name = until(head, "(")[2..].iter().map(|token| token.text).collect();
        let body = tokens[open + head.len()].range().end..tokens[close].start;
        let implicit = head.windows(2).filter(|pair| pair[0].text == "@").map(|pair| pair[1]);
        found.push(Definition {
            name,
            whole: tokens[open].start..last.range().end,
            body,
            implicit: implicit.collect(),
        });
        at = close + 1;
    }
    found
}

fn until<'t, 's>(tokens: &'t [Token<'s>], text: &str) -> &'t [Token<'s>] {
    let end = tokens.iter().position(|token| token.text == text).unwrap_or(tokens.len());
    &tokens[..end]
}

/// The names that a template gives to values of its own, with `set` and `for`.
pub(super) fn bound<'s>(tokens: &[Token<'s>]) -> BTreeSet<&'s str> {
    let mut names = BTreeSet::new();
    for (at, token) in tokens.iter().enumerate() {
        let Some(next) = tokens.get(at + 1).filter(|next| next.is_word()) else { continue };
        if matches!(token.text, "set" | "set_global" | "for") {
            names.insert(next.text);
        }
        if let ("for", Some(","), Some(value)) =
            (token.text, tokens.get(at + 2).map(|token| token.text), tokens.get(at + 3))
        {
            names.insert(value.text);
        }
    }
    names
}

/// Where a template first reads a variable.
pub(super) fn variable(tokens: &[Token<'_>], name: &str) -> Option<Range<usize>> {
    let text = |at: usize| tokens.get(at).map_or("", |token| token.text);
    let reads = |at: &usize| {
        let before = at.checked_sub(1).map_or("", text);
        let is_key = text(at + 1) == "=" && text(at + 2) != "=";
        text(*at) == name && !matches!(before, "." | "|" | "@" | "is") && !is_key
    };
    (0..tokens.len()).find(reads).map(|at| tokens[at].range())
}

/// In which languages a template asks for messages, with the function `text`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Speech {
    /// It asks for none.
    Silent,
    /// In the language of the page only: `lang=lang.tag`.
    PageLanguage,
    /// In others too, or in one that cannot be told by reading.
    AnyLanguage,
}

/// In which languages a template asks for messages. Whoever gives `lang` another value, to a name
/// of its own or to a component, may ask for any.
pub(super) fn speech(tokens: &[Token<'_>]) -> Speech {
    const OWN: [&str; 5] = ["lang", "=", "lang", ".", "tag"];
    let text = |at: usize| tokens.get(at).map_or("", |token| token.text);
    let is_given = |at: usize| text(at) == "lang" && text(at + 1) == "=" && text(at + 2) != "=";
    let is_own = |at: usize| (at..).map(text).take(5).eq(OWN) && matches!(text(at + 5), "," | ")");
    let is_spread = |at: usize| (at..).map(text).take(3).eq(["."; 3]);
    let is_call = |at: usize| text(at) == "text" && text(at + 1) == "(";
    let all = || 0..tokens.len();
    if all().any(|at| is_given(at) && !is_own(at) || is_spread(at))
        || bound(tokens).contains("lang")
    {
        Speech::AnyLanguage
    } else if all().any(is_call) {
        Speech::PageLanguage
    } else {
        Speech::Silent
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(source: &str) -> Vec<&str> {
        tokens(source).into_iter().map(|token| token.text).collect()
    }

    #[test]
    fn only_what_stands_in_tags_has_tokens() {
        let source =
            "a {{- b?.c -}} {# {{ d }} #} {% raw %}{{ e }}{%- endraw -%} {%if f%}g{%endif%}";
        let expected = [
            "{{", "b", "?", ".", "c", "}}", "{%", "raw", "%}", "{%", "if", "f", "%}", "{%",
            "endif", "%}",
        ];
        assert_eq!(texts(source), expected);
    }

    #[test]
    fn a_text_in_quotation_marks_is_one_token() {
        assert_eq!(texts(r#"{{ "a }} \" b" ~ 'é'}}"#), ["{{", r#""a }} \" b""#, "~", "'é'", "}}"]);
    }

    #[test]
    fn a_template_that_breaks_off_has_the_tokens_it_has() {
        for source in ["{{", "{% a", "{{ \"x", "{#", "{% raw %}{% endraw", "{{ a -", "{"] {
            drop(definitions(&tokens(source)));
        }
    }

    #[test]
    fn a_component_is_found_with_its_body_and_what_it_takes_from_the_page() {
        let source =
            "x{% component ui.card(a, @words, n: integer = 2, @lang) %}b{% endcomponent %}y";
        let tokens = tokens(source);
        let [one] = definitions(&tokens).try_into().unwrap();
        assert_eq!((one.name.as_str(), &source[one.body]), ("ui.card", "b"));
        assert_eq!(&source[one.whole.clone()], &source[1..source.len() - 1]);
        assert_eq!(
            one.implicit.iter().map(|token| token.text).collect::<Vec<_>>(),
            ["words", "lang"]
        );
    }

    #[test]
    fn names_of_a_templates_own_are_told_from_those_of_the_page() {
        let source =
            "{% set a = 1 %}{% for k, v in m %}{{ [x for x in y] }}<label for=\"z\">{% endfor %}";
        let bound = bound(&tokens(source));
        assert_eq!(bound.into_iter().collect::<Vec<_>>(), ["a", "k", "v", "x"]);
    }

    #[test]
    fn a_variable_is_found_where_it_is_read() {
        let source = "{{ a.cards }}{{ <list cards={x} /> }}{{ f(cards=1) }}{{ cards == 1 }}";
        assert_eq!(
            variable(&tokens(source), "cards"),
            source.find("cards ==").map(|at| at..at + 5)
        );
        assert_eq!(variable(&tokens(source), "list2"), None);
    }

    #[test]
    fn the_language_of_a_message_is_that_of_the_page_or_any() {
        use Speech::{AnyLanguage, PageLanguage, Silent};
        for (source, expected) in [
            ("{{ text }}{{ lang.tag == lang }}", Silent),
            ("{{ text(lang=lang.tag, key=\"a\") }}", PageLanguage),
            ("{{ text(key=\"a\", n=(1 + 2), lang=lang.tag) }}", PageLanguage),
            ("{{ text(lang=\"fr\", key=\"a\") }}", AnyLanguage),
            ("{{ text(lang=lang.tag ~ x, key=\"a\") }}", AnyLanguage),
            ("{{ text(lang=l.lang.tag, key=\"a\") }}", AnyLanguage),
            ("{{ <node lang={l} /> }}", AnyLanguage),
            ("{{ <node {...l} /> }}", AnyLanguage),
            ("{% set lang = l %}", AnyLanguage),
            ("{% for lang in languages %}{{ text(lang=lang.tag) }}{% endfor %}", AnyLanguage),
        ] {
            assert_eq!(speech(&tokens(source)), expected, "{source}");
        }
    }

    proptest::proptest! {
        #[test]
        fn any_text_has_its_tokens_in_their_order(
            source in "(\\{\\{|\\}\\}|\\{%|%\\}|\\{#|#\\}|raw|endraw|component|[a-c (),.=@\"'é-]){0,30}"
        ) {
            let tokens = tokens(&source);
            let ends = tokens.iter().map(|token| token.range().end);
            let starts = tokens.iter().skip(1).map(|token| token.start);
            proptest::prop_assert!(ends.zip(starts).all(|(end, start)| end <= start));
            drop((definitions(&tokens), bound(&tokens), speech(&tokens)));
        }
    }
}
