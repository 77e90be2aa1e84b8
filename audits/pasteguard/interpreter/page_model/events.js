// @ts-check
// How events reach listeners on a page on paper.

/** @import { Callable, CodeNode, Thing, Value } from "../evaluator/values.js" */

/**
 * @typedef {object} PageNode an element as gathering saw it
 * @property {string} tag
 * @property {number} parent position of its parent in the list, -1 for the document's element
 * @property {Record<string, string>} attributes
 * @property {string} text its own words
 * @property {number} field number of the field that it is, or -1
 * @property {number} above number of the field whose surface it belongs to or that it is, or -1
 * @property {boolean} shown
 * @property {boolean} shadow whether it stands at the top of a shadow root
 * @property {{line: number, column: number}} [place] where it is written, in a page that was read from a file
 */

/**
 * @typedef {object} ModelListener
 * @property {Thing | null} target null where it is not known which element
 * @property {string} type
 * @property {Value} handler
 * @property {boolean} capture
 * @property {boolean} passive
 * @property {boolean} once
 * @property {boolean} certain
 * @property {boolean} isProperty set as on..., so that returning false cancels
 */

/** @typedef {{id: number, at: number, every: number | null, act: Callable, values: Value[], certain: boolean, made: number}} ModelTimer */

/**
 * What a listener outside a shadow root takes for the target: the root's host.
 * @param {Thing} target
 * @param {Thing} holder of the listener
 * @returns {Thing}
 */
export function retargeted(target, holder) {
  let seen = target;
  for (let at = /** @type {Thing | null} */ (target); at?.kind === "element"; at = at.own.parent) {
    if (at === holder) return seen;
    if (at.own.isShadowTop && at.own.parent) seen = at.own.parent;
  }
  return seen;
}

/**
 * @param {CodeNode} node
 * @returns {boolean} whether a function's text has `return false` of some form
 */
export function returnsFalse(node) {
  const found = JSON.stringify(node, (key, value) => (key === "loc" ? undefined : value));
  return (
    /"type":"ReturnStatement"[^}]*"argument":\{[^}]*"value":false/.test(found) ||
    (node.body?.type === "Literal" && node.body.value === false)
  );
}

/**
 * @param {string} type
 * @returns {string}
 */
export function eventClass(type) {
  if (/^key/.test(type)) return "KeyboardEvent";
  if (/^(?:before)?input$/.test(type)) return "InputEvent";
  if (/^(?:paste|copy|cut)$/.test(type)) return "ClipboardEvent";
  if (/^(?:drag|drop)/.test(type)) return "DragEvent";
  if (/^pointer/.test(type)) return "PointerEvent";
  if (/^(?:focus|blur)/.test(type)) return "FocusEvent";
  return /^(?:mouse|click|contextmenu|dblclick)/.test(type) ? "MouseEvent" : "Event";
}
