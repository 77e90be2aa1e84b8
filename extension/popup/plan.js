// @ts-check
// What to do about it, as a short list.

import { element } from "../ui/element.js";
import { section } from "./sections.js";

/** @import {Speaker} from "../ui/speaker.js" */

/**
 * @param {Message[]} steps
 * @param {Speaker} speaker
 * @returns {HTMLElement | null}
 */
export function planSection(steps, speaker) {
  if (!steps.length) return null;
  const items = steps.map((step) => element("li", {}, speaker.tell(step)));
  return section(
    "plan",
    speaker.text("popup.section.plan"),
    element("ul", { class: "plan" }, ...items),
  );
}
