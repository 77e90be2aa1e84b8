"""What leaves a page: requests of the page and its workers, beacons, forms, WebSocket frames.

Each is kept with its body and, where the browser tells it, the line of code that sent it.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import Any, Final

from playwright.async_api import Error as PlaywrightError
from playwright.async_api import Request

from pasteguard.artifacts.redaction import redact_url
from pasteguard.artifacts.requests import Sent
from pasteguard.browser.request_holding import FRAME_METHOD, HeldFrame
from pasteguard.browser.visit import Visit
from pasteguard.model.report import Source

BODY_LIMIT: Final = 5_000_000
SENT_LIMIT: Final = 3000
"""A page that floods the network is recorded up to here; the rest says nothing new."""
CHANGING: Final = frozenset({"POST", "PUT", "PATCH", "DELETE"})
KINDS: Final = {"ping": "beacon", "cspviolationreport": "other"}
UNSENT: Final = ("data:", "blob:", "about:", "javascript:")
STACK_LINE: Final = re.compile(
    r"^at (?:(?:async )?(?:Object\.|Window\."
    r"|HTML\w+\.)?(?P<function>[\w$.]+)?(?: \[as \w+\])? ?\()?"
    r"(?P<url>(?:https?|file|chrome-extension)://\S+?):(?P<line>\d+):(?P<column>\d+)\)?$"
)


@dataclass(slots=True)
class Traffic:
    """Listens to one visit from before its page is opened; ``clock`` gives the page's time."""

    visit: Visit
    clock: Callable[[], float]
    _sent: list[Sent] = field(default_factory=list)
    _sources: dict[tuple[str, str], list[Source]] = field(default_factory=dict)
    _sockets: dict[str, tuple[str, Source | None]] = field(default_factory=dict)

    async def begin(self) -> None:
        """Starts to listen."""
        session = self.visit.session
        self.visit.page.on("request", lambda request: self._request(request))
        session.on("Network.requestWillBeSent", lambda event: self._initiated(event))
        session.on("Network.webSocketCreated", lambda event: self._socket(event))
        session.on("Network.webSocketFrameSent", lambda event: self._frame(event))
        page = (await self.visit.frames())[0].id
        self.visit.context.hear_frames[page] = self._held_frame
        self.visit.context.hear_workers[page] = self._of_worker
        await self.visit.send("Network.enable", {"maxPostDataSize": BODY_LIMIT})

    @property
    def count(self) -> int:
        """How much has left so far; a mark for ``since``."""
        return len(self._sent)

    def since(self, mark: int) -> tuple[Sent, ...]:
        """What has left since the mark, with the code that sent it where that is known."""
        return tuple(self._with_source(sent) for sent in self._sent[mark:])

    def take_body(self, url: str, body: bytes) -> None:
        """The body of a request to that address, which the browser did not show."""
        for at, sent in enumerate(self._sent):
            if not sent.body and sent.method in CHANGING and sent.url == url.partition("#")[0]:
                self._sent[at] = replace(sent, body=body[:BODY_LIMIT])
                return

    def _with_source(self, sent: Sent) -> Sent:
        is_form = sent.method == "POST" or sent.url.partition("#")[0] in self.visit.form_urls
        if sent.kind == "document" and is_form:
            sent = replace(sent, kind="form")
        if (sent.method, sent.url) in self.visit.held:
            sent = replace(sent, held=True)
        if sent.source is not None:
            return sent
        known = self._sources.get((sent.method, sent.url), [])
        return replace(sent, source=known[0]) if known else sent

    def _request(self, request: Request) -> None:
        if not request.url.startswith(UNSENT) and len(self._sent) < SENT_LIMIT:
            self._sent.append(sent_of(request, self.clock()))

    def _initiated(self, event: dict[str, Any]) -> None:
        source = source_of_stack(event.get("initiator", {}).get("stack"))
        if source is not None:
            request = event["request"]
            self._sources.setdefault((request["method"], request["url"]), []).append(source)

    def _socket(self, event: dict[str, Any]) -> None:
        source = source_of_stack(event.get("initiator", {}).get("stack"))
        self._sockets[event["requestId"]] = (event["url"], source)

    def _frame(self, event: dict[str, Any]) -> None:
        if len(self._sent) >= SENT_LIMIT:
            return
        url, source = self._sockets.get(event["requestId"], ("", None))
        payload = str(event["response"].get("payloadData", ""))
        is_binary = event["response"].get("opcode") == 2
        body = base64.b64decode(payload) if is_binary else payload.encode()
        self._sent.append(
            Sent(self.clock(), "websocket", FRAME_METHOD, url, body[:BODY_LIMIT], {}, source)
        )

    def _of_worker(self, request: dict[str, Any]) -> None:
        """What a shared or service worker sends: no page tells of it."""
        if len(self._sent) < SENT_LIMIT:
            parts = [
                base64.b64decode(e.get("bytes", "")) for e in request.get("postDataEntries", [])
            ]
            headers = {name.lower(): value for name, value in request["headers"].items()}
            body = b"".join(parts)[:BODY_LIMIT]
            sent = Sent(self.clock(), "worker", request["method"], request["url"], body, headers)
            self._sent.append(sent)

    def _held_frame(self, frame: HeldFrame) -> None:
        if len(self._sent) < SENT_LIMIT:
            source, body = source_of_text(frame.stack), frame.body[:BODY_LIMIT]
            self._sent.append(
                Sent(
                    self.clock(), "websocket", FRAME_METHOD, frame.url, body, {}, source, held=True
                )
            )


def sent_of(request: Request, at_ms: float) -> Sent:
    """A request as what left the page at that time."""
    body: bytes | None = None
    with suppress(PlaywrightError, UnicodeError):
        body = request.post_data_buffer
    return Sent(
        at_ms=at_ms,
        kind=KINDS.get(request.resource_type, request.resource_type),
        method=request.method,
        url=request.url,
        body=(body or b"")[:BODY_LIMIT],
        headers=dict(request.headers),
    )


def source_of_text(stack: str) -> Source | None:
    """The same of a stack as an error's text has it; code without an address is ours."""
    for line in stack.splitlines():
        found = STACK_LINE.search(line.strip())
        if found:
            return Source(
                redact_url(found["url"]),
                int(found["line"]),
                int(found["column"]),
                found["function"] or None,
            )
    return None


def source_of_stack(stack: dict[str, Any] | None) -> Source | None:
    """The innermost place in the page's code of a stack as the browser gives it."""
    while stack is not None:
        for frame in stack.get("callFrames", []):
            if frame.get("url"):
                return Source(
                    redact_url(frame["url"]),
                    int(frame["lineNumber"]) + 1,
                    int(frame["columnNumber"]) + 1,
                    frame.get("functionName") or None,
                )
        stack = stack.get("parent")
    return None
