// Opens every page as a phone of 320 px does, and looks at what each page has to have.
//
// Gives what other checks ask about all pages: their languages, links and anchors.

import { open } from "../lib/browser.mjs";

const RIGHT_TO_LEFT = new Set(["ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"]);
const PHONE = { viewport: { width: 320, height: 640 } };

/** Facts of each page by its address, and the faults that were found. */
export async function visit(browser, origin, all) {
  const { page, context, taken } = await open(browser, origin, PHONE);
  const facts = new Map();
  const faults = [];
  for (const one of all) {
    await page.goto(origin + one.path);
    const fact = await page.evaluate(read);
    facts.set(one.path, fact);
    faults.push(...[...judge(one, fact), ...taken()].map((fault) => `${one.path}: ${fault}`));
  }
  faults.push(...(await miss(page, origin)));
  await context.close();
  return { facts, faults };
}

/** Runs in the page. */
function read() {
  const html = document.documentElement;
  const wide = [...document.body.querySelectorAll("*")]
    .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
    .map((element) => `${element.localName}.${element.className}`);
  // A link within a drawing has no address as a text.
  const address = (a) => new URL(a.getAttribute("href"), document.baseURI).href;
  const link = (a) => ({ href: address(a), hreflang: a.hreflang, lang: a.lang });
  return {
    lang: html.lang,
    dir: html.dir,
    titles: document.querySelectorAll("h1").length,
    overflow: html.scrollWidth - innerWidth,
    wide,
    ids: [...document.querySelectorAll("[id]")].map((element) => element.id),
    links: [...document.querySelectorAll("a[href]")].map(link),
    alternates: [...document.querySelectorAll(".languages a[hreflang]")].map(link),
  };
}

function judge(page, fact) {
  const faults = [];
  const [bare, script] = fact.lang.toLowerCase().split("-");
  if (page.language && fact.lang.toLowerCase() !== page.language) {
    faults.push(`lang is "${fact.lang}"`);
  }
  if (!fact.lang) faults.push("html has no lang");
  const dir = RIGHT_TO_LEFT.has(bare) && script !== "latn" ? "rtl" : "ltr";
  if (fact.dir !== dir) faults.push(`dir is "${fact.dir}", not "${dir}"`);
  if (fact.titles !== 1) faults.push(`${fact.titles} h1`);
  if (fact.overflow > 0) {
    faults.push(`scrolls sideways by ${fact.overflow} px at 320 px: ${fact.wide.slice(0, 3)}`);
  }
  return faults;
}

/** What is not there is answered by a page too. */
async function miss(page, origin) {
  const answer = await page.goto(`${origin}/no/such/page/`);
  const fact = await page.evaluate(read);
  const faults = answer.status() === 404 ? [] : [`answered with ${answer.status()}`];
  if (fact.titles !== 1) faults.push("not answered by the 404 page");
  return faults.map((fault) => `/no/such/page/: ${fault}`);
}
