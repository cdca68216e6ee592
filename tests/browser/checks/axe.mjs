// Runs axe over pages, light and dark, at the width of a phone and of a desk.

import { createRequire } from "node:module";
import { open } from "../lib/browser.mjs";

const SOURCE = createRequire(import.meta.url)("axe-core").source;
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const SIZES = [
  { width: 320, height: 640 },
  { width: 1440, height: 900 },
];
const LOOKS = ["light", "dark"].flatMap((colorScheme) =>
  SIZES.map((viewport) => ({ colorScheme, viewport })),
);

/** The violations of all pages, one line each. */
export async function axe(browser, origin, chosen) {
  const faults = [];
  for (const look of LOOKS) {
    const { page, context, taken } = await open(browser, origin, look);
    for (const { path } of chosen) {
      await page.goto(origin + path);
      const found = [...(await violations(page)), ...taken()];
      faults.push(...found.map((fault) => `${path} (${look.colorScheme}, ${look.viewport.width} px): ${fault}`));
    }
    await context.close();
  }
  return faults;
}

/** The violations of a page as it is now. */
export async function violations(page) {
  await page.evaluate(SOURCE);
  const { violations } = await page.evaluate((tags) => axe.run({ runOnly: tags }), TAGS);
  return violations.flatMap(lines);
}

function lines({ id, nodes }) {
  return nodes.map((node) => {
    const why = node.failureSummary.split("\n").slice(1).join("; ").trim();
    return `axe: ${id}: ${node.target.join(" ")}: ${why}`;
  });
}
