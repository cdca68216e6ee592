"""What both writers share: quoting, files, and many processes."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

CHUNK = 500

ABOUT: dict[str, str] = {
    "fr": "Ce bulletin est engendré. Il sert à mesurer.",
    "en": "This bulletin is generated. It serves to measure.",
    "id": "Buletin ini dibuat oleh program. Gunanya untuk mengukur.",
}


def quote(text: str) -> str:
    """A text as a quoted scalar: JSON strings are YAML."""
    return json.dumps(text, ensure_ascii=False)


def flow(words: Iterable[str]) -> str:
    """Ids as a list on one line."""
    return f"[{', '.join(words)}]"


def flow_map(texts: dict[str, str]) -> str:
    """Texts by language, on one line."""
    return "{ " + ", ".join(f"{lang}: {quote(text)}" for lang, text in texts.items()) + " }"


def write(path: Path | str, text: str) -> None:
    """Writes a file, in UTF-8 whatever the locale."""
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.write(text)


def in_parallel(write_range: Callable[..., None], count: int, *arguments: object) -> None:
    """Calls `write_range(*arguments, range)` for all numbers below `count`, in as many processes as there are cores."""
    ranges = [range(start, min(start + CHUNK, count)) for start in range(0, count, CHUNK)]
    if len(ranges) == 1:
        write_range(*arguments, ranges[0])
        return
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        for done in [pool.submit(write_range, *arguments, numbers) for numbers in ranges]:
            done.result()
