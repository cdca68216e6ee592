//! Words as search compares them: a text becomes terms, in which case, accents and spellings are gone.
//!
//! The script of the theme (`themes/default/assets/search.js`) does the same with what a reader types. The
//! two are held together by `tests/search/terms.tsv`, which both are tested with: change them together.
//! Knows no language, since readers write words of several languages into one field.

use std::ops::Range;
use std::sync::LazyLock;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// No term has more characters.
const LONGEST: usize = 32;

/// Calls `found` with each term of a text, in its order and as often as it stands there.
pub fn each_term(text: &str, mut found: impl FnMut(&str)) {
    let mut room = String::new();
    for word in words(text) {
        room.clear();
        fold(word, &mut room);
        split(&room, &mut found);
    }
}

/// The runs of letters, marks and digits (Unicode properties Alphabetic, M and N).
fn words(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        rest = &rest[run(rest, |c| !is_of_word(c))..];
        let (word, behind) = rest.split_at(run(rest, is_of_word));
        rest = behind;
        (!word.is_empty()).then_some(word)
    })
}

/// How many bytes at the beginning of a text are of one sort, looking at most of them once.
fn run(text: &str, is_one: impl Fn(char) -> bool) -> usize {
    let mut at = 0;
    loop {
        let plain = text.as_bytes()[at..].iter().take_while(|byte| byte.is_ascii());
        at += plain.take_while(|byte| is_one(char::from(**byte))).count();
        match text[at..].chars().next() {
            Some(c) if !c.is_ascii() && is_one(c) => at += c.len_utf8(),
            _ => return at,
        }
    }
}

fn is_of_word(c: char) -> bool {
    match latin(c) {
        Some(Latin { is_of_word, .. }) => *is_of_word,
        None if c.is_ascii() => c.is_ascii_alphanumeric(),
        None => c.is_alphanumeric() || is_combining_mark(c),
    }
}

/// A word in small letters without accents, each letter as its plainest relative.
fn fold(word: &str, out: &mut String) {
    // Most words of most texts: no mark stands by itself, so that letters can be looked at one by one.
    if word.chars().all(|c| c < LATIN.end) {
        for c in word.chars() {
            match latin(c) {
                Some(Latin { folded, .. }) => out.push_str(folded),
                None => out.push(c.to_ascii_lowercase()),
            }
        }
        return;
    }
    decompose(word, out);
    if let Some(bare) = without_article(out) {
        *out = bare.to_owned();
    }
}

fn decompose(word: &str, out: &mut String) {
    for c in word.nfkd().flat_map(char::to_lowercase).filter(|c| !is_dropped(*c)) {
        match plain(c) {
            Some(letters) => out.push_str(letters),
            None => out.push(c),
        }
    }
}

/// The letters of European languages with their accents.
const LATIN: Range<char> = '\u{80}'..'\u{250}';

/// What is known of one of them.
struct Latin {
    is_of_word: bool,
    folded: String,
}

fn latin(c: char) -> Option<&'static Latin> {
    static KNOWN: LazyLock<Vec<Latin>> = LazyLock::new(|| {
        let known = |c: char| {
            let mut folded = String::new();
            decompose(c.encode_utf8(&mut [0; 4]), &mut folded);
            Latin { is_of_word: c.is_alphanumeric(), folded }
        };
        (LATIN.start..LATIN.end).map(known).collect()
    });
    LATIN.contains(&c).then(|| &KNOWN[c as usize - LATIN.start as usize])
}

/// Accents of Latin, Greek, Cyrillic and Hebrew, the vowel signs of Arabic, and what only stretches an
/// Arabic word. The vowel signs of Indian and other scripts are letters by themselves.
fn is_dropped(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{483}'..='\u{487}' | '\u{591}'..='\u{5c7}'
        | '\u{610}'..='\u{61a}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6ed}')
}

/// What a letter is written as by readers who do not have it on their keyboard. Cyrillic letters
/// become the Latin ones of Serbian, so that either alphabet finds what the other has.
fn plain(c: char) -> Option<&'static str> {
    Some(match c {
        'æ' => "ae",
        'œ' => "oe",
        'ø' | 'ɔ' | 'о' => "o",
        'ł' | 'л' => "l",
        'đ' | 'ђ' => "dj",
        'ð' | 'ɗ' | 'д' => "d",
        'þ' => "th",
        'ß' => "ss",
        'ı' | 'и' | 'і' => "i",
        'ħ' | 'х' => "h",
        'ɓ' | 'б' => "b",
        'ƙ' | 'к' => "k",
        'ɛ' | 'е' => "e",
        'ŋ' | 'н' => "n",
        'ς' => "σ",
        'а' => "a",
        'в' => "v",
        'г' => "g",
        'ж' | 'з' => "z",
        'ј' => "j",
        'љ' => "lj",
        'м' => "m",
        'њ' => "nj",
        'п' => "p",
        'р' => "r",
        'с' | 'ш' => "s",
        'т' => "t",
        'ћ' | 'ц' | 'ч' => "c",
        'у' => "u",
        'ф' => "f",
        'џ' => "dz",
        'ٱ' => "ا",
        'ى' | 'ی' => "ي",
        'ک' => "ك",
        'ة' => "ه",
        '٠' | '۰' => "0",
        '١' | '۱' => "1",
        '٢' | '۲' => "2",
        '٣' | '۳' => "3",
        '٤' | '۴' => "4",
        '٥' | '۵' => "5",
        '٦' | '۶' => "6",
        '٧' | '۷' => "7",
        '٨' | '۸' => "8",
        '٩' | '۹' => "9",
        _ => return None,
    })
}

/// An Arabic word without its article, and without the conjunction or preposition that is written
/// together with it, where three letters remain.
fn without_article(word: &str) -> Option<&str> {
    let rest = word.strip_prefix(['و', 'ف', 'ب', 'ك']).and_then(|rest| rest.strip_prefix("ال"));
    let rest = rest.or_else(|| word.strip_prefix("ال"))?;
    rest.chars().nth(2).map(|_| rest)
}

/// The terms of a folded word. Scripts that put no spaces between words give overlapping pairs of
/// letters; a single Latin letter is no term.
fn split(word: &str, found: &mut impl FnMut(&str)) {
    let mut rest = word;
    while let Some(first) = rest.chars().next() {
        let dense = is_dense(first);
        let end = rest.find(|c| is_dense(c) != dense).unwrap_or(rest.len());
        let (part, behind) = rest.split_at(end);
        rest = behind;
        if dense {
            pairs(part, found);
        } else if part.len() > 1 || !part.bytes().all(|byte| byte.is_ascii_lowercase()) {
            let end = part.char_indices().nth(LONGEST).map_or(part.len(), |(at, _)| at);
            found(&part[..end]);
        }
    }
}

/// Thai, Lao, Burmese, Khmer, kana and Chinese characters.
fn is_dense(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}'
        | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}')
}

fn pairs(part: &str, found: &mut impl FnMut(&str)) {
    let ends = part.char_indices().map(|(at, c)| at + c.len_utf8());
    let ends: Vec<usize> = ends.collect();
    if ends.len() < 2 {
        found(part);
    }
    for (at, end) in ends.iter().skip(1).enumerate() {
        let start = if at == 0 { 0 } else { ends[at - 1] };
        found(&part[start..*end]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn terms(text: &str) -> Vec<String> {
        let mut terms = Vec::new();
        each_term(text, |term| terms.push(term.to_owned()));
        terms
    }

    /// The same table is asked in `tests/browser/search.test.mjs`.
    #[test]
    fn texts_become_the_terms_of_the_table_that_the_script_shares() {
        let table = include_str!("../../tests/search/terms.tsv");
        for line in table.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
            let (text, expected) = line.split_once('\t').unwrap();
            let expected: String = expected.nfkd().collect();
            assert_eq!(terms(text).join(" "), expected, "{text}");
        }
    }

    #[test]
    fn letters_looked_up_one_by_one_are_those_of_the_whole_word() {
        for c in LATIN.start..LATIN.end {
            let (mut one, mut whole) = (String::new(), String::new());
            fold(&format!("a{c}b"), &mut one);
            decompose(&format!("a{c}b"), &mut whole);
            assert_eq!(one, whole, "{c:?}");
            assert_eq!(is_of_word(c), c.is_alphanumeric() || is_combining_mark(c), "{c:?}");
        }
    }

    #[test]
    fn no_term_is_longer_than_what_a_reader_types() {
        let long = "ñ".repeat(100);
        assert_eq!(terms(&long), ["n".repeat(LONGEST)]);
    }
}
