"""What hosts ask of programs that visit them (robots.txt, RFC 9309), fetched once a host."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Final

from protego import Protego

from pasteguard import __version__
from pasteguard.browser.user_agent import PRODUCT, identity_of
from pasteguard.fleet.arrivals import Refused, Unreachable
from pasteguard.fleet.hosts import origin_of
from pasteguard.fleet.politeness import Said, Unreadable
from pasteguard.http_client import ClientOptions, HttpResponse, NoResponse, request

LONGEST: Final = 500 * 1024
"""What is read of a robots.txt, in bytes; RFC 9309 asks for at least that."""
_OPTIONS: Final = ClientOptions(10.0, 30.0, LONGEST, redirects=10)
KEPT_S: Final = 24 * 3600.0
AT_A_TIME: Final = 8

Asked = Protego | Unreadable | Refused | Unreachable
Fetch = Callable[[str], Asked]


class NoRobots:
    """Asks no host: for those whose pages they are."""

    def ask(self, url: str) -> Said:
        """Everything is allowed."""
        return Said(True)


class Fetched:
    """Asks each host once a day, beside the caller's work; made with ``asking``."""

    def __init__(self, fetch: Fetch, now: Callable[[], float]) -> None:
        self._fetch = fetch
        self._now = now
        self._threads = ThreadPoolExecutor(AT_A_TIME, "pasteguard-robots")
        self._asked: dict[str, tuple[float, Future[Asked]]] = {}

    def ask(self, url: str) -> Said | Unreadable | Refused | Unreachable | None:
        """What the address's host says of it; None while that is on its way."""
        origin = origin_of(url)
        if origin is None:
            return Said(True)
        since, answer = self._asked.get(origin, (0.0, None))
        if answer is None or self._now() - since > KEPT_S:
            self._asked[origin] = self._now(), self._threads.submit(self._fetch, origin)
            return None
        if not answer.done():
            return None
        said = answer.result()
        if not isinstance(said, Protego):
            del self._asked[origin]
            return said
        return Said(said.can_fetch(url, PRODUCT), said.crawl_delay(PRODUCT) or 0.0)

    def close(self) -> None:
        """Asks no more."""
        self._threads.shutdown(wait=False, cancel_futures=True)


def asking(identify: str, now: Callable[[], float]) -> Fetched:
    """Robots that ask over the network, under the name that ``--identify`` gives."""
    agent = identity_of(identify) or f"{PRODUCT}/{__version__}"
    return Fetched(lambda origin: fetch(origin, agent), now)


def fetch(origin: str, agent: str) -> Asked:
    """The origin's robots.txt; one that is not there allows everything."""
    try:
        answer = request("GET", f"{origin}/robots.txt", _OPTIONS, {"User-Agent": agent})
    except NoResponse as error:
        # Of a certificate the page's own audit says what is wrong with it.
        is_audited = isinstance(error.cause, ssl.SSLCertVerificationError)
        return _of("") if is_audited else Unreachable()
    if not answer.is_success:
        return _of_status(answer)
    return _of(answer.body.decode("utf-8-sig", "replace"))


def _of(text: str) -> Asked:
    return Protego.parse(text)


def _of_status(answer: HttpResponse) -> Asked:
    if answer.status in (429, 503):
        return Refused(answer.retry_after_s)
    return Unreadable(answer.status) if answer.status >= 500 else _of("")
