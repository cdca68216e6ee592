//! Says a phrase: its parts first, then the whole.

use super::{Arg, Messages, MissingText};
use crate::base::phrase::Insert;

impl Messages {
    /// The text of a message with what is put into it.
    ///
    /// # Errors
    /// [`MissingText`] if no language has the message, or if it needs what is not given.
    pub fn told(
        &self,
        id: &str,
        inserts: &[(&'static str, Insert)],
    ) -> Result<String, MissingText> {
        let said: Vec<String> = inserts.iter().map(|(_, insert)| self.say(insert)).collect();
        let arg = |(at, (name, insert)): (usize, &(&'static str, Insert))| match insert {
            Insert::Count(count) => (*name, Arg::Number(u64::try_from(*count).unwrap_or(u64::MAX))),
            _ => (*name, Arg::Text(&said[at])),
        };
        let args: Vec<(&str, Arg<'_>)> = inserts.iter().enumerate().map(arg).collect();
        self.text(id, &args)
    }

    /// What is put into a message, in words; of a message that cannot be said its id.
    #[must_use]
    pub fn say(&self, insert: &Insert) -> String {
        match insert {
            Insert::Text(text) => text.clone(),
            Insert::Count(count) => count.to_string(),
            Insert::Phrase(phrase) => {
                self.told(phrase.id, &phrase.inserts).unwrap_or_else(|_| phrase.id.to_owned())
            }
            Insert::List(parts, between) => {
                parts.iter().map(|part| self.say(part)).collect::<Vec<_>>().join(between)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::MessageFile;
    use super::*;
    use crate::base::phrase::Phrase;

    #[test]
    fn a_phrase_is_said_from_its_parts_outwards() {
        let text = "found = trouvé : { $what }\nfiles = { $count ->\n    [one] un fichier\n   *[other] { $count } fichiers\n}";
        let lang: crate::base::lang::Lang = "fr".parse().unwrap();
        let file = MessageFile { lang: lang.clone(), name: String::new(), text: text.to_owned() };
        let messages = Messages::new(&[lang], &[file]).0;
        let files = |count: usize| Insert::from(Phrase::new("files").with("count", count));
        let what = Insert::List(vec![files(1), files(3), "x".into()], " ; ");
        let found = Phrase::new("found").with("what", what);
        assert_eq!(messages.say(&found.into()), "trouvé : un fichier ; 3 fichiers ; x");
        assert_eq!(messages.say(&Phrase::new("lost").into()), "lost");
    }
}
