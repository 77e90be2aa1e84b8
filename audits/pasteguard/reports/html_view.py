"""What the HTML templates lay out: one view a report, with every choice made already."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from pasteguard.model.report import Field, Finding, Outcome, Report
from pasteguard.reports.capabilities import (
    WORST_FIRST,
    Capability,
    Overview,
    overview,
    result,
    verdict,
    worst,
)
from pasteguard.reports.cases import Case, cases
from pasteguard.reports.headlines import Headline, disclosure, headlines, unannounced
from pasteguard.reports.page_picture import PagePicture, page_picture
from pasteguard.reports.wording import RestrictionWords, Wording, groups

LOST_WAYS: Final = ("notice.nothing-to-click", "notice.journey-failed")
MOST_COLUMNS: Final = 4
"""Fields up to which the field table has a column for each."""

# ISO 639-1; a page may declare any string as its language, and only a real one may be passed on.
_LANGUAGES: Final = (
    "aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da "
    "de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy "
    "hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg "
    "li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or "
    "os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta "
    "te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu"
)


@dataclass(frozen=True, slots=True)
class Detail:
    """One restriction with its proof."""

    anchor: str
    capability: Capability
    words: RestrictionWords
    cases: tuple[Case, ...]


@dataclass(frozen=True, slots=True)
class FieldRow:
    """One restriction over all fields; None where nothing is said of a field."""

    words: RestrictionWords
    outcomes: tuple[Outcome | None, ...]


@dataclass(frozen=True, slots=True)
class FieldSummary:
    """One of many fields, with the titles of what has each outcome."""

    field: Field
    titles: Mapping[Outcome, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class ReportView:
    """One report as its part of the page shows it; ``language`` is that of the page's own text."""

    anchor: str
    report: Report
    seen: Overview
    result: str
    verdict: str
    title: str
    language: str | None
    labels: Mapping[str | None, str]
    details: Mapping[Outcome, tuple[Detail, ...]]
    rows: tuple[FieldRow, ...]
    many_fields: tuple[FieldSummary, ...]
    headlines: tuple[Headline, ...]
    told: str | None
    picture: PagePicture | None
    unannounced: tuple[RestrictionWords, ...]

    @property
    def is_lost(self) -> bool:
        """Whether the picture is of a page on the way, at which the audit did not come to its own.

        ``start`` is known of every way that was gone to its end.
        """
        error = self.report.error
        return error is not None and error.id in LOST_WAYS and self.report.start is None

    @property
    def anchors(self) -> Mapping[str, str]:
        """Restriction to the anchor of its details."""
        found = (detail for details in self.details.values() for detail in details)
        return {detail.capability.restriction: detail.anchor for detail in found}

    @property
    def counts(self) -> tuple[tuple[Outcome, int], ...]:
        """Each outcome that occurs, worst first, and how many restrictions have it."""
        counted = ((outcome, len(self.seen.having(outcome))) for outcome in WORST_FIRST)
        return tuple((outcome, count) for outcome, count in counted if count)


def view(report: Report, number: int, wording: Wording) -> ReportView:
    """The view of the report that is the ``number``-th of its run."""
    seen = overview(report, groups())
    anchor = f"report-{number}"
    few = len(report.fields) <= MOST_COLUMNS
    details = _details(seen, anchor, wording)
    told = disclosure(report, seen.having(Outcome.RESTRICTED))
    return ReportView(
        anchor=anchor,
        report=report,
        seen=seen,
        result=result(report, seen),
        verdict=wording.sentences(verdict(report, seen)),
        title=wording.title(report.page),
        language=known_language(report.page.language) if report.page.title.strip() else None,
        labels=wording.field_labels(report.fields),
        details=details,
        rows=_rows(report.fields, seen, wording) if few else (),
        many_fields=() if few else _many_fields(report.fields, seen, wording),
        headlines=headlines(seen),
        told=wording.sentences([told]) if told else None,
        picture=page_picture(report, _links(details[Outcome.RESTRICTED])),
        unannounced=tuple(
            wording.words(name) for name in unannounced(report, seen.having(Outcome.RESTRICTED))
        ),
    )


def known_language(declared: str | None) -> str | None:
    """The language a page declared, where it is one; what else it may have written is dropped."""
    tag = (declared or "").strip().replace("_", "-")
    if not re.fullmatch(r"[A-Za-z]{2}(-[A-Za-z0-9]{2,8})*", tag):
        return None
    return tag if tag[:2].lower() in _LANGUAGES.split() else None


def _details(seen: Overview, anchor: str, wording: Wording) -> Mapping[Outcome, tuple[Detail, ...]]:
    details: dict[Outcome, tuple[Detail, ...]] = {}
    for outcome in WORST_FIRST:
        details[outcome] = tuple(
            Detail(
                f"{anchor}-{outcome}-{number}",
                capability,
                wording.words(capability.restriction),
                cases(capability.worst),
            )
            for number, capability in enumerate(seen.having(outcome), start=1)
        )
    return details


def _links(details: Sequence[Detail]) -> Mapping[str | None, Sequence[tuple[str, str]]]:
    """Field (None: the page) to the anchors and titles of what is restricted there."""
    links: dict[str | None, list[tuple[str, str]]] = {}
    for detail in details:
        for field in dict.fromkeys(finding.field for finding in detail.capability.worst):
            links.setdefault(field, []).append((detail.anchor, detail.words.title))
    return links


def _rows(fields: Sequence[Field], seen: Overview, wording: Wording) -> tuple[FieldRow, ...]:
    """The rows of the field table; none for a single field, of which the first table says all."""
    if len(fields) < 2:
        return ()
    rows = []
    for capability in seen.capabilities:
        outcomes = tuple(_outcome_on(field, capability.findings) for field in fields)
        if any(outcomes):
            rows.append(FieldRow(wording.words(capability.restriction), outcomes))
    return tuple(rows)


def _many_fields(
    fields: Sequence[Field], seen: Overview, wording: Wording
) -> tuple[FieldSummary, ...]:
    summaries = []
    for field in fields:
        titles: dict[Outcome, list[str]] = {outcome: [] for outcome in WORST_FIRST}
        for capability in seen.capabilities:
            outcome = _outcome_on(field, capability.findings)
            if outcome:
                titles[outcome].append(wording.words(capability.restriction).title)
        summaries.append(FieldSummary(field, {key: tuple(names) for key, names in titles.items()}))
    return tuple(summaries)


def _outcome_on(field: Field, findings: Sequence[Finding]) -> Outcome | None:
    here = [finding for finding in findings if finding.field == field.id]
    return worst(here) if here else None
