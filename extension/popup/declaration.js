// @ts-check
// What the site itself says in its disclosure file: asked for only when the candidate wants it.

import { button, element } from "../ui/element.js";
import { hostOf } from "./start.js";

/** @import {Speaker} from "../ui/speaker.js" */
/** @import {State} from "./conversation.js" */

/**
 * @param {State} state
 * @param {Speaker} speaker
 * @returns {HTMLElement}
 */
export function declarationView({ report, acts }, speaker) {
  const { declaration, page } = report;
  if (declaration)
    return element("p", { class: "hint", role: "status" }, speaker.text(said(declaration)));
  return element(
    "div",
    { class: "declaration" },
    button(speaker.text("declaration.button"), acts.declare, { "data-focus": "declare" }),
    element(
      "p",
      { class: "hint" },
      speaker.text("declaration.about", { host: hostOf(page.origin) }),
    ),
  );
}

/** @param {DeclaredByPage} declaration */
function said({ found, entries }) {
  if (!found) return "declaration.none";
  return entries.length ? "declaration.found" : "declaration.nothing";
}
