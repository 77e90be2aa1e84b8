// @ts-check
// The plain choices of the options page.

import { element } from "../ui/element.js";

/** @import {Settings} from "../ui/settings.js" */
/** @import {Speaker} from "../ui/speaker.js" */

const WELL_KNOWN = "/.well-known/assessment-allows.json";

/**
 * @param {Settings} settings
 * @param {(language: string) => void} choose
 * @param {Speaker} speaker
 * @returns {HTMLElement}
 */
export function languageChoice(settings, choose, speaker) {
  const names = ["auto", "en", "ja"].map((value) =>
    element(
      "option",
      { value, selected: value === settings.language },
      speaker.text(`options.language.${value}`),
    ),
  );
  const select = element("select", { id: "language" }, ...names);
  select.addEventListener("change", () => choose(select.value));
  return element(
    "section",
    {},
    element("label", { for: "language" }, speaker.text("options.language")),
    select,
  );
}

/**
 * @param {"keep" | "declaration" | "share"} name
 * @param {boolean} isOn
 * @param {(isOn: boolean) => void} change
 * @param {Speaker} speaker
 * @returns {HTMLElement}
 */
export function checkbox(name, isOn, change, speaker) {
  const id = `about-${name}`;
  const input = element("input", { type: "checkbox", name, checked: isOn, "aria-describedby": id });
  input.addEventListener("change", () => change(input.checked));
  return element(
    "div",
    {},
    element("label", { class: "choice" }, input, " ", speaker.text(`options.${name}`)),
    element(
      "p",
      { class: "hint below", id },
      speaker.text(`options.${name}.about`, { path: WELL_KNOWN }),
    ),
  );
}
