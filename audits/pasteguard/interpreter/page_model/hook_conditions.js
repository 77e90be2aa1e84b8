// @ts-check
// Functions that do something in one case only: "if the change came by pasting, cancel it". Whatever else
// their condition asks, other acts pass.

import { KEY_ACTS } from "./editor_hooks.js";

/** @import { CodeNode } from "../evaluator/values.js" */

/**
 * @param {CodeNode | null} node a function
 * @returns {string[] | null} the only acts in which it does anything; null where that cannot be told
 */
export function actsOfCondition(node) {
  if (!node) return null;
  const [first] = node.params;
  const { body } = /** @type {any} */ (node);
  if (body.type === "ConditionalExpression")
    return isPassedOn(body.alternate, first) ? actsOfTest(body.test) : null;
  if (body.type !== "BlockStatement") return null;
  const found = body.body.map((/** @type {any} */ each) =>
    each.type === "IfStatement" && !each.alternate
      ? actsOfTest(each.test)
      : each.type === "ReturnStatement" && (!each.argument || isPassedOn(each.argument, first))
        ? []
        : null,
  );
  return found.length && found.every(Boolean) ? [...new Set(found.flat())] : null;
}

/**
 * @param {any} node
 * @param {any} param
 * @returns {boolean} whether a function gives back what it was given
 */
function isPassedOn(node, param) {
  return node.type === "Identifier" && param?.type === "Identifier" && node.name === param.name;
}

/**
 * @param {any} test
 * @returns {string[] | null}
 */
function actsOfTest(test) {
  if (test.type === "LogicalExpression" && test.operator === "&&")
    return actsOfTest(test.left) ?? actsOfTest(test.right);
  if (test.type === "BinaryExpression" && /^===?$/.test(test.operator))
    return actsOfName(test.right) ?? actsOfName(test.left);
  if (test.type === "CallExpression" && test.arguments.length === 1)
    return actsOfName(test.arguments[0]);
  return null;
}

/**
 * @param {any} node
 * @returns {string[] | null} the acts that a literal or a key's name stands for
 */
function actsOfName(node) {
  const name =
    node.type === "Literal"
      ? String(node.value)
      : node.type === "MemberExpression" && !node.computed
        ? node.property.name
        : "";
  if (/^(?:input\.)?paste$|^insertFromPaste$/.test(name)) return ["paste", "drop"];
  const letter = /^(?:Key)?([A-Za-z])$/.exec(name)?.[1];
  const act = letter ? KEY_ACTS[letter.toUpperCase()] : undefined;
  return act ? [act] : null;
}
