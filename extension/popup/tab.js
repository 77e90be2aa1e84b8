// @ts-check
// Which tab the popup speaks of: the one in front, or the one its address names.

/** @returns {Promise<{id: number, isPrivate: boolean, url: string}>} Rejects where there is no such tab. */
export async function findTab() {
  const named = Number(new URLSearchParams(location.search).get("tab"));
  const [tab] = named
    ? [await chrome.tabs.get(named)]
    : await chrome.tabs.query({ active: true, currentWindow: true });
  if (!tab?.id) throw new Error("the browser names no tab to look at");
  return { id: tab.id, isPrivate: tab.incognito, url: tab.url ?? "" };
}
