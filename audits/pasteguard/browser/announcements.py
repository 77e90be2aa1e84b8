"""What a page announces before it restricts: in its own text, and in its site's disclosure file."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Final

from playwright.async_api import Error as PlaywrightError

from pasteguard.artifacts.audit import SiteFile
from pasteguard.browser.visit import ProbeFailed, Visit, VisitEnded
from pasteguard.judge.disclosure.declaration import declaration_url

LIMIT_BYTES: Final = 300_000


@dataclass(slots=True)
class Announced:
    """The lines a person could have read, start page included, and the site's disclosure file."""

    lines: list[str] = field(default_factory=list)
    site_file: SiteFile | None = None

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


async def fetch_site_file(visit: Visit) -> SiteFile | None:
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
            return SiteFile(url)
        return SiteFile(url, await visit.read_stream(resource["stream"], LIMIT_BYTES))
    return SiteFile(url)
