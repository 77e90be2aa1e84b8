// @ts-check
// What it costs to type a finished answer a second time, and on what assumption.

import { say } from "../shared/say.js";

const ENGLISH = { words: 300, wordsPerMinute: 40 };
// With an input method: what is typed has to be converted and confirmed as well.
const JAPANESE = { characters: 600, slowest: 60, fastest: 80 };

/**
 * @param {string} written the language of the answers, as a page states it
 * @param {string} language of the reader
 * @returns {string} "about 8 minutes for 300 words, at 40 words a minute"
 */
export function retyping(written, language) {
  const isJapanese = /^ja\b/i.test(written);
  const id = isJapanese ? "plan.estimate.ja" : "plan.estimate.en";
  return say(
    { id, values: { minutes: isJapanese ? japaneseMinutes(language) : englishMinutes() } },
    language,
  );
}

function englishMinutes() {
  return Math.ceil(ENGLISH.words / ENGLISH.wordsPerMinute);
}

/** @param {string} language */
function japaneseMinutes(language) {
  const { characters, slowest, fastest } = JAPANESE;
  const values = { from: Math.ceil(characters / fastest), to: Math.ceil(characters / slowest) };
  return say({ id: "plan.range", values }, language);
}
