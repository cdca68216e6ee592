//! `kabar check`: everything that `build` does but writing.

use super::findings;
use super::meaning::Reading;
use super::progress::Progress;
use super::screen::Screen;
use super::{Outcome, Verdict};
use crate::diagnostic::Tally;
use crate::ledger::load_heads;
use crate::pipeline;
use crate::world::disk::Disk;

/// Checks a site.
pub(super) fn run(reading: &Reading, screen: &Screen) -> Outcome {
    let Reading { site, request, threads, .. } = reading;
    let world = Disk::new(site, request.view.today);
    let progress = Progress::new(screen);
    let heads = load_heads(&reading.state());
    let check = || pipeline::check(&world, &heads, request, &|step| progress.show(step));
    let found = pipeline::on_threads(*threads, check).and_then(|found| found);
    progress.clear();
    let found = found?;
    findings::show(&found, &world, reading.manner(), screen)?;
    screen.remark(findings::count(&found));
    Ok(if Tally::of(&found).error == 0 { Verdict::Clean } else { Verdict::Wrong })
}
