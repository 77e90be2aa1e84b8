// @ts-check
// "Check from the start": says what it does and what may notice it before it asks, and can be switched off.

import { button, element } from "../ui/element.js";

/** @import {Speaker} from "../ui/speaker.js" */

/** @typedef {"off" | "waiting" | "on" | "denied" | "stopped"} StartState */

/**
 * @param {StartState} state
 * @param {string} origin
 * @param {{start: () => void, stop: () => void}} acts
 * @param {Speaker} speaker
 * @returns {HTMLElement}
 */
export function startView(state, origin, acts, speaker) {
  const host = hostOf(origin);
  if (state === "on" || state === "waiting") return onView(state, host, acts, speaker);
  const said = state === "denied" || state === "stopped" ? speaker.text(`start.${state}`) : null;
  return element(
    "div",
    { class: "start" },
    said ? element("p", { class: "status", role: "status" }, said) : null,
    element(
      "details",
      { class: "fold", "data-keep": "start" },
      element("summary", { class: "main" }, speaker.text("start.title")),
      element("p", {}, speaker.text("start.about")),
      element("p", { class: "careful" }, speaker.text("start.risk")),
      element(
        "p",
        {},
        speaker.text("start.reload"),
        speaker.text("report.sentence-separator"),
        speaker.text("start.permission", { host }),
      ),
      button(speaker.text("start.button"), acts.start, { class: "main", "data-focus": "start" }),
    ),
  );
}

/**
 * @param {StartState} state
 * @param {string} host
 * @param {{stop: () => void}} acts
 * @param {Speaker} speaker
 */
function onView(state, host, acts, speaker) {
  return element(
    "div",
    { class: "start on" },
    element("p", {}, speaker.text("start.on", { host })),
    state === "waiting"
      ? element("p", { role: "status", class: "status" }, speaker.text("start.waiting"))
      : null,
    button(speaker.text("start.stop"), acts.stop, { "data-focus": "stop" }),
  );
}

/** @param {string} origin */
export function hostOf(origin) {
  return URL.canParse(origin) ? new URL(origin).host : origin;
}
