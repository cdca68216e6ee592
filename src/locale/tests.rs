//! What a reader sees, for the languages of the interface.

use super::*;

fn locale(tag: &str) -> Locale {
    Locale::new(&tag.parse().unwrap(), &[])
}

fn date(tag: &str, days: &str, style: DateStyle) -> String {
    locale(tag).date(days.parse().unwrap(), style)
}

#[test]
fn a_medium_range_within_a_month_names_the_month_once() {
    for (tag, written) in [
        ("fr", "19–20 janv. 2023"),
        ("en", "Jan 19 – 20, 2023"),
        ("id", "19–20 Jan 2023"),
        ("sq", "19 – 20 jan 2023"),
        ("sr-Latn", "19.–20. jan 2023."),
        ("sr-Cyrl", "19.–20. јан 2023."),
        ("sw", "19 – 20 Jan 2023"),
        ("es", "19–20 ene 2023"),
        ("pt", "19 – 20 de jan. de 2023"),
        ("ar", "19–20 يناير 2023"),
        ("ar-EG", "١٩–٢٠ يناير ٢٠٢٣"),
        ("de", "19.–20. Jan. 2023"),
    ] {
        assert_eq!(date(tag, "2023-01-19/2023-01-20", DateStyle::Medium), written, "{tag}");
    }
}

#[test]
fn a_full_date_has_the_weekday() {
    for (tag, written) in [
        ("fr", "mercredi 12 juin 2024"),
        ("en", "Wednesday, June 12, 2024"),
        ("id", "Rabu, 12 Juni 2024"),
        ("sq", "e mërkurë, 12 qershor 2024"),
        ("sr-Latn", "sreda, 12. jun 2024."),
        ("sw", "Jumatano, 12 Juni 2024"),
        ("tr", "12 Haziran 2024 Çarşamba"),
        ("th", "วันพุธที่ 12 มิถุนายน ค.ศ. 2024"),
    ] {
        assert_eq!(date(tag, "2024-06-12", DateStyle::Full), written, "{tag}");
    }
}

#[test]
fn a_long_range_repeats_what_differs() {
    for (tag, days, written) in [
        ("fr", "2023-01-19/2023-01-20", "19–20 janvier 2023"),
        ("fr", "2023-01-30/2023-02-02", "30 janvier – 2 février 2023"),
        ("fr", "2022-12-30/2023-01-02", "30 décembre 2022 – 2 janvier 2023"),
        ("sw", "2023-01-30/2023-02-02", "30 Januari – 2 Februari 2023"),
        ("sr-Latn", "2023-01-30/2023-02-02", "30. januar – 2. februar 2023."),
        ("es", "2023-01-30/2023-02-02", "30 de enero – 2 de febrero de 2023"),
        ("zh", "2023-01-19/2023-01-20", "2023年1月19日 – 20日"),
        ("lt", "2023-01-19/2023-01-20", "2023 m. sausio 19–20 d."),
        ("ln", "2023-01-19/2023-01-20", "19–20 sánzá ya yambo 2023"),
    ] {
        assert_eq!(date(tag, days, DateStyle::Long), written, "{tag}");
    }
}

#[test]
fn a_full_range_has_both_weekdays() {
    let days = "2023-01-19/2023-01-20";
    for (tag, written) in [
        ("fr", "jeudi 19 – vendredi 20 janvier 2023"),
        ("en", "Thursday, January 19 – Friday, January 20, 2023"),
        ("id", "Kamis, 19 Januari – Jumat, 20 Januari 2023"),
        ("da", "torsdag den 19.–fredag den 20. januar 2023"),
        ("tr", "19 Ocak 2023 Perşembe – 20 Ocak 2023 Cuma"),
    ] {
        assert_eq!(date(tag, days, DateStyle::Full), written, "{tag}");
    }
}

#[test]
fn the_slips_of_cldr_are_mended() {
    assert_eq!(date("sw", "2023-01-30/2023-02-02", DateStyle::Medium), "30 Jan – 2 Feb 2023");
    assert_eq!(date("si", "2023-01-19", DateStyle::Long), "2023 ජනවාරි 19");
    assert!(date("ak", "2023-01-22", DateStyle::Full).starts_with("Kwasiada"));
}

#[test]
fn a_month_stands_alone_in_its_own_form() {
    let [january, march, december] =
        ["2020-01", "2020-03", "2022-12"].map(|month| month.parse().unwrap());
    for (tag, alone, within, across) in [
        ("fr", "janvier 2020", "janvier – mars 2020", "janvier 2020 – décembre 2022"),
        ("es", "enero de 2020", "enero–marzo de 2020", "enero de 2020 – diciembre de 2022"),
        ("pl", "styczeń 2020", "styczeń–marzec 2020", "styczeń 2020–grudzień 2022"),
        ("sr-Latn", "januar 2020.", "januar – mart 2020.", "januar 2020. – decembar 2022."),
        ("zh", "2020年1月", "2020年1月 – 3月", "2020年1月 – 2022年12月"),
    ] {
        let locale = locale(tag);
        assert_eq!(locale.month(january), alone);
        assert_eq!(locale.months(january, march), within);
        assert_eq!(locale.months(january, december), across);
        assert_eq!(locale.months(january, january), alone);
    }
}

#[test]
fn a_time_is_on_the_clock_of_the_language() {
    let [morning, noon, evening] = ["09:30", "11:00", "18:05"].map(|time| time.parse().unwrap());
    for (tag, alone, within, across) in [
        ("fr", "09:30", "09:30 – 11:00", "09:30 – 18:05"),
        ("en", "9:30\u{202f}AM", "9:30 – 11:00\u{202f}AM", "9:30\u{202f}AM – 6:05\u{202f}PM"),
        ("id", "09.30", "09.30–11.00", "09.30–18.05"),
        ("sr-Latn", "09:30", "09:30–11:00", "09:30–18:05"),
        ("es", "9:30", "9:30–11:00", "9:30–18:05"),
        ("zh-TW", "上午9:30", "上午9:30至11:00", "上午9:30至下午6:05"),
    ] {
        let locale = locale(tag);
        assert_eq!(locale.time(morning), alone);
        assert_eq!(locale.times(morning, noon), within);
        assert_eq!(locale.times(morning, evening), across);
        assert_eq!(locale.times(morning, morning), alone);
    }
}

#[test]
fn midnight_and_noon_are_twelve_on_a_clock_of_twelve_hours() {
    let en = locale("en");
    let time = |text: &str| en.time(text.parse().unwrap());
    assert_eq!(time("00:00"), "12:00\u{202f}AM");
    assert_eq!(time("12:00"), "12:00\u{202f}PM");
    assert_eq!(
        en.times("08:05".parse().unwrap(), "08:45".parse().unwrap()),
        "8:05 – 8:45\u{202f}AM"
    );
}

#[test]
fn a_language_without_data_is_written_as_the_first_of_its_chain_that_has_some() {
    let lang = |tag: &str| tag.parse::<Lang>().unwrap();
    let tetum = Locale::new(&lang("tet"), &[lang("sas"), lang("pt-TL"), lang("id")]);
    assert_eq!((tetum.lang(), tetum.data_lang()), (&lang("tet"), &lang("pt-TL")));
    assert!(!tetum.has_own_data());
    assert_eq!(tetum.own_name(), "tet");
    assert_eq!(tetum.month("2020-01".parse().unwrap()), "janeiro de 2020");
    assert_eq!(tetum.country_name("KE").as_deref(), Some("Quénia"));
    for tag in ["tet", "sas", "ht", "sr-Arab"] {
        let alone = locale(tag);
        assert_eq!(alone.data_lang().as_str(), "en", "{tag}");
        assert_eq!(alone.number(1234), "1,234");
    }
    assert!(locale("fr-CD").has_own_data() && locale("ln").has_own_data());
}

#[test]
fn a_country_may_write_otherwise_than_its_language() {
    assert_eq!(date("en-GB", "2024-06-12", DateStyle::Long), "12 June 2024");
    assert_eq!(date("en-US", "2024-06-12", DateStyle::Long), "June 12, 2024");
    assert_eq!(locale("pt-TL").number(12_345), "12\u{a0}345");
    assert_eq!(locale("ar-TN").number(1234), "1.234");
}

#[test]
fn a_locale_is_shared_between_threads() {
    fn shared<T: Clone + Send + Sync>() {}
    shared::<Locale>();
    assert_eq!(format!("{:?}", locale("tet")), "Locale(tet, written as en)");
}

#[test]
fn every_language_writes_every_form_without_a_gap() {
    let days: DayRange = "2023-01-30/2024-02-02".parse().unwrap();
    for tag in table::formats("locales").lines().filter_map(|row| row.split(['\t', ' ']).next()) {
        let locale = locale(tag);
        for style in [DateStyle::Medium, DateStyle::Long, DateStyle::Full] {
            let single = locale.date(days.start().into(), style);
            let range = locale.date(days, style);
            assert!(range.chars().count() > single.chars().count(), "{tag} {single} {range}");
            assert!(!range.contains('\u{2009}'), "{tag} {range}");
        }
        assert!(!locale.month(days.start().into()).is_empty());
        assert!(!locale.list(&["a", "b", "c"]).contains('{'), "{tag}");
    }
}
