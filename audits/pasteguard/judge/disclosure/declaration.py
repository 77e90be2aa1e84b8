"""What a vendor declares that its assessment pages do, and how that compares with what they do.

A site may serve ``/.well-known/assessment-allows.json``; ``docs/assessment-allows.md`` describes
it, ``declaration_file`` reads it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, Literal
from urllib.parse import unquote, urlsplit

from pasteguard.catalogue import entries
from pasteguard.model.report import Effect, Message, Outcome

WELL_KNOWN: Final = "/.well-known/assessment-allows.json"
_PORTS: Final = {"http": 80, "https": 443}


@dataclass(frozen=True, slots=True)
class Declared:
    """What a vendor says of one restriction; ``note`` holds its words by language tag."""

    outcome: Outcome
    effects: tuple[Effect, ...] = ()
    note: Mapping[str, str] = field(default_factory=dict)

    def say(self, language: str) -> str | None:
        """The note in the language, else in English, else in any; None where there is none."""
        return (
            self.note.get(language) or self.note.get("en") or next(iter(self.note.values()), None)
        )


@dataclass(frozen=True, slots=True)
class DeclaredPages:
    """What is declared for the pages whose path one of the patterns matches."""

    paths: tuple[str, ...]
    declares: Mapping[str, Declared]


@dataclass(frozen=True, slots=True)
class Declaration:
    """A disclosure file as it was read; ``url`` is its address without credentials.

    ``is_found`` is False where the site has none, which is no problem; ``problems`` are notices.
    """

    url: str
    is_found: bool = True
    updated: str | None = None
    contact: str | None = None
    pages: tuple[DeclaredPages, ...] = ()
    problems: tuple[Message, ...] = ()


@dataclass(frozen=True, slots=True)
class Discrepancy:
    """Where the file and the page differ.

    ``undeclared``: the page restricts what the file allows or, with ``declared`` None, passes over.
    ``not-seen``: the file announces a restriction, and the page allows it.
    """

    restriction: str
    declared: Outcome | None
    observed: Outcome
    kind: Literal["undeclared", "not-seen"]


def declaration_url(page_url: str) -> str | None:
    """Where the page's site would serve its file; None for what is not a web page."""
    origin = _origin(page_url)
    return f"{origin}{WELL_KNOWN}" if origin else None


def no_declaration(url: str) -> Declaration:
    """The declaration of a site that serves no such file."""
    return Declaration(shown_address(url), is_found=False)


def declared_for(declaration: Declaration, page_url: str) -> Mapping[str, Declared]:
    """What the file declares for the page, by restriction; later entries count over earlier ones.

    A file speaks for the pages of its own origin only.
    """
    if not _origin(page_url) or _origin(page_url) != _origin(declaration.url):
        return {}
    path = urlsplit(page_url).path or "/"
    found: dict[str, Declared] = {}
    for pages in declaration.pages:
        if any(_matches(pattern, path) for pattern in pages.paths):
            found.update(pages.declares)
    return found


def compare(
    declared: Mapping[str, Declared], observed: Mapping[str, Outcome]
) -> tuple[Discrepancy, ...]:
    """Where the two differ, in the catalogue's order; what was not made out differs from nothing.

    Where nothing at all is declared for the page, there is nothing to compare.
    """
    found = [entry.id for entry in entries() if declared and entry.id in observed]
    compared = (_difference(name, declared.get(name), observed[name]) for name in found)
    return tuple(difference for difference in compared if difference)


def difference_notices(differences: Sequence[Discrepancy], url: str) -> tuple[Message, ...]:
    """One notice for each direction in which file and page differ."""
    shown = shown_address(url)
    notices = (
        Message("notice.undeclared", {"url": shown, "ids": _ids(differences, "undeclared")}),
        Message("notice.not-seen", {"url": shown, "ids": _ids(differences, "not-seen")}),
    )
    return tuple(notice for notice in notices if notice.values["ids"])


def file_says(declared: Declared, url: str, language: str) -> Message:
    """The proof that the disclosure file says so, with its note in the language if it has one."""
    said = declared.say(language)
    if declared.outcome is Outcome.RESTRICTED:
        if said is None:
            return Message("proof.declared-restricted", {"url": shown_address(url)})
        return Message("proof.declared-restricted-note", {"url": shown_address(url), "note": said})
    if said is None:
        return Message("proof.declared-allowed", {"url": shown_address(url)})
    return Message("proof.declared-allowed-note", {"url": shown_address(url), "note": said})


def _ids(differences: Sequence[Discrepancy], kind: str) -> str:
    return ", ".join(found.restriction for found in differences if found.kind == kind)


def _difference(name: str, declared: Declared | None, observed: Outcome) -> Discrepancy | None:
    said = declared.outcome if declared else None
    if observed is Outcome.RESTRICTED and said is not Outcome.RESTRICTED:
        return Discrepancy(name, said, observed, "undeclared")
    if observed is Outcome.ALLOWED and said is Outcome.RESTRICTED:
        return Discrepancy(name, said, observed, "not-seen")
    return None


def _matches(pattern: str, path: str) -> bool:
    """Whether ``*`` in the pattern can stand for runs of characters so that it is the path."""
    first, *rest = (unquote(part) for part in pattern.split("*"))
    path = unquote(path)
    if not rest:
        return path == first
    *middle, last = rest
    if not path.startswith(first) or len(path) < len(first) + len(last) or not path.endswith(last):
        return False
    at, end = len(first), len(path) - len(last)
    for part in middle:
        found = path.find(part, at, end)
        if found < 0:
            return False
        at = found + len(part)
    return True


def _origin(url: str) -> str | None:
    """Scheme, host and port, without credentials; None for what is not on the web."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError:
        return None
    if parts.scheme not in _PORTS or not host:
        return None
    host = f"[{host}]" if ":" in host else host
    given = "" if port in (None, _PORTS[parts.scheme]) else f":{port}"
    return f"{parts.scheme}://{host}{given}"


def shown_address(url: str) -> str:
    """The address of a file as reports may show it."""
    origin = _origin(url)
    return f"{origin}{urlsplit(url).path}" if origin else url
