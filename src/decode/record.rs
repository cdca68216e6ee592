//! What a mapping may hold, as data: reading takes a record, and schemas are made of the same one.
//!
//! A key that no record declares is unknown to the reader and to the schema alike. Says nothing
//! about meaning: the words for people are found by the names of record and field.

/// A mapping with known keys.
#[derive(Debug)]
pub struct Record {
    /// Its name, which begins the ids of the words about its fields.
    pub name: &'static str,
    /// Its own fields, in the order in which they are usually written.
    pub fields: &'static [Field],
    /// A record whose fields it has as well, before its own.
    pub base: Option<&'static Self>,
    /// The fields without which it says nothing; those of its base too.
    pub required: &'static [&'static str],
}

/// A key and what stands behind it.
#[derive(Debug)]
pub struct Field {
    /// The key.
    pub name: &'static str,
    /// Another spelling of the key.
    pub other: Option<&'static str>,
    /// The value.
    pub shape: Shape,
}

/// What a value looks like. An empty value is as good as none everywhere.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// A text; a number is taken as it is written.
    Text,
    /// A whole number from one to another.
    Count(u64, u64),
    /// Yes or no.
    Flag,
    /// A day (ISO 8601).
    Day,
    /// A day, or a range with its last day (ISO 8601).
    Days,
    /// A month; of a day its month counts.
    Month,
    /// `09:30`, or `09:30-13:00`.
    Time,
    /// A web address.
    Url,
    /// A segment of an address.
    Slug,
    /// An address in the site: `/old/address/`.
    Address,
    /// A color: `#9b2d1c`.
    Color,
    /// Latitude and longitude in degrees.
    Point,
    /// One of a few words.
    Choice(fn() -> Vec<&'static str>),
    /// A word that the site itself declares.
    Known(Names),
    /// A list; one value instead of a list is fine.
    Many(&'static Self),
    /// One value for all languages, or one for each.
    Each(&'static Self),
    /// A mapping whose keys are free.
    Keyed(Keys, &'static Self),
    /// A mapping with known keys.
    Group(&'static Record),
    /// The same; a value of its first field alone is fine.
    Brief(&'static Record),
    /// Anything.
    Free,
}

/// The words that a site declares.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Names {
    /// The languages of the bulletin.
    Languages,
    /// The entries of `regions.yaml`.
    Regions,
    /// The entries of `programs.yaml`.
    Programs,
    /// The entries of `organizations.yaml`.
    Organizations,
    /// The entries of `topics.yaml`.
    Topics,
    /// The `kinds` of `bulletin.yaml`.
    Kinds,
    /// The activities.
    Activities,
    /// The sections and pages that a menu can lead to.
    Menu,
    /// The themes.
    Themes,
}

/// The keys of a mapping whose keys are free.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Keys {
    /// Language tags (BCP 47).
    Tags,
    /// Ids that the site makes up.
    Ids,
    /// Names of files.
    Files,
}

impl Field {
    /// A field.
    #[must_use]
    pub const fn new(name: &'static str, shape: Shape) -> Self {
        Self { name, other: None, shape }
    }

    /// A list, which is also known by the name of one of its elements.
    #[must_use]
    pub const fn list(name: &'static str, one: &'static str, shape: Shape) -> Self {
        Self { name, other: Some(one), shape }
    }

    /// Every spelling of the key.
    pub fn spellings(&self) -> impl Iterator<Item = &'static str> + use<> {
        std::iter::once(self.name).chain(self.other)
    }
}

impl Record {
    /// A record that shares nothing with others.
    #[must_use]
    pub const fn new(name: &'static str, fields: &'static [Field]) -> Self {
        Self { name, fields, base: None, required: &[] }
    }

    /// The same with fields that have to be there.
    #[must_use]
    pub const fn requiring(mut self, required: &'static [&'static str]) -> Self {
        self.required = required;
        self
    }

    /// The same with the fields of another record before its own.
    #[must_use]
    pub const fn on(mut self, base: &'static Self) -> Self {
        self.base = Some(base);
        self
    }

    /// Every field with the record that declares it, those of the base first.
    pub fn all(&'static self) -> impl Iterator<Item = (&'static Self, &'static Field)> {
        let own = |record: &'static Self| record.fields.iter().map(move |field| (record, field));
        self.base.into_iter().flat_map(own).chain(own(self))
    }

    /// Every spelling of every key.
    pub fn keys(&'static self) -> impl Iterator<Item = &'static str> {
        self.all().flat_map(|(_, field)| field.spellings())
    }

    /// Whether a key is known.
    #[must_use]
    pub fn knows(&'static self, key: &str) -> bool {
        self.keys().any(|known| known == key)
    }

    /// Whether a field has to be there.
    #[must_use]
    pub fn requires(&self, key: &str) -> bool {
        self.required.contains(&key) || self.base.is_some_and(|base| base.required.contains(&key))
    }
}

/// The words of choices, each of which stands for a value.
#[must_use]
pub fn words<T>(choices: &[(&'static str, T)]) -> Vec<&'static str> {
    choices.iter().map(|(word, _)| *word).collect()
}
