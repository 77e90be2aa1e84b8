// @ts-check
// Looking at a tab: gathers from all its frames, judges, and makes the report.

import catalogue from "../shared/catalogue.js";
import vendors from "../shared/vendors.js";
import { judgePage, vendorMarkers } from "../shared/judging.js";
import { readCall } from "../engine/protocol.js";
import { withCall } from "./observed.js";
import { makeReport } from "./report.js";

const FILES = ["shared/content.js", "content/looking.js"];
const ONE_BY_ONE_MS = 2000;

/** @typedef {Record<number, string[]>} Places by the browser's number of a frame, the report's ids of its fields in their order */

/**
 * @param {number} tabId
 * @param {"look" | "start"} level
 * @returns {Promise<{report: PassiveReport, places: Places} | NoReport>}
 */
export async function lookAt(tabId, level) {
  const frames = await gatherFrom(tabId, level);
  if (!frames.length) return cannotLook();
  const looked = { frames, unreadFrames: unreadFrames(frames), catalogue, vendors };
  const { judged, page, products } = judgePage(looked);
  const report = makeReport({ looked, judged, page, products, level });
  const calls = frames
    .flatMap((frame) => frame.calls ?? [])
    .map(readCall)
    .filter((call) => call !== null);
  return { report: calls.reduce(withCall, report), places: placesOf(frames, report.fields) };
}

/**
 * @param {any[]} frames in the order in which the report has their fields
 * @param {PassiveReport["fields"]} fields
 * @returns {Places}
 */
function placesOf(frames, fields) {
  /** @type {Places} */
  const places = {};
  let from = 0;
  for (const { frameId, fields: own } of frames) {
    places[frameId] = fields.slice(from, from + own.length).map(({ id }) => id);
    from += own.length;
  }
  return places;
}

/** @returns {NoReport} */
export function cannotLook() {
  return {
    error: { id: "engine.no-page", values: {} },
    nextStep: { id: "engine.no-page.next", values: {} },
  };
}

/**
 * Frames of one site share a thread: all at once would hold the page up for long enough to be noticed. So one
 * follows the other; where that takes long, as with frames that are not drawn, the rest goes together.
 * @param {number} tabId
 * @param {"look" | "start"} level
 * @returns {Promise<any[]>} what each frame told, the page itself first
 */
async function gatherFrom(tabId, level) {
  const until = performance.now() + ONE_BY_ONE_MS;
  const waiting = await framesOf(tabId);
  const told = [];
  while (waiting.length) {
    const next = waiting.splice(0, performance.now() < until ? 1 : waiting.length);
    told.push(...(await gatherFromFrames({ tabId, frameIds: next }, level)));
  }
  return told;
}

/**
 * @param {number} tabId
 * @returns {Promise<number[]>} the frames that may be looked into, the page itself first; none where it may not be
 */
async function framesOf(tabId) {
  try {
    const target = { tabId, allFrames: true };
    const found = await chrome.scripting.executeScript({ target, func: () => true });
    return found.map(({ frameId }) => frameId).sort((one, other) => one - other);
  } catch {
    return [];
  }
}

/**
 * @param {{tabId: number, frameIds: number[]}} target
 * @param {"look" | "start"} level
 * @returns {Promise<any[]>} what each of them told
 */
async function gatherFromFrames(target, level) {
  try {
    await chrome.scripting.executeScript({ target, files: FILES });
    const results = await chrome.scripting.executeScript({
      target,
      func: lookHere,
      args: [vendorMarkers(vendors), level],
    });
    return results
      .filter(({ result }) => result)
      .sort((one, other) => one.frameId - other.frameId)
      .map(({ result, frameId }) => ({ .../** @type {object} */ (result), frameId }));
  } catch {
    // A frame that went away meanwhile.
    return [];
  }
}

/**
 * Runs in each frame, in a world of its own.
 * @param {string[]} markers
 * @param {string} level
 */
function lookHere(markers, level) {
  // A symbol: a page can take any name there, by an element's id.
  return /** @type {any} */ (globalThis)[Symbol.for("pasteguard.look")]?.(markers, level);
}

/**
 * @param {any[]} frames
 * @returns {string[]} addresses of frames that are seen in the page but were not looked into
 */
function unreadFrames(frames) {
  const read = frames.map((frame) => frame.url.split("#")[0]);
  const unread = [];
  for (const { url, shown } of frames.flatMap((frame) => frame.frames)) {
    const at = read.indexOf(url.split("#")[0]);
    if (at >= 0) read.splice(at, 1);
    else if (/^https?:/.test(url)) unread.push(url);
    else void shown;
  }
  return unread;
}
