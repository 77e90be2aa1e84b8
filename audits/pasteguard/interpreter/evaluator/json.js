// @ts-check
// JSON in a dry run, and plain data of the host as values of ours.

import { vagueCollections } from "./collections.js";
import { namesOf } from "./control_flow.js";
import { primitiveOf, textOf } from "./expressions.js";
import { failing, nativeOf, thrownByHost } from "./functions.js";
import { getMember } from "./properties.js";
import {
  Accessor,
  Callable,
  Thing,
  Unknown,
  argumentLists,
  convertsItself,
  isLarge,
  isPlain,
  isSymbol,
  madeHere,
  tagsWithin,
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
export function fromHost(run, host, proto = run.prototypes.object ?? null) {
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
  const made = new Thing("object", run.prototypes.object ?? null);
  for (const name of names)
    made.props.set(name, copyOf(run, getMember(run, value, name), depth - 1));
  return made;
}
