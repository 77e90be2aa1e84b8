// @ts-check
// Tells the extension that a page with the recorder in it has loaded, so that it is looked at.

chrome.runtime.sendMessage({ to: "engine", tell: "loaded" }).catch(() => undefined);
