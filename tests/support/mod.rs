//! A site in a temporary folder, and what builds of it publish.
//!
//! Builds take the way of the command line: the library, the remembered heads, the ledger and the
//! output on disk, so that the second build of a site is incremental. The day is always [`TODAY`],
//! the place always a fresh folder: nothing depends on the clock or on the machine.

#![allow(
    dead_code,
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "each test uses a part of it, and looks at the folders themselves"
)]

pub(crate) mod browser;
pub(crate) mod running;

use kabar::base::path::SourcePath;
use kabar::config::BaseUrl;
use kabar::diagnostic::resolve::{OfWorld, resolve};
use kabar::diagnostic::terminal::{self, Look};
use kabar::diagnostic::text::Words;
use kabar::diagnostic::{Code, Diagnostic, Severity};
use kabar::ledger::{Reason, load_heads, save_heads};
use kabar::model::{Audience, View};
use kabar::output::disk::{Publication, Reuse, Target, open};
use kabar::output::{Output, memory};
use kabar::pipeline::{self, Request, Strictness};
use kabar::source::cache::Heads;
use kabar::world::disk::Disk;
use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// The day on which all sites are built.
pub(crate) const TODAY: &str = "2026-11-25";

/// The folders of a site that hold sources.
const SOURCES: [&str; 2] = ["content", "themes"];

/// A site in a temporary folder, which goes when this is dropped.
pub(crate) struct Site {
    folder: TempDir,
    /// What the builds are asked for.
    pub(crate) request: Request,
}

/// What a build said and left behind.
#[derive(Debug)]
pub(crate) struct Built {
    /// The files that were made, sorted; empty if nothing was published.
    pub(crate) rendered: Vec<String>,
    /// Why each of them was made, in the order of `rendered`.
    pub(crate) reasons: Vec<Reason>,
    /// The files that are there no more, sorted.
    pub(crate) removed: Vec<String>,
    /// Every finding, in order.
    pub(crate) diagnostics: Vec<Diagnostic>,
    /// The findings as a terminal shows them, without color.
    pub(crate) told: String,
    /// Whether the site was published.
    pub(crate) published: bool,
    /// What a reader finds after the build: the bytes of each file.
    pub(crate) files: BTreeMap<String, Vec<u8>>,
}

impl Site {
    /// A site without any file.
    pub(crate) fn new() -> Self {
        let today = TODAY.parse().unwrap();
        let view = View { audience: Audience::Public, today };
        let request = Request { view, base_url: None, strictness: Strictness::Usual };
        Self { folder: tempfile::tempdir().unwrap(), request }
    }

    /// The smallest bulletin: one language, one region, one report.
    pub(crate) fn minimal() -> Self {
        Self::copy_of("tests/sites/minimal")
    }

    /// The sources of a site that lies below the folder of the project.
    pub(crate) fn copy_of(folder: &str) -> Self {
        let site = Self::new();
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
        for sources in SOURCES {
            for (path, bytes) in read_tree(&from.join(sources)) {
                site.write(&format!("{sources}/{path}"), bytes);
            }
        }
        site
    }

    /// The site with one more file, by its path below the site: `content/bulletin.yaml`.
    pub(crate) fn with(self, path: &str, text: impl AsRef<[u8]>) -> Self {
        self.write(path, text);
        self
    }

    /// The site as published at another address.
    pub(crate) fn at(mut self, base_url: &str) -> Self {
        self.request.base_url = Some(BaseUrl::parse(base_url).unwrap());
        self
    }

    /// The folder of the site.
    pub(crate) fn root(&self) -> &Path {
        self.folder.path()
    }

    /// Writes a file, with its folders.
    pub(crate) fn write(&self, path: &str, text: impl AsRef<[u8]>) {
        let path = self.root().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// The text of a file.
    pub(crate) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.root().join(path)).unwrap()
    }

    /// The number of a file on its disk: another one after the file was written anew.
    pub(crate) fn inode(&self, path: &str) -> u64 {
        fs::metadata(self.root().join(path)).unwrap().ino()
    }

    /// Replaces a piece of text, which must be in the file, everywhere in it.
    pub(crate) fn edit(&self, path: &str, from: &str, to: &str) {
        let text = self.read(path);
        assert!(text.contains(from), "{path} does not hold `{from}`");
        self.write(path, text.replace(from, to));
    }

    /// Removes a file, or a folder with all that is in it.
    pub(crate) fn remove(&self, path: &str) {
        let path = self.root().join(path);
        if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) }.unwrap();
    }

    /// Moves a file or a folder.
    pub(crate) fn rename(&self, from: &str, to: &str) {
        let (from, to) = (self.root().join(from), self.root().join(to));
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::rename(from, to).unwrap();
    }

    /// Builds into `public/`, from what the build before has left there.
    pub(crate) fn build(&self) -> Built {
        let output = open(&self.target(), Reuse::Ledger, &|| panic!("nobody else builds"));
        let built = self.run(Box::new(output.unwrap()), &load_heads(&self.state()));
        self.finished(built, read_tree(&self.public()))
    }

    /// Builds everything anew in memory; what has been published before stays as it is.
    pub(crate) fn build_clean(&self) -> Built {
        let mut site = memory::Site::default();
        let built = self.run(Box::new(memory::Memory::open(&mut site)), &Heads::default());
        let files = site.files.into_iter().map(|(file, bytes)| (file, bytes.to_vec()));
        self.finished(built, files.collect())
    }

    /// What `kabar check` finds.
    pub(crate) fn check(&self) -> Vec<Diagnostic> {
        pipeline::check(&self.world(), &Heads::default(), &self.request, &|_| ()).unwrap()
    }

    /// The site as a build sees it.
    pub(crate) fn world(&self) -> Disk {
        Disk::new(self.root(), self.request.view.today)
    }

    /// The folder that `build` publishes.
    pub(crate) fn public(&self) -> PathBuf {
        self.root().join("public")
    }

    fn state(&self) -> PathBuf {
        self.root().join(".kabar")
    }

    fn target(&self) -> Target {
        Target {
            site: self.root().to_owned(),
            folder: self.public(),
            state: self.state(),
            publication: Publication::Replace,
        }
    }

    fn run(&self, output: Box<dyn Output + '_>, heads: &Heads) -> pipeline::Built {
        let (world, request) = (self.world(), &self.request);
        let prepared = pipeline::prepare(&world, heads, request, &|_| ()).unwrap();
        let built = pipeline::build(&world, prepared, output, &|_| ()).unwrap();
        if let Some(bytes) = &built.heads {
            save_heads(&self.state(), bytes).unwrap();
        }
        built
    }

    fn finished(&self, built: pipeline::Built, files: BTreeMap<String, Vec<u8>>) -> Built {
        let world = self.world();
        let located = resolve(&built.diagnostics, &OfWorld(&world));
        let told = terminal::render(&located, &Words::english(), Look::Plain);
        let published = built.published.is_some();
        let mut made = built.published.unwrap_or_default();
        made.rendered.sort_by(|a, b| a.0.cmp(&b.0));
        made.removed.sort_unstable();
        let (rendered, reasons) = made.rendered.into_iter().unzip();
        let (removed, diagnostics) = (made.removed, built.diagnostics);
        Built { rendered, reasons, removed, diagnostics, told, published, files }
    }
}

impl Built {
    /// The build, which must have published the site without any error or warning.
    pub(crate) fn clean(self) -> Self {
        let grave = |finding: &Diagnostic| finding.severity != Severity::Info;
        assert!(self.published && !self.diagnostics.iter().any(grave), "{}", self.told);
        self
    }

    /// The build, which must have published the site.
    pub(crate) fn whole(self) -> Self {
        assert!(self.published, "{}", self.told);
        self
    }

    /// The codes of all findings, in order.
    pub(crate) fn codes(&self) -> Vec<Code> {
        self.diagnostics.iter().map(|finding| finding.code).collect()
    }

    /// The text of a published file.
    pub(crate) fn text(&self, file: &str) -> &str {
        let Some(bytes) = self.files.get(file) else {
            let known: Vec<&String> = self.files.keys().collect();
            panic!("{file} is not published; these are: {known:#?}")
        };
        std::str::from_utf8(bytes).unwrap()
    }
}

/// A path below a site.
pub(crate) fn source(path: &str) -> SourcePath {
    SourcePath::new(path).unwrap()
}

/// The bytes of all files below a folder, by their paths with `/`, without kabar's own marker;
/// nothing if there is no such folder.
pub(crate) fn read_tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    collect(folder, "", &mut files);
    files.remove(".kabar");
    files
}

fn collect(folder: &Path, above: &str, files: &mut BTreeMap<String, Vec<u8>>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries {
        let path = entry.unwrap().path();
        let name = format!("{above}{}", path.file_name().unwrap().to_str().unwrap());
        if path.is_dir() {
            collect(&path, &format!("{name}/"), files);
        } else {
            files.insert(name, fs::read(&path).unwrap());
        }
    }
}
