#!/usr/bin/env python3
"""Holds the schemas that `kabar schema` prints against whole sites: validate.py KABAR.

Every file of the demonstration bulletin and of the sites of `tests/sites/` has to fit its schema. Every site
of `tests/diagnostics/` is broken, in the way that its name says: its schemas have to refuse it in a file of
which kabar tells this finding, unless no schema of a single file can know (`BEYOND`). A new finding is in
neither, and fails here until somebody decides.

What templates see has to fit `kabar schema contract` on every page of these sites: they are built with templates
that write their variables as JSON.

Needs `jsonschema` and `ruamel.yaml`. Writes nothing.
"""

import json
import re
import shutil
import subprocess
import sys
import tempfile
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


# A build refuses a theme that does not name the languages of a page.
LANGUAGES = """
{% if page.languages | length > 1 %}{% for l in page.languages %}
<link rel="alternate" hreflang="{{ l.tag }}" href="{{ l.absolute }}">{% endfor %}
<link rel="alternate" hreflang="x-default" href="{{ page.x_default }}">{% endif %}
"""


class Contract:
    """What the templates of a theme see."""

    def __init__(self, kabar):
        self.kabar, self.pages = kabar, 0
        schema = json.loads(subprocess.run([kabar, "schema", "contract"], capture_output=True, check=True).stdout)
        Draft7Validator.check_schema(schema)
        self.validator = Draft7Validator(schema)
        pages = [page for name, page in schema["definitions"].items() if name.startswith("pages.")]
        self.templates = {page["title"]: self.template(page["properties"]) for page in pages}

    @staticmethod
    def template(names):
        values = (f'"{name}": {{{{ {name} | json | safe }}}}' for name in names)
        return "{" + ", ".join(values) + "}" + LANGUAGES

    def wrong(self, folder):
        """What the schema has against the pages of a site."""
        with tempfile.TemporaryDirectory() as copy:
            for sources in (folder / name for name in ("content", "themes") if (folder / name).exists()):
                shutil.copytree(sources, Path(copy, sources.name))
            named = re.search(r"^theme: (.*)", Path(copy, "content/bulletin.yaml").read_text(), re.M)
            theme = Path(copy, "themes", named[1] if named else "default", "templates")
            theme.mkdir(parents=True, exist_ok=True)
            for name, text in self.templates.items():
                (theme / name).write_text(text)
            command = [self.kabar, "build", copy, "--audience", "preview", "--date", "2026-11-25"]
            built = subprocess.run(command, capture_output=True, text=True, check=False)
            if built.returncode != 0:
                sys.exit(f"{folder} with templates that write JSON\n{built.stderr}")
            for file in sorted(Path(copy, "public").rglob("*.html")):
                self.pages += 1
                page = json.loads(file.read_text().split("\n", 1)[0])
                for error in self.validator.iter_errors(page):
                    shown = file.relative_to(Path(copy, "public"))
                    yield f"{folder.relative_to(ROOT)}: {shown}: {error.json_path}: {error.message}"[:200]


def main(kabar):
    wrong, fitting, contract = [], 0, Contract(kabar)
    sites = [ROOT, *sorted(path for path in (ROOT / "tests/sites").iterdir() if path.is_dir())]
    for site in (Site(kabar, folder) for folder in sites):
        for kind, file in site.files():
            fitting += 1
            wrong += site.wrong(kind, file)
        wrong += contract.wrong(site.folder)
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
    print(f"{contract.pages} pages show their templates what the contract says")
    print(f"{fitting} files fit their schemas; {len(expressible)} broken sites are refused; "
          f"{len(BEYOND)} are beyond a schema; {len(wrong)} mistakes")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve()))
