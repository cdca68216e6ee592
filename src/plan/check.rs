//! What can only be checked once all routes are known: collisions, links to addresses of the site,
//! calls of theme components.

use super::{Address, Recipe, pictures};
use crate::base::path::{Route, SourcePath};
use crate::config::LanguageId;
use crate::decode::suggest::suggest;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::model::{Bulletin, Versions};
use crate::source::ReferenceKind;
use crate::source::markdown::Target;
use crate::theme::Theme;
use crate::yaml::path::FieldPath;
use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

/// Two outputs that want one file, or one file in a folder that is the other's file.
pub(super) fn collisions(bulletin: &Bulletin, recipes: &[(Route, Recipe)]) -> Vec<Diagnostic> {
    let mut taken: HashMap<&str, &Recipe> = HashMap::with_capacity(recipes.len());
    let mut found = Vec::new();
    for (route, recipe) in recipes {
        match taken.entry(folder_or_file(route)) {
            Entry::Occupied(other) => {
                found.push(collision(bulletin, route, recipe, other.get()));
            }
            Entry::Vacant(place) => drop(place.insert(recipe)),
        }
    }
    found.extend(nested(bulletin, recipes));
    found
}

/// The route by which its file is known: a page can also be named by its `index.html`.
fn folder_or_file(route: &Route) -> &str {
    let route = route.as_str();
    match route.strip_suffix("index.html") {
        Some(folder) if folder.is_empty() || folder.ends_with('/') => folder,
        _ => route,
    }
}

/// Old addresses that are a file where another output needs a folder, or the reverse. Only an editor's
/// own words can lead to that.
fn nested(bulletin: &Bulletin, recipes: &[(Route, Recipe)]) -> Vec<Diagnostic> {
    let is_redirect = |(_, recipe): &&(Route, Recipe)| matches!(recipe, Recipe::Redirect(_));
    let mut redirects = recipes.iter().filter(is_redirect).peekable();
    if redirects.peek().is_none() {
        return Vec::new();
    }
    let taken: BTreeMap<String, &Recipe> =
        recipes.iter().map(|(route, recipe)| (route.file(), recipe)).collect();
    let mut found = Vec::new();
    for (route, recipe) in redirects {
        let (file, below) = (route.file(), format!("{}/", route.file()));
        let above = file.match_indices('/').filter_map(|(at, _)| taken.get(&file[..at]));
        let inside = taken.range(below.clone()..).next();
        let inside = inside.filter(|(name, _)| name.starts_with(&below));
        if let Some(other) = above.chain(inside.map(|(_, other)| other)).next() {
            found.push(collision(bulletin, route, recipe, other));
        }
    }
    found
}

fn collision(bulletin: &Bulletin, route: &Route, recipe: &Recipe, other: &Recipe) -> Diagnostic {
    let (here, there) = (place(bulletin, recipe), place(bulletin, other));
    let name = there.file().map_or("none", SourcePath::as_str);
    let finding = Diagnostic::new(Code::RouteCollision, here)
        .with("route", route.to_string())
        .with("other", name);
    if there == Place::Site { finding } else { finding.label(there, "label-other") }
}

/// Where an editor can change the route of an output.
fn place(bulletin: &Bulletin, recipe: &Recipe) -> Place {
    let config = &bulletin.config;
    let text = |versions: &Versions, language: LanguageId| {
        let Some(document) = versions.get(language) else { return Place::Site };
        let field = if document.head.slug.is_some() { "slug" } else { "title" };
        Place::Field(document.file.clone(), FieldPath::root().key(field))
    };
    match recipe {
        Recipe::Redirect(redirect) => redirect.place.clone(),
        Recipe::File(id) => Place::File(bulletin.file(*id).file.clone()),
        Recipe::Page(page) => match page.address {
            Address::Report(id) => text(&bulletin.activity(id).versions, page.language),
            Address::Page(id) => text(&bulletin.page(id).versions, page.language),
            Address::Region(id) => config.regions.place(id),
            Address::Program(id) => config.programs.place(id),
            Address::Topic(id) => config.topics.place(id),
            Address::Kind(id) => config.kinds.place(id),
            Address::Organization(id) => config.organizations.place(id),
            _ => Place::Site,
        },
        _ => Place::Site,
    }
}

/// Links to addresses of the site itself, and calls of components.
pub(super) fn references(
    bulletin: &Bulletin,
    theme: &Theme,
    recipes: &[(Route, Recipe)],
) -> Vec<Diagnostic> {
    let mut known: Option<HashSet<&str>> = None;
    let names: BTreeSet<&str> = theme.shortcode_names().collect();
    let mut found = Vec::new();
    for document in bulletin.documents() {
        for reference in &document.head.references {
            let place = || place_of(&document.file, &reference.range);
            found.extend(pictures::undescribed((bulletin, theme), document, reference));
            match &reference.kind {
                ReferenceKind::Link(Target::Site { path })
                | ReferenceKind::Picture { target: Target::Site { path }, .. } => {
                    let known = known.get_or_insert_with(|| {
                        recipes.iter().map(|(route, _)| route.as_str()).collect()
                    });
                    if !leads_somewhere(path, known) {
                        let routes: Vec<String> =
                            recipes.iter().map(|(route, _)| route.to_string()).collect();
                        let suggestion = suggest(path, routes.iter().map(String::as_str));
                        found.push(
                            Diagnostic::new(Code::BrokenLink, place())
                                .with("found", "other")
                                .with("target", path)
                                .suggesting(suggestion),
                        );
                    }
                }
                ReferenceKind::Shortcode { name, .. } if !names.contains(name.as_str()) => {
                    found.push(
                        Diagnostic::new(Code::UnknownShortcode, place())
                            .with("name", name)
                            .suggesting(suggest(name, names.iter().copied())),
                    );
                }
                _ => {}
            }
        }
    }
    found
}

fn place_of(file: &SourcePath, range: &std::ops::Range<usize>) -> Place {
    Place::Bytes(file.clone(), range.clone().into())
}

fn leads_somewhere(path: &str, known: &HashSet<&str>) -> bool {
    let path = path.split(['?', '#']).next().unwrap_or(path);
    let path = path.strip_prefix('/').unwrap_or(path);
    known.contains(path) || known.contains(format!("{path}/").as_str())
}
