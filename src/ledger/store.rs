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
#[expect(clippy::disallowed_methods, reason = "this is the door to the site's own state")]
pub fn save_heads(state: &Path, bytes: &[u8]) -> io::Result<()> {
    let named = |error: io::Error| {
        io::Error::new(error.kind(), format!("cannot write {}: {error}", state.display()))
    };
    std::fs::create_dir_all(state).map_err(named)?;
    let new = state.join(format!("{FILE}.{}", std::process::id()));
    std::fs::write(&new, bytes).map_err(named)?;
    std::fs::rename(&new, state.join(FILE)).map_err(named)
}
