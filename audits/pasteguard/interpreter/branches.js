// @ts-check
// Branches, loops and switches of a dry run: what is not decided is done both ways.

const LOOP_LIMIT = 3000;

/**
 * Whether a branch ends what is being run; then the rest depends on the condition, too.
 * @param {CodeNode | null} node
 * @returns {boolean}
 */
function leaves(node) {
  if (!node) return false;
  if (/^(Return|Throw|Continue|Break)Statement$/.test(node.type)) return true;
  return node.type === "BlockStatement" && node.body.some(leaves);
}

/**
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 * @returns {Completion}
 */
function executeIf(run, node, scope) {
  const { value, tags } = run.collecting(() => evaluate(run, node.test, scope));
  const reasons = run.reasons[run.reasons.length - 1];
  const decided = truth(value);
  const done = run.because(tags, () => {
    if (decided === true) return execute(run, node.consequent, scope);
    if (decided === false) return node.alternate ? execute(run, node.alternate, scope) : null;
    return executeBoth(run, node, scope);
  });
  if (reasons && (leaves(node.consequent) || leaves(node.alternate)))
    for (const tag of tags) reasons.add(tag);
  return done;
}

/**
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 * @returns {Completion}
 */
function executeBoth(run, node, scope) {
  const one = run.perhaps(() => executeQuietly(run, node.consequent, scope));
  const other = node.alternate
    ? run.perhaps(() => executeQuietly(run, node.alternate, scope))
    : null;
  if (one?.type === "return" && other?.type === "return") return joinReturns(one, other);
  const either = one ?? other;
  if (either?.type === "return") {
    /** @type {Completion} */
    const done = { ...either };
    perhapsReturned.add(done);
    return done;
  }
  return one && other ? one : null;
}

/**
 * A branch that may not be taken throws for nobody.
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 * @returns {Completion}
 */
function executeQuietly(run, node, scope) {
  const before = run.undecided;
  try {
    return execute(run, node, scope);
  } catch (error) {
    if (error instanceof Thrown) return null;
    throw error;
  } finally {
    run.undecided = before;
  }
}

/**
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 * @returns {Completion}
 */
function executeLoop(run, node, scope) {
  const inner = new Scope(scope, false, run.undecided);
  if (node.init?.type === "VariableDeclaration") declareVariables(run, node.init, inner);
  else if (node.init) evaluate(run, node.init, inner);
  for (let turn = 0; turn < LOOP_LIMIT; turn += 1) {
    run.step(node);
    if (node.test && !(node.type === "DoWhileStatement" && turn === 0)) {
      const decided = truth(evaluate(run, node.test, inner));
      if (decided === false) return null;
      if (decided === null)
        return executeBoth(
          run,
          {
            type: "IfStatement",
            start: node.start,
            end: node.end,
            consequent: node.body,
            alternate: null,
          },
          inner,
        );
    }
    const done = execute(run, node.body, inner);
    if (done && isPerhaps(done)) return done;
    if (done?.type === "return" || (done?.label && done)) return done;
    if (done?.type === "break") return null;
    if (run.frames.length && turn > 3 && hasAwaited.has(node)) return null;
    if (node.update) evaluate(run, node.update, inner);
  }
  return null;
}

/** @type {WeakSet<CodeNode>} loops that wait in each turn would never end here */
const hasAwaited = new WeakSet();

/**
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 * @returns {Completion}
 */
function executeEach(run, node, scope) {
  const { value: over, tags } = run.collecting(() => evaluate(run, node.right, scope));
  const items = node.type === "ForOfStatement" ? itemsOf(over) : namesOf(over);
  const turn = (/** @type {Value} */ item) => {
    const inner = new Scope(scope, false, run.undecided);
    if (node.left.type === "VariableDeclaration")
      bindPattern(run, node.left.declarations[0].id, item, inner, "let", tags);
    else bindPattern(run, node.left, item, inner, null, tags);
    return execute(run, node.body, inner);
  };
  if (!items) return run.perhaps(() => turn(new Unknown(tags))) && null;
  for (const item of items.slice(0, LOOP_LIMIT)) {
    const done = turn(item);
    if (done?.type === "return" || done?.label) return done;
    if (done?.type === "break") return null;
  }
  return null;
}

/**
 * @param {Value} value
 * @returns {Value[] | null}
 */
function itemsOf(value) {
  if (Array.isArray(value)) return [...value];
  if (typeof value === "string") return [...value];
  if (value instanceof Thing && value.own instanceof Map)
    return [...value.own.entries()].map(([key, item]) => [key, item]);
  if (value instanceof Thing && value.own instanceof Set) return [...value.own];
  return null;
}

/**
 * @param {Value} value
 * @returns {string[] | null}
 */
function namesOf(value) {
  if (Array.isArray(value)) return value.map((_, at) => String(at));
  return value instanceof Thing && value.kind === "object" ? [...value.props.keys()] : null;
}

/**
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 * @returns {Completion}
 */
function executeSwitch(run, node, scope) {
  const { value, tags } = run.collecting(() => evaluate(run, node.discriminant, scope));
  const inner = new Scope(scope, false, run.undecided);
  return run.because(tags, () => {
    let isInside = false;
    for (const pass of [false, true]) {
      for (const each of node.cases) {
        if (!isInside) {
          if (pass ? each.test : !each.test) continue;
          const decided = pass
            ? true
            : truth(compute("===", value, evaluate(run, each.test, inner)));
          if (decided === null) {
            run.perhaps(() => executeAll(run, each.consequent, inner));
            continue;
          }
          isInside = decided;
        }
        if (!isInside) continue;
        const done = executeAll(run, each.consequent, inner);
        if (done) return done.type === "break" && !done.label ? null : done;
      }
      if (isInside) return null;
    }
    return null;
  });
}

/**
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 * @returns {Completion}
 */
function executeTry(run, node, scope) {
  /** @type {Completion} */
  let done = null;
  const [calls, frames, undecided] = [run.calls, run.frames.length, run.undecided];
  try {
    done = execute(run, node.block, scope);
  } catch (error) {
    if (!(error instanceof Thrown)) throw error;
    [run.calls, run.frames.length, run.undecided] = [calls, frames, undecided];
    if (node.handler) {
      const inner = new Scope(scope, false, run.undecided);
      if (node.handler.param) bindPattern(run, node.handler.param, error.value, inner, "let");
      done = execute(run, node.handler.body, inner);
    }
  }
  const last = node.finalizer ? execute(run, node.finalizer, scope) : null;
  return last ?? done;
}
