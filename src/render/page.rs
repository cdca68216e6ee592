//! A page: its template's variables, and what the template makes of them.

use super::scene::{Cards, Scene};
use super::views::Views;
use super::{Failure, failure};
use crate::base::path::Route;
use crate::diagnostic::Place;
use crate::model::{ActivityId, Shelf, Versions};
use crate::plan::{Address, FOLLOW_UPS_SIZE, FRONT_SIZE, PageRecipe, RedirectRecipe, few};
use crate::theme::contract::lists::Heading;
use crate::theme::contract::{PageKind, Target};
use serde::Serialize;
use tera::{Context, Value};

/// Renders a page.
pub(super) fn page(
    scene: &Scene<'_>,
    recipe: &PageRecipe,
    cards: &Cards,
    out: &mut Vec<u8>,
) -> Result<(), Failure> {
    let views = Views::new(scene, recipe.language);
    let mut made = Making { views, recipe, cards, context: frame(&views) };
    made.insert("page", &views.page(recipe));
    made.contents()?;
    made.render(recipe.address.kind(), out)
}

/// Renders a page at an old address.
pub(super) fn redirect(
    scene: &Scene<'_>,
    recipe: &RedirectRecipe,
    route: &Route,
    out: &mut Vec<u8>,
) -> Result<(), Failure> {
    let views = Views::new(scene, recipe.language);
    let target = scene.routes.of(recipe.address, recipe.language);
    let page =
        PageRecipe { address: recipe.address, language: recipe.language, number: 1, total: 1 };
    let cards = Cards::default();
    let mut made = Making { views, recipe: &page, cards: &cards, context: frame(&views) };
    made.insert("page", &views.moved(recipe.address, route));
    made.insert("target", &Target { url: views.url(target), absolute: views.absolute(target) });
    made.render(PageKind::Redirect, out)
}

/// What all pages of a language share.
fn frame(views: &Views<'_>) -> Context {
    let voice = views.voice();
    let mut context = Context::new();
    context.insert_value("site", voice.site.clone());
    context.insert_value("lang", voice.lang.clone());
    context.insert_value("menu", voice.menu.clone());
    context.insert_value("words", views.scene.theme.words(views.language).clone());
    context.insert_value("assets", views.scene.assets().clone());
    context
}

struct Making<'a> {
    views: Views<'a>,
    recipe: &'a PageRecipe,
    cards: &'a Cards,
    context: Context,
}

impl Making<'_> {
    fn insert(&mut self, name: &'static str, value: &impl Serialize) {
        self.context.insert_value(name, Value::from_serializable(value));
    }

    fn contents(&mut self) -> Result<(), Failure> {
        let views = self.views;
        let bulletin = views.scene.bulletin;
        let (config, shelves, prose) = (&bulletin.config, &bulletin.shelves, &bulletin.prose);
        match self.recipe.address {
            Address::Chooser | Address::NotFound => self.insert("languages", &views.choices()),
            Address::Front => self.front(),
            Address::Report(id) => self.report(id)?,
            Address::Page(id) => self.text(&bulletin.page(id).versions)?,
            Address::Search => self.insert("search", &views.search()),
            Address::Status => self.insert("status", &views.status(self.recipe)),
            Address::Regions => {
                self.insert("tree", &views.tree(None));
                self.insert("maps", &views.maps());
            }
            Address::Programs => self.insert("programs", &views.programs(|_| true)),
            Address::FollowUps => {
                let all = self.recipe.slice(shelves.follow_ups(), FOLLOW_UPS_SIZE);
                self.insert("groups", &views.groups(all));
            }
            Address::Region(id) => {
                self.shelf(shelves.region(id));
                self.insert("region", &views.region_page(id)?);
                self.insert("map", &self.on_first_page(|| views.region_map(id)));
            }
            Address::Program(id) => self.program(id)?,
            Address::Reports => self.reports(shelves.all()),
            Address::Year(year) => {
                self.reports(shelves.years().get(&year).map_or(&[], Vec::as_slice));
            }
            Address::Topics | Address::Kinds | Address::Organizations => self.terms(),
            Address::Topic(id) => {
                let (shelf, text) = (shelves.topic(id), prose.topics.get(&id));
                let heading = views.plain_heading((&config.topics, id), shelf.len(), text)?;
                self.headed(shelf, &heading);
            }
            Address::Kind(id) => {
                let shelf = shelves.kind(id);
                let heading = views.plain_heading((&config.kinds, id), shelf.len(), None)?;
                self.headed(shelf, &heading);
            }
            Address::Organization(id) => {
                let (shelf, text) = (shelves.organization(id), prose.organizations.get(&id));
                let organization = &config.organizations.get(id).facts;
                let heading = Heading {
                    acronym: views.text(&organization.acronym),
                    programs: views.programs_of(id),
                    ..views.plain_heading((&config.organizations, id), shelf.len(), text)?
                };
                self.headed(shelf, &heading);
            }
        }
        Ok(())
    }

    fn front(&mut self) {
        let views = self.views;
        let bulletin = views.scene.bulletin;
        let all = bulletin.shelves.all();
        self.insert_cards("cards", &all[..FRONT_SIZE.min(all.len())]);
        self.insert("figures", &views.figures(bulletin.shelves.sums()));
        let programs = &bulletin.config.programs;
        let running = views.programs(|id| {
            programs.get(id).facts.status == Some(crate::config::ProgramStatus::Active)
        });
        self.insert("programs", &running);
        self.insert("map", &views.whole_map());
        self.insert("regions", &views.largest_regions());
        self.insert("follow_ups", &views.agreed(&few(bulletin, |_| true)));
    }

    fn report(&mut self, id: ActivityId) -> Result<(), Failure> {
        let views = self.views;
        let bulletin = views.scene.bulletin;
        let activity = bulletin.activity(id);
        let Some(document) = activity.versions.get(self.recipe.language) else {
            unreachable!("a report is planned where it is told")
        };
        self.insert("report", &views.report(id, document)?);
        self.insert_cards("related", bulletin.related(id));
        let (previous, next) = bulletin.neighbors(id);
        self.insert("previous", &previous.map(|id| views.report_link(id)));
        self.insert("next", &next.map(|id| views.report_link(id)));
        Ok(())
    }

    fn text(&mut self, versions: &Versions) -> Result<(), Failure> {
        let Some(document) = versions.get(self.recipe.language) else {
            unreachable!("a page is planned where it is told")
        };
        let html = super::body::html(&self.views, document, super::body::Standing::Page)?;
        self.insert("body", &html);
        let translation = self.views.translation(self.recipe.address, versions);
        self.insert("translation", &translation);
        Ok(())
    }

    fn program(&mut self, id: crate::config::ProgramId) -> Result<(), Failure> {
        let views = self.views;
        let bulletin = views.scene.bulletin;
        self.shelf(bulletin.shelves.program(id));
        let mut program = views.program(id);
        program.prose = views.prose(bulletin.prose.programs.get(&id))?;
        program.phase = views.latest_phase(id);
        program.timeline = self.on_first_page(|| views.timeline(id));
        self.insert("program", &program);
        let within = |activity: ActivityId| bulletin.activity(activity).programs.contains(&id);
        let agreed = self.on_first_page(|| Some(few(bulletin, |agreed| within(agreed.activity))));
        self.insert("follow_ups", &views.agreed(&agreed.unwrap_or_default()));
        Ok(())
    }

    /// What the later pages of a list do not say again.
    fn on_first_page<T>(&self, make: impl FnOnce() -> Option<T>) -> Option<T> {
        (self.recipe.number == 1).then(make).flatten()
    }

    fn terms(&mut self) {
        let views = self.views;
        let bulletin = views.scene.bulletin;
        let (config, shelves) = (&bulletin.config, &bulletin.shelves);
        let terms = match self.recipe.address {
            Address::Topics => {
                views.terms(&config.topics, Address::Topic, |id| shelves.topic(id).len())
            }
            Address::Kinds => {
                views.terms(&config.kinds, Address::Kind, |id| shelves.kind(id).len())
            }
            _ => views.terms(&config.organizations, Address::Organization, |id| {
                shelves.organization(id).len()
            }),
        };
        self.insert("terms", &terms);
    }

    /// All reports, or those of a year.
    fn reports(&mut self, shelf: &Shelf) {
        let name = self.views.heading(self.recipe.address).0;
        let heading = Heading {
            name,
            acronym: None,
            summary: None,
            prose: None,
            url: None,
            programs: Vec::new(),
            count: shelf.len(),
        };
        self.headed(shelf, &heading);
        self.insert("years", &self.views.years());
    }

    fn headed(&mut self, shelf: &Shelf, heading: &Heading) {
        self.shelf(shelf);
        self.insert("heading", heading);
        self.insert("years", &Vec::<()>::new());
    }

    fn shelf(&mut self, shelf: &Shelf) {
        let page_size = self.views.scene.bulletin.config.page_size;
        self.insert_cards("cards", self.recipe.slice(shelf, page_size));
    }

    fn insert_cards(&mut self, name: &'static str, ids: &[ActivityId]) {
        let level = self.recipe.address.kind().card_level().unwrap_or(2);
        self.context.insert_value(name, self.cards.list(ids, level));
    }

    fn render(&self, kind: PageKind, out: &mut Vec<u8>) -> Result<(), Failure> {
        self.views.scene.theme.render(kind, &self.context, out).map_err(|found| {
            let (page, place) = self.subject();
            failure(found, page, place)
        })
    }

    /// What was being rendered, for messages: a text, else the kind of page.
    fn subject(&self) -> (String, Place) {
        let bulletin = self.views.scene.bulletin;
        let versions = match self.recipe.address {
            Address::Report(id) => Some(&bulletin.activity(id).versions),
            Address::Page(id) => Some(&bulletin.page(id).versions),
            _ => None,
        };
        if let Some(document) = versions.and_then(|versions| versions.get(self.recipe.language)) {
            (format!("`{}`", document.file), Place::File(document.file.clone()))
        } else {
            let route = self.views.scene.routes.of(self.recipe.address, self.recipe.language);
            (format!("`{route}`"), Place::Site)
        }
    }
}
