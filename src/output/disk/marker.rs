//! The small file by which kabar knows a folder again that it made.
//!
//! Its first line tells a person who finds it, its second line names the ledger that belongs to the
//! files beside it. A folder without it is never swept or replaced.

use super::at;
use std::fs;
use std::io::{self, Write};
use std::path::Path;

/// The name of the marker in the published folder.
pub(super) const FILE: &str = super::super::OWN;

const FIRST_LINE: &str = "kabar made this folder and replaces or removes everything in it";
const SETTLED: &str = "ledger ";
const UNFINISHED: &str = "unfinished ";
const DIGEST_LENGTH: usize = 32;

/// What the marker of a folder says.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Marker {
    /// The files are those of the ledger with this digest.
    Settled(String),
    /// The files are being changed to those of the ledger with this digest.
    Unfinished(String),
    /// kabar made the folder, but which ledger belongs to it cannot be read.
    Garbled,
}

/// The marker of a folder; `None` if kabar did not make the folder.
#[expect(clippy::disallowed_methods, reason = "this is the door to the published folder")]
pub(super) fn read(folder: &Path) -> Option<Marker> {
    let text = fs::read_to_string(folder.join(FILE)).ok()?;
    let mut lines = text.lines();
    lines.next().filter(|line| *line == FIRST_LINE)?;
    Some(Marker::from_line(lines.next().unwrap_or_default()))
}

impl Marker {
    /// What the second line of a marker says.
    pub(super) fn from_line(line: &str) -> Self {
        let hexadecimal = |digest: &str| {
            digest.len() == DIGEST_LENGTH && digest.bytes().all(|byte| byte.is_ascii_hexdigit())
        };
        let digest = |prefix| line.strip_prefix(prefix).filter(|digest| hexadecimal(digest));
        match (digest(SETTLED), digest(UNFINISHED)) {
            (Some(digest), _) => Self::Settled(digest.to_owned()),
            (_, Some(digest)) => Self::Unfinished(digest.to_owned()),
            _ => Self::Garbled,
        }
    }

    /// The second line of the marker.
    pub(super) fn line(&self) -> String {
        match self {
            Self::Settled(digest) => format!("{SETTLED}{digest}"),
            Self::Unfinished(digest) => format!("{UNFINISHED}{digest}"),
            Self::Garbled => String::new(),
        }
    }

    /// Writes a marker to a new file.
    pub(super) fn write(&self, path: &Path) -> io::Result<()> {
        let text = format!("{FIRST_LINE}\n{}\n", self.line());
        fs::File::create_new(path)
            .and_then(|mut file| file.write_all(text.as_bytes()))
            .map_err(at(path))
    }

    /// Replaces the marker of a folder at one instant.
    pub(super) fn replace(&self, folder: &Path, staging: &Path) -> io::Result<()> {
        let (staged, published) = (staging.join("marker"), folder.join(FILE));
        self.write(&staged)?;
        fs::rename(staged, &published).map_err(at(&published))
    }
}
