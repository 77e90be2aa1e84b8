"""The pages that a service knows of a project, as targets for the next run."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from http.client import HTTPException
from typing import Any, Final
from urllib.error import HTTPError
from urllib.parse import quote, unquote, urlencode
from urllib.request import HTTPRedirectHandler, Request, build_opener

from pasteguard.artifacts.fingerprints import HIDDEN
from pasteguard.errors import UsageError
from pasteguard.model.report import Message
from pasteguard.service_client.upload import check_destination

TIMEOUT_S: Final = 60.0
AT_ONCE: Final = 200
MOST_PARTS: Final = 5000
_LARGEST: Final = 64 * 1024 * 1024


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


class _NoRedirects(HTTPRedirectHandler):
    """The token goes to the host that the user named and to no other."""

    def redirect_request(self, *_: Any) -> None:
        """None: an error instead."""
        return


def _part(address: str, token: str, name: str) -> Any:
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    try:
        opener = build_opener(_NoRedirects)
        with opener.open(Request(address, headers=headers), timeout=TIMEOUT_S) as response:
            return json.loads(response.read(_LARGEST))
    except HTTPError as error:
        error.close()
        raise _unread(name, f"{error.code} {error.reason}") from None
    except (OSError, HTTPException, ValueError) as error:
        raise _unread(name, str(getattr(error, "reason", error))) from None


def _unread(name: str, why: str) -> UsageError:
    return UsageError(Message("notice.fleet.pages-unreadable", {"name": name, "why": why}))
