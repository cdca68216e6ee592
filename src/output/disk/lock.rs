//! One build at a time in one folder: the second waits.
//!
//! The system releases the lock of a killed process. The lock file itself is never removed.

use super::at;
use std::fs::{File, TryLockError};
use std::io;
use std::path::Path;

/// Takes the lock of a workspace; it is held until the file is dropped. Calls `on_wait` once if
/// another build holds it.
///
/// A file system without locks is not refused: there two builds at once are not told apart.
pub(super) fn take(workspace: &Path, on_wait: &dyn Fn()) -> io::Result<File> {
    let path = workspace.join("lock");
    let file = File::create(&path).map_err(at(&path))?;
    let outcome = match file.try_lock() {
        Ok(()) => Ok(()),
        Err(TryLockError::WouldBlock) => {
            on_wait();
            file.lock()
        }
        Err(TryLockError::Error(error)) => Err(error),
    };
    match outcome {
        Err(error) if error.kind() != io::ErrorKind::Unsupported => Err(at(&path)(error)),
        _ => Ok(file),
    }
}
