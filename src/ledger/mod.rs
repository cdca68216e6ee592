//! What was made last time and from what: for each file its fingerprint and the digest of its bytes.
//!
//! Says which outputs are to be made and why. The bytes of a ledger belong to what is published;
//! keeping the two together is the business of `output`.

mod good;
mod reason;
mod store;

pub use good::Good;
pub use reason::{Reason, explain};
pub use store::{load_heads, save_heads};

use crate::base::digest::Digest;
use crate::model::{ActivityId, Bulletin};
use crate::plan::budget::Weight;
use crate::plan::{Fingerprint, Part, Plan};
use serde::{Deserialize, Serialize, Serializer};
use std::collections::HashMap;

/// What a ledger begins with. Another shape of ledger is an empty one.
const HEADER: &[u8] = b"kabar ledger 2\n";

/// What was made last time.
#[derive(Debug, Default)]
pub struct Ledger<'b> {
    names: Vec<&'b str>,
    entries: HashMap<&'b str, Entry<'b>>,
}

/// One file as it was made.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Entry<'b> {
    /// Its path in the output folder.
    pub file: &'b str,
    /// The digest of the whole fingerprint.
    pub fingerprint: Digest,
    /// What is known of its bytes.
    pub made: Made,
    /// The parts of the fingerprint, stored by themselves: they are read only to explain.
    #[serde(serialize_with = "as_bytes")]
    parts: &'b [u8],
}

/// Writes bytes at once: as a list, each would be written by itself.
fn as_bytes<S: Serializer>(bytes: &&[u8], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_bytes(bytes)
}

/// A part of a fingerprint as it is stored: its code, the name it is about and its digest.
type StoredPart = (u8, Option<u32>, u64);

#[derive(Serialize, Deserialize)]
struct Stored<'b> {
    #[serde(borrow)]
    names: Vec<&'b str>,
    #[serde(borrow)]
    entries: Vec<Entry<'b>>,
}

impl<'b> Ledger<'b> {
    /// Reads a ledger; anything that cannot be read is an empty one.
    #[must_use]
    pub fn read(bytes: &'b [u8]) -> Self {
        let stored = bytes.strip_prefix(HEADER).map(postcard::from_bytes::<Stored<'b>>);
        let Some(Ok(stored)) = stored else { return Self::default() };
        let entries = stored.entries.into_iter().map(|entry| (entry.file, entry)).collect();
        Self { names: stored.names, entries }
    }

    /// What is known of a file.
    #[must_use]
    pub fn get(&self, file: &str) -> Option<&Entry<'b>> {
        self.entries.get(file)
    }

    /// The parts of a file's fingerprint: code, name and digest.
    fn parts(&self, entry: &Entry<'b>) -> Vec<(u8, Option<&'b str>, u64)> {
        let parts: Vec<StoredPart> = postcard::from_bytes(entry.parts).unwrap_or_default();
        let name = |at: u32| self.names.get(at as usize).copied();
        parts.into_iter().map(|(code, at, digest)| (code, at.and_then(name), digest)).collect()
    }
}

/// What is known of one item after a build.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Made {
    /// The digest of its bytes.
    pub bytes: Digest,
    /// How many bytes it has.
    pub size: u64,
    /// What it weighs for a reader, if that is too much: a kept page is told of like a new one.
    pub weight: Option<Weight>,
}

/// The ledger of a plan, of which every item was made or kept; sorted, so that equal sites have
/// equal ledgers.
#[must_use]
pub fn write(bulletin: &Bulletin, plan: &Plan, made: &[Made]) -> Vec<u8> {
    let (stored_parts, ends) = stored_parts(plan);
    let begins = std::iter::once(0).chain(ends.iter().copied());
    let parts = begins.zip(&ends).map(|(begin, end)| &stored_parts[begin..*end]);
    let files: Vec<String> = plan.items.iter().map(|item| item.route.file()).collect();
    let mut entries: Vec<Entry<'_>> = files
        .iter()
        .zip(&plan.items)
        .zip(made)
        .zip(parts)
        .map(|(((file, item), made), parts)| Entry {
            file,
            fingerprint: item.digest,
            made: *made,
            parts,
        })
        .collect();
    // The plan has long runs in this order.
    entries.sort_by_key(|entry| entry.file);
    let names = bulletin.activities().map(|(_, activity)| activity.id.as_str()).collect();
    stored(&Stored { names, entries })
}

fn stored(ledger: &Stored<'_>) -> Vec<u8> {
    // About what an entry has beside its parts, so that the bytes are not moved again and again.
    let size = ledger.entries.iter().map(|entry| entry.parts.len() + entry.file.len() + 48);
    let names = ledger.names.iter().map(|name| name.len() + 2);
    let mut bytes = Vec::with_capacity(HEADER.len() + size.chain(names).sum::<usize>());
    bytes.extend_from_slice(HEADER);
    let Ok(bytes) = postcard::to_extend(ledger, bytes) else {
        unreachable!("texts and numbers can always be stored")
    };
    bytes
}

/// The parts of all fingerprints one after another, and where those of each end.
fn stored_parts(plan: &Plan) -> (Vec<u8>, Vec<usize>) {
    let (mut bytes, mut ends) = (Vec::new(), Vec::with_capacity(plan.items.len()));
    for item in &plan.items {
        let Ok(grown) = postcard::to_extend(&Parts(&item.fingerprint), bytes) else {
            unreachable!("numbers can always be stored")
        };
        bytes = grown;
        ends.push(bytes.len());
    }
    (bytes, ends)
}

/// The parts of a fingerprint, as they are stored.
struct Parts<'f>(&'f Fingerprint);

impl Serialize for Parts<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let name = |id: ActivityId| u32::try_from(id.index()).unwrap_or(u32::MAX);
        let stored = |(part, digest): &(Part, u64)| -> StoredPart {
            (part.code(), part.activity().map(name), *digest)
        };
        serializer.collect_seq(self.0.parts().iter().map(stored))
    }
}
