// @ts-check
// From a report to the answers a candidate reads: the restricted first, then what is not known.

import { title, titles } from "./catalogue.js";
import { certainties, certaintyOf } from "./certainty.js";
import { documentsOf } from "./documents.js";
import { familiesOf, GRAVEST } from "./families.js";
import { consequenceOf, disclosedLines, joinedLines, linesOf } from "./lines.js";
import { restrictedWord, word } from "./words.js";

/** @import {Certainty} from "./certainty.js" */
/** @import {Family} from "./families.js" */

/** @typedef {{certainty: Certainty, evidence: PassiveEvidence}} Proof one reason, and what sort of knowing it is */

/** @typedef {{label: string, number: number}} Place an answer box; ``number`` counts from 1 */

/**
 * One thing found, in the detail of an answer, and all the boxes where it was found alike; none: the page.
 * @typedef {{restriction: string, title: Message, places: Place[], lines: Message[], proofs: Proof[]}} Part
 */

/**
 * One answer. ``id`` is a restriction's or, where several are answered together, a family's.
 * @typedef {object} Answer
 * @property {string} id
 * @property {string} family
 * @property {Outcome} outcome
 * @property {Message} title
 * @property {Message} word
 * @property {Message[]} lines
 * @property {Certainty[]} certainties
 * @property {Message | null} next what to do while it is not known
 * @property {Part[]} parts
 */

/** @typedef {{restricted: Answer[], unclear: Answer[], allowed: Answer[], none: Answer[]}} Answers */

/**
 * @param {PassiveReport} report
 * @returns {Answers}
 */
export function answersOf(report) {
  const families = familiesOf(report.findings);
  const restricted = families.flatMap((family) => restrictedOf(report, family));
  return {
    restricted: [
      ...restricted.filter(isGravest),
      ...restricted.filter((answer) => !isGravest(answer)),
    ],
    unclear: families.flatMap((family) => quiet(report, family, "unclear")),
    allowed: families.flatMap((family) => quiet(report, family, "allowed")),
    none: families.flatMap((family) => quiet(report, family, "not-applicable")),
  };
}

/** @param {Answer} answer */
function isGravest({ id }) {
  return GRAVEST.includes(id);
}

/** @type {Outcome[]} */
const WORST_FIRST = ["restricted", "unclear", "allowed", "not-applicable"];

/**
 * What a restriction came to, over all fields: where they differ, the worst counts.
 * @param {PassiveFinding[]} findings
 * @param {string} restriction
 * @returns {PassiveFinding[]} those that have the worst outcome
 */
export function worstOf(findings, restriction) {
  const own = findings.filter((finding) => finding.restriction === restriction);
  const outcome = WORST_FIRST.find((each) => own.some((finding) => finding.outcome === each));
  return own.filter((finding) => finding.outcome === outcome);
}

/**
 * @param {PassiveReport} report
 * @param {Family} family
 * @param {Outcome} outcome
 * @returns {PassiveFinding[][]} one list for each restriction that came to that outcome
 */
function having(report, family, outcome) {
  const each = family.restrictions.map((restriction) => worstOf(report.findings, restriction));
  return each.filter(([first]) => first?.outcome === outcome);
}

/**
 * @param {PassiveReport} report
 * @param {Family} family
 * @returns {Answer[]}
 */
function restrictedOf(report, family) {
  const found = having(report, family, "restricted");
  if (!family.joined) return found.map((findings) => restrictedAnswer(report, family, findings));
  return found.length ? [restrictedAnswer(report, family, found.flat())] : [];
}

/**
 * @param {PassiveReport} report
 * @param {Family} family
 * @param {PassiveFinding[]} findings
 * @returns {Answer}
 */
function restrictedAnswer(report, family, findings) {
  const ids = [...new Set(findings.map(({ restriction }) => restriction))];
  return {
    id: ids.length > 1 ? family.id : ids.join(),
    family: family.id,
    outcome: "restricted",
    title: titles(ids),
    word: restrictedWord(report, findings),
    lines: ids.length > 1 ? joinedLines(findings) : linesOf(report, findings),
    certainties: certainties(findings),
    next: null,
    parts: partsOf(report, findings),
  };
}

/**
 * @param {PassiveReport} report
 * @param {Family} family
 * @param {Outcome} outcome
 * @returns {Answer[]} one for all of the family, or none
 */
function quiet(report, family, outcome) {
  const findings = having(report, family, outcome).flat();
  if (!findings.length) return [];
  const ids = [...new Set(findings.map(({ restriction }) => restriction))];
  const isWhole = ids.length === family.restrictions.length && family.id !== "other";
  return [
    {
      id: `${family.id}.${outcome}`,
      family: family.id,
      outcome,
      title: isWhole ? { id: `family.${family.id}`, values: {} } : titles(ids),
      word: word(outcome === "unclear" ? "unclear" : outcome === "allowed" ? family.works : "none"),
      lines: outcome === "unclear" ? [...disclosedLines(findings), ...documentsOf(findings)] : [],
      certainties: outcome === "allowed" ? certainties(findings) : [],
      next: outcome === "unclear" ? { id: `next.${family.id}`, values: {} } : null,
      parts: partsOf(report, findings),
    },
  ];
}

/**
 * @param {PassiveReport} report
 * @param {PassiveFinding[]} findings
 * @returns {Part[]}
 */
function partsOf(report, findings) {
  /** @type {Map<string, Part>} */
  const alike = new Map();
  for (const finding of findings) {
    const part = partOf(finding);
    const key = JSON.stringify(part);
    const same = alike.get(key) ?? part;
    alike.set(key, { ...same, places: [...same.places, ...placeOf(report, finding)] });
  }
  return [...alike.values()];
}

/**
 * @param {PassiveReport} report
 * @param {PassiveFinding} finding
 * @returns {Place[]} one, or none for the page
 */
function placeOf({ fields }, finding) {
  const index = fields.findIndex(({ id }) => id === finding.field);
  const field = fields[index];
  return field ? [{ label: field.label, number: index + 1 }] : [];
}

/**
 * @param {PassiveFinding} finding
 * @returns {Part} without its places
 */
function partOf(finding) {
  const isKnown = finding.outcome === "restricted" || finding.outcome === "allowed";
  const said = isKnown ? finding.summary : (finding.reason ?? finding.summary);
  const follows = consequenceOf(finding);
  return {
    restriction: finding.restriction,
    title: title(finding.restriction),
    places: [],
    lines: [said, ...(follows ? [follows] : [])],
    proofs: finding.evidence.map((evidence) => ({ certainty: certaintyOf(evidence), evidence })),
  };
}
