// Measures how pages appear on a slow phone: `node slow.mjs [FOLDER [PATH...]]`, by default the
// demonstration bulletin in `public/`.
//
// Chromium, with a link of 400 kbit/s and 400 ms and a processor four times slower (Lighthouse's slow 3G);
// texts are sent as gzip. Medians of five loads with an empty cache, one line for each page.

import { resolve } from "node:path";
import { open, start } from "./lib/browser.mjs";
import { serve } from "./lib/server.mjs";

const ROUNDS = 5;
const LINK = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const PHONE = { viewport: { width: 360, height: 640 }, isMobile: true, deviceScaleFactor: 2 };
const PAGES = [
  "/en/",
  "/fr/comptes-rendus/2023/atelier-securite-bukavu/",
  "/en/reports/2021/training-of-trainers-senggigi/",
  "/id/program/peduli-sdgs/",
  "/id/wilayah/",
  "/en/follow-ups/",
];

const [folder = resolve(import.meta.dirname, "../../public"), ...named] = process.argv.slice(2);
const server = await serve(resolve(folder));
const browser = await start();
console.log("first paint  largest paint  shift  requests  bytes  page");
for (const path of named.length ? named : PAGES) {
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await load(path));
  const middle = (key) => rounds.map((one) => one[key]).sort((a, b) => a - b)[ROUNDS >> 1];
  const cells = [
    `${middle("first")} ms`.padStart(11),
    `${middle("largest")} ms`.padStart(13),
    middle("shift").toFixed(3).padStart(5),
    String(middle("requests")).padStart(8),
    String(middle("bytes")).padStart(5),
    path,
  ];
  console.log(cells.join("  "));
}
await browser.close();
server.close();

/** One load with an empty cache; times in milliseconds from the request on, bytes as they are sent. */
async function load(path) {
  const { page, context } = await open(browser, server.origin, PHONE);
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", LINK);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  let [requests, bytes] = [0, 0];
  session.on("Network.loadingFinished", ({ encodedDataLength }) => {
    requests += 1;
    bytes += encodedDataLength;
  });
  await page.goto(server.origin + path, { waitUntil: "load" });
  const times = await page.evaluate(async () => {
    const seen = { largest: 0, shift: 0 };
    const watch = (type, take) =>
      new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
    watch("largest-contentful-paint", (entry) => (seen.largest = entry.startTime));
    watch("layout-shift", (entry) => (seen.shift += entry.value));
    await new Promise((done) => setTimeout(done, 200));
    seen.first = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0;
    return seen;
  });
  await context.close();
  const { first, largest, shift } = times;
  return { first: Math.round(first), largest: Math.round(largest), shift, requests, bytes };
}
