//! Follows every link of a published site within the site, and asks each language for its others.
//!
//! Reads HTML as text: what kabar writes has its attributes in quotation marks.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The bytes of the files of a site, by path.
type Files = BTreeMap<String, Vec<u8>>;

/// A sentence for each link that leads nowhere, each repeated id, and each page that another
/// language names and that does not name that one. `base` is the address of the site.
pub(crate) fn faults(files: &Files, base: &str) -> Vec<String> {
    let is_html = |file: &str| Path::new(file).extension().is_some_and(|it| it == "html");
    let html = files.iter().filter(|(file, _)| is_html(file));
    let pages: BTreeMap<&str, Page<'_>> =
        html.map(|(file, bytes)| (file.as_str(), Page::read(bytes))).collect();
    let site = Site { files, pages, base };
    let each = site.pages.iter().flat_map(|(file, page)| site.page(file, page));
    each.chain(site.feeds()).collect()
}

struct Site<'f> {
    files: &'f Files,
    pages: BTreeMap<&'f str, Page<'f>>,
    base: &'f str,
}

/// What is of interest in a page.
struct Page<'f> {
    /// Its ids, as often as they stand there.
    ids: Vec<&'f str>,
    /// The addresses of its links, pictures and other files.
    links: Vec<String>,
    /// The language tags and addresses of its `hreflang` in the head.
    languages: Vec<(&'f str, String)>,
}

impl<'f> Page<'f> {
    fn read(bytes: &'f [u8]) -> Self {
        let html = std::str::from_utf8(bytes).unwrap();
        let mut page = Self { ids: Vec::new(), links: Vec::new(), languages: Vec::new() };
        for tag in html.split('<').skip(1) {
            let tag = tag.split('>').next().unwrap();
            page.ids.extend(attribute(tag, "id"));
            let address = attribute(tag, "href").or_else(|| attribute(tag, "src"));
            let refresh = attribute(tag, "content").and_then(|text| text.strip_prefix("0; url="));
            let address = address.or(refresh).map(|address| address.replace("&amp;", "&"));
            if let (true, Some(lang), Some(address)) =
                (tag.starts_with("link"), attribute(tag, "hreflang"), &address)
            {
                page.languages.push((lang, address.clone()));
            }
            page.links.extend(address);
        }
        page
    }
}

/// The value of an attribute of a tag.
fn attribute<'t>(tag: &'t str, name: &str) -> Option<&'t str> {
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    rest.split('"').next()
}

impl Site<'_> {
    fn page(&self, file: &str, page: &Page<'_>) -> Vec<String> {
        let mut seen = BTreeSet::new();
        let repeated = page.ids.iter().filter(|id| !seen.insert(**id));
        let mut faults: Vec<String> =
            repeated.map(|id| format!("{file}: the id `{id}` is there twice")).collect();
        let nowhere = page.links.iter().filter(|link| !self.leads_somewhere(file, link));
        faults.extend(nowhere.map(|link| format!("{file}: `{link}` leads nowhere")));
        // The choice of languages, which is the page for all other languages, names none itself.
        for (lang, address) in page.languages.iter().filter(|(lang, _)| *lang != "x-default") {
            let other = self.target(file, address).map(|(other, _)| other);
            let back = other.as_deref().and_then(|other| self.pages.get(other));
            let names_it = back.is_some_and(|back| {
                let mut languages = back.languages.iter();
                languages
                    .any(|(_, address)| self.target("", address).is_some_and(|it| it.0 == file))
            });
            if !names_it {
                faults.push(format!("{file}: its version in `{lang}` does not name it"));
            }
        }
        faults
    }

    /// Feeds are read elsewhere, so all their addresses are whole.
    fn feeds(&self) -> Vec<String> {
        let feeds = self.files.iter().filter(|(file, _)| file.ends_with("feed.xml"));
        let mut faults = Vec::new();
        for (file, bytes) in feeds {
            let text = String::from_utf8(bytes.clone()).unwrap().replace("&quot;", "\"");
            for link in text.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
                if !link.contains(':') || !self.leads_somewhere(file, link) {
                    faults.push(format!("{file}: `{link}` leads nowhere"));
                }
            }
        }
        faults
    }

    fn leads_somewhere(&self, from: &str, link: &str) -> bool {
        let Some((file, anchor)) = self.target(from, link) else {
            return !link.starts_with('/') && link.contains(':');
        };
        let has_anchor = |page: &Page<'_>| page.ids.contains(&anchor.as_str());
        self.files.contains_key(&file)
            && (anchor.is_empty() || self.pages.get(file.as_str()).is_none_or(has_anchor))
    }

    /// The file and the anchor of an address of the site; `None` if it leads out of it.
    fn target(&self, from: &str, link: &str) -> Option<(String, String)> {
        let root =
            self.base.splitn(4, '/').last().map_or("/".to_owned(), |path| format!("/{path}"));
        let below = link.strip_prefix(self.base).or_else(|| link.strip_prefix(&root));
        let (path, anchor) = match (below, link.strip_prefix('#')) {
            (Some(below), _) => below.split_once('#').unwrap_or((below, "")),
            (None, Some(anchor)) => return Some((from.to_owned(), decoded(anchor))),
            (None, None) => return None,
        };
        let path = decoded(path.split('?').next().unwrap());
        let is_page = path.is_empty() || path.ends_with('/');
        let file = if is_page { format!("{path}index.html") } else { path };
        Some((file, decoded(anchor)))
    }
}

/// A text without percent signs.
fn decoded(text: &str) -> String {
    let mut parts = text.split('%');
    let mut bytes = parts.next().unwrap().as_bytes().to_vec();
    for part in parts {
        bytes.push(u8::from_str_radix(&part[..2], 16).unwrap());
        bytes.extend(&part.as_bytes()[2..]);
    }
    String::from_utf8(bytes).unwrap()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(html: &str) -> Vec<String> {
        let page = |html: &str| html.as_bytes().to_vec();
        let files = [("en/index.html", page(html)), ("fr/index.html", page("<p id=\"a\">"))];
        let files = files.map(|(file, bytes)| (file.to_owned(), bytes)).into_iter().collect();
        faults(&files, "https://h.example/x/")
    }

    #[test]
    fn a_link_that_leads_nowhere_is_told() {
        for link in ["/x/fr/#a", "https://h.example/x/fr/", "https://o.example/", "/x/en/?b#", "#"]
        {
            assert_eq!(found(&format!("<a href=\"{link}\">")), [""; 0], "{link}");
        }
        for link in ["/fr/", "/x/fr/#b", "/x/de/", "fr/", "#c", "/x/fr"] {
            assert_eq!(found(&format!("<a href=\"{link}\">")).len(), 1, "{link}");
        }
    }

    #[test]
    fn a_version_that_does_not_name_the_page_is_told() {
        let link = "<link rel=\"alternate\" hreflang=\"fr\" href=\"https://h.example/x/fr/\">";
        assert_eq!(found(link), ["en/index.html: its version in `fr` does not name it"]);
    }
}
