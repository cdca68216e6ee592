"""The activities of the generated bulletin: facts, titles and bodies, the same for every generator.

Each activity depends on the seed, its number and the size of the bulletin alone, so that they can be
made in any order and by several processes.
"""

from __future__ import annotations

import datetime
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

import registries
from registries import KINDS, TOPICS, Names
from words import LANGUAGES, WORDS

FIRST_YEAR, YEARS = 2015, 12
WORDS_PER_BODY = 400
SENTENCES_PER_LANGUAGE = 4096

LinkTo = Callable[[int, str], str]
"""The address of the report of another activity, by its number and language."""


@dataclass(frozen=True, slots=True)
class FollowUp:
    """What was agreed, in the language of the original."""

    id: str
    text: str
    owner: str
    due: datetime.date
    status: str


@dataclass(frozen=True, slots=True)
class Activity:
    """What happened, and its title and summary in each language."""

    number: int
    original: str
    titles: Names
    summaries: Names
    start: datetime.date
    end: datetime.date
    published: datetime.date
    regions: list[str]
    program: str
    kind: str
    topics: list[str]
    organizers: list[str]
    funders: list[str]
    participants: dict[str, int]
    follow_ups: list[FollowUp]

    @property
    def id(self) -> str:
        """The name of its folder."""
        return activity_id(self.number)

    @property
    def year(self) -> int:
        """The year of its folder and of its address."""
        return self.start.year

    def slug(self, lang: str) -> str:
        """The last segment of the address of its report in a language."""
        return registries.slug(self.titles[lang])


def activity_id(number: int) -> str:
    """The id of an activity."""
    return f"activity-{number:06}"


def start_day(seed: int, number: int) -> datetime.date:
    """The first day of an activity: arithmetic alone, so that links can name the folder of any other."""
    mixed = ((number + 1) * 2_654_435_761 + seed * 40_503) & 0xFFFF_FFFF
    mixed ^= mixed >> 15
    year = FIRST_YEAR + mixed % YEARS
    # Ranges, and reports that appear some days later, stay within the year and before the day of the builds.
    days = 290 if year == FIRST_YEAR + YEARS - 1 else 350
    return datetime.date(year, 1, 1) + datetime.timedelta(days=(mixed // YEARS) % days)


def activity(seed: int, number: int) -> Activity:
    """The facts, titles and summaries of one activity."""
    rng = _rng(seed, number, 0)
    start = start_day(seed, number)
    end = start + datetime.timedelta(days=rng.choice((0, 0, 1, 2)))
    program = rng.choice(registries.programs())
    places = rng.sample(registries.districts(program.region), 2 if number % 4 == 3 else 1)
    kind = rng.choice(KINDS)
    leads = [term.id for term in registries.organizations() if term.id not in registries.FUNDERS]
    original = LANGUAGES[number % len(LANGUAGES)]
    organizers = rng.sample(leads, 1 + number % 2)
    women, men = rng.randint(5, 80), rng.randint(5, 80)
    theme = rng.randrange(10)
    return Activity(
        number=number,
        original=original,
        titles={lang: _title(lang, kind, theme, places[0], number) for lang in LANGUAGES},
        summaries={lang: " ".join(_sentences(seed, lang, rng, 2)) for lang in LANGUAGES},
        start=start,
        end=end,
        published=end + datetime.timedelta(days=rng.randint(0, 9)),
        regions=[place.id for place in places],
        program=program.id,
        kind=kind.id,
        topics=[topic.id for topic in rng.sample(TOPICS, 2)],
        organizers=organizers,
        funders=program.funders,
        participants={"total": women + men, "women": women, "men": men},
        follow_ups=_follow_ups(original, organizers[0], end, rng),
    )


def body(seed: int, number: int, lang: str, size: int, link_to: LinkTo) -> str:
    """A text of about 400 words: headings, a list, a quotation, a table, three links."""
    words = WORDS[lang]
    rng = _rng(seed, number, 1 + LANGUAGES.index(lang))
    sentences = iter(_sentences(seed, lang, rng, 60))
    earlier, neighbor = (number * 31 + 7) % size, (number + 1) % size
    url = f"https://documents.example.net/{activity_id(number)}"
    headings = rng.sample(words.headings, 3)
    blocks = [
        _take(sentences, 4),
        f"## {headings[0]}",
        f"{_take(sentences, 3)} {words.external.format(url=url)}",
        "\n".join(f"- {item}" for item in rng.sample(words.items, 4)),
        f"## {headings[1]}",
        _take(sentences, 3),
        f"> {_take(sentences, 1)}\n> — {rng.choice(words.speakers)}",
        f"{_take(sentences, 2)} {words.first_link.format(url=link_to(earlier, lang))}",
        f"## {headings[2]}",
        _table(lang, rng),
    ]
    closing = words.second_link.format(url=link_to(neighbor, lang))
    missing = WORDS_PER_BODY - sum(len(block.split()) for block in blocks) - len(closing.split())
    return "\n\n".join([*blocks, *_paragraphs(sentences, missing), closing]) + "\n"


def _rng(seed: int, number: int, stream: int) -> random.Random:
    return random.Random((seed * 1_000_003 + number) * 8 + stream)


@cache
def _pool(seed: int, lang: str) -> list[str]:
    words = WORDS[lang]
    rng = _rng(seed, LANGUAGES.index(lang), 7)
    parts = (words.subjects, words.verbs, words.objects, words.complements)
    return [" ".join(map(rng.choice, parts)) + "." for _ in range(SENTENCES_PER_LANGUAGE)]


def _sentences(seed: int, lang: str, rng: random.Random, count: int) -> list[str]:
    return rng.choices(_pool(seed, lang), k=count)


def _take(sentences: Iterator[str], count: int) -> str:
    return " ".join(next(sentences) for _ in range(count))


def _paragraphs(sentences: Iterator[str], words: int) -> list[str]:
    """Paragraphs of four sentences with about so many words."""
    paragraphs: list[list[str]] = [[]]
    while words > 6:
        if len(paragraphs[-1]) == 4:
            paragraphs.append([])
        sentence = next(sentences)
        words -= len(sentence.split())
        paragraphs[-1].append(sentence)
    return [" ".join(paragraph) for paragraph in paragraphs if paragraph]


def _table(lang: str, rng: random.Random) -> str:
    words = WORDS[lang]
    rows = [f"| {' | '.join(words.columns)} |", "|---|---|---:|"]
    rows.extend(f"| {row} | {rng.choice(words.themes)} | {rng.randint(5, 90)} |" for row in rng.sample(words.rows, 4))
    return "\n".join(rows)


def _title(lang: str, kind: registries.Term, theme: int, place: registries.Region, number: int) -> str:
    """The number keeps titles, and so addresses, apart."""
    words = WORDS[lang]
    name = kind.names[lang]
    return words.title.format(
        kind=name[0].upper() + name[1:], theme=words.themes[theme], place=place.names[lang], number=number + 1
    )


def _follow_ups(lang: str, owner: str, end: datetime.date, rng: random.Random) -> list[FollowUp]:
    texts = rng.sample(WORDS[lang].follow_ups, 2)
    return [
        FollowUp(
            id=f"step-{at + 1}",
            text=text,
            owner=owner,
            due=end + datetime.timedelta(days=rng.randint(14, 180)),
            status=rng.choice(("open", "open", "done", "dropped")),
        )
        for at, text in enumerate(texts)
    ]
