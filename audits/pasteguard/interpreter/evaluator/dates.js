// @ts-check
// Dates in a dry run, on the run's own clock.

import { callHost, maker, numberFor } from "./builtins.js";
import { NEW } from "./classes.js";
import { nativeOf, thrownByHost } from "./functions.js";
import { Thing, Unknown, isDate, isPlain } from "./values.js";

/** @import { Callable, Value } from "./values.js" */
/** @import { DryRun } from "./run.js" */

const DATE_READERS = [
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
];
const DATE_WRITERS = [
  "setTime",
  "setHours",
  "setMinutes",
  "setSeconds",
  "setDate",
  "setMonth",
  "setFullYear",
  "setMilliseconds",
];

/**
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
    (self, values) => (self === NEW ? dateOf(run, values, now) : new Unknown(["time"])),
    {
      now,
      parse: (_, [text]) => (typeof text === "string" ? Date.parse(text) : new Unknown()),
      UTC: (_, values) => callHost(run, Date, Date.UTC, values, "UTC"),
    },
  );
}

/**
 * @param {DryRun} run
 * @param {Value[]} values given to `new Date`
 * @param {() => number} now
 * @returns {Thing}
 */
function dateOf(run, values, now) {
  const made = new Thing("date");
  const known = values.map((value) => (isDate(value) ? value.own : numberFor(run, value)));
  if (!values.length) made.own = now();
  else if (known.every(isPlain)) made.own = new Date(.../** @type {[any]} */ (known)).getTime();
  for (const name of DATE_READERS) {
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
  for (const name of DATE_WRITERS) {
    made.props.set(
      name,
      nativeOf(run, name, (_, given) => {
        const isSure =
          given.every(isPlain) && typeof made.own === "number" && run.undecided <= made.depth;
        const date = new Date(made.own);
        made.own = isSure
          ? Reflect.apply(/** @type {any} */ (Date.prototype)[name], date, given)
          : null;
        return made.own ?? new Unknown();
      }),
    );
  }
  return made;
}
