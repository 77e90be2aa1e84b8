"""WebSocket frames held back: the browser's protocol shows them, but cannot stop them.

So ``WebSocket.prototype.send`` is replaced in the page's own world, in every frame and before the
page's first script, and in each worker of the page as soon as it is there. A worker that begins
while frames are held may send one before that, over a socket to a server close by; shared workers
and service workers are out of reach altogether. Such frames are recorded, not held.
"""

from __future__ import annotations

import base64
import json
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from playwright.async_api import Worker

from pasteguard import probe
from pasteguard.visit import WORLD, HeldRequest, ProbeFailed, Visit

METHOD: Final = "SEND"
BINDING: Final = "pasteguardSocket"


@dataclass(frozen=True, slots=True)
class HeldFrame:
    """A WebSocket frame that did not leave; ``stack`` is where from, as an error's text."""

    url: str
    body: bytes
    stack: str


async def hold_sockets_back(visit: Visit) -> None:
    """Gets the empty page ready: once the visit holds requests back, it holds frames back, too."""
    is_held = False
    channel = f"x{secrets.token_hex(8)}"
    hear_held_frames(visit, lambda frame: visit.held.append(HeldRequest(METHOD, frame.url)))
    # A binding reaches new documents only in a session that has this domain enabled.
    await visit.send("Runtime.enable")
    await visit.send("Runtime.addBinding", {"name": BINDING, "executionContextName": WORLD})
    await _add(visit, f"pasteguard.hearSockets({json.dumps(channel)}, '{BINDING}')", WORLD)
    waiting = await _add(visit, probe.sockets_source(channel, is_held=False))

    def begun(worker: Worker) -> None:
        if is_held:
            visit.later(_hold_worker(visit, worker))

    visit.page.on("worker", begun)

    async def hold() -> None:
        nonlocal is_held
        is_held = True
        for worker in visit.page.workers:
            visit.later(_hold_worker(visit, worker))
        await visit.send("Page.removeScriptToEvaluateOnNewDocument", {"identifier": waiting})
        await _add(visit, probe.sockets_source(channel, is_held=True))
        for frame in await visit.frames():
            try:
                await visit.ask(frame, "holdSockets", channel)
            except ProbeFailed:
                continue

    visit.when_held.append(hold)


async def _hold_worker(visit: Visit, worker: Worker) -> None:
    """Holds what the worker sends while it lives, and tells it where the page's is told."""
    held = await worker.evaluate_handle(probe.worker_sockets_source())
    while True:
        for frame in await held.evaluate("held => held.next()"):
            call = f"{BINDING}({json.dumps(json.dumps(frame))})"
            context = await visit.world((await visit.frames())[0])
            await visit.send("Runtime.evaluate", {"expression": call, "contextId": context})


async def _add(visit: Visit, source: str, world: str | None = None) -> str:
    values = {"source": source} if world is None else {"source": source, "worldName": world}
    added = await visit.send("Page.addScriptToEvaluateOnNewDocument", values)
    return str(added["identifier"])


def hear_held_frames(visit: Visit, hear: Callable[[HeldFrame], None]) -> None:
    """Calls ``hear`` with each frame that is held back in the visit."""

    def called(event: dict[str, Any]) -> None:
        if event["name"] != BINDING:
            return
        told = json.loads(event["payload"])
        text = str(told["text"])
        body = base64.b64decode(text) if told["isBinary"] else text.encode()
        hear(HeldFrame(str(told["url"]), body, str(told["stack"])))

    visit.session.on("Runtime.bindingCalled", called)
