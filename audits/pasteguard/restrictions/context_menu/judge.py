"""Opening the context menu with the right mouse button, on the question and in the fields."""

from __future__ import annotations

from pasteguard.artifacts.fields import Blame, PageEvidence
from pasteguard.judge.attempts import CANCELLERS, not_applicable, unclear, warning_of
from pasteguard.judge.mechanisms import cancelled_events
from pasteguard.judge.own_changes import pattern_of
from pasteguard.judge.verdict import Proof, Verdict
from pasteguard.model.report import Effect, EvidenceKind, Message, Outcome


def judge_page(page: PageEvidence) -> Verdict:
    """Restricted where the menu is cancelled on the text or in a field, or is answered by a dialog.

    Editors that bring a menu of their own are left out by whoever tries.
    """
    on_text = [trial for trial in page.texts if trial.menu_cancelled is not None]
    on_fields = list(page.menu_on_fields.values())
    if not on_text and not on_fields:
        return (
            unclear(Message("reason.not-tried"))
            if page.unseen
            else not_applicable("reason.no-text")
        )
    warned = warning_of(_menu_dialogs(page))
    cancelled_text = [trial for trial in on_text if trial.menu_cancelled]
    cancelled_fields = [
        attempt for attempt in on_fields if cancelled_events(attempt, "contextmenu")
    ]
    if not cancelled_text and not cancelled_fields:
        return (
            _allowed()
            if warned is None
            else _restricted((), "proof.menu-warned", warned, blocks=False)
        )
    blames = tuple(b for trial in cancelled_text for b in trial.menu_blame) + tuple(
        b for attempt in cancelled_fields for b in attempt.blame
    )
    detail = "proof.menu-cancelled" if cancelled_text else "proof.menu-cancelled-in-field"
    return _restricted(blames, detail, warned, blocks=True)


def _menu_dialogs(page: PageEvidence) -> list[str]:
    """The dialogs that answered the menu: not those that come with every key as well."""
    told = [
        text
        for trial in page.texts
        if trial.menu_cancelled is not None
        for text in (trial.dialogs if trial.menu_dialogs is None else trial.menu_dialogs)
    ]
    told += [text for attempt in page.menu_on_fields.values() for text in attempt.dialogs]
    answered = [trial for trial in page.keys if trial.dialogs]
    if 2 * len(answered) <= len(page.keys):
        return told
    anyway = {pattern_of(text) for trial in answered for text in trial.dialogs}
    return [text for text in told if pattern_of(text) not in anyway]


def _allowed() -> Verdict:
    return Verdict(
        Outcome.ALLOWED,
        Message("judge.context-menu.allowed"),
        proofs=(Proof(EvidenceKind.EXERCISED, Message("proof.menu-opened")),),
    )


def _restricted(
    blames: tuple[Blame, ...], detail: str, warned: Message | None, *, blocks: bool
) -> Verdict:
    blame = next((b for b in blames if b.called in CANCELLERS), None)
    return Verdict(
        Outcome.RESTRICTED,
        Message("judge.context-menu.restricted" if blocks else "judge.context-menu.warned"),
        effects=((Effect.BLOCKS,) if blocks else ()) + ((Effect.WARNS,) if warned else ()),
        consequence=warned,
        proofs=(
            Proof(
                EvidenceKind.EXERCISED,
                Message(detail),
                "contextmenu-event" if blocks else "mouse-event",
                source=blame.source if blame else None,
                code=blame.code if blame else None,
            ),
        ),
    )
