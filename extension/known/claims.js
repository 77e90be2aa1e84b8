// @ts-check
// What an earlier audit of the very page that is open says of it, as claims beside what was found now.

import { AUDIT } from "../answers/certainty.js";

/** @import {Claim} from "../answers/claims.js" */
/** @import {Known} from "./service.js" */

/**
 * @param {Known | null} known
 * @param {(day: string) => string} inWords
 * @returns {Claim[]}
 */
export function claimsOfAudits(known, inWords) {
  const own = known?.pages.find(({ lead }) => lead.name === null)?.said;
  if (!own?.audited_on) return [];
  const by = inWords(own.audited_on);
  /** @type {Pick<Claim, "note" | "kind" | "mechanism" | "by">} */
  const sayer = { note: null, kind: "reported", mechanism: AUDIT, by };
  return [
    ...Object.entries(own.restricted).map(([restriction, effects]) =>
      claim(restriction, "restricted", effects, sayer),
    ),
    ...own.allowed.map((restriction) => claim(restriction, "allowed", [], sayer)),
  ];
}

/**
 * @param {string} restriction
 * @param {"restricted" | "allowed"} outcome
 * @param {Effect[]} effects
 * @param {Pick<Claim, "note" | "kind" | "mechanism" | "by">} sayer
 * @returns {Claim}
 */
function claim(restriction, outcome, effects, sayer) {
  return { restriction, outcome, effects, ...sayer };
}
