"""What is restricted, and how that is known, field by field, as text for a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from rich.console import Group, RenderableType
from rich.padding import Padding

from pasteguard.model.report import Evidence, Finding, Outcome, Report
from pasteguard.reports.capabilities import Overview
from pasteguard.reports.cases import cases, place, proofs
from pasteguard.reports.lines import Line
from pasteguard.reports.screen import Screen
from pasteguard.reports.wording import Wording

MOST_CODE_LINES: Final = 6


def restricted(
    report: Report, seen: Overview, wording: Wording, screen: Screen
) -> Iterator[RenderableType]:
    """The restricted findings with their proof; what holds for several fields is told once."""
    capabilities = seen.having(Outcome.RESTRICTED)
    findings = [finding for capability in capabilities for finding in capability.worst]
    if not findings:
        return
    yield Line(wording.text("section.restricted"), style="bold underline")
    yield Line()
    labels = dict(sorted(wording.field_labels(report.fields).items(), key=_page_last))
    writer = _Writer(wording, screen, report.page.url, _told_elsewhere(findings, labels))
    for field, label in labels.items():
        here = [finding for finding in findings if finding.field == field]
        if here:
            yield Line(label, style="bold")
            yield Padding(Group(*(writer.finding(finding) for finding in here)), (0, 0, 1, 2))
    example = f"pasteguard explain {capabilities[0].restriction}"
    yield Line(wording.text("explain", command=example), style="dim")
    yield Line()


def _page_last(labelled: tuple[str | None, str]) -> bool:
    return labelled[0] is None


def _told_elsewhere(
    findings: list[Finding], labels: Mapping[str | None, str]
) -> Mapping[tuple[str, str | None], str]:
    """Restriction and field to the label of the field under which the same was told already."""
    order = list(labels)
    told = {}
    for case in cases(findings):
        first, *others = sorted(case.fields, key=order.index)
        for field in others:
            told[case.finding.restriction, field] = labels[first]
    return told


@dataclass(frozen=True, slots=True)
class _Writer:
    wording: Wording
    screen: Screen
    page_url: str
    told_elsewhere: Mapping[tuple[str, str | None], str]

    def finding(self, finding: Finding) -> RenderableType:
        elsewhere = self.told_elsewhere.get((finding.restriction, finding.field))
        title = self.wording.words(finding.restriction).title
        head = Line(
            f"{self.screen.symbol(finding.outcome)} {title}",
            style=self.screen.style(finding.outcome),
        )
        if elsewhere:
            head.append(self.wording.text("same-as", field=elsewhere), style="not bold default")
            return head
        if finding.effects:
            effects = (self.wording.text(f"effect.{effect}") for effect in finding.effects)
            head.append(f" [{self.wording.listed(effects)}]", style="not bold default")
        return Group(head, Padding(Group(*self._body(finding)), (0, 0, 0, 2)))

    def _body(self, finding: Finding) -> Iterator[RenderableType]:
        yield Line(finding.summary)
        for proof in proofs(finding):
            for detail in proof.details:
                yield self._line(f"evidence.{proof.evidence.kind}", detail)
            yield from (Padding(line, (0, 0, 0, 2)) for line in self._how(proof.evidence))
        if finding.consequence:
            yield self._line("consequence", finding.consequence)
        if finding.disclosed:
            yield self._line("disclosed", finding.disclosed)

    def _line(self, label: str, value: str) -> Line:
        line = Line(self.wording.labelled(label), style="bold")
        line.append(value, style="not bold")
        return line

    def _how(self, evidence: Evidence) -> Iterator[Line]:
        mechanism = self.wording.mechanism(evidence.mechanism)
        if mechanism:
            yield self._line("mechanism", mechanism)
        if evidence.source:
            yield self._line(
                "source", place(evidence.source.original or evidence.source, self.page_url)
            )
        if evidence.source and evidence.source.original:
            yield self._line("bundled", place(evidence.source, self.page_url))
        if evidence.code:
            yield from self._code(evidence.code)
        if evidence.request:
            yield self._line("request", evidence.request)

    def _code(self, code: str) -> Iterator[Line]:
        lines = code.rstrip("\n").split("\n")
        for line in lines[:MOST_CODE_LINES]:
            yield Line(f"{self.screen.rule()} {line}", style="cyan")
        if len(lines) > MOST_CODE_LINES:
            yield Line(f"{self.screen.rule()} ...", style="cyan")
