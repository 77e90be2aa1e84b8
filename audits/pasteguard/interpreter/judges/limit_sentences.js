// @ts-check
// What sentences say of a limit of time: as judge/clocks/limit_sentences.py, by the same vocabulary.

import vocabulary from "../../judge/clocks/limit_vocabulary.json";

/** @typedef {{ms: number, sentence: string, isEstimate: boolean}} StatedLimit */
/** @typedef {"limits_by_name" | "limits_of_tests" | "limits_beside_test_words"} Limiting */
/** @typedef {Limiting | "no_limit" | "estimates" | "other_lengths"} Stating */
/** @typedef {Stating | "other_times" | "never" | "other_clocks" | "test_clocks"} Group */

const VALUE = "⌛";
const OTHER_LENGTH = "…";
const LINES_LIMIT = 20000;
const LINE_LIMIT = 500;
const LONGEST_MS = 86400000;
const KANJI = "〇一二三四五六七八九";
const SENTENCE_END =
  /(?<=[.!?])(?<!min\.)(?<!sec\.)(?<!hrs\.)(?<!hr\.)(?<!secs\.)(?<!mins\.)(?<!max\.)\s+|(?<=[。！？])/;
const PARTS = /** @type {Record<string, string>} */ (vocabulary.parts);
const PART = /<([A-Z_]+)>/g;

/**
 * @param {string} pattern
 * @param {string} [flags]
 */
function compiled(pattern, flags = "gi") {
  let whole = pattern;
  while (whole.search(PART) >= 0) whole = whole.replace(PART, (_, name) => String(PARTS[name]));
  return new RegExp(whole, flags);
}

/** @type {Map<string, RegExp[]>} */
const groups = new Map();

/**
 * @param {Group} group
 * @returns {RegExp[]}
 */
function patternsOf(group) {
  let patterns = groups.get(group);
  if (!patterns) {
    patterns = Object.values(vocabulary[group]).map((pattern) => compiled(pattern));
    groups.set(group, patterns);
  }
  return patterns;
}

const MAY_NAME_TIME = compiled(vocabulary.may_name_time, "i");
const ALREADY_A_CLOCK = compiled(vocabulary.already_a_clock, "i");
const HARD_NAMES = compiled(vocabulary.hard_names, "i");
const QUESTIONS = compiled(vocabulary.questions, "i");
const CLAUSE_ENDS = compiled(vocabulary.clause_ends, "gi");
const SEGMENTS = compiled(vocabulary.segments, "i");
const NAMES_A_TEST = compiled(vocabulary.names_a_test, "i");
const TEST_WORDS = compiled(vocabulary.test_words, "i");
const HOUR_BEFORE = compiled(vocabulary.hour_before, "i");
const RANGE_BEFORE = compiled(vocabulary.range_before);
const CLOCK = compiled(vocabulary.clock, "iy");
const WORDS = compiled(vocabulary.words, "iy");
const TIME_OF_DAY_BEFORE = compiled(vocabulary.time_of_day_before, "i");
const TIME_OF_DAY_AFTER = compiled(vocabulary.time_of_day_after, "i");
const KANJI_NUMBER = compiled(vocabulary.kanji_number);
const KANJI_ENOUGH = compiled(vocabulary.kanji_enough, "i");
const BEFORE_NUMBERS = replacements(vocabulary.before_numbers);
const AFTER_NUMBERS = replacements(vocabulary.after_numbers);
const NUMBERS = numberWords();
const NUMBER_WORDS = compiled(
  `\\b(?:(?:a|one) )?(${[...NUMBERS.keys()]
    .sort((one, other) => other.length - one.length)
    .map((words) => words.replaceAll(" ", "(?:[ -]| and )"))
    .join("|")})${vocabulary.number_before}`,
);

/**
 * @param {string[][]} rows
 * @returns {{pattern: RegExp, by: string}[]}
 */
function replacements(rows) {
  return rows.map(([pattern = "", by = ""]) => ({ pattern: compiled(pattern), by }));
}

/** @returns {Map<string, number>} numbers by their English words */
function numberWords() {
  const below = new Map(
    vocabulary.ones.map((word, number) => /** @type {const} */ ([word, number])).slice(1),
  );
  vocabulary.tens.forEach((word, ten) => {
    if (!word) return;
    below.set(word, ten * 10);
    for (let one = 1; one < 10; one += 1)
      below.set(`${word} ${vocabulary.ones[one]}`, ten * 10 + one);
  });
  const all = new Map(below).set("hundred", 100);
  for (const [words, number] of below) all.set(`hundred ${words}`, 100 + number);
  return all;
}

/**
 * @param {string} sentence
 * @returns {string} with ordinary digits in place of words and kanji
 */
function plain(sentence) {
  let text = sentence.slice(0, LINE_LIMIT).replaceAll("½", ".5").replaceAll("∶", ":");
  text = text.normalize("NFKC").trim();
  for (const { pattern, by } of BEFORE_NUMBERS) text = text.replace(pattern, by);
  if (!MAY_NAME_TIME.test(text)) return text;
  text = text.replace(NUMBER_WORDS, (_, /** @type {string} */ words) =>
    String(NUMBERS.get(words.toLowerCase().replaceAll(" and ", " ").replaceAll("-", " "))),
  );
  text = text.replace(KANJI_NUMBER, fromKanji);
  for (const { pattern, by } of AFTER_NUMBERS) text = text.replace(pattern, by);
  return text;
}

/**
 * @param {string} written
 * @param {number} at
 * @param {string} text
 */
function fromKanji(written, at, text) {
  if (text.slice(0, at).endsWith("第") || KANJI_ENOUGH.test(text.slice(at))) return written;
  let number = 0;
  let digits = 0;
  for (const character of written) {
    if (KANJI.includes(character)) digits = digits * 10 + KANJI.indexOf(character);
    else {
      number += (digits || 1) * (character === "十" ? 10 : 100);
      digits = 0;
    }
  }
  return String(number + digits);
}

/**
 * @param {string} text
 * @param {number} at
 * @returns {{ms: number, end: number} | null} the length of time that is written there
 */
function lengthAt(text, at) {
  CLOCK.lastIndex = at;
  const clock = CLOCK.exec(text);
  if (
    clock &&
    !TIME_OF_DAY_BEFORE.test(text.slice(0, at)) &&
    !TIME_OF_DAY_AFTER.test(text.slice(CLOCK.lastIndex))
  ) {
    const [hours, minutes, seconds] = clock.slice(1).map((number) => Number(number ?? 0));
    return { ms: inMs(hours, minutes, seconds), end: CLOCK.lastIndex };
  }
  WORDS.lastIndex = at;
  const words = WORDS.exec(text);
  if (!words?.[0] || HOUR_BEFORE.test(text.slice(0, at))) return null;
  const [, hours, half, minutes, seconds] = words;
  const ms = inMs(Number(hours ?? 0), Number(minutes ?? 0), Number(seconds ?? 0));
  return { ms: ms + (half ? 1800000 : 0), end: WORDS.lastIndex };
}

const inMs = (hours = 0, minutes = 0, seconds = 0) =>
  hours * 3600000 + minutes * 60000 + seconds * 1000;

/**
 * @param {string} sentence
 * @returns {{text: string, lengths: number[]}} the text with a sign for each length of time
 */
function withLengths(sentence) {
  const text = plain(sentence);
  if (!MAY_NAME_TIME.test(text)) return { text, lengths: [] };
  /** @type {number[]} */
  const lengths = [];
  let put = "";
  let end = 0;
  for (const { index } of text.matchAll(/(?<![\d.])(?<!\d:)\d/g)) {
    const read = index < end ? null : lengthAt(text, index);
    if (!read) continue;
    put += text.slice(end, index) + VALUE;
    lengths.push(read.ms);
    end = read.end;
  }
  return { text: (put + text.slice(end)).replace(RANGE_BEFORE, ""), lengths };
}

/**
 * @param {Group} group
 * @param {string} text
 */
function has(group, text) {
  return patternsOf(group).some((pattern) => text.search(pattern) >= 0);
}

const count = (/** @type {string} */ text) => text.split(VALUE).length - 1;

/**
 * @param {Group} group
 * @param {string} text
 * @returns {number[]} which lengths of the text the patterns speak of, in order
 */
function spokenOf(group, text) {
  const found = new Set();
  for (const pattern of patternsOf(group)) {
    for (const match of text.matchAll(pattern)) {
      const at = match[0].indexOf(VALUE);
      if (at >= 0) found.add(count(text.slice(0, match.index + at)));
    }
  }
  return [...found].sort((one, other) => one - other);
}

/**
 * @param {string} clause
 * @returns {number[]} which lengths limit a test, by a phrase or by a word beside test words
 */
function spokenOfTests(clause) {
  const spoken = spokenOf("limits_of_tests", clause);
  if (!TEST_WORDS.test(clause)) return spoken;
  const all = new Set([...spoken, ...spokenOf("limits_beside_test_words", clause)]);
  return [...all].sort((one, other) => one - other);
}

/**
 * @param {{text: string, lengths: number[]}} read
 * @returns {{text: string, lengths: number[]}} without lengths that are expressly another thing's
 */
function withoutOtherLengths({ text, lengths }) {
  let own = lengths;
  let put = text;
  for (const pattern of patternsOf("other_lengths")) {
    for (const match of [...put.matchAll(pattern)].reverse()) {
      const start = count(put.slice(0, match.index));
      own = [...own.slice(0, start), ...own.slice(start + count(match[0]))];
      put = put.slice(0, match.index) + OTHER_LENGTH + put.slice(match.index + match[0].length);
    }
  }
  return { text: put, lengths: own };
}

/**
 * @param {string} text
 * @returns {string[]} the text, or its clauses where one of them says that there is no limit
 */
function judged(text) {
  if (!has("no_limit", text)) return [text];
  return text
    .split(CLAUSE_ENDS)
    .map((clause) => (has("no_limit", clause) ? VALUE.repeat(count(clause)) : clause));
}

/**
 * @param {string} clause
 * @returns {number[]} which lengths limit a test in a part that names it, and no other time
 */
function spokenOfApart(clause) {
  /** @type {number[]} */
  const found = [];
  let before = 0;
  for (const part of clause.split(SEGMENTS)) {
    const start = before;
    if (NAMES_A_TEST.test(part) && !has("other_times", part))
      found.push(...spokenOfTests(part).map((at) => start + at));
    before += count(part);
  }
  return found;
}

/**
 * @param {string} clause
 * @param {number[]} estimated
 * @returns {number[]} which lengths of the clause limit a test
 */
function limitsOf(clause, estimated) {
  if (ALREADY_A_CLOCK.test(clause)) return [];
  const isNamed = HARD_NAMES.test(clause);
  const named = spokenOf("limits_by_name", clause);
  const limits = named.filter((at) => isNamed || !estimated.includes(at));
  if (QUESTIONS.test(clause)) return limits;
  const others = has("other_times", clause) ? spokenOfApart(clause) : spokenOfTests(clause);
  return [...limits, ...others.filter((at) => !estimated.includes(at))];
}

/**
 * @param {string} sentence
 * @returns {StatedLimit | null}
 */
function limitIn(sentence) {
  const named = withLengths(sentence);
  if (!named.lengths.length || has("never", named.text)) return null;
  const { text, lengths } = withoutOtherLengths(named);
  /** @type {StatedLimit | null} */
  let estimate = null;
  let before = 0;
  for (const clause of judged(text)) {
    const own = lengths.slice(before, before + count(clause));
    before += own.length;
    const estimated = spokenOf("estimates", clause);
    for (const at of limitsOf(clause, estimated)) {
      const ms = own[at] ?? 0;
      if (ms > 0 && ms < LONGEST_MS) return { ms, sentence, isEstimate: false };
    }
    const ms = own[estimated[0] ?? -1] ?? 0;
    if (!estimate && ms > 0 && !has("other_times", clause))
      estimate = { ms, sentence, isEstimate: true };
  }
  return estimate;
}

/**
 * @param {string[]} lines
 * @returns {Generator<string>} the sentences of each line, then labels with the line below them
 */
function* sentencesOf(lines) {
  const tidy = (/** @type {string} */ text) => text.trim().replace(/\s+/g, " ");
  for (const line of lines)
    for (const sentence of line.split(SENTENCE_END)) if (sentence.trim()) yield tidy(sentence);
  for (const [at, label] of lines.entries()) {
    const value = lines[at + 1];
    if (value === undefined || label.length >= 40 || value.length >= 40) continue;
    if (!withLengths(label).lengths.length)
      yield tidy(`${label.trim().replace(/[:：]+$/, "")}: ${value}`);
  }
}

/**
 * @param {string} line
 * @returns {boolean} whether it says that there is no limit of time
 */
export function deniesLimit(line) {
  return has("no_limit", withLengths(line).text);
}

/**
 * @param {string} words beside a clock
 * @returns {boolean} whether it is about something else than a test
 */
export const isOfAnotherClock = (words) => has("other_clocks", words.normalize("NFKC"));

/**
 * @param {string} words beside a clock
 * @returns {boolean} whether they say that it is a test's
 */
export const isOfTest = (words) => has("test_clocks", words.normalize("NFKC"));

/**
 * @param {string[]} lines of the page's text
 * @returns {StatedLimit | null} the limit that they state; an estimate only where none states one
 */
export function statedLimit(lines) {
  /** @type {StatedLimit | null} */
  let estimate = null;
  for (const sentence of sentencesOf(lines.slice(0, LINES_LIMIT))) {
    const found = limitIn(sentence);
    if (found && !found.isEstimate) return found;
    estimate = estimate ?? found;
  }
  return estimate;
}
