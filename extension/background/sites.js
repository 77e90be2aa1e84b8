// @ts-check
// Check from the start: the recorder is put into one site's pages, and taken out again.

import { patternOf } from "../engine/index.js";

/**
 * @param {string} origin
 * @returns {string} what the registered scripts of a site are called
 */
function nameOf(origin) {
  return `start ${patternOf(origin)}`;
}

/**
 * @param {string} origin
 * @returns {Promise<void>}
 */
export async function begin(origin) {
  if (await isOn(origin)) return;
  const common = {
    matches: [patternOf(origin)],
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: /** @type {const} */ ("document_start"),
    persistAcrossSessions: true,
  };
  await chrome.scripting.registerContentScripts([
    {
      ...common,
      id: `${nameOf(origin)} receiving`,
      js: ["shared/prepared_windows.js", "content/receiving.js"],
      world: "ISOLATED",
    },
    { ...common, id: nameOf(origin), js: ["shared/recorder.js"], world: "MAIN" },
    {
      ...common,
      id: `${nameOf(origin)} loaded`,
      js: ["content/loaded.js"],
      world: "ISOLATED",
      runAt: "document_idle",
      allFrames: false,
    },
  ]);
}

/**
 * @param {string} origin
 * @returns {Promise<void>}
 */
export async function stop(origin) {
  const name = nameOf(origin);
  if (await isOn(origin))
    await chrome.scripting.unregisterContentScripts({
      ids: [name, `${name} receiving`, `${name} loaded`],
    });
  await chrome.permissions.remove({ origins: [patternOf(origin)] }).catch(() => false);
}

/**
 * @param {string} origin
 * @returns {Promise<boolean>}
 */
export async function isOn(origin) {
  return (await chrome.scripting.getRegisteredContentScripts({ ids: [nameOf(origin)] })).length > 0;
}

/** @returns {Promise<string[]>} the origins that are checked from the start */
export async function sites() {
  const scripts = await chrome.scripting.getRegisteredContentScripts();
  return scripts
    .filter(({ id }) => id.startsWith("start ") && !/ (?:receiving|loaded)$/.test(id))
    .map(({ id }) => id.slice(6).replace(/\/\*$/, ""));
}
