// What the driver page of a copy under test can do beside calling the engine: it keeps one window of
// the size of a popup, shows pages of the extension in it, and acts there. Firefox lets no driver in.

import { act } from "./acting.js";

let opened = 0;
let shown;

const viewOf = (url) =>
  chrome.extension.getViews({ type: "tab" }).find((view) => view.location.href === url);

async function until(find) {
  for (let tries = 0; tries < 500; tries += 1) {
    const found = await find();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error("the page did not open");
}

async function windowAt(url) {
  if (shown) await chrome.tabs.update(shown, { url });
  else
    shown = (await chrome.windows.create({ url, type: "popup", width: 400, height: 600 })).tabs[0]
      .id;
  return until(() => viewOf(url));
}

/** Opens a page of the extension, acts in it, and tells what stands there then. */
export async function show(path, wanted) {
  opened += 1;
  const url = chrome.runtime.getURL(`${path}${path.includes("?") ? "&" : "?"}opened=${opened}`);
  return act(await windowAt(url), wanted);
}
export const popupOver = (tab, wanted) => show(`popup/popup.html?tab=${tab}`, wanted);

/**
 * Opens the real popup, as a press of the icon does.
 * @param {number} atLeast as wide as it should become, in CSS pixels; a browser widens it step by step
 */
export async function pressed(atLeast) {
  // A window that another test has opened may stand in front; the icon is pressed in the one with the page.
  const page = (await chrome.windows.getAll()).find(({ type }) => type === "normal");
  await chrome.windows.update(page.id, { focused: true });
  await until(async () => (await chrome.windows.get(page.id)).focused);
  await chrome.action.openPopup();
  const popup = await until(() => chrome.extension.getViews({ type: "popup" })[0]);
  await until(() => popup.document.querySelector("#answers[aria-busy=false]"));
  await until(() => popup.innerWidth >= atLeast).catch(() => undefined);
  const { clientWidth, scrollWidth } = popup.document.documentElement;
  const told = {
    width: popup.innerWidth,
    cutOff: scrollWidth > clientWidth,
    text: popup.document.body.innerText,
  };
  popup.close();
  return told;
}
export const store = async (values) => {
  await chrome.storage.local.clear();
  await chrome.storage.local.set(values);
};
export const stored = (name) => chrome.storage.local.get(name).then((all) => all[name]);
