// @ts-check
// The sentence a candidate reads first: the gravest two things, and the time there is.

import { say } from "../shared/say.js";
import { durationOf } from "./duration.js";

const WATCHING = ["tab-switch", "window-blur"];
const RECORDING = ["keystroke-log", "session-replay", "clipboard-log", "pointer-log"];
const DEVICES = ["camera", "microphone", "screen-share", "fullscreen"];
const MOST_CLAUSES = 2;

/** @typedef {{id: string, values: Record<string, string>}} Clause headline.<id>.mid and .end in the texts */

/**
 * @param {PassiveReport} report
 * @param {string} language
 * @returns {string}
 */
export function headline(report, language) {
  const clauses = clausesOf(report, language);
  if (clauses.length) return sentenceOf(clauses, language);
  return say({ id: quietHeadline(report), values: {} }, language);
}

/**
 * @param {PassiveReport} report
 * @returns {string} the id of the sentence where nothing is known to be restricted
 */
function quietHeadline({ fields, findings }) {
  const count = (/** @type {Outcome} */ outcome) =>
    findings.filter((finding) => finding.outcome === outcome).length;
  if (!fields.length)
    return isInFrame({ fields, findings }) ? "headline.in-frame" : "headline.no-fields";
  if (!count("unclear")) return "headline.free";
  return count("allowed") >= count("unclear") ? "headline.free-so-far" : "headline.unclear";
}

/**
 * @param {Pick<PassiveReport, "fields" | "findings">} report
 * @returns {boolean} whether the test may stand where nobody can look
 */
export function isInFrame({ fields, findings }) {
  return !fields.length && findings.some(({ reason }) => reason?.id === "reason.frame-unread");
}

/**
 * The same sentence for a page of which only the restrictions are known.
 * @param {Record<string, Effect[]>} restricted effects by restriction; not empty
 * @param {string} language
 * @returns {string}
 */
export function headlineOf(restricted, language) {
  return sentenceOf(clausesFor(new Map(Object.entries(restricted)), null, language), language);
}

/**
 * @param {PassiveReport} report
 * @param {string} language
 * @returns {Clause[]}
 */
function clausesOf({ findings, limit }, language) {
  /** @type {Map<string, Effect[]>} */
  const restricted = new Map();
  for (const { restriction, outcome, effects } of findings) {
    if (outcome === "restricted")
      restricted.set(restriction, [...(restricted.get(restriction) ?? []), ...effects]);
  }
  return clausesFor(restricted, limit, language);
}

/**
 * @param {Map<string, Effect[]>} restricted
 * @param {PassiveLimit | null} limit
 * @param {string} language
 * @returns {Clause[]}
 */
function clausesFor(restricted, limit, language) {
  const time = restricted.has("time-limit") || limit ? [limitClause(limit)] : [];
  const found = [
    ...["typing", "ime"].filter((id) => restricted.has(id)).map(plain),
    ...(restricted.has("lockdown-client") ? [plain("software")] : []),
    ...(restricted.has("paste") ? [plain("paste")] : []),
    ...leaveClause(
      WATCHING.flatMap((id) =>
        restricted.has(id) ? ["records", ...(restricted.get(id) ?? [])] : [],
      ),
    ),
    ...devicesClause(
      DEVICES.filter((id) => restricted.has(id)),
      language,
    ),
    ...(restricted.has("dictation") ? [plain("dictation")] : []),
    ...(restricted.has("reload-loss") ? [plain("lost")] : []),
    ...(RECORDING.some((id) => restricted.has(id)) ? [plain("recorded")] : []),
    ...["copy", "select"].filter((id) => restricted.has(id)).map(plain),
  ];
  const first =
    found.length || time.length || !restricted.size
      ? found.slice(0, MOST_CLAUSES)
      : [plain("other")];
  return [...first, ...time];
}

/**
 * @param {string} id
 * @returns {Clause}
 */
function plain(id) {
  return { id, values: {} };
}

/**
 * @param {string[]} effects of watching whether somebody leaves; empty: nobody watches
 * @returns {Clause[]}
 */
function leaveClause(effects) {
  if (!effects.length) return [];
  const hasConsequences = effects.some(
    (effect) => effect === "punishes" || effect === "warns" || effect === "blocks",
  );
  return [plain(hasConsequences ? "leave-punished" : "leave-noticed")];
}

/**
 * @param {string[]} ids
 * @param {string} language
 * @returns {Clause[]}
 */
function devicesClause(ids, language) {
  return ids.length ? [{ id: "devices", values: { devices: devicesInWords(ids, language) } }] : [];
}

/**
 * @param {string[]} ids of devices, as restrictions name them
 * @param {string} language
 * @returns {string} "a camera, a microphone and full screen"
 */
export function devicesInWords(ids, language) {
  const names = ids.map((id) => say({ id: `device.${id}`, values: {} }, language));
  const last = names.pop() ?? "";
  const separator = say({ id: "list.separator", values: {} }, language);
  return names.length
    ? `${names.join(separator)}${say({ id: "device.and", values: {} }, language)}${last}`
    : last;
}

/**
 * @param {PassiveLimit | null} limit
 * @returns {Clause}
 */
function limitClause(limit) {
  return limit ? { id: "limit", values: { limit: durationOf(limit.ms) } } : plain("limit-unknown");
}

/**
 * @param {Clause[]} clauses
 * @param {string} language
 * @returns {string}
 */
function sentenceOf(clauses, language) {
  const words = clauses.map(({ id, values }, at) =>
    say({ id: `headline.${id}.${at < clauses.length - 1 ? "mid" : "end"}`, values }, language),
  );
  const last = words.pop() ?? "";
  const [comma, and] = ["comma", "and"].map((id) =>
    say({ id: `headline.${id}`, values: {} }, language),
  );
  const joined = words.length ? `${words.join(comma)}${and}${last}` : last;
  const started = joined.charAt(0).toUpperCase() + joined.slice(1);
  return say({ id: "headline.sentence", values: { clauses: started } }, language);
}
