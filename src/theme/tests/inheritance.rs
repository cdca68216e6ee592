//! What a theme takes from the theme that it extends.

use super::pages::{Extent, context};
use super::{Site, render};
use crate::theme::Theme;
use crate::theme::contract::PageKind;

fn page(site: &Site, theme: &Theme, kind: PageKind) -> String {
    render(theme, kind, &context(theme, (kind, site.language("fr")), Extent::Most)).unwrap()
}

#[test]
fn a_template_extends_the_one_that_it_replaces() {
    let text =
        "{% extends \"default/page.html\" %}{% block content %}<hr>{{ super() }}{% endblock %}";
    let site =
        Site::new(&[("ours/theme.yaml", "extends: default"), ("ours/templates/page.html", text)]);
    let (ours, default) = (site.theme("ours"), site.theme("default"));
    let own = page(&site, &ours, PageKind::Page);
    assert_eq!(own.replace("<hr>", ""), page(&site, &default, PageKind::Page));
    assert_ne!(own, page(&site, &default, PageKind::Page));
    assert_eq!(page(&site, &ours, PageKind::Front), page(&site, &default, PageKind::Front));
}

#[test]
fn templates_of_an_extended_theme_find_those_of_the_site_first() {
    let text = "{% extends \"default/base.html\" %}{% block kind %}x-{{ super() }}{% endblock %}";
    let site =
        Site::new(&[("ours/theme.yaml", "extends: default"), ("ours/templates/base.html", text)]);
    let theme = site.theme("ours");
    assert!(page(&site, &theme, PageKind::Page).contains("content=\"x-website\""));
    assert!(page(&site, &theme, PageKind::Report).contains("content=\"article\""));
}

#[test]
fn themes_extend_each_other_along_a_chain() {
    let site = Site::new(&[
        ("ours/theme.yaml", "extends: theirs\naccent: '#0a5f3c'"),
        (
            "ours/templates/page.html",
            "{% extends \"theirs/page.html\" %}{% block content %}1{{ super() }}{% endblock %}",
        ),
        ("theirs/theme.yaml", "extends: default"),
        (
            "theirs/templates/page.html",
            "{% extends \"default/page.html\" %}{% block content %}2{{ super() }}{% endblock %}",
        ),
        ("theirs/messages/fr.ftl", "letters = Nous écrire"),
        ("other/theme.yaml", "extends: nowhere"),
    ]);
    let page = page(&site, &site.theme("ours"), PageKind::Page);
    assert!(page.contains("\n12<div class=\"title\">") && page.contains("Nous écrire"), "{page}");
}

#[test]
fn a_component_of_the_site_replaces_the_one_of_its_name() {
    let own = "{% component website(url) %}<i>{{ url }}</i>{% endcomponent %}";
    let site =
        Site::new(&[("ours/theme.yaml", "extends: default"), ("ours/templates/parts.html", own)]);
    let theme = site.theme("ours");
    let program = page(&site, &theme, PageKind::Program);
    assert!(program.contains("<i>https://x.example/</i>"));
    assert!(program.contains("<article class=\"card\">"));
}

#[test]
fn the_folder_of_the_default_theme_changes_the_embedded_one() {
    let text =
        "{% extends \"default/page.html\" %}{% block content %}<hr>{{ super() }}{% endblock %}";
    let site = Site::new(&[
        ("default/templates/page.html", text),
        ("default/assets/icon.svg", "<svg/>"),
        ("default/messages/fr.ftl", "letters = Nous écrire"),
    ]);
    let theme = site.theme("default");
    let page = page(&site, &theme, PageKind::Page);
    assert!(page.contains("<hr><div class=\"title\">") && page.contains("Nous écrire"));
    let icon = theme.assets().iter().find(|asset| asset.name == "icon.svg").unwrap();
    assert_eq!(&*icon.bytes, b"<svg/>");
}

#[test]
fn the_folder_of_the_default_theme_changes_it_below_another_theme_too() {
    let site = Site::new(&[
        ("ours/theme.yaml", "extends: default"),
        ("ours/templates/page.html", "{% extends \"default/page.html\" %}"),
        (
            "default/templates/page.html",
            "{% extends \"base.html\" %}{% block content %}<hr>{% endblock %}",
        ),
    ]);
    assert!(
        page(&site, &site.theme("ours"), PageKind::Page).contains("<main id=\"content\">\n<hr>")
    );
}

#[test]
fn a_theme_can_stand_alone() {
    let names = PageKind::ALL.map(|kind| format!("own/templates/{}", kind.template()));
    let mut files: Vec<(&str, &str)> =
        names.iter().map(|name| (name.as_str(), "{{ page.url }}")).collect();
    files.extend([("own/theme.yaml", "name: own"), ("own/messages/fr.ftl", "a = b")]);
    let site = Site::new(&files).speaking("fr: {}");
    let theme = site.theme("own");
    assert_eq!(page(&site, &theme, PageKind::Front), "/fr/a/");
    assert!(theme.assets().is_empty() && theme.shortcode_names().next().is_none());
    assert_eq!(theme.plain_words(site.language("fr")).len(), 1);
}

#[test]
fn assets_are_published_under_names_with_their_digest() {
    let site = Site::new(&[
        ("ours/theme.yaml", "extends: default"),
        (
            "ours/assets/css/own style.css",
            "@import \"more.css\";\na { b: url(../fonts/f.woff2#x), url(none.png) }",
        ),
        ("ours/assets/css/more.css", "/* x */ c { d: url('../fonts/../LICENSE') }"),
        ("ours/assets/fonts/f.woff2", "font"),
        ("ours/assets/LICENSE", "x"),
    ]);
    let theme = site.theme("ours");
    let text = |name: &str| {
        let asset = theme.assets().iter().find(|asset| asset.name == name).unwrap();
        assert!(asset.route.as_str().contains(&asset.digest.short()));
        (asset.route.as_str().to_owned(), String::from_utf8(asset.bytes.to_vec()).unwrap())
    };
    let (font, (more, more_text)) = (text("fonts/f.woff2").0, text("css/more.css"));
    let expected = format!(
        "@import \"../{}\";a{{b:url(../{}#x),url(none.png)}}",
        more.strip_prefix("assets/").unwrap(),
        font.strip_prefix("assets/").unwrap()
    );
    let (own, own_text) = text("css/own style.css");
    assert_eq!(own_text, expected);
    assert!(own.starts_with("assets/css/own-style."), "{own}");
    let license = text("LICENSE").0;
    assert_eq!(more_text, format!("c{{d:url(../{})}}", license.strip_prefix("assets/").unwrap()));
    assert!(license.starts_with("assets/LICENSE."));
}

#[test]
fn the_accent_color_of_a_theme_colors_what_it_inherits() {
    let site = Site::new(&[("ours/theme.yaml", "extends: default\naccent: '#0a5f3c'")]);
    let text = |theme: &Theme, name: &str| {
        let asset = theme.assets().iter().find(|asset| asset.name == name).unwrap();
        String::from_utf8(asset.bytes.to_vec()).unwrap()
    };
    let (ours, default) = (site.theme("ours"), site.theme("default"));
    assert!(text(&default, "style.css").contains("--accent:#9b2d1c;"));
    assert!(text(&default, "style.css").contains("--accent:#f2a08e}"));
    assert!(text(&ours, "style.css").contains("--accent:#0a5f3c;"));
    assert!(!text(&ours, "style.css").contains("#f2a08e"));
    assert!(text(&ours, "icon.svg").contains("fill=\"#0a5f3c\""));
    assert_eq!(text(&ours, "style.css").len(), text(&default, "style.css").len());
}
