"""The pages that a service knows of a project, as targets for the next run."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import quote, unquote, urlencode

from pasteguard.artifacts.fingerprints import HIDDEN
from pasteguard.errors import UsageError
from pasteguard.http_client import ClientOptions, NoResponse, request
from pasteguard.model.report import Message
from pasteguard.service_client.upload import WAITS_S, check_destination

AT_ONCE: Final = 200
MOST_PARTS: Final = 5000
# No redirects: the token goes to the host that the user named and to no other.
_OPTIONS: Final = ClientOptions(60.0, 600.0, 64 * 1024 * 1024, pauses_s=WAITS_S)


@dataclass(frozen=True, slots=True)
class StoredPages:
    """Addresses of pages; ``hidden`` is how many more have a part that no report may keep."""

    urls: tuple[str, ...]
    hidden: int


def pages_of_service(name: str, token: str) -> StoredPages:
    """The pages of ``http://SERVICE/PROJECT``. Raises UsageError."""
    service, _, project = name.rstrip("/").rpartition("/")
    check_destination(service)
    urls = [each for each in _urls(service, unquote(project), token, name)]
    known = [each for each in urls if HIDDEN not in each]
    web = [each for each in known if each.startswith(("http://", "https://"))]
    if not web:
        raise UsageError(Message("notice.fleet.pages-none", {"name": name}))
    return StoredPages(tuple(web), len(urls) - len(web))


def _urls(service: str, project: str, token: str, name: str) -> Iterator[str]:
    cursor: str | None = ""
    for _ in range(MOST_PARTS):
        asked = {"limit": str(AT_ONCE)} | ({"cursor": cursor} if cursor else {})
        path = f"/api/v1/projects/{quote(project, safe='')}/pages?{urlencode(asked)}"
        part = _part(service + path, token, name)
        try:
            yield from (str(each["url"]) for each in part["items"])
            cursor = part["next"]
        except (KeyError, TypeError):
            raise _unread(name, "JSON") from None
        if not cursor:
            return


def _part(address: str, token: str, name: str) -> Any:
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    try:
        answer = request("GET", address, _OPTIONS, headers)
        if answer.is_success:
            return json.loads(answer.body)
    except (NoResponse, ValueError) as error:
        raise _unread(name, str(error)) from None
    raise _unread(name, f"{answer.status} {answer.reason}")


def _unread(name: str, why: str) -> UsageError:
    return UsageError(Message("notice.fleet.pages-unreadable", {"name": name, "why": why}))
