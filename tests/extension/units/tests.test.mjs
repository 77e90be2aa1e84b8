import assert from "node:assert/strict";
import { test } from "node:test";
import {
  byDay,
  entryOf,
  isWorthKeeping,
  MOST_ENTRIES,
  without,
  withEntry,
  withNotes,
} from "../../../extension/tests/entries.js";
import { toCsv, toJson } from "../../../extension/tests/export.js";
import { finding, report, thirtyMinutes } from "./reports.mjs";

const checked = (checkedAt, url = "https://assess.example/test", more = {}) =>
  entryOf(
    report([finding("paste", "restricted"), finding("copy", "unclear")], {
      checkedAt,
      page: { url, origin: "https://assess.example", title: "Essay", language: "en" },
      limit: thirtyMinutes,
      ...more,
    }),
  );

test("an entry holds what a candidate needs again, and no text of the page but its title", () => {
  const entry = checked("2026-11-22T03:00:00.000Z");
  assert.deepEqual(Object.keys(entry).toSorted(), [
    "autosave",
    "checkedAt",
    "id",
    "level",
    "limit",
    "notes",
    "restricted",
    "title",
    "unclear",
    "url",
  ]);
  assert.deepEqual(
    [entry.limit, entry.restricted, entry.unclear],
    [1_800_000, ["paste"], ["copy"]],
  );
});

test("a page checked twice on a day stands in the list once, with its notes", () => {
  const first = withNotes(
    withEntry([], checked("2026-11-22T03:00:00.000Z")),
    checked("2026-11-22T03:00:00.000Z").id,
    "Call Ms Ito",
  );
  const again = withEntry(first, checked("2026-11-22T03:20:00.000Z"));
  assert.equal(again.length, 1);
  assert.equal(again[0].notes, "Call Ms Ito");
  assert.equal(again[0].checkedAt, "2026-11-22T03:20:00.000Z");
});

test("days run backwards, and each day forwards", () => {
  const hours = [
    "2026-11-20T03:00:00.000Z",
    "2026-11-22T05:00:00.000Z",
    "2026-11-22T03:00:00.000Z",
  ];
  const list = hours.reduce(
    (made, hour, at) => withEntry(made, checked(hour, `https://assess.example/${at}`)),
    [],
  );
  assert.deepEqual(
    byDay(list).map(({ entries }) => entries.map(({ url }) => url.at(-1))),
    [["2", "1"], ["0"]],
  );
});

test("the oldest make room", () => {
  let list = [];
  for (let at = 0; at <= MOST_ENTRIES; at += 1)
    list = withEntry(list, checked("2026-11-22T03:00:00.000Z", `https://assess.example/${at}`));
  assert.equal(list.length, MOST_ENTRIES);
  assert.ok(without(list, list[0].id).length === MOST_ENTRIES - 1);
});

test("a page that has nothing of a test is not kept", () => {
  assert.equal(isWorthKeeping(report([finding("copy", "allowed")], { fields: [] })), false);
  assert.equal(isWorthKeeping(report([], {})), true);
  assert.equal(isWorthKeeping(report([], { fields: [], limit: thirtyMinutes })), true);
});

test("a spreadsheet runs no formula that a page or a note smuggles in", () => {
  for (const start of ["=", "+", "-", "@", "\t=", " ="]) {
    const entry = {
      ...checked("2026-11-22T03:00:00.000Z"),
      title: `${start}HYPERLINK("https://evil.example")`,
      notes: `${start}1`,
    };
    const [, row] = toCsv([entry], "en").split("\r\n");
    assert.ok(row.includes(`"'${start}HYPERLINK(""https://evil.example"")"`), row);
    assert.ok(row.endsWith(`"'${start}1"`), row);
  }
});

test("the export has all entries, in words a person reads", () => {
  const entries = [checked("2026-11-22T03:00:00.000Z")];
  assert.deepEqual(JSON.parse(toJson(entries)).tests, entries);
  const csv = toCsv(entries, "ja");
  assert.ok(csv.startsWith("\uFEFF"));
  assert.match(csv, /"30","貼り付け","コピー"/);
});
