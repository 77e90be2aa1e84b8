// @ts-check
// One short, polite message from what was found: a question before the test, a note after it.

import { durationOf } from "../answers/duration.js";
import { say } from "../shared/say.js";
import { FACTS, MOST_REQUESTS, REQUESTS } from "./choices.js";

/** @import {LetterFindings, LetterOptions} from "./choices.js" */

export const SHORTEST = 300;
export const LONGEST = 500;
const LONGEST_NAME = 30;

/**
 * How much of a message is kept, the fullest first: the first that is short enough is taken.
 * @typedef {{facts: number, asksForReply: boolean}} Shape
 * @type {[Shape, ...Shape[]]}
 */
const SHAPES = [
  { facts: 3, asksForReply: true },
  { facts: 2, asksForReply: true },
  { facts: 2, asksForReply: false },
  { facts: 1, asksForReply: false },
  { facts: 0, asksForReply: false },
];
/** Sentences that make a message long enough to be polite, by their number. */
const FILLERS = { before: [1, 2, 3], after: [1, 2, 3, 4] };

/**
 * A message of SHORTEST to LONGEST characters, whatever was found and asked.
 * @param {LetterFindings} findings
 * @param {LetterOptions} options
 * @param {string} language
 * @returns {string}
 */
export function message(findings, options, language) {
  const letter = new Letter(options, language);
  const facts = letter.facts(findings);
  const [shape = SHAPES[0]] = SHAPES.filter(
    (each) => lengthOf(letter.text(facts, [], each)) <= LONGEST,
  );
  let made = letter.text(facts, [], shape);
  /** @type {string[]} */
  const fillers = [];
  for (const number of FILLERS[options.when]) {
    if (lengthOf(made) >= SHORTEST) break;
    fillers.push(letter.filler(number));
    made = letter.text(facts, fillers, shape);
  }
  return made;
}

/**
 * @param {string} text
 * @returns {number} characters as a person counts them, near enough
 */
export function lengthOf(text) {
  return [...text].length;
}

/** The parts of one message, in its language and for its reader. */
class Letter {
  /**
   * @param {LetterOptions} options
   * @param {string} language
   */
  constructor(options, language) {
    this.language = language;
    this.when = options.when;
    this.to = options.to;
    this.values = { name: oneLine(options.name), company: oneLine(options.company) };
    this.requests = REQUESTS[options.when]
      .filter((id) => options.requests.includes(id))
      .slice(0, MOST_REQUESTS);
  }

  /**
   * @param {LetterFindings} findings
   * @returns {string[]}
   */
  facts({ restricted, limit }) {
    const known = FACTS.filter((id) => restricted.includes(id));
    return known.map((id) => {
      if (id !== "time-limit") return this.say(`fact.${id}`);
      if (limit === null) return this.say("fact.time-limit.unknown");
      return say(
        { id: "letter.fact.time-limit", values: { limit: durationOf(limit) } },
        this.language,
      );
    });
  }

  /** @param {number} number */
  filler(number) {
    return this.sayFor(`${this.when}.filler.${number}`);
  }

  /**
   * @param {string[]} facts
   * @param {string[]} fillers
   * @param {Shape} shape
   * @returns {string}
   */
  text(facts, fillers, shape) {
    const close = this.requests.length ? `${this.when}.close` : `${this.when}.close.open`;
    const wantsReply = shape.asksForReply && (this.when === "before" || this.requests.length > 0);
    const told = facts.slice(0, shape.facts);
    const parts = [
      this.named("hello", this.to, "company"),
      this.paragraph([this.named("self", null, "name"), this.named(this.when, this.to, "company")]),
      told.length ? [this.say(`${this.when}.facts`), ...this.bullets(told)].join("\n") : "",
      this.asking(),
      this.paragraph([
        ...fillers,
        this.say(close),
        ...(wantsReply ? [this.sayFor(`${this.when}.reply`)] : []),
      ]),
      this.named("bye", null, "name"),
    ];
    return parts.filter(Boolean).join("\n\n");
  }

  /** @returns {string} */
  asking() {
    if (!this.requests.length) return this.sayFor(`${this.when}.open`);
    const asked = this.requests.map((id) => this.say(`ask.${id}`));
    return [this.sayFor(`${this.when}.requests`), ...this.bullets(asked)].join("\n");
  }

  /**
   * The sentence with the name or company in it where it is given.
   * @param {string} id
   * @param {string | null} to
   * @param {"name" | "company"} value
   */
  named(id, to, value) {
    const base = to ? `${id}.${to}` : id;
    const full = `${base}.${value}`;
    return this.values[value] && NAMED.has(full) ? this.say(full) : this.say(base);
  }

  /**
   * The sentence, in the words for an agent where there are other ones.
   * @param {string} id
   */
  sayFor(id) {
    const forAgent = `${id}.agent`;
    return this.say(this.to === "agent" && FOR_AGENT.has(forAgent) ? forAgent : id);
  }

  /** @param {string[]} items */
  bullets(items) {
    return items.map((item) => say({ id: "letter.bullet", values: { item } }, this.language));
  }

  /** @param {string[]} sentences */
  paragraph(sentences) {
    return sentences.join(this.language === "ja" ? "" : " ");
  }

  /** @param {string} id */
  say(id) {
    return say({ id: `letter.${id}`, values: this.values }, this.language);
  }
}

const NAMED = new Set([
  "hello.recruiter.company",
  "self.name",
  "before.agent.company",
  "after.agent.company",
  "bye.name",
]);
const FOR_AGENT = new Set([
  "before.requests.agent",
  "before.open.agent",
  "before.reply.agent",
  "before.filler.1.agent",
  "after.filler.2.agent",
]);

/**
 * @param {string} given what was typed into a field for a name
 * @returns {string}
 */
function oneLine(given) {
  return [...given.replace(/\s+/g, " ").trim()].slice(0, LONGEST_NAME).join("").trim();
}
