//! Writes text so that HTML and XML hold it as text.

/// Appends text that may stand in an element or in an attribute between quotation marks (HTML, 13.1.2;
/// XML 1.0, 2.4).
pub fn escape(html: &mut String, text: &str) {
    let mut from = 0;
    for (at, byte) in text.bytes().enumerate() {
        let entity = match byte {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            _ => continue,
        };
        html.push_str(&text[from..at]);
        html.push_str(entity);
        from = at + 1;
    }
    html.push_str(&text[from..]);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_of_a_text_is_markup() {
        let mut html = String::new();
        escape(&mut html, "<a href=\"é\">l’un & 'l’autre'</a>");
        assert_eq!(html, "&lt;a href=&quot;é&quot;&gt;l’un &amp; 'l’autre'&lt;/a&gt;");
    }
}
