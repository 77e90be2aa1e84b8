"""Composing Japanese (or Chinese, Korean, ...) through an input method."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from pasteguard.artifacts.fields import Attempt, FieldEvidence
from pasteguard.judge.attempts import (
    CANCELLERS,
    GONE,
    Fate,
    fate_of,
    not_applicable,
    unclear,
    warning_of,
)
from pasteguard.judge.canaries import FREE, is_for_prose
from pasteguard.judge.compositions import (
    BY_ENTER,
    COMPOSE,
    COMPOSE_LINES,
    COMPOSE_SLOWLY,
    COMPOSING,
    INSERT_JAPANESE,
    SHUT,
    TYPE_LINES,
    Fault,
    fault_of,
    kept_line,
    leaked,
)
from pasteguard.judge.fitting_texts import JAPANESE_ALPHABETS
from pasteguard.judge.mechanisms import WRITERS, blame_for, mechanism_of
from pasteguard.judge.text_entry import (
    Tried,
    act_names,
    arrival_proof,
    cannot_take_text,
    consequence_of,
    judge_adding,
    loss_proof,
    merge_proofs,
    tried,
    was_altered,
)
from pasteguard.judge.verdict import Proof, Verdict
from pasteguard.model.report import Effect, EvidenceKind, Message, Outcome

LATIN_KINDS: Final = frozenset({"number", "email", "url", "tel", "password", "code-boxes"})


@dataclass(frozen=True, slots=True)
class Faulty:
    """A way of composing that went wrong: the attempt that counts, and how."""

    attempt: Attempt
    fault: Fault


def judge_field(evidence: FieldEvidence) -> Verdict:
    """Restricted where composed text is lost or changed, or the Enter that commits does more.

    A field for Latin characters alone is not judged.
    """
    if (stopped := cannot_take_text(evidence)) is not None:
        return stopped
    is_japanese = evidence.admits in JAPANESE_ALPHABETS
    if evidence.facts.kind in LATIN_KINDS or not (is_japanese or evidence.admits == FREE):
        return not_applicable("reason.no-japanese")
    if not (is_japanese or is_for_prose(evidence.facts)) and _takes_no_japanese(evidence):
        return not_applicable("reason.no-japanese")
    if any(attempt.drawn for attempt in evidence.attempts):
        return unclear(Message("reason.drawn"))
    faulty = _faulty(evidence)
    if not faulty:
        return judge_adding("ime", evidence, COMPOSING, explained=COMPOSING)
    return _restricted(evidence, faulty)


def _takes_no_japanese(evidence: FieldEvidence) -> bool:
    composed, inserted = tried(evidence, COMPOSE), tried(evidence, INSERT_JAPANESE)
    dictated = tried(evidence, "insert")
    return (
        composed is not None
        and composed.fate.is_loss
        and inserted is not None
        and inserted.fate.is_loss
        and dictated is not None
        and not dictated.fate.is_loss
    )


def _faulty(evidence: FieldEvidence) -> dict[str, Faulty]:
    """What went wrong, by the way of composing, as far as a control shows that composing did it."""
    found: dict[str, Faulty] = {}
    known = {url for a in evidence.attempts if a.act not in BY_ENTER for url in a.sent}
    for act in (*COMPOSING, COMPOSE_LINES):
        attempts = [attempt for attempt in evidence.attempts if attempt.act == act]
        looked = [attempt for attempt in attempts if attempt.confirmed] or attempts
        faults = [(a, fault) for a in looked if (fault := fault_of(a, known)) is not None]
        if faults and _is_due_to_composing(faults[-1][1], faults[-1][0], evidence):
            found[act] = Faulty(*faults[-1])
    return found


def _is_due_to_composing(fault: Fault, attempt: Attempt, evidence: FieldEvidence) -> bool:
    if fault is Fault.LEAKED:
        inserted = tried(evidence, INSERT_JAPANESE)
        return (
            inserted is not None and inserted.fate is Fate.ARRIVED and not leaked(inserted.attempt)
        )
    if fault is Fault.LINE:
        typed = tried(evidence, TYPE_LINES)
        return typed is not None and kept_line(typed.attempt)
    if fault is Fault.ENTER and attempt.dialogs:
        composed = tried(evidence, COMPOSE)
        return composed is not None and not composed.attempt.dialogs
    return True


def _restricted(evidence: FieldEvidence, faulty: dict[str, Faulty]) -> Verdict:
    fine = [
        act
        for act in COMPOSING
        if act not in faulty and (result := tried(evidence, act)) and result.fate is Fate.ARRIVED
    ]
    results = [Tried(each.attempt, fate_of(each.attempt), 1) for each in faulty.values()]
    effects = {_effect(each) for each in faulty.values()}
    warned = warning_of(*(result.attempt.dialogs for result in results))
    if warned:
        effects.add(Effect.WARNS)
    proofs = merge_proofs([_proof(act, each, evidence) for act, each in faulty.items()])
    return Verdict(
        Outcome.RESTRICTED,
        Message(f"judge.ime.{_summary(faulty, fine)}"),
        effects=tuple(sorted(effects, key=list(Effect).index)),
        consequence=warned or consequence_of(results),
        proofs=(*proofs, *((arrival_proof(fine),) if fine else ())),
    )


def _summary(faulty: dict[str, Faulty], fine: list[str]) -> str:
    faults = {each.fault for each in faulty.values()}
    if faults == {Fault.ENTER}:
        return "enter"
    if faults == {Fault.LEAKED}:
        return "pause" if set(faulty) == {COMPOSE_SLOWLY} else "leaked"
    if faults == {Fault.LINE}:
        return "line"
    if set(faulty) == {COMPOSE_SLOWLY}:
        return "pause"
    return "partly" if fine else "restricted"


def _effect(each: Faulty) -> Effect:
    if each.fault is Fault.LOST:
        result = Tried(each.attempt, fate_of(each.attempt), 1)
        return Effect.ALTERS if was_altered(result) else Effect.BLOCKS
    return Effect.BLOCKS if each.fault is Fault.ENTER else Effect.ALTERS


def _proof(act: str, each: Faulty, evidence: FieldEvidence) -> Proof:
    attempt = each.attempt
    if each.fault is Fault.LOST:
        return loss_proof(act, Tried(attempt, fate_of(attempt), 1), evidence.facts)
    if each.fault is Fault.ENTER:
        detail = Message(f"proof.ime.enter.{_what_enter_did(attempt)}", {"acts": act_names(act)})
    elif each.fault is Fault.LEAKED:
        values = {"acts": act_names(act), "text": leaked(attempt)}
        detail = Message("proof.ime.leaked", values)
    else:
        detail = Message("proof.ime.line", {"acts": act_names(act)})
    mechanism = mechanism_of(attempt, evidence.facts)
    wanted = WRITERS | CANCELLERS if each.fault in (Fault.ENTER, Fault.LINE) else WRITERS
    blame = blame_for(attempt, mechanism) or next(
        (blame for blame in attempt.blame if blame.called in wanted), None
    )
    return Proof(
        EvidenceKind.EXERCISED,
        detail,
        mechanism,
        source=blame.source if blame else None,
        code=blame.code if blame else None,
    )


def _what_enter_did(attempt: Attempt) -> str:
    """What followed the Enter key, most telling first."""
    if attempt.disturbance in GONE:
        return "left"
    if attempt.dialogs:
        return "dialog"
    if any(event.type == "submit" for event in attempt.events) or attempt.sent:
        return "sent"
    return SHUT if attempt.noted == SHUT else "emptied"
