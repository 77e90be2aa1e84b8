// @ts-check
// The sentences of an answer: what is restricted, where, and what follows.

import { title } from "./catalogue.js";
import { FILE } from "./certainty.js";

/**
 * @param {PassiveReport} report
 * @param {PassiveFinding[]} findings restricted ones of one answer
 * @returns {Message[]} each once
 */
export function linesOf(report, findings) {
  const [first] = findings;
  if (!first) return [];
  const lines = [
    ...(first.restriction === "time-limit" ? limitLine(report, findings) : summaries(findings)),
    ...where(report, findings),
    ...findings.flatMap((finding) => consequenceOf(finding) ?? []),
    ...disclosedLines(findings),
  ];
  return unique(lines);
}

/**
 * @param {PassiveFinding} finding
 * @returns {Message | null}
 */
export function consequenceOf({ restriction, consequence }) {
  // What happens at zero is the finding itself.
  return consequence && restriction !== "time-out"
    ? { id: "answer.follows", values: { what: `@consequence.${consequence}` } }
    : null;
}

/**
 * @param {PassiveFinding[]} findings
 * @returns {Message[]}
 */
function summaries(findings) {
  return findings.map(({ summary }) => summary);
}

/**
 * @param {PassiveReport} report
 * @param {PassiveFinding[]} findings
 * @returns {Message[]} none where the limit stands beside the name already, or words about it follow
 */
function limitLine({ limit }, findings) {
  return limit || findings.some(({ disclosed }) => disclosed)
    ? []
    : [{ id: "answer.limit.unknown", values: {} }];
}

/**
 * Of several restrictions that are one answer, their names say enough; only what follows is added.
 * @param {PassiveFinding[]} findings
 * @returns {Message[]}
 */
export function joinedLines(findings) {
  const follows = findings.filter(({ consequence }) => consequence);
  return unique(
    follows.map(({ restriction, consequence }) => ({
      id: "answer.quiet",
      values: { title: `@${title(restriction).id}`, word: `@consequence.${consequence}` },
    })),
  );
}

/**
 * In how many of the boxes, where not in all; it must not look as if the others were free where they are not known.
 * @param {PassiveReport} report
 * @param {PassiveFinding[]} findings
 * @returns {Message[]}
 */
function where(report, findings) {
  const fields = new Set(findings.flatMap(({ field }) => field ?? []));
  const ids = new Set(findings.map(({ restriction }) => restriction));
  const judged = report.findings.filter(
    ({ restriction, field, outcome }) =>
      field && ids.has(restriction) && outcome !== "not-applicable",
  );
  const total = new Set(judged.map(({ field }) => field)).size;
  const isEverywhere = !fields.size || fields.size >= total || findings.some(({ field }) => !field);
  if (isEverywhere) return [];
  const others = judged.filter(({ field }) => field && !fields.has(field));
  const isRestKnown = others.some(({ outcome }) => outcome !== "unclear");
  const id = isRestKnown ? "answer.some-fields" : "answer.some-fields.rest-unknown";
  return [{ id, values: { count: fields.size, total } }];
}

/**
 * What the page or its site says of them in its own words, each once.
 * @param {PassiveFinding[]} findings
 * @returns {Message[]}
 */
export function disclosedLines(findings) {
  return unique(findings.flatMap(disclosedLine));
}

/**
 * @param {PassiveFinding} finding
 * @returns {Message[]}
 */
function disclosedLine({ disclosed, evidence }) {
  if (!disclosed) return [];
  if (evidence[0]?.mechanism === FILE) return [{ id: "answer.note", values: { note: disclosed } }];
  return [{ id: "answer.disclosed", values: { sentence: disclosed } }];
}

/**
 * @param {Message[]} messages
 * @returns {Message[]}
 */
function unique(messages) {
  return [...new Map(messages.map((message) => [JSON.stringify(message), message])).values()];
}
