"""What formats that tell of a policy share: a judged run made readable, places, sentences."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from pasteguard.model.report import Evidence, Finding, Message, Source
from pasteguard.policy.judgement import (
    ALLOWABLE,
    Breach,
    BreachStatus,
    Cause,
    Ending,
    Gap,
    Judgement,
    PageJudgement,
)
from pasteguard.policy.words import Level
from pasteguard.reports.cases import place
from pasteguard.reports.readable import one_line, printable, readable
from pasteguard.reports.wording import Wording
from pasteguard.texts import all_texts, say, text


def shown(judgement: Judgement, language: str) -> Judgement:
    """The judgement over the run as a reader gets to see it."""
    run = readable(judgement.run, language)
    pages = tuple(
        replace(
            page,
            report=report,
            breaches=tuple(_shown(breach, page, report.findings) for breach in page.breaches),
        )
        for page, report in zip(judgement.pages, run.reports, strict=True)
    )
    return replace(judgement, run=run, pages=pages)


def _shown(breach: Breach, page: PageJudgement, findings: tuple[Finding, ...]) -> Breach:
    place = next(n for n, each in enumerate(page.report.findings) if each is breach.finding)
    label = one_line(printable(breach.field)) if breach.field else None
    return replace(breach, finding=findings[place], field=label)


def sentence(breach: Breach, language: str) -> str:
    """What is against the policy, in a sentence or two."""
    finding = breach.finding
    if breach.cause is Cause.UNCLEAR:
        reason = finding.reason or finding.summary
        return one_line(text("policy.cause.unclear", language, reason=reason))
    said = [finding.summary, *([finding.consequence] if finding.consequence else [])]
    if breach.cause is Cause.UNDISCLOSED:
        said.append(text("policy.cause.undisclosed", language))
    return one_line(Wording(language).sentences(_ended(each, language) for each in said))


def _ended(said: str, language: str) -> str:
    """The sentence with its full stop, so that another can follow."""
    stop = "。" if language == "ja" else "."
    return said if said.rstrip().endswith((stop, "!", "?", "！", "？", "」")) else f"{said}{stop}"


@dataclass(frozen=True, slots=True)
class Told:
    """Breaches of one page that are told in one sentence: several that are unclear for one reason.

    All others stand alone; ``first`` speaks for all.
    """

    page: PageJudgement
    breaches: tuple[Breach, ...]
    sentence: str

    @property
    def first(self) -> Breach:
        """The first of them."""
        return self.breaches[0]


def told(judgement: Judgement, language: str) -> tuple[Told, ...]:
    """What is new against the policy, worst first, in as few sentences as it takes."""
    found: dict[tuple[object, ...], Told] = {}
    for number, (page, breach) in enumerate(judgement.worst_first()):
        if breach.standing is not BreachStatus.NEW:
            continue
        said = sentence(breach, language)
        alone = number if breach.cause is not Cause.UNCLEAR else None
        key = (id(page), breach.level, breach.field, said, alone)
        before = found[key].breaches if key in found else ()
        found[key] = Told(page, (*before, breach), said)
    return tuple(found.values())


def proof_of(finding: Finding) -> Evidence | None:
    """The first piece of evidence that says where in the code; else the first of all."""
    placed = (each for each in finding.evidence if each.source is not None)
    return next(placed, next(iter(finding.evidence), None))


def source_of(finding: Finding) -> Source | None:
    """Where in the code, before bundling where that is known."""
    proof = proof_of(finding)
    source = proof.source if proof is not None else None
    return source.original or source if source is not None else None


def code_of(page: PageJudgement, breach: Breach) -> str | None:
    """The place in the code for a reader, such as ``guard.js:12:5 refusePaste``."""
    source = source_of(breach.finding)
    return one_line(place(source, page.report.page.url)) if source else None


def policy_name(judgement: Judgement, language: str) -> str:
    """The policy's name for a reader."""
    known = f"policy.name.{judgement.policy.name}"
    return text(known, language) if known in all_texts() else judgement.policy.name


def verdict(judgement: Judgement, language: str) -> str:
    """How the run ended under the policy, in one sentence."""
    errors = judgement.count(BreachStatus.NEW, Level.ERROR)
    warnings = judgement.count(BreachStatus.NEW, Level.WARN)
    missed = sum(not page.is_audited for page in judgement.pages)
    counts: dict[str, str | int] = {"errors": errors, "warnings": warnings, "pages": missed}
    if judgement.ending is Ending.UNAUDITED:
        return text("policy.unaudited", language, **counts)
    if judgement.ending is Ending.FAILED:
        return text("policy.failed", language, **counts)
    name = "policy.passed.warnings" if warnings else "policy.passed"
    return text(name, language, **counts)


@dataclass(frozen=True, slots=True)
class Missed:
    """One reason why a page could not be judged: in a sentence, and what to do about it.

    ``id`` names the reason, or the error; ``address`` is that of the page, as it was asked for.
    """

    id: str
    address: str
    why: str
    following: str


def missed(page: PageJudgement, language: str) -> tuple[Missed, ...]:
    """Why the page could not be judged, the gravest first; the page is one as shown."""
    return tuple(_missed(gap, page, language) for gap in page.gaps)


def _missed(gap: Gap, page: PageJudgement, language: str) -> Missed:
    report = page.report
    asked = one_line(report.page.requested_url or report.page.url)
    if gap is Gap.ERROR and report.error is not None:
        error = report.error
        return Missed(error.id, asked, one_line(error.text), one_line(error.next_step))
    name = f"policy.gap.{gap}"
    values: dict[str, str | int] = {"url": asked, "to": one_line(report.page.url)}
    values["status"] = report.page.status or ""
    said = [text(f"{name}.next", language)]
    if gap in ALLOWABLE:
        said.append(text("policy.gap.allow", language, reason=str(gap)))
    following = Wording(language).sentences(said)
    return Missed(f"unaudited.{gap}", asked, text(name, language, **values), following)


def missed_line(page: PageJudgement, language: str) -> str:
    """All of why a page could not be judged, with its address, in one line."""
    found = missed(page, language)
    said = Wording(language).sentences([part for m in found for part in (m.why, m.following)])
    address = next(iter(found)).address
    return one_line(text("policy.page-missed", language, page=address, why=said))


def remarks(judgement: Judgement, language: str) -> Iterator[str]:
    """What a team should know beside the breaches: what is known, excepted, stale, expired."""
    for page in judgement.pages:
        if page.excused:
            address = one_line(page.report.page.requested_url)
            reasons = Wording(language).listed(str(gap) for gap in page.excused)
            yield text("policy.gap.allowed", language, page=address, reasons=reasons)
    for standing in (BreachStatus.KNOWN, BreachStatus.EXCEPTED):
        if count := judgement.count(standing):
            yield text(f"policy.counts.{standing}", language, count=count)
    for message in _leftovers(judgement):
        yield one_line(say(message, language))


def _leftovers(judgement: Judgement) -> Iterator[Message]:
    for page, count in Counter(entry.page for entry in judgement.ambiguous).items():
        yield Message("policy.ambiguous", {"page": page, "count": count})
    for entry in judgement.stale:
        values: dict[str, str | int] = {"restriction": entry.restriction, "page": entry.page}
        if entry.field:
            yield Message("policy.stale.field", {**values, "field": entry.field})
        else:
            yield Message("policy.stale", values)
    for name, exemptions in (
        ("policy.expired", judgement.expired),
        ("policy.unused", judgement.unused),
    ):
        for each in exemptions:
            values = {"restriction": each.restriction, "expires": each.expires.isoformat()}
            yield Message(name, {**values, "reason": each.reason})
