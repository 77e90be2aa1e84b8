"""Sending a run to a service that collects them; a bad moment on the network loses nothing."""

from __future__ import annotations

import gzip
import hashlib
import json
import time
from collections.abc import Callable
from dataclasses import dataclass
from http.client import HTTPException, HTTPMessage
from typing import IO, Any, Final
from urllib.error import HTTPError
from urllib.parse import urlencode, urljoin, urlsplit
from urllib.request import HTTPRedirectHandler, Request, build_opener

from pasteguard.errors import PasteguardError, UsageError
from pasteguard.model.report import Message, Run
from pasteguard.reports import json_form

TIMEOUT_S: Final = 60.0
WAITS_S: Final = (1.0, 2.0, 4.0, 8.0)
"""Before each further attempt, unless the service says how long."""
LONGEST_WAIT_S: Final = 60.0
PATH: Final = "/api/v1/runs"
_TRY_AGAIN: Final = frozenset({408, 425, 429, 500, 502, 503, 504})
_LONGEST_ANSWER: Final = 64 * 1024


class NotSent(PasteguardError):
    """The service did not take the run; ``retry_helps`` where it may do so later.

    ``status`` is that of its answer, None where there was none.
    """

    def __init__(self, message: Message, *, retry_helps: bool, status: int | None = None) -> None:
        super().__init__(message)
        self.retry_helps = retry_helps
        self.status = status


@dataclass(frozen=True, slots=True)
class Destination:
    """Where a run goes; ``token`` is never shown. Project and build may be left to the service."""

    url: str
    token: str
    project: str | None = None
    build: str | None = None


@dataclass(frozen=True, slots=True)
class RunPart:
    """Which reports of a whole run these are: its name, and the place of each report in it."""

    name: str
    positions: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Receipt:
    """The run is stored there, under this address; ``is_new`` is False where it was before.

    ``clock_is_ahead``: the service's clock is behind the moments that the run tells.
    """

    url: str
    is_new: bool
    clock_is_ahead: bool = False


def check_destination(url: str) -> None:
    """Raises UsageError for what is no address of a service."""
    try:
        parts = urlsplit(url)
        is_one = parts.scheme in ("http", "https") and parts.hostname and not parts.username
    except ValueError:
        is_one = False
    if not is_one:
        raise UsageError(Message("notice.send.url", {"url": url}))


def send(
    run: Run,
    destination: Destination,
    wait: Callable[[float], object] = time.sleep,
    part: RunPart | None = None,
) -> Receipt:
    """Sends the run, several times if need be: the service keeps it once. Raises NotSent.

    With ``part`` it is some reports of a run that comes in parts; each is kept once as well.
    """
    request = _request(json_form.encode(run).encode(), destination, part)
    for pause in (*WAITS_S, None):
        try:
            return _sent(request, destination)
        except _Again as problem:
            if pause is None:
                raise problem.not_sent from None
            wait(min(LONGEST_WAIT_S, max(pause, problem.after_s)))
    raise AssertionError  # The last pause is None.


class _Again(Exception):
    """It may work a little later."""

    def __init__(self, not_sent: NotSent, after_s: float = 0.0) -> None:
        super().__init__()
        self.not_sent = not_sent
        self.after_s = after_s


class _NoRedirects(HTTPRedirectHandler):
    """The token goes to the host that the user named and to no other."""

    def redirect_request(
        self,
        req: Request,
        fp: IO[bytes],
        code: int,
        msg: str,
        headers: HTTPMessage,
        newurl: str,
    ) -> Request | None:
        """None: an error instead."""
        return None


def _request(body: bytes, destination: Destination, part: RunPart | None) -> Request:
    asked = {"project": destination.project, "build": destination.build}
    if part is not None:
        positions = ",".join(map(str, part.positions))
        asked |= {"part_of": part.name, "positions": positions}
    query = urlencode({name: value for name, value in asked.items() if value})
    address = destination.url.rstrip("/") + PATH + (f"?{query}" if query else "")
    headers = {
        "Authorization": f"Bearer {destination.token}",
        "Content-Type": "application/json",
        "Content-Encoding": "gzip",
    }
    if part is None:
        headers["Idempotency-Key"] = hashlib.sha256(body).hexdigest()
    return Request(address, gzip.compress(body, 6), headers, method="POST")


def _sent(request: Request, destination: Destination) -> Receipt:
    try:
        with build_opener(_NoRedirects).open(request, timeout=TIMEOUT_S) as response:
            answer = json.loads(response.read(_LONGEST_ANSWER))
            shown = answer.get("page") or answer["url"]
            return Receipt(
                urljoin(destination.url, shown),
                bool(answer["is_new"]),
                bool(answer.get("clock_is_ahead")),
            )
    except HTTPError as error:
        raise _refused(error, destination) from None
    except (OSError, HTTPException) as error:
        values = {"url": destination.url, "why": str(getattr(error, "reason", error))}
        raise _Again(
            NotSent(Message("notice.send.unreachable", values), retry_helps=True)
        ) from None
    except (ValueError, KeyError, TypeError):
        message = Message("notice.send.no-service", {"url": destination.url})
        raise NotSent(message, retry_helps=False) from None


def _refused(error: HTTPError, destination: Destination) -> Exception:
    with error:
        said = _problem(error)
    values: dict[str, str | int] = {"url": destination.url, "status": error.code, "why": said}
    may_work = error.code in _TRY_AGAIN
    message = Message("notice.send.refused", values)
    not_sent = NotSent(message, retry_helps=may_work, status=error.code)
    if not may_work:
        return not_sent
    after = error.headers.get("Retry-After", "")
    return _Again(not_sent, float(after) if after.isascii() and after.isdigit() else 0.0)


def _problem(error: HTTPError) -> str:
    """What the service says was wrong, and what to do, if it says so."""
    try:
        answer: Any = json.loads(error.read(_LONGEST_ANSWER))
        return f"{answer['detail']} {answer['next']}"
    except (OSError, ValueError, KeyError, TypeError, HTTPException):
        return str(error.reason)
