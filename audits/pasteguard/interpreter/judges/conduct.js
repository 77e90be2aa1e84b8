// @ts-check
// Judging how a page answers what a candidate does, such as leaving the tab: from what its code did
// about it on paper. A page that only listens may keep a note that nobody sees: that is unclear.

import { anyOf } from "../evaluator/values.js";
import { START_PRESSED } from "../page_model/page_actions.js";
import { siteOf } from "./sites.js";
import {
  cannotTell,
  deedsOf,
  isAllowed,
  isRestricted,
  listensTo,
  proofOf,
  uses,
} from "./verdicts.js";

/** @import { PassivePage, PassiveProof, PassiveVerdict } from "./verdicts.js" */
/** @import { PlainDeed } from "../page_model/frame_run.js" */

/**
 * @typedef {object} Watched
 * @property {string} restriction
 * @property {string} act on paper
 * @property {RegExp} because tags of events and conditions that are this act
 * @property {RegExp} listens event types that would notice it
 * @property {RegExp} [used] parts of the browser by which it is noticed without an event
 * @property {string} mechanism
 */

/** Words by which a page tells a candidate that something was noticed. */
const NOTICED = anyOf(
  [
    /warn|detect|record|suspicio|report|noted|notified|examiner|proctor|(?:\d+) of \d|times/,
    /violat|not allowed|do not|don.t|must not|forbidden|prohibit|disqualif/,
    /terminat|closed|ended|locked/,
    /left the|leav|left (?:this|your|the)|away|switch|full ?screen/,
    /stay (?:on|in)|return to|come back/,
    /警告|検知|検出|記録|通知|回目|違反|不正|禁止|お控え|しないで|終了|ロック|離れ|切り替え|戻って/,
  ],
  "i",
);

/** What is kept for the candidate's sake is the answer and nothing else. */
/** As `request_reading.py` has them. */
const DRAFT_WORDS = /auto-?_?sav|save-?_?draft|draft-?_?(?:text|save)|下書き|自動保存/i;
const DRAFT_TAGS = /^(?:answer|stored|on:.*|chance|page-text)$/;

/**
 * @param {PlainDeed} deed
 * @returns {boolean} whether only the answer itself is kept or sent
 */
export function isDraft(deed) {
  if (deed.kind === "send" && DRAFT_WORDS.test(`${deed.to} ${deed.text ?? ""}`)) return true;
  return (
    deed.payload.includes("answer") &&
    deed.payload.every((tag) => DRAFT_TAGS.test(tag) || tag === "time")
  );
}

/**
 * @param {PlainDeed} deed
 * @param {RegExp} because
 * @returns {boolean}
 */
export function isOf(deed, because) {
  return (
    deed.because.some((tag) => because.test(tag)) || deed.payload.some((tag) => because.test(tag))
  );
}

/**
 * @param {PlainDeed} deed
 * @returns {string} what tells a deed from another
 */
export function deedKey(deed) {
  return `${deed.kind} ${deed.how} ${deed.source?.url} ${deed.source?.line} ${deed.source?.column}`;
}

/** @param {PlainDeed} deed */
export function punishes(deed) {
  if (["submit", "go", "wipe", "clear"].includes(deed.kind)) return true;
  if (deed.kind === "lock") return true;
  return deed.kind === "field" && deed.text === "";
}

/** @param {PlainDeed} deed */
export function warns(deed) {
  if (deed.kind === "message" || (deed.kind === "show" && /dialog/.test(deed.where))) return true;
  if (!["write", "add", "show", "title"].includes(deed.kind) || !deed.text) return false;
  return NOTICED.test(deed.text);
}

/** @param {PlainDeed} deed */
export function records(deed) {
  return ["send", "store", "hand-in"].includes(deed.kind) && !isDraft(deed);
}

export const CONSEQUENCES = /** @type {Record<string, string>} */ ({
  submit: "submitted",
  go: "navigated",
  lock: "locked",
  wipe: "locked",
  clear: "emptied",
  field: "emptied",
});

/**
 * @param {PassivePage} page
 * @param {PlainDeed} deed
 * @param {string} act
 * @param {string | null} mechanism
 * @returns {PassiveProof}
 */
export function conductProof(page, deed, act, mechanism) {
  const named = { act: `@deed.${act}` };
  if (punishes(deed))
    return proofOf(
      "inferred",
      {
        id: "proof.code-punishes",
        values: { ...named, what: `@consequence.${CONSEQUENCES[deed.kind] ?? "locked"}` },
      },
      { mechanism, deed },
    );
  if (deed.kind === "send") {
    const { host, isThird } = hostOf(page, deed.to);
    return proofOf(
      "inferred",
      {
        id: host
          ? isThird
            ? "proof.code-sends.third"
            : "proof.code-sends"
          : "proof.code-sends.somewhere",
        values: { ...named, host },
      },
      { mechanism, deed },
    );
  }
  if (deed.kind === "store")
    return proofOf(
      "inferred",
      { id: "proof.code-stores", values: { ...named, place: `${deed.how} ${deed.to}`.trim() } },
      { mechanism, deed },
    );
  if (deed.kind === "hand-in")
    return proofOf("inferred", { id: "proof.code-hands-in", values: named }, { mechanism, deed });
  return proofOf(
    "inferred",
    {
      id: deed.text ? "proof.code-says" : "proof.code-warns",
      values: { ...named, text: (deed.text ?? "").slice(0, 160) },
    },
    { mechanism, deed },
  );
}

/**
 * @param {PassivePage} page
 * @param {string} to
 * @returns {{host: string, isThird: boolean}}
 */
export function hostOf(page, to) {
  try {
    const own = new URL(page.facts.url);
    const url = new URL(to || ".", own);
    return to && !to.includes("\u2026")
      ? { host: url.host, isThird: siteOf(url.hostname) !== siteOf(own.hostname) }
      : { host: "", isThird: false };
  } catch {
    return { host: "", isThird: false };
  }
}

/**
 * What the code does about an act, and does not do anyway.
 * @param {PassivePage} page
 * @param {Watched} watched
 * @returns {PlainDeed[]}
 */
export function answersTo(page, { act, because }) {
  const anyway = new Set(
    deedsOf(page, "quiet")
      .filter((deed) => !isOf(deed, because))
      .map(deedKey),
  );
  // What is asked at the start in the very same words is asked for again, and tells nothing.
  const words = (/** @type {PlainDeed} */ deed) => `${deedKey(deed)} ${deed.to} ${deed.text}`;
  const first = new Set(
    deedsOf(page, "boot")
      .filter((deed) => deed.kind === "send" && !isOf(deed, because))
      .map(words),
  );
  const now = deedsOf(page, act).filter(
    (deed) =>
      isOf(deed, because) &&
      !anyway.has(deedKey(deed)) &&
      !(first.has(words(deed)) && deed.payload.every((tag) => !because.test(tag))),
  );
  const later = deedsOf(page, `${act}+submit`).filter(
    (deed) =>
      ["send", "hand-in"].includes(deed.kind) && deed.payload.some((tag) => because.test(tag)),
  );
  return [...now, ...later];
}

/**
 * Restricted where the act is punished, answered with a warning or recorded.
 * @param {PassivePage} page
 * @param {Watched} watched
 * @returns {PassiveVerdict}
 */
export function judgeConduct(page, watched) {
  const { restriction, mechanism } = watched;
  const deeds = answersTo(page, watched);
  const telling = deeds.filter((deed) => punishes(deed) || warns(deed) || records(deed));
  const sure = telling.filter((deed) => deed.certain);
  if (sure.length) {
    const punishing = sure.find(punishes);
    /** @type {Effect[]} */
    const effects = [];
    if (sure.some(records)) effects.push("records");
    if (sure.some(warns)) effects.push("warns");
    if (punishing) effects.push("punishes");
    const id = punishing ? "judge.conduct.punished" : "judge.conduct.noticed";
    const consequence = punishing ? (CONSEQUENCES[punishing.kind] ?? null) : null;
    const shown = [sure.find(punishes), sure.find(records), sure.find(warns)].filter(
      (deed) => deed !== undefined,
    );
    return isRestricted(
      { id, values: { act: `@deed.${restriction}` } },
      effects,
      shown.map((deed) => conductProof(page, deed, restriction, mechanism)),
      consequence,
    );
  }
  const heard =
    listensTo(page, watched.listens) ??
    (watched.used && uses(page, watched.used) ? mechanism : null);
  if (telling.length) return cannotTell("reason.handler-decides");
  if (!page.complete)
    return cannotTell(
      heard ? "reason.listens" : "reason.code-unread",
      heard ? { event: heard } : {},
    );
  if (!heard)
    return isAllowed({ id: "judge.conduct.allowed", values: { act: `@deed.${restriction}` } }, [
      proofOf("inferred", { id: "proof.no-handler" }),
    ]);
  const saved = deeds.filter(
    (deed) => (deed.kind === "store" || deed.kind === "send") && isDraft(deed),
  );
  if (saved.length && saved.length === deeds.filter((deed) => deed.kind !== "console").length) {
    return isAllowed({ id: "judge.conduct.allowed", values: { act: `@deed.${restriction}` } }, [
      proofOf(
        "inferred",
        { id: "proof.code-saves", values: { act: `@deed.${restriction}` } },
        { deed: saved[0] ?? null },
      ),
    ]);
  }
  return cannotTell("reason.listens", { event: heard });
}

/**
 * Restricted where the page asks the browser for something at the start, or once Start is pressed.
 * @param {PassivePage} page
 * @param {string} restriction
 * @param {(deed: PlainDeed) => boolean} isAsking
 * @returns {PassiveVerdict}
 */
export function judgeAsking(page, restriction, isAsking) {
  const asked = [
    ...deedsOf(page, "boot"),
    ...deedsOf(page, "quiet"),
    ...deedsOf(page, "press"),
  ].filter((deed) => isAsking(deed));
  const byItself = asked.find(
    (deed) =>
      deed.certain &&
      (!deed.because.some((tag) => tag.startsWith("press:")) ||
        deed.because.some((tag) => START_PRESSED.test(tag))),
  );
  if (byItself) {
    const proof = proofOf(
      "inferred",
      { id: "proof.code-asks", values: { call: byItself.how } },
      { mechanism: "api-call", deed: byItself },
    );
    return isRestricted({ id: `judge.${restriction}.restricted` }, ["requires"], [proof]);
  }
  const pressed = asked[0]?.because.find((tag) => tag.startsWith("press:"));
  if (asked.length)
    return pressed && asked[0]?.certain
      ? cannotTell("reason.asks-optionally", { button: pressed.slice(6) })
      : cannotTell("reason.handler-decides");
  if (!page.complete) return cannotTell("reason.code-unread");
  return isAllowed({ id: `judge.${restriction}.allowed` }, [
    proofOf("inferred", { id: "proof.code-asks-not" }),
  ]);
}
