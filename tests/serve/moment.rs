//! The files of a site at one moment, and what is read again at the next.

use crate::support::{Site, TODAY};
use kabar::base::digest::Digest;
use kabar::base::path::SourcePath;
use kabar::world::World;
use kabar::world::moment::{Change, Folders, Moment, Touched};

fn file(path: &str) -> SourcePath {
    SourcePath::new(path).unwrap()
}

fn site(files: &[&str]) -> (Site, Moment) {
    let site = files.iter().fold(Site::new(), |site, file| site.with(file, file));
    let mut moment = Moment::new(site.world());
    refresh(&mut moment, &Touched::Everything);
    (site, moment)
}

fn touched(paths: &[&str]) -> Touched {
    Touched::Paths(paths.iter().map(|path| file(path)).collect())
}

fn refresh(moment: &mut Moment, touched: &Touched) -> Change {
    moment.refresh(touched, TODAY.parse().unwrap()).unwrap()
}

fn text(moment: &Moment, path: &str) -> Option<String> {
    moment.read(&file(path)).ok().map(|bytes| String::from_utf8(bytes).unwrap())
}

fn change(written: &[&str], lost: &[&str], folders: Folders) -> Change {
    let files = |paths: &[&str]| paths.iter().map(|path| file(path)).collect();
    Change { written: files(written), lost: files(lost), folders }
}

#[test]
fn only_what_was_touched_is_read_again() {
    let (site, mut moment) = site(&["content/a.md", "content/b.md"]);
    site.write("content/a.md", "new");
    site.write("content/b.md", "new");
    let seen = refresh(&mut moment, &touched(&["content/a.md"]));
    assert_eq!(seen, change(&["content/a.md"], &[], Folders::Same));
    assert_eq!(text(&moment, "content/b.md").as_deref(), Some("content/b.md"));
    let seen = refresh(&mut moment, &touched(&["content/a.md", "content/b.md"]));
    assert_eq!(seen, change(&["content/b.md"], &[], Folders::Same));
    assert_eq!(refresh(&mut moment, &Touched::Everything), Change::default());
}

#[test]
fn files_below_a_folder_that_was_touched_come_go_and_change() {
    let (site, mut moment) = site(&["content/r/a.md", "content/r/b.md", "content/r-s/c.md"]);
    site.rename("content/r", "content/old");
    site.write("content/r/b.md", "new");
    let seen = refresh(&mut moment, &touched(&["content/r", "content/old"]));
    let written = ["content/old/a.md", "content/old/b.md", "content/r/b.md"];
    assert_eq!(seen, change(&written, &["content/r/a.md"], Folders::Touched));
    assert_eq!(text(&moment, "content/r/a.md"), None);
    let expected = ["content/old/a.md", "content/old/b.md", "content/r-s/c.md", "content/r/b.md"];
    assert_eq!(moment.list().unwrap().files, expected.map(file));
}

#[test]
fn a_file_that_is_emptied_counts_as_lost_until_it_is_written() {
    let (site, mut moment) = site(&["content/a.md"]);
    let only = touched(&["content/a.md"]);
    site.write("content/a.md", "");
    let lost = refresh(&mut moment, &only);
    assert_eq!(lost, change(&[], &["content/a.md"], Folders::Same));
    site.write("content/a.md", "new");
    let both = lost.and(refresh(&mut moment, &only));
    assert_eq!(both, change(&["content/a.md"], &[], Folders::Same));
}

#[test]
fn a_large_file_is_read_when_it_is_needed() {
    let large = "x".repeat(2 << 20);
    let (site, mut moment) = site(&[]);
    site.write("content/r/a.jpg", &large);
    refresh(&mut moment, &Touched::Everything);
    let file = file("content/r/a.jpg");
    assert_eq!(moment.versions().count(), 0);
    assert_eq!(moment.digest(&file).unwrap(), Digest::of(large.as_bytes()));
    assert_eq!(moment.read(&file).unwrap().len(), large.len());
}
