// Checks a built site in a browser: `node check.mjs [FOLDER] [--unlinked]`, by default the demonstration
// bulletin in `public/`. Prints a line for each check and each fault, and ends with 1 if there are faults.
//
// With `--unlinked`, pages to which no link leads are no fault: in a small site, lists may be empty.

import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { axe } from "./checks/axe.mjs";
import { feeds } from "./checks/feeds.mjs";
import { keyboard } from "./checks/keyboard.mjs";
import { links, unlinked } from "./checks/links.mjs";
import { nu } from "./checks/nu.mjs";
import { reading } from "./checks/reading.mjs";
import { search } from "./checks/search.mjs";
import { visit } from "./checks/visit.mjs";
import { start } from "./lib/browser.mjs";
import { choose, files, pages } from "./lib/pages.mjs";
import { serve } from "./lib/server.mjs";

const SHOWN = 40;
const { values, positionals } = parseArgs({
  options: { unlinked: { type: "boolean", default: false } },
  allowPositionals: true,
});
const folder = resolve(positionals[0] ?? resolve(import.meta.dirname, "../../public"));
if (!(await stat(folder).catch(() => undefined))?.isDirectory()) {
  console.error(`there is no ${folder}: build the site first`);
  process.exit(2);
}

const server = await serve(folder);
const browser = await start();
try {
  const failed = await check(server.origin);
  process.exitCode = failed ? 1 : 0;
} finally {
  await browser.close();
  server.close();
}

async function check(origin) {
  const all = await pages(folder);
  const { kinds, chosen } = choose(all);
  const feed = await files(folder, ".xml");
  const others = new Set(await files(folder, ""));
  const assets = [...others].filter((path) => /\.(css|svg)$/.test(path));
  const seen = await step("page", all.length, "at 320 px", () => visit(browser, origin, all));
  const indexes = [...others].filter((path) => path.endsWith("/filters.json"));
  const sample = `of ${kinds} kinds`;
  const results = [
    seen,
    await step("page", all.length, "for their links", () => [
      ...links(origin, seen.facts, others),
      ...(values.unlinked ? [] : unlinked(origin, seen.facts)),
    ]),
    await step("page", chosen.length, `${sample} by keyboard`, () => keyboard(browser, origin, chosen)),
    await step("page", chosen.length, `${sample} under axe`, () => axe(browser, origin, chosen)),
    await step("page", chosen.length, `${sample} without scripts, at 200%, on paper`, () =>
      reading(browser, origin, chosen),
    ),
    await step("page", indexes.length, "for searching", () => search(browser, origin, others)),
    await step("page", all.length, "under the Nu HTML checker", () => nu(origin, folder, all, assets)),
    await step("XML file", feed.length, "", () => feeds(browser, origin, feed)),
  ];
  return results.some((result) => result.faults.length > 0);
}

/** Runs a check, says how it went and gives what it found. */
async function step(noun, count, how, work) {
  const began = performance.now();
  const result = await work();
  const found = Array.isArray(result) ? { faults: result } : result;
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const said = [`${count} ${noun}s`, how].filter(Boolean).join(" ");
  console.log(`${said}: ${found.faults.length} faults (${seconds} s)`);
  for (const line of [...(found.notes ?? []), ...found.faults.slice(0, SHOWN)]) console.log(`  ${line}`);
  const more = found.faults.length - SHOWN;
  if (more > 0) console.log(`  and ${more} more`);
  return found;
}
