//! What an address shows: a file of the site, as any host would serve it, or one of kabar's own.
//!
//! Everything comes out of memory: no address leads to a file on the disk.

use super::http::decoded;
use super::problems::About;
use super::shown::Shown;
use crate::base::digest::Digest;
use std::sync::Arc;

/// The script that every page is given on its way out.
const SCRIPT: &str = include_str!("assets/reload.js");
const STYLE: &str = include_str!("assets/kabar.css");

/// An answer.
pub(super) struct Answer {
    /// The status line of HTTP.
    pub(super) status: &'static str,
    /// The media type.
    pub(super) media: &'static str,
    /// The digest of what is shown, without the script.
    pub(super) version: Digest,
    pub(super) body: Arc<[u8]>,
    /// What it shows.
    shows: Shows,
    /// How long a browser may keep it.
    pub(super) cache: &'static str,
    /// Where it is instead.
    pub(super) location: Option<String>,
}

/// What an answer shows.
enum Shows {
    /// A file of the site.
    File(String),
    /// That there is no such file.
    Missing,
    /// The list of findings, or what pages need of kabar.
    Own,
}

const HTML: &str = "text/html; charset=utf-8";
/// A browser asks each time whether it has the newest version.
const CHECKED: &str = "no-cache";
/// The address names the version.
const LASTING: &str = "max-age=31536000, immutable";
const FOUND: &str = "200 OK";
const MISSING: &str = "404 Not Found";

/// What a path shows, percent-encoded as it is sent.
pub(super) fn answer(shown: &Shown, path: &str) -> Answer {
    let decoded = decoded(path);
    let name = decoded.as_deref().and_then(|path| path.strip_prefix('/'));
    let Some(name) = name else { return missing(shown) };
    if let Some(own) = name.strip_prefix("_kabar/").and_then(|name| own(shown, name)) {
        return own;
    }
    let is_folder = name.is_empty() || name.ends_with('/');
    let file = if is_folder { format!("{name}index.html") } else { name.to_owned() };
    if let Some((digest, bytes)) = shown.site.file(&file) {
        let answer = plain(media(&file), *digest, Arc::clone(bytes));
        let cache = if is_lasting(&file) { LASTING } else { CHECKED };
        return Answer { shows: Shows::File(file), cache, ..answer };
    }
    if shown.site.file(&format!("{name}/index.html")).is_some() {
        let location = Some(format!("{path}/"));
        return Answer { status: "307 Temporary Redirect", location, ..missing(shown) };
    }
    missing(shown)
}

fn plain(media: &'static str, version: Digest, body: Arc<[u8]>) -> Answer {
    Answer {
        status: FOUND,
        media,
        version,
        body,
        shows: Shows::Own,
        cache: CHECKED,
        location: None,
    }
}

fn text(media: &'static str, text: &str) -> Answer {
    plain(media, Digest::of(text.as_bytes()), text.as_bytes().into())
}

/// A page or a file of kabar's own.
fn own(shown: &Shown, name: &str) -> Option<Answer> {
    match name {
        "" => Some(text(HTML, &shown.problems.page())),
        "reload.js" => Some(Answer { cache: LASTING, ..text(media(name), SCRIPT) }),
        "kabar.css" => Some(text(media(name), STYLE)),
        _ => None,
    }
}

/// The site's own page about missing ones; the list of problems if there is no site.
fn missing(shown: &Shown) -> Answer {
    match shown.site.file("404.html") {
        Some((digest, bytes)) => {
            let page = plain(HTML, *digest, Arc::clone(bytes));
            Answer { status: MISSING, shows: Shows::Missing, ..page }
        }
        None => Answer { status: MISSING, ..text(HTML, &shown.problems.page()) },
    }
}

impl Answer {
    /// What the page is about.
    pub(super) fn about(&self, shown: &Shown) -> About {
        match &self.shows {
            Shows::File(file) => shown.site.about(file),
            Shows::Missing => About::Nothing,
            Shows::Own => About::Findings,
        }
    }

    /// Names the version of what is shown.
    pub(super) fn tag(&self) -> String {
        // A page that appears where the same one told that it was missing is another one.
        let sign = if self.status == MISSING { "-" } else { "" };
        format!("{}{sign}", self.version)
    }

    /// The bytes that are sent: a page has the script that reloads it.
    pub(super) fn bytes(&self) -> Arc<[u8]> {
        if self.media != HTML {
            return Arc::clone(&self.body);
        }
        let script = format!(
            "<script src=\"/_kabar/reload.js?{}\" data-version=\"{}\" defer></script>\n",
            Digest::of(SCRIPT.as_bytes()).short(),
            self.tag()
        );
        let end = b"</body>";
        let at = self.body.windows(end.len()).rposition(|window| window == end);
        let (before, after) = self.body.split_at(at.unwrap_or(self.body.len()));
        [before, script.as_bytes(), after].concat().into()
    }
}

/// Whether the name of a file holds the digest of its contents.
fn is_lasting(file: &str) -> bool {
    (file.starts_with("assets/") || file.starts_with("files/")) && media(file) != HTML
}

/// The media type of a file, by its name.
fn media(file: &str) -> &'static str {
    let extension = file.rsplit_once('.').map_or("", |(_, extension)| extension);
    match extension.to_ascii_lowercase().as_str() {
        "html" | "htm" => HTML,
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "xml" => "application/xml; charset=utf-8",
        "json" => "application/json",
        "txt" => "text/plain; charset=utf-8",
        "csv" => "text/csv; charset=utf-8",
        "ics" => "text/calendar; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "gif" => "image/gif",
        "ico" => "image/x-icon",
        "pdf" => "application/pdf",
        "wasm" => "application/wasm",
        "woff2" => "font/woff2",
        "mp3" => "audio/mpeg",
        "mp4" => "video/mp4",
        _ => "application/octet-stream",
    }
}
