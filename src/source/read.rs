//! Reads one text: front matter and Markdown become a document, mistakes become findings.
//!
//! A text with findings still gives as much of a document as could be made, so that all mistakes
//! of all files come in one run.

use super::document::{Alt, Digests, Document, Head, Reference, ReferenceKind, Text, Translates};
use super::markdown::{self, Body, HoleKind, Rendered, Target};
use super::name::{Name, Subject};
use super::proofread::{Lexicon, proofread};
use super::{findings, read_facts, records, wording};
use crate::base::digest::{Digest, Hasher};
use crate::base::path::{Route, SourcePath, is_segment};
use crate::decode::{Bag, Fields, Node};
use crate::diagnostic::{Checked, Code, Diagnostic, Place};
use crate::yaml::fence::{Fence, Part, split};
use crate::yaml::value::Value;
use std::ops::Range;
use std::sync::Arc;

/// Reads a text; `None` if it has no front matter that can be read at all.
pub fn read(
    file: &SourcePath,
    name: Name,
    bytes: &[u8],
    lexicon: &Lexicon,
) -> Checked<Option<Document>> {
    let mut bag = Bag::new();
    let document = document((file, name), bytes, lexicon, &mut bag);
    Checked::new(document, bag)
}

/// The body of a text that was read before: what [`read`] made of the same bytes.
#[must_use]
pub fn body_of(bytes: &[u8]) -> Body {
    let text = String::from_utf8_lossy(bytes);
    match split(&text) {
        Fence::Closed { body, .. } => markdown::render(body.text).body,
        Fence::Missing { .. } | Fence::Unclosed { .. } => Body::default(),
    }
}

fn document(
    (file, name): (&SourcePath, Name),
    bytes: &[u8],
    lexicon: &Lexicon,
    bag: &mut Bag,
) -> Option<Document> {
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let at = error.valid_up_to();
            bag.push(Diagnostic::new(Code::NotUtf8, place(file, at..at + 1)));
            return None;
        }
    };
    let (yaml, body) = parts(file, text, bag)?;
    let parsed = crate::yaml::parse(yaml.text);
    bag.extend(parsed.problems.iter().map(|found| Diagnostic::yaml(found, file, yaml.start)));
    let rendered = markdown::render(body.text);
    bag.extend(rendered.problems.iter().map(|found| findings::problem(found, file, body.start)));
    let value = match parsed.value? {
        Value::Null => Value::Map(Vec::new()),
        value => value,
    };
    let mut head = head(&Node::root(&value, file), &name, (&rendered, &body), bag)?;
    let remarks = proofread(&rendered.plain, lexicon, head.facts.date);
    bag.extend(remarks.found.into_iter().map(|found| findings::remark(found, file, body.start)));
    head.acronyms = remarks.acronyms;
    for acronym in &mut head.acronyms {
        acronym.range = acronym.range.start + body.start..acronym.range.end + body.start;
    }
    Some(Document {
        file: file.clone(),
        name,
        digest: Digest::of(bytes),
        head: Arc::new(head),
        text: Text::Made(Arc::new(rendered.body)),
    })
}

fn parts<'t>(file: &SourcePath, text: &'t str, bag: &mut Bag) -> Option<(Part<'t>, Part<'t>)> {
    match split(text) {
        Fence::Closed { yaml, body } => return Some((yaml, body)),
        Fence::Missing { body } => {
            bag.push(Diagnostic::new(Code::FrontMatterMissing, first_line(file, &body)));
        }
        Fence::Unclosed { opening, .. } => {
            bag.push(Diagnostic::new(Code::FrontMatterUnclosed, place(file, opening.range())));
        }
    }
    None
}

fn place(file: &SourcePath, range: Range<usize>) -> Place {
    Place::Bytes(file.clone(), range.into())
}

/// The first line with text; an empty file as a whole.
fn first_line(file: &SourcePath, body: &Part<'_>) -> Place {
    let text = body.text.trim_start();
    let start = body.range().end - text.len();
    match text.lines().next() {
        Some(line) => place(file, start..start + line.trim_end().len()),
        None => Place::File(file.clone()),
    }
}

/// The front matter of a text, and the outline of its body.
fn head(
    root: &Node<'_>,
    name: &Name,
    (rendered, body): (&Rendered, &Part<'_>),
    bag: &mut Bag,
) -> Option<Head> {
    let record = match name.subject {
        Subject::Activity(_) => &records::REPORT,
        Subject::Page(_) => &records::PAGE,
        _ => &records::PROSE,
    };
    let fields = root.fields(record, bag)?;
    let translates = fields.get("translates").and_then(|node| read_translates(&node, bag));
    let title =
        if record.requires("title") { fields.require("title", bag) } else { fields.get("title") };
    let title = title.and_then(|node| node.text(bag)).unwrap_or_default();
    let slug = fields.get("slug").and_then(|node| read_slug(&node, bag));
    let summary = fields.get("summary").and_then(|node| node.text(bag));
    let aliases = read_aliases(fields.get("aliases").as_ref(), bag);
    let is_original = translates.is_none();
    let facts = match name.subject {
        Subject::Activity(_) => read_facts::activity(&fields, is_original, bag),
        _ => read_facts::other(&fields, bag),
    };
    fields.finish(bag);
    let outline = &rendered.outline;
    let mut head = Head {
        title,
        slug,
        summary: summary.or_else(|| outline.summary.clone()),
        aliases,
        translates,
        facts,
        headings: outline.headings.clone(),
        anchors: outline.anchors.clone(),
        words: outline.words,
        references: references(&rendered.body, body),
        acronyms: Vec::new(),
        digests: Digests::default(),
    };
    head.digests = digests(&head, &rendered.body, body.text);
    Some(head)
}

fn read_translates(node: &Node<'_>, bag: &mut Bag) -> Option<Translates> {
    // A text that says that it is a translation is one, even if nobody can tell of what.
    let unknown = Translates::UNKNOWN.parse().ok()?;
    if matches!(node.value(), Value::Text(_)) {
        let lang = node.lang(bag).unwrap_or(unknown);
        return Some(Translates { lang, revision: None, by: None, machine: false });
    }
    let record = &records::TRANSLATES;
    let fields = node.fields(record, bag).unwrap_or_else(|| node.no_fields(record));
    let lang = match node.value() {
        Value::Map(_) => fields.require("lang", bag).and_then(|node| node.lang(bag)),
        _ => None,
    };
    let revision = fields.get("revision").and_then(|node| node.text(bag));
    let by = fields.get("by").and_then(|node| node.text(bag));
    let machine = fields.get("machine").and_then(|node| node.flag(bag)).unwrap_or(false);
    fields.finish(bag);
    Some(Translates { lang: lang.unwrap_or(unknown), revision, by, machine })
}

fn read_slug(node: &Node<'_>, bag: &mut Bag) -> Option<String> {
    let text = node.text(bag)?;
    if is_segment(&text) {
        return Some(text);
    }
    bag.push(node.finding(Code::BadSlug).with("text", text));
    None
}

fn read_aliases(
    node: Option<&Node<'_>>,
    bag: &mut Bag,
) -> Vec<(String, crate::yaml::path::FieldPath)> {
    let nodes = node.map(Node::list).unwrap_or_default();
    let mut aliases = Vec::new();
    for node in nodes {
        let Some(text) = node.text(bag) else { continue };
        let sound = text.starts_with('/') && !text.starts_with("//") && text.len() > 1;
        if sound && Route::new(&text).is_some() {
            aliases.push((text, node.path().clone()));
        } else {
            bag.push(node.finding(Code::BadAlias).with("text", text));
        }
    }
    aliases
}

fn references(body: &Body, part: &Part<'_>) -> Vec<Reference> {
    let reference = |hole: &markdown::Hole| {
        let address = || address(part.text, hole.range.clone());
        let (kind, range) = match &hole.kind {
            HoleKind::Link(target) => (ReferenceKind::Link(target.clone()), address()),
            HoleKind::Picture(target) => {
                let alt = if body.has_alt(hole) { Alt::Given } else { Alt::Missing };
                (ReferenceKind::Picture { target: target.clone(), alt }, address())
            }
            HoleKind::Shortcode(call) => {
                let (name, src) = (call.name.clone(), call.src());
                let alt = if call.has_alt() { Alt::Given } else { Alt::Missing };
                (ReferenceKind::Shortcode { name, src, alt }, hole.range.clone())
            }
            HoleKind::LinkEnd(_) | HoleKind::Word(_) => return None,
        };
        Some(Reference { kind, range: range.start + part.start..range.end + part.start })
    };
    body.holes.iter().filter_map(reference).collect()
}

/// Where the address of an inline link or picture stands; else all of it, as of `[text][name]`.
fn address(text: &str, range: Range<usize>) -> Range<usize> {
    let inline = text.get(range.clone()).filter(|inline| inline.ends_with(')'));
    let Some((words, rest)) = inline.and_then(|inline| inline.rsplit_once("](")) else {
        return range;
    };
    let blanks = rest.len() - rest.trim_start().len();
    let rest = &rest[blanks..];
    let length = match rest.strip_prefix('<') {
        Some(inside) => inside.find('>').map_or(rest.len(), |end| end + 2),
        None => rest.find(char::is_whitespace).unwrap_or(rest.len() - 1),
    };
    let start = range.start + words.len() + "](".len() + blanks;
    if length == 0 { range } else { start..start + length }
}

fn digests(head: &Head, body: &Body, markdown: &str) -> Digests {
    let facts = Hasher::new().text(&head.title).bytes(&stored(&head.facts)).finish();
    let mut whole = Hasher::new();
    whole.digest(facts).bytes(&stored(&(&head.slug, &head.summary, &head.aliases)));
    whole.bytes(&stored(&head.translates)).number(head.words as u64);
    for heading in &head.headings {
        whole.number(heading.level.into()).text(&heading.id).text(&heading.text);
    }
    let mut of_body = Hasher::new();
    of_body.text(&body.html);
    for hole in &body.holes {
        of_body.number(hole.at as u64);
        hash_hole(&mut of_body, &hole.kind);
    }
    Digests {
        head: whole.finish(),
        facts,
        follow_ups: Digest::of(&stored(&head.facts.follow_ups)),
        body: of_body.finish(),
        revision: head
            .translates
            .is_none()
            .then(|| wording::revision(&head.title, head.summary.as_deref(), markdown)),
    }
}

fn hash_hole(hasher: &mut Hasher, kind: &HoleKind) {
    match kind {
        HoleKind::Link(target) => hash_target(hasher.number(0), target),
        HoleKind::LinkEnd(target) => hash_target(hasher.number(1), target),
        HoleKind::Picture(target) => hash_target(hasher.number(2), target),
        HoleKind::Word(id) => {
            hasher.number(3).text(id);
        }
        HoleKind::Shortcode(call) => {
            hasher.number(4).text(&format!("{call:?}"));
        }
    }
}

fn hash_target(hasher: &mut Hasher, target: &Target) {
    match target {
        Target::File { path, anchor } => {
            let anchor = anchor.as_deref();
            hasher.text(path).text(anchor.unwrap_or_default()).number(u64::from(anchor.is_some()));
        }
        Target::Site { path } => {
            hasher.number(1).text(path);
        }
        Target::Anchor(anchor) => {
            hasher.number(2).text(anchor);
        }
    }
}

/// A value as it is stored, to be hashed.
fn stored(value: &impl serde::Serialize) -> Vec<u8> {
    let Ok(bytes) = postcard::to_stdvec(value) else {
        unreachable!("texts and numbers can always be stored")
    };
    bytes
}

/// Fields that several kinds of texts share.
pub(super) fn release(fields: &Fields<'_>, bag: &mut Bag) -> super::facts::Release {
    super::facts::Release {
        draft: fields.get("draft").and_then(|node| node.flag(bag)).unwrap_or(false),
        publish_at: fields.get("publish_at").and_then(|node| node.day(bag)),
        expires: fields.get("expires").and_then(|node| node.day(bag)),
    }
}
