// @ts-check
// The lists of answers: what is restricted, what cannot be told, what is free.

import { FIRST } from "../answers/families.js";
import { element } from "../ui/element.js";
import { partsView } from "./parts.js";

/** @import {Answer} from "../answers/answers.js" */
/** @import {Speaker} from "../ui/speaker.js" */

const SYMBOLS = { restricted: "!", unclear: "?", allowed: "✓", "not-applicable": "–" };

/**
 * @param {Answer[]} answers
 * @param {Speaker} speaker
 * @returns {HTMLElement | null}
 */
export function restrictedSection(answers, speaker) {
  if (!answers.length) return null;
  return section(
    "restricted",
    speaker.text("popup.section.restricted"),
    list(answers, (answer) => restrictedItem(answer, speaker)),
  );
}

/**
 * @param {Answer[]} answers
 * @param {HTMLElement} start the way to know more
 * @param {string | null} hint what to expect of it, where that is not said yet
 * @param {Speaker} speaker
 * @returns {HTMLElement}
 */
export function unclearSection(answers, start, hint, speaker) {
  if (!answers.length) return start;
  const about = [speaker.text("popup.unclear.about"), ...(hint ? [hint] : [])];
  return section(
    "unclear",
    speaker.text("popup.section.unclear"),
    element("p", { class: "hint" }, about.join(speaker.text("report.sentence-separator"))),
    start,
    ...quietLists(answers, "popup.more.unclear", speaker),
  );
}

/**
 * @param {Answer[]} answers
 * @param {Speaker} speaker
 * @returns {HTMLElement | null}
 */
export function allowedSection(answers, speaker) {
  if (!answers.length) return null;
  return section(
    "allowed",
    speaker.text("popup.section.allowed"),
    ...quietLists(answers, "popup.more.allowed", speaker),
  );
}

/**
 * What every candidate asks about, and the rest folded away.
 * @param {Answer[]} answers
 * @param {string} more the id of the text that names the rest
 * @param {Speaker} speaker
 * @returns {(HTMLElement | null)[]}
 */
function quietLists(answers, more, speaker) {
  const item = (/** @type {Answer} */ answer) => quietItem(answer, speaker);
  const first = answers.filter(({ family }) => FIRST.includes(family));
  const rest = answers.filter(({ family }) => !FIRST.includes(family));
  if (!first.length || !rest.length) return [list(answers, item)];
  return [
    list(first, item),
    element(
      "details",
      { class: "more", "data-keep": more },
      element("summary", {}, speaker.text(more, { count: countOf(rest) })),
      list(rest, item),
    ),
  ];
}

/**
 * @param {Answer[]} answers
 * @returns {number} how many restrictions they are about
 */
function countOf(answers) {
  return new Set(answers.flatMap(({ parts }) => parts.map(({ restriction }) => restriction))).size;
}

/**
 * @param {Answer[]} answers
 * @param {Speaker} speaker
 * @returns {HTMLElement | null} folded: it concerns nobody here
 */
export function noneSection(answers, speaker) {
  if (!answers.length) return null;
  return element(
    "details",
    { class: "fold", "data-keep": "none" },
    element("summary", {}, speaker.text("popup.section.none", { count: countOf(answers) })),
    list(answers, (answer) => element("li", { class: "none" }, speaker.tell(answer.title))),
  );
}

/**
 * @param {string} name
 * @param {string} heading
 * @param {...(HTMLElement | null)} content
 * @returns {HTMLElement}
 */
export function section(name, heading, ...content) {
  const id = `section-${name}`;
  return element(
    "section",
    { class: `section ${name}`, "aria-labelledby": id },
    element("h2", { id }, heading),
    ...content,
  );
}

/**
 * @param {Answer[]} answers
 * @param {(answer: Answer) => HTMLElement} item
 */
function list(answers, item) {
  return element("ul", { class: "answers", role: "list" }, ...answers.map(item));
}

/**
 * @param {Answer} answer
 * @param {Speaker} speaker
 */
function restrictedItem(answer, speaker) {
  const sure = answer.certainties.map((each) => speaker.text(`sure.${each}`));
  const separator = speaker.text("list.separator");
  return element(
    "li",
    { class: "answer restricted", "data-answer": answer.id },
    element(
      "h3",
      {},
      symbol(answer.outcome),
      element("span", { class: "name" }, speaker.tell(answer.title)),
      " ",
      element("span", { class: "word" }, speaker.tell(answer.word)),
    ),
    ...answer.lines.map((line) => element("p", {}, speaker.tell(line))),
    details(answer, [sure.join(separator) || speaker.text("answer.how")], speaker),
  );
}

/**
 * @param {Answer} answer
 * @param {Speaker} speaker
 */
function quietItem(answer, speaker) {
  const isUnclear = answer.outcome === "unclear";
  return element(
    "li",
    { class: `answer quiet ${answer.outcome}`, "data-answer": answer.id },
    details(
      answer,
      [
        symbol(answer.outcome),
        element("span", { class: "name" }, speaker.tell(answer.title)),
        " ",
        element("span", { class: isUnclear ? "word hidden" : "word" }, speaker.tell(answer.word)),
      ],
      speaker,
    ),
    ...answer.lines.map((line) => element("p", { class: "line" }, speaker.tell(line))),
    answer.next ? element("p", { class: "next" }, speaker.tell(answer.next)) : null,
  );
}

/**
 * @param {Outcome} outcome
 */
function symbol(outcome) {
  return element("span", { class: "symbol", "aria-hidden": "true" }, SYMBOLS[outcome]);
}

/**
 * @param {Answer} answer
 * @param {(Node | string)[]} summary
 * @param {Speaker} speaker
 */
function details(answer, summary, speaker) {
  const isNamed = summary.some((child) => child instanceof Element);
  const name = isNamed
    ? null
    : element("span", { class: "hidden" }, ` (${speaker.tell(answer.title)})`);
  return element(
    "details",
    { "data-keep": answer.id },
    element("summary", {}, ...summary, ...(name ? [name] : [])),
    partsView(answer, speaker),
  );
}
