//! The variables of a page of each kind: with as little, and with as much as they can have.

use super::super::contract::{
    Alternate, Feed, Language, LanguageChoice, Link, ListWords, MenuEntry, Page, PageKind, Pages,
    Said, Target, facts, lists,
};
use super::super::{LanguageId, Theme};
use serde::Serialize;
use std::collections::BTreeMap;
use tera::Context;

/// How much a page has.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Extent {
    Least,
    Most,
}

use Extent::Most;

impl Extent {
    pub(super) fn some<T>(self, make: impl FnOnce() -> T) -> Option<T> {
        (self == Most).then(make)
    }

    pub(super) fn list<T: Clone>(self, make: impl FnOnce() -> T) -> Vec<T> {
        self.some(make).map(|one| vec![one.clone(), one]).unwrap_or_default()
    }

    /// A text with signs that HTML has to escape, in another language where there is much.
    pub(super) fn said(self, text: &str) -> Said {
        match self {
            Most => Said {
                text: format!("{text} <\"&'>"),
                lang: Some("ar".to_owned()),
                dir: Some("rtl"),
            },
            Self::Least => Said { text: text.to_owned(), lang: None, dir: None },
        }
    }

    pub(super) fn link(self, text: &str) -> Link {
        Link::new(self.said(text), format!("/fr/{text}/"))
    }

    pub(super) fn links(self) -> Vec<Link> {
        self.list(|| self.link("lien"))
    }

    pub(super) fn when(self) -> facts::When {
        let end = if self == Most { "2023-01-20" } else { "2023-01-19" };
        facts::When {
            start: "2023-01-19".to_owned(),
            end: end.to_owned(),
            text: "19–20 janv. 2023".to_owned(),
            html: tera::Value::safe_string("<time>19–20 janv. 2023</time>"),
        }
    }

    fn card(self) -> facts::Card {
        facts::Card {
            id: "a".to_owned(),
            title: self.said("Titre"),
            summary: self.some(|| self.said("Résumé")),
            url: "/fr/a/".to_owned(),
            other_language: self
                .some(|| facts::OtherLanguage { tag: "ar".to_owned(), name: "arabe".to_owned() }),
            when: self.some(|| self.when()),
            published: Some(self.when()),
            regions: self.links(),
            programs: self.links(),
            kind: self.some(|| self.link("atelier")),
            draft: self == Most,
        }
    }

    pub(super) fn follow_up(self) -> facts::FollowUp {
        facts::FollowUp {
            anchor: "suivi-1".to_owned(),
            text: self.said("Suivi"),
            owner: self.some(|| self.link("qui")),
            due: self.some(|| self.when()),
            status: "open",
        }
    }

    fn phase(self) -> facts::Phase {
        facts::Phase {
            number: 4,
            of: self.some(|| 6),
            unit: self.some(|| Said { text: "semester".to_owned(), lang: None, dir: None }),
        }
    }

    fn report(self) -> facts::Report {
        facts::Report {
            id: "a".to_owned(),
            title: "Titre".to_owned(),
            summary: self.some(|| "Résumé".to_owned()),
            body: "<p>Texte</p>".to_owned(),
            words: 1,
            headings: [self.heading_of_text(), self.heading_of_text()].concat(),
            when: self.some(|| self.when()),
            time: self.some(|| "09:30".to_owned()),
            published: self.when(),
            updated: self.some(|| self.when()),
            dateline: self.some(|| self.said("Jakarta")),
            venue: self.some(|| self.said("Hotel")),
            locality: self.some(|| self.said("Senggigi")),
            regions: self.list(|| self.links()),
            programs: self.links(),
            phase: self.some(|| self.phase()),
            kind: self.some(|| self.link("atelier")),
            topics: self.links(),
            sdg: self.list(|| "16.7".to_owned()),
            sectors: self.list(|| "15150".to_owned()),
            organizers: self.links(),
            partners: self.links(),
            funders: self.links(),
            participants: self.some(|| facts::Participants {
                total: Some("60".to_owned()),
                women: Some("32".to_owned()),
                men: Some("28".to_owned()),
                groups: self.list(|| self.said("groupe")),
            }),
            figures: self.figures(),
            people: self.people(),
            follow_ups: self.list(|| self.follow_up()),
            source: self.some(|| facts::Source {
                outlet: Some("Journal".to_owned()),
                byline: Some("R".to_owned()),
                url: Some("https://x.example/".to_owned()),
            }),
            corrections: self
                .list(|| facts::Correction { when: self.when(), text: self.said("Erreur") }),
            translation: self.some(|| facts::Translation {
                original: self.link("original"),
                from: "arabe".to_owned(),
                by: Some("T".to_owned()),
                machine: true,
                stale: self == Most,
            }),
            draft: self == Most,
            extra: serde_json::Value::Null,
        }
    }

    fn heading_of_text(self) -> Vec<facts::Heading> {
        self.list(|| facts::Heading { level: 2, id: "h".to_owned(), text: "H".to_owned() })
    }

    fn figures(self) -> Vec<facts::Figure> {
        let figure =
            |of| facts::Figure { number: "30".to_owned(), unit: self.said("villages"), of };
        self.some(|| vec![figure("activity"), figure("program")]).unwrap_or_default()
    }

    fn people(self) -> Vec<facts::Person> {
        let did = |text: &str| Some(Said { text: text.to_owned(), lang: None, dir: None });
        let nobody = facts::Person { name: None, role: None, organization: None, did: None };
        let person = |text| facts::Person {
            name: Some("N".to_owned()),
            role: Some(self.said("R")),
            organization: Some(self.link("O")),
            did: did(text),
        };
        self.some(|| vec![person("did_spoke"), person("chanté"), nobody]).unwrap_or_default()
    }

    fn totals(self) -> lists::Figures {
        lists::Figures {
            activities: "1\u{202f}234".to_owned(),
            people: self.some(|| "60".to_owned()),
            regions: "2".to_owned(),
            programs: "1".to_owned(),
        }
    }

    fn prose(self) -> lists::Prose {
        lists::Prose {
            html: "<p>Prose</p>".to_owned(),
            lang: Some("ar".to_owned()),
            dir: Some("rtl"),
            machine: self == Most,
            stale: self == Most,
        }
    }

    fn node(self) -> lists::RegionNode {
        let leaf = lists::RegionNode { link: self.link("bas"), count: 1, children: Vec::new() };
        lists::RegionNode { link: self.link("haut"), count: 1234, children: self.list(|| leaf) }
    }

    fn region(self) -> lists::Region {
        lists::Region {
            id: "cd".to_owned(),
            name: self.said("RDC"),
            level: self.some(|| "country".to_owned()),
            iso: self.some(|| "CD".to_owned()),
            pcode: self.some(|| "CD".to_owned()),
            note: self.some(|| self.said("note")),
            point: self.some(|| [-2.5, 28.86]),
            prose: self.some(|| self.prose()),
            children: self.list(|| self.node()),
            figures: self.totals(),
            programs: self.links(),
        }
    }

    fn program(self) -> lists::Program {
        lists::Program {
            id: "p".to_owned(),
            link: self.link("programme"),
            acronym: self.some(|| self.said("P")),
            summary: self.some(|| self.said("Résumé")),
            funders: self.links(),
            lead: self.links(),
            partners: self.links(),
            period: self.some(|| "2020–2022".to_owned()),
            phases: self.some(|| self.phase()),
            status: self.some(|| "active"),
            regions: self.links(),
            sdg: self.list(|| "17.17".to_owned()),
            sectors: self.list(|| "15150".to_owned()),
            url: self.some(|| "https://x.example/".to_owned()),
            count: 3,
            latest: self.some(|| self.when()),
            phase: self.some(|| self.phase()),
            prose: self.some(|| self.prose()),
            timeline: self.some(|| self.timeline()),
        }
    }

    fn heading(self) -> lists::Heading {
        lists::Heading {
            name: self.said("Thème"),
            acronym: self.some(|| self.said("T")),
            summary: self.some(|| self.said("Résumé")),
            prose: self.some(|| self.prose()),
            url: self.some(|| "http://x.example/".to_owned()),
            programs: self.links(),
            count: 1,
        }
    }

    fn page(self, kind: PageKind) -> Page {
        let alternate = |current| Alternate {
            tag: "fr".to_owned(),
            dir: "ltr",
            name: "français".to_owned(),
            url: "/fr/a/".to_owned(),
            absolute: "https://b.example/fr/a/".to_owned(),
            current,
        };
        Page {
            kind,
            title: self.said("Page"),
            description: self.some(|| "D \"&\" '".to_owned()),
            url: "/fr/a/".to_owned(),
            canonical: "https://b.example/fr/a/".to_owned(),
            section: self.some(|| "reports".to_owned()),
            languages: self.some(|| vec![alternate(true), alternate(false)]).unwrap_or_default(),
            x_default: "https://b.example/".to_owned(),
            breadcrumbs: self.links(),
            pages: self.some(|| Pages {
                number: 2,
                total: 1234,
                text: "2/1234".to_owned(),
                previous: Some("/fr/p/1/".to_owned()),
                next: Some("/fr/p/3/".to_owned()),
            }),
            feed: self.some(|| Feed { title: "F".to_owned(), url: "/fr/feed.xml".to_owned() }),
            json_ld: self.some(|| tera::Value::safe_string("{\"@type\":\"WebSite\"}")),
            calendar: self.some(|| "/fr/calendar.ics".to_owned()),
            data: self.some(|| "/fr/data.csv".to_owned()),
        }
    }

    fn menu(self) -> Vec<MenuEntry> {
        let text = || self.said("Rapports");
        self.list(|| MenuEntry {
            section: "reports".to_owned(),
            text: text(),
            url: "/fr/r/".to_owned(),
        })
    }

    fn choices(self, theme: &Theme, language: LanguageId) -> Vec<LanguageChoice> {
        self.list(|| LanguageChoice {
            lang: french(),
            title: self.said("Bulletin"),
            url: "/fr/".to_owned(),
            words: theme.plain_words(language).clone(),
        })
    }
}

fn french() -> Language {
    let list = ListWords { two: " et ".into(), middle: ", ".into(), end: " et ".into() };
    Language { tag: "fr".to_owned(), dir: "ltr", name: "français".to_owned(), list }
}

/// A card as the theme makes it.
fn card(theme: &Theme, language: LanguageId, extent: Extent) -> String {
    let (mut args, mut page) = (Context::new(), Context::new());
    args.insert("card", &extent.card());
    args.insert("level", &2);
    page.insert("lang", &french());
    page.insert_value("words", theme.words(language).clone());
    theme.card(&args, &page).unwrap()
}

/// The variables of a page of a kind, and no other ones.
pub(super) fn context(
    theme: &Theme,
    (kind, language): (PageKind, LanguageId),
    extent: Extent,
) -> Context {
    let mut context = Context::new();
    context.insert("site", &extent.site());
    context.insert("lang", &french());
    context.insert_value("words", theme.words(language).clone());
    context.insert("menu", &extent.menu());
    let address = |asset: &super::super::Asset| format!("/{}", asset.route.as_str());
    let assets = theme.assets().iter().map(|asset| (asset.name.clone(), address(asset)));
    context.insert("assets", &assets.collect::<BTreeMap<String, String>>());
    context.insert("page", &extent.page(kind));
    for name in kind.variables() {
        let mut put = |value: &dyn erased::Value| context.insert_value(*name, value.value());
        match *name {
            "languages" => put(&extent.choices(theme, language)),
            "cards" | "related" => {
                let cards =
                    extent.list(|| tera::Value::safe_string(&card(theme, language, extent)));
                context.insert_value(*name, tera::Value::from(cards));
            }
            "figures" => put(&extent.totals()),
            "programs" => put(&extent.list(|| extent.program())),
            "follow_ups" => put(&extent.list(|| extent.agreed())),
            "report" => put(&extent.report()),
            "previous" | "next" => put(&extent.some(|| extent.link("voisin"))),
            "heading" => put(&extent.heading()),
            "map" => put(&extent.some(|| extent.map())),
            "maps" => put(&extent.list(|| extent.map())),
            "years" | "terms" | "regions" => {
                put(&extent.list(|| lists::Term { link: extent.link("2023"), count: 2 }));
            }
            "tree" => put(&extent.list(|| extent.node())),
            "region" => put(&extent.region()),
            "program" => put(&extent.program()),
            "groups" => put(&extent.list(|| lists::FollowUpGroup {
                program: extent.some(|| extent.link("programme")),
                open: 2,
                agreed: extent.list(|| extent.agreed()),
            })),
            "search" => put(&extent.search()),
            "status" => put(&extent.status()),
            "body" => put(&"<p>Texte</p>"),
            "translation" => put(&extent.report().translation),
            "target" => put(&Target {
                url: "/fr/b/".to_owned(),
                absolute: "https://b.example/fr/b/".to_owned(),
            }),
            other => unreachable!("no test page has `{other}`"),
        }
    }
    context
}

/// Values of several types in one match.
mod erased {
    use super::Serialize;

    pub(super) trait Value {
        fn value(&self) -> tera::Value;
    }

    impl<T: Serialize> Value for T {
        fn value(&self) -> tera::Value {
            tera::Value::from_serializable(self)
        }
    }
}
