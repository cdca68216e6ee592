//! The command line as people and programs meet it: the real program, run in small sites.
//!
//! Every run is piped, so nothing here sees a terminal; what is said about time is left out.

#![expect(clippy::unwrap_used, reason = "a test that cannot run its program has failed")]

mod support;

#[path = "cli/build.rs"]
mod build;
#[path = "cli/difference.rs"]
mod difference;
#[path = "cli/doctor.rs"]
mod doctor;
#[path = "cli/editors.rs"]
mod editors;
#[path = "cli/files.rs"]
mod files;
#[path = "cli/fix.rs"]
mod fix;
#[path = "cli/init.rs"]
mod init;
#[path = "cli/kabar.rs"]
mod kabar;
#[path = "cli/new.rs"]
mod new;
#[path = "cli/options.rs"]
mod options;
#[path = "cli/preview.rs"]
mod preview;
#[path = "cli/quarantine.rs"]
mod quarantine;
#[path = "cli/schema.rs"]
mod schema;
#[path = "cli/speech.rs"]
mod speech;
#[path = "cli/status.rs"]
mod status;
#[path = "cli/translate.rs"]
mod translate;
#[path = "cli/words.rs"]
mod words;
