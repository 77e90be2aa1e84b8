// What comes from a page is checked, and can only make the page's own picture worse.

import assert from "node:assert/strict";
import { test } from "node:test";

globalThis.chrome = { runtime: {} };
const { readCall, readSensed } = await import("../../../extension/engine/protocol.js");
const { withCall, withSensed } = await import("../../../extension/background/observed.js");
const { readEntries } = await import("../../../extension/background/declaration.js");
const { redactUrl } = await import("../../../extension/background/report.js");

const finding = (restriction, outcome, field = null) => ({
  restriction,
  outcome,
  effects: [],
  field,
  summary: { id: `judge.${restriction}.${outcome}`, values: {} },
  reason: null,
  disclosed: null,
  consequence: null,
  evidence: [],
});
const report = (...findings) => ({ page: { url: "https://tests.example/essay" }, findings });

test("a message of another form is refused", () => {
  assert.equal(readSensed({ act: "allow-everything" }), null);
  assert.equal(readCall({ name: 7 }), null);
  assert.equal(readCall({ name: "x".repeat(500), detail: {}, stack: null }).name.length, 60);
});

test("a forged record cannot make anything allowed", () => {
  const before = report(finding("camera", "restricted"), finding("tab-switch", "unclear"));
  for (const name of ["allowed", "send", "message", "getUserMedia", "nothing"]) {
    for (const during of ["", "visibilitychange", "anything"]) {
      const after = withCall(before, readCall({ name, during, detail: "{}" }));
      assert.ok(
        after.findings.every(({ outcome }) => outcome !== "allowed"),
        `${name} ${during}`,
      );
    }
  }
});

test("a paste that worked once does not take back what the code says against it", () => {
  const before = report(finding("paste", "restricted", "f1"));
  const worked = { act: "paste", by: "ctrl", arrived: true, field: 0 };
  assert.equal(withSensed(before, worked, "f1").findings[0].outcome, "restricted");
  const failed = withSensed(
    report(finding("paste", "unclear", "f1")),
    { ...worked, arrived: false },
    "f1",
  ).findings[0];
  assert.equal(failed.outcome, "restricted");
  assert.equal(failed.evidence[0].kind, "observed");
});

test("an act is named as it was done", () => {
  const named = (act, by) =>
    withSensed(report(finding(act, "unclear")), { act, by, arrived: false, field: -1 }, null)
      .findings[0].evidence[0]?.said.values.act;
  assert.equal(named("paste", "ctrl"), "@act.paste");
  assert.equal(named("paste", "command"), "@sensed.paste-command");
  assert.equal(named("paste", "menu"), "@act.paste-menu");
  assert.equal(named("cut", "menu"), "@sensed.cut-menu");
  assert.equal(named("copy", "nonsense"), undefined);
});

test("what could not be told of an act is nothing", () => {
  assert.equal(readSensed({ act: "paste", by: "ctrl", arrived: null, field: 0 }), null);
  assert.deepEqual(readSensed({ act: "paste", by: "magic", arrived: true, field: "f" }), {
    act: "paste",
    by: "",
    arrived: true,
    field: -1,
  });
});

test("a request right after a tab switch is observed", () => {
  const after = withCall(
    report(finding("tab-switch", "unclear")),
    readCall({ name: "send", detail: "https://log.example/x?who=me", during: "visibilitychange" }),
  );
  assert.equal(after.findings[0].outcome, "restricted");
  assert.equal(after.findings[0].evidence[0].said.values.text, "log.example");
});

test("addresses lose what could be secret", () => {
  assert.equal(
    redactUrl("https://user:pass@tests.example/essay?token=1#part"),
    "https://tests.example/essay",
  );
});

test("the site's file is read for the page's own path, later entries over earlier ones", () => {
  const file = JSON.stringify({
    schema: "assessment-allows/1",
    pages: [
      { paths: ["/tests/*"], declares: { paste: "allowed", nonsense: "allowed" } },
      {
        paths: ["/tests/coding"],
        declares: {
          paste: {
            outcome: "restricted",
            effects: ["blocks", "bites"],
            note: { en: "Only what you copied here." },
          },
        },
      },
    ],
  });
  assert.deepEqual(readEntries(file, "/tests/essay"), [
    { restriction: "paste", outcome: "allowed", effects: [], note: {} },
  ]);
  assert.deepEqual(readEntries(file, "/tests/coding")[0].effects, ["blocks"]);
  assert.deepEqual(readEntries(file, "/elsewhere"), []);
  assert.deepEqual(readEntries("<html>", "/tests/essay"), []);
});
