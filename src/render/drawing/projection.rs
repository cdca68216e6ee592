//! Points of the earth on a plane: equirectangular, true to scale at the middle parallel.
//!
//! Takes latitudes and longitudes in degrees (WGS 84). Uses no trigonometric function of the system, whose last
//! digits differ between machines. Points on both sides of the date line lie beside each other.

use super::whole;
use std::fmt::Write as _;

/// The width of every map.
const WIDTH: f64 = 360.0;
/// The least and the greatest height.
const HEIGHTS: (f64, f64) = (190.0, 330.0);
/// What is left free beside the outermost points, for their names.
const MARGIN: (f64, f64) = (54.0, 38.0);
/// No map shows less than so many degrees: below, a point is not exact enough.
const LEAST: f64 = 0.4;
/// The least distance between two lines of the grid.
const MESH: f64 = 54.0;
/// Distances between the lines of the grid, in degrees.
const STEPS: [f64; 8] = [0.1, 0.25, 0.5, 1.0, 2.0, 5.0, 10.0, 30.0];
/// The greatest length of the line that tells distances.
const BAR: f64 = 84.0;
/// The length of a degree of latitude in kilometers.
const DEGREE: f64 = 111.2;

/// How a part of the earth is drawn.
#[derive(Clone, Copy, Debug)]
pub(in crate::render) struct Projection {
    latitude: f64,
    longitude: f64,
    /// How long a degree of latitude is.
    scale: f64,
    /// How much shorter a degree of longitude is.
    narrowing: f64,
    height: f64,
}

impl Projection {
    /// The smallest map that shows all of some points.
    pub(in crate::render) fn of(points: &[[f64; 2]]) -> Self {
        let (south, north) = extent(points.iter().map(|[latitude, _]| *latitude));
        let (west, width) = arc(points.iter().map(|[_, longitude]| *longitude).collect());
        let latitude = f64::midpoint(south, north);
        let narrowing = cosine(latitude).max(0.1);
        let (x, y) = ((width * narrowing).max(LEAST), (north - south).max(LEAST));
        let room = (WIDTH - 2.0 * MARGIN.0, HEIGHTS.1 - 2.0 * MARGIN.1);
        let scale = (room.0 / x).min(room.1 / y);
        let height = (y * scale + 2.0 * MARGIN.1).clamp(HEIGHTS.0, HEIGHTS.1).round();
        Self { latitude, longitude: west + width / 2.0, scale, narrowing, height }
    }

    /// The width and the height of the map.
    pub(in crate::render) fn size(&self) -> (i32, i32) {
        (whole(WIDTH), whole(self.height))
    }

    /// Where a point lies, from the left and from above.
    pub(in crate::render) fn place(&self, [latitude, longitude]: [f64; 2]) -> (i32, i32) {
        let east = (longitude - self.longitude + 180.0).rem_euclid(360.0) - 180.0;
        (whole(self.x(east)), whole(self.y(latitude)))
    }

    /// From the left, so many degrees east of the middle.
    fn x(&self, east: f64) -> f64 {
        WIDTH / 2.0 + east * self.narrowing * self.scale
    }

    fn y(&self, latitude: f64) -> f64 {
        self.height / 2.0 - (latitude - self.latitude) * self.scale
    }

    /// Meridians and parallels at a round distance, as the `d` of a path.
    pub(in crate::render) fn grid(&self) -> String {
        let step = STEPS.into_iter().find(|step| step * self.scale >= MESH).unwrap_or(30.0);
        let up = self.height / 2.0 / self.scale;
        let aside = (WIDTH / 2.0 / self.scale / self.narrowing).min(180.0);
        let (mut path, (width, height)) = (String::new(), self.size());
        // Writing to a string cannot fail.
        for latitude in multiples(step, self.latitude, up).filter(|latitude| latitude.abs() < 90.0)
        {
            let _ = write!(path, "M0 {}H{width}", whole(self.y(latitude)));
        }
        for longitude in multiples(step, self.longitude, aside) {
            let _ = write!(path, "M{} 0V{height}", whole(self.x(longitude - self.longitude)));
        }
        path
    }

    /// Where the equator is, from above, if it can be seen.
    pub(in crate::render) fn equator(&self) -> Option<i32> {
        let y = whole(self.y(0.0));
        (1..self.size().1).contains(&y).then_some(y)
    }

    /// A round distance in kilometers, and how long it is on the map.
    pub(in crate::render) fn distance(&self) -> (u64, i32) {
        let longest = BAR * DEGREE / self.scale;
        let round = [1, 10, 100, 1000].into_iter().flat_map(|power| [1, 2, 5].map(|it| it * power));
        let fits = |distance: &u32| f64::from(*distance) <= longest;
        let distance = round.take_while(fits).last().unwrap_or(1);
        (u64::from(distance), whole(f64::from(distance) * self.scale / DEGREE))
    }
}

/// The least and the greatest of some numbers.
fn extent(numbers: impl Iterator<Item = f64>) -> (f64, f64) {
    let both = numbers.fold(None, |both: Option<(f64, f64)>, number| {
        Some(both.map_or((number, number), |(low, high)| (low.min(number), high.max(number))))
    });
    both.unwrap_or_default()
}

/// The shortest way along the parallels that meets all longitudes: where it begins, and how far it goes east.
fn arc(mut longitudes: Vec<f64>) -> (f64, f64) {
    longitudes.sort_by(f64::total_cmp);
    let (Some(first), Some(last)) = (longitudes.first(), longitudes.last()) else {
        return (0.0, 0.0);
    };
    let mut widest = (*first, first + 360.0 - last);
    for pair in longitudes.windows(2) {
        if pair[1] - pair[0] > widest.1 {
            widest = (pair[1], pair[1] - pair[0]);
        }
    }
    (widest.0, 360.0 - widest.1)
}

/// The multiples of a step around a middle.
fn multiples(step: f64, middle: f64, half: f64) -> impl Iterator<Item = f64> {
    let first = ((middle - half) / step).ceil();
    (0..400)
        .map(move |at| (first + f64::from(at)) * step)
        .take_while(move |it| *it <= middle + half)
}

/// The cosine of an angle in degrees, as Bhaskara I. gave it in the seventh century: exact to 0.002.
fn cosine(degrees: f64) -> f64 {
    let square = degrees * degrees;
    (32_400.0 - 4.0 * square) / (32_400.0 + square)
}

#[cfg(test)]
mod tests {
    use super::*;

    const BUKAVU: [f64; 2] = [-2.5, 28.86];
    const PRISTINA: [f64; 2] = [42.66, 21.17];
    const JAKARTA: [f64; 2] = [-6.21, 106.85];
    const PAREPARE: [f64; 2] = [-4.01, 119.63];

    #[test]
    fn the_cosine_is_near_enough() {
        for degrees in -90..=90 {
            let exact = f64::from(degrees).to_radians().cos();
            assert!((cosine(f64::from(degrees)) - exact).abs() < 0.002, "{degrees}");
        }
    }

    #[test]
    fn all_points_lie_within_the_margins() {
        for points in [&[BUKAVU, PRISTINA, JAKARTA][..], &[JAKARTA, PAREPARE], &[BUKAVU, BUKAVU]] {
            let map = Projection::of(points);
            let (width, height) = map.size();
            for (x, y) in points.iter().map(|point| map.place(*point)) {
                assert!(
                    (54..=width - 54).contains(&x) && (38..=height - 38).contains(&y),
                    "{x} {y}"
                );
            }
        }
    }

    #[test]
    fn north_is_above_and_east_is_right() {
        let map = Projection::of(&[BUKAVU, PRISTINA, JAKARTA]);
        let [bukavu, pristina, jakarta] = [BUKAVU, PRISTINA, JAKARTA].map(|point| map.place(point));
        assert!(pristina.1 < bukavu.1 && bukavu.1 < jakarta.1);
        assert!(pristina.0 < bukavu.0 && bukavu.0 < jakarta.0);
        assert!(map.equator().is_some_and(|y| pristina.1 < y && y < bukavu.1));
    }

    #[test]
    fn the_date_line_parts_nothing() {
        let (suva, apia) = ([-18.14, 178.44], [-13.83, -171.76]);
        let map = Projection::of(&[suva, apia]);
        assert!(map.place(suva).0 < map.place(apia).0);
        assert!(map.distance().0 <= 500, "{:?}", map.distance());
    }

    #[test]
    fn a_distance_is_round_and_true() {
        let map = Projection::of(&[JAKARTA, PAREPARE]);
        assert_eq!(map.distance().0, 200);
        // Jakarta and Parepare lie about 1,430 km apart.
        let apart = f64::from(map.place(PAREPARE).0 - map.place(JAKARTA).0);
        let told = apart / f64::from(map.distance().1) * 200.0;
        assert!((1380.0..1480.0).contains(&told), "{told}");
    }

    #[test]
    fn a_grid_has_some_lines_and_not_many() {
        for points in [vec![BUKAVU], vec![JAKARTA, PAREPARE], vec![[80.0, -170.0], [-80.0, 10.0]]] {
            let lines = Projection::of(&points).grid().matches('M').count();
            assert!((2..=14).contains(&lines), "{lines}");
        }
    }
}
