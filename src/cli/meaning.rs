//! What the typed arguments mean: from `args` to a task, by one function.
//!
//! What cannot be meant is a sentence that says what to type. Looks at folders, and changes nothing.

use super::Trouble;
use super::args::{
    self, BuildArgs, CheckArgs, Command, InitArgs, ReadingArgs, StatusArgs, TranslateArgs,
};
use super::desk::Desk;
use super::difference;
use super::doctor;
use super::environment::Environment;
use super::explain::Topic;
use super::files;
use super::findings::Manner;
use super::init::Init;
use super::new::New;
use super::schema;
use super::scope::{self, Scope};
use super::serve::Serving;
use super::status::{self, Form};
use super::stay::Clock;
use super::translate::Translation;
use super::translate::accept::Acceptance;
use super::watch::Vigil;
use crate::base::day::{BadDay, Day};
use crate::base::lang::Lang;
use crate::base::phrase::Phrase;
use crate::config::BaseUrl;
use crate::model::{Audience, View};
use crate::output::disk::{Publication, Reuse, Target};
use crate::pipeline::quarantine::Policy;
use crate::pipeline::{Request, Strictness};
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};

pub(super) use super::args::{Format, TableFormat};

/// What is to be done.
pub(super) enum Task {
    /// Publish a site.
    Build(Build),
    /// Find what is to be corrected.
    Check(Inspection),
    /// Find it again after each change.
    Watch(Vigil),
    /// Compare what is published with a whole build.
    Verify(Verification),
    /// Show a site while it is written.
    Serve(Serving),
    /// Make a new bulletin.
    Init(Init),
    /// Begin a report, or add an entry to a registry.
    New(New),
    /// Begin a translation.
    Translate(Translation),
    /// Note that translations are up to date.
    Accept(Acceptance),
    /// Show what is told in which language.
    Status(status::Question),
    /// Show what changed in an original.
    Difference(difference::Question),
    /// Show how the bulletin is.
    Doctor(doctor::Question),
    /// Print or write schemas.
    Schema(schema::Question),
    /// Explain findings.
    Explain(Topic),
    /// Print completions.
    Completions(clap_complete::Shell),
}

/// Which site is read, and how.
pub(super) struct Reading {
    /// The root of the site.
    pub(super) site: PathBuf,
    /// What the pipeline is asked for.
    pub(super) request: Request,
    /// How findings are written.
    pub(super) format: Format,
    /// How many threads work; `None` for one for each processor.
    pub(super) threads: Option<NonZeroUsize>,
}

/// A check.
pub(super) struct Inspection {
    /// What is read.
    pub(super) reading: Reading,
    /// What is told.
    pub(super) scope: Scope,
    /// What becomes of what is certain.
    pub(super) repair: Repair,
}

/// What becomes of findings that can be corrected with certainty.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Repair {
    /// They are told like all others.
    Nothing,
    /// It is shown how they would be corrected.
    Shown,
    /// They are corrected.
    Made,
}

/// A build.
pub(super) struct Build {
    /// What is read.
    pub(super) reading: Reading,
    /// Where it is published.
    pub(super) target: Target,
    /// What becomes of broken texts.
    pub(super) policy: Policy,
    /// What of the last build is used.
    pub(super) reuse: Reuse,
    /// Whether the reasons are told.
    pub(super) reasons: Reasons,
    /// Where the report goes.
    pub(super) report: Option<PathBuf>,
    /// Where the manifest goes.
    pub(super) manifest: Option<PathBuf>,
}

/// A comparison of what is published with a whole build.
pub(super) struct Verification {
    /// What is read.
    pub(super) reading: Reading,
    /// Where it is published.
    pub(super) target: Target,
    /// What became of broken texts.
    pub(super) policy: Policy,
}

/// Whether it is told why each output was made.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Reasons {
    /// It is.
    Told,
    /// It is not.
    Untold,
}

impl Reading {
    /// How findings about the site are shown.
    pub(super) fn manner(&self) -> Manner<'_> {
        Manner { site: &self.site, format: self.format }
    }

    /// Where kabar keeps what it remembers of the site.
    pub(super) fn state(&self) -> PathBuf {
        inside(&self.site, ".kabar")
    }
}

/// Finds out what was meant.
pub(super) fn understand(command: Command, environment: &Environment) -> Result<Task, Trouble> {
    match command {
        Command::Build(typed) => build(*typed, environment),
        Command::Check(typed) => check(&typed, environment),
        Command::Serve(typed) => Ok(Task::Serve(Serving::understand(typed, environment)?)),
        Command::Init(typed) => Ok(Task::Init(init(typed, environment)?)),
        Command::New(typed) => {
            let desk = desk(typed.place().site.clone(), environment)?;
            Ok(Task::New(New::understand(*typed, desk)))
        }
        Command::Translate(typed) => translate(typed, environment),
        Command::Status(typed) => status(typed, environment),
        Command::Doctor(typed) => {
            let desk = desk(typed.site, environment)?;
            Ok(Task::Doctor(doctor::Question { desk, form: typed.format }))
        }
        Command::Schema(typed) => {
            Ok(Task::Schema(schema::Question::understand(typed, environment)?))
        }
        Command::Explain(typed) => Ok(Task::Explain(Topic::find(typed.code.as_deref())?)),
        Command::Completions(typed) => Ok(Task::Completions(typed.shell)),
    }
}

fn build(typed: BuildArgs, environment: &Environment) -> Result<Task, Trouble> {
    let reading = reading(site(typed.site)?, &typed.reading, environment)?;
    let folder = typed.output.unwrap_or_else(|| inside(&reading.site, "public"));
    let publication = if typed.swap { Publication::Swap } else { Publication::Replace };
    let file = |path: Option<PathBuf>| path.map(|path| files::goal(&path, &folder)).transpose();
    let (report, manifest) = (file(typed.report)?, file(typed.manifest)?);
    let (site, state) = (reading.site.clone(), reading.state());
    let target = Target { site, folder, state, publication };
    let policy = if typed.quarantine { Policy::Always } else { Policy::AsConfigured };
    if typed.verify {
        return Ok(Task::Verify(Verification { reading, target, policy }));
    }
    Ok(Task::Build(Build {
        reading,
        target,
        policy,
        reuse: if typed.clean { Reuse::Nothing } else { Reuse::Ledger },
        reasons: if typed.explain { Reasons::Told } else { Reasons::Untold },
        report,
        manifest,
    }))
}

fn check(typed: &CheckArgs, environment: &Environment) -> Result<Task, Trouble> {
    let (folder, scope) = scope::find(&typed.paths)?;
    let repair = match (typed.fix, typed.dry_run) {
        (false, _) => Repair::Nothing,
        (true, true) => Repair::Shown,
        (true, false) => Repair::Made,
    };
    let reading = reading(site(folder)?, &typed.reading, environment)?;
    let task = Inspection { reading, scope, repair };
    if typed.watch {
        let clock = Clock::understand(typed.reading.date.as_deref(), environment)?;
        return Ok(Task::Watch(Vigil { task, clock }));
    }
    Ok(Task::Check(task))
}

fn reading(
    site: PathBuf,
    typed: &ReadingArgs,
    environment: &Environment,
) -> Result<Reading, Trouble> {
    let today = day(typed.date.as_deref(), environment)?;
    let audience = match typed.audience {
        args::Audience::Public => Audience::Public,
        args::Audience::Preview => Audience::Preview,
    };
    let request = Request {
        view: View { audience, today },
        base_url: typed.base_url.as_deref().map(base_url).transpose()?,
        strictness: if typed.strict { Strictness::Strict } else { Strictness::Usual },
    };
    let threads = typed.threads.and_then(|threads| NonZeroUsize::new(threads.into()));
    Ok(Reading { site, request, format: typed.format, threads })
}

/// A folder that holds `content/`.
pub(super) fn site(folder: PathBuf) -> Result<PathBuf, Trouble> {
    if folder.join("content").is_dir() {
        return Ok(folder);
    }
    let shown = folder.display().to_string();
    let trouble = if !folder.exists() {
        Phrase::new("site-none")
    } else if folder.join("bulletin.yaml").is_file() {
        let above = match folder.parent() {
            _ if folder == Path::new(".") => "..".into(),
            Some(above) if above != Path::new("") => above.display().to_string(),
            _ => ".".to_owned(),
        };
        Phrase::new("site-content").with("above", above)
    } else {
        Phrase::new("site-no-content")
    };
    Err(trouble.with("folder", shown).into())
}

/// A path in a folder; the folder that one is in is not named.
pub(super) fn inside(folder: &Path, name: &str) -> PathBuf {
    if folder == Path::new(".") { name.into() } else { folder.join(name) }
}

fn base_url(typed: &str) -> Result<BaseUrl, Trouble> {
    BaseUrl::parse(typed).ok_or_else(|| {
        let host = typed.trim_start_matches(|c: char| !c.is_alphanumeric());
        let is_host = host.contains('.') && !host.contains([':', ' ']);
        let example = if is_host { host } else { "bulletin.example.org/" };
        Phrase::new("typed-url").with("typed", typed).with("example", example).into()
    })
}

/// The day of a build.
pub(super) fn day(typed: Option<&str>, environment: &Environment) -> Result<Day, Trouble> {
    if let Some(typed) = typed {
        return typed.parse().map_err(|bad| {
            let id = match bad {
                BadDay::NoSuchDay => "typed-no-such-day",
                BadDay::Shape | BadDay::Reversed => "typed-day",
            };
            Phrase::new(id).with("typed", typed).into()
        });
    }
    let Some(epoch) = &environment.source_date_epoch else {
        let today = Day::from_unix_seconds(environment.now);
        return today.ok_or_else(|| Phrase::new("clock-shows-no-day").into());
    };
    epoch
        .parse()
        .ok()
        .and_then(Day::from_unix_seconds)
        .ok_or_else(|| Phrase::new("epoch-shows-no-day").with("epoch", epoch).into())
}

/// A site on the desk of its editors.
pub(super) fn desk(folder: PathBuf, environment: &Environment) -> Result<Desk, Trouble> {
    Ok(Desk { site: site(folder)?, today: day(None, environment)? })
}

fn translate(typed: TranslateArgs, environment: &Environment) -> Result<Task, Trouble> {
    let desk = desk(typed.site, environment)?;
    Ok(match (typed.report, typed.lang) {
        (Some(report), Some(lang)) => Task::Translate(Translation { desk, report, lang }),
        _ => Task::Accept(Acceptance { desk, files: typed.accept }),
    })
}

fn status(typed: StatusArgs, environment: &Environment) -> Result<Task, Trouble> {
    let desk = desk(typed.site, environment)?;
    if let [report, lang] = typed.diff.as_slice() {
        let (report, lang) = (report.clone(), lang.clone());
        return Ok(Task::Difference(difference::Question { desk, report, lang }));
    }
    Ok(Task::Status(status::Question {
        desk,
        languages: typed.lang,
        scope: if typed.stale { status::Scope::Stale } else { status::Scope::All },
        form: match typed.format {
            TableFormat::Json => Form::Json,
            TableFormat::Human if typed.words => Form::Sentences,
            TableFormat::Human => Form::Table,
        },
        least: typed.fail_under.as_deref().map(percent).transpose()?,
    }))
}

/// A whole percentage: `80%` or `80`.
fn percent(typed: &str) -> Result<usize, Trouble> {
    let digits = typed.trim().trim_end_matches('%').trim_end();
    digits
        .parse()
        .ok()
        .filter(|percent| *percent <= 100)
        .ok_or_else(|| Phrase::new("typed-percent").with("typed", typed).into())
}

fn init(typed: InitArgs, environment: &Environment) -> Result<Init, Trouble> {
    let mut languages: Vec<Lang> = Vec::new();
    for tag in &typed.languages {
        let no_tag = |_| Trouble::from(Phrase::new("typed-languages").with("tag", tag));
        let lang = tag.trim().parse().map_err(no_tag)?;
        if !languages.contains(&lang) {
            languages.push(lang);
        }
    }
    if typed.folder.join("content").exists() {
        let shown = typed.folder.display();
        return Err(Phrase::new("init-content").with("folder", shown.to_string()).into());
    }
    let today = day(None, environment)?;
    Ok(Init { folder: typed.folder, title: typed.title, languages, today })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::speech;
    use crate::diagnostic::text::{EditorLang, Words};

    fn environment(epoch: Option<&str>) -> Environment {
        Environment {
            source_date_epoch: epoch.map(str::to_owned),
            now: 86_400,
            ..Default::default()
        }
    }

    #[test]
    fn the_day_is_the_typed_one_else_that_of_the_environment_else_that_of_the_clock() {
        let shown = |typed, epoch| day(typed, &environment(epoch)).unwrap().to_string();
        assert_eq!(shown(Some("2026-05-01"), Some("0")), "2026-05-01");
        assert_eq!(shown(None, Some("0")), "1970-01-01");
        assert_eq!(shown(None, None), "1970-01-02");
    }

    #[test]
    fn what_is_no_day_and_no_address_says_what_to_type() {
        let said =
            |trouble: Trouble| Words::with(EditorLang::English, speech::words).say(&trouble.0);
        let day = |typed, epoch| said(day(typed, &environment(epoch)).unwrap_err());
        let no_day = "`12/6/2024` is not a day: write it as `--date 2026-05-01`";
        assert_eq!(day(Some("12/6/2024"), None), no_day);
        assert_eq!(day(Some("2023-02-29"), None), "the calendar has no day `2023-02-29`");
        assert!(day(None, Some("now")).contains("`1767225600`"));
        let address = |typed| said(base_url(typed).unwrap_err());
        assert!(address("example.org/x").ends_with("write `--base-url https://example.org/x`"));
        assert!(address("ftp://a b").ends_with("`--base-url https://bulletin.example.org/`"));
    }
}
