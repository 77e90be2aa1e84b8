import assert from "node:assert/strict";
import { test } from "node:test";
import { answersOf } from "../../../extension/answers/answers.js";
import { withDocuments } from "../../../extension/answers/documents.js";
import { headline } from "../../../extension/answers/headline.js";
import { say } from "../../../extension/shared/say.js";
import vendors from "../../../extension/shared/vendors.js";
import { evidence, finding, report } from "./reports.mjs";

const hackerrank = {
  vendors: [{ id: "hackerrank", name: { en: "HackerRank", ja: "HackerRank" }, role: "platform" }],
};

test("what documents say stands beside what cannot be told, and restricts nothing by itself", () => {
  const found = withDocuments(report([finding("paste", "unclear")], hackerrank), vendors, "en");
  const [answer] = answersOf(found).unclear;
  assert.match(
    answer.lines.map((line) => say(line, "en")).join(),
    /^HackerRank documents: With Secure Mode on/,
  );
  assert.doesNotMatch(headline(found, "en"), /paste/);
});

test("documents are the weakest proof of what was found otherwise", () => {
  const seen = finding("paste", "restricted", { evidence: [evidence("observed")] });
  const [answer] = answersOf(withDocuments(report([seen], hackerrank), vendors, "ja")).restricted;
  assert.deepEqual(answer.certainties, ["observed"]);
  assert.deepEqual(
    answer.parts[0].proofs.map(({ certainty }) => certainty),
    ["observed", "reported.vendor"],
  );
});

test("a finding that rests on documents alone is not called a restriction", () => {
  const told = finding("paste", "restricted", {
    evidence: [
      { ...evidence("reported"), said: { id: "proof.vendor", values: { name: "X", what: "Y" } } },
    ],
  });
  const found = withDocuments(report([told]), vendors, "en");
  assert.deepEqual(answersOf(found).restricted, []);
  assert.equal(answersOf(found).unclear[0].parts[0].proofs.length, 1);
});

test("a vendor that was not recognised has no say", () => {
  const found = withDocuments(report([finding("paste", "unclear")]), vendors, "en");
  assert.deepEqual(answersOf(found).unclear[0].lines, []);
});
