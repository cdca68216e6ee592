//! Names the sources that kabar is built from, so that another kabar makes every output again.

use std::path::Path;
use std::{fs, io};

fn main() -> io::Result<()> {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for folder in ["src", "themes/default", "Cargo.lock"] {
        println!("cargo::rerun-if-changed={folder}");
        visit(Path::new(folder), &mut hash)?;
    }
    println!("cargo::rustc-env=KABAR_SOURCES={hash:016x}");
    Ok(())
}

/// Adds the name and contents of a file, or of all files below a folder in the order of their names.
#[expect(clippy::disallowed_methods, reason = "this runs before there is a kabar")]
fn visit(path: &Path, hash: &mut u64) -> io::Result<()> {
    if path.is_dir() {
        let mut entries = fs::read_dir(path)?
            .map(|entry| entry.map(|entry| entry.path()))
            .collect::<io::Result<Vec<_>>>()?;
        entries.sort();
        return entries.iter().try_for_each(|entry| visit(entry, hash));
    }
    let name = path.to_string_lossy().replace('\\', "/");
    add(hash, name.as_bytes());
    if path.exists() {
        add(hash, &fs::read(path)?);
    }
    Ok(())
}

/// FNV-1a: a name for a state of the sources, not a protection against anyone.
fn add(hash: &mut u64, bytes: &[u8]) {
    for byte in bytes.iter().chain(&[0]) {
        *hash = (*hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
    }
}
