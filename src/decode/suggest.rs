//! "Did you mean": the known name nearest to what was typed.

/// The nearest of the known names, if it is near enough to be meant.
///
/// Nearness is the Damerau-Levenshtein distance (optimal string alignment) in characters, case
/// folded; at most a third of the length, and at least one. Among equals the first wins.
#[must_use]
pub fn suggest<'k>(typed: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    let typed: Vec<char> = typed.to_lowercase().chars().take(80).collect();
    let limit = (typed.len() / 3).max(1);
    known
        .into_iter()
        .filter_map(|name| {
            let other: Vec<char> = name.to_lowercase().chars().take(80).collect();
            // The distance is never less than this, and most names are far away.
            let is_near = typed.len().abs_diff(other.len()) <= limit;
            is_near.then(|| (distance(&typed, &other), name))
        })
        .filter(|(distance, _)| *distance <= limit)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
}

/// The known name that is certainly meant: it differs in capitals or by one slip of the keyboard, and
/// no other one is near. A name that is shorter than `least`, or that has other digits, could be
/// another one that nobody knows of.
#[must_use]
pub fn certain<'k>(
    typed: &str,
    known: impl IntoIterator<Item = &'k str>,
    least: usize,
) -> Option<&'k str> {
    let letters: Vec<char> = typed.to_lowercase().chars().collect();
    let limit = (letters.len() / 3).max(1);
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let measured = known.into_iter().filter_map(|name| {
        let other: Vec<char> = name.to_lowercase().chars().collect();
        let is_near = letters.len() <= 80 && letters.len().abs_diff(other.len()) <= limit;
        is_near.then(|| (distance(&letters, &other), name))
    });
    let near: Vec<(usize, &str)> = measured.filter(|(distance, _)| *distance <= limit).collect();
    let [(distance, name)] = near.as_slice() else { return None };
    let is_slip = letters.len() >= least && digits(typed) == digits(name);
    (*distance == 0 || *distance == 1 && is_slip).then_some(*name)
}

/// The length from which an id has one likely reading.
pub const LEAST_ID: usize = 7;
/// The length from which one of a few fixed words has one.
pub const LEAST_WORD: usize = 4;

fn distance(a: &[char], b: &[char]) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, y) in b.iter().enumerate() {
            let swap = i > 0 && j > 0 && *x == b[j - 1] && a[i - 1] == *y;
            let mut best = (last[j] + usize::from(x != y)).min(last[j + 1] + 1).min(row[j] + 1);
            if swap {
                best = best.min(before[j - 1] + 1);
            }
            row.push(best);
        }
        before = std::mem::replace(&mut last, row);
    }
    last[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_name_is_suggested() {
        let known = ["cd", "cd-sud-kivu", "id-nb"];
        assert_eq!(suggest("cd-sud-kivo", known), Some("cd-sud-kivu"));
        assert_eq!(suggest("CD-Sud-Kivu", known), Some("cd-sud-kivu"));
        assert_eq!(suggest("cd-sud-kviu", known), Some("cd-sud-kivu"));
    }

    #[test]
    fn only_one_slip_in_a_long_name_with_no_other_near_is_certain() {
        let known = ["cd-sud-kivu", "cd-sud-kivu-bukavu", "id-nb", "phase-1"];
        let certain = |typed| certain(typed, known, LEAST_ID);
        assert_eq!(certain("cd-sud-kivo"), Some("cd-sud-kivu"));
        assert_eq!(certain("CD-Sud-Kivu"), Some("cd-sud-kivu"));
        assert_eq!(certain("ID-NB"), Some("id-nb"));
        for typed in ["id-nt", "phase-2", "cd-sod-kivo", "cd-nord-kivu"] {
            assert_eq!(certain(typed), None, "{typed}");
        }
        assert_eq!(super::certain("abcdefgi", ["abcdefgh", "abcdefgj"], LEAST_ID), None);
    }

    #[test]
    fn what_is_far_from_everything_is_not_guessed() {
        assert_eq!(suggest("walungu", ["cd", "id-nb"]), None);
    }
}
