// @ts-check
// What a message may ask for, and what of a page's findings bears on it.

/** @typedef {"before" | "after"} When */
/** @typedef {"recruiter" | "agent"} Receiver */

/**
 * What a message is made from: only what bears on how an answer can be written. A message says
 * nothing of watching, so that nobody draws attention by asking.
 * @typedef {{restricted: string[], limit: number | null}} LetterFindings limit in milliseconds
 */

/** @typedef {{when: When, to: Receiver, requests: string[], name: string, company: string}} LetterOptions */

/** @type {Record<When, readonly string[]>} */
export const REQUESTS = {
  before: ["dictation", "ime", "editor", "time", "assistive"],
  after: ["supplement", "consider", "next"],
};

export const MOST_REQUESTS = 3;

/** Restrictions that a message may state as facts, the weightiest first. */
export const FACTS = [
  "typing",
  "ime",
  "dictation",
  "paste",
  "time-limit",
  "reload-loss",
  "spellcheck",
  "copy",
];

/** @type {Record<string, readonly string[]>} */
const BECAUSE_OF = {
  dictation: ["dictation", "paste", "typing"],
  ime: ["ime", "typing"],
  editor: ["paste"],
  time: ["time-limit"],
  supplement: ["time-limit", "paste"],
  consider: ["typing", "ime", "dictation", "paste"],
};

/**
 * @param {PassiveReport} report
 * @returns {LetterFindings}
 */
export function letterFindings(report) {
  const restricted = report.findings
    .filter(({ outcome }) => outcome === "restricted")
    .map(({ restriction }) => restriction);
  const timed = report.limit ? ["time-limit"] : [];
  return { restricted: [...new Set([...restricted, ...timed])], limit: report.limit?.ms ?? null };
}

/**
 * What there is reason to ask for.
 * @param {LetterFindings} findings
 * @param {When} when
 * @returns {string[]}
 */
export function suggestedRequests({ restricted }, when) {
  const has = (/** @type {string} */ id) =>
    BECAUSE_OF[id]?.some((restriction) => restricted.includes(restriction));
  return REQUESTS[when].filter(has).slice(0, MOST_REQUESTS);
}
