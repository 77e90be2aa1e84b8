"""The first step to a report: from what was gathered to verdicts. Pure, and in no language.

A verdict is made for each restriction that is wanted, on each field or on the page; where judging
itself fails, that one is unclear, and no other.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from typing import Final

from pasteguard.artifacts.audit import FIELD_LIMIT, FailureKind, GatheredAudit, GatheredField
from pasteguard.artifacts.fields import Attempt, FieldEvidence
from pasteguard.artifacts.fingerprints import fingerprint
from pasteguard.artifacts.page_states import Conduct
from pasteguard.artifacts.static_verdicts import StaticVerdict
from pasteguard.artifacts.vendor_products import reported
from pasteguard.catalogue import Entry, Scope, entries
from pasteguard.judge.attempts import not_applicable, unclear
from pasteguard.judge.canaries import NOTHING
from pasteguard.judge.left_alone import (
    BY_ITSELF,
    field_with_control,
    judged_with_control,
    needs_control,
    page_with_control,
)
from pasteguard.judge.losses import is_suspect
from pasteguard.judge.own_mistakes import REASON, attempted, unjudged
from pasteguard.judge.verdict import Proof, Verdict
from pasteguard.model.report import EvidenceKind, Message, Mode, Outcome, Page
from pasteguard.restrictions.registry import judges

JudgeField = Callable[[FieldEvidence], Verdict]
JudgeConduct = Callable[[Conduct], Verdict]
FACT_LIMIT: Final = 2
NOT_CONFIRMED: Final = Message("reason.not-confirmed")
UNTOLD: Final = frozenset({"reason.unseen", "reason.not-tried"})
"""Reasons that can be told more exactly where it is known why the audit ended early."""
SAMPLED: Final = ("paste",)
"""What is known also of a field that is alike with one that was tried in every way."""
OF_ITSELF: Final = (Outcome.RESTRICTED, Outcome.NOT_APPLICABLE)
"""What such a field shows of any other restriction stands, too."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A verdict with what it is about: becomes a finding.

    ``field`` is the number of the field in the report (``f1``), None for the page.
    """

    id: str
    restriction: str
    field: str | None
    verdict: Verdict


def page_of(gathered: GatheredAudit) -> Page:
    """The page as it was reached, else as it was asked for."""
    return gathered.page or gathered.asked


def numbered(gathered: GatheredAudit) -> dict[str, GatheredField]:
    """The fields by the names that they have in a report."""
    return {f"f{number}": each for number, each in enumerate(gathered.fields, 1)}


def judge(gathered: GatheredAudit, language: str) -> tuple[Judged, ...]:
    """All verdicts, in the catalogue's order; ``language`` is that of quoted documents."""
    return tuple(
        each
        for entry in entries()
        if gathered.wants(entry.id)
        for each in _judged(entry, gathered, language)
    )


def nothing_judged(gathered: GatheredAudit, error: Exception) -> tuple[Judged, ...]:
    """What is said of each restriction where no report could be made, by a mistake of our own."""
    url = page_of(gathered).url
    return tuple(
        Judged(fingerprint(entry.id, url, None), entry.id, None, unjudged(error))
        for entry in entries()
        if gathered.wants(entry.id)
    )


def _judged(entry: Entry, gathered: GatheredAudit, language: str) -> Iterator[Judged]:
    url = page_of(gathered).url
    fields = numbered(gathered) if Scope.FIELD in entry.scope else {}
    for number, field in fields.items():
        verdict = attempted(partial(_judge_field, entry.id, gathered, field), unjudged)
        yield Judged(fingerprint(entry.id, url, field.key), entry.id, number, verdict)
    if Scope.PAGE in entry.scope or not fields:
        verdict = attempted(partial(_judge_page, entry, gathered, language), unjudged)
        yield Judged(fingerprint(entry.id, url, None), entry.id, None, verdict)


def why_not(gathered: GatheredAudit) -> Message:
    """Why the rehearsal did not come to something: the page ended it, or the time did."""
    if gathered.cut_short is not None:
        return Message("reason.memory")
    failure = gathered.failure
    if failure is not None and failure.kind is FailureKind.WITHHELD:
        return Message("reason.not-audited")
    if gathered.browser_lost:
        return Message("reason.browser-lost")
    if gathered.ends:
        return Message("reason.unseen", {"why": f"@ended.{gathered.ends[-1]}"})
    if any(notice.id == "notice.deadline" for notice in gathered.notices):
        return Message("reason.deadline")
    ended = [notice.id for notice in gathered.notices if notice.id.startswith("notice.ended.")]
    if ended:
        return Message("reason.unseen", {"why": f"@ended.{ended[-1].rsplit('.', 1)[-1]}"})
    if failure is not None and failure.kind is FailureKind.OWN_MISTAKE:
        return Message(REASON, dict(failure.message.values))
    return Message("reason.not-opened" if gathered.page is None else "reason.not-tried")


def _static(gathered: GatheredAudit, restriction: str, field: str | None) -> Verdict | None:
    """What the interpreter said of it; the last word counts."""
    found = [
        each
        for each in gathered.static_verdicts
        if each.restriction == restriction and each.field == field
    ]
    return as_verdict(found[-1]) if found else None


def as_verdict(found: StaticVerdict) -> Verdict:
    """What the interpreter said, in the form of what judging says."""
    return Verdict(
        found.outcome,
        found.summary,
        found.effects,
        found.reason,
        found.consequence,
        tuple(
            Proof(each.kind, each.detail, each.mechanism, source=each.source, code=each.code)
            for each in found.proofs
        ),
    )


def _judge_field(restriction: str, gathered: GatheredAudit, field: GatheredField) -> Verdict:
    if gathered.mode is Mode.PASSIVE:
        found = _static(gathered, restriction, field.key)
        return found or unclear(Message("reason.not-by-looking"))
    judge_field = judges()[restriction].judge_field if restriction in judges() else None
    if judge_field is None:
        return unclear(Message("reason.not-yet-judged"))
    if not field.is_tried:
        # Only a visit that watches the page has seen it.
        elsewhere = Message("reason.field-seen-elsewhere")
        return unclear(elsewhere if gathered.is_complete else why_not(gathered))
    if not field.attempts and not field.facts.disabled and restriction not in ("spellcheck",):
        if field.key in gathered.left_out:
            return unclear(Message("reason.too-many-fields", {"limit": FIELD_LIMIT}))
        return unclear(why_not(gathered))
    verdict = _as_far_as_seen(judge_field, field, gathered)
    if field.like is None or restriction in SAMPLED or verdict.outcome in OF_ITSELF:
        return verdict
    if field.like in gathered.left_out:
        return unclear(Message("reason.too-many-fields", {"limit": FIELD_LIMIT}))
    full = next(each.facts.label for each in gathered.fields if each.key == field.like)
    return unclear(Message("reason.like-field", {"field": full}))


def _as_far_as_seen(
    judge_field: JudgeField, field: GatheredField, gathered: GatheredAudit
) -> Verdict:
    """The verdict that an audit allows which may have ended before all was seen, or seen twice."""
    why, evidence = why_not(gathered), field.evidence
    if not gathered.is_complete:
        evidence = replace(evidence, unseen=why.id)
    if gathered.alone.leaves:
        evidence = replace(evidence, unseen=why.id)
    controlled = field_with_control(evidence, field.key, gathered.alone)
    verdict = judged_with_control(judge_field, evidence, controlled)
    if verdict.reason == BY_ITSELF and gathered.alone.leaves:
        verdict = unclear(why)
    if verdict.outcome is Outcome.RESTRICTED:
        sure = tuple(a for a in controlled.attempts if not _is_unsure(a, field, gathered))
        verdict = judge_field(replace(controlled, attempts=sure))
        if verdict.outcome is not Outcome.RESTRICTED:
            return unclear(why if why.id != "reason.not-tried" else NOT_CONFIRMED)
    if evidence.unseen is None:
        return verdict
    # What a field admits shows in the trying: before that, nothing is known not to concern it.
    is_guess = verdict.outcome is Outcome.NOT_APPLICABLE and field.admits == NOTHING
    if is_guess and not field.facts.disabled:
        return unclear(why)
    is_untold = verdict.reason is not None and verdict.reason.id in UNTOLD
    return replace(verdict, reason=why) if is_untold else verdict


def _is_unsure(attempt: Attempt, field: GatheredField, gathered: GatheredAudit) -> bool:
    """Whether it is not known that text is lost again, or only because of the act."""
    if not is_suspect(attempt):
        return False
    if not gathered.is_controlled and needs_control(attempt):
        return True
    if attempt.confirmed:
        return False
    return not gathered.is_confirmed or attempt.act in field.unconfirmed


def _judge_page(entry: Entry, gathered: GatheredAudit, language: str) -> Verdict:
    if gathered.page is None or gathered.is_forgotten:
        return unclear(why_not(gathered))
    if gathered.mode is Mode.PASSIVE:
        found = _static(gathered, entry.id, None)
        if found is not None:
            return found
    judge_of = judges().get(entry.id)
    if judge_of is None:
        return unclear(Message("reason.not-yet-judged"))
    if Scope.PAGE not in entry.scope:
        # A restriction of fields alone, on a page in which none was found.
        is_passive = gathered.mode is Mode.PASSIVE
        seen = gathered.has_inventory if is_passive else gathered.is_complete
        return not_applicable("reason.no-fields") if seen else unclear(why_not(gathered))
    if gathered.mode is Mode.PASSIVE:
        return unclear(Message("reason.not-by-looking"))
    if judge_of.judge_conduct is not None:
        return _judge_conduct(judge_of.judge_conduct, entry.id, gathered, language)
    if judge_of.judge_page is None:
        return unclear(Message("reason.not-yet-judged"))
    if not gathered.text.texts and not gathered.text.keys:
        return unclear(why_not(gathered))
    controlled = page_with_control(gathered.text, gathered.alone)
    verdict = judged_with_control(judge_of.judge_page, gathered.text, controlled)
    if verdict.reason is not None and verdict.reason.id in UNTOLD:
        return replace(verdict, reason=why_not(gathered))
    if verdict.outcome is Outcome.RESTRICTED and not gathered.has_second_look:
        return unclear(why_not(gathered))
    return verdict


def _judge_conduct(
    judge_conduct: JudgeConduct, restriction: str, gathered: GatheredAudit, language: str
) -> Verdict:
    conduct = gathered.conduct
    if conduct is None:
        if gathered.conduct_failed:
            return unclear(Message(REASON, {"why": gathered.conduct_failed}))
        return unclear(why_not(gathered))
    if gathered.start is not None:
        conduct = replace(conduct, told_before=gathered.start.lines)
    verdict = judge_conduct(replace(conduct, width=gathered.width))
    is_missing = gathered.is_mobile and judges()[restriction].needs_computer
    if is_missing and verdict.outcome is not Outcome.RESTRICTED:
        return not_applicable("reason.needs-computer")
    if verdict.reason is not None and verdict.reason.id in UNTOLD:
        verdict = replace(verdict, reason=why_not(gathered))
    return _with_documents(restriction, verdict, conduct, language)


def _with_documents(restriction: str, verdict: Verdict, conduct: Conduct, language: str) -> Verdict:
    """The verdict with what a recognised vendor documents: the weakest evidence, never alone."""
    if verdict.outcome not in (Outcome.RESTRICTED, Outcome.UNCLEAR):
        return verdict
    facts = reported(conduct.vendors).get(restriction, ())[:FACT_LIMIT]
    proofs = tuple(
        Proof(
            EvidenceKind.REPORTED,
            Message(
                "proof.vendor",
                {
                    "author": f"@vendor.docs.by.{fact.fact.by}",
                    "name": fact.vendor.name.say(language),
                    "read": fact.fact.read,
                    "what": fact.fact.what.say(language),
                    "source": fact.fact.source,
                },
            ),
        )
        for fact in facts
    )
    return replace(verdict, proofs=(*verdict.proofs, *proofs))
