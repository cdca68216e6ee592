//! A published site in memory: for tests, and for a server that shows it while it is written.
//!
//! Never touches a file.

use super::{Changes, Output};
use std::collections::{BTreeMap, HashSet};
use std::io;
use std::sync::{Arc, Mutex, PoisonError};

/// What is published.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Site {
    /// The bytes of each file.
    pub files: BTreeMap<String, Arc<[u8]>>,
    /// The ledger that was written with them.
    pub ledger: Option<Vec<u8>>,
}

/// A build's way into a [`Site`], which changes only when the build commits.
#[derive(Debug)]
pub struct Memory<'a> {
    site: &'a mut Site,
    published: Vec<String>,
    // A lock, because bytes arrive from several threads; their order is lost in the map by number.
    staged: Mutex<BTreeMap<usize, Arc<[u8]>>>,
}

impl<'a> Memory<'a> {
    /// Begins a build over what is published.
    #[must_use]
    pub fn open(site: &'a mut Site) -> Self {
        let published = site.files.keys().cloned().collect();
        Self { site, published, staged: Mutex::default() }
    }
}

impl Output for Memory<'_> {
    fn ledger(&self) -> Option<&[u8]> {
        self.site.ledger.as_deref()
    }

    fn published(&self) -> &[String] {
        &self.published
    }

    fn stage(&self, number: usize, file: &str, bytes: &[u8]) -> io::Result<()> {
        super::refuse_own_names(file)?;
        let bytes = Arc::from(bytes);
        self.staged.lock().unwrap_or_else(PoisonError::into_inner).insert(number, bytes);
        Ok(())
    }

    fn commit(self: Box<Self>, changes: &Changes<'_>, ledger: &[u8]) -> io::Result<()> {
        let mut staged = self.staged.into_inner().unwrap_or_else(PoisonError::into_inner);
        if let Some(file) = changes.kept.iter().find(|file| !self.site.files.contains_key(**file)) {
            return Err(missing(file));
        }
        let written = changes.written.iter().map(|&(number, file)| {
            let bytes = staged.remove(&number).ok_or_else(|| missing(file))?;
            Ok((file.to_owned(), bytes))
        });
        let written = written.collect::<io::Result<Vec<_>>>()?;
        let kept: HashSet<&str> = changes.kept.iter().copied().collect();
        self.site.files.retain(|file, _| kept.contains(file.as_str()));
        self.site.files.extend(written);
        self.site.ledger = Some(ledger.to_owned());
        Ok(())
    }
}

fn missing(file: &str) -> io::Error {
    io::Error::new(io::ErrorKind::NotFound, format!("{file}: neither staged nor published"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_site_changes_at_the_commit_and_not_before() {
        let mut site = Site::default();
        let first = Memory::open(&mut site);
        first.stage(0, "a", b"1").unwrap();
        first.stage(1, "b", b"1").unwrap();
        let written = vec![(0, "a"), (1, "b")];
        Box::new(first).commit(&Changes { written, kept: vec![] }, b"one").unwrap();

        let second = Memory::open(&mut site);
        assert_eq!(
            (second.ledger(), second.published()),
            (Some(&b"one"[..]), &["a", "b"].map(String::from)[..])
        );
        second.stage(0, "c", b"2").unwrap();
        drop(second);
        assert_eq!(site.files.len(), 2);

        let third = Memory::open(&mut site);
        third.stage(0, "c", b"2").unwrap();
        let changes = Changes { written: vec![(0, "c")], kept: vec!["b"] };
        Box::new(third).commit(&changes, b"two").unwrap();
        assert_eq!(site.files.keys().collect::<Vec<_>>(), ["b", "c"]);
    }
}
