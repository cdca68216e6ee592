//! Reads the files of a site in parallel, each by itself.

use super::{Known, Remembered};
use crate::base::digest::Digest;
use crate::base::path::SourcePath;
use crate::diagnostic::{Checked, Code, Diagnostic, Place};
use crate::model::Sources;
use crate::source::cache;
use crate::source::{Document, Lexicon, Media, Name, Text, name, picture};
use crate::world::World;
use rayon::prelude::*;
use std::collections::HashMap;
use std::io;
use std::sync::Arc;

/// How many files a thread takes at a time: few, so that none waits long for the last one.
const TOGETHER: usize = 32;

/// What one file turned out to be.
#[derive(Clone, Debug)]
enum Read {
    Text {
        document: Option<Document>,
        findings: Vec<Diagnostic>,
    },
    Media(Media),
    /// It is never published.
    Aside(Vec<Diagnostic>),
}

/// What the files of a site turned out to be, each by the digest of its path and contents: for a
/// process that reads the same site again and again.
#[derive(Debug, Default)]
pub(super) struct Files(HashMap<Digest, Read>);

/// What is worth keeping of the files.
pub(super) struct Learned {
    /// The heads of texts without findings, unless exactly these are known.
    pub(super) heads: Option<Vec<Remembered>>,
    /// All of it, for a process that goes on.
    pub(super) files: Option<Files>,
}

/// Reads the texts and the files beside them, in parallel.
pub(super) fn read_sources(
    world: &dyn World,
    files: &[SourcePath],
    (known, lexicon): (Known<'_>, &Lexicon),
) -> io::Result<Checked<(Sources, Learned)>> {
    let before = Before { known, lexicon, words: lexicon.digest() };
    let one = |file: &SourcePath| read_file(world, file, &before);
    let read: Vec<io::Result<(Digest, Read)>> =
        files.par_iter().with_max_len(TOGETHER).map(one).collect();
    let read = read.into_iter().collect::<io::Result<Vec<_>>>()?;
    let learned = Learned::new(&read, known);
    let (mut sources, mut bag) = (Sources::default(), Vec::new());
    for (file, (_, read)) in files.iter().zip(read) {
        match read {
            Read::Text { document, mut findings } => {
                if document.is_none() {
                    sources.unread.push(file.clone());
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
    Ok(Checked::new((sources, learned), bag))
}

impl Learned {
    fn new(read: &[(Digest, Read)], known: Known<'_>) -> Self {
        match known {
            Known::Heads(heads) => {
                let clean: Vec<Remembered> = read.iter().filter_map(clean).collect();
                let is_known = heads.covers(clean.iter().map(|(key, _)| *key));
                Self { heads: (!is_known).then_some(clean), files: None }
            }
            Known::Warm(_) => {
                Self { heads: None, files: Some(Files(read.iter().cloned().collect())) }
            }
        }
    }
}

/// The head of a text without findings.
fn clean((key, read): &(Digest, Read)) -> Option<Remembered> {
    match read {
        Read::Text { document: Some(document), findings } if findings.is_empty() => {
            Some((*key, Arc::clone(&document.head)))
        }
        _ => None,
    }
}

/// What is known before a file is read.
struct Before<'a> {
    known: Known<'a>,
    lexicon: &'a Lexicon,
    /// The digest of the lexicon.
    words: Digest,
}

/// What a file turns out to be, and the digest of its path and contents; files whose contents make
/// no difference have an empty one.
fn read_file(
    world: &dyn World,
    file: &SourcePath,
    before: &Before<'_>,
) -> io::Result<(Digest, Read)> {
    let aside = |findings| Ok((Digest::default(), Read::Aside(findings)));
    let Some(path) = file.below("content").filter(|path| !name::is_set_aside(path)) else {
        return aside(Vec::new());
    };
    let name = Name::of(file);
    if name.is_none() && is_text(path) {
        return aside(vec![Diagnostic::new(Code::StrayText, Place::File(file.clone()))]);
    }
    if name.is_none() && !path.contains('/') {
        return aside(Vec::new());
    }
    let key = |digest| cache::key(file.as_str(), digest, before.words);
    if let Known::Warm(warm) = before.known {
        let key = key(world.digest(file)?);
        if let Some(read) = warm.files.0.get(&key) {
            return Ok((key, read.clone()));
        }
    }
    let bytes = bytes_of(world, file)?;
    let digest = Digest::of(&bytes);
    let key = key(digest);
    let Some(name) = name else {
        let (size, look) = (bytes.len() as u64, picture::look(&bytes));
        return Ok((key, Read::Media(Media { file: file.clone(), digest, size, look })));
    };
    if let Known::Heads(heads) = before.known
        && let Some(head) = heads.get(key)
    {
        let document = Document { file: file.clone(), name, digest, head, text: Text::InFile };
        return Ok((key, Read::Text { document: Some(document), findings: Vec::new() }));
    }
    let Checked { value: mut document, diagnostics: findings } =
        crate::source::read(file, name, &bytes, before.lexicon);
    if let (Known::Warm(_), Some(document)) = (before.known, &mut document) {
        document.text.learn();
    }
    Ok((key, Read::Text { document, findings }))
}

fn is_text(path: &str) -> bool {
    let extension = path.rsplit_once('.').map(|(_, extension)| extension);
    matches!(extension, Some("md" | "markdown"))
}

fn bytes_of(world: &dyn World, file: &SourcePath) -> io::Result<Vec<u8>> {
    world
        .read(file)
        .map_err(|error| io::Error::new(error.kind(), format!("cannot read {file}: {error}")))
}
