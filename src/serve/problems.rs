//! What is wrong with the sources, as browsers show it: the box over the pages, as JSON, and the list
//! at `/_kabar/`, as HTML.
//!
//! Takes findings and the words for them; keeps no reference to the site.

use crate::base::html::escape;
use crate::base::path::SourcePath;
use crate::base::phrase::{Insert, Phrase};
use crate::diagnostic::resolve::{Located, Texts, resolve};
use crate::diagnostic::text::{Words, summary};
use crate::diagnostic::{Diagnostic, Severity, Tally};
use crate::source::{Name, Subject};
use serde::Serialize;
use std::fmt::Write;

/// Every finding about a site, in words.
#[derive(Debug, Default)]
pub(super) struct Problems {
    /// The language that it is in.
    lang: String,
    list: Vec<Problem>,
    /// How many there are of each severity.
    title: String,
    /// How many errors there are.
    errors: String,
    note: String,
    close: String,
    all: String,
}

/// One finding.
#[derive(Debug)]
struct Problem {
    severity: Severity,
    code: &'static str,
    file: Option<SourcePath>,
    words: InWords,
}

/// One finding, in words.
#[derive(Debug, Serialize)]
struct InWords {
    message: String,
    /// The file and the line.
    place: Option<String>,
    /// The line itself.
    excerpt: Option<String>,
    help: Option<String>,
}

/// What the box over a page shows.
#[derive(Serialize)]
struct Overlay<'p> {
    lang: &'p str,
    open: bool,
    title: &'p str,
    note: &'p str,
    errors: Vec<&'p InWords>,
    close: &'p str,
    all: &'p str,
}

/// What a page is about, as far as errors concern it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum About {
    /// A text in all its languages.
    Subject(Subject),
    /// It lists other things.
    Others,
    /// There is no such page, perhaps since its text is wrong.
    Nothing,
    /// It is the list of findings itself.
    Findings,
}

impl Problems {
    /// Puts findings in words.
    pub(super) fn new(found: &[Diagnostic], texts: &dyn Texts, words: &Words) -> Self {
        let located = resolve(found, texts);
        let list = located.iter().map(|found| Problem::new(found, words)).collect();
        let tally = Tally::of(found);
        let errors = summary(Tally { error: tally.error, ..Tally::default() });
        Self::of(list, (&summary(tally), &errors), words)
    }

    /// What the environment refused, as the only error.
    pub(super) fn refused(reason: String, words: &Words) -> Self {
        let in_words = InWords { message: reason, place: None, excerpt: None, help: None };
        let problem = Problem { severity: Severity::Error, code: "", file: None, words: in_words };
        let title = Phrase::new("problems-unread").into();
        Self::of(vec![problem], (&title, &title), words)
    }

    fn of(list: Vec<Problem>, (title, errors): (&Insert, &Insert), words: &Words) -> Self {
        Self {
            lang: words.lang().to_string(),
            list,
            title: words.say(title),
            errors: words.say(errors),
            note: words.phrase("problems-note"),
            close: words.phrase("problems-close"),
            all: words.phrase("problems-all"),
        }
    }

    /// What the box over a page shows, as JSON: the errors, unfolded if they concern the page.
    pub(super) fn overlay(&self, about: &About) -> String {
        let is_shown = |it: &&Problem| it.severity == Severity::Error && *about != About::Findings;
        let errors = self.list.iter().filter(is_shown);
        let overlay = Overlay {
            lang: &self.lang,
            open: errors.clone().any(|error| error.concerns(about)),
            title: &self.errors,
            note: &self.note,
            errors: errors.map(|error| &error.words).collect(),
            close: &self.close,
            all: &self.all,
        };
        let Ok(text) = serde_json::to_string(&overlay) else {
            unreachable!("texts can always be written as JSON")
        };
        text
    }

    /// The list of all findings, as HTML.
    pub(super) fn page(&self) -> String {
        let title = escaped(&self.title);
        let lang = &self.lang;
        let list: String = self.list.iter().map(Problem::item).collect();
        format!(
            "<!doctype html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <title>{title} · kabar</title>\n\
             <link rel=\"icon\" href=\"data:,\">\n\
             <link rel=\"stylesheet\" href=\"/_kabar/kabar.css\">\n</head>\n<body>\n<main>\n\
             <h1>{title}</h1>\n<ol>\n{list}</ol>\n</main>\n</body>\n</html>\n"
        )
    }
}

impl Problem {
    fn new(found: &Located<'_>, words: &Words) -> Self {
        let diagnostic = found.diagnostic;
        let extent = found.spot.as_ref().and_then(|spot| spot.extent.as_ref());
        let place = found.spot.as_ref().map(|spot| match extent {
            None => spot.file.to_string(),
            Some(extent) => {
                let place = Phrase::new("problems-place").with("file", spot.file.as_str());
                words.say(&place.with("line", extent.start.line.to_string()).into())
            }
        });
        let excerpt = extent.and_then(|extent| extent.text.lines().nth(extent.start.line - 1));
        Self {
            severity: diagnostic.severity,
            code: diagnostic.code.name(),
            file: diagnostic.place.file().cloned(),
            words: InWords {
                message: words.message(diagnostic),
                place,
                excerpt: excerpt.map(str::to_owned),
                help: words.help(diagnostic),
            },
        }
    }

    /// Whether it concerns a page: what is no text concerns all of them.
    fn concerns(&self, about: &About) -> bool {
        let subject = self.file.as_ref().and_then(Name::of).map(|name| name.subject);
        match (subject, about) {
            (None, _) | (_, About::Nothing) => true,
            (Some(_), About::Others | About::Findings) => false,
            (Some(subject), About::Subject(about)) => subject == *about,
        }
    }

    fn item(&self) -> String {
        let InWords { message, place, excerpt, help } = &self.words;
        let mut html = format!("<li class=\"{}\">\n", self.severity.name());
        let mut add = |before: &str, text: Option<&str>, after: &str| {
            if let Some(text) = text.filter(|text| !text.is_empty()) {
                // Writing to a string cannot fail.
                let _ = writeln!(html, "{before}{}{after}", escaped(text));
            }
        };
        add("<p class=\"message\">", Some(message), "</p>");
        add("<p class=\"place\">", place.as_deref(), "</p>");
        add("<pre dir=\"auto\">", excerpt.as_deref(), "</pre>");
        add("<p class=\"help\">", help.as_deref(), "</p>");
        add("<p class=\"code\"><code>kabar explain ", Some(self.code), "</code></p>");
        html + "</li>\n"
    }
}

fn escaped(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    escape(&mut html, text);
    html
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::resolve::OfWorld;
    use crate::diagnostic::{Code, Place};
    use crate::world::memory::Memory;
    use serde_json::{Value, json};

    const TEXT: &str = "content/reports/2024/a.en.md";

    fn problems(places: &[Place]) -> Problems {
        let world = Memory::new("2026-05-01".parse().unwrap())
            .with(&SourcePath::new(TEXT).unwrap(), "---\n<b> & \"c\"\n");
        let finding =
            |place: &Place| Diagnostic::new(Code::BadUrl, place.clone()).with("text", "<i>");
        let found: Vec<Diagnostic> = places.iter().map(finding).collect();
        Problems::new(&found, &OfWorld(&world), &Words::english())
    }

    fn overlay(problems: &Problems, about: &About) -> Value {
        serde_json::from_str(&problems.overlay(about)).unwrap()
    }

    fn about(id: &str) -> About {
        About::Subject(Subject::Activity(id.to_owned()))
    }

    #[test]
    fn an_error_is_unfolded_on_pages_that_it_concerns() {
        let file = SourcePath::new(TEXT).unwrap();
        let of_text = problems(&[Place::Bytes(file, (4..7).into())]);
        let is_open = |problems: &Problems, about| overlay(problems, &about)["open"] == true;
        assert!(is_open(&of_text, about("a")) && is_open(&of_text, About::Nothing));
        assert!(!is_open(&of_text, about("b")) && !is_open(&of_text, About::Others));
        let config = SourcePath::new("content/bulletin.yaml").unwrap();
        for place in [Place::Site, Place::File(config)] {
            assert!(is_open(&problems(&[place]), about("b")));
        }
        assert!(!is_open(&problems(&[]), About::Nothing));
    }

    #[test]
    fn the_list_of_findings_has_no_box_over_it() {
        assert_eq!(overlay(&problems(&[Place::Site]), &About::Findings)["errors"], json!([]));
    }

    #[test]
    fn an_error_has_its_line_and_no_markup_of_its_own() {
        let file = SourcePath::new(TEXT).unwrap();
        let problems = problems(&[Place::Bytes(file, (4..7).into())]);
        let error = &overlay(&problems, &About::Others)["errors"][0];
        assert_eq!(error["place"], json!("content/reports/2024/a.en.md, line 2"));
        assert_eq!(error["excerpt"], json!("<b> & \"c\""));
        let page = problems.page();
        assert!(page.contains("<h1>1 error</h1>") && page.contains("kabar explain bad-url"));
        assert!(page.contains("<pre dir=\"auto\">&lt;b&gt; &amp; &quot;c&quot;</pre>"), "{page}");
        assert!(!page.contains("<i>") && !page.contains("<b>"));
    }

    #[test]
    fn what_the_environment_refuses_is_the_only_error() {
        let refused = Problems::refused("cannot read a".to_owned(), &Words::english());
        let shown = overlay(&refused, &About::Others);
        assert_eq!(shown["errors"][0]["message"], json!("cannot read a"));
        assert_eq!(
            (&shown["open"], &shown["title"]),
            (&json!(true), &json!("the files cannot be read"))
        );
        assert!(!refused.page().contains("kabar explain"));
    }
}
