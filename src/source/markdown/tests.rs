//! Properties of every rendering, and what the tests beside the code share.

use super::links::{Destination, classify};
use super::tag::{self, Piece, Pieces};
use super::{Body, HoleKind, ProblemKind, Rendered, Target, entity, policy, render};
use proptest::prelude::*;

/// The HTML of a text, with each hole shown in braces.
pub(super) fn html(text: &str) -> String {
    shown(&render(text).body)
}

/// The HTML of a body, with each hole shown in braces.
fn shown(body: &Body) -> String {
    body.fill(|html, hole| {
        let shown = match &hole.kind {
            HoleKind::Link(target) => format!("{{to {}}}", address(target)),
            HoleKind::Picture(target) => format!("{{of {}}}", address(target)),
            HoleKind::Shortcode(shortcode) => {
                format!("{{{}/{}}}", shortcode.name, shortcode.args.len())
            }
            HoleKind::LinkEnd(_) => String::new(),
            HoleKind::Word(id) => format!("{{{id}}}"),
        };
        html.push_str(&shown);
    })
}

fn address(target: &Target) -> String {
    match target {
        Target::File { path, anchor: None } | Target::Site { path } => path.clone(),
        Target::File { path, anchor: Some(anchor) } => format!("{path}#{anchor}"),
        Target::Anchor(anchor) => format!("#{anchor}"),
    }
}

/// What was reported, in short, each with the stretch of the text it is about.
pub(super) fn problems(text: &str) -> Vec<String> {
    let short = |kind: &ProblemKind| match kind {
        ProblemKind::HtmlRemoved { what } => format!("removed {what}"),
        ProblemKind::UnsafeLink { target } => format!("unsafe {target}"),
        ProblemKind::ShortcodeSyntax { reason } => {
            crate::base::phrase::Insert::from(reason.clone()).brief()
        }
        ProblemKind::EmptyLink => "empty".to_owned(),
        ProblemKind::SkippedLevel { level, deepest } => format!("{level} below {deepest}"),
    };
    let problems = render(text).problems;
    let shown = |problem: &super::Problem| {
        format!("{} in {}", short(&problem.kind), &text[problem.range.clone()])
    };
    problems.iter().map(shown).collect()
}

fn check(text: &str) {
    let Rendered { body, outline, plain, problems } = render(text);
    for (at, c) in plain.text.char_indices() {
        assert!(
            text.get(plain.source(&(at..at + c.len_utf8()))).is_some(),
            "{plain:?} of {text:?}"
        );
    }
    let mut last = 0;
    for hole in &body.holes {
        assert!(last <= hole.at && body.html.is_char_boundary(hole.at), "{hole:?} in {body:?}");
        assert!(text.get(hole.range.clone()).is_some(), "{hole:?} of {text:?}");
        last = hole.at;
        let before = &body.html[..hole.at];
        match hole.kind {
            HoleKind::Link(_) => assert!(before.ends_with("<a"), "{body:?}"),
            HoleKind::Picture(_) => assert!(before.ends_with("<img"), "{body:?}"),
            HoleKind::LinkEnd(_) | HoleKind::Shortcode(_) | HoleKind::Word(_) => {}
        }
    }
    for problem in &problems {
        assert!(text.get(problem.range.clone()).is_some(), "{problem:?} of {text:?}");
    }
    for heading in &outline.headings {
        assert!(text.get(heading.range.clone()).is_some(), "{heading:?} of {text:?}");
        assert!((1..=6).contains(&heading.level) && outline.anchors.contains(&heading.id));
    }
    let opened = Pieces::new(&body.html).filter_map(|(piece, _)| match piece {
        Piece::Open { name, attributes } => Some((name, attributes)),
        _ => None,
    });
    for (name, attributes) in opened {
        let is_ours = matches!(name, "aside" | "input" | "label");
        assert!(policy::element(name).is_some() || is_ours, "<{name}> in {}", body.html);
        for (attribute, value) in tag::attributes(attributes) {
            let is_address = policy::ADDRESSES.contains(&attribute);
            let address = entity::decode(value.unwrap_or_default());
            let is_safe = !is_address || !matches!(classify(&address), Destination::Unsafe);
            assert!(ATTRIBUTES.contains(&attribute) && is_safe, "{attribute} in {}", body.html);
        }
    }
}

/// The attributes that can be in a body.
const ATTRIBUTES: [&str; 21] = [
    "alt",
    "aria-label",
    "checked",
    "class",
    "decoding",
    "dir",
    "disabled",
    "href",
    "id",
    "lang",
    "loading",
    "rel",
    "role",
    "scope",
    "src",
    "start",
    "title",
    "type",
    "width",
    "height",
    "cite",
];

/// Pieces that mean something to Markdown, to HTML or to us.
const PIECES: [&str; 74] = [
    "a",
    "é",
    "ب",
    " ",
    "  ",
    "\n",
    "\n\n",
    "\n> ",
    "\n- ",
    "\n1. ",
    "\n# ",
    "\n## ",
    "\n    ",
    "\t",
    "*",
    "**",
    "_",
    "~~",
    "`",
    "```\n",
    "[",
    "](",
    "](b.md)",
    "](javascript:x)",
    "](b.jpg \"c\")",
    "![",
    "![a](b.jpg \"c\")",
    ")",
    "<",
    ">",
    "<b>",
    "</b>",
    "<i class=x>",
    "<div>",
    "</div>",
    "\n\n<div onclick=x>\n\n",
    "\n\n</div>\n\n",
    "<p>",
    "<script>",
    "</script>",
    "<a href='b.md'>",
    "<a href=java&#115;cript:x>",
    "</a>",
    "<img src=b.jpg onerror=x>",
    "<table>",
    "<tr>",
    "<td>",
    "<textarea>",
    "<br/>",
    "<!-- more -->",
    "<!-- ",
    "-->",
    "<?",
    "&amp;",
    "&#x41;",
    "\\",
    "|",
    "\n|a|b|\n|-|-:|\n|c|d|\n",
    "[^1]",
    "\n\n[^1]: ",
    "\n[^2]: x [^1] ",
    "[^2]",
    "— ",
    "-- ",
    "\n> — a",
    "\n> [!NOTE]\n> ",
    "\n- [ ] ",
    "\n: ",
    "{{ f(a=1) }}",
    "\n\n{{ f(b=\"é\") }}\n\n",
    "{{ f(",
    "}}",
    "https://a.org/b_c",
    "{#x}",
];

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 512,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn any_text_is_rendered(text in any::<String>()) {
        check(&text);
    }

    #[test]
    fn any_markup_is_rendered(
        pieces in prop::collection::vec(prop::sample::select(&PIECES[..]), 0..40)
    ) {
        check(&pieces.concat());
    }
}

#[test]
fn what_once_went_wrong_stays_right() {
    for text in ["- [ ] é\n\n  ![a](b \"c\")", "\u{feff}# a", "a\r\n\r\n> b\r\n> — c\r\n", "\0"]
    {
        check(text);
    }
}

#[test]
fn a_hostile_text_is_rendered_in_time() {
    let deep = |open: &str, text: &str| format!("<div>\n\n{}{text}", open.repeat(3_000));
    for text in [
        ">".repeat(100_000),
        "[".repeat(50_000),
        "![".repeat(50_000),
        "{{ f(a=\"".repeat(20_000),
        "http://".repeat(20_000),
        "<a x\n".repeat(20_000),
        (0..500).map(|depth| " ".repeat(depth) + "- a\n").collect(),
        deep("> ", "a"),
        deep("*a **b ", "c"),
    ] {
        check(&text);
    }
}

#[test]
fn raw_html_around_a_text_that_nests_too_deeply_goes() {
    let text = format!("<div>\n\n{}a\n\n</div>", "> ".repeat(300));
    assert_eq!(problems(&text), ["removed <div> in <div>"]);
    assert!(!html(&text).contains("div"));
}

#[test]
fn only_the_first_problems_of_a_text_are_kept() {
    assert_eq!(render(&"<x>".repeat(1_000)).problems.len(), super::MAX_PROBLEMS);
}
