// @ts-check
// Values that a dry run makes itself: functions, lists, objects, and patterns that take them apart.

/**
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 * @returns {Callable}
 */
function makeFunction(run, node, scope) {
  const made = new Callable(node.id?.name ?? "", null);
  made.node = node;
  made.scope = scope;
  made.script = run.frames[run.frames.length - 1]?.script ?? null;
  made.proto = run.prototypes.function ?? null;
  return made;
}

/**
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 * @returns {Value[]}
 */
function evaluateArray(run, node, scope) {
  const { value, tags } = run.collecting(() => evaluateItems(run, node.elements, scope));
  const all = new Set([...tags, ...run.why()]);
  if (all.size) arrayTags.set(value, all);
  return value;
}

/**
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 * @returns {Value}
 */
function evaluateNew(run, node, scope) {
  const callee = evaluate(run, node.callee, scope);
  const { value: values, tags } = run.collecting(() => evaluateItems(run, node.arguments, scope));
  run.at = node;
  run.passed = tags;
  return construct(run, callee, values);
}

/**
 * @param {DryRun} run
 * @param {(CodeNode | null)[]} nodes
 * @param {Scope} scope
 * @returns {Value[]}
 */
function evaluateItems(run, nodes, scope) {
  /** @type {Value[]} */
  const values = [];
  for (const node of nodes) {
    if (!node) values.push(undefined);
    else if (node.type === "SpreadElement")
      values.push(...(itemsOf(evaluate(run, node.argument, scope)) ?? [new Unknown()]));
    else values.push(evaluate(run, node, scope));
  }
  return values;
}

/**
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 * @returns {Value}
 */
function evaluateTemplate(run, node, scope) {
  /** @type {Set<string>} */
  const tags = new Set();
  let text = "";
  let isWhole = true;
  node.quasis.forEach((/** @type {CodeNode} */ quasi, /** @type {number} */ at) => {
    text += quasi.value.cooked ?? "";
    const each = node.expressions[at];
    if (!each) return;
    const value = evaluate(run, each, scope);
    for (const tag of tagsWithin(value)) tags.add(tag);
    const said = asText(value);
    if (said === null) isWhole = false;
    text += said ?? "\u2026";
  });
  return isWhole ? text : new Unknown(tags);
}

/**
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 * @returns {Thing}
 */
function evaluateObject(run, node, scope) {
  const made = new Thing("object", run.prototypes.object ?? null);
  for (const tag of run.why()) made.tags.add(tag);
  for (const each of node.properties) {
    if (each.type === "SpreadElement") {
      const value = evaluate(run, each.argument, scope);
      if (value instanceof Thing) for (const [key, item] of value.props) made.props.set(key, item);
      continue;
    }
    const key = each.computed
      ? asText(evaluate(run, each.key, scope))
      : String(each.key.name ?? each.key.value);
    const { value, tags } = run.collecting(() => evaluate(run, each.value, scope));
    if (key === null) continue;
    for (const tag of tags) made.tags.add(tag);
    if (value instanceof Callable && !value.name) value.name = key;
    if (each.kind === "init") made.props.set(key, value);
    else setAccessor(made, key, each.kind, value);
  }
  return made;
}

/**
 * @param {Thing} holder
 * @param {string} key
 * @param {string} kind "get" or "set"
 * @param {Callable} callable
 */
function setAccessor(holder, key, kind, callable) {
  const known = holder.props.get(key);
  const accessor = known instanceof Accessor ? known : new Accessor(null, null);
  if (kind === "get") accessor.get = callable;
  else accessor.set = callable;
  holder.props.set(key, accessor);
}

/**
 * Gives a value to a name, a property or a pattern of them.
 * @param {DryRun} run
 * @param {CodeNode} pattern
 * @param {Value} value
 * @param {Scope} scope
 * @param {string | null} kind "let", "const" or "var" to declare, null to assign
 * @param {Iterable<string>} [tags]
 */
function bindPattern(run, pattern, value, scope, kind, tags = tagsWithin(value)) {
  switch (pattern.type) {
    case "Identifier":
      if (kind) run.declare(scope, pattern.name, value, tags);
      else run.assign(scope, pattern.name, value, tags);
      return;
    case "MemberExpression": {
      const holder =
        pattern.object.type === "Super" ? thisOf(run, scope) : evaluate(run, pattern.object, scope);
      setMember(run, holder, keyOf(run, pattern, scope), value, tags);
      return;
    }
    case "AssignmentPattern": {
      const given = value === undefined ? evaluate(run, pattern.right, scope) : value;
      bindPattern(run, pattern.left, given, scope, kind, tags);
      return;
    }
    case "ArrayPattern": {
      const items = itemsOf(value);
      pattern.elements.forEach((/** @type {CodeNode | null} */ each, /** @type {number} */ at) => {
        if (!each) return;
        if (each.type === "RestElement")
          bindPattern(
            run,
            each.argument,
            items ? items.slice(at) : new Unknown(tags),
            scope,
            kind,
            tags,
          );
        else bindPattern(run, each, items ? items[at] : new Unknown(tags), scope, kind, tags);
      });
      return;
    }
    case "ObjectPattern":
      for (const each of pattern.properties) {
        if (each.type === "RestElement") bindPattern(run, each.argument, value, scope, kind, tags);
        else {
          const key = each.computed
            ? asText(evaluate(run, each.key, scope))
            : String(each.key.name ?? each.key.value);
          bindPattern(
            run,
            each.value,
            getMember(run, value, key ?? new Unknown()),
            scope,
            kind,
            tags,
          );
        }
      }
      return;
    default:
  }
}

/**
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 * @returns {Value}
 */
function evaluateUnary(run, node, scope) {
  if (node.operator === "typeof") return typeName(evaluate(run, node.argument, scope));
  if (node.operator === "delete") {
    if (node.argument.type === "MemberExpression") {
      const holder = evaluate(run, node.argument.object, scope);
      const key = keyOf(run, node.argument, scope);
      if (holder instanceof Thing && typeof key === "string" && !run.undecided)
        holder.props.delete(key);
    }
    return true;
  }
  const value = evaluate(run, node.argument, scope);
  if (node.operator === "void") return undefined;
  if (node.operator === "!") {
    const decided = truth(value);
    return decided === null ? value : !decided;
  }
  const number = asNumber(value);
  if (number === null) return new Unknown(tagsWithin(value));
  return node.operator === "-" ? -number : node.operator === "+" ? number : ~number;
}

/**
 * @param {Value} value
 * @returns {Value}
 */
function typeName(value) {
  if (value instanceof Unknown) return value;
  if (value instanceof Callable) return "function";
  return isPlain(value) ? (value === null ? "object" : typeof value) : "object";
}
