// Searches the reports of one language, in the index that lies beside the page. Loaded by that page only;
// asks for nothing before the reader types, and never for anything outside of the site.
//
// How a text becomes terms is what src/base/fold.rs does, and what the files hold is told in
// src/render/search/: change them together. `tests/search/` holds the two to the same examples.

const WORD = /[\p{Alphabetic}\p{M}\p{N}]+/gu;
const DROPPED =
  /[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/gu;
const DENSE =
  /([\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\u{20000}-\u{3ffff}]+)/u;
const ARTICLE = /^[وفبك]?ال(?=...)/u;
const LETTERS =
  "æae œoe øo ɔo łl đdj ðd ɗd þth ßss ıi іi ħh ɓb ƙk ɛe ŋn ςσ " +
  "аa бb вv гg дd ђdj еe жz зz иi јj кk лl љlj мm нn њnj оo пp рr сs тt ћc уu фf хh цc чc џdz шs " +
  "ٱا ىي یي کك ةه ٠0 ١1 ٢2 ٣3 ٤4 ٥5 ٦6 ٧7 ٨8 ٩9 ۰0 ۱1 ۲2 ۳3 ۴4 ۵5 ۶6 ۷7 ۸8 ۹9";
const PLAIN = new Map(LETTERS.split(" ").map((pair) => [pair[0], pair.slice(1)]));
const LONGEST = 32;

/** From how many letters on a word also finds longer ones: they lie in the same drawer. */
const OPEN = 4;
/** How many reports share a file with what results show. */
const GROUP = 16;
/** How many results are shown at a time. */
const SHOWN = 10;
/** About how many characters of a text stand around a word that was found. */
const AROUND = 90;

function fold(word) {
  const plain = word.normalize("NFKD").toLowerCase().replace(DROPPED, "");
  return [...plain].map((c) => PLAIN.get(c) ?? c).join("").replace(ARTICLE, "");
}

/** The terms of a folded word: scripts without spaces give pairs of letters. */
function split(word) {
  return word.split(DENSE).flatMap((part, at) => {
    const letters = [...part];
    if (at % 2 === 0) return part && !/^[a-z]$/.test(part) ? [letters.slice(0, LONGEST).join("")] : [];
    return letters.length < 2 ? [part] : letters.slice(1).map((c, before) => letters[before] + c);
  });
}

/** The words of a text with their places and terms. */
export function words(text) {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    from: index,
    to: index + word.length,
    terms: split(fold(word)),
  }));
}

/** The drawer of a term: words with the same first letters share one. */
export function drawer(term, drawers) {
  const letters = [...term].slice(0, OPEN);
  return letters.reduce((hash, c) => (hash * 31 + c.codePointAt(0)) % 65521, 0) % drawers;
}

/**
 * What is asked for. That a word also finds longer ones stands in for a grammar of each language, and for
 * what the reader has not typed yet.
 */
function parse(text) {
  const terms = new Set(words(text).flatMap((word) => word.terms));
  return [...terms].map((term) => ({ term, open: [...term].length >= OPEN }));
}

const matches = ({ term, open }, other) => other === term || (open && other.startsWith(term));
const isAsked = (asked, term) => asked.some((it) => matches(it, term));

const files = new Map();

/** A file of the index, asked for once; whether an older answer still holds is for the server to say. */
function load(name) {
  if (!files.has(name)) {
    const file = fetch(name, { cache: "no-cache" }).then((answer) => {
      if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
      return answer.json();
    });
    file.catch(() => files.delete(name));
    files.set(name, file);
  }
  return files.get(name);
}

/** The numbers of reports in a list of the index. */
function numbers(distances) {
  let number = 0;
  return distances.map((distance) => (number += distance));
}

/** The reports that have a word, with what that counts: most in a title, a little more as it was typed. */
async function lookup(asked, drawers) {
  const lists = await load(`words-${drawer(asked.term, drawers)}-of-${drawers}.json`);
  const found = new Map();
  for (const [term, weights] of Object.entries(lists)) {
    if (!matches(asked, term)) continue;
    weights.forEach((distances, weight) => {
      const score = 2 ** (weight + 1) + (term === asked.term);
      for (const number of numbers(distances)) {
        found.set(number, Math.max(score, found.get(number) ?? 0));
      }
    });
  }
  return found;
}

/** The reports that belong to everything that was chosen; nothing if nothing was chosen. */
async function chosen(choices) {
  if (choices.length === 0) return undefined;
  const lists = await load("filters.json");
  const sets = choices.map(([name, id]) => new Set(numbers(lists[name]?.[id] ?? [])));
  return (number) => sets.every((set) => set.has(number));
}

/** The numbers of the reports that have all words, the best first and then the newest. */
async function search(asked, choices, drawers) {
  const [keep, ...found] = await Promise.all([
    chosen(choices),
    ...asked.map((word) => lookup(word, drawers)),
  ]);
  const all = [...found[0].keys()].filter(
    (number) => found.every((map) => map.has(number)) && (keep?.(number) ?? true),
  );
  const score = new Map(all.map((it) => [it, found.reduce((sum, map) => sum + map.get(it), 0)]));
  return all.sort((a, b) => score.get(b) - score.get(a) || b - a);
}

async function report(number) {
  const group = await load(`reports-${Math.floor(number / GROUP)}-by-${GROUP}.json`);
  return group[number % GROUP];
}

/** Puts a text into an element, with the words that were asked for marked. */
function mark(element, text, asked) {
  const parts = [];
  let from = 0;
  for (const word of words(text)) {
    if (!word.terms.some((term) => isAsked(asked, term))) continue;
    const marked = document.createElement("mark");
    marked.textContent = text.slice(word.from, word.to);
    parts.push(text.slice(from, word.from), marked);
    from = word.to;
  }
  element.replaceChildren(...parts, text.slice(from));
}

/** What of the words a text does not have. */
function missing(text, asked) {
  const terms = words(text).flatMap((word) => word.terms);
  return asked.filter((it) => !terms.some((term) => matches(it, term)));
}

/** A passage of a report with the most of some words, taken from its page, which the reader may open next. */
async function passage(url, asked) {
  const answer = await fetch(url);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const blocks = page.querySelectorAll("main :is(p, li, dd, td, h2, h3, h4, figcaption)");
  const texts = [...blocks].map((block) => block.textContent.replace(/\s+/g, " ").trim());
  const had = new Map(texts.map((text) => [text, asked.length - missing(text, asked).length]));
  const [best] = texts.sort((a, b) => had.get(b) - had.get(a) || b.length - a.length);
  const word = words(best ?? "").find((it) => it.terms.some((term) => isAsked(asked, term)));
  return word && around(best, word);
}

function around(text, { from, to }) {
  const start = from <= AROUND ? 0 : text.indexOf(" ", from - AROUND) + 1;
  const end = text.length - to <= AROUND ? text.length : text.lastIndexOf(" ", to + AROUND);
  const cut = text.slice(Math.min(start, from), Math.max(end, to));
  return `${start > 0 ? "… " : ""}${cut}${end < text.length ? " …" : ""}`;
}

function begin(form) {
  const part = (name) => document.getElementById(`search-${name}`);
  const [status, list, template, more] = ["status", "results", "result", "more"].map(part);
  const languages = part("languages");
  const drawers = Number(form.dataset.drawers);
  const fields = [...form.elements].filter((field) => field.name);
  const seen = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) continue;
      seen.unobserve(target);
      target.explain();
    }
  });
  let turn = 0;
  let rest = [];
  let asked = [];
  let timer;

  async function result(number) {
    const told = await report(number);
    const card = template.content.cloneNode(true);
    const slot = (name) => card.querySelector(`[data-slot="${name}"]`);
    const { title, when, summary = "", regions = [], kind = "", draft } = told;
    const texts = { title, when, summary, regions: regions.join(" · "), kind };
    for (const [name, text] of Object.entries(texts)) {
      if (text || name === "summary") mark(slot(name), text, asked);
      else slot(name).remove();
    }
    if (!draft) slot("draft").remove();
    slot("title").href = told.url;
    const hidden = missing(Object.values(texts).join(" "), asked);
    if (hidden.length > 0) {
      const paragraph = slot("summary");
      const all = asked;
      paragraph.explain = async () => {
        const text = await passage(told.url, hidden).catch(() => undefined);
        if (text) mark(paragraph, text, all);
      };
      seen.observe(paragraph);
    }
    return card;
  }

  /** Shows some more of what was found. */
  async function show(now) {
    const cards = await Promise.all(rest.slice(0, SHOWN).map(result));
    if (now !== turn) return undefined;
    const first = cards[0]?.querySelector("a");
    rest = rest.slice(SHOWN);
    list.append(...cards);
    more.hidden = rest.length === 0;
    return first;
  }

  /** The address of the page and of its versions in other languages say what is asked for. */
  function address() {
    const query = new URLSearchParams(fields.filter((it) => it.value.trim()).map((it) => [it.name, it.value]));
    const text = `${query}` && `?${query}`;
    history.replaceState(null, "", location.pathname + text);
    for (const link of document.querySelectorAll("a[hreflang]")) link.search = text;
  }

  async function run() {
    clearTimeout(timer);
    const now = ++turn;
    list.setAttribute("aria-busy", "true");
    address();
    const choices = fields.filter((it) => it.name !== "q" && it.value).map((it) => [it.name, it.value]);
    const wanted = parse(form.elements.q.value);
    try {
      const found = wanted.length > 0 ? await search(wanted, choices, drawers) : [];
      if (now !== turn) return;
      [rest, asked] = [found, wanted];
      seen.disconnect();
      list.replaceChildren();
      await show(now);
      if (now !== turn) return;
      const { found: label, none } = form.dataset;
      const count = found.length.toLocaleString(document.documentElement.lang);
      status.textContent = wanted.length === 0 ? "" : found.length > 0 ? `${label} ${count}` : none;
    } catch {
      if (now === turn) status.textContent = form.dataset.failed;
    }
    if (now !== turn) return;
    list.setAttribute("aria-busy", "false");
    if (languages) languages.hidden = wanted.length === 0;
  }

  const given = new URLSearchParams(location.search);
  for (const field of fields) {
    // What the reader has typed while this was loading stays; a choice that is not offered is none.
    if (given.has(field.name)) field.value = given.get(field.name);
    if (!field.value) field.value = "";
  }
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    run();
  });
  form.addEventListener("input", (event) => {
    clearTimeout(timer);
    // A short word is the beginning of a longer one, for which it would fetch another drawer.
    const short = parse(form.elements.q.value).slice(-1).some(({ open }) => !open);
    timer = setTimeout(run, event.target.name !== "q" ? 0 : short ? 1000 : 250);
  });
  more.addEventListener("click", async () => (await show(turn))?.focus());
  if (form.elements.q.value) run();
}

const form = globalThis.document?.getElementById("search");
if (form) begin(form);
