// @ts-check
// Drawing anew without taking anything out of the reader's hands: what is open stays open, what has
// the focus keeps it.

/**
 * @param {HTMLElement} place
 * @param {(Node | null)[]} content elements to keep have a ``data-keep`` or ``data-focus``
 */
export function redraw(place, content) {
  const open = new Set([...place.querySelectorAll("details[open][data-keep]")].map(keyOf));
  const focused = place.contains(document.activeElement) ? keyOf(document.activeElement) : null;
  place.replaceChildren(...content.filter((node) => node !== null));
  for (const details of place.querySelectorAll("details[data-keep]")) {
    if (open.has(keyOf(details))) /** @type {HTMLDetailsElement} */ (details).open = true;
  }
  if (focused && !place.contains(document.activeElement)) focusOn(place, focused);
}

/** @param {Element | null} element */
function keyOf(element) {
  if (!(element instanceof HTMLElement)) return null;
  if (element.id) return `#${element.id}`;
  if (element.dataset.focus) return `focus ${element.dataset.focus}`;
  const kept = element.closest("[data-keep]");
  return kept instanceof HTMLElement ? `keep ${kept.dataset.keep}` : null;
}

/**
 * @param {HTMLElement} place
 * @param {string} key
 */
function focusOn(place, key) {
  const candidates = place.querySelectorAll("summary, button, input, textarea, a, [data-focus]");
  const found = [...candidates].find((element) => keyOf(element) === key);
  if (found instanceof HTMLElement) found.focus();
}
