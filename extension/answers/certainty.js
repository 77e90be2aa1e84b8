// @ts-check
// How sure an answer is, and why: one word for each way of knowing.

/**
 * Strongest first; sure.<it> and sure.<it>.about in the texts.
 * @typedef {"observed" | "inferred" | "declared" | "declared.markup" | "declared.file" | "reported.vendor" | "reported.audit"} Certainty
 */

const MARKUP = new Set(["attribute", "css", "readonly"]);

/** The mechanism of what a site's disclosure file says. */
export const FILE = "disclosure-file";
/** The mechanism of what a service's published audits say. */
export const AUDIT = "earlier-audit";

/**
 * @param {PassiveEvidence} evidence
 * @returns {Certainty}
 */
export function certaintyOf(evidence) {
  if (evidence.kind === "declared") return declared(evidence.mechanism);
  if (evidence.kind === "reported")
    return evidence.mechanism === AUDIT ? "reported.audit" : "reported.vendor";
  return evidence.kind;
}

/**
 * @param {string | null} mechanism
 * @returns {Certainty}
 */
function declared(mechanism) {
  if (mechanism === FILE) return "declared.file";
  return mechanism && MARKUP.has(mechanism) ? "declared.markup" : "declared";
}

/**
 * How sure several findings are, each way once: by the strongest proof of each.
 * @param {PassiveFinding[]} findings
 * @returns {Certainty[]}
 */
export function certainties(findings) {
  const strongest = findings.flatMap((finding) => finding.evidence.slice(0, 1));
  return [...new Set(strongest.map(certaintyOf))];
}
