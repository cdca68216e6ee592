//! The body of a text with its holes filled: where links lead, how large pictures are, what words of
//! the interface are called, what the theme makes of shortcodes.

use super::views::Views;
use super::{Failure, Scene, failure};
use crate::base::digest::Digest;
use crate::base::html::escape;
use crate::diagnostic::Place;
use crate::model::{Destination, FileId};
use crate::plan::{Lead, Reader, lead};
use crate::source::facts::Picture;
use crate::source::markdown::{Arg, Body, Hole, HoleKind, Shortcode, Target};
use crate::source::{Document, Reference, ReferenceKind, Text, body_of};
use std::collections::BTreeMap;
use std::io;
use std::sync::Arc;
use tera::Value;

/// Where a body stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// On a page of the site: addresses begin with the path of the site.
    Page,
    /// In a feed, which is read elsewhere: addresses are absolute.
    Feed,
}

/// The HTML of a text for readers of the language of `views`.
pub(super) fn html(
    views: &Views<'_>,
    document: &Document,
    standing: Standing,
) -> Result<String, Failure> {
    let body = body(views.scene, document)?;
    let mut filling = Filling { views, document, standing, shortcodes: 0, failure: None };
    let html = body.fill(|html, hole| filling.fill(html, hole));
    filling.failure.map_or(Ok(html), Err)
}

/// The body, made again from the file if only the head was remembered.
pub(super) fn body(scene: &Scene<'_>, document: &Document) -> Result<Arc<Body>, Failure> {
    if let Text::Made(body) = &document.text {
        return Ok(Arc::clone(body));
    }
    let bytes = super::published_file(scene.world, &document.file)?;
    if Digest::of(&bytes) != document.digest {
        let reason = format!("{} was changed while the site was built", document.file);
        return Err(Failure::Io(io::Error::other(reason)));
    }
    Ok(Arc::new(body_of(&bytes)))
}

struct Filling<'a> {
    views: &'a Views<'a>,
    document: &'a Document,
    standing: Standing,
    /// How many shortcodes have been filled.
    shortcodes: usize,
    failure: Option<Failure>,
}

impl Filling<'_> {
    fn fill(&mut self, html: &mut String, hole: &Hole) {
        match &hole.kind {
            HoleKind::Link(target) => self.link(html, target),
            HoleKind::LinkEnd(target) => self.link_end(html, target),
            HoleKind::Picture(target) => self.picture(html, target),
            HoleKind::Word(id) => escape(html, &self.views.word(id)),
            HoleKind::Shortcode(call) => {
                match self.shortcode(call) {
                    Ok(element) => html.push_str(&element),
                    Err(found) => drop(self.failure.get_or_insert(found)),
                }
                self.shortcodes += 1;
            }
        }
    }

    /// Where the shortcode stands that is being filled.
    fn place_of_shortcode(&self) -> Place {
        let file = self.document.file.clone();
        let is_call = |one: &&Reference| matches!(one.kind, ReferenceKind::Shortcode { .. });
        match self.document.head.references.iter().filter(is_call).nth(self.shortcodes) {
            Some(call) => Place::Bytes(file, call.range.clone().into()),
            None => Place::File(file),
        }
    }

    fn lead<'t>(&'t self, target: &'t Target) -> Lead<'t> {
        let scene = self.views.scene;
        let reader = Reader { file: &self.document.file, language: self.views.language };
        lead(scene.bulletin, scene.routes, reader, target)
    }

    /// A route as this standing writes it.
    fn address(&self, route: &crate::base::path::Route) -> String {
        match self.standing {
            Standing::Page => self.views.url(route),
            Standing::Feed => self.views.absolute(route),
        }
    }

    fn link(&self, html: &mut String, target: &Target) {
        let base = &self.views.scene.bulletin.config.base_url;
        match self.lead(target) {
            Lead::Nowhere => {}
            Lead::Here(anchor) => attribute(html, "href", &format!("#{}", encoded(anchor))),
            Lead::File(id) => attribute(html, "href", &self.address(self.file(id))),
            Lead::Site(path) => {
                let start = match self.standing {
                    Standing::Page => base.path().to_owned(),
                    Standing::Feed => base.absolute(),
                };
                attribute(html, "href", &format!("{start}{}", &path[1..]));
            }
            Lead::Page { route, other, anchor } => {
                let fragment =
                    if anchor.is_empty() { String::new() } else { format!("#{}", encoded(anchor)) };
                attribute(html, "href", &format!("{}{fragment}", self.address(route)));
                if let Some(language) = other {
                    let languages = &self.views.scene.bulletin.config.languages;
                    attribute(html, "hreflang", languages.lang(language).as_str());
                }
            }
        }
    }

    /// Says in which language the other text is, if that is not the reader's.
    fn link_end(&self, html: &mut String, target: &Target) {
        let Lead::Page { other: Some(language), .. } = self.lead(target) else { return };
        let name = self.views.language_name(language);
        let words = [("language", crate::messages::Arg::Text(name.as_str()))];
        html.push_str(" <span class=\"count\">(");
        escape(html, &self.views.message("in_language", &words));
        html.push_str(")</span>");
    }

    fn picture(&self, html: &mut String, target: &Target) {
        match self.lead(target) {
            Lead::File(id) => {
                attribute(html, "src", &self.address(self.file(id)));
                if let Some((width, height)) = self.size(id) {
                    attribute(html, "width", &width.to_string());
                    attribute(html, "height", &height.to_string());
                }
            }
            Lead::Site(path) => {
                let base = &self.views.scene.bulletin.config.base_url;
                attribute(html, "src", &format!("{}{}", base.path(), &path[1..]));
            }
            Lead::Page { .. } | Lead::Here(_) | Lead::Nowhere => {}
        }
    }

    fn file(&self, id: FileId) -> &crate::base::path::Route {
        self.views.scene.routes.file(id)
    }

    fn size(&self, id: FileId) -> Option<(u32, u32)> {
        self.views.scene.bulletin.file(id).look.size
    }

    /// A component of the theme. Its `src` becomes the address of the file that it names.
    fn shortcode(&self, call: &Shortcode) -> Result<String, Failure> {
        let mut args: BTreeMap<String, Value> = BTreeMap::new();
        for (name, arg) in &call.args {
            let value = match arg {
                Arg::Text(text) => Value::from(text.as_str()),
                Arg::Number(number) => Value::from(*number),
                Arg::Flag(flag) => Value::from(*flag),
            };
            args.insert(name.clone(), value);
        }
        if let Some(path) = call.src() {
            self.complete(&call.name, &path, &mut args);
        }
        // One that the theme does not have was told when the plan was made.
        if self.views.scene.theme.shortcode_digest(&call.name).is_none() {
            return Ok(String::new());
        }
        self.views.scene.theme.shortcode(&call.name, &args).map_err(|found| {
            failure(found, format!("`{}`", self.document.file), self.place_of_shortcode())
        })
    }
}

impl Filling<'_> {
    /// What is known of the file that a component shows, as far as the component takes it and the text
    /// does not say it: its address, its size, and what the front matter says of the picture.
    fn complete(&self, name: &str, path: &str, args: &mut BTreeMap<String, Value>) {
        let scene = self.views.scene;
        let file = self.document.file.resolve(path);
        let found = file.and_then(|file| scene.bulletin.destination(&file));
        let Some(Destination::File(id)) = found else { return };
        args.insert("src".to_owned(), Value::from(self.address(self.file(id))));
        let (width, height) = self.size(id).unzip();
        let pictures = &self.document.head.facts.pictures;
        let picture = pictures.iter().find(|picture| picture.file.text == path);
        let said = |text: fn(&Picture) -> &Option<String>| {
            picture.and_then(|picture| text(picture).as_deref()).map(Value::from)
        };
        let known = [
            ("width", width.map(Value::from)),
            ("height", height.map(Value::from)),
            ("alt", said(|picture| &picture.alt)),
            ("caption", said(|picture| &picture.caption)),
            ("credit", said(|picture| &picture.credit)),
        ];
        for (arg, value) in known {
            if let Some(value) = value.filter(|_| scene.theme.shortcode_takes(name, arg)) {
                args.entry(arg.to_owned()).or_insert(value);
            }
        }
    }
}

fn attribute(html: &mut String, name: &str, value: &str) {
    html.push(' ');
    html.push_str(name);
    html.push_str("=\"");
    escape(html, value);
    html.push('"');
}

fn encoded(anchor: &str) -> std::borrow::Cow<'_, str> {
    crate::base::path::encode(anchor)
}
