// Follows the links within the site, and those of the language switch to a page in that language.
//
// Takes the facts of all pages and opens nothing.

/** The faults of all pages. */
export function links(origin, facts, others) {
  const faults = [];
  for (const [path, fact] of facts) {
    const wrong = [
      ...fact.links.map((link) => dead(origin, facts, others, link)),
      ...fact.alternates.map((link) => foreign(facts, link)),
    ];
    faults.push(...wrong.filter(Boolean).map((fault) => `${path}: ${fault}`));
  }
  return faults;
}

/** The pages to which no link leads from the front door on. */
export function unlinked(origin, facts) {
  const found = reached(origin, facts);
  const lost = [...facts.keys()].filter((path) => !found.has(path) && path !== "/404.html");
  return lost.map((path) => `${path}: no link from the chooser on leads there`);
}

function dead(origin, facts, others, { href }) {
  const url = new URL(href);
  if (url.origin !== origin) return undefined;
  const path = decodeURI(url.pathname);
  const target = facts.get(path);
  if (!target) return others.has(path) ? undefined : `dead link: ${path}`;
  const anchor = decodeURIComponent(url.hash.slice(1));
  return anchor && !target.ids.includes(anchor) ? `dead anchor: ${path}#${anchor}` : undefined;
}

function foreign(facts, { href, hreflang, lang }) {
  const target = facts.get(decodeURI(new URL(href).pathname));
  if (lang !== hreflang) return `the link to ${href} is in "${lang}", not in its own language`;
  if (target && target.lang !== hreflang) {
    return `the switch to "${hreflang}" leads to a page in "${target.lang}"`;
  }
  return undefined;
}

/** The pages that links lead to, from the front door on. */
function reached(origin, facts) {
  const found = new Set(["/"]);
  for (const path of found) {
    const urls = facts.get(path).links.map(({ href }) => new URL(href));
    const paths = urls.filter((url) => url.origin === origin).map((url) => decodeURI(url.pathname));
    paths.filter((next) => facts.has(next)).forEach((next) => found.add(next));
  }
  return found;
}
