"use strict";

/**
 * The clock of the test: counts down, gives more time when asked, and at zero only says so.
 */
(() => {
  const LIMIT_MS = 30 * 60 * 1000;
  const EXTENSION_MS = 15 * 60 * 1000;
  const timeLeft = /** @type {HTMLElement} */ (document.querySelector("#time-left"));
  let deadline = Number(localStorage.getItem("fair-deadline")) || Date.now() + LIMIT_MS;

  const show = () => {
    const seconds = Math.max(0, Math.ceil((deadline - Date.now()) / 1000));
    const clock = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
    timeLeft.textContent = seconds > 0 ? clock : "続けて書けます / You can go on writing";
    localStorage.setItem("fair-deadline", String(deadline));
  };

  document.querySelector("#more-time")?.addEventListener("click", () => {
    deadline = Math.max(deadline, Date.now()) + EXTENSION_MS;
    show();
  });
  document.addEventListener("test-submitted", () => localStorage.removeItem("fair-deadline"));
  setInterval(show, 1000);
  show();
})();
