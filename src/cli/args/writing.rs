//! The arguments of the commands that help to write a bulletin and to look after it.

use super::{SpokenArgs, TableFormat};
use crate::cli::schema::CONTRACT;
use crate::schema::Kind;
use clap::builder::PossibleValuesParser;
use clap::{Args, Subcommand, ValueHint};
use std::path::PathBuf;

pub(super) const INIT_EXAMPLES: &str = "\
Examples:
  kabar init my-bulletin
  kabar init my-bulletin --languages id,en,fr --title \"Kabar Desa\"";

pub(super) const NEW_EXAMPLES: &str = "\
Examples:
  kabar new                       begin a report: kabar asks for what it needs
  kabar new --title \"A meeting\" --date 2026-05-01 --region cd-sud-kivu
  kabar new region --name fr=Kinshasa --name en=Kinshasa --parent cd
  kabar new organization --name \"Kosovo Local Government Institute\" --id klgi";

pub(super) const SCHEMA_EXAMPLES: &str = "\
Examples:
  kabar schema --write            bring the schemas up to date that your editor reads
  kabar schema report             print that of the front matter of a report
  kabar schema contract           print what the templates of a theme see";

pub(super) const DOCTOR_EXAMPLES: &str = "\
Examples:
  kabar doctor                    see how the bulletin is, and what to do next
  kabar doctor --format json | jq .languages";

/// What `init` is asked for.
#[derive(Args, Debug)]
pub(in crate::cli) struct InitArgs {
    /// The folder of the new bulletin; it may exist, but not hold a `content/`
    #[arg(value_name = "DIR", value_hint = ValueHint::DirPath)]
    pub(in crate::cli) folder: PathBuf,
    /// The languages of the bulletin, the most important first
    #[arg(long, value_name = "TAGS", value_delimiter = ',', default_value = "en,fr")]
    pub(in crate::cli) languages: Vec<String>,
    /// The title of the bulletin
    #[arg(long, value_name = "TEXT")]
    pub(in crate::cli) title: Option<String>,
    #[command(flatten)]
    pub(in crate::cli) spoken: SpokenArgs,
}

/// What `new` is asked for.
#[derive(Args, Debug)]
#[command(args_conflicts_with_subcommands = true)]
pub(in crate::cli) struct NewArgs {
    #[command(subcommand)]
    pub(in crate::cli) entry: Option<NewEntry>,
    #[command(flatten)]
    pub(in crate::cli) report: ReportArgs,
}

/// A new report. What is not typed is asked for, if a person is there to answer.
#[derive(Args, Debug)]
pub(in crate::cli) struct ReportArgs {
    /// The title
    #[arg(long, value_name = "TEXT")]
    pub(in crate::cli) title: Option<String>,
    /// When it took place: a day, or the first and the last day, as in `2026-05-01/2026-05-03`
    #[arg(long, value_name = "DAYS")]
    pub(in crate::cli) date: Option<String>,
    /// Where: ids or names of regions, with commas between them
    #[arg(long, value_name = "REGIONS")]
    pub(in crate::cli) region: Option<String>,
    /// Within which programs: ids or names
    #[arg(long, value_name = "PROGRAMS")]
    pub(in crate::cli) program: Option<String>,
    /// What kind of activity: an id or a name
    #[arg(long, value_name = "KIND")]
    pub(in crate::cli) kind: Option<String>,
    /// The language of the report [default: that of the bulletin]
    #[arg(long, value_name = "TAG")]
    pub(in crate::cli) language: Option<String>,
    #[command(flatten)]
    pub(in crate::cli) place: PlaceArgs,
}

/// An entry of a registry.
#[derive(Subcommand, Debug)]
pub(in crate::cli) enum NewEntry {
    /// Add a region to content/regions.yaml
    Region(RegionArgs),
    /// Add a program to content/programs.yaml
    Program(EntryArgs),
    /// Add an organization to content/organizations.yaml
    Organization(EntryArgs),
    /// Add a topic to content/topics.yaml
    Topic(EntryArgs),
}

/// A region.
#[derive(Args, Debug)]
pub(in crate::cli) struct RegionArgs {
    #[command(flatten)]
    pub(in crate::cli) entry: EntryArgs,
    /// The region it lies in: an id or a name
    #[arg(long, value_name = "REGION")]
    pub(in crate::cli) parent: Option<String>,
}

/// What every entry has.
#[derive(Args, Debug)]
pub(in crate::cli) struct EntryArgs {
    /// The name: one for all languages, or one for each, as in `--name fr=Kinshasa --name en=Kinshasa`
    #[arg(long, value_name = "TEXT")]
    pub(in crate::cli) name: Vec<String>,
    /// The id by which reports will name it [default: made of the name]
    #[arg(long, value_name = "ID")]
    pub(in crate::cli) id: Option<String>,
    #[command(flatten)]
    pub(in crate::cli) place: PlaceArgs,
}

/// In which site, and in which language kabar speaks.
#[derive(Args, Debug)]
pub(in crate::cli) struct PlaceArgs {
    /// The folder of the site: the one that holds `content/`
    #[arg(long, value_name = "DIR", default_value = ".", value_hint = ValueHint::DirPath)]
    pub(in crate::cli) site: PathBuf,
    #[command(flatten)]
    pub(in crate::cli) spoken: SpokenArgs,
}

impl NewArgs {
    /// In which site, and in which language kabar speaks.
    pub(in crate::cli) fn place(&self) -> &PlaceArgs {
        match &self.entry {
            None => &self.report.place,
            Some(NewEntry::Region(region)) => &region.entry.place,
            Some(
                NewEntry::Program(entry) | NewEntry::Organization(entry) | NewEntry::Topic(entry),
            ) => &entry.place,
        }
    }
}

/// What `schema` is asked for.
#[derive(Args, Debug)]
pub(in crate::cli) struct SchemaArgs {
    /// The kind of file: `report`, `page` and `prose` are the front matter of texts; or `contract`: what
    /// the templates of a theme see
    #[arg(value_name = "KIND", value_parser = kinds(), required_unless_present = "write")]
    pub(in crate::cli) kind: Option<String>,
    /// Write the schemas of all kinds into `.kabar/schema/`
    #[arg(long, conflicts_with = "kind")]
    pub(in crate::cli) write: bool,
    #[command(flatten)]
    pub(in crate::cli) place: PlaceArgs,
}

fn kinds() -> PossibleValuesParser {
    Kind::ALL.map(Kind::name).into_iter().chain([CONTRACT]).collect::<Vec<_>>().into()
}

/// What `doctor` is asked for.
#[derive(Args, Debug)]
pub(in crate::cli) struct DoctorArgs {
    /// The folder of the site: the one that holds `content/`
    #[arg(value_name = "SITE", default_value = ".", value_hint = ValueHint::DirPath)]
    pub(in crate::cli) site: PathBuf,
    /// How it is written
    #[arg(long, value_enum, default_value_t)]
    pub(in crate::cli) format: TableFormat,
    #[command(flatten)]
    pub(in crate::cli) spoken: SpokenArgs,
}
