//! Reads the files of a site in parallel, each by itself.

use super::Remembered;
use crate::base::digest::Digest;
use crate::base::path::SourcePath;
use crate::diagnostic::{Checked, Code, Diagnostic, Place};
use crate::model::Sources;
use crate::source::cache::{self, Heads};
use crate::source::{Document, Lexicon, Media, Name, Text, name, picture};
use crate::world::World;
use rayon::prelude::*;
use std::io;
use std::sync::Arc;

/// What one file turned out to be.
enum Read {
    Text {
        document: Option<Document>,
        findings: Vec<Diagnostic>,
    },
    Media(Media),
    /// It is never published.
    Aside(Vec<Diagnostic>),
}

/// Reads the texts and the files beside them, in parallel; also returns the heads that are worth
/// remembering.
pub(super) fn read_sources(
    world: &dyn World,
    files: &[SourcePath],
    (heads, lexicon): (&Heads, &Lexicon),
) -> io::Result<Checked<(Sources, Vec<Remembered>)>> {
    let words = lexicon.digest();
    let memory = Memory { heads, lexicon, words };
    let read: Vec<io::Result<Read>> =
        files.par_iter().map(|file| read_file(world, file, &memory)).collect();
    let (mut sources, mut clean, mut bag) = (Sources::default(), Vec::new(), Vec::new());
    for (file, read) in files.iter().zip(read) {
        match read? {
            Read::Text { document, mut findings } => {
                if document.is_none() {
                    sources.unread.push(file.clone());
                }
                if let Some(document) = document.as_ref().filter(|_| findings.is_empty()) {
                    let key = cache::key(document.file.as_str(), document.digest, words);
                    clean.push((key, Arc::clone(&document.head)));
                }
                bag.append(&mut findings);
                sources.documents.extend(document);
            }
            Read::Media(media) => sources.files.push(media),
            Read::Aside(findings) => {
                bag.extend(findings);
                sources.aside.push(file.clone());
            }
        }
    }
    Ok(Checked::new((sources, clean), bag))
}

/// What is known before a text is read.
struct Memory<'a> {
    heads: &'a Heads,
    lexicon: &'a Lexicon,
    /// The digest of the lexicon.
    words: Digest,
}

fn read_file(world: &dyn World, file: &SourcePath, memory: &Memory<'_>) -> io::Result<Read> {
    let Some(path) = file.below("content").filter(|path| !name::is_set_aside(path)) else {
        return Ok(Read::Aside(Vec::new()));
    };
    let Some(name) = Name::of(file) else { return read_other(world, file, path) };
    let bytes = bytes_of(world, file)?;
    let digest = Digest::of(&bytes);
    let Memory { heads, lexicon, words } = memory;
    if let Some(head) = heads.get(cache::key(file.as_str(), digest, *words)) {
        let document = Document { file: file.clone(), name, digest, head, text: Text::InFile };
        return Ok(Read::Text { document: Some(document), findings: Vec::new() });
    }
    let Checked { value, diagnostics } = crate::source::read(file, name, &bytes, lexicon);
    Ok(Read::Text { document: value, findings: diagnostics })
}

/// A file that is no text: published if a text refers to it.
fn read_other(world: &dyn World, file: &SourcePath, path: &str) -> io::Result<Read> {
    let extension = path.rsplit_once('.').map(|(_, extension)| extension);
    let is_text = matches!(extension, Some("md" | "markdown"));
    if is_text {
        let finding = Diagnostic::new(Code::StrayText, Place::File(file.clone()));
        return Ok(Read::Aside(vec![finding]));
    }
    if !path.contains('/') {
        return Ok(Read::Aside(Vec::new()));
    }
    let bytes = bytes_of(world, file)?;
    let (digest, look) = (Digest::of(&bytes), picture::look(&bytes));
    Ok(Read::Media(Media { file: file.clone(), digest, size: bytes.len() as u64, look }))
}

fn bytes_of(world: &dyn World, file: &SourcePath) -> io::Result<Vec<u8>> {
    world
        .read(file)
        .map_err(|error| io::Error::new(error.kind(), format!("cannot read {file}: {error}")))
}
