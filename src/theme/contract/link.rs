//! A link as templates see it: `text`, `url`, and `html`, the whole element.

use super::Said;
use crate::base::html::escape;
use serde::{Serialize, Serializer};
use std::fmt::Write as _;
use std::sync::Arc;
use tera::Value;

/// A link with its text. A clone shares the value, so that a link which stands on many pages is made
/// once.
#[derive(Clone, Debug)]
pub struct Link(Arc<Made>);

#[derive(Debug)]
struct Made {
    text: Said,
    url: String,
    value: Value,
}

/// What a template sees.
#[derive(Serialize)]
struct Seen<'l> {
    text: &'l Said,
    url: &'l str,
    /// `<a href="...">...</a>`, with `lang` and `dir` where the text is in another language.
    html: Value,
}

impl Link {
    /// A link to an address.
    #[must_use]
    pub fn new(text: Said, url: String) -> Self {
        let html = Value::safe_string(&element(&text, &url));
        let value = Value::from_serializable(&Seen { text: &text, url: &url, html });
        Self(Arc::new(Made { text, url, value }))
    }

    /// The text.
    #[must_use]
    pub fn text(&self) -> &Said {
        &self.0.text
    }

    /// The address, ready for `href`.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.0.url
    }
}

impl Serialize for Link {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.value.serialize(serializer)
    }
}

fn element(text: &Said, url: &str) -> String {
    let mut html = String::with_capacity(text.text.len() + url.len() + 32);
    html.push_str("<a href=\"");
    escape(&mut html, url);
    html.push('"');
    for (name, value) in [("lang", text.lang.as_deref()), ("dir", text.dir)] {
        if let Some(value) = value {
            // Writing to a string cannot fail.
            let _ = write!(html, " {name}=\"{value}\"");
        }
    }
    html.push('>');
    escape(&mut html, &text.text);
    html.push_str("</a>");
    html
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_is_a_whole_element_with_its_language() {
        let text =
            Said { text: "<\"&'>".to_owned(), lang: Some("ar".to_owned()), dir: Some("rtl") };
        let expected = "<a href=\"/a?b&amp;c\" lang=\"ar\" dir=\"rtl\">&lt;&quot;&amp;'&gt;</a>";
        assert_eq!(element(&text, "/a?b&c"), expected);
    }
}
