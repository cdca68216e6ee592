//! What fields mean, in the words of the people who write them: one file for each language.

use crate::base::lang::Lang;
use crate::messages::{MessageFile, Messages};

/// The words of each language; the first one has all of them.
const FILES: [(&str, &str); 3] = [
    ("en", include_str!("words/en.ftl")),
    ("fr", include_str!("words/fr.ftl")),
    ("id", include_str!("words/id.ftl")),
];

/// The words for a reader.
pub struct Words {
    messages: Messages,
}

impl Words {
    /// The words in a language; English where there are none.
    #[must_use]
    pub fn new(lang: &Lang) -> Self {
        let files: Vec<MessageFile> = FILES.iter().filter_map(file).collect();
        let language = |tag: &str| tag.parse::<Lang>().ok();
        let chain: Vec<Lang> =
            [language(lang.language()), language(FILES[0].0)].into_iter().flatten().collect();
        Self { messages: Messages::new(&chain, &files).0 }
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

fn file((tag, text): &(&str, &str)) -> Option<MessageFile> {
    Some(MessageFile { lang: tag.parse().ok()?, name: String::new(), text: (*text).to_owned() })
}
