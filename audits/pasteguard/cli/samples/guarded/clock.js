"use strict";

/**
 * The clock of the test: counts thirty minutes down and submits at zero, whatever is in the boxes.
 */
(() => {
  const LIMIT_MS = 30 * 60 * 1000;
  const form = /** @type {HTMLFormElement} */ (document.querySelector("#test"));
  const deadline = Number(sessionStorage.getItem("deadline")) || Date.now() + LIMIT_MS;
  let submitted = false;
  sessionStorage.setItem("deadline", String(deadline));

  const submit = () => {
    if (submitted) return;
    submitted = true;
    document.dispatchEvent(new CustomEvent("test-submitted"));
    const answers = JSON.stringify(Object.fromEntries(new FormData(form)));
    const sent = fetch("../api/submissions", { method: "POST", body: answers });
    sent.catch(() => undefined).finally(() => location.replace("done.html"));
  };

  const tick = () => {
    const seconds = Math.max(0, Math.ceil((deadline - Date.now()) / 1000));
    const shown = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
    const timeLeft = document.querySelector("#time-left");
    if (timeLeft) timeLeft.textContent = shown;
    document.querySelector("#clock")?.classList.toggle("late", seconds < 300);
    if (seconds === 0) submit();
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    submit();
  });
  setInterval(tick, 1000);
  tick();
})();
