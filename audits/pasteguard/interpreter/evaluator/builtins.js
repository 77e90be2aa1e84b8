// @ts-check
// The language's own objects in a dry run. What is known is computed by the host; callbacks of the page
// are walked.

import { callOnVague, iteratorOf, listLike, memberAdded, memberOfList } from "./arrays.js";
import { NEW } from "./classes.js";
import { addCollections } from "./collections.js";
import { itemsOf, unknownItem } from "./control_flow.js";
import { keyFrom, primitiveOf, settledValue, textOf } from "./expressions.js";
import { errorOf, failing, nativeOf, promiseOf, thrownByHost } from "./functions.js";
import { dates } from "./dates.js";
import { fromHost, jsonOf } from "./json.js";
import { objectFunctions } from "./objects.js";
import { getMember, hasOwn } from "./properties.js";
import {
  ARRAY_LIMIT,
  Accessor,
  Callable,
  OutOfPatience,
  Thing,
  Thrown,
  Unknown,
  argumentLists,
  arrayTags,
  asNumber,
  asText,
  convertsItself,
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

const PLAIN_GLOBALS = {
  NaN,
  Infinity,
  isNaN,
  isFinite,
  parseInt,
  parseFloat,
  encodeURIComponent,
  decodeURIComponent,
  encodeURI,
  decodeURI,
  escape,
  unescape,
  btoa,
  atob,
};

/** Says that a function of the host's came upon something that is not known. */
class NotKnown extends Error {}

/**
 * @param {DryRun} run
 * @param {Value} holder a text, a number, a list, ...
 * @param {string} key
 * @returns {Value}
 */
export function memberOfHost(run, holder, key) {
  if (Array.isArray(holder)) return memberOfList(run, holder, key);
  if (typeof holder === "string") {
    if (key === "length") return holder.length;
    if (/^\d+$/.test(key)) return holder[Number(key)];
  }
  const makerName = /** @type {Record<string, string>} */ ({
    string: "String",
    number: "Number",
    boolean: "Boolean",
  })[typeof holder];
  const added = makerName ? memberAdded(run, makerName, key) : undefined;
  if (added !== undefined) return added;
  if (key === "constructor" && makerName)
    return run.page?.window.props.get(makerName) ?? new Unknown();
  if (/^@@/.test(key)) return new Unknown();
  const method = /** @type {any} */ (holder)[key];
  if (typeof method !== "function") return isPlain(method) ? method : new Unknown();
  return nativeOf(run, key, (self, values) => callHost(run, self ?? holder, method, values, key));
}

/**
 * @param {DryRun} run
 * @param {Value} self
 * @param {Function} method
 * @param {Value[]} values
 * @param {string} name
 * @returns {Value}
 */
export function callHost(run, self, method, values, name) {
  const tags = [...tagsWithin(self, 1), ...values.flatMap((value) => [...tagsWithin(value)])];
  const unknown = () => {
    run.trusts += 1;
    run.lend(values);
    return new Unknown(tags);
  };
  /** @type {any[] | null} */
  const given = isPlain(self) || typeof self === "function" || self === Math ? [] : null;
  if (!given) return unknown();
  for (const value of values) {
    const argument =
      value instanceof Callable && /^replace/.test(name)
        ? lendable(run, value)
        : hostArgument(run, value);
    if (argument instanceof Unknown) return unknown();
    given.push(argument);
  }
  if (name === "repeat" && Number(given[0]) > 10000) return unknown();
  if (/^pad(?:Start|End)$/.test(name) && Number(given[0]) > 10000) return unknown();
  try {
    return hostResult(run, Reflect.apply(method, self, given), tags);
  } catch (error) {
    if (error instanceof OutOfPatience || error instanceof Thrown) throw error;
    if (error instanceof NotKnown) return unknown();
    if (run.guards || !run.isStarting) throw thrownByHost(run, error);
    return failing(run, error instanceof Error ? error.name : "Error", String(error));
  }
}

/**
 * @param {DryRun} run
 * @param {Value} value
 * @returns {any} for a function of the host's; Unknown where it is not known
 */
function hostArgument(run, value) {
  if (isPlain(value)) return value;
  if (value instanceof Thing && value.kind === "regexp")
    return value.isVague || run.undecided > value.depth ? new Unknown() : value.own;
  const plain = primitiveOf(run, value, "string");
  return isPlain(plain) ? plain : new Unknown();
}

/**
 * @param {DryRun} run
 * @param {any} result of a function of the host's
 * @param {string[]} tags
 * @returns {Value}
 */
function hostResult(run, result, tags) {
  if (isPlain(result)) return result;
  if (Array.isArray(result)) {
    if (tags.length) arrayTags.set(result, new Set(tags));
    // What a regular expression found has names, too.
    const groups = /** @type {any} */ (result).groups;
    if (groups)
      Object.defineProperty(result, "groups", {
        value: fromHost(run, { ...groups }, null),
        enumerable: true,
        writable: true,
        configurable: true,
      });
    return madeHere(result);
  }
  if (result && typeof result === "object" && Symbol.iterator in result)
    return iteratorOf(
      run,
      [...result].map((each) => hostResult(run, each, tags)),
    );
  return new Unknown(tags);
}

/**
 * @param {DryRun} run
 * @param {Callable} callable
 * @returns {(...values: any[]) => any} for a method of the host's to call
 */
function lendable(run, callable) {
  return (...values) => {
    const result = run.call(
      callable,
      undefined,
      values.map((value) =>
        isPlain(value) ? value : Array.isArray(value) ? value : fromHost(run, value, null),
      ),
    );
    const plain = primitiveOf(run, result, "string");
    if (isPlain(plain)) return plain;
    throw new NotKnown("a callback's result is not known");
  };
}

/**
 * @param {DryRun} run
 * @param {string} pattern
 * @param {string} flags
 * @returns {Value}
 */
export function regexpOf(run, pattern, flags) {
  const made = new Thing("regexp", run.prototypes.object ?? null);
  try {
    made.own = new RegExp(pattern, flags);
  } catch (error) {
    throw thrownByHost(run, error);
  }
  const matching = (/** @type {string} */ name) =>
    nativeOf(run, name, (_, [value]) => {
      const text = textOf(run, value);
      const movesOn = made.own.global || made.own.sticky;
      if (movesOn && run.undecided > made.depth) made.own.isUnsure = true;
      if (text === null && movesOn) made.own.isUnsure = true;
      if (text === null || text.length > 20000 || made.own.isUnsure)
        return new Unknown(tagsWithin(value));
      return name === "test" ? made.own.test(text) : hostResult(run, made.own.exec(text), []);
    });
  made.props.set("test", matching("test"));
  made.props.set("exec", matching("exec"));
  for (const name of ["source", "flags", "global", "ignoreCase", "multiline", "sticky", "unicode"])
    made.props.set(name, made.own[name]);
  made.props.set(
    "lastIndex",
    new Accessor(
      nativeOf(run, "lastIndex", () => (made.own.isUnsure ? new Unknown() : made.own.lastIndex)),
      nativeOf(run, "lastIndex", (_, [value]) => {
        if (typeof value !== "number" || run.undecided > made.depth) made.own.isUnsure = true;
        else made.own.lastIndex = value;
      }),
    ),
  );
  made.props.set(
    "toString",
    nativeOf(run, "toString", () => String(made.own)),
  );
  return made;
}

/**
 * A global object of functions over known values, such as Math.
 * @param {DryRun} run
 * @param {any} host
 * @param {string[]} [without]
 * @returns {Thing}
 */
function hostObject(run, host, without = []) {
  const made = new Thing("namespace");
  for (const name of Object.getOwnPropertyNames(host)) {
    const value = host[name];
    if (without.includes(name)) continue;
    if (typeof value === "function")
      made.props.set(
        name,
        nativeOf(run, name, (_, values) =>
          callHost(
            run,
            host,
            value,
            values.map((each) => numberFor(run, each)),
            name,
          ),
        ),
      );
    else if (isPlain(value)) made.props.set(name, value);
  }
  return made;
}

/**
 * @param {DryRun} run
 * @param {Value} value
 * @returns {Value} the number that a function over numbers takes it for
 */
export function numberFor(run, value) {
  return isPlain(value) ? value : primitiveOf(run, value, "number");
}

/**
 * @param {DryRun} run
 * @param {string} name
 * @param {(self: Value, values: Value[]) => Value} native
 * @param {Record<string, (self: Value, values: Value[]) => Value>} [statics]
 * @returns {Callable}
 */
export function maker(run, name, native, statics = {}) {
  const made = nativeOf(run, name, native);
  for (const [key, method] of Object.entries(statics))
    made.props.set(key, nativeOf(run, key, method));
  return made;
}

/**
 * @param {DryRun} run
 * @param {Record<string, (self: Value, values: Value[]) => Value>} methods
 * @param {Thing | null} [proto]
 * @returns {Thing}
 */
function prototypeWith(run, methods, proto = null) {
  const made = new Thing("object", proto);
  made.isBase = true;
  made.depth = 0;
  made.hidden = new Set(Object.keys(methods));
  for (const [key, method] of Object.entries(methods))
    made.props.set(key, nativeOf(run, key, method));
  return made;
}

/**
 * @param {Value} value
 * @returns {Value} such as "[object Array]"
 */
function describedAs(value) {
  if (
    value instanceof Unknown ||
    (value instanceof Thing && (value.isVague || convertsItself(value, /^@@/)))
  )
    return new Unknown(tagsWithin(value));
  if (Array.isArray(value))
    return argumentLists.has(value) ? "[object Arguments]" : "[object Array]";
  if (isPlain(value)) return Object.prototype.toString.call(value);
  const kinds = /** @type {Record<string, string>} */ ({
    object: "Object",
    function: "Function",
    error: "Error",
    regexp: "RegExp",
    date: "Date",
    promise: "Promise",
  });
  const kind =
    value.kind === "map" && value.own
      ? value.own instanceof Map
        ? "Map"
        : "Set"
      : kinds[value.kind];
  return kind ? `[object ${kind}]` : new Unknown();
}

/**
 * Puts the language's globals in place.
 * @param {DryRun} run
 * @param {Map<string, Value>} globals
 */
export function addLanguage(run, globals) {
  addPrototypes(run);
  for (const [name, value] of Object.entries(PLAIN_GLOBALS)) {
    globals.set(
      name,
      typeof value === "function"
        ? nativeOf(run, name, (_, values) =>
            callHost(run, "", /** @type {any} */ (value), values, name),
          )
        : value,
    );
  }
  globals.set("Math", hostObject(run, Math, ["random"]));
  globals.get("Math").props.set(
    "random",
    nativeOf(run, "random", () => new Unknown(["chance"])),
  );
  globals.set("JSON", jsonOf(run));
  globals.set("String", textMaker(run));
  globals.set("Number", numberMaker(run));
  globals.set(
    "Boolean",
    maker(run, "Boolean", (self, [value]) =>
      self === NEW ? new Unknown() : (truth(value) ?? new Unknown(tagsWithin(value))),
    ),
  );
  globals.set("Array", listMaker(run));
  globals.set(
    "Object",
    maker(run, "Object", (_, [value]) => objectFrom(run, value), objectFunctions(run)),
  );
  globals.get("Object").props.set("prototype", run.prototypes.object);
  globals.set("Promise", promises(run));
  addCollections(run, globals);
  globals.set(
    "RegExp",
    maker(run, "RegExp", (_, [pattern, flags]) => {
      const isRegexp = pattern instanceof Thing && pattern.kind === "regexp";
      const source = isRegexp
        ? pattern.own.source
        : pattern === undefined
          ? "(?:)"
          : textOf(run, pattern);
      const letters =
        flags === undefined ? (isRegexp ? pattern.own.flags : "") : textOf(run, flags);
      return source === null || letters === null
        ? new Unknown(tagsWithin(pattern))
        : regexpOf(run, source, letters);
    }),
  );
  for (const name of ERRORS)
    globals.set(
      name,
      maker(run, name, (_, [message]) =>
        errorOf(
          run,
          name,
          message === undefined ? "" : (textOf(run, message) ?? new Unknown(tagsWithin(message))),
        ),
      ),
    );
  const symbol = maker(run, "Symbol", () => new Unknown());
  for (const name of ["iterator", "asyncIterator", "hasInstance", "toPrimitive", "toStringTag"])
    symbol.props.set(name, /** @type {any} */ (Symbol)[name]);
  globals.set("Symbol", symbol);
  globals.set("Date", dates(run));
  for (const name of NOT_FOLLOWED) globals.set(name, new Unknown());
  for (const name of NOT_FOLLOWED) run.page?.used.delete(name);
}

const ERRORS = [
  "Error",
  "TypeError",
  "RangeError",
  "SyntaxError",
  "ReferenceError",
  "EvalError",
  "URIError",
  "DOMException",
];

/** Parts of the language that nothing is known of here. */
const NOT_FOLLOWED = [
  "Reflect",
  "Proxy",
  "Intl",
  "BigInt",
  "WeakRef",
  "FinalizationRegistry",
  "AggregateError",
  "ArrayBuffer",
  "SharedArrayBuffer",
  "DataView",
  "Atomics",
  "WebAssembly",
  "Iterator",
  "Int8Array",
  "Uint8Array",
  "Uint8ClampedArray",
  "Int16Array",
  "Uint16Array",
  "Int32Array",
  "Uint32Array",
  "Float32Array",
  "Float64Array",
  "BigInt64Array",
  "BigUint64Array",
];

/** @param {DryRun} run */
function addPrototypes(run) {
  run.prototypes.object = prototypeWith(run, {
    hasOwnProperty: (/** @type {Value} */ self, /** @type {Value[]} */ [key]) => {
      const name = keyFrom(run, key);
      return hasOwn(run, self, typeof name === "string" ? name : null);
    },
    toString: (/** @type {Value} */ self) => describedAs(self),
    valueOf: (/** @type {Value} */ self) => self,
  });
  run.prototypes.function = prototypeWith(
    run,
    { toString: () => new Unknown() },
    run.prototypes.object,
  );
  run.prototypes.error = prototypeWith(
    run,
    { toString: (/** @type {Value} */ self) => asText(self) ?? new Unknown(tagsWithin(self)) },
    run.prototypes.object,
  );
  for (const name of ERRORS)
    run.prototypes[name] =
      name === "Error" ? run.prototypes.error : prototypeWith(run, {}, run.prototypes.error);
  run.prototypes.promise = prototypeWith(run, {
    // biome-ignore lint/suspicious/noThenProperty: this is what the page's promises have.
    then: (self, [kept, broken]) =>
      self instanceof Thing &&
      self.kind === "promise" &&
      self.own.isBroken &&
      broken instanceof Callable
        ? promiseOf(run, run.tryCall(broken, undefined, [self.own.value]))
        : whenSettled(run, self, kept),
    catch: (self, [act]) =>
      self instanceof Thing && self.kind === "promise" && self.own.isBroken
        ? promiseOf(run, run.tryCall(act, undefined, [self.own.value]))
        : self,
    finally: (self, [act]) => (run.tryCall(act, undefined, []), self),
  });
}

/**
 * @param {DryRun} run
 * @param {Value} value
 * @returns {Value} what Object() makes of it
 */
function objectFrom(run, value) {
  if (value === undefined || value === null)
    return new Thing("object", run.prototypes.object ?? null);
  return isPlain(value) ? new Unknown() : value;
}

/**
 * @param {DryRun} run
 * @returns {Callable}
 */
function textMaker(run) {
  return maker(
    run,
    "String",
    (self, values) => {
      if (self === NEW) return new Unknown(tagsWithin(values));
      if (!values.length) return "";
      return isSymbol(values[0])
        ? String(values[0])
        : (textOf(run, values[0]) ?? new Unknown(tagsWithin(values[0])));
    },
    {
      fromCharCode: (_, values) =>
        callHost(
          run,
          String,
          String.fromCharCode,
          values.map((each) => numberFor(run, each)),
          "fromCharCode",
        ),
      fromCodePoint: (_, values) =>
        callHost(
          run,
          String,
          String.fromCodePoint,
          values.map((each) => numberFor(run, each)),
          "fromCodePoint",
        ),
      raw: (_, [texts, ...values]) => {
        const raw = Array.isArray(texts) ? /** @type {any} */ (texts).raw : null;
        const said = values.map((each) => textOf(run, each));
        return Array.isArray(raw) && !said.includes(null)
          ? String.raw({ raw }, ...said)
          : new Unknown(values.flatMap((each) => [...tagsWithin(each)]));
      },
    },
  );
}

/**
 * @param {DryRun} run
 * @returns {Callable}
 */
function numberMaker(run) {
  /** @type {Record<string, (self: Value, values: Value[]) => Value>} */
  const statics = {};
  for (const name of /** @type {const} */ (["isInteger", "isNaN", "isFinite", "isSafeInteger"])) {
    statics[name] = (_, [value]) =>
      isKnown(value) ? isPlain(value) && Number[name](value) : new Unknown(tagsWithin(value));
  }
  for (const name of /** @type {const} */ (["parseInt", "parseFloat"]))
    statics[name] = (_, values) => callHost(run, Number, Number[name], values, name);
  const made = maker(
    run,
    "Number",
    (self, values) => {
      if (self === NEW) return new Unknown();
      if (!values.length) return 0;
      const plain = numberFor(run, values[0]);
      if (isLarge(plain)) return Number(plain);
      if (isSymbol(plain)) return failing(run, "TypeError", "a symbol is no number");
      return asNumber(plain) ?? new Unknown(tagsWithin(values[0]));
    },
    statics,
  );
  for (const name of [
    "MAX_SAFE_INTEGER",
    "MIN_SAFE_INTEGER",
    "MAX_VALUE",
    "MIN_VALUE",
    "EPSILON",
    "NaN",
    "POSITIVE_INFINITY",
    "NEGATIVE_INFINITY",
  ])
    made.props.set(name, /** @type {any} */ (Number)[name]);
  return made;
}

/**
 * @param {DryRun} run
 * @returns {Callable}
 */
function listMaker(run) {
  const made = maker(
    run,
    "Array",
    (_, values) => {
      if (values.length !== 1 || typeof values[0] !== "number") {
        const list = madeHere([...values]);
        if (values.length === 1 && values[0] instanceof Unknown) vagueArrays.add(list);
        return list;
      }
      const [length] = values;
      if (!Number.isInteger(length) || length < 0 || length > 4294967295)
        return failing(run, "RangeError", "no length of a list");
      const list = madeHere(/** @type {Value[]} */ ([]));
      if (length > ARRAY_LIMIT) vagueArrays.add(list);
      else list.length = length;
      return list;
    },
    {
      from: (_, [over, change]) => arrayFrom(run, over, change),
      of: (_, values) => madeHere([...values]),
      isArray: (_, [value]) =>
        isKnown(value)
          ? Array.isArray(value) && !argumentLists.has(value)
          : new Unknown(tagsWithin(value)),
    },
  );
  const prototype = new Thing("listPrototype", run.prototypes.object ?? null);
  made.props.set("prototype", prototype);
  return made;
}

/**
 * @param {DryRun} run
 * @param {Value} over
 * @param {Value} change
 * @returns {Value}
 */
function arrayFrom(run, over, change) {
  if (over === undefined || over === null) return failing(run, "TypeError", "nothing is no list");
  if (change !== undefined && isPlain(change))
    return failing(run, "TypeError", "what is called for each is no function");
  const isOpen = isPlain(over) && typeof over !== "string";
  const like = isOpen
    ? []
    : over instanceof Thing && over.kind === "object"
      ? getMember(run, over, "length") === undefined && !over.isVague
        ? []
        : listLike(run, over)
      : null;
  const items = like ? Array.from(like) : itemsOf(over);
  if (!items) {
    const made = madeHere([unknownItem(over, tagsWithin(over))]);
    vagueArrays.add(made);
    if (change === undefined) return made;
    return callOnVague(run, made, "map", [change]);
  }
  madeHere(items);
  if (change === undefined) return items;
  return madeHere(items.map((item, at) => run.call(change, undefined, [item, at])));
}

/**
 * @param {DryRun} run
 * @param {Value} self
 * @param {Value} act
 * @returns {Value}
 */
function whenSettled(run, self, act) {
  if (
    !(self instanceof Thing) ||
    self.kind !== "promise" ||
    !(act instanceof Callable) ||
    self.own.isBroken
  )
    return self;
  if (self.own.isPending) {
    const later = promiseOf(run, new Unknown());
    later.own.isPending = true;
    self.own.waiting.push({ act, later });
    return later;
  }
  const next = run.tryCall(act, undefined, [self.own.value]);
  return promiseOf(
    run,
    next instanceof Thing && next.kind === "promise" ? next : settledValue(run, next),
  );
}

/**
 * @param {DryRun} run
 * @param {Thing} promise
 * @param {Value} value
 */
function settle(run, promise, value) {
  if (!promise.own.isPending) return;
  const isBroken = value instanceof Thing && value.kind === "promise" && value.own.isBroken;
  Object.assign(
    promise.own,
    isBroken
      ? { isPending: false, isBroken, value: value.own.value }
      : { isPending: false, value: settledValue(run, value) },
  );
  for (const { act, later } of promise.own.waiting.splice(0))
    settle(run, later, isBroken ? new Unknown() : run.tryCall(act, undefined, [promise.own.value]));
}

/**
 * @param {DryRun} run
 * @returns {Callable}
 */
function promises(run) {
  const all = (/** @type {Value} */ _, /** @type {Value[]} */ [list]) =>
    promiseOf(
      run,
      (itemsOf(list) ?? [new Unknown()]).map((item) => settledValue(run, item)),
    );
  const first = (/** @type {Value} */ _, /** @type {Value[]} */ [list]) =>
    promiseOf(run, settledValue(run, (itemsOf(list) ?? [new Unknown()])[0]));
  return maker(
    run,
    "Promise",
    (_, [act]) => {
      const made = promiseOf(run, undefined);
      made.own.isPending = true;
      const keep = nativeOf(run, "resolve", (__, [value]) => settle(run, made, value));
      run.tryCall(act, undefined, [keep, nativeOf(run, "reject", () => undefined)]);
      return made;
    },
    {
      all,
      allSettled: all,
      race: first,
      any: first,
      resolve: (_, [value]) => promiseOf(run, value),
      reject: () => promiseOf(run, new Unknown()),
    },
  );
}
