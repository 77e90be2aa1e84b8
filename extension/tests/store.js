// @ts-check
// Where the list is kept: on this computer, never synced.

/** @import {Entry} from "./entries.js" */

/** @returns {Promise<Entry[]>} */
export async function loadEntries() {
  const { tests } = await chrome.storage.local.get("tests");
  return /** @type {Entry[] | undefined} */ (tests) ?? [];
}

/**
 * @param {(entries: Entry[]) => Entry[]} change
 * @returns {Promise<Entry[]>} the list as it now is
 */
export function changeEntries(change) {
  return navigator.locks.request("tests", async () => {
    const entries = change(await loadEntries());
    await chrome.storage.local.set({ tests: entries });
    return entries;
  });
}
