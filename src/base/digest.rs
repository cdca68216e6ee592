//! Digests of contents, and the builder that keeps parts from running into each other.
//!
//! Never a modification time: a fresh checkout has fresh times and the same contents. XXH3 tells contents apart that
//! differ by accident, and is twenty times as fast as a hash that withstands attackers. Whoever can choose
//! the contents of a site needs no collision to change it.

use serde::{Deserialize, Serialize};
use std::fmt;
use twox_hash::XxHash3_128;

/// 128 bits of XXH3: enough that two contents of one site never meet by accident.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub struct Digest([u8; 16]);

impl Digest {
    /// The digest of one run of bytes.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self(XxHash3_128::oneshot(bytes).to_be_bytes())
    }

    /// A digest from its sixteen stored bytes.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    /// The sixteen bytes, for storing.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 16] {
        &self.0
    }

    /// The first eight hexadecimal digits, as used in hashed file names and `translates.revision`.
    #[must_use]
    pub fn short(&self) -> String {
        self.to_string()[..8].to_owned()
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Digest({self})")
    }
}

/// Builds a digest from parts; each part carries its length, so `ab` + `c` differs from `a` + `bc`.
///
/// The parts are gathered first: one run of bytes is hashed faster than many short ones.
#[derive(Default)]
pub struct Hasher(Vec<u8>);

impl Hasher {
    /// An empty hasher.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds text.
    pub fn text(&mut self, text: &str) -> &mut Self {
        self.bytes(text.as_bytes())
    }

    /// Adds bytes.
    pub fn bytes(&mut self, bytes: &[u8]) -> &mut Self {
        self.0.extend_from_slice(&(bytes.len() as u64).to_le_bytes());
        self.0.extend_from_slice(bytes);
        self
    }

    /// Adds a number.
    pub fn number(&mut self, number: u64) -> &mut Self {
        self.0.extend_from_slice(&number.to_le_bytes());
        self
    }

    /// Adds another digest.
    pub fn digest(&mut self, digest: Digest) -> &mut Self {
        self.0.extend_from_slice(digest.as_bytes());
        self
    }

    /// The digest of all that was added.
    #[must_use]
    pub fn finish(&self) -> Digest {
        Digest::of(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_do_not_run_into_each_other() {
        let one = Hasher::new().text("ab").text("c").finish();
        let other = Hasher::new().text("a").text("bc").finish();
        assert_ne!(one, other);
    }

    #[test]
    fn the_short_form_is_the_start_of_the_long_one() {
        let digest = Digest::of(b"kabar");
        assert!(digest.to_string().starts_with(&digest.short()));
        assert_eq!(digest.short().len(), 8);
    }
}
