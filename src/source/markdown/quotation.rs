//! Quotations: one whose last line is an attribution (`> — Name, role`) becomes a figure with that
//! line as its caption (WHATWG HTML, section 4.4.4), without the dash.

use super::body::Body;

/// What stands before the attribution if it is a paragraph of its own, or a line of another.
const OPEN: &str = "<p>";
const CLOSE: &str = "</p>\n";

/// Ends the quotation that begins at `start`; `attribution` is where its last line begins, if that
/// line begins with a dash.
pub(super) fn close(body: &mut Body, start: usize, attribution: Option<usize>) {
    if let Some((line, caption)) = attribution.and_then(|line| caption(&body.html, start, line)) {
        body.html.truncate(body.html.len() - CLOSE.len());
        let own_paragraph = body.html[..line].ends_with(OPEN);
        let quoted = body.html[..line].trim_end_matches(OPEN).trim_end();
        let quoted = if own_paragraph { quoted } else { quoted.trim_end_matches("<br>") };
        let close = if own_paragraph { "\n" } else { CLOSE };
        let between = format!("{close}</blockquote>\n<figcaption>");
        body.replace(quoted.len()..caption, &between);
        body.replace(start..start, "<figure class=\"quotation\">");
        body.push("</figcaption></figure>\n");
    } else {
        body.push("</blockquote>\n");
    }
}

/// Where the last line begins, and the caption in it; `None` if there is no caption, or nothing
/// that is quoted.
fn caption(html: &str, start: usize, line: usize) -> Option<(usize, usize)> {
    let words = html[line..].strip_suffix(CLOSE)?;
    let caption = without_dash(words).filter(|caption| !caption.is_empty())?;
    let quoted = html[start..line].strip_prefix("<blockquote>\n")?;
    let is_quoted = !matches!(quoted, "" | OPEN);
    is_quoted.then(|| (line, line + words.len() - caption.len()))
}

/// What follows the dash. `-- ` comes as an en dash, which without a blank could be a number's.
fn without_dash(words: &str) -> Option<&str> {
    if let Some(rest) = words.strip_prefix(['—', '―']) {
        return Some(rest.trim_start());
    }
    words
        .strip_prefix('–')
        .filter(|rest| rest.starts_with(char::is_whitespace))
        .map(str::trim_start)
}

/// Whether a text begins as an attribution does.
pub(super) fn begins_with_dash(text: &str) -> bool {
    text.starts_with(['—', '―', '–'])
}

#[cfg(test)]
mod tests {
    use super::super::tests::html;

    #[test]
    fn the_last_line_of_a_quotation_names_who_said_it() {
        let figure = |caption: &str| {
            format!(
                "<figure class=\"quotation\"><blockquote>\n<p>a</p>\n</blockquote>\n\
                 <figcaption>{caption}</figcaption></figure>\n"
            )
        };
        for text in ["> a\n> — B, c", "> a\n>\n> — B, c", "> a\n> -- B, c", "> a  \n> ―B, c"]
        {
            assert_eq!(html(text), figure("B, c"), "{text}");
        }
        assert_eq!(html("> a\n> — [B](b.md), c"), figure("<a{to b.md}>B</a>, c"));
    }

    #[test]
    fn a_dash_elsewhere_is_no_attribution() {
        for text in [
            "> — a",
            "> a — b",
            "> a\n> — b\n> c",
            "> a\n> —",
            "> a\n> *— b*",
            "> a\n>\n> - — b",
            "> a\n> — b\n>\n> ---",
            "> [!NOTE]\n> a\n> — b",
            "> a\n> –5 b",
            "> ## — a",
        ] {
            assert!(!html(text).contains("figure"), "{text}");
        }
    }

    #[test]
    fn what_is_open_behind_a_quotation_stays_where_it_was() {
        let text = "[x](x.md)\n\n> [a](a.md)\n> — B\n\n[y](y.md)";
        let html = html(text);
        assert!(html.starts_with("<p><a{to x.md}>x</a></p>\n<figure"));
        assert!(html.contains("<blockquote>\n<p><a{to a.md}>a</a></p>\n</blockquote>"));
        assert!(html.ends_with("</figure>\n<p><a{to y.md}>y</a></p>\n"));
    }
}
