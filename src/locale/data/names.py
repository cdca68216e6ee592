"""The names of languages and countries: the text of `names.txt`.

Own names come for every language that CLDR names in itself; names of other languages and of
countries only for the languages that kabar's own interface speaks.
"""

# The languages of the interface, and Portuguese outside Brazil where it differs.
INTERFACE = "ar en es fr id pt pt-PT sq sr sr-Latn sw".split()

# The languages that a bulletin is likely to name.
LANGUAGES = """
    ace am ar ban bem bg bn bs ckb de dv el en es fa ff fr ha he hi hr ht hu hy id ig it ja jv ka kg
    ki km ko ku lg ln lo lua mg mk mn ms my ne nl om pl ps pt pt-BR pt-PT rn ro rom ru rw sas si sl
    sn so sq sr sr-Cyrl sr-Latn su sw ta tet th ti tr uk ur uz vi wo yo zh zh-Hans zh-Hant zu
""".split()

# Codes in territories.json that are no country: continents have digits and are left out as well.
NO_COUNTRY = "AC AQ BV CP CQ DG EA EU EZ HM IC QO TA UN XA XB ZZ".split()

# Some call their language by the country's name or an adjective alone. The word for "language"
# belongs to the name where it stands by itself, as on a switch of languages.
OWN_NAMES = {"id": "Bahasa Indonesia", "ms": "Bahasa Melayu"}


def names_text(cldr, scripts, rows):
    countries = sorted(
        code
        for code in cldr.display_names("en", "territories")
        if len(code) == 2 and code.isalpha() and code not in NO_COUNTRY
    )
    return "\n".join(
        [
            "[own]",
            *own_rows(cldr, scripts),
            "[languages]",
            *interface_rows(LANGUAGES, rows, lambda locale: language_names(cldr, locale)),
            "[countries]",
            *interface_rows(
                countries,
                rows,
                lambda locale: [cldr.display_names(locale, "territories")[c] for c in countries],
            ),
            "",
        ]
    )


def own_rows(cldr, scripts):
    """The name of each language in itself; not of countries, whose language has the same name."""
    found = {}
    for locale in cldr.locales():
        language, *rest = locale.split("-")
        if any(len(part) != 4 for part in rest) or locale == "und":
            continue
        names = cldr.display_names(locale, "languages")
        name = OWN_NAMES.get(locale) or names.get(locale) or names.get(language)
        # CLDR fills a name that it lacks with the code.
        if name and name != language:
            # Of `zh` and `zh-Hans`, which are one, the plain tag comes first and stays.
            found.setdefault(scripts.key(locale), name)
    return [f"{tag}\t{name}" for tag, name in sorted(found.items()) if needed(tag, name, found)]


def needed(tag, name, found):
    return "-" not in tag or found.get(tag.split("-")[0]) != name


def language_names(cldr, locale):
    """The names of `LANGUAGES`: CLDR's, or the language's name with that of the script."""
    names = cldr.display_names(locale, "languages")
    scripts = cldr.display_names(locale, "scripts")
    result = []
    for tag in LANGUAGES:
        language, _, script = tag.partition("-")
        name = names.get(tag)
        if tag == locale and tag in OWN_NAMES:
            name = OWN_NAMES[tag]
        if name is None and script in scripts:
            # `localePattern` of localeDisplayNames.json is the same in all of them.
            name = f"{names[language]} ({scripts[script]})"
        # A language that has no name here is called by its tag; the reader of the table knows.
        result.append(name or "")
    return result


def interface_rows(codes, rows, names):
    """A row of the codes and one of the names for each language, empty where they are missing and
    where Portuguese outside Brazil has the same as in Brazil."""
    result, plain = [f"codes\t{'|'.join(codes)}"], {}
    for locale in INTERFACE:
        values, keys = names(locale), [locale]
        plain[locale] = values
        if locale == "pt-PT":
            both = zip(values, plain["pt"], strict=True)
            values = ["" if name == of else name for name, of in both]
            keys += sorted(key for key in rows if key.startswith("pt-") and key != locale)
        result.append(f"{' '.join(keys)}\t{'|'.join(values)}")
    return result
