//! `kabar build --verify`: compares what is published with a whole new build, and publishes nothing.

use super::meaning::Verification;
use super::progress::Progress;
use super::screen::Screen;
use super::{Outcome, Trouble, Verdict, build, findings};
use crate::base::path::SourcePath;
use crate::base::phrase::Phrase;
use crate::ledger::Good;
use crate::output::Output;
use crate::output::compare::{Difference, Nowhere, compare};
use crate::output::disk::{self, Reuse};
use crate::pipeline::quarantine::{Run, build_around};
use crate::pipeline::{self, Built};
use crate::source::cache::Heads;
use crate::world::disk::Disk;
use std::collections::BTreeMap;

/// How each file differs; `None` if errors in the content left nothing to compare with.
type Differences = Option<(usize, BTreeMap<String, Difference>)>;

/// Compares a site with what is published of it.
pub(super) fn run(verification: &Verification, screen: &Screen) -> Outcome {
    let reading = &verification.reading;
    let world = Disk::new(&reading.site, reading.request.view.today);
    let progress = Progress::new(screen);
    let work = || differences(verification, &world, (&progress, screen));
    let done = pipeline::on_threads(reading.threads, work);
    progress.clear();
    let (built, differences) = done??;
    findings::show(&built.diagnostics, &world, reading.manner(), screen)?;
    let say = |id| Phrase::new(id).with("folder", verification.target.folder.display().to_string());
    let Some((outputs, differences)) = differences else {
        screen.remark(findings::count(&built.diagnostics));
        return Ok(Verdict::Wrong);
    };
    if differences.is_empty() {
        screen.remark(say("verify-same").with("count", outputs));
        return Ok(Verdict::Clean);
    }
    let lines = differences.iter().map(|difference| line(difference, screen));
    findings::beside(&lines.collect::<String>(), reading.format)?;
    screen.remark(say("verify-differs").with("count", differences.len()));
    screen.remark(Phrase::new("verify-next"));
    Ok(Verdict::Wrong)
}

fn line((file, difference): (&String, &Difference), screen: &Screen) -> String {
    let word = screen.words().phrase(match difference {
        Difference::Differs => "file-differs",
        Difference::Missing => "file-missing",
        Difference::TooMany => "file-too-many",
    });
    format!("{word}: {file}\n")
}

/// Makes every output and compares it. What is remembered of the texts is not used either, and the
/// folder stays locked, so that no other build changes it meanwhile.
fn differences(
    verification: &Verification,
    world: &Disk,
    (progress, screen): (&Progress<'_>, &Screen),
) -> Result<(Built, Differences), Trouble> {
    let Verification { reading, target, .. } = verification;
    let output = disk::open(target, Reuse::Nothing, &|| build::wait(&target.folder, screen))?;
    let show = |step| progress.show(step);
    let good = Good::load(&reading.state());
    let run = Run { world, heads: &Heads::default(), request: &reading.request, progress: &show };
    let nowhere = || -> Box<dyn Output + '_> { Box::new(Nowhere(&output)) };
    let recall = |file: &SourcePath| good.recall(file);
    let policy = (verification.policy, &recall as _);
    let built = build_around(run, policy, nowhere(), &|| Ok(nowhere()))?.built;
    let Some(made) = &built.published else { return Ok((built, None)) };
    let found = compare(&target.folder, output.published(), &made.files)?;
    let outputs = made.outputs;
    Ok((built, Some((outputs, found))))
}
