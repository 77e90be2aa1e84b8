// @ts-check
// Judging time limits: what the page states, what its clocks show, and when its code ends the test.

import { anyOf } from "../evaluator/values.js";
import { deedKey, punishes } from "./conduct.js";
import { deniesLimit, isOfAnotherClock, isOfTest, statedLimit } from "./limit_sentences.js";
import { deedsOf, isRestricted, listensTo, proofOf } from "./verdicts.js";

/** @import { PassivePage, PassiveProof, PassiveVerdict } from "./verdicts.js" */
/** @import { PlainDeed } from "../page_model/frame_run.js" */

export const SPEAKS = anyOf(
  [
    /time limit|minutes? (?:left|remaining|to)|time (?:left|remaining|is up|runs out|over)/,
    /deadline|timed|countdown/,
    /制限時間|残り時間|残り\s*\d|時間切れ|時間内|試験時間|締め?切/,
  ],
  "i",
);
const REMAINS = /\b(?:left|remaining|remains?|to go)\b|残り|あと/i;

/**
 * @param {string} text
 * @returns {string} with plain digits and signs
 */
export function plainDigits(text) {
  return text.normalize("NFKC");
}

/**
 * @param {string} text
 * @returns {number | null} milliseconds that a clock's face shows
 */
function clockFace(text) {
  const plain = plainDigits(text);
  const face = /(?:(\d{1,2}):)?(\d{1,3}):(\d{2})(?!\d)/.exec(plain);
  if (face) return ((Number(face[1] ?? 0) * 60 + Number(face[2])) * 60 + Number(face[3])) * 1000;
  const words =
    /(?:(\d+)\s*(?:時間|h(?:ours?)?)\s*)?(?:(\d+)\s*(?:分|m(?:in(?:ute)?s?)?)\s*)?(?:(\d+)\s*(?:秒|s(?:ec(?:ond)?s?)?))?/gi;
  let best = null;
  for (const found of plain.matchAll(words)) {
    if (!found[1] && !found[2] && !found[3]) continue;
    best =
      ((Number(found[1] ?? 0) * 60 + Number(found[2] ?? 0)) * 60 + Number(found[3] ?? 0)) * 1000;
  }
  return best;
}

/**
 * @param {PassivePage} page
 * @returns {{ms: number, text: string, deed: PlainDeed} | null} a clock that runs down, and what it showed first
 */
export function countsDown(page) {
  /** @type {Map<string, {at: number, ms: number, deed: PlainDeed}[]>} */
  const faces = new Map();
  for (const deed of deedsOf(page, "quiet")) {
    if (
      !["write", "title", "field"].includes(deed.kind) ||
      !deed.text ||
      !deed.because.some((tag) => tag === "on:timer" || tag === "on:frame")
    )
      continue;
    const ms = clockFace(deed.text);
    if (ms !== null)
      faces.set(deed.where, [...(faces.get(deed.where) ?? []), { at: deed.at, ms, deed }]);
  }
  for (const seen of faces.values()) {
    const [first] = seen;
    const last = seen[seen.length - 1];
    if (
      first &&
      last &&
      seen.length >= 2 &&
      last.ms < first.ms &&
      first.ms - last.ms <= (last.at - first.at) * 1.5 + 61000
    ) {
      return {
        ms: first.ms + Math.min(first.at, 2000),
        text: first.deed.text ?? "",
        deed: first.deed,
      };
    }
  }
  return null;
}

/**
 * @param {PassivePage} page
 * @returns {{ms: number, sentence: string | null, source: "stated" | "clock" | "code", proof: PassiveProof} | null}
 */
export function timeLimitOf(page) {
  const { refresh, lines } = page.facts;
  if (refresh && refresh.seconds >= 20) {
    const isHeader = refresh.html.startsWith("Refresh:");
    return {
      ms: refresh.seconds * 1000,
      sentence: null,
      source: "code",
      proof: proofOf(
        "declared",
        {
          id: isHeader ? "proof.time-limit.refresh-header" : "proof.time-limit.refresh",
          values: { limit: durationOf(refresh.seconds * 1000) },
        },
        { mechanism: isHeader ? "response-header" : "attribute", code: refresh.html },
      ),
    };
  }
  const clock = countsDown(page);
  const ending = endingOf(page);
  const told = statedLimit(lines);
  const stated = told?.isEstimate ? null : told;
  const words = clock === null ? "" : clockLine(page, clock.text);
  // A clock is the test's where words say so, or where something comes of its end.
  const isTests =
    !isOfAnotherClock(words) &&
    (stated !== null ||
      ending !== null ||
      [SPEAKS, REMAINS].some((pattern) => pattern.test(words)) ||
      isOfTest(words));
  if (ending?.isDecisive && ending.ms >= 20000) {
    return {
      ms: ending.ms,
      sentence: stated?.sentence ?? null,
      source: "code",
      proof: proofOf(
        "inferred",
        { id: "proof.code-acts-after", values: { limit: durationOf(ending.ms) } },
        { mechanism: "timer", deed: ending.deed },
      ),
    };
  }
  if (clock && isTests)
    return {
      ms: stated?.ms ?? clock.ms,
      sentence: clock.text,
      source: "clock",
      proof: proofOf(
        "inferred",
        { id: "proof.time-limit.clock", values: { text: clock.text.slice(0, 80) } },
        { mechanism: "timer", deed: clock.deed },
      ),
    };
  if (stated?.ms)
    return {
      ms: stated.ms,
      sentence: stated.sentence,
      source: "stated",
      proof: proofOf("declared", {
        id: "proof.time-limit.stated",
        values: { text: stated.sentence.slice(0, 160) },
      }),
    };
  return null;
}

/**
 * @param {PassivePage} page
 * @param {string} text of a clock
 * @returns {string} the lines around it
 */
function clockLine(page, text) {
  const lines = /** @type {string[]} */ (page.facts.lines);
  const at = lines.findIndex(
    (line) => clockFace(line) !== null && (line.includes(text.slice(0, 2)) || /\d:\d\d/.test(line)),
  );
  return at < 0 ? text : [lines[at - 1] ?? "", lines[at], lines[at + 1] ?? "", text].join(" ");
}

/**
 * What the code does by itself when a time is over, whatever the candidate does.
 * @param {PassivePage} page
 * @returns {{ms: number, deed: PlainDeed, isDecisive: boolean, verdict: PassiveVerdict} | null}
 */
export function endingOf(page) {
  const busy = new Set(deedsOf(page, "busy").map(deedKey));
  const ending = deedsOf(page, "later").filter(
    (deed) =>
      deed.certain &&
      deed.at >= 15000 &&
      deed.because.includes("on:timer") &&
      !deed.because.some((tag) => /^on:(?:blur|focus|visibility|offline)/.test(tag)) &&
      (deed.at > 3500000 || busy.has(deedKey(deed))),
  );
  const ends = ending.find(
    (deed) =>
      punishes(deed) ||
      (deed.kind === "send" && deed.payload.includes("answer") && deed.count === 1),
  );
  if (!ends) return null;
  const together = ending.filter((deed) => Math.abs(deed.at - ends.at) < 5000);
  const has = (/** @type {(deed: PlainDeed) => boolean} */ test) => together.some(test);
  const isEmptied = has(
    (deed) => deed.kind === "clear" || (deed.kind === "field" && deed.text === ""),
  );
  const isSubmitted = has(
    (deed) => deed.kind === "submit" || (deed.kind === "send" && deed.payload.includes("answer")),
  );
  const what = isSubmitted
    ? isEmptied
      ? "submitted-empty"
      : "submitted"
    : isEmptied
      ? "cleared"
      : has((deed) => deed.kind === "go")
        ? "left"
        : "locked";
  /** @type {Effect[]} */
  const effects =
    what === "submitted"
      ? ["limits"]
      : what === "submitted-empty" || what === "cleared"
        ? ["punishes"]
        : ["blocks"];
  const consequence = {
    submitted: "submitted",
    "submitted-empty": "submitted",
    cleared: "emptied",
    left: "navigated",
    locked: "locked",
  }[what];
  const proof = proofOf(
    "inferred",
    {
      id: "proof.code-ends",
      values: { limit: durationOf(ends.at), what: `@consequence.${consequence}` },
    },
    { mechanism: "timer", deed: ends },
  );
  return {
    ms: ends.at,
    deed: ends,
    isDecisive: ends.count <= 2,
    verdict: isRestricted({ id: `judge.time-out.${what}` }, effects, [proof], consequence),
  };
}

/**
 * A file does not tell of the header Refresh, by which a server ends the time.
 * @param {PassivePage} page
 * @returns {boolean} whether it was read from a file
 */
export const isSaved = (page) => page.frames.some(({ facts }) => facts.isSaved);

/**
 * @param {PassivePage} page
 * @returns {boolean} whether it says itself that there is no limit of time
 */
export const saysUnlimited = (page) =>
  page.facts.lines.some((/** @type {string} */ line) => deniesLimit(line));

/**
 * @param {PassivePage} page
 * @returns {boolean} whether the end of a movement may be the end of the time
 */
export function endsWithAnimation(page) {
  return (
    page.facts.slowAnimation ||
    listensTo(page, /^(?:webkit)?(?:animation|transition)(?:end|iteration)@/i) !== null ||
    page.code.some((text) => /\.animate\s*\(|\bnew\s+Animation\b/.test(text))
  );
}

/**
 * @param {number} ms
 * @returns {string} as a value of a message: the id of a text with a number
 */
export function durationOf(ms) {
  const seconds = Math.round(ms / 1000);
  return seconds >= 90 || seconds === 60
    ? `@duration.minutes=${Math.round(seconds / 60)}`
    : `@duration.seconds=${seconds}`;
}
