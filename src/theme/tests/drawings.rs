//! Drawings and lists of agreed points as pages have them.

use super::super::contract::{drawings, lists};
use super::pages::Extent;

impl Extent {
    pub(super) fn agreed(self) -> lists::AgreedAt {
        lists::AgreedAt {
            report: self.link("rapport"),
            when: self.when(),
            regions: self.links(),
            items: self.list(|| self.follow_up()),
        }
    }

    pub(super) fn timeline(self) -> drawings::Timeline {
        let mark = drawings::Mark { x: 320, y: 150, text: "2023".to_owned() };
        drawings::Timeline {
            unit: "month",
            width: 640,
            height: 160,
            ground: 124,
            bars: self.list(|| drawings::Bar {
                x: 10,
                y: 28,
                width: 34,
                height: 96,
                text: "janvier 2023".to_owned(),
                count: "1".to_owned(),
            }),
            most: mark.clone(),
            years: self.list(|| mark),
            ticks: self.list(|| 320),
            period: self.some(|| drawings::Span { x: 0, width: 640 }),
        }
    }

    pub(super) fn map(self) -> drawings::Map {
        drawings::Map {
            of: self.some(|| self.link("pays")),
            width: 360,
            height: 200,
            grid: "M0 40H360".to_owned(),
            equator: self.some(|| drawings::Equator { y: 90, name: self.some(|| 6) }),
            scale: self.some(|| drawings::Scale {
                path: "M8 190v4h80v-4".to_owned(),
                x: 48,
                y: 181,
                text: "500 km".to_owned(),
            }),
            spots: self.list(|| drawings::Spot {
                x: 100,
                y: 100,
                r: 8,
                url: self.some(|| "/fr/lieu/".to_owned()),
                text: self.said("Lieu"),
                count: self.some(|| "3".to_owned()),
                here: true,
            }),
            names: self.list(|| drawings::Name {
                x: 112,
                y: 104,
                anchor: "start",
                text: self.said("Lieu"),
                url: self.some(|| "/fr/lieu/".to_owned()),
                here: true,
            }),
        }
    }
}
