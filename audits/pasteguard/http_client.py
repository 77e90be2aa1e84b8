"""The one HTTP client: a request with its limits, and what came back.

Each caller says only what holds for its own requests. The libraries that do the work, httpx and
tenacity, are loaded with the first request, since most commands make none.
"""

from __future__ import annotations

import asyncio
import logging
import os
import socket
import ssl
import time
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextvars import ContextVar
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from functools import cache
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote, urlsplit
from urllib.request import getproxies, proxy_bypass

import idna

from pasteguard import __version__

if TYPE_CHECKING:
    import httpx

AGENT: Final = f"Pasteguard/{__version__}"
"""What a request calls itself where its caller gives no ``User-Agent``."""
TRY_AGAIN: Final = frozenset({408, 425, 429, 500, 502, 503, 504})
"""Answers after which the same request may succeed later."""
LONGEST_PAUSE_S: Final = 60.0
"""Between two attempts, whatever the server asks for."""
WEB: Final = ("http", "https")
_UNTOUCHED: Final = "/?:@!$&'()*+,;=%"
"""What a path or a query may hold as it is; a percent sign begins what is encoded already."""
_PIECE: Final = 64 * 1024
_WORDED: Final = (ssl.SSLError, socket.gaierror)
"""Errors with numbers that are not the system's."""
_LOGGERS: Final = ("httpx", "httpcore.connection", "httpcore.http11", "httpcore.proxy")

_is_ours: Final[ContextVar[bool]] = ContextVar("pasteguard_request", default=False)


@dataclass(frozen=True, slots=True)
class ClientOptions:
    """What holds for the requests of one caller.

    ``step_s`` is how long it may take to connect, or until anything at all is sent or received;
    ``whole_s`` is for everything, redirects and the body included, so that a server that answers a
    letter at a time holds nobody up. Of a body, ``largest`` bytes are read and the rest is left;
    that of an error is read only where ``reads_errors`` says so. ``pauses_s`` are the seconds
    before each further attempt, unless the server asks for more; none means one attempt.
    """

    step_s: float
    whole_s: float
    largest: int
    redirects: int = 0
    uses_proxies: bool = True
    reads_errors: bool = False
    pauses_s: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class HttpResponse:
    """What a server answered, whatever its status; ``retry_after_s`` where it asked for a pause."""

    status: int
    reason: str
    retry_after_s: float | None
    body: bytes = b""

    @property
    def is_success(self) -> bool:
        """Whether the request was met (2xx)."""
        return 200 <= self.status < 300


class NoResponse(Exception):
    """Nothing came back, or not all of it; the text says why, in the system's own words.

    ``cause`` is the error at the bottom of it. ``is_late`` says that ``whole_s`` was over.
    """

    def __init__(self, why: str, cause: BaseException, *, is_late: bool = False) -> None:
        super().__init__(why)
        self.cause = cause
        self.is_late = is_late


def request(
    method: str,
    url: str,
    options: ClientOptions,
    headers: Mapping[str, str] | None = None,
    body: bytes | None = None,
    *,
    address: str | None = None,
    wait: Callable[[float], object] = time.sleep,
) -> HttpResponse:
    """Makes the request, several times where the options say so. Raises NoResponse.

    With ``address`` it connects there instead of looking the host up; the certificate must still
    be the host's. ``wait`` passes the seconds between two attempts. Not for a thread in which an
    event loop runs.
    """
    if address is not None and (options.redirects or options.uses_proxies):
        raise ValueError("who is told where to connect is not to be led elsewhere")

    try:
        place = ascii_url(url)
    except ValueError as error:
        raise NoResponse(str(error), error) from error

    def once() -> HttpResponse:
        return asyncio.run(_exchange(method, place, options, headers or {}, body, address))

    return _tried(once, options.pauses_s, wait) if options.pauses_s else once()


def ascii_url(url: str) -> str:
    """The address in the letters that HTTP takes, also one in letters of any language.

    Raises ValueError for what is no address of the web, and for one with a user's name.
    Source: RFC 3987, section 3.1; UTS 46 for the host.
    """
    parts = urlsplit(url)
    host = parts.hostname
    if parts.scheme not in WEB or not host or parts.username:
        raise ValueError(url)
    if not host.isascii():
        host = idna.encode(host, uts46=True).decode()
    place = f"[{host}]" if ":" in host else host
    place += "" if parts.port is None else f":{parts.port}"
    query = f"?{quote(parts.query, safe=_UNTOUCHED)}" if parts.query else ""
    return f"{parts.scheme}://{place}{quote(parts.path or '/', safe=_UNTOUCHED)}{query}"


def seconds_of(retry_after: str, now: datetime) -> float | None:
    """The header Retry-After in seconds from now (RFC 9110, 10.2.3); None where it is none."""
    said = retry_after.strip()
    if said.isascii() and said.isdigit():
        return float(said)
    try:
        until = parsedate_to_datetime(said)
    except ValueError:
        return None
    if until.tzinfo is None:
        until = until.replace(tzinfo=UTC)
    return max(0.0, (until - now).total_seconds())


def _tried(
    once: Callable[[], HttpResponse], pauses_s: tuple[float, ...], wait: Callable[[float], object]
) -> HttpResponse:
    import tenacity

    planned = tenacity.wait_chain(*map(tenacity.wait_fixed, pauses_s))

    def pause(state: tenacity.RetryCallState) -> float:
        outcome = state.outcome
        asked = None if outcome is None or outcome.failed else outcome.result().retry_after_s
        return min(LONGEST_PAUSE_S, max(planned(state), asked or 0.0))

    def rest(pause_s: float) -> None:
        wait(pause_s)

    return tenacity.Retrying(
        stop=tenacity.stop_after_attempt(len(pauses_s) + 1),
        wait=pause,
        sleep=rest,
        retry=tenacity.retry_if_exception_type(NoResponse)
        | tenacity.retry_if_result(lambda answer: answer.status in TRY_AGAIN),
        # The last outcome is the caller's, be it an answer or an error.
        retry_error_callback=lambda state: state.outcome.result() if state.outcome else None,
    )(once)


async def _exchange(
    method: str,
    url: str,
    options: ClientOptions,
    headers: Mapping[str, str],
    body: bytes | None,
    address: str | None,
) -> HttpResponse:
    import httpx

    _silence()
    answer: HttpResponse | None = None
    received = bytearray()
    try:
        async with asyncio.timeout(options.whole_s):
            asked = _request(method, url, headers, body, address)
            for left in range(options.redirects, -1, -1):
                async with _client(asked.url, options) as client:
                    response = await client.send(asked, stream=True)
                    following = response.next_request
                    if left and following is not None and following.url.scheme in WEB:
                        asked = following
                        continue
                    answer = _answer(response)
                    if answer.is_success or options.reads_errors:
                        await _receive(response, received, options.largest)
                break
    except (httpx.HTTPError, httpx.InvalidURL, OSError, ValueError, ImportError) as error:
        # An error is one, also where its explanation does not come to its end.
        if answer is None or answer.is_success:
            is_late = isinstance(error, TimeoutError)  # httpx's own, of a step, is none of these
            raise _no_response(error, is_late=is_late) from error
    assert answer is not None
    return replace(answer, body=bytes(received[: options.largest]))


def _request(
    method: str, url: str, headers: Mapping[str, str], body: bytes | None, address: str | None
) -> httpx.Request:
    import httpx

    place = httpx.URL(url)
    sent = {
        "User-Agent": AGENT,
        "Host": place.netloc.decode(),
        # What is packed would have to be counted while it is unpacked.
        "Accept-Encoding": "identity",
        "Connection": "close",
        **headers,
    }
    extensions: dict[str, Any] = {}
    if address is not None:
        extensions["sni_hostname"] = place.host
        place = place.copy_with(host=address)
    if body is None:
        return httpx.Request(method, place, headers=sent, extensions=extensions)
    sent["Content-Length"] = str(len(body))
    pieces = _pieces(body)
    return httpx.Request(method, place, headers=sent, content=pieces, extensions=extensions)


async def _pieces(body: bytes) -> AsyncIterator[bytes]:
    """The body bit by bit: each bit is a step with a time of its own."""
    for start in range(0, len(body), _PIECE):
        yield body[start : start + _PIECE]


def _client(url: httpx.URL, options: ClientOptions) -> httpx.AsyncClient:
    import httpx

    return httpx.AsyncClient(
        verify=_trust(),
        timeout=options.step_s,
        trust_env=False,
        proxy=_proxy_of(url) if options.uses_proxies else None,
    )


@cache
def _trust() -> ssl.SSLContext:
    """Who vouches for a certificate is the system's to say, and not a library's own list."""
    return ssl.create_default_context()


def _proxy_of(url: httpx.URL) -> str | None:
    """The proxy that the environment or the system names for the address."""
    proxy = getproxies().get(url.scheme)
    if not proxy or proxy_bypass(url.netloc.decode()):
        return None
    return proxy if "://" in proxy else f"http://{proxy}"


def _answer(response: httpx.Response) -> HttpResponse:
    after = seconds_of(response.headers.get("Retry-After", ""), datetime.now(UTC))
    return HttpResponse(response.status_code, response.reason_phrase, after)


async def _receive(response: httpx.Response, received: bytearray, largest: int) -> None:
    if not largest:
        return
    async for piece in response.aiter_raw():
        received += piece
        if len(received) >= largest:
            return


def _no_response(error: BaseException, *, is_late: bool) -> NoResponse:
    # Libraries raise OSErrors of their own about those of the system, without a number.
    causes: Iterator[BaseException] = (
        each
        for each in _causes(error)
        if isinstance(each, TimeoutError) or (isinstance(each, OSError) and each.errno)
    )
    cause = next(causes, error)
    return NoResponse(_why(cause), cause, is_late=is_late)


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    """The error, and those that led to it; of several at a time the first."""
    while error is not None:
        yield error
        causes = error.exceptions if isinstance(error, BaseExceptionGroup) else ()
        # httpcore raises some "from None", which hides what led to them from tracebacks only.
        error = causes[0] if causes else error.__cause__ or error.__context__


def _why(cause: BaseException) -> str:
    if isinstance(cause, TimeoutError) and not cause.errno:
        return "timed out"
    if isinstance(cause, OSError) and cause.errno and not isinstance(cause, _WORDED):
        # asyncio words these itself, with the address in the way that Python writes tuples.
        return f"[Errno {cause.errno}] {os.strerror(cause.errno)}"
    return str(cause) or type(cause).__name__


def _silence() -> None:
    """Keeps what the libraries log of our requests out of every log: addresses can be secret."""
    for name in _LOGGERS:
        logging.getLogger(name).addFilter(_is_not_ours)
    _is_ours.set(True)


def _is_not_ours(_: logging.LogRecord) -> bool:
    return not _is_ours.get()
