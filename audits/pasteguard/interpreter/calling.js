// @ts-check
// Functions that a dry run calls: the page's own, and ours that stand for the browser's.

/**
 * @param {Value} one
 * @param {Value} other
 * @returns {boolean}
 */
function sameValue(one, other) {
  return (
    one === other || (typeof one === "number" && typeof other === "number" && Object.is(one, other))
  );
}

/**
 * @param {DryRun} run
 * @param {string} name
 * @param {(self: Value, values: Value[]) => Value} native
 * @returns {Callable}
 */
function nativeOf(run, name, native) {
  const callable = new Callable(name, native);
  callable.proto = run.prototypes.function ?? null;
  return callable;
}

/**
 * @param {DryRun} run
 * @param {Value} value
 * @returns {Thing} a promise that is kept already: what waits for it is done at once
 */
function promiseOf(run, value) {
  if (value instanceof Thing && value.kind === "promise") return value;
  const promise = new Thing("promise", run.prototypes.promise ?? null);
  promise.own = { value, isPending: false, isBroken: false, waiting: [] };
  return promise;
}

/**
 * @param {DryRun} run
 * @param {Callable} callee
 * @param {Value} self
 * @param {Value[]} values
 * @returns {Value}
 */
function runFunction(run, callee, self, values) {
  const node = /** @type {CodeNode} */ (callee.node);
  const scope = new Scope(callee.scope, true, run.undecided);
  scope.callee = callee;
  if (node.type !== "ArrowFunctionExpression") {
    scope.self = self;
    scope.names.set("arguments", { value: values, tags: new Set() });
    if (node.id && node.type === "FunctionExpression")
      scope.names.set(node.id.name, { value: callee, tags: new Set() });
  }
  const before = run.undecided;
  run.reasons.push(new Set());
  try {
    node.params.forEach((/** @type {CodeNode} */ param, /** @type {number} */ at) => {
      if (param.type === "RestElement")
        bindPattern(run, param.argument, values.slice(at), scope, "let");
      else bindPattern(run, param, values[at], scope, "let");
    });
    if (node.body.type !== "BlockStatement") return evaluate(run, node.body, scope);
    hoist(run, node.body.body, scope);
    const done = executeAll(run, node.body.body, scope);
    return done?.type === "return" ? done.value : undefined;
  } finally {
    run.undecided = before;
    run.reasons.pop();
  }
}
