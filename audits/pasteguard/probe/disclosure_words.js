// @ts-check
// The words by which pages announce and permit, as patterns of JavaScript; see judge/disclosure/vocabulary.py.

/**
 * @typedef {{name: string, before: RegExp | null, after: RegExp | null}} DisclosureGroup
 * @typedef {{id: string, says: Set<string>, frees: Set<string>, subject: RegExp | null, alone: RegExp | null,
 *   label: RegExp | null, value: RegExp | null, inTasks: boolean}} DisclosureRow
 * @typedef {{groups: DisclosureGroup[], rows: DisclosureRow[], leftOut: RegExp | null, tasks: RegExp | null}} DisclosureWords
 */

const disclosureWords = (() => {
  /** @type {Record<string, string[]>} a permitting judgement concerns the rows that one of these would announce */
  const FREED_BY = { allow: ["forbid"], deny: ["record", "require"], keep: ["lose", "submit"] };

  /**
   * @param {string | string[] | undefined} words small regular expressions
   * @param {string} language
   * @returns {RegExp | null} English words match whole
   */
  function patternOf(words, language) {
    if (!words?.length) return null;
    const joined = typeof words === "string" ? words : words.join("|");
    return new RegExp(language === "en" ? `(?<![a-z0-9])(?:${joined})(?![a-z0-9])` : joined, "gi");
  }

  /**
   * @param {any} table the content of vocabulary.json
   * @param {"en" | "ja"} language
   * @returns {DisclosureWords}
   */
  function wordsOf(table, language) {
    const groups = table.judgements.filter((/** @type {any} */ group) => group[language]);
    return {
      groups: groups.map((/** @type {any} */ group) => ({
        name: group.group,
        before: patternOf(group[language].before, language),
        after: patternOf(group[language].after, language),
      })),
      rows: Object.entries(table.rows).map(([id, row]) => rowOf(id, row, language)),
      leftOut: patternOf(table.left_out[language], language),
      tasks: patternOf(table.tasks[language], language),
    };
  }

  /**
   * @param {string} id
   * @param {any} row
   * @param {string} language
   * @returns {DisclosureRow}
   */
  function rowOf(id, row, language) {
    const says = new Set(/** @type {string[]} */ (row.says));
    const frees = new Set(
      Object.keys(FREED_BY).filter((group) =>
        FREED_BY[group]?.some((against) => says.has(against)),
      ),
    );
    if (!says.size) frees.add("deny");
    if (!says.has("none")) frees.add("none");
    if (says.has("punish")) says.add("submit");
    return {
      id,
      says,
      frees,
      subject: patternOf(row[language], language),
      alone: patternOf(row.alone?.[language], language),
      label: patternOf(row.label?.[language], language),
      value: patternOf(row.value?.[language], language),
      inTasks: Boolean(row.in_tasks),
    };
  }

  /**
   * @param {string} text
   * @returns {string} with one space where there were several
   */
  const squeezed = (text) => text.split(/\s+/).filter(Boolean).join(" ");

  /**
   * @param {string} text
   * @returns {string} as the table's words are written: half-width, straight, lower case, "not" apart
   */
  function plainText(text) {
    const plain = squeezed(text.normalize("NFKC").replaceAll("’", "'").toLowerCase());
    return plain
      .replace(/\bcan't\b|\bcannot\b/g, "can not")
      .replaceAll("won't", "will not")
      .replace(/n't\b/g, " not");
  }

  /**
   * @param {RegExp | null} pattern
   * @param {string} text
   * @returns {boolean} whether it is anywhere in the text
   */
  const has = (pattern, text) => pattern !== null && text.search(pattern) >= 0;

  /**
   * @param {RegExp | null} pattern
   * @param {string} text
   * @returns {{start: number, end: number}[]}
   */
  function spans(pattern, text) {
    return pattern
      ? [...text.matchAll(pattern)].map((found) => ({
          start: found.index,
          end: found.index + found[0].length,
        }))
      : [];
  }

  return { wordsOf, plainText, squeezed, has, spans };
})();
