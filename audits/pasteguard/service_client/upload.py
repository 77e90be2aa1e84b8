"""Sending a run to a service that collects them; a bad moment on the network loses nothing."""

from __future__ import annotations

import gzip
import hashlib
import json
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import urlencode, urljoin, urlsplit

from pasteguard.errors import PasteguardError, UsageError
from pasteguard.http_client import TRY_AGAIN, ClientOptions, HttpResponse, NoResponse, request
from pasteguard.model.report import Message, Run
from pasteguard.reports import json_form

TIMEOUT_S: Final = 60.0
"""For each step: to connect, to send a piece, and to receive one."""
DEADLINE_S: Final = 1800.0
"""For all of it: a run with pictures over a slow line takes many minutes, but not for ever."""
WAITS_S: Final = (1.0, 2.0, 4.0, 8.0)
"""Before each further attempt, unless the service says how long."""
PATH: Final = "/api/v1/runs"
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
    # No redirects: the token goes to the host that the user named and to no other.
    options = ClientOptions(
        TIMEOUT_S, DEADLINE_S, _LONGEST_ANSWER, reads_errors=True, pauses_s=WAITS_S
    )
    body = json_form.encode(run).encode()
    address, headers = _address(destination, part), _headers(destination, body, part)
    packed = gzip.compress(body, 6)
    try:
        answer = request("POST", address, options, headers, packed, wait=wait)
    except NoResponse as error:
        values = {"url": destination.url, "why": str(error)}
        message = Message("notice.send.unreachable", values)
        raise NotSent(message, retry_helps=True) from None
    if not answer.is_success:
        raise _refused(answer, destination)
    return _receipt(answer, destination)


def _address(destination: Destination, part: RunPart | None) -> str:
    asked = {"project": destination.project, "build": destination.build}
    if part is not None:
        positions = ",".join(map(str, part.positions))
        asked |= {"part_of": part.name, "positions": positions}
    query = urlencode({name: value for name, value in asked.items() if value})
    return destination.url.rstrip("/") + PATH + (f"?{query}" if query else "")


def _headers(destination: Destination, body: bytes, part: RunPart | None) -> dict[str, str]:
    headers = {
        "Authorization": f"Bearer {destination.token}",
        "Content-Type": "application/json",
        "Content-Encoding": "gzip",
    }
    if part is None:
        headers["Idempotency-Key"] = hashlib.sha256(body).hexdigest()
    return headers


def _receipt(answer: HttpResponse, destination: Destination) -> Receipt:
    try:
        said = json.loads(answer.body)
        shown = said.get("page") or said["url"]
        return Receipt(
            urljoin(destination.url, shown),
            bool(said["is_new"]),
            bool(said.get("clock_is_ahead")),
        )
    except (ValueError, KeyError, TypeError, AttributeError):
        message = Message("notice.send.no-service", {"url": destination.url})
        raise NotSent(message, retry_helps=False) from None


def _refused(answer: HttpResponse, destination: Destination) -> NotSent:
    values: dict[str, str | int] = {
        "url": destination.url,
        "status": answer.status,
        "why": _problem(answer),
    }
    message = Message("notice.send.refused", values)
    return NotSent(message, retry_helps=answer.status in TRY_AGAIN, status=answer.status)


def _problem(answer: HttpResponse) -> str:
    """What the service says was wrong, and what to do, if it says so."""
    try:
        said: Any = json.loads(answer.body)
        return f"{said['detail']} {said['next']}"
    except (ValueError, KeyError, TypeError):
        return answer.reason
