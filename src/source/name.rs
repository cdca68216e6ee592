//! What the path of a text says: what it is about, and in which language.
//!
//! Looks at names only. Whether the bulletin has the language is known to `model`.

use crate::base::lang::Lang;
use crate::base::path::SourcePath;

/// What a text is about.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Subject {
    /// An activity, by its id: the path below `reports/` without year, language and extension.
    Activity(String),
    /// An ordinary page, by its id: the path below `pages/`.
    Page(String),
    /// A region, by its id.
    Region(String),
    /// A program, by its id.
    Program(String),
    /// An organization, by its id.
    Organization(String),
    /// A topic, by its id.
    Topic(String),
}

impl Subject {
    /// The id of what a text is about.
    #[must_use]
    pub fn id(&self) -> &str {
        match self {
            Self::Activity(id)
            | Self::Page(id)
            | Self::Region(id)
            | Self::Program(id)
            | Self::Organization(id)
            | Self::Topic(id) => id,
        }
    }
}

/// What the path of a text says.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Name {
    /// What it is about.
    pub subject: Subject,
    /// The path below `content/` without language and extension, and without a final `/index`: texts
    /// with the same one belong together.
    pub stem: String,
    /// The language in the file's name.
    pub lang: Option<Lang>,
}

impl Name {
    /// The name of a text; `None` if the file is none: another kind of file, or outside of the
    /// folders of texts, or below a folder `_drafts`.
    #[must_use]
    pub fn of(file: &SourcePath) -> Option<Self> {
        let path = file.below("content")?;
        let stem = path.strip_suffix(".md").or_else(|| path.strip_suffix(".markdown"))?;
        if is_set_aside(path) {
            return None;
        }
        let (folder, rest) = stem.split_once('/')?;
        let (id, lang) = split_language(rest);
        let id = id.strip_suffix("/index").unwrap_or(id).to_owned();
        let stem = format!("{folder}/{id}");
        let subject = match folder {
            "reports" => Subject::Activity(without_year(&id).to_owned()),
            "pages" => Subject::Page(id),
            "regions" => Subject::Region(id),
            "programs" => Subject::Program(id),
            "organizations" => Subject::Organization(id),
            "topics" => Subject::Topic(id),
            _ => return None,
        };
        Some(Self { subject, stem, lang })
    }
}

/// Whether a path below `content/` lies in a folder of drafts or has a hidden part.
#[must_use]
pub fn is_set_aside(path: &str) -> bool {
    path.split('/').any(|part| part == "_drafts" || part.starts_with('.'))
}

/// `parepare.id` is `parepare` in `id`; `atelier.v2` has no language.
fn split_language(stem: &str) -> (&str, Option<Lang>) {
    let name = stem.rsplit('/').next().unwrap_or(stem);
    match name.rsplit_once('.') {
        Some((before, tag)) if !before.is_empty() => match tag.parse() {
            Ok(lang) => (&stem[..stem.len() - tag.len() - 1], Some(lang)),
            Err(_) => (stem, None),
        },
        _ => (stem, None),
    }
}

/// The id of an activity without the folder of its year.
fn without_year(id: &str) -> &str {
    match id.split_once('/') {
        Some((year, rest)) if year.len() == 4 && year.bytes().all(|b| b.is_ascii_digit()) => rest,
        _ => id,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(path: &str) -> Option<(Subject, Option<String>)> {
        let name = Name::of(&SourcePath::new(path).unwrap())?;
        Some((name.subject, name.lang.map(|lang| lang.to_string())))
    }

    #[test]
    fn a_report_is_named_by_its_folder_or_its_file() {
        let activity = |id: &str| Subject::Activity(id.to_owned());
        let fr = Some("fr".to_owned());
        assert_eq!(name("content/reports/2023/a/index.fr.md"), Some((activity("a"), fr.clone())));
        assert_eq!(name("content/reports/2024/a.fr.md"), Some((activity("a"), fr)));
        assert_eq!(name("content/reports/a.markdown"), Some((activity("a"), None)));
        assert_eq!(name("content/reports/kivu/a.v22.md"), Some((activity("kivu/a.v22"), None)));
    }

    #[test]
    fn other_folders_hold_pages_and_prose() {
        let lang = |tag: &str| Some(tag.to_owned());
        let region = Subject::Region("cd-sud-kivu".to_owned());
        assert_eq!(name("content/regions/cd-sud-kivu.fr.md"), Some((region, lang("fr"))));
        let page = Subject::Page("help/writing".to_owned());
        assert_eq!(name("content/pages/help/writing.sr-Latn.md"), Some((page, lang("sr-Latn"))));
    }

    #[test]
    fn drafts_and_other_files_are_no_texts() {
        for path in [
            "content/reports/_drafts/a.fr.md",
            "content/reports/2023/a/photo.jpg",
            "content/readme.md",
            "content/other/a.md",
            "themes/x/a.md",
        ] {
            assert_eq!(name(path), None, "{path}");
        }
    }
}
