//! The structs that templates see, read from their sources, as a JSON Schema.

use kabar::theme::contract::PageKind;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// A module of the contract, with the name that stands before those of its structs.
const MODULES: [(&str, &str); 7] = [
    ("mod.rs", ""),
    ("drawings.rs", "drawings."),
    ("facts.rs", "facts."),
    ("link.rs", ""),
    ("lists.rs", "lists."),
    ("search.rs", "search."),
    ("status.rs", "status."),
];

/// How long a line of the schema may be.
const LINE: usize = 120;

/// Everything that templates see.
#[derive(Default)]
pub(crate) struct Structs {
    /// Each struct by its name.
    all: BTreeMap<String, Struct>,
    /// What each kind of page is.
    kinds: Vec<String>,
}

/// A struct of the contract.
#[derive(Default)]
struct Struct {
    module: &'static str,
    about: String,
    fields: Vec<Field>,
}

/// A field: its name, its type and what it means.
struct Field {
    name: String,
    of: String,
    about: String,
}

impl Structs {
    /// Reads the sources.
    pub(crate) fn read() -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/theme/contract");
        let mut structs = Self::default();
        for (file, module) in MODULES {
            structs.module(&fs::read_to_string(folder.join(file)).unwrap(), module);
        }
        structs
    }

    fn module(&mut self, text: &str, module: &'static str) {
        let (mut about, mut open, mut is_kinds) = (String::new(), None, false);
        for line in text.lines() {
            let code = line.trim();
            if let Some(words) = code.strip_prefix("///") {
                about += words;
                continue;
            }
            if code.starts_with("#[") {
                continue;
            }
            let said = std::mem::take(&mut about).trim().to_owned();
            if let Some(rest) =
                code.strip_prefix("pub struct ").and_then(|it| it.strip_suffix(" {"))
            {
                open = Some(format!("{module}{rest}"));
                let one = Struct { module, about: said, fields: Vec::new() };
                self.all.insert(open.clone().unwrap(), one);
            } else if let Some(rest) = code.strip_prefix("pub struct Link(") {
                // What it looks like is in the struct below.
                assert_eq!(rest, "Arc<Made>);");
                self.all
                    .insert("Link".to_owned(), Struct { module, about: said, fields: Vec::new() });
            } else if code == "struct Seen<'l> {" {
                open = Some("Link".to_owned());
            } else if code == "pub enum PageKind {" {
                is_kinds = true;
            } else if line == "}" {
                (open, is_kinds) = (None, false);
            } else if is_kinds {
                self.kinds.push(said);
            } else if let Some(open) = &open {
                let field = code.strip_suffix(',').unwrap().trim_start_matches("pub ");
                let (name, of) = field.split_once(": ").unwrap();
                let field = Field { name: name.to_owned(), of: of.to_owned(), about: said };
                self.all.get_mut(open).unwrap().fields.push(field);
            }
        }
    }

    /// The schema, with the name and type of each variable and what is to be said of it.
    pub(crate) fn schema(&self, variables: &[(&str, &str, &str)]) -> Value {
        let mut definitions = Map::new();
        for (name, one) in &self.all {
            let fields = one.fields.iter().map(|field| {
                (field.name.as_str(), self.described(&field.about, &field.of, one.module))
            });
            definitions.insert(name.clone(), object(&one.about, fields));
        }
        let names = PageKind::ALL.map(PageKind::name);
        definitions.insert("PageKind".to_owned(), json!({ "enum": names }));
        assert_eq!(self.kinds.len(), names.len());
        for (name, of, about) in variables {
            definitions.insert(format!("variables.{name}"), self.described(about, of, ""));
        }
        for (kind, about) in PageKind::ALL.into_iter().zip(&self.kinds) {
            let names = variables.iter().map(|(name, ..)| *name).filter(|name| kind.offers(name));
            let fields = names.map(|name| (name, refer(&format!("variables.{name}"))));
            let mut page = object(about, fields);
            page["title"] = json!(kind.template());
            definitions.insert(format!("pages.{}", kind.name()), page);
        }
        let by_kind = names.map(|name| {
            let is_it = json!({ "properties": { "page": { "properties": { "kind": { "const": name } } } } });
            json!({ "if": is_it, "then": refer(&format!("pages.{name}")) })
        });
        json!({
            "$schema": "http://json-schema.org/draft-07/schema#",
            "title": "What a template sees",
            "description": "The variables of a page by their names; `page.kind` decides which there are.",
            "type": "object",
            "properties": { "page": refer("Page") },
            "required": ["page"],
            "allOf": by_kind,
            "definitions": definitions,
        })
    }

    /// The schema of a type with words about it.
    fn described(&self, about: &str, of: &str, module: &str) -> Value {
        let mut schema = self.of(of, module);
        if about.is_empty() {
            return schema;
        }
        if schema.get("$ref").is_some() {
            // What stands beside a reference does not count.
            schema = json!({ "allOf": [schema] });
        }
        schema["description"] = json!(about);
        schema
    }

    /// The schema of a type, as it is called in a module.
    fn of(&self, of: &str, module: &str) -> Value {
        let inside = |name: &str| of.strip_prefix(name)?.strip_suffix('>');
        if let Some(one) = inside("Option<") {
            let mut one = self.of(one, module);
            return match one.get_mut("type") {
                Some(of) => {
                    *of = json!([of, "null"]);
                    one
                }
                None => json!({ "anyOf": [one, { "type": "null" }] }),
            };
        }
        if let Some(one) = inside("Vec<") {
            return json!({ "type": "array", "items": self.of(one, module) });
        }
        let borrowed = ["&'l ", "&'static ", "std::collections::"];
        match borrowed.iter().fold(of, |of, begin| of.trim_start_matches(begin)) {
            "BTreeMap<String, String>" => {
                json!({ "type": "object", "additionalProperties": { "type": "string" } })
            }
            // A value of Tera is HTML or JSON that needs no escaping any more.
            "String" | "str" | "Value" | "tera::Value" => json!({ "type": "string" }),
            "serde_json::Value" => json!({}),
            "bool" => json!({ "type": "boolean" }),
            "u8" | "u32" | "u64" | "usize" => json!({ "type": "integer", "minimum": 0 }),
            "i32" => json!({ "type": "integer" }),
            "[f64; 2]" => {
                json!({ "type": "array", "items": { "type": "number" }, "minItems": 2, "maxItems": 2 })
            }
            "PageKind" => refer("PageKind"),
            name => refer(&self.named(name, module)),
        }
    }

    /// The whole name of a struct: of the same module, or the only one that is called so.
    fn named(&self, name: &str, module: &str) -> String {
        let own = format!("{module}{name}");
        if self.all.contains_key(&own) {
            return own;
        }
        let is_it = |key: &&String| key.rsplit('.').next() == Some(name);
        let found: Vec<&String> = self.all.keys().filter(is_it).collect();
        let [one] = found.as_slice() else { panic!("which struct is `{name}`: {found:?}?") };
        (*one).clone()
    }
}

fn object<'f>(about: &str, fields: impl Iterator<Item = (&'f str, Value)>) -> Value {
    let fields: Map<String, Value> = fields.map(|(name, field)| (name.to_owned(), field)).collect();
    let required: Vec<&String> = fields.keys().collect();
    json!({
        "type": "object",
        "description": about,
        "required": required,
        "properties": fields,
        "additionalProperties": false,
    })
}

fn refer(name: &str) -> Value {
    json!({ "$ref": format!("#/definitions/{name}") })
}

/// JSON with whatever fits into a line on one line.
pub(crate) fn written(value: &Value, indent: usize) -> String {
    let (line, blanks) = (value.to_string(), " ".repeat(indent + 2));
    let end = " ".repeat(indent);
    let many = |(open, close): (&str, &str), parts: Vec<String>| {
        format!("{open}\n{}\n{end}{close}", parts.join(",\n"))
    };
    match value {
        _ if line.len() + indent < LINE => line,
        Value::Array(list) => {
            let parts = list.iter().map(|one| format!("{blanks}{}", written(one, indent + 2)));
            many(("[", "]"), parts.collect())
        }
        Value::Object(fields) => {
            let part = |(name, one): (&String, &Value)| {
                format!("{blanks}{}: {}", json!(name), written(one, indent + 2))
            };
            many(("{", "}"), fields.iter().map(part).collect())
        }
        _ => line,
    }
}
