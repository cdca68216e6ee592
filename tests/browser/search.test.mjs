// The script for searching takes texts apart as the index does: `node --test`, without a browser.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

const root = new URL("../../", import.meta.url);
const read = (path) => readFile(new URL(path, root), "utf8");
const source = await read("themes/default/assets/search.js");
const { drawer, words } = await import(`data:text/javascript,${encodeURIComponent(source)}`);

async function table(path) {
  const lines = (await read(path)).split("\n").filter((line) => line && !line.startsWith("#"));
  return lines.map((line) => line.split("\t"));
}

test("texts become the terms of the table that the index shares", async () => {
  for (const [text, terms] of await table("tests/search/terms.tsv")) {
    const found = words(text).flatMap((word) => word.terms);
    assert.equal(found.join(" "), terms.normalize("NFKD"), text);
  }
});

test("terms lie in the drawers of the table that the index shares", async () => {
  for (const [term, drawers, number] of await table("tests/search/drawers.tsv")) {
    assert.equal(drawer(term, Number(drawers)), Number(number), term);
  }
});

test("a reader can carry the script away in a moment", async () => {
  const { gzipSync } = await import("node:zlib");
  assert.ok(gzipSync(source).length < 6_000);
});
