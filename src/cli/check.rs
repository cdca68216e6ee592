//! `kabar check`: everything that `build` does but writing, and corrections where they are certain.

use super::findings;
use super::fix;
use super::meaning::{Inspection, Repair};
use super::progress::Progress;
use super::screen::Screen;
use super::{Outcome, Trouble, Verdict};
use crate::base::phrase::{Insert, Phrase};
use crate::diagnostic::{Diagnostic, Severity, Tally};
use crate::ledger::load_heads;
use crate::pipeline;
use crate::world::World;
use crate::world::disk::Disk;

/// Checks a site.
pub(super) fn run(task: &Inspection, screen: &Screen) -> Outcome {
    let reading = &task.reading;
    let world = Disk::new(&reading.site, reading.request.view.today);
    let found = match task.repair {
        Repair::Nothing => find(task, &world, screen)?,
        Repair::Shown | Repair::Made => fix::run(task, &world, screen)?,
    };
    let told = tell(task, found, &world, screen)?;
    Ok(if told.error == 0 { Verdict::Clean } else { Verdict::Wrong })
}

/// Prints what is told of the findings, and how many these are.
pub(super) fn tell(
    task: &Inspection,
    found: Vec<Diagnostic>,
    world: &dyn World,
    screen: &Screen,
) -> Result<Tally, Trouble> {
    let (told, others): (Vec<_>, Vec<_>) =
        found.into_iter().partition(|finding| task.scope.tells(finding));
    findings::show(&told, world, task.reading.manner(), screen)?;
    screen.remark(summary(task, &told, &others));
    Ok(Tally::of(&told))
}

fn find(task: &Inspection, world: &Disk, screen: &Screen) -> Result<Vec<Diagnostic>, Trouble> {
    let reading = &task.reading;
    let progress = Progress::new(screen);
    let heads = load_heads(&reading.state());
    let check = || pipeline::check(world, &heads, &reading.request, &|step| progress.show(step));
    let found = pipeline::on_threads(reading.threads, check).and_then(|found| found);
    progress.clear();
    Ok(found?)
}

/// How much is to be corrected, what of it kabar can do, and what stands elsewhere.
fn summary(task: &Inspection, told: &[Diagnostic], others: &[Diagnostic]) -> Insert {
    let mut lines = vec![findings::count(told)];
    let certain = told.iter().filter(|finding| finding.fix.is_some()).count();
    if certain > 0 && task.repair == Repair::Nothing {
        lines.push(Phrase::new("check-fix").with("count", certain).into());
    }
    let others = others.iter().filter(|finding| finding.severity != Severity::Info).count();
    if others > 0 {
        lines.push(Phrase::new("check-others").with("count", others).into());
    }
    Insert::List(lines, "\n")
}
