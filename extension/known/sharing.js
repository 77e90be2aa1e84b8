// @ts-check
// Telling a service anonymously what looked restricted: a page's hash and outcomes, no text and no name.
// Only where the candidate has ticked it.

import { worstOf } from "../answers/answers.js";
import { pageHash, scheme } from "../shared/page_hash.js";

/** @typedef {"sent" | "refused" | "failed"} Shared share.<it> in the texts; refused: the service takes none */

/**
 * What is known for certain of each restriction: what cannot be told is nobody's business.
 * @param {PassiveFinding[]} findings
 * @returns {Record<string, "restricted" | "allowed">}
 */
export function outcomesOf(findings) {
  const names = [...new Set(findings.map(({ restriction }) => restriction))];
  const judged = names.flatMap((name) => {
    const outcome = worstOf(findings, name)[0]?.outcome;
    return outcome === "restricted" || outcome === "allowed"
      ? [/** @type {const} */ ([name, outcome])]
      : [];
  });
  return Object.fromEntries(judged);
}

/**
 * @param {string} service its address without a slash at the end
 * @param {PassiveReport} report as it was read here, without what others say
 * @returns {Promise<Shared | null>} null where there is nothing to tell. Never rejects.
 */
export async function shareOutcomes(service, { page, fields, findings }) {
  const outcomes = outcomesOf(findings);
  if (!fields.length || !Object.keys(outcomes).length) return null;
  try {
    const body = JSON.stringify({ scheme, page: await pageHash(page.url), outcomes });
    const answer = await fetch(`${service}/api/v1/passive`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body,
      credentials: "omit",
      referrerPolicy: "no-referrer",
      redirect: "error",
    });
    if (answer.status === 403) return "refused";
    return answer.ok ? "sent" : "failed";
  } catch {
    return "failed";
  }
}
