"""Writes the generated bulletin as kabar reads it."""

from __future__ import annotations

import os
from pathlib import Path

import registries
from activities import Activity, activity, activity_id, body, start_day
from registries import KINDS, TOPICS
from words import LANGUAGES
from writing import ABOUT, flow, flow_map, in_parallel, quote, write


def write_site(folder: Path, activities: int, seed: int) -> None:
    """Writes `content/` of a bulletin of so many activities."""
    content = folder / "content"
    years = {start_day(seed, number).year for number in range(activities)}
    for name in ("pages", *(f"reports/{year}" for year in sorted(years))):
        (content / name).mkdir(parents=True)
    write(content / "bulletin.yaml", _bulletin())
    write(content / "regions.yaml", "".join(map(_region, registries.regions())))
    write(content / "programs.yaml", "".join(map(_program, registries.programs())))
    write(content / "organizations.yaml", "".join(map(_term, registries.organizations())))
    write(content / "topics.yaml", "".join(map(_term, TOPICS)))
    for lang in LANGUAGES:
        title = quote(registries.ABOUT_TITLE[lang])
        write(content / f"pages/about.{lang}.md", f"---\ntitle: {title}\n{_translates(lang)}---\n\n{ABOUT[lang]}\n")
    in_parallel(write_reports, activities, str(content / "reports"), seed, activities)


def write_reports(reports: str, seed: int, size: int, numbers: range) -> None:
    """Writes the reports of a range of activities."""

    def link_to(number: int, lang: str) -> str:
        return f"../../{start_day(seed, number).year}/{activity_id(number)}/index.{lang}.md"

    for number in numbers:
        facts = activity(seed, number)
        folder = f"{reports}/{facts.year}/{facts.id}"
        os.mkdir(folder)
        for lang in LANGUAGES:
            head = front_matter(facts, lang)
            write(f"{folder}/index.{lang}.md", f"{head}\n{body(seed, number, lang, size, link_to)}")


def front_matter(facts: Activity, lang: str) -> str:
    """The facts in the original; a translation has texts only."""
    texts = f"---\ntitle: {quote(facts.titles[lang])}\nsummary: {quote(facts.summaries[lang])}\n"
    if lang != facts.original:
        return f"{texts}translates: {{ lang: {facts.original} }}\n---\n"
    date = f"{facts.start}" if facts.end == facts.start else f"{facts.start}/{facts.end}"
    participants = ", ".join(f"{key}: {number}" for key, number in facts.participants.items())
    steps = "".join(
        f"  - {{ id: {step.id}, text: {quote(step.text)}, owner: {step.owner}, due: {step.due}, status: {step.status} }}\n"
        for step in facts.follow_ups
    )
    return (
        f"{texts}date: {date}\npublished: {facts.published}\nregions: {flow(facts.regions)}\n"
        f"programs: [{facts.program}]\nkind: {facts.kind}\ntopics: {flow(facts.topics)}\n"
        f"organizers: {flow(facts.organizers)}\nfunders: {flow(facts.funders)}\n"
        f"participants: {{ {participants} }}\nfollow_ups:\n{steps}---\n"
    )


def _translates(lang: str) -> str:
    return "" if lang == LANGUAGES[0] else f"translates: {{ lang: {LANGUAGES[0]} }}\n"


def _bulletin() -> str:
    kinds = "".join(f"  {kind.id}: {flow_map(kind.names)}\n" for kind in KINDS)
    languages = "".join(f"  {lang}: {{}}\n" for lang in LANGUAGES)
    return (
        f"title: {flow_map(registries.TITLE)}\ndescription: {flow_map(registries.DESCRIPTION)}\n"
        f"base_url: {registries.BASE_URL}\ndefault_language: {LANGUAGES[0]}\nlanguages:\n{languages}"
        f"publisher: {{ name: {registries.PUBLISHER} }}\nlicense: {registries.LICENSE}\n"
        f"kinds:\n{kinds}page_size: 20\nsearch: false\nmenu: [reports, regions, programs, topics, about]\n"
    )


def _region(region: registries.Region) -> str:
    parent = f"  parent: {region.parent}\n" if region.parent else ""
    return f"{region.id}:\n  name: {flow_map(region.names)}\n  level: {region.level}\n{parent}"


def _program(program: registries.Program) -> str:
    return (
        f"{program.id}:\n  name: {flow_map(program.names)}\n  summary: {flow_map(program.summaries)}\n"
        f"  funders: {flow(program.funders)}\n  lead: {flow(program.lead)}\n"
        f"  start: {program.start}\n  end: {program.end}\n"
        f"  regions: [{program.region}]\n  status: {program.status}\n"
    )


def _term(term: registries.Term) -> str:
    return f"{term.id}:\n  name: {flow_map(term.names)}\n"
