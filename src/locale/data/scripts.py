"""Which script a language is written in, and the tags that languages had before."""


class Scripts:
    """Which script a language is written in, and the tags that say it."""

    def __init__(self, cldr):
        self.likely = cldr.supplemental("likelySubtags")["likelySubtags"]
        metadata = cldr.read("cldr-core/scriptMetadata.json")["scriptMetadata"]
        self.rtl = {script for script, facts in metadata.items() if facts["rtl"] == "YES"}

    def of(self, tag):
        return self.likely[tag].split("-")[1] if tag in self.likely else "Latn"

    def key(self, locale):
        """The tag without the script that goes without saying."""
        parts = locale.split("-")
        if len(parts) > 1 and parts[1] == self.of(parts[0]):
            parts.pop(1)
        return "-".join(parts)

    def rows(self, languages):
        """Each script with the languages that write it, and with the countries where a language is
        written in another script than elsewhere. Languages in Latin letters are left out."""
        found = {}
        for tag, likely in self.likely.items():
            language, *rest = tag.split("-")
            script = likely.split("-")[1]
            wanted = language in languages or script in self.rtl
            if language == "und" or not wanted:
                continue
            plain = not rest and script != "Latn"
            exception = len(rest) == 1 and len(rest[0]) == 2 and script != self.of(language)
            if plain or exception:
                found.setdefault(script, []).append(tag)
        rows = [f"{script}\t{' '.join(sorted(tags))}" for script, tags in sorted(found.items())]
        return [f"rtl\t{' '.join(sorted(self.rtl))}", *rows]


def alias_rows(cldr, languages):
    """Old and narrower tags of languages that have data: `iw` for `he`, `swh` for `sw`."""
    aliases = cldr.supplemental("aliases")["metadata"]["alias"]["languageAlias"]
    rows = []
    for old, facts in sorted(aliases.items()):
        new = facts["_replacement"]
        known = new.split("-")[0] in languages and "-" not in old and old not in languages
        if known and facts["_reason"] != "overlong":
            rows.append(f"{new}\t{old}")
    return rows
