"""The handlers a page has set, by the browser's own list, from a node up to its window."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any, Final

from playwright.async_api import Error as PlaywrightError

from pasteguard.evidence import Blame, Listener
from pasteguard.visit import Frame, Visit
from pasteguard.witness import Witness

STEP_LIMIT: Final = 40
CODE_LIMIT: Final = 4000
INTERESTING: Final = frozenset(
    {
        "paste", "beforepaste", "copy", "beforecopy", "cut", "beforecut", "drop", "dragover", "dragenter",
        "dragstart", "beforeinput", "input", "textInput", "keydown", "keyup", "keypress", "contextmenu",
        "selectstart", "mousedown", "mouseup", "compositionstart", "compositionend", "blur", "focus", "change",
        "selectionchange",
    }
)  # fmt: skip


async def listeners_above(
    visit: Visit, witness: Witness, frame: Frame, path: str, index: int
) -> tuple[Listener, ...]:
    """Handlers on a node and all above it, closest first.

    ``path`` is the probe's function that lists the nodes of a field or a question; ``index`` says
    which. Only types that bear on the answer group are listed; handlers of our own world are not.
    """
    array = await visit.handle(frame, path, index)
    if array is None:
        return ()
    own = await visit.send("Runtime.getProperties", {"objectId": array, "ownProperties": True})
    nodes = [
        entry["value"]
        for entry in own["result"]
        if entry["name"].isdigit() and "objectId" in entry.get("value", {})
    ][:STEP_LIMIT]
    lists = await asyncio.gather(*(_on_node(visit, node) for node in nodes))
    found: list[Listener] = []
    for steps, (node, entries) in enumerate(zip(nodes, lists, strict=True)):
        for entry in entries:
            if entry["type"] in INTERESTING and entry["scriptId"] in witness.scripts:
                found.append(await _listener(witness, entry, node, steps))
    return tuple(found)


async def _on_node(visit: Visit, node: dict[str, Any]) -> list[dict[str, Any]]:
    try:
        answer = await visit.send(
            "DOMDebugger.getEventListeners", {"objectId": node["objectId"]}
        )
    except PlaywrightError:
        return []
    listed: list[dict[str, Any]] = answer["listeners"]
    return listed


async def _listener(
    witness: Witness, entry: dict[str, Any], node: dict[str, Any], steps: int
) -> Listener:
    place = await witness.source_of(
        entry["scriptId"], entry["lineNumber"], entry["columnNumber"], None
    )
    handler = entry.get("originalHandler") or entry.get("handler") or {}
    return Listener(
        type=entry["type"],
        on=str(node.get("description", ""))[:80],
        steps=steps,
        capture=bool(entry["useCapture"]),
        passive=bool(entry["passive"]),
        source=place[0] if place else None,
        code=str(handler.get("description", ""))[:CODE_LIMIT] or None,
    )


async def blame_returning_handler(
    visit: Visit, witness: Witness, frame: Frame, path: str, index: int, types: Sequence[str]
) -> Blame | None:
    """The ``on*`` handler that cancels by returning false: it calls nothing that could be watched.

    None where no handler above the node has ``return false`` in its code.
    """
    for listener in await listeners_above(visit, witness, frame, path, index):
        code = " ".join((listener.code or "").split())
        if listener.type in types and ("return false" in code or "=> false" in code or "return!1" in code):
            assert listener.code is not None
            return Blame("return false", listener.source, _first_lines(code), None) if listener.source else None
    return None


def _first_lines(code: str) -> str:
    return code if len(code) <= 160 else f"{code[:159]}…"
