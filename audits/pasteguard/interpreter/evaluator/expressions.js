// @ts-check
// The expressions of a dry run.

import { regexpOf } from "./builtins.js";
import { callSuper, makeClass } from "./classes.js";
import { LOOP_LIMIT, itemsOf } from "./control_flow.js";
import { failing, promiseOf, sameValue } from "./functions.js";
import {
  bindPattern,
  evaluateArray,
  evaluateItems,
  evaluateNew,
  evaluateObject,
  evaluateTagged,
  evaluateTemplate,
  evaluateUnary,
  makeFunction,
} from "./literals.js";
import { getMember, hasIn, isInstance, reachesBase, setMember } from "./properties.js";
import {
  Callable,
  TEXT_CONVERSIONS,
  Thing,
  Thrown,
  UNSET,
  Unknown,
  arrayDepths,
  asNumber,
  asText,
  compareValues,
  compute,
  computeHost,
  convertsItself,
  isDate,
  isKnown,
  isLarge,
  isPlain,
  oneOf,
  tagsWithin,
  truth,
  vagueArrays,
} from "./values.js";

/** @import { DryRun } from "./run.js" */
/** @import { CodeNode, Scope, Value } from "./values.js" */

/**
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 * @returns {Value}
 */
export function evaluate(run, node, scope) {
  run.step(node);
  const of = /** @type {any} */ (node);
  switch (node.type) {
    case "Literal":
      return of.regex ? regexpOf(run, of.regex.pattern, of.regex.flags) : of.value;
    case "Identifier":
      return readName(run, of.name, scope);
    case "ThisExpression":
      return thisOf(run, scope);
    case "MemberExpression":
    case "CallExpression":
      return evaluateLink(run, node, scope).value;
    case "ChainExpression":
      return evaluateLink(run, of.expression, scope).value;
    case "ParenthesizedExpression":
      return evaluate(run, of.expression, scope);
    case "AssignmentExpression":
      return evaluateAssignment(run, node, scope);
    case "UpdateExpression":
      return evaluateUpdate(run, node, scope);
    case "BinaryExpression":
      return evaluateBinary(run, node, scope);
    case "LogicalExpression":
      return evaluateLogical(run, node, scope);
    case "UnaryExpression":
      return evaluateUnary(run, node, scope);
    case "ConditionalExpression":
      return evaluateConditional(run, node, scope);
    case "TemplateLiteral":
      return evaluateTemplate(run, node, scope);
    case "TaggedTemplateExpression":
      return evaluateTagged(run, node, scope);
    case "FunctionExpression":
    case "ArrowFunctionExpression":
      return makeFunction(run, node, scope);
    case "ClassExpression":
      return makeClass(run, node, scope);
    case "ArrayExpression":
      return evaluateArray(run, node, scope);
    case "ObjectExpression":
      return evaluateObject(run, node, scope);
    case "NewExpression":
      return evaluateNew(run, node, scope);
    case "SequenceExpression":
      return of.expressions.map((/** @type {CodeNode} */ each) => evaluate(run, each, scope)).pop();
    case "AwaitExpression":
      return settledValue(run, evaluate(run, of.argument, scope));
    case "YieldExpression":
      return evaluateYield(run, node, scope);
    case "ImportExpression":
      run.page?.used.add("code:unseen");
      return promiseOf(run, new Unknown());
    default:
      return new Unknown();
  }
}

/**
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 * @returns {Unknown} what the generator's caller says to it
 */
function evaluateYield(run, node, scope) {
  const value = node.argument ? evaluate(run, node.argument, scope) : undefined;
  const given = run.given[run.given.length - 1];
  if (!given) return new Unknown();
  const items = node.delegate ? itemsOf(value) : [value];
  if (!items || run.undecided > (arrayDepths.get(given) ?? 0) || given.length > LOOP_LIMIT)
    vagueArrays.add(given);
  else given.push(...items);
  return new Unknown();
}

/**
 * @param {DryRun} run
 * @param {Value} value
 * @returns {Value} what a promise holds
 */
export function settledValue(run, value) {
  if (!(value instanceof Thing) || value.kind !== "promise") return value;
  run.touch(value.tags);
  if (value.own.isBroken) throw new Thrown(value.own.value);
  return value.own.isPending ? new Unknown(value.tags) : value.own.value;
}

/**
 * @param {DryRun} run
 * @param {string} name
 * @param {Scope} scope
 * @returns {Value}
 */
function readName(run, name, scope) {
  if (name === "undefined") return undefined;
  const found = run.find(name, scope);
  if (!found) return readGlobal(run, name);
  if (found.value === UNSET) {
    return run.isCut
      ? new Unknown()
      : failing(run, "ReferenceError", `${name} is used before it is there`);
  }
  run.touch(found.tags);
  // What was declared where it was perhaps not reached is perhaps not there.
  return found.depth > run.undecided ? oneOf([found.value, new Unknown(found.tags)]) : found.value;
}

/**
 * @param {DryRun} run
 * @param {string} name that no code declares
 * @returns {Value}
 */
function readGlobal(run, name) {
  if (!run.page) return new Unknown();
  const { window } = run.page;
  const found = getMember(run, window, name);
  if (found !== undefined || window.props.has(name)) return found;
  return failing(run, "ReferenceError", `there is no ${name}`);
}

/**
 * @param {DryRun} run
 * @param {Scope} scope
 * @returns {Value}
 */
export function thisOf(run, scope) {
  for (let at = /** @type {Scope | null} */ (scope); at; at = at.parent) {
    if (at.isFunction && at.callee && at.callee.node?.type !== "ArrowFunctionExpression")
      return at.self;
  }
  return run.page?.window;
}

/**
 * A call or a property, with the object it is read from; an optional chain ends early.
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 * @returns {{value: Value, self: Value, ended?: boolean}}
 */
export function evaluateLink(run, node, scope) {
  if (node.type === "CallExpression") return evaluateCall(run, node, scope);
  if (node.type !== "MemberExpression")
    return { value: evaluate(run, node, scope), self: undefined };
  if (node.object.type === "Super") {
    const self = thisOf(run, scope);
    const base = homeOf(scope)?.proto;
    const key = keyOf(run, node, scope);
    return { value: base ? getMember(run, base, key, self) : new Unknown(), self };
  }
  const holder = evaluateLink(run, node.object, scope);
  if (holder.ended || (node.optional && (holder.value === null || holder.value === undefined))) {
    return { value: undefined, self: undefined, ended: true };
  }
  if (holder.value === null || holder.value === undefined) {
    if (node.computed) evaluate(run, node.property, scope);
    return { value: getMember(run, holder.value, ""), self: holder.value };
  }
  return { value: getMember(run, holder.value, keyOf(run, node, scope)), self: holder.value };
}

/**
 * @param {Scope} scope
 * @returns {Thing | null}
 */
function homeOf(scope) {
  for (let at = /** @type {Scope | null} */ (scope); at; at = at.parent)
    if (at.callee?.home) return at.callee.home;
  return null;
}

/**
 * @param {DryRun} run
 * @param {CodeNode} node a member expression
 * @param {Scope} scope
 * @returns {Value} the property's name; Unknown where it is not known
 */
export function keyOf(run, node, scope) {
  const { computed, property } = /** @type {any} */ (node);
  if (computed) return keyFrom(run, evaluate(run, property, scope));
  return property.type === "PrivateIdentifier" ? `#${property.name}` : property.name;
}

/**
 * @param {DryRun} run
 * @param {Value} value
 * @returns {Value} the name of the property that it stands for; Unknown where it is not known
 */
export function keyFrom(run, value) {
  if (typeof value === "symbol")
    return `@@${value.description?.replace(/^Symbol\./, "") ?? "symbol"}`;
  return textOf(run, value) ?? new Unknown(tagsWithin(value));
}

/**
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 * @returns {{value: Value, self: Value, ended?: boolean}}
 */
function evaluateCall(run, node, scope) {
  const of = /** @type {any} */ (node);
  if (of.callee.type === "Super")
    return {
      value: callSuper(run, evaluateItems(run, of.arguments, scope), scope),
      self: undefined,
    };
  const callee = evaluateLink(run, of.callee, scope);
  if (callee.ended || (of.optional && (callee.value === null || callee.value === undefined))) {
    return { value: undefined, self: undefined, ended: true };
  }
  const { value: values, tags } = run.collecting(() => evaluateItems(run, of.arguments, scope));
  run.at = node;
  run.passed = tags;
  return { value: run.call(callee.value, callee.self, values), self: undefined };
}

/**
 * Something that a value can be given to. Its parts are evaluated once.
 * @typedef {{get: () => Value, set: (value: Value, tags: Iterable<string>) => void}} Place
 */

/**
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 * @returns {Place}
 */
export function placeFor(run, node, scope) {
  const of = /** @type {any} */ (node);
  if (node.type === "ParenthesizedExpression") return placeFor(run, of.expression, scope);
  if (node.type !== "MemberExpression") {
    return {
      get: () => evaluate(run, node, scope),
      set: (value, tags) => bindPattern(run, node, value, scope, null, tags),
    };
  }
  const isSuper = of.object.type === "Super";
  const holder = isSuper ? thisOf(run, scope) : evaluate(run, of.object, scope);
  const key = keyOf(run, node, scope);
  return {
    get: () => (isSuper ? evaluateLink(run, node, scope).value : getMember(run, holder, key)),
    set: (value, tags) => setMember(run, holder, key, value, tags, scope.isStrict),
  };
}

/**
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 * @returns {Value}
 */
function evaluateAssignment(run, node, scope) {
  const { operator, left, right } = /** @type {any} */ (node);
  const place = placeFor(run, left, scope);
  if (operator === "=") {
    const { value, tags } = run.collecting(() => evaluate(run, right, scope));
    if (value instanceof Callable && !value.name && left.type === "Identifier")
      value.name = left.name;
    run.at = node;
    place.set(value, tags);
    return value;
  }
  const before = place.get();
  const plain = operator.slice(0, -1);
  if (plain === "||" || plain === "&&" || plain === "??")
    return assignPerhaps(run, node, place, before, scope);
  const { value, tags } = run.collecting(() =>
    computeIn(run, plain, before, evaluate(run, right, scope)),
  );
  if (plain === "+" && typeof before === "number") tags.add("count");
  run.at = node;
  place.set(value, tags);
  return value;
}

/**
 * An assignment that is done only where the value before calls for it.
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Place} place
 * @param {Value} before
 * @param {Scope} scope
 * @returns {Value}
 */
function assignPerhaps(run, node, place, before, scope) {
  const { operator, left, right } = /** @type {any} */ (node);
  const isTrue =
    operator === "??="
      ? isKnown(before)
        ? before !== null && before !== undefined
        : null
      : truth(before);
  const isDone = isTrue === null ? null : operator === "&&=" ? isTrue : !isTrue;
  if (isDone === false) return before;
  const assign = () => {
    const { value, tags } = run.collecting(() => evaluate(run, right, scope));
    if (value instanceof Callable && !value.name && left.type === "Identifier")
      value.name = left.name;
    run.at = node;
    place.set(value, tags);
    return value;
  };
  return isDone ? assign() : oneOf([before, run.perhaps(assign)]);
}

/**
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 * @returns {Value}
 */
function evaluateUpdate(run, node, scope) {
  const { argument, operator, prefix } = /** @type {any} */ (node);
  const place = placeFor(run, argument, scope);
  const held = primitiveOf(run, place.get(), "number");
  const before = isLarge(held)
    ? held
    : (asNumber(held) ?? new Unknown([...tagsWithin(held), "count"]));
  const step = isLarge(before) ? 1n : 1;
  const after =
    before instanceof Unknown ? new Unknown(before.tags) : computeHost(operator[0], before, step);
  run.at = node;
  place.set(after, ["count"]);
  return prefix ? after : before;
}

/**
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 * @returns {Value}
 */
function evaluateBinary(run, node, scope) {
  const of = /** @type {any} */ (node);
  if (of.left.type === "PrivateIdentifier") {
    const holder = evaluate(run, of.right, scope);
    return holder instanceof Thing && !holder.isVague
      ? holder.props.has(`#${of.left.name}`)
      : new Unknown();
  }
  const left = evaluate(run, of.left, scope);
  const right = evaluate(run, of.right, scope);
  if (of.operator === "instanceof") return isInstance(run, left, right);
  if (of.operator === "in") {
    const key = keyFrom(run, left);
    if (right instanceof Unknown) run.trusts += 1;
    return isPlain(right)
      ? failing(run, "TypeError", "in asks for an object")
      : hasIn(run, right, typeof key === "string" ? key : null);
  }
  return computeIn(run, of.operator, left, right);
}

/**
 * @param {DryRun} run
 * @param {string} operator
 * @param {Value} left
 * @param {Value} right
 * @returns {Value} as the page's code has it: objects say themselves what they are as text or number
 */
function computeIn(run, operator, left, right) {
  if (/^[!=]==$/.test(operator)) return compute(operator, left, right);
  if (/^[!=]=$/.test(operator) && isPlain(left) === isPlain(right))
    return compute(operator, left, right);
  const isNothing = (/** @type {Value} */ value) => value === null || value === undefined;
  if (/^[!=]=$/.test(operator) && (isNothing(left) || isNothing(right)))
    return compute(operator, left, right);
  const hint = /^(?:\+|[!=]=)$/.test(operator) ? "default" : "number";
  const [one, other] = [primitiveOf(run, left, hint), primitiveOf(run, right, hint)];
  if (isPlain(one) && isPlain(other)) {
    if (/^[!=]=$/.test(operator)) return compareValues(operator, one, other);
    try {
      return computeHost(operator, one, other);
    } catch (error) {
      return failing(
        run,
        error instanceof Error ? error.name : "TypeError",
        "what cannot be computed",
      );
    }
  }
  return new Unknown([...tagsWithin(left), ...tagsWithin(right)]);
}

/**
 * @param {DryRun} run
 * @param {Value} value
 * @param {"default" | "number" | "string"} hint
 * @returns {Value} the text or number that stands for an object; Unknown where it is not known
 */
export function primitiveOf(run, value, hint) {
  if (isPlain(value) || value instanceof Unknown) return value;
  const unknown = () => new Unknown(tagsWithin(value));
  if (isDate(value))
    return hint === "number" && typeof value.own === "number" ? value.own : unknown();
  if (!(value instanceof Thing) || !convertsItself(value, TEXT_CONVERSIONS)) {
    const isBare =
      value instanceof Thing && value.kind === "object" && !value.isVague && !reachesBase(value);
    return isBare
      ? failing(run, "TypeError", "an object that has no value")
      : (asText(value) ?? unknown());
  }
  if (value.isVague || convertsItself(value, /^@@/) || !["object", "error"].includes(value.kind))
    return unknown();
  for (const name of hint === "string" ? ["toString", "valueOf"] : ["valueOf", "toString"]) {
    const act = getMember(run, value, name);
    if (act instanceof Unknown) return unknown();
    if (!(act instanceof Callable)) continue;
    const result = run.call(act, value, []);
    if (isPlain(result) || result instanceof Unknown) return result;
  }
  return failing(run, "TypeError", "an object that has no value");
}

/**
 * @param {DryRun} run
 * @param {Value} value
 * @returns {string | null} as String() has it; null where it is not known
 */
export function textOf(run, value) {
  const plain = primitiveOf(run, value, "string");
  if (typeof plain === "symbol") return null;
  return asText(plain);
}

/**
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 * @returns {Value}
 */
function evaluateLogical(run, node, scope) {
  const { operator, right: other } = /** @type {any} */ (node);
  const { value: left, tags } = run.collecting(() => evaluate(run, node.left, scope));
  const decided =
    operator === "??" ? (isKnown(left) ? left !== null && left !== undefined : null) : truth(left);
  if (decided !== null) {
    const needsRight = operator === "&&" ? decided : !decided;
    return needsRight ? run.because(tags, () => evaluate(run, other, scope)) : left;
  }
  const right = run.because(tags, () => run.perhaps(() => evaluate(run, other, scope)));
  const either = oneOf([left, right], tags);
  if (operator === "&&") either.isTruthy = truth(right) === false ? false : null;
  if (operator === "||") either.isTruthy = truth(right) === true ? true : null;
  return either;
}

/**
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 * @returns {Value}
 */
function evaluateConditional(run, node, scope) {
  const { test, consequent, alternate } = /** @type {any} */ (node);
  const { value, tags } = run.collecting(() => evaluate(run, test, scope));
  const decided = truth(value);
  return run.because(tags, () => {
    if (decided !== null) return evaluate(run, decided ? consequent : alternate, scope);
    const one = run.perhaps(() => evaluate(run, consequent, scope));
    const other = run.perhaps(() => evaluate(run, alternate, scope));
    return sameValue(one, other) ? one : oneOf([one, other], tags);
  });
}
