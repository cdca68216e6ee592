#!/usr/bin/env python3
"""Writes a bulletin of any number of activities in three languages, for kabar or for Hugo."""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import shutil
import sys
from pathlib import Path

import hugo_site
import kabar_site

MARKER = "generated.json"
WRITERS = {"kabar": kabar_site.write_site, "hugo": hugo_site.write_site}


def digest() -> str:
    """A digest of the generator: its modules, and the templates and assets of the Hugo site."""
    here = Path(__file__).parent
    modules = ("generate", "words", "registries", "activities", "writing", "kabar_site", "hugo_site")
    templates = (path for path in (here / "hugo").rglob("*") if path.is_file())
    found = hashlib.sha256()
    for path in [*(here / f"{name}.py" for name in modules), *sorted(templates), *hugo_site.ASSETS]:
        found.update(os.path.relpath(path, here).encode() + b"\0" + path.read_bytes() + b"\0")
    return found.hexdigest()


def generate(tool: str, folder: Path, activities: int, seed: int) -> bool:
    """Writes the site, unless the same one is there already; returns whether it was written.

    A folder with other files than a generated site's is refused.
    """
    marker = folder / MARKER
    wanted = {"tool": tool, "activities": activities, "seed": seed, "generator": digest()}
    if marker.exists():
        if json.loads(marker.read_text(encoding="utf-8")) == wanted:
            return False
        shutil.rmtree(folder)
    elif folder.exists() and any(folder.iterdir()):
        raise SystemExit(f"{folder} is not empty and holds no generated site: name another folder")
    folder.mkdir(parents=True, exist_ok=True)
    # An interrupted run leaves a marker that equals nothing, so that the next one starts anew.
    marker.write_text("{}\n", encoding="utf-8")
    WRITERS[tool](folder, activities, seed)
    marker.write_text(json.dumps(wanted) + "\n", encoding="utf-8")
    return True


def positive(text: str) -> int:
    """A whole number from 1."""
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text} is not a whole number from 1")
    return int(text)


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("tool", choices=sorted(WRITERS), help="whose input to write")
    parser.add_argument("folder", type=Path, metavar="DIR", help="where; it must be empty or hold a generated site")
    parser.add_argument("--activities", type=positive, required=True, metavar="N", help="how many activities")
    parser.add_argument("--seed", type=int, default=1, help="another seed gives other texts (default: 1)")
    arguments = parser.parse_args()
    written = generate(arguments.tool, arguments.folder, arguments.activities, arguments.seed)
    print(f"{arguments.folder}: {'written' if written else 'there already'}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
