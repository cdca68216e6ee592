//! What `kabar check --fix` does to every site of `tests/diagnostics/`: correcting twice is correcting once,
//! and nothing is wrong afterwards that was right before.

#![expect(clippy::unwrap_used, reason = "a test stops where its own files are wrong")]

use kabar::base::day::Day;
use kabar::base::path::SourcePath;
use kabar::diagnostic::{Diagnostic, Severity};
use kabar::model::{Audience, View};
use kabar::pipeline::fix::{Corrected, correct};
use kabar::pipeline::{Request, Strictness};
use kabar::source::cache::Heads;
use kabar::world::World;
use kabar::world::disk::Disk;
use kabar::world::overlay::Overlay;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

fn corrected(world: &dyn World) -> Corrected {
    let view = View { audience: Audience::Public, today: world.today() };
    let request = Request { view, base_url: None, strictness: Strictness::Usual };
    correct(world, (&Heads::default(), &request), &|_| true, &|_| ()).unwrap()
}

fn sites() -> Vec<PathBuf> {
    let home = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diagnostics");
    let folders = |folder: &Path| -> Vec<PathBuf> {
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect()
    };
    let mut sites = folders(&home);
    sites.extend(folders(&home.join("combined")));
    sites.retain(|site| site.join("content").is_dir());
    sites.sort();
    sites
}

/// How many errors of each code each file has.
fn errors(found: &[Diagnostic]) -> BTreeMap<(Option<SourcePath>, &'static str), usize> {
    let mut errors = BTreeMap::new();
    for one in found.iter().filter(|one| one.severity == Severity::Error) {
        *errors.entry((one.place.file().cloned(), one.code.name())).or_default() += 1;
    }
    errors
}

#[test]
fn corrections_leave_no_new_error_and_correcting_again_does_nothing() {
    let mut files = 0;
    for site in sites() {
        let world = Disk::new(&site, Day::new(2026, 11, 25).unwrap());
        let first = corrected(&world);
        let (before, after) = (errors(&first.before), errors(&first.after));
        for (key, count) in &after {
            assert!(
                before.get(key).is_some_and(|had| count <= had),
                "{key:?} is new in {}",
                site.display()
            );
        }
        files += first.files.len();
        let mut again = Overlay::new(&world);
        again.replaced.extend(first.files.into_iter().map(|file| (file.path, file.new)));
        let second = corrected(&again);
        assert!(second.files.is_empty(), "{} is corrected twice", site.display());
        assert_eq!(errors(&second.before), after, "{}", site.display());
    }
    assert!(files > 8, "only {files} files of all sites are corrected");
}
