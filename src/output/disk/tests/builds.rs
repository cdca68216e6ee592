//! What builds write, keep and remove, and which ledger the next one gets.

use super::super::{Publication, Reuse, open};
use super::{BOTH, Files, Site, changes, digest, ledger, new_site, old_site, stage};
use crate::output::{Changes, Output};
use std::fs;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::{MetadataExt, symlink};
use std::path::PathBuf;

#[test]
fn a_first_build_appears_whole_and_leaves_nothing_beside() {
    for publication in BOTH {
        let site = Site::new(publication);
        let disk = site.open();
        assert_eq!((disk.ledger(), disk.published()), (None, &[][..]));
        stage(&disk, &old_site());
        assert!(!site.target.folder.exists());
        Box::new(disk).commit(&changes(&Files::new(), &old_site()), b"ledger").unwrap();
        assert_eq!(site.published(), old_site());
        assert_eq!(site.leftovers(), Vec::<PathBuf>::new());
    }
}

#[test]
fn the_next_build_gets_the_ledger_and_the_files_in_order() {
    let site = Site::new(Publication::Replace);
    site.build(&old_site());
    let disk = site.open();
    assert_eq!(disk.ledger(), Some(&ledger(&old_site())[..]));
    assert_eq!(disk.published(), old_site().into_keys().collect::<Vec<_>>());
    drop(disk);
    let clean = open(&site.target, Reuse::Nothing, &|| ()).unwrap();
    assert_eq!((clean.ledger(), clean.published().len()), (None, 7));
}

#[test]
fn a_build_writes_what_changed_and_removes_what_is_gone() {
    for publication in BOTH {
        let site = Site::new(publication);
        site.build(&old_site());
        let same = site.target.folder.join("fr/same/index.html");
        let before = fs::metadata(&same).unwrap();
        site.build(&new_site());
        assert_eq!(site.published(), new_site(), "{publication:?}");
        let after = fs::metadata(&same).unwrap();
        let identity = |file: &fs::Metadata| (file.ino(), file.mtime_nsec());
        assert_eq!(identity(&before), identity(&after), "{publication:?}");
        assert_eq!(site.leftovers(), Vec::<PathBuf>::new());
        assert_eq!(site.open().ledger(), Some(&ledger(&new_site())[..]));
    }
}

#[test]
fn a_published_file_is_replaced_and_never_written_into() {
    let site = Site::new(Publication::Replace);
    site.build(&old_site());
    let copy = site.root.path().join("copy");
    fs::hard_link(site.target.folder.join("index.html"), &copy).unwrap();
    site.build(&new_site());
    assert_eq!(fs::read_to_string(copy).unwrap(), "home");
}

#[test]
fn a_build_that_is_dropped_changes_nothing_and_leaves_nothing() {
    for publication in BOTH {
        let site = Site::new(publication);
        site.build(&old_site());
        let disk = site.open();
        stage(&disk, &new_site());
        drop(disk);
        assert_eq!((site.published(), site.leftovers().len()), (old_site(), 0));
        assert!(site.open().ledger().is_some());
    }
}

#[test]
fn a_failure_while_staging_leaves_the_published_site_untouched() {
    for publication in BOTH {
        let site = Site::new(publication);
        site.build(&old_site());
        let disk = site.open();
        fs::remove_dir_all(disk.stage.files()).unwrap();
        fs::write(disk.stage.files(), "in the way").unwrap();
        let error = disk.stage(0, "index.html", b"new").unwrap_err();
        assert!(error.to_string().starts_with("index.html: /"), "{error}");
        drop(disk);
        assert_eq!((site.published(), site.leftovers().len()), (old_site(), 0));
    }
}

#[test]
fn the_names_of_kabar_itself_are_not_published() {
    let site = Site::new(Publication::Replace);
    let disk = site.open();
    assert!(disk.stage(0, ".kabar", b"").is_err());
    disk.stage(1, "fr/.kabar", b"").unwrap();
}

#[test]
fn links_and_strange_names_are_removed_without_being_followed() {
    for publication in BOTH {
        let site = Site::new(publication);
        site.build(&old_site());
        let outside = site.root.path().join("outside");
        fs::rename(site.target.folder.join("fr"), &outside).unwrap();
        symlink(&outside, site.target.folder.join("fr")).unwrap();
        fs::create_dir_all(site.target.folder.join("empty/of/all")).unwrap();
        let strange = site.target.folder.join(std::ffi::OsStr::from_bytes(b"\xff"));
        fs::create_dir(&strange).unwrap();
        fs::write(strange.join("x"), "").unwrap();
        let disk = site.open();
        assert_eq!(disk.published(), ["index.html", "withdrawn.html"]);
        for (number, (file, bytes)) in old_site().iter().enumerate() {
            disk.stage(number, file, bytes.as_bytes()).unwrap();
        }
        let all = old_site();
        Box::new(disk).commit(&changes(&Files::new(), &all), &ledger(&all)).unwrap();
        assert_eq!(site.published(), old_site(), "{publication:?}");
        assert_eq!(fs::read_to_string(outside.join("index.html")).unwrap(), "accueil");
    }
}

#[test]
fn a_lost_or_damaged_ledger_is_none() {
    let site = Site::new(Publication::Replace);
    site.build(&old_site());
    let workspace = site.open().place.workspace.clone();
    let path = workspace.join(format!("ledger-{}", digest(&old_site())));
    fs::write(&path, "damaged").unwrap();
    assert_eq!(site.open().ledger(), None);
    fs::remove_file(&path).unwrap();
    fs::create_dir(&path).unwrap();
    assert_eq!(site.open().ledger(), None);
    fs::remove_dir(&path).unwrap();
    site.build(&new_site());
    assert_eq!(site.published(), new_site());
}

#[test]
fn a_ledger_of_other_files_is_not_used() {
    let site = Site::new(Publication::Replace);
    site.build(&old_site());
    let copy = site.root.path().join("copy");
    fs::rename(&site.target.folder, &copy).unwrap();
    site.build(&new_site());
    fs::remove_dir_all(&site.target.folder).unwrap();
    fs::rename(&copy, &site.target.folder).unwrap();
    let disk = site.open();
    assert_eq!((disk.ledger(), disk.published().len()), (None, 7));
}

#[test]
fn a_ledger_alone_can_change() {
    for publication in BOTH {
        let site = Site::new(publication);
        site.build(&old_site());
        let disk = site.open();
        let kept = old_site();
        let kept = Changes { written: vec![], kept: kept.keys().map(String::as_str).collect() };
        Box::new(disk).commit(&kept, b"another").unwrap();
        assert_eq!(site.open().ledger(), Some(&b"another"[..]));
        assert_eq!(site.published(), old_site());
    }
}
