//! Just enough of a Rust reader to see which paths a file names and how long its functions are.
//!
//! Reads tokens, so that comments and texts are not taken for code; knows no types and no macros.
//! Takes sources that the compiler has accepted.

/// A token and the line on which it begins, from 1.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Token {
    /// A word, `::`, or one other sign; the content of a text is left out.
    pub(crate) text: String,
    /// The line.
    pub(crate) line: usize,
}

/// A path as it is written, groups of `use` taken apart: `["crate", "base", "day", "Day"]`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Named {
    /// Its segments.
    pub(crate) segments: Vec<String>,
    /// The modules around it within the file.
    pub(crate) modules: Vec<String>,
    /// The line.
    pub(crate) line: usize,
}

/// A function with its length in lines, from its `fn` to its last brace.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Function {
    /// The name.
    pub(crate) name: String,
    /// The line of its `fn`.
    pub(crate) line: usize,
    /// How many lines it has.
    pub(crate) length: usize,
}

/// The tokens of a source.
pub(crate) fn tokens(source: &str) -> Vec<Token> {
    let (mut tokens, mut rest, mut line) = (Vec::new(), source, 1);
    while let Some(first) = rest.chars().next() {
        let length = skipped(rest).unwrap_or_else(|| {
            let length = if is_word(first) {
                rest.find(|c| !is_word(c)).unwrap_or(rest.len())
            } else if rest.starts_with("::") {
                2
            } else {
                first.len_utf8()
            };
            if !first.is_whitespace() {
                tokens.push(Token { text: rest[..length].to_owned(), line });
            }
            length
        });
        line += rest[..length].matches('\n').count();
        rest = &rest[length..];
    }
    tokens
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// The length of a comment, a text or a character at the beginning of `rest`.
fn skipped(rest: &str) -> Option<usize> {
    if rest.starts_with("//") {
        return Some(rest.find('\n').unwrap_or(rest.len()));
    }
    if rest.starts_with("/*") {
        return Some(block_comment(rest));
    }
    let prefix = rest.find(|c| !matches!(c, 'b' | 'c' | 'r')).unwrap_or(rest.len()).min(2);
    let quoted = &rest[prefix..];
    let hashes = quoted.len() - quoted.trim_start_matches('#').len();
    if rest[..prefix].ends_with('r') && quoted[hashes..].starts_with('"') {
        let end = format!("\"{}", "#".repeat(hashes));
        let body = prefix + hashes + 1;
        return rest[body..].find(&end).map(|at| body + at + end.len());
    }
    match quoted.chars().next()? {
        '"' => Some(prefix + closing(quoted, '"')?),
        // A lifetime has no closing mark.
        '\'' if prefix < 2 => match quoted[1..].chars().next()? {
            '\\' => Some(prefix + closing(quoted, '\'')?),
            c if quoted[1 + c.len_utf8()..].starts_with('\'') => Some(prefix + c.len_utf8() + 2),
            _ => None,
        },
        _ => None,
    }
}

fn block_comment(rest: &str) -> usize {
    let (mut depth, mut at) = (0, 0);
    while at < rest.len() {
        let step = match &rest.as_bytes()[at..] {
            [b'/', b'*', ..] => {
                depth += 1;
                2
            }
            [b'*', b'/', ..] => {
                depth -= 1;
                2
            }
            _ => 1,
        };
        at += step;
        if depth == 0 {
            break;
        }
    }
    at
}

/// The length of a text up to its closing mark, which is not escaped.
fn closing(quoted: &str, mark: char) -> Option<usize> {
    let mut escaped = false;
    let end = quoted.char_indices().skip(1).find(|(_, c)| {
        let ends = *c == mark && !escaped;
        escaped = *c == '\\' && !escaped;
        ends
    });
    end.map(|(at, _)| at + 1)
}

/// Every path of two or more segments, and every path of a `use`.
pub(crate) fn paths(tokens: &[Token]) -> Vec<Named> {
    let mut found = Vec::new();
    let mut modules: Vec<(String, usize)> = Vec::new();
    let (mut depth, mut at) = (0, 0);
    while let Some(token) = tokens.get(at) {
        let text = |offset: usize| tokens.get(at + offset).map_or("", |token| token.text.as_str());
        let names = || modules.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>();
        match token.text.as_str() {
            "{" => depth += 1,
            "}" => {
                depth -= 1;
                modules.retain(|(_, outside)| *outside < depth);
            }
            "mod" if text(2) == "{" => modules.push((text(1).to_owned(), depth)),
            // `impl Iterator + use<T>` names no path.
            "use" if text(1) != "<" => {
                let mut trees = Vec::new();
                at = tree(tokens, at + 1, &[], &mut trees);
                let used = |(segments, line)| Named { segments, modules: names(), line };
                found.extend(trees.into_iter().map(used));
                continue;
            }
            word if word.starts_with(is_word) && text(1) == "::" => {
                let (segments, end) = path(tokens, at);
                found.push(Named { segments, modules: names(), line: token.line });
                at = end;
                continue;
            }
            _ => {}
        }
        at += 1;
    }
    found
}

/// The words of a path that begins at a token, and the token behind it.
fn path(tokens: &[Token], mut at: usize) -> (Vec<String>, usize) {
    let mut segments = vec![tokens[at].text.clone()];
    at += 1;
    while let [colons, word, ..] = &tokens[at..]
        && colons.text == "::"
        && word.text.starts_with(is_word)
    {
        segments.push(word.text.clone());
        at += 2;
    }
    (segments, at)
}

type Trees = Vec<(Vec<String>, usize)>;

/// Takes the tree of a `use` apart; returns the token behind it.
fn tree(tokens: &[Token], mut at: usize, above: &[String], found: &mut Trees) -> usize {
    let mut segments = above.to_vec();
    let line = tokens[at].line;
    loop {
        match tokens[at].text.as_str() {
            "::" => at += 1,
            "{" => {
                at += 1;
                while tokens[at].text != "}" {
                    at = tree(tokens, at, &segments, found);
                    at += usize::from(tokens[at].text == ",");
                }
                return at + 1;
            }
            "as" => at += 2,
            "," | ";" | "}" => break,
            word => {
                segments.push(word.to_owned());
                at += 1;
            }
        }
    }
    found.push((segments, line));
    at
}

/// Every function with a body.
pub(crate) fn functions(tokens: &[Token]) -> Vec<Function> {
    let starts = tokens
        .windows(2)
        .enumerate()
        .filter(|(_, pair)| pair[0].text == "fn" && pair[1].text.starts_with(is_word));
    let function = |(at, pair): (usize, &[Token])| {
        let end = body_end(&tokens[at..])?;
        let (name, line) = (pair[1].text.clone(), pair[0].line);
        Some(Function { name, line, length: end - line + 1 })
    };
    starts.filter_map(function).collect()
}

/// The line of the brace that closes the body of the function at the first token.
fn body_end(tokens: &[Token]) -> Option<usize> {
    let (mut braces, mut brackets) = (0, 0);
    for token in tokens {
        match token.text.as_str() {
            ";" if braces + brackets == 0 => return None,
            "(" | "[" => brackets += 1,
            ")" | "]" => brackets -= 1,
            "{" => braces += 1,
            "}" => {
                braces -= 1;
                if braces == 0 {
                    return Some(token.line);
                }
            }
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(source: &str) -> Vec<String> {
        let found = paths(&tokens(source)).into_iter();
        found.map(|path| path.segments.join("::")).collect()
    }

    #[test]
    fn groups_of_a_use_are_taken_apart() {
        let source = "use crate::{base::{day::Day, lang}, yaml as y};\nuse std::fs;\nuse super::*;";
        let expected =
            ["crate::base::day::Day", "crate::base::lang", "crate::yaml", "std::fs", "super::*"];
        assert_eq!(named(source), expected);
    }

    #[test]
    fn what_a_type_captures_is_no_path() {
        assert_eq!(named("fn a() -> impl B + use<> { c::d(); }"), ["c::d"]);
    }

    #[test]
    fn comments_and_texts_are_no_code() {
        let source = "// a::b\n/* c::d /* e::f */ */ fn x<'a>() { \"g::h\\\"\"; r#\"i\"::j\"#; b'\\''; ':'; k::l() }";
        assert_eq!(named(source), ["k::l"]);
    }

    #[test]
    fn a_path_knows_the_modules_around_it() {
        let found = paths(&tokens("mod a { mod b { use super::c; } }\nfn d() { super::e() }"));
        let modules: Vec<String> = found.iter().map(|path| path.modules.join("::")).collect();
        assert_eq!(modules, ["a::b", ""]);
    }

    #[test]
    fn a_function_is_as_long_as_its_signature_and_body() {
        let source = "trait T {\n    fn a(&self);\n    fn b(\n        x: [u8; 2],\n    ) {\n        {}\n    }\n}\n";
        let found = functions(&tokens(source));
        assert_eq!(found, [Function { name: "b".to_owned(), line: 3, length: 5 }]);
    }
}
