//! What a template sees of drawings: numbers for the attributes of SVG elements, in whole units of the
//! `viewBox`. All of it is computed; a template only draws, and a style sheet only colors.

use super::{Link, Said};
use serde::Serialize;

/// `program.timeline`: how many activities there were in each month of a program, or in each year of a
/// long one. Time runs in the direction of the language.
#[derive(Clone, Debug, Serialize)]
pub struct Timeline {
    /// `month` or `year`: what a bar stands for; `words["activities_by_" ~ unit]` names it.
    pub unit: &'static str,
    /// The width of the drawing.
    pub width: u32,
    /// The height of the drawing.
    pub height: u32,
    /// Where the bars stand, from above.
    pub ground: u32,
    /// One for each month or year that has activities, in the order of time.
    pub bars: Vec<Bar>,
    /// The number on the highest bar.
    pub most: Mark,
    /// The names of the years, as many as there is room for; each stands in the middle of its year.
    pub years: Vec<Mark>,
    /// The lines between years.
    pub ticks: Vec<u32>,
    /// From when until when the program is planned, as far as it says so.
    pub period: Option<Span>,
}

/// A bar.
#[derive(Clone, Debug, Serialize)]
pub struct Bar {
    /// Its left side.
    pub x: u32,
    /// Its top.
    pub y: u32,
    /// Its width.
    pub width: u32,
    /// Its height.
    pub height: u32,
    /// The month or year, as the language writes it.
    pub text: String,
    /// How many activities, as the language writes it.
    pub count: String,
}

/// A word in a drawing; `x` is its middle and `y` its base line.
#[derive(Clone, Debug, Serialize)]
pub struct Mark {
    /// From the left.
    pub x: u32,
    /// From above.
    pub y: u32,
    /// The word.
    pub text: String,
}

/// A part of the width.
#[derive(Clone, Debug, Serialize)]
pub struct Span {
    /// Its left end.
    pub x: u32,
    /// Its length.
    pub width: u32,
}

/// `map` and an element of `maps`: places as dots on a ground without borders. North is above, in every
/// language.
#[derive(Clone, Debug, Serialize)]
pub struct Map {
    /// The region whose inside it shows; none for the whole bulletin, and on the page of a region.
    pub of: Option<Link>,
    /// The width of the drawing.
    pub width: i32,
    /// The height of the drawing.
    pub height: i32,
    /// Meridians and parallels, as the `d` of a path.
    pub grid: String,
    /// The equator, if it can be seen.
    pub equator: Option<Equator>,
    /// How long a distance is; none where there is no room for it.
    pub scale: Option<Scale>,
    /// The dots, the largest first.
    pub spots: Vec<Spot>,
    /// The names that have room.
    pub names: Vec<Name>,
}

/// The equator.
#[derive(Clone, Debug, Serialize)]
pub struct Equator {
    /// From above.
    pub y: i32,
    /// Where its name begins, if there is room for it.
    pub name: Option<i32>,
}

/// How long a distance is.
#[derive(Clone, Debug, Serialize)]
pub struct Scale {
    /// The line, as the `d` of a path.
    pub path: String,
    /// The middle of its name.
    pub x: i32,
    /// The base line of its name.
    pub y: i32,
    /// The distance: `500 km`.
    pub text: String,
}

/// A place.
#[derive(Clone, Debug, Serialize)]
pub struct Spot {
    /// Its middle, from the left.
    pub x: i32,
    /// Its middle, from above.
    pub y: i32,
    /// Its radius: its area tells how many activities there were.
    pub r: i32,
    /// The address of its page; none for the page on which the map is.
    pub url: Option<String>,
    /// Its name.
    pub text: Said,
    /// How many activities, as the language writes it; none if there were none.
    pub count: Option<String>,
    /// Whether the map is about it: all places are equal, or it lies in the region that the map marks.
    pub here: bool,
}

/// The name of a region beside its places.
#[derive(Clone, Debug, Serialize)]
pub struct Name {
    /// From the left: the start, the middle or the end, as `anchor` says.
    pub x: i32,
    /// The base line, from above.
    pub y: i32,
    /// `start`, `middle` or `end`, for `text-anchor` of a text from left to right.
    pub anchor: &'static str,
    /// The name.
    pub text: Said,
    /// The address of its page; none for the page on which the map is.
    pub url: Option<String>,
    /// Whether the map marks the region.
    pub here: bool,
}
