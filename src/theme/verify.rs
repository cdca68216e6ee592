//! Verifies the templates of a chain of themes before any of them is used.
//!
//! Every kind of page has its template; everything that a template names is there; and no template
//! names a variable that one of its pages does not have.

use super::assets::Asset;
use super::contract::PageKind;
use super::examine::{Fault, Kind, first_line, unknown};
use super::graph::{Graph, Reach};
use super::layer::Layer;
use super::scan::{Speech, Token, tokens, variable};
use super::words::Words;
use crate::base::digest::{Digest, Hasher};
use crate::base::phrase::Phrase;
use crate::decode::Bag;
use crate::decode::suggest::suggest;
use crate::diagnostic::{Code, Diagnostic, Place};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;
use tera::{ErrorKind, Kwargs, State, Tera, Value};

/// The component that makes a card.
pub(super) const CARD: &str = "card";

/// What is known of the pages of one kind.
#[derive(Debug)]
pub(super) struct Facts {
    /// The full name of the template.
    pub(super) template: String,
    /// The digest of everything that the template can execute.
    pub(super) digest: Digest,
    /// The variables of the page that it can read.
    pub(super) reads: BTreeSet<String>,
}

/// A component that can be called from a text.
#[derive(Debug)]
pub(super) struct Shortcode {
    /// The digest of everything that it can execute.
    pub(super) digest: Digest,
    /// The arguments that are numbers with a fraction.
    pub(super) fractions: BTreeSet<String>,
}

/// Tera without templates, but with everything else that templates can use. Every value is escaped,
/// whatever the file is called.
pub(super) fn functions(words: &Arc<Words>) -> Tera {
    let mut tera = Tera::new();
    let words = Arc::clone(words);
    tera.register_function("text", move |call: Kwargs, _: &State<'_>| words.text(&call));
    // So that whoever writes a theme can look at what a value holds.
    tera.register_filter("json", |value: Value, _: Kwargs, _: &State<'_>| json(&value));
    tera.autoescape_on([""]);
    tera
}

fn json(value: &Value) -> String {
    serde_json::to_string(value).unwrap_or_else(|error| error.to_string())
}

/// Checks that every name in a template is that of something.
pub(super) fn names(graph: &Graph<'_>, bag: &mut Bag) {
    // What a template that cannot be read defines is not known.
    let is_whole = graph.templates.len() == graph.sources.len();
    let components = || graph.components.keys().map(String::as_str);
    for part in graph.templates.values().chain(graph.components.values()) {
        let mut fault = |range, reason: Phrase| {
            let reason = reason.into();
            bag.push(graph.fault(&part.template, part.start, Fault { range, reason }));
        };
        for (name, range) in part.names.calls.iter().filter(|_| is_whole) {
            if !graph.components.contains_key(name) {
                let meant = suggest(name, components()).unwrap_or("none");
                let reason = Phrase::new("template-no-component");
                fault(range.clone(), reason.with("name", name).with("meant", meant));
            }
        }
        for (name, range) in &part.names.includes {
            if graph.resolve(name).is_none() {
                fault(range.clone(), Phrase::new("template-none").with("name", name));
            }
        }
        if let Some(name) = part.names.extends.as_ref().filter(|name| graph.resolve(name).is_none())
        {
            let range = tag(graph, &part.template, "extends");
            fault(range, Phrase::new("template-none").with("name", name));
        }
    }
}

/// Checks the template of each kind, and what it reads.
pub(super) fn kinds(
    graph: &Graph<'_>,
    assets: &[Asset],
    words: &Words,
    bag: &mut Bag,
) -> BTreeMap<PageKind, Facts> {
    let mut strange = BTreeMap::new();
    let mut kinds = BTreeMap::new();
    for kind in PageKind::ALL {
        let Some(template) = graph.resolve(kind.template()) else { continue };
        let mut reach = graph.reach(template);
        if kind.card_level().is_some() && graph.components.contains_key(CARD) {
            // The cards of a page come ready-made, whoever calls the component.
            reach.components.extend(graph.reach_of_component(CARD).components);
        }
        let bound: BTreeSet<&String> = reach.pages.values().flat_map(|part| &part.bound).collect();
        for (name, finding) in context(graph, kind, &reach) {
            if !bound.contains(&name) {
                strange.insert((finding.place.clone(), name.clone()), finding.with("name", name));
            }
        }
        let reads = reads(kind, &reach);
        let mut hasher = Hasher::new();
        hasher.text(template).digest(executed(&reach, words));
        for asset in assets.iter().filter(|_| reads.contains("assets")) {
            hasher.text(&asset.name).text(asset.route.as_str());
        }
        let (template, digest) = (template.to_owned(), hasher.finish());
        kinds.insert(kind, Facts { template, digest, reads });
    }
    bag.extend(strange.into_values());
    kinds
}

/// The kinds that have no template, one finding for each template.
pub(super) fn missing(graph: &Graph<'_>, place: &Place) -> Vec<Diagnostic> {
    let names: BTreeSet<&str> = PageKind::ALL.into_iter().map(PageKind::template).collect();
    let missing = names.into_iter().filter(|name| graph.resolve(name).is_none());
    missing
        .map(|name| Diagnostic::new(Code::MissingTemplate, place.clone()).with("name", name))
        .collect()
}

/// The variables that pages of a kind do not have, each with the place where one is read.
fn context(graph: &Graph<'_>, kind: PageKind, reach: &Reach<'_>) -> Vec<(String, Diagnostic)> {
    let is_known = |name: &str| PageKind::ALL.into_iter().any(|kind| kind.offers(name));
    let mut strange = Vec::new();
    for (template, part) in &reach.pages {
        let source = graph.sources.get(*template);
        let tokens = tokens(source.map_or("", |source| source.text));
        for name in part.names.variables.iter().filter(|name| !kind.offers(name)) {
            let is_own = source.is_some_and(|source| source.file.source.is_some());
            let (template, range) =
                graph.way_to(template, reach).filter(|_| !is_own).unwrap_or_else(|| {
                    ((*template).to_owned(), variable(&tokens, name).unwrap_or(0..0))
                });
            let finding = graph.finding(Code::TemplateContext, &template, range);
            strange.push((name.clone(), finding));
        }
    }
    for part in reach.components.values() {
        for (name, range) in &part.implicit {
            let needs = part.signature.needs.contains(name);
            if needs && is_known(name) && !kind.offers(name) {
                let finding = graph.finding(Code::TemplateContext, &part.template, range.clone());
                strange.push((name.clone(), finding));
            }
        }
    }
    strange
}

/// The variables of the page that can be read. A name that a template binds as well counts: where
/// it is bound in one branch only, the other one reads the page's.
fn reads(kind: PageKind, reach: &Reach<'_>) -> BTreeSet<String> {
    let named = reach.parts().flat_map(|(_, part)| {
        part.names.variables.iter().chain(&part.bound).chain(part.implicit.keys())
    });
    let mut reads: BTreeSet<String> = named.filter(|name| kind.offers(name)).cloned().collect();
    // Whoever asks for a message reads words, without naming them.
    if speech(reach) > Speech::Silent {
        reads.insert("words".to_owned());
    }
    reads
}

/// The digest of what can be executed. Messages in other languages than the page's count as part
/// of it, since nothing else says that the page shows them.
fn executed(reach: &Reach<'_>, words: &Words) -> Digest {
    let mut hasher = Hasher::new();
    for (name, part) in reach.parts() {
        hasher.text(name).digest(part.digest);
    }
    if speech(reach) == Speech::AnyLanguage {
        hasher.digest(words.digest());
    }
    hasher.finish()
}

fn speech(reach: &Reach<'_>) -> Speech {
    reach.parts().map(|(_, part)| part.speech).max().unwrap_or(Speech::Silent)
}

/// The components that need nothing of the page, so that a text can call them.
pub(super) fn shortcodes(graph: &Graph<'_>, words: &Words) -> BTreeMap<String, Shortcode> {
    let callable = |name: &&String| graph.needs(name, &mut Vec::new()).is_empty();
    let shortcode = |name: &String| Shortcode {
        digest: executed(&graph.reach_of_component(name), words),
        fractions: graph.components[name].signature.fractions.clone(),
    };
    graph.components.keys().filter(callable).map(|name| (name.clone(), shortcode(name))).collect()
}

/// All templates in one Tera; `None` if they do not fit together.
pub(super) fn build(
    mut tera: Tera,
    layers: &[Layer],
    graph: &Graph<'_>,
    bag: &mut Bag,
) -> Option<Tera> {
    let prefixes = layers.iter().skip(1).map(|layer| layer.prefix.clone());
    let sources = graph.sources.iter().map(|(name, source)| (name, source.text));
    let added = tera.set_fallback_prefixes(prefixes).and_then(|()| tera.add_raw_templates(sources));
    let Err(error) = added else { return Some(tera) };
    match error.kind() {
        ErrorKind::CircularExtend { tpl, inheritance_chain: chain } => {
            let chain: Vec<&String> = std::iter::once(tpl).chain(chain).collect();
            bag.push(circle(graph, &chain, "extends"));
        }
        ErrorKind::CircularInclude { include_chain: chain, .. } => {
            bag.push(circle(graph, &chain.iter().collect::<Vec<_>>(), "include"));
        }
        ErrorKind::Msg(text) => bag.extend(unfit(graph, text)),
        other => bag.push(graph.fault(
            "",
            0,
            Fault { range: 0..0, reason: first_line(&other.to_string()).into() },
        )),
    }
    None
}

fn circle(graph: &Graph<'_>, chain: &[&String], word: &str) -> Diagnostic {
    let names: Vec<&str> = chain.iter().map(|name| name.as_str()).collect();
    let own = |name: &&&str| graph.sources.get(**name).is_some_and(|one| one.file.source.is_some());
    let first = names.iter().find(own).copied().unwrap_or_default();
    let below = graph.below(first).filter(|_| names.iter().all(|name| *name == first));
    let reason = Phrase::new("template-circle")
        .with("tag", word)
        .with("chain", names.join(" → "))
        .with("below", below.as_deref().unwrap_or("none"));
    graph.fault(first, 0, Fault { range: tag(graph, first, word), reason: reason.into() })
}

/// The name of the template that one extends or first includes.
fn tag(graph: &Graph<'_>, name: &str, word: &str) -> Range<usize> {
    let tokens = tokens(graph.sources.get(name).map_or("", |source| source.text));
    let opens = |three: &&[Token<'_>]| three[0].text == "{%" && three[1].text == word;
    let named = tokens.windows(3).find(opens).map(|three| three[2].range());
    named.map_or(0..0, |quoted| quoted.start + 1..quoted.end - 1)
}

/// Blocks that are filled and that no parent has. The blame is with the nearest template of the
/// site: the one that fills the block, or the parent that has lost it.
fn unfit(graph: &Graph<'_>, text: &str) -> Vec<Diagnostic> {
    let mut lines = text.lines();
    let mut found = Vec::new();
    let mut told = BTreeSet::new();
    while let Some(line) = lines.next() {
        let Some((Kind::Block, block)) = line.strip_prefix("error: ").and_then(unknown) else {
            continue;
        };
        let locus = lines.next().unwrap_or_default();
        let name = locus
            .trim_start()
            .trim_start_matches("--> ")
            .rsplitn(3, ':')
            .nth(2)
            .unwrap_or_default();
        let mut blamed = name;
        while let Some(part) = graph.templates.get(blamed)
            && graph.sources[blamed].file.source.is_none()
            && let Some(parent) = part.names.extends.as_ref().and_then(|name| graph.resolve(name))
        {
            blamed = parent;
        }
        let tokens = tokens(graph.sources.get(blamed).map_or("", |source| source.text));
        let opens = |pair: &&[Token<'_>]| pair[0].text == "block" && pair[1].text == block;
        let range = tokens.windows(2).find(opens).map_or(0..0, |pair| pair[1].range());
        let reason = if blamed == name {
            Phrase::new("template-no-block").with("block", block)
        } else {
            Phrase::new("template-lost-block").with("name", name).with("block", block)
        };
        let reason = reason.into();
        // The same block is missed by many pages.
        if told.insert((blamed.to_owned(), block)) {
            found.push(graph.fault(blamed, 0, Fault { range, reason }));
        }
    }
    if found.is_empty() {
        let reason = first_line(text).into();
        found.push(graph.fault("", 0, Fault { range: 0..0, reason }));
    }
    found
}
