// A page's code is followed on paper: what it would do, with nothing of it run.

import assert from "node:assert/strict";
import { test } from "node:test";
import { judgePage, dryRunFrame } from "../../../extension/shared/judging.js";

const node = (tag, parent, attributes = {}, more = {}) => ({
  tag,
  parent,
  attributes,
  text: "",
  field: -1,
  above: -1,
  shown: true,
  shadow: false,
  ...more,
});
const NODES = [
  node("html", -1),
  node("body", 0),
  node("p", 1, { id: "question" }, { text: "Describe a habit that made your work better." }),
  node("form", 1, { id: "sheet" }),
  node("textarea", 3, { id: "answer" }, { field: 0, above: 0 }),
  node("button", 3, { type: "submit" }, { text: "Submit" }),
];
const FIELD = {
  kind: "textarea",
  tag: "textarea",
  label: "Answer",
  selector: "#answer",
  html: "<textarea>",
  boxes: 0,
  readonly: false,
  disabled: false,
  maxlength: null,
  spellcheck: true,
};

function frame(code, more = {}) {
  return {
    url: "https://tests.example/essay",
    isTop: true,
    title: "Test",
    agent: "Mozilla/5.0",
    nodes: NODES,
    isWhole: true,
    questions: [2],
    fields: [FIELD],
    unread: [],
    scripts: [
      { url: "https://tests.example/essay", text: code, inline: true, line: 1, module: false },
    ],
    texts: [{ userSelect: "auto", isInvisible: false, covered: false, letters: 44, html: "<p>" }],
    drawings: [],
    lines: ["Describe a habit that made your work better."],
    frames: [],
    printRules: [],
    hiddenOnPaper: null,
    refresh: null,
    markers: [],
    resources: [],
    ...more,
  };
}

function verdict(code, restriction, more) {
  const { judged } = judgePage({
    frames: [frame(code, more)],
    unreadFrames: [],
    catalogue: [{ id: restriction, group: "", scope: ["field", "page"] }],
    vendors: [],
  });
  return judged.find(({ verdict: each }) => each.reason?.id !== "reason.not-by-looking")?.verdict;
}

const answer = 'const answer = document.getElementById("answer");';

test("a paste that is always cancelled is blocked, with the line that does it", () => {
  const { outcome, proofs } = verdict(
    `${answer}\nanswer.addEventListener("paste", (event) => event.preventDefault());`,
    "paste",
  );
  assert.equal(outcome, "restricted");
  assert.equal(proofs[0].mechanism, "paste-event");
  assert.match(proofs[0].code, /preventDefault/);
});

test("a paste that the page inserts itself is allowed", () => {
  assert.equal(
    verdict(
      `${answer}
      answer.addEventListener("paste", (event) => {
        event.preventDefault();
        answer.setRangeText(event.clipboardData.getData("text/plain"));
      });`,
      "paste",
    ).outcome,
    "allowed",
  );
});

test("text that is taken back a moment later is blocked", () => {
  const code = `${answer}
    let last = "";
    answer.addEventListener("input", (event) => {
      if (answer.value.length - last.length > 10) setTimeout(() => { answer.value = last; }, 300);
      else last = answer.value;
    });`;
  assert.equal(verdict(code, "paste").outcome, "restricted");
  assert.equal(verdict(code, "typing").outcome, "allowed");
});

test("a cancel that depends on what cannot be known is unclear", () => {
  assert.equal(
    verdict(
      `${answer} answer.addEventListener("paste", (event) => { if (Math.random() > 0.5) event.preventDefault(); });`,
      "paste",
    ).outcome,
    "unclear",
  );
});

test("a draft that is kept when the tab is left is no record of it", () => {
  assert.equal(
    verdict(
      `${answer} document.addEventListener("visibilitychange", () => localStorage.setItem("draft", answer.value));`,
      "tab-switch",
    ).outcome,
    "allowed",
  );
  assert.equal(
    verdict(
      `document.addEventListener("visibilitychange", () => navigator.sendBeacon("/log", JSON.stringify({ hidden: document.hidden })));`,
      "tab-switch",
    ).outcome,
    "restricted",
  );
  assert.equal(
    verdict(
      `document.addEventListener("visibilitychange", () => console.log("seen"));`,
      "tab-switch",
    ).outcome,
    "unclear",
  );
});

test("what is polled and handed in with the answer is a record", () => {
  const code = `const away = [];
    let was = false;
    setInterval(() => {
      if (document.hidden !== was) { was = document.hidden; away.push(Date.now()); }
    }, 500);
    document.getElementById("sheet").addEventListener("submit", () =>
      fetch("/answers", { method: "POST", body: JSON.stringify({ away }) }));`;
  assert.deepEqual(verdict(code, "tab-switch").effects, ["records"]);
});

test("a countdown to a submission is a time limit of that length", () => {
  const paper = dryRunFrame(
    frame(
      `let left = 600; setInterval(() => { left -= 1; if (left === 0) document.getElementById("sheet").requestSubmit(); }, 1000);`,
    ),
    2000,
  );
  assert.ok(
    paper.later.some((deed) => deed.kind === "submit" && Math.round(deed.at / 1000) === 600),
  );
});

test("nothing of the page's code is run", () => {
  globalThis.wasRun = false;
  dryRunFrame(
    frame(
      `globalThis.wasRun = true;
      window.wasRun = true;
      (0, eval)("globalThis.wasRun = true");
      new Function("globalThis.wasRun = true")();
      ({}).constructor.constructor("globalThis.wasRun = true")();`,
    ),
    2000,
  );
  assert.equal(globalThis.wasRun, false);
});

test("code without end comes to an end", () => {
  const began = Date.now();
  const paper = dryRunFrame(frame("for (;;) {} "), 500);
  dryRunFrame(
    frame("const again = () => again(); again(); while (true) setTimeout(() => 1, 0);"),
    500,
  );
  assert.ok(Date.now() - began < 8000);
  assert.equal(typeof paper.complete, "boolean");
});

test("code that could not be read leaves the question open", () => {
  assert.equal(
    verdict("", "tab-switch", { unread: ["https://cdn.example/app.js"] }).outcome,
    "unclear",
  );
});

test("a style that forbids selecting is declared", () => {
  const { outcome, proofs } = verdict("", "select", {
    texts: [{ userSelect: "none", isInvisible: false, covered: false, letters: 44, html: "<p>" }],
  });
  assert.equal(outcome, "restricted");
  assert.equal(proofs[0].kind, "declared");
});

test("a copy of a page has what stands in it, and is sent for what it is", () => {
  const code = `setInterval(() => { const copy = document.documentElement.cloneNode(true);
    copy.querySelector("#answer").textContent = answer.value;
    fetch("https://other.example/frame", { method: "POST", body: copy.outerHTML }); }, 4000);`;
  const paper = dryRunFrame(frame(`${answer} ${code}`), 2000);
  assert.ok(paper.quiet.some((deed) => deed.kind === "send" && deed.certain));
});
