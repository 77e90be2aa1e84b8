// @ts-check
// Classes and `new` in a dry run.

import { evaluate, keyFrom, thisOf } from "./expressions.js";
import { failing } from "./functions.js";
import { makeFunction, setAccessor } from "./literals.js";
import { getMember, keepProperty } from "./properties.js";
import { execute } from "./statements.js";
import { Callable, Scope, Thing, Unknown, isPlain, oneOf, tagsWithin } from "./values.js";

/** @import { DryRun } from "./run.js" */
/** @import { CodeNode, Value } from "./values.js" */

/**
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 * @returns {Callable}
 */
export function makeClass(run, node, scope) {
  const of = /** @type {any} */ (node);
  const inner = new Scope(scope, false, run.undecided);
  inner.isStrict = true;
  const base = of.superClass ? evaluate(run, of.superClass, inner) : null;
  const hasBase = base instanceof Callable;
  if (of.superClass && isPlain(base) && base !== null)
    failing(run, "TypeError", "what is extended is no class");
  const prototype = new Thing(
    "object",
    hasBase ? prototypeOf(run, base) : (run.prototypes.object ?? null),
  );
  const made = new Callable(of.id?.name ?? "", null);
  made.isClass = true;
  made.isStrict = true;
  made.script = run.frames[run.frames.length - 1]?.script ?? null;
  made.proto = hasBase ? base : (run.prototypes.function ?? null);
  made.props.set("prototype", prototype);
  made.home = prototype;
  made.own = { fields: [], scope: inner, base, node };
  made.isVague = !hasBase && Boolean(of.superClass) && base !== null;
  prototype.isVague = made.isVague;
  prototype.props.set("constructor", made);
  prototype.hidden = new Set(["constructor"]);
  if (of.id) run.declare(inner, of.id.name, made);
  /** @type {(() => void)[]} what is done when all methods are there */
  const last = [];
  for (const member of of.body.body) addClassMember(run, made, member, inner, last);
  for (const act of last) act();
  return made;
}

/**
 * @param {DryRun} run
 * @param {Callable} made
 * @param {any} member
 * @param {Scope} scope
 * @param {(() => void)[]} last
 */
function addClassMember(run, made, member, scope, last) {
  if (member.type === "StaticBlock") {
    last.push(() => void execute(run, member, scopeOfStatic(run, made)));
    return;
  }
  const { key: name, computed } = member;
  const prefix = name?.type === "PrivateIdentifier" ? "#" : "";
  const key = computed
    ? keyFrom(run, evaluate(run, name, scope))
    : `${prefix}${name.name ?? name.value}`;
  const prototype = /** @type {Thing} */ (made.home);
  const holder = member.static ? made : prototype;
  if (typeof key !== "string") {
    holder.isVague = true;
    return;
  }
  if (member.type === "PropertyDefinition") {
    if (!member.static) made.own.fields.push({ key, node: member.value });
    else
      last.push(() =>
        made.props.set(
          key,
          member.value ? evaluate(run, member.value, scopeOfStatic(run, made)) : undefined,
        ),
      );
    return;
  }
  const method = makeFunction(run, member.value, scope);
  method.name = key;
  method.home = holder;
  method.isMethod = true;
  if (member.kind === "constructor") {
    made.node = member.value;
    made.scope = scope;
    return;
  }
  if (member.kind === "method") holder.props.set(key, method);
  else setAccessor(holder, key, member.kind, method);
  holder.hidden ??= new Set();
  holder.hidden.add(key);
}

/**
 * @param {DryRun} run
 * @param {Callable} made a class
 * @returns {Scope} in which its static members are made
 */
function scopeOfStatic(run, made) {
  const scope = new Scope(made.own.scope, true, run.undecided);
  const callee = new Callable("", null);
  callee.home = made;
  scope.self = made;
  scope.callee = callee;
  return scope;
}

/**
 * @param {DryRun} run
 * @param {Callable} maker
 * @returns {Thing | null}
 */
function prototypeOf(run, maker) {
  const found = maker.native
    ? (maker.props.get("prototype") ?? run.prototypes[maker.name])
    : getMember(run, maker, "prototype");
  return found instanceof Thing ? found : (run.prototypes.object ?? null);
}

/**
 * @param {DryRun} run
 * @param {Value} maker
 * @param {Value[]} values
 * @returns {Value}
 */
export function construct(run, maker, values) {
  if (!(maker instanceof Callable)) {
    if (
      isPlain(maker) ||
      Array.isArray(maker) ||
      (maker instanceof Thing && maker.kind === "object")
    ) {
      return failing(run, "TypeError", "what is made is no class");
    }
    run.trusts += 1;
    const could =
      maker instanceof Unknown ? maker.could.filter((each) => each instanceof Callable) : [];
    const made = could.map((each) => run.perhaps(() => construct(run, each, values)));
    if (!could.length) run.lend(values);
    return oneOf([new Unknown(values.flatMap((value) => [...tagsWithin(value)])), ...made]);
  }
  if (maker.native)
    return maker.own instanceof Callable
      ? construct(run, maker.own, values)
      : maker.native(NEW, values);
  if (maker.isMethod) return failing(run, "TypeError", "what is made is no class");
  const made = new Thing("object", prototypeOf(run, maker));
  for (const tag of run.why()) made.tags.add(tag);
  const result = initialise(run, maker, made, values);
  return result instanceof Thing || Array.isArray(result) ? result : made;
}

/** Given as ``this`` to our own functions that are called with `new`. */
export const NEW = new Thing("new");

/**
 * @param {DryRun} run
 * @param {Callable} maker
 * @param {Value} self
 * @param {Value[]} values
 * @returns {Value} what the constructor returns instead
 */
function initialise(run, maker, self, values) {
  if (maker.native) return takeOver(self, maker.native(NEW, values));
  if (!maker.isClass) return run.enter(maker, self, values);
  const { base } = maker.own;
  if (!base) addFields(run, maker, self);
  if (maker.node) return run.enter(maker, self, values);
  const result = base instanceof Callable ? initialise(run, base, self, values) : undefined;
  if (!(base instanceof Callable) && base !== null && self instanceof Thing) self.isVague = true;
  if (base) addFields(run, maker, self);
  return result;
}

/**
 * An object of a class that extends one of the language's own is what that makes.
 * @param {Value} self
 * @param {Value} made
 * @returns {undefined}
 */
function takeOver(self, made) {
  if (!(self instanceof Thing)) return undefined;
  if (!(made instanceof Thing) || made.kind === "function") {
    self.isVague = true;
    return undefined;
  }
  self.kind = made.kind;
  self.own = made.own;
  self.hidden = made.hidden;
  for (const [key, value] of made.props) self.props.set(key, value);
  return undefined;
}

/**
 * @param {DryRun} run
 * @param {Callable} maker
 * @param {Value} self
 */
function addFields(run, maker, self) {
  for (const { key, node } of maker.own.fields) {
    const scope = new Scope(maker.own.scope, true, run.undecided);
    const callee = new Callable("", null);
    callee.home = maker.home;
    scope.self = self;
    scope.callee = callee;
    const value = node ? evaluate(run, node, scope) : undefined;
    if (value instanceof Callable && !value.name) value.name = key;
    if (self instanceof Thing) keepProperty(run, self, key, value);
  }
}

/**
 * @param {DryRun} run
 * @param {Value[]} values
 * @param {Scope} scope
 * @returns {Value}
 */
export function callSuper(run, values, scope) {
  let at = /** @type {Scope | null} */ (scope);
  while (at && !at.callee?.home) at = at.parent;
  const maker = at?.callee?.home?.props.get("constructor");
  const self = thisOf(run, scope);
  if (!(maker instanceof Callable) || !maker.isClass) return undefined;
  const { base } = maker.own;
  if (base instanceof Callable) initialise(run, base, self, values);
  else {
    run.lend(values);
    if (self instanceof Thing) self.isVague = true;
  }
  addFields(run, maker, self);
  return self;
}
