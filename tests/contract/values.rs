//! What templates see on the pages of a site, and what a schema has against it.
//!
//! Takes the way of any theme: a site whose templates write their variables as JSON is built.

use crate::support::Site;
use kabar::model::Audience;
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::Path;

/// What every page has to name, since a build refuses a theme that does not.
const LANGUAGES: &str = "\
{% if page.languages | length > 1 %}{% for l in page.languages %}
<link rel=\"alternate\" hreflang=\"{{ l.tag }}\" href=\"{{ l.absolute }}\">{% endfor %}
<link rel=\"alternate\" hreflang=\"x-default\" href=\"{{ page.x_default }}\">{% endif %}
";

/// The values on each page of a site.
pub(crate) fn of(site: &str, schema: &Value) -> Vec<(String, Value)> {
    let mut site = Site::copy_of(site);
    site.request.view.audience = Audience::Preview;
    let config = site.read("content/bulletin.yaml");
    let theme = config.lines().find_map(|line| line.strip_prefix("theme: ")).unwrap_or("default");
    for (template, text) in templates(schema) {
        site.write(&format!("themes/{theme}/templates/{template}"), text);
    }
    let pages = site.build().whole().files.into_iter().filter(|(file, _)| is_page(file));
    let values = |text: &[u8]| {
        let text = std::str::from_utf8(text).unwrap();
        serde_json::from_str(text.lines().next().unwrap()).unwrap()
    };
    pages.map(|(file, text)| (file, values(&text))).collect()
}

fn is_page(file: &str) -> bool {
    Path::new(file).extension().is_some_and(|extension| extension == "html")
}

/// The templates of all kinds of pages, by their names.
fn templates(schema: &Value) -> Vec<(String, String)> {
    let definitions = schema["definitions"].as_object().unwrap();
    let pages = definitions.iter().filter(|(name, _)| name.starts_with("pages."));
    let template = |page: &Value| {
        let names = page["properties"].as_object().unwrap().keys();
        let values: Vec<String> =
            names.map(|name| format!("\"{name}\": {{{{ {name} | json | safe }}}}")).collect();
        (
            page["title"].as_str().unwrap().to_owned(),
            format!("{{{}}}\n{LANGUAGES}", values.join(", ")),
        )
    };
    pages.map(|(_, page)| template(page)).collect()
}

/// What was checked so far.
#[derive(Default)]
pub(crate) struct Seen {
    /// The definitions that a value has fitted.
    pub(crate) definitions: BTreeSet<String>,
}

impl Seen {
    /// What a schema has against the values of a page.
    pub(crate) fn check(&mut self, values: &Value, schema: &Value) -> Vec<String> {
        let (wrong, seen) = Judge { root: schema }.judge(schema, values, "");
        self.definitions.extend(seen);
        wrong
    }
}

/// What a value was found to be: what is wrong with it, and which definitions it fits.
type Verdict = (Vec<String>, BTreeSet<String>);

/// Whoever knows the words of JSON Schema that the contract needs, and no other.
#[derive(Clone, Copy)]
struct Judge<'s> {
    root: &'s Value,
}

impl Judge<'_> {
    fn judge(self, schema: &Value, value: &Value, at: &str) -> Verdict {
        let (mut wrong, mut seen) = Verdict::default();
        let mut add = |(more, fits): Verdict| {
            wrong.extend(more);
            seen.extend(fits);
        };
        for (word, asked) in schema.as_object().unwrap() {
            let each = || asked.as_array().unwrap().iter();
            match word.as_str() {
                "$ref" => add(self.definition(asked.as_str().unwrap(), value, at)),
                "allOf" => each().for_each(|one| add(self.judge(one, value, at))),
                "anyOf" => {
                    let all = each().map(|one| self.judge(one, value, at));
                    add(all.min_by_key(|(wrong, _)| wrong.len()).unwrap());
                }
                "if" if self.judge(asked, value, at).0.is_empty() => {
                    add(self.judge(&schema["then"], value, at));
                }
                "properties" => {
                    for (name, one) in asked.as_object().unwrap() {
                        if let Some(value) = value.get(name) {
                            add(self.judge(one, value, &format!("{at}/{name}")));
                        }
                    }
                }
                "items" => {
                    for (number, value) in value.as_array().into_iter().flatten().enumerate() {
                        add(self.judge(asked, value, &format!("{at}/{number}")));
                    }
                }
                "additionalProperties" if asked.is_object() => {
                    for (name, value) in value.as_object().into_iter().flatten() {
                        add(self.judge(asked, value, &format!("{at}/{name}")));
                    }
                }
                _ if holds(schema, (word, asked), value) => {}
                _ => add((vec![format!("{at}: not {word} {asked}: {value}")], BTreeSet::new())),
            }
        }
        (wrong, seen)
    }

    fn definition(self, name: &str, value: &Value, at: &str) -> Verdict {
        let name = name.strip_prefix("#/definitions/").unwrap();
        let (wrong, mut seen) = self.judge(&self.root["definitions"][name], value, at);
        if wrong.is_empty() {
            seen.insert(name.to_owned());
        }
        (wrong, seen)
    }
}

/// Whether a value is as one word of a schema says.
fn holds(schema: &Value, (word, asked): (&str, &Value), value: &Value) -> bool {
    let each = || asked.as_array().unwrap().iter();
    match word {
        "$schema" | "title" | "description" | "definitions" | "if" | "then" => true,
        "type" if asked.is_array() => each().any(|one| holds(schema, (word, one), value)),
        "type" => match asked.as_str().unwrap() {
            "object" => value.is_object(),
            "array" => value.is_array(),
            "string" => value.is_string(),
            "boolean" => value.is_boolean(),
            "null" => value.is_null(),
            "number" => value.is_number(),
            "integer" => value.is_i64(),
            other => panic!("the type `{other}`"),
        },
        "enum" => each().any(|one| one == value),
        "const" => asked == value,
        "minimum" => !value.is_number() || value.as_i64() >= asked.as_i64(),
        "minItems" | "maxItems" => {
            value.as_array().is_none_or(|list| Some(list.len() as u64) == asked.as_u64())
        }
        "required" => each().all(|name| value.get(name.as_str().unwrap()).is_some()),
        "additionalProperties" => {
            let known = &schema["properties"];
            value.as_object().into_iter().flatten().all(|(name, _)| known.get(name).is_some())
        }
        other => panic!("the word `{other}`"),
    }
}
