// @ts-check
// The questions a candidate asks, in the order of a nervous one, and the restrictions each is about.

import parts from "../shared/families.js";

/**
 * @typedef {object} Family
 * @property {string} id family.<id> and next.<id> in the texts
 * @property {string[]} restrictions
 * @property {string} works the word for "not restricted": word.<works> in the texts
 * @property {boolean} joined whether several restricted parts make one answer
 */

/** @type {readonly Family[]} */
export const FAMILIES = [
  { id: "paste", restrictions: parts.paste, works: "works", joined: false },
  { id: "copy", restrictions: parts.copy, works: "works", joined: true },
  { id: "select", restrictions: parts.select, works: "works", joined: false },
  { id: "menu", restrictions: parts.menu, works: "works", joined: false },
  { id: "leave", restrictions: parts.leave, works: "no-consequence", joined: false },
  { id: "time", restrictions: parts.time, works: "no-limit", joined: false },
  { id: "kept", restrictions: parts.kept, works: "kept", joined: false },
  { id: "devices", restrictions: parts.devices, works: "not-needed", joined: true },
  { id: "recorded", restrictions: parts.recorded, works: "not-seen", joined: true },
  { id: "writing", restrictions: parts.writing, works: "works", joined: false },
  { id: "watched", restrictions: parts.watched, works: "no-consequence", joined: false },
  { id: "away", restrictions: parts.away, works: "fine", joined: false },
  { id: "software", restrictions: parts.software, works: "not-needed", joined: false },
];

/** The families that every candidate asks about; the others may be folded away where nothing is restricted. */
export const FIRST = FAMILIES.slice(0, 9).map(({ id }) => id);

/** What a newer catalogue may hold, and this version does not know. */
export const OTHER = { id: "other", works: "fine", joined: false };

/** What stands before all else when it is restricted: without it there is no test at all. */
export const GRAVEST = ["typing", "ime", "lockdown-client"];

/**
 * The families of a report's findings, with those of its restrictions that no family knows at the end.
 * @param {{restriction: string}[]} findings
 * @returns {Family[]}
 */
export function familiesOf(findings) {
  const known = new Set(FAMILIES.flatMap((family) => family.restrictions));
  const unknown = [...new Set(findings.map((finding) => finding.restriction))].filter(
    (id) => !known.has(id),
  );
  return unknown.length ? [...FAMILIES, { ...OTHER, restrictions: unknown }] : [...FAMILIES];
}
