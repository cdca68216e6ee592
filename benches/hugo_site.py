"""Writes the generated bulletin as a Hugo site: the same texts and facts, templates from `hugo/`, kabar's style sheet.

A translation repeats the facts, since each page of Hugo has its own front matter; a report names its
regions with all regions above them, since a taxonomy knows no tree.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable
from pathlib import Path

import registries
from activities import Activity, activity, activity_id, body, start_day
from registries import KINDS, TOPICS, Names
from words import LANGUAGES
from writing import ABOUT, flow, in_parallel, quote, write

FILES = "outputs: [html, atom, calendar, csv]\n"
TEMPLATES = Path(__file__).parent / "hugo"
ASSETS = tuple(Path(__file__).parents[1] / "themes/default/assets" / name for name in ("style.css", "icon.svg"))

SECTIONS: dict[str, Names] = {
    "reports": {"fr": "Comptes rendus", "en": "Reports", "id": "Laporan"},
    "regions": {"fr": "Régions", "en": "Regions", "id": "Wilayah"},
    "programs": {"fr": "Programmes", "en": "Programs", "id": "Program"},
    "topics": {"fr": "Thèmes", "en": "Topics", "id": "Topik"},
    "kinds": {"fr": "Types d’activités", "en": "Kinds of activities", "id": "Jenis kegiatan"},
    "organizations": {"fr": "Organisations", "en": "Organizations", "id": "Organisasi"},
}
FOLLOW_UPS: Names = {"fr": "Engagements", "en": "What was agreed", "id": "Kesepakatan"}
YEARS: Names = {"fr": "Comptes rendus de {}", "en": "Reports of {}", "id": "Laporan tahun {}"}


def write_site(folder: Path, activities: int, seed: int) -> None:
    """Writes configuration, templates and content of a bulletin of so many activities."""
    shutil.copytree(TEMPLATES, folder, dirs_exist_ok=True)
    (folder / "assets").mkdir()
    for asset in ASSETS:
        shutil.copy(asset, folder / "assets")
    content = folder / "content"
    content.mkdir()
    _write_pages(content)
    for name, titles in SECTIONS.items():
        _write_section(content / name, titles)
    for year in sorted({start_day(seed, number).year for number in range(activities)}):
        titles = {lang: title.format(year) for lang, title in YEARS.items()}
        _write_section(content / f"reports/{year}", titles, f'linkTitle: "{year}"\n')
    _write_regions(content / "regions")
    _write_programs(content / "programs")
    for name, terms in (("topics", TOPICS), ("kinds", KINDS), ("organizations", registries.organizations())):
        for term in terms:
            _write_term(content / name / term.id, term.names)
    in_parallel(write_reports, activities, str(content / "reports"), seed, activities)


def write_reports(reports: str, seed: int, size: int, numbers: range) -> None:
    """Writes the reports of a range of activities."""

    def link_to(number: int, lang: str) -> str:
        return f"../../{start_day(seed, number).year}/{activity_id(number)}/index.{lang}.md"

    for number in numbers:
        facts = activity(seed, number)
        folder = f"{reports}/{facts.year}/{facts.id}"
        os.mkdir(folder)
        shared = _facts(facts)
        for lang in LANGUAGES:
            head = f"+++\ntitle = {quote(facts.titles[lang])}\ndescription = {quote(facts.summaries[lang])}\n"
            text = body(seed, number, lang, size, link_to)
            write(f"{folder}/index.{lang}.md", f'{head}slug = "{facts.slug(lang)}"\n{shared}+++\n\n{text}')


def listed_organizations(facts: Activity) -> list[str]:
    """The organizations whose pages list an activity."""
    return list(dict.fromkeys([*facts.organizers, *facts.funders]))


def _facts(facts: Activity) -> str:
    """The front matter that all languages of an activity share."""
    regions = dict.fromkeys(found for place in facts.regions for found in registries.with_ancestors(place))
    participants = ", ".join(f"{key} = {number}" for key, number in facts.participants.items())
    end = f'end = "{facts.end}"\n' if facts.end != facts.start else ""
    steps = ",\n".join(
        f'  {{ id = "{step.id}", text = {quote(step.text)}, owner = "{step.owner}", due = "{step.due}", '
        f'status = "{step.status}" }}'
        for step in facts.follow_ups
    )
    return (
        f'original = "{facts.original}"\ndate = {facts.start}\n{end}publishDate = {facts.published}\n'
        f"places = {_array(facts.regions)}\nregions = {_array(regions)}\nprograms = {_array([facts.program])}\n"
        f"kinds = {_array([facts.kind])}\ntopics = {_array(facts.topics)}\n"
        f"organizers = {_array(facts.organizers)}\nfunders = {_array(facts.funders)}\n"
        f"organizations = {_array(listed_organizations(facts))}\n"
        f"participants = {{ {participants} }}\nfollow_ups = [\n{steps},\n]\n"
    )


def _array(words: Iterable[str]) -> str:
    """Ids as a TOML array."""
    return f"[{', '.join(map(quote, words))}]"


def _write_pages(content: Path) -> None:
    for lang in LANGUAGES:
        write(content / f"_index.{lang}.md", _head(registries.TITLE[lang], registries.DESCRIPTION[lang]))
        about = f"{_head(registries.ABOUT_TITLE[lang], ABOUT[lang])}\n{ABOUT[lang]}\n"
        write(content / f"about.{lang}.md", about)
        write(content / f"follow-ups.{lang}.md", f"---\ntitle: {quote(FOLLOW_UPS[lang])}\nlayout: follow-ups\n---\n")


def _head(title: str, description: str) -> str:
    """Front matter with texts only."""
    return f"---\ntitle: {quote(title)}\ndescription: {quote(description)}\n---\n"


def _write_regions(folder: Path) -> None:
    for region in registries.regions():
        parent = f"parent: {region.parent}\n" if region.parent else ""
        _write_term(folder / region.id, region.names, f"{FILES}level: {region.level}\n{parent}")


def _write_programs(folder: Path) -> None:
    for program in registries.programs():
        facts = (
            f"{FILES}funded_by: {flow(program.funders)}\nlead: {flow(program.lead)}\nregion: {program.region}\n"
            f"start: {program.start}\nend: {program.end}\nstatus: {program.status}\n"
        )
        _write_term(folder / program.id, program.names, facts, program.summaries)


def _write_term(folder: Path, names: Names, facts: str = "", summaries: Names | None = None) -> None:
    """Writes the page of an entry of a taxonomy; its address is named by its name."""
    folder.mkdir()
    for lang in LANGUAGES:
        summary = f"description: {quote(summaries[lang])}\n" if summaries else ""
        address = f"url: {folder.parent.name}/{registries.slug(names[lang])}/\n"
        text = f"---\ntitle: {quote(names[lang])}\nkey: {folder.name}\n{address}{summary}{facts}---\n"
        write(folder / f"_index.{lang}.md", text)


def _write_section(folder: Path, titles: Names, facts: str = "") -> None:
    """Writes the page of a section."""
    folder.mkdir()
    for lang in LANGUAGES:
        write(folder / f"_index.{lang}.md", f"---\ntitle: {quote(titles[lang])}\n{facts}---\n")
