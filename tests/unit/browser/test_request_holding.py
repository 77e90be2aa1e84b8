"""What is held back, who is told of it, and what is answered in the server's place."""

from __future__ import annotations

import asyncio
import base64
import json
from collections.abc import Callable
from typing import Any

import pytest

from pasteguard.browser.request_holding import HeldFrame, HeldRequest, Hold, RequestHolding

FIRST, SECOND, POPUP = "page-1", "page-2", "page-3"


class Browser:
    """Tells of targets, frames and requests as a browser does, and answers every command."""

    def __init__(self) -> None:
        self.handlers: dict[str, Callable[[dict[str, Any], str], object]] = {}
        self.channel = ""
        self.commands: list[tuple[str, dict[str, Any]]] = []

    def on(self, event: str, handler: Callable[[dict[str, Any], str], object]) -> None:
        self.handlers[event] = handler

    async def send(
        self, method: str, values: dict[str, Any] | None = None, session: str = ""
    ) -> dict[str, Any]:
        self.commands.append((method, values or {}))
        if method == "Runtime.addBinding":
            assert values is not None
            self.channel = str(values["name"])
        return {"result": {"objectId": "1"}, "identifier": "1"}

    def attach(self, id: str, kind: str = "page", parent: str = "") -> None:
        target = {"targetId": id, "type": kind, "browserContextId": "context", "parentId": parent}
        self.handlers["Target.attachedToTarget"]({"sessionId": id, "targetInfo": target}, "")

    def hold_frame(self, sender: str, text: str) -> None:
        told = {"url": "wss://test.example/", "text": text, "isBinary": False, "stack": ""}
        event = {"name": self.channel, "payload": json.dumps(told)}
        self.handlers["Runtime.bindingCalled"](event, sender)

    def pause(self, sender: str, url: str, body: str = "", kind: str = "Fetch") -> None:
        headers = {"Content-Type": "application/json"}
        request = {"method": "POST", "url": url, "headers": headers, "postData": body}
        event = {"requestId": "1", "frameId": sender, "request": request, "resourceType": kind}
        self.handlers["Fetch.requestPaused"](event, "")


@pytest.mark.parametrize(
    ("sender", "listener"),
    [
        (FIRST, FIRST),
        (SECOND, SECOND),
        ("worker-1", FIRST),
        ("worker-2", SECOND),
        ("shared", FIRST),
        (POPUP, FIRST),
    ],
)
def test_a_frame_is_told_to_the_tab_that_sent_it_alone(sender: str, listener: str) -> None:
    heard: list[tuple[str, bytes]] = []

    async def work() -> None:
        browser = Browser()
        holding = RequestHolding(browser)  # type: ignore[arg-type] # what it needs of a connection
        await holding.begin()
        context = holding.audit("context", Hold.ALL)

        def hears(page: str) -> Callable[[HeldFrame], None]:
            return lambda frame: heard.append((page, frame.body))

        for page in (FIRST, SECOND):
            context.hear_frames[page] = hears(page)
        for page in (FIRST, SECOND, POPUP):
            browser.attach(page)
        await holding.all_met()
        browser.attach("worker-1", "worker", FIRST)
        browser.attach("worker-2", "worker", SECOND)
        browser.attach("shared", "shared_worker")
        await holding.all_met()
        browser.hold_frame(sender, "typed")

    asyncio.run(work())
    assert heard == [(listener, b"typed")]


def test_what_a_shared_worker_sends_is_told_to_the_first_tab_alone() -> None:
    heard: list[tuple[str, str]] = []

    async def work() -> None:
        browser = Browser()
        holding = RequestHolding(browser)  # type: ignore[arg-type] # what it needs of a connection
        await holding.begin()
        context = holding.audit("context", Hold.ALL)

        def hears(page: str) -> Callable[[dict[str, Any]], None]:
            return lambda request: heard.append((page, request["url"]))

        for page in (FIRST, SECOND):
            context.hear_workers[page] = hears(page)
            browser.attach(page)
        browser.attach("shared", "shared_worker")
        await holding.all_met()
        browser.pause("shared", "https://test.example/keys")
        await holding.all_met()

    asyncio.run(work())
    assert heard == [(FIRST, "https://test.example/keys")]


@pytest.mark.parametrize(
    ("body", "kind", "command"),
    [
        ('{"text": "zorbikelu"}', "Fetch", "Fetch.fulfillRequest"),
        ('{"text": "zorbikelu"}', "Ping", "Fetch.failRequest"),
        ('{"length": 9}', "Fetch", "Fetch.failRequest"),
    ],
)
def test_a_held_request_with_the_text_in_it_is_answered_with_what_it_says(
    body: str, kind: str, command: str
) -> None:
    browser = Browser()
    held: list[HeldRequest] = []

    async def work() -> int:
        holding = RequestHolding(browser)  # type: ignore[arg-type] # what it needs of a connection
        await holding.begin()
        context = holding.audit("context", Hold.ALL)
        context.answering, context.hear_held = ("zorbikelu",), held.append
        browser.attach(FIRST)
        await holding.all_met()
        browser.pause(FIRST, "https://test.example/clean", body, kind)
        await holding.all_met()
        return context.answered

    answered = asyncio.run(work())
    method, values = next(each for each in browser.commands if "requestId" in each[1])
    assert (method, answered) == (command, int(command == "Fetch.fulfillRequest"))
    assert len(held) == 1
    if answered:
        assert base64.b64decode(values["body"]).decode() == body
        given = {each["name"]: each["value"] for each in values["responseHeaders"]}
        assert given["content-type"] == "application/json"


def test_what_is_not_tried_is_not_answered() -> None:
    browser = Browser()

    async def work() -> None:
        holding = RequestHolding(browser)  # type: ignore[arg-type] # what it needs of a connection
        await holding.begin()
        holding.audit("context", Hold.ALL)
        browser.attach(FIRST)
        await holding.all_met()
        browser.pause(FIRST, "https://test.example/clean", "zorbikelu")
        await holding.all_met()

    asyncio.run(work())
    assert "Fetch.failRequest" in [method for method, _ in browser.commands]
