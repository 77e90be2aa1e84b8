// @ts-check
// The background of the extension: answers its pages, takes what content scripts tell, keeps reports.

import { originOf } from "../engine/index.js";
import { readCall, readSensed } from "../engine/protocol.js";
import { fetchDeclaration } from "./declaration.js";
import { carryOut, want } from "./intention.js";
import { cannotLook, lookAt } from "./looking.js";
import { withCall, withSensed } from "./observed.js";
import { isOn, sites, stop } from "./sites.js";

const HOME = chrome.runtime.getURL("");

/**
 * @param {number} tabId
 * @returns {Promise<PassiveReport | null>}
 */
async function storedReport(tabId) {
  const key = `report ${tabId}`;
  return (
    /** @type {PassiveReport | undefined} */ ((await chrome.storage.session.get(key))[key]) ?? null
  );
}

/**
 * @param {number} tabId
 * @param {PassiveReport} report
 */
async function keep(tabId, report) {
  await chrome.storage.session.set({ [`report ${tabId}`]: report });
  chrome.runtime.sendMessage({ to: "ui", tell: "report", tabId, report }).catch(() => undefined);
}

/**
 * @param {number} tabId
 * @returns {Promise<PassiveReport | NoReport>}
 */
async function look(tabId) {
  const tab = await chrome.tabs.get(tabId).catch(() => null);
  const origin = originOf(tab?.url ?? "");
  const level = origin && (await isOn(origin)) ? "start" : "look";
  const looked = await lookAt(tabId, level);
  if ("error" in looked) return looked;
  const { report, places } = looked;
  const before = await storedReport(tabId);
  const whole =
    before?.declaration && before.page.url === report.page.url
      ? { ...report, declaration: before.declaration }
      : report;
  await chrome.storage.session.set({ [`places ${tabId}`]: places });
  await keep(tabId, whole);
  return whole;
}

/**
 * @param {number} tabId
 * @returns {Promise<DeclaredByPage | NoReport>}
 */
async function declaration(tabId) {
  const { url } = await chrome.tabs.get(tabId);
  if (!url || !originOf(url)) return cannotLook();
  const declared = await fetchDeclaration(url);
  const report = await storedReport(tabId);
  if (report) await keep(tabId, { ...report, declaration: declared });
  return declared;
}

/** @type {Record<string, (message: any) => Promise<unknown>>} */
const answers = {
  look: ({ tabId }) => look(tabId),
  reportOf: ({ tabId }) => storedReport(tabId),
  want: ({ tabId, origin }) => want(tabId, origin).then(() => null),
  begin: async ({ tabId, origin }) => {
    if (origin) await want(tabId, origin);
    await carryOut();
    return { granted: true };
  },
  stop: ({ origin }) => stop(origin).then(() => null),
  isFromBeginning: ({ origin }) => isOn(origin),
  sites,
  declaration: ({ tabId }) => declaration(tabId),
};

/** One after the other, so that no report is lost between two of them. @type {Promise<unknown>} */
let queue = Promise.resolve();

/**
 * @param {number} tabId
 * @param {(report: PassiveReport) => PassiveReport | Promise<PassiveReport>} change
 */
function update(tabId, change) {
  queue = queue
    .then(async () => {
      const report = await storedReport(tabId);
      const next = report && (await change(report));
      if (next && next !== report) await keep(tabId, next);
    })
    .catch(() => undefined);
}

/**
 * @param {any} message
 * @param {number} tabId
 * @param {number} frameId
 */
function take(message, tabId, frameId) {
  if (message.tell === "loaded") {
    look(tabId).catch(() => undefined);
    return;
  }
  const fieldAt = async () => {
    const key = `places ${tabId}`;
    const places = /** @type {import("./looking.js").Places | undefined} */ (
      (await chrome.storage.session.get(key))[key]
    );
    return places?.[frameId]?.[message.sensed.field] ?? null;
  };
  if (message.tell === "sensed") {
    const sensed = readSensed(message.sensed);
    if (sensed) update(tabId, async (report) => withSensed(report, sensed, await fieldAt()));
  }
  if (message.tell === "called") {
    const call = readCall(message.call);
    if (call) update(tabId, (report) => withCall(report, call));
  }
}

chrome.runtime.onMessage.addListener((message, sender, respond) => {
  if (message?.to !== "engine" || sender.id !== chrome.runtime.id) return undefined;
  const isOwnPage = (sender.url ?? "").startsWith(HOME);
  if (typeof message.ask === "string" && isOwnPage && Object.hasOwn(answers, message.ask)) {
    const answer = /** @type {(message: any) => Promise<unknown>} */ (answers[message.ask]);
    answer(message).then(respond, () => respond(cannotLook()));
    return true;
  }
  if (typeof message.tell === "string" && sender.tab?.id !== undefined && !isOwnPage)
    take(message, sender.tab.id, sender.frameId ?? 0);
  return undefined;
});

chrome.permissions.onAdded.addListener(() => void carryOut());

chrome.tabs.onRemoved.addListener((tabId) => {
  chrome.storage.session.remove([`report ${tabId}`, `places ${tabId}`]);
});
