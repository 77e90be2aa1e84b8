// The driver page of a copy under test: it calls the engine as the popup does.

import * as parts from "./engine/index.js";
import * as more from "./more.js";
import { say } from "./shared/say.js";

/** What startFromBeginning() does once the permission is there; no driver can click for it. */
const begin = (tabId, origin) =>
  chrome.runtime.sendMessage({ to: "engine", ask: "begin", tabId, origin });

/** A look at a page of the tests that takes no care, in a world of its own. */
function carelessly() {
  const find = (name) => document.querySelector(name);
  globalThis.kept = [...document.querySelectorAll("*")];
  let rounds = 0;
  const ask = () => {
    getComputedStyle(find("#early")).opacity.trim();
    rounds += 1;
    if (rounds < 60) setTimeout(ask, 5);
  };
  ask();
  find("#later p").getBoundingClientRect();
  find("#question").lang = "en";
  find("x-watched").cloneNode(true);
  document.body.append(document.createElement("iframe"));
  find("#question").dispatchEvent(new Event("input", { bubbles: true }));
  find("#answer").focus();
  fetch("asked.txt").catch(() => undefined);
  for (const end = performance.now() + 120; performance.now() < end; );
}

/** The same in the page's own world. */
function carelesslyInside() {
  document.addEventListener("never", () => undefined);
  const answer = document.querySelector("#answer");
  if (!answer) return;
  JSON.stringify([answer.value, answer.onpaste, answer._vei]);
  answer.dispatchEvent(new Event("paste"));
  const request = new XMLHttpRequest();
  request.open("GET", "asked.txt", false);
  request.send();
}

/** Looks without care. */
const lookCarelessly = async (tabId) => {
  const target = { tabId };
  await chrome.scripting.executeScript({ target, func: carelessly });
  await chrome.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: carelesslyInside,
    world: "MAIN",
  });
};

/** Has a recorder without care in the pages of this machine from now on, instead of the extension's own. */
const recordCarelessly = async () => {
  await chrome.scripting.unregisterContentScripts();
  await chrome.scripting.registerContentScripts([
    {
      id: "careless",
      js: ["careless.js"],
      matches: ["http://127.0.0.1/*"],
      allFrames: true,
      matchOriginAsFallback: true,
      runAt: "document_start",
      world: "MAIN",
    },
  ]);
};

const engine = { ...parts, ...more, begin, lookCarelessly, recordCarelessly };
Object.assign(globalThis, { engine, say });

const tabOf = async (url) => (await chrome.tabs.query({})).findLast((tab) => tab.url === url).id;

/** Asks the test for the next call, does it, and hands in the answer. */
async function serve(address) {
  for (;;) {
    const call = await (await fetch(`${address}/next`)).json();
    if (!call) return;
    let answer;
    try {
      const values = await Promise.all(
        call.values.map((value) => (value?.tab ? tabOf(value.tab) : value)),
      );
      answer = { value: (await engine[call.name](...values)) ?? null };
    } catch (error) {
      answer = { error: String(error) };
    }
    await fetch(`${address}/answer`, { method: "POST", body: JSON.stringify(answer) });
  }
}

const server = await (await fetch("driver.json")).json();
if (server) serve(server);
