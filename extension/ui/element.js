// @ts-check
// Making elements from plain parts. Strings become text nodes, never markup, whoever wrote them.

/** @typedef {Node | string | null} Child */

/**
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, string | boolean | null>} attributes true writes an empty one, false and null none
 * @param {...Child} children null is left out
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false && value !== null) made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}

/**
 * @param {string} text what a press does, in words
 * @param {() => void} act
 * @param {Record<string, string | boolean | null>} attributes
 * @returns {HTMLButtonElement}
 */
export function button(text, act, attributes = {}) {
  const made = element("button", { type: "button", ...attributes }, text);
  made.addEventListener("click", act);
  return made;
}

/**
 * @param {string} id
 * @returns {HTMLElement} the element of the page's own markup. Throws where there is none.
 */
export function byId(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no element #${id}`);
  return found;
}
