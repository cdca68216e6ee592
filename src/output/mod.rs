//! How the outputs of a build reach the place where readers see them: all of them or none.
//!
//! Takes bytes and file names, and a ledger that is opaque here; gives back what was published last
//! time. Never knows what a page, a plan or a fingerprint is, and never decides what is rendered.

pub mod compare;
pub mod disk;
pub mod memory;

use std::io;

/// Where a build's outputs go. Opened once per build, then consumed by [`Output::commit`], or
/// dropped: then nothing that is published has changed, and what was staged is removed.
pub trait Output: Send + Sync {
    /// The ledger that was written together with what is published now; `None` if there is none
    /// that belongs to it.
    fn ledger(&self) -> Option<&[u8]>;

    /// The files that are published now, sorted, relative, with `/` (`fr/index.html`); without the
    /// marker of kabar itself.
    fn published(&self) -> &[String];

    /// Stages the bytes of one file. Called from several threads; `number` is unique, and all that
    /// is staged must be among the written changes of the commit.
    ///
    /// # Errors
    /// When the bytes cannot be kept, or when the name is one that kabar needs for itself.
    fn stage(&self, number: usize, file: &str, bytes: &[u8]) -> io::Result<()>;

    /// Makes the new site public; what is neither written nor kept is removed.
    ///
    /// # Errors
    /// When the outside refuses; each place of publication says what is published then.
    fn commit(self: Box<Self>, changes: &Changes<'_>, ledger: &[u8]) -> io::Result<()>;
}

/// What makes the new site of the published one.
#[derive(Clone, Debug, Default)]
pub struct Changes<'a> {
    /// The number and the name of each staged file, in the order in which they are to appear.
    pub written: Vec<(usize, &'a str)>,
    /// The published files that stay as they are.
    pub kept: Vec<&'a str>,
}

/// The names at the top of the published folder that begin so are kabar's own.
const OWN: &str = ".kabar";

/// Refuses a file that would lie where kabar keeps its own.
fn refuse_own_names(file: &str) -> io::Result<()> {
    if file.starts_with(OWN) {
        let reason = format!("{file}: names that begin with `{OWN}` belong to kabar itself");
        return Err(io::Error::new(io::ErrorKind::InvalidInput, reason));
    }
    Ok(())
}
