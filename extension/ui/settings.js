// @ts-check
// What the candidate has chosen, kept on this computer only.

/**
 * ``service`` is the address of a Pasteguard service without a slash at its end, or empty;
 * ``name`` signs messages.
 * @typedef {{language: string, keep: boolean, declaration: boolean, service: string, share: boolean, name: string}} Settings
 */

/** @type {Settings} */
const UNTOUCHED = {
  language: "auto",
  keep: true,
  declaration: false,
  service: "",
  share: false,
  name: "",
};

/** @returns {Promise<Settings>} */
export async function loadSettings() {
  const { settings } = await chrome.storage.local.get("settings");
  return { ...UNTOUCHED, .../** @type {Partial<Settings> | undefined} */ (settings) };
}

/**
 * @param {Partial<Settings>} changed
 * @returns {Promise<Settings>} all of them, as they now are
 */
export async function saveSettings(changed) {
  const settings = { ...(await loadSettings()), ...changed };
  await chrome.storage.local.set({ settings });
  return settings;
}
