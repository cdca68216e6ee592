//! The examples of the CommonMark specification, rendered on the path of every text.
//!
//! What kabar does on purpose is taken out of the comparison: heading levels and ids, typographic
//! punctuation, `rel`, lazy pictures, captions. An example that is changed by something that
//! cannot be taken out is listed with its reason, and must really differ.

use kabar::source::markdown::{HoleKind, Target, render};
use serde_json::Value;

const SPEC: &str = include_str!("commonmark/spec.json");

/// Examples that differ by design: the reason, and their numbers.
const DIFFERENT: [(&str, &[u64]); 11] = [
    (
        "raw HTML that stays open is closed",
        &[21, 31, 155, 174, 175, 184, 187, 344, 476, 477, 494, 630],
    ),
    ("raw HTML is written as a browser reads it", &[148, 149, 152, 153, 160, 190, 191]),
    ("a closing tag that closes nothing goes", &[151, 165]),
    ("a tag that does not end is shown", &[156, 157, 158]),
    ("an unknown element or attribute goes", &[150, 163, 169, 201, 491, 524, 536]),
    ("an unknown element or attribute goes", &[613, 614, 615, 616, 617, 623]),
    ("a script, style or form goes", &[170, 171, 172, 173, 176, 178]),
    ("comments are not published", &[177, 179, 183, 308, 309, 625, 626]),
    ("declarations are not published", &[180, 181, 182, 627, 628, 629]),
    ("an unknown scheme or a broken address is not safe", &[596, 598, 599, 601, 631, 642, 643]),
    ("a bare web address is a link", &[602, 608, 611]),
];

#[test]
fn every_example_of_the_specification_is_rendered_as_it_says() {
    let examples: Vec<Value> = serde_json::from_str(SPEC).unwrap();
    let mut wrong = Vec::new();
    for example in &examples {
        let number = example["example"].as_u64().unwrap();
        let [markdown, expected] = ["markdown", "html"].map(|key| example[key].as_str().unwrap());
        let expected = without_syntax_variants(expected);
        let found = without_our_features(markdown);
        let reason = DIFFERENT.iter().find(|(_, numbers)| numbers.contains(&number));
        match (expected == found, reason) {
            (true, None) | (false, Some(_)) => {}
            (true, Some((reason, _))) => wrong.push(format!("{number} is as specified: {reason}")),
            (false, None) => {
                wrong.push(format!(
                    "{number}\n{markdown}\n--- expected\n{expected}\n--- found\n{found}"
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{} examples:\n{}", wrong.len(), wrong.join("\n\n"));
}

#[test]
fn the_specification_is_whole() {
    let examples: Vec<Value> = serde_json::from_str(SPEC).unwrap();
    assert_eq!(examples.len(), 652);
}

/// The specification's HTML with one way of writing where HTML has several.
fn without_syntax_variants(html: &str) -> String {
    // The title of a page is its `h1`: a text with one moves its headings down.
    let html = if html.contains("<h1>") { shifted(html) } else { html.to_owned() };
    normalized(&html.replace(" />", ">").replace("/>", ">"))
}

fn shifted(html: &str) -> String {
    (1..=5).rev().fold(html.to_owned(), |html, level: u8| {
        let below = level + 1;
        html.replace(&format!("<h{level}>"), &format!("<h{below}>"))
            .replace(&format!("</h{level}>"), &format!("</h{below}>"))
    })
}

/// Our HTML with its holes filled as the specification expects, and without what is our own.
fn without_our_features(markdown: &str) -> String {
    let rendered = render(markdown);
    let mut html = rendered.body.fill(|html, hole| match &hole.kind {
        HoleKind::Link(target) => *html += &attribute("href", target),
        HoleKind::Picture(target) => *html += &attribute("src", target),
        HoleKind::LinkEnd(_) => {}
        HoleKind::Shortcode(_) | HoleKind::Word(_) => html.push_str("hole"),
    });
    for heading in rendered.outline.headings {
        html = html.replace(&format!(" id=\"{}\"", heading.id), "");
    }
    for (ours, theirs) in [
        (" rel=\"noreferrer\"", ""),
        (" loading=\"lazy\" decoding=\"async\"", ""),
        ("<figure>", "<p>"),
        ("</figure>", "</p>"),
        ("><figcaption>", " title=\""),
        ("</figcaption>", "\">"),
        ("“", "\""),
        ("”", "\""),
        ("‘", "'"),
        ("’", "'"),
        ("…", "..."),
        ("—", "---"),
        ("–", "--"),
    ] {
        html = html.replace(ours, theirs);
    }
    normalized(&html)
}

fn attribute(name: &str, target: &Target) -> String {
    format!(" {name}=\"{}\"", address(target))
}

fn address(target: &Target) -> String {
    match target {
        Target::File { path, anchor: None } | Target::Site { path } => path.clone(),
        Target::File { path, anchor: Some(anchor) } => format!("{path}#{anchor}"),
        Target::Anchor(anchor) if anchor.is_empty() => String::new(),
        Target::Anchor(anchor) => format!("#{anchor}"),
    }
}

/// Line breaks beside tags mean nothing outside of `pre`; addresses are compared decoded.
fn normalized(html: &str) -> String {
    let mut parts = html.split("<pre");
    let mut normalized = without_breaks(parts.next().unwrap_or_default());
    for part in parts {
        let (code, rest) = part.split_once("</pre>").unwrap_or((part, ""));
        normalized += &["<pre", code, "</pre>", &without_breaks(rest)].concat();
    }
    let decoded = decoded_addresses(normalized.trim());
    [("&quot;", "\""), ("&nbsp;", "\u{a0}"), ("&#39;", "'")]
        .iter()
        .fold(decoded, |html, (entity, c)| html.replace(entity, c))
}

fn without_breaks(html: &str) -> String {
    html.replace(">\n", ">").replace("\n<", "<")
}

/// The values of `href` and `src` percent-decoded: whether `[` is encoded makes no difference.
fn decoded_addresses(html: &str) -> String {
    let mut decoded = String::new();
    let mut rest = html;
    while let Some(at) =
        ["href=\"", "src=\""].iter().filter_map(|key| Some(rest.find(key)? + key.len())).min()
    {
        decoded.push_str(&rest[..at]);
        let end = rest[at..].find('"').map_or(rest.len(), |end| at + end);
        decoded.push_str(&decoded_percent(&rest[at..end].replace("&amp;", "&")));
        rest = &rest[end..];
    }
    decoded + rest
}

fn decoded_percent(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut parts = text.split('%');
    bytes.extend(parts.next().unwrap_or_default().bytes());
    for part in parts {
        match part.get(..2).and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                bytes.extend(part[2..].bytes());
            }
            None => bytes.extend(format!("%{part}").bytes()),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
