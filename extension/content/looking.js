// @ts-check
// In a page's frame, in a world of its own: looks when asked, and tells what becomes of the candidate's
// own acts. The page can see nothing of it.

(() => {
  const host = /** @type {any} */ (globalThis);
  if (host.pasteguardLook) return;
  const { pasteguard } = host;
  // Chromium has a function for it, Firefox a property.
  const chromium = Reflect.get(chrome, "dom");

  /** Lets the probe see into closed shadow roots, as extensions may. @param {Document | ShadowRoot} root */
  function adoptShadowRoots(root) {
    for (const element of root.querySelectorAll("*")) {
      if (
        !(element instanceof HTMLElement) ||
        !/-|^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/.test(
          element.localName,
        )
      )
        continue;
      const shadow = chromium
        ? chromium.openOrClosedShadowRoot(element)
        : /** @type {any} */ (element).openOrClosedShadowRoot;
      if (!shadow) continue;
      pasteguard.adoptShadowRoot(element, shadow);
      adoptShadowRoots(shadow);
    }
  }

  // Firefox shows the page, and its service worker, what a content script reads from the cache.
  const isCacheQuiet = !chrome.runtime.getURL("").startsWith("moz-extension:");

  /**
   * @param {string[]} markers
   * @param {"look" | "start"} level
   * @returns {Promise<object>}
   */
  host.pasteguardLook = async (markers, level) => {
    adoptShadowRoots(document);
    const looked = await pasteguard.gather({ markers, cache: isCacheQuiet || level === "start" });
    pasteguard.senseActs((/** @type {object} */ sensed) => {
      chrome.runtime.sendMessage({ to: "engine", tell: "sensed", sensed }).catch(() => undefined);
    });
    const recorded = host.pasteguardRecords?.() ?? null;
    return { ...looked, recorded: recorded && placed(recorded), calls: recorded?.calls ?? [] };
  };

  /** @param {{listeners: {on: string, element: Element | null}[]}} recorded */
  function placed({ listeners }) {
    return listeners.map(({ element, ...listener }) => ({
      ...listener,
      node: element ? pasteguard.nodeOf(element) : -1,
    }));
  }
})();
