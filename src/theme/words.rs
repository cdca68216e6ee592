//! The messages of a theme, in each language of the bulletin, and the function `text`.
//!
//! A language falls back along its chain, and at last to English. A tag without a file of its own
//! also takes that of its language (`pt-TL` that of `pt`), as long as the script is the same.

use super::layer::Layer;
use crate::base::digest::{Digest, Hasher};
use crate::base::lang::Lang;
use crate::base::path::SourcePath;
use crate::base::phrase::Insert;
use crate::config::{LanguageId, Languages};
use crate::decode::Bag;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::locale::Locale;
use crate::messages::{self, Arg, MessageFile, MessageProblem, Messages};
use crate::yaml::path::FieldPath;
use std::collections::{BTreeMap, BTreeSet};
use tera::{Error, Kwargs, TeraResult, Value};

/// The words of a theme in every language of the bulletin.
pub(super) struct Words {
    tongues: Vec<Tongue>,
}

/// The words of a theme in one language.
pub(super) struct Tongue {
    tag: String,
    locale: Locale,
    /// The messages along the chain.
    pub(super) messages: Messages,
    /// Those that need no variable.
    pub(super) plain: BTreeMap<String, String>,
    /// The same as a value for templates.
    pub(super) value: Value,
    /// The digest of what any of the messages depends on.
    pub(super) digest: Digest,
}

/// The message files of a chain of themes, the first theme's first.
struct Files {
    all: Vec<MessageFile>,
    sources: BTreeMap<String, SourcePath>,
}

impl Words {
    /// Reads the messages of a chain of themes. `config` is the file that lists the languages.
    pub(super) fn read(
        layers: &[Layer],
        languages: &Languages,
        config: Option<&SourcePath>,
        bag: &mut Bag,
    ) -> Self {
        let files = Files::read(layers, bag);
        let mut problems = BTreeMap::new();
        let mut tongues = Vec::new();
        for id in languages.ids() {
            let own = family(languages.lang(id));
            let mut chain = own.clone();
            chain.extend(languages.chain_tags(id).iter().flat_map(family));
            chain.extend("en".parse());
            let (messages, found) = Messages::new(&distinct(chain.clone()), &files.all);
            problems
                .extend(found.into_iter().map(|one| ((one.file.clone(), one.range.start), one)));
            bag.extend(files.missing(&own, &messages, config));
            let locale = Locale::new(languages.lang(id), &languages.chain_tags(id));
            tongues.push(files.tongue(&distinct(chain), locale, messages));
        }
        bag.extend(problems.into_values().map(|problem| files.syntax(problem)));
        bag.extend(files.plurals());
        bag.extend(files.unused(layers));
        Self { tongues }
    }

    /// The words in one language.
    pub(super) fn tongue(&self, language: LanguageId) -> &Tongue {
        &self.tongues[language.index()]
    }

    /// The digest of the words in all languages.
    pub(super) fn digest(&self) -> Digest {
        let mut hasher = Hasher::new();
        for tongue in &self.tongues {
            hasher.digest(tongue.digest);
        }
        hasher.finish()
    }

    /// The template function `text(lang=, key=, ...)`: a message in a language, with arguments.
    pub(super) fn text(&self, call: &Kwargs) -> TeraResult<String> {
        let (lang, key): (&str, &str) = (call.must_get("lang")?, call.must_get("key")?);
        let tongue = self
            .tongues
            .iter()
            .find(|tongue| tongue.tag == lang)
            .ok_or_else(|| Error::message(format!("the bulletin has no language `{lang}`")))?;
        let given = || {
            let named = call.iter().filter_map(|(name, value)| Some((name.as_str()?, value)));
            named.filter(|(name, _)| !matches!(*name, "lang" | "key"))
        };
        let mut written = Vec::new();
        for (name, number) in given().filter_map(|(name, value)| Some((name, value.as_u64()?))) {
            written.push((name, format!("{name}_text"), number, tongue.locale.number(number)));
        }
        let mut args = Vec::with_capacity(written.len() * 2 + 2);
        for (name, name_text, number, text) in &written {
            args.push((*name, Arg::Written(*number, text)));
            args.push((name_text.as_str(), Arg::Text(text)));
        }
        for (name, value) in given().filter(|(_, value)| value.as_u64().is_none()) {
            let text = value.as_str().ok_or_else(|| unfit(name, value))?;
            args.push((name, Arg::Text(text)));
        }
        tongue.messages.text(key, &args).map_err(Error::message)
    }
}

fn unfit(name: &str, value: &Value) -> Error {
    let found = value.name();
    Error::message(format!("`{name}` should be a text or a whole number, and it is {found}"))
}

/// A language and what it takes words from as its own: its tag with fewer and fewer parts, down to
/// its script. Serbian without a script is written in Cyrillic (CLDR, likely subtags).
fn family(lang: &Lang) -> Vec<Lang> {
    let mut family = vec![lang.clone()];
    let mut tag = lang.as_str();
    while let Some((shorter, last)) = tag.rsplit_once('-') {
        if lang.script() == Some(last) {
            return family;
        }
        family.extend(shorter.parse());
        tag = shorter;
    }
    if tag == "sr" {
        family.extend("sr-Cyrl".parse());
    }
    family
}

fn distinct(mut chain: Vec<Lang>) -> Vec<Lang> {
    let mut seen = BTreeSet::new();
    chain.retain(|lang| seen.insert(lang.clone()));
    chain
}

impl Files {
    fn read(layers: &[Layer], bag: &mut Bag) -> Self {
        let mut files = Self { all: Vec::new(), sources: BTreeMap::new() };
        for layer in layers {
            for (path, file) in layer.folder("messages") {
                let Some(tag) = path.strip_suffix(".ftl") else { continue };
                let Ok(lang) = tag.parse() else {
                    bag.push(Diagnostic::new(Code::BadLanguage, file.place()).with("text", tag));
                    continue;
                };
                let Some(text) = file.text(bag) else { continue };
                let name = format!("themes/{}/messages/{path}", layer.name);
                let name = if file.source.is_some() { name } else { path.to_owned() };
                files.sources.extend(file.source.clone().map(|source| (name.clone(), source)));
                files.all.push(MessageFile { lang, name, text: text.to_owned() });
            }
        }
        files
    }

    /// Messages of the site's themes that lack plural forms; a test looks at the embedded ones.
    fn plurals(&self) -> Vec<Diagnostic> {
        let own = |file: &&MessageFile| self.sources.contains_key(&file.name);
        let mut found = Vec::new();
        for file in self.all.iter().filter(own) {
            for gap in messages::gaps(file) {
                let place = Place::Bytes(self.sources[&file.name].clone(), gap.range.into());
                let forms: Vec<String> =
                    gap.missing.iter().map(|form| format!("`{form}`")).collect();
                found.push(
                    Diagnostic::new(Code::MissingPlural, place)
                        .with("id", gap.id)
                        .with("lang", file.lang.as_str())
                        .with("forms", forms.join(", ")),
                );
            }
        }
        found
    }

    /// Messages of the site's themes that neither the embedded theme has nor any template names. Those of
    /// the embedded theme are also what kabar itself asks for.
    fn unused(&self, layers: &[Layer]) -> Vec<Diagnostic> {
        let own = |file: &&MessageFile| self.sources.contains_key(&file.name);
        let known = embedded_ids();
        let texts: Vec<_> = layers
            .iter()
            .flat_map(|layer| layer.folder("templates"))
            .map(|(_, file)| String::from_utf8_lossy(&file.bytes))
            .collect();
        // Some are named in two parts: `level_` and the level of a region.
        let family = |id: &str| id.find('_').map(|at| id[..=at].to_owned());
        let is_named = |id: &str| {
            let family = family(id);
            let kin = |known: &String| family.as_ref().is_some_and(|it| known.starts_with(it));
            texts.iter().any(|text| text.contains(id)) || known.iter().any(kin)
        };
        let mut found = Vec::new();
        for file in self.all.iter().filter(own) {
            for (id, range) in messages::ids(file) {
                if !known.contains(&id) && !is_named(&id) {
                    let place = Place::Bytes(self.sources[&file.name].clone(), range.into());
                    found.push(Diagnostic::new(Code::UnusedMessage, place).with("id", id));
                }
            }
        }
        found
    }

    fn syntax(&self, problem: MessageProblem) -> Diagnostic {
        let place = match self.sources.get(&problem.file) {
            Some(source) => Place::Bytes(source.clone(), problem.range.into()),
            None => Place::Site,
        };
        let reason = match problem.reason {
            Insert::Text(sentence) => uncapitalized(&sentence).into(),
            phrase => phrase,
        };
        Diagnostic::new(Code::MessageSyntax, place).with("reason", reason)
    }

    /// What a language lacks and another one of its chain has; one finding if it lacks everything.
    fn missing(
        &self,
        own: &[Lang],
        messages: &Messages,
        config: Option<&SourcePath>,
    ) -> Vec<Diagnostic> {
        let lang = &own[0];
        let mine = || self.all.iter().filter(|file| own.contains(&file.lang));
        let source = mine().find_map(|file| self.sources.get(&file.name)).cloned();
        let key = FieldPath::root().key("languages").key(lang.as_str());
        let place = source
            .map(Place::File)
            .or_else(|| Some(Place::Key(config?.clone(), key)))
            .unwrap_or(Place::Site);
        let warning = |id: &str| {
            Diagnostic::new(Code::MissingMessage, place.clone())
                .with("id", id)
                .with("lang", lang.as_str())
        };
        if mine().next().is_none() {
            return vec![warning("all")];
        }
        let (own, _) = Messages::new(own, &self.all);
        let missing = messages.missing().into_iter().filter(|(id, _)| !own.has(id));
        missing.map(|(id, _)| warning(&id)).collect()
    }

    fn tongue(&self, chain: &[Lang], locale: Locale, messages: Messages) -> Tongue {
        let plain: BTreeMap<String, String> = messages.plain().into_iter().collect();
        Tongue {
            tag: chain[0].to_string(),
            locale,
            value: Value::from_serializable(&plain),
            plain,
            digest: self.digest(chain, &messages),
            messages,
        }
    }

    /// Every message comes from the language itself or from one that stands in for it: a file of
    /// any other language can only matter by adding a message, and then its language stands in.
    fn digest(&self, chain: &[Lang], messages: &Messages) -> Digest {
        let mut used: BTreeSet<Lang> =
            messages.missing().into_iter().map(|(_, lang)| lang).collect();
        used.extend(chain.first().cloned());
        let mut hasher = Hasher::new();
        for lang in chain {
            hasher.text(lang.as_str());
            for file in self.all.iter().filter(|file| file.lang == *lang && used.contains(lang)) {
                hasher.text(&file.text);
            }
        }
        hasher.finish()
    }
}

/// The ids of the embedded messages.
fn embedded_ids() -> BTreeSet<String> {
    let english = super::embedded::FILES.iter().find(|(path, _)| *path == "messages/en.ftl");
    let text = english.map(|(_, bytes)| String::from_utf8_lossy(bytes).into_owned());
    let Ok(lang) = "en".parse() else { unreachable!("`en` is a language tag") };
    let file = MessageFile { lang, name: String::new(), text: text.unwrap_or_default() };
    messages::ids(&file).into_iter().map(|(id, _)| id).collect()
}

/// A sentence as it stands after a colon.
pub(super) fn uncapitalized(sentence: &str) -> String {
    let mut letters = sentence.chars();
    let first = letters.next().map(|first| first.to_lowercase().to_string()).unwrap_or_default();
    first + letters.as_str().trim_end_matches('.')
}
