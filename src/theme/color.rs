//! The accent color of a theme, and where it stands in the stylesheet.
//!
//! The stylesheet writes its colors as custom properties of `:root`. Only `--accent` is replaced:
//! in the light `:root` with the color of `theme.yaml`, in the dark one with a tint of it that can
//! be read there. Takes stylesheets as `css` makes them small.

use super::css;
use std::fmt;

/// A color (sRGB).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Color([u8; 3]);

/// The relative luminance (WCAG 2.2, 0 to 1) that a color needs on dark paper: a contrast of more
/// than 7 to 1 on `#171513`.
const LIGHT_ENOUGH: f64 = 0.38;

impl Color {
    /// Reads `#rgb` or `#rrggbb`.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#')?;
        let long = match digits.len() {
            3 => digits.chars().flat_map(|digit| [digit, digit]).collect(),
            6 => digits.to_owned(),
            _ => return None,
        };
        let sound = long.bytes().all(|byte| byte.is_ascii_hexdigit());
        let number = u32::from_str_radix(&long, 16).ok().filter(|_| sound)?;
        let [_, red, green, blue] = number.to_be_bytes();
        Some(Self([red, green, blue]))
    }

    /// The color with as much white as it needs on dark paper.
    pub(super) fn on_dark(self) -> Self {
        let tints = (0..=16).map(|white| self.tint(white));
        tints.into_iter().find(|tint| tint.luminance() >= LIGHT_ENOUGH).unwrap_or(self)
    }

    /// Mixes with white, of which there are 0 to 16 parts in 16.
    fn tint(self, white: u16) -> Self {
        Self(self.0.map(|part| {
            let mixed = (u16::from(part) * (16 - white) + 255 * white) / 16;
            u8::try_from(mixed).unwrap_or(u8::MAX)
        }))
    }

    fn luminance(self) -> f64 {
        let linear = self.0.map(|part| {
            let part = f64::from(part) / 255.0;
            if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }
}

impl fmt::Display for Color {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

/// Puts the accent color into a stylesheet, unless it is there already.
pub(super) fn recolor(css: &str, accent: Color) -> String {
    let mut is_there = false;
    let recolored = declarations(css, &mut |paper, value| match paper {
        Paper::Light => {
            is_there |= Color::parse(value) == Some(accent);
            accent
        }
        Paper::Dark => accent.on_dark(),
    });
    if is_there { css.to_owned() } else { recolored }
}

#[derive(Clone, Copy)]
enum Paper {
    Light,
    Dark,
}

/// The stylesheet with other values for the accent color.
fn declarations(css: &str, color: &mut dyn FnMut(Paper, &str) -> Color) -> String {
    let mut out = String::with_capacity(css.len());
    let mut open: Vec<&str> = Vec::new();
    let mut before = "";
    for part in css::parts(css) {
        match (part.strip_prefix("--accent:"), paper(&open)) {
            (Some(value), Some(paper)) => {
                out.push_str("--accent:");
                out.push_str(&color(paper, value).to_string());
            }
            _ => out.push_str(part),
        }
        match part {
            "{" => open.push(before),
            "}" => drop(open.pop()),
            _ => {}
        }
        before = part;
    }
    out
}

/// On which paper the declarations of a rule hold, if it is one for the whole page.
fn paper(open: &[&str]) -> Option<Paper> {
    match open {
        [":root"] => Some(Paper::Light),
        [media, ":root"] if media.contains("prefers-color-scheme:dark") => Some(Paper::Dark),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_color_is_three_or_six_hexadecimal_digits() {
        for (text, color) in [("#9B2d1c", Some("#9b2d1c")), ("#fa0", Some("#ffaa00"))] {
            assert_eq!(Color::parse(text).map(|color| color.to_string()).as_deref(), color);
        }
        for text in ["9b2d1c", "#9b2d1", "red", "#+b2d1c", "#é12345", "#"] {
            assert_eq!(Color::parse(text), None, "{text}");
        }
    }

    #[test]
    fn on_dark_paper_a_color_is_light_enough_to_be_read() {
        for text in ["#9b2d1c", "#000", "#0a5f3c", "#00f", "#f2a08e", "#fff"] {
            assert!(Color::parse(text).unwrap().on_dark().luminance() >= LIGHT_ENOUGH, "{text}");
        }
        assert_eq!(Color::parse("#f2a08e").unwrap().on_dark().to_string(), "#f2a08e");
    }

    #[test]
    fn only_the_accent_of_the_root_changes() {
        let css = ":root{--a:1;--accent:#9b2d1c}a{--accent:x;color:var(--accent)}\
                   @media (prefers-color-scheme:dark){:root{--accent:#f2a08e}}\
                   @media print{:root{--accent:#000}}";
        let accent = Color::parse("#0a5f3c").unwrap();
        let expected =
            css.replace("#9b2d1c", "#0a5f3c").replace("#f2a08e", &accent.on_dark().to_string());
        assert_eq!(recolor(css, accent), expected);
    }

    #[test]
    fn a_stylesheet_in_the_accent_color_keeps_its_own_dark_one() {
        let css = ":root{--accent:#FA0}@media (prefers-color-scheme:dark){:root{--accent:#f2a08e}}";
        assert_eq!(recolor(css, Color::parse("#ffaa00").unwrap()), css);
    }
}
