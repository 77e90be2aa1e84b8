"""The pages that a sitemap names: an address or a file, plain or gzip, XML or one address a line.

What a sitemap is says https://www.sitemaps.org/protocol.html.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final
from urllib.parse import urljoin, urlsplit
from xml.parsers import expat

from pasteguard import __version__
from pasteguard.errors import UsageError
from pasteguard.http_client import ClientOptions, NoResponse, request
from pasteguard.model.report import Message

LARGEST: Final = 60 * 1024 * 1024
"""The protocol allows 50 MB, unpacked."""
DEEPEST: Final = 3
MOST_FILES: Final = 1000
_OPTIONS: Final = ClientOptions(60.0, 600.0, LARGEST + 1, redirects=10)
_AGENT: Final = {"User-Agent": f"PasteguardBot/{__version__}"}
_GZIP: Final = b"\x1f\x8b"

Read = Callable[[str], bytes]


def pages_of_sitemap(name: str, read: Read | None = None) -> list[str]:
    """The addresses in the sitemap and in those that it names, each once, in their order.

    ``read`` gives the bytes behind an address or a path. Raises UsageError.
    """
    reading = _Reading(read or _read)
    reading.add(name, 1)
    if not reading.pages:
        raise _wrong("fleet.sitemap-empty", name=name)
    return list(reading.pages)


@dataclass(slots=True)
class _Reading:
    read: Read
    pages: dict[str, None] = field(default_factory=dict)
    seen: set[str] = field(default_factory=set)

    def add(self, name: str, depth: int) -> None:
        if name in self.seen:
            return
        self.seen.add(name)
        if depth > DEEPEST or len(self.seen) > MOST_FILES:
            raise _wrong("fleet.sitemap-endless", name=name)
        found = _parsed(_unpacked(self.read(name), name), name)
        base = name if _is_web(name) else ""
        self.pages |= dict.fromkeys(url for each in found.pages if (url := _page(base, each)))
        for each in found.sitemaps:
            self.add(_beside(name, each), depth + 1)


@dataclass(slots=True)
class _Found:
    pages: list[str] = field(default_factory=list)
    sitemaps: list[str] = field(default_factory=list)


def _parsed(data: bytes, name: str) -> _Found:
    if not data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        lines = data.decode("utf-8-sig", "replace").splitlines()
        return _Found([line.strip() for line in lines if line.strip()])
    found, open_tags, text = _Found(), [""], list[str]()
    parser = expat.ParserCreate(namespace_separator=" ")

    def begin(tag: str, _attributes: object) -> None:
        open_tags.append(tag.rpartition(" ")[2])
        text.clear()

    def end(_tag: str) -> None:
        tag, parent = open_tags.pop(), open_tags[-1]
        if tag == "loc" and parent in ("url", "sitemap"):
            where = found.pages if parent == "url" else found.sitemaps
            where.append("".join(text).strip())
        text.clear()

    def refuse(*_: object) -> None:
        # A sitemap has no use for entities, which can unfold without end or name files.
        raise _wrong("fleet.sitemap-unreadable", name=name, why="DOCTYPE")

    parser.StartElementHandler, parser.EndElementHandler = begin, end
    parser.CharacterDataHandler = text.append
    parser.StartDoctypeDeclHandler = refuse
    try:
        parser.Parse(data, True)
    except expat.ExpatError as error:
        raise _wrong("fleet.sitemap-unreadable", name=name, why=str(error)) from error
    return found


def _unpacked(data: bytes, name: str) -> bytes:
    if not data.startswith(_GZIP):
        return data
    inflating = zlib.decompressobj(wbits=31)
    try:
        whole = inflating.decompress(data, LARGEST + 1)
    except zlib.error as error:
        raise _wrong("fleet.sitemap-unreadable", name=name, why=str(error)) from error
    if len(whole) > LARGEST:
        raise _too_large(name)
    return whole


def _page(base: str, url: str) -> str:
    """A page's address; empty for what is none of the web, whatever a sitemap would have opened."""
    try:
        whole = urljoin(base, url)
        return whole if _is_web(whole) and urlsplit(whole).hostname else ""
    except ValueError:
        return ""


def _beside(name: str, other: str) -> str:
    if _is_web(name):
        whole = urljoin(name, other)
        if not _is_web(whole):
            raise _wrong("fleet.sitemap-unreadable", name=name, why=other)
        return whole
    return other if _is_web(other) else str(Path(name).parent / other)


def _is_web(name: str) -> bool:
    return name.lower().startswith(("http://", "https://"))


def _read(name: str) -> bytes:
    try:
        data = _downloaded(name) if _is_web(name) else _opened(name)
    except NoResponse as error:
        raise _wrong("fleet.sitemap-unreadable", name=name, why=str(error)) from error
    except (OSError, ValueError) as error:
        why = str(getattr(error, "strerror", None) or error)
        raise _wrong("fleet.sitemap-unreadable", name=name, why=why) from error
    if len(data) > LARGEST:
        raise _too_large(name)
    return data


def _opened(name: str) -> bytes:
    with Path(name).open("rb") as file:
        return file.read(LARGEST + 1)


def _downloaded(name: str) -> bytes:
    answer = request("GET", name, _OPTIONS, _AGENT)
    if not answer.is_success:
        why = f"{answer.status} {answer.reason}"
        raise _wrong("fleet.sitemap-unreadable", name=name, why=why)
    return answer.body


def _too_large(name: str) -> UsageError:
    return _wrong("fleet.sitemap-unreadable", name=name, why=f"> {LARGEST // 1024 // 1024} MiB")


def _wrong(problem: str, **values: str | int) -> UsageError:
    return UsageError(Message(f"notice.{problem}", values))
