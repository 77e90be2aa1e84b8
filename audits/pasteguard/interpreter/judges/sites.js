// @ts-check
// Whose a host is, by the public suffix list: artifacts/sites.py in JavaScript.

import { publicSuffixes } from "./public_suffixes.js";

/** @type {Map<string, Set<string>>} */
const KNOWN_SUFFIXES = new Map();

/**
 * @param {string} top the last label of a host
 * @returns {Set<string>} what stands before it in the list's rules
 */
function suffixesBelow(top) {
  let known = KNOWN_SUFFIXES.get(top);
  if (!known) {
    known = new Set(Object.hasOwn(publicSuffixes, top) ? publicSuffixes[top]?.split(" ") : []);
    KNOWN_SUFFIXES.set(top, known);
  }
  return known;
}

/**
 * How many of a host's last labels are a public suffix. The longest that a rule names counts; where
 * no rule does, it is the last label.
 * @param {string[]} labels
 * @returns {number}
 */
function countPublic(labels) {
  const rules = suffixesBelow(labels[labels.length - 1] ?? "");
  for (let begin = 0; begin < labels.length; begin += 1) {
    const count = labels.length - begin;
    const rest = labels.slice(begin, -1).join(".");
    if (rules.has(`!${rest}`)) return count - 1;
    if (rules.has(rest ? `*.${rest}` : "*")) return begin ? count + 1 : count;
    if (rules.has(rest)) return count;
  }
  return 1;
}

/**
 * What belongs to one owner: "school.ed.jp" of "tests.school.ed.jp".
 *
 * Names that a company gives to others, as below github.io, are of one owner each. Numeric
 * addresses, single names and public suffixes themselves are whole.
 * @param {string} hostname as `new URL(…).hostname` gives it
 * @returns {string}
 */
export function siteOf(hostname) {
  const host = hostname.replace(/\.+$/, "");
  const labels = host.split(".");
  if (/^[\d.]*$|:/.test(host) || labels.includes("")) return host;
  return labels.slice(-(countPublic(labels) + 1)).join(".");
}
