//! What editors write, what they are told about it, and what no text may do.

use super::fence::{Fence, split};
use super::locate::{Focus, locate};
use super::path::FieldPath;
use super::value::Value;
use super::{Parsed, ProblemKind, parse};
use proptest::prelude::*;
use std::fmt::Write as _;
use std::time::{Duration, Instant};

/// The problems of a text: the kind and the bytes that are shown.
fn told(yaml: &str) -> Vec<(String, &str)> {
    let name = |kind: &ProblemKind| match kind {
        ProblemKind::Tab { lines } => format!("tab {}", lines[0].1),
        ProblemKind::UnclosedQuote { suggestion } => format!("quote {suggestion}"),
        ProblemKind::UnquotedColon { suggestion } => format!("colon {suggestion}"),
        ProblemKind::DuplicateKey { key } => format!("twice {key}"),
        ProblemKind::Syntax { reason } => reason.brief(),
    };
    let problems = parse(yaml).problems;
    problems.iter().map(|problem| (name(&problem.kind), &yaml[problem.range.clone()])).collect()
}

fn field(yaml: &str, key: &str) -> Value {
    parse(yaml).value.and_then(|value| value.get(key).cloned()).unwrap_or(Value::Null)
}

fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

#[test]
fn a_mistake_is_named_shown_and_mended() {
    let cases: &[(&str, &str, &str)] = &[
        ("title: \"Atelier\ndate: x\n", "quote \"Atelier\"", "\"Atelier"),
        ("title: 'Atelier\ndate: x\n", "quote 'Atelier'", "'Atelier"),
        ("title: \"C:\\\ndate: x\n", "quote 'C:\\'", "\"C:\\"),
        ("title: \"A\nsummary: B\"\ndate: x\n", "quote \"A\"", "\"A"),
        ("title: A: b\ndate: x\n", "colon \"A: b\"", "A: b"),
        ("title: A: \"b\" # c\ndate: x\n", "colon 'A: \"b\"'", "A: \"b\""),
        ("title: A:\r\ndate: x\r\n", "colon \"A:\"", "A:"),
        ("title: A\n  b: c\ndate: x\n", "colon \"A b: c\"", "A\n  b: c"),
        ("title: x\n\tkind: y\ndate: x\n", "tab 0", "\t"),
        ("title:x\ndate: x\n", "yaml-no-blank-after title", "title:"),
        ("title: @x\ndate: x\n", "yaml-begins-with @ \"@x\"", "@x"),
        ("title: *x* y\ndate: x\n", "yaml-begins-with * \"*x* y\"", "*x* y"),
        ("title: [A] b\ndate: x\n", "yaml-begins-with [ \"[A] b\"", "[A] b"),
        ("title: [a, b\ndate: x\n", "yaml-open [ ]", "[a, b"),
        ("title: \"A\" b\ndate: x\n", "yaml-after-quote '\"A\" b'", "\"A\" b"),
        ("date: x\na: 1\na: 2\n", "twice a", "a"),
        ("a: \u{0}1\ndate: x\n", "yaml-invisible U+0000", "\u{0}"),
    ];
    for (yaml, name, shown) in cases {
        assert_eq!(told(yaml), [((*name).to_owned(), *shown)], "{yaml}");
        assert_eq!(field(yaml, "date"), text("x"), "{yaml}");
    }
}

#[test]
fn all_mistakes_of_a_file_come_in_one_run() {
    let yaml =
        "title: \"Atelier\nsummary: Paix: oui\npeople:\n\t- name: Ani\n\t  role: x\na: 1\na: 2\n";
    let kinds: Vec<String> = told(yaml).into_iter().map(|(kind, _)| kind).collect();
    assert_eq!(kinds, ["quote \"Atelier\"", "colon \"Paix: oui\"", "tab 2", "twice a"]);
    let Value::List(people) = field(yaml, "people") else { panic!() };
    assert_eq!(people[0].get("role"), Some(&text("x")));
}

#[test]
fn what_only_looks_like_a_mistake_is_left_alone() {
    let sound = [
        "title: 'a: b'\n",
        "title: |\n  a: b\n  \"c\n  \ttab\nx: 1\n",
        "title: >-\n  @a\n\n  b: \"\nx: 1\n",
        "title: \"a\n  b\"\n",
        "title: \"a\nb\"\nx: 1\n",
        "list: [a,\n  \"b: c\",\n]\n",
        "list:\n- a\n- b: c\n",
        "url: https://a.b/c # d: e\n",
        "a: &x 1\nb: *x\n",
        "time: 10:30\n",
        "size: 5\" pipe\nx: 1\n",
        "\"a: b\": c\n",
        "# \ttab\na: 1\n",
        "",
        "- a\n",
        "---\na: 1\n",
        "a: {b: 1, c: [d, e]}\n",
    ];
    for yaml in sound {
        let Parsed { value, problems } = parse(yaml);
        assert_eq!(problems, [], "{yaml}");
        assert!(value.is_some(), "{yaml}");
    }
}

#[test]
fn quotes_of_a_word_processor_are_quotes() {
    let cases = [
        ("title: “Paix: oui”\n", "Paix: oui"),
        ("title: „Paqe“\n", "Paqe"),
        ("title: ‘it’s’\n", "it’s"),
        ("title: “a” et “b”\n", "“a” et “b”"),
        ("title: '“Paix”'\n", "“Paix”"),
        ("\u{feff}title: Paix\n", "Paix"),
    ];
    for (yaml, expected) in cases {
        assert_eq!(told(yaml), [], "{yaml}");
        assert_eq!(field(yaml, "title"), text(expected), "{yaml}");
    }
}

#[test]
fn tabs_are_told_once_for_neighboring_lines() {
    let yaml = "a:\n\tb: 1\n\tc: 2\nd: 1\ne:\n\tf: 1\n";
    assert_eq!(told(yaml).len(), 2);
    assert_eq!(field(yaml, "a").get("c"), Some(&Value::Integer(2)));
    let block = "a: |\n\tone\n\ttwo\nb: 1\n";
    assert_eq!(told(block), [("tab 2".to_owned(), "\t")]);
    assert_eq!(field(block, "a"), text("one\ntwo\n"));
    assert_eq!(told("a: 1\n\t\nb: 2\n"), []);
    assert_eq!(told("a: b\n\tc\n"), [("tab 2".to_owned(), "\t")]);
}

#[test]
fn what_cannot_be_mended_is_told_at_its_line() {
    let yaml = "title: \"A\na:\n  b: 1\n c: 2\n";
    let reason = "yaml-lines-indented".to_owned();
    assert_eq!(told(yaml), [("quote \"A\"".to_owned(), "\"A"), (reason, "c: 2")]);
    assert_eq!(parse(yaml).value, None);
}

const DOCUMENT: &str = "\
title: Atelier   # note
sum: >-
  one
  two
list: [a, 'b c', {k: v}]
people:
  - name: Ani  Sari
    role: \"x \\u00e9\"
  - name: Budi
empty:
\"quoted key\": 1.10
tagged: !t &n [x]
long: one
  two
again: *n
";

#[test]
fn a_field_is_found_in_every_style() {
    let root = FieldPath::root();
    let people = root.key("people");
    let cases = [
        (root.key("title"), "title", "Atelier"),
        (root.key("sum"), "sum", ">-\n  one\n  two"),
        (root.key("list"), "list", "[a, 'b c', {k: v}]"),
        (root.key("list").index(1), "'b c'", "'b c'"),
        (root.key("list").index(2).key("k"), "k", "v"),
        (people.index(0).key("name"), "name", "Ani  Sari"),
        (people.index(0).key("role"), "role", "\"x \\u00e9\""),
        (people.index(1), "name: Budi", "name: Budi"),
        (root.key("empty"), "empty", "empty"),
        (root.key("quoted key"), "\"quoted key\"", "1.10"),
        (root.key("tagged").index(0), "x", "x"),
        (root.key("long"), "long", "one\n  two"),
        (root.key("again").index(0), "x", "x"),
        (root.key("title").key("gone"), "Atelier", "Atelier"),
        (people.index(7).key("name"), "- name: Ani", "- name: Ani"),
    ];
    for (path, key, value) in cases {
        let shown = |focus| &DOCUMENT[locate(DOCUMENT, &path, focus).unwrap()];
        assert!(shown(Focus::Value).starts_with(value), "{path}: {:?}", shown(Focus::Value));
        assert!(shown(Focus::Key).starts_with(key), "{path}: {:?}", shown(Focus::Key));
    }
    assert_eq!(locate("", &root.key("a"), Focus::Value), None);
}

#[test]
fn a_field_is_found_in_a_text_that_needed_mending() {
    let yaml = "title: \"Atelier\nsummary: Paix: oui\np:\n\t- n: Ani\n";
    let root = FieldPath::root();
    let shown = |path: FieldPath| &yaml[locate(yaml, &path, Focus::Value).unwrap()];
    assert_eq!(shown(root.key("title")), "\"Atelier");
    assert_eq!(shown(root.key("summary")), "Paix: oui");
    assert_eq!(shown(root.key("p").index(0).key("n")), "Ani");
}

#[test]
fn hostile_texts_end_soon() {
    let mut bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n".to_owned();
    for level in 1..20 {
        let all = vec![format!("*a{}", level - 1); 9].join(", ");
        writeln!(bomb, "a{level}: &a{level} [{all}]").unwrap();
    }
    let lines = if cfg!(debug_assertions) { 40_000 } else { 1_700_000 };
    let texts = [
        bomb,
        "[".repeat(1_000),
        "a: ".to_owned() + &"[".repeat(100_000),
        "{a: ".repeat(1_000),
        "- ".repeat(100_000),
        "? ".repeat(100_000),
        "&".repeat(100_000),
        "a: &".repeat(100_000),
        "a: \"b' [c\n".repeat(lines / 10),
        "[a: \"b\n".repeat(1_900),
        "a: b\n".repeat(lines),
        "a: b: c\n".repeat(lines / 10),
        "a: \"b\n".repeat(lines / 10),
        "a: [b\n".repeat(lines / 10),
        "a: |\n\tb\n".repeat(lines / 10),
        "a: {\n".repeat(lines / 10),
        "\u{0}".repeat(10_000),
        "a: b\u{0}\n".to_owned(),
    ];
    for hostile in texts {
        let begin = Instant::now();
        let parsed = parse(&hostile);
        let start: String = hostile.chars().take(20).collect();
        assert!(!parsed.problems.is_empty(), "{start}");
        let taken = begin.elapsed();
        assert!(taken < Duration::from_secs(20), "{start} {taken:?}");
    }
}

/// A generated document and the paths of its scalars, with their texts.
#[derive(Debug, Clone)]
enum Tree {
    Scalar(String),
    List(Vec<Tree>),
    Map(Vec<Tree>),
}

fn tree() -> impl Strategy<Value = Tree> {
    let scalar = "[a-zé0-9]([a-zé0-9 ]{0,8}[a-z])?".prop_map(Tree::Scalar);
    scalar.prop_recursive(4, 24, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 1..4).prop_map(Tree::List),
            prop::collection::vec(inner, 1..4).prop_map(Tree::Map),
        ]
    })
}

/// Writes a tree in block style, scalars plain or quoted by turns; notes path and text of scalars.
fn write(
    tree: &Tree,
    depth: usize,
    path: &FieldPath,
    out: &mut (String, Vec<(FieldPath, String)>),
) {
    let pad = "  ".repeat(depth);
    match tree {
        Tree::Scalar(scalar) => {
            let written = match out.1.len() % 3 {
                0 => format!("\"{scalar}\""),
                1 => format!("'{scalar}'"),
                _ => format!("{scalar} # note"),
            };
            writeln!(out.0, " {written}").unwrap();
            out.1.push((path.clone(), scalar.clone()));
        }
        Tree::List(items) => {
            out.0.push('\n');
            for (at, item) in items.iter().enumerate() {
                write!(out.0, "{pad}-").unwrap();
                write(item, depth + 1, &path.index(at), out);
            }
        }
        Tree::Map(items) => {
            out.0.push('\n');
            for (at, item) in items.iter().enumerate() {
                write!(out.0, "{pad}k{at}:").unwrap();
                write(item, depth + 1, &path.key(&format!("k{at}")), out);
            }
        }
    }
}

proptest! {
    #[test]
    fn no_text_makes_parsing_panic(yaml in "(\\PC|[\t\n\r\"':#|>&*!@%{}\\[\\],?-]|“|”|\u{0}| : |- ){0,60}") {
        check(&yaml);
    }

    #[test]
    fn no_lines_make_parsing_panic(
        lines in prop::collection::vec("[ \t]{0,3}(- )?([a-c\"]:?[ ]?)?([|>\"'\\[{*&@é“]|x: |\\]|\\}|”)?[a-z\"]{0,2}\r?", 0..9)
    ) {
        check(&lines.join("\n"));
    }

    #[test]
    fn every_scalar_is_found(trees in prop::collection::vec(tree(), 1..4)) {
        let mut out = (String::new(), Vec::new());
        write(&Tree::Map(trees), 0, &FieldPath::root(), &mut out);
        let (yaml, scalars) = out;
        prop_assert_eq!(parse(&yaml).problems, []);
        for (path, scalar) in scalars {
            let range = locate(&yaml, &path, Focus::Value).unwrap();
            let shown = &yaml[range];
            let unquoted = shown.trim_matches(['"', '\'']);
            prop_assert_eq!(unquoted, scalar, "{} in {}", path, yaml);
        }
    }
}

fn check(yaml: &str) {
    for problem in parse(yaml).problems {
        assert!(yaml.get(problem.range.clone()).is_some(), "{yaml:?} {problem:?}");
    }
    let root = FieldPath::root();
    for path in [root.clone(), root.key("a"), root.index(0).key("b"), root.key("c").index(1)] {
        for focus in [Focus::Key, Focus::Value] {
            if let Some(range) = locate(yaml, &path, focus) {
                assert!(yaml.get(range).is_some(), "{yaml:?} {path}");
            }
        }
    }
    if let Fence::Closed { yaml: part, body } = split(yaml) {
        assert_eq!((part.text, body.text), (&yaml[part.range()], &yaml[body.range()]));
    }
}
