"""What a page loads, defines and runs, by which a vendor's product is recognised."""

from __future__ import annotations

import json
from collections.abc import Sequence
from contextlib import suppress
from typing import Final

from playwright.async_api import Error as PlaywrightError

from pasteguard.artifacts.requests import Sent
from pasteguard.artifacts.vendor_products import Traces, globals_to_ask, markers_to_ask
from pasteguard.browser.visit import ProbeFailed, Visit

DEFINED: Final = """(names) => names.filter((name) => {
  let value = globalThis;
  for (const part of name.split(".")) {
    if (value === null || value === undefined || !(part in Object(value))) return false;
    value = value[part];
  }
  return value !== undefined;
})"""


async def take_traces(visit: Visit, code: Sequence[str], sent: Sequence[Sent]) -> Traces:
    """The traces of a page that has settled; what cannot be asked is left out."""
    frames = await visit.frames()
    found_globals: list[str] = []
    found_markers: list[str] = []
    with suppress(PlaywrightError, ProbeFailed):
        asked = f"({DEFINED})({json.dumps(globals_to_ask())})"
        answer = await visit.send(
            "Runtime.evaluate", {"expression": asked, "returnByValue": True, "silent": True}
        )
        found_globals = answer["result"].get("value") or []
        found_markers = await visit.ask(frames[0], "matching", list(markers_to_ask()))
    headers = visit.answer.headers if visit.answer is not None else {}
    return Traces(
        page_url=visit.page.url,
        frame_urls=tuple(frame.address for frame in frames[1:]),
        script_urls=tuple(each.url for each in sent if each.kind == "script"),
        request_urls=tuple(each.url for each in sent if each.kind != "script"),
        globals=frozenset(found_globals),
        markers=frozenset(found_markers),
        headers=frozenset(name.lower() for name in headers),
        code=tuple(code),
    )
