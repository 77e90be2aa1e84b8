"""Findings that a team knows of: only what is not among them fails a later run.

A small file of one line a finding, sorted, without dates, ports, lines or code, so that it changes
only where the pages do.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import msgspec

from pasteguard.errors import UsageError
from pasteguard.fingerprint import path_template
from pasteguard.model import Message, Outcome, Report
from pasteguard.policy.judgement import Breach, Cause, PageJudgement, Standing

SCHEMA: Final = "pasteguard.baseline/1"


@dataclass(frozen=True, slots=True, order=True)
class Entry:
    """A known finding. ``page`` is the template of its path, ``field`` its label, empty for none.

    It knows the finding of its ``id`` as long as that has no other outcome and no further effect.
    """

    page: str
    restriction: str
    field: str
    id: str
    outcome: str
    effects: tuple[str, ...] = ()
    undisclosed: bool = False


@dataclass(frozen=True, slots=True)
class Baseline:
    """All known findings."""

    entries: tuple[Entry, ...] = ()


def knows(baseline: Baseline, breach: Breach) -> bool:
    """Whether the breach was known, and is no worse than it was."""
    return any(_covers(entry, breach) for entry in baseline.entries)


def _covers(entry: Entry, breach: Breach) -> bool:
    finding = breach.finding
    return (
        entry.id == finding.id
        and entry.outcome == finding.outcome
        and {str(effect) for effect in finding.effects} <= set(entry.effects)
        and (entry.undisclosed or breach.cause is not Cause.UNDISCLOSED)
    )


def stale_entries(baseline: Baseline, pages: Sequence[PageJudgement]) -> tuple[Entry, ...]:
    """The entries that no longer occur, although their page was audited for them."""
    seen = _seen(pages)
    found = {breach.finding.id for page in pages for breach in page.breaches}
    return tuple(
        entry
        for entry in baseline.entries
        if (entry.page, entry.restriction) in seen and entry.id not in found
    )


def updated(baseline: Baseline, pages: Sequence[PageJudgement]) -> Baseline:
    """The baseline that knows all breaches of these pages but the excepted ones.

    What it said of pages and restrictions that were not audited now, stays.
    """
    seen = _seen(pages)
    kept = (each for each in baseline.entries if (each.page, each.restriction) not in seen)
    made = (
        _entry(breach, page.report)
        for page in pages
        if page.is_audited
        for breach in page.breaches
        if breach.standing is not Standing.EXCEPTED
    )
    return Baseline(tuple(sorted({*kept, *made})))


def _seen(pages: Iterable[PageJudgement]) -> set[tuple[str, str]]:
    """Path and restriction of all that was judged on pages that were seen."""
    return {
        (path_of(page.report), finding.restriction)
        for page in pages
        if page.is_seen
        for finding in page.report.findings
    }


def path_of(report: Report) -> str:
    """What names the page of a report wherever it is served."""
    return path_template(report.page.url or report.page.requested_url)


def _entry(breach: Breach, report: Report) -> Entry:
    finding = breach.finding
    is_restricted = finding.outcome is Outcome.RESTRICTED
    return Entry(
        page=path_of(report),
        restriction=finding.restriction,
        field=breach.field or "",
        id=finding.id,
        outcome=finding.outcome.value,
        effects=tuple(sorted(effect.value for effect in finding.effects)),
        undisclosed=is_restricted and report.disclosure_known and not finding.disclosed,
    )


def encode(baseline: Baseline) -> str:
    """The baseline as JSON with a line for each finding, sorted, ending in a newline."""
    lines = [json.dumps(_plain(entry), ensure_ascii=False) for entry in sorted(baseline.entries)]
    listed = ",\n".join(f"    {line}" for line in lines)
    body = f"[\n{listed}\n  ]" if lines else "[]"
    return f'{{\n  "schema": "{SCHEMA}",\n  "findings": {body}\n}}\n'


def _plain(entry: Entry) -> dict[str, Any]:
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
        return Baseline(tuple(msgspec.convert(given, tuple[Entry, ...], strict=False)))
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
