//! Findings for people at a terminal: the message, the line, carets below it, what to write instead.
//!
//! The only door to `annotate_snippets`. Shows one line of each place, however long a value is, and
//! prints nothing itself.

use super::Severity;
use super::resolve::{Extent, Located, Spot};
use super::text::Words;
use annotate_snippets::{
    Annotation, AnnotationKind, Element, Group, Level, Origin, Renderer, Snippet,
    normalize_untrusted_str,
};
use std::ops::Range;

/// The columns that a line may take up; a longer one is cut around what is shown.
const WIDTH: usize = 100;

/// Whether colors can be shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Look {
    /// Text alone, for files, pipes and `NO_COLOR`.
    Plain,
    /// With ANSI colors.
    Color,
}

/// All findings, a blank line after each; empty if there are none.
#[must_use]
pub fn render(located: &[Located<'_>], words: &Words, look: Look) -> String {
    let renderer = match look {
        Look::Plain => Renderer::plain(),
        Look::Color => Renderer::styled(),
    };
    let renderer = renderer.term_width(WIDTH);
    located.iter().map(|found| renderer.render(&[group(found, words)]) + "\n\n").collect()
}

fn group<'a>(found: &'a Located<'_>, words: &Words) -> Group<'a> {
    let diagnostic = found.diagnostic;
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Info => Level::INFO,
    };
    let level = level.with_name(words.severity(diagnostic.severity));
    let title = level.primary_title(words.message(diagnostic)).id(diagnostic.code.name());
    let mut group = Group::with_title(title);
    if let Some(spot) = &found.spot {
        group = group.element(shown(spot, AnnotationKind::Primary, None));
    }
    for (label, spot) in &found.labels {
        let text = words.label(diagnostic, label);
        // A file as a whole has no line below which the label could stand.
        group = match &spot.extent {
            Some(_) => group.element(shown(spot, AnnotationKind::Context, Some(text))),
            None => group.element(
                Level::NOTE
                    .with_name(words.phrase("note"))
                    .message(format!("{text}: {}", spot.file)),
            ),
        };
    }
    if let Some(help) = words.help(diagnostic) {
        let level = Level::HELP.with_name(words.phrase("help"));
        group = group.element(level.message(normalize_untrusted_str(&help)));
    }
    group
}

/// One place: its line with carets, or the name of its file.
fn shown(spot: &Spot, kind: AnnotationKind, label: Option<String>) -> Element<'_> {
    let path = spot.file.as_str();
    let Some(extent) = &spot.extent else { return Origin::path(path).into() };
    let (line, span) = first_line(extent);
    let annotation: Annotation<'_> = kind.span(span).label(label);
    Snippet::source(line).line_start(extent.start.line).path(path).annotation(annotation).into()
}

/// The line on which a part begins, and the bytes of the part in it; at least one character.
fn first_line(extent: &Extent) -> (&str, Range<usize>) {
    let text = &extent.text;
    let begin = text[..extent.range.start].rfind('\n').map_or(0, |at| at + 1);
    let rest = text[begin..].split('\n').next().unwrap_or_default();
    let line = rest.strip_suffix('\r').unwrap_or(rest);
    let mark = line.len() - line.trim_start_matches('\u{feff}').len();
    let line = &line[mark..];
    let begin = begin + mark;
    let start = extent.range.start.saturating_sub(begin).min(line.len());
    let end = extent.range.end.saturating_sub(begin).min(line.trim_end().len()).max(start);
    let end = if end > start { end } else { line.ceil_char_boundary(start + 1).max(start) };
    (line, start..end)
}

#[cfg(test)]
mod tests {
    use super::super::resolve::resolve;
    use super::super::resolve::tests::{Files, path};
    use super::*;
    use crate::diagnostic::{Code, Diagnostic, Place};
    use crate::yaml::path::FieldPath;
    use proptest::prelude::*;

    const REPORT: &str = "---\ntitle: Atelier\nregions: [cd, cd-sud-kivo]\n---\n";

    fn finding() -> Diagnostic {
        let field = FieldPath::root().key("regions").index(1);
        Diagnostic::new(Code::UnknownRegion, Place::Field(path("content/reports/x.md"), field))
            .with("id", "cd-sud-kivo")
            .suggesting(Some("cd-sud-kivu"))
    }

    fn plain(diagnostic: Diagnostic, files: &Files) -> String {
        render(&resolve(&[diagnostic], files), &Words::english(), Look::Plain)
    }

    #[test]
    fn a_finding_shows_its_line_and_what_to_write_instead() {
        let files = Files(vec![("content/reports/x.md", REPORT)]);
        let expected = "\
error[unknown-region]: there is no region `cd-sud-kivo`
 --> content/reports/x.md:3:15
  |
3 | regions: [cd, cd-sud-kivo]
  |               ^^^^^^^^^^^
  |
  = help: did you mean `cd-sud-kivu`?

";
        assert_eq!(plain(finding(), &files), expected);
        let colored = render(&resolve(&[finding()], &files), &Words::english(), Look::Color);
        assert!(colored.contains('\u{1b}'));
    }

    #[test]
    fn a_finding_without_a_text_names_its_file() {
        let expected = "\
error[unknown-region]: there is no region `cd-sud-kivo`
--> content/reports/x.md
 = help: did you mean `cd-sud-kivu`?

";
        assert_eq!(plain(finding(), &Files(Vec::new())), expected);
    }

    #[test]
    fn a_second_place_is_shown_with_its_label() {
        let files = Files(vec![("content/reports/x.md", REPORT), ("y.md", "one\ntwo\n")]);
        let other = Place::Bytes(path("y.md"), (4..7).into());
        let text = plain(finding().label(other, "label-first"), &files);
        assert!(text.contains("::: y.md:2:1"), "{text}");
        assert!(text.contains("--- the first one is here"), "{text}");
    }

    #[test]
    fn a_long_line_is_cut_around_what_is_shown() {
        let long: &'static str =
            Box::leak(("a ".repeat(3_000) + "here " + &"b ".repeat(3_000)).into());
        let files = Files(vec![("a.md", long)]);
        let place = Place::Bytes(path("a.md"), (6_000..6_004).into());
        let text = plain(Diagnostic::new(Code::BadUrl, place).with("text", "x"), &files);
        assert!(text.contains("here") && text.lines().all(|line| line.len() < 130), "{text}");
    }

    #[test]
    fn the_end_of_a_file_and_an_empty_line_can_be_shown() {
        for (text, range) in [("", 0..0), ("a\n", 2..2), ("a\n\nb", 2..2), ("é", 2..2)] {
            let files = Files(vec![("a.md", text)]);
            let place = Place::Bytes(path("a.md"), range.into());
            let shown = plain(Diagnostic::new(Code::YamlTab, place), &files);
            assert!(shown.contains("a.md"), "{shown}");
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_rendering_panic(
            text in "(\\PC|[\t\n\r\u{0}\u{feff}\u{202e}é日שָ\u{301}😀]){0,80}", start in 0..90usize, len in 0..40usize
        ) {
            let files = Files(vec![("a.md", Box::leak(text.into_boxed_str()))]);
            let place = Place::Bytes(path("a.md"), (start..start + len).into());
            let shown = plain(Diagnostic::new(Code::YamlTab, place), &files);
            prop_assert!(shown.starts_with("error[yaml-tab]"));
        }
    }
}
