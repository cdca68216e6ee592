//! Places findings in the text of their files: bytes, lines and columns.
//!
//! Takes findings and a way to get at texts, and reads each file once. Runs only when something is
//! printed.

use super::{Diagnostic, Label, Place};
use crate::base::path::SourcePath;
use crate::world::World;
use crate::yaml::fence::{Fence, split};
use crate::yaml::locate::{Focus, locate};
use crate::yaml::path::FieldPath;
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

/// Where texts come from.
pub trait Texts {
    /// The text of a file; `None` if it cannot be read as text.
    fn text(&self, file: &SourcePath) -> Option<String>;
}

/// The texts of a world.
pub struct OfWorld<'w>(pub &'w dyn World);

impl Texts for OfWorld<'_> {
    fn text(&self, file: &SourcePath) -> Option<String> {
        self.0.read(file).ok().map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
    }
}

/// A finding and where it stands.
#[derive(Clone, Debug)]
pub struct Located<'d> {
    /// The finding.
    pub diagnostic: &'d Diagnostic,
    /// Where it stands; `None` if it is about the site as a whole.
    pub spot: Option<Spot>,
    /// Its other places, as far as they are in files.
    pub labels: Vec<(&'d Label, Spot)>,
}

/// A place in a file.
#[derive(Clone, Debug)]
pub struct Spot {
    /// The file.
    pub file: SourcePath,
    /// Which part of it; `None` for the file as a whole.
    pub extent: Option<Extent>,
}

/// A part of a text.
#[derive(Clone, Debug)]
pub struct Extent {
    /// The whole text.
    pub text: Arc<str>,
    /// The bytes of the part: on character boundaries, inside the text.
    pub range: Range<usize>,
    /// The first character.
    pub start: Position,
    /// The character after the last.
    pub end: Position,
}

/// A line and a column.
#[derive(Clone, Copy, PartialEq, Eq, Debug, serde::Serialize)]
pub struct Position {
    /// The line, counted from 1; lines end with a line feed.
    pub line: usize,
    /// The column, counted from 1 in Unicode characters (scalar values), whatever their width.
    pub column: usize,
}

/// Places findings; those of one file in the order of their places in it, the file as a whole first.
#[must_use]
pub fn resolve<'d>(diagnostics: &'d [Diagnostic], texts: &dyn Texts) -> Vec<Located<'d>> {
    let mut sources = Sources { texts, known: BTreeMap::new() };
    let located = |diagnostic: &'d Diagnostic| Located {
        diagnostic,
        spot: sources.spot(&diagnostic.place),
        labels: diagnostic
            .labels
            .iter()
            .filter_map(|label| Some((label, sources.spot(&label.place)?)))
            .collect(),
    };
    let mut located: Vec<Located<'d>> = diagnostics.iter().map(located).collect();
    located.sort_by(|a, b| a.order().cmp(&b.order()));
    located
}

impl Located<'_> {
    /// The file, and the first byte in it.
    fn order(&self) -> Option<(&SourcePath, Option<usize>)> {
        let spot = self.spot.as_ref()?;
        Some((&spot.file, spot.extent.as_ref().map(|extent| extent.range.start)))
    }
}

/// The texts that were asked for so far.
struct Sources<'t> {
    texts: &'t dyn Texts,
    known: BTreeMap<SourcePath, Option<Source>>,
}

struct Source {
    text: Arc<str>,
    /// The bytes at which lines begin.
    lines: Vec<usize>,
}

impl Sources<'_> {
    fn spot(&mut self, place: &Place) -> Option<Spot> {
        let file = place.file()?;
        let texts = self.texts;
        let source = self
            .known
            .entry(file.clone())
            .or_insert_with(|| texts.text(file).map(|text| Source::new(&text)));
        let extent = source.as_ref().and_then(|source| source.extent(file, place));
        Some(Spot { file: file.clone(), extent })
    }
}

impl Source {
    fn new(text: &str) -> Self {
        let starts = text.match_indices('\n').map(|(at, _)| at + 1);
        Self { text: text.into(), lines: std::iter::once(0).chain(starts).collect() }
    }

    fn extent(&self, file: &SourcePath, place: &Place) -> Option<Extent> {
        let range = match place {
            Place::Site | Place::File(_) => return None,
            Place::Bytes(_, range) => range.start..range.end,
            Place::Field(_, path) => self.field(file, path, Focus::Value)?,
            Place::Key(_, path) => self.field(file, path, Focus::Key)?,
        };
        // The file may have changed since it was read.
        let start = self.text.floor_char_boundary(range.start);
        let range = start..self.text.ceil_char_boundary(range.end).max(start);
        let (start, end) = (self.position(range.start), self.position(range.end));
        Some(Extent { text: Arc::clone(&self.text), range, start, end })
    }

    /// The bytes of a field: of the front matter in Markdown, else of the file.
    fn field(&self, file: &SourcePath, path: &FieldPath, focus: Focus) -> Option<Range<usize>> {
        let extension = file.file_name().rsplit_once('.').map(|(_, extension)| extension);
        if !matches!(extension, Some("md" | "markdown")) {
            return locate(&self.text, path, focus);
        }
        let Fence::Closed { yaml, .. } = split(&self.text) else { return None };
        let range = locate(yaml.text, path, focus)?;
        Some(range.start + yaml.start..range.end + yaml.start)
    }

    fn position(&self, byte: usize) -> Position {
        let line = self.lines.partition_point(|start| *start <= byte);
        let start = line.checked_sub(1).and_then(|at| self.lines.get(at)).copied().unwrap_or(0);
        let before = self.text[start..byte].trim_start_matches('\u{feff}');
        Position { line: line.max(1), column: before.chars().count() + 1 }
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::diagnostic::Code;

    /// Texts in memory.
    pub(in crate::diagnostic) struct Files(
        pub(in crate::diagnostic) Vec<(&'static str, &'static str)>,
    );

    impl Texts for Files {
        fn text(&self, file: &SourcePath) -> Option<String> {
            let found = self.0.iter().find(|(name, _)| *name == file.as_str());
            found.map(|(_, text)| (*text).to_owned())
        }
    }

    pub(in crate::diagnostic) fn path(path: &str) -> SourcePath {
        SourcePath::new(path).unwrap()
    }

    fn shown(place: Place, files: &Files) -> Option<(String, Position)> {
        let diagnostics = [Diagnostic::new(Code::UnknownRegion, place)];
        let located = resolve(&diagnostics, files);
        let extent = located[0].spot.clone()?.extent?;
        Some((extent.text[extent.range].to_owned(), extent.start))
    }

    #[test]
    fn a_field_is_found_in_front_matter_and_in_yaml_files() {
        let files = Files(vec![
            ("a.md", "---\ntitle: é\nregions: [x, yy]\n---\ntext\n"),
            ("a.yaml", "\u{feff}cd:\n  name: RD Congo\n"),
        ]);
        let field = FieldPath::root().key("regions").index(1);
        let at = |line, column| Position { line, column };
        let place = Place::Field(path("a.md"), field);
        assert_eq!(shown(place, &files), Some(("yy".to_owned(), at(3, 14))));
        let place = Place::Key(path("a.yaml"), FieldPath::root().key("cd").key("name"));
        assert_eq!(shown(place, &files), Some(("name".to_owned(), at(2, 3))));
        let place = Place::Key(path("a.yaml"), FieldPath::root().key("cd"));
        assert_eq!(shown(place, &files), Some(("cd".to_owned(), at(1, 1))));
    }

    #[test]
    fn a_finding_of_the_yaml_reader_is_moved_to_where_the_yaml_begins() {
        let text = "---\ntitle: A: b\n---\n";
        let Fence::Closed { yaml, .. } = split(text) else { panic!() };
        let problems = crate::yaml::parse(yaml.text).problems;
        let found = Diagnostic::yaml(&problems[0], &path("a.md"), yaml.start);
        assert_eq!(found.code, Code::YamlUnquotedColon);
        let files = Files(vec![("a.md", text)]);
        let position = Position { line: 2, column: 8 };
        assert_eq!(shown(found.place, &files), Some(("A: b".to_owned(), position)));
    }

    #[test]
    fn columns_are_counted_in_characters() {
        let files = Files(vec![("a.md", "é日 x\n")]);
        let place = Place::Bytes(path("a.md"), (6..7).into());
        assert_eq!(shown(place, &files), Some(("x".to_owned(), Position { line: 1, column: 4 })));
    }

    #[test]
    fn bytes_that_the_text_does_not_have_are_brought_inside() {
        let files = Files(vec![("a.md", "é\n")]);
        let place = Place::Bytes(path("a.md"), (1..900).into());
        assert_eq!(shown(place, &files).map(|(text, _)| text), Some("é\n".to_owned()));
    }

    #[test]
    fn a_file_that_cannot_be_read_is_named_without_a_line() {
        let files = Files(Vec::new());
        let diagnostics = [
            Diagnostic::new(Code::NotUtf8, Place::Field(path("a.md"), FieldPath::root())),
            Diagnostic::new(Code::MissingConfig, Place::Site),
        ];
        let located = resolve(&diagnostics, &files);
        assert!(located[0].spot.is_none());
        assert!(located[1].spot.as_ref().is_some_and(|spot| spot.extent.is_none()));
    }

    #[test]
    fn findings_are_in_the_order_of_the_text_however_their_places_are_said() {
        let files = Files(vec![("a.md", "---\nb: 1\na: 2\n---\ntext\n")]);
        let field = |key| Place::Field(path("a.md"), FieldPath::root().key(key));
        let places = [
            Place::Bytes(path("a.md"), (18..22).into()),
            field("a"),
            field("b"),
            Place::File(path("a.md")),
        ];
        let diagnostics = places.map(|place| Diagnostic::new(Code::NotUtf8, place));
        let located = resolve(&diagnostics, &files);
        let line = |found: &Located<'_>| Some(found.spot.as_ref()?.extent.as_ref()?.start.line);
        let lines: Vec<Option<usize>> = located.iter().map(line).collect();
        assert_eq!(lines, [None, Some(2), Some(3), Some(5)]);
    }
}
