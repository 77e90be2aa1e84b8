"""What a page announces before it restricts: in its own text, and in its site's disclosure file."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Final

from playwright.async_api import Error as PlaywrightError

from pasteguard.browser.visit import ProbeFailed, Visit, VisitEnded
from pasteguard.judge.disclosure.declaration import Declaration, declaration_url, no_declaration
from pasteguard.judge.disclosure.declaration_file import read_declaration

LIMIT_BYTES: Final = 300_000


@dataclass(slots=True)
class Announced:
    """The lines a person could have read, start page included, and the site's disclosure file."""

    lines: list[str] = field(default_factory=list)
    declaration: Declaration | None = None

    def read(self, lines: Sequence[str]) -> None:
        """Adds lines that were read."""
        known = set(self.lines)
        self.lines += [line for line in lines if line not in known]


async def read_lines(visit: Visit) -> list[str]:
    """What a person reads in the page now, all frames together."""
    lines: list[str] = []
    with suppress(VisitEnded):
        for frame in await visit.frames():
            with suppress(ProbeFailed, PlaywrightError):
                lines += await visit.ask(frame, "visibleLines") or []
    return lines


async def fetch_declaration(visit: Visit) -> Declaration | None:
    """The disclosure file of the page's site, asked for once and without cookies.

    None where the page has no site (a file).
    """
    url = declaration_url(visit.page.url)
    if url is None:
        return None
    with suppress(PlaywrightError):
        answer = await visit.send(
            "Network.loadNetworkResource",
            {
                "frameId": (await visit.frames())[0].id,
                "url": url,
                "options": {"disableCache": False, "includeCredentials": False},
            },
        )
        resource = answer["resource"]
        if not resource.get("success") or "stream" not in resource:
            return no_declaration(url)
        return read_declaration(await visit.read_stream(resource["stream"], LIMIT_BYTES), url)
    return no_declaration(url)
