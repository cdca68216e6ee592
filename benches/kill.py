#!/usr/bin/env python3
"""Kills kabar at random moments of a build and looks at what is published.

With `--swap` the published folder must be the old or the new site, whole, after every kill. Without it a
kill within the commit may leave a mixture, but the next build must complete it to exactly the new site.
Three builds take turns: one that continues the old site, one that ignores its ledger (`--clean`), and
the first build of a site.
"""

from __future__ import annotations

import argparse
import os
import random
import re
import shutil
import signal
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from generate import positive
from measure import Failure, claim, digest_of, executable, files_of, generate, kabar_build, remove, run, start_program

CONTINUED, CLEAN, FIRST = "continued", "clean", "first"
MODES = (CONTINUED, CLEAN, FIRST)
OLD, NEW, MIXED = "old", "new", "mixed"

WARM_UPS = 3
REACH = 1.1
"""Kills are spread from the start of a build to a little after its expected end."""


@dataclass(slots=True)
class Trial:
    """The folders, what is expected of them, and what was found.

    `site` is built and killed; `before` keeps what kabar had left of the old sources.
    """

    kabar: Path
    folder: Path
    options: list[str]
    random: random.Random
    old: str = ""
    new: str = ""
    found: Counter[tuple[str, str]] = field(default_factory=Counter)
    finished: int = 0
    violations: list[str] = field(default_factory=list)

    @property
    def site(self) -> Path:
        """The site that is built."""
        return self.folder / "site"

    @property
    def before(self) -> Path:
        """The published folder and the ledger of the old sources."""
        return self.folder / "before"

    def prepare(self, activities: int, seed: int) -> None:
        """Builds the old site, keeps it, changes the sources, and builds the new site elsewhere."""
        claim(self.folder)
        remove(self.site, self.before, self.folder / "new")
        generate("kabar", self.folder / "sources", activities, seed)
        shutil.copytree(self.folder / "sources" / "content", self.site / "content")
        self.build(self.site, CONTINUED)
        self.old = digest_of(self.site / "public")
        for name in ("public", ".kabar"):
            if (self.site / name).exists():
                shutil.copytree(self.site / name, self.before / name, symlinks=True)
        change(self.site / "content")
        shutil.copytree(self.site / "content", self.folder / "new" / "content")
        self.build(self.folder / "new", FIRST)
        self.new = digest_of(self.folder / "new" / "public")
        if self.new == self.old:
            raise Failure("the changed sources give the same site: nothing to tell apart")

    def restore(self, mode: str) -> None:
        """Puts the site back to the moment before the build."""
        remove(self.site / "public", self.site / ".kabar")
        if mode != FIRST:
            shutil.copytree(self.before, self.site, symlinks=True, dirs_exist_ok=True)

    def command(self, site: Path, mode: str) -> list[str | Path]:
        """The build of one mode."""
        clean = ["--clean"] if mode == CLEAN else []
        return kabar_build(self.kabar, site, *self.options, *clean)

    def build(self, site: Path, mode: str) -> float:
        """Builds to the end; returns the seconds it took."""
        return run(self.command(site, mode)).wall

    def expected_seconds(self, mode: str) -> float:
        """The longest of some builds of a mode."""
        seconds = []
        for _ in range(WARM_UPS):
            self.restore(mode)
            seconds.append(self.build(self.site, mode))
            self.expect_new(f"{mode} build without a kill")
        return max(seconds)

    def kill_once(self, mode: str, seconds: float) -> None:
        """Starts a build, kills it, and judges what is published, before and after the next build."""
        self.restore(mode)
        delay = self.random.uniform(0, seconds * REACH)
        self.finished += self._start_and_kill(self.command(self.site, mode), delay)
        state = self.state(mode)
        self.found[mode, state] += 1
        what = f"{mode} build killed after {delay:.4f} s"
        if state == MIXED and "--swap" in self.options:
            self.violations.append(f"{what}: the published folder is neither the old nor the new site")
        self.build(self.site, CONTINUED)
        self.expect_new(f"build after a {what}")

    def state(self, mode: str) -> str:
        """What the published folder is."""
        found = digest_of(self.site / "public")
        nothing = digest_of(self.folder / "no such folder")
        if found == (nothing if mode == FIRST else self.old):
            return OLD
        return NEW if found == self.new else MIXED

    def expect_new(self, what: str) -> None:
        """Notes every difference from exactly the new site."""
        public, wanted = self.site / "public", self.folder / "new" / "public"
        if digest_of(public) != self.new:
            differing = sorted(set(files_of(public)) ^ set(files_of(wanted)))
            self.violations.append(f"{what}: not the new site; files in one only: {differing[:5]}")
        empty = [at for at, folders, names in os.walk(public) if not folders and not names]
        if empty:
            self.violations.append(f"{what}: an empty folder is left: {os.path.relpath(empty[0], public)}")
        strangers = {path.name for path in self.site.iterdir()} - {"content", "public", ".kabar"}
        if strangers:
            self.violations.append(f"{what}: left beside the site: {sorted(strangers)}")

    def _start_and_kill(self, command: list[str | Path], delay: float) -> bool:
        """Returns whether the build had ended before."""
        with tempfile.TemporaryFile() as printed:
            process = start_program(command, printed)
            time.sleep(delay)
            finished = process.poll() is not None
            if not finished:
                os.killpg(process.pid, signal.SIGKILL)
            elif process.returncode != 0:
                printed.seek(0)
                raise Failure(f"a build ended with {process.returncode}: {printed.read()[-2000:].decode()}")
            process.wait()
        return finished


def change(content: Path) -> None:
    """Makes new sources of the old: bodies and titles changed, one activity withdrawn, one added."""
    folders = sorted((content / "reports").glob("*/activity-*"))
    if len(folders) < 3:
        raise Failure("too few activities: --activities 3 at least")
    withdrawn, instead = folders[0], folders[1]
    for at, folder in enumerate(folders):
        for path in sorted(folder.glob("index.*.md")):
            text = path.read_text(encoding="utf-8")
            text = text.replace(f"{withdrawn.parent.name}/{withdrawn.name}/", f"{instead.parent.name}/{instead.name}/")
            if at % 3 == 0:
                text += "\nChanged.\n"
            if at % 7 == 0:
                text = retitled(text, "revised")
            path.write_text(text, encoding="utf-8")
    shutil.rmtree(withdrawn)
    added = instead.with_name("activity-added")
    shutil.copytree(instead, added)
    for path in added.glob("index.*.md"):
        path.write_text(retitled(path.read_text(encoding="utf-8"), "added"), encoding="utf-8")


def retitled(text: str, word: str) -> str:
    """A report whose title ends in a word."""
    return re.sub(r'^title: "(.*)"$', rf'title: "\1 {word}"', text, count=1, flags=re.MULTILINE)


def show(trial: Trial, seconds: dict[str, float]) -> None:
    """Prints the counts as a Markdown table, and the violations."""
    print("| build | s | kills | old | new | mixed |\n|---|---:|---:|---:|---:|---:|")
    for mode in MODES:
        counts = [trial.found[mode, state] for state in (OLD, NEW, MIXED)]
        print(f"| {mode} | {seconds[mode]:.3f} | {sum(counts)} | {' | '.join(map(str, counts))} |")
    print(f"\nBuilds that had ended before the kill: {trial.finished}. Violations: {len(trial.violations)}.")
    for violation in trial.violations[:20]:
        print(f"- {violation}")


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kabar", required=True, metavar="PATH", help="the program to kill")
    parser.add_argument("--activities", type=positive, default=200, metavar="N", help="how many (default: 200)")
    parser.add_argument("--kills", type=positive, default=200, metavar="N", help="how many (default: 200)")
    parser.add_argument("--swap", action="store_true", help="build with --swap, and allow no mixture")
    parser.add_argument("--seed", type=int, default=1, help="of the texts and of the moments (default: 1)")
    parser.add_argument("--dir", type=Path, default=Path("/dev/shm/kabar-kill"), help="where")
    arguments = parser.parse_args()
    options = ["--swap"] if arguments.swap else []
    try:
        kabar = executable(arguments.kabar)
        trial = Trial(kabar, arguments.dir.absolute(), options, random.Random(arguments.seed))
        trial.prepare(arguments.activities, arguments.seed)
        seconds = {mode: trial.expected_seconds(mode) for mode in MODES}
        for number in range(arguments.kills):
            mode = MODES[number % len(MODES)]
            trial.kill_once(mode, seconds[mode])
    except Failure as failure:
        print(f"error: {failure}", file=sys.stderr)
        return 2
    show(trial, seconds)
    return 1 if trial.violations else 0


if __name__ == "__main__":
    sys.exit(main())
