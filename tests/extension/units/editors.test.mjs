// What a page tells the library of an editor, and what follows for its fields: from scripts as literals.

import assert from "node:assert/strict";
import { test } from "node:test";
import { judgePage } from "../../../extension/shared/judging.js";

const LIBRARY =
  "var CodeMirror6 = (() => { /* CodeMirror cm-editor */ })(); " +
  `globalThis.CodeMirror6 = {}; globalThis.CodeMirror = {};${" ".repeat(50000)}`;
const MADE =
  "const view = new CodeMirror6.EditorView({ parent: document.body, extensions: [CodeMirror6.basicSetup, own] });";
const CATALOGUE = ["paste", "drop", "copy", "cut", "undo", "typing", "ime", "dictation"].map(
  (id) => ({ id, group: "answer", scope: ["field"] }),
);

const node = (tag, parent, more = {}) => ({
  tag,
  parent,
  attributes: {},
  text: "",
  field: -1,
  above: -1,
  shown: true,
  shadow: false,
  ...more,
});
const field = {
  kind: "codemirror",
  label: "Your code",
  disabled: false,
  readonly: false,
  boxes: 0,
  maxlength: null,
};

/** What is said of the one editor of a page, by restriction. */
function said(
  own,
  { library = LIBRARY, url = "https://tests.example/editor.js", kind = "codemirror" } = {},
) {
  const script = (text, more = {}) => ({
    url: "https://tests.example/",
    text,
    inline: true,
    line: 1,
    module: false,
    ...more,
  });
  const frame = {
    url: "https://tests.example/",
    isTop: true,
    title: "",
    agent: "",
    isWhole: true,
    fields: [{ ...field, kind }],
    questions: [],
    unread: library ? [] : [url],
    nodes: [
      node("html", -1),
      node("body", 0),
      node("div", 1, { attributes: { contenteditable: "true" }, field: 0, above: 0 }),
    ],
    scripts: [script(library, { url, inline: false }), script(own)],
    lines: [],
    texts: [],
    drawings: [],
    printRules: [],
    frames: [],
    resources: [],
    markers: [],
    stored: {},
  };
  const { judged } = judgePage({
    frames: [frame],
    unreadFrames: [],
    catalogue: CATALOGUE,
    vendors: [],
  });
  return Object.fromEntries(
    judged.map(({ restriction, verdict }) => [restriction, verdict.outcome]),
  );
}

test("an editor that is told nothing takes everything", () => {
  assert.deepEqual(new Set(Object.values(said(`const own = [];${MADE}`))), new Set(["allowed"]));
});

test("a handler that always refuses pasting restricts it, and nothing else", () => {
  const outcomes = said(
    `const own = CodeMirror6.EditorView.domEventHandlers({ paste: () => true });${MADE}`,
  );
  assert.equal(outcomes.paste, "restricted");
  assert.equal(outcomes.typing, "allowed");
});

test("a handler that decides is not judged", () => {
  const outcomes = said(
    `const own = CodeMirror6.EditorView.domEventHandlers({ paste: (event) => event.clipboardData.getData("text").length > 9 });${MADE}`,
  );
  assert.equal(outcomes.paste, "unclear");
  assert.equal(outcomes.typing, "allowed");
});

test("a filter of all changes leaves only copying certain", () => {
  const outcomes = said(
    `const own = CodeMirror6.EditorState.transactionFilter.of((given) => (given.docChanged ? [] : given));${MADE}`,
  );
  assert.equal(outcomes.copy, "allowed");
  assert.deepEqual(
    ["paste", "typing", "undo", "drop"].map((id) => outcomes[id]),
    ["unclear", "unclear", "unclear", "unclear"],
  );
});

test("a filter with a condition that names pasting concerns nothing but what comes from outside", () => {
  const outcomes = said(
    `const own = CodeMirror6.EditorState.transactionFilter.of((given) => given.isUserEvent("input.paste") ? [] : given);${MADE}`,
  );
  assert.deepEqual(
    ["paste", "typing", "ime"].map((id) => outcomes[id]),
    ["unclear", "allowed", "allowed"],
  );
});

test("a listener of the page's own on the document still counts", () => {
  const outcomes = said(
    `const own = []; document.addEventListener("paste", (event) => event.preventDefault(), true);${MADE}`,
  );
  assert.notEqual(outcomes.paste, "allowed");
});

test("a setting that is not understood is not passed over", () => {
  assert.equal(
    said(`const own = CodeMirror6.EditorState.readOnly.of(true);${MADE}`).typing,
    "unclear",
  );
  assert.equal(said(`const own = JSON.parse(document.cookie);${MADE}`).paste, "unclear");
});

test("a bundle of the library and the page's code is no library", () => {
  const bundle = `${LIBRARY}; (() => { new EditorView({ paste: () => true }); })();`;
  assert.notEqual(said("start();", { library: bundle }).paste, "allowed");
});

test("a library from a public network needs no reading, a file of the site's own does", () => {
  const own = `const own = [];const view = CodeMirror(document.body, { lineNumbers: true });`;
  const network = "https://cdnjs.cloudflare.com/ajax/libs/codemirror/5.65.16/codemirror.min.js";
  assert.equal(said(own, { library: "", url: network }).paste, "allowed");
  assert.equal(
    said(own, { library: "", url: "https://tests.example/codemirror.min.js" }).paste,
    "unclear",
  );
});
