// Programs made of the test pages' own functions: those that use nothing but what they are given and what
// the language has, called with all kinds of values.

import { parseCode } from "../../../audits/pasteguard/interpreter/evaluator/parser.js";
import { namesOfPattern } from "../../../audits/pasteguard/interpreter/evaluator/scopes.js";
import { walkNodes } from "./compare.js";
import { chances } from "./programs.js";

const LANGUAGE = new Set([
  "undefined",
  "NaN",
  "Infinity",
  "Math",
  "JSON",
  "String",
  "Number",
  "Boolean",
  "Array",
  "Object",
  "Map",
  "Set",
  "RegExp",
  "Error",
  "TypeError",
  "parseInt",
  "parseFloat",
  "isNaN",
  "isFinite",
  "encodeURIComponent",
  "decodeURIComponent",
  "arguments",
]);

const GIVEN = [
  "",
  "0",
  "1",
  "7",
  "-1",
  "60",
  '"abc"',
  '"v"',
  '"Hello, World"',
  '"  12 "',
  '"日本語"',
  "true",
  "false",
  "null",
  "undefined",
  "[]",
  "[1, 2, 3]",
  '["a", "b"]',
  "{}",
  '{ key: "v", ctrlKey: true, metaKey: false, shiftKey: false, altKey: false, code: "KeyV", keyCode: 86, preventDefault() { report(9, "cancelled"); }, stopPropagation() {} }',
  '{ key: "a", ctrlKey: false, inputType: "insertText", data: "a", preventDefault() { report(9, "cancelled"); } }',
  '{ type: "paste", inputType: "insertFromPaste", clipboardData: { getData: (type) => "pasted " + type, types: ["text/plain"] }, preventDefault() { report(9, "cancelled"); } }',
  '{ value: "some text", length: 9, target: { value: "some text" }, id: "answer", text: "some words here" }',
  "(each) => each",
  "mystery()",
];

/**
 * @param {any} node a function
 * @returns {Set<string>} names that it uses and does not declare
 */
function freeNames(node) {
  const declared = new Set();
  const used = new Set();
  walkNodes(node, (each, parent) => {
    if (/Function/.test(each.type)) {
      if (each.id) declared.add(each.id.name);
      for (const name of each.params.flatMap(namesOfPattern)) declared.add(name);
    }
    if (each.type === "VariableDeclarator")
      for (const name of namesOfPattern(each.id)) declared.add(name);
    if (each.type === "CatchClause")
      for (const name of namesOfPattern(each.param)) declared.add(name);
    if (/^Class/.test(each.type) && each.id) declared.add(each.id.name);
    if (
      each.type === "ThisExpression" ||
      each.type === "AwaitExpression" ||
      each.type === "ImportExpression" ||
      each.async
    )
      used.add("this");
    if (each.type !== "Identifier") return;
    const isName =
      (parent?.type === "MemberExpression" && parent.property === each && !parent.computed) ||
      (parent?.type === "Property" && parent.key === each && !parent.computed && !parent.shorthand);
    const isLabel = /^(?:Labeled|Break|Continue)Statement$/.test(parent?.type ?? "");
    if (!isName && !isLabel && !/^(?:Method|Property)Definition$/.test(parent?.type ?? ""))
      used.add(each.name);
  });
  return new Set([...used].filter((name) => !declared.has(name) && !LANGUAGE.has(name)));
}

/**
 * @param {string[]} scripts
 * @returns {string[]} code that declares one function, `act`, with all that it needs
 */
export function functionsOf(scripts) {
  const found = new Set();
  for (const script of scripts) {
    const program = parseCode(script);
    if (!program) continue;
    /** @type {Map<string, string>} */
    const named = new Map();
    /** @type {any[]} */
    const functions = [];
    walkNodes(program, (node) => {
      const text = (/** @type {any} */ each) => script.slice(each.start, each.end);
      if (/Function/.test(node.type) && !node.async && !node.generator) functions.push(node);
      if (node.type === "FunctionDeclaration") named.set(node.id.name, text(node));
      if (
        node.type === "VariableDeclaration" &&
        node.declarations.length === 1 &&
        node.declarations[0].init &&
        node.declarations[0].id.type === "Identifier"
      ) {
        const { id, init } = node.declarations[0];
        if (
          /Function|Literal|ArrayExpression|ObjectExpression|NewExpression/.test(init.type) &&
          !freeNames(init).size
        )
          named.set(id.name, `${text(node).replace(/;?$/, ";")}`);
      }
    });
    for (const node of functions) {
      const needed = new Set();
      const need = (/** @type {Iterable<string>} */ names) => {
        for (const name of names) {
          const code = named.get(name);
          if (code === undefined) return false;
          if (needed.has(code)) continue;
          needed.add(code);
          const inner = parseCode(code)?.body[0];
          const own = inner.type === "FunctionDeclaration" ? inner : inner.declarations[0].init;
          if (!need(freeNames(own))) return false;
        }
        return true;
      };
      if (!need(freeNames(node))) continue;
      const code = script.slice(node.start, node.end);
      if (
        /^(?:get|set|static|constructor)\b|^\(?[^)]*\)\s*\{/.test(code) &&
        node.type === "FunctionExpression" &&
        !code.startsWith("function")
      )
        continue;
      if (code.length < 4000) found.add(`${[...needed].join("\n")}\nconst act = ${code};`);
    }
  }
  return [...found];
}

/**
 * @param {string[]} functions by functionsOf()
 * @param {number} seed
 * @returns {string} a program that calls one of them
 */
export function pageProgram(functions, seed) {
  const chance = chances(seed);
  const pick = (/** @type {any[]} */ list) => list[Math.floor(chance() * list.length)];
  const calls = [1, 2, 3].map(
    (number) =>
      `report(${number}, act(${[0, 1, 2]
        .slice(0, 1 + Math.floor(chance() * 3))
        .map(() => pick(GIVEN) || '""')
        .join(", ")}));`,
  );
  return `${pick(functions)}\n${calls.map((call) => `try { ${call} } catch (error) { report(8, "thrown"); }`).join("\n")}`;
}
