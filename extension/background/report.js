// @ts-check
// The report as the popup gets it: plain data, with nothing in it that could be secret.

import { findDisclosures } from "../shared/disclosure.js";
import words from "../shared/disclosure_words.js";

const QUERY = /[?#].*$/;

/**
 * @param {string} url
 * @returns {string} without credentials, query and fragment
 */
export function redactUrl(url) {
  try {
    const parsed = new URL(url);
    return parsed.protocol === "http:" || parsed.protocol === "https:"
      ? `${parsed.origin}${parsed.pathname}`
      : url.replace(QUERY, "").slice(0, 200);
  } catch {
    return "";
  }
}

/**
 * @param {{looked: any, judged: any[], page: any, products: any[], level: "look" | "start"}} from
 * @returns {PassiveReport}
 */
export function makeReport({ looked, judged, page, products, level }) {
  const { frames, unreadFrames } = looked;
  const [top] = frames;
  const ids = new Map();
  const fields = frames.flatMap((/** @type {any} */ frame, /** @type {number} */ at) =>
    frame.fields.map((/** @type {any} */ field, /** @type {number} */ index) => {
      const id = `f${ids.size + 1}`;
      ids.set(`${at}:${index}`, id);
      return {
        id,
        frame: at ? redactUrl(frame.url) : "",
        selector: field.selector,
        kind: field.kind,
        label: field.label,
      };
    }),
  );
  const said = findDisclosures(
    frames.flatMap((/** @type {any} */ { lines }) => lines),
    words,
  );
  return {
    schema: "pasteguard.passive/1",
    level,
    checkedAt: new Date().toISOString(),
    page: {
      url: redactUrl(top.url),
      origin: new URL(top.url).origin,
      title: top.title,
      language: top.language,
    },
    fields,
    findings: judged.map((each) => makeFinding(each, ids, said)),
    limit: page.limit,
    recipients: page.recipients,
    vendors: products.map((/** @type {any} */ { id, name, kind }) => ({ id, name, role: kind })),
    declaration: null,
    autosave: page.autosave,
    notices: noticesOf(frames, unreadFrames),
  };
}

/**
 * @param {any} judged
 * @param {Map<string, string>} ids
 * @param {Record<string, string>} said by restriction, the page's sentence that announces it
 * @returns {PassiveFinding}
 */
function makeFinding({ restriction, field, verdict }, ids, said) {
  return {
    restriction,
    outcome: verdict.outcome,
    effects: verdict.effects,
    field: field ? (ids.get(`${field.frame}:${field.index}`) ?? null) : null,
    summary: message(verdict.summary),
    reason: verdict.reason ? message(verdict.reason) : null,
    disclosed: ["restricted", "unclear"].includes(verdict.outcome)
      ? (said[restriction] ?? null)
      : null,
    consequence: verdict.consequence ?? null,
    evidence: verdict.proofs.map((/** @type {any} */ proof) => ({
      kind: proof.kind,
      mechanism: proof.mechanism,
      said: message(proof.detail),
      source: proof.source ? { ...proof.source, url: redactUrl(proof.source.url) } : null,
      code: proof.code ? proof.code.slice(0, 200) : null,
    })),
  };
}

/**
 * @param {{id: string, values?: Record<string, string | number>}} sentence
 * @returns {Message}
 */
function message({ id, values = {} }) {
  return { id, values };
}

/**
 * @param {any[]} frames
 * @param {string[]} unreadFrames
 * @returns {Message[]}
 */
function noticesOf(frames, unreadFrames) {
  const unread = frames.flatMap((frame) => frame.unread);
  const hosts = (/** @type {string[]} */ urls) =>
    [...new Set(urls.map((url) => new URL(url).host))].slice(0, 5).join(", ");
  /** @type {Message[]} */
  const notices = [];
  if (unread.length)
    notices.push({
      id: "engine.scripts-unread",
      values: { count: unread.length, hosts: hosts(unread) },
    });
  if (unreadFrames.length)
    notices.push({
      id: "engine.frames-unread",
      values: { count: unreadFrames.length, hosts: hosts(unreadFrames) },
    });
  return notices;
}
