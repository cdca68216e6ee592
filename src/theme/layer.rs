//! The themes that one theme is made of, the site's own first, as files in memory.
//!
//! A theme is a folder `themes/NAME/` with `theme.yaml`, `templates/`, `messages/` and `assets/`;
//! anything else in it is not read. It is extended along `extends`, down to the embedded default
//! theme. Nothing here looks into a template.

use super::embedded;
use super::sheet::Sheet;
use crate::base::path::SourcePath;
use crate::decode::Bag;
use crate::decode::suggest::suggest;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::world::World;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io;

/// The site's themes, as far as they are asked for.
#[derive(Clone, Copy)]
pub(super) struct Site<'w> {
    /// Where files are read.
    pub(super) world: &'w dyn World,
    /// The files of the site.
    pub(super) files: &'w [SourcePath],
}

/// One theme of a chain.
#[derive(Debug)]
pub(super) struct Layer {
    /// Its name.
    pub(super) name: String,
    /// What stands before the names of its templates: nothing for the first theme of a chain, and
    /// `NAME/` for the others.
    pub(super) prefix: String,
    /// What `theme.yaml` says.
    pub(super) sheet: Sheet,
    files: BTreeMap<String, File>,
}

/// A file of a theme.
#[derive(Clone, Debug)]
pub(super) struct File {
    /// Its contents.
    pub(super) bytes: Cow<'static, [u8]>,
    /// Where it lies in the site; `None` if it is embedded.
    pub(super) source: Option<SourcePath>,
}

impl File {
    /// The file as a whole, as the place of a finding.
    pub(super) fn place(&self) -> Place {
        self.source.clone().map_or(Place::Site, Place::File)
    }

    /// The contents as text.
    pub(super) fn text(&self, bag: &mut Bag) -> Option<&str> {
        let text = std::str::from_utf8(&self.bytes).ok();
        if text.is_none() {
            bag.push(Diagnostic::new(Code::NotUtf8, self.place()));
        }
        text
    }
}

impl Layer {
    fn new(name: &str, files: BTreeMap<String, File>) -> Self {
        Self { name: name.to_owned(), prefix: String::new(), sheet: Sheet::default(), files }
    }

    fn embedded() -> Self {
        let file = |bytes: &'static [u8]| File { bytes: Cow::Borrowed(bytes), source: None };
        let files = embedded::FILES.iter().map(|(path, bytes)| ((*path).to_owned(), file(bytes)));
        Self::new(embedded::NAME, files.collect())
    }

    /// One file, by its path below the theme's folder.
    pub(super) fn file(&self, path: &str) -> Option<&File> {
        self.files.get(path)
    }

    /// The files of one of its folders, by their paths below that, sorted.
    pub(super) fn folder(&self, folder: &str) -> impl Iterator<Item = (&str, &File)> {
        self.files.iter().filter_map(move |(path, file)| {
            Some((path.strip_prefix(folder)?.strip_prefix('/')?, file))
        })
    }

    /// The files of this theme, each in the place of the other's of the same path.
    fn over(mut self, below: Self) -> Self {
        self.sheet.accent = self.sheet.accent.or(below.sheet.accent);
        for (path, file) in below.files {
            self.files.entry(path).or_insert(file);
        }
        self
    }
}

/// The chain of a theme: itself, what it extends, and so on. `None` if a theme does not exist, if
/// they go in a circle or if a `theme.yaml` cannot be read.
///
/// # Errors
/// When a file cannot be read.
pub(super) fn chain(
    site: Site<'_>,
    name: (&str, Place),
    bag: &mut Bag,
) -> io::Result<Option<Vec<Layer>>> {
    let mut layers: Vec<Layer> = Vec::new();
    let (mut name, mut place) = (name.0.to_owned(), name.1);
    loop {
        if layers.iter().any(|layer| layer.name == name) {
            let mut names: Vec<&str> = layers.iter().map(|layer| layer.name.as_str()).collect();
            names.push(&name);
            bag.push(Diagnostic::new(Code::ThemeCycle, place).with("chain", names.join(" → ")));
            return Ok(None);
        }
        let files = site.theme(&name)?;
        let is_default = name == embedded::NAME;
        if files.is_empty() && !is_default {
            bag.push(site.unknown(&name, place));
            return Ok(None);
        }
        let mut next = None;
        if !files.is_empty() {
            let mut layer = Layer::new(&name, files);
            let Some((sheet, extends)) = Sheet::read(&layer, bag) else { return Ok(None) };
            layer.sheet = sheet;
            layers.push(layer);
            next = extends.filter(|(next, _)| !(is_default && next == embedded::NAME));
        }
        match next {
            Some((next, at)) => (name, place) = (next, at),
            None if is_default => {
                let mut layer = Layer::embedded();
                layer.sheet = Sheet::read(&layer, bag).unwrap_or_default().0;
                layers.push(layer);
                break;
            }
            None => break,
        }
    }
    Ok(Some(named(layers)))
}

/// Gives the themes of a chain their prefixes. Two folders of the name `default` are one theme,
/// unless the site's is the first one: then its templates can extend those that they replace.
fn named(mut layers: Vec<Layer>) -> Vec<Layer> {
    if let [_, .., above, below] = layers.as_slice()
        && above.name == below.name
        && let (Some(below), Some(above)) = (layers.pop(), layers.pop())
    {
        layers.push(above.over(below));
    }
    for layer in layers.iter_mut().skip(1) {
        layer.prefix = format!("{}/", layer.name);
    }
    layers
}

impl Site<'_> {
    /// The files of a theme of the site, by their paths below its folder.
    fn theme(self, name: &str) -> io::Result<BTreeMap<String, File>> {
        let folder = format!("themes/{name}");
        let mut found = BTreeMap::new();
        for source in self.files.iter().filter(|_| !name.contains('/')) {
            let Some(path) = source.below(&folder) else { continue };
            let top = path.split_once('/').map_or(path, |(top, _)| top);
            if matches!(top, "templates" | "messages" | "assets") || path == "theme.yaml" {
                let bytes = Cow::Owned(self.world.read(source)?);
                found.insert(path.to_owned(), File { bytes, source: Some(source.clone()) });
            }
        }
        Ok(found)
    }

    fn unknown(self, name: &str, place: Place) -> Diagnostic {
        let names =
            self.files.iter().filter_map(|file| Some(file.below("themes")?.split_once('/')?.0));
        Diagnostic::new(Code::UnknownTheme, place)
            .with("name", name)
            .suggesting(suggest(name, names.chain([embedded::NAME])))
    }
}
