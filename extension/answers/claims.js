// @ts-check
// What others say of this page: the site's own file, and an earlier audit of the same page.

import { AUDIT, FILE } from "./certainty.js";
import { verdict } from "./catalogue.js";

/**
 * One thing said of a page. ``note`` is the sayer's own words, as text of theirs.
 * @typedef {{restriction: string, outcome: "restricted" | "allowed", effects: Effect[], note: string | null,
 *   kind: "declared" | "reported", mechanism: string, by: string}} Claim
 */

/**
 * @param {DeclaredByPage | null} declaration
 * @param {string} language which of the notes to show
 * @returns {Claim[]}
 */
export function claimsOfFile(declaration, language) {
  return (declaration?.entries ?? []).map(({ restriction, outcome, effects, note }) => ({
    restriction,
    outcome,
    effects,
    note: note[language] ?? note.en ?? Object.values(note)[0] ?? null,
    kind: "declared",
    mechanism: FILE,
    by: declaration?.url ?? "",
  }));
}

/**
 * The report with the claims in it: they answer what could not be told, and stand beside what could.
 * @param {PassiveReport} report
 * @param {Claim[]} claims
 * @returns {PassiveReport}
 */
export function withClaims(report, claims) {
  const told = claims.reduce(addClaim, report.findings);
  return { ...report, findings: told };
}

/**
 * @param {PassiveFinding[]} findings
 * @param {Claim} claim
 * @returns {PassiveFinding[]}
 */
function addClaim(findings, claim) {
  const same = findings.filter((finding) => finding.restriction === claim.restriction);
  const isKnown = same.some(({ outcome }) => outcome === "restricted" || outcome === "allowed");
  if (isKnown)
    return findings.map((finding) =>
      same.includes(finding) ? withProof(finding, claim) : finding,
    );
  const others = findings.filter((finding) => !same.includes(finding));
  return [
    ...others,
    {
      ...answerOf(claim),
      evidence: [proofOf(claim, "same"), ...same.flatMap(({ evidence }) => evidence)],
    },
  ];
}

/**
 * @param {Claim} claim
 * @returns {PassiveFinding}
 */
function answerOf({ restriction, outcome, effects, note }) {
  const summary = verdict(restriction, outcome);
  const disclosed = outcome === "restricted" ? note : null;
  return {
    restriction,
    outcome,
    effects,
    field: null,
    summary,
    reason: null,
    disclosed,
    consequence: null,
    evidence: [],
  };
}

/**
 * @param {PassiveFinding} finding
 * @param {Claim} claim
 * @returns {PassiveFinding}
 */
function withProof(finding, claim) {
  if (finding.outcome !== "restricted" && finding.outcome !== "allowed") return finding;
  const agreement = finding.outcome === claim.outcome ? "same" : "contrary";
  return { ...finding, evidence: [...finding.evidence, proofOf(claim, agreement)] };
}

/**
 * @param {Claim} claim
 * @param {"same" | "contrary"} agreement
 * @returns {PassiveEvidence}
 */
function proofOf(claim, agreement) {
  return {
    kind: claim.kind,
    mechanism: claim.mechanism,
    said: saidBy(claim, agreement),
    source: null,
    code: null,
  };
}

/**
 * @param {Claim} claim
 * @param {"same" | "contrary"} agreement
 * @returns {Message}
 */
function saidBy({ mechanism, by, note }, agreement) {
  const base = mechanism === AUDIT ? "claim.audit" : "claim.file";
  const id = agreement === "contrary" ? `${base}.contrary` : base;
  return note ? { id: `${id}.note`, values: { by, note } } : { id, values: { by } };
}
