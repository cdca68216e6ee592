//! What is wrong with a bulletin, as data: a code, named arguments and a place.
//!
//! The words live in `words/*.ftl`, one file per language; nothing here is printed. Each rendering
//! (`terminal`, `json`, `github`) takes diagnostics that `resolve` has placed in their text.

pub mod code;
pub mod github;
pub mod json;
pub mod repair;
pub mod resolve;
pub mod terminal;
pub mod text;

pub use code::{Code, Severity};

use crate::base::path::SourcePath;
use crate::base::phrase::Insert;
use crate::yaml::path::FieldPath;
use crate::yaml::{Problem, ProblemKind};
use std::collections::BTreeMap;
use std::ops::Range;

/// One finding about the sources of a bulletin.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Diagnostic {
    /// Which finding it is.
    pub code: Code,
    /// How grave it is; the code's own severity unless the site made it stricter.
    pub severity: Severity,
    /// The named arguments of the message.
    pub args: Vec<(&'static str, Insert)>,
    /// Where it is.
    pub place: Place,
    /// Other places that belong to it, each with the message that names its part.
    pub labels: Vec<Label>,
    /// What corrects it, if that is certain.
    pub fix: Option<Fix>,
}

/// What certainly corrects a finding, in the file of its place.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Fix {
    /// Runs of bytes, each with what belongs there.
    Bytes(Vec<(ByteRange, String)>),
    /// One word at the place of the finding; what stands around it stays.
    Word {
        /// The word that stands there.
        written: String,
        /// The word that belongs there.
        right: String,
    },
}

/// Where a finding is; resolved to lines and columns only when it is printed.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Place {
    /// The site as a whole.
    Site,
    /// A file as a whole.
    File(SourcePath),
    /// A run of bytes of a file.
    Bytes(SourcePath, ByteRange),
    /// The value at a field path of a YAML file or of the front matter of a Markdown file.
    Field(SourcePath, FieldPath),
    /// The key at the end of a field path.
    Key(SourcePath, FieldPath),
}

/// A half-open range of bytes; `std::ops::Range` has no order.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct ByteRange {
    /// The first byte.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
}

impl From<Range<usize>> for ByteRange {
    fn from(range: Range<usize>) -> Self {
        Self { start: range.start, end: range.end }
    }
}

/// A second place of a finding, such as the other of two equal addresses.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Label {
    /// Where it is.
    pub place: Place,
    /// The id of the message that says what stands there.
    pub message: &'static str,
}

impl Place {
    /// The file, unless the finding is about the site as a whole.
    #[must_use]
    pub fn file(&self) -> Option<&SourcePath> {
        match self {
            Self::Site => None,
            Self::File(file) | Self::Bytes(file, _) | Self::Field(file, _) | Self::Key(file, _) => {
                Some(file)
            }
        }
    }
}

impl Diagnostic {
    /// A finding without arguments, with the severity of its code.
    #[must_use]
    pub fn new(code: Code, place: Place) -> Self {
        let severity = code.severity();
        Self { code, severity, args: Vec::new(), place, labels: Vec::new(), fix: None }
    }

    /// A finding of the YAML reader in a file, at whose byte `begin` the YAML begins.
    #[must_use]
    pub fn yaml(problem: &Problem, file: &SourcePath, begin: usize) -> Self {
        let range = problem.range.start + begin..problem.range.end + begin;
        let place = Place::Bytes(file.clone(), range.clone().into());
        let finding = |code| Self::new(code, place.clone());
        match &problem.kind {
            ProblemKind::Tab { lines } => {
                let edit = |(line, blanks): &(Range<usize>, usize)| {
                    ((line.start + begin..line.end + begin).into(), " ".repeat(*blanks))
                };
                let blanks = lines.first().map_or(0, |(_, blanks)| *blanks);
                let edits = lines.iter().map(edit).collect();
                finding(Code::YamlTab).with("blanks", blanks).fixed(Fix::Bytes(edits))
            }
            ProblemKind::UnclosedQuote { suggestion } => {
                finding(Code::YamlUnclosedQuote).suggesting(Some(suggestion))
            }
            ProblemKind::UnquotedColon { suggestion } => {
                let edit = (range.clone().into(), suggestion.clone());
                finding(Code::YamlUnquotedColon)
                    .suggesting(Some(suggestion))
                    .fixed(Fix::Bytes(vec![edit]))
            }
            ProblemKind::DuplicateKey { key } => finding(Code::YamlDuplicateKey).with("key", key),
            ProblemKind::Syntax { reason } => {
                finding(Code::YamlSyntax).with("reason", reason.clone())
            }
        }
    }

    /// Adds a named argument of the message.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Insert>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// Adds a suggestion ("did you mean"); the message sees `none` where there is none.
    #[must_use]
    pub fn suggesting(self, suggestion: Option<&str>) -> Self {
        self.with("suggestion", suggestion.unwrap_or("none"))
    }

    /// Adds what certainly corrects it.
    #[must_use]
    pub fn fixed(mut self, fix: Fix) -> Self {
        self.fix = Some(fix);
        self
    }

    /// Adds the word that is certainly meant, if there is one.
    #[must_use]
    pub fn meaning(self, written: &str, right: Option<impl Into<String>>) -> Self {
        match right {
            Some(right) => {
                self.fixed(Fix::Word { written: written.to_owned(), right: right.into() })
            }
            None => self,
        }
    }

    /// Adds a second place.
    #[must_use]
    pub fn label(mut self, place: Place, message: &'static str) -> Self {
        self.labels.push(Label { place, message });
        self
    }
}

/// A value and what was found wrong while making it. Content mistakes accumulate; they never stop.
#[derive(Clone, Debug)]
#[must_use]
pub struct Checked<T> {
    /// What could be made.
    pub value: T,
    /// What was found.
    pub diagnostics: Vec<Diagnostic>,
}

impl<T> Checked<T> {
    /// A value with its findings.
    pub fn new(value: T, diagnostics: Vec<Diagnostic>) -> Self {
        Self { value, diagnostics }
    }

    /// The value, its findings moved to the end of `bag`.
    pub fn pour(self, bag: &mut Vec<Diagnostic>) -> T {
        bag.extend(self.diagnostics);
        self.value
    }
}

/// How many findings of each severity there are.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, serde::Serialize)]
pub struct Tally {
    /// Findings that stop the build.
    pub error: usize,
    /// Findings that stop it under `--strict`.
    pub warning: usize,
    /// Findings that never stop it.
    pub info: usize,
}

impl Tally {
    /// Counts findings.
    #[must_use]
    pub fn of(diagnostics: &[Diagnostic]) -> Self {
        let count = |severity| diagnostics.iter().filter(|d| d.severity == severity).count();
        Self {
            error: count(Severity::Error),
            warning: count(Severity::Warning),
            info: count(Severity::Info),
        }
    }
}

/// How many findings of one kind in one file are told; the rest is counted.
const MOST: usize = 100;

/// Sorts findings by file and place, drops repetitions, and counts what one file has too much of.
pub fn settle(diagnostics: &mut Vec<Diagnostic>) {
    diagnostics.sort_by(|a, b| {
        (a.place.file(), &a.place, a.code, &a.args).cmp(&(
            b.place.file(),
            &b.place,
            b.code,
            &b.args,
        ))
    });
    diagnostics.dedup();
    let mut counts: BTreeMap<(SourcePath, Code), usize> = BTreeMap::new();
    diagnostics.retain(|finding| {
        let Some(file) = finding.place.file() else { return true };
        let count = counts.entry((file.clone(), finding.code)).or_default();
        *count += 1;
        *count <= MOST
    });
    for ((file, code), count) in counts.into_iter().filter(|(_, count)| *count > MOST) {
        diagnostics.push(
            Diagnostic::new(Code::MoreFindings, Place::File(file))
                .with("count", count - MOST)
                .with("name", code.name()),
        );
    }
}
