// Goes through pages with the Tab key: the skip link first, every stop visible, and on to the text.

import { open } from "../lib/browser.mjs";

const DESK = { viewport: { width: 1440, height: 900 } };
const STOPS = 12;

/** The faults of all pages. */
export async function keyboard(browser, origin, chosen) {
  const { page, context, taken } = await open(browser, origin, DESK);
  const faults = [];
  for (const { path } of chosen) {
    await page.goto(origin + path);
    const found = [...(await walk(page)), ...(await skip(page)), ...taken()];
    faults.push(...found.map((fault) => `${path}: ${fault}`));
  }
  await context.close();
  return faults;
}

async function walk(page) {
  const faults = [];
  for (let stop = 1; stop <= STOPS; stop += 1) {
    await page.keyboard.press("Tab");
    const seen = await page.evaluate(focused);
    if (!seen) break;
    if (stop === 1 && !seen.skip) faults.push(`the first stop of the keyboard is ${seen.what}`);
    if (!seen.visible) faults.push(`stop ${stop} of the keyboard is out of sight: ${seen.what}`);
    if (!seen.outline) faults.push(`stop ${stop} of the keyboard shows no focus: ${seen.what}`);
  }
  return faults;
}

/** Runs in the page: the element with the focus, unless the focus has left the page. */
async function focused() {
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const element = document.activeElement;
  if (!element || element === document.body) return undefined;
  const box = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  return {
    what: `${element.localName} "${element.textContent.trim().slice(0, 40)}"`,
    skip: element.getAttribute("href") === "#content",
    visible: box.width > 0 && box.top > -1 && box.left > -1 && box.bottom < innerHeight + 1,
    outline: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
  };
}

/** The skip link leads behind all that stands above the text. */
async function skip(page) {
  await page.reload();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  const after = await page.evaluate(() => {
    const main = document.getElementById("content");
    const element = document.activeElement;
    const above = main.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING;
    return element !== document.body && above ? element.textContent.trim() : undefined;
  });
  return after ? [`after the skip link, the keyboard is at "${after}"`] : [];
}
