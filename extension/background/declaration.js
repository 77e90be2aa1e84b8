// @ts-check
// The one file in which a site may declare what its assessment pages allow (docs/assessment-allows.md).

import catalogue from "../shared/catalogue.js";

const SCHEMA = "assessment-allows/1";
const PATH = "/.well-known/assessment-allows.json";
const LARGEST = 256 * 1024;
const LONGEST_NOTE = 500;
const EFFECTS = new Set(["blocks", "alters", "records", "requires", "limits", "warns", "punishes"]);
const KNOWN = new Set(catalogue.map((/** @type {{id: string}} */ entry) => entry.id));

/**
 * Asks the page's site for its file. Nothing of the candidate's goes with it: no cookie, no address.
 * @param {string} pageUrl
 * @returns {Promise<DeclaredByPage>}
 */
export async function fetchDeclaration(pageUrl) {
  const page = new URL(pageUrl);
  const url = `${page.origin}${PATH}`;
  try {
    const answer = await fetch(url, {
      credentials: "omit",
      redirect: "error",
      referrerPolicy: "no-referrer",
      cache: "no-cache",
      signal: AbortSignal.timeout(8000),
    });
    const text = answer.ok ? await answer.text() : "";
    return { url, found: isDeclaration(text), entries: readEntries(text, page.pathname) };
  } catch {
    return { url, found: false, entries: [] };
  }
}

/**
 * @param {string} text
 * @returns {any | null}
 */
function parse(text) {
  try {
    const given = text.length <= LARGEST ? JSON.parse(text.replace(/^\ufeff/, "")) : null;
    return given?.schema === SCHEMA && Array.isArray(given.pages) ? given : null;
  } catch {
    return null;
  }
}

/**
 * @param {string} text
 * @returns {boolean}
 */
function isDeclaration(text) {
  return parse(text) !== null;
}

/**
 * What the file says of a page; later entries count over earlier ones, and what is wrong is passed over.
 * @param {string} text
 * @param {string} path
 * @returns {DeclaredByPage["entries"]}
 */
export function readEntries(text, path) {
  const found = new Map();
  for (const pages of parse(text)?.pages ?? []) {
    if (
      !Array.isArray(pages?.paths) ||
      !pages.paths.some(
        (/** @type {unknown} */ pattern) => typeof pattern === "string" && matches(pattern, path),
      )
    )
      continue;
    for (const [restriction, said] of Object.entries(pages.declares ?? {})) {
      const entry = KNOWN.has(restriction) ? readEntry(restriction, said) : null;
      if (entry) found.set(restriction, entry);
    }
  }
  return [...found.values()];
}

/**
 * @param {string} restriction
 * @param {any} said
 * @returns {DeclaredByPage["entries"][number] | null}
 */
function readEntry(restriction, said) {
  const given = typeof said === "string" ? { outcome: said } : said;
  if (!given || (given.outcome !== "allowed" && given.outcome !== "restricted")) return null;
  const effects =
    Array.isArray(given.effects) && given.outcome === "restricted"
      ? given.effects.filter((/** @type {unknown} */ effect) => EFFECTS.has(String(effect)))
      : [];
  const notes = Object.entries(given.note ?? {}).filter(([, words]) => typeof words === "string");
  return {
    restriction,
    outcome: given.outcome,
    effects: [...new Set(effects)],
    note: Object.fromEntries(
      notes.map(([language, words]) => [
        language.slice(0, 35),
        String(words).replace(/\s+/g, " ").trim().slice(0, LONGEST_NOTE),
      ]),
    ),
  };
}

/**
 * @param {string} pattern "*" stands for any run of characters
 * @param {string} path
 * @returns {boolean}
 */
function matches(pattern, path) {
  const decode = (/** @type {string} */ part) => {
    try {
      return decodeURIComponent(part);
    } catch {
      return part;
    }
  };
  const [first, ...rest] = pattern.split("*").map(decode);
  const whole = decode(path);
  if (!rest.length) return whole === first;
  const last = rest.pop() ?? "";
  if (
    !whole.startsWith(first ?? "") ||
    whole.length < (first ?? "").length + last.length ||
    !whole.endsWith(last)
  )
    return false;
  let at = (first ?? "").length;
  for (const part of rest) {
    const place = whole.indexOf(part, at);
    if (place < 0 || place + part.length > whole.length - last.length) return false;
    at = place + part.length;
  }
  return true;
}
