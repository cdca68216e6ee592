//! What a site is before its texts: the configuration, the theme, how its languages write and what it
//! calls its organizations. Reads no text.

use super::warm::{self, Loaded};
use super::{Known, Request};
use crate::base::path::SourcePath;
use crate::config::Config;
use crate::diagnostic::{Checked, Code, Diagnostic, Place};
use crate::locale::Locale;
use crate::source::Lexicon;
use crate::world::World;
use crate::yaml::path::FieldPath;
use std::io;

/// What a site is before its texts.
pub(super) struct SetUp {
    pub(super) config: Config,
    pub(super) loaded: Loaded,
    pub(super) locales: Vec<Locale>,
}

/// Reads the configuration; `None` if there is none that can be used.
pub(super) fn configuration(
    world: &dyn World,
    request: &Request,
) -> io::Result<Checked<Option<Config>>> {
    let mut read = crate::config::read::read(world)?;
    if let (Some(config), Some(base_url)) = (&mut read.value, &request.base_url) {
        config.base_url = base_url.clone();
    }
    Ok(read)
}

/// Reads the theme, and how the languages write.
pub(super) fn set_up(
    (world, files): (&dyn World, &[SourcePath]),
    config: Config,
    known: Known<'_>,
) -> io::Result<Checked<SetUp>> {
    let loaded = warm::theme((world, files), &config, known.theme())?;
    let mut bag = loaded.findings.clone();
    let locales = locales(&config, &mut bag);
    Ok(Checked::new(SetUp { config, loaded, locales }, bag))
}

/// What a bulletin calls the organizations that its texts speak of.
pub(super) fn lexicon(config: Option<&Config>) -> Lexicon {
    let organizations = config.into_iter().flat_map(|config| config.organizations.iter());
    Lexicon::new(organizations.flat_map(|(_, entry)| {
        let aliases = entry.aliases.iter().map(String::as_str);
        entry.name.all().chain(entry.facts.acronym.all()).chain(aliases)
    }))
}

/// How each language writes; a language that nobody has described is a warning.
fn locales(config: &Config, bag: &mut Vec<Diagnostic>) -> Vec<Locale> {
    let languages = &config.languages;
    let locale = |id| {
        let lang = languages.lang(id);
        let locale = Locale::new(lang, &languages.chain_tags(id));
        if !locale.has_own_data() {
            let Some(file) = SourcePath::new("content/bulletin.yaml") else {
                unreachable!("it is relative")
            };
            let path = FieldPath::root().key("languages").key(lang.as_str());
            bag.push(
                Diagnostic::new(Code::LanguageWithoutData, Place::Key(file, path))
                    .with("lang", lang.as_str())
                    .with("used", locale.data_lang().as_str()),
            );
        }
        locale
    };
    languages.ids().map(locale).collect()
}
