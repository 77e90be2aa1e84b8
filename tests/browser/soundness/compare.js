// Runs a program in this browser and in a dry run, and compares: whatever the dry run calls known must be
// what the browser says. What it calls unknown is never wrong.

import { parse } from "acorn";
import {
  Callable,
  OutOfPatience,
  Thing,
  Thrown,
  Unknown,
  isPlain,
  vagueArrays,
} from "../../../audits/pasteguard/interpreter/evaluator/values.js";
import { vagueCollections } from "../../../audits/pasteguard/interpreter/evaluator/collections.js";
import { namesOf } from "../../../audits/pasteguard/interpreter/evaluator/control_flow.js";
import { nativeOf } from "../../../audits/pasteguard/interpreter/evaluator/functions.js";
import { parseCode } from "../../../audits/pasteguard/interpreter/evaluator/parser.js";
import { getMember } from "../../../audits/pasteguard/interpreter/evaluator/properties.js";
import { DryRun } from "../../../audits/pasteguard/interpreter/evaluator/run.js";
import {
  hoist,
  hoistVariables,
  saysStrict,
} from "../../../audits/pasteguard/interpreter/evaluator/scopes.js";
import { executeAll } from "../../../audits/pasteguard/interpreter/evaluator/statements.js";
import { PageModel } from "../../../audits/pasteguard/interpreter/page_model/page.js";
import { chances } from "./programs.js";

/**
 * What became of a program: its reports in their order, what became of each event, and how it ended.
 * @typedef {{id: string, value: any, certain: boolean}} Said
 * @typedef {{said: Said[], isWhole: boolean}} Told isWhole: whether nothing is said but what is told
 */

const UNKNOWN = "?";
const EVENTS = [
  ["keydown", KeyboardEvent, { key: "v", ctrlKey: true }],
  ["keydown", KeyboardEvent, { key: "a" }],
  ["paste", ClipboardEvent, {}],
  ["input", InputEvent, { cancelable: false }],
  ["blur", FocusEvent, { cancelable: false, bubbles: false }],
];

/** A program that runs too long is no program for this test. */
class TooLong {}

/**
 * @param {any} value of the browser's
 * @param {number} [depth]
 * @returns {any} plain data, the same as plainOfDry() has it
 */
function plainOf(value, depth = 4) {
  if (value === undefined) return ["undefined"];
  if (value === null || typeof value === "boolean" || typeof value === "string") return value;
  if (typeof value === "number") return ["number", Object.is(value, -0) ? "-0" : String(value)];
  if (typeof value === "bigint" || typeof value === "symbol")
    return [typeof value, typeof value === "bigint" ? String(value) : ""];
  if (typeof value === "function") return ["function"];
  if (depth === 0) return UNKNOWN;
  const inner = (/** @type {any} */ each) => plainOf(each, depth - 1);
  if (Array.isArray(value)) return ["array", ...Array.from(value, inner)];
  if (value instanceof Map)
    return ["map", ...[...value].map(([key, item]) => [inner(key), inner(item)])];
  if (value instanceof Set) return ["set", ...[...value].map(inner)];
  if (value instanceof RegExp) return ["regexp", String(value)];
  if (value instanceof Date) return ["date", String(value.getTime())];
  if (value instanceof Error) return ["error", value.name];
  if (value instanceof Node || value instanceof Event || value === window) return UNKNOWN;
  const tag = Object.prototype.toString.call(value);
  if (tag !== "[object Object]" && tag !== "[object Arguments]") return UNKNOWN;
  return ["object", ...Object.keys(value).map((key) => [key, inner(value[key])])];
}

/**
 * @param {any} run
 * @param {any} value of the dry run's
 * @param {number} [depth]
 * @returns {any}
 */
function plainOfDry(run, value, depth = 4) {
  if (value instanceof Unknown) return UNKNOWN;
  if (isPlain(value)) return plainOf(value);
  if (value instanceof Callable) return ["function"];
  if (depth === 0) return UNKNOWN;
  const inner = (/** @type {any} */ each) => plainOfDry(run, each, depth - 1);
  if (Array.isArray(value))
    return vagueArrays.has(value) ? UNKNOWN : ["array", ...Array.from(value, inner)];
  if (!(value instanceof Thing) || value.isVague || vagueCollections.has(value)) return UNKNOWN;
  if (value.own instanceof Map)
    return ["map", ...[...value.own].map(([key, item]) => [inner(key), inner(item)])];
  if (value.own instanceof Set) return ["set", ...[...value.own].map(inner)];
  if (value.kind === "regexp") return ["regexp", String(value.own)];
  if (value.kind === "date")
    return typeof value.own === "number" ? ["date", String(value.own)] : UNKNOWN;
  if (value.kind === "error") return ["error", inner(getMember(run, value, "name"))];
  if (value.kind !== "object") return UNKNOWN;
  const names = namesOf(value);
  return names === null
    ? UNKNOWN
    : ["object", ...names.map((key) => [key, inner(getMember(run, value, key))])];
}

/**
 * @param {any} claimed by the dry run
 * @param {any} real
 * @returns {boolean}
 */
function agrees(claimed, real) {
  if (claimed === UNKNOWN || real === UNKNOWN) return true;
  if (Array.isArray(claimed) && Array.isArray(real))
    return claimed.length === real.length && claimed.every((each, at) => agrees(each, real[at]));
  return claimed === real;
}

/**
 * @param {any} value
 * @returns {boolean} whether nothing in it is unknown
 */
function isWhollyKnown(value) {
  return Array.isArray(value) ? value.every(isWhollyKnown) : value !== UNKNOWN;
}

/**
 * Loops of a program that was not written for this test are counted, so that none goes on for ever.
 * @param {string} code
 * @returns {string}
 */
function withCountedLoops(code) {
  /** @type {[number, string][]} */
  const pieces = [];
  walkNodes(parse(code, { ecmaVersion: "latest", allowReturnOutsideFunction: true }), (node) => {
    if (!/^(?:For|While|DoWhile|ForOf|ForIn)Statement$/.test(node.type)) return;
    if (node.body.type === "BlockStatement") pieces.push([node.body.start + 1, " countTurn();"]);
    else pieces.push([node.body.start, "{ countTurn(); "], [node.body.end, " }"]);
  });
  let counted = code;
  for (const [at, piece] of pieces.sort(([one], [other]) => other - one))
    counted = counted.slice(0, at) + piece + counted.slice(at);
  return counted;
}

/**
 * @param {any} node
 * @param {(node: any, parent: any) => void} see
 * @param {any} [parent]
 */
export function walkNodes(node, see, parent = null) {
  see(node, parent);
  for (const part of Object.values(node)) {
    for (const each of Array.isArray(part) ? part : [part])
      if (each && typeof each.type === "string") walkNodes(each, see, node);
  }
}

/**
 * @param {string} code
 * @param {number} seed of what mystery() says
 * @returns {Told | null} null where it takes too long
 */
function runReally(code, seed) {
  const chance = chances(seed);
  /** @type {Said[]} */
  const said = [];
  const say = (/** @type {string} */ id, /** @type {any} */ value) => {
    if (said.length > 300) throw new TooLong();
    said.push({ id, value, certain: true });
  };
  let turns = 0;
  const countTurn = () => {
    turns += 1;
    if (turns > 2000) throw new TooLong();
  };
  const target = document.createElement("textarea");
  const mysteries = [true, false, 0, 1, 2, "", "a", "paste", 5];
  const mystery = () => mysteries[Math.floor(chance() * mysteries.length)];
  const report = (/** @type {number} */ id, /** @type {any} */ value) =>
    say(String(id), plainOf(value));
  let isTooLong = false;
  const attempt = (/** @type {() => void} */ does) => {
    try {
      does();
      say("end", null);
    } catch (error) {
      if (error instanceof TooLong) isTooLong = true;
      else say("throw", plainOf(error));
    }
  };
  const before = new Set(Object.keys(window));
  const act = new Function("report", "mystery", "target", "countTurn", code);
  attempt(() => act(report, mystery, target, countTurn));
  if (isTooLong) return null;
  for (const [type, maker, init] of EVENTS) {
    const event = new maker(type, { bubbles: true, cancelable: true, ...init });
    target.dispatchEvent(event);
    say(`event ${type}`, event.defaultPrevented);
  }
  for (const name of Object.keys(window))
    if (!before.has(name)) delete (/** @type {any} */ (window)[name]);
  return { said, isWhole: true };
}

/**
 * @param {string} code
 * @returns {Told}
 */
function runDry(code) {
  const run = new DryRun(5000);
  const page = new PageModel(run, [], {
    url: "https://tests.example/",
    isTop: true,
    allRead: true,
    title: "",
  });
  /** @type {Said[]} */
  const said = [];
  // Where the code has turned out not to fit the page on paper, nothing that follows is certain. That code does not
  // throw because of what is not known is taken for granted by the dry run: it is no claim that is held against it.
  const isAstray = () =>
    run.trusts > 0 || page.used.has("made:missing") || page.used.has("code:unseen");
  const say = (/** @type {string} */ id, /** @type {any} */ value) =>
    said.push({ id, value, certain: run.undecided === 0 && !isAstray() });
  const target = page.element("textarea");
  page.window.props.set("target", target);
  page.window.props.set(
    "mystery",
    nativeOf(run, "mystery", () => new Unknown()),
  );
  page.window.props.set(
    "report",
    nativeOf(run, "report", (_, [id, value]) => void say(String(id), plainOfDry(run, value))),
  );
  let isWhole = true;
  const attempt = (/** @type {() => void} */ does) => {
    try {
      does();
      say("end", null);
    } catch (error) {
      if (error instanceof Thrown) say("throw", plainOfDry(run, error.value));
      else {
        isWhole = false;
        if (!(error instanceof OutOfPatience || error instanceof RangeError)) throw error;
      }
    }
    Object.assign(run, { calls: 0, undecided: 0, doubts: 0, guards: 0 });
    for (const list of [run.frames, run.reasons, run.collectors]) list.length = 0;
  };
  const script = { url: "program.js", text: code, inline: true, line: 1 };
  const program = /** @type {any} */ (parseCode(code));
  attempt(() => {
    run.frames.push({ name: "", script });
    run.global.isStrict = saysStrict(program.body);
    hoistVariables(run, program, run.global);
    hoist(run, program.body, run.global);
    executeAll(run, program.body, run.global);
  });
  run.isStarting = false;
  for (const [type, , init] of EVENTS) {
    try {
      const { cancelled } = page.dispatch(type, target, {
        bubbles: true,
        cancelable: true,
        ...init,
      });
      say(`event ${type}`, cancelled === null ? UNKNOWN : cancelled);
    } catch (error) {
      if (
        !(error instanceof OutOfPatience || error instanceof RangeError || error instanceof Thrown)
      )
        throw error;
      isWhole = false;
    }
  }
  return { said, isWhole: isWhole && !isAstray() };
}

/**
 * @param {Told} dry
 * @param {Told} real
 * @returns {string | null} what is claimed and is not so; null where all claims hold
 */
function differenceOf(dry, real) {
  const claims = dry.said.filter(({ certain }) => certain);
  let at = 0;
  for (const claim of claims) {
    const from = at;
    while (
      at < real.said.length &&
      !(real.said[at].id === claim.id && agrees(claim.value, real.said[at].value))
    )
      at += 1;
    if (at === real.said.length) {
      const near = real.said.slice(from).find(({ id }) => id === claim.id);
      return `the dry run is certain of ${claim.id} = ${JSON.stringify(claim.value)}, the browser says ${near ? JSON.stringify(near.value) : "nothing of it"}`;
    }
    at += 1;
  }
  if (!dry.isWhole) return null;
  if (claims.length === dry.said.length && real.said.length > claims.length)
    return `the dry run is certain that nothing else happens than ${claims.length} things, the browser says ${real.said.length}`;
  const possible = new Set(dry.said.map(({ id }) => id));
  const missed = real.said.find(({ id }) => !possible.has(id));
  // Where how it ends is uncertain, either is said.
  return !missed || /^(?:end|throw)$/.test(missed.id)
    ? null
    : `the dry run is certain that ${missed.id} does not happen, the browser says ${JSON.stringify(missed.value)}`;
}

/**
 * @param {string} code
 * @param {number} seed
 * @returns {{difference: string | null, said: number, known: number} | null} null where nothing can be compared
 */
export function compareOnce(code, seed) {
  const counted = withCountedLoops(code);
  const dry = runDry(code);
  const mysteries = /\bmystery\b/.test(code) ? [seed, seed + 1, seed + 2] : [seed];
  let difference = null;
  let said = 0;
  for (const each of mysteries) {
    const real = runReally(counted, each);
    if (!real) return null;
    said = real.said.length;
    difference ??= differenceOf(dry, real);
  }
  const known = dry.said.filter(({ certain, value }) => certain && isWhollyKnown(value)).length;
  return { difference, said, known: Math.min(known, said) };
}

/**
 * @param {string} whole of a program that fails
 * @param {number} seed
 * @returns {string} as little of it as still fails
 */
function shrunk(whole, seed) {
  let code = whole;
  const kind = (/** @type {string | null | undefined} */ difference) =>
    /^the dry run is certain (?:that|of (?:end|throw|event|\d))/.exec(difference ?? "")?.[0];
  const wanted = kind(compareOnce(code, seed)?.difference);
  const fails = (/** @type {string} */ shorter) => {
    try {
      return kind(compareOnce(shorter, seed)?.difference) === wanted;
    } catch {
      return false;
    }
  };
  for (let tries = 0, isShorter = true; isShorter && tries < 1500; ) {
    isShorter = false;
    for (const [start, end, piece] of cutsOf(code)) {
      const shorter = code.slice(0, start) + piece + code.slice(end);
      tries += 1;
      if (shorter.length >= code.length || !fails(shorter)) continue;
      code = shorter;
      isShorter = true;
      break;
    }
  }
  return code.replace(/\n\s*\n+/g, "\n").trim();
}

/**
 * @param {string} code
 * @returns {[number, number, string][]} pieces to leave out, or to put something shorter in their place; the longest first
 */
function cutsOf(code) {
  /** @type {[number, number, string][]} */
  const cuts = [];
  walkNodes(
    parse(code, { ecmaVersion: "latest", allowReturnOutsideFunction: true }),
    (node, parent) => {
      if (
        /(?:Statement|Declaration|Definition)$/.test(node.type) ||
        node.type === "SwitchCase" ||
        node.type === "Property" ||
        node.type === "CatchClause"
      )
        cuts.push([node.start, node.end, ""]);
      // What is called stays what it is, so that the failure stays the same.
      if (parent?.callee === node || parent?.type === "MemberExpression") return;
      if (parent && /(?:Expression|Literal)$/.test(node.type))
        for (const simple of ["0", '""', "[]"]) cuts.push([node.start, node.end, simple]);
      for (const part of Object.values(node).flat()) {
        if (
          part &&
          typeof part.type === "string" &&
          parent &&
          /(?:Expression|Literal|Identifier|Statement)$/.test(node.type)
        )
          cuts.push([node.start, node.end, code.slice(part.start, part.end)]);
      }
    },
  );
  return cuts
    .filter(([start, end]) => end > start)
    .sort(
      (one, other) => other[1] - other[0] - other[2].length - (one[1] - one[0] - one[2].length),
    );
}

/**
 * @param {{code: string, seed: number}[]} programs
 * @param {number} most failures to shrink
 * @returns {{compared: number, said: number, known: number, failures: {seed: number, code: string, shrunk: string, difference: string}[]}}
 */
export function compareAll(programs, most) {
  const found = {
    compared: 0,
    said: 0,
    known: 0,
    failures: /** @type {any[]} */ ([]),
    broken: /** @type {any[]} */ ([]),
  };
  for (const { code, seed } of programs) {
    let result;
    try {
      result = compareOnce(code, seed);
    } catch (error) {
      found.broken.push({ seed, code, why: String(error.stack).slice(0, 600) });
      continue;
    }
    if (!result) continue;
    found.compared += 1;
    found.said += result.said;
    found.known += result.known;
    if (result.difference)
      found.failures.push({
        seed,
        code,
        difference: result.difference,
        shrunk: found.failures.length < most ? shrunk(code, seed) : "",
      });
  }
  for (const each of found.failures)
    if (each.shrunk) each.difference = compareOnce(each.shrunk, each.seed)?.difference;
  return found;
}

/** @returns {string[]} globals that this browser has and that a dry run is certain are not there */
export function namesCalledMissing() {
  const names = new Set();
  for (let at = window; at; at = Object.getPrototypeOf(at)) {
    for (const name of Object.getOwnPropertyNames(at)) names.add(name);
  }
  const run = new DryRun(5000);
  const about = { url: "https://tests.example/", isTop: true, allRead: true, title: "" };
  const page = new PageModel(run, [], about);
  const isThere = (/** @type {string} */ name) => {
    try {
      return /** @type {any} */ (window)[name] !== undefined;
    } catch {
      // Some may not be looked at in an empty page.
      return true;
    }
  };
  return [...names].filter(
    (name) =>
      name !== "soundness" && isThere(name) && getMember(run, page.window, name) === undefined,
  );
}
