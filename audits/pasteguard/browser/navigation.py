"""From an address to the page that is to be audited: opened, settled, journey done.

What can go wrong on the way is a PageUnreachable or UsageError with the next step.
"""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final
from urllib.parse import unquote, urlsplit

from playwright.async_api import Error as PlaywrightError
from playwright.async_api import Locator, Page
from playwright.async_api import TimeoutError as PlaywrightTimeout

from pasteguard.artifacts.redaction import redact_url
from pasteguard.artifacts.sites import ascii_host
from pasteguard.browser.announcements import read_lines
from pasteguard.browser.emulation import surround
from pasteguard.browser.journey import travel, window_opened
from pasteguard.browser.launcher import RunningBrowser
from pasteguard.browser.request_holding import Hold
from pasteguard.browser.user_agent import identity_of
from pasteguard.browser.visit import Frame, ProbeFailed, Visit, new_visit
from pasteguard.browser.way_failures import way_failed
from pasteguard.errors import PageRefused, PageUnreachable, PasteguardError, UsageError
from pasteguard.judge.own_mistakes import brief
from pasteguard.model.options import Options
from pasteguard.model.report import Message
from pasteguard.probe import databases_source

ANSWER_LIMIT_S: Final = 15.0
"""How long a server may take to answer at all."""
PARSE_LIMIT_S: Final = 8.0
LOAD_LIMIT_S: Final = 4.0
CLICK_LIMIT_S: Final = 5.0
COOKIE_PARTS: Final = frozenset(
    {"name", "value", "domain", "path", "expires", "httpOnly", "secure", "sameSite"}
)
CLOSE_LIMIT_S: Final = 1.0
PAGE_TYPES: Final = (
    "text/html",
    "application/xhtml+xml",
    "image/svg+xml",
    "text/plain",
    "text/xml",
    "application/xml",
)
REFUSALS: Final = (429, 503)
PROXY_ASKS: Final = 407
"""A proxy answers so to whom it does not know, in the page's place."""
NETWORK_ERRORS: Final = {
    "ERR_NAME_NOT_RESOLVED": "notice.unknown-host",
    "ERR_CONNECTION_REFUSED": "notice.connection-refused",
    "ERR_TOO_MANY_REDIRECTS": "notice.redirect-loop",
    "ERR_FILE_NOT_FOUND": "notice.file-not-found",
    "ERR_INTERNET_DISCONNECTED": "notice.offline",
    "ERR_UNKNOWN_URL_SCHEME": "notice.not-an-address",
    "ERR_INVALID_URL": "notice.not-an-address",
    "ERR_INVALID_AUTH_CREDENTIALS": "notice.log-in",
    "ERR_PROXY_CONNECTION_FAILED": "notice.proxy-unreachable",
    "ERR_SOCKS_CONNECTION_FAILED": "notice.proxy-unreachable",
    "ERR_NO_SUPPORTED_PROXIES": "notice.proxy-unreachable",
    "ERR_TUNNEL_CONNECTION_FAILED": "notice.proxy-refuses",
    "ERR_PROXY_AUTH_UNSUPPORTED": "notice.proxy-log-in",
    "ERR_UNEXPECTED_PROXY_AUTH": "notice.proxy-log-in",
}
NAVIGATION_ERROR: Final = re.compile(
    r"(?:Page\.goto: )?(?:(?:net::)?(?P<code>ERR_[A-Z_0-9]+)|(?P<download>Download is starting$))",
    re.MULTILINE,
)

Prepare = Callable[[Visit], Awaitable[None]]


@dataclass(slots=True)
class Start:
    """The page from which clicks or a journey lead on, and what could be read on the way."""

    url: str
    title: str
    lines: list[str]


@dataclass(frozen=True, slots=True)
class Arrived:
    """A visit that reached its page. ``warnings`` are messages of ``notices.json``.

    ``start`` is the page where the way began, None where there was no way to go. ``window`` is the
    address of the window in which the way ended, None where it ended in the visit's own page.
    """

    visit: Visit
    status: int | None
    warnings: tuple[Message, ...]
    start: Start | None = None
    window: str | None = None


async def arrive(
    running: RunningBrowser, url: str, options: Options, prepare: Sequence[Prepare] = ()
) -> Arrived:
    """Opens the address in a fresh browser context, clicks and journeys, and waits for quiet.

    Each of ``prepare`` is called with the empty page, before anything is opened in it. Raises
    PageUnreachable, UsageError (a bad journey or storage state) or VisitEnded.
    """
    proxy = options.surroundings.proxy
    visit = await new_visit(running, _hold_of(options), proxy=proxy.server if proxy else "")
    try:
        return await _go_the_way(visit, url, options, prepare)
    except BaseException:
        await visit.close()
        raise


@dataclass(frozen=True, slots=True)
class ArrivedBeside:
    """One more tab; ``lost`` says why it could not go the whole way, None where it arrived."""

    visit: Visit
    lost: Message | None = None


async def arrive_beside(
    first: Visit, url: str, options: Options, prepare: Sequence[Prepare] = ()
) -> ArrivedBeside:
    """One more tab of the first visit's browser context, which goes the same way as that did.

    Cookies and local storage are there already; a tab's own session storage is given to it. Closed
    with ``close_tab``. Raises VisitEnded.
    """
    visit = await new_visit(first.running, _hold_of(options), first.context)
    try:
        await _go_the_way(visit, url, options, prepare, is_beside=True)
    except PasteguardError as error:
        return ArrivedBeside(visit, error.message)
    except BaseException:
        await close_tab(visit)
        raise
    return ArrivedBeside(visit)


async def close_tab(visit: Visit) -> None:
    """Closes one tab, and leaves the browser context to the others."""
    visit.end("closed")
    with suppress(PlaywrightError, TimeoutError):
        async with asyncio.timeout(CLOSE_LIMIT_S):
            await visit.page.close()


async def _go_the_way(
    visit: Visit,
    url: str,
    options: Options,
    prepare: Sequence[Prepare],
    *,
    is_beside: bool = False,
) -> Arrived:
    await surround(visit, options.surroundings, identity_of(options.identify))
    if options.storage_state is not None:
        await restore_storage(visit, options.storage_state, of_tab_only=is_beside)
    for get_ready in prepare:
        await get_ready(visit)
    await _go(visit, url)
    if options.heeds_refusals:
        _heed_refusal(visit)
    _refuse_other_things(visit, url)
    warnings = await _load(visit)
    await visit.settle()
    start: Start | None = None
    window: Page | None = None
    if options.clicks or options.journey:
        # The user asked for these steps, and for what they send.
        await visit.set_hold(Hold.NOTHING if options.let_through else Hold.BEACONS)
        start = Start(visit.page.url, await visit.of(visit.page.title()), [])
    else:
        warnings += _warn_of_another(visit, url)
    for text in options.clicks:
        assert start is not None
        start.lines += await read_lines(visit)
        await _click(visit, text)
    if options.journey is not None:
        assert start is not None
        start.lines += await read_lines(visit)
        settings = dict(options.journey_settings)
        window = await travel(visit, options.journey, settings, start.lines)
        await _after_step(visit)
    if start is not None and not is_beside:
        window = window or await window_opened(visit)
    await visit.set_hold(_hold_of(options))
    # By now the page may have gone on to another address.
    await _refuse_nowhere(visit, url)
    if options.heeds_refusals:
        _heed_refusal(visit)
    _refuse_other_things(visit, url)
    warnings += _warn_of_status(visit)
    visit.arrived = True
    status = visit.answer.status if visit.answer else None
    address = window.url if window is not None and not window.is_closed() else None
    return Arrived(visit, status, tuple(warnings), start, address)


def _hold_of(options: Options) -> Hold:
    return Hold.NOTHING if options.let_through else Hold.ALL


async def _go(visit: Visit, url: str) -> None:
    try:
        visit.answer = await visit.of(
            visit.page.goto(url, wait_until="commit", timeout=ANSWER_LIMIT_S * 1000),
            ANSWER_LIMIT_S + 2,
        )
    except PlaywrightTimeout as error:
        raise _unreachable("notice.no-answer", url, seconds=int(ANSWER_LIMIT_S)) from error
    except PlaywrightError as error:
        raise _failed(visit, url, error) from error


def _failed(visit: Visit, url: str, error: PlaywrightError) -> PasteguardError:
    # Only how the text begins is the browser's own: what follows holds the address.
    found = NAVIGATION_ERROR.match(str(error))
    code = found["code"] or "" if found else ""
    if visit.downloads or (found and found["download"]):
        return _unreachable("notice.download", url)
    if code in NETWORK_ERRORS:
        return _unreachable(NETWORK_ERRORS[code], url)
    if code.startswith("ERR_CERT") or "SSL" in code:
        return _unreachable("notice.certificate", url, code=code)
    if code == "ERR_ABORTED":
        return _unreachable("notice.nothing-to-show", url)
    return _unreachable("notice.unreachable", url, code=code or brief(error))


def _unreachable(message: str, url: str, **values: str | int) -> PageUnreachable:
    return PageUnreachable(Message(message, {"url": redact_url(url), **values}))


def _refuse_other_things(visit: Visit, url: str) -> None:
    """Raises PageUnreachable where the server's last answer is no page."""
    if visit.downloads:
        raise _unreachable("notice.download", url)
    if visit.answer is None:
        return
    if visit.answer.status == PROXY_ASKS:
        raise _unreachable("notice.proxy-log-in", url)
    url = visit.answer.url
    kind = visit.answer.headers.get("content-type", "text/html").split(";")[0].strip().lower()
    if kind and kind not in PAGE_TYPES:
        name = "notice.pdf" if kind == "application/pdf" else "notice.not-a-page"
        raise _unreachable(name, url, kind=kind)


def _heed_refusal(visit: Visit) -> None:
    """Raises PageRefused where the server asks to be left alone."""
    answer = visit.answer
    if answer is not None and answer.status in REFUSALS:
        raise PageRefused(
            Message("notice.refused", {"url": redact_url(answer.url), "status": answer.status}),
            answer.headers.get("retry-after", ""),
        )


async def _refuse_nowhere(visit: Visit, url: str) -> None:
    """Raises PageUnreachable where the page went on to an address that cannot be opened."""
    tree = await visit.send("Page.getFrameTree")
    if to := tree["frameTree"]["frame"].get("unreachableUrl"):
        raise _unreachable("notice.leads-nowhere", url, to=redact_url(to))


def _warn_of_another(visit: Visit, url: str) -> list[Message]:
    """A warning where the page that is seen by now is at another place than the one asked for."""
    asked, route = _route_of(url), _route_of(visit.page.url)
    # A page that was asked for without a route chooses its first one by itself.
    is_there = not asked or asked == route
    if _place_of(url) == _place_of(visit.page.url):
        return [] if is_there else [Message("notice.other-route", {"url": redact_url(url)})]
    values = {"url": redact_url(url), "to": redact_url(visit.page.url)}
    return [Message("notice.went-on", values)]


def _place_of(url: str) -> tuple[str, str]:
    """Host and path, however they are written."""
    parts = urlsplit(url)
    return ascii_host(parts.hostname or ""), unquote(parts.path).rstrip("/")


def _route_of(url: str) -> str:
    """The path that a page in one document keeps in its fragment; empty where there is none."""
    fragment = unquote(urlsplit(url).fragment).removeprefix("!")
    return fragment.partition("?")[0].rstrip("/") if fragment.startswith("/") else ""


def _warn_of_status(visit: Visit) -> list[Message]:
    if visit.answer is None or visit.answer.status < 400:
        return []
    url, status = redact_url(visit.answer.url), visit.answer.status
    return [Message("notice.status", {"url": url, "status": status})]


async def _load(visit: Visit) -> list[Message]:
    """Waits for the document and its parts, both bounded; what is late is a warning."""
    page = visit.page
    try:
        await visit.of(
            page.wait_for_load_state("domcontentloaded", timeout=PARSE_LIMIT_S * 1000),
            PARSE_LIMIT_S + 1,
        )
        await visit.of(
            page.wait_for_load_state("load", timeout=LOAD_LIMIT_S * 1000), LOAD_LIMIT_S + 1
        )
    except PlaywrightTimeout:
        return [Message("notice.still-loading")]
    return []


async def _click(visit: Visit, text: str) -> None:
    """Clicks the first visible thing with that text: button, link, or anything else."""
    page = visit.page
    candidates = [
        page.get_by_role("button", name=text),
        page.get_by_role("link", name=text),
        page.get_by_text(text),
    ]
    for frame in page.frames[1:10]:
        candidates += [frame.get_by_role("button", name=text), frame.get_by_text(text)]
    deadline = asyncio.get_running_loop().time() + CLICK_LIMIT_S
    while asyncio.get_running_loop().time() < deadline:
        for candidate in candidates:
            with suppress(PlaywrightError):
                if await visit.of(candidate.first.is_visible()):
                    await visit.of(_press(visit, candidate.first), CLICK_LIMIT_S + 1)
                    await _after_step(visit)
                    return
        await visit.of(asyncio.sleep(0.1))
    raise await way_failed(visit, "notice.nothing-to-click", text=text)


async def _press(visit: Visit, found: Locator) -> None:
    """Clicks it, or taps on it, once it can be."""
    limit_ms = CLICK_LIMIT_S * 1000
    await found.click(timeout=limit_ms, trial=visit.has_touch)
    box = await found.bounding_box(timeout=limit_ms) if visit.has_touch else None
    if box is not None:
        await visit.tap(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)


async def _after_step(visit: Visit) -> None:
    with suppress(PlaywrightError):
        await visit.of(
            visit.page.wait_for_load_state("domcontentloaded", timeout=PARSE_LIMIT_S * 1000),
            PARSE_LIMIT_S + 1,
        )
    await visit.settle()


def read_storage_state(path: Path) -> dict[str, Any]:
    """Playwright's storage state file. Raises UsageError with the next step."""
    try:
        state = json.loads(path.read_text(encoding="utf-8"))
        cookies, origins = state.get("cookies", []), state.get("origins", [])
        if not isinstance(cookies, list) or not isinstance(origins, list):
            raise ValueError("cookies and origins are lists")
    except (OSError, ValueError, AttributeError) as error:
        raise UsageError(Message("notice.storage-state", {"path": str(path)})) from error
    return {"cookies": cookies, "origins": origins}


async def restore_storage(visit: Visit, path: Path, *, of_tab_only: bool = False) -> None:
    """Gives the visit's browser context what a storage state holds.

    ``of_tab_only``: only what belongs to a tab of its own, where the context has the rest already.
    """
    state = read_storage_state(path)
    try:
        await restore_state(visit, state, of_tab_only=of_tab_only)
    except (PlaywrightError, KeyError, TypeError) as error:
        raise UsageError(Message("notice.storage-state", {"path": str(path)})) from error


async def restore_state(visit: Visit, state: dict[str, Any], *, of_tab_only: bool = False) -> None:
    """The same from what ``read_storage_state`` or ``keep_state`` gave.

    Raises PlaywrightError, KeyError or TypeError where it is none.
    """
    if state["cookies"] and not of_tab_only:
        await visit.running.session.send(
            "Storage.setCookies",
            {
                "cookies": [_cookie(cookie) for cookie in state["cookies"]],
                "browserContextId": visit.context.id,
            },
        )
    for origin in state["origins"]:
        kinds = ("sessionStorage",) if of_tab_only else ("localStorage", "sessionStorage")
        databases = [] if of_tab_only else origin.get("indexedDB") or []
        items = {kind: origin.get(kind) or [] for kind in kinds}
        await _restore_origin(visit, origin["origin"], items, databases)


async def keep_state(visit: Visit) -> dict[str, Any]:
    """The cookies of the visit's browser context, and what its page keeps on the device.

    Of its form is what ``read_storage_state`` returns. A database that cannot be read, or holds
    what is no plain data, is not in it.
    """
    told = await visit.running.session.send(
        "Storage.getCookies", {"browserContextId": visit.context.id}
    )
    cookies = [
        {name: value for name, value in cookie.items() if name in COOKIE_PARTS}
        for cookie in told["cookies"]
    ]
    origins: dict[str, dict[str, Any]] = {}
    for frame in await visit.frames():
        with suppress(ProbeFailed, PlaywrightError):
            stored = await visit.ask(frame, "storedItems")
            if stored and stored["origin"] != "null":
                known = origins.get(stored["origin"], {})
                origins[stored["origin"]] = stored
                stored["indexedDB"] = known.get("indexedDB") or await _databases_of(visit, frame)
    return {"cookies": cookies, "origins": list(origins.values())}


async def _databases_of(visit: Visit, frame: Frame) -> list[Any]:
    """What the databases of the frame's origin hold, in the form of Playwright's storage state."""
    told = await visit.send(
        "Runtime.evaluate",
        {
            "expression": f"{databases_source('readDatabases')}()",
            "contextId": await visit.world(frame),
            "returnByValue": True,
            "awaitPromise": True,
        },
    )
    databases: list[Any] = json.loads(told["result"].get("value") or "[]")
    return databases


def _cookie(cookie: dict[str, Any]) -> dict[str, Any]:
    kept = {
        name: value
        for name, value in cookie.items()
        if value is not None and name != "partitionKey"
    }
    if kept.get("expires") == -1:
        del kept["expires"]
    return kept


async def _restore_origin(
    visit: Visit, origin: str, kinds: dict[str, Any], databases: list[Any]
) -> None:
    """Fills the origin's storage from an empty page there; nothing is asked of the site.

    ``sessionStorage``, which Playwright's own files never have, lasts as long as the visit's tab.
    """
    if not (databases or any(kinds.values())):
        return
    address = f"{origin}/"
    await visit.page.route(address, lambda route: route.fulfill(body="", content_type="text/html"))
    await visit.page.goto(address)
    await visit.page.evaluate(
        "kinds => { for (const [kind, items] of Object.entries(kinds))"
        " for (const { name, value } of items) window[kind].setItem(name, value); }",
        kinds,
    )
    if databases:
        await visit.page.evaluate(databases_source("writeDatabases"), databases)
    await visit.page.unroute(address)
