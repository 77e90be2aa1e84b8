import assert from "node:assert/strict";
import { test } from "node:test";
import { planOf } from "../../../extension/answers/plan.js";
import { retyping } from "../../../extension/answers/retyping.js";
import { say } from "../../../extension/shared/say.js";
import { finding, report, state, thirtyMinutes } from "./reports.mjs";

const told = (found, language = "en") =>
  planOf(found, language)
    .map((step) => say(step, language))
    .join("\n");

test("with paste blocked and a limit, the cost of typing again is told, and on what assumption", () => {
  const plan = told(state("paste-and-limit"));
  assert.match(plan, /Write in the answer box itself/);
  assert.match(plan, /about 8 minutes for 300 words, at 40 words a minute, out of 30 minutes/);
});

test("answers in Japanese are counted in characters, as an input method takes them", () => {
  assert.equal(
    retyping("ja", "en"),
    "about 8 to 10 minutes for 600 Japanese characters, at 60 to 80 characters a minute with an input method",
  );
  assert.match(retyping("ja-JP", "ja"), /600 字で約 8～10 分/);
  assert.match(retyping("en", "ja"), /英語 300 語/);
});

test("a page that says no language is taken for one in the reader's", () => {
  const found = report([finding("paste", "restricted")], {
    page: { url: "", origin: "", title: "", language: null },
  });
  assert.match(told(found, "ja"), /600 字/);
  assert.match(told(found, "en"), /300 words/);
});

test("pasting that works is no advice to leave a page that watches", () => {
  assert.match(told(report([finding("paste", "allowed")])), /draft can be written elsewhere/);
  const watched = told(report([finding("paste", "allowed"), finding("tab-switch", "restricted")]));
  assert.match(watched, /Write in the answer box itself/);
  assert.doesNotMatch(watched, /elsewhere/);
});

test("what becomes of the text at zero decides on the advice", () => {
  const at = (finds) =>
    told(report([finding("time-limit", "restricted"), ...finds], { limit: thirtyMinutes }));
  assert.match(at([finding("time-out", "restricted", { consequence: "submitted" })]), /is sent/);
  assert.match(
    at([
      finding("time-out", "restricted", { summary: { id: "judge.time-out.cleared", values: {} } }),
    ]),
    /two minutes before/,
  );
  assert.match(at([finding("time-out", "unclear")]), /not known/);
  assert.match(at([finding("time-out", "allowed")]), /is kept/);
});

test("saving that was not seen is never called safe", () => {
  const saved = (autosave) => told(report([finding("paste", "restricted")], { autosave }));
  assert.match(saved("seen"), /seen saving/);
  assert.match(saved("not-seen"), /Do not reload/);
  assert.match(saved("unknown"), /not known\. Do not reload/);
});

test("a page of which nothing is known gets no plan", () => {
  assert.deepEqual(planOf(state("start-page"), "en"), []);
  assert.deepEqual(planOf(report([finding("paste", "unclear")]), "en"), []);
});
