#!/usr/bin/env python3
"""Makes `formats.txt` and `names.txt` from the Unicode CLDR, as npm packages.

    npm install cldr-core@48.2.0 cldr-dates-full@48.2.0 cldr-numbers-full@48.2.0 \\
        cldr-misc-full@48.2.0 cldr-localenames-full@48.2.0
    python3 generate.py node_modules

Where each value comes from (`LOCALE` is a folder of `main`):

    months, weekdays, am and pm    cldr-dates-full/main/LOCALE/ca-gregorian.json:
                                   months.format.wide, stand-alone.wide, format.abbreviated;
                                   days.format.wide, stand-alone.wide;
                                   dayPeriods.format.abbreviated
    dates, times                   the same file: dateFormats.medium, long, full; timeFormats.short
    ranges of dates                the same file, dateTimeFormats.intervalFormats: yMMMd; yMMMMd;
                                   yMMMMEEEEd, yMMMMEd, yMMMEEEEd, yMMMEd (see patterns.py)
    ranges of months, of times     the same place: yMMMM; Hm or hm
    a month with its year          the same file, dateTimeFormats.availableFormats.yMMMM
    numbers, percent               cldr-numbers-full/main/LOCALE/numbers.json: symbols,
                                   decimalFormats and percentFormats of defaultNumberingSystem;
                                   minimumGroupingDigits
    digits                         cldr-core/supplemental/numberingSystems.json
    lists                          cldr-misc-full/main/LOCALE/listPatterns.json:
                                   listPattern-type-standard
    names of languages, own names  cldr-localenames-full/main/LOCALE/languages.json and scripts.json
    names of countries             cldr-localenames-full/main/LOCALE/territories.json
    scripts of languages           cldr-core/supplemental/likelySubtags.json, scriptMetadata.json
    old tags of languages          cldr-core/supplemental/aliases.json

What is not taken as it is in CLDR is in `SLIPS`, `LEFT_OUT` and `adapted` here, in `OWN_NAMES` of
names.py and in patterns.py, each with its reason.
CLDR is data under the Unicode-3.0 license: see LICENSE-UNICODE.
"""

import json
import re
import sys
from pathlib import Path

import patterns
from names import names_text
from scripts import Scripts, alias_rows

HERE = Path(__file__).parent
VERSION = "48.2.0"

HEADER = f"""\
# {{what}}.
# Made by generate.py, which says where each value comes from: do not edit by hand.
# Unicode CLDR {VERSION}, Copyright Unicode, Inc., see LICENSE-UNICODE.
# SPDX-License-Identifier: Unicode-3.0
"""

SINHALA_LUNAR = "දුරුතු නවම් මැදින් බක් වෙසක් පොසොන් ඇසළ නිකිණි බිනර වප් ඉල් උඳුවප්"
SINHALA_SOLAR = "ජනවාරි පෙබරවාරි මාර්තු අප්\u200dරේල් මැයි ජූනි ජූලි අගෝස්තු සැප්තැම්බර් ඔක්තෝබර් නොවැම්බර් දෙසැම්බර්"
SINHALA_SHORT = "ජන පෙබ මාර්තු අප්\u200dරේල් මැයි ජූනි ජූලි අගෝ සැප් ඔක් නොවැ දෙසැ"
LUNAR = "the months of the Buddhist lunar calendar; CLDR 47 has those of the Gregorian one"

# Values that are wrong in CLDR: the locale, the path in ca-gregorian.json, what CLDR has, what is
# right, why. The generator stops when CLDR has something else: the slip is mended, its line can go.
SLIPS = [
    ("si", "months.format.wide", SINHALA_LUNAR, SINHALA_SOLAR, LUNAR),
    ("si", "months.stand-alone.wide", SINHALA_LUNAR, SINHALA_SOLAR, LUNAR),
    ("si", "months.format.abbreviated", SINHALA_LUNAR, SINHALA_SHORT, LUNAR),
    ("ak", "days.format.wide.sun", "Sun", "Kwasiada", "English; CLDR 47 has the Akan name"),
    ("ak", "days.stand-alone.wide.sun", "Sun", "Kwasiada", "English; CLDR 47 has the Akan name"),
    *(
        (
            locale,
            "dateTimeFormats.intervalFormats.yMMMd.M",
            "d\u2009–\u2009d MMM y",
            "d MMM\u2009–\u2009d MMM y",
            "30 January to 2 February came out as `30 – 2 Feb 2023`",
        )
        for locale in ("sw", "sw-CD", "sw-KE", "sw-UG")
    ),
]

# Locales that are not a language's own way of writing.
LEFT_OUT = {
    "ht": "CLDR has only what it inherits from French; the bulletin's chain decides instead",
    "und": "the root, which writes months as M01",
    "en-Dsrt": "the Deseret alphabet, of historical interest",
    "en-Shaw": "the Shavian alphabet, likewise",
}


class Cldr:
    """The packages, read file by file."""

    def __init__(self, packages):
        self.packages = Path(packages)
        version = self.read("cldr-dates-full/package.json")["version"]
        if version != VERSION:
            sys.exit(f"these are the packages of CLDR {version}; this script knows {VERSION}")

    def read(self, path):
        return json.loads((self.packages / path).read_text(encoding="utf-8"))

    def locales(self):
        return sorted(folder.name for folder in (self.packages / "cldr-dates-full/main").iterdir())

    def gregorian(self, locale):
        path = f"cldr-dates-full/main/{locale}/ca-gregorian.json"
        calendar = self.read(path)["main"][locale]["dates"]["calendars"]["gregorian"]
        for _, place, wrong, right, _ in (slip for slip in SLIPS if slip[0] == locale):
            mend(calendar, place.split("."), wrong, right)
        return calendar

    def numbers(self, locale):
        return self.read(f"cldr-numbers-full/main/{locale}/numbers.json")["main"][locale]["numbers"]

    def lists(self, locale):
        path = f"cldr-misc-full/main/{locale}/listPatterns.json"
        return self.read(path)["main"][locale]["listPatterns"]["listPattern-type-standard"]

    def supplemental(self, name):
        return self.read(f"cldr-core/supplemental/{name}.json")["supplemental"]

    def display_names(self, locale, what):
        """Names by code; none if CLDR has none in that language."""
        path = f"cldr-localenames-full/main/{locale}/{what}.json"
        if not (self.packages / path).exists():
            return {}
        return self.read(path)["main"][locale]["localeDisplayNames"][what]


def mend(calendar, place, wrong, right):
    """Puts what is right at a place of a calendar: one value, or several with spaces between."""
    *parents, last = place
    for key in parents:
        calendar = calendar[key]
    found, is_one = calendar[last], isinstance(calendar[last], str)
    if (found if is_one else " ".join(found.values())) != wrong:
        sys.exit(f"the slip at {'.'.join(place)} is mended in CLDR: take it out")
    calendar[last] = right if is_one else dict(zip(found, right.split(), strict=True))


def adapted(pattern, calendar):
    """A pattern of CLDR as this program writes it.

    The thin spaces around dashes become plain ones: old phones have no glyph for them, a search
    for what one types does not find them, and CLDR itself has plain ones in many languages (`sr`,
    `ar`, `ru`).
    The flexible day period `B` (`zh-Hant`) becomes `a`, as we do not know the parts of the day.
    The era `G` (`th`) becomes its abbreviation. Years have four digits, never two (`bal-Latn`).
    Weekdays are always written in full (`ak` abbreviates them).
    """
    if isinstance(pattern, dict):
        pattern = pattern["_value"]
    era = calendar["eras"]["eraAbbr"]["1"]
    tokens = []
    for is_field, text in patterns.parse(pattern.replace(patterns.THIN_SPACE, " ")):
        if is_field and text[0] == "G":
            is_field, text = False, era
        elif is_field and text[0] in "Bb":
            text = "a"
        elif is_field and text[0] == "y":
            text = "y"
        elif is_field and text[0] == "E":
            text = "EEEE"
        tokens.append((is_field, text))
    return patterns.write(patterns.merged(tokens))


def relative(forms, wide):
    """Forms of names, each as the number of letters (0 to 9) it begins with as the full name does,
    and the rest: `4.` for `janv.` beside `janvier`."""
    result = []
    for form, name in zip(forms, wide, strict=True):
        shared = 0
        while shared < min(9, len(form), len(name)) and form[shared] == name[shared]:
            shared += 1
        result.append(f"{shared}{form[shared:]}")
    return result


SKELETONS = {
    "medium": ("yMMMd",),
    "long": ("yMMMMd", "yMMMd"),
    "full": ("yMMMMEEEEd", "yMMMMEd", "yMMMEEEEd", "yMMMEd"),
}


def date_records(calendar, root):
    """The patterns of dates and of their ranges: medium, long, full, and months with years."""

    def take(pattern):
        return adapted(pattern, calendar)

    dates = {style: take(calendar["dateFormats"][style]) for style in SKELETONS}
    intervals = calendar["dateTimeFormats"]["intervalFormats"]
    medium = {field: take(intervals["yMMMd"][field]) for field in "dMy"}
    seps = patterns.separators(plain_spaces(intervals["intervalFormatFallback"]), medium)
    ranges = {}
    for style, skeletons in SKELETONS.items():
        skeleton = next(name for name in skeletons if name in intervals)
        given = {}
        # What is inherited from the root ("y MMM d") is no language's own way.
        if intervals[skeleton] != root["intervalFormats"].get(skeleton):
            given = {field: take(intervals[skeleton][field]) for field in "dMy"}
        ranges[style] = ranges_of(style, dates, given, seps)
    month = take(calendar["dateTimeFormats"]["availableFormats"]["yMMMM"])
    if month == take(root["availableFormats"]["yMMMM"]):
        month = patterns.month_of(dates["long"]) or month
    spans = {field: take(intervals["yMMMM"][field]) for field in "My"}
    return dates, ranges, [month, *patterns.span_patterns(month, spans, seps)]


def ranges_of(style, dates, given, seps):
    """The ranges of one style, from CLDR's where they agree with the single date.

    Many locales write a single medium date in figures (`19.01.2023`) and ranges with the name of
    the month (`19.–20. Jan. 2023`): those ranges are measured by themselves, with days as in the
    long date.
    """
    date, days = dates[style], dates[style]
    if given and style != "medium":
        given = {field: patterns.widened(pattern) for field, pattern in given.items()}
    elif given and patterns.is_textual(given["y"]) and not patterns.is_textual(date):
        days = dates["long"]
    given = {field: patterns.with_days_of(pattern, days) for field, pattern in given.items()}
    if days != date:
        twice = patterns.halves(given["y"])
        date = twice[0] if twice else date
    return patterns.range_patterns(date, given, seps)


def plain_spaces(pattern):
    return pattern.replace(patterns.THIN_SPACE, " ")


def time_records(calendar):
    """The patterns of a time and of ranges of times, and the names of the halves of the day."""
    time = adapted(calendar["timeFormats"]["short"], calendar)
    intervals = calendar["dateTimeFormats"]["intervalFormats"]
    has_halves = "a" in patterns.kinds(patterns.parse(time))
    skeleton = "hm" if has_halves else "Hm"
    fields = "mha" if has_halves else "H"
    fallback = plain_spaces(intervals["intervalFormatFallback"])
    given = {}
    for field in fields:
        # Some locales have the flexible day period `B` in place of `a`.
        pattern = intervals[skeleton].get(field) or intervals[skeleton]["B"]
        given[field] = adapted(pattern, calendar)
    times = [time, *patterns.time_ranges(time, given, fallback)]
    periods = calendar["dayPeriods"]["format"]["abbreviated"]
    return times, [periods["am"], periods["pm"]] if has_halves else None


def number_record(numbers, systems):
    """Zero, decimal sign, grouping sign, minus sign, the least digits before the first grouping
    sign, sizes of the first and of the further groups, what is before and after a percentage."""
    system = numbers["defaultNumberingSystem"]
    symbols = numbers[f"symbols-numberSystem-{system}"]
    pattern = numbers[f"decimalFormats-numberSystem-{system}"]["standard"]
    groups = [len(part) for part in pattern.split(".")[0].split(",")]
    # Some patterns have a second one, for negative numbers.
    percent = numbers[f"percentFormats-numberSystem-{system}"]["standard"].split(";")[0]
    percent = percent.replace("%", symbols["percentSign"])
    before, after = re.fullmatch(r"([^#]*)[#,0]+(.*)", percent).groups()
    return [
        systems[system]["_digits"][0],
        symbols["decimal"],
        symbols["group"],
        symbols["minusSign"],
        numbers["minimumGroupingDigits"],
        str(groups[-1]),
        str(groups[-2] if len(groups) > 2 else groups[-1]),
        before,
        after,
    ]


class Table:
    """Rows of one kind, each once."""

    def __init__(self, name):
        self.name, self.rows = name, {}

    def add(self, values):
        if any(sign in value for value in values for sign in ("|", "[", "\t", "\n", "''")):
            sys.exit(f"{self.name}: {values} has a sign of the table in it")
        return str(self.rows.setdefault("|".join(values), len(self.rows)))

    def text(self):
        return "\n".join([f"[{self.name}]", *self.rows])


TABLES = """
    months weekdays forms dates ranges month_and_year times halves numbers lists
""".split()


def locale_row(cldr, locale, root, tables):
    """The numbers of the rows that make a locale, in the order that `src/locale/table.rs` reads."""
    calendar = cldr.gregorian(locale)
    months, days = calendar["months"], calendar["days"]
    wide, wide_days = list(months["format"]["wide"].values()), list(days["format"]["wide"].values())
    dates, ranges, spans = date_records(calendar, root)
    times, halves = time_records(calendar)
    systems = cldr.supplemental("numberingSystems")["numberingSystems"]
    lists = [cldr.lists(locale)[key] for key in ("2", "start", "middle", "end")]
    return [
        tables["months"].add(wide),
        forms(months["stand-alone"]["wide"], wide, tables),
        forms(months["format"]["abbreviated"], wide, tables),
        tables["weekdays"].add(wide_days),
        forms(days["stand-alone"]["wide"], wide_days, tables),
        tables["dates"].add(dates.values()),
        *(
            tables["ranges"].add(patterns.shortened(ranges[style].values(), dates[style]))
            for style in dates
        ),
        tables["month_and_year"].add([spans[0]]),
        tables["ranges"].add(patterns.shortened(spans[1:], spans[0])),
        tables["times"].add(times),
        tables["halves"].add(halves) if halves else "-",
        tables["numbers"].add(number_record(cldr.numbers(locale), systems)),
        tables["lists"].add(lists),
    ]


def forms(names, wide, tables):
    """The row of other forms of names; none if they are the same."""
    names = list(names.values())
    return "-" if names == wide else tables["forms"].add(relative(names, wide))


def has_own_words(cldr, locale, root_months):
    """Whether the months and weekdays of a locale are not those of the root."""
    calendar = cldr.gregorian(locale)
    months = list(calendar["months"]["format"]["wide"].values())
    days = list(calendar["days"]["format"]["wide"].values())
    own_days = locale.split("-")[0] == "en" or "Sun" not in days
    return months != root_months and own_days


def locale_rows(cldr, scripts, tables):
    """The row of each locale that writes in its own words, by its tag."""
    root = cldr.gregorian("und")
    root_months = list(root["months"]["format"]["wide"].values())
    rows = {}
    for locale in cldr.locales():
        if locale not in LEFT_OUT and has_own_words(cldr, locale, root_months):
            rows[scripts.key(locale)] = locale_row(cldr, locale, root["dateTimeFormats"], tables)
    return rows


def formats_text(cldr, scripts, rows, tables):
    groups = {}
    for key, row in sorted(rows.items()):
        # A country that writes as its language does needs no row: its tag is shortened.
        if rows.get(key.rpartition("-")[0]) != row:
            groups.setdefault(",".join(row), []).append(key)
    languages = {key.split("-")[0] for key in rows}
    return "\n".join(
        [
            "[locales]",
            *(f"{' '.join(keys)}\t{row}" for row, keys in groups.items()),
            "[scripts]",
            *scripts.rows(languages),
            "[aliases]",
            *alias_rows(cldr, languages),
            *(table.text() for table in tables.values()),
            "",
        ]
    )


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    cldr = Cldr(sys.argv[1])
    scripts, tables = Scripts(cldr), {name: Table(name) for name in TABLES}
    rows = locale_rows(cldr, scripts, tables)
    for name, what, text in [
        ("formats", "How languages write", formats_text(cldr, scripts, rows, tables)),
        ("names", "The names of languages and countries", names_text(cldr, scripts, rows)),
    ]:
        path = HERE / f"{name}.txt"
        path.write_text(HEADER.format(what=what) + text, encoding="utf-8")


if __name__ == "__main__":
    main()
