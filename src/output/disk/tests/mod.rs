//! What a reader finds in the published folder after builds that end, fail or are killed.
//!
//! Here are the site that the tests build and what they ask of it.

#![expect(clippy::disallowed_methods, reason = "the tests look at the folders themselves")]

mod builds;
mod killed;
mod places;

use super::place::Place;
use super::{Disk, OpenError, Publication, Reuse, Target, open};
use crate::base::digest::Digest;
use crate::output::{Changes, Output};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// Names and bytes of the files of a site.
type Files = BTreeMap<String, String>;

fn files(list: &[(&str, &str)]) -> Files {
    list.iter().map(|&(file, bytes)| (file.to_owned(), bytes.to_owned())).collect()
}

/// A site in a temporary folder.
struct Site {
    root: TempDir,
    target: Target,
}

impl Site {
    fn new(publication: Publication) -> Self {
        let root = tempfile::tempdir().unwrap();
        let site = root.path().join("site");
        fs::create_dir_all(site.join("content")).unwrap();
        let folder = site.join("public");
        let state = site.join(".kabar");
        Self { root, target: Target { site, folder, state, publication } }
    }

    fn open(&self) -> Disk {
        open(&self.target, Reuse::Ledger, &|| panic!("nobody else builds")).unwrap()
    }

    fn refusal(&self) -> OpenError {
        open(&self.target, Reuse::Ledger, &|| ()).unwrap_err()
    }

    /// Builds as the pipeline does: what has other bytes than before is written, the rest kept.
    fn build(&self, new: &Files) {
        let disk = self.open();
        let old = self.published();
        stage(&disk, new);
        Box::new(disk).commit(&changes(&old, new), &ledger(new)).unwrap();
    }

    /// What a reader finds, without the marker.
    fn published(&self) -> Files {
        read_tree(&self.target.folder)
    }

    /// The folders in which something may be staged.
    fn stagings(&self) -> [PathBuf; 3] {
        Place::of(&self.target).unwrap().stagings()
    }

    /// Everything in the state folder but locks and ledgers.
    fn leftovers(&self) -> Vec<PathBuf> {
        let mut found = Vec::new();
        for output in fs::read_dir(self.target.state.join("outputs")).unwrap() {
            found.extend(fs::read_dir(output.unwrap().path()).unwrap().map(|e| e.unwrap().path()));
        }
        found.retain(|path| {
            let name = path.file_name().unwrap().to_str().unwrap();
            name != "lock" && !name.starts_with("ledger-")
        });
        found
    }

    fn write(&self, file: &str, bytes: &str) {
        let path = self.target.folder.join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
}

/// Reads a folder; fails on an empty folder in it.
fn read_tree(folder: &Path) -> Files {
    let mut found = Files::new();
    collect(folder, "", &mut found);
    found
}

fn collect(folder: &Path, above: &str, found: &mut Files) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    let mut count = 0;
    for entry in entries.map(Result::unwrap) {
        count += 1;
        let name = format!("{above}{}", entry.file_name().to_str().unwrap());
        if entry.file_type().unwrap().is_dir() {
            collect(&entry.path(), &format!("{name}/"), found);
        } else if name != ".kabar" {
            found.insert(name, fs::read_to_string(entry.path()).unwrap());
        }
    }
    assert!(count > 0 || above.is_empty(), "{above} is empty");
}

fn stage(disk: &Disk, new: &Files) {
    for (number, (file, bytes)) in new.iter().enumerate() {
        if disk.published().contains(file)
            && fs::read(disk.place.folder.join(file)).unwrap() == bytes.as_bytes()
        {
            continue;
        }
        disk.stage(number, file, bytes.as_bytes()).unwrap();
    }
}

fn changes<'a>(old: &Files, new: &'a Files) -> Changes<'a> {
    let mut changes = Changes::default();
    for (number, (file, bytes)) in new.iter().enumerate() {
        if old.get(file) == Some(bytes) {
            changes.kept.push(file);
        } else {
            changes.written.push((number, file));
        }
    }
    changes
}

/// A ledger that depends on the site alone, as that of a real build does.
fn ledger(files: &Files) -> Vec<u8> {
    format!("{files:?}").into_bytes()
}

fn old_site() -> Files {
    files(&[
        ("index.html", "home"),
        ("fr/index.html", "accueil"),
        ("fr/a/b/index.html", "gone with its folders"),
        ("fr/becomes-folder", "file"),
        ("fr/becomes-file/index.html", "page"),
        ("fr/same/index.html", "same"),
        ("withdrawn.html", "gone"),
    ])
}

fn new_site() -> Files {
    files(&[
        ("index.html", "new home"),
        ("fr/index.html", "nouvel accueil"),
        ("fr/becomes-folder/index.html", "page"),
        ("fr/becomes-file", "file"),
        ("fr/same/index.html", "same"),
        ("id/baru/sekali/index.html", "new"),
    ])
}

/// The digest of a ledger.
fn digest(files: &Files) -> String {
    Digest::of(&ledger(files)).to_string()
}

const BOTH: [Publication; 2] = [Publication::Replace, Publication::Swap];
