"""Nothing that could change anything leaves the browser while a page is audited.

Requests are stopped at the browser, not at the page: from there they are seen whoever sends them (a
page, a frame, a window that opened, a worker of any kind) and whenever (while a page loads, is
acted on, is hidden, is closed). What goes over a WebSocket, a WebRTC channel or WebTransport cannot
be stopped there; so whatever sends it is replaced in each page and worker before its first script.
"""

from __future__ import annotations

import asyncio
import base64
import json
import secrets
from collections.abc import Callable, Coroutine, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, Final, TypeVar

from pasteguard import probe
from pasteguard.browser.devtools_protocol import DevTools, ProtocolError

READING_METHODS: Final = frozenset({"GET", "HEAD", "OPTIONS"})
"""RFC 9110, section 9.2.1, without TRACE: whatever else is asked may change something."""
FRAME_METHOD: Final = "SEND"
"""How a held WebSocket frame is written, where requests have their method."""
STOPPED_TYPES: Final = ("XHR", "Fetch", "Ping", "Document", "CSPViolationReport", "Other")
"""The kinds of request that can have another method than GET."""
ANSWERED_TYPES: Final = frozenset({"XHR", "Fetch"})
"""Requests whose answer the page can read."""
BEACON_TYPES: Final = frozenset({"Ping", "CSPViolationReport"})
PAGES: Final = frozenset({"page", "iframe"})
SHARED_WORKERS: Final = frozenset({"shared_worker", "service_worker"})
"""Workers that belong to no page: what they send, no page's session tells of."""
MEET_S: Final = 2.0
REMEMBERED: Final = 64
"""So many browser contexts that are closed are remembered, for what they still send."""
ATTACH: Final = {"autoAttach": True, "waitForDebuggerOnStart": True, "flatten": True}
ATTACH_TO_ALL: Final = ATTACH | {
    "filter": [{"type": kind} for kind in ("page", "worker", *sorted(SHARED_WORKERS))]
}
ATTACH_TO_OWN: Final = ATTACH | {"filter": [{"type": "worker"}]}
"""For pages and workers: a service worker that two sessions are attached to never starts."""

Answer = TypeVar("Answer")
Listener = TypeVar("Listener")


class Hold(Enum):
    """What is held back: all that could change something, what no step needs, or nothing.

    ``BEACONS`` is for the way to a page, which logs in and starts: beacons and reports are held,
    and what workers send of their own.
    """

    ALL = "all"
    BEACONS = "beacons"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class HeldRequest:
    """A request or frame that could have changed something, and was held back."""

    method: str
    url: str


@dataclass(frozen=True, slots=True)
class HeldFrame:
    """A WebSocket frame that did not leave; ``stack`` is where from, as an error's text."""

    url: str
    body: bytes
    stack: str


@dataclass(slots=True)
class AuditedContext:
    """A browser context, and what it wanted to send.

    ``on_way`` says what is held of pages that are on their way, by their target's id; a window is
    on the way with the page that opened it (``openers``).
    ``hear_held`` is called with what is held back as ``hold`` says, also after the context was
    closed. ``hear_frames`` are called with each frame that is held, ``hear_workers`` with the
    ``Network.Request`` of each request of a worker that belongs to no page, held or not; both by
    the page, by its target's id, that listens: what several tabs send is told to each of its own.
    ``answering``: a request with one of these words in it is held as all are, but answered with
    what it says itself, as a server would that finds nothing to change; ``answered`` counts them.
    """

    id: str
    hold: Hold
    on_way: dict[str, Hold] = field(default_factory=dict)
    openers: dict[str, str] = field(default_factory=dict)
    hear_held: Callable[[HeldRequest], None] = lambda held: None
    hear_frames: dict[str, Callable[[HeldFrame], None]] = field(default_factory=dict)
    hear_workers: dict[str, Callable[[dict[str, Any]], None]] = field(default_factory=dict)
    answering: tuple[str, ...] = ()
    answered: int = 0

    @property
    def holds_all(self) -> bool:
        """Whether nothing leaves that could change anything."""
        return self.hold is Hold.ALL

    def hold_of(self, page: str) -> Hold:
        """What is held of that page; a worker that belongs to none serves those on a way, too."""
        while page and page not in self.on_way and page in self.openers:
            page = self.openers[page]
        if page:
            return self.on_way.get(page, self.hold)
        return next(iter(self.on_way.values()), self.hold)

    def holds(self, resource_type: str, kind: str, page: str) -> bool:
        """Whether a request that could change something is held: by its and its sender's type.

        A service worker passes on what its page asks, so that it counts as a page here.
        """
        is_beacon = resource_type in BEACON_TYPES or kind == "shared_worker"
        hold = self.hold_of(page)
        return hold is Hold.ALL or (hold is Hold.BEACONS and is_beacon)

    def holds_frames(self, kind: str, page: str) -> bool:
        """Whether frames of a page or worker of this type of the protocol's are held."""
        hold = self.hold_of(page)
        return hold is Hold.ALL or (hold is Hold.BEACONS and kind in SHARED_WORKERS)


def listener_of(listeners: Mapping[str, Listener], page: str) -> Listener | None:
    """Whoever listens to that page; what belongs to none of them is told to the first.

    A shared worker is started by the first tab, and goes on whether there is another or not.
    """
    return listeners.get(page) or next(iter(listeners.values()), None)


@dataclass(slots=True)
class _Attached:
    """A page or worker that the connection speaks to; ``switch`` is its hold's remote object."""

    context: AuditedContext
    kind: str
    page: str = ""
    switch: str | None = None
    script: str | None = None

    @property
    def holds_frames(self) -> bool:
        return self.context.holds_frames(self.kind, self.page)


@dataclass(slots=True)
class RequestHolding:
    """Holds back what the audited contexts of one browser send."""

    devtools: DevTools
    _contexts: dict[str, AuditedContext] = field(default_factory=dict)
    _owners: dict[str, tuple[str, str, str]] = field(default_factory=dict)
    _attached: dict[str, _Attached] = field(default_factory=dict)
    _channel: str = field(default_factory=lambda: f"x{secrets.token_hex(8)}")
    _tasks: set[asyncio.Task[Any]] = field(default_factory=set)
    _answers: set[asyncio.Task[Any]] = field(default_factory=set)

    async def begin(self) -> None:
        """From now on everything that starts in the browser is met before it runs."""
        devtools = self.devtools
        devtools.on("Target.attachedToTarget", lambda event, _: self._later(self._meet(event)))
        devtools.on("Target.detachedFromTarget", lambda event, _: self._forget(event))
        devtools.on("Fetch.requestPaused", lambda event, _: self._later(self._decide(event)))
        devtools.on("Page.frameAttached", self._frame_attached)
        devtools.on("Runtime.bindingCalled", self._frame_held)
        patterns = [{"urlPattern": "*", "resourceType": kind} for kind in STOPPED_TYPES]
        await devtools.send("Fetch.enable", {"patterns": patterns})
        await devtools.send("Target.setAutoAttach", ATTACH_TO_ALL)

    def audit(self, context_id: str, hold: Hold) -> AuditedContext:
        """That browser context, from now on under audit; nothing was opened in it yet."""
        made = self._contexts[context_id] = AuditedContext(context_id, hold)
        for oldest in list(self._contexts)[:-REMEMBERED]:
            del self._contexts[oldest]
            self._owners = {k: v for k, v in self._owners.items() if v[0] != oldest}
        return made

    async def set_hold(self, context: AuditedContext, page: str, hold: Hold) -> None:
        """Has this page of the context, by its target's id, hold back from now on so much."""
        if context.hold_of(page) is hold:
            return
        context.on_way[page] = hold
        if hold is context.hold:
            del context.on_way[page]
        own = [
            (key, each)
            for key, each in self._attached.items()
            if each.context is context and each.page in ("", page)
        ]
        await asyncio.gather(*(self._switch(key, each) for key, each in own))

    async def all_met(self) -> None:
        """Comes back once all that started or was sent so far has been met; bounded."""
        with suppress(ProtocolError, TimeoutError):
            async with asyncio.timeout(MEET_S):
                # What the browser told before it answers, it told before.
                await self.devtools.send("Browser.getVersion")
                if self._tasks:
                    await asyncio.wait(self._tasks)
                    await self.devtools.send("Browser.getVersion")

    def _later(self, work: Coroutine[Any, Any, Any]) -> None:
        self._kept(work, self._tasks)

    def _kept(
        self, work: Coroutine[Any, Any, Answer], among: set[asyncio.Task[Any]]
    ) -> asyncio.Task[Answer]:
        task = asyncio.create_task(work)
        among.add(task)

        def forget(done: asyncio.Task[Any]) -> None:
            among.discard(done)
            if not done.cancelled():
                done.exception()  # what it was about is gone

        task.add_done_callback(forget)
        return task

    async def _meet(self, event: dict[str, Any]) -> None:
        session, target = event["sessionId"], event["targetInfo"]
        kind, context = target["type"], self._contexts.get(target.get("browserContextId", ""))
        attached: _Attached | None = None
        said: list[tuple[str, dict[str, Any]]] = []
        if context is not None:
            page = self._page_of(target)
            if opener := target.get("openerId"):
                context.openers[page] = opener
            self._owners[target["targetId"]] = (context.id, kind, page)
            attached = self._attached[session] = _Attached(context, kind, page)
            said = _greeting(attached, self._channel)
        said.append(("Runtime.runIfWaitingForDebugger", {}))
        # All at once: a service worker answers nothing before it may run, but keeps the order.
        answers = [
            self._kept(self.devtools.send(method, values, session), self._answers)
            for method, values in said
        ]
        if kind == "service_worker":
            await asyncio.sleep(0)  # all of it is on its way then
            if attached is not None:
                self._kept(self._keep_answers(attached, said, answers), self._answers)
        elif attached is not None:
            await self._keep_answers(attached, said, answers)

    async def _keep_answers(
        self,
        attached: _Attached,
        said: Sequence[tuple[str, dict[str, Any]]],
        answers: Sequence[asyncio.Task[dict[str, Any]]],
    ) -> None:
        """Keeps what the hold of a page or worker is switched by."""
        for (method, _), answer in zip(said, answers, strict=True):
            answered = await answer
            if method == "Runtime.evaluate":
                attached.switch = answered["result"].get("objectId")
            elif method == "Page.addScriptToEvaluateOnNewDocument":
                attached.script = answered["identifier"]

    async def _add_script(self, session: str, attached: _Attached) -> None:
        added = await self.devtools.send(*_page_script(attached, self._channel), session)
        attached.script = added["identifier"]

    async def _switch(self, session: str, attached: _Attached) -> None:
        """Tells a page or worker that lives whether its frames are held."""
        with suppress(ProtocolError):
            if attached.kind in PAGES:
                await self._switch_page(session, attached)
            elif attached.switch is not None:
                call = {
                    "functionDeclaration": "function (isHeld) { this(isHeld); }",
                    "objectId": attached.switch,
                    "arguments": [{"value": attached.holds_frames}],
                }
                await self.devtools.send("Runtime.callFunctionOn", call, session)

    async def _switch_page(self, session: str, attached: _Attached) -> None:
        send, before = self.devtools.send, attached.script
        await self._add_script(session, attached)
        if before is not None:
            await send("Page.removeScriptToEvaluateOnNewDocument", {"identifier": before}, session)
        told = json.dumps(f"{self._channel}-{'hold' if attached.holds_frames else 'release'}")
        waiting = [(await send("Page.getFrameTree", session=session))["frameTree"]]
        while waiting:
            tree = waiting.pop()
            waiting += tree.get("childFrames", [])
            with suppress(ProtocolError):  # a frame that is gone meanwhile
                world = await send(
                    "Page.createIsolatedWorld", {"frameId": tree["frame"]["id"]}, session
                )
                expression = f"document.dispatchEvent(new Event({told}))"
                values = {"expression": expression, "contextId": world["executionContextId"]}
                await send("Runtime.evaluate", values, session)

    def _forget(self, event: dict[str, Any]) -> None:
        # The owner stays: what is sent at the very end comes when its target is gone.
        self._attached.pop(event["sessionId"], None)

    def _frame_attached(self, event: dict[str, Any], session: str) -> None:
        if session in self._attached:
            attached = self._attached[session]
            self._owners[event["frameId"]] = (attached.context.id, "iframe", attached.page)

    def _frame_held(self, event: dict[str, Any], session: str) -> None:
        attached = self._attached.get(session)
        if attached is None or event["name"] != self._channel:
            return
        told = json.loads(event["payload"])
        text = str(told["text"])
        body = base64.b64decode(text) if told["isBinary"] else text.encode()
        frame = HeldFrame(str(told["url"]), body, str(told["stack"]))
        attached.context.hear_held(HeldRequest(FRAME_METHOD, frame.url))
        if (hear := listener_of(attached.context.hear_frames, attached.page)) is not None:
            hear(frame)

    async def _decide(self, event: dict[str, Any]) -> None:
        request, values = event["request"], {"requestId": event["requestId"]}
        context, kind, page = self._owner(event.get("frameId", ""))
        workers = context.hear_workers if context is not None and kind in SHARED_WORKERS else {}
        if (hear := listener_of(workers, page)) is not None:
            hear(request)
        # What belongs to nobody that is known is held as strictly as whoever is strictest.
        owners = [context] if context is not None else list(self._contexts.values())
        holds = any(each.holds(event.get("resourceType", ""), kind, page) for each in owners)
        if request["method"] in READING_METHODS or not holds:
            await self.devtools.send("Fetch.continueRequest", values)
            return
        if context is not None:
            context.hear_held(HeldRequest(request["method"], request["url"]))
            body = request.get("postData", "")
            is_read = event.get("resourceType") in ANSWERED_TYPES
            if is_read and any(word in body for word in context.answering):
                context.answered += 1
                await self.devtools.send("Fetch.fulfillRequest", values | _echo(request, body))
                return
        await self.devtools.send("Fetch.failRequest", values | {"errorReason": "Aborted"})

    def _owner(self, frame: str) -> tuple[AuditedContext | None, str, str]:
        """The context of a frame or worker, what kind of target it is, and its page, if one."""
        context_id, kind, page = self._owners.get(frame, ("", "", ""))
        return self._contexts.get(context_id), kind, page

    def _page_of(self, target: dict[str, Any]) -> str:
        """The page that a target is, or belongs to; empty for workers that belong to none."""
        if target["type"] in PAGES:
            return str(target["targetId"])
        if target["type"] in SHARED_WORKERS:
            return ""
        return self._owners.get(target.get("parentId", ""), ("", "", ""))[2]


def _echo(request: Mapping[str, Any], body: str) -> dict[str, Any]:
    """The answer of a server that gives back what it got."""
    headers = {name.lower(): value for name, value in request["headers"].items()}
    given = {
        "content-type": headers.get("content-type", "text/plain; charset=utf-8"),
        "access-control-allow-origin": headers.get("origin", "*"),
        "access-control-allow-credentials": "true",
    }
    return {
        "responseCode": 200,
        "responseHeaders": [{"name": name, "value": value} for name, value in given.items()],
        "body": base64.b64encode(body.encode()).decode(),
    }


def _greeting(attached: _Attached, channel: str) -> list[tuple[str, dict[str, Any]]]:
    """The commands that a page or worker gets before it runs."""
    bind = ("Runtime.addBinding", {"name": channel})
    own = ("Target.setAutoAttach", ATTACH_TO_OWN)
    if attached.kind in PAGES:
        # The domains first: without them a binding does not reach new documents.
        domains: list[tuple[str, dict[str, Any]]] = [("Page.enable", {}), ("Runtime.enable", {})]
        return [*domains, own, bind, _page_script(attached, channel)]
    source = probe.worker_sockets_source(channel, is_held=attached.holds_frames)
    hold = ("Runtime.evaluate", {"expression": source})
    return [bind, hold] if attached.kind in SHARED_WORKERS else [own, bind, hold]


def _page_script(attached: _Attached, channel: str) -> tuple[str, dict[str, Any]]:
    source = probe.sockets_source(channel, is_held=attached.holds_frames)
    return "Page.addScriptToEvaluateOnNewDocument", {"source": source}
