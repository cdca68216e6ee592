//! `kabar check --fix`: shows what is certainly meant as a difference, and writes it.
//!
//! A file is replaced whole, and only if it still has the bytes that were judged.

use super::meaning::{Inspection, Repair, inside};
use super::progress::Progress;
use super::screen::{Screen, styled};
use super::{Trouble, files, findings};
use crate::base::phrase::Phrase;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::terminal::Look;
use crate::ledger::load_heads;
use crate::pipeline;
use crate::pipeline::fix::{File, correct};
use crate::world::disk::Disk;
use similar::TextDiff;

/// Corrects what is certain; the findings that the files have now.
pub(super) fn run(
    task: &Inspection,
    world: &Disk,
    screen: &Screen,
) -> Result<Vec<Diagnostic>, Trouble> {
    let reading = &task.reading;
    let progress = Progress::new(screen);
    let heads = load_heads(&reading.state());
    let concerns = |file: &_| task.scope.has(file);
    let with = (&heads, &reading.request);
    let work = || correct(world, with, &concerns, &|step| progress.show(step));
    let corrected = pipeline::on_threads(reading.threads, work).and_then(|done| done);
    progress.clear();
    let corrected = corrected?;
    for file in &corrected.files {
        let difference = difference(task, file, screen.result_look);
        findings::beside(&difference, reading.format)?;
    }
    let remark = |id| screen.remark(Phrase::new(id).with("count", corrected.files.len()));
    if task.repair == Repair::Shown {
        remark("fix-shown");
        return Ok(corrected.before);
    }
    for file in &corrected.files {
        let path = reading.site.join(file.path.as_str());
        files::replace(&path, &reading.site, (&file.old, &file.new))?;
    }
    remark("fix-made");
    Ok(corrected.after)
}

/// What changes in a file, with the name that leads to it from here.
fn difference(task: &Inspection, file: &File, look: Look) -> String {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let (old, new) = (text(&file.old), text(&file.new));
    let name = inside(&task.reading.site, file.path.as_str()).display().to_string();
    let difference = TextDiff::from_lines(&old, &new);
    let difference = difference.unified_diff().header(&name, &name).to_string();
    difference.split_inclusive('\n').map(|line| colored(line, look)).collect()
}

fn colored(line: &str, look: Look) -> String {
    let style = match line.as_bytes().first() {
        _ if line.starts_with("---") || line.starts_with("+++") => "1",
        Some(b'-') => "31",
        Some(b'+') => "32",
        Some(b'@') => "36",
        _ => "",
    };
    let content = line.trim_end_matches(['\n', '\r']);
    styled(look, content, style) + &line[content.len()..]
}
