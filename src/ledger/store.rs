//! Keeps the remembered heads of texts in the folder of the site's state, `.kabar/`.
//!
//! They spare work and never decide what is published: without them everything is read anew.

use crate::source::cache::Heads;
use std::io;
use std::path::Path;

const FILE: &str = "heads";

/// The remembered heads; none if they cannot be read.
#[must_use]
#[expect(clippy::disallowed_methods, reason = "this is the door to the site's own state")]
pub fn load_heads(state: &Path) -> Heads {
    std::fs::read(state.join(FILE)).map(Heads::read).unwrap_or_default()
}

/// Remembers heads for the next build; the file is replaced whole.
///
/// # Errors
/// When the folder or the file cannot be written.
pub fn save_heads(state: &Path, bytes: &[u8]) -> io::Result<()> {
    let named = |error: io::Error| {
        io::Error::new(error.kind(), format!("cannot write {}: {error}", state.display()))
    };
    std::fs::create_dir_all(state).map_err(named)?;
    replace(state, FILE, bytes).map_err(named)
}

/// Writes a file in a folder; it is the old one or the new one, whole, at every moment.
#[expect(clippy::disallowed_methods, reason = "this is the door to the site's own state")]
pub(super) fn replace(folder: &Path, name: &str, bytes: &[u8]) -> io::Result<()> {
    let new = folder.join(format!("{name}.{}", std::process::id()));
    std::fs::write(&new, bytes)?;
    std::fs::rename(&new, folder.join(name))
}
