"""Findings and reports from literals, for policies, baselines and the formats that tell of them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from pasteguard.artifacts.fingerprints import field_key, fingerprint
from pasteguard.model.report import (
    Effect,
    Field,
    Finding,
    Message,
    Mode,
    Outcome,
    Page,
    Report,
    Run,
)
from tests.builders import facts

URL = "https://staging.example:8443/exam/test.html"
ESSAY = Field("f1", "", "#essay", "textarea", "Essay 1")
SAID = Message("demo.own-page")  # any sentence that is really there


def found(
    restriction: str = "paste",
    outcome: Outcome = Outcome.RESTRICTED,
    *effects: Effect,
    url: str = URL,
    field: Field | None = ESSAY,
    **changes: Any,
) -> Finding:
    """A finding; one of a field unless ``field`` is None."""
    key = f"{field_key(facts(label=field.label))}#1" if field else None
    plain = Finding(
        id=fingerprint(restriction, url, key),
        restriction=restriction,
        outcome=outcome,
        effects=effects,
        field=field.id if field else None,
        summary="Pasted text does not stay in the field",
        said={"summary": SAID},
    )
    return replace(plain, **changes)


def unclear(restriction: str, why: str, **changes: Any) -> Finding:
    """A finding that could not be determined, for the reason of that id."""
    said = {"summary": SAID, "reason": Message(why)}
    return found(restriction, Outcome.UNCLEAR, said=said, reason="It could not be seen.", **changes)


def report(*findings: Finding, url: str = URL, **changes: Any) -> Report:
    """A report with one field."""
    plain = Report(
        mode=Mode.REHEARSAL,
        browser="Chromium 1",
        started_at="2026-11-22T04:22:07Z",
        duration_ms=1234,
        page=Page(url, url, "An exam", 200, "en"),
        fields=(ESSAY,),
        findings=findings,
        checks=(),
        warnings=(),
        error=None,
        version="0.1.0",
    )
    return replace(plain, **changes)


def run_of(*reports: Report) -> Run:
    """A run of these reports."""
    return Run("2026-11-22T04:22:07Z", 1500, reports, "0.1.0")
