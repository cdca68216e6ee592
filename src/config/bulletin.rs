//! The small nouns of `bulletin.yaml`: where it is published, by whom, and kinds of activities.

use super::texts::Texts;
use crate::base::path::{Route, encode};

/// Where the site will be published: an origin and a path, `https://example.org` and `/x/`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct BaseUrl {
    origin: String,
    path: String,
}

impl BaseUrl {
    /// Takes an absolute `http` or `https` address apart; a missing final slash is added, a query
    /// or fragment is dropped. `None` if there is no host.
    #[must_use]
    pub fn parse(url: &str) -> Option<Self> {
        let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"))?;
        let scheme = &url[..url.len() - rest.len()];
        let rest = rest.split(['?', '#']).next().unwrap_or_default();
        let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
        let bad = |c: char| c.is_whitespace() || c.is_control() || "<>\"'\\".contains(c);
        if host.is_empty() || rest.contains(bad) {
            return None;
        }
        let path = path.trim_end_matches('/');
        let path = if path.is_empty() { "/".to_owned() } else { format!("/{path}/") };
        Some(Self { origin: format!("{scheme}{host}"), path })
    }

    /// The path before every address: `/`, or `/x/` below a sub-path.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The whole address, with a final slash.
    #[must_use]
    pub fn absolute(&self) -> String {
        format!("{}{}", self.origin, self.path)
    }

    /// Scheme and host: what comes before the path of every absolute address.
    #[must_use]
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// The host, for identifiers.
    #[must_use]
    pub fn host(&self) -> &str {
        self.origin.split("//").nth(1).unwrap_or(&self.origin)
    }

    /// A route as a link on the site's own pages: `/x/fr/`.
    #[must_use]
    pub fn link(&self, route: &Route) -> String {
        [self.path.as_str(), &encode(route.as_str())].concat()
    }

    /// A route as an absolute address: `https://example.org/x/fr/`.
    #[must_use]
    pub fn absolute_link(&self, route: &Route) -> String {
        [self.origin.as_str(), &self.path, &encode(route.as_str())].concat()
    }
}

/// Who publishes the bulletin.
#[derive(Clone, Debug)]
pub struct Publisher {
    /// The name.
    pub name: Texts,
    /// Its own site.
    pub url: Option<String>,
    /// An address for letters to the editor.
    pub email: Option<String>,
}

/// A kind of activity has a name and nothing more.
#[derive(Clone, Copy, Debug)]
pub struct Kind;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_base_address_is_an_origin_and_a_path() {
        let base = BaseUrl::parse("https://h.example/x").unwrap();
        assert_eq!(base.path(), "/x/");
        assert_eq!(base.absolute(), "https://h.example/x/");
        let route = Route::new("fr/a b/").unwrap();
        assert_eq!(base.link(&route), "/x/fr/a%20b/");
        assert_eq!(base.absolute_link(&route), "https://h.example/x/fr/a%20b/");
    }

    #[test]
    fn what_has_no_host_is_no_base_address() {
        for url in ["", "example.org", "ftp://x", "https://", "https:///x", "https://a b/"] {
            assert_eq!(BaseUrl::parse(url), None, "{url}");
        }
    }
}
