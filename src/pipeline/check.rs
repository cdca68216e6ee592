//! Makes every output and throws it away: what is wrong shows all the same. Takes a world, gives findings.
//!
//! A process that checks again and again makes only what has changed since. Never publishes anything.

use super::{Known, Prepared, Progress, Ready, Request, Warm};
use super::{complete, finish, make, prepare, weights};
use crate::base::digest::Digest;
use crate::diagnostic::Diagnostic;
use crate::ledger::Made;
use crate::render::Weighing;
use crate::source::cache::Heads;
use crate::world::World;
use std::collections::BTreeMap;
use std::io;

/// What a check found out, for the next one of the same process.
#[derive(Default)]
pub struct Past {
    warm: Warm,
    outputs: Outputs,
}

/// What is known of each output that was made without a failure: its fingerprint, and what it was.
type Outputs = BTreeMap<String, (Digest, Made)>;

/// Checks a site.
///
/// # Errors
/// When a file cannot be read.
pub fn check(
    world: &dyn World,
    heads: &Heads,
    request: &Request,
    progress: Progress<'_>,
) -> io::Result<Vec<Diagnostic>> {
    let (found, _) = find(world, (heads.into(), &mut Outputs::new()), request, progress)?;
    Ok(found)
}

/// Checks a site that this process has checked before, with the findings of [`check`].
///
/// # Errors
/// When a file cannot be read; what is known stays.
pub fn check_again(
    world: &dyn World,
    past: &mut Past,
    request: &Request,
    progress: Progress<'_>,
) -> io::Result<Vec<Diagnostic>> {
    let known = (Known::Warm(&past.warm), &mut past.outputs);
    let (found, warm) = find(world, known, request, progress)?;
    past.warm = warm.unwrap_or_default();
    Ok(found)
}

fn find(
    world: &dyn World,
    (known, outputs): (Known<'_>, &mut Outputs),
    request: &Request,
    progress: Progress<'_>,
) -> io::Result<(Vec<Diagnostic>, Option<Warm>)> {
    let prepared = prepare(world, known, request, progress)?;
    let Prepared { ready, diagnostics: mut found, warm, strictness, .. } = prepared;
    if let Some(ready) = ready {
        found.extend(try_out(&ready, world, outputs, progress)?);
    }
    finish(&mut found, strictness);
    Ok((found, warm))
}

/// What is wrong with the outputs. Those that are known with the same fingerprint are not made again.
fn try_out(
    ready: &Ready,
    world: &dyn World,
    outputs: &mut Outputs,
    progress: Progress<'_>,
) -> io::Result<Vec<Diagnostic>> {
    let items = &ready.plan.items;
    let files: Vec<String> = items.iter().map(|item| item.route.file()).collect();
    let known = items.iter().zip(&files).map(|(item, file)| {
        outputs.get(file).filter(|(fingerprint, _)| *fingerprint == item.digest)
    });
    let kept: Vec<Option<Made>> = known.map(|known| known.map(|(_, made)| *made)).collect();
    let unknown: Vec<usize> = (0..items.len()).filter(|number| kept[*number].is_none()).collect();
    let nowhere: make::Stage<'_> = &|_, _, _| Ok(());
    let all = make::make(ready, world, &unknown, (progress, nowhere, Weighing::Heavy))?;
    let heavy = weights::findings(ready, &kept, &all.made);
    // What fails is to fail again the next time, and so is whatever shows it.
    if all.findings.is_empty() {
        let made = complete(ready, kept, &all.made);
        let fingerprints = items.iter().map(|item| item.digest);
        *outputs = files.into_iter().zip(fingerprints.zip(made)).collect();
    }
    Ok(all.findings.into_iter().chain(heavy).collect())
}
