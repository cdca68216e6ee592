//! The ids of the messages of a file, with their places.

use super::MessageFile;
use fluent_syntax::ast::Entry;
use std::ops::Range;

/// The ids of the messages of a file, each with its place in bytes. What cannot be read is left out.
#[must_use]
pub fn ids(file: &MessageFile) -> Vec<(String, Range<usize>)> {
    let (Ok(resource) | Err((resource, _))) = fluent_syntax::parser::parse(file.text.as_str());
    let start = file.text.as_ptr().addr();
    let message = |entry: &Entry<&str>| match entry {
        Entry::Message(message) => {
            let from = message.id.name.as_ptr().addr() - start;
            Some((message.id.name.to_owned(), from..from + message.id.name.len()))
        }
        _ => None,
    };
    resource.body.iter().filter_map(message).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_found_with_their_places() {
        let text = "# é\na = x\nb } = y\n-t = z\nc = w\n".to_owned();
        let file = MessageFile { lang: "fr".parse().unwrap(), name: String::new(), text };
        let found: Vec<String> = ids(&file).into_iter().map(|(id, _)| id).collect();
        assert_eq!(found, ["a", "c"]);
        let (_, range) = ids(&file).remove(1);
        assert_eq!(&file.text[range], "c");
    }
}
