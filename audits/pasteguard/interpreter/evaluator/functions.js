// @ts-check
// Functions that a dry run calls: the page's own, and ours that stand for the browser's.

import { evaluate } from "./expressions.js";
import { bindPattern } from "./literals.js";
import { hoist, hoistVariables, usesArguments } from "./scopes.js";
import { executeAll, returned } from "./statements.js";
import {
  Callable,
  Scope,
  Thing,
  Thrown,
  Unknown,
  argumentLists,
  isPlain,
  madeHere,
  vagueArrays,
} from "./values.js";

/** @import { DryRun } from "./run.js" */
/** @import { CodeNode, Value } from "./values.js" */

/**
 * @param {Value} one
 * @param {Value} other
 * @returns {boolean}
 */
export function sameValue(one, other) {
  if (isPlain(one) && isPlain(other)) return Object.is(one, other);
  return one === other && !(one instanceof Unknown);
}

/**
 * @param {DryRun} run
 * @param {string} name
 * @param {(self: Value, values: Value[]) => Value} native
 * @returns {Callable}
 */
export function nativeOf(run, name, native) {
  const callable = new Callable(name, native);
  callable.proto = run.prototypes.function ?? null;
  return callable;
}

/**
 * @param {DryRun} run
 * @param {string} name such as "TypeError"
 * @param {Value} message
 * @returns {Thing}
 */
export function errorOf(run, name, message) {
  const made = new Thing("error", run.prototypes[name] ?? run.prototypes.error ?? null);
  made.props.set("name", name);
  made.props.set("message", message);
  made.hidden = new Set(["name", "message"]);
  return made;
}

/**
 * What the page's code does here would throw in a browser. Where it catches that, it is thrown.
 * Otherwise the page on paper may not be as it was when the code ran: at the page's start, what follows is walked
 * all the same, and the page is known to be another one.
 * @param {DryRun} run
 * @param {string} name
 * @param {string} message
 * @returns {Value}
 */
export function failing(run, name, message) {
  if (run.guards) throw new Thrown(errorOf(run, name, new Unknown([message])));
  if (run.isStarting && !run.undecided) run.page?.used.add("made:missing");
  else run.doubt();
  return new Unknown();
}

/**
 * An error of the language itself, thrown by one of its own functions.
 * @param {DryRun} run
 * @param {unknown} error of the host's
 * @returns {Thrown}
 */
export function thrownByHost(run, error) {
  const name = error instanceof Error ? error.name : "Error";
  return new Thrown(errorOf(run, name, error instanceof Error ? error.message : new Unknown()));
}

/**
 * @param {DryRun} run
 * @param {Value} value
 * @returns {Thing} a promise that is kept already: what waits for it is done at once
 */
export function promiseOf(run, value) {
  if (value instanceof Thing && value.kind === "promise") return value;
  const promise = new Thing("promise", run.prototypes.promise ?? null);
  promise.own = { value, isPending: false, isBroken: false, waiting: [] };
  return promise;
}

/**
 * @param {DryRun} run
 * @param {Value} value
 * @returns {Thing} a promise that is broken already
 */
export function brokenPromise(run, value) {
  const promise = promiseOf(run, undefined);
  Object.assign(promise.own, { value, isBroken: true });
  return promise;
}

/**
 * @param {DryRun} run
 * @param {Callable} callee
 * @param {Value} self
 * @param {Value[]} values
 * @returns {Value}
 */
export function runFunction(run, callee, self, values) {
  const node = /** @type {CodeNode} */ (callee.node);
  return run.within(() => {
    const scope = new Scope(callee.scope, true, run.undecided);
    scope.callee = callee;
    scope.isStrict = callee.isStrict;
    if (node.type !== "ArrowFunctionExpression") {
      scope.self =
        callee.isStrict || (self !== undefined && self !== null) ? self : run.page?.window;
      if (usesArguments(node)) {
        const list = madeHere([...values]);
        argumentLists.add(list);
        run.declare(scope, "arguments", list);
      }
      if (node.id && node.type === "FunctionExpression") run.declare(scope, node.id.name, callee);
    }
    run.reasons.push(new Set());
    try {
      bindParameters(run, node.params, values, scope);
      if (node.body.type !== "BlockStatement") return evaluate(run, node.body, scope);
      hoistVariables(run, node.body, scope);
      hoist(run, node.body.body, scope);
      return returned(executeAll(run, node.body.body, scope));
    } finally {
      run.reasons.pop();
    }
  });
}

/**
 * @param {DryRun} run
 * @param {CodeNode[]} params
 * @param {Value[]} values
 * @param {Scope} scope
 */
function bindParameters(run, params, values, scope) {
  params.forEach((param, at) => {
    if (param.type === "RestElement") {
      bindPattern(run, param.argument, madeHere(values.slice(at)), scope, "let");
    } else bindPattern(run, param, values[at], scope, "let");
  });
}

/**
 * A generator's code is not walked step by step. Where it is wanted whole, it is run to its end; where
 * only a part of it is asked for, what it does may happen or not.
 * @param {DryRun} run
 * @param {Callable} callee
 * @param {Value} self
 * @param {Value[]} values
 * @returns {Thing}
 */
export function generatorOf(run, callee, self, values) {
  const made = new Thing("generator");
  made.own = {
    isUsed: false,
    /** @returns {Value[] | null} all that it gives; null where that is not known */
    all: () => {
      if (made.own.isUsed || run.undecided > made.depth) {
        made.own.some();
        return null;
      }
      made.own.isUsed = true;
      /** @type {Value[]} */
      const given = [];
      run.given.push(given);
      try {
        runFunction(run, callee, self, values);
        return vagueArrays.has(given) ? null : given;
      } finally {
        run.given.pop();
      }
    },
    /** A part of it may be run. */
    some: () => {
      made.own.isUsed = true;
      run.given.push([]);
      try {
        untilSettled(run, () => run.perhaps(() => runFunction(run, callee, self, values)));
      } finally {
        run.given.pop();
      }
    },
  };
  for (const name of ["next", "return", "throw"]) {
    made.props.set(
      name,
      nativeOf(run, name, () => (made.own.some(), new Unknown())),
    );
  }
  return made;
}

/**
 * Runs what may happen any number of times, until nothing becomes less known by it.
 * @param {DryRun} run
 * @param {() => void} act
 */
export function untilSettled(run, act) {
  for (let turn = 0; turn < 8; turn += 1) {
    const before = run.shaken;
    act();
    if (run.shaken === before) return;
  }
}
