//! What is left by builds that were killed, and what the next build makes of it.

use super::super::journal::{self, Patch};
use super::super::{Reuse, Target, ledgers, open, stage as staged, steps};
use super::{Files, Site, changes, digest, files, ledger, new_site, old_site, read_tree, stage};
use crate::output::Output;
use crate::output::disk::Publication;
use std::fs;
use std::os::unix::fs::symlink;
use std::path::PathBuf;

#[test]
fn a_patch_that_is_cut_off_is_finished_by_the_next_build() {
    let (old, new) = (old_site(), new_site());
    for killed_after in 0.. {
        for killed_again_after in [0, killed_after / 2] {
            let site = Site::new(Publication::Replace);
            site.build(&old);
            site.write("empty/stranger", "");
            symlink("/nowhere", site.target.folder.join("link")).unwrap();
            if !cut_off(&site, [killed_after, killed_again_after], &new) {
                return;
            }
            let next = site.open();
            let when = format!("killed after {killed_after}, then {killed_again_after} steps");
            assert_eq!(site.published(), new, "{when}");
            assert_eq!(next.ledger(), Some(&ledger(&new)[..]), "{when}");
            drop(next);
            assert_eq!(site.leftovers(), Vec::<PathBuf>::new());
        }
    }
}

/// Leaves a patch of the old site that was killed after some steps, begun again, and killed again.
/// Returns whether there are so many steps.
fn cut_off(site: &Site, kills: [usize; 2], new: &Files) -> bool {
    let disk = site.open();
    stage(&disk, new);
    let changes = changes(&old_site(), new);
    let steps = steps::of(&disk.found, &changes);
    ledgers::write(&disk.place.workspace, &digest(new), &ledger(new)).unwrap();
    Patch::of(&disk, digest(new)).write(&steps).unwrap();
    kills.iter().all(|&count| {
        let Some(taken) = steps.get(..count) else { return false };
        journal::take(taken, &disk.place.folder, disk.stage.folder()).unwrap();
        true
    })
}

#[test]
fn a_patch_that_cannot_be_finished_is_not_trusted() {
    let site = Site::new(Publication::Replace);
    site.build(&old_site());
    assert!(cut_off(&site, [3, 0], &new_site()));
    fs::remove_dir_all(&site.target.state).unwrap();
    let disk = site.open();
    assert_eq!(disk.ledger(), None);
    drop(disk);
    site.build(&new_site());
    assert_eq!(site.published(), new_site());
}

#[test]
fn a_patch_that_lost_a_staged_file_is_not_trusted() {
    let site = Site::new(Publication::Replace);
    site.build(&old_site());
    assert!(cut_off(&site, [1, 0], &new_site()));
    let [staging, ..] = site.stagings();
    fs::remove_file(staged::numbered(&staging, 2)).unwrap();
    assert_eq!(site.open().ledger(), None);
    assert_eq!(site.leftovers(), Vec::<PathBuf>::new());
    site.build(&new_site());
    assert_eq!(site.published(), new_site());
}

#[test]
fn a_patch_is_not_finished_over_another_site() {
    let site = Site::new(Publication::Replace);
    site.build(&old_site());
    let third = files(&[("third", "site")]);
    assert!(cut_off(&site, [0, 0], &new_site()));
    let elsewhere = site.root.path().join("elsewhere/.kabar");
    let other = Target { state: elsewhere, ..site.target.clone() };
    let disk = open(&other, Reuse::Ledger, &|| ()).unwrap();
    assert_eq!((disk.ledger(), disk.published().len()), (None, 7));
    stage(&disk, &third);
    Box::new(disk).commit(&changes(&old_site(), &third), b"third").unwrap();
    assert_eq!((site.open().ledger(), site.published()), (None, third));
}

#[test]
fn a_patch_is_not_finished_through_a_link() {
    let site = Site::new(Publication::Replace);
    site.build(&old_site());
    assert!(cut_off(&site, [1, 0], &new_site()));
    let outside = site.root.path().join("outside");
    fs::rename(site.target.folder.join("fr"), &outside).unwrap();
    symlink(&outside, site.target.folder.join("fr")).unwrap();
    let before = read_tree(&outside);
    drop(site.open());
    assert_eq!(read_tree(&outside), before);
    let mut expected = new_site();
    expected.remove("fr/same/index.html");
    assert_eq!(site.published(), expected);
}

#[test]
fn what_a_killed_build_had_staged_is_swept() {
    let site = Site::new(Publication::Replace);
    site.build(&old_site());
    let [in_workspace, beside, inside] = site.stagings();
    for staging in [&in_workspace, &beside, &inside] {
        fs::create_dir_all(staging.join("files/0")).unwrap();
        fs::write(staging.join("files/0/1"), "half a pa").unwrap();
    }
    let disk = site.open();
    assert_eq!(disk.published().len(), 7);
    drop(disk);
    assert!(![in_workspace, beside, inside].iter().any(|staging| staging.exists()));
}
