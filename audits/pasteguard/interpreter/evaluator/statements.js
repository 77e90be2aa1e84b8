// @ts-check
// The statements of a dry run.

import { executeIf, executeLabeled, executeSwitch, executeTry } from "./control_flow.js";
import { evaluate } from "./expressions.js";
import { sameValue } from "./functions.js";
import { bindPattern } from "./literals.js";
import { hoist, hoistVariables } from "./scopes.js";
import { Callable, Scope, Thrown, Unknown, oneOf } from "./values.js";

/** @import { DryRun } from "./run.js" */
/** @import { CodeNode, Value } from "./values.js" */

/**
 * One way in which a statement may end that is not its end.
 * @typedef {{type: "return" | "break" | "continue", value: Value, label: string | null}} Way
 */

/**
 * How a statement ends: null where what follows is reached for certain. ``mayFall`` says whether it may be reached, too.
 * @typedef {{ways: Way[], mayFall: boolean} | null} Completion
 */

/**
 * @param {"return" | "break" | "continue"} type
 * @param {Value} value
 * @param {string | null} label
 * @returns {Completion}
 */
function leaving(type, value, label) {
  return { ways: [{ type, value, label }], mayFall: false };
}

/**
 * @param {Completion} done of a function's whole body
 * @returns {Value} what the function returns
 */
export function returned(done) {
  if (!done) return undefined;
  const values = done.ways.map((way) => way.value);
  if (done.mayFall) values.push(undefined);
  return values.slice(1).every((each) => sameValue(each, values[0])) ? values[0] : oneOf(values);
}

/**
 * @param {DryRun} run
 * @param {CodeNode[]} body
 * @param {Scope} scope
 * @returns {Completion}
 */
export function executeAll(run, body, scope) {
  /** @type {Way[]} ways out that were perhaps taken so far */
  const ways = [];
  for (const statement of body) {
    let done;
    try {
      done = execute(run, statement, scope);
    } catch (error) {
      if (!(error instanceof Thrown) || !ways.length) throw error;
      // Had another way been taken before, this would not be thrown.
      run.doubt();
      return { ways, mayFall: false };
    }
    if (!done) continue;
    ways.push(...done.ways);
    if (!done.mayFall) return { ways, mayFall: false };
    // One way out was perhaps taken: what follows is perhaps not done, until where the way leads to.
    run.undecided += 1;
  }
  return ways.length ? { ways, mayFall: true } : null;
}

/**
 * Takes those ways away that lead to the end of a statement, or to its next turn.
 * @param {Completion} done
 * @param {(way: Way) => boolean} isTaken
 * @returns {Completion}
 */
export function without(done, isTaken) {
  if (!done) return null;
  const ways = done.ways.filter((way) => !isTaken(way));
  const mayFall = done.mayFall || ways.length < done.ways.length;
  return ways.length || !mayFall ? { ways, mayFall } : null;
}

/**
 * @param {Completion} one
 * @param {Completion} other
 * @returns {Completion} of one of them, whichever
 */
export function eitherOf(one, other) {
  const ways = [...(one?.ways ?? []), ...(other?.ways ?? [])];
  const mayFall = one === null || other === null || one.mayFall || other.mayFall;
  return ways.length ? { ways, mayFall } : null;
}

/**
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 * @returns {Completion}
 */
export function execute(run, node, scope) {
  run.step(node);
  switch (node.type) {
    case "ExpressionStatement":
      evaluate(run, node.expression, scope);
      return null;
    case "VariableDeclaration":
      declareVariables(run, node, scope);
      return null;
    case "ReturnStatement":
      return leaving(
        "return",
        node.argument ? evaluate(run, node.argument, scope) : undefined,
        null,
      );
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
    case "ForOfStatement":
    case "ForInStatement":
    case "LabeledStatement":
      return executeLabeled(run, node, scope, []);
    case "SwitchStatement":
      return executeSwitch(run, node, scope);
    case "TryStatement":
      return executeTry(run, node, scope);
    case "ThrowStatement":
      throw new Thrown(evaluate(run, node.argument, scope));
    case "BreakStatement":
      return leaving("break", undefined, node.label?.name ?? null);
    case "ContinueStatement":
      return leaving("continue", undefined, node.label?.name ?? null);
    case "ClassDeclaration":
      run.declare(scope, node.id.name, evaluate(run, { ...node, type: "ClassExpression" }, scope));
      return null;
    case "DebuggerStatement":
      run.note("debugger", "debugger");
      return null;
    case "ExportNamedDeclaration":
    case "ExportDefaultDeclaration":
    case "ImportDeclaration":
      executeModulePart(run, node, scope);
      return null;
    case "WithStatement":
      run.cut();
      run.doubt();
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
function executeModulePart(run, node, scope) {
  if (node.type === "ImportDeclaration") {
    run.page?.used.add("code:unseen");
    for (const each of node.specifiers) run.declare(scope, each.local.name, new Unknown());
    return;
  }
  const { declaration } = /** @type {any} */ (node);
  if (!declaration) return;
  if (/Declaration$/.test(declaration.type) && declaration.id !== null)
    execute(run, declaration, scope);
  else evaluate(run, declaration, scope);
}

/**
 * @param {DryRun} run
 * @param {CodeNode} node
 * @param {Scope} scope
 */
export function declareVariables(run, node, scope) {
  const isVar = node.kind === "var";
  let holder = scope;
  if (isVar) while (!holder.isFunction && holder.parent) holder = holder.parent;
  for (const each of node.declarations) {
    if (isVar && !each.init) {
      if (!holder.names.has(each.id.name)) hoistVariables(run, node, holder);
      continue;
    }
    const { value, tags } = run.collecting(() =>
      each.init ? evaluate(run, each.init, scope) : undefined,
    );
    if (value instanceof Callable && !value.name && each.id.type === "Identifier")
      value.name = each.id.name;
    // What `var` declares is there already, and code before it may have been given it.
    bindPattern(run, each.id, value, scope, isVar ? "var" : node.kind, tags);
  }
}
