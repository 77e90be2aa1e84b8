// @ts-check
// The messages between the parts of the extension, in one place.
//
// To the background, from pages of the extension only (a content script that asks gets no answer):
//   {to: "engine", ask: "look", tabId}            -> PassiveReport | NoReport
//   {to: "engine", ask: "reportOf", tabId}        -> PassiveReport | null
//   {to: "engine", ask: "begin", tabId, origin}   -> {granted: true}; the permission is there already
//   {to: "engine", ask: "stop", origin}           -> null
//   {to: "engine", ask: "isFromBeginning", origin}-> boolean
//   {to: "engine", ask: "sites"}                  -> string[]
//   {to: "engine", ask: "declaration", tabId}     -> DeclaredByPage | NoReport
// To the background, from a content script; the tab is the sender's, whatever the message says:
//   {to: "engine", tell: "sensed", sensed}        what became of an act of the candidate's
//   {to: "engine", tell: "called", call}          what the recorder heard of (check from the start)
//   {to: "engine", tell: "loaded"}                a page with the recorder has loaded
// From the background, to pages of the extension:
//   {to: "ui", tell: "report", tabId, report}
//
// What comes from a page's frame is checked, bounded, and can only say that the page itself does
// something: the worst that a page gains by forging it is a worse picture of itself.

/** @typedef {{act: string, by: string, arrived: boolean, field: number}} SensedAct what became of an act, and with what it was done */
/** @typedef {{name: string, detail: string, during: string, byPerson: boolean}} HeardCall */

const ACTS = new Set(["paste", "copy", "cut", "drop", "contextmenu", "selectstart"]);
const WAYS = new Set(["ctrl", "command", "keyboard", "menu"]);

/**
 * @param {any} sensed
 * @returns {SensedAct | null}
 */
export function readSensed(sensed) {
  if (!sensed || !ACTS.has(sensed.act) || typeof sensed.arrived !== "boolean") return null;
  return {
    act: sensed.act,
    by: WAYS.has(sensed.by) ? sensed.by : "",
    arrived: sensed.arrived,
    field: Number.isInteger(sensed.field) ? sensed.field : -1,
  };
}

/**
 * @param {any} call
 * @returns {HeardCall | null}
 */
export function readCall(call) {
  if (!call || typeof call.name !== "string") return null;
  const short = (/** @type {unknown} */ value, /** @type {number} */ length) =>
    String(value ?? "").slice(0, length);
  return {
    name: short(call.name, 60),
    detail: short(call.detail, 300),
    during: short(call.during, 30),
    byPerson: call.byPerson === true,
  };
}
