//! What each template and component of a chain of themes can reach.
//!
//! A template of a theme is found by its name in the first theme that has it, and as `NAME/x.html`
//! in the theme `NAME` that another one extends. A component is found by its name in the first
//! theme that defines it, whatever the file.

use super::examine::{self, Fault, Names, Signature};
use super::layer::{File, Layer};
use super::scan::{self, Speech};
use crate::base::digest::Digest;
use crate::base::phrase::Phrase;
use crate::decode::Bag;
use crate::diagnostic::{Code, Diagnostic, Place};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use tera::Tera;

/// The variable with which a template could read everything at once.
const EVERYTHING: &str = "__tera_context";

/// A file of a theme that is a template.
#[derive(Clone, Copy)]
pub(super) struct Source<'l> {
    /// The place of its theme in the chain.
    pub(super) layer: usize,
    pub(super) file: &'l File,
    pub(super) text: &'l str,
}

/// A template without its components, or a component.
pub(super) struct Part {
    /// The full name of the template in whose file it stands.
    pub(super) template: String,
    /// Where in the file it begins.
    pub(super) start: usize,
    /// The digest of its text.
    pub(super) digest: Digest,
    pub(super) names: Names,
    /// The names that it gives to values of its own.
    pub(super) bound: BTreeSet<String>,
    /// What a component takes from the page, and where it says so.
    pub(super) implicit: BTreeMap<String, Range<usize>>,
    /// The arguments of a component.
    pub(super) signature: Signature,
    /// In which languages it asks for messages.
    pub(super) speech: Speech,
}

/// All templates and components of a chain of themes.
pub(super) struct Graph<'l> {
    /// Every file, by its full name.
    pub(super) sources: BTreeMap<String, Source<'l>>,
    /// The files that Tera can read.
    pub(super) templates: BTreeMap<String, Part>,
    pub(super) components: BTreeMap<String, Part>,
    prefixes: Vec<&'l str>,
}

/// What a template can execute.
#[derive(Default)]
pub(super) struct Reach<'g> {
    /// Itself, what it extends, and what these include: they see the variables of the page.
    pub(super) pages: BTreeMap<&'g str, &'g Part>,
    /// What components include: these see the arguments of the component.
    pub(super) inner: BTreeMap<&'g str, &'g Part>,
    pub(super) components: BTreeMap<&'g str, &'g Part>,
}

impl<'g> Reach<'g> {
    /// Templates and components.
    pub(super) fn parts(&self) -> impl Iterator<Item = (&'g str, &'g Part)> {
        let all = self.pages.iter().chain(&self.inner).chain(&self.components);
        all.map(|(name, part)| (*name, *part))
    }
}

impl<'l> Graph<'l> {
    /// Reads the templates of a chain of themes; `tera` has the functions and no template.
    pub(super) fn new(layers: &'l [Layer], tera: &Tera, bag: &mut Bag) -> Self {
        let mut sources = BTreeMap::new();
        for (layer, theme) in layers.iter().enumerate() {
            for (path, file) in theme.folder("templates") {
                let extension = path.rsplit('.').next();
                if !matches!(extension, Some("html" | "svg")) {
                    continue;
                }
                if let Some(other) = layers.iter().skip(1).find(|one| path.starts_with(&one.prefix))
                {
                    bag.push(misnamed(file, &other.name));
                    continue;
                }
                let Some(text) = file.text(bag) else { continue };
                sources.insert(format!("{}{path}", theme.prefix), Source { layer, file, text });
            }
        }
        let mut graph = Self {
            sources,
            templates: BTreeMap::new(),
            components: BTreeMap::new(),
            prefixes: layers.iter().skip(1).map(|layer| layer.prefix.as_str()).collect(),
        };
        for (name, source) in graph.sources.clone() {
            graph.read((&name, source.text), tera, bag);
        }
        graph
    }

    /// The full name of a template.
    pub(super) fn resolve(&self, name: &str) -> Option<&str> {
        let prefixed = |prefix: &&str| self.sources.get_key_value(&format!("{prefix}{name}"));
        let found = self.sources.get_key_value(name);
        let found = found.or_else(|| self.prefixes.iter().find_map(prefixed));
        found.map(|(name, _)| name.as_str())
    }

    /// The full name of the template that one of the first theme replaces.
    pub(super) fn below(&self, name: &str) -> Option<String> {
        let mut names = self.prefixes.iter().map(|prefix| format!("{prefix}{name}"));
        names.find(|name| self.sources.contains_key(name))
    }

    /// What can be executed when a template is rendered.
    pub(super) fn reach(&self, template: &str) -> Reach<'_> {
        let mut reach = Reach::default();
        let mut open = vec![template];
        while let Some(name) = open.pop() {
            let Some((name, part)) = self.templates.get_key_value(name) else { continue };
            if reach.pages.insert(name, part).is_none() {
                open.extend(part.names.templates().filter_map(|name| self.resolve(name)));
            }
        }
        let pages: Vec<&Part> = reach.pages.values().copied().collect();
        for part in pages {
            self.call(part, &mut reach);
        }
        reach
    }

    /// What can be executed when a component is called.
    pub(super) fn reach_of_component(&self, name: &str) -> Reach<'_> {
        let mut reach = Reach::default();
        self.add_component(name, &mut reach);
        reach
    }

    fn call<'g>(&'g self, part: &'g Part, reach: &mut Reach<'g>) {
        for name in part.names.calls.keys() {
            self.add_component(name, reach);
        }
    }

    fn add_component<'g>(&'g self, name: &str, reach: &mut Reach<'g>) {
        let Some((name, part)) = self.components.get_key_value(name) else { return };
        if reach.components.insert(name, part).is_none() {
            self.include(part, reach);
            self.call(part, reach);
        }
    }

    fn include<'g>(&'g self, part: &'g Part, reach: &mut Reach<'g>) {
        for name in part.names.templates().filter_map(|name| self.resolve(name)) {
            let Some((name, part)) = self.templates.get_key_value(name) else { continue };
            if reach.inner.insert(name, part).is_none() {
                self.include(part, reach);
                self.call(part, reach);
            }
        }
    }

    /// What a component needs of the page, unless it or a component that calls it is given it.
    pub(super) fn needs<'g>(&'g self, name: &'g str, open: &mut Vec<&'g str>) -> BTreeSet<&'g str> {
        let Some(part) = self.components.get(name).filter(|_| !open.contains(&name)) else {
            return BTreeSet::new();
        };
        open.push(name);
        let inner = part.names.calls.keys().flat_map(|name| self.needs(name, open));
        let is_given = |name: &&str| part.signature.names.contains(*name);
        let mut needs: BTreeSet<&str> = inner.filter(|name| !is_given(name)).collect();
        needs.extend(part.signature.needs.iter().map(String::as_str));
        open.pop();
        needs
    }

    /// A finding at some bytes of a template; none of them stand for the whole file. The embedded
    /// templates have no place of their own.
    pub(super) fn finding(&self, code: Code, name: &str, range: Range<usize>) -> Diagnostic {
        let place = match self.sources.get(name).and_then(|source| source.file.source.clone()) {
            Some(source) if range == (0..0) => Place::File(source),
            Some(source) => Place::Bytes(source, range.into()),
            None => Place::Site,
        };
        Diagnostic::new(code, place)
    }

    /// Where the site makes a page reach an embedded template.
    pub(super) fn way_to(
        &self,
        template: &str,
        reach: &Reach<'_>,
    ) -> Option<(String, Range<usize>)> {
        let is_own =
            |name: &str| self.sources.get(name).is_some_and(|one| one.file.source.is_some());
        let mut own = reach.pages.iter().filter(|(name, _)| is_own(name)).peekable();
        let first = own.peek().map(|(name, _)| ((**name).to_owned(), 0..0));
        let leads = |(name, part): (&&str, &&Part)| {
            let found = part
                .names
                .includes
                .iter()
                .find(|(other, _)| self.resolve(other).is_some_and(|other| other == template));
            found.map(|(_, range)| ((*name).to_owned(), range.clone()))
        };
        own.find_map(leads).or(first)
    }

    /// A finding that a template cannot be read.
    pub(super) fn fault(&self, name: &str, start: usize, fault: Fault) -> Diagnostic {
        let range = fault.range.start + start..fault.range.end + start;
        let finding = self.finding(Code::TemplateSyntax, name, range);
        let reason = match finding.place {
            Place::Site => {
                let inside = Phrase::new("template-inside").with("name", name);
                inside.with("reason", fault.reason).into()
            }
            _ => fault.reason,
        };
        finding.with("reason", reason)
    }

    fn read(&mut self, (name, text): (&str, &str), tera: &Tera, bag: &mut Bag) {
        if let Some(fault) = examine::syntax(text) {
            bag.push(self.fault(name, 0, fault));
            return;
        }
        let tokens = scan::tokens(text);
        if let Some(range) = scan::variable(&tokens, EVERYTHING) {
            bag.push(self.finding(Code::TemplateContext, name, range).with("name", EVERYTHING));
        }
        let definitions = scan::definitions(&tokens);
        let page = without(text, &definitions);
        let mut reader = Reader { template: name, tera, faults: Vec::new() };
        let part = reader.part(&page, 0);
        let components: Vec<(String, Part)> =
            definitions.iter().map(|one| (one.name.clone(), reader.component(text, one))).collect();
        bag.extend(reader.faults.into_iter().map(|(start, fault)| self.fault(name, start, fault)));
        self.templates
            .insert(name.to_owned(), Part { digest: Digest::of(text.as_bytes()), ..part });
        for (component, part) in components {
            self.define(component, part, bag);
        }
    }

    /// The component of the first theme that has one of this name counts.
    fn define(&mut self, name: String, part: Part, bag: &mut Bag) {
        let layer = |part: &Part| self.sources.get(&part.template).map(|source| source.layer);
        let Some(other) = self.components.get(&name) else {
            self.components.insert(name, part);
            return;
        };
        if layer(other) == layer(&part) {
            let reason = Phrase::new("template-twice").with("name", name).into();
            let first = self.finding(Code::TemplateSyntax, &other.template, other.head());
            let fault = Fault { range: 0..part.head().len(), reason };
            let finding = self.fault(&part.template, part.start, fault);
            bag.push(finding.label(first.place, "label-first"));
        } else if layer(&part) < layer(other) {
            self.components.insert(name, part);
        }
    }
}

impl Part {
    /// Roughly the opening tag of a component, to point at.
    fn head(&self) -> Range<usize> {
        self.start..self.start + "{% component".len()
    }
}

impl Names {
    /// The templates that it extends and includes.
    fn templates(&self) -> impl Iterator<Item = &str> {
        self.extends.iter().chain(self.includes.keys()).map(String::as_str)
    }
}

/// The folder `default/` would stand for the templates of the theme `default`.
fn misnamed(file: &File, theme: &str) -> Diagnostic {
    let reason = Phrase::new("template-misnamed").with("theme", theme);
    Diagnostic::new(Code::TemplateSyntax, file.place()).with("reason", reason)
}

/// The template with blanks in place of its components, so that every place stays what it is.
fn without(text: &str, definitions: &[scan::Definition<'_>]) -> String {
    let mut page = text.to_owned();
    for definition in definitions {
        let blank = |c: char| if c == '\n' { "\n".to_owned() } else { " ".repeat(c.len_utf8()) };
        let blanks: String = text[definition.whole.clone()].chars().map(blank).collect();
        page.replace_range(definition.whole.clone(), &blanks);
    }
    page
}

struct Reader<'t> {
    template: &'t str,
    tera: &'t Tera,
    /// Each with the byte at which its part begins.
    faults: Vec<(usize, Fault)>,
}

impl Reader<'_> {
    fn names(&mut self, text: &str, start: usize) -> Names {
        examine::names(self.tera, text).unwrap_or_else(|faults| {
            self.faults.extend(faults.into_iter().map(|fault| (start, fault)));
            Names::default()
        })
    }

    fn part(&mut self, text: &str, start: usize) -> Part {
        let tokens = scan::tokens(text);
        let bound: BTreeSet<String> = scan::bound(&tokens).into_iter().map(str::to_owned).collect();
        Part {
            template: self.template.to_owned(),
            start,
            digest: Digest::of(text.as_bytes()),
            names: self.names(text, start),
            speech: scan::speech(&tokens),
            bound,
            implicit: BTreeMap::new(),
            signature: Signature::default(),
        }
    }

    fn component(&mut self, text: &str, definition: &scan::Definition<'_>) -> Part {
        let start = definition.whole.start;
        let mut part = self.part(&text[definition.whole.clone()], start);
        part.signature = part.names.defines.remove(&definition.name).unwrap_or_default();
        let implicit = definition.implicit.iter();
        part.implicit = implicit.map(|token| (token.text.to_owned(), token.range())).collect();
        if part.signature.names.contains("lang") && !part.implicit.contains_key("lang") {
            part.speech = Speech::AnyLanguage;
        }
        let body = &text[definition.body.clone()];
        let Ok(names) = examine::names(self.tera, body) else { return part };
        for variable in names.variables.difference(&part.signature.names) {
            let range = scan::variable(&scan::tokens(body), variable).unwrap_or(0..0);
            let name = &definition.name;
            let reason =
                Phrase::new("template-no-argument").with("name", name).with("variable", variable);
            let reason = reason.into();
            self.faults.push((definition.body.start, Fault { range, reason }));
        }
        part
    }
}
