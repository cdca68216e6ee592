//! A table of what twelve languages write, as text that a speaker can read and correct.
//!
//! `locale/compare.py` compares the same table with another implementation of CLDR; this test needs
//! nothing but the table.

use kabar::locale::{DateStyle, Locale};

const TABLE: &str = include_str!("locale/table.tsv");

const LANGUAGES: [&str; 12] =
    ["fr", "en", "id", "sq", "sr-Latn", "sr-Cyrl", "sw", "ar", "es", "pt", "de", "tr"];

#[test]
#[expect(clippy::disallowed_methods, reason = "the table is a file of the tests, not of a site")]
fn twelve_languages_write_what_the_table_says() {
    let table = table().unwrap();
    if std::env::var_os("KABAR_BLESS").is_some() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/locale/table.tsv");
        return std::fs::write(path, table).unwrap();
    }
    for (written, expected) in table.lines().zip(TABLE.lines()) {
        assert_eq!(written, expected);
    }
    assert_eq!(table.len(), TABLE.len());
}

/// `None` if a language, a day or a range of days does not exist.
fn table() -> Option<String> {
    let mut rows = vec!["language\tform\ttext\n".to_owned()];
    for tag in LANGUAGES {
        let locale = Locale::new(&tag.parse().ok()?, &[]);
        let [day, within_a_month, across_months] =
            ["2024-06-12", "2023-01-19/2023-01-20", "2023-01-30/2023-02-02"];
        let date = |days: &str, style| Some(locale.date(days.parse().ok()?, style));
        for (form, text) in [
            ("medium date", date(day, DateStyle::Medium)?),
            ("long date", date(day, DateStyle::Long)?),
            ("full date", date(day, DateStyle::Full)?),
            ("medium range", date(within_a_month, DateStyle::Medium)?),
            ("long range", date(across_months, DateStyle::Long)?),
            ("number", locale.number(1_234_567)),
            ("list", locale.list(&["A", "B", "C"])),
            ("percent", locale.percent(45)),
        ] {
            rows.push(format!("{tag}\t{form}\t{text}\n"));
        }
    }
    Some(rows.concat())
}
