"""Recognises vendors by the traces of their products in a page, and says what is documented.

Only what a page loads, defines or runs is a trace. Its text and its links never are: a page that
writes about a vendor uses nothing of it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from pasteguard.artifacts.redaction import redact_url
from pasteguard.catalogue.vendors import Fact, Kind, Vendor, vendors, vendors_by_id
from pasteguard.model.report import Message

# A company's page may show a platform's badge, and a replay service's own site is no recording:
# so it depends on the kind of a vendor where its hosts tell something.
_HOST_PLACES: Final[Mapping[Kind, frozenset[str]]] = {
    Kind.PLATFORM: frozenset({"page", "frame"}),
    Kind.LOCKDOWN: frozenset({"page", "frame"}),
    Kind.PROCTORING: frozenset({"page", "frame", "script", "request"}),
    Kind.REPLAY: frozenset({"frame", "script", "request"}),
    Kind.ANALYTICS: frozenset({"frame", "script", "request"}),
    Kind.GUARD_LIBRARY: frozenset({"script"}),
}


AMD_MODULE: Final = re.compile(r"""\bdefine\(\s*(['"])(?P<name>[^'"]+)\1\s*,""")
BUNDLED: Final = 3
"""So many modules in one script are a bundle."""


@dataclass(frozen=True, slots=True)
class Traces:
    """What was gathered from one page.

    ``globals`` are those of ``globals_to_ask()`` that the page has, ``markers`` those of
    ``markers_to_ask()`` that match in it. ``headers`` are names met in its responses and in the
    requests it makes. ``code`` is what the browser runs: scripts, inline and loaded, but no data
    blocks (``type="application/json"``) and no text of the page.
    """

    page_url: str
    frame_urls: tuple[str, ...] = ()
    script_urls: tuple[str, ...] = ()
    request_urls: tuple[str, ...] = ()
    globals: frozenset[str] = frozenset()
    markers: frozenset[str] = frozenset()
    headers: frozenset[str] = frozenset()
    code: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Recognised:
    """A vendor by its id in the catalogue, and what was seen of it, each as a sentence."""

    id: str
    by: tuple[Message, ...]

    @property
    def vendor(self) -> Vendor:
        """What the catalogue says of it. Raises KeyError for one that it does not have."""
        return vendors_by_id()[self.id]


@dataclass(frozen=True, slots=True)
class Documented:
    """A fact and whose product it is about."""

    vendor: Vendor
    fact: Fact


def recognise(traces: Traces) -> tuple[Recognised, ...]:
    """The vendors that left a trace in the page, in the catalogue's order."""
    found = ((vendor, tuple(_seen(vendor, traces))) for vendor in vendors())
    return tuple(Recognised(vendor.id, by) for vendor, by in found if by)


def reported(recognised: Sequence[Recognised]) -> Mapping[str, tuple[Documented, ...]]:
    """What is documented about the vendors: a restriction's id to the facts that concern it."""
    facts: dict[str, list[Documented]] = defaultdict(list)
    for found in recognised:
        for fact in found.vendor.documented:
            facts[fact.restriction].append(Documented(found.vendor, fact))
    return {restriction: tuple(listed) for restriction, listed in facts.items()}


def globals_to_ask() -> tuple[str, ...]:
    """The paths on ``window`` that the probe has to look for."""
    return tuple(sorted({path for vendor in vendors() for path in vendor.globals}))


def markers_to_ask() -> tuple[str, ...]:
    """The CSS selectors that the probe has to look for."""
    return tuple(sorted({selector for vendor in vendors() for selector in vendor.markers}))


def _seen(vendor: Vendor, traces: Traces) -> Iterator[Message]:
    yield from _hosts_seen(vendor, traces)
    for url in dict.fromkeys(map(_bare, traces.script_urls)):
        if any(re.search(pattern, url) for pattern in vendor.scripts):
            yield Message("vendor.seen.script", {"url": redact_url(url)})
    for name in vendor.globals:
        if name in traces.globals:
            yield Message("vendor.seen.global", {"name": f"window.{name}"})
    for selector in vendor.markers:
        if selector in traces.markers:
            yield Message("vendor.seen.marker", {"selector": selector})
    for name in vendor.headers:
        if name in {header.lower() for header in traces.headers}:
            yield Message("vendor.seen.header", {"name": name})
    for literal in vendor.code:
        if any(_is_in_use(literal, piece, traces.code) for piece in traces.code):
            yield Message("vendor.seen.code", {"code": literal.splitlines()[0]})


def _is_in_use(literal: str, piece: str, code: Sequence[str]) -> bool:
    """Whether the code is there, and not only in a bundle's module that nobody asks for.

    Systems deliver all of their AMD modules at once, those of plugins that are turned off as well.
    """
    at = piece.find(literal)
    if at < 0:
        return False
    modules = [found for found in AMD_MODULE.finditer(piece) if found.start() < at]
    if not modules or piece.count("define(") < BUNDLED:
        return True
    name = re.escape(modules[-1]["name"])
    asked = re.compile(rf"""require\w*\(\s*\[[^\]]*['"]{name}['"]""")
    return any(asked.search(each) for each in code)


def _hosts_seen(vendor: Vendor, traces: Traces) -> Iterator[Message]:
    addresses = {
        "page": (traces.page_url,),
        "frame": traces.frame_urls,
        "script": traces.script_urls,
        "request": traces.request_urls,
    }
    for place, urls in addresses.items():
        if place in _HOST_PLACES[vendor.kind]:
            for host in dict.fromkeys(map(_host, urls)):
                if any(host == known or host.endswith(f".{known}") for known in vendor.hosts):
                    yield _HOST_SEEN[place](host)


def _host(url: str) -> str:
    """The host in lower case; empty where the address has none or cannot be read."""
    try:
        return (urlsplit(url).hostname or "").rstrip(".")
    except ValueError:
        return ""


def _bare(url: str) -> str:
    """The address without query and fragment, which may name other addresses."""
    return re.split(r"[?#]", url, maxsplit=1)[0]


def _on_page(host: str) -> Message:
    return Message("vendor.seen.page", {"host": host})


def _in_frame(host: str) -> Message:
    return Message("vendor.seen.frame", {"host": host})


def _as_script(host: str) -> Message:
    return Message("vendor.seen.script-host", {"host": host})


def _by_request(host: str) -> Message:
    return Message("vendor.seen.request", {"host": host})


_HOST_SEEN: Final = {
    "page": _on_page,
    "frame": _in_frame,
    "script": _as_script,
    "request": _by_request,
}
