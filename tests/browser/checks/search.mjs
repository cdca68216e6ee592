// Searches as a reader with a keyboard does, in each language that has an index: by the title of the oldest
// report, with a filter, by a word that only its text has, and on to another language.
//
// Notes how many bytes the page and a first query fetch, compressed as a server does it.

import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { open } from "../lib/browser.mjs";
import { violations } from "./axe.mjs";

const PHONE = { viewport: { width: 320, height: 640 } };
const STOPS = 60;
const INDEX = /reports-0-by-\d+\.json$/;
const script = await readFile(new URL("../../../themes/default/assets/search.js", import.meta.url));
const { words } = await import(`data:text/javascript;base64,${script.toString("base64")}`);

/** The faults of all pages for searching, and what each costs with a first query. */
export async function search(browser, origin, others) {
  const faults = [];
  const notes = [];
  for (const index of [...others].filter((path) => INDEX.test(path))) {
    const path = index.replace(INDEX, "");
    const { page, context, taken } = await open(browser, origin, PHONE);
    const answers = [];
    page.on("response", (answer) => answers.push(answer));
    await page.goto(origin + path);
    const json = async (name) => (await fetch(origin + path + name)).json();
    const site = { page, json, oldest: (await json(index.slice(path.length)))[0], others, path };
    const early = answers.filter((answer) => answer.url().endsWith(".json"));
    const found = early.map((answer) => `fetched before anyone types: ${answer.url()}`);
    try {
      found.push(...(await byTitle(site)));
      notes.push(`${path}: ${await weight(answers)} bytes for the page and a first query`);
      found.push(...(await violations(page)), ...(await byYear(site)));
      found.push(...(await byText(site)), ...(await elsewhere(site)));
    } catch (error) {
      found.push(String(error).split("\n")[0]);
    }
    faults.push(...[...found, ...taken()].map((fault) => `${path}: ${fault}`));
    await context.close();
  }
  return { faults, notes };
}

/** The oldest report is found by its title. */
async function byTitle({ page, oldest }) {
  await tab(page, "#search-q");
  await page.keyboard.type(oldest.title);
  const links = await results(page, oldest.title);
  return links.includes(oldest.url) ? [] : [`"${oldest.title}" does not find ${oldest.url}`];
}

/** Its year keeps it, any other loses it. */
async function byYear({ page, json, oldest }) {
  const faults = [];
  for (const [year, numbers] of Object.entries((await json("filters.json")).year)) {
    const choice = page.locator("#search-year");
    if ((await choice.count()) === 0) return [];
    await choice.selectOption(year);
    const kept = (await results(page, oldest.title, year)).includes(oldest.url);
    if (kept !== (numbers[0] === 0)) faults.push(`the choice of ${year} is wrong`);
    await choice.selectOption("");
  }
  return faults;
}

/** A word that no title, name or summary has leads to a page that has it, and shows where. */
async function byText({ page, json, others, path }) {
  const drawers = [...others].filter((file) => file.startsWith(`${path}words-`));
  const terms = (await Promise.all(drawers.map((file) => json(file.slice(path.length))))).flatMap(Object.entries);
  const inText = terms.filter(([, lists]) => lists.length === 1 && lists[0][0] === 0).map(([term]) => term);
  const term = inText.sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0];
  if (!term) return [];
  await tab(page, "#search-q");
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type(term);
  await results(page, term);
  await tab(page, "#search-results a");
  await page.locator("#search-results .card p:last-of-type").first().scrollIntoViewIfNeeded();
  await page.locator("#search-results mark").first().waitFor();
  await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
  const text = await page.evaluate(() => document.querySelector("main").innerText);
  const has = words(text).some((word) => word.terms.some((it) => it.startsWith(term)));
  await page.goBack();
  return has ? [] : [`the page that "${term}" leads to does not have it`];
}

/** Each other language is one link away and asks for the same. */
async function elsewhere({ page }) {
  const asked = await page.inputValue("#search-q");
  if (!asked) return ["the way back from a result forgets what was asked"];
  await results(page, asked);
  const other = page.locator("#search-languages a").first();
  if ((await other.count()) === 0) return [];
  await Promise.all([page.waitForNavigation(), other.click()]);
  const there = await page.inputValue("#search-q");
  return there === asked ? [] : [`"${asked}" becomes "${there}" in another language`];
}

/** Goes on with the Tab key until an element has the focus. */
async function tab(page, selector) {
  for (let stop = 0; stop < STOPS; stop += 1) {
    if (await page.evaluate((it) => document.activeElement.matches(it), selector)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`the keyboard does not reach ${selector}`);
}

/** The results of what was asked, once they are there. */
async function results(page, text, year = "") {
  const asks = (url) => url.searchParams.get("q") === text && (url.searchParams.get("year") ?? "") === year;
  await page.waitForURL(asks);
  await page.locator("#search-results[aria-busy=false]").waitFor({ state: "attached" });
  return page.locator("#search-results a").evaluateAll((all) => all.map((a) => a.getAttribute("href")));
}

async function weight(answers) {
  const bodies = await Promise.all(answers.map((answer) => answer.body()));
  return bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
}
