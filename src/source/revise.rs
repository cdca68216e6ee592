//! Writes into a translation which revision of its original it follows.
//!
//! Changes only `revision` inside `translates`: every other byte stays, comments and line ends too.

use super::document::{Digests, Head};
use super::name::Name;
use super::proofread::Lexicon;
use super::read::read;
use crate::base::path::SourcePath;
use crate::yaml::fence::{Fence, split};
use crate::yaml::locate::{Focus, exactly};
use crate::yaml::path::FieldPath;
use std::ops::Range;

/// The text of a file with another revision; `None` if it is no translation that can be read, or if
/// nothing but the revision could not be changed.
#[must_use]
pub fn with_revision(file: &SourcePath, text: &str, revision: &str) -> Option<String> {
    let Fence::Closed { yaml, .. } = split(text) else { return None };
    let (range, replacement) = edit(yaml.text, &scalar(revision))?;
    let mut revised = text.to_owned();
    revised.replace_range(yaml.start + range.start..yaml.start + range.end, &replacement);
    let (before, after) = (head(file, text)?, head(file, &revised)?);
    let follows = after.translates.as_ref()?.revision.as_deref() == Some(revision);
    (follows && without_revision(before) == without_revision(after)).then_some(revised)
}

/// A revision as it is written in YAML: in quotes where some reader of YAML would take it for a number.
#[must_use]
pub fn scalar(revision: &str) -> String {
    let is_plain = revision.contains(|c| matches!(c, 'a'..='d' | 'f'));
    if is_plain { revision.to_owned() } else { format!("\"{revision}\"") }
}

/// What to replace in the front matter, and by what.
fn edit(yaml: &str, revision: &str) -> Option<(Range<usize>, String)> {
    let path = FieldPath::root().key("translates");
    let (lang, field) = (path.key("lang"), path.key("revision"));
    let value = exactly(yaml, &path, Focus::Value)?;
    if let Some(range) = exactly(yaml, &field, Focus::Value) {
        return Some((range, revision.to_owned()));
    }
    if let Some(key) = exactly(yaml, &field, Focus::Key) {
        let at = key.end + yaml[key.end..].find(':')? + 1;
        return Some((at..at, format!(" {revision}")));
    }
    let written = &yaml[value.clone()];
    match exactly(yaml, &lang, Focus::Value) {
        None => Some((value, format!("{{ lang: {written}, revision: {revision} }}"))),
        Some(lang) if written.starts_with('{') => {
            Some((lang.end..lang.end, format!(", revision: {revision}")))
        }
        Some(value) => line_after(yaml, (exactly(yaml, &lang, Focus::Key)?, value), revision),
    }
}

/// A line of its own below that of the language, as deep as that.
fn line_after(
    yaml: &str,
    (key, value): (Range<usize>, Range<usize>),
    revision: &str,
) -> Option<(Range<usize>, String)> {
    let start = yaml[..key.start].rfind('\n').map_or(0, |at| at + 1);
    let indentation = &yaml[start..key.start];
    if !indentation.bytes().all(|byte| byte == b' ') {
        return None;
    }
    let end = value.end + yaml[value.end..].find('\n')? + 1;
    let line_end = if yaml[..end].ends_with("\r\n") { "\r\n" } else { "\n" };
    Some((end..end, format!("{indentation}revision: {revision}{line_end}")))
}

fn head(file: &SourcePath, text: &str) -> Option<Head> {
    let document = read(file, Name::of(file)?, text.as_bytes(), &Lexicon::default()).value?;
    Some(Head::clone(&document.head))
}

fn without_revision(mut head: Head) -> Head {
    head.digests = Digests::default();
    if let Some(translates) = &mut head.translates {
        translates.revision = None;
    }
    // Their places move with the revision.
    for reference in &mut head.references {
        reference.range = 0..0;
    }
    head
}

#[cfg(test)]
mod tests {
    use super::*;

    const NEW: &str = "9a0b1c2d";

    fn revised(text: &str) -> Option<String> {
        with_revision(&SourcePath::new("content/pages/a.en.md").unwrap(), text, NEW)
    }

    /// A file in which `translates` is written like this, and how it is written afterwards.
    #[track_caller]
    fn becomes(before: &str, after: &str) {
        let file = |translates: &str| {
            format!("---\ntitle: A # b\n{translates}updated: 2026-01-01\n---\n\n[x](y.md)\n")
        };
        assert_eq!(revised(&file(before)), Some(file(after)));
        let windows = |text: &str| format!("\u{feff}{}", file(text).replace('\n', "\r\n"));
        assert_eq!(revised(&windows(before)), Some(windows(after)));
    }

    #[test]
    fn a_revision_is_replaced_where_it_stands() {
        becomes(
            "translates: { revision: 3f9c2a41, lang: fr } # c\n",
            "translates: { revision: 9a0b1c2d, lang: fr } # c\n",
        );
        becomes(
            "translates:\n    lang: fr # c\n    revision: '3f9c2a41' # d\n    machine: true\n",
            "translates:\n    lang: fr # c\n    revision: 9a0b1c2d # d\n    machine: true\n",
        );
    }

    #[test]
    fn a_revision_without_a_value_gets_one() {
        becomes(
            "translates: { lang: fr, revision: , by: A }\n",
            "translates: { lang: fr, revision: 9a0b1c2d , by: A }\n",
        );
        becomes(
            "translates:\n  revision:\n  lang: fr\n",
            "translates:\n  revision: 9a0b1c2d\n  lang: fr\n",
        );
        becomes(
            "translates: {lang: fr, revision: ''}\n",
            "translates: {lang: fr, revision: 9a0b1c2d}\n",
        );
    }

    #[test]
    fn a_missing_revision_follows_the_language() {
        becomes(
            "translates: {lang: fr, by: A}\n",
            "translates: {lang: fr, revision: 9a0b1c2d, by: A}\n",
        );
        becomes(
            "translates:\n  # c\n  lang: \"fr\"   # d\n  by: A\n",
            "translates:\n  # c\n  lang: \"fr\"   # d\n  revision: 9a0b1c2d\n  by: A\n",
        );
    }

    #[test]
    fn a_word_becomes_a_group() {
        becomes("translates: fr # c\n", "translates: { lang: fr, revision: 9a0b1c2d } # c\n");
        becomes("translates: 'fr'\n", "translates: { lang: 'fr', revision: 9a0b1c2d }\n");
    }

    #[test]
    fn what_cannot_be_changed_alone_is_left() {
        for text in [
            "no front matter",
            "---\ntitle: A\n---\n",
            "---\ntitle: A\nextra: &t { lang: fr }\ntranslates: *t\n---\n",
        ] {
            assert_eq!(revised(text), None, "{text}");
        }
    }

    #[test]
    fn a_revision_that_looks_like_a_number_stands_in_quotes() {
        for (revision, written) in
            [("3f9c2a41", "3f9c2a41"), ("01234567", "\"01234567\""), ("1234e567", "\"1234e567\"")]
        {
            assert_eq!(scalar(revision), written);
            let text =
                format!("---\ntitle: A\ntranslates: {{ lang: fr, revision: {written} }}\n---\n");
            let file = SourcePath::new("content/pages/a.en.md").unwrap();
            assert_eq!(with_revision(&file, &text, revision).as_deref(), Some(text.as_str()));
        }
    }
}
