//! The path of a field inside a YAML document: `people[0].role`.
//!
//! Diagnostics carry these instead of byte ranges, so that a fact is decoded without keeping
//! track of where it stood; `locate` finds the bytes when something is to be shown.

use serde::{Deserialize, Serialize};
use std::fmt;

/// One step down a YAML document.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub enum Step {
    /// The value of a key of a mapping.
    Key(String),
    /// An element of a sequence, counted from 0.
    Index(usize),
}

/// The steps from the root of a YAML document to one of its nodes.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Default, Serialize, Deserialize)]
pub struct FieldPath(Vec<Step>);

impl FieldPath {
    /// The root of the document.
    #[must_use]
    pub fn root() -> Self {
        Self::default()
    }

    /// The path one key further down.
    #[must_use]
    pub fn key(&self, key: &str) -> Self {
        self.then(Step::Key(key.to_owned()))
    }

    /// The path one element further down.
    #[must_use]
    pub fn index(&self, index: usize) -> Self {
        self.then(Step::Index(index))
    }

    /// The steps, from the root down.
    #[must_use]
    pub fn steps(&self) -> &[Step] {
        &self.0
    }

    fn then(&self, step: Step) -> Self {
        let mut steps = self.0.clone();
        steps.push(step);
        Self(steps)
    }
}

impl fmt::Display for FieldPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, step) in self.0.iter().enumerate() {
            match step {
                Step::Key(key) if at == 0 => f.write_str(key)?,
                Step::Key(key) => write!(f, ".{key}")?,
                Step::Index(index) => write!(f, "[{index}]")?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_reads_as_an_editor_would_say_it() {
        let path = FieldPath::root().key("people").index(0).key("role");
        assert_eq!(path.to_string(), "people[0].role");
    }
}
