//! What is to be said in the language of whoever reads it, as data: a message, and what is put into it.
//!
//! Holds no words: `messages` says it, with the words of one language.

/// Something to say.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Phrase {
    /// The id of the message.
    pub id: &'static str,
    /// What is put into it, by name.
    pub inserts: Vec<(&'static str, Insert)>,
}

/// What is put into a message.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Insert {
    /// A text that is the same in every language: a name, a file, what somebody wrote.
    Text(String),
    /// A number, which chooses the plural form.
    Count(usize),
    /// A part that is said in the language of the whole.
    Phrase(Phrase),
    /// Several of them, with this sign between them.
    List(Vec<Self>, &'static str),
}

impl Phrase {
    /// A message into which nothing is put yet.
    #[must_use]
    pub fn new(id: &'static str) -> Self {
        Self { id, inserts: Vec::new() }
    }

    /// Puts something in.
    #[must_use]
    pub fn with(mut self, name: &'static str, insert: impl Into<Insert>) -> Self {
        self.inserts.push((name, insert.into()));
        self
    }
}

impl From<&str> for Insert {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<&String> for Insert {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<String> for Insert {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Insert {
    fn from(count: usize) -> Self {
        Self::Count(count)
    }
}

impl From<Phrase> for Insert {
    fn from(phrase: Phrase) -> Self {
        Self::Phrase(phrase)
    }
}

#[cfg(test)]
impl Insert {
    /// The ids and texts of all parts, with blanks between them.
    pub(crate) fn brief(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Count(count) => count.to_string(),
            Self::Phrase(phrase) => {
                let inserts =
                    phrase.inserts.iter().map(|(_, insert)| format!(" {}", insert.brief()));
                phrase.id.to_owned() + &inserts.collect::<String>()
            }
            Self::List(parts, _) => parts.iter().map(Self::brief).collect::<Vec<_>>().join(" "),
        }
    }
}
