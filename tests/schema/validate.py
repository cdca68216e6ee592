#!/usr/bin/env python3
"""Holds the schemas that `kabar schema` prints against whole sites: validate.py KABAR.

Every file of the demonstration bulletin and of the sites of `tests/sites/` has to fit its schema. Every site
of `tests/diagnostics/` is broken, in the way that its name says: its schemas have to refuse it in a file of
which kabar tells this finding, unless no schema of a single file can know (`BEYOND`). A new finding is in
neither, and fails here until somebody decides.

Needs `jsonschema` and `ruamel.yaml`. Writes nothing.
"""

import json
import re
import subprocess
import sys
from pathlib import Path

from jsonschema import Draft7Validator, FormatChecker
from ruamel.yaml import YAML

ROOT = Path(__file__).resolve().parents[2]
KINDS = {
    "report": "content/reports/**/*.md",
    "page": "content/pages/**/*.md",
    "prose": "content/[!rp]*/**/*.md",
    "bulletin": "content/bulletin.yaml",
    "regions": "content/regions.yaml",
    "programs": "content/programs.yaml",
    "organizations": "content/organizations.yaml",
    "topics": "content/topics.yaml",
    "theme": "themes/*/theme.yaml",
}

NO_YAML = "the text is no YAML, or not what was meant"
OTHER_FILES = "another text or file decides"
THEME = "it is about templates, messages or assets"
MARKDOWN = "it is about the Markdown below the front matter"
RELATION = "JSON Schema cannot compare two values"
BEYOND = {
    "ambiguous-date": MARKDOWN,
    "broken-anchor": MARKDOWN,
    "broken-hreflang": THEME,
    "broken-link": MARKDOWN,
    "conflicting-fact": OTHER_FILES,
    "duplicate-activity": OTHER_FILES,
    "duplicate-language": OTHER_FILES,
    "empty-link": MARKDOWN,
    "front-matter-missing": NO_YAML,
    "front-matter-unclosed": NO_YAML,
    "html-removed": MARKDOWN,
    "language-without-data": "it is well written, and kabar alone knows its languages",
    "link-leaves-content": MARKDOWN,
    "link-out-of-site": OTHER_FILES,
    "link-to-unpublished": MARKDOWN,
    "message-syntax": THEME,
    "missing-alt": MARKDOWN,
    "missing-config": OTHER_FILES,
    "missing-message": THEME,
    "missing-original": OTHER_FILES,
    "missing-plural": THEME,
    "missing-template": THEME,
    "more-findings": MARKDOWN,
    "not-utf8": NO_YAML,
    "other-spelling": MARKDOWN,
    "page-too-heavy": "it is about a page that is made",
    "people-without-alt": MARKDOWN,
    "picture-metadata": OTHER_FILES,
    "quarantined": OTHER_FILES,
    "region-cycle": RELATION,
    "region-too-deep": RELATION,
    "reversed-range": RELATION,
    "revision-unknown": OTHER_FILES,
    "route-collision": OTHER_FILES,
    "second-original": OTHER_FILES,
    "shortcode-syntax": MARKDOWN,
    "skipped-level": MARKDOWN,
    "stray-text": OTHER_FILES,
    "template-context": THEME,
    "template-render": THEME,
    "template-syntax": THEME,
    "theme-cycle": OTHER_FILES,
    "translation-unpublished": OTHER_FILES,
    "unexplained-acronym": MARKDOWN,
    "unknown-picture": OTHER_FILES,
    "unknown-shortcode": MARKDOWN,
    "unknown-subject": OTHER_FILES,
    "unsafe-link": MARKDOWN,
    "unused-message": THEME,
    "wrong-count": MARKDOWN,
    "wrong-duration": MARKDOWN,
    "wrong-weekday": MARKDOWN,
    "yaml-duplicate-key": NO_YAML,
    "yaml-syntax": NO_YAML,
    "yaml-tab": NO_YAML,
    "yaml-unclosed-quote": NO_YAML,
    "yaml-unquoted-colon": NO_YAML,
}


# YAML 1.2, as editors' YAML servers read it: `no` is a text, and so are days.
YAML12 = YAML(typ="safe", pure=True)
YAML12.constructor.add_constructor("tag:yaml.org,2002:timestamp", lambda _, node: node.value)


class Site:
    """A site and its schemas."""

    def __init__(self, kabar, folder):
        self.kabar, self.folder, self.schemas = kabar, folder, {}

    def validator(self, kind):
        if kind not in self.schemas:
            command = [self.kabar, "--lang", "en", "schema", kind, "--site", self.folder]
            printed = subprocess.run(command, capture_output=True, text=True, check=False)
            if printed.returncode != 0:
                sys.exit(f"{' '.join(map(str, command))}\n{printed.stderr}")
            schema = json.loads(printed.stdout)
            Draft7Validator.check_schema(schema)
            self.schemas[kind] = Draft7Validator(schema, format_checker=FormatChecker())
        return self.schemas[kind]

    def files(self):
        """Every file that has a schema, with its kind."""
        for kind, pattern in KINDS.items():
            for file in sorted(self.folder.glob(pattern)):
                if "_drafts" not in file.parts:
                    yield kind, file

    def wrong(self, kind, file):
        """What the schema has against a file."""
        text = file.read_text(encoding="utf-8-sig")
        if file.suffix == ".md":
            text = re.match(r"---[ \t]*\r?\n(.*?)^---[ \t]*\r?$", text, re.S | re.M)[1]
        value = YAML12.load(text)
        errors = self.validator(kind).iter_errors({} if value is None else value)
        return [f"{file.relative_to(ROOT)}: {error.json_path}: {error.message}"[:200] for error in errors]


def main(kabar):
    wrong, fitting = [], 0
    sites = [ROOT, *sorted(path for path in (ROOT / "tests/sites").iterdir() if path.is_dir())]
    for site in (Site(kabar, folder) for folder in sites):
        for kind, file in site.files():
            fitting += 1
            wrong += site.wrong(kind, file)
    fixtures = {path.name: path for path in (ROOT / "tests/diagnostics").iterdir() if path.is_dir()}
    del fixtures["combined"]
    wrong += [f"BEYOND names {code}, which has no fixture" for code in BEYOND if code not in fixtures]
    expressible = {code: path for code, path in sorted(fixtures.items()) if code not in BEYOND}
    for code, folder in expressible.items():
        told = map(json.loads, (folder / "json.txt").read_text().splitlines())
        told = {finding["file"] for finding in told if finding["code"] == code}
        site = Site(kabar, folder)
        files = [(kind, file) for kind, file in site.files() if str(file.relative_to(folder)) in told]
        if not any(site.wrong(kind, file) for kind, file in files):
            wrong.append(f"tests/diagnostics/{code}: no schema refuses {sorted(told)}")
    print("\n".join(wrong))
    print(f"{fitting} files fit their schemas; {len(expressible)} broken sites are refused; "
          f"{len(BEYOND)} are beyond a schema; {len(wrong)} mistakes")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve()))
