//! Which raw HTML may stay: a list of what is allowed, all else goes.
//!
//! No scripts, frames, forms or styles, nothing that loads from elsewhere by itself, and no
//! obsolete elements, which the HTML checker refuses.

/// An element that may stay.
pub(super) struct Element {
    /// Its name in lower case.
    pub(super) name: &'static str,
    /// Its attributes beside those of every element.
    pub(super) attributes: &'static [&'static str],
    /// Whether it has an end tag, and how long it lasts without one.
    pub(super) shape: Shape,
}

/// How an element ends.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// It has no content and no end tag.
    Void,
    /// Text formatting, which browsers open again in the next paragraph until it is closed.
    Formatting,
    /// Anything else.
    Plain,
}

/// Attributes that every element may have.
pub(super) const EVERYWHERE: [&str; 5] = ["class", "dir", "id", "lang", "title"];

/// Attributes whose value is an address.
pub(super) const ADDRESSES: [&str; 3] = ["cite", "href", "src"];

const fn void(name: &'static str, attributes: &'static [&'static str]) -> Element {
    Element { name, attributes, shape: Shape::Void }
}

const fn formatting(name: &'static str, attributes: &'static [&'static str]) -> Element {
    Element { name, attributes, shape: Shape::Formatting }
}

const fn plain(name: &'static str, attributes: &'static [&'static str]) -> Element {
    Element { name, attributes, shape: Shape::Plain }
}

/// The elements that may stay, by name.
pub(super) const ELEMENTS: [Element; 64] = [
    formatting("a", &["href", "hreflang"]),
    plain("abbr", &[]),
    plain("address", &[]),
    plain("article", &[]),
    formatting("b", &[]),
    plain("bdi", &[]),
    plain("bdo", &[]),
    plain("blockquote", &["cite"]),
    void("br", &[]),
    plain("caption", &[]),
    plain("cite", &[]),
    formatting("code", &[]),
    void("col", &["span"]),
    plain("colgroup", &["span"]),
    plain("data", &["value"]),
    plain("dd", &[]),
    plain("del", &["cite", "datetime"]),
    plain("details", &["open"]),
    plain("dfn", &[]),
    plain("div", &[]),
    plain("dl", &[]),
    plain("dt", &[]),
    formatting("em", &[]),
    plain("figcaption", &[]),
    plain("figure", &[]),
    plain("h2", &[]),
    plain("h3", &[]),
    plain("h4", &[]),
    plain("h5", &[]),
    plain("h6", &[]),
    void("hr", &[]),
    formatting("i", &[]),
    void("img", &["alt", "height", "src", "width"]),
    plain("ins", &["cite", "datetime"]),
    plain("kbd", &[]),
    plain("li", &["value"]),
    plain("mark", &[]),
    plain("ol", &["reversed", "start", "type"]),
    plain("p", &[]),
    plain("pre", &[]),
    plain("q", &["cite"]),
    plain("rp", &[]),
    plain("rt", &[]),
    plain("ruby", &[]),
    formatting("s", &[]),
    plain("samp", &[]),
    plain("section", &[]),
    formatting("small", &[]),
    plain("span", &[]),
    formatting("strong", &[]),
    plain("sub", &[]),
    plain("summary", &[]),
    plain("sup", &[]),
    plain("table", &[]),
    plain("tbody", &[]),
    plain("td", &["colspan", "headers", "rowspan"]),
    plain("tfoot", &[]),
    plain("th", &["abbr", "colspan", "headers", "rowspan", "scope"]),
    plain("thead", &[]),
    plain("time", &["datetime"]),
    plain("tr", &[]),
    formatting("u", &[]),
    plain("ul", &[]),
    plain("var", &[]),
];

/// Elements that go with all they hold, since that was never meant to be read as text.
const WITH_CONTENT: [&str; 20] = [
    "applet",
    "audio",
    "canvas",
    "head",
    "iframe",
    "math",
    "noembed",
    "noframes",
    "noscript",
    "object",
    "plaintext",
    "script",
    "select",
    "style",
    "svg",
    "template",
    "textarea",
    "title",
    "video",
    "xmp",
];

/// The element of a name in any case, if it may stay.
pub(super) fn element(name: &str) -> Option<&'static Element> {
    const TABLE: &[Element] = &ELEMENTS;
    TABLE.iter().find(|element| element.name.eq_ignore_ascii_case(name))
}

/// The name in lower case, if the element goes with all it holds.
pub(super) fn goes_with_content(name: &str) -> Option<&'static str> {
    const NAMES: &[&str] = &WITH_CONTENT;
    NAMES.iter().copied().find(|known| known.eq_ignore_ascii_case(name))
}

/// Whether an element may have an attribute.
pub(super) fn allows(element: &Element, attribute: &str) -> bool {
    let mut allowed = EVERYWHERE.iter().chain(element.attributes);
    allowed.any(|known| known.eq_ignore_ascii_case(attribute))
}

/// Whether opening `name` ends an open `top`, as the optional end tags of HTML have it
/// (WHATWG HTML, section 13.1.2.4).
pub(super) fn ends(name: &str, top: &str) -> bool {
    match top {
        "p" => !is_phrasing(name),
        "li" => name == "li",
        "dt" | "dd" => matches!(name, "dt" | "dd"),
        "td" | "th" => matches!(name, "td" | "th" | "tr" | "tbody" | "tfoot"),
        "tr" => matches!(name, "tr" | "tbody" | "tfoot"),
        "thead" | "tbody" => matches!(name, "tbody" | "tfoot"),
        _ => false,
    }
}

/// Whether an allowed element can stand within a paragraph.
fn is_phrasing(name: &str) -> bool {
    !matches!(
        name,
        "address"
            | "article"
            | "blockquote"
            | "details"
            | "div"
            | "dl"
            | "figcaption"
            | "figure"
            | "h2"
            | "h3"
            | "h4"
            | "h5"
            | "h6"
            | "hr"
            | "li"
            | "dd"
            | "dt"
            | "ol"
            | "p"
            | "pre"
            | "section"
            | "summary"
            | "table"
            | "ul"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_runs_loads_or_asks_is_allowed() {
        for name in ["script", "iframe", "form", "input", "style", "link", "meta", "base", "video"]
        {
            assert!(element(name).is_none(), "{name}");
        }
        for (name, attribute) in
            [("p", "onclick"), ("p", "style"), ("a", "target"), ("img", "srcset")]
        {
            assert!(element(name).is_some_and(|element| !allows(element, attribute)));
        }
    }

    #[test]
    fn what_goes_with_its_content_is_not_allowed_to_stay() {
        assert!(WITH_CONTENT.iter().all(|name| element(name).is_none()));
        assert_eq!(goes_with_content("SCRIPT"), Some("script"));
    }
}
