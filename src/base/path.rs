//! Where a source lies and where an output goes: two types that cannot be mixed up.
//!
//! Both are relative, use `/` on every system and never climb out of their root.

use std::borrow::Cow;
use std::fmt::{self, Write as _};
use std::sync::Arc;

/// A file of the site, relative to the site's root: `content/reports/2024/parepare.id.md`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourcePath(Arc<str>);

impl SourcePath {
    /// A path below the root; `None` if it is empty, absolute or climbs out of the root.
    #[must_use]
    pub fn new(path: &str) -> Option<Self> {
        clean([path]).filter(|clean| !clean.is_empty()).map(|clean| Self(clean.into()))
    }

    /// The path as text, with `/` between its parts.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The last part, with its extension.
    #[must_use]
    pub fn file_name(&self) -> &str {
        self.0.rsplit('/').next().unwrap_or(&self.0)
    }

    /// The folder, without a final slash; empty for a file in the root.
    #[must_use]
    pub fn folder(&self) -> &str {
        self.0.rsplit_once('/').map_or("", |(folder, _)| folder)
    }

    /// What a relative reference in this file names: `../parepare.id.md` beside the file's folder.
    /// `None` if it climbs out of the root.
    #[must_use]
    pub fn resolve(&self, reference: &str) -> Option<Self> {
        let clean = clean([self.folder(), reference]).filter(|clean| !clean.is_empty());
        clean.map(|clean| Self(clean.into()))
    }

    /// The path below a folder of the root, if it lies there.
    #[must_use]
    pub fn below(&self, folder: &str) -> Option<&str> {
        self.0.strip_prefix(folder)?.strip_prefix('/')
    }
}

/// Paths, each from where the one before leads, with `.` and `..` worked out; `None` if that leaves the
/// root.
fn clean<const N: usize>(paths: [&str; N]) -> Option<String> {
    let mut clean = String::with_capacity(paths.iter().map(|path| path.len() + 1).sum());
    for part in paths.into_iter().flat_map(|path| path.split('/')) {
        match part {
            "" | "." => {}
            ".." if clean.is_empty() => return None,
            ".." => clean.truncate(clean.rfind('/').unwrap_or(0)),
            part => {
                if !clean.is_empty() {
                    clean.push('/');
                }
                clean.push_str(part);
            }
        }
    }
    Some(clean)
}

impl fmt::Display for SourcePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for SourcePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SourcePath({})", self.0)
    }
}

/// An address in the site, relative to its base: `fr/regions/sud-kivu/` (a page) or `robots.txt`.
///
/// A route that is empty or ends in `/` is a page; its file is the folder's `index.html`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Route(Arc<str>);

impl Route {
    /// A route; a leading slash is dropped. `None` if it or a part is too long for a file system, if a part is `.`, `..` or empty, or if it holds
    /// a control character, a backslash, `?` or `#`.
    #[must_use]
    pub fn new(route: &str) -> Option<Self> {
        let route = route.strip_prefix('/').unwrap_or(route);
        let body = route.strip_suffix('/').unwrap_or(route);
        let sound = |part: &str| !matches!(part, "" | "." | "..") && part.len() <= LONGEST_PART;
        let bad = |c: char| c.is_control() || matches!(c, '\\' | '?' | '#');
        let good = route.is_empty() || body.split('/').all(sound);
        (good && route.len() <= LONGEST_ROUTE && !route.contains(bad))
            .then(|| Self(if body.is_empty() { "" } else { route }.into()))
    }

    /// The route as text: no leading slash.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The file that holds it, relative to the output folder.
    #[must_use]
    pub fn file(&self) -> String {
        if self.is_page() { format!("{}index.html", self.0) } else { self.0.to_string() }
    }

    /// Whether the route is a page (a folder with an `index.html`).
    #[must_use]
    pub fn is_page(&self) -> bool {
        self.0.is_empty() || self.0.ends_with('/')
    }

    /// The route percent-encoded for use in a URL (RFC 3986, section 2).
    #[must_use]
    pub fn encoded(&self) -> Cow<'_, str> {
        encode(&self.0)
    }
}

/// No part of a route is longer, in bytes: file systems allow 255.
const LONGEST_PART: usize = 240;

/// No route is longer, in bytes: with the folder before it, systems allow 4,096.
const LONGEST_ROUTE: usize = 2_000;

/// Whether a text can stand as one segment of an address. A full stop would make it look like a file.
#[must_use]
pub fn is_segment(text: &str) -> bool {
    !text.contains(['/', ' ', '%', '.'])
        && !text.is_empty()
        && text.len() <= LONGEST_PART
        && Route::new(text).is_some()
}

/// Percent-encodes what RFC 3986 does not allow in a path; `/` stays.
#[must_use]
pub fn encode(path: &str) -> Cow<'_, str> {
    let Some(first) = path.bytes().position(|byte| !is_plain(byte)) else { return path.into() };
    let mut encoded = String::with_capacity(path.len() + 16);
    encoded.push_str(&path[..first]);
    for byte in path[first..].bytes() {
        if is_plain(byte) {
            encoded.push(char::from(byte));
        } else {
            // Writing to a string cannot fail.
            let _ = write!(encoded, "%{byte:02X}");
        }
    }
    encoded.into()
}

fn is_plain(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
        || matches!(byte, b'/' | b'-' | b'.' | b'_' | b'~' | b'@' | b':' | b'+')
}

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "/{}", self.0)
    }
}

impl fmt::Debug for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Route(/{})", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_is_resolved_beside_its_file() {
        let file = SourcePath::new("content/reports/2023/a/index.fr.md").unwrap();
        let other = file.resolve("../../2024/parepare.id.md").unwrap();
        assert_eq!(other.as_str(), "content/reports/2024/parepare.id.md");
        assert_eq!(file.resolve("../../../../../etc/passwd"), None);
    }

    #[test]
    fn a_route_never_climbs() {
        for route in ["../x/", "fr/../x/", "fr//x/", "a\\b", "a?b", "//", "./"] {
            assert_eq!(Route::new(route), None, "{route}");
        }
    }

    #[test]
    fn a_page_is_the_index_of_its_folder() {
        assert_eq!(Route::new("").unwrap().file(), "index.html");
        assert_eq!(Route::new("/").unwrap().file(), "index.html");
        assert_eq!(Route::new("/fr/à propos/").unwrap().encoded(), "fr/%C3%A0%20propos/");
        assert_eq!(Route::new("robots.txt").unwrap().file(), "robots.txt");
    }
}
