//! What can be wrong with a theme.

use super::{Site, told};

const OURS: (&str, &str) = ("ours/theme.yaml", "extends: default");

#[test]
fn a_theme_that_does_not_exist_is_named_with_what_was_meant() {
    let site = Site::new(&[OURS]);
    let loaded = site.load("our");
    assert!(loaded.value.is_none());
    assert_eq!(loaded.diagnostics[0].args[1], ("suggestion", "ours".into()));
    assert_eq!(
        site.findings("our"),
        told(&[("content/bulletin.yaml", "theme", "there is no theme `our`")])
    );
    let site = Site::new(&[("ours/theme.yaml", "extends: defualt")]);
    let message = "there is no theme `defualt`";
    assert_eq!(site.findings("ours"), told(&[("themes/ours/theme.yaml", "extends", message)]));
}

#[test]
fn themes_in_a_circle_are_told() {
    let site = Site::new(&[("a/theme.yaml", "extends: b"), ("b/theme.yaml", "extends: a")]);
    let message = "themes are built on each other in a circle: a → b → a";
    assert_eq!(site.findings("a"), told(&[("themes/b/theme.yaml", "extends", message)]));
}

#[test]
fn a_sheet_that_cannot_be_understood_is_told() {
    let site = Site::new(&[("ours/theme.yaml", "extends: default\naccent: red\ncolour: x")]);
    let accent =
        "`accent` should be a color such as `#9b2d1c`, in quotation marks, and it is `red`";
    assert_eq!(
        site.findings("ours"),
        told(&[
            ("themes/ours/theme.yaml", "accent", accent),
            ("themes/ours/theme.yaml", "colour", "there is no field `colour` here"),
        ])
    );
    assert!(Site::new(&[("ours/theme.yaml", "- a")]).load("ours").value.is_none());
}

#[test]
fn a_theme_without_a_template_for_each_kind_is_told_once_for_each_template() {
    let findings =
        Site::new(&[("own/templates/page.html", "x")]).speaking("fr: {}").findings("own");
    let missing =
        findings.iter().filter(|(_, _, message)| message.starts_with("the theme has no template"));
    assert_eq!(missing.count(), 14);
}

#[test]
fn all_mistakes_of_all_templates_come_in_one_run() {
    let site = Site::new(&[
        OURS,
        ("ours/templates/front.html", "é{% if a %}"),
        ("ours/templates/page.html", "{{ page.url || x }}"),
        ("ours/templates/region.html", "{{ page.url | upr }}{% include \"non.html\" %}{{ txt() }}"),
        ("ours/templates/report.html", "{% extends \"bas.html\" %}"),
        (
            "ours/templates/parts.html",
            "é{% component a(b) %}{{ b | lwr }}{{ c }}{% endcomponent %}",
        ),
    ]);
    let findings = site.findings("ours");
    let places: Vec<(&str, &str)> = findings
        .iter()
        .map(|(file, text, _)| (file.rsplit('/').next().unwrap(), text.as_str()))
        .collect();
    assert_eq!(
        places[2..],
        [
            ("parts.html", "lwr"),
            ("region.html", "txt"),
            ("region.html", "upr"),
            ("report.html", "bas.html"),
        ]
    );
    assert_eq!(places[0].0, "front.html");
    assert_eq!(places[1], ("page.html", "|"));
}

#[test]
fn unknown_components_and_templates_are_told_with_their_places() {
    let page = "{% extends \"base.html\" %}{% block content %}{{ <crad card={page} /> }}\
        {% include \"non.html\" %}{% endblock %}";
    let site = Site::new(&[OURS, ("ours/templates/page.html", page)]);
    let file = "themes/ours/templates/page.html";
    let reason = |what: &str| format!("this template cannot be read: there is no {what}");
    assert_eq!(
        site.findings("ours"),
        told(&[
            (file, "crad", &reason("component `crad`; did you mean `card`?")),
            (file, "non.html", &reason("template `non.html`")),
        ])
    );
}

#[test]
fn a_variable_that_a_kind_does_not_have_is_told_with_its_place() {
    let shelf = "{% extends \"default/shelf.html\" %}{% block content %}\
        {% for heading in cards %}{{ heading.report }}{% endfor %}{{ report.title }}{% endblock %}";
    let site = Site::new(&[OURS, ("ours/templates/shelf.html", shelf)]);
    let message = "this template uses `report`, which this kind of page does not have";
    assert_eq!(
        site.findings("ours"),
        told(&[("themes/ours/templates/shelf.html", "report", message)])
    );
}

#[test]
fn a_template_that_asks_for_everything_is_refused() {
    for text in
        ["{{ __tera_context }}", "{% component a() %}{{ __tera_context }}{% endcomponent %}"]
    {
        let site = Site::new(&[OURS, ("ours/templates/x.html", text)]);
        let findings = site.findings("ours");
        assert!(
            findings.iter().any(|(_, text, message)| {
                text == "__tera_context"
                    && message.starts_with("this template uses `__tera_context`")
            }),
            "{findings:?}"
        );
    }
}

#[test]
fn a_component_cannot_take_from_the_page_what_one_of_its_pages_does_not_have() {
    let parts = "{% component website(url, @report) %}{{ report.id }}{% endcomponent %}";
    let site = Site::new(&[OURS, ("ours/templates/parts.html", parts)]);
    let message = "this template uses `report`, which this kind of page does not have";
    assert_eq!(
        site.findings("ours"),
        told(&[("themes/ours/templates/parts.html", "report", message)])
    );
}

#[test]
fn a_component_that_reads_what_it_is_not_given_is_told() {
    let parts = "{% component website(url) %}{{ url }}{{ lang.tag }}{% endcomponent %}";
    let site = Site::new(&[OURS, ("ours/templates/parts.html", parts)]);
    let message = "this template cannot be read: the component `website` has no argument `lang`";
    assert_eq!(
        site.findings("ours"),
        told(&[("themes/ours/templates/parts.html", "lang", message)])
    );
}

#[test]
fn two_components_of_one_name_in_one_theme_are_told() {
    let part = "{% component a() %}{% endcomponent %}";
    let site = Site::new(&[OURS, ("ours/templates/x.html", part), ("ours/templates/y.html", part)]);
    let message = "this template cannot be read: another file of the theme has a component `a` too";
    assert_eq!(
        site.findings("ours"),
        told(&[("themes/ours/templates/y.html", "{% component", message)])
    );
    assert_eq!(site.load("ours").diagnostics[0].labels.len(), 1);
}

#[test]
fn a_template_that_extends_itself_is_told_what_to_write() {
    let site = Site::new(&[OURS, ("ours/templates/page.html", "{% extends \"page.html\" %}")]);
    let message = "this template cannot be read: templates extend each other in a circle, \
        page.html → page.html; that of the theme below is `default/page.html`";
    assert_eq!(
        site.findings("ours"),
        told(&[("themes/ours/templates/page.html", "page.html", message)])
    );
}

#[test]
fn templates_that_include_each_other_are_told() {
    let site = Site::new(&[
        OURS,
        ("ours/templates/a.html", "{% include \"b.html\" %}"),
        ("ours/templates/b.html", "{% include \"a.html\" %}"),
    ]);
    let message = "this template cannot be read: templates include each other in a circle, a.html → b.html → a.html";
    assert_eq!(site.findings("ours"), told(&[("themes/ours/templates/a.html", "b.html", message)]));
}

#[test]
fn a_block_that_no_parent_has_is_told_where_the_mistake_is() {
    let page = "{% extends \"base.html\" %}{% block contnet %}{% endblock %}";
    let site = Site::new(&[OURS, ("ours/templates/page.html", page)]);
    let message =
        "this template cannot be read: no template that this one extends has a block `contnet`";
    assert_eq!(
        site.findings("ours"),
        told(&[("themes/ours/templates/page.html", "contnet", message)])
    );
    let base = "{% block content %}{% endblock %}{% block kind %}{% endblock %}{% block head %}{% endblock %}\
        {% block breadcrumbs %}{% endblock %}{% block canonical %}{% endblock %}{% block header %}{% endblock %}";
    let site = Site::new(&[OURS, ("ours/templates/base.html", base)]);
    let message = "this template cannot be read: `default/front.html` fills the block `brand`, which is not here";
    assert_eq!(site.findings("ours"), told(&[("themes/ours/templates/base.html", "", message)]));
}

#[test]
fn a_file_that_is_not_text_is_told() {
    use crate::base::path::SourcePath;
    let mut site = Site::new(&[OURS]);
    for path in ["assets/a.css", "messages/fr.ftl", "templates/a.html"] {
        let path = SourcePath::new(&format!("themes/ours/{path}")).unwrap();
        site.world = site.world.with(&path, b"\xff".to_vec());
    }
    let messages = site.findings("ours").into_iter().map(|(_, _, message)| message);
    assert_eq!(messages.collect::<Vec<_>>(), ["this file is not UTF-8 text"; 3]);
}

#[test]
fn a_folder_of_templates_cannot_be_called_like_a_theme() {
    let site = Site::new(&[OURS, ("ours/templates/default/page.html", "x")]);
    let message = "this template cannot be read: its folder has the name of the theme `default`";
    assert_eq!(
        site.findings("ours"),
        told(&[("themes/ours/templates/default/page.html", "", message)])
    );
}

#[test]
fn a_variable_of_an_embedded_template_is_told_where_the_site_reaches_it() {
    let shelf = "{% extends \"default/shelf.html\" %}{% block head %}{% include \"page.html\" %}{% endblock %}";
    let site = Site::new(&[OURS, ("ours/templates/shelf.html", shelf)]);
    let message =
        |name: &str| format!("this template uses `{name}`, which this kind of page does not have");
    let file = "themes/ours/templates/shelf.html";
    assert_eq!(
        site.findings("ours"),
        told(&[
            (file, "page.html", &message("body")),
            (file, "page.html", &message("translation")),
        ])
    );
}
