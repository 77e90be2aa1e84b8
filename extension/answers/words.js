// @ts-check
// The one word beside the symbol of an answer, so that it is never told by colour alone.

import { durationOf } from "./duration.js";

/** By what is restricted, where the effect alone would mislead. */
const OF_RESTRICTION = new Map(
  Object.entries({
    "length-limit": "limited",
    "reload-loss": "lost",
    "offline-loss": "lost",
  }),
);

/** Gravest first. */
const OF_EFFECTS = [
  ["punishes", "punished"],
  ["requires", "required"],
  ["blocks", "blocked"],
  ["alters", "altered"],
  ["warns", "warned"],
  ["records", "recorded"],
  ["limits", "limited"],
];

const CONDUCT = new Set([
  "tab-switch",
  "window-blur",
  "mouse-leave",
  "resize",
  "idle",
  "screenshot",
  "devtools",
  "automation",
  "multi-screen",
]);

/** What is demanded is that there is no second one. */
const ONE_ONLY = new Set(["multi-screen", "single-tab"]);

/**
 * @param {PassiveReport} report
 * @param {PassiveFinding[]} findings restricted ones of one answer
 * @returns {Message}
 */
export function restrictedWord({ limit }, findings) {
  const [first] = findings;
  if (first?.restriction === "time-limit" && limit)
    return { id: "word.limit", values: { limit: durationOf(limit.ms) } };
  if (first?.restriction === "time-out") return word(isSubmitted(first) ? "submitted" : "lost");
  const own = first && OF_RESTRICTION.get(first.restriction);
  if (own) return word(own);
  if (
    first &&
    ONE_ONLY.has(first.restriction) &&
    first.effects.some((effect) => effect === "requires" || effect === "blocks")
  )
    return word("refused");
  const effects = new Set(findings.flatMap((finding) => finding.effects));
  const found = OF_EFFECTS.find(([effect]) => effects.has(/** @type {Effect} */ (effect)));
  if (found?.[1] === "recorded" && first && CONDUCT.has(first.restriction)) return word("noticed");
  return word(found?.[1] ?? "restricted");
}

/**
 * @param {string} name
 * @returns {Message}
 */
export function word(name) {
  return { id: `word.${name}`, values: {} };
}

/**
 * Whether what was written is sent when the time runs out: then it is not lost.
 * @param {PassiveFinding} finding of time-out
 */
export function isSubmitted({ summary, consequence }) {
  return consequence === "submitted" || summary.id === "judge.time-out.submitted";
}
