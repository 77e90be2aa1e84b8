// @ts-check
// The language's own objects in a dry run. What is known is computed by the host; callbacks of the page
// are walked, once with an unknown value where the list is not known.

const MUTATORS = new Set([
  "push",
  "unshift",
  "splice",
  "fill",
  "set",
  "add",
  "append",
  "sort",
  "reverse",
]);
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
  btoa,
  atob,
};

/**
 * @param {DryRun} run
 * @param {Value} holder a string, number, array, ...
 * @param {string} key
 * @returns {Value}
 */
function memberOfHost(run, holder, key) {
  if (Array.isArray(holder)) {
    run.touch(arrayTags.get(holder) ?? []);
    if (key === "length") return holder.length;
    if (/^\d+$/.test(key)) return holder[Number(key)];
    if (key === "item") return nativeOf(run, key, (_, [at]) => holder[asNumber(at) ?? 0] ?? null);
  } else if (typeof holder === "string") {
    if (key === "length") return holder.length;
    if (/^\d+$/.test(key)) return holder[Number(key)];
  }
  const method = /** @type {any} */ (holder)?.[key];
  if (typeof method !== "function")
    return Array.isArray(holder) && (key === "value" || key === "elements")
      ? new Unknown()
      : method;
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
function callHost(run, self, method, values, name) {
  if (self instanceof Unknown) {
    run.lend(values);
    return new Unknown(self.tags);
  }
  const given = [];
  /** @type {string[]} */
  const tags = [...tagsWithin(self, 1)];
  const takesAnything = Array.isArray(self);
  for (const value of values) {
    if (value instanceof Callable) given.push(lendable(run, value));
    else if (value instanceof Thing && value.kind === "regexp") given.push(value.own);
    else if (takesAnything || isPlain(value)) given.push(value);
    else if (value instanceof Unknown) {
      run.lend(values);
      return new Unknown([...tags, ...value.tags]);
    } else given.push(asText(value) ?? "");
    if (value instanceof Unknown) tags.push(...value.tags);
  }
  if (takesAnything && MUTATORS.has(name)) {
    const known = arrayTags.get(self) ?? new Set();
    for (const tag of [
      ...run.passed,
      ...values.flatMap((value) => [...tagsWithin(value)]),
      ...run.why(),
    ])
      known.add(tag);
    arrayTags.set(self, known);
    if (self.length > 5000) return new Unknown(tags);
  }
  if (takesAnything && (name === "join" || name === "toString")) {
    const items = self.map((/** @type {Value} */ item) =>
      item === null || item === undefined ? "" : asText(item),
    );
    return items.includes(null)
      ? new Unknown(tagsWithin(self))
      : items.join(given.length && name === "join" ? String(given[0]) : ",");
  }
  if (
    (name === "includes" || name === "indexOf") &&
    takesAnything &&
    (given[0] instanceof Unknown ||
      self.some((/** @type {Value} */ item) => item instanceof Unknown))
  ) {
    return new Unknown(tags);
  }
  if (name === "repeat" && Number(given[0]) > 10000) return new Unknown(tags);
  try {
    const result = Reflect.apply(method, self, given);
    if (
      result &&
      typeof result === "object" &&
      !Array.isArray(result) &&
      !(result instanceof Thing) &&
      !(result instanceof Unknown)
    ) {
      return Symbol.iterator in result ? [...result] : new Unknown(tags);
    }
    return result;
  } catch (error) {
    if (error instanceof OutOfPatience || error instanceof Thrown) throw error;
    return new Unknown(tags);
  }
}

/**
 * @param {DryRun} run
 * @param {Callable} callable
 * @returns {(...values: Value[]) => Value} for a method of the host's to call
 */
function lendable(run, callable) {
  return (...values) => {
    const result = run.call(callable, undefined, values);
    // An unknown answer counts as a yes: nothing that may be found is passed over.
    return result;
  };
}

/**
 * @param {DryRun} run
 * @param {string} pattern
 * @param {string} flags
 * @returns {Value}
 */
function regexpOf(run, pattern, flags) {
  const made = new Thing("regexp");
  try {
    made.own = new RegExp(pattern, flags);
  } catch {
    return new Unknown();
  }
  const matching = (/** @type {string} */ name) =>
    nativeOf(run, name, (_, [value]) => {
      const text = asText(value);
      if (text === null || text.length > 20000) return new Unknown(tagsWithin(value));
      return name === "test" ? made.own.test(text) : made.own.exec(text);
    });
  made.props.set("test", matching("test"));
  made.props.set("exec", matching("exec"));
  made.props.set("source", pattern);
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
            values.map((each) => (isDate(each) ? each.own : each)),
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
 * @param {string} name
 * @param {(self: Value, values: Value[]) => Value} native
 * @param {Record<string, (self: Value, values: Value[]) => Value>} [statics]
 * @returns {Callable}
 */
function maker(run, name, native, statics = {}) {
  const made = nativeOf(run, name, native);
  for (const [key, method] of Object.entries(statics))
    made.props.set(key, nativeOf(run, key, method));
  return made;
}

/**
 * @param {DryRun} run
 * @param {Record<string, (self: Value, values: Value[]) => Value>} methods
 * @returns {Thing}
 */
function prototypeWith(run, methods) {
  const made = new Thing("object");
  for (const [key, method] of Object.entries(methods))
    made.props.set(key, nativeOf(run, key, method));
  return made;
}

/**
 * Puts the language's globals in place.
 * @param {DryRun} run
 * @param {Map<string, Value>} globals
 */
function addLanguage(run, globals) {
  run.prototypes.function = new Thing("object");
  run.prototypes.object = prototypeWith(run, {
    hasOwnProperty: (/** @type {Value} */ self, /** @type {Value[]} */ [key]) =>
      hasMember(run, self, asText(key)),
    toString: (/** @type {Value} */ self) => asText(self) ?? new Unknown(),
    valueOf: (/** @type {Value} */ self) => self,
  });
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
  globals.set(
    "String",
    maker(
      run,
      "String",
      (_, [value]) =>
        value === undefined ? "" : (asText(value) ?? new Unknown(tagsWithin(value))),
      {
        fromCharCode: (_, values) =>
          callHost(run, String, String.fromCharCode, values, "fromCharCode"),
        raw: () => new Unknown(),
      },
    ),
  );
  globals.set(
    "Number",
    maker(run, "Number", (_, [value]) => asNumber(value) ?? new Unknown(tagsWithin(value)), {
      isInteger: (_, values) => callHost(run, Number, Number.isInteger, values, "isInteger"),
      isNaN: (_, values) => callHost(run, Number, Number.isNaN, values, "isNaN"),
      isFinite: (_, values) => callHost(run, Number, Number.isFinite, values, "isFinite"),
      parseInt: (_, values) => callHost(run, Number, Number.parseInt, values, "parseInt"),
      parseFloat: (_, values) => callHost(run, Number, Number.parseFloat, values, "parseFloat"),
    }),
  );
  globals.set(
    "Boolean",
    maker(run, "Boolean", (_, [value]) => truth(value) ?? value),
  );
  globals.set(
    "Array",
    maker(
      run,
      "Array",
      (_, values) =>
        values.length === 1 && typeof values[0] === "number"
          ? Array.from({ length: Math.min(values[0], 5000) })
          : values,
      {
        from: (_, [over, change]) => arrayFrom(run, over, change),
        of: (_, values) => values,
        isArray: (_, [value]) => (value instanceof Unknown ? value : Array.isArray(value)),
      },
    ),
  );
  globals.set(
    "Object",
    maker(
      run,
      "Object",
      (_, [value]) => value ?? new Thing("object", run.prototypes.object),
      objectFunctions(run),
    ),
  );
  globals.set("Promise", promises(run));
  globals.set(
    "Map",
    maker(
      run,
      "Map",
      (_, [entries]) =>
        collection(
          run,
          new Map(
            (itemsOf(entries) ?? []).filter(Array.isArray).map(([key, value]) => [key, value]),
          ),
        ),
      {},
    ),
  );
  globals.set(
    "Set",
    maker(run, "Set", (_, [items]) => collection(run, new Set(itemsOf(items) ?? []))),
  );
  globals.set(
    "WeakMap",
    maker(run, "WeakMap", () => collection(run, new Map())),
  );
  globals.set(
    "WeakSet",
    maker(run, "WeakSet", () => collection(run, new Set())),
  );
  globals.set(
    "RegExp",
    maker(run, "RegExp", (_, [pattern, flags]) =>
      regexpOf(
        run,
        pattern instanceof Thing && pattern.own ? pattern.own.source : (asText(pattern) ?? "(?!)"),
        asText(flags ?? "") ?? "",
      ),
    ),
  );
  for (const name of ["Error", "TypeError", "RangeError", "DOMException"])
    globals.set(
      name,
      maker(run, name, (_, [message]) => {
        const made = new Thing("error");
        made.props.set("message", message);
        made.props.set("name", name);
        return made;
      }),
    );
  globals.set(
    "Symbol",
    maker(run, "Symbol", () => new Unknown()),
  );
  globals.set("Date", dates(run));
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
  Object.assign(promise.own, { isPending: false, value: settledValue(run, value) });
  for (const { act, later } of promise.own.waiting.splice(0))
    settle(run, later, run.tryCall(act, undefined, [promise.own.value]));
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

/**
 * @param {DryRun} run
 * @param {Map<Value, Value> | Set<Value>} own
 * @returns {Thing}
 */
function collection(run, own) {
  const made = new Thing("map", run.prototypes.object ?? null);
  made.own = own;
  const grow = (/** @type {Value[]} */ values) => {
    for (const tag of [
      ...run.passed,
      ...values.flatMap((value) => [...tagsWithin(value)]),
      ...run.why(),
    ])
      made.tags.add(tag);
  };
  const items = () => (own instanceof Map ? [...own.values()] : [...own]);
  const methods = {
    get: (/** @type {Value[]} */ [key]) => (own instanceof Map ? own.get(key) : undefined),
    has: (/** @type {Value[]} */ [key]) =>
      key instanceof Unknown ||
      items().some((item) => own instanceof Set && item instanceof Unknown)
        ? new Unknown(tagsWithin(key))
        : own.has(key),
    set: (/** @type {Value[]} */ values) => (
      grow(values), own instanceof Map && own.set(values[0], values[1]), made
    ),
    add: (/** @type {Value[]} */ values) => (
      grow(values), own instanceof Set && own.add(values[0]), made
    ),
    delete: (/** @type {Value[]} */ [key]) => own.delete(key),
    clear: () => own.clear(),
    forEach: (/** @type {Value[]} */ [act]) => {
      for (const [key, value] of own instanceof Map
        ? [...own]
        : [...own].map((item) => [item, item]))
        run.call(act, undefined, [value, key]);
    },
    values: items,
    keys: () => [...own.keys()],
    entries: () => (own instanceof Map ? [...own].map(([key, value]) => [key, value]) : [...own]),
  };
  for (const [name, act] of Object.entries(methods))
    made.props.set(
      name,
      nativeOf(run, name, (_, values) => (run.touch(made.tags), act(values))),
    );
  made.props.set(
    "size",
    new Accessor(
      nativeOf(run, "size", () => (run.touch(made.tags), own.size)),
      null,
    ),
  );
  return made;
}
