import assert from "node:assert/strict";
import { test } from "node:test";
import { answersOf } from "../../../extension/answers/answers.js";
import { claimsOfFile, withClaims } from "../../../extension/answers/claims.js";
import { claimsOfAudits } from "../../../extension/known/claims.js";
import { say } from "../../../extension/shared/say.js";
import { evidence, finding, report } from "./reports.mjs";

const file = (outcome, note = {}) => ({
  url: "https://assess.example/.well-known/assessment-allows.json",
  found: true,
  entries: [{ restriction: "paste", outcome, effects: ["blocks"], note }],
});
const audited = (name) => ({
  host: "audits.example",
  failed: false,
  pages: [
    {
      lead: { url: "", name },
      said: {
        hash: "",
        audited_on: "2026-11-01",
        restricted: { paste: ["blocks"] },
        allowed: ["copy"],
        reported: [],
      },
    },
  ],
});

test("the site's own file answers what looking could not", () => {
  const found = withClaims(
    report([finding("paste", "unclear")]),
    claimsOfFile(file("restricted"), "en"),
  );
  const [answer] = answersOf(found).restricted;
  assert.equal(answer.id, "paste");
  assert.deepEqual(answer.certainties, ["declared.file"]);
});

test("what was found stays, and the file that says otherwise is named beside it", () => {
  const seen = finding("paste", "restricted", { evidence: [evidence("observed")] });
  const found = withClaims(report([seen]), claimsOfFile(file("allowed"), "en"));
  const [answer] = answersOf(found).restricted;
  assert.deepEqual(answer.certainties, ["observed"]);
  assert.match(
    answer.parts[0].proofs.map((proof) => say(proof.evidence.said, "en")).join(" "),
    /says otherwise/,
  );
});

test("the file's note is given in the reader's language, else in English", () => {
  const notes = { en: "Drafts only.", ja: "下書きのみ。" };
  assert.equal(claimsOfFile(file("restricted", notes), "ja")[0].note, "下書きのみ。");
  assert.equal(
    claimsOfFile(file("restricted", { en: "Drafts only." }), "ja")[0].note,
    "Drafts only.",
  );
  assert.equal(claimsOfFile(null, "ja").length, 0);
});

test("an earlier audit speaks for the same page only", () => {
  const inWords = (day) => `on ${day}`;
  const found = withClaims(
    report([finding("paste", "unclear"), finding("copy", "unclear")]),
    claimsOfAudits(audited(null), inWords),
  );
  assert.deepEqual(answersOf(found).restricted[0].certainties, ["reported.audit"]);
  assert.deepEqual(
    answersOf(found).allowed.map(({ id }) => id),
    ["copy.allowed"],
  );
  assert.deepEqual(claimsOfAudits(audited("Start the test"), inWords), []);
});
