// @ts-check
// Speaking in the language of one reader.

import { say } from "../shared/say.js";

/**
 * @typedef {object} Speaker
 * @property {string} language "en" or "ja"
 * @property {(message: Message) => string} tell
 * @property {(id: string, values?: Record<string, string | number>) => string} text
 * @property {(when: Date | string) => string} date the day in words
 * @property {(when: Date | string) => string} time the hour and minute
 */

/**
 * @param {string} language
 * @returns {Speaker}
 */
export function speakerOf(language) {
  const day = new Intl.DateTimeFormat(language, { dateStyle: "long" });
  const hour = new Intl.DateTimeFormat(language, { timeStyle: "short" });
  return {
    language,
    tell: (message) => say(message, language),
    text: (id, values = {}) => say({ id, values }, language),
    date: (when) => day.format(new Date(when)),
    time: (when) => hour.format(new Date(when)),
  };
}
