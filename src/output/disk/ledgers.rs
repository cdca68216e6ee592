//! The ledgers of one output, each named by its digest.
//!
//! The new ledger is written before the files it belongs to appear and the old one removed after:
//! the marker of the published folder decides which counts. A ledger that cannot be read is none.

use super::at;
use crate::base::digest::Digest;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

const PREFIX: &str = "ledger-";

/// The ledger with a digest, if it is there and whole.
#[expect(clippy::disallowed_methods, reason = "this is the door to what was published last time")]
pub(super) fn read(workspace: &Path, digest: &str) -> Option<Vec<u8>> {
    let ledger = fs::read(workspace.join(format!("{PREFIX}{digest}"))).ok()?;
    (Digest::of(&ledger).to_string() == digest).then_some(ledger)
}

/// Writes a ledger beside those that are there.
pub(super) fn write(workspace: &Path, digest: &str, ledger: &[u8]) -> io::Result<()> {
    let path = workspace.join(format!("{PREFIX}{digest}"));
    let unfinished = workspace.join(format!("{PREFIX}new"));
    let write = || {
        File::create(&unfinished)?.write_all(ledger)?;
        fs::rename(&unfinished, &path)
    };
    write().map_err(at(&path))
}

/// Removes all ledgers but one. What cannot be removed only takes up room.
pub(super) fn sweep(workspace: &Path, kept: &str) {
    let Ok(entries) = fs::read_dir(workspace) else { return };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let digest = name.to_str().and_then(|name| name.strip_prefix(PREFIX));
        if digest.is_some_and(|digest| digest != kept) {
            let _ = fs::remove_file(entry.path());
        }
    }
}
