// @ts-check
// What a click wanted before the browser asked for the permission. Chrome closes the popup when it asks,
// so that nothing of the popup runs on: the background then does what was wanted.

import { begin } from "./sites.js";

const KEY = "wanted";
const PATIENCE_MS = 120_000;

/** @typedef {{tabId: number, origin: string, at: number}} Intention */

/**
 * @param {number} tabId
 * @param {string} origin
 * @returns {Promise<void>}
 */
export async function want(tabId, origin) {
  await chrome.storage.session.set({ [KEY]: { tabId, origin, at: Date.now() } });
}

/**
 * Does what was wanted, once, whoever calls first.
 * @returns {Promise<boolean>} whether there was anything to do
 */
export function carryOut() {
  return navigator.locks.request(KEY, async () => {
    const wanted = /** @type {Intention | undefined} */ (
      (await chrome.storage.session.get(KEY))[KEY]
    );
    await chrome.storage.session.remove(KEY);
    if (!wanted || Date.now() - wanted.at > PATIENCE_MS) return false;
    await begin(wanted.origin);
    await chrome.tabs.reload(wanted.tabId);
    return true;
  });
}
