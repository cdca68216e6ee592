//! `kabar schema`: what is printed, what is written, and what a new bulletin has of it.

use crate::editors::bulletin;
use crate::kabar::kabar;
use crate::support::{Site, read_tree};
use ::kabar::schema::Kind;
use serde_json::{Value, json};

fn schema(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

#[test]
fn a_schema_is_printed_with_the_names_of_the_site_in_the_language_of_the_editor() {
    let site = bulletin();
    for (lang, about) in [
        ("en", "within which programs: ids from programs.yaml"),
        ("fr", "dans quels programmes : identifiants de programs.yaml"),
    ] {
        let said = kabar(site.root(), &["--lang", lang, "schema", "report"]).with_code(0);
        let schema = schema(&said.out);
        assert_eq!(schema["$schema"], json!("http://json-schema.org/draft-07/schema#"));
        assert_eq!(schema["definitions"]["names-regions"]["enum"], json!(["cd", "cd-sk"]));
        assert_eq!(
            schema["definitions"]["report"]["properties"]["programs"]["description"],
            json!(about)
        );
    }
    let said = kabar(site.root(), &["schema"]).with_code(2);
    assert!(said.err.contains("<KIND>"), "{}", said.err);
}

#[test]
fn what_templates_see_is_printed_wherever_one_is() {
    let folder = Site::new();
    let said = kabar(folder.root(), &["schema", "contract"]).with_code(0);
    let schema = schema(&said.out);
    assert_eq!(schema["definitions"]["pages.report"]["title"], json!("report.html"));
    let title = &schema["definitions"]["facts.Report"]["properties"]["title"];
    assert_eq!(*title, json!({ "type": "string", "description": "The title." }));
}

#[test]
fn all_schemas_are_written_and_kept_up_to_date() {
    let site = bulletin();
    let written = |site: &Site| read_tree(&site.root().join(".kabar/schema"));
    kabar(site.root(), &["new", "region", "--name", "Goma"]).with_code(0);
    assert!(!site.root().join(".kabar/schema").exists());
    let said = kabar(site.root(), &["schema", "--write"]).with_code(0);
    assert_eq!(said.err, "wrote 9 schemas into .kabar/schema\n");
    let names: Vec<String> = written(&site).into_keys().collect();
    let mut expected = Kind::ALL.map(|kind| format!("{}.json", kind.name()));
    expected.sort();
    assert_eq!(names, expected);
    kabar(site.root(), &["new", "region", "--name", "Kindu"]).with_code(0);
    let regions = &schema(&site.read(".kabar/schema/report.json"))["definitions"]["names-regions"];
    assert_eq!(regions["enum"], json!(["cd", "cd-sk", "goma", "kindu"]));
}

#[test]
fn a_new_bulletin_tells_editors_where_its_schemas_are() {
    let site = Site::new();
    kabar(site.root(), &["init", "."]).with_code(0);
    let settings = schema(&site.read(".vscode/settings.json"));
    let schemas = settings["yaml.schemas"].as_object().unwrap();
    assert_eq!(schemas.len(), 6);
    for (path, files) in schemas {
        let schema = schema(&site.read(path));
        assert!(schema["definitions"].is_object(), "{path}");
        let file = files.as_str().unwrap();
        assert!(file.contains('*') || site.root().join(file).is_file(), "{file}");
    }
}

#[test]
fn what_editors_need_to_find_a_schema_is_no_mistake() {
    let site = bulletin();
    let line =
        "# yaml-language-server: $schema=../.kabar/schema/regions.json\n$schema: ../x.json\n";
    for file in ["content/regions.yaml", "content/programs.yaml", "content/bulletin.yaml"] {
        let text = site.read(file);
        site.write(file, format!("{line}{text}"));
    }
    let about = site.read("content/pages/about.fr.md");
    site.write("content/pages/about.fr.md", about.replacen("---\n", &format!("---\n{line}"), 1));
    assert_eq!(kabar(site.root(), &["check"]).with_code(0).err, "nothing to correct\n");
}
