// Reads pages as many readers do: without scripts, with letters twice as large, on paper; and looks
// whether anything moves while a page is loaded.

import { open } from "../lib/browser.mjs";

const PLAIN = { javaScriptEnabled: false, viewport: { width: 320, height: 640 } };
// A window of 1280 px at a zoom of 200% (WCAG 2.2, 1.4.4).
const ZOOMED = { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 };
const PHONE = { viewport: { width: 360, height: 640 }, isMobile: true };
// What no reader of a printed page can use.
const IDLE = ".skip, header nav, .crumbs, .turn, .share, [type=search]";

/** The faults of all pages. */
export async function reading(browser, origin, chosen) {
  const ways = [
    ["without scripts", PLAIN, plain],
    ["at 200%", ZOOMED, zoomed],
    ["on paper", {}, printed],
    ["while it is loaded", PHONE, still],
  ];
  const faults = [];
  for (const [how, look, judge] of ways) {
    const { page, context, taken } = await open(browser, origin, look);
    for (const { path } of chosen) {
      await page.goto(origin + path);
      const found = [...(await judge(page)), ...taken()];
      faults.push(...found.map((fault) => `${path} (${how}): ${fault}`));
    }
    await context.close();
  }
  return faults;
}

async function plain(page) {
  const seen = await page.locator("main").innerText();
  const links = await page.locator("main a[href], header a[href]").count();
  const faults = seen.trim() ? [] : ["nothing to read"];
  return links > 0 ? faults : [...faults, "no way on"];
}

/** Letters of twice the size, in a window that a zoom of 200% has made half as wide. */
async function zoomed(page) {
  const overflow = () => document.documentElement.scrollWidth - innerWidth;
  const zoom = await page.evaluate(overflow);
  const letters = await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("html { font-size: 200% !important }");
    document.adoptedStyleSheets = [sheet];
    return document.documentElement.scrollWidth - innerWidth;
  });
  const faults = zoom > 0 ? [`scrolls sideways by ${zoom} px`] : [];
  return letters > 0 ? [...faults, `with large letters it scrolls sideways by ${letters} px`] : faults;
}

async function printed(page) {
  await page.emulateMedia({ media: "print" });
  const seen = await page.evaluate((idle) => {
    const shown = (element) => element.checkVisibility();
    return {
      text: document.querySelector("main").innerText.trim().length,
      idle: [...document.querySelectorAll(idle)].filter(shown).map((one) => one.className || one.localName),
      paper: getComputedStyle(document.body).backgroundColor,
    };
  }, IDLE);
  const pdf = await page.pdf({ format: "A4" });
  const faults = [];
  if (!seen.text) faults.push("nothing to read");
  if (seen.idle.length) faults.push(`printed without use: ${seen.idle}`);
  if (!/^rgb\(255, 255, 255\)$|^rgba\(0, 0, 0, 0\)$/.test(seen.paper)) faults.push(`on ${seen.paper}`);
  if (!pdf.subarray(0, 5).equals(Buffer.from("%PDF-"))) faults.push("no PDF");
  return faults;
}

/** Cumulative layout shift (web.dev/cls): nothing that is read may jump. */
async function still(page) {
  const shift = await page.evaluate(async () => {
    let sum = 0;
    const add = (list) => list.getEntries().forEach((entry) => (sum += entry.value));
    new PerformanceObserver(add).observe({ type: "layout-shift", buffered: true });
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return sum;
  });
  return shift > 0 ? [`a layout shift of ${shift.toFixed(3)}`] : [];
}
