"""One visit of a page: opened in a browser context of its own, with the probe in every frame.

Whatever ends a visit early (the page goes away, closes, crashes, hangs, opens dialogs without
end) is raised as VisitEnded by whoever next asks something of it.
"""

from __future__ import annotations

import asyncio
import base64
import json
import re
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, Final, TypeVar

from playwright.async_api import CDPSession, Dialog, Page, Response
from playwright.async_api import Error as PlaywrightError

from pasteguard import probe
from pasteguard.artifacts.pointer import WINDOW
from pasteguard.browser.launcher import RunningBrowser
from pasteguard.browser.request_holding import AuditedContext, HeldRequest, Hold

ANSWER_LIMIT_S: Final = 6.0
"""A page that does not answer the probe for so long counts as hung."""
DIALOG_LIMIT: Final = 25
"""More dialogs than this that answer nothing of ours in one visit, and the visit ends."""
ANSWERS_LIMIT: Final = 60
"""So many of our own key strokes and clicks may still be answered by a dialog each."""
MOST_DIALOGS: Final = 150
"""More dialogs than this, and the visit ends whatever they answer."""
QUIET_MS: Final = 120
TRAFFIC_QUIET_S: Final = 0.4
SETTLE_LIMIT_S: Final = 4.0
LAST_NEWS_S: Final = 0.05
"""The news that a page is gone may come so much later than the failure of what was asked of it."""
PASTE_QUESTION: Final = re.compile(
    r"(past(e|ing)|clipboard|貼り?付け|ペースト).*[?？]|(貼り?付け|ペースト).*ますか", re.IGNORECASE
)
WORLD: Final = "pasteguard"
FRAME_CHANGES: Final = (
    "Page.frameAttached",
    "Page.frameDetached",
    "Page.frameNavigated",
    "Page.navigatedWithinDocument",
    "Page.documentOpened",
)

Answer = TypeVar("Answer")


class VisitEnded(Exception):
    """The page can no longer be asked; ``reason`` is navigated, closed, crashed, hung, dialogs."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Frame:
    """A frame of the page; ``address`` is empty for the page itself."""

    id: str
    document: str
    address: str


@dataclass(slots=True)
class Visit:
    """A page under audit. ``dialogs``, ``windows`` it opened, and ``downloads`` grow meanwhile.

    ``opened`` counts windows that the page asked for; each is in ``windows`` a moment later.
    ``answer`` is the server's last answer for the page itself, None for a file. ``arrived``: the
    page is the one to be audited, and ends the visit by going on. ``acting``: it is acted on.
    ``page_worlds`` are the page's own execution contexts by frame, once the browser was asked.
    ``stays``: the browser's question whether to leave is answered with no; ``leave_warnings``
    counts how often it was asked. ``sent`` are the requests that were held back, as a report
    may show them, ``held`` their methods and whole addresses. ``last_key_s`` is when we last
    pressed a key (monotonic). ``when_closed`` is called once the visit is over.
    ``window`` is how wide and high the window is; ``size`` how large the page is, where that was
    asked for; ``metrics`` what the browser claims of its screen, None where it claims nothing.
    ``has_touch``: on the way to the page, one taps instead of clicking.
    """

    page: Page
    session: CDPSession
    running: RunningBrowser
    context: AuditedContext
    ended: asyncio.Future[str]
    dialogs: list[str] = field(default_factory=list)
    downloads: list[str] = field(default_factory=list)
    windows: list[Page] = field(default_factory=list)
    opened: int = 0
    sent: list[str] = field(default_factory=list)
    held: set[tuple[str, str]] = field(default_factory=set)
    last_key_s: float = 0.0
    window: tuple[int, int] = WINDOW
    size: tuple[int, int] | None = None
    metrics: dict[str, Any] | None = None
    has_touch: bool = False
    answer: Response | None = None
    went_to: str | None = None
    arrived: bool = False
    acting: bool = False
    stays: bool = False
    leave_warnings: int = 0
    _unanswered: int = 0
    _unasked: int = 0
    form_urls: set[str] = field(default_factory=set)
    when_closed: list[Callable[[], None]] = field(default_factory=list)
    page_worlds: dict[str, int] = field(default_factory=dict)
    _on_way: str = ""
    _frames: list[Frame] | None = None
    _in_flight: set[Any] = field(default_factory=set)
    _last_traffic: float = 0.0
    _worlds: dict[tuple[str, str], int] = field(default_factory=dict)
    _tasks: set[asyncio.Future[Any]] = field(default_factory=set)

    def end(self, reason: str) -> None:
        """Notes that the page can no longer be asked; the first reason stays.

        However its way ended, what it sends from now on is held back as all else is.
        """
        self.context.on_way.pop(self._on_way, None)
        if not self.ended.done():
            self.ended.set_result(reason)

    def check(self) -> None:
        """Raises VisitEnded where the visit is over."""
        if self.ended.done():
            raise VisitEnded(self.ended.result())

    async def of(self, work: Awaitable[Answer], limit_s: float = ANSWER_LIMIT_S) -> Answer:
        """The work's result; raises VisitEnded once the visit is over or the page hangs."""
        task = asyncio.ensure_future(work)
        try:
            either: set[asyncio.Future[Any]] = {task, self.ended}
            await asyncio.wait(either, timeout=limit_s, return_when=asyncio.FIRST_COMPLETED)
        except asyncio.CancelledError:
            abandon(task)
            raise
        if not task.done():
            abandon(task)
            if not self.ended.done():
                self.end("hung")
            raise VisitEnded(self.ended.result())
        try:
            return task.result()
        except PlaywrightError as error:
            # Whether the page is gone is not read from the error, whose text holds its address.
            await asyncio.wait({self.ended}, timeout=LAST_NEWS_S)
            if self.page.is_closed():
                self.end("closed")
            if self.ended.done():
                raise VisitEnded(self.ended.result()) from error
            raise

    async def send(self, method: str, values: dict[str, Any] | None = None) -> dict[str, Any]:
        """A DevTools protocol command to the page's session."""
        if method.startswith("Input."):
            self._unanswered = min(self._unanswered + 1, ANSWERS_LIMIT)
        answer: dict[str, Any] = await self.of(self.session.send(method, values or {}))
        return answer

    def hear_dialog(self, message: str) -> None:
        """Notes a dialog; one that answers what we did is ordinary, dialogs without end are not."""
        self.dialogs.append(message)
        if self._unanswered:
            self._unanswered -= 1
        else:
            self._unasked += 1
        if self._unasked > DIALOG_LIMIT or len(self.dialogs) > MOST_DIALOGS:
            self.end("dialogs")

    async def set_window(self, bounds: dict[str, int | str]) -> None:
        """Gives the window another size or state (``Browser.Bounds``)."""
        target = await self.send("Target.getTargetInfo")
        browser = self.running.session
        window = await browser.send(
            "Browser.getWindowForTarget", {"targetId": target["targetInfo"]["targetId"]}
        )
        await browser.send(
            "Browser.setWindowBounds", {"windowId": window["windowId"], "bounds": bounds}
        )

    async def tap(self, x: float, y: float) -> None:
        """Touches the screen there for a moment."""
        await asyncio.gather(
            self.send(
                "Input.dispatchTouchEvent",
                {"type": "touchStart", "touchPoints": [{"x": x, "y": y}]},
            ),
            self.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []}),
        )

    async def read_stream(self, handle: str, limit: int) -> bytes:
        """A stream of the browser's, up to ``limit`` bytes, or a little more."""
        parts: list[bytes] = []
        while sum(map(len, parts)) < limit:
            chunk = await self.send("IO.read", {"handle": handle, "size": 1 << 20})
            data = chunk["data"]
            parts.append(base64.b64decode(data) if chunk.get("base64Encoded") else data.encode())
            if chunk.get("eof"):
                break
        await self.send("IO.close", {"handle": handle})
        return b"".join(parts)

    async def frames(self) -> list[Frame]:
        """All frames of the page, its own first."""
        self.check()
        if self._frames is not None:
            return self._frames
        self._frames = found = await self._read_frames()
        return found

    async def _read_frames(self) -> list[Frame]:
        tree = await self.send("Page.getFrameTree")
        found: list[Frame] = []

        def walk(node: dict[str, Any], is_top: bool) -> None:
            frame = node["frame"]
            address = "" if is_top else frame["url"] or "about:blank"
            found.append(Frame(frame["id"], frame["loaderId"], address))
            for child in node.get("childFrames", []):
                walk(child, False)

        walk(tree["frameTree"], True)
        return found

    async def world(self, frame: Frame) -> int:
        """The execution context of our isolated world in that frame, with the probe in it."""
        key = (frame.id, frame.document)
        if key not in self._worlds:
            made = await self.send(
                "Page.createIsolatedWorld", {"frameId": frame.id, "worldName": WORLD}
            )
            context = int(made["executionContextId"])
            await self.send(
                "Runtime.evaluate", {"expression": probe.source(), "contextId": context}
            )
            self._worlds[key] = context
        return self._worlds[key]

    async def ask(self, frame: Frame, function: str, *values: Any) -> Any:
        """Calls a function of the probe in a frame; the answer is plain data."""
        return (await self._call(frame, function, values, by_value=True)).get("value")

    async def handle(self, frame: Frame, function: str, *values: Any) -> str | None:
        """Calls a function of the probe and keeps a remote handle of its answer, None for null."""
        found: str | None = (await self._call(frame, function, values, by_value=False)).get(
            "objectId"
        )
        return found

    async def _call(
        self, frame: Frame, function: str, values: tuple[Any, ...], *, by_value: bool
    ) -> dict[str, Any]:
        written = ", ".join(json.dumps(value) for value in values)
        try:
            answer = await self.send(
                "Runtime.evaluate",
                {
                    "expression": f"pasteguard.{function}({written})",
                    "contextId": await self.world(frame),
                    "returnByValue": by_value,
                    "awaitPromise": True,
                },
            )
        except PlaywrightError as error:
            self._frames = None
            self._worlds.pop((frame.id, frame.document), None)
            now = {(each.id, each.document) for each in await self.frames()}
            if (frame.id, frame.document) in now:
                raise
            if not frame.address:
                raise VisitEnded("navigated") from error
            raise ProbeFailed(f"{function}: the frame is gone") from error
        if "exceptionDetails" in answer:
            raise ProbeFailed(f"{function}: {answer['exceptionDetails']}"[:500])
        result: dict[str, Any] = answer["result"]
        return result

    async def settle(self, limit_s: float = SETTLE_LIMIT_S) -> bool:
        """Waits until the page and its network are quiet; False where they were not in time."""
        end = time.monotonic() + limit_s
        while time.monotonic() < end:
            top = (await self.frames())[0]
            quiet_for = 0.0
            try:
                quiet_for = float(await self.ask(top, "quietFor") or 0)
            except (ProbeFailed, PlaywrightError):
                pass
            except VisitEnded:
                # Before anything is done, a page may go on to another document.
                self.check()
            if quiet_for >= QUIET_MS and self._is_network_quiet():
                return True
            await self.of(asyncio.sleep(max(0.01, min(0.05, (QUIET_MS - quiet_for) / 1000))))
        return False

    def _is_network_quiet(self) -> bool:
        return not self._in_flight or time.monotonic() - self._last_traffic > TRAFFIC_QUIET_S

    @property
    def awaited(self) -> frozenset[Any]:
        """The requests of the page whose answers have not come yet."""
        return frozenset(self._in_flight)

    async def begin_to_act(self) -> None:
        """From now on new windows are closed, and forms that are sent by GET held back, too."""
        self.acting = True
        if self.context.holds_all:
            document = {"urlPattern": "*", "resourceType": "Document"}
            await self.send("Fetch.enable", {"patterns": [document]})

    async def set_hold(self, hold: Hold) -> None:
        """Has the browser hold back from now on so much of what the visit sends."""
        self._on_way = (await self.frames())[0].id
        await self.of(self.running.holding.set_hold(self.context, self._on_way, hold))

    def later(self, work: Awaitable[Any]) -> None:
        """Runs work that answers an event of the page; its failure ends nothing."""
        task = asyncio.ensure_future(work)
        self._tasks.add(task)

        def forget(done: asyncio.Future[Any]) -> None:
            self._tasks.discard(done)
            if not done.cancelled():
                done.exception()

        task.add_done_callback(forget)

    async def close(self) -> None:
        """Throws the page and its browser context away."""
        self.end("closed")
        try:
            await self.running.close_context(self.context.id)
        finally:
            while self.when_closed:
                self.when_closed.pop()()


def abandon(task: asyncio.Future[Any]) -> None:
    """Cancels work of a visit that is over; how it fails says nothing more."""
    task.cancel()
    task.add_done_callback(lambda done: done.cancelled() or done.exception())


class ProbeFailed(Exception):
    """The probe met something in the page that it could not handle."""


async def new_visit(
    running: RunningBrowser,
    hold: Hold,
    context: AuditedContext | None = None,
    *,
    proxy: str = "",
) -> Visit:
    """An empty page, ready to go to an address, with the probe waiting for its first script.

    It has a browser context of its own, which asks through the ``proxy``, or is one more window in
    ``context``.
    """
    if context is None:
        page, context = await running.new_page(hold, proxy)
    else:
        page = await running.open_page(context.id, is_window=True)
    session = await page.context.new_cdp_session(page)
    ended: asyncio.Future[str] = asyncio.get_running_loop().create_future()
    visit = Visit(page, session, running, context, ended)
    _listen(visit)
    await asyncio.gather(
        session.send("Page.enable"),
        session.send(
            "Page.addScriptToEvaluateOnNewDocument",
            {"source": probe.source(), "worldName": WORLD},
        ),
        running.session.send(
            "Browser.setDownloadBehavior",
            {"behavior": "deny", "browserContextId": context.id, "eventsEnabled": True},
        ),
        page.bring_to_front(),
        allow_clipboard(visit, "granted"),
    )
    return visit


async def allow_clipboard(visit: Visit, setting: str) -> None:
    """Answers for the person whether the page may read the clipboard: ``granted`` or ``denied``.

    Who pastes, and is asked by the browser, grants it.
    """
    values = {"permission": {"name": "clipboard-read"}, "setting": setting}
    with suppress(PlaywrightError):
        await visit.running.session.send(
            "Browser.setPermission", {**values, "browserContextId": visit.context.id}
        )


def _listen(visit: Visit) -> None:
    page, session = visit.page, visit.session
    page.on("dialog", lambda dialog: visit.later(_answer(visit, dialog)))
    page.on("close", lambda _: visit.end("closed"))
    page.on("crash", lambda _: visit.end("crashed"))
    page.on("download", lambda download: visit.downloads.append(download.url))
    page.on("popup", lambda popup: visit.later(_dismiss(visit, popup)))
    page.on("response", lambda response: _answered(visit, response))
    page.on("request", lambda request: _traffic(visit, request, begins=True))
    page.on("requestfinished", lambda request: _traffic(visit, request, begins=False))
    page.on("requestfailed", lambda request: _traffic(visit, request, begins=False))
    for change in FRAME_CHANGES:
        session.on(change, lambda _: _forget_frames(visit))
    session.on("Page.windowOpen", lambda _: _window_opening(visit))
    session.on("Page.frameRequestedNavigation", lambda event: _requested(visit, event))
    session.on("Page.frameNavigated", lambda event: _navigated(visit, event["frame"]))
    session.on("Runtime.executionContextCreated", lambda event: _world_made(visit, event))
    session.on("Fetch.requestPaused", lambda event: visit.later(_decide(visit, event)))


def _window_opening(visit: Visit) -> None:
    visit.opened += 1


def _world_made(visit: Visit, event: dict[str, Any]) -> None:
    details = event["context"].get("auxData", {})
    if details.get("isDefault"):
        visit.page_worlds[details["frameId"]] = event["context"]["id"]


def _forget_frames(visit: Visit) -> None:
    visit._frames = None


def _answered(visit: Visit, response: Response) -> None:
    request = response.request
    if request.is_navigation_request() and request.frame == visit.page.main_frame:
        visit.answer = response


def _traffic(visit: Visit, request: Any, *, begins: bool) -> None:
    visit._last_traffic = time.monotonic()
    (visit._in_flight.add if begins else visit._in_flight.discard)(request)


def _requested(visit: Visit, event: dict[str, Any]) -> None:
    """Notes where forms are sent to: by its method alone, one looks like any other navigation."""
    if event["reason"].startswith("formSubmission"):
        visit.form_urls.add(event["url"].partition("#")[0])


def _navigated(visit: Visit, frame: dict[str, Any]) -> None:
    if "parentId" not in frame and visit.arrived:
        visit.went_to = frame["url"]
        visit.end("navigated")


async def _answer(visit: Visit, dialog: Dialog) -> None:
    if dialog.type == "beforeunload":
        visit.leave_warnings += 1
        await (dialog.dismiss() if visit.stays else dialog.accept())
        return
    visit.hear_dialog(dialog.message)
    # Who pastes, and is asked whether to, says yes.
    wants = dialog.type == "confirm" and PASTE_QUESTION.search(dialog.message)
    await (dialog.accept() if wants else dialog.dismiss())


async def _dismiss(visit: Visit, popup: Page) -> None:
    visit.windows.append(popup)
    if visit.acting:
        await popup.close()
        await visit.page.bring_to_front()


async def _decide(visit: Visit, event: dict[str, Any]) -> None:
    """Holds a form back that is sent by GET: the browser as a whole only sees a navigation."""
    request, values = event["request"], {"requestId": event["requestId"]}
    is_form = request["method"] == "GET" and request["url"] in visit.form_urls
    if is_form and visit.context.holds_all:
        visit.context.hear_held(HeldRequest(request["method"], request["url"]))
        await visit.session.send("Fetch.failRequest", values | {"errorReason": "Aborted"})
    else:
        await visit.session.send("Fetch.continueRequest", values)
