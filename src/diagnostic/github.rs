//! Findings as GitHub workflow commands, which appear beside the lines of a pull request.
//!
//! Escaping follows the toolkit of GitHub Actions: `%`, CR and LF everywhere, `:` and `,` in
//! properties too. GitHub counts lines and columns from 1.

use super::Severity;
use super::resolve::Located;
use super::text::Words;
use std::fmt::Write as _;

/// One command for each finding, each on its own line.
#[must_use]
pub fn render(located: &[Located<'_>], words: &Words) -> String {
    located.iter().map(|found| command(found, words) + "\n").collect()
}

fn command(found: &Located<'_>, words: &Words) -> String {
    let diagnostic = found.diagnostic;
    let command = match diagnostic.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "notice",
    };
    let title = format!("kabar {}", diagnostic.code);
    let mut text = words.message(diagnostic);
    if let Some(help) = words.help(diagnostic) {
        text = format!("{text}\n{help}");
    }
    format!("::{command} {}title={}::{}", place(found), property(&title), data(&text))
}

/// The properties that say where; GitHub shows a file as a whole at its first line.
fn place(found: &Located<'_>) -> String {
    let Some(spot) = &found.spot else { return String::new() };
    let mut place = format!("file={},", property(spot.file.as_str()));
    let Some(extent) = &spot.extent else { return place + "line=1," };
    let (start, end) = (extent.start, extent.end);
    // Writing to a string cannot fail.
    let _ = write!(place, "line={},col={},endLine={},", start.line, start.column, end.line);
    // GitHub takes a last column only if the finding stays on one line.
    if start.line == end.line {
        let _ = write!(place, "endColumn={},", end.column);
    }
    place
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::super::resolve::resolve;
    use super::super::resolve::tests::{Files, path};
    use super::*;
    use crate::diagnostic::{Code, Diagnostic, Place};

    fn rendered(diagnostic: Diagnostic) -> String {
        let files = Files(vec![("a,b.md", "---\ntitle: é\n---\n")]);
        render(&resolve(&[diagnostic], &files), &Words::english())
    }

    #[test]
    fn a_finding_is_a_command_with_its_place() {
        let place = Place::Bytes(path("a,b.md"), (11..13).into());
        let found = Diagnostic::new(Code::BadUrl, place).with("text", "50%: a, b\nc");
        let expected = "::error file=a%2Cb.md,line=2,col=8,endLine=2,endColumn=9,\
                        title=kabar bad-url::`50%25: a, b%0Ac` is not a web address%0A\
                        write the whole address, beginning with `https://`\n";
        assert_eq!(rendered(found), expected);
    }

    #[test]
    fn a_file_is_shown_at_its_first_line_and_the_site_nowhere() {
        let file = Diagnostic::new(Code::NotUtf8, Place::File(path("x.md")));
        assert!(rendered(file).starts_with("::error file=x.md,line=1,title=kabar not-utf8::"));
        let site = Diagnostic::new(Code::RevisionUnknown, Place::Site).with("count", 1);
        assert!(rendered(site).starts_with("::notice title=kabar revision-unknown::1 translation"));
    }
}
