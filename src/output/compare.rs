//! Compares what a build makes with what is published.
//!
//! Takes the digests of a whole build that published nothing; reads each published file once, and
//! changes none.

use super::{Changes, Output};
use crate::base::digest::Digest;
use std::collections::BTreeMap;
use std::io;
use std::path::Path;

/// A build's way to nowhere: it makes every output anew, since there is no ledger, and publishes
/// none.
pub struct Nowhere<'o>(pub &'o dyn Output);

impl Output for Nowhere<'_> {
    fn ledger(&self) -> Option<&[u8]> {
        None
    }

    fn published(&self) -> &[String] {
        self.0.published()
    }

    fn stage(&self, _number: usize, file: &str, _bytes: &[u8]) -> io::Result<()> {
        super::refuse_own_names(file)
    }

    fn commit(self: Box<Self>, _changes: &Changes<'_>, _ledger: &[u8]) -> io::Result<()> {
        Ok(())
    }
}

/// How a published file is not as a whole build makes it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Difference {
    /// It has other bytes.
    Differs,
    /// It is not there.
    Missing,
    /// It is there, and no build would publish it.
    TooMany,
}

/// What differs between the published files of a folder and the files that a build made: names
/// and digests, both sorted by name.
///
/// # Errors
/// When a published file cannot be read.
pub fn compare(
    folder: &Path,
    published: &[String],
    made: &[(String, Digest, u64)],
) -> io::Result<BTreeMap<String, Difference>> {
    let is_made = |file: &String| made.binary_search_by(|(name, ..)| name.cmp(file)).is_ok();
    let too_many = published.iter().filter(|file| !is_made(file));
    let mut found: BTreeMap<String, Difference> =
        too_many.map(|file| (file.clone(), Difference::TooMany)).collect();
    for (file, digest, _) in made {
        if published.binary_search(file).is_err() {
            found.insert(file.clone(), Difference::Missing);
        } else if digest_of(&folder.join(file))? != *digest {
            found.insert(file.clone(), Difference::Differs);
        }
    }
    Ok(found)
}

#[expect(clippy::disallowed_methods, reason = "this is a door to the published folder")]
fn digest_of(path: &Path) -> io::Result<Digest> {
    let named = |error: io::Error| {
        io::Error::new(error.kind(), format!("cannot read {}: {error}", path.display()))
    };
    std::fs::read(path).map(|bytes| Digest::of(&bytes)).map_err(named)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_that_differ_or_are_missing_or_too_many_are_told_apart() {
        let folder = tempfile::tempdir().unwrap();
        for file in ["extra", "other", "same"] {
            std::fs::File::create(folder.path().join(file)).unwrap();
        }
        let published = ["extra", "other", "same"].map(String::from);
        let made = [("gone", b"".as_slice()), ("other", b"x"), ("same", b"")]
            .map(|(file, bytes)| (file.to_owned(), Digest::of(bytes), 0));
        let found = compare(folder.path(), &published, &made).unwrap();
        let expected = [
            ("extra", Difference::TooMany),
            ("gone", Difference::Missing),
            ("other", Difference::Differs),
        ];
        assert_eq!(found, expected.map(|(file, how)| (file.to_owned(), how)).into());
    }
}
