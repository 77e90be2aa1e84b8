// @ts-nocheck
// Made by `python -m scripts.extension_files` from audits/pasteguard/probe/: edit that.
(() => {
// Whether a page may have been in this window before: a frame of one's own site has its window before its
// document, and whoever made it can put other functions there. Everything that is asked here is of the kind
// that no page can replace.

/** @returns {boolean} */
const isPreparable = (() => {
  if (window.top === window) return false;
  const { ancestorOrigins, origin } = location;
  // What has no origin of its own has that of the page around it.
  if (ancestorOrigins) return origin === "null" || ancestorOrigins[0] === origin;
  try {
    return Boolean(window.top?.document);
  } catch {
    // The page around it is of another site.
    return false;
  }
})();
globalThis[Symbol.for("pasteguard.preparable")] = isPreparable;
})();
