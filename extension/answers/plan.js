// @ts-check
// What the findings mean for the next half hour: a few plain pieces of advice, most urgent first.

import { worstOf } from "./answers.js";
import { durationOf } from "./duration.js";
import { devicesInWords } from "./headline.js";
import { retyping } from "./retyping.js";
import { isSubmitted } from "./words.js";

const DEVICES = ["camera", "microphone", "screen-share", "fullscreen"];
const LEAVING = ["tab-switch", "window-blur", "mouse-leave"];

/**
 * @param {PassiveReport} report
 * @param {string} language of the reader
 * @returns {Message[]} empty where there is nothing to write on and nothing is known
 */
export function planOf(report, language) {
  const is = outcomesOf(report);
  const hasNothing =
    !report.fields.length && !report.findings.some(({ outcome }) => outcome === "restricted");
  if (hasNothing) return [];
  const known = [
    ...askFirst(is),
    ...writing(report, is, language),
    ...staying(is),
    ...atZero(report, is),
    ...devices(is, language),
  ];
  // Alone it would only repeat what stands among the answers.
  return known.length ? [...known, ...saving(report, is)] : [];
}

/** @typedef {(restriction: string) => Outcome | undefined} OutcomeOf */

/**
 * @param {PassiveReport} report
 * @returns {OutcomeOf}
 */
function outcomesOf({ findings }) {
  return (restriction) => worstOf(findings, restriction)[0]?.outcome;
}

/**
 * @param {string} id
 * @returns {Message}
 */
function plain(id) {
  return { id, values: {} };
}

/**
 * @param {OutcomeOf} is
 * @returns {Message[]}
 */
function askFirst(is) {
  return ["typing", "ime", "dictation"].some((id) => is(id) === "restricted")
    ? [plain("plan.ask-first")]
    : [];
}

/**
 * @param {PassiveReport} report
 * @param {OutcomeOf} is
 * @param {string} language
 * @returns {Message[]}
 */
function writing(report, is, language) {
  if (is("paste") === "restricted") return [writeHere(report, language)];
  if (is("paste") !== "allowed") return [];
  const isWatched = LEAVING.some((id) => is(id) === "restricted");
  return [plain(isWatched ? "plan.paste-works.stay" : "plan.paste-works")];
}

/**
 * @param {PassiveReport} report
 * @param {string} language
 * @returns {Message}
 */
function writeHere({ page, limit }, language) {
  const estimate = retyping(page.language ?? language, language);
  if (!limit) return { id: "plan.write-here", values: { estimate } };
  return { id: "plan.write-here.of", values: { estimate, limit: durationOf(limit.ms) } };
}

/**
 * @param {OutcomeOf} is
 * @returns {Message[]}
 */
function staying(is) {
  return LEAVING.some((id) => is(id) === "restricted") ? [plain("plan.stay")] : [];
}

/**
 * @param {PassiveReport} report
 * @param {OutcomeOf} is
 * @returns {Message[]}
 */
function atZero({ findings, limit }, is) {
  const isTimed = limit || is("time-limit") === "restricted";
  const outcome = is("time-out");
  if (!isTimed && outcome !== "restricted") return [];
  if (outcome === "allowed") return [plain("plan.zero.kept")];
  if (outcome !== "restricted") return [plain("plan.zero.unclear")];
  const [worst] = worstOf(findings, "time-out");
  return [plain(worst && isSubmitted(worst) ? "plan.zero.submitted" : "plan.zero.lost")];
}

/**
 * @param {PassiveReport} report
 * @param {OutcomeOf} is
 * @returns {Message[]}
 */
function saving({ fields, autosave }, is) {
  if (is("reload-loss") === "restricted") return [plain("plan.saved.lost")];
  if (!fields.length) return [];
  return [plain(is("reload-loss") === "allowed" ? "plan.saved.seen" : `plan.saved.${autosave}`)];
}

/**
 * @param {OutcomeOf} is
 * @param {string} language
 * @returns {Message[]}
 */
function devices(is, language) {
  const needed = DEVICES.filter((id) => is(id) === "restricted");
  return needed.length
    ? [{ id: "plan.devices", values: { devices: devicesInWords(needed, language) } }]
    : [];
}
