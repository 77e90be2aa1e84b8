// The driver page of a copy under test: it calls the engine as the popup does.

import * as parts from "./engine/index.js";
import * as more from "./more.js";
import { say } from "./shared/say.js";

/** What startFromBeginning() does once the permission is there; no driver can click for it. */
const begin = (tabId, origin) =>
  chrome.runtime.sendMessage({ to: "engine", ask: "begin", tabId, origin });
const engine = { ...parts, ...more, begin };
Object.assign(globalThis, { engine, say });

const tabOf = async (url) => (await chrome.tabs.query({})).findLast((tab) => tab.url === url).id;

/** Asks the test for the next call, does it, and hands in the answer. */
async function serve(server) {
  for (;;) {
    const call = await (await fetch(`${server}/next`)).json();
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
    await fetch(`${server}/answer`, { method: "POST", body: JSON.stringify(answer) });
  }
}

const server = await (await fetch("driver.json")).json();
if (server) serve(server);
