"""Audits of a page that Playwright has open: opened again by its address, with its log-in.

The page itself is left alone: Playwright emulates focus in it, so that a tab switch could not be
seen there, and an audit fills fields, leaves and reloads.
"""

from __future__ import annotations

import json
from collections.abc import Awaitable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final, overload
from urllib.parse import urlsplit

from playwright.async_api import Page as AsyncPage
from playwright.sync_api import Page as SyncPage

from pasteguard.api.auditing import audited, finished, options_for
from pasteguard.api.result import AuditError, Result
from pasteguard.api.surroundings import surroundings_of
from pasteguard.artifacts.pointer import WINDOW
from pasteguard.artifacts.redaction import redact_url
from pasteguard.model.options import Options
from pasteguard.model.report import Message, Notice, Outcome
from pasteguard.texts import next_step, say, text

FIELDS: Final = "textarea:visible, input[type=text]:visible, [contenteditable=true]:visible"
SESSION: Final = """() => { try {
  return Object.entries(sessionStorage).map(([name, value]) => ({ name, value }));
} catch { return []; } }"""
NARROW: Final = 1000
"""A page that is open in a narrower window may show what it shows on phones or tablets."""
SCHEMES: Final = ("http", "https", "file")


@overload
def audit_page(
    page: SyncPage,
    *,
    only: Iterable[str] = (),
    mode: str = "rehearsal",
    click: Sequence[str] = (),
    journey: str | Path | None = None,
    let_through: bool = False,
    disclosure: bool = True,
    timeout: float = 60.0,
    lang: str = "en",
    context_args: Mapping[str, Any] | None = None,
) -> Result: ...


@overload
def audit_page(
    page: AsyncPage,
    *,
    only: Iterable[str] = (),
    mode: str = "rehearsal",
    click: Sequence[str] = (),
    journey: str | Path | None = None,
    let_through: bool = False,
    disclosure: bool = True,
    timeout: float = 60.0,
    lang: str = "en",
    context_args: Mapping[str, Any] | None = None,
) -> Awaitable[Result]: ...


def audit_page(
    page: SyncPage | AsyncPage,
    *,
    only: Iterable[str] = (),
    mode: str = "rehearsal",
    click: Sequence[str] = (),
    journey: str | Path | None = None,
    let_through: bool = False,
    disclosure: bool = True,
    timeout: float = 60.0,
    lang: str = "en",
    context_args: Mapping[str, Any] | None = None,
) -> Result | Awaitable[Result]:
    """Audits the page that is open at this address, with the cookies and storage of its context.

    To be awaited where the page is one of Playwright's async API. ``context_args`` are what the
    context was made with (``browser.new_context(**context_args)``): headers, credentials, locale,
    time zone, user agent, media features, size, device, proxy and ``ignore_https_errors`` are
    carried over. Raises AuditError where the page cannot be reached again by its address;
    ``click`` or ``journey`` then lead there.
    """
    options = options_for(
        only=only,
        mode=mode,
        click=click,
        journey=journey,
        let_through=let_through,
        disclosure=disclosure,
        timeout=timeout,
        lang=lang,
        surroundings=surroundings_of(context_args or {}, lang),
    )
    if isinstance(page, AsyncPage):
        return _audit_async(page, options)
    return _audit_sync(page, options)


def _audit_sync(page: SyncPage, options: Options) -> Result:
    here = Here(_address(page.url, options), page.locator(FIELDS).count(), _width(page))
    session = page.evaluate(SESSION) if _is_web(page.url) else []
    state = _with_session(page.context.storage_state(), page.url, session)
    with _stored(state, options) as known:
        return here.checked(finished(lambda: audited(here.url, known)), options)


async def _audit_async(page: AsyncPage, options: Options) -> Result:
    here = Here(_address(page.url, options), await page.locator(FIELDS).count(), _width(page))
    session = await page.evaluate(SESSION) if _is_web(page.url) else []
    state = _with_session(await page.context.storage_state(), page.url, session)
    with _stored(state, options) as known:
        return here.checked(await audited(here.url, known), options)


@dataclass(frozen=True, slots=True)
class Here:
    """The page as its own browser has it: the address, how many fields can be seen, how wide.

    ``width`` is in pixels of CSS, None where the window was left as it is.
    """

    url: str
    fields: int
    width: int | None = None

    def checked(self, result: Result, options: Options) -> Result:
        """The result, unless another page was audited than the one that is open."""
        reached = result.report.page.url
        if result.report.error is not None or options.clicks or options.journey:
            return result
        if _path(reached) != _path(redact_url(self.url)):
            values = {"url": redact_url(self.url), "reached": reached}
            raise AuditError(text("python.another-page", options.language, **values))
        is_seen = any(each.outcome is not Outcome.UNCLEAR for each in result.report.findings)
        if self.fields and not result.report.fields and is_seen:
            url = redact_url(self.url)
            raise AuditError(text("python.another-state", options.language, url=url))
        size = options.surroundings.size or WINDOW
        return self._warned(result, options.language, size[0])

    def _warned(self, result: Result, language: str, ours: int) -> Result:
        """The result, with a warning where the page may look another way in the audit's window."""
        if self.width is None or self.width >= min(NARROW, ours):
            return result
        said = Message("notice.narrow", {"width": self.width, "ours": ours})
        notice = Notice(said.id, say(said, language), next_step(said, language), said)
        return Result(replace(result.report, warnings=(*result.report.warnings, notice)))


@contextmanager
def _stored(state: Any, options: Options) -> Iterator[Options]:
    """The options with the log-in of the context, in a file that nobody else can read."""
    with TemporaryDirectory(prefix="pasteguard-") as folder:
        path = Path(folder) / "state.json"
        path.touch(mode=0o600)
        path.write_text(json.dumps(state), encoding="utf-8")
        yield replace(options, storage_state=path)


def _address(url: str, options: Options) -> str:
    if urlsplit(url).scheme not in SCHEMES:
        raise AuditError(text("python.no-address", options.language, url=redact_url(url)))
    return url


def _is_web(url: str) -> bool:
    return urlsplit(url).scheme in ("http", "https")


def _width(page: SyncPage | AsyncPage) -> int | None:
    size = page.viewport_size
    return size["width"] if size else None


def _with_session(state: Any, url: str, items: Sequence[Mapping[str, str]]) -> Mapping[str, Any]:
    """The state, with what the page keeps in its tab alone among what its origin keeps."""
    parts = urlsplit(url)
    kept = {"origin": f"{parts.scheme}://{parts.netloc}", "localStorage": []}
    origins = {each["origin"]: dict(each) for each in state["origins"]}
    if items:
        origins.setdefault(kept["origin"], kept)["sessionStorage"] = list(items)
    return {**state, "origins": list(origins.values())}


def _path(url: str) -> tuple[str, str]:
    parts = urlsplit(url)
    return parts.netloc, parts.path.rstrip("/")
