import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { chooseLeads } from "../../../extension/known/addresses.js";
import { askService, prefixesOf } from "../../../extension/known/service.js";
import { permissionFor, serviceAddress } from "../../../extension/options/service_address.js";
import { outcomesOf, shareOutcomes } from "../../../extension/known/sharing.js";
import { pageHash, scheme } from "../../../extension/shared/page_hash.js";

import { finding, report } from "./reports.mjs";

const network = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = network;
});

/** A service that knows these pages; returns what it was asked. */
function serve(pages, digits = 2, hashing = scheme) {
  const asked = [];
  globalThis.fetch = async (url, options) => {
    asked.push({ url, ...options });
    if (url.endsWith("/known")) return Response.json({ scheme: hashing, digits });
    const prefix = url.split("/").at(-1).replace("all", "");
    return Response.json({
      scheme: hashing,
      pages: pages.filter(({ hash }) => hash.startsWith(prefix)),
      padding: "",
    });
  };
  return asked;
}

const lead = { url: "https://assess.example/t/8f3a2b1c9d4e/essay", name: null };
const said = async (url) => ({
  hash: await pageHash(url),
  audited_on: "2026-11-01",
  restricted: { paste: ["blocks"] },
  allowed: [],
  reported: [],
});

test("a service learns a few digits, and gets neither cookie nor referrer", async () => {
  const asked = serve([await said("https://assess.example/t/another1token2/essay")]);
  const known = await askService("https://audits.example", [lead]);
  assert.equal(known.pages.length, 1);
  const hash = await pageHash(lead.url);
  assert.deepEqual(
    asked.map(({ url }) => url),
    [
      "https://audits.example/api/v1/known",
      `https://audits.example/api/v1/known/${hash.slice(0, 2)}`,
    ],
  );
  for (const { credentials, referrerPolicy, method } of asked) {
    assert.deepEqual(
      [credentials, referrerPolicy, method ?? "GET"],
      ["omit", "no-referrer", "GET"],
    );
  }
});

test("of all pages that begin alike, only the right one is taken", async () => {
  const other = {
    ...(await said(lead.url)),
    hash: `${(await pageHash(lead.url)).slice(0, 2)}${"0".repeat(62)}`,
  };
  serve([other]);
  assert.deepEqual((await askService("https://audits.example", [lead])).pages, []);
});

test("a service that is away, or hashes otherwise, is a failure and no crash", async () => {
  serve([], 2, "pasteguard.page/9");
  assert.equal((await askService("https://audits.example", [lead])).failed, true);
  globalThis.fetch = async () => {
    throw new TypeError("network");
  };
  assert.equal((await askService("https://audits.example", [lead])).failed, true);
});

test("a service that wants to know too much is told nothing", async () => {
  for (const digits of [7, 64, -1, 2.5, "64", null]) {
    const asked = serve([], digits);
    assert.equal((await askService("https://audits.example", [lead])).failed, true);
    assert.equal(asked.length, 1, String(digits));
  }
  const asked = serve([], 6);
  assert.equal((await askService("https://audits.example", [lead])).failed, false);
  assert.match(asked[1].url, /\/[0-9a-f]{6}$/);
});

test("of many links few are asked about, and first those that lead to a test", () => {
  const named = ["Home", "Help", "Imprint", "Take the test", "Jobs", "受験を開始する"];
  const links = named.map((name, number) => ({ url: `https://assess.example/${number}`, name }));
  assert.deepEqual(
    chooseLeads(links, "https://assess.example/").map(({ name }) => name),
    ["Take the test", "受験を開始する"],
  );
});

test("prefixes are asked once each, in an order that says nothing", () => {
  assert.deepEqual(prefixesOf(["fe12", "01ab", "fe99"], 2), ["01", "fe"]);
  assert.deepEqual(prefixesOf(["fe12", "01ab"], 0), ["all"]);
});

test("of a start page's links, only other pages of the same site are followed up, each once", () => {
  const links = [
    { url: "https://assess.example/start?x=1", name: "here" },
    { url: "https://assess.example/test?c=1", name: "  Start\n the test " },
    { url: "https://assess.example/test?c=2", name: "again" },
    { url: "https://other.example/test", name: "elsewhere" },
    { url: "mailto:help@assess.example", name: "mail" },
    { url: "javascript:void(0)", name: "script" },
    { url: "https://assess.example/help", name: "" },
  ];
  assert.deepEqual(chooseLeads(links, "https://assess.example/start"), [
    { url: "https://assess.example/test", name: "Start the test" },
    { url: "https://assess.example/help", name: "/help" },
  ]);
});

test("an anonymous report is a hash and outcomes, and nothing else", async () => {
  const sent = [];
  globalThis.fetch = async (asked, options) => {
    sent.push({ url: asked, ...options });
    return new Response(null, { status: 204 });
  };
  const found = report([
    finding("paste", "restricted", { field: "f1", disclosed: "No pasting, Hanako!" }),
    finding("copy", "unclear"),
    finding("print", "allowed"),
  ]);
  assert.equal(await shareOutcomes("https://audits.example", found), "sent");
  const [{ url, body, credentials, referrerPolicy }] = sent;
  assert.equal(url, "https://audits.example/api/v1/passive");
  assert.deepEqual(JSON.parse(body), {
    scheme,
    page: await pageHash(found.page.url),
    outcomes: { paste: "restricted", print: "allowed" },
  });
  assert.deepEqual([credentials, referrerPolicy], ["omit", "no-referrer"]);
});

test("a service that takes no reports is told apart from one that is away", async () => {
  globalThis.fetch = async () => new Response("{}", { status: 403 });
  assert.equal(
    await shareOutcomes("https://audits.example", report([finding("paste", "allowed")])),
    "refused",
  );
  globalThis.fetch = async () => {
    throw new TypeError("network");
  };
  assert.equal(
    await shareOutcomes("https://audits.example", report([finding("paste", "allowed")])),
    "failed",
  );
  assert.equal(
    await shareOutcomes("https://audits.example", report([finding("paste", "unclear")])),
    null,
  );
});

test("where boxes differ, the strictest outcome is told", () => {
  assert.deepEqual(outcomesOf([finding("paste", "allowed"), finding("paste", "restricted")]), {
    paste: "restricted",
  });
});

test("only an encrypted service, or one on this machine, can be asked", () => {
  assert.equal(serviceAddress(" https://audits.example/base/ "), "https://audits.example/base");
  assert.equal(serviceAddress("http://127.0.0.1:8765"), "http://127.0.0.1:8765");
  for (const wrong of [
    "",
    "audits.example",
    "http://audits.example",
    "https://me:secret@audits.example",
    "ftp://audits.example",
    "https://audits.example/?q",
  ]) {
    assert.equal(serviceAddress(wrong), null, wrong);
  }
  assert.equal(permissionFor("http://127.0.0.1:8765"), "http://127.0.0.1/*");
});
