/** A guard as a team writes it: nothing may be pasted into what carries data-guarded. */

/**
 * @param {ClipboardEvent} event
 */
function refusePaste(event) {
  const box = event.target instanceof Element && event.target.closest("[data-guarded]");
  if (!box) return;
  event.preventDefault();
  box.classList.add("paste-refused");
}

/**
 * @param {Document} page
 */
export function guardAnswers(page) {
  page.addEventListener("paste", refusePaste);
}
