//! Character references in attributes of raw HTML, decoded to see where an address really leads.
//!
//! Numeric references, and the few named ones that occur in addresses or could hide a scheme.
//! Others stay as written: they cannot make a colon.

use std::borrow::Cow;

const NAMED: [(&str, char); 9] = [
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("nbsp", '\u{a0}'),
    ("colon", ':'),
    ("Tab", '\t'),
    ("NewLine", '\n'),
];

/// The longest reference that is looked for, without `&` and `;`; numbers can have leading zeros.
const LONGEST: usize = 16;

/// The text with its character references decoded.
pub(super) fn decode(text: &str) -> Cow<'_, str> {
    if !text.contains('&') {
        return Cow::Borrowed(text);
    }
    let mut decoded = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        decoded.push_str(&rest[..at]);
        let (c, length) = reference(&rest[at..]).unwrap_or(('&', 1));
        decoded.push(c);
        rest = &rest[at + length..];
    }
    decoded.push_str(rest);
    Cow::Owned(decoded)
}

/// The character of the reference at the start of `text`, and the reference's length.
fn reference(text: &str) -> Option<(char, usize)> {
    let name = &text[1..];
    if let Some(number) = name.strip_prefix('#') {
        return numeric(number).map(|(c, length)| (c, length + 2));
    }
    let end = name.bytes().take(LONGEST).position(|byte| byte == b';')?;
    let (_, c) = NAMED.iter().find(|(known, _)| *known == &name[..end])?;
    Some((*c, end + 2))
}

/// The character of `x41;` or `65;`; browsers do not ask for the semicolon.
fn numeric(number: &str) -> Option<(char, usize)> {
    let (digits, radix) = match number.strip_prefix(['x', 'X']) {
        Some(digits) => (digits, 16),
        None => (number, 10),
    };
    let length = digits.chars().take_while(|c| c.is_digit(radix)).count();
    let code = u32::from_str_radix(digits.get(..length)?, radix).ok()?;
    let closed = usize::from(digits[length..].starts_with(';'));
    let c = char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER);
    Some((c, number.len() - digits.len() + length + closed))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_that_hide_a_scheme_are_decoded() {
        for text in
            ["java&#115;cript:", "java&#x73;cript&colon;", "java&#0000115cript:", "javascript&#58"]
        {
            assert_eq!(decode(text).trim_end_matches(':'), "javascript", "{text}");
        }
    }

    #[test]
    fn what_is_not_a_known_reference_stays() {
        for text in ["a&b", "a&b=c;", "&;", "&", "&#", "&#x", "&#;", "&é;", "&#99999999999;"] {
            assert_eq!(decode(text), text);
        }
        assert_eq!(decode("?a=1&amp;b=2"), "?a=1&b=2");
    }
}
