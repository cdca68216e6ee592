//! What a proofreader notices, and above all what not.

use super::{Lexicon, Remark, proofread};
use crate::base::day::DayRange;
use crate::source::markdown::render;

const NAMES: [&str; 6] =
    ["B-Trust", "Union européenne", "Uni Eropa", "YLP2EM", "Formasi", "Yayasan Lembaga Desa"];

fn days() -> DayRange {
    "2023-01-19/2023-01-20".parse().unwrap()
}

/// What is remarked of a text, each as the stretch that it is about and what is said of it.
fn remarks(text: &str) -> Vec<String> {
    let found = proofread(&render(text).plain, &Lexicon::new(NAMES), Some(days())).found;
    let said = |remark: &Remark| match remark {
        Remark::Weekday { right, .. } | Remark::Spelling { right, .. } => right.clone(),
        Remark::AmbiguousDate { readings, .. } => readings.join(" or "),
        Remark::Duration { minutes, .. } => minutes.to_string(),
        Remark::Count { listed, .. } => listed.to_string(),
    };
    found
        .iter()
        .map(|(remark, range)| format!("{}: {}", &text[range.clone()], said(remark)))
        .collect()
}

#[track_caller]
fn notices(cases: &[(&str, &str)]) {
    for (text, expected) in cases {
        assert_eq!(remarks(text), [*expected], "{text}");
    }
}

#[track_caller]
fn passes(texts: &[&str]) {
    for text in texts {
        assert_eq!(remarks(text), Vec::<String>::new(), "{text}");
    }
}

#[test]
fn a_weekday_that_its_date_does_not_have_is_noticed_in_five_languages() {
    notices(&[
        ("le vendredi 19 janvier 2023", "vendredi: jeudi"),
        ("vendredi\n*19* janvier 2023", "vendredi: jeudi"),
        ("lundi 1er janvier 2023", "lundi: dimanche"),
        ("on Friday, 19 January 2023.", "Friday: Thursday"),
        ("on Friday, January 19, 2023,", "Friday: Thursday"),
        ("on Friday 19th January, 2023", "Friday: Thursday"),
        ("pada Jumat (19 Januari 2023)", "Jumat: Kamis"),
        ("hari Jumat tanggal 19 Januari 2023", "Jumat: Kamis"),
        ("të premten, më 19 janar 2023", "premten: e enjte"),
        ("e premte 19 janar 2023", "premte: e enjte"),
        ("Ijumaa, tarehe 19 Januari 2023", "Ijumaa: Alhamisi"),
        ("vendredi 19 janvier, au matin", "vendredi: jeudi"),
    ]);
}

#[test]
fn a_weekday_is_left_alone_where_nothing_is_certain() {
    passes(&[
        "jeudi 19 et vendredi 20 janvier 2023",
        "le jeudi 19 janvier 2023 et le vendredi 20 janvier",
        "Thursday, January 19, 2023",
        "Kamis-Sabtu, 19 Januari 2023",
        "Friday and Saturday, 19 January 2023",
        "vendredi 3 mars",
        "vendredi 30 février 2023",
        "vendredi 19 participants",
        "`vendredi 19 janvier 2023`",
    ]);
}

#[test]
fn a_date_in_numbers_is_noticed_if_it_can_be_read_in_two_ways() {
    notices(&[
        ("pada 12/6/2024.", "12/6/2024: 2024-06-12 or 2024-12-06"),
        ("(03/04/2024)", "03/04/2024: 2024-04-03 or 2024-03-04"),
    ]);
    passes(&[
        "13/6/2024 6/6/2024 6/13/2024 31/2/2024",
        "https://example.org/12/6/2024",
        "[a](b/12/6/2024.md) `12/6/2024` SK/12/6/2024 12/6/2024/5 12/6/24",
    ]);
}

#[test]
fn a_duration_is_compared_with_the_clock() {
    notices(&[
        ("Ils ont travaillé pendant 3 heures, de 9h à 13h.", "3 heures: 240"),
        ("It lasted 2 hours, from 9:00 to 13:30.", "2 hours: 270"),
        ("Berlangsung selama 3 jam, pukul 09.00-13.00 WIB.", "3 jam: 240"),
        ("Zgjati 2 orë, nga 10:00 deri 13:00.", "2 orë: 180"),
    ]);
    passes(&[
        "pendant 4 heures, de 9h à 13h",
        "pendant 4 heures, de 9h à 12h45",
        "for 4 hours, from 9:00 to 1:00",
        "for 3 hours and a half, from 9:00 to 13:00",
        "selama 3 jam. Pukul 09.00-13.00 makan siang",
        "for 3 hours, from 9:00 to 11:00 and from 13:00 to 14:00",
        "de 9 heures à 13 heures, pendant 3 jours",
        "jam 9, pukul 09.00-13.00",
        "pendant 3 heures, après 9:00 et avant 13:00",
        "pendant 3 heures, de 9999:00 à 2000h",
    ]);
}

#[test]
fn what_is_counted_and_named_is_counted_again() {
    notices(&[
        ("di 4 kabupaten, yaitu Bima, Dompu dan Sumbawa Barat.", "4 kabupaten, yaitu: 3"),
        ("2 communes, à savoir : Ibanda, Kadutu et Bagira.\nEt", "2 communes, à savoir: 3"),
        ("in 4 towns, namely Bukavu, Goma, and Uvira", "4 towns, namely: 3"),
    ]);
    passes(&[
        "di 3 kabupaten, yaitu Bima, Dompu dan Sumbawa Barat.",
        "di 4 kabupaten, yaitu Bima, Dompu, Sumbawa Barat dan lain-lain.",
        "di 4 kabupaten, yaitu Bima dan Dompu, Sumbawa dan Lombok.",
        "di 4 kabupaten, antara lain Bima, Dompu dan Sumbawa.",
        "di 4 kabupaten, yaitu Bima (dua desa), Dompu dan Sumbawa.",
        "di 4 kabupaten: Bima, Dompu dan Sumbawa.",
        "on 3 topics, namely security, trust and justice, and others",
        "2.4 km, yaitu Bima, Dompu dan Sumbawa.",
    ]);
}

#[test]
fn another_spelling_of_a_name_is_noticed() {
    notices(&[
        ("B Trust", "B Trust: B-Trust"),
        ("avec BTrust.", "BTrust: B-Trust"),
        ("l’Union Européenne a", "Union Européenne: Union européenne"),
        ("Uni eropa", "Uni eropa: Uni Eropa"),
        ("Ylp2eM", "Ylp2eM: YLP2EM"),
        ("Yayasan Lembaga-Desa", "Yayasan Lembaga-Desa: Yayasan Lembaga Desa"),
    ]);
    passes(&[
        "B-Trust, Union européenne, Uni Eropa, YLP2EM",
        "## PERTEMUAN UNI EROPA",
        "Formasi dan formasi",
        "B-Trusted, Uni Eropanya, XYLP2EM",
        "uni eropa",
        "[a](https://example.org/B_Trust) `B Trust`",
        "B: Trust me",
    ]);
}

#[test]
fn an_acronym_is_noticed_once_if_nobody_explains_it() {
    let acronyms = |text: &str| {
        let found = proofread(&render(text).plain, &Lexicon::default(), None).acronyms;
        found.iter().map(|it| text[it.range.clone()].to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(acronyms("DP3A dan BAPPEDA, lalu DP3A"), ["DP3A", "BAPPEDA"]);
    for text in [
        "Layanan Berbasis Komunitas (LBK). LBK hadir",
        "LBK hadir. LBK (Layanan Berbasis Komunitas)",
        "LBK – Layanan Berbasis Komunitas",
        "Abad XVIII, pukul 09.00 WIB, KK, 3PM",
        "HASIL PERTEMUAN TAHUN INI",
        "`LBK` [x](LBK.md) https://LBK.org",
        "Bappeda",
    ] {
        assert_eq!(acronyms(text), Vec::<String>::new(), "{text}");
    }
}
