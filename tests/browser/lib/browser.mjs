// Starts the Chromium that the machine has, quiet and with a fresh profile.

import { execFileSync } from "node:child_process";
import { chromium } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome"];

/** Starts the browser. `CHROMIUM` names another one than the first that is found. */
export function start() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM || find(),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--disable-dev-shm-usage",
    ],
  });
}

function find() {
  for (const name of NAMES) {
    try {
      return execFileSync("which", [name], { encoding: "utf8" }).trim();
    } catch {
      // The next name may be there.
    }
  }
  throw new Error(`no browser: none of ${NAMES.join(", ")} is installed`);
}

/** A page of a fresh context that stays on this origin and writes down what it did wrong. */
export async function open(browser, origin, options = {}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const faults = [];
  page.on("console", (message) => faults.push(`console: ${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => faults.push(`script: ${error.message}`));
  await context.route("**/*", (route) => {
    const url = route.request().url();
    if (url.startsWith(`${origin}/`) || url.startsWith("data:")) return route.continue();
    faults.push(`request that leaves the site: ${url}`);
    return route.abort();
  });
  page.on("response", (response) => {
    const main = response.request().isNavigationRequest();
    if (!main && response.status() >= 400) faults.push(`missing: ${response.url()}`);
  });
  return { page, context, taken: () => faults.splice(0) };
}
