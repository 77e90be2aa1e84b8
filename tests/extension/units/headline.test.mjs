import assert from "node:assert/strict";
import { test } from "node:test";
import { headline, headlineOf } from "../../../extension/answers/headline.js";
import { finding, report, state, thirtyMinutes } from "./reports.mjs";

const timed = (...restrictions) =>
  report(
    [...restrictions.map((id) => finding(id, "restricted")), finding("time-limit", "restricted")],
    { limit: thirtyMinutes },
  );

test("paste and a limit are one sentence", () => {
  assert.equal(headline(timed("paste"), "en"), "You cannot paste here, and you have 30 minutes.");
  assert.equal(headline(timed("paste"), "ja"), "貼り付けができず、制限時間は 30 分です。");
});

test("at most two things and the time are told, the gravest first", () => {
  const all = timed("copy", "camera", "tab-switch", "ime", "paste");
  assert.equal(
    headline(all, "en"),
    "Japanese input does not work here, you cannot paste here, and you have 30 minutes.",
  );
});

test("devices are counted up as people do", () => {
  const needed = report(
    ["camera", "microphone", "fullscreen"].map((id) => finding(id, "restricted")),
  );
  assert.equal(headline(needed, "en"), "You need a camera, a microphone and full screen.");
  assert.equal(headline(needed, "ja"), "カメラ、マイクと全画面表示が必要です。");
});

test("leaving that is only recorded is not called punished", () => {
  assert.match(
    headline(report([finding("tab-switch", "restricted", { effects: ["records"] })]), "en"),
    /noticed/,
  );
  assert.match(
    headline(report([finding("tab-switch", "restricted", { effects: ["warns"] })]), "en"),
    /consequences/,
  );
});

test("nothing is called free while something cannot be told", () => {
  assert.equal(
    headline(report([finding("paste", "allowed")]), "en"),
    "No restriction was found on this page.",
  );
  assert.match(
    headline(report([finding("paste", "allowed"), finding("copy", "unclear")]), "en"),
    /so far/,
  );
  assert.match(headline(report([finding("paste", "unclear")]), "en"), /cannot be told yet/);
});

test("a page with nowhere to write says that the test may come later", () => {
  assert.match(headline(state("start-page"), "en"), /nowhere to write/);
});

test("a restriction without a clause of its own still shows", () => {
  assert.equal(
    headline(report([finding("print", "restricted")]), "en"),
    "This page has restrictions.",
  );
});

test("what an audit found of the next page is told in the same words", () => {
  assert.equal(
    headlineOf({ paste: ["blocks"], "tab-switch": [], "time-limit": ["limits"] }, "en"),
    "You cannot paste here, leaving this tab is noticed, and the time is limited.",
  );
});
