//! The files that `kabar build` writes beside the site: the report and the manifest.

use crate::kabar::kabar;
use crate::support::{Site, read_tree};
use ::kabar::base::digest::Digest;
use serde_json::{Value, json};

fn report(site: &Site) -> Value {
    serde_json::from_str(&site.read("report.json")).unwrap()
}

#[test]
fn the_report_says_what_the_build_did() {
    let site = Site::minimal().with("content/pages/about.md", "---\ntitle: About us\n---\n");
    kabar(site.root(), &["build"]).with_code(0);
    site.remove("content/pages/about.md");
    let args = ["build", "--report", "report.json", "--date", "2026-11-25"];
    kabar(site.root(), &args).with_code(0);
    let (said, all) = (report(&site), read_tree(&site.public()).len());
    assert_eq!(said["kabar"], env!("CARGO_PKG_VERSION"));
    assert_eq!((&said["published"], &said["date"]), (&json!(true), &json!("2026-11-25")));
    assert_eq!(said["outputs"], all);
    assert_eq!(said["rendered"].as_u64().unwrap() + said["kept"].as_u64().unwrap(), all as u64);
    assert_eq!(said["removed"], 1);
    assert_eq!(said["removed_files"], json!(["en/about/index.html"]));
    assert_eq!(said["by_kind"]["robots"], 1);
    let kinds = said["by_kind"].as_object().unwrap().values();
    assert_eq!(kinds.map(|count| count.as_u64().unwrap()).sum::<u64>(), all as u64);
    assert!(said["languages"]["en"].as_u64().unwrap() > 5);
    assert_eq!(said["diagnostics"], json!({ "error": 0, "warning": 0, "info": 0 }));
    let reports = &said["weights"]["report"];
    assert_eq!((&reports["outputs"], &reports["largest"]), (&json!(1), &reports["median"]));
    let weight = |part| reports["largest"][part].as_u64().unwrap();
    assert_eq!(weight("weight"), weight("own") + weight("style") + weight("pictures"));
    assert!(weight("own") > 500 && weight("own") < weight("size") && weight("style") > 500);
    assert!(said["weights"]["feed"]["outputs"].as_u64().unwrap() > 1);
    assert!(said["seconds"].as_f64().unwrap() > 0.0);
    let names: Vec<_> = read_tree(site.root()).into_keys().collect();
    assert!(!names.iter().any(|name| name.starts_with(".report")), "{names:?}");
}

#[test]
fn the_report_is_written_also_when_errors_stop_the_build() {
    for site in [
        Site::minimal().with("content/pages/about.md", "---\ntitel: About us\n---\n"),
        Site::new().with("content/pages/about.md", ""),
    ] {
        kabar(site.root(), &["build", "--report", "report.json"]).with_code(1);
        let said = report(&site);
        assert_eq!((&said["published"], &said["outputs"]), (&json!(false), &json!(0)));
        assert!(said["diagnostics"]["error"].as_u64().unwrap() > 0);
    }
}

#[test]
fn the_manifest_lists_digest_size_and_path_of_each_file() {
    let site = Site::minimal();
    kabar(site.root(), &["build", "--manifest", "files.txt"]).with_code(0);
    let line = |(path, bytes): (String, Vec<u8>)| {
        format!("{} {} {path}\n", Digest::of(&bytes), bytes.len())
    };
    let expected: String = read_tree(&site.public()).into_iter().map(line).collect();
    assert_eq!(site.read("files.txt"), expected);
    kabar(site.root(), &["build", "--manifest", "files.txt"]).with_code(0);
    assert_eq!(site.read("files.txt"), expected);
}

#[test]
fn a_place_that_cannot_be_written_is_told_before_anything_is_published() {
    let site = Site::minimal();
    std::fs::create_dir(site.public()).unwrap();
    for (path, reason) in [
        ("none/x.json", "lies in a folder that does not exist: make the folder, or name another"),
        ("public/x", "lies in the published folder, which kabar sweeps: name another place"),
        ("content", "is a folder: name a file"),
    ] {
        let said = kabar(site.root(), &["build", "--report", path]).with_code(2);
        assert_eq!(said.err, format!("error: `{path}` {reason}\n"));
    }
    assert!(read_tree(&site.public()).is_empty());
}

#[test]
fn a_stream_is_written_to_as_it_is() {
    let site = Site::minimal();
    let said = kabar(site.root(), &["build", "--manifest", "/dev/stdout"]).with_code(0);
    assert!(said.out.lines().any(|line| line.ends_with(" robots.txt")), "{said:#?}");
}
