//! Every page of the default theme, and what escapes.

use super::pages::{Extent, context};
use super::{Site, render};
use crate::theme::contract::PageKind;
use crate::theme::{Failure, Theme};
use std::collections::BTreeMap;
use tera::{Context, Value};

fn shared<T: Send + Sync>() {}

#[test]
fn a_theme_is_shared_between_threads() {
    shared::<Theme>();
}

#[test]
fn every_page_of_the_default_theme_renders_with_least_and_with_most() {
    let site = Site::new(&[]);
    let theme = site.theme("default");
    for kind in PageKind::ALL {
        for extent in [Extent::Least, Extent::Most] {
            let context = context(&theme, (kind, site.language("fr")), extent);
            let page = render(&theme, kind, &context).unwrap();
            assert!(page.starts_with("<!doctype html>\n<html lang=\"fr\" dir=\"ltr\">"), "{page}");
            assert!(page.ends_with("</html>\n"), "{page}");
            assert!(!page.contains("\n\n") && !page.contains("  "), "{kind:?}\n{page}");
        }
    }
}

#[test]
fn a_page_reads_only_what_its_kind_offers_and_needs_nothing_else() {
    let site = Site::new(&[]);
    let theme = site.theme("default");
    for kind in PageKind::ALL {
        let all = context(&theme, (kind, site.language("fr")), Extent::Most);
        let mut read = Context::new();
        for name in theme.reads(kind) {
            assert!(kind.offers(name), "{kind:?} {name}");
            read.insert_value(name.clone(), all.get(name).unwrap().clone());
        }
        assert_eq!(render(&theme, kind, &read), render(&theme, kind, &all));
    }
    assert!(theme.reads(PageKind::Report).contains("related"));
    assert!(theme.reads(PageKind::Chooser).contains("languages"));
}

#[test]
fn every_value_is_escaped_with_its_quotation_marks() {
    let site = Site::new(&[]);
    let theme = site.theme("default");
    let context = context(&theme, (PageKind::Report, site.language("fr")), Extent::Most);
    let page = render(&theme, PageKind::Report, &context).unwrap();
    assert!(page.contains("content=\"D &quot;&amp;&quot; &#39;\""), "{page}");
    assert!(page.contains("Titre &lt;&quot;&amp;&#39;&gt;"));
    assert!(!page.contains("<\"&'>"));
    assert!(page.contains("<p>Texte</p>"));
}

#[test]
fn a_number_is_written_in_the_language_of_the_page_and_chooses_its_form() {
    let site = Site::new(&[]);
    let theme = site.theme("default");
    let context = context(&theme, (PageKind::Regions, site.language("fr")), Extent::Most);
    let page = render(&theme, PageKind::Regions, &context).unwrap();
    assert!(page.contains("1\u{202f}234 "), "{page}");
}

#[test]
fn a_page_that_fails_leaves_nothing_behind_and_says_where() {
    let text =
        "{% extends \"default/page.html\" %}\n{% block content %}é{{ page.titel }}{% endblock %}";
    let site =
        Site::new(&[("ours/theme.yaml", "extends: default"), ("ours/templates/page.html", text)]);
    let theme = site.theme("ours");
    let context = context(&theme, (PageKind::Page, site.language("fr")), Extent::Least);
    let mut out = b"before".to_vec();
    let failure = theme.render(PageKind::Page, &context, &mut out).unwrap_err();
    assert_eq!(out, b"before");
    let Failure { template, place, reason } = failure;
    assert_eq!((template.as_str(), reason.as_str()), ("page.html", "field `titel` is not defined"));
    let finding =
        crate::diagnostic::Diagnostic::new(crate::diagnostic::Code::TemplateRender, place.unwrap());
    assert_eq!(site.told(&finding).1, "titel");
}

#[test]
fn a_page_that_fails_in_an_embedded_template_has_no_place() {
    let site = Site::new(&[]);
    let theme = site.theme("default");
    let failure = render(&theme, PageKind::Page, &Context::new()).unwrap_err();
    assert_eq!((failure.template.as_str(), failure.place), ("base.html", None));
    assert_eq!(failure.reason, "variable `lang` is not defined");
}

#[test]
fn a_message_that_cannot_be_made_fails_the_page() {
    for (call, reason) in [
        ("key=\"nope\"", "no language has the message `nope`"),
        ("key=\"in_language\"", "the message `in_language` needs the variable `$language`"),
        (
            "key=\"in_language\", language=true",
            "`language` should be a text or a whole number, and it is bool",
        ),
        (
            "key=\"open_count\", count=-1",
            "`count` should be a text or a whole number, and it is i64",
        ),
    ] {
        let page = format!("{{{{ text(lang=lang.tag, {call}) }}}}");
        let ours = ("ours/theme.yaml", "extends: default");
        let site = Site::new(&[ours, ("ours/templates/page.html", &page)]);
        let theme = site.theme("ours");
        let context = context(&theme, (PageKind::Page, site.language("fr")), Extent::Least);
        assert_eq!(render(&theme, PageKind::Page, &context).unwrap_err().reason, reason);
    }
}

fn args(args: &[(&str, Value)]) -> BTreeMap<String, Value> {
    args.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect()
}

#[test]
fn a_shortcode_takes_the_arguments_of_its_component() {
    let component = "{% component seal(text: string, size: integer = 1, ratio: float = 1.0) %}\
        <b>{{ text }} {{ size }} {{ ratio }}</b>{% endcomponent %}";
    let site = Site::new(&[
        ("ours/theme.yaml", "extends: default"),
        ("ours/templates/own.html", component),
    ]);
    let theme = site.theme("ours");
    let call = args(&[("text", "<\"".into()), ("size", 3.0.into()), ("ratio", 2.0.into())]);
    assert_eq!(theme.shortcode("seal", &call).unwrap(), "<b>&lt;&quot; 3 2.0</b>");
    let reason = |call| theme.shortcode("seal", &call).unwrap_err().reason;
    assert_eq!(reason(args(&[])), "argument `text` (type: `string`) missing");
    let strange = reason(args(&[("text", "a".into()), ("txt", "b".into())]));
    assert!(strange.starts_with("unknown argument(s) `txt`"), "{strange}");
    assert!(theme.shortcode("sael", &args(&[])).is_err());
}

#[test]
fn a_text_can_call_the_components_that_need_nothing_of_the_page() {
    let site = Site::new(&[]);
    let theme = site.theme("default");
    let names: Vec<&str> = theme.shortcode_names().collect();
    assert!(names.contains(&"website") && names.contains(&"notice"), "{names:?}");
    // It needs the words.
    assert!(!names.contains(&"card"), "{names:?}");
    assert!(
        theme.shortcode_digest("website").is_some() && theme.shortcode_digest("card").is_none()
    );
}
