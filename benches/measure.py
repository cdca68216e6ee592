"""Runs other programs: how long they took, how much memory they used, what they wrote."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import IO

DATE = "2026-11-24"
"""The day of every build: the output must not depend on the day of the run."""

CLAIM = ".kabar-bench"
TAIL_LINES = 20
RSS_UNITS_PER_MEGABYTE = 1_000_000 if sys.platform == "darwin" else 1_000_000 / 1024


class Failure(Exception):
    """Something that ends the run, in words for the person who started it."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What one run of a program cost: seconds of wall clock and of all cores, megabytes."""

    wall: float
    cpu: float
    peak: float


@dataclass(frozen=True, slots=True)
class Size:
    """How much a folder holds."""

    files: int
    size: int


def run(command: list[str | Path], environment: dict[str, str] | None = None) -> Cost:
    """Runs a program to its end; anything but success is a `Failure` with the end of what it printed.

    The peak is that of the largest single process, as the operating system counts it: at least that of this
    process itself, which must therefore stay small.
    """
    with tempfile.TemporaryFile() as printed:
        start = time.perf_counter()
        process = start_program(command, printed, environment)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            printed.seek(0)
            tail = printed.read().decode("utf-8", "replace").splitlines()[-TAIL_LINES:]
            said = "\n".join(f"  {line}" for line in tail)
            raise Failure(f"{_spelled(command)}\nended with {process.returncode}:\n{said}")
    return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / RSS_UNITS_PER_MEGABYTE)


def start_program(
    command: list[str | Path], printed: IO[bytes], environment: dict[str, str] | None = None
) -> subprocess.Popen[bytes]:
    """Starts a program in a process group of its own; what it prints goes to the file `printed`."""
    words = [str(word) for word in command]
    try:
        return subprocess.Popen(
            words,
            stdin=subprocess.DEVNULL,
            stdout=printed,
            stderr=subprocess.STDOUT,
            env={**os.environ, **(environment or {})},
            start_new_session=True,
        )
    except OSError as error:
        raise Failure(f"cannot run {words[0]}: {error.strerror}") from error


def generate(tool: str, folder: Path, activities: int, seed: int) -> None:
    """Generates a site in a process of its own: the parent of what is measured stays small."""
    script = Path(__file__).with_name("generate.py")
    run([sys.executable, script, tool, folder, "--activities", str(activities), "--seed", str(seed)])


def kabar_build(kabar: Path, site: Path, *more: str) -> list[str | Path]:
    """The command that builds a site into its `public/`."""
    return [kabar, "build", site, "--output", site / "public", "--date", DATE, *more]


def claim(folder: Path) -> None:
    """Makes a folder for the benchmark, or takes one that it made before; others are refused, since it removes."""
    marker = folder / CLAIM
    if not marker.exists():
        if folder.exists() and any(folder.iterdir()):
            raise Failure(f"{folder} is not empty and was not made by this benchmark: name another with --dir")
        folder.mkdir(parents=True, exist_ok=True)
        marker.touch()


def executable(text: str) -> Path:
    """The absolute path of a program that is there."""
    found = shutil.which(text)
    if found is None:
        raise Failure(f"{text} is not there or cannot be run")
    return Path(found).absolute()


def remove(*paths: Path) -> None:
    """Removes folders, whether they are there or not."""
    for path in paths:
        if path.exists():
            shutil.rmtree(path)


def files_of(folder: Path) -> list[str]:
    """The paths of all files below a folder, sorted."""
    found: list[str] = []
    for at, _, names in os.walk(folder):
        found.extend(os.path.relpath(os.path.join(at, name), folder) for name in names)
    return sorted(found)


def size_of(folder: Path) -> Size:
    """How many files a folder holds, and their bytes."""
    files = size = 0
    for at, _, names in os.walk(folder):
        files += len(names)
        size += sum(os.stat(os.path.join(at, name)).st_size for name in names)
    return Size(files, size)


def digest_of(folder: Path) -> str:
    """A digest of the names and bytes of all files below a folder; of nothing if it is not there."""
    found = hashlib.blake2b(digest_size=20)
    for name in files_of(folder):
        content = (folder / name).read_bytes()
        found.update(f"{name}\0{len(content)}\0".encode() + content)
    return found.hexdigest()


def _spelled(command: list[str | Path]) -> str:
    return " ".join(map(str, command))
