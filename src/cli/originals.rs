//! Originals as they were when they were translated, kept in `.kabar/originals/` by their revision.
//!
//! Only what is translated is kept: title, summary and text, no facts. Whatever cannot be read or is
//! not what its name says counts as not kept.

use super::{Trouble, files};
use crate::source::Wording;
use std::fs;
use std::path::{Path, PathBuf};

/// Where the wording of a revision is kept; `None` if that is no revision.
pub(super) fn place(state: &Path, revision: &str) -> Option<PathBuf> {
    let is_digit = |c: char| matches!(c, '0'..='9' | 'a'..='f');
    let is_revision = revision.len() == 8 && revision.chars().all(is_digit);
    is_revision.then(|| state.join("originals").join(revision))
}

/// Keeps a wording.
pub(super) fn keep(state: &Path, wording: &Wording) -> Result<(), Trouble> {
    let Some(place) = place(state, &wording.revision().short()) else {
        unreachable!("the short form of a digest is eight hexadecimal digits")
    };
    let Ok(text) = serde_json::to_string(wording) else {
        unreachable!("texts can always be written as JSON")
    };
    fs::create_dir_all(place.with_file_name(""))
        .map_err(|error| files::cannot_write(&place.display(), &error))?;
    files::write(&place, &(text + "\n"))
}

/// The wording of a revision, if it is kept.
#[expect(clippy::disallowed_methods, reason = "this is kabar's own note, no source")]
pub(super) fn recall(state: &Path, revision: &str) -> Option<Wording> {
    let text = fs::read_to_string(place(state, revision)?).ok()?;
    let wording: Wording = serde_json::from_str(&text).ok()?;
    (wording.revision().short() == revision).then_some(wording)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wording_is_kept_by_its_revision() {
        let folder = tempfile::tempdir().unwrap();
        let wording =
            Wording { title: "A \"b\"".into(), summary: None, markdown: "c\r\n\r\n– d\n".into() };
        let revision = wording.revision().short();
        assert_eq!(recall(folder.path(), &revision), None);
        keep(folder.path(), &wording).unwrap();
        assert_eq!(recall(folder.path(), &revision), Some(wording));
    }

    #[test]
    fn what_is_not_what_its_name_says_is_not_kept() {
        let folder = tempfile::tempdir().unwrap();
        keep(folder.path(), &Wording::default()).unwrap();
        let revision = Wording::default().revision().short();
        let kept = place(folder.path(), &revision).unwrap();
        fs::rename(&kept, kept.with_file_name("01234567")).unwrap();
        assert_eq!(recall(folder.path(), "01234567"), None);
        assert_eq!(place(folder.path(), "../../etc"), None);
    }
}
