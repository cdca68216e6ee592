//! What was typed: the arguments of each command as clap reads them, with the text of `--help`.
//!
//! Nothing is looked up and nothing is decided here: that is the business of `meaning`.

mod serving;
mod writing;

pub(super) use serving::ServeArgs;
pub(super) use writing::{
    DoctorArgs, EntryArgs, InitArgs, NewArgs, NewEntry, RegionArgs, ReportArgs, SchemaArgs,
};

use super::screen::Voice;
use crate::diagnostic::text::EditorLang;
use clap::builder::PossibleValuesParser;
use clap::{Args, Parser, Subcommand, ValueEnum, ValueHint};
use serving::SERVE_EXAMPLES;
use std::path::{Path, PathBuf};
use writing::{DOCTOR_EXAMPLES, INIT_EXAMPLES, NEW_EXAMPLES, SCHEMA_EXAMPLES};

const FINDINGS: &str = "\
Findings go to standard error; with `--format json` or `github` they go to standard output.
Exit code: 0 if all is well, 1 if the content has errors, 2 if kabar itself could not work.";

const EXAMPLES: &str = "\
Examples:
  kabar init my-bulletin          make a new bulletin
  kabar build my-bulletin         publish it into my-bulletin/public
  kabar serve my-bulletin --open  look at it while it is written
  kabar check my-bulletin         see what is to be corrected, and publish nothing
  kabar explain unknown-region    read what a finding means";

const BUILD_EXAMPLES: &str = "\
Examples:
  kabar build                               publish the site of this folder into public/
  kabar build site --output /srv/www --swap   exchange a folder that a web server serves
  kabar build --audience preview --output preview   show the editors their drafts
  kabar build --format github --report build.json   in a workflow of GitHub Actions
  kabar build --explain                     say why each page was made
  kabar build --verify                      compare what is published with a whole new build";

const CHECK_EXAMPLES: &str = "\
Examples:
  kabar check
  kabar check site --strict
  kabar check content/reports/2024/parepare.id.md   tell only what concerns this report
  kabar check --fix --dry-run                       show what can be corrected with certainty
  kabar check --fix                                 correct it
  kabar check --watch                               say it again after each change
  kabar check --format json | jq -r .file";

const TRANSLATE_EXAMPLES: &str = "\
Examples:
  kabar translate security-workshop-bukavu en   begin the translation of a report
  kabar translate content/pages/about.fr.md id  begin that of a page
  kabar translate --accept content/pages/about.en.md   say that one is up to date again";

const TRANSLATE_USAGE: &str = "\
kabar translate [--site DIR] REPORT LANG
       kabar translate [--site DIR] --accept FILE...";

const STATUS_EXAMPLES: &str = "\
Examples:
  kabar status                                 who is told in which language
  kabar status --stale --lang en               which English translations are out of date
  kabar status --diff security-workshop-bukavu en   what changed in the original since
  kabar status --fail-under 80% --lang en      for CI: fail if English falls behind
  kabar status --format json | jq .totals";

const EXPLAIN_EXAMPLES: &str = "\
Examples:
  kabar explain unknown-region
  kabar explain unknown-region --lang fr   the same in French
  kabar explain                            list all findings";

const COMPLETIONS_EXAMPLES: &str = "\
Examples:
  kabar completions bash > ~/.local/share/bash-completion/completions/kabar
  kabar completions fish > ~/.config/fish/completions/kabar.fish
  kabar completions zsh > ~/.zfunc/_kabar";

/// Turns the reports of an organization into a multilingual bulletin.
#[derive(Parser, Debug)]
#[command(name = "kabar", version, max_term_width = 100, after_help = EXAMPLES)]
#[command(arg_required_else_help = true, subcommand_required = true)]
pub(super) struct Typed {
    #[command(flatten)]
    pub(super) spoken: SpokenArgs,
    #[command(subcommand)]
    pub(super) command: Command,
}

/// The command.
#[derive(Subcommand, Debug)]
pub(super) enum Command {
    /// Build the site and publish it: all of it, or nothing if anything is wrong
    #[command(after_help = BUILD_EXAMPLES, after_long_help = examples(BUILD_EXAMPLES))]
    Build(Box<BuildArgs>),
    /// Find everything that is to be corrected, and write nothing
    #[command(after_help = CHECK_EXAMPLES, after_long_help = examples(CHECK_EXAMPLES))]
    Check(CheckArgs),
    /// Show the site in a browser while it is written, and again whenever a file is saved
    #[command(after_help = SERVE_EXAMPLES)]
    Serve(ServeArgs),
    /// Make a new bulletin that can be built at once
    #[command(after_help = INIT_EXAMPLES)]
    Init(InitArgs),
    /// Begin a report, or add an entry to a registry
    #[command(after_help = NEW_EXAMPLES)]
    New(Box<NewArgs>),
    /// Begin the translation of a text, or say that one is up to date again
    #[command(after_help = TRANSLATE_EXAMPLES, override_usage = TRANSLATE_USAGE)]
    Translate(TranslateArgs),
    /// Show what is told in which language, and which translations are out of date
    #[command(after_help = STATUS_EXAMPLES)]
    Status(StatusArgs),
    /// Show how the bulletin is, and what to do next
    #[command(after_help = DOCTOR_EXAMPLES)]
    Doctor(DoctorArgs),
    /// Print or write JSON Schemas of the files of a site, for completion in editors
    #[command(after_help = SCHEMA_EXAMPLES)]
    Schema(SchemaArgs),
    /// Explain a finding, or list all findings
    #[command(after_help = EXPLAIN_EXAMPLES)]
    Explain(ExplainArgs),
    /// Print the completions of a shell
    #[command(after_help = COMPLETIONS_EXAMPLES)]
    Completions(CompletionsArgs),
}

fn examples(examples: &str) -> String {
    format!("{FINDINGS}\n\n{examples}")
}

/// In which language kabar speaks. It may stand before every command, and behind those but `status`, where
/// `--lang` names the languages that are shown.
#[derive(Args, Debug)]
pub(super) struct SpokenArgs {
    /// The language in which kabar speaks [default: that of `LC_ALL`, `LC_MESSAGES` or `LANG`, else
    /// that of the bulletin, else English]
    #[arg(id = "spoken", long = "lang", value_name = "TAG", value_parser = spoken())]
    pub(super) lang: Option<String>,
}

fn spoken() -> PossibleValuesParser {
    EditorLang::ALL.map(EditorLang::tag).into()
}

/// How `build` and `check` read a site.
#[derive(Args, Debug)]
pub(super) struct ReadingArgs {
    /// Where the site will be published, if not at the `base_url` of `bulletin.yaml`
    #[arg(long, value_name = "URL", value_hint = ValueHint::Url)]
    pub(super) base_url: Option<String>,
    /// For whom: `preview` shows drafts and what is to appear later, and marks it
    #[arg(long, value_enum, default_value_t)]
    pub(super) audience: Audience,
    /// Take warnings for errors
    #[arg(long)]
    pub(super) strict: bool,
    /// How findings are written
    #[arg(long, value_enum, default_value_t)]
    pub(super) format: Format,
    /// How many threads work [default: one for each processor]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    pub(super) threads: Option<u16>,
    /// The day of the build [default: that of `SOURCE_DATE_EPOCH`, else today in UTC]
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(super) date: Option<String>,
    #[command(flatten)]
    pub(super) spoken: SpokenArgs,
}

/// What `build` is asked for.
#[derive(Args, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag that was typed or was not")]
pub(super) struct BuildArgs {
    /// The folder of the site: the one that holds `content/`
    #[arg(value_name = "SITE", default_value = ".", value_hint = ValueHint::DirPath)]
    pub(super) site: PathBuf,
    #[command(flatten)]
    pub(super) reading: ReadingArgs,
    /// The folder to publish into [default: `public` in the site]
    #[arg(long, short, value_name = "DIR", value_hint = ValueHint::DirPath)]
    pub(super) output: Option<PathBuf>,
    /// Write what the build did to a file, as JSON; also when errors stop the build
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(super) report: Option<PathBuf>,
    /// Write the published files to a file, sorted, a line for each: digest, size in bytes and path
    /// in the output folder, with blanks between them; an uploader then sends only what changed.
    /// The digest is what `xxh128sum` prints
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(super) manifest: Option<PathBuf>,
    /// Say why each output was made: on standard output, or on standard error if the findings are
    /// there
    #[arg(long)]
    pub(super) explain: bool,
    /// Make every output anew, whatever was made before
    #[arg(long)]
    pub(super) clean: bool,
    /// Exchange the whole folder in one step, for hosts that serve it while it is published
    #[arg(long)]
    pub(super) swap: bool,
    /// Publish the site without the texts that have errors, or with their last good version, and warn
    /// [default: as `quarantine` in `bulletin.yaml` says]; never under `--strict`
    #[arg(long, conflicts_with = "strict")]
    pub(super) quarantine: bool,
    /// Publish nothing: make every output in memory and list the published files that differ, are
    /// missing or are too many; exit code 1 if there are any
    #[arg(long, conflicts_with_all = ["clean", "swap", "explain", "manifest", "report"])]
    pub(super) verify: bool,
    /// Print findings only: no progress and no summary
    #[arg(long, short)]
    pub(super) quiet: bool,
}

/// What `check` is asked for.
#[derive(Args, Debug)]
pub(super) struct CheckArgs {
    /// The folder of the site, or files and folders in it: then the whole site is read, and only what
    /// concerns these is told
    #[arg(value_name = "PATH", default_value = ".", value_hint = ValueHint::AnyPath)]
    pub(super) paths: Vec<PathBuf>,
    /// Correct what is certain in the files, and show how; what is not certain stays, and is told
    #[arg(long)]
    pub(super) fix: bool,
    /// Show what `--fix` would correct, and write nothing
    #[arg(long, requires = "fix")]
    pub(super) dry_run: bool,
    /// Stay, and say it again whenever a file is saved, below what was said before, until Ctrl-C. The exit
    /// code is 0 then, since that is how it is meant to end: a script runs `check` without it
    #[arg(long, conflicts_with_all = ["fix", "format"])]
    pub(super) watch: bool,
    #[command(flatten)]
    pub(super) reading: ReadingArgs,
}

/// What `translate` is asked for.
#[derive(Args, Debug)]
pub(super) struct TranslateArgs {
    /// The text: the path of any of its versions, the id of an activity, or that of a page
    #[arg(required_unless_present = "accept", value_hint = ValueHint::FilePath)]
    pub(super) report: Option<String>,
    /// The language to translate into, a language of the bulletin
    #[arg(required_unless_present = "accept")]
    pub(super) lang: Option<String>,
    /// Note in these translations that they follow their originals as these are now; nothing else in
    /// them changes
    #[arg(long, value_name = "FILE", num_args = 1.., conflicts_with_all = ["report", "lang"])]
    #[arg(value_hint = ValueHint::FilePath)]
    pub(super) accept: Vec<String>,
    /// The folder of the site: the one that holds `content/`
    #[arg(long, value_name = "DIR", default_value = ".", value_hint = ValueHint::DirPath)]
    pub(super) site: PathBuf,
    #[command(flatten)]
    pub(super) spoken: SpokenArgs,
}

/// What `status` is asked for.
#[derive(Args, Debug)]
pub(super) struct StatusArgs {
    /// The folder of the site: the one that holds `content/`
    #[arg(value_name = "SITE", default_value = ".", value_hint = ValueHint::DirPath)]
    pub(super) site: PathBuf,
    /// Show these languages only; the language in which kabar speaks stands before the command, as in
    /// `kabar --lang fr status`
    #[arg(long, value_name = "TAGS", value_delimiter = ',')]
    pub(super) lang: Vec<String>,
    /// List the translations that are out of date, and nothing else
    #[arg(long)]
    pub(super) stale: bool,
    /// Show what changed in the original of a text since the revision that its translation names
    #[arg(long, num_args = 2, value_names = ["REPORT", "LANG"])]
    #[arg(conflicts_with_all = ["lang", "stale", "words", "format", "fail_under"])]
    pub(super) diff: Vec<String>,
    /// Exit code 1 if less of the activities is told in a language that is shown, by an original or by a
    /// translation that is not out of date
    #[arg(long, value_name = "PERCENT")]
    pub(super) fail_under: Option<String>,
    /// Say it in sentences instead of a table, for screen readers
    #[arg(long, conflicts_with = "format")]
    pub(super) words: bool,
    /// How it is written
    #[arg(long, value_enum, default_value_t)]
    pub(super) format: TableFormat,
}

/// What `explain` is asked for.
#[derive(Args, Debug)]
pub(super) struct ExplainArgs {
    /// The name of the finding, as it stands in brackets: `unknown-region`
    #[arg(value_name = "CODE")]
    pub(super) code: Option<String>,
    #[command(flatten)]
    pub(super) spoken: SpokenArgs,
}

/// What `completions` is asked for.
#[derive(Args, Debug)]
pub(super) struct CompletionsArgs {
    /// The shell
    #[arg(value_enum, value_name = "SHELL")]
    pub(super) shell: clap_complete::Shell,
}

/// For whom a site is built.
#[derive(Clone, Copy, Debug, Default, ValueEnum)]
pub(super) enum Audience {
    /// Everyone
    #[default]
    Public,
    /// The editors
    Preview,
}

/// How findings are written.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, ValueEnum)]
pub(super) enum Format {
    /// For people at a terminal
    #[default]
    Human,
    /// An object of JSON on each line
    Json,
    /// As commands for workflows of GitHub Actions
    Github,
}

/// How a table is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, ValueEnum)]
pub(super) enum TableFormat {
    /// For people at a terminal
    #[default]
    Human,
    /// One object of JSON
    Json,
}

impl Command {
    /// How much is to be said beside the findings.
    pub(super) fn voice(&self) -> Voice {
        match self {
            Self::Build(build) if build.quiet => Voice::Quiet,
            _ => Voice::Usual,
        }
    }

    /// The language that was typed behind the command.
    pub(super) fn spoken(&self) -> Option<&str> {
        match self {
            Self::Build(typed) => typed.reading.spoken.lang.as_deref(),
            Self::Check(typed) => typed.reading.spoken.lang.as_deref(),
            Self::Serve(typed) => typed.spoken.lang.as_deref(),
            Self::Init(typed) => typed.spoken.lang.as_deref(),
            Self::Translate(typed) => typed.spoken.lang.as_deref(),
            Self::New(typed) => typed.place().spoken.lang.as_deref(),
            Self::Doctor(typed) => typed.spoken.lang.as_deref(),
            Self::Schema(typed) => typed.place.spoken.lang.as_deref(),
            Self::Explain(typed) => typed.spoken.lang.as_deref(),
            Self::Status(_) | Self::Completions(_) => None,
        }
    }

    /// The folder of the site, as it was typed; where kabar was started if none is asked for.
    pub(super) fn site(&self) -> &Path {
        match self {
            Self::Build(typed) => &typed.site,
            Self::Check(typed) => {
                let above = typed.paths.iter().flat_map(|path| path.ancestors());
                { above }.find(|path| path.join("content").is_dir()).unwrap_or(Path::new("."))
            }
            Self::Serve(typed) => &typed.site,
            Self::Translate(typed) => &typed.site,
            Self::Status(typed) => &typed.site,
            Self::New(typed) => &typed.place().site,
            Self::Doctor(typed) => &typed.site,
            Self::Schema(typed) => &typed.place.site,
            Self::Init(_) | Self::Explain(_) | Self::Completions(_) => Path::new("."),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_arguments_do_not_contradict_each_other() {
        Typed::command().debug_assert();
    }
}
