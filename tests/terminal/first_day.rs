//! The first day of an editor, as `first-day.md` tells it.

use crate::transcript::{Reading, run};
use std::fs;
use std::path::Path;

#[test]
fn the_first_day_of_an_editor_is_as_it_is_told() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/terminal/first-day.md");
    let told = fs::read_to_string(&file).unwrap();
    let is_blessed = std::env::var_os("KABAR_BLESS").is_some();
    let reading = if is_blessed { Reading::Blessed } else { Reading::Compared };
    let folder = tempfile::tempdir().unwrap();
    let happened = run(&told, folder.path(), reading);
    if is_blessed {
        fs::write(&file, happened).unwrap();
    } else {
        assert!(happened == told, "it is told otherwise; this happened:\n{happened}");
    }
}
