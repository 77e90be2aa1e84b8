"""What attempts mean: pure functions over evidence, shared by the restrictions' own judges.

The outcome is what became of the text. Events only tell how the page did it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from pasteguard.canaries import share_found, squash
from pasteguard.evidence import Attempt, Blame, FieldEvidence, FieldFacts, Proof, Verdict
from pasteguard.model import Effect, EvidenceKind, Message, Outcome

SAME_TASK_MS: Final = 60.0
"""Text gone this soon after it came was taken back by the handler of its own event."""
CODE_EDITORS: Final = frozenset({"monaco", "codemirror", "ace"})
EDITORS: Final = CODE_EDITORS | {
    "quill", "tiptap", "prosemirror", "lexical", "slate", "draftjs", "tinymce", "ckeditor", "trix",
}  # fmt: skip
WRITERS: Final = frozenset(
    {"set value", "setRangeText", "set innerHTML", "set textContent", "set innerText", "remove",
     "removeChild", "replaceChildren", "execCommand", "deleteContents", "deleteFromDocument",
     "replaceWith", "set nodeValue", "set data"}
)  # fmt: skip
VALUE_WRITERS: Final = frozenset({"set value", "setRangeText"})
CANCELLERS: Final = frozenset({"preventDefault", "set returnValue", "return false"})
GONE: Final = frozenset({"navigated", "closed", "crashed"})
CLIPBOARD_WRITERS: Final = frozenset({"setData", "clearData", "writeText", "write", "execCommand"})


class Fate(StrEnum):
    """What became of a text that was put into a field."""

    ARRIVED = "arrived"
    PART = "part"
    NEVER = "never"
    TAKEN_BACK = "taken-back"
    UNSEEN = "unseen"

    @property
    def is_loss(self) -> bool:
        """Whether text was lost or changed."""
        return self in (Fate.PART, Fate.NEVER, Fate.TAKEN_BACK)


def fate_of(attempt: Attempt) -> Fate:
    """What became of the attempt's canary, by the field's text from the act to the watch's end."""
    if attempt.canary is None or attempt.disturbance in ("hung", "failed") or not attempt.focused:
        return Fate.UNSEEN
    shares = [share_found(attempt.canary.words, shot.text) for shot in attempt.snapshots]
    if not shares or max(shares) == 0:
        return Fate.NEVER
    if shares[-1] == 1.0:
        return Fate.PART if lost_marks(attempt) else Fate.ARRIVED
    return Fate.TAKEN_BACK if shares[-1] == 0 else Fate.PART


def lost_marks(attempt: Attempt) -> bool:
    """Whether the words came, but not the punctuation marks among them."""
    assert attempt.canary is not None
    after = attempt.snapshots[-1].text
    return any(after.count(m) <= attempt.before.count(m) for m in attempt.canary.marks)


def kept_for_ms(attempt: Attempt) -> float | None:
    """How long a text that was taken back had been in the field; None where it was not."""
    if attempt.canary is None:
        return None
    came: float | None = None
    for shot in attempt.snapshots:
        share = share_found(attempt.canary.words, shot.text)
        if share == 1.0 and came is None:
            came = shot.at
        elif share < 1.0 and came is not None:
            return shot.at - came
    return None


def added_by(attempt: Attempt) -> str:
    """What the field reads more than before the act, letters and digits alone."""
    if not attempt.snapshots:
        return ""
    before, after = squash(attempt.before), squash(attempt.snapshots[-1].text)
    return after.replace(before, "", 1) if before and before in after else after


def cancelled_events(attempt: Attempt, *types: str) -> list[str]:
    """Which of these event types the page cancelled during the act."""
    return [event.type for event in attempt.events if event.cancelled and event.type in types]


def mechanism_of(attempt: Attempt, facts: FieldFacts) -> str | None:
    """How the page did it, as far as the act's events, timeline and code show."""
    if attempt.disturbance is not None:
        return "script"
    if attempt.act == "compose" and not cancelled_events(attempt, "beforeinput", "keydown"):
        return "composition"
    if fate_of(attempt) is Fate.TAKEN_BACK:
        return _taking_back(attempt)
    if _clipboard_changed(attempt):
        return "clipboard-write"
    keys = [
        e
        for e in attempt.events
        if e.type == "keydown" and e.cancelled and e.key not in ("Control", "Meta", "Shift")
    ]
    others = cancelled_events(attempt, "paste", "copy", "cut", "drop", "dragover", "dragenter")
    if others:
        if facts.kind in EDITORS:
            return "editor"
        return {"dragover": "drag-event", "dragenter": "drag-event"}.get(
            others[0], f"{others[0]}-event"
        )
    if keys:
        return "editor" if facts.kind in EDITORS and not _stops_keys(attempt) else "keydown"
    if cancelled_events(attempt, "beforeinput"):
        return "editor" if facts.kind in EDITORS else "beforeinput"
    return _without_cancel(attempt, facts)


def _clipboard_changed(attempt: Attempt) -> bool:
    """Whether what was to be pasted was gone from the clipboard, with no event cancelled."""
    return (
        attempt.canary is not None
        and attempt.clipboard is not None
        and not cancelled_events(attempt, "paste")
        and squash(attempt.clipboard) != squash(attempt.canary.text)
    )


def _stops_keys(attempt: Attempt) -> bool:
    return not any(event.type in ("paste", "beforeinput", "input") for event in attempt.events)


def _taking_back(attempt: Attempt) -> str:
    writers = [blame for blame in attempt.blame if blame.called in WRITERS]
    starters = " ".join(blame.started_by or "" for blame in writers)
    if "MutationObserver" in starters:
        return "mutation"
    if writers:
        return "timer" if starters.strip() else "input-revert"
    kept = kept_for_ms(attempt)
    return "timer" if kept is not None and kept > SAME_TASK_MS else "input-revert"


def _without_cancel(attempt: Attempt, facts: FieldFacts) -> str | None:
    if any(event.type == "input" for event in attempt.events) and facts.kind not in EDITORS:
        return "input-revert"
    if facts.boxes or (facts.maxlength is not None and fate_of(attempt) is Fate.PART):
        return "attribute"
    return "editor" if facts.kind in EDITORS else "script"


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
    chosen = (losses or looked)[-1]
    return Tried(chosen, fate_of(chosen), len(looked))


def judge_adding(
    restriction: str, evidence: FieldEvidence, acts: Sequence[str], *, explained: Sequence[str] = ()
) -> Verdict:
    """The verdict on a restriction that is about putting text in, in any of several ways.

    ``explained`` are acts whose loss has another cause (a length limit) and does not count.
    """
    results = {act: found for act in acts if (found := tried(evidence, act)) is not None}
    if evidence.unseen and not any(r.fate.is_loss for r in results.values()):
        return unclear(restriction, Message("reason.unseen", {"why": evidence.unseen}))
    lost = {act: r for act, r in results.items() if r.fate.is_loss and act not in explained}
    fine = {act: r for act, r in results.items() if r.fate is Fate.ARRIVED}
    if lost:
        return _restricted(restriction, evidence.facts, lost, fine)
    if fine:
        return Verdict(
            Outcome.ALLOWED,
            Message(f"judge.{restriction}.allowed"),
            proofs=(_arrival_proof(fine),),
        )
    if results:
        return unclear(restriction, Message("reason.not-seen"))
    return unclear(restriction, Message("reason.not-tried"))


def unclear(restriction: str, reason: Message) -> Verdict:
    """The honest verdict where nothing is known, with its reason."""
    return Verdict(Outcome.UNCLEAR, Message("judge.unclear"), reason=reason)


def not_applicable(reason: str) -> Verdict:
    """The verdict where the restriction does not concern this field or page."""
    return Verdict(Outcome.NOT_APPLICABLE, Message("judge.not-applicable"), reason=Message(reason))


def cannot_take_text(evidence: FieldEvidence) -> Verdict | None:
    """Not applicable where nobody can write in the field: it is disabled, or read-only for good.

    A field that is read-only until it has the focus is written in like any other.
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


def _restricted(
    restriction: str, facts: FieldFacts, lost: dict[str, Tried], fine: dict[str, Tried]
) -> Verdict:
    effects = {Effect.ALTERS if was_altered(r) else Effect.BLOCKS for r in lost.values()}
    shape = "partly" if fine else "restricted"
    proofs = [_loss_proof(act, result, facts) for act, result in lost.items()]
    warned = any(result.attempt.dialogs for result in lost.values())
    if warned:
        effects.add(Effect.WARNS)
    return Verdict(
        Outcome.RESTRICTED,
        Message(f"judge.{restriction}.{shape}"),
        effects=tuple(sorted(effects, key=list(Effect).index)),
        consequence=Message("consequence.dialog") if warned else consequence_of(lost.values()),
        proofs=tuple(merge_proofs(proofs)) + ((_arrival_proof(fine),) if fine else ()),
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


def _arrival_proof(fine: dict[str, Tried]) -> Proof:
    return Proof(
        EvidenceKind.EXERCISED,
        Message("proof.arrived", {"acts": act_names(*fine)}),
    )


def _loss_proof(act: str, result: Tried, facts: FieldFacts) -> Proof:
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
    return Message("proof.part" if result.fate is Fate.PART else "proof.never", values)


def blame_for(attempt: Attempt, mechanism: str | None) -> Blame | None:
    """The code that did it, among all that was seen at work during the act."""
    wanted = (
        WRITERS
        if mechanism in ("input-revert", "timer", "mutation", "composition")
        else CLIPBOARD_WRITERS
        if mechanism == "clipboard-write"
        else CANCELLERS
    )
    seen = [blame for blame in attempt.blame if blame.called in wanted]
    # A word counter writes to the page as well: who wrote to the field itself comes first.
    seen.sort(key=lambda blame: blame.called not in VALUE_WRITERS)
    if seen or mechanism != "editor":
        return next(iter(seen), None)
    return next(iter(attempt.blame), None)


def merge_proofs(proofs: Sequence[Proof]) -> list[Proof]:
    """Joins proofs that differ only in the act: the same code did the same to each."""
    merged: dict[object, Proof] = {}
    for proof in proofs:
        key = (
            proof.kind,
            proof.detail.id,
            proof.detail.values.get("how"),
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


def mechanism_of_taking(attempt: Attempt, facts: FieldFacts, state: str) -> str | None:
    """How copying or cutting was stopped or changed; ``state`` is what the clipboard showed."""
    if cancelled_events(attempt, "copy", "cut"):
        return (
            "editor"
            if facts.kind in EDITORS
            else f"{cancelled_events(attempt, 'copy', 'cut')[0]}-event"
        )
    if [
        e for e in attempt.events if e.type == "keydown" and e.cancelled and e.key.lower() in "cxa"
    ]:
        return "keydown"
    if cancelled_events(attempt, "beforeinput"):
        return "beforeinput"
    if state in ("changed", "emptied"):
        return "clipboard-write"
    return "input-revert" if state == "stayed" else "script"
