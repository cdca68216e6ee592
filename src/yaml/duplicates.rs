//! Finds the keys that a mapping has twice. Runs only when decoding has noticed that there are some.

use super::locate::{Focus, Target, locate_exactly};
use super::path::{FieldPath, Step};
use super::value::Key;
use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, IgnoredAny, MapAccess, SeqAccess, VariantAccess,
    Visitor,
};
use std::collections::HashMap;
use std::fmt;
use std::ops::Range;

/// How many are told; each costs a walk through the document.
const MOST: usize = 10;

/// The second occurrence of each key that a mapping has twice, with the key.
pub(super) fn duplicates(text: &str) -> Vec<(Range<usize>, String)> {
    let mut found = Vec::new();
    let search = Search { path: FieldPath::root(), found: &mut found };
    // A document that cannot be read to its end has told its duplicates up to there.
    let _: Result<(), _> = search.deserialize(serde_yaml::Deserializer::from_str(text));
    let place = |path: &FieldPath| {
        let target = Target { steps: path.steps(), focus: Focus::Key, nth: 1 };
        let Some(Step::Key(key)) = path.steps().last() else { return None };
        Some((locate_exactly(text, target)?, key.clone()))
    };
    found.iter().filter_map(place).collect()
}

struct Search<'f> {
    path: FieldPath,
    found: &'f mut Vec<FieldPath>,
}

impl<'de> DeserializeSeed<'de> for Search<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        if self.found.len() >= MOST {
            return deserializer.deserialize_ignored_any(IgnoredAny).map(drop);
        }
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Search<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let mut index = 0;
        loop {
            let search = Search { path: self.path.index(index), found: &mut *self.found };
            if items.next_element_seed(search)?.is_none() {
                return Ok(());
            }
            index += 1;
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut seen: HashMap<String, usize> = HashMap::new();
        while let Some(key) = map.next_key_seed(Key)? {
            let path = self.path.key(&key);
            let count = seen.entry(key).or_default();
            *count += 1;
            if *count == 1 {
                map.next_value_seed(Search { path, found: &mut *self.found })?;
            } else {
                if *count == 2 && self.found.len() < MOST {
                    self.found.push(path);
                }
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(())
    }

    fn visit_enum<A: EnumAccess<'de>>(self, tagged: A) -> Result<(), A::Error> {
        let (_, content) = tagged.variant::<IgnoredAny>()?;
        content.newtype_variant_seed(self)
    }

    fn visit_str<E>(self, _: &str) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_none<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_i128<E>(self, _: i128) -> Result<(), E> {
        Ok(())
    }

    fn visit_u128<E>(self, _: u128) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_second_of_two_equal_keys_is_told_once() {
        let text = "a: 1\nb:\n  - {c: 1, \"c\": 2}\na: 2\na: 3\n";
        let found = duplicates(text);
        let told: Vec<_> = found.iter().map(|(range, key)| (range.start, key.as_str())).collect();
        assert_eq!(told, [(19, "c"), (27, "a")]);
    }

    #[test]
    fn only_so_many_are_told() {
        let lines: Vec<String> = (0..40).map(|at| format!("k{}: 1\n", at / 2)).collect();
        assert_eq!(duplicates(&lines.concat()).len(), MOST);
    }
}
