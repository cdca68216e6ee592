//! Where the links of a text lead a reader of a language: to the text in theirs, or in the best other.

use super::address::Address;
use super::routes::Routes;
use crate::base::path::{Route, SourcePath};
use crate::config::LanguageId;
use crate::model::{Anchor, Bulletin, Destination, FileId};
use crate::source::markdown::Target;

/// Where a reader is led.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Lead<'a> {
    /// To a page of the site.
    Page {
        /// Its route.
        route: &'a Route,
        /// Its language, where that is not the reader's.
        other: Option<LanguageId>,
        /// The place on the page; empty for its beginning.
        anchor: &'a str,
    },
    /// To a published file.
    File(FileId),
    /// To an address of the site as written, with its query and fragment.
    Site(&'a str),
    /// To a place on the same page.
    Here(&'a str),
    /// Nowhere: what the link leads to is not published.
    Nowhere,
}

/// Who reads where.
#[derive(Clone, Copy, Debug)]
pub struct Reader<'a> {
    /// The file of the text with the link.
    pub file: &'a SourcePath,
    /// The language of the page on which it stands.
    pub language: LanguageId,
}

/// Where a link leads.
#[must_use]
pub fn lead<'a>(
    bulletin: &'a Bulletin,
    routes: &'a Routes,
    reader: Reader<'_>,
    target: &'a Target,
) -> Lead<'a> {
    match target {
        Target::Site { path } => Lead::Site(path),
        Target::Anchor(anchor) => Lead::Here(anchor),
        Target::File { path, anchor } => {
            let file = reader.file.resolve(path);
            match file.and_then(|file| bulletin.destination(&file)) {
                None => Lead::Nowhere,
                Some(Destination::File(id)) => Lead::File(id),
                Some(destination) => {
                    let anchor = Anchor(anchor.as_deref().unwrap_or_default());
                    page(bulletin, routes, reader.language, (destination, anchor))
                }
            }
        }
    }
}

fn page<'a>(
    bulletin: &'a Bulletin,
    routes: &'a Routes,
    reader: LanguageId,
    (destination, anchor): (Destination, Anchor<'a>),
) -> Lead<'a> {
    let Some(versions) = bulletin.versions(destination) else { return Lead::Nowhere };
    let best = bulletin.best(versions, reader);
    // The page of a registry entry is there in every language, whatever language its text is in.
    let (address, language) = match destination {
        Destination::Activity(id, _) => (Address::Report(id), best),
        Destination::Page(id, _) => (Address::Page(id), best),
        Destination::Region(id, _) => (Address::Region(id), reader),
        Destination::Program(id, _) => (Address::Program(id), reader),
        Destination::Organization(id, _) => (Address::Organization(id), reader),
        Destination::Topic(id, _) => (Address::Topic(id), reader),
        Destination::File(id) => return Lead::File(id),
    };
    let named = destination.language().and_then(|language| versions.get(language));
    let anchor = match (named, versions.get(best)) {
        (Some(from), Some(to)) if !anchor.0.is_empty() => {
            anchor.carried(&from.head, &to.head).unwrap_or_default()
        }
        _ => "",
    };
    Lead::Page {
        route: routes.of(address, language),
        other: (language != reader).then_some(language),
        anchor,
    }
}
