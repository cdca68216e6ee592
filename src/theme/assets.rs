//! The assets of a theme: what pages refer to by a name that changes with the contents.
//!
//! A file of a theme replaces the file of the same name of the theme that it extends. Stylesheets
//! are made small, get the accent color and name the other assets by their new names; everything
//! else is published byte for byte.

use super::color::recolor;
use super::css;
use super::layer::{File, Layer};
use crate::base::digest::Digest;
use crate::base::path::{Route, SourcePath, encode};
use crate::decode::Bag;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A file that the pages of the site refer to.
#[derive(Clone, Debug)]
pub struct Asset {
    /// Its name in the theme: `style.css`, `fonts/serif.woff2`.
    pub name: String,
    /// Where it is published: `assets/style.1a2b3c4d.css`.
    pub route: Route,
    /// What is published.
    pub bytes: Arc<[u8]>,
    /// The digest of the bytes.
    pub digest: Digest,
}

impl Asset {
    /// What its name ends with: `css`; empty if it has no extension.
    #[must_use]
    pub fn extension(&self) -> &str {
        extension(&self.name)
    }
}

/// A file and the place of its theme in the chain.
type Entry<'l> = (usize, &'l File);

/// The assets of a chain of themes, sorted by name.
pub(super) fn assets(layers: &[Layer], bag: &mut Bag) -> Vec<Asset> {
    let mut entries: BTreeMap<&str, Entry<'_>> = BTreeMap::new();
    for (at, layer) in layers.iter().enumerate() {
        for (name, file) in layer.folder("assets") {
            entries.entry(name).or_insert((at, file));
        }
    }
    let mut maker = Maker { layers, entries, open: Vec::new(), done: BTreeMap::new(), bag };
    let names: Vec<&str> = maker.entries.keys().copied().collect();
    for name in names {
        maker.make(name);
    }
    maker.done.into_values().collect()
}

struct Maker<'l, 'b> {
    layers: &'l [Layer],
    entries: BTreeMap<&'l str, Entry<'l>>,
    /// The stylesheets whose references are being followed.
    open: Vec<&'l str>,
    done: BTreeMap<&'l str, Asset>,
    bag: &'b mut Bag,
}

impl<'l> Maker<'l, '_> {
    /// Makes an asset, and before it those that it names.
    fn make(&mut self, name: &'l str) {
        let Some((at, file)) = self.entries.get(name).copied() else { return };
        if self.done.contains_key(name) || self.open.contains(&name) {
            return;
        }
        let bytes = match extension(name) {
            "css" => {
                let Some(text) = file.text(self.bag) else { return };
                self.open.push(name);
                let text = self.readdressed(name, text);
                self.open.pop();
                self.accented(at, css::minify(&text)).into_bytes()
            }
            "svg" if name == "icon.svg" => self.icon(at, file),
            _ => file.bytes.to_vec(),
        };
        let digest = Digest::of(&bytes);
        let route = route(name, digest);
        let asset = Asset { name: name.to_owned(), route, bytes: bytes.into(), digest };
        self.done.insert(name, asset);
    }

    /// A stylesheet with the published names of the assets that it names.
    fn readdressed(&mut self, name: &str, text: &str) -> String {
        let Some(own) = SourcePath::new(name) else { return text.to_owned() };
        css::readdress(text, &mut |reference| {
            let end = reference.find(['?', '#']).unwrap_or(reference.len());
            let (path, rest) = reference.split_at(end);
            let other = own.resolve(path).filter(|_| !path.is_empty() && !path.starts_with('/'))?;
            let other: &'l str = self.entries.get_key_value(other.as_str())?.0;
            self.make(other);
            let route = self.done.get(other)?.route.as_str();
            let up = "../".repeat(name.matches('/').count());
            Some(format!("{up}{}{rest}", encode(route.strip_prefix("assets/")?)))
        })
    }

    /// A theme's accent color holds for its own stylesheets and for those that it inherits.
    fn accented(&self, at: usize, css: String) -> String {
        match self.layers[..=at].iter().find_map(|layer| layer.sheet.accent.as_ref()) {
            Some((_, accent)) => recolor(&css, *accent),
            None => css,
        }
    }

    /// An inherited icon in the accent color of the theme that it comes from takes the new one.
    fn icon(&self, at: usize, file: &File) -> Vec<u8> {
        let accents = self.layers[..at].iter().find_map(|layer| layer.sheet.accent.as_ref());
        let old = self.layers[at].sheet.accent.as_ref();
        match (std::str::from_utf8(&file.bytes), old, accents) {
            (Ok(svg), Some((old, _)), Some((new, _))) => svg.replace(old, new).into_bytes(),
            _ => file.bytes.to_vec(),
        }
    }
}

fn extension(name: &str) -> &str {
    name.rsplit_once('.').map_or("", |(_, extension)| extension)
}

/// `assets/fonts/serif.1a2b3c4d.woff2`, of signs that every server and every link takes.
fn route(name: &str, digest: Digest) -> Route {
    let sound = |c: char| c.is_alphanumeric() || matches!(c, '/' | '.' | '-' | '_');
    let name = name.replace(|c| !sound(c), "-");
    let file = name.rfind('/').map_or(0, |slash| slash + 1);
    let dot = name[file..].rfind('.').filter(|dot| *dot > 0).map_or(name.len(), |dot| file + dot);
    let (stem, extension) = name.split_at(dot);
    let hash = digest.short();
    let Some(route) = Route::new(&format!("assets/{stem}.{hash}{extension}")) else {
        unreachable!("the parts of a source path are sound, and so are its signs now")
    };
    route
}
