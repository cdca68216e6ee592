//! Words on a drawing, none over another one or over a place. A word that finds no room is left out.
//!
//! How wide a word will be is estimated: fonts are the reader's own.

/// A part of the drawing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::render) struct Rect {
    pub(in crate::render) left: i32,
    pub(in crate::render) top: i32,
    pub(in crate::render) right: i32,
    pub(in crate::render) bottom: i32,
}

impl Rect {
    /// What a dot covers.
    pub(in crate::render) fn dot((x, y): (i32, i32), r: i32) -> Self {
        Self { left: x - r, top: y - r, right: x + r, bottom: y + r }
    }

    /// What both cover, and what is between them.
    pub(in crate::render) fn with(self, other: Self) -> Self {
        Self {
            left: self.left.min(other.left),
            top: self.top.min(other.top),
            right: self.right.max(other.right),
            bottom: self.bottom.max(other.bottom),
        }
    }

    fn meets(self, other: Self) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }
}

/// Which part of a word stands where it is put.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::render) enum Anchor {
    Start,
    Middle,
    End,
}

impl Anchor {
    /// The value of `text-anchor`.
    pub(in crate::render) const fn name(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Middle => "middle",
            Self::End => "end",
        }
    }
}

/// Where a word is put: its base line, and what of it stands there.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::render) struct Word {
    pub(in crate::render) x: i32,
    pub(in crate::render) y: i32,
    pub(in crate::render) anchor: Anchor,
}

/// The size of words on a map, at most: where the map is small, they are larger.
const SIZE: i32 = 15;
/// What stays free between a word and what it names, and at the edge.
const GAP: i32 = 4;

impl Word {
    /// What a text covers here.
    fn covers(self, text: &str) -> Rect {
        let width = width(text);
        let left = match self.anchor {
            Anchor::Start => self.x,
            Anchor::Middle => self.x - width / 2,
            Anchor::End => self.x - width,
        };
        Rect { left, top: self.y - SIZE, right: left + width, bottom: self.y + GAP }
    }

    /// Where the name of a place can stand: beside it, above or below. One that names several places rather
    /// stands below or above all of them.
    pub(in crate::render) fn beside(place: Rect, count: usize) -> [Self; 4] {
        let (x, y) = (
            i32::midpoint(place.left, place.right),
            i32::midpoint(place.top, place.bottom) + SIZE / 3,
        );
        let right = Self { x: place.right + GAP, y, anchor: Anchor::Start };
        let left = Self { x: place.left - GAP, y, anchor: Anchor::End };
        let below = Self { x, y: place.bottom + SIZE + 1, anchor: Anchor::Middle };
        let above = Self { x, y: place.top - GAP - 1, anchor: Anchor::Middle };
        if count > 1 { [below, above, right, left] } else { [right, left, below, above] }
    }
}

/// How wide a text is at most in most fonts. Letters of East Asia are squares.
pub(in crate::render) fn width(text: &str) -> i32 {
    let wide =
        |c: char| if c >= '\u{1100}' && !('\u{1e00}'..='\u{2bff}').contains(&c) { 20 } else { 11 };
    text.chars().map(wide).sum::<i32>() * SIZE / 19
}

/// What is taken on a drawing.
pub(in crate::render) struct Board {
    size: (i32, i32),
    taken: Vec<Rect>,
}

impl Board {
    pub(in crate::render) fn new(size: (i32, i32), taken: Vec<Rect>) -> Self {
        Self { size, taken }
    }

    /// Puts a text where there is room for it first.
    pub(in crate::render) fn put(
        &mut self,
        text: &str,
        places: impl IntoIterator<Item = Word>,
    ) -> Option<Word> {
        let word = places.into_iter().find(|word| self.is_free(word.covers(text)))?;
        self.taken.push(word.covers(text));
        Some(word)
    }

    /// Takes the first of some parts that is free.
    pub(in crate::render) fn take(
        &mut self,
        parts: impl IntoIterator<Item = Rect>,
    ) -> Option<Rect> {
        let part = parts.into_iter().find(|part| self.is_free(*part))?;
        self.taken.push(part);
        Some(part)
    }

    fn is_free(&self, part: Rect) -> bool {
        let (width, height) = self.size;
        let is_inside = part.left >= GAP
            && part.top >= GAP
            && part.right <= width - GAP
            && part.bottom <= height - GAP;
        is_inside && !self.taken.iter().any(|taken| taken.meets(part))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_goes_where_there_is_room() {
        let dots = [(60, 60), (100, 60), (330, 60)].map(|place| Rect::dot(place, 6));
        let mut board = Board::new((360, 200), dots.to_vec());
        let mut put =
            |dot: Rect| board.put("Jakarta", Word::beside(dot, 1)).map(|word| word.anchor);
        // The first has another dot at its right and the edge at its left.
        assert_eq!(put(dots[0]), Some(Anchor::Middle));
        assert_eq!(put(dots[1]), Some(Anchor::Start));
        assert_eq!(put(dots[2]), Some(Anchor::End));
    }

    #[test]
    fn names_never_lie_over_each_other() {
        let dots: Vec<Rect> = (0..30).map(|at| Rect::dot((60 + at * 8, 60 + at * 2), 4)).collect();
        let mut board = Board::new((360, 200), dots.clone());
        let put: Vec<Rect> = dots
            .iter()
            .filter_map(|dot| board.put("Nusa Tenggara", Word::beside(*dot, 1)))
            .map(|word| word.covers("Nusa Tenggara"))
            .collect();
        assert!(!put.is_empty() && put.len() < dots.len());
        for (at, one) in put.iter().enumerate() {
            assert!(put[at + 1..].iter().all(|other| !one.meets(*other)));
            assert!(dots.iter().all(|dot| !one.meets(*dot)));
        }
    }

    #[test]
    fn a_name_that_is_too_long_is_left_out() {
        let dot = Rect::dot((180, 100), 6);
        let name = "A name that is longer than the whole drawing is wide";
        assert_eq!(Board::new((360, 200), vec![dot]).put(name, Word::beside(dot, 1)), None);
    }

    #[test]
    fn wide_letters_need_more_room() {
        assert!(width("東京都庁") > width("Tōky") && width("جاكرتا") <= width("Jakarta"));
    }
}
