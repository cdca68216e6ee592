//! `kabar init`: a new bulletin, and what `kabar check` finds in it.

use crate::kabar::kabar;
use crate::support::{Site, read_tree};

#[test]
fn a_new_bulletin_is_built_without_any_finding() {
    let site = Site::new();
    let said = kabar(site.root(), &["init", "news"]).with_code(0);
    let expected = "made a bulletin of 13 files in `news`\n\
                    next: write its address into news/content/bulletin.yaml,\nthen `kabar build news`\n";
    assert_eq!((said.out.as_str(), said.err.as_str()), ("", expected));
    let files = read_tree(site.root()).into_keys();
    let files: Vec<String> = files.filter(|file| !file.starts_with("news/.kabar/")).collect();
    let named = [
        "news/.github/workflows/publish.yml",
        "news/.gitignore",
        "news/.vscode/extensions.json",
        "news/.vscode/settings.json",
        "news/content/bulletin.yaml",
    ];
    assert_eq!((files.len(), &files[..5]), (13, &named.map(str::to_owned)[..]));
    let said = kabar(site.root(), &["build", "news", "--strict"]).with_code(0);
    assert_eq!(said.err.lines().count(), 1, "{said:#?}");
    assert!(said.err.contains(" outputs: "));
    let published = read_tree(&site.root().join("news/public"));
    for file in ["en/regions/our-region/index.html", "fr/regions/notre-region/index.html"] {
        assert!(published.contains_key(file), "{:?}", published.keys());
    }
    let front = String::from_utf8(published["fr/index.html"].clone()).unwrap();
    assert!(front.contains("Ce bulletin commence"), "{front}");
}

#[test]
fn every_language_of_the_theme_has_words_for_a_new_bulletin() {
    let site = Site::new();
    for language in ["ar", "es", "fr", "id", "pt-BR", "sq", "sr", "sr-Latn", "sw"] {
        kabar(site.root(), &["init", language, "--languages", language]).with_code(0);
        let said = kabar(site.root(), &["check", language]).with_code(0);
        assert_eq!(said.err, "nothing to correct\n", "{language}");
        let text = site.read(&format!("{language}/content/pages/about.{language}.md"));
        assert!(!text.contains("About this bulletin"), "{text}");
    }
}

#[test]
fn the_report_is_in_the_first_two_languages() {
    let site = Site::new();
    kabar(site.root(), &["init", ".", "--languages", "id,en,fr"]).with_code(0);
    let files: Vec<String> = read_tree(&site.root().join("content/reports")).into_keys().collect();
    let languages: Vec<&str> = files.iter().map(|file| file.rsplit('.').nth(1).unwrap()).collect();
    assert_eq!(languages, ["en", "id"]);
    let text = site.read(&format!("content/reports/{}", files[0]));
    assert!(text.contains("translates: { lang: id, revision: "), "{text}");
    assert!(site.read("content/bulletin.yaml").contains("default_language: id\n"));
}

#[test]
fn a_language_without_words_is_told() {
    let site = Site::new();
    let said = kabar(site.root(), &["init", "news", "--languages", "de"]).with_code(0);
    assert!(said.err.contains("\nthe texts in `de` are English: write them anew\n"), "{said:#?}");
    kabar(site.root(), &["build", "news"]).with_code(0);
    let said = kabar(site.root(), &["init", "other", "--languages", "english"]).with_code(2);
    assert!(said.err.starts_with("error: `english` is not a language tag: write "), "{said:#?}");
}

#[test]
fn any_title_can_be_given() {
    let site = Site::new();
    let title = "Kabar \"Desa\": berita # 1 @title@ {{ x }}";
    kabar(site.root(), &["init", ".", "--title", title]).with_code(0);
    kabar(site.root(), &["build"]).with_code(0);
    let front = site.read("public/en/index.html");
    assert!(front.contains("berita # 1 @title@ {{ x }}"), "{front}");
}

#[test]
fn nothing_that_is_there_is_replaced() {
    let site = Site::new().with("news/.gitignore", "/mine\n");
    let said = kabar(site.root(), &["init", "news"]).with_code(0);
    assert!(
        said.err.starts_with("kept `.gitignore` as it was: compare it\nmade a bulletin of 12 ")
    );
    assert_eq!(site.read("news/.gitignore"), "/mine\n");
    let before = read_tree(site.root());
    let said = kabar(site.root(), &["init", "news"]).with_code(2);
    assert_eq!(said.err, "error: `news` has a `content/` already: name another folder\n");
    assert_eq!(read_tree(site.root()), before);
}
