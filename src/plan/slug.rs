//! Titles and names as segments of addresses: short, stable, readable in a browser's bar.
//!
//! The only door to `deunicode` and `unicode_normalization`.

use crate::base::lang::Scripts;
use unicode_normalization::UnicodeNormalization;

/// No segment is longer, in bytes: file systems allow 255. It is cut between words where that is
/// possible; long before, since a title that differs only in its end should keep its end.
const LONGEST: usize = 200;

/// A text as one segment: lower case, words joined by hyphens. Letters of other scripts than Latin
/// are written in Latin letters, or kept in normalization form C. Empty if nothing remains.
#[must_use]
pub fn slug(text: &str, scripts: Scripts) -> String {
    let lower = match scripts {
        _ if text.is_ascii() => text.to_ascii_lowercase(),
        Scripts::Latin => {
            deunicode::deunicode(&text.nfc().collect::<String>()).to_ascii_lowercase()
        }
        Scripts::Kept => text.to_lowercase().nfc().collect(),
    };
    let mut slug = String::with_capacity(lower.len());
    for c in lower.chars() {
        if c.is_alphanumeric() || is_mark(c) {
            slug.push(c);
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    shortened(slug.trim_end_matches('-')).to_owned()
}

/// Marks that belong to the letter before: without them words of many scripts would fall apart.
fn is_mark(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c)
}

fn shortened(slug: &str) -> &str {
    if slug.len() <= LONGEST {
        return slug;
    }
    let head = &slug[..slug.floor_char_boundary(LONGEST)];
    match head.rfind('-') {
        Some(cut) if cut > LONGEST / 2 => &head[..cut],
        _ => head,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_becomes_words_joined_by_hyphens() {
        let latin = |text| slug(text, Scripts::Latin);
        assert_eq!(latin("Atelier : sécurité & gouvernance (1)"), "atelier-securite-gouvernance-1");
        assert_eq!(latin("L’atelier d'été"), "l-atelier-d-ete");
        assert_eq!(latin("Новости"), "novosti");
        assert_eq!(latin("—"), "");
    }

    #[test]
    fn composed_and_decomposed_letters_give_one_address() {
        for scripts in [Scripts::Latin, Scripts::Kept] {
            assert_eq!(slug("e\u{301}te\u{301}", scripts), slug("été", scripts));
        }
    }

    #[test]
    fn other_scripts_can_be_kept() {
        assert_eq!(slug("تقرير النشاط", Scripts::Kept), "تقرير-النشاط");
        assert_eq!(slug("كِتَاب", Scripts::Kept), "كِتَاب");
    }

    #[test]
    fn a_long_title_is_cut_between_words() {
        let long = slug(&"kata ".repeat(80), Scripts::Latin);
        assert!(long.len() <= LONGEST && long.ends_with("kata"));
    }
}
