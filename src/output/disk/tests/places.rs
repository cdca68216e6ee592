//! Where a site may be published, and who else is there.

use super::super::{OpenError, Publication, Reuse, Target, open};
use super::{BOTH, Files, Site, changes, new_site, old_site, read_tree, stage};
use crate::output::Output;
use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::time::Duration;

#[test]
fn a_folder_that_kabar_did_not_make_is_refused() {
    let site = Site::new(Publication::Replace);
    site.write("thesis.txt", "years of work");
    assert!(matches!(site.refusal(), OpenError::NotOurs(_)));
    fs::write(site.target.folder.join(".kabar"), "something else").unwrap();
    assert!(matches!(site.refusal(), OpenError::NotOurs(_)));
    assert_eq!(site.published().len(), 1);
}

#[test]
fn an_empty_folder_is_used_and_keeps_its_permissions() {
    for publication in BOTH {
        let site = Site::new(publication);
        fs::create_dir(&site.target.folder).unwrap();
        fs::set_permissions(&site.target.folder, fs::Permissions::from_mode(0o750)).unwrap();
        site.build(&old_site());
        site.build(&new_site());
        assert_eq!(site.published(), new_site());
        assert_eq!(fs::metadata(&site.target.folder).unwrap().mode() & 0o777, 0o750);
    }
}

#[test]
fn a_linked_folder_is_published_where_the_link_leads() {
    for publication in BOTH {
        let site = Site::new(publication);
        let real = site.root.path().join("real");
        fs::create_dir(&real).unwrap();
        symlink(&real, &site.target.folder).unwrap();
        site.build(&old_site());
        site.build(&new_site());
        assert_eq!(read_tree(&real), new_site());
        assert!(site.target.folder.is_symlink());
        fs::remove_dir_all(&real).unwrap();
        assert!(site.refusal().to_string().contains("leads nowhere"));
    }
}

#[test]
fn the_sources_are_never_published_over() {
    let mut site = Site::new(Publication::Replace);
    let root = site.target.site.clone();
    let places = [".", "..", "content", "content/a/b", "themes", ".kabar/x", "content/../../site"];
    for place in places.map(|place| root.join(place)) {
        site.target.folder = place;
        assert!(matches!(site.refusal(), OpenError::AmongSources(_)), "{:?}", site.target.folder);
    }
    site.target.folder = PathBuf::from("/");
    assert!(matches!(site.refusal(), OpenError::AmongSources(_)));
    assert!(!root.join("content/a").exists());
}

#[test]
fn a_file_in_the_place_of_the_folder_is_refused() {
    let site = Site::new(Publication::Replace);
    fs::write(&site.target.folder, "file").unwrap();
    assert!(matches!(site.refusal(), OpenError::NotAFolder(_)));
}

#[test]
fn two_outputs_of_one_site_do_not_disturb_each_other() {
    let mut site = Site::new(Publication::Replace);
    site.build(&old_site());
    let first = site.target.folder.clone();
    site.target.folder = site.root.path().join("far/away/public");
    site.build(&new_site());
    assert_eq!((read_tree(&first), site.published()), (old_site(), new_site()));
    site.target.folder = first;
    assert!(site.open().ledger().is_some());
}

#[test]
fn a_moved_site_keeps_its_ledger() {
    let mut site = Site::new(Publication::Replace);
    site.build(&old_site());
    let moved = site.root.path().join("moved");
    fs::rename(&site.target.site, &moved).unwrap();
    let (folder, state) = (moved.join("public"), moved.join(".kabar"));
    site.target = Target { site: moved, folder, state, publication: Publication::Replace };
    assert!(site.open().ledger().is_some());
}

#[test]
fn the_second_of_two_builds_waits_for_the_first() {
    let site = Site::new(Publication::Replace);
    let first = site.open();
    let (waits, is_waiting) = mpsc::channel();
    std::thread::scope(|scope| {
        let target = &site.target;
        let second = scope.spawn(move || {
            let disk = open(target, Reuse::Ledger, &|| waits.send(()).unwrap()).unwrap();
            disk.published().to_vec()
        });
        is_waiting.recv_timeout(Duration::from_mins(1)).unwrap();
        stage(&first, &old_site());
        Box::new(first).commit(&changes(&Files::new(), &old_site()), b"ledger").unwrap();
        assert_eq!(second.join().unwrap(), old_site().into_keys().collect::<Vec<_>>());
    });
}

#[test]
fn a_folder_on_another_file_system_is_staged_there() {
    let memory = Path::new("/dev/shm");
    let Ok(elsewhere) = tempfile::tempdir_in(memory) else { return };
    for publication in BOTH {
        let mut site = Site::new(publication);
        site.target.folder = elsewhere.path().join(format!("{publication:?}"));
        let device = |path: &Path| fs::metadata(path).unwrap().dev();
        if device(memory) == device(site.root.path()) {
            return;
        }
        site.build(&old_site());
        site.build(&new_site());
        assert_eq!(site.published(), new_site());
    }
    let names = fs::read_dir(elsewhere.path()).unwrap().map(|entry| entry.unwrap().file_name());
    assert_eq!(names.count(), 2, "nothing but the two outputs is left");
}
