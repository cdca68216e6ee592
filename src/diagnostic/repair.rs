//! What certainly corrects a finding, as edits of its file.
//!
//! Takes a finding that has been placed; changes nothing.

use super::Fix;
use super::resolve::Located;
use std::ops::Range;

/// A run of bytes of a text, and what belongs there.
pub type Edit = (Range<usize>, String);

/// The edits that correct a finding: inside the text, in order; none if nothing is certain.
#[must_use]
pub fn edits(found: &Located<'_>) -> Vec<Edit> {
    let extent = found.spot.as_ref().and_then(|spot| spot.extent.as_ref());
    let (Some(fix), Some(extent)) = (&found.diagnostic.fix, extent) else { return Vec::new() };
    match fix {
        Fix::Bytes(runs) => {
            let edit = |(range, text): &(super::ByteRange, String)| {
                let range = range.start..range.end;
                extent.text.get(range.clone())?;
                Some((range, text.clone()))
            };
            runs.iter().filter_map(edit).collect()
        }
        Fix::Word { written, right } => {
            let shown = &extent.text[extent.range.clone()];
            let inside = word(shown, written);
            let moved = |inside: Range<usize>| {
                let start = extent.range.start;
                (inside.start + start..inside.end + start, right.clone())
            };
            inside.map(moved).into_iter().collect()
        }
    }
}

/// Where a word stands in what is shown: it is all of it, all between its quotation marks, the file of a
/// link, or the only argument of a shortcode that is written so.
fn word(shown: &str, written: &str) -> Option<Range<usize>> {
    let at = |start: usize| start..start + written.len();
    let rest = shown.strip_prefix(written);
    if rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('#')) {
        return Some(at(0));
    }
    let mut quoted = ['"', '\''].into_iter().flat_map(|mark| {
        let quoted = format!("{mark}{written}{mark}");
        shown.match_indices(&quoted).map(|(start, _)| start + 1).collect::<Vec<_>>()
    });
    quoted.next().filter(|_| quoted.next().is_none()).map(at)
}

#[cfg(test)]
mod tests {
    use super::word;

    #[test]
    fn a_word_is_found_where_nothing_else_can_be_meant() {
        for (shown, range) in [
            ("a.JPG", Some(0..5)),
            ("'a.JPG'", Some(1..6)),
            ("a.JPG#b", Some(0..5)),
            ("{{ figure(src=\"a.JPG\", alt=\"b\") }}", Some(15..20)),
            ("{{ pair(src=\"a.JPG\", b=\"a.JPG\") }}", None),
            ("*alias", None),
            ("xa.JPG", None),
            ("a.JPGx", None),
        ] {
            assert_eq!(word(shown, "a.JPG"), range, "{shown}");
        }
    }
}
