// @ts-check
// Asking a Pasteguard service what published audits say. It is sent the beginnings of hashes, and no
// cookie; among all pages that begin so, the right one is picked here.

import { pageHash, scheme } from "../shared/page_hash.js";

/** @import {Lead} from "./addresses.js" */

/**
 * @typedef {object} KnownPage
 * @property {string} hash
 * @property {string | null} audited_on a day, as 2026-11-22
 * @property {Record<string, Effect[]>} restricted
 * @property {string[]} allowed
 * @property {string[]} reported what candidates say and no audit has confirmed
 */

/** @typedef {{lead: Lead, said: KnownPage}} KnownLead */
/** @typedef {{host: string, failed: boolean, pages: KnownLead[]}} Known */

/** @type {RequestInit} */
const QUIETLY = { credentials: "omit", referrerPolicy: "no-referrer", redirect: "error" };
const PATIENCE_MS = 8000;
/** A service that wants more digits of a hash could tell which page it is, and is asked nothing. */
const MOST_DIGITS = 6;

/**
 * @param {string} service its address without a slash at the end
 * @param {Lead[]} leads
 * @returns {Promise<Known>} Never rejects: a service may be away.
 */
export async function askService(service, leads) {
  const { host } = new URL(service);
  try {
    return { host, failed: false, pages: await knownOf(service, leads) };
  } catch {
    return { host, failed: true, pages: [] };
  }
}

/**
 * @param {string} service
 * @param {Lead[]} leads
 * @returns {Promise<KnownLead[]>}
 */
async function knownOf(service, leads) {
  const rule = /** @type {{scheme: string, digits: number}} */ (
    await get(`${service}/api/v1/known`)
  );
  if (rule.scheme !== scheme)
    throw new Error(`the service hashes by ${rule.scheme}, not by ${scheme}`);
  if (!Number.isInteger(rule.digits) || rule.digits < 0 || rule.digits > MOST_DIGITS)
    throw new Error(`the service wants ${rule.digits} digits of each hash`);
  const hashed = await Promise.all(
    leads.map(async (lead) => ({ lead, hash: await pageHash(lead.url) })),
  );
  const prefixes = prefixesOf(
    hashed.map(({ hash }) => hash),
    rule.digits,
  );
  const answers = await Promise.all(
    prefixes.map((prefix) => get(`${service}/api/v1/known/${prefix}`)),
  );
  const pages = answers.flatMap((answer) => /** @type {{pages: KnownPage[]}} */ (answer).pages);
  return hashed.flatMap(({ lead, hash }) => {
    const said = pages.find((page) => page.hash === hash);
    return said ? [{ lead, said }] : [];
  });
}

/** What stands for the beginning of every hash, where a service knows so few pages that it wants no digit. */
const ALL = "all";

/**
 * In the order of the alphabet, so that the order says nothing of the page.
 * @param {string[]} hashes
 * @param {number} digits
 * @returns {string[]} each once
 */
export function prefixesOf(hashes, digits) {
  return [...new Set(hashes.map((hash) => hash.slice(0, digits) || ALL))].sort();
}

/**
 * @param {string} url
 * @returns {Promise<unknown>}
 */
async function get(url) {
  const answer = await fetch(url, { ...QUIETLY, signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  return answer.json();
}
