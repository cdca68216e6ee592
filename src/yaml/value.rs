//! A decoded YAML document as a tree, in the order of the file.
//!
//! Takes text that YAML can read and never mends it. Decoding is one pass of the parser; what
//! aliases repeat is bounded, and a number that a binary fraction would change keeps its spelling.

use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, Error, IgnoredAny, MapAccess, SeqAccess,
    VariantAccess, Visitor,
};
use std::collections::HashSet;
use std::fmt;

/// How much an editor's aliases may repeat, beyond sixteen times the length of the file.
const SPARE_BUDGET: usize = 1 << 16;

/// From this size on the keys of a mapping are looked up in a set.
const SMALL_MAPPING: usize = 24;

/// What the decoder says when aliases repeat more than the budget allows.
pub(super) const TOO_MUCH: &str = "aliases repeat too much";

/// One node of a YAML document. Tags are ignored.
#[derive(Clone, PartialEq, Debug)]
pub enum Value {
    /// Nothing: an empty value, `null` or `~`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Integer(i64),
    /// Any other number.
    Decimal {
        /// The nearest number that can be calculated with.
        number: f64,
        /// The number as it is written, since `16.10` is another target than `16.1`.
        written: String,
    },
    /// A text, quoted or plain.
    Text(String),
    /// A sequence.
    List(Vec<Value>),
    /// A mapping; a key that is written twice keeps its first value.
    Map(Vec<(String, Value)>),
}

impl Value {
    /// The value of a key, if this is a mapping that has it.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Self> {
        match self {
            Self::Map(entries) => {
                entries.iter().find(|(name, _)| name == key).map(|(_, value)| value)
            }
            _ => None,
        }
    }

    /// What sort of value it is: `nothing`, `flag`, `number`, `text`, `list` or `mapping`.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Null => "nothing",
            Self::Bool(_) => "flag",
            Self::Integer(_) | Self::Decimal { .. } => "number",
            Self::Text(_) => "text",
            Self::List(_) => "list",
            Self::Map(_) => "mapping",
        }
    }
}

/// A tree and what was noticed while it was made.
#[derive(Debug)]
pub(super) struct Decoded {
    /// The tree.
    pub(super) value: Value,
    /// Whether some mapping has a key twice.
    pub(super) duplicates: bool,
}

/// Decodes a document.
pub(super) fn decode(yaml: &str) -> Result<Decoded, serde_yaml::Error> {
    let budget = yaml.len().saturating_mul(16).saturating_add(SPARE_BUDGET);
    let mut notes = Notes { budget, duplicates: false, decimals: false };
    let mut value = Node(&mut notes).deserialize(serde_yaml::Deserializer::from_str(yaml))?;
    // Two equal keys would shift the entries against the second pass, and they are an error anyway.
    if notes.decimals && !notes.duplicates {
        Spelling(&mut value).deserialize(serde_yaml::Deserializer::from_str(yaml))?;
    }
    Ok(Decoded { value, duplicates: notes.duplicates })
}

struct Notes {
    budget: usize,
    duplicates: bool,
    decimals: bool,
}

impl Notes {
    fn spend<E: Error>(&mut self, amount: usize) -> Result<(), E> {
        self.budget = self.budget.checked_sub(amount).ok_or_else(|| E::custom(TOO_MUCH))?;
        Ok(())
    }

    /// A number whose spelling the second pass fills in.
    fn decimal(&mut self, number: f64) -> Value {
        self.decimals = true;
        Value::Decimal { number, written: number.to_string() }
    }
}

/// Makes one node.
struct Node<'n>(&'n mut Notes);

impl<'de> DeserializeSeed<'de> for Node<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        self.0.spend(1)?;
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Node<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Value, E> {
        Ok(Value::Bool(flag))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Value, E> {
        Ok(Value::Integer(number))
    }

    #[expect(clippy::cast_precision_loss, reason = "the spelling is kept beside it")]
    fn visit_u64<E>(self, number: u64) -> Result<Value, E> {
        Ok(i64::try_from(number).map_or_else(|_| self.0.decimal(number as f64), Value::Integer))
    }

    #[expect(clippy::cast_precision_loss, reason = "the spelling is kept beside it")]
    fn visit_i128<E>(self, number: i128) -> Result<Value, E> {
        Ok(self.0.decimal(number as f64))
    }

    #[expect(clippy::cast_precision_loss, reason = "the spelling is kept beside it")]
    fn visit_u128<E>(self, number: u128) -> Result<Value, E> {
        Ok(self.0.decimal(number as f64))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Value, E> {
        Ok(self.0.decimal(number))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Value, E> {
        self.0.spend(text.len())?;
        Ok(Value::Text(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(Node(self.0))? {
            list.push(item);
        }
        Ok(Value::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let mut entries = Vec::new();
        let mut keys = HashSet::new();
        while let Some(key) = map.next_key_seed(Key)? {
            self.0.spend(key.len())?;
            let value = map.next_value_seed(Node(self.0))?;
            if is_new(&key, &entries, &mut keys) {
                entries.push((key, value));
            } else {
                self.0.duplicates = true;
            }
        }
        Ok(Value::Map(entries))
    }

    fn visit_enum<A: EnumAccess<'de>>(self, tagged: A) -> Result<Value, A::Error> {
        let (_, content) = tagged.variant::<IgnoredAny>()?;
        content.newtype_variant_seed(self)
    }
}

/// Whether a key is not among the entries; a large mapping asks a set instead.
fn is_new(key: &str, entries: &[(String, Value)], keys: &mut HashSet<String>) -> bool {
    if entries.len() < SMALL_MAPPING {
        return entries.iter().all(|(other, _)| other != key);
    }
    if keys.is_empty() {
        keys.extend(entries.iter().map(|(other, _)| other.clone()));
    }
    keys.insert(key.to_owned())
}

/// Reads a key as it is written: `1.10`, `no` and `null` are words here.
pub(super) struct Key;

impl<'de> DeserializeSeed<'de> for Key {
    type Value = String;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<String, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Key {
    type Value = String;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a word as the key")
    }

    fn visit_str<E>(self, key: &str) -> Result<String, E> {
        Ok(key.to_owned())
    }
}

/// The second pass: fills in how numbers are written, in the tree of the first pass.
struct Spelling<'v>(&'v mut Value);

impl<'de> DeserializeSeed<'de> for Spelling<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        match self.0 {
            Value::Decimal { .. } => deserializer.deserialize_str(self),
            Value::List(_) => deserializer.deserialize_seq(self),
            Value::Map(_) => deserializer.deserialize_map(self),
            _ => deserializer.deserialize_ignored_any(IgnoredAny).map(drop),
        }
    }
}

impl<'de> Visitor<'de> for Spelling<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the value of the first pass")
    }

    fn visit_str<E>(self, text: &str) -> Result<(), E> {
        if let Value::Decimal { written, .. } = self.0 {
            text.clone_into(written);
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        if let Value::List(list) = self.0 {
            for item in list {
                items.next_element_seed(Spelling(item))?;
            }
        }
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        if let Value::Map(entries) = self.0 {
            for (_, value) in entries {
                map.next_key::<IgnoredAny>()?;
                map.next_value_seed(Spelling(value))?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(yaml: &str) -> Value {
        decode(yaml).unwrap().value
    }

    #[test]
    fn scalars_are_told_apart() {
        let kinds = [
            ("~", "nothing"),
            ("", "nothing"),
            ("true", "flag"),
            ("NO", "text"),
            ("12", "number"),
            ("'12'", "text"),
            ("2023-01-19", "text"),
            ("1.5", "number"),
            ("[a]", "list"),
            ("{a: 1}", "mapping"),
            ("!tag 3", "number"),
            ("!tag {a: 1}", "mapping"),
        ];
        for (yaml, kind) in kinds {
            assert_eq!(value(yaml).kind(), kind, "{yaml}");
        }
    }

    #[test]
    fn a_number_keeps_its_spelling() {
        let tree = value("sdg: [16.10, !x 17.20]\nbig: 123456789012345678901\n");
        let written = |value: &Value| match value {
            Value::Decimal { written, .. } => written.clone(),
            other => format!("{other:?}"),
        };
        assert_eq!(written(tree.get("big").unwrap()), "123456789012345678901");
        let Some(Value::List(items)) = tree.get("sdg") else { panic!("{tree:?}") };
        assert_eq!(items.iter().map(written).collect::<Vec<_>>(), ["16.10", "17.20"]);
    }

    #[test]
    fn the_order_of_keys_is_kept_and_keys_are_words() {
        let tree = value("z: 1\n1.10: 2\nno: 3\nnull: 4\n");
        let Value::Map(entries) = tree else { panic!("{tree:?}") };
        let keys: Vec<&str> = entries.iter().map(|(key, _)| key.as_str()).collect();
        assert_eq!(keys, ["z", "1.10", "no", "null"]);
    }

    #[test]
    fn a_key_that_is_written_twice_is_noticed_in_small_and_large_mappings() {
        assert!(decode("a: 1\nb: {c: 1, c: 2}\n").unwrap().duplicates);
        let many: Vec<String> = (0..100).map(|at| format!("k{}: 1\n", at % 99)).collect();
        assert!(decode(&many.concat()).unwrap().duplicates);
        assert!(!decode("a: {c: 1}\nb: {c: 2}\n").unwrap().duplicates);
    }

    #[test]
    fn aliases_that_repeat_a_long_text_are_refused() {
        let long = "x".repeat(10_000);
        let bomb = format!("a: &a {long}\nb: [{}]\n", "*a, ".repeat(1_000));
        assert!(decode(&bomb).unwrap_err().to_string().contains(TOO_MUCH));
    }
}
