//! The second wall around raw HTML: what `raw` let pass goes through ammonia, which parses it as a
//! browser does and writes it anew, well formed.
//!
//! Only the stretches of a body that hold raw HTML come here. Their holes are marked before and
//! found again after; the marks hold a digest of the stretch, so no text can forge one.

use ammonia::Builder;
use std::collections::{HashMap, HashSet};
use std::fmt::Write;
use std::sync::LazyLock;

use super::body::{Body, Hole, HoleKind};
use super::policy::{ELEMENTS, EVERYWHERE, Element};
use crate::base::digest::Digest;

/// How a mark inside a tag begins.
const ATTRIBUTE: &str = " data-hole=\"";

/// Attributes that only our own HTML has.
const OURS: [&str; 2] = ["data-hole", "role"];

static BUILDER: LazyLock<Builder<'static>> = LazyLock::new(builder);

fn builder() -> Builder<'static> {
    const TABLE: &[Element] = &ELEMENTS;
    let mut attributes: HashMap<_, HashSet<_>> = HashMap::new();
    for element in TABLE {
        attributes.insert(element.name, element.attributes.iter().copied().collect());
    }
    attributes.entry("a").or_default().insert("rel");
    attributes.entry("img").or_default().extend(["decoding", "loading"]);
    attributes.insert("input", HashSet::from(["checked", "disabled", "type"]));
    let ours = ["aside", "input", "label"];
    let mut builder = Builder::new();
    builder
        .tags(TABLE.iter().map(|element| element.name).chain(ours).collect())
        .tag_attributes(attributes)
        .generic_attributes(EVERYWHERE.into_iter().chain(OURS).collect())
        .url_schemes(super::links::SAFE_SCHEMES.into_iter().collect())
        .link_rel(None);
    builder
}

/// Sanitizes what a body holds from `from` on.
pub(super) fn sanitize(body: &mut Body, from: usize) {
    let tail = body.split_off(from);
    let key = Digest::of(tail.html.as_bytes()).to_string();
    let clean = BUILDER.clean(&mark(&tail, &key)).to_string();
    unmark(body, &clean, &key, &tail.holes);
}

/// The HTML with a mark in every hole.
fn mark(body: &Body, key: &str) -> String {
    let mut number = 0;
    body.fill(|html, hole| {
        let (before, after) = match hole.kind {
            HoleKind::Link(_) | HoleKind::Picture(_) => (ATTRIBUTE, "\""),
            HoleKind::LinkEnd(_) | HoleKind::Shortcode(_) | HoleKind::Word(_) => ("", ""),
        };
        // Writing to a string cannot fail.
        let _ = write!(html, "{before}{key}-{number}.{after}");
        number += 1;
    })
}

/// Appends the HTML to the body, with holes in the place of the marks.
fn unmark(body: &mut Body, clean: &str, key: &str, holes: &[Hole]) {
    let mut rest = clean;
    while let Some((before, number, behind)) = next_mark(rest, key) {
        let (before, behind) = match before.strip_suffix(ATTRIBUTE) {
            Some(before) => (before, behind.strip_prefix('"').unwrap_or(behind)),
            None => (before, behind),
        };
        body.push(before);
        if let Some(hole) = holes.get(number) {
            body.push_hole(hole.kind.clone(), hole.range.clone());
        }
        rest = behind;
    }
    body.push(rest);
}

fn next_mark<'h>(html: &'h str, key: &str) -> Option<(&'h str, usize, &'h str)> {
    let (before, behind) = html.split_once(key)?;
    let (number, behind) = behind.strip_prefix('-')?.split_once('.')?;
    Some((before, number.parse().ok()?, behind))
}
