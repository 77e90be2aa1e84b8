// @ts-check
// From what was gathered in all frames to the report: every restriction gets an outcome.

import { hostOf, isDraft } from "./conduct.js";
import { editorsOf } from "./editors.js";
import { deniesLimit } from "./limit_sentences.js";
import { SPEAKS, plainDigits, timeLimitOf } from "./time.js";
import { cannotTell, deedsOf, doesNotApply, passiveJudges } from "./verdicts.js";
import { judgeByWords } from "./vocabulary.js";
import { dryRunFrame } from "../page_model/dry_run.js";
import { START_PRESSED } from "../page_model/page_actions.js";

/** @import { PassivePage, PassiveVerdict } from "./verdicts.js" */
/** @import { FrameFacts } from "../page_model/frame_run.js" */

const PAGE_MILLISECONDS = 2500;

/**
 * What gathering found, frame by frame, the page itself first.
 * @typedef {object} Looked
 * @property {(FrameFacts & Record<string, any>)[]} frames
 * @property {string[]} unreadFrames addresses of frames that could not be looked into
 * @property {{id: string, group: string, scope: string[]}[]} catalogue in its order
 * @property {VendorEntry[]} vendors
 * @property {number} [milliseconds] how long following its code may take
 */

/** @typedef {{restriction: string, effects: string[], what: Record<string, string>, source: string}} VendorFact */

/**
 * @typedef {object} VendorEntry
 * @property {string} id
 * @property {Record<string, string>} name
 * @property {string} kind
 * @property {string[]} hosts
 * @property {string[]} scripts
 * @property {string[]} markers
 * @property {string[]} code
 * @property {VendorFact[]} documented
 */

/** @typedef {{restriction: string, field: {frame: number, index: number} | null, verdict: PassiveVerdict}} Judged */

/**
 * @param {VendorEntry[]} vendors
 * @returns {string[]} selectors to look for in a page
 */
export function vendorMarkers(vendors) {
  return [...new Set(vendors.flatMap((vendor) => vendor.markers))];
}

/** Where a host of a vendor of that kind tells something, as in the auditor. */
const HOST_PLACES = /** @type {Record<string, string[]>} */ ({
  platform: ["page", "frame"],
  lockdown: ["page", "frame"],
  proctoring: ["page", "frame", "script", "request"],
  replay: ["frame", "script", "request"],
  analytics: ["frame", "script", "request"],
  "guard-library": ["script"],
});

/**
 * @param {Looked} looked
 * @returns {VendorEntry[]} vendors whose product left a trace in the page
 */
function recogniseVendors({ frames, unreadFrames, vendors }) {
  const [top] = frames;
  const places = /** @type {Record<string, string[]>} */ ({
    page: [top?.url ?? ""],
    frame: [
      ...frames.slice(1).map((frame) => frame.url),
      ...unreadFrames,
      ...frames.flatMap((frame) =>
        frame.frames.map((/** @type {{url: string}} */ each) => each.url),
      ),
    ],
    script: frames.flatMap((frame) => [
      ...frame.scripts.filter((script) => !script.inline).map((script) => script.url),
      ...frame.unread,
    ]),
    request: frames.flatMap((frame) => frame.resources ?? []),
  });
  const codes = frames.flatMap((frame) => frame.scripts.map((script) => script.text));
  const markers = new Set(frames.flatMap((frame) => frame.markers ?? []));
  return vendors.filter((vendor) => {
    const isHost = (HOST_PLACES[vendor.kind] ?? []).some((place) =>
      (places[place] ?? []).some((url) => vendor.hosts.some((host) => hostMatches(url, host))),
    );
    const isScript = (places.script ?? []).some((url) =>
      vendor.scripts.some((pattern) => new RegExp(pattern).test(url.split(/[?#]/)[0] ?? "")),
    );
    return (
      isHost ||
      isScript ||
      vendor.markers.some((marker) => markers.has(marker)) ||
      vendor.code.some((piece) => codes.some((code) => code.includes(piece)))
    );
  });
}

/**
 * @param {string} url
 * @param {string} host
 * @returns {boolean}
 */
function hostMatches(url, host) {
  try {
    const own = new URL(url).hostname;
    return own === host || own.endsWith(`.${host}`);
  } catch {
    return false;
  }
}

/**
 * @param {Looked} looked
 * @returns {{judged: Judged[], page: PassivePage & ReturnType<typeof wholeOf>, products: VendorEntry[]}}
 */
export function judgePage(looked) {
  const each = Math.max((looked.milliseconds ?? PAGE_MILLISECONDS) / looked.frames.length, 600);
  const frames = looked.frames.map((facts) => ({ facts, paper: dryRunFrame(facts, each) }));
  const products = recogniseVendors(looked);
  const isWhole =
    frames.every(({ facts, paper }) => paper.complete && facts.isWhole) &&
    !looked.unreadFrames.length;
  const top = frames[0]?.facts ?? {};
  const lines = frames.flatMap(({ facts }) => facts.lines);
  /** @type {PassivePage} */
  const page = {
    frames,
    complete: isWhole && frames.length > 0,
    allRead:
      frames.every(({ facts, paper }) => !paper.unread.length && facts.isWhole) &&
      !looked.unreadFrames.length,
    code: looked.frames.flatMap((frame) => [
      ...frame.scripts.map((script) => script.text),
      JSON.stringify(
        frame.nodes.map((node) =>
          Object.entries(node.attributes).filter(([name]) => name.startsWith("on")),
        ),
      ),
    ]),
    faithful: frames.every(({ paper }) => paper.isFaithful),
    hasUnreadFrame: looked.frames.some((frame) =>
      frame.frames.some(
        (/** @type {{url: string, shown: boolean}} */ { url, shown }) =>
          shown && looked.unreadFrames.includes(url),
      ),
    ),
    hasFields: frames.some(({ facts }) => facts.fields.some((field) => !field.disabled)),
    facts: {
      ...top,
      lines,
      texts: frames.flatMap(({ facts }) => facts.texts),
      drawings: frames.flatMap(({ facts }) => facts.drawings),
      printRules: frames.flatMap(({ facts }) => facts.printRules),
      fullscreenRules: frames.flatMap(({ facts }) => facts.fullscreenRules ?? []),
      hiddenOnPaper: frames.map(({ facts }) => facts.hiddenOnPaper).find(Boolean) ?? null,
      slowAnimation: frames.some(({ facts }) => facts.slowAnimation),
      refresh: frames.map(({ facts }) => facts.refresh).find(Boolean) ?? null,
      speaksOfTime:
        lines.find(
          (/** @type {string} */ line) => SPEAKS.test(plainDigits(line)) && !deniesLimit(line),
        ) ?? null,
    },
    vendors: new Set(products.map((product) => product.kind)),
    products: products.map(({ id, name, kind, documented }) => ({
      id,
      name,
      kind,
      restrictions: new Set(documented.map((fact) => fact.restriction)),
    })),
  };
  return {
    judged: looked.catalogue.flatMap((entry) => judgeEntry(entry, page)),
    page: { ...page, ...wholeOf(page) },
    products,
  };
}

/** What is said where there is nothing that an act could be done to. */
const NOTHING_THERE = new Set(["reason.no-fields", "reason.no-text", "reason.drawn-text"]);

/**
 * A saved page was read before any of its code ran. Code makes fields and texts, and pressing Start
 * makes another page of it; then what there is says nothing of what there will be.
 * @param {PassivePage} page
 * @param {PassiveVerdict} verdict
 * @returns {PassiveVerdict}
 */
function asSaved(page, verdict) {
  if (!page.frames.some(({ facts }) => facts.isSaved)) return verdict;
  if (!["allowed", "not-applicable"].includes(verdict.outcome)) return verdict;
  const isGrowing = !page.complete || !page.faithful;
  if (isGrowing && NOTHING_THERE.has(verdict.reason?.id ?? ""))
    return cannotTell("reason.markup-no-fields");
  const started = deedsOf(page, "press").find(
    (deed) =>
      ["show", "add", "unlock", "go", "ask"].includes(deed.kind) &&
      deed.because.some((tag) => START_PRESSED.test(tag)),
  );
  const button = started?.because.find((tag) => START_PRESSED.test(tag))?.slice(6);
  return button ? cannotTell("reason.markup-starts", { button }) : verdict;
}

/**
 * A judge that fails says nothing of the page; what the others know still holds.
 * @param {() => PassiveVerdict} judge
 * @returns {PassiveVerdict}
 */
function attempted(judge) {
  try {
    return judge();
  } catch (error) {
    return cannotTell("reason.own-mistake", { why: String(error).slice(0, 200) });
  }
}

/**
 * @param {{id: string, scope: string[]}} entry
 * @param {PassivePage} page
 * @returns {Judged[]}
 */
function judgeEntry({ id, scope }, page) {
  const { field: judgeField, page: judgeWhole } = passiveJudges[id] ?? {};
  const editors = editorsOf(page.frames);
  /** @type {Judged[]} */
  const judged = [];
  if (scope.includes("field")) {
    page.frames.forEach(({ facts, paper }, frame) => {
      facts.fields.forEach(
        (/** @type {Record<string, any>} */ field, /** @type {number} */ index) => {
          const verdict = judgeField
            ? attempted(() =>
                judgeField({
                  facts: field,
                  paper: paper.fields[index] ?? {},
                  complete: page.complete && (paper.isFaithful || facts.allRecorded === true),
                  faithful: paper.isFaithful || Array.isArray(facts.recorded),
                  isDrawn: field.drawn === true,
                  quiet: [...paper.boot, ...paper.quiet],
                  editors,
                  listensLater: paper.listensLater,
                  isWrittenByPage: (paper.acts["press-any"] ?? []).some(
                    (deed) => deed.kind === "field",
                  ),
                  watchesChanges: paper.used.includes("MutationObserver"),
                }),
              )
            : cannotTell("reason.not-by-looking");
          judged.push({ restriction: id, field: { frame, index }, verdict });
        },
      );
    });
  }
  if (scope.includes("page"))
    judged.push({
      restriction: id,
      field: null,
      verdict: judgeWhole
        ? attempted(() => asSaved(page, judgeByWords(id, page, judgeWhole(page))))
        : cannotTell("reason.not-by-looking"),
    });
  if (!judged.length)
    judged.push({
      restriction: id,
      field: null,
      verdict: page.hasUnreadFrame
        ? cannotTell("reason.frame-unread")
        : asSaved(page, doesNotApply("reason.no-fields")),
    });
  return judged;
}

/**
 * What a candidate asks of the whole: how long, to whom, and whether a draft is kept.
 * @param {PassivePage} page
 * @returns {{limit: PassiveLimit | null, recipients: Recipient[], autosave: "seen" | "not-seen" | "unknown"}}
 */
function wholeOf(page) {
  const limit = timeLimitOf(page);
  /** @type {Map<string, Recipient>} */
  const recipients = new Map();
  for (const [act, what] of /** @type {[string, string][]} */ ([
    ["write", "keystroke-log"],
    ["pointer", "pointer-log"],
    ["tab-switch", "tab-switch"],
    ["window-blur", "window-blur"],
    ["quiet", "session-replay"],
  ])) {
    for (const deed of deedsOf(page, act)) {
      if (deed.kind !== "send" || isDraft(deed) || !deed.certain || deed.payload.length === 0)
        continue;
      const { host, isThird } = hostOf(page, deed.to);
      if (host && !recipients.has(host))
        recipients.set(host, {
          host,
          thirdParty: isThird,
          what: { id: "engine.sent", values: { what: `@deed.${what}` } },
        });
    }
  }
  const saves = ["write", "write+leave", "tab-switch"]
    .flatMap((act) => deedsOf(page, act))
    .some(
      (deed) =>
        (deed.kind === "store" || deed.kind === "send") &&
        deed.certain &&
        deed.payload.includes("answer") &&
        !deed.because.includes("on:submit"),
    );
  return {
    limit: limit ? { ms: limit.ms, sentence: limit.sentence, source: limit.source } : null,
    recipients: [...recipients.values()].slice(0, 20),
    autosave: saves ? "seen" : page.complete && page.hasFields ? "not-seen" : "unknown",
  };
}
