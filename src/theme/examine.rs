//! What one template names: components, other templates, variables; and what Tera finds wrong in it.
//!
//! Tera stops at the first mistake of all templates, so each one is read alone, beside empty
//! templates and components of the names that it needs. What it names comes from Tera's own
//! analysis, read back from its messages where it has no other way out.

use super::words::uncapitalized;
use crate::base::phrase::{Insert, Phrase};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use tera::{ErrorKind, Tera};

/// What Tera calls the template that is read, and the one that holds the empty components. A file
/// cannot have such a name.
const TEMPLATE: &str = "\u{1}";
const COMPONENTS: &str = "\u{2}";

/// What a template names.
#[derive(Debug, Default)]
pub(super) struct Names {
    /// The template that it extends.
    pub(super) extends: Option<String>,
    /// The templates that it includes, each with its first place.
    pub(super) includes: BTreeMap<String, Range<usize>>,
    /// The components that it calls, each with its first place.
    pub(super) calls: BTreeMap<String, Range<usize>>,
    /// The variables of the page, or the arguments of the component, that it reads.
    pub(super) variables: BTreeSet<String>,
    /// The components that it defines, with their arguments.
    pub(super) defines: BTreeMap<String, Signature>,
}

/// The arguments of a component.
#[derive(Debug, Default)]
pub(super) struct Signature {
    /// All names that its body can read.
    pub(super) names: BTreeSet<String>,
    /// The arguments that it has to find on the page if the caller does not give them.
    pub(super) needs: BTreeSet<String>,
    /// The arguments that are numbers with a fraction.
    pub(super) fractions: BTreeSet<String>,
}

/// Something that Tera cannot read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Fault {
    /// Where, in bytes of the template.
    pub(super) range: Range<usize>,
    /// What: a phrase, or Tera's words.
    pub(super) reason: Insert,
}

/// What is wrong with the syntax of a template; Tera tells the first mistake only.
pub(super) fn syntax(source: &str) -> Option<Fault> {
    let error = Tera::new().add_raw_template(TEMPLATE, source).err()?;
    let ErrorKind::SyntaxError(report) = error.kind() else { return None };
    let range = &report.span().range;
    let end = source.len().min(range.end.max(range.start + 1));
    let range = range.start..source.ceil_char_boundary(end);
    Some(Fault { range, reason: uncapitalized(report.message()).into() })
}

/// What a template names, if all filters, tests and functions in it exist.
///
/// `tera` has no templates. The syntax has to be sound.
pub(super) fn names(tera: &Tera, source: &str) -> Result<Names, Vec<Fault>> {
    let mut names = Names::default();
    let mut blocks = BTreeSet::new();
    // First the template that it extends is missing, then all other names, then nothing.
    loop {
        let mut tera = tera.clone();
        let Err(error) = tera.add_raw_templates(names.stand_ins(&blocks, source)) else {
            names.learn(&tera);
            return Ok(names);
        };
        match error.kind() {
            ErrorKind::MissingParent { parent, .. } if names.extends.is_none() => {
                names.extends = Some(parent.clone());
            }
            ErrorKind::Msg(text) => {
                let before = (names.calls.len(), names.includes.len(), blocks.len());
                let mut faults = Vec::new();
                for report in reports(text, source) {
                    faults.extend(names.note(report, &mut blocks));
                }
                let after = (names.calls.len(), names.includes.len(), blocks.len());
                if !faults.is_empty() {
                    return Err(faults);
                }
                if before == after {
                    return Err(vec![Fault { range: 0..0, reason: first_line(text).into() }]);
                }
            }
            other => {
                return Err(vec![Fault {
                    range: 0..0,
                    reason: first_line(&other.to_string()).into(),
                }]);
            }
        }
    }
}

impl Names {
    /// The template with empty ones beside it, so that everything it names is there.
    fn stand_ins(&self, blocks: &BTreeSet<String>, source: &str) -> Vec<(String, String)> {
        let tagged = |tag: &str, name: &String| format!("{{% {tag} {name} %}}{{% end{tag} %}}");
        let component = |name: &String| format!("{{% component {name}() %}}{{% endcomponent %}}");
        let mut all: BTreeMap<String, String> =
            self.includes.keys().map(|name| (name.clone(), String::new())).collect();
        let blocks = blocks.iter().map(|name| tagged("block", name)).collect();
        all.extend(self.extends.clone().map(|name| (name, blocks)));
        all.insert(COMPONENTS.to_owned(), self.calls.keys().map(component).collect());
        all.insert(TEMPLATE.to_owned(), source.to_owned());
        all.into_iter().collect()
    }

    fn note(&mut self, report: Report<'_>, blocks: &mut BTreeSet<String>) -> Option<Fault> {
        let Report { kind, name, range } = report;
        match kind {
            Kind::Component => drop(self.calls.insert(name.to_owned(), range)),
            Kind::Template => drop(self.includes.insert(name.to_owned(), range)),
            Kind::Block => drop(blocks.insert(name.to_owned())),
            Kind::Other(what) => {
                let reason = Phrase::new("template-unknown").with("what", what).with("name", name);
                return Some(Fault { range, reason: reason.into() });
            }
        }
        None
    }

    fn learn(&mut self, tera: &Tera) {
        let variables = tera.get_template_variables(TEMPLATE).unwrap_or_default();
        self.variables = variables.into_iter().map(str::to_owned).collect();
        for name in tera.get_component_names().filter(|name| !self.calls.contains_key(*name)) {
            let Some(component) = tera.get_component_definition(name) else { continue };
            let mut signature = Signature::default();
            signature.names.extend(component.rest_param().map(str::to_owned));
            signature.names.insert("body".to_owned());
            for arg in component.args() {
                signature.names.insert(arg.name().to_owned());
                if arg.is_implicit() && arg.default().is_none() {
                    signature.needs.insert(arg.name().to_owned());
                }
                if arg.arg_type() == Some(tera::ComponentArgType::Float) {
                    signature.fractions.insert(arg.name().to_owned());
                }
            }
            self.defines.insert(name.to_owned(), signature);
        }
    }
}

/// One of the mistakes that Tera puts into one message.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Report<'t> {
    pub(super) kind: Kind<'t>,
    pub(super) name: &'t str,
    pub(super) range: Range<usize>,
}

/// What does not exist.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Kind<'t> {
    Component,
    Template,
    /// A block that no parent has.
    Block,
    /// A filter, test or function.
    Other(&'t str),
}

/// Reads Tera's message back: `error: Unknown filter ...`, then ` --> file:line:column`.
fn reports<'t>(text: &'t str, source: &str) -> Vec<Report<'t>> {
    let mut lines = text.lines();
    let mut found = Vec::new();
    while let Some(line) = lines.next() {
        let Some((kind, name)) = line.strip_prefix("error: ").and_then(unknown) else { continue };
        let Some(locus) = lines.next() else { break };
        let mut numbers = locus.rsplit(':').map_while(|number| number.parse::<usize>().ok());
        let (Some(column), Some(line)) = (numbers.next(), numbers.next()) else { continue };
        found.push(Report { kind, name, range: place(source, (line, column), name) });
    }
    // Where a name stands several times, the first place is the one to keep.
    found.sort_by_key(|report| std::cmp::Reverse(report.range.start));
    found
}

/// What does not exist, and its name.
pub(super) fn unknown(message: &str) -> Option<(Kind<'_>, &str)> {
    let (what, rest) = message.split_once(" `")?;
    let name = &rest[..rest.rfind('`')?];
    let kind = match what {
        "Unknown component" => Kind::Component,
        "Unknown template" => Kind::Template,
        "Block" => Kind::Block,
        _ => Kind::Other(what.strip_prefix("Unknown ")?),
    };
    Some((kind, name))
}

/// The name's own bytes; lines and columns count from 1, columns in characters.
fn place(source: &str, (line, column): (usize, usize), name: &str) -> Range<usize> {
    let begins = source.match_indices('\n').map(|(at, _)| at + 1);
    let line = std::iter::once(0).chain(begins).nth(line.saturating_sub(1)).unwrap_or(0);
    let mut letters = source[line..].char_indices().map(|(at, _)| line + at);
    let start = letters.nth(column.saturating_sub(1)).unwrap_or(line);
    match source[start..].find(name) {
        Some(at) => start + at..start + at + name.len(),
        None => start..start,
    }
}

pub(super) fn first_line(text: &str) -> String {
    uncapitalized(text.lines().next().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys<T>(map: &BTreeMap<String, T>) -> Vec<&str> {
        map.keys().map(String::as_str).collect()
    }

    #[test]
    fn a_template_names_what_it_extends_includes_calls_and_reads() {
        let source = "{% extends \"base.html\" %}{% block a %}{% include \"part.html\" %}\
            {{ <card c={x} /> }}{% <box> %}{{ y.z | upper }}{% </box> %}{{ <card /> }}\
            {% for i in list %}{{ i }}{% endfor %}{{ super() }}{% endblock %}";
        let names = names(&Tera::new(), source).unwrap();
        assert_eq!(names.extends.as_deref(), Some("base.html"));
        assert_eq!(keys(&names.includes), ["part.html"]);
        assert_eq!(keys(&names.calls), ["box", "card"]);
        assert_eq!(&source[names.calls["card"].clone()], "card");
        assert_eq!(names.calls["card"].start, source.find("card").unwrap());
        assert_eq!(names.variables.into_iter().collect::<Vec<_>>(), ["list", "x", "y"]);
    }

    #[test]
    fn a_component_has_a_signature() {
        let source = "{% component a.b(x, n: float = 2.5, @lang, @opt = 1, ...more) %}{{ <c.d /> }}{% endcomponent %}";
        let mut names = names(&Tera::new(), source).unwrap();
        let signature = names.defines.remove("a.b").unwrap();
        let all = ["body", "lang", "more", "n", "opt", "x"];
        assert_eq!(signature.names.into_iter().collect::<Vec<_>>(), all);
        assert_eq!(signature.needs.into_iter().collect::<Vec<_>>(), ["lang"]);
        assert_eq!(keys(&names.calls), ["c.d"]);
    }

    #[test]
    fn all_unknown_filters_tests_and_functions_are_told_with_their_places() {
        let source = "é {{ x | upr }}\n{% if x is evn %}ê{{ txt() }}{% endif %}{{ <box /> }}";
        let mut faults = names(&Tera::new(), source).unwrap_err();
        faults.sort_by_key(|fault| fault.range.start);
        let told: Vec<(&str, String)> =
            faults.iter().map(|f| (&source[f.range.clone()], f.reason.brief())).collect();
        assert_eq!(
            told,
            [
                ("upr", "template-unknown filter upr".to_owned()),
                ("evn", "template-unknown test evn".to_owned()),
                ("txt", "template-unknown function txt".to_owned()),
            ]
        );
    }

    #[test]
    fn a_mistake_of_syntax_has_its_place() {
        let source = "é\n{% if a %}{{ b c }}";
        let fault = syntax(source).unwrap();
        assert_eq!(&source[fault.range], "c");
        assert!(fault.reason.brief().starts_with("found identifier"), "{:?}", fault.reason);
        assert_eq!(syntax("{% extends \"x\" %}{% block b %}{{ <y /> }}{% endblock %}"), None);
    }
}
