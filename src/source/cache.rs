//! Heads of texts as they are remembered between builds, found by the digest of their file.
//!
//! Only a text without findings is remembered: whoever is to hear about a mistake hears about it in
//! every build. Anything that cannot be read is an empty memory.

use super::document::Head;
use crate::base::digest::{Digest, Hasher};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::sync::Arc;

/// What the remembered bytes begin with: another version of kabar forgets them.
const HEADER: &str = concat!("kabar heads ", env!("KABAR_SOURCES"), "\n");

/// Remembered heads.
#[derive(Debug, Default)]
pub struct Heads {
    bytes: Vec<u8>,
    known: HashMap<Digest, (usize, usize)>,
}

#[derive(Serialize, Deserialize)]
struct Entry {
    digest: Digest,
    start: u32,
    length: u32,
}

impl Heads {
    /// Reads what [`write()`] wrote; anything else is an empty memory.
    #[must_use]
    pub fn read(bytes: Vec<u8>) -> Self {
        Self::index(&bytes).map_or_else(Self::default, |known| Self { bytes, known })
    }

    fn index(bytes: &[u8]) -> Option<HashMap<Digest, (usize, usize)>> {
        let rest = bytes.strip_prefix(HEADER.as_bytes())?;
        let (sum, rest) = rest.split_at_checked(16)?;
        if Digest::of(rest).as_bytes() != sum {
            return None;
        }
        let (entries, heads): (Vec<Entry>, &[u8]) = postcard::take_from_bytes(rest).ok()?;
        let base = bytes.len() - heads.len();
        let place = |entry: &Entry| {
            let start = base + entry.start as usize;
            (entry.digest, (start, start + entry.length as usize))
        };
        Some(entries.iter().map(place).collect())
    }

    /// The head of a file with this digest and path; the path is part of it, since the same bytes
    /// mean other things in other places.
    #[must_use]
    pub fn get(&self, key: Digest) -> Option<Arc<Head>> {
        let (start, end) = *self.known.get(&key)?;
        postcard::from_bytes(self.bytes.get(start..end)?).ok().map(Arc::new)
    }

    /// Whether exactly these texts are remembered.
    #[must_use]
    pub fn covers(&self, mut keys: impl ExactSizeIterator<Item = Digest>) -> bool {
        keys.len() == self.known.len() && keys.all(|key| self.known.contains_key(&key))
    }
}

/// The name under which the head of a file is remembered; with another lexicon (`words` is its
/// digest) the same file has other findings.
#[must_use]
pub fn key(file: &str, digest: Digest, words: Digest) -> Digest {
    Hasher::new().text(file).digest(digest).digest(words).finish()
}

/// What is to be remembered: the heads of texts without findings, by their [`key`]s.
#[must_use]
pub fn write(texts: &[(Digest, Arc<Head>)]) -> Vec<u8> {
    let (mut entries, mut heads) = (Vec::with_capacity(texts.len()), Vec::new());
    for (digest, head) in texts {
        let start = heads.len();
        let Ok(grown) = postcard::to_extend(&**head, heads) else {
            unreachable!("texts and numbers can always be stored")
        };
        heads = grown;
        let (Ok(at), Ok(length)) = (u32::try_from(start), u32::try_from(heads.len() - start))
        else {
            break;
        };
        entries.push(Entry { digest: *digest, start: at, length });
    }
    let Ok(mut rest) = postcard::to_stdvec(&entries) else {
        unreachable!("numbers can always be stored")
    };
    rest.append(&mut heads);
    let mut bytes = HEADER.as_bytes().to_vec();
    bytes.extend_from_slice(Digest::of(&rest).as_bytes());
    bytes.append(&mut rest);
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::path::SourcePath;
    use crate::source::{Document, Lexicon, Name, read};

    const REPORT: &str = "---\ntitle: Atelier\ndate: 2023-01-19/2023-01-20\ntime: \"09:30\"\n\
        regions: [cd]\nextra: { room: 12 }\npeople:\n  - { name: A, role: b, organization: c }\n\
        follow_ups:\n  - { text: t, due: 2024-01-01 }\n---\nText [a](b.fr.md#c) ![d](e.jpg).\n";

    fn document(text: &str) -> Document {
        let file = SourcePath::new("content/reports/a.fr.md").unwrap();
        let name = Name::of(&file).unwrap();
        let read = read(&file, name, text.as_bytes(), &Lexicon::default());
        assert_eq!(read.diagnostics, []);
        read.value.unwrap()
    }

    #[test]
    fn a_remembered_head_is_the_head_that_was_read() {
        let document = document(REPORT);
        let key = key(document.file.as_str(), document.digest, Digest::default());
        let heads = Heads::read(write(&[(key, Arc::clone(&document.head))]));
        assert_eq!(heads.get(key).as_deref(), Some(&*document.head));
        assert!(heads.covers([key].into_iter()) && !heads.covers([].into_iter()));
    }

    #[test]
    fn damaged_bytes_are_an_empty_memory() {
        let whole = write(&[(Digest::default(), document(REPORT).head)]);
        for at in [0, HEADER.len() + 3, whole.len() - 1] {
            let mut bytes = whole.clone();
            bytes[at] ^= 1;
            assert!(Heads::read(bytes).known.is_empty());
        }
        assert!(Heads::read(Vec::new()).known.is_empty());
    }
}
