// @ts-check
// Values that a dry run makes itself: functions, lists, objects, and patterns that take them apart.

import { construct } from "./classes.js";
import { isIterable, itemsOf, namesOf, unknownItem } from "./control_flow.js";
import {
  evaluate,
  evaluateLink,
  keyFrom,
  keyOf,
  placeFor,
  primitiveOf,
  textOf,
} from "./expressions.js";
import { failing } from "./functions.js";
import { deleteMember, getMember } from "./properties.js";
import { saysStrict } from "./scopes.js";
import {
  Accessor,
  Callable,
  Thing,
  Unknown,
  arrayTags,
  asNumber,
  frozenArrays,
  isKnown,
  isLarge,
  isPlain,
  madeHere,
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
 * @returns {Callable}
 */
export function makeFunction(run, node, scope) {
  const made = new Callable(node.id?.name ?? "", null);
  made.node = node;
  made.scope = scope;
  made.script = run.frames[run.frames.length - 1]?.script ?? null;
  made.proto = run.prototypes.function ?? null;
  made.isMethod = node.type === "ArrowFunctionExpression" || node.async || node.generator;
  made.isStrict =
    scope.isStrict || (node.body.type === "BlockStatement" && saysStrict(node.body.body));
  return made;
}

/**
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 * @returns {Value[]}
 */
export function evaluateArray(run, node, scope) {
  const { value, tags } = run.collecting(() => evaluateItems(run, node.elements, scope));
  const all = new Set([...tags, ...run.why()]);
  if (all.size) arrayTags.set(value, all);
  return value;
}

/**
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 * @returns {Value}
 */
export function evaluateNew(run, node, scope) {
  const callee = evaluate(run, node.callee, scope);
  const { value: values, tags } = run.collecting(() => evaluateItems(run, node.arguments, scope));
  run.at = node;
  run.passed = tags;
  return construct(run, callee, values);
}

/**
 * @param {DryRun} run
 * @param {(CodeNode | null)[]} nodes
 * @param {Scope} scope
 * @returns {Value[]}
 */
export function evaluateItems(run, nodes, scope) {
  /** @type {Value[]} */
  const values = madeHere([]);
  for (const node of nodes) {
    if (!node) values.length += 1;
    else if (node.type !== "SpreadElement") values.push(evaluate(run, node, scope));
    else {
      const over = evaluate(run, node.argument, scope);
      if (!isIterable(over)) failing(run, "TypeError", "what is spread is no list");
      const items = itemsOf(over);
      if (items) for (const item of items) values.push(item);
      else {
        run.trusts += 1;
        values.push(unknownItem(over, tagsWithin(over)));
        vagueArrays.add(values);
      }
    }
  }
  return values;
}

/**
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 * @returns {Value}
 */
export function evaluateTemplate(run, node, scope) {
  /** @type {Set<string>} */
  const tags = new Set();
  let text = "";
  let isWhole = true;
  node.quasis.forEach((/** @type {CodeNode} */ quasi, /** @type {number} */ at) => {
    text += quasi.value.cooked ?? "";
    const each = node.expressions[at];
    if (!each) return;
    const value = evaluate(run, each, scope);
    for (const tag of tagsWithin(value)) tags.add(tag);
    const said = textOf(run, value);
    if (said === null) isWhole = false;
    text += said ?? "\u2026";
  });
  return isWhole ? text : new Unknown(tags, { isTruthy: /[^\u2026]/.test(text) ? true : null });
}

/**
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 * @returns {Value}
 */
export function evaluateTagged(run, node, scope) {
  const { tag, quasi } = /** @type {any} */ (node);
  const callee = evaluateLink(run, tag, scope);
  const texts = madeHere(quasi.quasis.map((/** @type {any} */ each) => each.value.cooked));
  const raw = quasi.quasis.map((/** @type {any} */ each) => each.value.raw);
  frozenArrays.add(texts).add(raw);
  Object.defineProperty(texts, "raw", { value: raw });
  const { value: values, tags } = run.collecting(() =>
    evaluateItems(run, quasi.expressions, scope),
  );
  run.at = node;
  run.passed = tags;
  return run.call(callee.value, callee.self, [texts, ...values]);
}

/**
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 * @returns {Thing}
 */
export function evaluateObject(run, node, scope) {
  const made = new Thing("object", run.prototypes.object ?? null);
  for (const tag of run.why()) made.tags.add(tag);
  for (const each of node.properties) {
    if (each.type === "SpreadElement") {
      copyProperties(run, evaluate(run, each.argument, scope), made);
      continue;
    }
    const key = each.computed
      ? keyFrom(run, evaluate(run, each.key, scope))
      : String(each.key.name ?? each.key.value);
    const { value, tags } = run.collecting(() => evaluate(run, each.value, scope));
    for (const tag of tags) made.tags.add(tag);
    if (typeof key !== "string") {
      made.isVague = true;
      continue;
    }
    if (
      each.value.type === "FunctionExpression" &&
      (each.method || each.kind !== "init") &&
      value instanceof Callable
    ) {
      value.isMethod = true;
      value.home = made;
    }
    if (value instanceof Callable && !value.name) value.name = key;
    if (key === "__proto__" && !each.computed && !each.shorthand && !each.method)
      setPrototype(made, value);
    else if (each.kind === "init") made.props.set(key, value);
    else setAccessor(made, key, each.kind, value);
  }
  return made;
}

/**
 * @param {Thing} holder
 * @param {Value} proto
 */
export function setPrototype(holder, proto) {
  if (proto instanceof Thing || proto === null) holder.proto = proto;
  else if (!isPlain(proto)) holder.isVague = true;
}

/**
 * @param {DryRun} run
 * @param {Value} from
 * @param {Thing} to
 * @param {Set<string>} [left] names that are not taken
 */
function copyProperties(run, from, to, left = new Set()) {
  if (from === null || from === undefined) return;
  const names = namesOf(from);
  if (!names) {
    to.isVague = true;
    for (const tag of tagsWithin(from)) to.tags.add(tag);
    // What is known of it is of use where code is looked for that may be called.
    if (from instanceof Thing)
      for (const [key, item] of from.props)
        if (!(item instanceof Accessor)) to.props.set(key, item);
    return;
  }
  for (const name of names) if (!left.has(name)) to.props.set(name, getMember(run, from, name));
}

/**
 * @param {Thing} holder
 * @param {string} key
 * @param {string} kind "get" or "set"
 * @param {Callable} callable
 */
export function setAccessor(holder, key, kind, callable) {
  const known = holder.props.get(key);
  const accessor =
    known instanceof Accessor ? new Accessor(known.get, known.set) : new Accessor(null, null);
  if (kind === "get") accessor.get = callable;
  else accessor.set = callable;
  holder.props.set(key, accessor);
}

/**
 * Gives a value to a name, a property or a pattern of them.
 * @param {DryRun} run
 * @param {CodeNode} pattern
 * @param {Value} value
 * @param {Scope} scope
 * @param {string | null} kind "let", "const" or "var" to declare, null to assign
 * @param {Iterable<string>} [tags]
 */
export function bindPattern(run, pattern, value, scope, kind, tags = tagsWithin(value)) {
  const of = /** @type {any} */ (pattern);
  switch (pattern.type) {
    case "Identifier":
      // What `var` declares was declared at the beginning of the function.
      if (kind && kind !== "var") run.declare(scope, of.name, value, tags, kind === "const");
      else run.assign(scope, of.name, value, tags);
      return;
    case "MemberExpression":
      placeFor(run, pattern, scope).set(value, tags);
      return;
    case "AssignmentPattern": {
      const fallback = () => {
        const given = evaluate(run, of.right, scope);
        if (given instanceof Callable && !given.name && of.left.type === "Identifier")
          given.name = of.left.name;
        return given;
      };
      const isUnsure = !isKnown(value) && truth(value) !== true;
      const given =
        value === undefined ? fallback() : isUnsure ? oneOf([value, run.perhaps(fallback)]) : value;
      bindPattern(run, of.left, given, scope, kind, tags);
      return;
    }
    case "ArrayPattern":
      bindList(run, of.elements, value, scope, kind, tags);
      return;
    case "ObjectPattern":
      bindProperties(run, of.properties, value, scope, kind, tags);
      return;
    default:
  }
}

/**
 * @param {DryRun} run
 * @param {(CodeNode | null)[]} elements
 * @param {Value} value
 * @param {Scope} scope
 * @param {string | null} kind
 * @param {Iterable<string>} tags
 */
function bindList(run, elements, value, scope, kind, tags) {
  const isWhole = elements[elements.length - 1]?.type === "RestElement";
  if (!isIterable(value)) failing(run, "TypeError", "what is taken apart is no list");
  if (value instanceof Thing && value.kind === "generator" && !isWhole) value.own.some();
  const items = itemsOf(value, { isWhole });
  if (!items) run.trusts += 1;
  elements.forEach((each, at) => {
    if (!each) return;
    const isRest = each.type === "RestElement";
    const item = items
      ? isRest
        ? madeHere(items.slice(at))
        : items[at]
      : unknownItem(value, tags);
    bindPattern(run, isRest ? each.argument : each, item, scope, kind, tags);
  });
}

/**
 * @param {DryRun} run
 * @param {any[]} properties
 * @param {Value} value
 * @param {Scope} scope
 * @param {string | null} kind
 * @param {Iterable<string>} tags
 */
function bindProperties(run, properties, value, scope, kind, tags) {
  if (value === null || value === undefined)
    failing(run, "TypeError", "what is taken apart is nothing");
  if (value instanceof Unknown) run.trusts += 1;
  const taken = new Set();
  let isSure = true;
  for (const each of properties) {
    if (each.type === "RestElement") {
      const rest = new Thing("object", run.prototypes.object ?? null);
      copyProperties(run, value, rest, taken);
      if (!isSure) rest.isVague = true;
      bindPattern(run, each.argument, rest, scope, kind, tags);
      continue;
    }
    const key = each.computed
      ? keyFrom(run, evaluate(run, each.key, scope))
      : String(each.key.name ?? each.key.value);
    if (typeof key === "string") taken.add(key);
    else isSure = false;
    const item = value === null || value === undefined ? new Unknown() : getMember(run, value, key);
    bindPattern(run, each.value, item, scope, kind, tags);
  }
}

/**
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 * @returns {Value}
 */
export function evaluateUnary(run, node, scope) {
  const { operator, argument } = /** @type {any} */ (node);
  if (operator === "typeof") return typeName(readForType(run, argument, scope));
  if (operator === "delete") return evaluateDelete(run, argument, scope);
  const value = evaluate(run, argument, scope);
  if (operator === "void") return undefined;
  if (operator === "!") {
    const decided = truth(value);
    return decided === null ? new Unknown(tagsWithin(value)) : !decided;
  }
  const plain = primitiveOf(run, value, "number");
  if (isLarge(plain))
    return operator === "-"
      ? -plain
      : operator === "~"
        ? ~plain
        : failing(run, "TypeError", "a large number is no number");
  const number = asNumber(plain);
  if (number === null) return new Unknown(tagsWithin(value));
  return operator === "-" ? -number : operator === "+" ? number : ~number;
}

/**
 * @param {DryRun} run
 * @param {any} node
 * @param {Scope} scope
 * @returns {Value} what typeof looks at: a name that nobody declares is no error there
 */
function readForType(run, node, scope) {
  const isFree =
    node.type === "Identifier" && node.name !== "undefined" && !run.find(node.name, scope);
  return isFree && run.page
    ? getMember(run, run.page.window, node.name)
    : evaluate(run, node, scope);
}

/**
 * @param {DryRun} run
 * @param {any} node
 * @param {Scope} scope
 * @returns {Value}
 */
function evaluateDelete(run, node, scope) {
  if (node.type === "ChainExpression") return evaluateDelete(run, node.expression, scope);
  if (node.type !== "MemberExpression") {
    evaluate(run, node, scope);
    return node.type !== "Identifier";
  }
  const holder = evaluateLink(run, node.object, scope);
  if (holder.ended || (node.optional && (holder.value === null || holder.value === undefined)))
    return true;
  return deleteMember(run, holder.value, keyOf(run, node, scope), scope.isStrict);
}

/**
 * @param {Value} value
 * @returns {Value}
 */
function typeName(value) {
  if (value instanceof Unknown) return new Unknown(value.tags, { isTruthy: true });
  if (value instanceof Callable) return "function";
  return isPlain(value) ? (value === null ? "object" : typeof value) : "object";
}
