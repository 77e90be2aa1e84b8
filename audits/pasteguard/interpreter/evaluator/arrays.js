// @ts-check
// The methods of lists in a dry run. A list of which it is not known what it holds gives nothing known, but
// what it may hold may still be called.

import { unknownItem } from "./control_flow.js";
import { primitiveOf, textOf } from "./expressions.js";
import { failing, nativeOf, untilSettled } from "./functions.js";
import { blurList, getMember, hasIn, hasOwn } from "./properties.js";
import {
  ARRAY_LIMIT,
  Callable,
  Thing,
  Unknown,
  argumentLists,
  arrayDepths,
  arrayTags,
  asNumber,
  depthNow,
  frozenArrays,
  isKnown,
  isLarge,
  isPlain,
  isSymbol,
  madeHere,
  oneOf,
  tagsWithin,
  truth,
  vagueArrays,
} from "./values.js";

/** @import { DryRun } from "./run.js" */
/** @import { Value } from "./values.js" */

/** @typedef {(run: DryRun, list: Value[], values: Value[]) => Value} ArrayMethod */

/**
 * @param {DryRun} run
 * @param {Value[]} list
 * @param {Value} start
 * @param {number} fallback
 * @returns {number | null} a place in the list, counted from the end where it is negative; null where it is not known
 */
function placeIn(run, list, start, fallback) {
  if (start === undefined) return fallback;
  const number = numberOf(run, start);
  if (number === null) return null;
  const whole = Math.trunc(number) || 0;
  return whole < 0 ? Math.max(list.length + whole, 0) : Math.min(whole, list.length);
}

/**
 * @param {DryRun} run
 * @param {Value} value
 * @returns {number | null} as Number() has it; null where it is not known
 */
function numberOf(run, value) {
  const plain = primitiveOf(run, value, "number");
  return isLarge(plain) || isSymbol(plain) ? null : asNumber(plain);
}

/**
 * @param {Value[]} list
 * @returns {Unknown}
 */
function unknownOf(list) {
  return unknownItem(list, tagsWithin(list, 1));
}

/**
 * Calls a function of the page for each item in turn; the holes of a list are passed over.
 * @param {DryRun} run
 * @param {Value[]} list
 * @param {Value[]} values the function, and what is `this` in it
 * @param {(result: Value, item: Value, at: number) => boolean | void} see says true to stop
 * @param {{fromEnd?: boolean, withHoles?: boolean}} [how]
 */
function forEachItem(run, list, [act, self], see, { fromEnd = false, withHoles = false } = {}) {
  if (isPlain(act)) {
    failing(run, "TypeError", "what is called for each is no function");
    return;
  }
  const { length } = list;
  for (let turn = 0; turn < length; turn += 1) {
    const at = fromEnd ? length - 1 - turn : turn;
    if (!withHoles && !(at in list)) continue;
    const item = list[at];
    if (see(run.call(act, self, [item, at, list]), item, at)) return;
  }
}

/**
 * @param {DryRun} run
 * @param {Value[]} list
 * @param {Value[]} values
 * @param {boolean} wanted what the function says of the one that is looked for
 * @param {{fromEnd?: boolean, withHoles?: boolean}} how
 * @returns {{at: number} | null | undefined} undefined where there is none, null where that is not known
 */
function lookFor(run, list, values, wanted, how) {
  /** @type {{at: number} | null | undefined} */
  let found;
  const { undecided } = run;
  const doubts = run.doubts;
  forEachItem(
    run,
    list,
    values,
    (result, _, at) => {
      const decided = truth(result);
      if (decided === null) {
        found = null;
        // It may have been found: what follows is perhaps not asked any more.
        run.undecided += 1;
        return false;
      }
      if (decided !== wanted) return false;
      if (found !== null) found = { at };
      return true;
    },
    how,
  );
  run.undecided = undecided + run.doubts - doubts;
  return found;
}

/**
 * @param {DryRun} run
 * @param {Value[]} list
 * @param {Value[]} values
 * @param {boolean} fromEnd
 * @returns {Value}
 */
function reduceList(run, list, values, fromEnd) {
  const [act] = values;
  if (isPlain(act)) return failing(run, "TypeError", "what is called for each is no function");
  const places = Object.keys(list)
    .filter((key) => /^\d+$/.test(key))
    .map(Number);
  if (fromEnd) places.reverse();
  let sum = values[1];
  if (values.length < 2) {
    const first = places.shift();
    if (first === undefined)
      return failing(run, "TypeError", "a list without items comes to nothing");
    sum = list[first];
  }
  for (const at of places)
    if (at in list) sum = run.call(act, undefined, [sum, list[at], at, list]);
  return sum;
}

/**
 * @param {Value[]} list
 * @param {Value} wanted
 * @param {(one: Value, other: Value) => boolean} isSame
 * @param {{fromEnd?: boolean, from?: number | null, withHoles?: boolean}} how
 * @returns {Value} where it stands, or -1
 */
function placeOfItem(list, wanted, isSame, { fromEnd = false, from = 0, withHoles = false }) {
  const unknown = () => new Unknown([...tagsWithin(list), ...tagsWithin(wanted)]);
  if (!isKnown(wanted) || from === null) return unknown();
  const places = Array.from(list, (_, at) => at).filter((at) =>
    fromEnd ? at <= (from ?? 0) : at >= (from ?? 0),
  );
  if (fromEnd) places.reverse();
  for (const at of places) {
    if (!withHoles && !(at in list)) continue;
    if (!isKnown(list[at])) return unknown();
    if (isSame(list[at], wanted)) return at;
    if (
      list[at] instanceof Callable &&
      wanted instanceof Callable &&
      list[at].native &&
      wanted.native
    )
      return unknown();
  }
  return -1;
}

/**
 * @param {DryRun} run
 * @param {Value[]} list
 * @param {Value} compare
 * @returns {Value[] | null} the items in order; null where the order is not known
 */
function sortedItems(run, list, compare) {
  if (compare !== undefined && isPlain(compare)) {
    failing(run, "TypeError", "what compares is no function");
    return null;
  }
  const items = list.filter(() => true);
  const holes = list.length - items.length;
  const known = items.filter((each) => each !== undefined);
  const texts = new Map();
  if (compare === undefined) {
    for (const each of known) {
      const text = textOf(run, each);
      if (text === null) return null;
      texts.set(each, text);
    }
  }
  let isSure = true;
  const order = (/** @type {Value} */ one, /** @type {Value} */ other) => {
    if (compare === undefined) {
      const [left, right] = [texts.get(one), texts.get(other)];
      return left < right ? -1 : left > right ? 1 : 0;
    }
    const result = isSure
      ? run.call(compare, undefined, [one, other])
      : run.perhaps(() => run.call(compare, undefined, [one, other]));
    const number = numberOf(run, result);
    if (number === null) isSure = false;
    return number ?? 0;
  };
  known.sort(order);
  const rest = new Array(items.length - known.length).fill(undefined);
  const sorted = [...known, ...rest];
  sorted.length += holes;
  return isSure ? sorted : null;
}

/**
 * @param {Value[]} list
 * @param {number} depth
 * @returns {Value[] | null}
 */
function flatItems(list, depth) {
  /** @type {Value[]} */
  const flat = [];
  for (const key of Object.keys(list)) {
    if (!/^\d+$/.test(key)) continue;
    const item = list[Number(key)];
    if (item instanceof Unknown || (Array.isArray(item) && vagueArrays.has(item))) return null;
    if (!Array.isArray(item) || depth < 1 || argumentLists.has(item)) flat.push(item);
    else {
      const inner = flatItems(item, depth - 1);
      if (!inner) return null;
      flat.push(...inner);
    }
  }
  return flat;
}

/**
 * @param {DryRun} run
 * @param {Value[]} list
 * @param {Value[]} values
 * @returns {{items: Value[], removed: Value[]} | null} null where it is not known what is left
 */
function spliced(run, list, values) {
  const items = list.slice();
  if (!values.length) return { items, removed: [] };
  const start = placeIn(run, list, values[0], 0);
  const count = values.length < 2 ? list.length : numberOf(run, values[1]);
  if (start === null || count === null) return null;
  const removed = items.splice(start, Math.trunc(count) || 0, ...values.slice(2));
  return { items, removed };
}

/**
 * Lists and what is in them, in the place of a list.
 * @param {Value[]} list
 * @param {Value[]} items
 * @returns {Value[]}
 */
function refill(list, items) {
  list.length = 0;
  list.length = items.length;
  for (const key of Object.keys(items)) list[Number(key)] = items[Number(key)];
  return list;
}

/**
 * Methods that leave the list as it is.
 * @type {Record<string, ArrayMethod>}
 */
export const LIST_READERS = {
  at: (run, list, [place]) => {
    const number = place === undefined ? 0 : numberOf(run, place);
    return number === null ? unknownOf(list) : list.at(number);
  },
  concat: (_, list, values) => {
    const joined = madeHere(list.slice());
    for (const value of values) {
      if (!Array.isArray(value) || argumentLists.has(value)) joined.push(value);
      else if (vagueArrays.has(value)) vagueArrays.add(joined);
      else {
        const from = joined.length;
        joined.length += value.length;
        for (const key of Object.keys(value))
          if (/^\d+$/.test(key)) joined[from + Number(key)] = value[Number(key)];
      }
      if (value instanceof Unknown) vagueArrays.add(joined);
    }
    return joined;
  },
  entries: (run, list) =>
    iteratorOf(
      run,
      Array.from(list, (item, at) => madeHere([at, item])),
    ),
  every: (run, list, values) => {
    const found = lookFor(run, list, values, false, {});
    return found === null ? new Unknown(tagsWithin(list)) : found === undefined;
  },
  filter: (run, list, values) => {
    const kept = madeHere(/** @type {Value[]} */ ([]));
    forEachItem(run, list, values, (result, item) => {
      const decided = truth(result);
      if (decided === null) vagueArrays.add(kept);
      if (decided !== false) kept.push(item);
    });
    return kept;
  },
  find: (run, list, values) =>
    foundItem(list, lookFor(run, list, values, true, { withHoles: true })),
  findIndex: (run, list, values) =>
    foundPlace(list, lookFor(run, list, values, true, { withHoles: true })),
  findLast: (run, list, values) =>
    foundItem(list, lookFor(run, list, values, true, { withHoles: true, fromEnd: true })),
  findLastIndex: (run, list, values) =>
    foundPlace(list, lookFor(run, list, values, true, { withHoles: true, fromEnd: true })),
  flat: (run, list, [depth]) => {
    const levels = depth === undefined ? 1 : numberOf(run, depth);
    const flat = levels === null ? null : flatItems(list, levels);
    return flat ? madeHere(flat) : unknownOf(list);
  },
  flatMap: (run, list, values) => {
    const parts = /** @type {Value[]} */ ([]);
    forEachItem(run, list, values, (result) => void parts.push(result));
    const flat = flatItems(parts, 1);
    return flat ? madeHere(flat) : unknownOf(parts);
  },
  forEach: (run, list, values) => forEachItem(run, list, values, () => undefined),
  includes: (run, list, [wanted, start]) => {
    const from = placeIn(run, list, start, 0);
    const isSame = (/** @type {Value} */ one, /** @type {Value} */ other) =>
      one === other || (Number.isNaN(one) && Number.isNaN(other));
    const at = placeOfItem(list, wanted, isSame, { from, withHoles: true });
    return at instanceof Unknown ? at : at >= 0;
  },
  indexOf: (run, list, [wanted, start]) =>
    placeOfItem(list, wanted, (one, other) => one === other, {
      from: placeIn(run, list, start, 0),
    }),
  item: (run, list, [place]) => list[numberOf(run, place) ?? 0] ?? null,
  join: (run, list, [between]) => {
    const separator = between === undefined ? "," : textOf(run, between);
    const texts = Array.from(list, (item) =>
      item === null || item === undefined ? "" : textOf(run, item),
    );
    return separator === null || texts.includes(null)
      ? new Unknown(tagsWithin(list))
      : texts.join(separator);
  },
  keys: (run, list) =>
    iteratorOf(
      run,
      Array.from(list, (_, at) => at),
    ),
  lastIndexOf: (run, list, values) => {
    const last = values.length > 1 ? numberOf(run, values[1]) : list.length - 1;
    const from =
      last === null ? null : last < 0 ? list.length + Math.trunc(last) : Math.trunc(last);
    return placeOfItem(list, values[0], (one, other) => one === other, { from, fromEnd: true });
  },
  map: (run, list, values) => {
    const made = madeHere(new Array(list.length));
    forEachItem(run, list, values, (result, _, at) => {
      made[at] = result;
    });
    return made;
  },
  reduce: (run, list, values) => reduceList(run, list, values, false),
  reduceRight: (run, list, values) => reduceList(run, list, values, true),
  slice: (run, list, [start, end]) => {
    const [from, to] = [placeIn(run, list, start, 0), placeIn(run, list, end, list.length)];
    return from === null || to === null ? unknownOf(list) : madeHere(list.slice(from, to));
  },
  some: (run, list, values) => {
    const found = lookFor(run, list, values, true, {});
    return found === null ? new Unknown(tagsWithin(list)) : found !== undefined;
  },
  toReversed: (_, list) => madeHere(Array.from(list).reverse()),
  toSorted: (run, list, [compare]) => {
    const sorted = sortedItems(run, Array.from(list), compare);
    return sorted ? madeHere(sorted) : unknownOf(list);
  },
  toSpliced: (run, list, values) => {
    const found = spliced(run, Array.from(list), values);
    return found ? madeHere(found.items) : unknownOf(list);
  },
  toString: (/** @type {DryRun} */ run, /** @type {Value[]} */ list) =>
    LIST_READERS.join?.(run, list, []),
  toLocaleString: () => new Unknown(),
  values: (run, list) => iteratorOf(run, Array.from(list)),
  with: (run, list, [place, value]) => {
    const number = numberOf(run, place);
    if (number === null) return unknownOf(list);
    const at = Math.trunc(number) < 0 ? list.length + Math.trunc(number) : Math.trunc(number) || 0;
    if (at < 0 || at >= list.length) return failing(run, "RangeError", "there is no such place");
    const made = madeHere(Array.from(list));
    made[at] = value;
    return made;
  },
};

/**
 * Methods that change the list.
 * @type {Record<string, ArrayMethod>}
 */
export const LIST_WRITERS = {
  copyWithin: (run, list, values) => {
    const places = values.map((value) => (value === undefined ? undefined : numberOf(run, value)));
    if (places.includes(null)) blurList(run, list);
    else list.copyWithin(.../** @type {[number, number]} */ (places));
    return list;
  },
  fill: (run, list, [value, start, end]) => {
    const [from, to] = [placeIn(run, list, start, 0), placeIn(run, list, end, list.length)];
    if (from === null || to === null) blurList(run, list);
    else list.fill(value, from, to);
    return list;
  },
  pop: (_, list) => list.pop(),
  push: (_, list, values) => list.push(...values),
  reverse: (_, list) => list.reverse(),
  shift: (_, list) => list.shift(),
  sort: (run, list, [compare]) => {
    const sorted = sortedItems(run, list, compare);
    if (sorted) refill(list, sorted);
    else blurList(run, list);
    return list;
  },
  splice: (run, list, values) => {
    const found = spliced(run, list, values);
    if (!found) {
      blurList(run, list);
      return unknownOf(list);
    }
    refill(list, found.items);
    return madeHere(found.removed);
  },
  unshift: (_, list, values) => list.unshift(...values),
};

/**
 * @param {Value[]} list
 * @param {{at: number} | null | undefined} found
 * @returns {Value}
 */
function foundItem(list, found) {
  return found === null ? oneOf([unknownOf(list), undefined]) : found && list[found.at];
}

/**
 * @param {Value[]} list
 * @param {{at: number} | null | undefined} found
 * @returns {Value}
 */
function foundPlace(list, found) {
  return found === null ? new Unknown(tagsWithin(list)) : (found?.at ?? -1);
}

/**
 * @param {DryRun} run
 * @param {Value[]} list
 * @param {string} name
 * @param {Value[]} values
 * @returns {Value}
 */
function callOnList(run, list, name, values) {
  const isWriter = Object.hasOwn(LIST_WRITERS, name);
  const act = isWriter ? LIST_WRITERS[name] : LIST_READERS[name];
  run.touch(arrayTags.get(list) ?? []);
  if (isWriter) noteGrowth(run, list, values);
  if (isWriter && frozenArrays.has(list))
    return failing(run, "TypeError", "the list cannot be changed");
  const isShaky = isWriter && run.undecided > (arrayDepths.get(list) ?? 0);
  if (vagueArrays.has(list) || isShaky || list.length > ARRAY_LIMIT) {
    if (isWriter) blurWith(run, list, values);
    return callOnVague(run, list, name, values);
  }
  const result = act?.(run, list, values);
  const tags = tagsWithin(list, 1);
  if (Array.isArray(result) && result !== list && tags.size)
    arrayTags.set(result, new Set([...tags, ...(arrayTags.get(result) ?? [])]));
  return result;
}

/**
 * @param {DryRun} run
 * @param {Value[]} list
 * @param {Value[]} values that are put into it
 */
function noteGrowth(run, list, values) {
  const known = arrayTags.get(list) ?? new Set();
  for (const tag of [
    ...run.passed,
    ...values.flatMap((value) => [...tagsWithin(value)]),
    ...run.why(),
  ])
    known.add(tag);
  arrayTags.set(list, known);
}

/**
 * @param {DryRun} run
 * @param {Value[]} list
 * @param {Value[]} values that it may hold now
 */
function blurWith(run, list, values) {
  blurList(run, list);
  // What may be called one day is kept.
  for (const value of values)
    if (
      !isPlain(value) &&
      !(value instanceof Unknown) &&
      list.length < ARRAY_LIMIT &&
      !list.includes(value)
    )
      list.push(value);
}

/**
 * @param {DryRun} run
 * @param {Value[]} list of which it is not known what it holds
 * @param {string} name
 * @param {Value[]} values
 * @returns {Value}
 */
export function callOnVague(run, list, name, values) {
  const item = unknownOf(list);
  for (const value of values) {
    const functions = value instanceof Unknown ? value.could : [value];
    for (const each of functions) {
      if (!(each instanceof Callable) || LIST_WRITERS[name]) continue;
      const given = /^reduce/.test(name)
        ? [new Unknown(item.tags), item, new Unknown(), list]
        : [item, new Unknown(), list];
      untilSettled(run, () => run.perhaps(() => run.call(each, undefined, given)));
    }
  }
  if (name === "sort" || name === "reverse" || name === "fill" || name === "copyWithin")
    return list;
  if (
    /^(?:map|filter|slice|concat|splice|toSorted|toReversed|toSpliced|with|flat|flatMap)$/.test(
      name,
    )
  ) {
    const made = madeHere(list.slice(0, 50));
    vagueArrays.add(made);
    arrayTags.set(made, new Set(item.tags));
    return made;
  }
  return name === "forEach"
    ? undefined
    : oneOf([item, new Unknown(values.flatMap((value) => [...tagsWithin(value)]))]);
}

/**
 * @param {DryRun} run
 * @param {Value[]} list
 * @param {string} key
 * @returns {Value}
 */
export function memberOfList(run, list, key) {
  const tags = arrayTags.get(list) ?? [];
  run.touch(tags);
  const isVague = vagueArrays.has(list);
  if (key === "length") return isVague ? new Unknown(tags) : list.length;
  if (/^(?:0|[1-9]\d*)$/.test(key)) return isVague ? unknownOf(list) : list[Number(key)];
  const own = Object.getOwnPropertyDescriptor(list, key);
  if (own) return own.value;
  if (argumentLists.has(list) && !/^@@/.test(key)) return undefined;
  const added = memberAdded(run, "Array", key);
  if (added !== undefined) return added;
  if (isListMethod(key)) return listMethod(run, key);
  if (key === "hasOwnProperty")
    return nativeOf(run, key, (self, [name]) => hasOwn(run, self, textOf(run, name)));
  // The lists of elements that a page is given are lists here, too, and have more than a list has.
  const isKnownToBeMissing =
    !(key in Array.prototype) &&
    !/^(?:@@.*|value|elements|namedItem|contains|add|remove|toggle|replace|getTrackById|constructor)$/.test(
      key,
    );
  return isKnownToBeMissing ? undefined : new Unknown(tags);
}

/**
 * @param {string} key
 * @returns {boolean}
 */
export function isListMethod(key) {
  return Object.hasOwn(LIST_READERS, key) || Object.hasOwn(LIST_WRITERS, key);
}

/**
 * @param {DryRun} run
 * @param {string} key
 * @returns {Callable}
 */
export function listMethod(run, key) {
  return nativeOf(run, key, (self, values) => {
    if (Array.isArray(self)) return callOnList(run, self, key, values);
    const items =
      typeof self === "string" || (self instanceof Thing && ["map", "iterator"].includes(self.kind))
        ? null
        : listLike(run, self);
    if (items && Object.hasOwn(LIST_READERS, key)) return callOnList(run, items, key, values);
    if (self instanceof Thing) self.isVague = self.isVague || Object.hasOwn(LIST_WRITERS, key);
    run.lend(values);
    return new Unknown(tagsWithin(self));
  });
}

/**
 * @param {DryRun} run
 * @param {Value} value
 * @returns {Value[] | null} what has a length and numbered properties, as a list; null where it is not known
 */
export function listLike(run, value) {
  if (!(value instanceof Thing) || value.kind !== "object" || value.isVague) return null;
  const length = getMember(run, value, "length");
  const number = isKnown(length) ? numberOf(run, length) : null;
  if (number === null || number > ARRAY_LIMIT) return null;
  const made = madeHere(/** @type {Value[]} */ ([]));
  made.length = Math.max(Math.trunc(number) || 0, 0);
  for (let at = 0; at < made.length; at += 1) {
    const has = hasIn(run, value, String(at));
    if (has instanceof Unknown) return null;
    if (has) made[at] = getMember(run, value, String(at));
  }
  return made;
}

/**
 * @param {DryRun} run
 * @param {string} maker such as "Array"
 * @param {string} key
 * @returns {Value} what the page added to a class of the language's
 */
export function memberAdded(run, maker, key) {
  const made = run.page?.window.props.get(maker);
  const prototype = made instanceof Callable ? made.props.get("prototype") : null;
  return prototype instanceof Thing && prototype.props.has(key)
    ? prototype.props.get(key)
    : undefined;
}

/**
 * @param {DryRun} run
 * @param {Value[]} items
 * @returns {Thing} that gives them one by one
 */
export function iteratorOf(run, items) {
  const made = new Thing("iterator");
  made.own = { items, at: 0 };
  made.props.set(
    "next",
    nativeOf(run, "next", () => {
      const { own } = made;
      if (run.undecided > made.depth) own.items = null;
      if (!own.items) return new Unknown();
      const isDone = own.at >= own.items.length;
      const result = new Thing("object", run.prototypes.object ?? null);
      result.props.set("value", own.items[own.at]);
      result.props.set("done", isDone);
      own.at += 1;
      return result;
    }),
  );
  return made;
}

/**
 * @param {Thing} iterator
 * @param {boolean} isWhole whether all that is left is taken
 * @returns {Value[] | null}
 */
export function takeRest(iterator, isWhole) {
  const { own } = iterator;
  if (!own.items) return null;
  const rest = own.items.slice(own.at);
  own.at = own.items.length;
  if (!isWhole || depthNow.undecided > iterator.depth) own.items = null;
  return rest;
}
