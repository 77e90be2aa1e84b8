"""Findings that a team knows of: only what is not among them fails a later run.

A small file of one line a finding, sorted, without dates, ports, lines or code, so that it changes
only where the pages do.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import msgspec

from pasteguard.errors import UsageError
from pasteguard.model.report import Message, Outcome
from pasteguard.policy.judgement import Breach, BreachStatus, Cause, PageJudgement
from pasteguard.policy.pages import PARTS, PageKey, parts_needed

SCHEMA: Final = "pasteguard.baseline/1"


@dataclass(frozen=True, slots=True, order=True)
class KnownFinding:
    """A known finding. ``page`` is the template of its path, ``field`` its label, empty for none.

    It knows the finding of its ``id`` as long as that has no other outcome and no further effect.
    ``path``, ``variant`` and ``host`` are given where the page had to be told from another one.
    """

    page: str
    restriction: str
    field: str
    id: str
    outcome: str
    effects: tuple[str, ...] = ()
    undisclosed: bool = False
    path: str = ""
    variant: str = ""
    host: str = ""

    def fits(self, key: PageKey) -> bool:
        """Whether it may be of that page. Files were once known by their bare name."""
        if self.page not in (key.page, key.basis):
            return False
        return all(given in ("", getattr(key, part)) for part, given in self.parts().items())

    def parts(self) -> dict[str, str]:
        """What tells its page from others, empty where that was not needed."""
        return {part: getattr(self, part) for part in PARTS}


@dataclass(frozen=True, slots=True)
class Baseline:
    """All known findings."""

    entries: tuple[KnownFinding, ...] = ()


@dataclass(frozen=True, slots=True)
class Fitting:
    """Which entries are of which pages of a run.

    ``by_page`` has those of each page that fit no other one. An entry that fits several does not
    say which it means: those are in ``ambiguous``.
    """

    by_page: tuple[tuple[KnownFinding, ...], ...]
    ambiguous: tuple[KnownFinding, ...] = ()


def fitting(baseline: Baseline | None, keys: Sequence[PageKey]) -> Fitting:
    """The entries as they fit pages of these keys."""
    by_page: list[list[KnownFinding]] = [[] for _ in keys]
    ambiguous = []
    for entry, places in _places(baseline.entries if baseline else (), keys):
        if len(places) == 1:
            by_page[places[0]].append(entry)
        elif places:
            ambiguous.append(entry)
    return Fitting(tuple(map(tuple, by_page)), tuple(ambiguous))


def _places(
    entries: Iterable[KnownFinding], keys: Sequence[PageKey]
) -> Iterator[tuple[KnownFinding, tuple[int, ...]]]:
    """Each entry with the places of the pages that it fits."""
    named: dict[str, list[int]] = defaultdict(list)
    for place, key in enumerate(keys):
        for name in {key.page, key.basis}:
            named[name].append(place)
    for entry in entries:
        yield entry, tuple(place for place in named[entry.page] if entry.fits(keys[place]))


def knows(entries: Iterable[KnownFinding], breach: Breach) -> bool:
    """Whether the breach was known by one of its page's entries, and is no worse than it was."""
    return any(_covers(entry, breach) for entry in entries)


def _covers(entry: KnownFinding, breach: Breach) -> bool:
    finding = breach.finding
    return (
        entry.id == finding.id
        and entry.outcome == finding.outcome
        and {str(effect) for effect in finding.effects} <= set(entry.effects)
        and (entry.undisclosed or breach.cause is not Cause.UNDISCLOSED)
    )


def stale_entries(baseline: Baseline, pages: Sequence[PageJudgement]) -> tuple[KnownFinding, ...]:
    """The entries that no longer occur, although their page was audited for them."""
    by_page = fitting(baseline, [page.key for page in pages]).by_page
    gone = {
        entry
        for page, entries in zip(pages, by_page, strict=True)
        for entry in entries
        if _is_gone(entry, page)
    }
    return tuple(entry for entry in baseline.entries if entry in gone)


def _is_gone(entry: KnownFinding, page: PageJudgement) -> bool:
    is_found = any(breach.finding.id == entry.id for breach in page.breaches)
    return _is_seen(entry.restriction, page) and not is_found


def _is_seen(restriction: str, page: PageJudgement) -> bool:
    """Whether the page was seen, and audited for the restriction."""
    asked = any(finding.restriction == restriction for finding in page.report.findings)
    return page.is_seen and asked


def updated(baseline: Baseline, pages: Sequence[PageJudgement]) -> Baseline:
    """The baseline that knows all breaches of these pages but the excepted ones.

    What it said of pages and restrictions that were not audited now, stays.
    """
    keys = [page.key for page in pages]
    kept = [
        entry
        for entry, places in _places(baseline.entries, keys)
        if not places or not all(_is_seen(entry.restriction, pages[n]) for n in places)
    ]
    parts = _parts_by_name(keys, baseline.entries)
    made = (
        _entry(breach, page, parts[page.key.page])
        for page in pages
        if page.is_audited
        for breach in page.breaches
        if breach.standing is not BreachStatus.EXCEPTED
    )
    return Baseline(tuple(sorted({*kept, *made})))


def _parts_by_name(
    keys: Iterable[PageKey], entries: Iterable[KnownFinding]
) -> Mapping[str, frozenset[str]]:
    """What to say of pages of each name: what tells them apart now, and from those known before."""
    named: dict[str, list[PageKey]] = defaultdict(list)
    for key in keys:
        named[key.page].append(key)
    parts = {name: set(parts_needed(alike)) for name, alike in named.items()}
    for entry in entries:
        said = (part for part, given in entry.parts().items() if given)
        parts.setdefault(entry.page, set()).update(said)
    return {name: frozenset(each) for name, each in parts.items()}


def _entry(breach: Breach, page: PageJudgement, parts: Collection[str]) -> KnownFinding:
    finding, key = breach.finding, page.key
    is_restricted = finding.outcome is Outcome.RESTRICTED
    return KnownFinding(
        page=key.page,
        restriction=finding.restriction,
        field=breach.field or "",
        id=finding.id,
        outcome=finding.outcome.value,
        effects=tuple(sorted(effect.value for effect in finding.effects)),
        undisclosed=is_restricted and page.report.disclosure_known and not finding.disclosed,
        path=key.path if "path" in parts else "",
        variant=key.variant if "variant" in parts else "",
        host=key.host if "host" in parts else "",
    )


def encode(baseline: Baseline) -> str:
    """The baseline as JSON with a line for each finding, sorted, ending in a newline."""
    lines = [json.dumps(_plain(entry), ensure_ascii=False) for entry in sorted(baseline.entries)]
    listed = ",\n".join(f"    {line}" for line in lines)
    body = f"[\n{listed}\n  ]" if lines else "[]"
    return f'{{\n  "schema": "{SCHEMA}",\n  "findings": {body}\n}}\n'


def _plain(entry: KnownFinding) -> dict[str, Any]:
    """The entry without what is empty."""
    return {key: value for key, value in msgspec.to_builtins(entry).items() if value}


def decode(text: str, where: str) -> Baseline:
    """The baseline that was written; ``where`` names its file. Raises UsageError."""
    try:
        plain = msgspec.json.decode(text)
        if not isinstance(plain, dict) or plain.get("schema") != SCHEMA:
            raise UsageError(Message("baseline.other", {"path": where, "schema": SCHEMA}))
        empty = {"field": ""}
        given = [empty | each for each in plain.get("findings", [])]
        return Baseline(tuple(msgspec.convert(given, tuple[KnownFinding, ...], strict=False)))
    except (msgspec.DecodeError, TypeError) as error:
        raise UsageError(
            Message("baseline.unreadable", {"path": where, "why": str(error)})
        ) from error


def load(path: Path) -> Baseline:
    """The baseline in a file. Raises UsageError where there is none."""
    try:
        return decode(path.read_text(encoding="utf-8"), str(path))
    except FileNotFoundError:
        raise UsageError(Message("baseline.missing", {"path": str(path)})) from None
    except (OSError, UnicodeDecodeError) as error:
        why = getattr(error, "strerror", None) or str(error)
        raise UsageError(Message("baseline.unreadable", {"path": str(path), "why": why})) from error
