// @ts-check
// Which names a function or a block has before its first statement is reached.

import { makeFunction } from "./literals.js";
import { getMember } from "./properties.js";
import { UNSET } from "./values.js";

/** @import { DryRun } from "./run.js" */
/** @import { Callable, CodeNode, Scope } from "./values.js" */

/** @type {WeakMap<CodeNode, {variables: string[], functions: string[]}>} */
const namesOfBodies = new WeakMap();

/**
 * @param {CodeNode} body of a function, or a program
 * @returns {{variables: string[], functions: string[]}} names declared by `var`, and those of functions in inner blocks
 */
function namesWithin(body) {
  const known = namesOfBodies.get(body);
  if (known) return known;
  const [variables, functions] = [new Set(), new Set()];
  const see = (/** @type {any} */ node, /** @type {boolean} */ isInner) => {
    if (!node || typeof node.type !== "string") return;
    if (node.type === "FunctionDeclaration") {
      if (isInner && node.id) functions.add(node.id.name);
      return;
    }
    if (/Function|^Class/.test(node.type)) return;
    if (node.type === "VariableDeclaration" && node.kind === "var") {
      for (const each of node.declarations)
        for (const name of namesOfPattern(each.id)) variables.add(name);
    }
    // Declarations stand in statements only.
    if (!/Statement$|Declaration$|^Program$|^SwitchCase$|^CatchClause$/.test(node.type)) return;
    const inner = isInner || (node !== body && node.type !== "ExportNamedDeclaration");
    for (const part of Object.values(node)) {
      if (Array.isArray(part)) for (const each of part) see(each, inner);
      else if (part && typeof part === "object") see(part, inner);
    }
  };
  see(body, false);
  const found = { variables: [...variables], functions: [...functions] };
  namesOfBodies.set(body, found);
  return found;
}

/**
 * @param {CodeNode | null} pattern
 * @returns {string[]} the names that it gives values to
 */
export function namesOfPattern(pattern) {
  switch (pattern?.type) {
    case "Identifier":
      return [pattern.name];
    case "AssignmentPattern":
      return namesOfPattern(pattern.left);
    case "RestElement":
      return namesOfPattern(pattern.argument);
    case "ArrayPattern":
      return pattern.elements.flatMap(namesOfPattern);
    case "ObjectPattern":
      return pattern.properties.flatMap((/** @type {any} */ each) =>
        namesOfPattern(each.type === "RestElement" ? each : each.value),
      );
    default:
      return [];
  }
}

/**
 * Makes the names that `var` declares anywhere in a function known.
 * @param {DryRun} run
 * @param {CodeNode} body
 * @param {Scope} scope of the function
 */
export function hoistVariables(run, body, scope) {
  const { variables, functions } = namesWithin(body);
  for (const name of [...variables, ...(scope.isStrict ? [] : functions)]) {
    if (scope.names.has(name)) continue;
    // What the browser itself has under that name stays there.
    const present =
      scope === run.global && run.page ? getMember(run, run.page.window, name) : undefined;
    if (present === undefined) run.declare(scope, name, undefined);
  }
}

/**
 * Makes the functions of a block known before its first statement, and its other names as not yet there.
 * @param {DryRun} run
 * @param {CodeNode[]} body
 * @param {Scope} scope
 */
export function hoist(run, body, scope) {
  for (const statement of body) {
    const isExport =
      statement.type === "ExportNamedDeclaration" || statement.type === "ExportDefaultDeclaration";
    const node = isExport ? (statement.declaration ?? statement) : statement;
    if (node.type === "VariableDeclaration" && node.kind !== "var") {
      for (const each of node.declarations)
        for (const name of namesOfPattern(each.id)) run.declare(scope, name, UNSET);
    } else if (node.type === "ClassDeclaration" && node.id) run.declare(scope, node.id.name, UNSET);
  }
  for (const statement of body) {
    const isExport =
      statement.type === "ExportNamedDeclaration" || statement.type === "ExportDefaultDeclaration";
    const node = isExport ? (statement.declaration ?? statement) : statement;
    if (node.type !== "FunctionDeclaration" || !node.id) continue;
    const made = makeFunction(run, node, scope);
    run.declare(scope, node.id.name, made);
    if (!scope.isFunction && !scope.isStrict && !node.generator && !node.async)
      hoistOutwards(run, node.id.name, made, scope);
  }
}

/**
 * Outside strict code, a function in a block is known outside the block, too, once the block was entered.
 * @param {DryRun} run
 * @param {string} name
 * @param {Callable} made
 * @param {Scope} scope
 */
function hoistOutwards(run, name, made, scope) {
  for (let at = scope.parent; at; at = at.parent) {
    const found = at.names.get(name);
    if (at.isFunction || !at.parent) {
      if (!found) run.declare(at, name, made);
      else if (found.value !== UNSET && !found.isConst)
        found.value = run.settled(found.value, made, Math.max(found.depth, at.depth));
      return;
    }
    if (found) return;
  }
}

/**
 * @param {CodeNode[]} body
 * @returns {boolean} whether it begins with "use strict"
 */
export function saysStrict(body) {
  for (const statement of body) {
    if (statement.type !== "ExpressionStatement" || typeof statement.directive !== "string")
      return false;
    if (statement.directive === "use strict") return true;
  }
  return false;
}

/** @type {WeakMap<CodeNode, boolean>} */
const functionsWithArguments = new WeakMap();

/**
 * @param {CodeNode} node a function
 * @returns {boolean} whether it, or an arrow function in it, may ask what it was called with
 */
export function usesArguments(node) {
  const known = functionsWithArguments.get(node);
  if (known !== undefined) return known;
  const isUsed = mentionsArguments(node.params) || mentionsArguments(node.body);
  functionsWithArguments.set(node, isUsed);
  return isUsed;
}

/**
 * @param {any} part of a tree of code
 * @returns {boolean}
 */
function mentionsArguments(part) {
  if (Array.isArray(part)) return part.some(mentionsArguments);
  if (!part || typeof part !== "object" || part instanceof RegExp) return false;
  if (part.type === "Identifier") return part.name === "arguments";
  if (part.type === "FunctionExpression" || part.type === "FunctionDeclaration") return false;
  return Object.values(part).some(mentionsArguments);
}
