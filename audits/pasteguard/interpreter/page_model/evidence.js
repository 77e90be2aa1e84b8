// @ts-check
// What came of a rehearsal on paper, as plain data that the judges read.

import { knownJson } from "../evaluator/json.js";
import { Callable, Thing, Unknown, asText } from "../evaluator/values.js";
import { parseCode } from "../evaluator/parser.js";

/** @import { Deed, DryRun } from "../evaluator/run.js" */
/** @import { Value } from "../evaluator/values.js" */
/** @import { PlainDeed } from "./frame_run.js" */

/**
 * @param {Value} handler
 * @returns {string} its source, as toString() has it
 */
export function codeOfHandler(handler) {
  return handler instanceof Callable && handler.node && handler.script
    ? handler.script.text.slice(handler.node.start, handler.node.end)
    : "";
}

/**
 * @param {DryRun} run
 * @param {string} code a function's source
 * @returns {Callable | null}
 */
export function functionFromText(run, code) {
  for (const text of [`(${code})`, `({${code}})`]) {
    const expression = parseCode(text)?.body[0]?.expression;
    const node =
      expression?.type === "ObjectExpression" ? expression.properties[0]?.value : expression;
    if (!node || !/Function/.test(node.type)) continue;
    const made = new Callable(node.id?.name ?? "", null);
    Object.assign(made, {
      node,
      scope: run.global,
      script: { url: "", text, inline: true, line: 1 },
    });
    return made;
  }
  return null;
}

/**
 * @param {Deed} deed
 * @returns {PlainDeed}
 */
export function plainDeed(deed) {
  const { script } = deed;
  const isText = script !== null && script.line === 0;
  const before = script && !isText ? script.text.slice(0, deed.start) : "";
  const line = before.split("\n").length;
  const code = script ? (isText ? script.text : lineAt(script.text, deed.start)) : null;
  return {
    kind: deed.kind,
    how: deed.how,
    to: deed.to,
    text: Array.isArray(deed.value)
      ? deed.value.map((each) => spokenValue(each)).join(" ")
      : deed.value instanceof Unknown
        ? null
        : spokenValue(deed.value),
    payload: [...deed.payload],
    because: [...deed.because],
    certain: deed.certain,
    field: deed.target?.own?.above ?? -1,
    where: deed.target?.kind === "element" ? placeOf(deed.target) : "",
    at: deed.at,
    count: 1,
    source: script?.url
      ? {
          url: script.url,
          line: isText
            ? (script.place?.line ?? null)
            : line + (script.inline ? script.line - 1 : 0),
          column: script.place?.column ?? before.length - before.lastIndexOf("\n"),
          function: deed.name || null,
        }
      : null,
    code: code === null ? null : code.replace(/\s+/g, " ").trim().slice(0, 200),
  };
}

/**
 * @param {Value} value
 * @returns {string}
 */
function spokenValue(value) {
  return (
    (value instanceof Thing && value.kind === "object" ? knownJson(value) : asText(value)) ??
    "\u2026"
  ).slice(0, 300);
}

/**
 * @param {Thing} element
 * @returns {string} what kind of element it is, and how it is called
 */
function placeOf(element) {
  const { tag, attributes } = element.own;
  const id = attributes.has("id") ? `#${attributes.get("id")}` : "";
  return `${tag}${id} ${attributes.get("class") ?? ""} ${attributes.get("role") ?? ""}`.trim();
}

/**
 * @param {string} text
 * @param {number} at
 * @returns {string} the line, or as much of a long one as stands around the place
 */
function lineAt(text, at) {
  const start = Math.max(text.lastIndexOf("\n", at - 1) + 1, at - 60);
  const end = text.indexOf("\n", at);
  return text.slice(start, Math.min(end < 0 ? text.length : end, start + 200));
}
