//! What a picture file is: its size in pixels, and the hidden data that must not be published.
//!
//! Reads the structure of JPEG (ITU-T T.81, Exif 2.32), PNG (W3C PNG, third edition) and WebP
//! (RFC 9649) files and decodes no pixel. Whatever lies outside of that structure is not judged.

use crate::base::digest::Digest;
use crate::base::path::SourcePath;

/// A file of the site that is no text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Media {
    /// Its path.
    pub file: SourcePath,
    /// The digest of its bytes.
    pub digest: Digest,
    /// How many bytes it has.
    pub size: u64,
    /// What it is found to be.
    pub look: Look,
}

/// What a file beside a text is found to be.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Look {
    /// Width and height in pixels, as they are shown.
    pub size: Option<(u32, u32)>,
    /// What kinds of hidden data it holds, as ids of messages; sorted.
    pub metadata: Vec<&'static str>,
}

/// Looks at the bytes of a file; what is no picture that is known has neither size nor hidden data.
#[must_use]
pub fn look(bytes: &[u8]) -> Look {
    let mut look = Look::default();
    if bytes.starts_with(&[0xff, 0xd8]) {
        jpeg(bytes, &mut look);
    } else if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        png(bytes, &mut look);
    } else if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
        webp(bytes, &mut look);
    } else if bytes.starts_with(b"GIF8") {
        look.size = little16(bytes, 6).zip(little16(bytes, 8));
    }
    look.metadata.sort_unstable();
    look.metadata.dedup();
    look
}

/// Walks over the segments up to the first scan (T.81, annex B).
fn jpeg(bytes: &[u8], look: &mut Look) {
    let mut at = 2;
    while let Some([0xff, marker]) = bytes.get(at..at + 2) {
        let Some(length) = big16(bytes, at + 2).map(|length| length as usize) else { return };
        let Some(segment) = bytes.get(at + 4..(at + 2 + length).max(at + 4)) else { return };
        match marker {
            0xe1 if segment.starts_with(b"Exif\0") => look.metadata.push("picture-exif"),
            0xe1 => look.metadata.push("picture-xmp"),
            0xed => look.metadata.push("picture-iptc"),
            0xfe => look.metadata.push("picture-comment"),
            // Start of frame; the numbers between are tables.
            0xc0..=0xcf if !matches!(marker, 0xc4 | 0xc8 | 0xcc) => {
                look.size = big16(segment, 3).zip(big16(segment, 1));
            }
            0xda => return,
            _ => {}
        }
        at += 2 + length.max(2);
    }
}

fn png(bytes: &[u8], look: &mut Look) {
    look.size = big32(bytes, 16).zip(big32(bytes, 20));
    let mut at = 8;
    while let (Some(length), Some(kind)) = (big32(bytes, at), bytes.get(at + 4..at + 8)) {
        match kind {
            b"eXIf" => look.metadata.push("picture-exif"),
            b"tEXt" | b"zTXt" | b"iTXt" => look.metadata.push("picture-text"),
            b"tIME" => look.metadata.push("picture-time"),
            _ => {}
        }
        at = at.saturating_add(12).saturating_add(length as usize);
    }
}

fn webp(bytes: &[u8], look: &mut Look) {
    let mut at = 12;
    while let (Some(kind), Some(length)) = (bytes.get(at..at + 4), little32(bytes, at + 4)) {
        let chunk = bytes.get(at + 8..).unwrap_or_default();
        match kind {
            b"EXIF" => look.metadata.push("picture-exif"),
            b"XMP " => look.metadata.push("picture-xmp"),
            b"VP8X" => {
                look.size = little24(chunk, 4).zip(little24(chunk, 7)).map(|(w, h)| (w + 1, h + 1));
            }
            b"VP8 " if look.size.is_none() => {
                let size = little16(chunk, 6).zip(little16(chunk, 8));
                look.size = size.map(|(width, height)| (width & 0x3fff, height & 0x3fff));
            }
            b"VP8L" if look.size.is_none() => {
                let size = |bits: u32| ((bits & 0x3fff) + 1, (bits >> 14 & 0x3fff) + 1);
                look.size = little32(chunk, 1).map(size);
            }
            _ => {}
        }
        let padded = (length as usize).saturating_add(length as usize & 1);
        at = at.saturating_add(8).saturating_add(padded);
    }
}

fn big16(bytes: &[u8], at: usize) -> Option<u32> {
    let pair = bytes.get(at..at.checked_add(2)?)?;
    Some(u32::from(pair[0]) << 8 | u32::from(pair[1]))
}

fn big32(bytes: &[u8], at: usize) -> Option<u32> {
    Some(big16(bytes, at)? << 16 | big16(bytes, at.checked_add(2)?)?)
}

fn little16(bytes: &[u8], at: usize) -> Option<u32> {
    big16(bytes, at).map(|pair| pair >> 8 | (pair & 0xff) << 8)
}

fn little24(bytes: &[u8], at: usize) -> Option<u32> {
    Some(little16(bytes, at)? | u32::from(*bytes.get(at.checked_add(2)?)?) << 16)
}

fn little32(bytes: &[u8], at: usize) -> Option<u32> {
    Some(little16(bytes, at)? | little16(bytes, at.checked_add(2)?)? << 16)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn segment(marker: u8, data: &[u8]) -> Vec<u8> {
        let length = u16::try_from(data.len() + 2).unwrap().to_be_bytes();
        [&[0xff, marker], &length[..], data].concat()
    }

    fn chunk(kind: [u8; 4], data: &[u8]) -> Vec<u8> {
        let length = u32::try_from(data.len()).unwrap().to_be_bytes();
        [&length[..], &kind, data, &[0; 4]].concat()
    }

    #[test]
    fn a_jpeg_tells_its_size_and_what_it_hides() {
        let frame = segment(0xc0, &[8, 0, 48, 0, 64, 3]);
        let head = [0xff, 0xd8];
        let clean = [&head[..], &segment(0xe0, b"JFIF\0"), &frame, &segment(0xda, &[])].concat();
        assert_eq!(look(&clean), Look { size: Some((64, 48)), metadata: Vec::new() });
        let exif = [&head[..], &segment(0xe1, b"Exif\0\0"), &segment(0xfe, b"x"), &frame].concat();
        assert_eq!(look(&exif).metadata, ["picture-comment", "picture-exif"]);
    }

    #[test]
    fn a_png_tells_its_size_and_what_it_hides() {
        let size = [0, 0, 0, 3, 0, 0, 0, 2, 8, 2, 0, 0, 0];
        let parts = [chunk(*b"IHDR", &size), chunk(*b"tEXt", b"Author\0x"), chunk(*b"IEND", &[])];
        let png = [b"\x89PNG\r\n\x1a\n".to_vec(), parts.concat()].concat();
        assert_eq!(look(&png), Look { size: Some((3, 2)), metadata: vec!["picture-text"] });
    }

    #[test]
    fn a_webp_tells_its_size_and_what_it_hides() {
        let chunk = |kind: &[u8; 4], data: &[u8]| {
            [&kind[..], &u32::try_from(data.len()).unwrap().to_le_bytes(), data].concat()
        };
        let extended = chunk(b"VP8X", &[0, 0, 0, 0, 99, 0, 0, 49, 0, 0]);
        let webp = [&b"RIFF\0\0\0\0WEBP"[..], &extended, &chunk(b"EXIF", &[1, 2])].concat();
        assert_eq!(look(&webp), Look { size: Some((100, 50)), metadata: vec!["picture-exif"] });
    }

    #[test]
    fn what_is_cut_off_or_no_picture_does_no_harm() {
        for bytes in
            [&b""[..], b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n\0", b"RIFF\0\0\0\0WEBPVP8 ", b"x"]
        {
            assert_eq!(look(bytes).size, None);
        }
    }
}
