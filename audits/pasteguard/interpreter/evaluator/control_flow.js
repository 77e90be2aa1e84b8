// @ts-check
// Branches, loops, switches and caught errors of a dry run: what is not decided is done both ways.

import { takeRest } from "./arrays.js";
import { vagueCollections } from "./collections.js";
import { evaluate } from "./expressions.js";
import { failing, untilSettled } from "./functions.js";
import { bindPattern } from "./literals.js";
import { hasIn } from "./properties.js";
import { hoist } from "./scopes.js";
import { declareVariables, eitherOf, execute, executeAll, without } from "./statements.js";
import {
  Callable,
  Scope,
  Thing,
  Thrown,
  Unknown,
  compute,
  convertsItself,
  isPlain,
  madeHere,
  oneOf,
  truth,
  vagueArrays,
} from "./values.js";

/** @import { DryRun } from "./run.js" */
/** @import { Completion, Way } from "./statements.js" */
/** @import { CodeNode, Value } from "./values.js" */

export const LOOP_LIMIT = 3000;

/**
 * Whether a branch ends what is being run; then the rest depends on the condition, too.
 * @param {CodeNode | null} node
 * @returns {boolean}
 */
function leaves(node) {
  if (!node) return false;
  if (/^(Return|Throw|Continue|Break)Statement$/.test(node.type)) return true;
  return node.type === "BlockStatement" && node.body.some(leaves);
}

/**
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 * @returns {Completion}
 */
export function executeIf(run, node, scope) {
  const { test, consequent, alternate } = /** @type {any} */ (node);
  const { value, tags } = run.collecting(() => evaluate(run, test, scope));
  const reasons = run.reasons[run.reasons.length - 1];
  const decided = truth(value);
  const done = run.because(tags, () => {
    if (decided === true) return execute(run, consequent, scope);
    if (decided === false) return alternate ? execute(run, alternate, scope) : null;
    const one = executePerhaps(run, consequent, scope);
    return eitherOf(one, alternate ? executePerhaps(run, alternate, scope) : null);
  });
  if (reasons && (leaves(consequent) || leaves(alternate)))
    for (const tag of tags) reasons.add(tag);
  return done;
}

/**
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 * @returns {Completion}
 */
function executePerhaps(run, node, scope) {
  const done = run.perhaps(() => execute(run, node, scope));
  return done instanceof Unknown ? null : done;
}

/**
 * Loops, and statements with labels.
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 * @param {string[]} labels
 * @returns {Completion}
 */
export function executeLabeled(run, node, scope, labels) {
  switch (node.type) {
    case "LabeledStatement": {
      const label = node.label.name;
      const undecided = run.undecided - run.doubts;
      const done = executeLabeled(run, node.body, scope, [...labels, label]);
      const rest = without(done, (way) => way.type === "break" && way.label === label);
      // Whoever took the way is here again.
      if (!rest) run.undecided = undecided + run.doubts;
      return rest;
    }
    case "ForStatement":
    case "WhileStatement":
    case "DoWhileStatement":
      return looping(run, (loop) => executeLoop(run, node, scope, loop), labels);
    case "ForOfStatement":
    case "ForInStatement":
      return looping(run, (loop) => executeEach(run, node, scope, loop), labels);
    default:
      return execute(run, node, scope);
  }
}

/** The turns of one loop. */
class Loop {
  /**
   * @param {DryRun} run
   * @param {string[]} labels
   */
  constructor(run, labels) {
    this.run = run;
    this.labels = labels;
    /** @type {Way[]} ways out of the loop that lead farther than its end */
    this.ways = [];
    this.isOver = false;
    this.mayEnd = false;
  }

  /**
   * @param {Completion} done of one turn
   */
  turned(done) {
    if (!done) return;
    const isOwn = (/** @type {Way} */ way) => way.label === null || this.labels.includes(way.label);
    const next = done.ways.filter((way) => way.type === "continue" && isOwn(way));
    const ends = done.ways.filter((way) => way.type === "break" && isOwn(way));
    const farther = done.ways.filter((way) => way.type === "return" || !isOwn(way));
    this.ways.push(...farther);
    if (ends.length) this.mayEnd = true;
    const goesOn = done.mayFall || next.length > 0;
    this.isOver = !goesOn;
    if (goesOn && (ends.length || farther.length)) this.run.undecided += 1;
  }

  /**
   * What follows is done any number of times, or not at all.
   * @param {() => Completion} turn
   */
  anyNumber(turn) {
    this.mayEnd = true;
    untilSettled(this.run, () => {
      const done = this.run.perhaps(turn);
      if (done && !(done instanceof Unknown)) this.turned({ ways: done.ways, mayFall: true });
    });
    this.isOver = true;
  }
}

/**
 * @param {DryRun} run
 * @param {(loop: Loop) => void} walk
 * @param {string[]} labels
 * @returns {Completion}
 */
function looping(run, walk, labels) {
  const loop = new Loop(run, labels);
  run.within(() => {
    try {
      walk(loop);
    } catch (error) {
      if (!(error instanceof Thrown) || !(loop.mayEnd || loop.ways.length)) throw error;
      // Had the loop been left before, this would not be thrown.
      run.doubt();
    }
  });
  const { ways, mayEnd } = loop;
  return ways.length ? { ways, mayFall: mayEnd } : null;
}

/**
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 * @param {Loop} loop
 */
function executeLoop(run, node, scope, loop) {
  const { init, test, update, body } = /** @type {any} */ (node);
  let inner = new Scope(scope, false, run.undecided);
  const hasOwnNames = init?.type === "VariableDeclaration" && init.kind !== "var";
  if (init?.type === "VariableDeclaration") declareVariables(run, init, inner);
  else if (init) evaluate(run, init, inner);
  const decide = () => (test ? truth(evaluate(run, test, inner)) : true);
  const turn = () => {
    const done = execute(run, body, inner);
    if (hasOwnNames) inner = nextTurn(inner);
    if (update) evaluate(run, update, inner);
    return done;
  };
  for (let count = 0; !loop.isOver; count += 1) {
    run.step(node);
    const decided = node.type === "DoWhileStatement" && count === 0 ? true : decide();
    if (decided === false) break;
    if (decided === null || count >= LOOP_LIMIT) {
      loop.anyNumber(() => {
        const done = turn();
        decide();
        return done;
      });
      if (count >= LOOP_LIMIT) run.doubt();
      // What stands after a loop without end is never come to.
      if (count >= LOOP_LIMIT && !test) run.cut();
      return;
    }
    const done = execute(run, body, inner);
    loop.turned(done);
    if (loop.isOver) return;
    if (hasOwnNames) inner = nextTurn(inner);
    if (update) evaluate(run, update, inner);
  }
  loop.mayEnd = true;
}

/**
 * @param {Scope} scope of a loop's own names
 * @returns {Scope} of its next turn: what was made in the turn before keeps its own
 */
function nextTurn(scope) {
  const next = new Scope(scope.parent, false, scope.depth);
  for (const [name, known] of scope.names)
    next.names.set(name, { ...known, tags: new Set(known.tags) });
  return next;
}

/**
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 * @param {Loop} loop
 */
function executeEach(run, node, scope, loop) {
  const { left, right, body } = /** @type {any} */ (node);
  const { value: over, tags } = run.collecting(() => evaluate(run, right, scope));
  const turn = (/** @type {Value} */ item) => {
    const inner = new Scope(scope, false, run.undecided);
    if (left.type === "VariableDeclaration")
      bindPattern(run, left.declarations[0].id, item, inner, left.kind, tags);
    else bindPattern(run, left, item, inner, null, tags);
    return execute(run, body, inner);
  };
  const isOf = node.type === "ForOfStatement";
  if (isOf && !isIterable(over)) {
    failing(run, "TypeError", "what is to be iterated over is no list");
    loop.mayEnd = true;
    return;
  }
  // A list may grow while it is walked.
  const isList = isOf && Array.isArray(over) && !vagueArrays.has(over);
  const items = isList ? over : isOf ? itemsOf(over, { isWhole: false }) : namesToVisit(run, over);
  if (!items) {
    run.trusts += 1;
    if (over instanceof Thing && over.kind === "generator")
      untilSettled(run, () => over.own.some());
    loop.anyNumber(() => turn(unknownItem(over, tags)));
    return;
  }
  for (let at = 0; at < items.length && !loop.isOver; at += 1) {
    run.step(node);
    if (at >= LOOP_LIMIT || (isList && vagueArrays.has(over))) {
      loop.anyNumber(() => turn(new Unknown(tags)));
      return;
    }
    if (!isOf && isGone(run, over, items[at])) continue;
    loop.turned(turn(items[at]));
  }
  if (!loop.isOver) loop.mayEnd = true;
}

/**
 * @param {Value} over
 * @param {Iterable<string>} tags
 * @returns {Unknown} one of the things in a list of which it is not known what it holds
 */
export function unknownItem(over, tags) {
  const lists = over instanceof Unknown ? over.could : [over];
  return oneOf([
    new Unknown(tags),
    ...lists.filter(Array.isArray).flatMap((list) => list.slice(0, 8)),
  ]);
}

/**
 * @param {DryRun} run
 * @param {Value} over
 * @param {Value} name
 * @returns {boolean} whether a property is gone by the time that a loop comes to it
 */
function isGone(run, over, name) {
  return over instanceof Thing && over.kind === "object" && hasIn(run, over, name) === false;
}

/**
 * @param {Value} value
 * @returns {boolean} false only where a loop over it throws
 */
export function isIterable(value) {
  if (isPlain(value)) return typeof value === "string";
  if (value instanceof Callable && value.kind === "function")
    return value.isVague || convertsItself(value, /^@@/);
  return (
    !(value instanceof Thing) ||
    value.kind !== "object" ||
    value.isVague ||
    convertsItself(value, /^@@/)
  );
}

/**
 * @param {Value} value
 * @param {{isWhole?: boolean}} [about] whether all of it is taken at once
 * @returns {Value[] | null} what a loop over it comes upon; null where that is not known
 */
export function itemsOf(value, { isWhole = true } = {}) {
  if (Array.isArray(value)) return vagueArrays.has(value) ? null : Array.from(value);
  if (typeof value === "string") return [...value];
  if (!(value instanceof Thing) || value.isVague || vagueCollections.has(value)) return null;
  if (value.kind === "iterator") return takeRest(value, isWhole);
  if (value.kind === "generator") return isWhole ? value.own.all() : null;
  if (value.own instanceof Map)
    return [...value.own.entries()].map(([key, item]) => madeHere([key, item]));
  if (value.own instanceof Set) return [...value.own];
  return null;
}

/**
 * @param {Value} value
 * @returns {string[] | null} the names of its own properties that can be enumerated, in their order
 */
export function namesOf(value) {
  if (Array.isArray(value)) return vagueArrays.has(value) ? null : Object.keys(value);
  if (typeof value === "string") return Object.keys(value);
  if (!(value instanceof Thing)) return isPlain(value) ? [] : null;
  if (value.isVague || value.doubtful?.size) return null;
  if (value.kind === "error")
    return [...value.props.keys()].filter((name) => !value.hidden?.has(name));
  if (value.kind !== "object") return null;
  const names = [...value.props.keys()].filter(
    (name) => !/^(?:@@|#)/.test(name) && !value.hidden?.has(name),
  );
  const numbers = names.filter((name) => /^(?:0|[1-9]\d{0,8})$/.test(name));
  const others = names.filter((name) => !/^(?:0|[1-9]\d{0,8})$/.test(name));
  return [...numbers.sort((one, other) => Number(one) - Number(other)), ...others];
}

/**
 * @param {DryRun} run
 * @param {Value} value
 * @returns {string[] | null} the names that `for ... in` comes upon
 */
function namesToVisit(run, value) {
  const own = namesOf(value);
  if (!own || !(value instanceof Thing)) return own;
  const names = new Set(own);
  for (let at = value.proto; at && !at.isBase; at = at.proto) {
    const inherited = namesOf(at);
    if (!inherited) return null;
    for (const name of inherited) if (!value.hidden?.has(name)) names.add(name);
  }
  const base = run.prototypes.object;
  return base && (base.isVague || namesOf(base)?.length) ? null : [...names];
}

/**
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 * @returns {Completion}
 */
export function executeSwitch(run, node, scope) {
  const { value, tags } = run.collecting(() => evaluate(run, node.discriminant, scope));
  const inner = new Scope(scope, false, run.undecided);
  const cases = /** @type {CodeNode[] & any[]} */ (node.cases);
  hoist(
    run,
    cases.flatMap((each) => each.consequent),
    inner,
  );
  const isOwn = (/** @type {Way} */ way) => way.type === "break" && way.label === null;
  return run.because(tags, () => {
    const undecided = run.undecided - run.doubts;
    const runFrom = (/** @type {number} */ at) =>
      executeAll(
        run,
        cases.slice(at).flatMap((each) => each.consequent),
        inner,
      );
    /** @type {Completion[]} */
    const perhaps = [];
    let entered = -1;
    for (const [at, each] of cases.entries()) {
      if (!each.test) continue;
      const decided = truth(compute("===", value, evaluate(run, each.test, inner)));
      if (decided === true) {
        entered = at;
        break;
      }
      if (decided === false) continue;
      const done = run.perhaps(() => runFrom(at));
      perhaps.push(done instanceof Unknown ? null : done);
    }
    if (entered < 0) entered = cases.findIndex((each) => !each.test);
    let done =
      entered < 0 ? null : perhaps.length ? run.perhaps(() => runFrom(entered)) : runFrom(entered);
    if (done instanceof Unknown) done = null;
    for (const each of perhaps) done = eitherOf(done, each);
    const rest = without(done, isOwn);
    if (!rest) run.undecided = undecided + run.doubts;
    return rest;
  });
}

/**
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 * @returns {Completion}
 */
export function executeTry(run, node, scope) {
  const { block, handler, finalizer } = /** @type {any} */ (node);
  const before = { undecided: run.undecided, doubts: run.doubts };
  /** @type {Thrown | null} */
  let pending = null;
  /** @type {Completion} */
  let done = null;
  try {
    done = handler ? executeGuarded(run, block, handler, scope) : execute(run, block, scope);
  } catch (error) {
    if (!(error instanceof Thrown)) throw error;
    pending = error;
  }
  if (finalizer) {
    const after = { undecided: run.undecided, doubts: run.doubts };
    // It is run whatever way was taken, and whatever was perhaps thrown.
    Object.assign(run, before);
    const last = execute(run, finalizer, scope);
    // A way out of it overrides what went before, an error as well.
    if (last && !last.mayFall) return last;
    const more = run.doubts - before.doubts;
    run.undecided = Math.max(run.undecided, after.undecided + more);
    run.doubts = after.doubts + more;
    if (last && pending) {
      run.doubt();
      return { ways: last.ways, mayFall: false };
    }
    if (last)
      return { ways: [...last.ways, ...(done?.ways ?? [])], mayFall: !done || done.mayFall };
  }
  if (pending) throw pending;
  return done;
}

/**
 * @param {DryRun} run
 * @param {CodeNode} block
 * @param {any} handler
 * @param {Scope} scope
 * @returns {Completion}
 */
function executeGuarded(run, block, handler, scope) {
  const { undecided, doubts } = run;
  /** @type {Completion} */
  let done = null;
  /** @type {Thrown | null} */
  let thrown = null;
  run.guards += 1;
  try {
    done = execute(run, block, scope);
  } catch (error) {
    if (!(error instanceof Thrown)) throw error;
    thrown = error;
  } finally {
    run.guards -= 1;
  }
  const wasDoubted = run.doubts > doubts;
  // What was perhaps thrown is caught here; ways that were perhaps taken before lead on.
  Object.assign(run, { undecided, doubts });
  const caught = (/** @type {Value} */ value) => {
    const inner = new Scope(scope, false, run.undecided);
    if (handler.param) bindPattern(run, handler.param, value, inner, "let");
    return execute(run, handler.body, inner);
  };
  if (!wasDoubted) return thrown ? caught(thrown.value) : done;
  const recovered = run.perhaps(() => caught(new Unknown()));
  const last = recovered instanceof Unknown ? null : recovered;
  return thrown ? last : eitherOf(done, last);
}
