//! Regions as dots: those of the whole bulletin, or those in and around one region.

use super::Views;
use crate::config::RegionId;
use crate::messages::Arg;
use crate::plan::Group;
use crate::render::drawing::{Anchor, Board, Projection, Rect, Word, whole, width};
use crate::theme::contract::drawings::{Equator, Map, Name, Scale, Spot};
use crate::theme::contract::lists::Term;
use std::cmp::Reverse;

/// More dots than these are no map that anybody reads; the largest are shown.
const MOST_SPOTS: usize = 60;
const MOST_NAMES: usize = 14;
/// How many of the largest regions stand beside the map of the front page, and have maps on that of all regions.
const MOST_LARGEST: usize = 8;
/// The radius of a place without activities, the least of one with some, and that of the one with the most.
const RADIUS: (f64, f64, f64) = (3.0, 5.0, 13.0);
/// A place with few activities is small, also if no other one has more.
const FEW: usize = 8;

/// A place and where it is drawn.
struct Dot {
    id: RegionId,
    /// The place of its region in the group.
    member: usize,
    at: (i32, i32),
    r: i32,
}

impl Views<'_> {
    /// The map of the whole bulletin, and those of its largest regions.
    pub(in crate::render) fn maps(&self) -> Vec<Map> {
        let places = self.scene.places();
        let inside = |id: &RegionId| {
            let map = self.map(&places.inside(*id)?, None);
            Some(Map { of: Some(self.region(*id)), ..map })
        };
        let mut largest = places.largest().to_vec();
        largest.sort_by_key(|id| Reverse(self.activities_in(*id)));
        let inside = largest.iter().filter_map(inside).take(MOST_LARGEST);
        self.whole_map().into_iter().chain(inside).collect()
    }

    pub(in crate::render) fn whole_map(&self) -> Option<Map> {
        self.scene.places().whole().map(|group| self.map(&group, None))
    }

    /// The map on the page of a region.
    pub(in crate::render) fn region_map(&self, id: RegionId) -> Option<Map> {
        self.scene.places().around(id).map(|group| self.map(&group, Some(id)))
    }

    /// The largest regions that have activities, the one with the most first.
    pub(in crate::render) fn largest_regions(&self) -> Vec<Term> {
        let term = |id: &RegionId| Term { link: self.region(*id), count: self.activities_in(*id) };
        let mut terms: Vec<Term> = self.scene.places().largest().iter().map(term).collect();
        terms.retain(|term| term.count > 0);
        terms.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| self.order(&a.link, &b.link)));
        terms.truncate(MOST_LARGEST);
        terms
    }

    fn activities_in(&self, id: RegionId) -> usize {
        self.scene.bulletin.shelves.region(id).len()
    }

    /// A map on the page of `own`, if that is the page of a region.
    fn map(&self, group: &Group, own: Option<RegionId>) -> Map {
        let spots = self.spots(group);
        let point = |id: RegionId| self.scene.places().point(id);
        let points: Vec<[f64; 2]> = spots.iter().filter_map(|(id, _)| point(*id)).collect();
        let projection = Projection::of(&points);
        let most = spots.first().map_or(0, |(id, _)| self.activities_in(*id));
        let dot = |((id, member), point): ((RegionId, usize), [f64; 2])| {
            let r = radius(self.activities_in(id), most);
            Dot { id, member, at: projection.place(point), r }
        };
        let dots: Vec<Dot> = spots.into_iter().zip(points).map(dot).collect();
        let covered = dots.iter().map(|dot| Rect::dot(dot.at, dot.r)).collect();
        let mut board = Board::new(projection.size(), covered);
        let names = self.names((group, own), &dots, &mut board);
        let scale = self.scale(&projection, &mut board);
        let spot = |dot: &Dot| Spot {
            x: dot.at.0,
            y: dot.at.1,
            r: dot.r,
            url: self.url_beside(dot.id, own),
            text: self.region(dot.id).text().clone(),
            count: Some(self.activities_in(dot.id)).filter(|it| *it > 0).map(|it| self.count(it)),
            here: group.here.is_none_or(|here| here == group.members[dot.member]),
        };
        let (width, height) = projection.size();
        Map {
            of: None,
            width,
            height,
            grid: projection.grid(),
            equator: projection.equator().map(|y| self.equator(y, width, &mut board)),
            scale,
            spots: dots.iter().map(spot).collect(),
            names,
        }
    }

    /// The places with the most activities, those first, each with the place of its region in the group.
    /// Those of the marked region are always among them.
    fn spots(&self, group: &Group) -> Vec<(RegionId, usize)> {
        let mut spots: Vec<(RegionId, usize)> = Vec::new();
        for (member, id) in group.members.iter().enumerate() {
            spots.extend(self.scene.places().spots(*id).iter().map(|spot| (*spot, member)));
        }
        let is_here = |member: usize| group.here == Some(group.members[member]);
        let order = |id: RegionId| (Reverse(self.activities_in(id)), id);
        spots.sort_by_key(|(id, member)| (!is_here(*member), order(*id)));
        spots.truncate(MOST_SPOTS);
        spots.sort_by_key(|(id, _)| order(*id));
        spots
    }

    /// The names of the members that have room, the marked one and then the largest first.
    fn names(
        &self,
        (group, own): (&Group, Option<RegionId>),
        dots: &[Dot],
        board: &mut Board,
    ) -> Vec<Name> {
        let is_here = |member: &usize| group.here == Some(group.members[*member]);
        let mut order: Vec<usize> = (0..group.members.len()).collect();
        order.sort_by_key(|member| {
            (!is_here(member), Reverse(self.activities_in(group.members[*member])))
        });
        let name = |member: usize| {
            let id = group.members[member];
            let mut rects =
                dots.iter().filter(|dot| dot.member == member).map(|dot| Rect::dot(dot.at, dot.r));
            let first = rects.next()?;
            let (all, count) = rects.fold((first, 1), |(all, count), it| (all.with(it), count + 1));
            let text = self.region(id).text().clone();
            let word = board.put(&text.text, Word::beside(all, count))?;
            let Word { x, y, anchor } = word;
            let (anchor, url) = (anchor.name(), self.url_beside(id, own));
            Some(Name { x, y, anchor, text, url, here: is_here(&member) })
        };
        order.into_iter().filter_map(name).take(MOST_NAMES).collect()
    }

    /// The address of a region, but on its own page.
    fn url_beside(&self, id: RegionId, own: Option<RegionId>) -> Option<String> {
        (own != Some(id)).then(|| self.region(id).url().to_owned())
    }

    fn equator(&self, y: i32, width: i32, board: &mut Board) -> Equator {
        let word = |x| Word { x, y: y - 5, anchor: Anchor::Start };
        let name = self.word("equator");
        let end = width - 6 - self::width(&name);
        Equator { y, name: board.put(&name, [word(6), word(end)]).map(|word| word.x) }
    }

    /// How long a round distance is, in a corner that is free.
    fn scale(&self, projection: &Projection, board: &mut Board) -> Option<Scale> {
        let (distance, length) = projection.distance();
        let number = self.number(distance);
        let text = self.message("kilometers", &[("number", Arg::Text(&number))]);
        let half = length.max(width(&text)) / 2 + 2;
        let (right, bottom) = projection.size();
        let corner =
            |x: i32, y: i32| Rect { left: x - half, top: y - 20, right: x + half, bottom: y + 4 };
        let (near, far, low, high) = (half + 8, right - half - 8, bottom - 10, 28);
        let corners = [(near, low), (far, low), (near, high), (far, high)];
        let free = board.take(corners.map(|(x, y)| corner(x, y)))?;
        let (x, y) = (free.left + half, free.bottom - 4);
        let path = format!("M{} {}v4h{length}v-4", x - length / 2, y - 4);
        Some(Scale { path, x, y: y - 9, text })
    }
}

/// The area of a dot tells how many activities it stands for.
fn radius(count: usize, most: usize) -> i32 {
    let small = |count: usize| f64::from(u32::try_from(count).unwrap_or(u32::MAX));
    let part = (small(count) / small(most.max(FEW))).sqrt();
    whole(if count == 0 { RADIUS.0 } else { (RADIUS.2 * part).max(RADIUS.1) })
}
