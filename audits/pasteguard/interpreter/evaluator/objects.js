// @ts-check
// More of the language's own objects: JSON, Object's functions, dates.

import { callHost, maker, numberFor } from "./builtins.js";
import { NEW } from "./classes.js";
import { vagueCollections } from "./collections.js";
import { isIterable, itemsOf, namesOf } from "./control_flow.js";
import { keyFrom, primitiveOf, textOf } from "./expressions.js";
import { failing, nativeOf, thrownByHost } from "./functions.js";
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
  argumentLists,
  arrayDepths,
  arrayTags,
  convertsItself,
  frozenArrays,
  isDate,
  isKnown,
  isLarge,
  isPlain,
  isSymbol,
  madeHere,
  tagsWithin,
  truth,
  vagueArrays,
} from "./values.js";

/** @import { DryRun } from "./run.js" */
/** @import { Value } from "./values.js" */

/**
 * @param {DryRun} run
 * @returns {Thing}
 */
export function jsonOf(run) {
  const made = new Thing("namespace");
  made.props.set(
    "stringify",
    nativeOf(run, "stringify", (_, [value, replacer, space]) => {
      const tags = tagsWithin(value, 6);
      run.touch(tags);
      const isPlainly = replacer === undefined || replacer === null;
      const names =
        Array.isArray(replacer) && !vagueArrays.has(replacer) && replacer.every(isPlain)
          ? replacer
          : null;
      if (!isPlainly && !names) {
        run.lend([replacer]);
        return new Unknown(tags);
      }
      const indent = isPlain(space) ? space : primitiveOf(run, space, "number");
      if (isLarge(value)) return failing(run, "TypeError", "a large number has no JSON");
      const host = isPlain(indent) ? toHost(value, 6) : undefined;
      if (!host) run.trusts += 1;
      return host
        ? JSON.stringify(host.value, names, indent)
        : new Unknown(tags, {
            isTruthy: isPlain(value) || value instanceof Callable ? null : true,
          });
    }),
  );
  made.props.set(
    "parse",
    nativeOf(run, "parse", (_, [value, reviver]) => {
      const text = textOf(run, value);
      if (text === null || reviver !== undefined) {
        run.trusts += 1;
        run.lend([reviver]);
        return new Unknown(tagsWithin(value));
      }
      try {
        return fromHost(run, JSON.parse(text));
      } catch (error) {
        throw thrownByHost(run, error);
      }
    }),
  );
  return made;
}

/**
 * @param {Value} value
 * @returns {string | null} null where it is not wholly known
 */
export function knownJson(value) {
  const host = toHost(value, 6);
  return host === undefined ? null : (JSON.stringify(host.value) ?? null);
}

/**
 * @param {Value} value
 * @param {number} depth
 * @returns {{value: any} | undefined} what JSON says of it is the same; undefined where it is not wholly known
 */
function toHost(value, depth) {
  if (isPlain(value)) return isLarge(value) ? undefined : { value };
  if (!depth || value instanceof Unknown) return undefined;
  if (value instanceof Callable) return { value: undefined };
  if (Array.isArray(value)) {
    if (vagueArrays.has(value) || argumentLists.has(value)) return undefined;
    const items = Array.from(value, (item) => toHost(item, depth - 1));
    return items.includes(undefined) ? undefined : { value: items.map((item) => item?.value) };
  }
  if (!(value instanceof Thing) || convertsItself(value, /^(?:toJSON|@@.*)$/)) return undefined;
  if (value.kind === "map" || value.kind === "regexp")
    return vagueCollections.has(value) ? undefined : { value: {} };
  if (value.kind !== "object" && value.kind !== "error") return undefined;
  const names = namesOf(value);
  if (!names) return undefined;
  /** @type {Record<string, any>} */
  const made = {};
  for (const name of names) {
    const item = value.props.get(name);
    const host = item instanceof Accessor ? undefined : toHost(item, depth - 1);
    if (!host) return undefined;
    Object.defineProperty(made, name, { value: host.value, enumerable: true });
  }
  return { value: made };
}

/**
 * @param {DryRun} run
 * @param {any} host
 * @param {Thing | null} [proto]
 * @returns {Value}
 */
export function fromHost(run, host, proto = run.prototypes["object"] ?? null) {
  if (isPlain(host)) return host;
  if (Array.isArray(host)) return madeHere(host.map((item) => fromHost(run, item)));
  const made = new Thing("object", proto);
  for (const [key, item] of Object.entries(host)) made.props.set(key, fromHost(run, item));
  return made;
}

/**
 * @param {DryRun} run
 * @param {Value} value
 * @param {number} [depth]
 * @returns {Value} the same data anew; Unknown where it is not plain data
 */
export function copyOf(run, value, depth = 6) {
  if (isPlain(value) && !isSymbol(value)) return value;
  const names = depth && value instanceof Thing && value.kind === "object" ? namesOf(value) : null;
  if (Array.isArray(value) && depth && !vagueArrays.has(value))
    return madeHere(value.map((item) => copyOf(run, item, depth - 1)));
  if (!names) {
    run.trusts += 1;
    return new Unknown(tagsWithin(value));
  }
  const made = new Thing("object", run.prototypes["object"] ?? null);
  for (const name of names)
    made.props.set(name, copyOf(run, getMember(run, value, name), depth - 1));
  return made;
}

/**
 * @param {DryRun} run
 * @returns {Record<string, (self: Value, values: Value[]) => Value>}
 */
export function objectFunctions(run) {
  const nothing = () => failing(run, "TypeError", "nothing has no properties");
  /** @param {(name: string, value: Value) => Value} take */
  const listed =
    (take) =>
    (/** @type {Value} */ _, /** @type {Value[]} */ [value]) => {
      if (value === undefined || value === null) return nothing();
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
    fromEntries: (_, [entries]) => {
      if (entries === undefined || entries === null || !isIterable(entries)) return nothing();
      const made = new Thing("object", run.prototypes["object"] ?? null);
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
      if (target === undefined || target === null) return nothing();
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
    defineProperty: (_, [target, key, descriptor]) => defineMember(run, target, key, descriptor),
    defineProperties: (_, [target, all]) => defineMembers(run, target, all),
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

/**
 * Dates on the run's own clock.
 * @param {DryRun} run
 * @returns {Callable}
 */
export function dates(run) {
  const now = () => {
    run.touch(["time"]);
    return run.startedAt + run.now;
  };
  return maker(
    run,
    "Date",
    (self, values) => {
      if (self !== NEW) return new Unknown(["time"]);
      const made = new Thing("date");
      const known = values.map((value) => (isDate(value) ? value.own : numberFor(run, value)));
      made.own = !values.length
        ? now()
        : known.every(isPlain)
          ? new Date(.../** @type {[any]} */ (known)).getTime()
          : null;
      for (const name of [
        "getUTCFullYear",
        "getUTCMonth",
        "getUTCDate",
        "getUTCDay",
        "getUTCHours",
        "getUTCMinutes",
        "getUTCSeconds",
        "toUTCString",
        "toDateString",
        "toTimeString",
        "getTime",
        "valueOf",
        "getFullYear",
        "getMonth",
        "getDate",
        "getDay",
        "getHours",
        "getMinutes",
        "getSeconds",
        "getMilliseconds",
        "toISOString",
        "toJSON",
        "toString",
        "toLocaleString",
        "toLocaleDateString",
        "toLocaleTimeString",
        "getTimezoneOffset",
      ]) {
        made.props.set(
          name,
          nativeOf(run, name, (_, given) => {
            run.touch(values.length ? [] : ["time"]);
            if (typeof made.own !== "number" || !given.every(isPlain)) return new Unknown(["time"]);
            try {
              return Reflect.apply(
                /** @type {any} */ (Date.prototype)[name],
                new Date(made.own),
                given,
              );
            } catch (error) {
              throw thrownByHost(run, error);
            }
          }),
        );
      }
      for (const name of [
        "setTime",
        "setHours",
        "setMinutes",
        "setSeconds",
        "setDate",
        "setMonth",
        "setFullYear",
        "setMilliseconds",
      ]) {
        made.props.set(
          name,
          nativeOf(run, name, (_, given) => {
            const date = new Date(made.own);
            const isSure =
              given.every(isPlain) && typeof made.own === "number" && run.undecided <= made.depth;
            made.own = isSure
              ? Reflect.apply(/** @type {any} */ (Date.prototype)[name], date, given)
              : null;
            return made.own ?? new Unknown();
          }),
        );
      }
      return made;
    },
    {
      now,
      parse: (_, [text]) => (typeof text === "string" ? Date.parse(text) : new Unknown()),
      UTC: (_, values) => callHost(run, Date, Date.UTC, values, "UTC"),
    },
  );
}
