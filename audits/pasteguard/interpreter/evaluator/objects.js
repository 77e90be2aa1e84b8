// @ts-check
// Object's functions in a dry run.

import { isIterable, itemsOf, namesOf } from "./control_flow.js";
import { keyFrom } from "./expressions.js";
import { failing } from "./functions.js";
import { setPrototype } from "./literals.js";
import {
  blurList,
  getMember,
  hasIn,
  hasOwn,
  readOnlyNames,
  setMember,
  unknownMember,
} from "./properties.js";
import {
  Accessor,
  Callable,
  Thing,
  Unknown,
  arrayDepths,
  arrayTags,
  frozenArrays,
  isKnown,
  isPlain,
  madeHere,
  tagsWithin,
  truth,
  vagueArrays,
} from "./values.js";

/** @import { DryRun } from "./run.js" */
/** @import { Value } from "./values.js" */

/** @typedef {Record<string, (self: Value, values: Value[]) => Value>} Functions by name */

/**
 * @param {DryRun} run
 * @returns {Functions}
 */
export function objectFunctions(run) {
  return {
    ...listingFunctions(run),
    ...fixingFunctions(run),
    ...prototypeFunctions(run),
    ...copyingFunctions(run),
  };
}

/**
 * @param {DryRun} run
 * @returns {Value}
 */
function nothingHere(run) {
  return failing(run, "TypeError", "nothing has no properties");
}

/**
 * What an object has.
 * @param {DryRun} run
 * @returns {Functions}
 */
function listingFunctions(run) {
  /** @param {(name: string, value: Value) => Value} take */
  const listed =
    (take) =>
    (/** @type {Value} */ _, /** @type {Value[]} */ [value]) => {
      if (value === undefined || value === null) return nothingHere(run);
      const names = namesOf(value);
      if (!names) return unknownMember(value);
      const made = madeHere(names.map((name) => take(name, value)));
      const tags = tagsWithin(value);
      if (tags.size) arrayTags.set(made, tags);
      return made;
    };
  return {
    keys: listed((name) => name),
    values: listed((name, value) => getMember(run, value, name)),
    entries: listed((name, value) => madeHere([name, getMember(run, value, name)])),
    getOwnPropertyNames: (_, [value]) =>
      (value instanceof Thing && !value.hidden?.size) || typeof value === "string"
        ? listed((name) => name)(_, [value])
        : new Unknown(),
    getOwnPropertyDescriptor: () => new Unknown(),
    hasOwn: (_, [value, key]) => {
      const name = keyFrom(run, key);
      return hasOwn(run, value, typeof name === "string" ? name : null);
    },
    is: (_, [one, other]) =>
      isKnown(one) && isKnown(other) && !(one instanceof Callable && one.native)
        ? Object.is(one, other)
        : new Unknown(),
  };
}

/**
 * What cannot be changed any more, and what a property is.
 * @param {DryRun} run
 * @returns {Functions}
 */
function fixingFunctions(run) {
  return {
    freeze: (_, [value]) => freeze(run, value),
    seal: (_, [value]) => {
      if (value instanceof Thing) value.isVague = true;
      return value;
    },
    preventExtensions: (_, [value]) => {
      if (value instanceof Thing) value.isVague = true;
      return value;
    },
    isFrozen: (_, [value]) =>
      isPlain(value) ? true : value instanceof Thing && value.isFrozen ? true : new Unknown(),
    defineProperty: (_, [target, key, descriptor]) => defineMember(run, target, key, descriptor),
    defineProperties: (_, [target, all]) => defineMembers(run, target, all),
  };
}

/**
 * @param {DryRun} run
 * @returns {Functions}
 */
function prototypeFunctions(run) {
  return {
    create: (_, [proto, properties]) => {
      if (proto === undefined || (isPlain(proto) && proto !== null))
        return failing(run, "TypeError", "no prototype");
      const made = new Thing("object", proto instanceof Thing ? proto : null);
      if (proto !== null && !(proto instanceof Thing)) made.isVague = true;
      if (properties !== undefined) defineMembers(run, made, properties);
      return made;
    },
    getPrototypeOf: (_, [value]) =>
      value instanceof Thing && value.proto && !value.proto.isBase ? value.proto : new Unknown(),
    setPrototypeOf: (_, [value, proto]) => {
      if (value instanceof Thing) {
        if (run.undecided > value.depth) value.isVague = true;
        else setPrototype(value, proto);
      }
      return value;
    },
  };
}

/**
 * Objects made from others.
 * @param {DryRun} run
 * @returns {Functions}
 */
function copyingFunctions(run) {
  return {
    fromEntries: (_, [entries]) => {
      if (entries === undefined || entries === null || !isIterable(entries))
        return nothingHere(run);
      const made = new Thing("object", run.prototypes.object ?? null);
      const items = itemsOf(entries);
      if (!items) made.isVague = true;
      for (const entry of items ?? []) {
        const key =
          Array.isArray(entry) && !vagueArrays.has(entry) ? keyFrom(run, entry[0]) : new Unknown();
        if (typeof key === "string") made.props.set(key, entry[1]);
        else made.isVague = true;
      }
      return made;
    },
    assign: (_, [target, ...others]) => {
      if (target === undefined || target === null) return nothingHere(run);
      for (const other of others) {
        const names = other === undefined || other === null ? [] : namesOf(other);
        if (names)
          for (const name of names)
            setMember(run, target, name, getMember(run, other, name), undefined, true);
        else {
          if (other instanceof Thing)
            for (const [key, item] of other.props)
              if (!(item instanceof Accessor)) setMember(run, target, key, item);
          setMember(run, target, new Unknown(), new Unknown(tagsWithin(other)));
        }
      }
      return target;
    },
  };
}

/**
 * @param {DryRun} run
 * @param {Value} value
 * @returns {Value}
 */
function freeze(run, value) {
  if (Array.isArray(value)) {
    if (run.undecided > (arrayDepths.get(value) ?? 0)) blurList(run, value);
    else frozenArrays.add(value);
  } else if (value instanceof Thing) {
    if (run.undecided > value.depth) value.isVague = true;
    else value.isFrozen = true;
  }
  return value;
}

/**
 * @param {DryRun} run
 * @param {Value} target
 * @param {Value} all
 * @returns {Value}
 */
function defineMembers(run, target, all) {
  const names = namesOf(all);
  if (names) for (const name of names) defineMember(run, target, name, getMember(run, all, name));
  else if (target instanceof Thing) target.isVague = true;
  return target;
}

/**
 * @param {DryRun} run
 * @param {Value} target
 * @param {Value} key
 * @param {Value} descriptor
 * @returns {Value}
 */
function defineMember(run, target, key, descriptor) {
  if (Array.isArray(target)) {
    blurList(run, target);
    return target;
  }
  if (!(target instanceof Thing))
    return isPlain(target) ? failing(run, "TypeError", "no object") : target;
  const name = keyFrom(run, key);
  if (
    typeof name !== "string" ||
    !(descriptor instanceof Thing) ||
    (run.undecided > target.depth && target.kind === "object")
  ) {
    target.isVague = target.isVague || target.kind === "object";
    return target;
  }
  if (target.isFrozen || readOnlyNames.get(target)?.has(name))
    return failing(run, "TypeError", "the property cannot be defined");
  const [get, set, enumerable, writable] = ["get", "set", "enumerable", "writable"].map((each) =>
    getMember(run, descriptor, each),
  );
  const known = target.props.get(name);
  const hasBefore = target.props.has(name);
  const [getter, setter] = [
    get instanceof Callable ? get : null,
    set instanceof Callable ? set : null,
  ];
  if (getter || setter) {
    const before = known instanceof Accessor ? known : null;
    target.props.set(
      name,
      new Accessor(getter ?? before?.get ?? null, setter ?? before?.set ?? null),
    );
  } else if (!hasBefore || hasIn(run, descriptor, "value") === true)
    target.props.set(name, getMember(run, descriptor, "value"));
  target.hidden ??= new Set();
  if (truth(enumerable) === true) target.hidden.delete(name);
  else if (!hasBefore || (enumerable !== undefined && truth(enumerable) === false))
    target.hidden.add(name);
  if (enumerable instanceof Unknown || writable instanceof Unknown)
    target.isVague = target.kind === "object";
  if (!getter && !setter && truth(writable) !== true && (!hasBefore || writable !== undefined)) {
    const names = readOnlyNames.get(target) ?? new Set();
    readOnlyNames.set(target, names.add(name));
  }
  return target;
}
