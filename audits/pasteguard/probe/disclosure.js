// @ts-check
// What a page's own words tell candidates: which restrictions they announce. The same reading as
// judge/disclosure/sentences.py, with the same words; a test holds the two to the same answers.

const disclosing = (() => {
  /**
   * @param {RegExp[]} parts
   * @param {string} [flags]
   * @returns {RegExp} which finds any of the parts
   */
  const anyOf = (parts, flags = "") =>
    new RegExp(parts.map(({ source }) => source).join("|"), flags);

  const { wordsOf, plainText, squeezed, has, spans } = disclosureWords;
  const LONGEST_SENTENCE = 600;
  const HEADING_MOST = 12;
  const LONGEST_HEADING = 60;
  const LONGEST_ITEM = 80;
  const MOST_ITEMS = 15;
  const MOST_LINES = 5000;
  const SENTENCE_END = /(?<=[。！？])(?![」』）)。！？])|(?<=[.!?])\s+(?=[^a-z\s])|[•●■◆▪\t|]/;
  const CLAUSE_END = anyOf([
    /;| but |,? however,? | (?:al)?though | while | because | until | so that |—/,
    /(?<=ます|です|せん|した)(?:が|し|ので|から|けれども?)、|ただし、?|一方で?、|(?<=[てで])おり、/,
  ]);
  const TRIGGER = anyOf(
    [
      /[^.,]{0,20}?\b(?:if|when|whenever|(?:each|every) time|as soon as|once|after|for|upon|to|from)\b/,
      /[^。]{0,6}:/,
      /\s*(?:actions?|items?)?\s*include/,
    ],
    "y",
  );
  const JAPANESE = /[ぁ-ヿ㐀-鿿]/;

  /**
   * @typedef {{start: number, end: number, row: string, isAlone: boolean, group: string, isBefore: boolean, isAfter: boolean}} Mark
   * @typedef {{restriction: string, sentence: string, announces: boolean}} Judged
   */

  /**
   * @param {{start: number, end: number}} span
   * @param {{start: number, end: number}[]} others
   * @returns {boolean}
   */
  const meets = (span, others) =>
    others.some(({ start, end }) => span.start < end && start < span.end);

  /**
   * @param {string} line
   * @returns {string[]}
   */
  const sentencesOf = (line) =>
    line
      .split(SENTENCE_END)
      .map((part) => squeezed(part ?? ""))
      .filter(Boolean);

  /**
   * @param {string} plain
   * @param {DisclosureWords} words
   * @returns {boolean} a question, a wish, or about something else than the test
   */
  const isLeftOut = (plain, words) => /\?[.。)"'」』]*$/.test(plain) || has(words.leftOut, plain);

  /**
   * @param {DisclosureRow} row
   * @param {Set<string>} groups
   * @param {boolean} isAlone
   * @returns {boolean | null} whether the groups announce the row or free from it
   */
  function verdictOf(row, groups, isAlone) {
    if ([...groups].some((group) => row.says.has(group))) return true;
    if ([...groups].some((group) => row.frees.has(group))) return false;
    return isAlone ? true : null;
  }

  /**
   * @param {string} clause
   * @param {DisclosureWords} words
   * @returns {Mark[]} its subjects and judgements, in order
   */
  function marksOf(clause, words) {
    const nothing = { row: "", isAlone: false, group: "", isBefore: false, isAfter: false };
    const subjects = words.rows.flatMap((row) =>
      [row.subject, row.alone].flatMap((pattern, at) =>
        spans(pattern, clause).map((span) => ({
          ...nothing,
          ...span,
          row: row.id,
          isAlone: at === 1,
        })),
      ),
    );
    /** @type {{start: number, end: number}[]} */
    const taken = [...subjects];
    /** @type {Mark[]} */
    const judgements = [];
    for (const { name, before, after } of words.groups) {
      const [afters, befores] = [spans(after, clause), spans(before, clause)];
      const both = [
        ...afters.map((span) => ({
          ...nothing,
          ...span,
          group: name,
          isAfter: true,
          isBefore: meets(span, befores),
        })),
        ...befores
          .filter((span) => !meets(span, afters))
          .map((span) => ({ ...nothing, ...span, group: name, isBefore: true })),
      ];
      for (const mark of both) {
        if (meets(mark, taken)) continue;
        judgements.push(mark);
        taken.push(mark);
      }
    }
    return [...subjects, ...judgements].sort((a, b) => a.start - b.start || a.end - b.end);
  }

  /**
   * @param {Mark[]} marks
   * @param {string} clause
   * @returns {[string, string][]} each subject with each judgement that is made of it
   */
  function bound(marks, clause) {
    /** @type {[string, string][]} */
    const pairs = [];
    /** @type {Mark[]} */
    let subjects = [];
    /** @type {string[]} */
    let pending = [];
    let [isClosed, isUsed] = [false, false];
    for (const mark of marks) {
      if (mark.row) {
        if (isClosed) [subjects, pending, isClosed] = [[], [], false];
        subjects.push(mark);
        isUsed = true;
        pairs.push(...pending.map((group) => /** @type {[string, string]} */ ([mark.row, group])));
        continue;
      }
      TRIGGER.lastIndex = mark.end;
      const leadsOn = TRIGGER.test(clause);
      if (mark.isAfter && subjects.length && !(isClosed && mark.isBefore)) {
        pairs.push(
          ...subjects.map(({ row }) => /** @type {[string, string]} */ ([row, mark.group])),
        );
        isClosed = true;
        // "The test is timed and submitted when ...": what stands alone waits for no judgement.
        if (leadsOn && subjects.every(({ isAlone }) => isAlone))
          [subjects, pending, isClosed] = [[], [mark.group], false];
      } else if (mark.isBefore || leadsOn) {
        if (isClosed || (isUsed && pending.length)) [subjects, pending, isClosed] = [[], [], false];
        pending.push(mark.group);
        isUsed = false;
      }
    }
    return pairs;
  }

  /**
   * @param {string} sentence
   * @param {DisclosureWords} words
   * @param {string} plain
   * @returns {Judged[]}
   */
  function fromSentence(sentence, words, plain) {
    if (plain.length > LONGEST_SENTENCE || isLeftOut(plain, words)) return [];
    /** @type {Map<string, Set<string>>} */
    const groups = new Map();
    /** @type {Set<string>} */
    const alone = new Set();
    /** @type {string[]} */
    let before = [];
    for (const clause of plain.split(CLAUSE_END)) {
      const marks = marksOf(clause, words);
      const named = [...new Set(marks.flatMap(({ row }) => row || []))];
      for (const { row, isAlone } of marks) if (isAlone) alone.add(row);
      // "You may paste, but it is recorded": the second clause speaks of the first one's subject.
      const carried = before.flatMap((row) =>
        marks.map(({ group }) => /** @type {[string, string]} */ ([row, group])),
      );
      for (const [row, group] of named.length ? bound(marks, clause) : carried)
        groups.set(row, (groups.get(row) ?? new Set()).add(group));
      if (named.length) before = named;
    }
    const isTask = (groups.size > 0 || alone.size > 0) && has(words.tasks, plain);
    return words.rows.flatMap((row) => {
      if (isTask && !row.inTasks) return [];
      const announces = verdictOf(row, groups.get(row.id) ?? new Set(), alone.has(row.id));
      return announces === null ? [] : [{ restriction: row.id, sentence, announces }];
    });
  }

  /**
   * @param {string[]} lines
   * @param {DisclosureWords[]} languages
   * @returns {Judged[]} what a table of facts says: a label on one line, its value on one of the next two
   */
  function fromLabels(lines, languages) {
    const written = lines.filter(Boolean).map((line) => ({ line, plain: plainText(line) }));
    const isWhole = (/** @type {RegExp} */ pattern, /** @type {string} */ text) =>
      new RegExp(`^(?:${pattern.source})$`, "i").test(text);
    const begins = (/** @type {RegExp} */ pattern, /** @type {string} */ text) =>
      new RegExp(`^(?:${pattern.source})`, "i").test(text);
    return languages
      .flatMap(({ rows }) => rows)
      .flatMap(({ id, label, value }) =>
        !label || !value
          ? []
          : written.flatMap(({ line, plain }, at) =>
              line.length <= LONGEST_HEADING && isWhole(label, plain)
                ? written
                    .slice(at + 1, at + 3)
                    .filter((next) => begins(value, next.plain))
                    .map((next) => ({
                      restriction: id,
                      sentence: `${line}: ${sentencesOf(next.line)[0]}`,
                      announces: true,
                    }))
                : [],
            ),
      );
  }

  /**
   * @param {string[]} lines
   * @param {(plain: string) => DisclosureWords} wordsFor
   * @returns {Judged[]} what a list says below a heading such as "Not allowed:" or "この試験でできること"
   */
  function fromLists(lines, wordsFor) {
    /** @type {Judged[]} */
    const found = [];
    let [heading, count] = ["", 0];
    /** @type {Set<string>} */
    let judged = new Set();
    for (const line of lines) {
      if (!line) {
        // An empty line between the heading and its list belongs to both.
        if (count) heading = "";
        continue;
      }
      const plain = plainText(line);
      const words = wordsFor(plain);
      const marks = plain.length <= LONGEST_ITEM ? marksOf(plain, words) : [];
      const groups = new Set(marks.flatMap(({ group }) => group || []));
      const subjects = new Set(marks.flatMap(({ row }) => row || []));
      if (heading && !groups.size && plain.length <= LONGEST_ITEM && count < MOST_ITEMS) {
        count += 1;
        for (const row of words.rows) {
          const announces = verdictOf(row, judged, false);
          const sentence = heading.endsWith("：")
            ? `${heading}${line}`
            : `${heading.replace(/:+$/, "")}: ${line}`;
          if (subjects.has(row.id) && announces !== null)
            found.push({ restriction: row.id, sentence, announces });
        }
      } else {
        heading = !subjects.size && isHeading(plain, groups, words) ? line : "";
        [judged, count] = [groups, 0];
      }
    }
    return found;
  }

  /**
   * @param {string} plain
   * @param {Set<string>} groups
   * @param {DisclosureWords} words
   * @returns {boolean}
   */
  function isHeading(plain, groups, words) {
    if (!groups.size || plain.length > LONGEST_HEADING || isLeftOut(plain, words)) return false;
    return (
      plain.endsWith(":") ||
      ([...groups].every((group) => group === "forbid" || group === "allow") &&
        !/[.。]$/.test(plain))
    );
  }

  /**
   * @param {string[]} lines of the page's visible text
   * @param {any} table the content of vocabulary.json
   * @returns {Record<string, string>} by restriction, the sentence that announces it
   */
  function findDisclosures(lines, table) {
    const [english, japanese] = [wordsOf(table, "en"), wordsOf(table, "ja")];
    const wordsFor = (/** @type {string} */ plain) => (JAPANESE.test(plain) ? japanese : english);
    const kept = lines
      .filter((line) => line.length <= 100 * LONGEST_SENTENCE)
      .slice(0, MOST_LINES)
      .map(squeezed);
    const sentences = [...new Set(kept.flatMap(sentencesOf))];
    const judged = [
      ...sentences.flatMap((sentence) =>
        fromSentence(sentence, wordsFor(plainText(sentence)), plainText(sentence)),
      ),
      ...fromLabels(kept, [english, japanese]),
      ...fromLists(kept, wordsFor),
    ];
    /** @type {Record<string, string>} */
    const said = {};
    for (const { restriction, sentence, announces } of judged) {
      if (!announces) continue;
      // A heading names it, a sentence tells it.
      const isHeadingAlone = (said[restriction]?.length ?? 0) < HEADING_MOST;
      if (isHeadingAlone && sentence.length > HEADING_MOST) said[restriction] = sentence;
      else said[restriction] ??= sentence;
    }
    return said;
  }

  return { findDisclosures };
})();
