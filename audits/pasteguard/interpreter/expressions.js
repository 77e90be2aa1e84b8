// @ts-check
// The expressions of a dry run.

/**
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 * @returns {Value}
 */
function evaluate(run, node, scope) {
  run.step(node);
  switch (node.type) {
    case "Literal":
      return node.regex ? regexpOf(run, node.regex.pattern, node.regex.flags) : node.value;
    case "Identifier":
      return readName(run, node.name, scope);
    case "ThisExpression":
      return thisOf(run, scope);
    case "MemberExpression":
    case "CallExpression":
      return evaluateLink(run, node, scope).value;
    case "ChainExpression":
      return evaluateLink(run, node.expression, scope).value;
    case "ParenthesizedExpression":
      return evaluate(run, node.expression, scope);
    case "AssignmentExpression":
      return evaluateAssignment(run, node, scope);
    case "UpdateExpression":
      return evaluateUpdate(run, node, scope);
    case "BinaryExpression":
      return evaluateBinary(run, node, scope);
    case "LogicalExpression":
      return evaluateLogical(run, node, scope);
    case "UnaryExpression":
      return evaluateUnary(run, node, scope);
    case "ConditionalExpression":
      return evaluateConditional(run, node, scope);
    case "TemplateLiteral":
      return evaluateTemplate(run, node, scope);
    case "TaggedTemplateExpression":
      return new Unknown(run.collecting(() => evaluate(run, node.quasi, scope)).tags);
    case "FunctionExpression":
    case "ArrowFunctionExpression":
      return makeFunction(run, node, scope);
    case "ClassExpression":
      return makeClass(run, node, scope);
    case "ArrayExpression":
      return evaluateArray(run, node, scope);
    case "ObjectExpression":
      return evaluateObject(run, node, scope);
    case "NewExpression":
      return evaluateNew(run, node, scope);
    case "SequenceExpression":
      return node.expressions
        .map((/** @type {CodeNode} */ each) => evaluate(run, each, scope))
        .pop();
    case "AwaitExpression":
      return settledValue(run, evaluate(run, node.argument, scope));
    case "YieldExpression":
      if (node.argument) evaluate(run, node.argument, scope);
      return new Unknown();
    case "ImportExpression":
      run.page?.used.add("code:unseen");
      return promiseOf(run, new Unknown());
    default:
      return new Unknown();
  }
}

/**
 * @param {DryRun} run
 * @param {Value} value
 * @returns {Value} what a promise holds
 */
function settledValue(run, value) {
  if (!(value instanceof Thing) || value.kind !== "promise") return value;
  run.touch(value.tags);
  if (value.own.isBroken) throw new Thrown(value.own.value);
  return value.own.isPending ? new Unknown(value.tags) : value.own.value;
}

/**
 * @param {DryRun} run
 * @param {string} name
 * @param {Scope} scope
 * @returns {Value}
 */
function readName(run, name, scope) {
  if (name === "undefined") return undefined;
  const found = run.find(name, scope);
  if (found) {
    run.touch(found.tags);
    return found.value;
  }
  return run.page ? getMember(run, run.page.window, name) : new Unknown();
}

/**
 * @param {DryRun} run
 * @param {Scope} scope
 * @returns {Value}
 */
function thisOf(run, scope) {
  for (let at = /** @type {Scope | null} */ (scope); at; at = at.parent) {
    if (at.isFunction && at.callee && at.callee.node?.type !== "ArrowFunctionExpression")
      return at.self;
  }
  return run.page?.window;
}

/**
 * A call or a property, with the object it is read from; an optional chain ends early.
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 * @returns {{value: Value, self: Value, ended?: boolean}}
 */
function evaluateLink(run, node, scope) {
  if (node.type === "CallExpression") return evaluateCall(run, node, scope);
  if (node.type !== "MemberExpression")
    return { value: evaluate(run, node, scope), self: undefined };
  if (node.object.type === "Super") {
    const home = homeOf(scope);
    return {
      value: home?.proto ? getMember(run, home.proto, keyOf(run, node, scope)) : new Unknown(),
      self: thisOf(run, scope),
    };
  }
  const holder = evaluateLink(run, node.object, scope);
  if (holder.ended || (node.optional && (holder.value === null || holder.value === undefined)))
    return { value: undefined, self: undefined, ended: true };
  return { value: getMember(run, holder.value, keyOf(run, node, scope)), self: holder.value };
}

/**
 * @param {Scope} scope
 * @returns {Thing | null}
 */
function homeOf(scope) {
  for (let at = /** @type {Scope | null} */ (scope); at; at = at.parent)
    if (at.callee?.home) return at.callee.home;
  return null;
}

/**
 * @param {DryRun} run
 * @param {CodeNode} node a member expression
 * @param {Scope} scope
 * @returns {Value} the property's name; Unknown where it is not known
 */
function keyOf(run, node, scope) {
  if (!node.computed)
    return node.property.type === "PrivateIdentifier"
      ? `#${node.property.name}`
      : node.property.name;
  const key = evaluate(run, node.property, scope);
  return typeof key === "symbol" ? "@@symbol" : (asText(key) ?? new Unknown());
}

/**
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 * @returns {{value: Value, self: Value, ended?: boolean}}
 */
function evaluateCall(run, node, scope) {
  if (node.callee.type === "Super") {
    const home = homeOf(scope);
    const maker = home?.proto?.props.get("constructor");
    const values = evaluateItems(run, node.arguments, scope);
    if (maker instanceof Callable) initialise(run, maker, thisOf(run, scope), values);
    return { value: undefined, self: undefined };
  }
  const callee = evaluateLink(run, node.callee, scope);
  if (callee.ended || (node.optional && (callee.value === null || callee.value === undefined)))
    return { value: undefined, self: undefined, ended: true };
  const { value: values, tags } = run.collecting(() => evaluateItems(run, node.arguments, scope));
  run.at = node;
  run.passed = tags;
  return { value: run.call(callee.value, callee.self, values), self: undefined };
}

/**
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 * @returns {Value}
 */
function evaluateAssignment(run, node, scope) {
  const { operator, left } = node;
  if (operator === "=") {
    const { value, tags } = run.collecting(() => evaluate(run, node.right, scope));
    if (value instanceof Callable && !value.name && left.type === "Identifier")
      value.name = left.name;
    run.at = node;
    bindPattern(run, left, value, scope, null, tags);
    return value;
  }
  const before = evaluate(run, left, scope);
  const plain = operator.slice(0, -1);
  if (plain === "||" || plain === "&&" || plain === "??") {
    const isMet =
      plain === "??"
        ? isKnown(before)
          ? before === null || before === undefined
          : null
        : truth(before);
    if (plain === "??" ? isMet === false : isMet === (plain === "||")) return before;
  }
  const { value, tags } = run.collecting(() => {
    const right = evaluate(run, node.right, scope);
    return plain === "||" || plain === "&&" || plain === "??"
      ? right
      : compute(plain, before, right);
  });
  if (plain === "+" && typeof before === "number") tags.add("count");
  run.at = node;
  bindPattern(run, left, value, scope, null, tags);
  return value;
}

/**
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 * @returns {Value}
 */
function evaluateUpdate(run, node, scope) {
  const before = evaluate(run, node.argument, scope);
  const number = asNumber(before);
  const after =
    number === null
      ? new Unknown([...tagsWithin(before), "count"])
      : node.operator === "++"
        ? number + 1
        : number - 1;
  run.at = node;
  bindPattern(run, node.argument, after, scope, null, ["count"]);
  return node.prefix ? after : before;
}

/**
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 * @returns {Value}
 */
function evaluateBinary(run, node, scope) {
  if (node.left.type === "PrivateIdentifier") return new Unknown();
  const left = evaluate(run, node.left, scope);
  const right = evaluate(run, node.right, scope);
  if (node.operator === "instanceof") return isInstance(run, left, right);
  if (node.operator === "in") return hasMember(run, right, asText(left));
  return compute(node.operator, left, right);
}

/**
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 * @returns {Value}
 */
function evaluateLogical(run, node, scope) {
  const { value: left, tags } = run.collecting(() => evaluate(run, node.left, scope));
  const decided =
    node.operator === "??"
      ? isKnown(left)
        ? left !== null && left !== undefined
        : null
      : truth(left);
  if (decided !== null) {
    const needsRight = node.operator === "&&" ? decided : !decided;
    return needsRight ? run.because(tags, () => evaluate(run, node.right, scope)) : left;
  }
  const right = run.because(tags, () => run.perhaps(() => evaluate(run, node.right, scope)));
  const isRightFalse = truth(right) === false && node.operator === "&&";
  const isRightTrue = truth(right) === true && node.operator === "||";
  return isRightFalse || isRightTrue ? right : new Unknown([...tags, ...tagsWithin(right)]);
}

/**
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 * @returns {Value}
 */
function evaluateConditional(run, node, scope) {
  const { value, tags } = run.collecting(() => evaluate(run, node.test, scope));
  const decided = truth(value);
  return run.because(tags, () => {
    if (decided !== null) return evaluate(run, decided ? node.consequent : node.alternate, scope);
    const one = run.perhaps(() => evaluate(run, node.consequent, scope));
    const other = run.perhaps(() => evaluate(run, node.alternate, scope));
    return sameValue(one, other)
      ? one
      : new Unknown([...tags, ...tagsWithin(one), ...tagsWithin(other)]);
  });
}
