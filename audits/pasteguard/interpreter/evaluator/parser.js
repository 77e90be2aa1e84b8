// @ts-check
// The parser of JavaScript, by acorn's authors.

import { parse } from "acorn";

/** @import { CodeNode } from "./values.js" */

/**
 * @param {string} text
 * @param {boolean} [isModule]
 * @returns {CodeNode | null} null where it cannot be parsed
 */
export function parseCode(text, isModule = false) {
  try {
    return /** @type {any} */ (
      parse(text, {
        ecmaVersion: "latest",
        sourceType: isModule ? "module" : "script",
        allowReturnOutsideFunction: true,
        allowHashBang: true,
        allowAwaitOutsideFunction: true,
      })
    );
  } catch {
    return null;
  }
}
