"use strict";

/**
 * Keeps what was written in this browser, so that a reload or a crash loses nothing.
 */
(() => {
  for (const essay of document.querySelectorAll("textarea")) {
    const key = `fair-${essay.id}`;
    essay.value = localStorage.getItem(key) ?? "";
    essay.addEventListener("input", () => localStorage.setItem(key, essay.value));
  }
  document.dispatchEvent(new CustomEvent("essays-restored"));
})();
