// @ts-check
// The list as a file: JSON for programs, CSV for a spreadsheet.

import { title } from "../answers/catalogue.js";
import { say } from "../shared/say.js";

/** @import {Entry} from "./entries.js" */

export const SCHEMA = "pasteguard.tests/1";

/**
 * @param {Entry[]} entries
 * @returns {string}
 */
export function toJson(entries) {
  return `${JSON.stringify({ schema: SCHEMA, tests: entries }, null, 2)}\n`;
}

const COLUMNS = ["date", "title", "url", "limit", "restricted", "unclear", "notes"];
// Spreadsheets tell UTF-8 by it; without it Japanese is garbled in Excel.
const BYTE_ORDER_MARK = "\uFEFF";

/**
 * @param {Entry[]} entries
 * @param {string} language
 * @returns {string} lines as RFC 4180 has them
 */
export function toCsv(entries, language) {
  const head = COLUMNS.map((column) => say({ id: `tests.column.${column}`, values: {} }, language));
  const rows = entries.map((entry) => [
    entry.checkedAt,
    entry.title,
    entry.url,
    entry.limit === null ? "" : String(Math.round(entry.limit / 60000)),
    names(entry.restricted, language),
    names(entry.unclear, language),
    entry.notes,
  ]);
  return BYTE_ORDER_MARK + [head, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

/**
 * @param {string[]} restrictions
 * @param {string} language
 */
function names(restrictions, language) {
  return restrictions.map((id) => say(title(id), language)).join("; ");
}

/**
 * Titles and notes may begin as a formula does; a spreadsheet would run it.
 * @param {string} text
 */
function cell(text) {
  const safe = /^[\s]*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
