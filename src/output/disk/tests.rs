//! What a reader finds in the published folder after builds that end, fail or are killed.

use super::journal::{self, Patch};
use super::{Disk, OpenError, Publication, Reuse, Target, open, steps};
use crate::base::digest::Digest;
use crate::output::{Changes, Output};
use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::{MetadataExt, symlink};
use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::time::Duration;
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
    for entry in walkdir::WalkDir::new(folder).min_depth(1) {
        let Ok(entry) = entry else { continue };
        let name = entry.path().strip_prefix(folder).unwrap().to_str().unwrap().to_owned();
        if entry.file_type().is_dir() {
            assert!(fs::read_dir(entry.path()).unwrap().count() > 0, "{name} is empty");
        } else if name != ".kabar" {
            found.insert(name, fs::read_to_string(entry.path()).unwrap());
        }
    }
    found
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

const BOTH: [Publication; 2] = [Publication::Replace, Publication::Swap];

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

/// Kills a patch after each of its steps, and looks at what the next build finds.
#[test]
fn a_patch_that_is_cut_off_is_finished_by_the_next_build() {
    let (old, new) = (old_site(), new_site());
    for killed_after in 0.. {
        let site = Site::new(Publication::Replace);
        site.build(&old);
        site.write("empty/stranger", "");
        symlink("/nowhere", site.target.folder.join("link")).unwrap();
        let disk = site.open();
        stage(&disk, &new);
        let changes = changes(&old, &new);
        let steps = steps::of(&disk.found, &changes);
        super::ledgers::write(&disk.place.workspace, &digest(&new), &ledger(&new)).unwrap();
        Patch::of(&disk, digest(&new)).write(&steps).unwrap();
        let Some(taken) = steps.get(..killed_after) else { break };
        journal::take(taken, &disk.place.folder, disk.stage.folder()).unwrap();
        drop(disk);

        let next = site.open();
        assert_eq!(site.published(), new, "killed after {killed_after}");
        assert_eq!(next.ledger(), Some(&ledger(&new)[..]), "killed after {killed_after}");
        drop(next);
        assert_eq!(site.leftovers(), Vec::<PathBuf>::new());
    }
}

fn digest(files: &Files) -> String {
    Digest::of(&ledger(files)).to_string()
}

/// Leaves a patch that was killed after some steps.
fn cut_off(site: &Site, old: &Files, new: &Files, killed_after: usize) {
    let disk = site.open();
    stage(&disk, new);
    let changes = changes(old, new);
    let steps = steps::of(&disk.found, &changes);
    super::ledgers::write(&disk.place.workspace, &digest(new), &ledger(new)).unwrap();
    Patch::of(&disk, digest(new)).write(&steps).unwrap();
    journal::take(&steps[..killed_after], &disk.place.folder, disk.stage.folder()).unwrap();
}

#[test]
fn a_patch_that_cannot_be_finished_is_not_trusted() {
    let site = Site::new(Publication::Replace);
    site.build(&old_site());
    cut_off(&site, &old_site(), &new_site(), 3);
    fs::remove_dir_all(&site.target.state).unwrap();
    let disk = site.open();
    assert_eq!(disk.ledger(), None);
    drop(disk);
    site.build(&new_site());
    assert_eq!(site.published(), new_site());
}

#[test]
fn a_patch_is_not_finished_over_another_site() {
    let site = Site::new(Publication::Replace);
    site.build(&old_site());
    let third = files(&[("third", "site")]);
    cut_off(&site, &old_site(), &new_site(), 0);
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
    cut_off(&site, &old_site(), &new_site(), 1);
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
fn links_and_strange_names_are_removed_without_being_followed() {
    for publication in BOTH {
        let site = Site::new(publication);
        site.build(&old_site());
        let outside = site.root.path().join("outside");
        fs::rename(site.target.folder.join("fr"), &outside).unwrap();
        symlink(&outside, site.target.folder.join("fr")).unwrap();
        fs::create_dir_all(site.target.folder.join("empty/of/all")).unwrap();
        let name = std::os::unix::ffi::OsStringExt::from_vec(b"\xff".to_vec());
        let name: std::ffi::OsString = name;
        fs::create_dir(site.target.folder.join(&name)).unwrap();
        fs::write(site.target.folder.join(&name).join("x"), "").unwrap();
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
    use std::os::unix::fs::PermissionsExt;
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

#[test]
fn what_a_killed_build_had_staged_is_swept() {
    let site = Site::new(Publication::Replace);
    site.build(&old_site());
    let [in_workspace, beside, inside] = site.open().place.stagings();
    for staging in [&in_workspace, &beside, &inside] {
        fs::create_dir_all(staging.join("files/0")).unwrap();
        fs::write(staging.join("files/0/1"), "half a pa").unwrap();
    }
    let disk = site.open();
    assert_eq!(disk.published().len(), 7);
    drop(disk);
    assert!(![in_workspace, beside, inside].iter().any(|staging| staging.exists()));
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
        is_waiting.recv_timeout(Duration::from_secs(60)).unwrap();
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
