// @ts-check
// The list of pages a candidate has checked, as plain data: added to, noted on, sorted into days.

/**
 * One page checked on one day. ``restricted`` and ``unclear`` are ids of the catalogue; ``limit`` is in
 * milliseconds.
 * @typedef {object} Entry
 * @property {string} id
 * @property {string} checkedAt ISO 8601
 * @property {string} url without query and fragment
 * @property {string} title
 * @property {"look" | "start"} level
 * @property {number | null} limit
 * @property {string[]} restricted
 * @property {string[]} unclear
 * @property {"seen" | "not-seen" | "unknown"} autosave
 * @property {string} notes
 */

/** Older ones make room for newer ones. */
export const MOST_ENTRIES = 500;

/**
 * Whether a page is one that a candidate would look for in the list: something to write on, a
 * limit, a vendor or a restriction.
 * @param {PassiveReport} report
 */
export function isWorthKeeping(report) {
  const isRestricted = report.findings.some(({ outcome }) => outcome === "restricted");
  return (
    isRestricted || report.fields.length > 0 || report.limit !== null || report.vendors.length > 0
  );
}

/**
 * @param {PassiveReport} report
 * @returns {Entry}
 */
export function entryOf({ checkedAt, page, level, limit, findings, autosave }) {
  const restricted = ids(findings, "restricted");
  const unclear = ids(findings, "unclear").filter((id) => !restricted.includes(id));
  return {
    id: `${dayOf(checkedAt)} ${page.url}`,
    checkedAt,
    url: page.url,
    title: page.title,
    level,
    limit: limit?.ms ?? null,
    restricted,
    unclear,
    autosave,
    notes: "",
  };
}

/**
 * @param {PassiveFinding[]} findings
 * @param {Outcome} outcome
 * @returns {string[]}
 */
function ids(findings, outcome) {
  return [
    ...new Set(
      findings
        .filter((finding) => finding.outcome === outcome)
        .map(({ restriction }) => restriction),
    ),
  ];
}

/**
 * The list with the entry in it, newest first. A page checked twice on a day stands in it once,
 * with the notes it had.
 * @param {Entry[]} entries
 * @param {Entry} added
 * @returns {Entry[]}
 */
export function withEntry(entries, added) {
  const before = entries.find(({ id }) => id === added.id);
  const others = entries.filter(({ id }) => id !== added.id);
  return inOrder([{ ...added, notes: before?.notes ?? added.notes }, ...others]).slice(
    0,
    MOST_ENTRIES,
  );
}

/**
 * @param {Entry[]} entries
 * @param {string} id
 * @param {string} notes
 * @returns {Entry[]}
 */
export function withNotes(entries, id, notes) {
  return entries.map((entry) => (entry.id === id ? { ...entry, notes } : entry));
}

/**
 * @param {Entry[]} entries
 * @param {string} id
 * @returns {Entry[]}
 */
export function without(entries, id) {
  return entries.filter((entry) => entry.id !== id);
}

/**
 * @param {Entry[]} entries
 * @returns {Entry[]} newest first
 */
function inOrder(entries) {
  return entries.toSorted((one, other) => other.checkedAt.localeCompare(one.checkedAt));
}

/**
 * @param {Entry[]} entries
 * @returns {{day: string, entries: Entry[]}[]} newest day first, and in a day the earliest test first, as a day goes
 */
export function byDay(entries) {
  /** @type {Map<string, Entry[]>} */
  const days = new Map();
  for (const entry of inOrder(entries)) {
    const day = dayOf(entry.checkedAt);
    days.set(day, [entry, ...(days.get(day) ?? [])]);
  }
  return [...days].map(([day, ofDay]) => ({ day, entries: ofDay }));
}

/**
 * @param {string} checkedAt
 * @returns {string} the day where the candidate is, as 2026-11-22
 */
function dayOf(checkedAt) {
  const when = new Date(checkedAt);
  const two = (/** @type {number} */ number) => String(number).padStart(2, "0");
  return `${when.getFullYear()}-${two(when.getMonth() + 1)}-${two(when.getDate())}`;
}
