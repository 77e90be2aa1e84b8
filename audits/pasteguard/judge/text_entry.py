"""The verdict on putting text in, or taking it out, in any of several ways, with its proofs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from pasteguard.artifacts.fields import Attempt, Canary, FieldEvidence, FieldFacts
from pasteguard.judge.alterations import alterations
from pasteguard.judge.attempts import (
    GONE,
    Fate,
    fate_of,
    kept_for_ms,
    not_applicable,
    unclear,
    warning_of,
)
from pasteguard.judge.canaries import share_found, squash
from pasteguard.judge.mechanisms import blame_for, mechanism_of
from pasteguard.judge.verdict import Proof, Verdict
from pasteguard.model.report import Effect, EvidenceKind, Message, Outcome

PASTE_LONG: Final = "paste-long"
"""The act of pasting a long text."""
PASTE_MIXED: Final = "paste-mixed"
"""Pasting formatted text of several lines, with code, a link, Japanese and a table in it."""
PASTE_REFUSED: Final = "paste-refused"
"""Pasting where the page may not read the clipboard, although it does so to paste."""
WRITE_LONG: Final = "write-long"
"""The act of bringing it in a word at a time: does the field take so much at all?"""

TAKING: Final = ("copy", "cut")
"""How the names of acts begin that take text out."""

ON_SCREEN_KEYS: Final = "on-screen-keys"
"""Clicking keys that the page draws, where nothing else fills the field."""
INSERT_LATER: Final = "insert-after-pause"
"""The act of inserting text without keys when the last key is a while ago."""
TYPE_LATER: Final = "type-after-pause"
"""The act of typing it after the same pause."""


@dataclass(frozen=True, slots=True)
class Tried:
    """An act's last word: the attempt that counts, and what became of its text."""

    attempt: Attempt
    fate: Fate
    times: int


def tried(evidence: FieldEvidence, act: str) -> Tried | None:
    """The attempt that counts for an act: the isolated second look where there was one.

    Among several second looks a loss counts: the page may restrict from the second time on.
    """
    attempts = [attempt for attempt in evidence.attempts if attempt.act == act]
    if not attempts:
        return None
    looked = [attempt for attempt in attempts if attempt.confirmed] or attempts
    losses = [attempt for attempt in looked if fate_of(attempt).is_loss]
    if losses and (elsewhere := next((a for a in attempts if stands_beside(a, evidence)), None)):
        return Tried(elsewhere, Fate.ARRIVED, len(looked))
    chosen = (losses or looked)[-1]
    return Tried(chosen, fate_of(chosen), len(looked))


def stands_beside(attempt: Attempt, evidence: FieldEvidence) -> bool:
    """Whether a text that the field does not hold stands beside it, in the same editor.

    Where each paragraph is a field of its own, further lines make further fields. Copying or
    cutting all there is then brings the text: it is in the answer.
    """
    return (
        attempt.canary is not None
        and attempt.act.split("-")[0] not in TAKING
        and fate_of(attempt).is_loss
        and any(brings_more(taken, attempt.canary) for taken in evidence.attempts)
    )


def brings_more(taken: Attempt, canary: Canary) -> bool:
    """Whether copying or cutting brought a text that did not stand in the field then."""
    return (
        taken.act.split("-")[0] in TAKING
        and share_found(canary.words, taken.before) == 0.0
        and share_found(canary.words, taken.clipboard or "") == 1.0
    )


def judge_adding(
    restriction: str, evidence: FieldEvidence, acts: Sequence[str], *, explained: Sequence[str] = ()
) -> Verdict:
    """The verdict on a restriction that is about putting text in, in any of several ways.

    ``explained`` are acts whose loss has another cause (a length limit) and does not count.
    """
    results = {act: found for act in acts if (found := tried(evidence, act)) is not None}
    if evidence.unseen and not any(r.fate.is_loss for r in results.values()):
        return unclear(Message("reason.unseen", {"why": evidence.unseen}))
    held = {act for act, r in results.items() if needs_server(r.attempt)}
    results = {act: r for act, r in results.items() if act not in held}
    lost = {act: r for act, r in results.items() if r.fate.is_loss and act not in explained}
    fine = {act: r for act, r in results.items() if r.fate is Fate.ARRIVED}
    if lost:
        verdict = _restricted(restriction, evidence.facts, lost, fine)
        on_screen = tried(evidence, ON_SCREEN_KEYS)
        if on_screen is None or on_screen.fate is not Fate.ARRIVED:
            return verdict
        return replace(verdict, proofs=(*verdict.proofs, arrival_proof([ON_SCREEN_KEYS])))
    if held:
        return unclear(Message("reason.held-text"))
    if any(r.attempt.drawn for r in results.values()):
        return unclear(Message("reason.drawn"))
    if fine:
        return Verdict(
            Outcome.ALLOWED,
            Message(f"judge.{restriction}.allowed"),
            proofs=tuple(_arrival_proofs(fine)),
        )
    if results:
        return unclear(Message("reason.not-seen"))
    return unclear(Message("reason.not-tried"))


def needs_server(attempt: Attempt) -> bool:
    """Whether the text comes, or would come, only with a server's answer to a request of its own.

    An audit holds such a request back: that nothing came of it is our doing.
    """
    has_come = fate_of(attempt) is Fate.ARRIVED
    return attempt.answered > 0 and (attempt.reads_answer or has_come)


def cannot_take_text(evidence: FieldEvidence) -> Verdict | None:
    """Not applicable where nobody can write in the field: it is disabled, or read-only for good.

    A field that is read-only until it has the focus is written in like any other, and one that
    only the keys on the screen fill keeps everybody out who writes in another way.
    """
    if evidence.facts.disabled:
        return not_applicable("reason.disabled")
    took_any = any(
        fate_of(attempt) in (Fate.ARRIVED, Fate.PART, Fate.TAKEN_BACK)
        for attempt in evidence.attempts
    )
    if evidence.facts.readonly and not took_any:
        return not_applicable("reason.readonly")
    return None


def is_full(pasted: Tried | None, written: Tried) -> bool:
    """Whether the field is full: it cuts a long text, and takes no more however it is written."""
    was_cut = pasted is not None and pasted.fate is Fate.PART
    return written.fate is Fate.PART or (was_cut and written.fate.is_loss)


def _restricted(
    restriction: str, facts: FieldFacts, lost: dict[str, Tried], fine: dict[str, Tried]
) -> Verdict:
    effects = {Effect.ALTERS if was_altered(r) else Effect.BLOCKS for r in lost.values()}
    shape = "partly" if fine else "restricted"
    proofs = [loss_proof(act, result, facts) for act, result in lost.items()]
    warned = warning_of(*(result.attempt.dialogs for result in lost.values()))
    if warned:
        effects.add(Effect.WARNS)
    return Verdict(
        Outcome.RESTRICTED,
        Message(f"judge.{restriction}.{shape}"),
        effects=tuple(sorted(effects, key=list(Effect).index)),
        consequence=warned or consequence_of(lost.values()),
        proofs=(*merge_proofs(proofs), *_arrival_proofs(fine)),
    )


def was_altered(result: Tried) -> bool:
    """Whether something arrived, but not what was put in."""
    attempt = result.attempt
    if result.fate is not Fate.NEVER or not attempt.confirmed or not attempt.snapshots:
        return result.fate is Fate.PART
    return len(squash(attempt.snapshots[-1].text)) > len(squash(attempt.before))


def consequence_of(results: Iterable[Tried]) -> Message | None:
    """What followed an act beyond the text: the page went away, closed or crashed."""
    for result in results:
        if result.attempt.disturbance in GONE:
            return Message(f"consequence.{result.attempt.disturbance}")
    return None


def act_names(*acts: str) -> str:
    """Acts as a message's value: their names are looked up when the message is read."""
    return " ".join(f"@act.{act}" for act in acts)


def arrival_proof(fine: Iterable[str]) -> Proof:
    """That all the text of these acts came and stayed."""
    return Proof(
        EvidenceKind.EXERCISED,
        Message("proof.arrived", {"acts": act_names(*fine)}),
    )


def _arrival_proofs(fine: dict[str, Tried]) -> Iterator[Proof]:
    """What arrived, and what of it only after the page had asked."""
    straight = {act: r for act, r in fine.items() if not r.attempt.asked}
    if straight:
        yield arrival_proof(straight)
    for button in dict.fromkeys(r.attempt.asked for r in fine.values() if r.attempt.asked):
        acts = [act for act, r in fine.items() if r.attempt.asked == button]
        values = {"acts": act_names(*acts), "button": button}
        yield Proof(EvidenceKind.EXERCISED, Message("proof.asked-first", values))


def loss_proof(act: str, result: Tried, facts: FieldFacts) -> Proof:
    """How an act's text was lost, with the code behind it where that was seen."""
    attempt, mechanism = result.attempt, mechanism_of(result.attempt, facts)
    blame = blame_for(attempt, mechanism)
    return Proof(
        EvidenceKind.EXERCISED,
        _loss_detail(act, result, mechanism),
        mechanism,
        source=blame.source if blame else None,
        code=blame.code if blame else (facts.html if mechanism == "attribute" else None),
    )


def _loss_detail(act: str, result: Tried, mechanism: str | None) -> Message:
    values: dict[str, str | int] = {
        "acts": act_names(act),
        "how": f"@mechanism.{mechanism or 'script'}",
    }
    if result.attempt.disturbance in GONE:
        return Message(f"proof.disturbed.{result.attempt.disturbance}", values)
    if result.fate is Fate.TAKEN_BACK:
        kept = kept_for_ms(result.attempt)
        return Message("proof.taken-back", {**values, "ms": round(kept or 0)})
    if result.fate is Fate.PART and (changes := alterations(result.attempt)):
        names = " ".join(f"@alteration.{each}" for each in changes)
        return Message("proof.altered", {"acts": values["acts"], "changes": names})
    return Message("proof.part" if result.fate is Fate.PART else "proof.never", values)


def merge_proofs(proofs: Sequence[Proof]) -> list[Proof]:
    """Joins proofs that differ only in the act: the same code did the same to each."""
    merged: dict[object, Proof] = {}
    for proof in proofs:
        key = (
            proof.kind,
            proof.detail.id,
            proof.detail.values.get("how"),
            proof.detail.values.get("changes"),
            proof.mechanism,
            proof.source,
        )
        known = merged.get(key)
        if known is None:
            merged[key] = proof
            continue
        acts = f"{known.detail.values['acts']} {proof.detail.values['acts']}"
        merged[key] = Proof(
            known.kind,
            Message(known.detail.id, {**known.detail.values, "acts": acts}),
            known.mechanism,
            known.source,
            known.code,
            known.request,
        )
    return list(merged.values())
