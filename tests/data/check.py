"""Reads every calendar and every table of a built site as other programs do: `check.py FOLDER...`.

Calendars are read by icalendar (RFC 5545), tables by libhxl (hxlstandard.org). Both forgive much, so what they
read is looked at too. Prints each fault and ends with 1 if there are any, or if there was nothing to read.
"""

from __future__ import annotations

import datetime
import sys
from collections.abc import Iterator
from pathlib import Path

import hxl
import icalendar


def calendar_faults(file: Path) -> Iterator[str]:
    """What is wrong with a calendar."""
    data = file.read_bytes()
    if data.replace(b"\r\n", b"").count(b"\n") or max(map(len, data.split(b"\r\n"))) > 75:
        yield "a line is too long or has another end than CRLF"
    calendar = icalendar.Calendar.from_ical(data)
    events = calendar.events
    if not events:
        yield "it has no event"
    if calendar.errors or any(event.errors for event in events):
        yield f"icalendar finds {[calendar.errors, *(event.errors for event in events)]}"
    if len({str(event["UID"]) for event in events}) != len(events):
        yield "two events have one identifier"
    for event in events:
        start, end = event["DTSTART"].dt, event["DTEND"].dt
        if isinstance(start, datetime.datetime) or not end > start:
            yield f"{event['UID']} lasts from {start} to {end}"
        if event["DTSTAMP"].dt.tzinfo is None or not str(event["SUMMARY"]) or not str(event["URL"]):
            yield f"{event['UID']} lacks something"


def table_faults(file: Path) -> Iterator[str]:
    """What is wrong with a table."""
    source = hxl.data(str(file), hxl.InputOptions(allow_local=True))
    tags = source.display_tags
    if not source.columns or any(not column.header for column in source.columns) or len(set(tags)) != len(tags):
        yield f"its columns are {tags}"
    rows = list(source)
    if not rows:
        yield "it has no activity"
    report = hxl.validate(source)
    if not report["is_valid"]:
        yield f"libhxl finds {report['issues']}"
    for row in rows:
        if len(row.values) != len(tags):
            yield f"a row has {len(row.values)} cells instead of {len(tags)}"
        start, end = row.get("#date+start"), row.get("#date+end")
        days = [datetime.date.fromisoformat(day) for day in (start, end) if day]
        if days != sorted(days) or not row.get("#activity+activity+code"):
            yield f"a row is wrong: {row.values}"
        for tag in ("#reached+total", "#reached+f", "#reached+m"):
            if not (row.get(tag) or "0").isdigit():
                yield f"{tag} is no number: {row.values}"


def main(folders: list[str]) -> int:
    """Checks all files of some folders."""
    faults, read = 0, 0
    for folder in map(Path, folders):
        for pattern, check in (("*.ics", calendar_faults), ("data.csv", table_faults)):
            for file in sorted(folder.rglob(pattern)):
                read += 1
                for fault in check(file):
                    faults += 1
                    print(f"{file}: {fault}")
    print(f"{read} calendars and tables, {faults} faults")
    return 1 if faults or not read else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
