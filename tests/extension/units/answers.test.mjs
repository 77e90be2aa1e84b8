import assert from "node:assert/strict";
import { test } from "node:test";
import { answersOf } from "../../../extension/answers/answers.js";
import { say } from "../../../extension/shared/say.js";
import { evidence, field, finding, report, state, thirtyMinutes } from "./reports.mjs";

const ids = (answers) => answers.map(({ id }) => id);

test("what is restricted stands in the order of a nervous candidate, not of the report", () => {
  const found = report([
    finding("time-limit", "restricted"),
    finding("tab-switch", "restricted"),
    finding("paste", "restricted"),
  ]);
  assert.deepEqual(ids(answersOf(found).restricted), ["paste", "tab-switch", "time-limit"]);
});

test("a page on which nothing can be typed says so first", () => {
  const found = report([finding("paste", "restricted"), finding("ime", "restricted")]);
  assert.deepEqual(ids(answersOf(found).restricted), ["ime", "paste"]);
});

test("where boxes differ, the strictest one counts, and the answer says in how many", () => {
  const found = report(
    [finding("paste", "restricted", { field: "f1" }), finding("paste", "allowed", { field: "f2" })],
    {
      fields: [field("f1", "Essay"), field("f2", "Name")],
    },
  );
  const { restricted, allowed } = answersOf(found);
  assert.deepEqual(ids(restricted), ["paste"]);
  assert.deepEqual(allowed, []);
  assert.match(restricted[0].lines.map((line) => say(line, "en")).join(" "), /1 of 2/);
});

test("where the other boxes are not known, the answer does not look as if they were free", () => {
  const said = (/** @type {string[]} */ others) => {
    const found = report(
      ["restricted", ...others].map((outcome, at) =>
        finding("paste", outcome, { field: `f${at}` }),
      ),
      { fields: ["restricted", ...others].map((_, at) => field(`f${at}`, `Answer ${at}`)) },
    );
    return answersOf(found)
      .restricted[0].lines.map(({ id }) => id)
      .filter((id) => id.startsWith("answer.some-fields"));
  };
  assert.deepEqual(said(["unclear", "unclear"]), ["answer.some-fields.rest-unknown"]);
  assert.deepEqual(said(["allowed", "unclear"]), ["answer.some-fields"]);
  assert.deepEqual(said([]), []);
});

test("what is found alike in several boxes is told once, with all their names", () => {
  const found = report(
    ["f1", "f2"].map((id) =>
      finding("paste", "restricted", {
        field: id,
        evidence: [evidence("inferred", "paste-event")],
      }),
    ),
    { fields: [field("f1", "One"), field("f2", "Two")] },
  );
  const [answer] = answersOf(found).restricted;
  assert.equal(answer.parts.length, 1);
  assert.deepEqual(answer.parts[0].places, [
    { label: "One", number: 1 },
    { label: "Two", number: 2 },
  ]);
});

test("camera, microphone and screen are one answer when all are needed", () => {
  const found = report(
    ["camera", "microphone", "fullscreen"].map((id) =>
      finding(id, "restricted", { effects: ["requires"] }),
    ),
  );
  const [answer] = answersOf(found).restricted;
  assert.equal(answer.id, "devices");
  assert.equal(say(answer.title, "en"), "Camera, Microphone, Full screen");
  assert.equal(say(answer.word, "en"), "Needed");
});

test("an answer names every way of knowing that its findings rest on", () => {
  const found = report([
    finding("camera", "restricted", { evidence: [evidence("observed"), evidence("reported")] }),
    finding("microphone", "restricted", { evidence: [evidence("reported")] }),
  ]);
  assert.deepEqual(answersOf(found).restricted[0].certainties, ["observed", "reported.vendor"]);
});

test("what cannot be told has a next step, and is not among what is free", () => {
  const { unclear, allowed } = answersOf(
    report([finding("paste", "unclear"), finding("copy", "allowed")]),
  );
  assert.deepEqual(ids(unclear), ["paste.unclear"]);
  assert.ok(say(unclear[0].next, "ja"));
  assert.deepEqual(ids(allowed), ["copy.allowed"]);
});

test("a family is named as a whole only where all of it came to the same", () => {
  const whole = answersOf(
    report([finding("tab-switch", "allowed"), finding("window-blur", "allowed")]),
  );
  const half = answersOf(
    report([finding("tab-switch", "allowed"), finding("window-blur", "unclear")]),
  );
  assert.equal(say(whole.allowed[0].title, "en"), "Switching tabs, leaving the window");
  assert.equal(say(half.allowed[0].title, "en"), "Switching tabs");
});

test("the time limit is its own word, and what is sent at zero is not called lost", () => {
  const found = report(
    [
      finding("time-limit", "restricted"),
      finding("time-out", "restricted", { effects: ["limits"], consequence: "submitted" }),
    ],
    { limit: thirtyMinutes },
  );
  assert.deepEqual(
    answersOf(found).restricted.map(({ word }) => say(word, "en")),
    ["30 minutes", "Submitted"],
  );
  const emptied = report([
    finding("time-out", "restricted", { summary: { id: "judge.time-out.cleared", values: {} } }),
  ]);
  assert.equal(say(answersOf(emptied).restricted[0].word, "en"), "Lost");
});

test("watching that only records is noticed, and what follows decides on the rest", () => {
  const word = (effects) =>
    say(
      answersOf(report([finding("tab-switch", "restricted", { effects })])).restricted[0].word,
      "en",
    );
  assert.equal(word(["records"]), "Noticed");
  assert.equal(word(["records", "punishes"]), "Has consequences");
});

test("a restriction of a newer catalogue is shown, not dropped", () => {
  const found = report([
    finding("paste", "allowed"),
    { ...finding("paste", "restricted"), restriction: "tea-break" },
  ]);
  assert.deepEqual(ids(answersOf(found).restricted), ["tea-break"]);
});

for (const name of [
  "free",
  "paste-and-limit",
  "tab-switches-punished",
  "proctored",
  "cannot-tell",
  "start-page",
]) {
  test(`every finding of "${name}" is in exactly one answer, in both languages`, () => {
    const found = state(name);
    const answers = Object.values(answersOf(found)).flat();
    const told = answers.flatMap(({ parts }) => [
      ...new Set(parts.map(({ restriction }) => restriction)),
    ]);
    assert.deepEqual(
      told.toSorted(),
      [...new Set(found.findings.map(({ restriction }) => restriction))].toSorted(),
    );
    for (const language of ["en", "ja"]) {
      for (const { title, word, lines, next, parts } of answers) {
        const said = [
          title,
          word,
          ...lines,
          ...(next ? [next] : []),
          ...parts.flatMap((part) => [part.title, ...part.lines]),
        ];
        for (const message of said)
          assert.doesNotMatch(say(message, language), /[{}@]|undefined/, message.id);
      }
    }
  });
}
