//! What a template sees of the search.
//!
//! The template of the page and the asset `search.js` belong together: which elements the script looks for
//! is told there.

use super::{Link, Said};
use serde::Serialize;

/// `search`: what the page for searching offers. The files of the index lie beside the page.
#[derive(Clone, Debug, Serialize)]
pub struct Search {
    /// Into how many files the terms are put, which the script has to know.
    pub drawers: usize,
    /// The regions of the reports of this language and all regions above them, as a tree.
    pub regions: Vec<Choice>,
    /// Their programs, in alphabetical order.
    pub programs: Vec<Choice>,
    /// Their kinds, in alphabetical order.
    pub kinds: Vec<Choice>,
    /// Their years, the latest first.
    pub years: Vec<Choice>,
    /// The lists that lead to every report without a script.
    pub lists: Vec<Link>,
}

/// What a reader can choose in order to see fewer reports.
#[derive(Clone, Debug, Serialize)]
pub struct Choice {
    /// Its name in the index.
    pub id: String,
    /// The text.
    pub name: Said,
    /// How many levels of the tree lie above it.
    pub depth: usize,
}
