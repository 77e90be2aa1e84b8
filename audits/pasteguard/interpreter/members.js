// @ts-check
// Properties, classes and `new` in a dry run.

/**
 * @param {DryRun} run
 * @param {Value} holder
 * @param {Value} key
 * @returns {Value}
 */
function getMember(run, holder, key) {
  if (holder instanceof Unknown) {
    run.touch(holder.tags);
    return new Unknown(holder.tags);
  }
  if (typeof key !== "string") return new Unknown(tagsWithin(holder));
  if (holder === undefined || holder === null) {
    // A real page would have stopped here: the page on paper is not as it was when its code ran.
    if (!run.undecided) run.page?.used.add("made:missing");
    return new Unknown();
  }
  if (!(holder instanceof Thing)) return memberOfHost(run, holder, key);
  run.touch(holder.kind === "object" || holder.kind === "map" ? holder.tags : []);
  for (
    let at = /** @type {Thing | null} */ (holder), depth = 0;
    at && depth < 20;
    at = at.proto, depth += 1
  ) {
    if (!at.props.has(key)) continue;
    const found = at.props.get(key);
    if (found instanceof Accessor)
      return found.get ? run.tryCall(found.get, holder, []) : undefined;
    if (at === holder || found !== undefined) return found;
  }
  if (run.page) {
    const modelled = run.page.read(holder, key);
    if (modelled !== NOT_MODELLED) return modelled;
  }
  if (key === "constructor") return holder.proto?.props.get("constructor") ?? new Unknown();
  if (key === "__proto__") return holder.proto ?? null;
  if (holder instanceof Callable) return memberOfFunction(run, holder, key);
  return holder.kind === "object" || holder.kind === "error" ? undefined : new Unknown();
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
      return callable.name;
    case "length":
      return callable.node ? callable.node.params.length : 0;
    case "call":
      return nativeOf(run, "call", (self, [target, ...values]) => run.call(self, target, values));
    case "apply":
      return nativeOf(run, "apply", (self, [target, values]) =>
        run.call(self, target, itemsOf(values) ?? [new Unknown()]),
      );
    case "bind":
      return nativeOf(run, "bind", (self, [target, ...first]) => {
        const bound = nativeOf(run, self?.name ?? "", (_, values) =>
          run.call(self, target, [...first, ...values]),
        );
        bound.own = self;
        return bound;
      });
    case "prototype": {
      const made = new Thing("object", run.prototypes.object ?? null);
      made.props.set("constructor", callable);
      callable.props.set("prototype", made);
      return made;
    }
    case "toString":
      return nativeOf(run, "toString", () => new Unknown());
    default:
      return callable.native ? new Unknown() : undefined;
  }
}

/**
 * @param {DryRun} run
 * @param {Value} holder
 * @param {Value} key
 * @param {Value} value
 * @param {Iterable<string>} [tags]
 */
function setMember(run, holder, key, value, tags = tagsWithin(value)) {
  if (holder === null || isPlain(holder) || holder instanceof Unknown) {
    // A handler given to something unknown may be called one day.
    if (typeof key === "string" && /^on[a-z]+$/.test(key) && value instanceof Callable)
      run.page?.listenUnknown(key.slice(2), value);
    return;
  }
  if (Array.isArray(holder)) {
    if (typeof key !== "string") return;
    const known = arrayTags.get(holder) ?? new Set();
    for (const tag of [...tags, ...run.why()]) known.add(tag);
    arrayTags.set(holder, known);
    if (key === "length" && typeof value === "number")
      holder.length = Math.min(value, holder.length);
    else if (/^\d{1,5}$/.test(key)) holder[Number(key)] = value;
    return;
  }
  if (!(holder instanceof Thing) || typeof key !== "string") return;
  for (let at = /** @type {Thing | null} */ (holder); at; at = at.proto) {
    const found = at.props.get(key);
    if (found instanceof Accessor && found.set) {
      run.tryCall(found.set, holder, [value]);
      return;
    }
  }
  if (run.page?.write(holder, key, value, new Set(tags))) return;
  if (value instanceof Callable && !value.name) value.name = key;
  const known = holder.props.get(key);
  const isShaky = run.undecided > 0 && holder.props.has(key) && !sameValue(known, value);
  holder.props.set(
    key,
    isShaky ? new Unknown([...tagsWithin(known, 1), ...tagsWithin(value, 1)]) : value,
  );
  if (holder.kind !== "window") for (const tag of [...tags, ...run.why()]) holder.tags.add(tag);
}

/**
 * @param {DryRun} run
 * @param {Value} holder
 * @param {string | null} key
 * @returns {Value}
 */
function hasMember(run, holder, key) {
  if (!(holder instanceof Thing) || key === null) return new Unknown(tagsWithin(holder));
  if (holder.props.has(key)) return true;
  if (holder.kind === "object") return false;
  return run.page ? run.page.has(holder, key) : new Unknown();
}

/**
 * @param {DryRun} run
 * @param {Value} value
 * @param {Value} maker
 * @returns {Value}
 */
function isInstance(run, value, maker) {
  if (isPlain(value)) return false;
  if (value instanceof Unknown || !(maker instanceof Callable))
    return run.page && value instanceof Thing && maker instanceof Unknown
      ? new Unknown()
      : new Unknown(tagsWithin(value));
  const decided = run.page?.isInstance(value, maker.name);
  if (typeof decided === "boolean") return decided;
  const prototype = maker.props.get("prototype");
  if (!prototype) return new Unknown();
  for (let at = value instanceof Thing ? value.proto : null; at; at = at.proto)
    if (at === prototype) return true;
  return false;
}

/**
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 * @returns {Callable}
 */
function makeClass(run, node, scope) {
  const inner = new Scope(scope, false, run.undecided);
  const base = node.superClass ? evaluate(run, node.superClass, scope) : null;
  const prototype = new Thing(
    "object",
    base instanceof Callable ? prototypeOf(run, base) : (run.prototypes.object ?? null),
  );
  const made = new Callable(node.id?.name ?? "", null);
  made.isClass = true;
  made.script = run.frames[run.frames.length - 1]?.script ?? null;
  made.proto = base instanceof Callable ? base : (run.prototypes.function ?? null);
  made.props.set("prototype", prototype);
  made.home = prototype;
  made.own = { fields: [], scope: inner, base };
  prototype.props.set("constructor", made);
  if (node.id) run.declare(inner, node.id.name, made);
  for (const member of node.body.body) {
    const key = member.key
      ? member.computed
        ? asText(evaluate(run, member.key, inner))
        : `${member.key.type === "PrivateIdentifier" ? "#" : ""}${member.key.name ?? member.key.value}`
      : null;
    if (member.type === "StaticBlock") execute(run, member, inner);
    else if (member.type === "PropertyDefinition") {
      if (!member.static) made.own.fields.push({ key, node: member.value });
      else if (key !== null)
        made.props.set(key, member.value ? evaluate(run, member.value, inner) : undefined);
    } else if (member.type === "MethodDefinition" && key !== null) {
      const method = makeFunction(run, member.value, inner);
      method.name = key;
      method.home = prototype;
      const holder = member.static ? made : prototype;
      if (member.kind === "constructor") {
        made.node = member.value;
        made.scope = inner;
      } else if (member.kind === "method") holder.props.set(key, method);
      else setAccessor(holder, key, member.kind, method);
    }
  }
  return made;
}

/**
 * @param {DryRun} run
 * @param {Callable} maker
 * @returns {Thing | null}
 */
function prototypeOf(run, maker) {
  const found = getMember(run, maker, "prototype");
  return found instanceof Thing ? found : null;
}

/**
 * @param {DryRun} run
 * @param {Value} maker
 * @param {Value[]} values
 * @returns {Value}
 */
function construct(run, maker, values) {
  if (!(maker instanceof Callable)) {
    run.lend(values);
    return new Unknown(values.flatMap((value) => [...tagsWithin(value)]));
  }
  if (maker.native) return maker.native(NEW, values);
  const made = new Thing("object", prototypeOf(run, maker));
  for (const tag of run.why()) made.tags.add(tag);
  const result = initialise(run, maker, made, values);
  return result instanceof Thing && !maker.isClass ? result : made;
}

/** Given as ``this`` to our own functions that are called with `new`. */
const NEW = new Thing("new");

/**
 * @param {DryRun} run
 * @param {Callable} maker
 * @param {Value} self
 * @param {Value[]} values
 * @returns {Value}
 */
function initialise(run, maker, self, values) {
  if (maker.native) return maker.native(NEW, values);
  if (maker.isClass && self instanceof Thing) {
    const { base } = maker.own;
    if (!maker.node && base instanceof Callable) initialise(run, base, self, values);
    for (const { key, node } of maker.own.fields) {
      const scope = new Scope(maker.own.scope, true, run.undecided);
      scope.self = self;
      scope.callee = maker;
      if (key !== null) self.props.set(key, node ? evaluate(run, node, scope) : undefined);
    }
  }
  return maker.node ? run.call(maker, self, values) : undefined;
}
