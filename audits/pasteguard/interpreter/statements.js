// @ts-check
// The statements of a dry run.

/** @typedef {{type: "return" | "break" | "continue", value: Value, label: string | null} | null} Completion */

/**
 * Makes the functions of a block known before its first statement.
 * @param {DryRun} run
 * @param {CodeNode[]} body
 * @param {Scope} scope
 */
function hoist(run, body, scope) {
  for (const statement of body) {
    const node =
      statement.type === "ExportNamedDeclaration" || statement.type === "ExportDefaultDeclaration"
        ? (statement.declaration ?? statement)
        : statement;
    if (node.type === "FunctionDeclaration" && node.id)
      run.declare(scope, node.id.name, makeFunction(run, node, scope));
  }
}

/**
 * @param {DryRun} run
 * @param {CodeNode[]} body
 * @param {Scope} scope
 * @returns {Completion}
 */
function executeAll(run, body, scope) {
  /** @type {Completion} what was perhaps returned on the way */
  let perhaps = null;
  for (const statement of body) {
    const done = execute(run, statement, scope);
    if (!done) continue;
    if (done.type !== "return" || !isPerhaps(done))
      return perhaps && done.type === "return" ? joinReturns(perhaps, done) : done;
    // One way out was perhaps taken: what follows is perhaps not done, until the function ends.
    run.undecided += 1;
    perhaps = perhaps ? joinReturns(perhaps, done) : done;
  }
  return perhaps;
}

/** @type {WeakSet<object>} returns that an undecided branch may have made */
const perhapsReturned = new WeakSet();

/**
 * @param {Completion} done
 * @returns {boolean}
 */
function isPerhaps(done) {
  return done !== null && perhapsReturned.has(done);
}

/**
 * @param {NonNullable<Completion>} one
 * @param {NonNullable<Completion>} other
 * @returns {Completion}
 */
function joinReturns(one, other) {
  const value = sameValue(one.value, other.value)
    ? one.value
    : new Unknown([...tagsWithin(one.value), ...tagsWithin(other.value)]);
  /** @type {Completion} */
  const joined = { type: "return", value, label: null };
  if (isPerhaps(one) && isPerhaps(other)) perhapsReturned.add(joined);
  return joined;
}

/**
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 * @returns {Completion}
 */
function execute(run, node, scope) {
  run.step(node);
  switch (node.type) {
    case "ExpressionStatement":
      evaluate(run, node.expression, scope);
      return null;
    case "VariableDeclaration":
      declareVariables(run, node, scope);
      return null;
    case "ReturnStatement":
      return {
        type: "return",
        value: node.argument ? evaluate(run, node.argument, scope) : undefined,
        label: null,
      };
    case "IfStatement":
      return executeIf(run, node, scope);
    case "BlockStatement":
    case "StaticBlock": {
      const inner = new Scope(scope, false, run.undecided);
      hoist(run, node.body, inner);
      return executeAll(run, node.body, inner);
    }
    case "ForStatement":
    case "WhileStatement":
    case "DoWhileStatement":
      return executeLoop(run, node, scope);
    case "ForOfStatement":
    case "ForInStatement":
      return executeEach(run, node, scope);
    case "SwitchStatement":
      return executeSwitch(run, node, scope);
    case "TryStatement":
      return executeTry(run, node, scope);
    case "ThrowStatement":
      if (run.undecided && !run.collectors.length) return null;
      throw new Thrown(evaluate(run, node.argument, scope));
    case "BreakStatement":
      return { type: "break", value: undefined, label: node.label?.name ?? null };
    case "ContinueStatement":
      return { type: "continue", value: undefined, label: node.label?.name ?? null };
    case "LabeledStatement": {
      const done = execute(run, node.body, scope);
      return done && done.label === node.label.name ? null : done;
    }
    case "ClassDeclaration":
      run.declare(scope, node.id.name, evaluate(run, { ...node, type: "ClassExpression" }, scope));
      return null;
    case "DebuggerStatement":
      run.note("debugger", "debugger");
      return null;
    case "ExportNamedDeclaration":
    case "ExportDefaultDeclaration":
      if (
        node.declaration &&
        /Declaration$/.test(node.declaration.type) &&
        node.declaration.id !== null
      )
        return execute(run, node.declaration, scope);
      if (node.declaration) evaluate(run, node.declaration, scope);
      return null;
    case "ImportDeclaration":
      run.page?.used.add("code:unseen");
      for (const each of node.specifiers) run.declare(scope, each.local.name, new Unknown());
      return null;
    default:
      return null;
  }
}

/**
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 */
function declareVariables(run, node, scope) {
  let holder = scope;
  if (node.kind === "var") while (!holder.isFunction && holder.parent) holder = holder.parent;
  for (const each of node.declarations) {
    if (
      node.kind === "var" &&
      !each.init &&
      each.id.type === "Identifier" &&
      holder.names.has(each.id.name)
    )
      continue;
    const { value, tags } = run.collecting(() =>
      each.init ? evaluate(run, each.init, scope) : undefined,
    );
    if (value instanceof Callable && !value.name && each.id.type === "Identifier")
      value.name = each.id.name;
    bindPattern(run, each.id, value, holder, node.kind, tags);
  }
}
