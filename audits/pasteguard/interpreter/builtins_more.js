// @ts-check
// More of the language's own objects: JSON, Object's functions, dates.

/**
 * @param {DryRun} run
 * @returns {Thing}
 */
function jsonOf(run) {
  const made = new Thing("namespace");
  made.props.set(
    "stringify",
    nativeOf(run, "stringify", (_, [value]) => {
      const tags = tagsWithin(value, 6);
      run.touch(tags);
      return isPlain(value) ? JSON.stringify(value) : (knownJson(value) ?? new Unknown(tags));
    }),
  );
  made.props.set(
    "parse",
    nativeOf(run, "parse", (_, [value]) => {
      if (typeof value !== "string") return new Unknown(tagsWithin(value));
      try {
        return fromHost(run, JSON.parse(value));
      } catch {
        throw new Thrown(new Unknown());
      }
    }),
  );
  return made;
}

/**
 * @param {Value} value
 * @returns {string | null} null where it is not wholly known
 */
function knownJson(value) {
  const host = toHost(value, 6);
  return host === undefined ? null : JSON.stringify(host.value);
}

/**
 * @param {Value} value
 * @param {number} depth
 * @returns {{value: any} | undefined}
 */
function toHost(value, depth) {
  if (isPlain(value)) return { value: typeof value === "bigint" ? String(value) : value };
  if (!depth || value instanceof Unknown) return undefined;
  if (Array.isArray(value)) {
    const items = value.map((item) => toHost(item, depth - 1));
    return items.includes(undefined) ? undefined : { value: items.map((item) => item?.value) };
  }
  if (!(value instanceof Thing) || value.kind !== "object") return undefined;
  /** @type {Record<string, any>} */
  const made = {};
  for (const [key, item] of value.props) {
    const host = toHost(item, depth - 1);
    if (!host) return undefined;
    made[key] = host.value;
  }
  return { value: made };
}

/**
 * @param {DryRun} run
 * @param {any} host
 * @returns {Value}
 */
function fromHost(run, host) {
  if (isPlain(host)) return host;
  if (Array.isArray(host)) return host.map((item) => fromHost(run, item));
  const made = new Thing("object", run.prototypes.object ?? null);
  for (const [key, item] of Object.entries(host)) made.props.set(key, fromHost(run, item));
  return made;
}

/**
 * @param {DryRun} run
 * @param {Value} over
 * @param {Value} change
 * @returns {Value}
 */
function arrayFrom(run, over, change) {
  const length = over instanceof Thing && over.kind === "object" ? over.props.get("length") : null;
  const items =
    typeof length === "number" ? Array.from({ length: Math.min(length, 5000) }) : itemsOf(over);
  if (!items) {
    run.lend([change]);
    return new Unknown(tagsWithin(over));
  }
  return change instanceof Callable
    ? items.map((item, at) => run.call(change, undefined, [item, at]))
    : items;
}

/**
 * @param {DryRun} run
 * @returns {Record<string, (self: Value, values: Value[]) => Value>}
 */
function objectFunctions(run) {
  const properties = (/** @type {Value} */ value) =>
    value instanceof Thing && value.kind === "object"
      ? [...value.props].filter(([, item]) => !(item instanceof Accessor))
      : null;
  return {
    keys: (_, [value]) =>
      properties(value)?.map(([key]) => key) ??
      (Array.isArray(value) ? value.map((__, at) => String(at)) : new Unknown()),
    values: (_, [value]) => properties(value)?.map(([, item]) => item) ?? new Unknown(),
    entries: (_, [value]) => properties(value) ?? new Unknown(),
    freeze: (_, [value]) => value,
    seal: (_, [value]) => value,
    create: (_, [proto]) => new Thing("object", proto instanceof Thing ? proto : null),
    getPrototypeOf: (_, [value]) =>
      value instanceof Thing ? (value.proto ?? null) : new Unknown(),
    setPrototypeOf: (_, [value, proto]) => {
      if (value instanceof Thing) value.proto = proto instanceof Thing ? proto : null;
      return value;
    },
    getOwnPropertyNames: (_, [value]) => properties(value)?.map(([key]) => key) ?? [],
    getOwnPropertyDescriptor: () => new Unknown(),
    hasOwn: (_, [value, key]) => hasMember(run, value, asText(key)),
    is: (_, [one, other]) =>
      isKnown(one) && isKnown(other) ? Object.is(one, other) : new Unknown(),
    fromEntries: (_, [entries]) => {
      const made = new Thing("object", run.prototypes.object ?? null);
      for (const entry of itemsOf(entries) ?? [])
        if (Array.isArray(entry) && typeof entry[0] === "string")
          made.props.set(entry[0], entry[1]);
      return made;
    },
    assign: (_, [target, ...others]) => {
      for (const other of others)
        if (other instanceof Thing)
          for (const [key, item] of other.props) setMember(run, target, key, item);
      return target;
    },
    defineProperty: (_, [target, key, descriptor]) => defineMember(run, target, key, descriptor),
    defineProperties: (_, [target, all]) => {
      if (all instanceof Thing)
        for (const [key, descriptor] of all.props) defineMember(run, target, key, descriptor);
      return target;
    },
  };
}

/**
 * @param {DryRun} run
 * @param {Value} target
 * @param {Value} key
 * @param {Value} descriptor
 * @returns {Value}
 */
function defineMember(run, target, key, descriptor) {
  const name = asText(key);
  if (!(target instanceof Thing) || name === null || !(descriptor instanceof Thing)) return target;
  const [get, set] = [getMember(run, descriptor, "get"), getMember(run, descriptor, "set")];
  if (get instanceof Callable || set instanceof Callable)
    target.props.set(
      name,
      new Accessor(get instanceof Callable ? get : null, set instanceof Callable ? set : null),
    );
  else target.props.set(name, getMember(run, descriptor, "value"));
  return target;
}

/**
 * Dates on the run's own clock.
 * @param {DryRun} run
 * @returns {Callable}
 */
function dates(run) {
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
      const known = values.map((value) => (isDate(value) ? value.own : value));
      made.own = !values.length
        ? now()
        : known.every(isPlain)
          ? new Date(.../** @type {[any]} */ (known)).getTime()
          : null;
      for (const name of [
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
            if (typeof made.own !== "number" || Number.isNaN(made.own))
              return new Unknown(["time"]);
            return callHost(
              run,
              new Date(made.own),
              /** @type {any} */ (Date.prototype)[name],
              given.every(isPlain) ? given : [],
              name,
            );
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
            made.own = given.every(isPlain)
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
