#!/usr/bin/env python3
"""Compares `table.tsv`, which is what kabar writes, with what Babel writes from its copy of CLDR.

    pip install babel==2.18.0
    python3 tests/locale/compare.py

Every difference must be listed in `DIFFERENT` with its reason; one that is not listed, one that is
otherwise than listed, and one that is listed and has gone, make the exit code 1. Babel 2.18 has
CLDR 47, kabar has CLDR 48.2; in these languages and forms the two versions agree.
"""

import sys
from datetime import date
from pathlib import Path

from babel import Locale
from babel import __version__ as babel_version
from babel.dates import format_date, format_interval
from babel.lists import format_list
from babel.numbers import format_decimal, format_percent

TABLE = Path(__file__).with_name("table.tsv")

# kabar's tags are those of BCP 47; Babel has the Cyrillic script of Serbian under the plain tag.
BABEL = {"sr-Latn": "sr_Latn", "sr-Cyrl": "sr"}

DAY = date(2024, 6, 12)
WITHIN_A_MONTH = date(2023, 1, 19), date(2023, 1, 20)
ACROSS_MONTHS = date(2023, 1, 30), date(2023, 2, 2)


def long_range(locale):
    """Babel's own range of long dates, or its range of short months with the months in full: Babel
    takes the one for the other without widening it."""
    locale = Locale.parse(locale)
    formats = locale.interval_formats
    if "yMMMMd" in formats:
        return format_interval(*ACROSS_MONTHS, "yMMMMd", locale=locale)
    parts = (part.replace("MMM", "MMMM") for part in formats["yMMMd"]["M"])
    both = zip(ACROSS_MONTHS, parts, strict=True)
    return "".join(format_date(day, part, locale) for day, part in both)


FORMS = {
    "medium date": lambda locale: format_date(DAY, "medium", locale),
    "long date": lambda locale: format_date(DAY, "long", locale),
    "full date": lambda locale: format_date(DAY, "full", locale),
    "medium range": lambda locale: format_interval(*WITHIN_A_MONTH, "yMMMd", locale=locale),
    "long range": long_range,
    "number": lambda locale: format_decimal(1_234_567, locale=locale, numbering_system="default"),
    "list": lambda locale: format_list(["A", "B", "C"], locale=locale),
    "percent": lambda locale: format_percent(0.45, locale=locale, numbering_system="default"),
}

# The first three are what src/locale/data/generate.py does on purpose.
THIN = "plain spaces around the dash for thin ones, which old phones lack"
ONE_DIGIT = "days as in the single date: `2.`, not `02.`"
SLIP = "CLDR leaves out the first month, which is a slip"
SIGN = "Babel writes the sign of the pattern and not that of the language"


def plain(text):
    return text.replace("\u2009", " ")


# What differs, why, and how our text comes from Babel's.
DIFFERENT = {
    **{
        (language, form): (THIN, plain)
        for language, form in [
            ("fr", "long range"),
            ("en", "medium range"),
            ("en", "long range"),
            ("id", "long range"),
            ("sq", "medium range"),
            ("sq", "long range"),
            ("sw", "medium range"),
            ("es", "long range"),
            ("pt", "medium range"),
            ("pt", "long range"),
            ("de", "long range"),
            ("tr", "long range"),
        ]
    },
    ("sr-Latn", "long range"): (
        f"{THIN}; {ONE_DIGIT}",
        lambda text: plain(text).replace("02.", "2."),
    ),
    ("sr-Cyrl", "long range"): (ONE_DIGIT, lambda text: text.replace("02.", "2.")),
    ("sw", "long range"): (
        f"{THIN}; {SLIP}",
        lambda text: plain(text).replace("30 –", "30 Januari –"),
    ),
    ("ar", "percent"): (SIGN, lambda text: text.replace("%", "\u200e%\u200e")),
}


def main():
    rows = [line.split("\t") for line in TABLE.read_text(encoding="utf-8").splitlines()[1:]]
    wrong, explained = [], 0
    for language, form, text in rows:
        other = FORMS[form](BABEL.get(language, language))
        reason, change = DIFFERENT.get((language, form), (None, None))
        if text == other and reason:
            wrong.append(f"{language} {form}: {text!r} is the same, but listed as different")
        elif text != other and reason and change(other) == text:
            explained += 1
            print(f"{language} {form}: {text!r}, Babel {other!r}: {reason}")
        elif text != other:
            wrong.append(f"{language} {form}: {text!r}, Babel {other!r}: not explained")
    equal = len(rows) - explained - len(wrong)
    print(f"Babel {babel_version}: {len(rows)} texts, {equal} equal, {explained} explained")
    for line in wrong:
        print(line, file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
