//! Why an output is made: the difference between two fingerprints, named.

use super::Ledger;
use crate::model::Bulletin;
use crate::plan::{Item, Part};
use std::collections::BTreeSet;

/// Why an output is made.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Reason {
    /// It was not there before.
    New,
    /// It was made before, and its file is gone.
    Gone,
    /// What it is made from has changed: the message that names each part, with the activity that
    /// the part is about.
    Changed(BTreeSet<(&'static str, Option<String>)>),
}

impl Ledger<'_> {
    /// Why an item has to be made; `None` if it can be kept. `is_there` says whether its file is.
    #[must_use]
    pub fn reason(
        &self,
        bulletin: &Bulletin,
        (item, file): (&Item, &str),
        is_there: bool,
    ) -> Option<Reason> {
        match self.get(file) {
            None => Some(Reason::New),
            Some(_) if !is_there => Some(Reason::Gone),
            Some(entry) if entry.fingerprint != item.digest => {
                Some(Reason::Changed(explain(self, bulletin, item)))
            }
            Some(_) => None,
        }
    }
}

/// What has changed of an item: parts that only one of the two fingerprints has.
#[must_use]
pub fn explain(
    ledger: &Ledger<'_>,
    bulletin: &Bulletin,
    item: &Item,
) -> BTreeSet<(&'static str, Option<String>)> {
    let before = ledger.get(&item.route.file()).map(|entry| ledger.parts(entry));
    let before: BTreeSet<_> = before.unwrap_or_default().into_iter().collect();
    let now = item.fingerprint.parts().iter().map(|(part, digest)| {
        let name = part.activity().map(|id| bulletin.activity(id).id.as_str());
        (part.code(), name, *digest)
    });
    let now: BTreeSet<_> = now.collect();
    before
        .symmetric_difference(&now)
        .map(|(code, name, _)| (Part::word(*code), name.map(str::to_owned)))
        .collect()
}
