// @ts-check
// A Message as a sentence, in English or Japanese, by the texts that are shared with the auditor.

import texts from "./texts.js";

/** @type {Record<string, Record<string, string>>} */
const known = texts;

/**
 * @param {string} id
 * @param {string} language
 * @returns {string}
 */
function template(id, language) {
  const text = known[id];
  if (!text) throw new Error(`no text has the id ${id}`);
  return text[language] ?? text["en"] ?? "";
}

/**
 * @param {string} text
 * @param {Record<string, string | number>} values
 * @returns {string}
 */
function fill(text, values) {
  return text.replace(/\{(\w+)\}/g, (whole, name) =>
    name in values ? String(values[name]) : whole,
  );
}

/**
 * A value that begins with "@" holds ids of texts and becomes the list of those texts.
 * @param {string | number} value
 * @param {string} language
 * @returns {string | number}
 */
function spoken(value, language) {
  if (typeof value !== "string" || !value.startsWith("@")) return value;
  const counted = /^@([^=\s]+)=(\d+)$/.exec(value);
  if (counted?.[1] && counted[1] in known)
    return fill(template(counted[1], language), { count: Number(counted[2]) });
  const ids = value.split(" ").map((id) => id.replace(/^@/, ""));
  if (!ids.every((id) => id in known)) return value;
  return [...new Set(ids.map((id) => template(id, language)))].join(
    template("list.separator", language),
  );
}

/**
 * @param {{id: string, values?: Record<string, string | number>}} message
 * @param {string} language "en" or "ja"
 * @returns {string} plain text; values of a page stay text and are never markup
 */
export function say(message, language) {
  const values = Object.fromEntries(
    Object.entries(message.values ?? {}).map(([name, value]) => [name, spoken(value, language)]),
  );
  return fill(template(message.id, language), values);
}

/**
 * @param {string} id
 * @returns {boolean} whether there is such a text
 */
export function canSay(id) {
  return id in known;
}
