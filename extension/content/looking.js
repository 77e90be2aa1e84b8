// @ts-check
// In a page's frame, in a world of its own: looks when asked, and tells what becomes of the candidate's
// own acts. The page can see nothing of it, and take none of the names: they are symbols.

(() => {
  const host = /** @type {any} */ (globalThis);
  const LOOK = Symbol.for("pasteguard.look");
  if (Object.hasOwn(host, LOOK)) return;
  const pasteguard = host[Symbol.for("pasteguard")];
  // Chromium has a function for it, Firefox a property.
  const chromium = Reflect.get(chrome, "dom");

  /** Lets the probe see into closed shadow roots, as extensions may. @param {Document | ShadowRoot} root */
  function adoptShadowRoots(root) {
    for (const element of pasteguard.elementsIn(root)) {
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

  host[LOOK] = async (/** @type {string[]} */ markers, /** @type {"look" | "start"} */ level) => {
    adoptShadowRoots(document);
    const cache = isCacheQuiet || level === "start";
    const looked = await pasteguard.gather({ markers, cache, isUnseen: true });
    pasteguard.senseActs((/** @type {object} */ sensed) => {
      chrome.runtime.sendMessage({ to: "engine", tell: "sensed", sensed }).catch(() => undefined);
    });
    const recorded = host[Symbol.for("pasteguard.records")]?.() ?? null;
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
