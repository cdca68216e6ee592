"""The registries of the generated bulletin: 60 regions, 24 programs, 12 organizations, 10 topics, 5 kinds."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache

from words import LANGUAGES, WORDS

Names = dict[str, str]

TITLE: Names = {"fr": "Le Bulletin", "en": "The Bulletin", "id": "Buletin"}
DESCRIPTION: Names = {
    "fr": "Activités de la société civile",
    "en": "Activities of civil society",
    "id": "Kegiatan masyarakat sipil",
}
ABOUT_TITLE: Names = {"fr": "À propos", "en": "About", "id": "Tentang"}
BASE_URL = "https://bulletin.example.org"
PUBLISHER = "Example Network"
LICENSE = "CC-BY-4.0"


@dataclass(frozen=True, slots=True)
class Region:
    """A region and the region it lies in."""

    id: str
    names: Names
    level: str
    parent: str | None


@dataclass(frozen=True, slots=True)
class Program:
    """A program; funders and lead are ids of organizations."""

    id: str
    names: Names
    summaries: Names
    funders: list[str]
    lead: list[str]
    region: str
    start: str
    end: str
    status: str


@dataclass(frozen=True, slots=True)
class Term:
    """An organization, a topic or a kind of activity: a name."""

    id: str
    names: Names


COUNTRIES: dict[str, tuple[Names, dict[str, tuple[str, ...]]]] = {
    "cd": (
        {"fr": "RD Congo", "en": "DR Congo", "id": "RD Kongo"},
        {
            "Sud-Kivu": ("Bukavu", "Walungu", "Kalehe"),
            "Nord-Kivu": ("Goma", "Rutshuru", "Masisi"),
            "Ituri": ("Bunia", "Mahagi"),
            "Tanganyika": ("Kalemie", "Moba"),
        },
    ),
    "id": (
        {"fr": "Indonésie", "en": "Indonesia", "id": "Indonesia"},
        {
            "Nusa Tenggara Barat": ("Lombok Barat", "Lombok Tengah", "Sumbawa"),
            "Sulawesi Selatan": ("Parepare", "Gowa", "Maros"),
            "Jawa Barat": ("Majalengka", "Kuningan"),
            "Jawa Tengah": ("Cilacap", "Grobogan"),
        },
    ),
    "xk": (
        {"fr": "Kosovo", "en": "Kosovo", "id": "Kosovo"},
        {
            "Prishtina": ("Podujeva", "Lipjan", "Obiliq"),
            "Prizren": ("Suhareka", "Dragash", "Malisheva"),
            "Peja": ("Istog", "Klina"),
            "Gjilan": ("Viti", "Kamenica"),
        },
    ),
    "ht": (
        {"fr": "Haïti", "en": "Haiti", "id": "Haiti"},
        {
            "Ouest": ("Port-au-Prince", "Léogâne", "Cabaret"),
            "Artibonite": ("Gonaïves", "Saint-Marc", "Verrettes"),
            "Nord": ("Cap-Haïtien", "Limbé"),
            "Sud": ("Les Cayes", "Aquin"),
        },
    ),
}

PROGRAM_THEMES: tuple[tuple[str, Names], ...] = (
    ("water", {"fr": "Eau pour tous", "en": "Water for all", "id": "Air untuk semua"}),
    ("budgets", {"fr": "Budgets ouverts", "en": "Open budgets", "id": "Anggaran terbuka"}),
    ("peace", {"fr": "Bâtir la paix", "en": "Building peace", "id": "Membangun perdamaian"}),
    ("health", {"fr": "Santé proche", "en": "Health nearby", "id": "Kesehatan dekat"}),
    ("schools", {"fr": "Écoles sûres", "en": "Safe schools", "id": "Sekolah aman"}),
    ("voices", {"fr": "Voix des femmes", "en": "Voices of women", "id": "Suara perempuan"}),
)

ORGANIZATIONS: tuple[str, ...] = (
    "Civic Platform", "Open Budget Watch", "Women of the Lake", "Village Radio Union", "Legal Aid Circle",
    "Water Stewards", "Youth Council", "Health Volunteers", "Northern Fund", "Solidarity Trust",
    "European Civic Fund", "Local Government Institute",
)
FUNDERS: tuple[str, ...] = ("northern-fund", "solidarity-trust", "european-civic-fund")

TOPICS: tuple[Term, ...] = (
    Term("water", {"fr": "eau", "en": "water", "id": "air"}),
    Term("local-budgeting", {"fr": "budgets locaux", "en": "local budgeting", "id": "anggaran daerah"}),
    Term("security", {"fr": "sécurité", "en": "security", "id": "keamanan"}),
    Term("health", {"fr": "santé", "en": "health", "id": "kesehatan"}),
    Term("climate", {"fr": "climat", "en": "climate", "id": "iklim"}),
    Term("land", {"fr": "terres", "en": "land", "id": "lahan"}),
    Term("youth", {"fr": "jeunesse", "en": "youth", "id": "pemuda"}),
    Term("early-warning", {"fr": "alerte précoce", "en": "early warning", "id": "peringatan dini"}),
    Term("public-services", {"fr": "services publics", "en": "public services", "id": "layanan publik"}),
    Term("inclusion", {"fr": "inclusion", "en": "inclusion", "id": "inklusi"}),
)

KINDS: tuple[Term, ...] = (
    Term("workshop", {"fr": "atelier", "en": "workshop", "id": "lokakarya"}),
    Term("training", {"fr": "formation", "en": "training", "id": "pelatihan"}),
    Term("meeting", {"fr": "réunion", "en": "meeting", "id": "pertemuan"}),
    Term("focus-group", {"fr": "groupe de discussion", "en": "focus group", "id": "diskusi kelompok terarah"}),
    Term("campaign", {"fr": "campagne", "en": "campaign", "id": "kampanye"}),
)


def slug(text: str) -> str:
    """A text as one segment of an address: lower case, Latin letters without accents, hyphens."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


@cache
def regions() -> tuple[Region, ...]:
    """Four countries with four provinces each and forty districts below them."""
    found: list[Region] = []
    for code, (names, provinces) in COUNTRIES.items():
        found.append(Region(code, names, "country", None))
        for province, districts in provinces.items():
            above = f"{code}-{slug(province)}"
            found.append(Region(above, dict.fromkeys(LANGUAGES, province), "province", code))
            found.extend(
                Region(f"{above}-{slug(name)}", dict.fromkeys(LANGUAGES, name), "district", above)
                for name in districts
            )
    return tuple(found)


@cache
def region(identifier: str) -> Region:
    """The region of an id."""
    return next(region for region in regions() if region.id == identifier)


@cache
def with_ancestors(identifier: str) -> tuple[str, ...]:
    """The ids of a region and of all regions it lies in, the largest first."""
    parent = region(identifier).parent
    return (*with_ancestors(parent), identifier) if parent else (identifier,)


@cache
def districts(country: str) -> tuple[Region, ...]:
    """The smallest regions of a country: where activities take place."""
    return tuple(
        region for region in regions() if region.level == "district" and with_ancestors(region.id)[0] == country
    )


@cache
def organizations() -> tuple[Term, ...]:
    """Organizations are called the same in every language."""
    return tuple(Term(slug(name), dict.fromkeys(LANGUAGES, name)) for name in ORGANIZATIONS)


@cache
def programs() -> tuple[Program, ...]:
    """Six themes in four countries."""
    leads = [term.id for term in organizations() if term.id not in FUNDERS]
    found: list[Program] = []
    for at, (theme, names) in enumerate(PROGRAM_THEMES):
        for code, (country, _) in COUNTRIES.items():
            number = len(found)
            found.append(
                Program(
                    id=f"{theme}-{code}",
                    names={lang: f"{names[lang]} – {country[lang]}" for lang in LANGUAGES},
                    summaries={lang: _summary(lang, at + number) for lang in LANGUAGES},
                    funders=[FUNDERS[number % len(FUNDERS)]],
                    lead=[leads[number % len(leads)]],
                    region=code,
                    start=f"{2015 + number % 6}-01",
                    end=f"{2022 + number % 6}-12",
                    status="closed" if 2022 + number % 6 < 2026 else "active",
                )
            )
    return tuple(found)


def _summary(lang: str, number: int) -> str:
    words = WORDS[lang]
    subject, verb = words.subjects[number % 16], words.verbs[number % 12]
    return f"{subject} {verb} {words.objects[number % 18]} {words.complements[number % 14]}."
