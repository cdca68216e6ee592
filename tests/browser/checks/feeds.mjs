// Reads every feed and the sitemap as XML, and looks for what Atom (RFC 4287) asks of a feed.

import { open } from "../lib/browser.mjs";

/** The faults of all XML files. */
export async function feeds(browser, origin, paths) {
  const { page, context } = await open(browser, origin);
  await page.goto(`${origin}/404.html`);
  const faults = [];
  for (const path of paths) {
    const found = await page.evaluate(read, path);
    faults.push(...found.map((fault) => `${path}: ${fault}`));
  }
  await context.close();
  return faults;
}

/** Runs in the page. */
async function read(path) {
  const text = await (await fetch(path)).text();
  const xml = new DOMParser().parseFromString(text, "application/xml");
  const error = xml.querySelector("parsererror");
  if (error) return [`not well-formed: ${error.textContent.trim().split("\n")[0]}`];
  const root = xml.documentElement;
  if (root.localName !== "feed") return [];
  const has = (element, name) => [...element.children].some((child) => child.localName === name);
  const lacks = (element, names) =>
    names.filter((name) => !has(element, name)).map((name) => `${element.localName} without ${name}`);
  const entries = [...root.children].filter((child) => child.localName === "entry");
  const ids = entries.map((entry) => [...entry.children].find((it) => it.localName === "id")?.textContent);
  const faults = [root, ...entries].flatMap((element) => lacks(element, ["id", "title", "updated"]));
  if (!has(root, "author")) faults.push(...entries.flatMap((entry) => lacks(entry, ["author"])));
  if (new Set(ids).size !== ids.length) faults.push("two entries with one id");
  if (root.namespaceURI !== "http://www.w3.org/2005/Atom") faults.push("not in the namespace of Atom");
  if (!root.getAttribute("xml:lang")) faults.push("feed without xml:lang");
  return faults;
}
