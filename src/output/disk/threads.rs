//! A few threads for work that waits for the file system.
//!
//! Never shares anything that changes: each thread gets a part of the items and returns its result.

use std::{io, panic, thread};

/// More threads than this only wait for each other in the file system.
const MOST: usize = 8;

/// Splits the items into runs, one for each thread, and returns the results in the order of the
/// items.
pub(super) fn in_runs<T: Sync, R: Send>(
    items: &[T],
    work: impl Fn(&[T]) -> io::Result<R> + Sync,
) -> io::Result<Vec<R>> {
    let threads = thread::available_parallelism().map_or(1, usize::from).min(MOST);
    let run = items.len().div_ceil(threads).max(1);
    thread::scope(|scope| {
        let started: Vec<_> = items.chunks(run).map(|run| scope.spawn(|| work(run))).collect();
        let ended = started.into_iter().map(thread::ScopedJoinHandle::join);
        ended.map(|result| result.unwrap_or_else(|panic| panic::resume_unwind(panic))).collect()
    })
}
