import assert from "node:assert/strict";
import { test } from "node:test";
import {
  FACTS,
  letterFindings,
  MOST_REQUESTS,
  REQUESTS,
  suggestedRequests,
} from "../../../extension/letter/choices.js";
import { lengthOf, LONGEST, message, SHORTEST } from "../../../extension/letter/message.js";
import { finding, report, thirtyMinutes } from "./reports.mjs";

const subsets = (all) =>
  all.reduce((made, each) => [...made, ...made.map((one) => [...one, each])], [[]]);
// No message tells more than three facts or asks more than three things.
const upToThree = (all) => subsets(all).filter((each) => each.length <= 3);
const NAMES = [
  ["", ""],
  ["x".repeat(80), "y".repeat(80)],
];

for (const language of ["en", "ja"]) {
  for (const when of ["before", "after"]) {
    for (const to of ["recruiter", "agent"]) {
      test(`${language}, ${when} the test, to the ${to}: ${SHORTEST} to ${LONGEST} characters, whatever was found and asked`, () => {
        for (const requests of upToThree(REQUESTS[when])) {
          for (const restricted of upToThree(FACTS)) {
            for (const [name, company] of NAMES) {
              for (const limit of [null, 1_800_000]) {
                const made = message(
                  { restricted, limit },
                  { when, to, requests, name, company },
                  language,
                );
                const length = lengthOf(made);
                assert.ok(
                  length >= SHORTEST && length <= LONGEST,
                  `${length} characters:\n${made}`,
                );
              }
            }
          }
        }
      });
    }
  }
}

const options = {
  when: "before",
  to: "recruiter",
  requests: ["dictation", "editor", "time"],
  name: "山田 花子",
  company: "例示株式会社",
};
const found = { restricted: ["paste", "time-limit"], limit: 1_800_000 };

test("a message states the facts, asks, and leaves no blank to fill in", () => {
  const english = message(found, options, "en");
  assert.match(
    english,
    /text cannot be pasted into the answer box\n- the time limit is 30 minutes/,
  );
  assert.match(english, /May I dictate my answers\?/);
  const japanese = message(found, options, "ja");
  assert.match(
    japanese,
    /^例示株式会社\n採用ご担当者様\n\nお世話になっております。山田 花子です。/,
  );
  assert.match(japanese, /・制限時間が 30 分である/);
  for (const made of [
    english,
    japanese,
    message(found, { ...options, name: "", company: "" }, "ja"),
  ]) {
    assert.doesNotMatch(made, /[{}[\]〇○◯@]|undefined/);
  }
});

test("it never speaks of being watched, so that nobody draws attention by asking", () => {
  const watched = {
    restricted: ["tab-switch", "window-blur", "devtools", "keystroke-log", "camera"],
    limit: null,
  };
  for (const language of ["en", "ja"]) {
    const plain = message({ restricted: [], limit: null }, options, language);
    assert.equal(message(watched, options, language), plain);
  }
});

test("no more is asked than one mail should ask", () => {
  const made = message(found, { ...options, requests: [...REQUESTS.before] }, "ja");
  assert.equal(made.match(/^・.*こと$/gm).length, MOST_REQUESTS);
});

test("names are one line each, and no longer than a name", () => {
  const made = message(found, { ...options, name: "山田\n花子\nBcc: everybody" }, "en");
  assert.match(made, /Kind regards,\n山田 花子 Bcc: everybody$/);
});

test("only what there is reason for is suggested", () => {
  assert.deepEqual(suggestedRequests({ restricted: ["paste", "time-limit"], limit: 1 }, "before"), [
    "dictation",
    "editor",
    "time",
  ]);
  assert.deepEqual(suggestedRequests({ restricted: ["ime"], limit: null }, "before"), ["ime"]);
  assert.deepEqual(suggestedRequests({ restricted: ["camera"], limit: null }, "before"), []);
  assert.deepEqual(suggestedRequests({ restricted: ["paste"], limit: null }, "after"), [
    "supplement",
    "consider",
  ]);
});

test("a limit that is only read off a clock is a fact, too", () => {
  assert.deepEqual(
    letterFindings(
      report([finding("paste", "restricted"), finding("copy", "allowed")], {
        limit: thirtyMinutes,
      }),
    ),
    {
      restricted: ["paste", "time-limit"],
      limit: 1_800_000,
    },
  );
});
