// @ts-check
// How long, in words: as a value that a sentence takes up in its own language.

/**
 * @param {number} milliseconds
 * @returns {string} the id of a text with its number, such as "@duration.minutes=30"
 */
export function durationOf(milliseconds) {
  const seconds = Math.round(milliseconds / 1000);
  const isMinutes = seconds >= 120 && (seconds % 60 === 0 || seconds >= 600);
  return isMinutes
    ? `@duration.minutes=${Math.round(seconds / 60)}`
    : `@duration.seconds=${seconds}`;
}
