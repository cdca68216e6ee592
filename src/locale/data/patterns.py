"""Patterns of dates and times: taken apart, put together, and made into patterns of ranges.

CLDR gives ranges as `intervalFormats`, but mostly for short forms of the month, often inherited
from the root ("y MMM d"), and not always in agreement with the way the same locale writes one date
(with `de`, with `den`, with days of one digit). `range_patterns` takes CLDR's patterns where they
agree and cuts the single date where they do not.

A pattern has fields (runs of one letter) and literals, which may be quoted with apostrophes
(UTS 35, part 4, "Date Format Patterns"). Here it is a list of pairs `(is_field, text)`.
"""

import re

THIN_SPACE = "\u2009"
DASHES = ("–", "-", "~", "～", "至")


def parse(pattern):
    """The fields and literals of a pattern; quotes are resolved."""
    tokens = []
    for match in re.finditer(r"''|'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+", pattern):
        text = match.group(0)
        if match.group(2):
            tokens.append((True, text))
            continue
        literal = "'" if text == "''" else text
        if match.group(1) is not None:
            literal = match.group(1).replace("''", "'")
        if tokens and not tokens[-1][0]:
            literal = tokens.pop()[1] + literal
        tokens.append((False, literal))
    return tokens


def write(tokens):
    """The pattern of some tokens, with quotes where a literal needs them."""
    return "".join(text if is_field else quoted(text) for is_field, text in tokens)


def quoted(literal):
    def protect(found):
        text = found.group(0)
        return "''" if text == "'" else "'" + text.replace("'", "''") + "'"

    return re.sub(r"[A-Za-z](?:[^\s\d]*[A-Za-z])?|'", protect, literal)


def kind(field):
    """What a field shows, whatever its width: `M` for `LLLL`, `E` for `cccc`, `h` for `K`."""
    return {"L": "M", "c": "E", "H": "h", "K": "h", "k": "h"}.get(field[0], field[0])


def kinds(tokens):
    return [kind(text) for is_field, text in tokens if is_field]


def widened(pattern):
    """The pattern with the names of months and weekdays in full."""
    tokens = []
    for is_field, text in parse(pattern):
        if is_field and (text in ("MMM", "LLL") or kind(text) == "E"):
            text = text[0] * 4
        tokens.append((is_field, text))
    return write(tokens)


def with_days_of(pattern, single):
    """The pattern with days as wide as in the pattern of a single date: `d` or `dd`."""
    width = next(text for is_field, text in parse(single) if is_field and kind(text) == "d")
    tokens = parse(pattern)
    return write([(f, width if f and kind(text) == "d" else text) for f, text in tokens])


def is_textual(pattern):
    """Whether the month is a name."""
    return any(f and kind(text) == "M" and len(text) > 2 for f, text in parse(pattern))


def halves(pattern):
    """The date that a pattern writes twice, and what stands between; `None` if it does not."""
    found = re.fullmatch(r"(.+)(.+?)\1", pattern)
    return found.groups() if found else None


def fits(pattern, single, differing):
    """Whether a range is a beginning of the single date, a separator and an end of the single date,
    with the differing fields in both and no field missing. Names may stand alone in one of them."""
    pattern, single = plain_names(pattern), plain_names(single)
    start, end = common_start(pattern, single), common_start(pattern[::-1], single[::-1])
    before, after = pattern[:start], pattern[len(pattern) - end :]
    if start + end > len(pattern) or before.count("'") % 2 or after.count("'") % 2:
        return False
    if kinds(parse(pattern[start : len(pattern) - end])):
        return False
    first, second = set(kinds(parse(before))), set(kinds(parse(after)))
    return set(differing) <= first & second and first | second == set(kinds(parse(single)))


def plain_names(pattern):
    """The pattern with `M` for `L` and `E` for `c`."""
    same = {"L": "M", "c": "E"}
    return write([(f, same.get(t[0], t[0]) * len(t) if f else t) for f, t in parse(pattern)])


def common_start(one, other):
    shortest = min(len(one), len(other))
    return next((at for at in range(shortest) if one[at] != other[at]), shortest)


def cut(single, differing, separators):
    """The pattern of a range: what differs written twice, what is shared written once.

    `separators` are what stands between two numbers and between two longer parts.
    """
    tokens = pieces(parse(single))
    places = [at for at, (f, text) in enumerate(tokens) if f and kind(text) in differing]
    start, end = places[0], places[-1] + 1
    # What is written onto a field goes with it: the point of "19.", the suffix of "19日".
    if end < len(tokens) and not tokens[end][0]:
        tokens[end : end + 1] = split_suffix(tokens[end][1])
        end += 1
    span = write(tokens[start:end])
    fields = [text for is_field, text in tokens[start:end] if is_field]
    separator = separators[0] if len(fields) == 1 else separators[1]
    return write(tokens[:start]) + span + separator + span + write(tokens[end:])


def pieces(tokens):
    return [token for token in tokens if token[1]]


def split_suffix(literal):
    suffix = re.match(r"[^\s\-,،、፣/:]*", literal).group(0)
    return [(False, suffix), (False, literal[len(suffix) :])]


def separators(fallback, ranges):
    """What stands between two days of a month, and between two longer parts, in a locale.

    From CLDR's ranges of days within a month and across years, or from `intervalFormatFallback`.
    """
    wide = quoted(fallback.replace("{0}", "").replace("{1}", ""))
    across = halves(ranges["y"])
    wide = across[1] if across else wide
    tokens = parse(ranges["d"])
    days = [at for at, (f, text) in enumerate(tokens) if f and kind(text) == "d"]
    if len(days) == 2 and not any(f for f, _ in tokens[days[0] + 1 : days[1]]):
        inner = "".join(text for _, text in tokens[days[0] + 1 : days[1]])
        for sign in (wide.strip(), *DASHES):
            found = re.search(rf"\s?{re.escape(sign)}\s?", inner)
            if found:
                return found.group(0), wide
    return wide, wide


def range_patterns(single, given, seps):
    """The patterns of ranges within a month, within a year and across years.

    `given` has CLDR's by the greatest field that differs, or is empty. They are taken where they
    agree with the single date; else the single date is cut.
    """
    weekday = "E" if "E" in kinds(parse(single)) else ""
    result = {}
    for at, field in enumerate("dMy"):
        differing = "dMy"[: at + 1] + weekday
        taken = given and fits(given[field], single, differing)
        result[field] = given[field] if taken else cut(single, differing, seps)
    return result


def shortened(ranges, single):
    """Ranges as what they take of the single date: `1–7` is its first letter, a dash, its last 7.

    A range that is not made of the single date stays as it is; it begins with a letter.
    """
    result = []
    for pattern in ranges:
        end = common_start(pattern[::-1], single[::-1])
        start = min(common_start(pattern, single), len(pattern) - end)
        # Spaces belong to what stands between.
        start = len(pattern[:start].rstrip())
        end = len(pattern[len(pattern) - end :].lstrip())
        rest = len(pattern) - end
        before, separator, after = pattern[:start], pattern[start:rest], pattern[rest:]
        balanced = all(part.count("'") % 2 == 0 for part in (before, separator, after))
        if before and after and balanced and not kinds(parse(separator)):
            pattern = f"{start}{separator}{end}"
        result.append(pattern)
    return result


def month_of(long_date):
    """The month and the year of a date whose day comes before them: `LLLL 'de' y`."""
    tokens = parse(long_date)
    order = kinds(tokens)
    if order not in (["d", "M", "y"], ["M", "d", "y"]):
        return None
    at = next(i for i, (f, text) in enumerate(tokens) if f and kind(text) == "M")
    rest = tokens[at:]
    if order[0] == "M":
        rest = [rest[0], (False, " "), rest[-1]]
    return write([(True, "LLLL"), *rest[1:]])


def span_patterns(month, given, seps):
    """The patterns of months of one year and of two: `LLLL – LLLL y`, `LLLL y – LLLL y`."""
    result = []
    for field, differing in (("M", "M"), ("y", "My")):
        taken = fits(given[field], month, differing)
        result.append(given[field] if taken else cut(month, differing, seps[1:] * 2))
    return result


def time_ranges(time, given, fallback):
    """The patterns of ranges of times: by minute, hour and half of the day, or one for 24 hours.

    CLDR's are taken if they write both times as one time is written.
    """
    seps = [quoted(fallback.replace("{0}", "").replace("{1}", ""))] * 2
    tokens = parse(time)
    if "a" not in kinds(tokens):
        taken = given["H"].count(time) == 2
        return [given["H"] if taken else cut(time, "hm", tight(given["H"], seps))]
    clock = write([(f, t) for f, t in tokens if not f or t != "a"]).strip()
    result = []
    for field in "mh":
        whole = given[field].startswith(time) or given[field].endswith(time)
        once = kinds(parse(given[field])).count("a") == 1
        taken = whole and once and given[field].count(clock) == 2
        result.append(given[field] if taken else cut(time, "hm", tight(given[field], seps)))
    taken = given["a"].count(time) == 2
    return [*result, given["a"] if taken else cut(time, "hma", seps)]


def tight(given, seps):
    """The separator of a range of times that CLDR writes otherwise: `–` of `HH.mm–HH.mm`."""
    tokens = parse(given)
    clocks = [at for at, (f, text) in enumerate(tokens) if f and kind(text) in "hm"]
    if len(clocks) != 4:
        return seps
    inner = "".join(text for f, text in tokens[clocks[1] + 1 : clocks[2]] if not f)
    found = re.search("|".join(rf"\s?{re.escape(dash)}\s?" for dash in DASHES), inner)
    return [found.group(0)] * 2 if found else seps


def merged(tokens):
    """Tokens without two literals in a row."""
    result = []
    for is_field, text in tokens:
        if result and not is_field and not result[-1][0]:
            text = result.pop()[1] + text
        result.append((is_field, text))
    return result
