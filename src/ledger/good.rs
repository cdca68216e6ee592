//! Keeps the texts of a site as they were when they were last published, in `good/` of the site's state.
//!
//! Each version is a file that is named by its digest, and `index` says which text has which. Whatever
//! cannot be read, or is not what its name says, counts as not kept.

use super::store::replace;
use crate::base::digest::Digest;
use crate::base::path::SourcePath;
use crate::world::World;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

const FOLDER: &str = "good";
const INDEX: &str = "index";

/// The last good versions of texts.
pub struct Good {
    folder: PathBuf,
    /// The digest of each text, as it is written.
    index: BTreeMap<String, String>,
}

impl Good {
    /// What is kept in a folder of state; nothing if it cannot be read.
    #[must_use]
    #[expect(clippy::disallowed_methods, reason = "this is the door to the site's own state")]
    pub fn load(state: &Path) -> Self {
        let folder = state.join(FOLDER);
        let index = fs::read_to_string(folder.join(INDEX)).unwrap_or_default();
        let entry = |line: &str| {
            let (digest, file) = line.split_once(' ')?;
            Some((file.to_owned(), digest.to_owned()))
        };
        Self { folder, index: index.lines().filter_map(entry).collect() }
    }

    /// The last good version of a text.
    #[must_use]
    #[expect(clippy::disallowed_methods, reason = "this is the door to the site's own state")]
    pub fn recall(&self, file: &SourcePath) -> Option<Vec<u8>> {
        let digest = self.index.get(file.as_str())?;
        let is_name = digest.bytes().all(|byte| byte.is_ascii_hexdigit());
        let bytes = fs::read(self.folder.join(digest)).ok().filter(|_| is_name)?;
        (Digest::of(&bytes).to_string() == *digest).then_some(bytes)
    }

    /// Keeps the texts that are published now, with their digests, and forgets all others but those that
    /// are put aside.
    ///
    /// # Errors
    /// When the folder cannot be written.
    pub fn keep<'t>(
        mut self,
        texts: impl Iterator<Item = (&'t SourcePath, Digest)>,
        is_aside: &dyn Fn(&str) -> bool,
        world: &dyn World,
    ) -> io::Result<()> {
        fs::create_dir_all(&self.folder)?;
        let there = self.versions()?;
        let mut index: BTreeMap<String, String> = BTreeMap::new();
        for (file, digest) in texts {
            let name = digest.to_string();
            if !there.contains(&name) {
                let bytes = world.read(file)?;
                // A text that was changed meanwhile is not the one that was published.
                if Digest::of(&bytes) != digest {
                    continue;
                }
                replace(&self.folder, &name, &bytes)?;
            }
            index.insert(file.to_string(), name);
        }
        self.index.retain(|file, _| is_aside(file) && !index.contains_key(file));
        index.append(&mut self.index);
        let lines: Vec<String> =
            index.iter().map(|(file, digest)| format!("{digest} {file}\n")).collect();
        replace(&self.folder, INDEX, lines.concat().as_bytes())?;
        let kept: BTreeSet<&String> = index.values().collect();
        for gone in there.iter().filter(|name| *name != INDEX && !kept.contains(name)) {
            fs::remove_file(self.folder.join(gone))?;
        }
        Ok(())
    }

    fn versions(&self) -> io::Result<BTreeSet<String>> {
        let entries = fs::read_dir(&self.folder)?;
        entries.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned())).collect()
    }
}
