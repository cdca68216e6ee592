//! From the shapes of records to JSON Schema.
//!
//! Each record becomes one definition, and so does each list of names; all else is written in place.

use super::names::Vocabulary;
use super::words::Words;
use crate::decode::record::{Field, Keys, Names, Record, Shape};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

const DAY: &str = r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])";
const TIME: &str = r"([01]\d|2[0-3]):[0-5]\d";
/// A language tag (BCP 47).
const TAG: &str = r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$";
/// Letters that are no capitals, digits, hyphens and low lines, in any script.
const ID: &str = r"^(\$schema|[^A-Z\s!-,./:-@\[-^`{-~]+)$";
const URL: &str = r#"^https?://[^\s<>"\\/?#][^\s<>"\\]*$"#;
const SEGMENT: &str = r"^[^/\s%.?#\\]+$";
const ADDRESS: &str = r"^/[^/?#\\][^?#\\]*$";
const COLOR: &str = "^#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$";

/// Schemas, and what they refer to.
pub(super) struct Shapes<'a> {
    vocabulary: &'a Vocabulary,
    words: &'a Words,
    definitions: BTreeMap<String, Value>,
}

/// What is as good as no value: nothing at all, or blanks. Said by what it is not, since an editor
/// would offer what it is.
pub(super) fn nothing() -> Value {
    json!({ "not": { "anyOf": [
        { "type": ["boolean", "number", "array", "object"] },
        { "type": "string", "pattern": r"\S" },
    ] } })
}

impl<'a> Shapes<'a> {
    /// No schema yet.
    pub(super) fn new(vocabulary: &'a Vocabulary, words: &'a Words) -> Self {
        Self { vocabulary, words, definitions: BTreeMap::new() }
    }

    /// What the schemas refer to.
    pub(super) fn definitions(self) -> Value {
        json!(self.definitions)
    }

    /// The schema of a value that is there.
    pub(super) fn value(&mut self, shape: Shape) -> Value {
        match shape {
            Shape::Text => json!({ "type": ["string", "number"], "pattern": r"\S" }),
            Shape::Count(least, most) => count(least, most),
            Shape::Flag => json!({ "type": "boolean" }),
            Shape::Day => json!({ "type": "string", "format": "date", "pattern": whole(DAY) }),
            Shape::Days => {
                json!({ "type": "string", "pattern": whole(&format!("{DAY}(/{DAY})?")) })
            }
            Shape::Month => text(r"^\d{4}-(0[1-9]|1[0-2])(-\d{2})?$"),
            Shape::Time => text(&whole(&format!(r"{TIME}(\s*[-–]\s*{TIME})?"))),
            Shape::Url => text(URL),
            Shape::Slug => json!({ "type": ["string", "number"], "pattern": SEGMENT }),
            Shape::Address => text(ADDRESS),
            Shape::Color => text(COLOR),
            Shape::Point => json!({
                "type": "array",
                "items": [
                    { "type": "number", "minimum": -90, "maximum": 90 },
                    { "type": "number", "minimum": -180, "maximum": 180 },
                ],
                "minItems": 2,
                "maxItems": 2,
            }),
            Shape::Choice(words) => json!({ "enum": words() }),
            Shape::Known(names) => self.known(names),
            Shape::Many(one) => {
                let items = self.optional(*one);
                json!({ "anyOf": [self.value(*one), { "type": "array", "items": items }] })
            }
            Shape::Each(one) => self.each(*one),
            Shape::Keyed(keys, one) => self.keyed(keys, *one),
            Shape::Group(record) => self.group(record),
            Shape::Brief(record) => {
                let first = record.fields.first().map(|field| self.value(field.shape));
                json!({ "anyOf": [first, self.group(record)] })
            }
            Shape::Free => json!({}),
        }
    }

    /// The schema of a value that may be empty.
    fn optional(&mut self, shape: Shape) -> Value {
        let value = self.value(shape);
        self.define("nothing", nothing);
        json!({ "anyOf": [value, { "$ref": "#/definitions/nothing" }] })
    }

    fn define(&mut self, name: &str, schema: impl FnOnce() -> Value) {
        if !self.definitions.contains_key(name) {
            self.definitions.insert(name.to_owned(), schema());
        }
    }

    /// A word of the site. Where it declares none, none is right; where nobody knows, any text is.
    fn known(&mut self, names: Names) -> Value {
        let Some(known) = self.vocabulary.of(names) else { return self.value(Shape::Text) };
        if known.is_empty() {
            return json!({ "not": {} });
        }
        let name = format!("names-{}", label(names));
        self.define(&name, || {
            let (words, called): (Vec<&String>, Vec<&String>) =
                known.iter().map(|(word, called)| (word, called)).unzip();
            json!({ "enum": words, "enumDescriptions": called })
        });
        json!({ "$ref": format!("#/definitions/{name}") })
    }

    fn each(&mut self, one: Shape) -> Value {
        let (value, optional) = (self.value(one), self.optional(one));
        let by_language = match self.vocabulary.of(Names::Languages) {
            None => json!({ "type": "object", "additionalProperties": optional }),
            Some(languages) => {
                let properties: Map<String, Value> =
                    languages.iter().map(|(tag, _)| (tag.clone(), optional.clone())).collect();
                json!({ "type": "object", "properties": properties, "additionalProperties": false })
            }
        };
        json!({ "anyOf": [value, by_language] })
    }

    fn keyed(&mut self, keys: Keys, one: Shape) -> Value {
        let values = match (keys, one) {
            // An entry of a registry has a name at least.
            (Keys::Ids, Shape::Group(record)) => self.group(record),
            _ => self.optional(one),
        };
        let names = match keys {
            Keys::Tags => json!({ "pattern": TAG }),
            Keys::Ids => json!({ "pattern": ID }),
            Keys::Files => json!({}),
        };
        json!({ "type": "object", "propertyNames": names, "additionalProperties": values })
    }

    fn group(&mut self, record: &'static Record) -> Value {
        if !self.definitions.contains_key(record.name) {
            // A record may lead back to itself.
            self.definitions.insert(record.name.to_owned(), Value::Null);
            let properties: Map<String, Value> = record
                .all()
                .flat_map(|(from, field)| {
                    let schema = self.field(record, (from, field));
                    field.spellings().map(move |key| (key.to_owned(), schema.clone()))
                })
                .collect();
            let required: Vec<&str> = record
                .all()
                .map(|(_, field)| field.name)
                .filter(|field| record.requires(field))
                .collect();
            let schema = json!({
                "type": "object",
                "properties": properties,
                // For other programs that read the file, as `$schema`.
                "patternProperties": { r"^\$": {} },
                "additionalProperties": false,
                "required": required,
            });
            self.definitions.insert(record.name.to_owned(), schema);
        }
        json!({ "$ref": format!("#/definitions/{}", record.name) })
    }

    fn field(&mut self, record: &Record, (from, field): (&Record, &Field)) -> Value {
        let mut schema = if record.requires(field.name) {
            json!({ "anyOf": [self.value(field.shape)] })
        } else {
            self.optional(field.shape)
        };
        schema["description"] = json!(self.words.about(from.name, field.name));
        schema
    }
}

fn whole(pattern: &str) -> String {
    format!("^{pattern}$")
}

fn text(pattern: &str) -> Value {
    json!({ "type": "string", "pattern": pattern })
}

/// A whole number. Forms of git-based editors write it as text.
fn count(least: u64, most: u64) -> Value {
    let mut schema =
        json!({ "type": ["integer", "string"], "minimum": least, "pattern": r"^\s*\d+\s*$" });
    if most < u64::MAX {
        schema["maximum"] = json!(most);
    }
    schema
}

/// What a list of names is called in the schema.
const fn label(names: Names) -> &'static str {
    match names {
        Names::Languages => "languages",
        Names::Regions => "regions",
        Names::Programs => "programs",
        Names::Organizations => "organizations",
        Names::Topics => "topics",
        Names::Kinds => "kinds",
        Names::Activities => "activities",
        Names::Menu => "menu",
        Names::Themes => "themes",
    }
}
