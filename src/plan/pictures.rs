//! Pictures that nobody describes for those who do not see them (WCAG 2.2, 1.1.1), in each language.

use crate::base::path::SourcePath;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::model::{Bulletin, Versions};
use crate::source::facts::{Picture, PicturePeople};
use crate::source::markdown::Target;
use crate::source::{Alt, Document, Reference, ReferenceKind};
use crate::theme::Theme;

/// The files that are shown as pictures.
const PICTURES: [&str; 7] = ["avif", "gif", "jpeg", "jpg", "png", "svg", "webp"];

/// The finding that a text shows a picture without saying what it shows.
pub(super) fn undescribed(
    (bulletin, theme): (&Bulletin, &Theme),
    document: &Document,
    reference: &Reference,
) -> Option<Diagnostic> {
    let path = match &reference.kind {
        ReferenceKind::Picture { target: Target::File { path, .. }, alt: Alt::Missing } => path,
        // A component that takes no description has its own way, or shows no picture.
        ReferenceKind::Shortcode { name, src: Some(path), alt: Alt::Missing }
            if theme.shortcode_takes(name, "alt") && !is_told(document, path) =>
        {
            path
        }
        _ => return None,
    };
    let file = document.file.resolve(path).filter(is_picture)?;
    let code = if shows_people(bulletin, document, &file) {
        Code::PeopleWithoutAlt
    } else {
        Code::MissingAlt
    };
    let place = Place::Bytes(document.file.clone(), reference.range.clone().into());
    Some(Diagnostic::new(code, place).with("name", file.file_name()))
}

/// Whether the front matter of the text has an alternative text, which a component then shows.
fn is_told(document: &Document, path: &str) -> bool {
    let mut pictures = document.head.facts.pictures.iter();
    pictures.any(|picture| picture.file.text == path && picture.alt.is_some())
}

fn is_picture(file: &SourcePath) -> bool {
    let extension =
        file.file_name().rsplit_once('.').map(|(_, extension)| extension.to_lowercase());
    extension.is_some_and(|extension| PICTURES.contains(&extension.as_str()))
}

/// Whether the text or its original says that people are on a picture.
fn shows_people(bulletin: &Bulletin, document: &Document, file: &SourcePath) -> bool {
    let versions = bulletin.destination(&document.file).and_then(|text| bulletin.versions(text));
    let original = versions.map(Versions::original);
    let shows = |document: &Document| {
        let is_it =
            |picture: &&Picture| document.file.resolve(&picture.file.text).as_ref() == Some(file);
        let people =
            document.head.facts.pictures.iter().find(is_it).and_then(|picture| picture.people);
        matches!(people, Some(PicturePeople::Crowd | PicturePeople::Identifiable))
    };
    std::iter::once(document).chain(original).any(shows)
}
