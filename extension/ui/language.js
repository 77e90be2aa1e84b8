// @ts-check
// Which language the reader gets.

/**
 * @param {string} chosen "auto", "en" or "ja"
 * @param {string} browser the browser's language tag
 * @returns {"en" | "ja"}
 */
export function languageOf(chosen, browser) {
  if (chosen === "en" || chosen === "ja") return chosen;
  return /^ja\b/i.test(browser) ? "ja" : "en";
}
