//! What fields mean, in the words of the people who write them: one file for each language.

use crate::base::lang::Lang;
use crate::diagnostic::text::EditorLang;
use crate::messages::{MessageFile, Messages};

/// The words for a reader.
pub struct Words {
    messages: Messages,
}

impl Words {
    /// The words in a language; English where there are none.
    #[must_use]
    pub fn new(lang: &Lang) -> Self {
        let own = EditorLang::of(lang).unwrap_or(EditorLang::English);
        let Ok(tag) = own.tag().parse::<Lang>() else { unreachable!("it is a language tag") };
        let file =
            MessageFile { lang: tag.clone(), name: String::new(), text: text(own).to_owned() };
        Self { messages: Messages::new(&[tag], &[file]).0 }
    }

    /// What a field of a record means.
    #[must_use]
    pub fn about(&self, record: &str, field: &str) -> String {
        let Ok(text) = self.messages.text(&format!("{record}-{field}"), &[]) else {
            unreachable!("a test asks for the words of every field")
        };
        text
    }
}

/// The words of a language; a test holds that each has all of them.
const fn text(lang: EditorLang) -> &'static str {
    match lang {
        EditorLang::English => include_str!("words/en.ftl"),
        EditorLang::French => include_str!("words/fr.ftl"),
        EditorLang::Indonesian => include_str!("words/id.ftl"),
    }
}
