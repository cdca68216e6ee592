//! What a change of a theme changes: the digests of the kinds that reach it, and no other ones.

use super::Site;
use crate::theme::contract::PageKind;

/// The kinds whose digest differs between two sites with a theme `ours`.
fn changed(before: &[(&str, &str)], after: &[(&str, &str)]) -> Vec<PageKind> {
    let theme = |files: &[(&str, &str)]| {
        let sheet = [("ours/theme.yaml", "extends: default")];
        Site::new(&[&sheet, files].concat()).theme("ours")
    };
    let (before, after) = (theme(before), theme(after));
    PageKind::ALL.into_iter().filter(|kind| before.digest(*kind) != after.digest(*kind)).collect()
}

#[test]
fn a_template_changes_the_kinds_that_it_renders() {
    let shelf = "{% extends \"default/shelf.html\" %}";
    let kinds = [
        PageKind::Reports,
        PageKind::Year,
        PageKind::Topic,
        PageKind::Kind,
        PageKind::Organization,
    ];
    assert_eq!(changed(&[], &[("ours/templates/shelf.html", shelf)]), kinds);
}

#[test]
fn a_base_template_changes_every_kind() {
    let base = |text| [("ours/templates/base.html", text)];
    let one = base("{% extends \"default/base.html\" %}{% block kind %}a{% endblock %}");
    let other = base("{% extends \"default/base.html\" %}{% block kind %}b{% endblock %}");
    assert_eq!(changed(&one, &other), PageKind::ALL);
    assert_eq!(changed(&one, &one), []);
}

#[test]
fn a_component_changes_the_kinds_that_call_it() {
    fn parts(text: &str) -> [(&str, &str); 1] {
        [("ours/templates/parts.html", text)]
    }
    let one = "{% component prose(prose) %}{{ prose.html | safe }}{% endcomponent %}\
               {% component unused() %}1{% endcomponent %}";
    let kinds = changed(&parts(one), &parts(&one.replace("{{ prose", "<hr>{{ prose")));
    assert!(kinds.contains(&PageKind::Region) && kinds.contains(&PageKind::Topic));
    assert!(!kinds.contains(&PageKind::Report) && !kinds.contains(&PageKind::Front));
    assert_eq!(changed(&parts(one), &parts(&one.replace('1', "2"))), []);
}

#[test]
fn an_include_changes_the_kinds_that_reach_it() {
    let page = "{% extends \"default/page.html\" %}{% block content %}{% include \"seal.svg\" %}{% endblock %}";
    let files = |seal| [("ours/templates/page.html", page), ("ours/templates/seal.svg", seal)];
    assert_eq!(changed(&files("<svg/>"), &files("<svg />")), [PageKind::Page]);
}

#[test]
fn an_asset_changes_the_pages_that_can_name_it() {
    let kinds = changed(&[], &[("ours/assets/x.js", "1")]);
    assert_eq!(kinds, PageKind::ALL);
    let names = PageKind::ALL.map(|kind| format!("ours/templates/{}", kind.template()));
    let plain: Vec<(&str, &str)> =
        names.iter().map(|name| (name.as_str(), "{{ page.url }}")).collect();
    assert_eq!(changed(&plain, &[&plain[..], &[("ours/assets/x.js", "1")]].concat()), []);
}

#[test]
fn words_change_a_template_only_if_it_speaks_another_language_than_the_page() {
    let words = ("ours/messages/id.ftl", "letters = Surat");
    assert_eq!(changed(&[], &[words]), []);
    let page = "{% extends \"default/page.html\" %}{% block content %}{{ text(lang=\"id\", key=\"letters\") }}{% endblock %}";
    let page = ("ours/templates/page.html", page);
    assert_eq!(changed(&[page], &[page, words]), [PageKind::Page]);
}

#[test]
fn a_name_that_is_bound_in_one_branch_only_still_reads_the_page() {
    let page = "{% extends \"default/page.html\" %}{% block content %}\
        {% if page.pages %}{% set body = \"\" %}{% endif %}{{ body }}{% endblock %}";
    let site =
        Site::new(&[("ours/theme.yaml", "extends: default"), ("ours/templates/page.html", page)]);
    assert!(site.theme("ours").reads(PageKind::Page).contains("body"));
}

#[test]
fn the_variable_that_a_component_takes_from_the_page_is_read() {
    let names = PageKind::ALL.map(|kind| format!("own/templates/{}", kind.template()));
    let mut files: Vec<(&str, &str)> =
        names.iter().map(|name| (name.as_str(), "{{ <a /> }}")).collect();
    let parts = "{% component a() %}{{ <b /> }}{% endcomponent %}{% component b(@menu) %}{% endcomponent %}";
    files.extend([("own/templates/parts.html", parts), ("own/messages/fr.ftl", "a = b")]);
    let theme = Site::new(&files).speaking("fr: {}").theme("own");
    assert_eq!(theme.reads(PageKind::Front).iter().collect::<Vec<_>>(), ["menu"]);
}

#[test]
fn a_template_that_asks_for_a_message_reads_words() {
    let names = PageKind::ALL.map(|kind| format!("own/templates/{}", kind.template()));
    let text = "{{ text(lang=lang.tag, key=\"a\") }}";
    let mut files: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), text)).collect();
    files.extend([("own/theme.yaml", "name: own"), ("own/messages/fr.ftl", "a = b")]);
    let theme = Site::new(&files).speaking("fr: {}").theme("own");
    assert_eq!(theme.reads(PageKind::Front).iter().collect::<Vec<_>>(), ["lang", "words"]);
}
