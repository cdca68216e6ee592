//! The words that a proofreader knows: weekdays and months in the languages of the editors, and how the
//! registries spell the names of organizations.

use super::spellings::Spellings;
use crate::base::digest::Digest;
use crate::locale::CalendarWords;

/// The languages whose dates are read. Their words for weekdays differ from each other, and equal
/// words for months mean the same month, so that nobody needs to know the language of a text.
const LANGUAGES: [&str; 5] = ["fr", "en", "id", "sq", "sw"];

/// Words with a language and a number, by their first bytes: there are few for each.
#[derive(Debug)]
struct Words(Vec<Vec<(String, usize, u8)>>);

impl Words {
    fn new() -> Self {
        Self(vec![Vec::new(); 1 << 8])
    }

    fn insert(&mut self, word: String, language: usize, number: u8) {
        let first = word.bytes().next().unwrap_or(0);
        self.0[usize::from(first)].push((word, language, number));
    }

    /// The entries of a word, whatever the capitals of its ASCII letters.
    fn find(&self, word: &str) -> impl Iterator<Item = (usize, u8)> {
        let first = word.bytes().next().unwrap_or(0).to_ascii_lowercase();
        let entries = self.0[usize::from(first)].iter();
        entries
            .filter(|(other, ..)| other.eq_ignore_ascii_case(word))
            .map(|entry| (entry.1, entry.2))
    }
}

/// What a proofreader knows.
#[derive(Debug)]
pub struct Lexicon {
    /// 1 to 12, with the number of the language that a month is found in first.
    months: Words,
    /// 0 for Sunday, with the number of the language.
    weekdays: Words,
    /// The weekdays of each language.
    names: Vec<Vec<&'static str>>,
    pub(super) spellings: Spellings,
}

impl Default for Lexicon {
    /// The words of the calendar alone.
    fn default() -> Self {
        Self::new([])
    }
}

impl Lexicon {
    /// The words of the calendar and the spellings of names that a bulletin uses.
    #[must_use]
    pub fn new<'s>(spellings: impl IntoIterator<Item = &'s str>) -> Self {
        let mut lexicon = Self {
            months: Words::new(),
            weekdays: Words::new(),
            names: Vec::new(),
            spellings: Spellings::new(spellings),
        };
        for language in LANGUAGES {
            lexicon.learn(language);
        }
        lexicon
    }

    /// The digest of what depends on the bulletin: with other words a text has other findings.
    #[must_use]
    pub fn digest(&self) -> Digest {
        self.spellings.digest()
    }

    fn learn(&mut self, language: &str) {
        let words = language.parse().ok().and_then(|lang| CalendarWords::of(&lang));
        let Some(CalendarWords { months, weekdays }) = words else {
            unreachable!("the tables have these languages")
        };
        let language_number = self.names.len();
        for (number, month) in (1..).zip(months) {
            self.months.insert(month.to_lowercase(), language_number, number);
        }
        for (number, weekday) in (0..).zip(&weekdays) {
            // In Albanian the last word is looked up: `e hënë`, `të hënën`, `të dielën`.
            let word = weekday.rsplit(' ').next().unwrap_or_default().to_lowercase();
            for ending in if language == "sq" { &["", "n", "ën"][..] } else { &[""] } {
                self.weekdays.insert(format!("{word}{ending}"), language_number, number);
            }
        }
        self.names.push(weekdays);
    }

    /// The number of a month, 1 to 12.
    pub(super) fn month(&self, word: &str) -> Option<u8> {
        self.months.find(word).next().map(|(_, month)| month)
    }

    /// The same for English, which writes the month first.
    pub(super) fn english_month(&self, word: &str) -> Option<u8> {
        let is_english = |language: usize| LANGUAGES.get(language) == Some(&"en");
        self.months.find(word).find(|(language, _)| is_english(*language)).map(|(_, month)| month)
    }

    /// The weekday of a word, 0 for Sunday.
    pub(super) fn weekday(&self, word: &str) -> Option<u8> {
        self.weekdays.find(word).next().map(|(_, weekday)| weekday)
    }

    /// Another weekday in the language of one.
    pub(super) fn weekday_beside(&self, word: &str, weekday: u8) -> &'static str {
        let language = self.weekdays.find(word).next().map(|(language, _)| language);
        let names = language.and_then(|language| self.names.get(language));
        names.and_then(|names| names.get(usize::from(weekday))).copied().unwrap_or_default()
    }
}
