"""Where in a repository the code of a page lies: services that show findings beside the code ask.

A service such as GitHub takes no addresses, only paths of the repository.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Final
from urllib.parse import unquote, urlsplit
from urllib.request import url2pathname

from pasteguard.model.report import Finding, Page, Source
from pasteguard.reports.judged import proof_of

# Bundlers write the path of a module as an address of their own.
_BUNDLER: Final = re.compile(r"^[a-z][a-z0-9+.-]*:/{0,3}(?:[^/]*/(?=\.{1,2}/))?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Place:
    """A path of the repository, with slashes; line and column count from 1."""

    path: str
    line: int = 1
    column: int | None = None
    is_known: bool = True


@dataclass(frozen=True, slots=True)
class Repository:
    """The folder of a checkout, and which part of an address is which folder below it.

    ``fallback`` stands for code that nobody can place: the configuration, where the policy is.
    """

    root: Path | None = None
    folders: Mapping[str, str] = field(default_factory=dict)
    fallback: str = "pasteguard.toml"

    def place(self, finding: Finding, page: Page) -> Place:
        """Where to show the finding: its code, else its page, else the fallback."""
        proof = proof_of(finding)
        for source in _sources(proof.source if proof else None):
            if path := self._path(source.url):
                return Place(path, max(1, source.line or 1), source.column)
        for url in (page.url, page.requested_url):
            if path := self._path(url):
                return Place(path)
        return Place(self.fallback, is_known=False)

    def _path(self, url: str) -> str | None:
        return self._mapped(url) or next(
            (path for path in _candidates(url, self.root) if self._has(path)), None
        )

    def _mapped(self, url: str) -> str | None:
        """By the table of the configuration; the longest beginning that fits counts."""
        fitting = [prefix for prefix in self.folders if prefix and url.startswith(prefix)]
        if not fitting:
            return None
        prefix = max(fitting, key=len)
        rest = unquote(urlsplit(url[len(prefix) :]).path)
        path = PurePosixPath(self.folders[prefix], rest.lstrip("/"))
        return str(path) if path.name and _is_below(path) else None

    def _has(self, path: str) -> bool:
        try:
            return self.root is not None and (self.root / path).is_file()
        except (OSError, ValueError):  # a name that no file can have
            return False


def _sources(source: Source | None) -> Iterator[Source]:
    """What was written before what was built of it."""
    if source is not None:
        yield from _sources(source.original)
        yield source


def _candidates(url: str, root: Path | None) -> Iterator[str]:
    """Paths below the root that the address may stand for."""
    if url.lower().startswith("file:"):
        if root is not None:
            path = Path(url2pathname(urlsplit(url).path))
            if path.is_relative_to(root):
                yield path.relative_to(root).as_posix()
        return
    is_web = url.lower().startswith(("http:", "https:"))
    named = urlsplit(url).path if is_web else _BUNDLER.sub("", url)
    parts = [part for part in PurePosixPath(unquote(named)).parts if part not in ("/", ".", "..")]
    if parts:
        yield "/".join(parts)


def _is_below(path: PurePosixPath) -> bool:
    return not path.is_absolute() and ".." not in path.parts
