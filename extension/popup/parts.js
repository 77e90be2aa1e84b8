// @ts-check
// The detail of an answer: for each field what was found, how it is known, and where in the page's code.

import { element } from "../ui/element.js";

/** @import {Answer, Part, Proof} from "../answers/answers.js" */
/** @import {Speaker} from "../ui/speaker.js" */

/**
 * @param {Answer} answer
 * @param {Speaker} speaker
 * @returns {HTMLElement}
 */
export function partsView(answer, speaker) {
  const isMixed = new Set(answer.parts.map(({ restriction }) => restriction)).size > 1;
  const parts = answer.parts.map((part) => partView(part, isMixed, speaker));
  return element(
    "div",
    { class: "parts" },
    element("ul", { role: "list" }, ...parts),
    legendView(answer, speaker),
  );
}

/**
 * What the ways of knowing mean, each once.
 * @param {Answer} answer
 * @param {Speaker} speaker
 */
function legendView({ parts }, speaker) {
  const met = new Set(parts.flatMap(({ proofs }) => proofs.map(({ certainty }) => certainty)));
  if (!met.size) return null;
  const lines = [...met].map((certainty) =>
    element(
      "p",
      {},
      speaker.text("answer.legend", {
        name: speaker.text(`sure.${certainty}`),
        about: speaker.text(`sure.${certainty}.about`),
      }),
    ),
  );
  return element("div", { class: "legend" }, ...lines);
}

/**
 * @param {Part} part
 * @param {boolean} isMixed
 * @param {Speaker} speaker
 */
function partView(part, isMixed, speaker) {
  const places = part.places.map(
    (place) => place.label || speaker.text("answer.unnamed", { number: place.number }),
  );
  const names = [
    ...(isMixed ? [speaker.tell(part.title)] : []),
    ...(places.length ? [places.join(" / ")] : []),
  ];
  const name = names.join(speaker.text("answer.colon"));
  return element(
    "li",
    {},
    name ? element("p", { class: "where" }, name) : null,
    ...part.lines.map((line) => element("p", {}, speaker.tell(line))),
    part.proofs.length
      ? element(
          "ul",
          { class: "proofs", role: "list" },
          ...part.proofs.map((proof) => proofView(proof, speaker)),
        )
      : null,
  );
}

/**
 * @param {Proof} proof
 * @param {Speaker} speaker
 */
function proofView({ certainty, evidence }, speaker) {
  return element(
    "li",
    {},
    element("p", { class: "sure" }, speaker.text(`sure.${certainty}`)),
    element("p", {}, speaker.tell(evidence.said)),
    evidence.source
      ? element("p", { class: "source" }, sourceText(evidence.source, speaker))
      : null,
    evidence.code ? codeView(evidence.code, speaker) : null,
  );
}

/**
 * @param {PassiveSource} source
 * @param {Speaker} speaker
 */
function sourceText(source, speaker) {
  const values = { file: source.url, line: source.line ?? 0, function: source.function ?? "" };
  if (!source.line) return speaker.text("answer.source.file", values);
  return speaker.text(source.function ? "answer.source.function" : "answer.source", values);
}

/**
 * @param {string} code of the page: shown as text, and reachable by keyboard where it has to be scrolled
 * @param {Speaker} speaker
 */
function codeView(code, speaker) {
  const name = speaker.text("answer.code");
  return element(
    "pre",
    { tabindex: "0", role: "group", "aria-label": name, lang: "zxx" },
    element("code", {}, code),
  );
}
