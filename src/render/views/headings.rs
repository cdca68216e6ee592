//! The headings under which activities stand: their titles, trees, tables and figures.

use super::Views;
use crate::config::{Entry, Id, OrganizationId, ProgramId, RegionId, Registry};
use crate::messages::Arg;
use crate::model::{Agreed, Freshness, Sums, Versions};
use crate::plan::Address;
use crate::render::Failure;
use crate::render::body::{self, Standing};
use crate::theme::contract::facts::Phase;
use crate::theme::contract::lists::{
    Figures, FollowUpGroup, Heading, Program, Prose, Region, RegionNode, Term,
};
use crate::theme::contract::{Link, Said};
use std::cmp::Ordering;

impl Views<'_> {
    /// The title of a page, and one or two sentences about it.
    pub(in crate::render) fn heading(&self, address: Address) -> (Said, Option<String>) {
        let config = &self.scene.bulletin.config;
        let word = |id| (Self::own(self.word(id)), None);
        match address {
            Address::Front => (self.title(), self.text(&config.description).map(|said| said.text)),
            Address::Chooser => word("choose_language"),
            Address::NotFound => word("not_found_title"),
            Address::Status => word("translations"),
            Address::Report(id) => self.told(&self.scene.bulletin.activity(id).versions),
            Address::Page(id) => self.told(&self.scene.bulletin.page(id).versions),
            Address::Year(year) => {
                let year = year.to_string();
                (Self::own(self.message("year_title", &[("year", Arg::Text(&year))])), None)
            }
            Address::Region(id) => self.named(&config.regions, id),
            Address::Program(id) => self.named(&config.programs, id),
            Address::Topic(id) => self.named(&config.topics, id),
            Address::Kind(id) => self.named(&config.kinds, id),
            Address::Organization(id) => self.named(&config.organizations, id),
            Address::Reports
            | Address::Regions
            | Address::Programs
            | Address::Topics
            | Address::Kinds
            | Address::Organizations
            | Address::FollowUps
            | Address::Search => {
                address.section().map_or_else(|| word("home"), |section| word(section.word()))
            }
        }
    }

    fn told(&self, versions: &Versions) -> (Said, Option<String>) {
        let language = self.scene.bulletin.best(versions, self.language);
        let head = versions.get(language).map(|document| &document.head);
        let title = head.map_or("", |head| head.title.as_str());
        (self.said(title, language), head.and_then(|head| head.summary.clone()))
    }

    fn named<T>(&self, registry: &Registry<T>, id: Id<T>) -> (Said, Option<String>) {
        let entry = registry.get(id);
        (self.name(entry), self.text(&entry.summary).map(|said| said.text))
    }

    /// The editors' text about a registry entry, in the best language.
    pub(in crate::render) fn prose(
        &self,
        versions: Option<&Versions>,
    ) -> Result<Option<Prose>, Failure> {
        let Some(versions) = versions else { return Ok(None) };
        let language = self.scene.bulletin.best(versions, self.language);
        let Some(document) = versions.get(language) else { return Ok(None) };
        let (lang, dir) = if language == self.language {
            (None, None)
        } else {
            let (lang, dir) = self.foreign(language);
            (Some(lang), dir)
        };
        let machine = document.head.translates.as_ref().is_some_and(|it| it.machine);
        let html = body::html(self, document, Standing::Page)?;
        let stale = versions.freshness(language) == Some(Freshness::Stale);
        Ok(Some(Prose { html, lang, dir, machine, stale }))
    }

    pub(in crate::render) fn figures(&self, sums: &Sums) -> Figures {
        Figures {
            activities: self.count(sums.activities),
            people: sums.people.map(|people| self.number(people)),
            regions: self.count(sums.regions.len()),
            programs: self.count(sums.programs.len()),
        }
    }

    /// The regions below one, or all of them, in alphabetical order.
    pub(in crate::render) fn tree(&self, parent: Option<RegionId>) -> Vec<RegionNode> {
        let bulletin = self.scene.bulletin;
        let node = |id| RegionNode {
            link: self.region(id),
            count: bulletin.shelves.region(id).len(),
            children: self.tree(Some(id)),
        };
        let mut nodes: Vec<RegionNode> =
            bulletin.config.regions.children(parent).map(node).collect();
        nodes.sort_by(|a, b| self.order(&a.link, &b.link));
        nodes
    }

    /// Alphabetical order in the language of the page.
    pub(super) fn order(&self, a: &Link, b: &Link) -> Ordering {
        self.tongue()
            .locale
            .compare(&a.text().text, &b.text().text)
            .then_with(|| a.url().cmp(b.url()))
    }

    fn sorted(&self, mut links: Vec<Link>) -> Vec<Link> {
        links.sort_by(|a, b| self.order(a, b));
        links
    }

    pub(in crate::render) fn region_page(&self, id: RegionId) -> Result<Region, Failure> {
        let bulletin = self.scene.bulletin;
        let entry = bulletin.config.regions.get(id);
        let facts = &entry.facts;
        let sums = bulletin.shelves.region_sums(id);
        let regions = &bulletin.config.regions;
        let here = |region: &RegionId| regions.with_ancestors(*region).any(|above| above == id);
        let programs = bulletin.config.programs.iter().filter(|(program, entry)| {
            sums.programs.contains(program) || entry.facts.regions.iter().any(here)
        });
        let programs = programs.map(|(program, _)| program);
        Ok(Region {
            id: entry.key.clone(),
            name: self.name(entry),
            level: facts.level.clone(),
            iso: facts.iso.clone(),
            pcode: facts.pcode.clone(),
            note: self.text(&facts.note),
            point: facts.point,
            prose: self.prose(bulletin.prose.regions.get(&id))?,
            children: self.tree(Some(id)),
            figures: Figures {
                regions: self.count(sums.regions.iter().filter(|region| **region != id).count()),
                ..self.figures(sums)
            },
            programs: self.sorted(programs.map(|id| self.program_link(id)).collect()),
        })
    }

    /// A row of the table of programs; the editors' text is on the page of the program only.
    pub(in crate::render) fn program(&self, id: ProgramId) -> Program {
        let bulletin = self.scene.bulletin;
        let entry = bulletin.config.programs.get(id);
        let facts = &entry.facts;
        let organizations = |ids: &[_]| ids.iter().map(|id| self.organization(*id)).collect();
        let shelf = bulletin.shelves.program(id);
        Program {
            id: entry.key.clone(),
            link: self.program_link(id),
            acronym: self.text(&facts.acronym),
            summary: self.text(&entry.summary),
            funders: organizations(&facts.funders),
            lead: organizations(&facts.lead),
            partners: organizations(&facts.partners),
            period: self.period(facts.start, facts.end),
            phases: facts.phases.as_ref().map(|phases| Phase {
                number: phases.count,
                of: None,
                unit: self.text(&phases.unit),
            }),
            status: facts.status.map(crate::config::ProgramStatus::name),
            regions: facts.regions.iter().map(|id| self.region(*id)).collect(),
            sdg: facts.sdg.clone(),
            sectors: facts.sectors.clone(),
            url: entry.url.clone(),
            count: shelf.len(),
            latest: shelf.first().map(|id| self.when(bulletin.activity(*id).days())),
            phase: None,
            prose: None,
            timeline: None,
        }
    }

    fn period(
        &self,
        start: Option<crate::base::time::Month>,
        end: Option<crate::base::time::Month>,
    ) -> Option<String> {
        let locale = &self.tongue().locale;
        let open = |word, month| {
            let day = locale.month(month);
            self.message(word, &[("day", Arg::Text(&day))])
        };
        match (start, end) {
            (Some(start), Some(end)) => Some(locale.months(start, end)),
            (Some(start), None) => Some(open("since", start)),
            (None, Some(end)) => Some(open("until", end)),
            (None, None) => None,
        }
    }

    pub(in crate::render) fn programs(&self, which: impl Fn(ProgramId) -> bool) -> Vec<Program> {
        let ids = self.scene.bulletin.config.programs.ids().filter(|id| which(*id));
        let mut programs: Vec<Program> = ids.map(|id| self.program(id)).collect();
        programs.sort_by(|a, b| self.order(&a.link, &b.link));
        programs
    }

    /// The entries of a registry with the number of their activities, in alphabetical order.
    pub(in crate::render) fn terms<T>(
        &self,
        registry: &Registry<T>,
        address: impl Fn(Id<T>) -> Address,
        count: impl Fn(Id<T>) -> usize,
    ) -> Vec<Term> {
        let term = |(id, _): (Id<T>, &Entry<T>)| Term {
            link: self.entry(registry, id, address(id)),
            count: count(id),
        };
        let mut terms: Vec<Term> = registry.iter().map(term).collect();
        terms.sort_by(|a, b| self.order(&a.link, &b.link));
        terms
    }

    /// The years in which there are activities, the latest first.
    pub(in crate::render) fn years(&self) -> Vec<Term> {
        let term = |(year, shelf): (&i32, &Vec<_>)| Term {
            link: Link::new(
                Self::own(year.to_string()),
                self.url(self.scene.routes.of(Address::Year(*year), self.language)),
            ),
            count: shelf.len(),
        };
        self.scene.bulletin.shelves.years().iter().rev().map(term).collect()
    }

    /// The heading of a plain list of cards.
    pub(in crate::render) fn plain_heading<T>(
        &self,
        (registry, id): (&Registry<T>, Id<T>),
        count: usize,
        prose: Option<&Versions>,
    ) -> Result<Heading, Failure> {
        let entry = registry.get(id);
        Ok(Heading {
            name: self.name(entry),
            acronym: None,
            summary: self.text(&entry.summary),
            prose: self.prose(prose)?,
            url: entry.url.clone(),
            programs: Vec::new(),
            count,
        })
    }

    /// The programs that an organization leads, pays or joins, in alphabetical order.
    pub(in crate::render) fn programs_of(&self, id: OrganizationId) -> Vec<Link> {
        let takes_part = |facts: &crate::config::Program| {
            [&facts.lead, &facts.funders, &facts.partners].into_iter().any(|ids| ids.contains(&id))
        };
        let programs = self.scene.bulletin.config.programs.iter();
        let programs = programs.filter(|(_, entry)| takes_part(&entry.facts));
        self.sorted(programs.map(|(id, _)| self.program_link(id)).collect())
    }

    /// The phase of the latest activity of a program.
    pub(in crate::render) fn latest_phase(&self, id: ProgramId) -> Option<Phase> {
        let latest = *self.scene.bulletin.shelves.program(id).first()?;
        self.phase(self.scene.bulletin.activity(latest))
    }

    /// Agreed points, grouped by the first program of their activities, in their order.
    pub(in crate::render) fn groups(&self, agreed: &[Agreed]) -> Vec<FollowUpGroup> {
        let bulletin = self.scene.bulletin;
        let mut groups: Vec<(Option<ProgramId>, Vec<Agreed>)> = Vec::new();
        for point in agreed {
            let program = bulletin.activity(point.activity).programs.first().copied();
            match groups.iter_mut().find(|(known, _)| *known == program) {
                Some((_, points)) => points.push(*point),
                None => groups.push((program, vec![*point])),
            }
        }
        let group = |(program, points): (Option<ProgramId>, Vec<Agreed>)| FollowUpGroup {
            program: program.map(|id| self.program_link(id)),
            open: bulletin.shelves.open().get(&program).copied().unwrap_or(0),
            agreed: self.agreed(&points),
        };
        groups.into_iter().map(group).collect()
    }
}
