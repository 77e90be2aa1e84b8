"""Copies of the extension for tests.

Browsers ask for host permissions in a window of their own that no driver can click: so the tests
load a copy whose manifest holds the permission for this machine's addresses, and that has one page
more, which calls the engine as the popup does.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Final

EXTENSION: Final = Path(__file__).parents[2] / "extension"
HOSTS: Final = ["http://127.0.0.1/*", "http://localhost/*"]

DRIVER: Final = """
import * as parts from "./engine/index.js";
import { say } from "./shared/say.js";

/** What startFromBeginning() does once the permission is there; no driver can click for it. */
const begin = (tabId, origin) => chrome.runtime.sendMessage({ to: "engine", ask: "begin", tabId, origin });
const engine = { ...parts, begin };
Object.assign(globalThis, { engine, say });

const tabOf = async (url) => (await chrome.tabs.query({})).findLast((tab) => tab.url === url).id;

/** Asks the test for the next call, does it, and hands in the answer. */
async function serve(server) {
  for (;;) {
    const call = await (await fetch(`${server}/next`)).json();
    if (!call) return;
    let answer;
    try {
      const values = await Promise.all(call.values.map((value) => (value?.tab ? tabOf(value.tab) : value)));
      answer = { value: (await engine[call.name](...values)) ?? null };
    } catch (error) {
      answer = { error: String(error) };
    }
    await fetch(`${server}/answer`, { method: "POST", body: JSON.stringify(answer) });
  }
}

const server = await (await fetch("driver.json")).json();
if (server) serve(server);
"""
OPENS_DRIVER: Final = """
import "./background/background.js";
chrome.tabs.create({ url: chrome.runtime.getURL("driver.html"), active: false });
"""


def copy_extension(folder: Path, *, server: str | None = None) -> Path:
    """A copy of the extension in the folder, allowed to see pages of this machine.

    With ``server``, the address of a ``Calls``, its driver page opens by itself and takes calls.
    """
    copied = folder / "extension"
    shutil.copytree(EXTENSION, copied)
    manifest = json.loads((copied / "manifest.json").read_text("utf-8"))
    manifest["host_permissions"] = HOSTS
    if server:
        (copied / "start.js").write_text(OPENS_DRIVER, "utf-8")
        manifest["background"] = {"scripts": ["start.js"], "type": "module"}
    (copied / "manifest.json").write_text(json.dumps(manifest), "utf-8")
    for page in ("popup/popup.html", "options/options.html"):
        if not (copied / page).exists():
            (copied / page).parent.mkdir(exist_ok=True)
            (copied / page).write_text("<!doctype html>", "utf-8")
    (copied / "driver.html").write_text(
        '<!doctype html><script type="module" src="driver.js"></script>', encoding="utf-8"
    )
    (copied / "driver.js").write_text(DRIVER, encoding="utf-8")
    (copied / "driver.json").write_text(json.dumps(server), encoding="utf-8")
    return copied
