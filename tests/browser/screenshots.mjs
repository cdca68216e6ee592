// Writes screenshots to look at: `node screenshots.mjs OUT [FOLDER [RIGHT-TO-LEFT-FOLDER]]`.
//
// The demonstration bulletin in `public/` and, if it is given, a built site that is written from right
// to left; each kind of page at 320 and 1440 px, light and dark. Nothing of it is committed.

import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { open, start } from "./lib/browser.mjs";
import { choose, pages } from "./lib/pages.mjs";
import { serve } from "./lib/server.mjs";

const [out, folder = resolve(import.meta.dirname, "../../public"), mirrored] = process.argv.slice(2);
if (!out) {
  console.error("node screenshots.mjs OUT [FOLDER [RIGHT-TO-LEFT-FOLDER]]");
  process.exit(2);
}

/** What is shown of the demonstration bulletin. */
const DEMONSTRATION = {
  chooser: "/",
  front: "/en/",
  reports: "/fr/comptes-rendus/",
  report: "/fr/comptes-rendus/2023/atelier-securite-bukavu/",
  "report-figures": "/en/reports/2021/training-of-trainers-senggigi/",
  regions: "/id/wilayah/",
  region: "/sw/mikoa/kivu-kusini/",
  "region-map": "/en/regions/indonesia/",
  programs: "/sq/programe/",
  program: "/id/program/peduli-sdgs/",
  "follow-ups": "/en/follow-ups/",
  topics: "/en/topics/",
  about: "/en/about/",
  404: "/no/such/page/",
};

await mkdir(out, { recursive: true });
const browser = await start();
await shoot(folder, Object.entries(DEMONSTRATION));
if (mirrored) {
  const { chosen } = choose(await pages(mirrored));
  const arabic = chosen.filter(({ language }) => language === "ar");
  await shoot(mirrored, arabic.map(({ path }) => [path.split("/").filter(Boolean).join("-"), path]));
}
await browser.close();

/** Takes the pictures of one site. */
async function shoot(site, named) {
  const server = await serve(resolve(site));
  for (const width of [320, 1440]) {
    for (const colorScheme of ["light", "dark"]) {
      const look = { colorScheme, viewport: { width, height: 900 } };
      const { page, context } = await open(browser, server.origin, look);
      for (const [name, path] of named) {
        await page.goto(server.origin + path);
        const file = `${name}-${width}-${colorScheme}.png`;
        await page.screenshot({ path: join(out, file), fullPage: true });
      }
      await context.close();
    }
  }
  server.close();
}
