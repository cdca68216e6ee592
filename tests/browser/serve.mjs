// Edits a report under `kabar serve` and looks at its open tabs: `node serve.mjs [KABAR] [ACTIVITIES]`, by default the
// release build and 1,000 generated activities in three languages. Prints how long it takes from an edit to the
// reloaded page, and ends with 1 if a tab does what it should not.

import { execFileSync, spawn } from "node:child_process";
import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { start } from "./lib/browser.mjs";

const EDITS = 20;
// In milliseconds, for a machine that has other things to do: it finds tabs that do not reload, not slow ones.
const LONGEST = 5000;
const root = resolve(import.meta.dirname, "../..");
const kabar = resolve(process.argv[2] ?? join(root, "target/release/kabar"));
const activities = process.argv[3] ?? "1000";
const faults = [];

const folder = await mkdtemp(join(tmpdir(), "kabar-serve-"));
const browser = await start();
let server;
try {
  execFileSync("python3", [join(root, "benches/generate.py"), "kabar", folder, "--activities", activities]);
  server = spawn(kabar, ["serve", folder, "--port", "0", "--lang", "en"], { stdio: ["ignore", "pipe", "ignore"] });
  const lines = createInterface({ input: server.stdout });
  const [url] = await new Promise((told) => lines.once("line", (line) => told([line])));
  await check(new URL(url).origin);
} finally {
  server?.kill("SIGINT");
  await browser.close();
  await rm(folder, { recursive: true });
}
for (const fault of faults) console.log(`  ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;

async function check(origin) {
  const reports = join(folder, "content/reports");
  const year = (await readdir(reports)).sort().at(-1);
  const [one, two] = (await readdir(join(reports, year))).sort();
  const { file, text } = await original(join(reports, year, one));
  const edited = await tab(origin, await address(origin, file, year));
  const others = [
    await tab(origin, await address(origin, (await original(join(reports, year, two))).file, year)),
    await tab(origin, "/fr/regions/"),
  ];
  await edited.page.evaluate(() => scrollTo(0, 400));

  const times = [];
  for (let number = 0; number < EDITS; number += 1) {
    const words = `One more sentence, number ${number}.`;
    const loaded = edited.page.waitForEvent("load", { timeout: 60_000 });
    const begun = performance.now();
    await writeFile(file, `${text}\n${words}\n`);
    await loaded;
    times.push(performance.now() - begun);
    if (!(await edited.page.content()).includes(words)) faults.push(`edit ${number} is not shown after the reload`);
  }
  times.sort((a, b) => a - b);
  const [least, median, most] = [times[0], times[EDITS / 2], times.at(-1)].map((time) => `${time.toFixed(0)} ms`);
  console.log(`${activities} activities, from an edit to the reloaded page: median of ${EDITS} ${median}, ${least} to ${most}`);
  if (times[EDITS / 2] > LONGEST) faults.push(`it takes longer than ${LONGEST} ms`);
  if (edited.loads() !== EDITS + 1) faults.push(`the edited page was loaded ${edited.loads()} times`);
  const place = await edited.page.evaluate(() => scrollY);
  if (Math.abs(place - 400) > 50) faults.push(`the page is at ${place} after the reloads, not at 400`);

  await writeFile(file, text.replace(/^date: .*$/m, "date: never"));
  for (const [name, one, unfolded] of [["edited", edited, true], ["other", others[0], false]]) {
    const box = one.page.getByRole("alert");
    await box.waitFor({ timeout: 60_000 }).catch(() => faults.push(`the ${name} page shows no error`));
    if (!(await box.textContent()).includes("`never` is not a date")) faults.push(`the ${name} page shows another error`);
    const open = await box.locator("details").evaluate((details) => details.open);
    if (open !== unfolded) faults.push(`the error is ${open ? "" : "not "}unfolded on the ${name} page`);
  }
  await others[0].page.getByRole("button", { name: "Close" }).click();
  if (await others[0].page.getByRole("alert").isVisible()) faults.push("the error cannot be closed");
  await writeFile(file, text);
  await edited.page.getByRole("alert").waitFor({ state: "detached", timeout: 60_000 });

  for (const one of others) {
    if (one.loads() !== 1) faults.push(`${one.page.url()} was loaded ${one.loads()} times, and did not change`);
  }
  for (const one of [edited, ...others]) faults.push(...one.taken());
}

/** Opens an address, and counts how often it is loaded. */
async function tab(origin, path) {
  const page = await browser.newPage();
  const faults = [];
  page.on("console", (message) => faults.push(`console: ${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => faults.push(`script: ${error.message}`));
  let loads = 0;
  page.on("load", () => (loads += 1));
  await page.goto(origin + path, { waitUntil: "load" });
  return { page, taken: () => faults, loads: () => loads };
}

/** The text of an activity that has its facts. */
async function original(folder) {
  for (const name of await readdir(folder)) {
    const [file, text] = [join(folder, name), await readFile(join(folder, name), "utf8")];
    if (!text.includes("\ntranslates:")) return { file, text };
  }
  throw new Error(`no original in ${folder}`);
}

/** The address of a report, from the list of its year. */
async function address(origin, file, year) {
  const title = /^title: (?:"(.*)"|(.*))$/m.exec(await readFile(file, "utf8")).slice(1).find(Boolean);
  const page = await browser.newPage();
  const lang = file.split(".").at(-2);
  await page.goto(`${origin}/${lang}/reports/${year}/`);
  const link = page.getByRole("link", { name: title, exact: true }).first();
  while ((await link.count()) === 0) await page.locator("a[rel=next]").click();
  const path = new URL(await link.evaluate((a) => a.href)).pathname;
  await page.close();
  return path;
}
