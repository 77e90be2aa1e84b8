"""Audits that are tried again, and audits that are repeated: only what is stable is an outcome."""

from __future__ import annotations

from collections import Counter
from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from pasteguard.model.options import Options, Progress, Target
from pasteguard.model.report import Evidence, Field, Finding, Message, Notice, Outcome, Report, Run
from pasteguard.texts import next_step, say

Auditor = Callable[[Sequence[Target], Options, Progress], Awaitable[Run]]
DEADLINE: Final = "notice.deadline"


@dataclass(frozen=True, slots=True)
class Steadiness:
    """How often to try again what failed, and how often to do everything."""

    retries: int = 0
    repeat: int = 1


def steady(audit: Auditor, steadiness: Steadiness) -> Auditor:
    """The auditor, made to try again and to repeat; one report a target, as ever."""
    if steadiness == Steadiness():
        return audit

    async def audit_steadily(
        targets: Sequence[Target], options: Options, progress: Progress
    ) -> Run:
        rounds = [
            await _tried(audit, targets, options, progress, steadiness.retries)
            for _ in range(steadiness.repeat)
        ]
        return _together(rounds)

    return audit_steadily


async def _tried(
    audit: Auditor, targets: Sequence[Target], options: Options, progress: Progress, retries: int
) -> Run:
    """A run in which what failed, and may succeed another time, was tried again."""
    run = await audit(targets, options, progress)
    for _ in range(retries):
        places = [place for place, report in enumerate(run.reports) if may_succeed(report)]
        if not places:
            break
        again = await audit([targets[place] for place in places], options, progress)
        better = dict(zip(places, again.reports, strict=True))
        reports = tuple(better.get(place, report) for place, report in enumerate(run.reports))
        run = replace(run, reports=reports, duration_ms=run.duration_ms + again.duration_ms)
    return run


def may_succeed(report: Report) -> bool:
    """Whether the audit failed or ended early in a way that another try can mend."""
    if report.error is not None:
        return report.error.retry_helps
    return any(warning.id == DEADLINE for warning in report.warnings)


def _together(rounds: Sequence[Run]) -> Run:
    first = rounds[0]
    if len(rounds) == 1:
        return first
    columns = zip(*(run.reports for run in rounds), strict=True)
    return replace(
        first,
        duration_ms=sum(run.duration_ms for run in rounds),
        reports=tuple(merged(reports) for reports in columns),
    )


def merged(reports: Sequence[Report]) -> Report:
    """Several audits of one page as one report: what differed among them is unclear, with both.

    Audits that failed are left out, unless all did.
    """
    done = [report for report in reports if report.error is None]
    if not done:
        return reports[0]
    first = done[0]
    fields, rounds = _joined(done)
    findings = tuple(_findings(rounds, first.language))
    unsteady = sum(_is_unstable(finding) for finding in findings)
    counts: dict[str, str | int] = {
        "times": len(reports),
        "failed": len(reports) - len(done),
        "unstable": unsteady,
    }
    language = first.language
    warnings: list[Notice] = []
    for report in done:
        warnings += [each for each in report.warnings if each not in warnings]
    return replace(
        first,
        fields=fields,
        findings=findings,
        warnings=(*warnings, _notice(Message("notice.repeated", counts), language)),
        duration_ms=sum(report.duration_ms for report in reports),
    )


def cut_short(reports: Sequence[Report], repeat: int) -> Report:
    """One report of the audits of a page that were done before ``repeat`` of them could be."""
    if repeat == 1:
        return reports[-1]
    # What was tried again gave way to the next try.
    rounds = [each for each in reports[:-1] if not may_succeed(each)] + [reports[-1]]
    together = merged(rounds) if len(rounds) > 1 else rounds[0]
    if len(rounds) >= repeat:
        return together
    said = Message("notice.repeat-cut", {"done": len(rounds), "asked": repeat})
    return replace(together, warnings=(*together.warnings, _notice(said, together.language)))


def _notice(said: Message, language: str) -> Notice:
    return Notice(said.id, say(said, language), next_step(said, language), said)


def _joined(done: Sequence[Report]) -> tuple[tuple[Field, ...], list[dict[str, Finding]]]:
    """The fields of all rounds, and each round's findings by their id, with those fields' ids.

    A field that a later round alone has gets the next free number.
    """
    fields = list(done[0].fields)
    rounds: list[dict[str, Finding]] = []
    for report in done:
        names: dict[str | None, str | None] = {None: None}
        for each in report.fields:
            known = next((f for f in fields if replace(f, id="") == replace(each, id="")), None)
            if known is None:
                known = replace(each, id=f"f{len(fields) + 1}")
                fields.append(known)
            names[each.id] = known.id
        rounds.append(
            {each.id: replace(each, field=names.get(each.field)) for each in report.findings}
        )
    return tuple(fields), rounds


def _findings(rounds: Sequence[dict[str, Finding]], language: str) -> Iterator[Finding]:
    """What any of the rounds found: what only some have is unclear, whichever they are."""
    for name in dict.fromkeys(name for round_ in rounds for name in round_):
        seen = [round_[name] for round_ in rounds if name in round_]
        yield _steady_finding(seen, len(rounds), language)


def _steady_finding(seen: Sequence[Finding], times: int, language: str) -> Finding:
    outcomes = Counter(finding.outcome for finding in seen)
    if len(outcomes) == 1 and len(seen) == times:
        return seen[0]
    counts = {str(each): outcomes[each] for each in Outcome}
    absent = times - len(seen)
    reason = Message("reason.unstable", {"times": times, "absent": absent, **counts})
    summary = Message("judge.unclear")
    return replace(
        seen[0],
        outcome=Outcome.UNCLEAR,
        effects=(),
        summary=say(summary, language),
        said={"summary": summary, "reason": reason},
        consequence=None,
        disclosed=None,
        reason=say(reason, language),
        evidence=tuple(_evidence(seen)),
    )


def _evidence(seen: Sequence[Finding]) -> Iterator[Evidence]:
    """The proofs of the first audit of each outcome: of both sides."""
    told: set[Outcome] = set()
    for finding in seen:
        if finding.outcome not in told:
            told.add(finding.outcome)
            yield from finding.evidence


def _is_unstable(finding: Finding) -> bool:
    reason = finding.said.get("reason")
    return reason is not None and reason.id == "reason.unstable"
