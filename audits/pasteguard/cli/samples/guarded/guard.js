"use strict";

/**
 * The guard of the test: what a platform may do to a candidate without a word about it.
 */
(() => {
  const CANDIDATE = "1147-2083";
  const WARNINGS = 3;
  const essayOne = /** @type {HTMLTextAreaElement} */ (document.querySelector("#essay-1"));
  const essayTwo = /** @type {HTMLTextAreaElement} */ (document.querySelector("#essay-2"));
  const toast = /** @type {HTMLElement} */ (document.querySelector("#toast"));
  let left = 0;
  let submitted = false;
  let hideToast = 0;

  /**
   * Tells the candidate something for a few seconds.
   * @param {string} japanese
   * @param {string} english
   * @param {boolean} alarm
   */
  function tell(japanese, english, alarm) {
    const translation = document.createElement("span");
    translation.lang = "en";
    translation.textContent = english;
    toast.replaceChildren(japanese, translation);
    toast.classList.toggle("alarm", alarm);
    toast.hidden = false;
    clearTimeout(hideToast);
    hideToast = window.setTimeout(() => { toast.hidden = true; }, 5000);
  }

  /**
   * Sends what the candidate did to the platform.
   * @param {string} event
   * @param {Record<string, string | number>} details
   */
  function report(event, details) {
    const body = JSON.stringify({ candidate: CANDIDATE, event, ...details });
    fetch("../api/events", { method: "POST", body, keepalive: true }).catch(() => undefined);
  }

  /** @param {ClipboardEvent} event */
  function refusePaste(event) {
    if (event.target !== essayOne) return;
    event.preventDefault();
    report("paste", { field: essayOne.id, text: event.clipboardData?.getData("text/plain") ?? "" });
  }

  /** Takes back what was pasted, a moment after it arrived. */
  function watchEssayTwo() {
    let kept = essayTwo.value;
    let pending = false;

    function takeBack() {
      pending = false;
      essayTwo.value = kept;
      essayTwo.dispatchEvent(new Event("input", { bubbles: true }));
      tell("入力内容を取り消しました。", "Your input has been undone.", false);
      report("paste-undone", { field: essayTwo.id });
    }

    essayTwo.addEventListener("input", (event) => {
      if (pending) return;
      pending = event instanceof InputEvent && event.inputType === "insertFromPaste";
      if (pending) setTimeout(takeBack, 300);
      else kept = essayTwo.value;
    });
  }

  /** @param {ClipboardEvent} event */
  function watermarkCopy(event) {
    event.preventDefault();
    event.clipboardData?.setData("text/plain", `© Kohaku Instruments - candidate ${CANDIDATE}`);
  }

  /** @param {KeyboardEvent} event */
  function swallowKeys(event) {
    const held = event.ctrlKey || event.metaKey;
    const key = event.key.toLowerCase();
    if (key === "f12" || (held && (key === "p" || key === "u"))) event.preventDefault();
  }

  /** @param {Event} event */
  function refuse(event) {
    event.preventDefault();
  }

  function countLeaving() {
    if (!document.hidden || submitted) return;
    left += 1;
    report("left-page", { count: left });
    if (left > WARNINGS) {
      closeTest();
      return;
    }
    tell(
      `警告 ${left}/${WARNINGS}:試験ページから離れました。`,
      `Warning ${left} of ${WARNINGS}: you left the test page.`,
      true,
    );
  }

  function closeTest() {
    for (const essay of document.querySelectorAll("textarea")) essay.disabled = true;
    tell(
      `試験ページから ${WARNINGS} 回を超えて離れたため、試験を終了しました。`,
      `You left the test page more than ${WARNINGS} times. The test is closed.`,
      true,
    );
  }

  function askForFullscreen() {
    const request = /** @type {HTMLElement} */ (document.querySelector("#fullscreen-request"));
    request.hidden = document.fullscreenElement !== null;
  }

  document.addEventListener("paste", refusePaste);
  document.addEventListener("copy", watermarkCopy);
  document.addEventListener("drop", refuse);
  document.addEventListener("contextmenu", refuse);
  document.addEventListener("keydown", swallowKeys);
  document.addEventListener("visibilitychange", countLeaving);
  document.addEventListener("fullscreenchange", askForFullscreen);
  document.addEventListener("test-submitted", () => { submitted = true; });
  document.querySelector("#fullscreen")?.addEventListener("click", () => {
    document.documentElement.requestFullscreen?.().catch(() => undefined);
  });
  window.addEventListener("beforeunload", (event) => {
    if (!submitted) event.preventDefault();
  });
  watchEssayTwo();
  askForFullscreen();
})();
