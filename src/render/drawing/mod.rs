//! The geometry of drawings: where points of the earth, words and bars come to lie. Numbers only; knows no
//! bulletin, no language and no SVG elements.

mod axis;
mod board;
mod projection;

pub(super) use axis::{Axis, WIDTH};
pub(super) use board::{Anchor, Board, Rect, Word, width};
pub(super) use projection::Projection;

/// The nearest whole number. Drawings are small, so that nothing is cut off.
#[expect(clippy::cast_possible_truncation, reason = "it has no fraction and is not large")]
pub(super) fn whole(number: f64) -> i32 {
    number.round() as i32
}
