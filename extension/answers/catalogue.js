// @ts-check
// The catalogue's own words for a restriction, as messages.

/**
 * @param {string} restriction
 * @returns {Message} its name, such as "Pasting"
 */
export function title(restriction) {
  return { id: `restriction.${restriction}.title`, values: {} };
}

/**
 * @param {string} restriction
 * @param {"restricted" | "allowed"} outcome
 * @returns {Message} what that outcome means, such as "Paste works"
 */
export function verdict(restriction, outcome) {
  return { id: `restriction.${restriction}.${outcome}`, values: {} };
}

/**
 * @param {string[]} restrictions
 * @returns {Message} their names in a row
 */
export function titles(restrictions) {
  return {
    id: "answer.names",
    values: { names: restrictions.map((id) => `@${title(id).id}`).join(" ") },
  };
}
