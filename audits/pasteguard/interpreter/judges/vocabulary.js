// @ts-check
// Where a page's code is too much to be walked but all of it was read: what it never names it cannot do.

import { isAllowed, proofOf } from "./verdicts.js";

/** @import { PassivePage, PassiveVerdict } from "./verdicts.js" */

/** Words that code has to contain in order to do this to a candidate. */
const WORDS_OF = /** @type {Record<string, RegExp>} */ ({
  camera: /getUserMedia|mediaDevices/,
  microphone: /getUserMedia|mediaDevices|SpeechRecognition/,
  "screen-share": /getDisplayMedia|mediaDevices/,
  geolocation: /geolocation/,
  "keyboard-lock": /\bkeyboard\b/,
  fullscreen: /[Ff]ull[Ss]creen|display-mode/,
  "leave-warning": /unload|navigation\b/,
  "back-trap": /popstate|hashchange|pushState|navigation\b/,
  "clipboard-read": /clipboard|execCommand/,
  "clipboard-write": /clipboard|execCommand/,
  "multi-screen": /isExtended|getScreenDetails|screen(?:X|Y|Left|Top)|avail(?:Left|Top)/,
  "single-tab": /BroadcastChannel|SharedWorker|Storage|["'`]storage|\blocks\b|indexedDB|cookie/,
  "tab-switch": /visibilit|\bhidden\b|hasFocus|pagehide|freeze|requestAnimationFrame|blur/,
  "window-blur": /blur|focusout|hasFocus/,
  "mouse-leave": /mouse(?:leave|out|enter|over)|pointer(?:leave|out|enter|over)|lostpointer/,
  resize: /resize|innerWidth|innerHeight|ResizeObserver|visualViewport/,
});
/** Code whose words have been hidden. */
const OBFUSCATED = /\b_0x[0-9a-f]{4,}|\beval\s*\(|fromCharCode\([^)]{20,}/;

/**
 * @param {string} restriction
 * @param {PassivePage} page
 * @param {PassiveVerdict} verdict
 * @returns {PassiveVerdict} an answer where the verdict had none for want of walking
 */
export function judgeByWords(restriction, page, verdict) {
  const words = WORDS_OF[restriction];
  const isUnwalked =
    verdict.outcome === "unclear" &&
    ["reason.code-unread", "reason.code-too-much"].includes(verdict.reason?.id ?? "");
  if (
    !words ||
    !isUnwalked ||
    !page.allRead ||
    page.code.some((text) => words.test(text) || OBFUSCATED.test(text))
  )
    return verdict;
  const summary = WORDLESS_SUMMARY.has(restriction)
    ? { id: "judge.conduct.allowed", values: { act: `@deed.${restriction}` } }
    : { id: `judge.${restriction}.allowed` };
  return isAllowed(summary, [proofOf("inferred", { id: "proof.code-names-not" })]);
}

const WORDLESS_SUMMARY = new Set(["tab-switch", "window-blur", "mouse-leave", "resize"]);
