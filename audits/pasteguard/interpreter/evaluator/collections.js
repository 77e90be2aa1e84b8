// @ts-check
// Map and Set in a dry run.

import { iteratorOf } from "./arrays.js";
import { maker } from "./builtins.js";
import { isIterable, itemsOf } from "./control_flow.js";
import { failing, nativeOf, untilSettled } from "./functions.js";
import {
  Accessor,
  COULD_LIMIT,
  Thing,
  Unknown,
  isKnown,
  madeHere,
  oneOf,
  tagsWithin,
  vagueArrays,
} from "./values.js";

/** @import { DryRun } from "./run.js" */
/** @import { Value } from "./values.js" */

/**
 * @param {DryRun} run
 * @param {Map<string, Value>} globals
 */
export function addCollections(run, globals) {
  const filled = (/** @type {Map<Value, Value> | Set<Value>} */ own, /** @type {Value} */ over) => {
    const made = collection(run, own);
    if (over === undefined || over === null) return made;
    if (!isIterable(over)) return failing(run, "TypeError", "what is put into it is no list");
    const items = itemsOf(over);
    if (!items) {
      vagueCollections.add(made);
      run.trusts += 1;
    }
    for (const item of items ?? []) {
      const [key, value] =
        own instanceof Map
          ? [
              Array.isArray(item) && !vagueArrays.has(item) ? item[0] : new Unknown(),
              Array.isArray(item) ? item[1] : new Unknown(),
            ]
          : [item, undefined];
      if (own instanceof Map) own.set(key, value);
      else own.add(key);
      if (!isKnown(key)) vagueCollections.add(made);
    }
    for (const tag of tagsWithin(over)) made.tags.add(tag);
    return made;
  };
  globals.set(
    "Map",
    maker(run, "Map", (_, [entries]) => filled(new Map(), entries), {}),
  );
  globals.set(
    "Set",
    maker(run, "Set", (_, [items]) => filled(new Set(), items)),
  );
  globals.set(
    "WeakMap",
    maker(run, "WeakMap", (_, [entries]) => filled(new Map(), entries)),
  );
  globals.set(
    "WeakSet",
    maker(run, "WeakSet", (_, [items]) => filled(new Set(), items)),
  );
}

/**
 * @param {DryRun} run
 * @param {Map<Value, Value> | Set<Value>} own
 * @returns {Thing}
 */
function collection(run, own) {
  const made = new Thing("map", run.prototypes.object ?? null);
  made.own = own;
  const methods = collectionMethods(run, made);
  for (const [name, act] of Object.entries(methods)) {
    made.props.set(
      name,
      nativeOf(run, name, (_, values) => {
        run.touch(made.tags);
        return act(values);
      }),
    );
  }
  made.props.set(
    "size",
    new Accessor(
      nativeOf(run, "size", () => {
        run.touch(made.tags);
        return isUnsure(made) ? new Unknown(made.tags) : own.size;
      }),
      null,
    ),
  );
  made.hidden = new Set(made.props.keys());
  return made;
}

/** @type {WeakSet<Thing>} collections of which it is not known what they hold */
export const vagueCollections = new WeakSet();

/**
 * @param {Thing} made
 * @returns {boolean}
 */
function isUnsure(made) {
  return vagueCollections.has(made);
}

/**
 * @param {DryRun} run
 * @param {Thing} made
 * @returns {Record<string, (values: Value[]) => Value>}
 */
function collectionMethods(run, made) {
  const own = /** @type {Map<Value, Value> | Set<Value>} */ (made.own);
  const unknown = () => oneOf([new Unknown(made.tags), ...[...own.values()].slice(0, COULD_LIMIT)]);
  const blurIt = () => {
    if (!vagueCollections.has(made)) run.shaken += 1;
    vagueCollections.add(made);
  };
  /** @param {Value[]} values @param {() => void} write */
  const change = (values, write) => {
    for (const tag of [
      ...run.passed,
      ...values.flatMap((value) => [...tagsWithin(value)]),
      ...run.why(),
    ])
      made.tags.add(tag);
    if (run.undecided > made.depth || !isKnown(values[0])) blurIt();
    write();
  };
  const pairs = () => [...own.entries()].map(([key, value]) => madeHere([key, value]));
  return {
    get: ([key]) => {
      if (!(own instanceof Map)) return new Unknown();
      return isUnsure(made) || !isKnown(key) ? oneOf([unknown(), undefined]) : own.get(key);
    },
    has: ([key]) => (isUnsure(made) || !isKnown(key) ? new Unknown(tagsWithin(key)) : own.has(key)),
    set: (values) => {
      change(values, () => {
        if (own instanceof Map)
          own.set(
            values[0],
            isUnsure(made) && own.has(values[0])
              ? oneOf([own.get(values[0]), values[1]])
              : values[1],
          );
      });
      return made;
    },
    add: (values) => {
      change(values, () => void (own instanceof Set && own.add(values[0])));
      return made;
    },
    delete: ([key]) => {
      const had = isUnsure(made) || !isKnown(key) ? new Unknown() : own.has(key);
      if (run.undecided > made.depth || !isKnown(key)) blurIt();
      else if (!isUnsure(made)) own.delete(key);
      return had;
    },
    clear: () => {
      if (run.undecided > made.depth) blurIt();
      else {
        own.clear();
        vagueCollections.delete(made);
      }
    },
    forEach: ([act]) => {
      if (isUnsure(made))
        untilSettled(run, () =>
          run.perhaps(() => run.call(act, undefined, [unknown(), unknown(), made])),
        );
      else for (const [key, value] of own.entries()) run.call(act, undefined, [value, key, made]);
    },
    values: () => (isUnsure(made) ? unknown() : iteratorOf(run, [...own.values()])),
    keys: () => (isUnsure(made) ? unknown() : iteratorOf(run, [...own.keys()])),
    entries: () => (isUnsure(made) ? unknown() : iteratorOf(run, pairs())),
  };
}
