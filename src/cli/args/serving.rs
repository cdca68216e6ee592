//! The arguments of `kabar serve`.

use super::SpokenArgs;
use clap::{Args, ValueHint};
use std::path::PathBuf;

pub(super) const SERVE_EXAMPLES: &str = "\
Examples:
  kabar serve                     show the site of this folder at http://127.0.0.1:1111/
  kabar serve my-bulletin --open  show another one, and open it in the browser
  kabar serve --port 8000         at this port, or not at all

Pages are reloaded when what they show has changed. A text with an error stays as it was before, and the
error lies over the pages; http://127.0.0.1:1111/_kabar/ lists all findings. Drafts are shown, and marked
as such. The site is at the root, whatever the path of its `base_url`. Nothing is written or published.
Ctrl-C ends it. Exit code: 0, or 2 if the port cannot be had.";

/// What `serve` is asked for.
#[derive(Args, Debug)]
pub(in crate::cli) struct ServeArgs {
    /// The folder of the site: the one that holds `content/`
    #[arg(value_name = "SITE", default_value = ".", value_hint = ValueHint::DirPath)]
    pub(in crate::cli) site: PathBuf,
    /// The port of this machine to listen at; 0 is any that is free [default: 1111, or the next one
    /// that is free]
    #[arg(long, value_name = "N")]
    pub(in crate::cli) port: Option<u16>,
    /// Open the site in the browser
    #[arg(long)]
    pub(in crate::cli) open: bool,
    /// How many threads work [default: one for each processor]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    pub(in crate::cli) threads: Option<u16>,
    /// The day that it is [default: that of `SOURCE_DATE_EPOCH`, else today in UTC]
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(in crate::cli) date: Option<String>,
    #[command(flatten)]
    pub(in crate::cli) spoken: SpokenArgs,
}
