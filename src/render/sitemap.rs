//! What search engines are told: the sitemap with the languages of each page, and `robots.txt`.

use super::scene::Scene;
use super::views::Views;
use crate::base::html::escape;
use crate::model::Audience;
use crate::plan::{Address, Item, PageRecipe, Recipe};

/// Renders a part of the sitemap (sitemaps.org 0.9), with `xhtml:link` alternates.
///
/// Pages that are there in one language only have no alternates.
pub(super) fn sitemap(scene: &Scene<'_>, items: &[Item]) -> Vec<u8> {
    let mut xml = String::with_capacity(512 * items.len());
    xml.push_str("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    xml.push_str("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" ");
    xml.push_str("xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
    for item in items {
        if let Recipe::Page(recipe) = &item.recipe {
            url(scene, &mut xml, item, recipe);
        }
    }
    xml.push_str("</urlset>\n");
    xml.into_bytes()
}

fn url(scene: &Scene<'_>, xml: &mut String, item: &Item, recipe: &PageRecipe) {
    if recipe.address == Address::NotFound {
        return;
    }
    let views = Views::new(scene, recipe.language);
    xml.push_str("<url><loc>");
    escape(xml, &views.absolute(&item.route));
    xml.push_str("</loc>");
    if let Address::Report(id) = recipe.address {
        let activity = scene.bulletin.activity(id);
        let day = activity.changed(recipe.language);
        xml.push_str("<lastmod>");
        xml.push_str(&day.to_string());
        xml.push_str("</lastmod>");
    }
    let (languages, x_default) = views.alternates_of(recipe);
    if languages.len() > 1 {
        for (tag, address) in languages {
            alternate(xml, &tag, &address);
        }
        alternate(xml, "x-default", &x_default);
    }
    xml.push_str("</url>\n");
}

fn alternate(xml: &mut String, lang: &str, href: &str) {
    xml.push_str("<xhtml:link rel=\"alternate\" hreflang=\"");
    xml.push_str(lang);
    xml.push_str("\" href=\"");
    escape(xml, href);
    xml.push_str("\"/>");
}

/// Renders the list of the parts of a long sitemap.
pub(super) fn index(scene: &Scene<'_>, count: usize) -> Vec<u8> {
    let base = scene.bulletin.config.base_url.absolute();
    let mut xml = String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    xml.push_str("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    for part in 1..=count {
        xml.push_str("<sitemap><loc>");
        escape(&mut xml, &format!("{base}sitemap-{part}.xml"));
        xml.push_str("</loc></sitemap>\n");
    }
    xml.push_str("</sitemapindex>\n");
    xml.into_bytes()
}

/// Renders `robots.txt`: everything may be read, but nothing of a preview.
pub(super) fn robots(scene: &Scene<'_>) -> Vec<u8> {
    match scene.bulletin.view.audience {
        Audience::Preview => b"User-agent: *\nDisallow: /\n".to_vec(),
        Audience::Public => {
            let base = scene.bulletin.config.base_url.absolute();
            format!("User-agent: *\nAllow: /\n\nSitemap: {base}sitemap.xml\n").into_bytes()
        }
    }
}
