"""The handlers a page has set, by the browser's own list, from a node up to its window."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Container, Sequence
from typing import Any, Final

from playwright.async_api import Error as PlaywrightError

from pasteguard.artifacts.fields import Blame, Listener
from pasteguard.browser.debugger import Witness
from pasteguard.browser.visit import Frame, Visit
from pasteguard.probe import is_own_code

STEP_LIMIT: Final = 40
CODE_LIMIT: Final = 4000
GROUP: Final = "pasteguard"
"""Without a named group the browser lists handlers without their code."""
INTERESTING: Final = frozenset(
    {
        "paste", "beforepaste", "copy", "beforecopy", "cut", "beforecut",
        "drop", "dragstart", "dragover", "dragenter",
        "beforeinput", "input", "textInput", "compositionstart", "compositionend", "change",
        "keydown", "keyup", "keypress", "mousedown", "mouseup", "contextmenu",
        "selectstart", "selectionchange", "blur", "focus",
    }
)  # fmt: skip


async def listeners_above(
    visit: Visit,
    witness: Witness,
    frame: Frame,
    path: str,
    index: int,
    types: Container[str] | None = INTERESTING,
) -> tuple[Listener, ...]:
    """Handlers on a node and all above it, closest first.

    ``path`` is the probe's function that lists the nodes of a field or a question; ``index`` says
    which. ``types`` are the event types to list, None for all; handlers of our own world are not
    listed.
    """
    array = await visit.handle(frame, path, index)
    if array is None:
        return ()
    own = await visit.send("Runtime.getProperties", {"objectId": array, "ownProperties": True})
    nodes = [
        entry["value"]
        for entry in sorted(own["result"], key=lambda entry: entry["name"].zfill(6))
        if entry["name"].isdigit() and "objectId" in entry.get("value", {})
    ][:STEP_LIMIT]
    lists = await asyncio.gather(*(_on_node(visit, frame, node) for node in nodes))
    found: list[Listener] = []
    for steps, (node, entries) in enumerate(zip(nodes, lists, strict=True)):
        for entry in entries:
            is_wanted = types is None or entry["type"] in types
            if is_wanted and _is_of_page(entry, witness):
                found.append(await _listener(visit, witness, entry, node, steps))
    return tuple(found)


def _is_of_page(entry: dict[str, Any], witness: Witness) -> bool:
    """Whether a handler is the page's: some of ours have to stand in its own world."""
    handler = entry.get("originalHandler") or entry.get("handler") or {}
    is_known = entry["scriptId"] in witness.code.scripts
    return is_known and not is_own_code(str(handler.get("description", "")))


async def _on_node(visit: Visit, frame: Frame, node: dict[str, Any]) -> list[dict[str, Any]]:
    """The browser lists a node's handlers by world: the node is looked up again in the page's."""
    values: dict[str, Any]
    try:
        if node.get("className") == "Window":
            context = visit.page_worlds.get(frame.id)
            if context is None:
                return []
            values = {"expression": "globalThis", "contextId": context, "objectGroup": GROUP}
            handle = (await visit.send("Runtime.evaluate", values))["result"]["objectId"]
        else:
            described = await visit.send("DOM.describeNode", {"objectId": node["objectId"]})
            node_id = described["node"]["backendNodeId"]
            values = {"backendNodeId": node_id, "objectGroup": GROUP}
            handle = (await visit.send("DOM.resolveNode", values))["object"]["objectId"]
        answer = await visit.send("DOMDebugger.getEventListeners", {"objectId": handle})
    except (PlaywrightError, KeyError):
        return []
    listed: list[dict[str, Any]] = answer["listeners"]
    return listed


async def _listener(
    visit: Visit, witness: Witness, entry: dict[str, Any], node: dict[str, Any], steps: int
) -> Listener:
    handler = entry.get("originalHandler") or entry.get("handler") or {}
    named = re.match(r"(?:async\s+)?function\s*\*?\s*([\w$]+)", str(handler.get("description", "")))
    place = await witness.source_of(
        entry["scriptId"],
        entry["lineNumber"],
        entry["columnNumber"],
        named.group(1) if named else None,
    )
    html = (
        await _attribute_html(visit, node, entry["type"])
        if "function on" in str(handler.get("description", ""))
        else None
    )
    return Listener(
        type=entry["type"],
        on=str(node.get("description", ""))[:80],
        steps=steps,
        capture=bool(entry["useCapture"]),
        passive=bool(entry["passive"]),
        source=place[0] if place else None,
        code=str(handler.get("description", ""))[:CODE_LIMIT] or None,
        html=html,
    )


async def _attribute_html(visit: Visit, node: dict[str, Any], type_: str) -> str | None:
    """The opening tag where the handler stands in the markup, as ``onpaste="return false"``."""
    answer = await visit.send(
        "Runtime.callFunctionOn",
        {
            "objectId": node["objectId"],
            "functionDeclaration": "function (name) { return this instanceof Element && "
            "this.hasAttribute(name) ? pasteguard.openingTag(this) : null; }",
            "arguments": [{"value": f"on{type_}"}],
            "returnByValue": True,
        },
    )
    html = answer["result"].get("value")
    return str(html) if html else None


async def blame_returning_handler(
    visit: Visit, witness: Witness, frame: Frame, path: str, index: int, types: Sequence[str]
) -> Blame | None:
    """The ``on*`` handler that cancels by returning false: it calls nothing that could be watched.

    None where no handler above the node has ``return false`` in its code.
    """
    for listener in await listeners_above(visit, witness, frame, path, index):
        code = " ".join((listener.code or "").split())
        if listener.type in types and (
            "return false" in code or "=> false" in code or "return!1" in code
        ):
            if listener.source is None:
                return None
            return Blame("return false", listener.source, listener.html or _first_lines(code), None)
    return None


def _first_lines(code: str) -> str:
    return code if len(code) <= 160 else f"{code[:159]}…"


async def navigation_listeners(visit: Visit) -> tuple[Listener, ...]:
    """Handlers that the page has set on ``navigation``, which hears of Back before it happens."""
    witness = Witness(visit)
    await witness.begin(may_stop=False)
    try:
        context = visit.page_worlds.get((await visit.frames())[0].id)
        values = {
            "expression": "globalThis.navigation",
            "contextId": context,
            "objectGroup": GROUP,
        }
        node = (await visit.send("Runtime.evaluate", values))["result"]
        answer = await visit.send("DOMDebugger.getEventListeners", {"objectId": node["objectId"]})
        return tuple(
            [
                await _listener(visit, witness, entry, node, 0)
                for entry in answer["listeners"]
                if _is_of_page(entry, witness)
            ]
        )
    except (PlaywrightError, KeyError):
        return ()
    finally:
        await visit.send("Debugger.disable")


async def page_listeners(visit: Visit, types: Container[str]) -> tuple[Listener, ...]:
    """Handlers of these event types on the page's window, document, root and body."""
    witness = Witness(visit)
    await witness.begin(may_stop=False)
    try:
        top = (await visit.frames())[0]
        return await listeners_above(visit, witness, top, "bodyPath", 0, types)
    finally:
        await visit.send("Debugger.disable")
