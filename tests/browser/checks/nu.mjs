// Runs the Nu HTML checker over every page, style sheet and drawing: no error, and no warning either.
//
// Pages are read from the server, since the content security policy means nothing in a file.

import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";

const JAR = createRequire(import.meta.url)("vnu-jar");
const JAVA = ["-Xss8m", "-Dnu.validator.servlet.allow-forbidden-hosts=true", "-jar", JAR];
const REPORT = ["--format", "json", "--exit-zero-always"];
/** Pages in one run: a command line has an end. */
const RUN = 500;
/**
 * The checker takes a block of data for a script. HTML does not ("prepare the script element": a block of
 * data ends there before the policy is asked), and no browser says anything when `visit` opens the pages.
 */
const DATA = /^Inline script violates Content Security Policy.*<script type="application\/ld\+json">/;

/** The findings, one line each. */
export async function nu(origin, folder, all, assets) {
  const found = [];
  for (let at = 0; at < all.length; at += RUN) {
    found.push(...(await run(all.slice(at, at + RUN).map(({ path }) => origin + path))));
  }
  const beside = assets.map((path) => join(folder, path));
  if (beside.length > 0) found.push(...(await run(["--also-check-css", "--also-check-svg", ...beside])));
  const real = found.filter(({ message, extract = "" }) => !DATA.test(`${message} ${extract.replace(/\s+/g, " ")}`));
  return real.map((message) => line(origin, message));
}

function line(origin, { url = "", lastLine, type, subType, message, extract = "" }) {
  const [level, near] = [subType ?? type, extract.replace(/\s+/g, " ").trim()];
  return `${url.replace(origin, "")}:${lastLine}: ${level}: ${message} [${near}]`;
}

/** The messages of one run, which the checker writes to its error output. */
function run(what) {
  return new Promise((resolve, reject) => {
    const done = (error, _, stderr) => {
      if (error) reject(error);
      else resolve(JSON.parse(stderr).messages);
    };
    execFile("java", [...JAVA, ...REPORT, ...what], { maxBuffer: 1 << 28 }, done);
  });
}
