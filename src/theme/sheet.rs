//! Reads `theme.yaml`: what a theme is called, what it extends and its accent color.

use super::color::Color;
use super::layer::Layer;
use crate::base::path::SourcePath;
use crate::base::phrase::Phrase;
use crate::decode::record::{Field, Names, Record, Shape};
use crate::decode::{Bag, Node};
use crate::diagnostic::{Code, Diagnostic, Place};

/// What `theme.yaml` may hold. Its name and description are for people.
pub static SHEET: Record = Record::new(
    "theme",
    &[
        Field::new("name", Shape::Free),
        Field::new("description", Shape::Free),
        Field::new("extends", Shape::Known(Names::Themes)),
        Field::new("accent", Shape::Color),
    ],
);

/// What `theme.yaml` says that pages are made with.
#[derive(Clone, Debug, Default)]
pub(super) struct Sheet {
    /// The color of links and rules on light paper, as it is written, and as a color.
    pub(super) accent: Option<(String, Color)>,
}

/// The name of another theme and where it stands.
type Extends = Option<(String, Place)>;

impl Sheet {
    /// Reads the `theme.yaml` of a theme, which may have none. `None` if it cannot be read at all.
    pub(super) fn read(layer: &Layer, bag: &mut Bag) -> Option<(Self, Extends)> {
        let Some(file) = layer.file("theme.yaml") else { return Some((Self::default(), None)) };
        let embedded = || SourcePath::new("themes/default/theme.yaml");
        let source = file.source.clone().or_else(embedded)?;
        let parsed = crate::yaml::parse(file.text(bag)?);
        bag.extend(parsed.problems.iter().map(|problem| Diagnostic::yaml(problem, &source, 0)));
        let value = parsed.value?;
        let root = Node::root(&value, &source);
        if root.is_absent() {
            return Some((Self::default(), None));
        }
        let fields = root.fields(&SHEET, bag)?;
        let extends = fields.get("extends").and_then(|node| Some((node.text(bag)?, node.place())));
        let accent = fields.get("accent").and_then(|node| accent(&node, bag));
        fields.finish(bag);
        Some((Self { accent }, extends))
    }
}

fn accent(node: &Node<'_>, bag: &mut Bag) -> Option<(String, Color)> {
    let text = node.text(bag)?;
    let color = Color::parse(&text);
    if color.is_none() {
        bag.push(
            node.finding(Code::WrongType)
                .with("field", node.name())
                .with("expected", Phrase::new("type-color"))
                .with("found", format!("`{text}`")),
        );
    }
    color.map(|color| (text, color))
}
