// @ts-check
// Properties in a dry run.

import { isListMethod, listMethod } from "./arrays.js";
import { memberOfHost } from "./builtins.js";
import { itemsOf, unknownItem } from "./control_flow.js";
import { failing, nativeOf } from "./functions.js";
import { setPrototype } from "./literals.js";
import {
  ARRAY_LIMIT,
  Accessor,
  COULD_LIMIT,
  Callable,
  NOT_MODELLED,
  Thing,
  Unknown,
  argumentLists,
  arrayDepths,
  arrayTags,
  frozenArrays,
  isKnown,
  isPlain,
  oneOf,
  tagsWithin,
  vagueArrays,
} from "./values.js";

/** @import { DryRun } from "./run.js" */
/** @import { CodeNode, Value } from "./values.js" */

/**
 * @param {DryRun} run
 * @param {Value} holder
 * @param {Value} key
 * @param {Value} [self] whose property it is, where it is looked for elsewhere
 * @returns {Value}
 */
export function getMember(run, holder, key, self = holder) {
  if (holder instanceof Unknown) return memberOfUnknown(run, holder, key);
  if (holder === undefined || holder === null)
    return failing(run, "TypeError", "nothing has no properties");
  if (typeof key !== "string") return unknownMember(holder);
  if (!(holder instanceof Thing)) return memberOfHost(run, holder, key);
  run.touch(holder.kind === "object" || holder.kind === "map" ? holder.tags : []);
  for (
    let at = /** @type {Thing | null} */ (holder), depth = 0;
    at && depth < 20;
    at = at.proto, depth += 1
  ) {
    if (at.isVague && at.kind !== "window") return unknownMember(at);
    if (!at.props.has(key)) continue;
    const found = at.props.get(key);
    if (found instanceof Accessor) return found.get ? run.call(found.get, self, []) : undefined;
    if (at.doubtful?.has(key) && !(found instanceof Unknown)) return oneOf([found, undefined]);
    return found;
  }
  if (key[0] === "#") return failing(run, "TypeError", "there is no such private member");
  return memberElsewhere(run, holder, key);
}

/**
 * @param {DryRun} run
 * @param {Thing} holder
 * @param {string} key that nothing in its list is called
 * @returns {Value}
 */
function memberElsewhere(run, holder, key) {
  if (run.page) {
    const modelled = run.page.read(holder, key);
    if (modelled !== NOT_MODELLED) return modelled;
  }
  if (key === "__proto__") return holder.proto ?? null;
  if (holder.kind === "listPrototype" && isListMethod(key)) return listMethod(run, key);
  if (holder instanceof Callable) return memberOfFunction(run, holder, key);
  if (holder.kind !== "object" && holder.kind !== "error") return new Unknown();
  // What every object has, and is not in our list.
  const isPlainObject = reachesBase(holder);
  return isPlainObject &&
    /^(?:isPrototypeOf|propertyIsEnumerable|toLocaleString|constructor|__\w+__)$/.test(key)
    ? new Unknown()
    : undefined;
}

/**
 * @param {Thing} thing
 * @returns {boolean} whether it inherits what all objects have
 */
export function reachesBase(thing) {
  let top = /** @type {Thing | null} */ (thing);
  while (top && !top.isBase) top = top.proto;
  return top !== null;
}

/**
 * @param {DryRun} run
 * @param {Unknown} holder
 * @param {Value} key
 * @returns {Unknown}
 */
function memberOfUnknown(run, holder, key) {
  run.touch(holder.tags);
  run.trusts += 1;
  const could = [];
  for (const each of holder.could) {
    if (typeof key !== "string") continue;
    const member = run.perhaps(() => getMember(run, each, key));
    if (member instanceof Callable && !member.isClass)
      could.push(nativeOf(run, member.name, (_, values) => run.call(member, each, values)));
    else if (member instanceof Thing || Array.isArray(member)) could.push(member);
    else if (member instanceof Unknown) could.push(...member.could);
  }
  return new Unknown(holder.tags, { could: could.slice(0, COULD_LIMIT) });
}

/**
 * @param {Value} holder
 * @returns {Unknown} any of its properties
 */
export function unknownMember(holder) {
  const values = Array.isArray(holder)
    ? holder.slice(0, 50)
    : holder instanceof Thing
      ? [...holder.props.values()].slice(0, 50)
      : [];
  const things = values.filter((each) => !(each instanceof Accessor) && !isPlain(each));
  return oneOf([new Unknown(tagsWithin(holder)), ...things]);
}

/**
 * @param {DryRun} run
 * @param {Callable} callable
 * @param {string} key
 * @returns {Value}
 */
function memberOfFunction(run, callable, key) {
  switch (key) {
    case "name":
      return callable.node?.id ? callable.name : new Unknown();
    case "length": {
      if (!callable.node || callable.native) return new Unknown();
      const params = callable.node.params;
      const at = params.findIndex(
        (/** @type {CodeNode} */ each) =>
          each.type === "AssignmentPattern" || each.type === "RestElement",
      );
      return at < 0 ? params.length : at;
    }
    case "call":
      return nativeOf(run, "call", (self, [target, ...values]) => run.call(self, target, values));
    case "apply":
      return nativeOf(run, "apply", (self, [target, values]) => {
        const isNothing = values === undefined || values === null;
        if (!isNothing && isPlain(values))
          return failing(run, "TypeError", "what is given is no list");
        return run.call(
          self,
          target,
          isNothing ? [] : (itemsOf(values) ?? [unknownItem(values, tagsWithin(values))]),
        );
      });
    case "bind":
      return nativeOf(run, "bind", (self, [target, ...first]) => {
        const bound = nativeOf(run, self?.name ?? "", (_, values) =>
          run.call(self, target, [...first, ...values]),
        );
        bound.own = self;
        return bound;
      });
    case "prototype": {
      if (callable.native) return new Unknown();
      if (callable.isMethod) return undefined;
      const made = new Thing("object", run.prototypes.object ?? null);
      made.depth = callable.depth;
      made.props.set("constructor", callable);
      made.hidden = new Set(["constructor"]);
      callable.props.set("prototype", made);
      return made;
    }
    case "toString":
      return nativeOf(run, "toString", () => new Unknown());
    default:
      return callable.native || /^(?:constructor|caller|arguments|@@hasInstance)$/.test(key)
        ? new Unknown()
        : undefined;
  }
}

/**
 * @param {DryRun} run
 * @param {Value} holder
 * @param {Value} key
 * @param {Value} value
 * @param {Iterable<string>} [tags]
 * @param {boolean} [isStrict] whether what cannot be written throws
 */
export function setMember(run, holder, key, value, tags = tagsWithin(value), isStrict = false) {
  if (holder === null || holder === undefined) {
    failing(run, "TypeError", "nothing has no properties");
    return;
  }
  if (isPlain(holder) || holder instanceof Unknown) {
    run.trusts += 1;
    // A handler given to something unknown may be called one day.
    if (typeof key === "string" && /^on[a-z]+$/.test(key) && value instanceof Callable)
      run.page?.listenUnknown(key.slice(2), value);
    const could = holder instanceof Unknown ? holder.could : [];
    for (const each of could) run.perhaps(() => setMember(run, each, key, value, tags));
    return;
  }
  if (Array.isArray(holder)) setItem(run, holder, key, value, tags, isStrict);
  else if (holder instanceof Thing) setProperty(run, holder, key, value, tags, isStrict);
}

/**
 * @param {DryRun} run
 * @param {Value[]} list
 * @param {Value} key
 * @param {Value} value
 * @param {Iterable<string>} tags
 * @param {boolean} isStrict
 */
function setItem(run, list, key, value, tags, isStrict) {
  const known = arrayTags.get(list) ?? new Set();
  for (const tag of [...tags, ...run.why()]) known.add(tag);
  arrayTags.set(list, known);
  if (frozenArrays.has(list)) {
    if (isStrict) failing(run, "TypeError", "the list cannot be changed");
    return;
  }
  const isNumber = typeof key === "string" && /^(?:0|[1-9]\d*)$/.test(key);
  const isTooFar = isNumber && Number(key) > list.length + ARRAY_LIMIT;
  const isNamed = typeof key === "string" && !isNumber && key !== "length";
  if (isNamed) {
    const before = /** @type {any} */ (list)[key];
    const settled =
      before === undefined && run.undecided > (arrayDepths.get(list) ?? 0)
        ? oneOf([before, value])
        : run.settled(before, value, arrayDepths.get(list) ?? 0);
    Object.defineProperty(list, key, {
      value: settled,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  } else if (typeof key !== "string" || isTooFar || run.undecided > (arrayDepths.get(list) ?? 0)) {
    blurList(run, list);
    if (isNumber && !isTooFar) list[Number(key)] = value;
    else if (!isPlain(value)) list.push(value);
  } else if (isNumber) list[Number(key)] = value;
  else if (
    typeof value === "number" &&
    value >= 0 &&
    value <= list.length + ARRAY_LIMIT &&
    Number.isInteger(value)
  )
    list.length = value;
  else if (isKnown(value) && isPlain(value) && !Number.isInteger(value))
    failing(run, "RangeError", "no length of a list");
  else blurList(run, list);
}

/**
 * Says that it is not known any more what a list holds.
 * @param {DryRun} run
 * @param {Value[]} list
 */
export function blurList(run, list) {
  if (!vagueArrays.has(list)) run.shaken += 1;
  vagueArrays.add(list);
}

/**
 * @param {DryRun} run
 * @param {Thing} holder
 * @param {Value} key
 * @param {Value} value
 * @param {Iterable<string>} tags
 * @param {boolean} isStrict
 */
function setProperty(run, holder, key, value, tags, isStrict) {
  if (typeof key !== "string") {
    if (holder.kind === "window" || holder.kind === "element" || holder.kind === "document") return;
    if (!holder.isVague) run.shaken += 1;
    holder.isVague = true;
    for (const tag of [...tags, ...run.why()]) holder.tags.add(tag);
    if (!isPlain(value)) holder.props.set(`@@unknown${holder.props.size}`, value);
    return;
  }
  for (let at = /** @type {Thing | null} */ (holder); at; at = at.proto) {
    const found = at.props.get(key);
    if (!(found instanceof Accessor)) continue;
    if (found.set) run.call(found.set, holder, [value]);
    else if (isStrict) failing(run, "TypeError", "there is no setter");
    return;
  }
  if (run.page?.write(holder, key, value, new Set(tags))) return;
  if (key === "__proto__" && holder.kind === "object") {
    if (run.undecided > holder.depth) holder.isVague = true;
    else setPrototype(holder, value);
    return;
  }
  if (holder.isFrozen || isReadOnly(holder, key)) {
    if (isStrict) failing(run, "TypeError", "the property cannot be changed");
    return;
  }
  if (value instanceof Callable && !value.name) value.name = key;
  keepProperty(run, holder, key, value);
  if (holder.kind !== "window") for (const tag of [...tags, ...run.why()]) holder.tags.add(tag);
}

/** @type {WeakMap<Thing, Set<string>>} properties that cannot be written */
export const readOnlyNames = new WeakMap();

/**
 * @param {Thing} holder
 * @param {string} key
 * @returns {boolean}
 */
function isReadOnly(holder, key) {
  for (let at = /** @type {Thing | null} */ (holder); at; at = at.proto) {
    if (at.props.has(key)) return readOnlyNames.get(at)?.has(key) ?? at.isFrozen;
  }
  return false;
}

/**
 * @param {DryRun} run
 * @param {Thing} holder
 * @param {string} key
 * @param {Value} value
 */
export function keepProperty(run, holder, key, value) {
  const isShaky = run.undecided > holder.depth;
  if (!isShaky) {
    holder.props.set(key, value);
    holder.doubtful?.delete(key);
    return;
  }
  if (holder.props.has(key)) {
    holder.props.set(key, run.settled(holder.props.get(key), value, holder.depth));
    return;
  }
  run.shaken += 1;
  holder.doubtful ??= new Set();
  holder.doubtful.add(key);
  holder.props.set(key, oneOf([value, holder.kind === "object" ? undefined : new Unknown()]));
}

/**
 * @param {DryRun} run
 * @param {Value} holder
 * @param {Value} key
 * @param {boolean} isStrict
 * @returns {Value}
 */
export function deleteMember(run, holder, key, isStrict) {
  if (holder === null || holder === undefined)
    return failing(run, "TypeError", "nothing has no properties");
  if (holder instanceof Unknown) {
    for (const each of holder.could) run.perhaps(() => deleteMember(run, each, key, isStrict));
    return new Unknown();
  }
  if (Array.isArray(holder)) {
    if (frozenArrays.has(holder) || key === "length")
      return isStrict ? failing(run, "TypeError", "it cannot be taken out") : false;
    if (typeof key !== "string" || run.undecided > (arrayDepths.get(holder) ?? 0))
      blurList(run, holder);
    else delete (/** @type {any} */ (holder)[key]);
    return true;
  }
  if (!(holder instanceof Thing)) return new Unknown();
  if (typeof key !== "string") {
    holder.isVague = true;
    run.shaken += 1;
    return new Unknown();
  }
  const isFixed = holder.props.has(key) && (holder.isFrozen || readOnlyNames.get(holder)?.has(key));
  if (isFixed) return isStrict ? failing(run, "TypeError", "it cannot be taken out") : false;
  if (run.undecided > holder.depth) {
    if (!holder.props.has(key)) return true;
    holder.doubtful ??= new Set();
    if (!holder.doubtful.has(key)) run.shaken += 1;
    holder.doubtful.add(key);
    const known = holder.props.get(key);
    holder.props.set(key, known instanceof Accessor ? new Unknown() : oneOf([known, undefined]));
    return true;
  }
  holder.props.delete(key);
  holder.doubtful?.delete(key);
  return true;
}

/**
 * @param {DryRun} run
 * @param {Value} holder
 * @param {string | null} key
 * @returns {Value} whether it has such a property itself
 */
export function hasOwn(run, holder, key) {
  if (Array.isArray(holder) && key !== null && !vagueArrays.has(holder))
    return Object.hasOwn(holder, key);
  if (typeof holder === "string" && key !== null) return Object.hasOwn(Object(holder), key);
  if (isPlain(holder))
    return holder === null || holder === undefined
      ? failing(run, "TypeError", "nothing has no properties")
      : false;
  if (!(holder instanceof Thing) || key === null || holder.isVague || holder.doubtful?.has(key))
    return new Unknown(tagsWithin(holder));
  if (holder.props.has(key)) return true;
  if (holder.kind === "object" || holder.kind === "error") return false;
  return run.page ? run.page.has(holder, key) : new Unknown();
}

/**
 * @param {DryRun} run
 * @param {Value} holder
 * @param {string | null} key
 * @returns {Value} whether it has such a property, its own or an inherited one
 */
export function hasIn(run, holder, key) {
  if (Array.isArray(holder)) {
    const own = hasOwn(run, holder, key);
    return own === false && key !== null && key in Array.prototype ? true : own;
  }
  if (!(holder instanceof Thing) || key === null) return new Unknown(tagsWithin(holder));
  for (let at = /** @type {Thing | null} */ (holder); at; at = at.proto) {
    if (at.isVague || at.doubtful?.has(key)) return new Unknown(tagsWithin(holder));
    if (at.props.has(key)) return true;
  }
  if (holder instanceof Callable) return new Unknown();
  if (holder.kind === "object" || holder.kind === "error")
    return !!(reachesBase(holder) && key in Object.prototype);
  return run.page ? run.page.has(holder, key) : new Unknown();
}

/**
 * @param {DryRun} run
 * @param {Value} value
 * @param {Value} maker
 * @returns {Value}
 */
export function isInstance(run, value, maker) {
  if (isPlain(maker)) return failing(run, "TypeError", "instanceof asks for a class");
  if (isPlain(value)) return maker instanceof Callable ? false : new Unknown();
  if (value instanceof Unknown || !(maker instanceof Callable))
    return new Unknown(tagsWithin(value));
  if (
    maker.native &&
    LANGUAGE_KINDS[maker.name] &&
    run.page?.window.props.get(maker.name) === maker
  ) {
    const decided = isOfLanguage(value, maker.name);
    if (decided !== null) return decided;
  }
  const decided = maker.native ? run.page?.isInstance(value, maker.name) : undefined;
  if (typeof decided === "boolean") return decided;
  const prototype = maker.native
    ? (maker.props.get("prototype") ?? run.prototypes[maker.name])
    : getMember(run, maker, "prototype");
  if (!(prototype instanceof Thing)) return new Unknown();
  for (let at = value instanceof Thing ? value.proto : null; at; at = at.proto)
    if (at === prototype) return true;
  return maker.native && !(value instanceof Thing && ["object", "error"].includes(value.kind))
    ? new Unknown()
    : false;
}

/** By the name of one of the language's classes, the kinds of our values that are of it. */
const LANGUAGE_KINDS = /** @type {Record<string, string>} */ ({
  Array: "array",
  Object: "any",
  Function: "function",
  RegExp: "regexp",
  Date: "date",
  Promise: "promise",
  Map: "map",
  Set: "map",
  Error: "error",
});

/**
 * @param {Value} value
 * @param {string} name of a class of the language's
 * @returns {boolean | null} null where the chain of prototypes has to be asked
 */
function isOfLanguage(value, name) {
  const isList = Array.isArray(value) && !argumentLists.has(value);
  if (name === "Array") return isList;
  if (name === "Object")
    return Array.isArray(value)
      ? true
      : value instanceof Thing
        ? value.kind !== "object" || reachesBase(value)
          ? true
          : null
        : null;
  if (Array.isArray(value) || !(value instanceof Thing)) return false;
  if (name === "Function") return value instanceof Callable;
  if (name === "Map")
    return value.own instanceof Map && !value.isVague
      ? true
      : value.kind === "map"
        ? value.own instanceof Map
        : value.kind === "object"
          ? null
          : false;
  if (name === "Set")
    return value.kind === "map" ? value.own instanceof Set : value.kind === "object" ? null : false;
  if (name === "Error")
    return value.kind === "error" ? true : value.kind === "object" ? null : false;
  return value.kind === LANGUAGE_KINDS[name] ? true : value.kind === "object" ? null : false;
}
