"""Keyboard shortcuts that belong to the candidate's browser."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from pasteguard.artifacts.fields import PageEvidence
from pasteguard.judge.attempts import CANCELLERS, unclear
from pasteguard.judge.verdict import Proof, Verdict
from pasteguard.model.report import Effect, EvidenceKind, Message, Outcome


@dataclass(frozen=True, slots=True)
class Shortcut:
    """A key with its modifiers; ``name`` is how people write it."""

    name: str
    key: str
    control: bool = False
    shift: bool = False
    command: str | None = None


SHORTCUTS: Final = (
    Shortcut("Ctrl+A", "a", control=True, command="selectAll"),
    Shortcut("Ctrl+C", "c", control=True, command="copy"),
    Shortcut("Ctrl+F", "f", control=True),
    Shortcut("Ctrl+P", "p", control=True),
    Shortcut("Ctrl+U", "u", control=True),
    Shortcut("Ctrl+S", "s", control=True),
    Shortcut("Ctrl+Shift+I", "i", control=True, shift=True),
    Shortcut("Ctrl+Shift+J", "j", control=True, shift=True),
    Shortcut("Ctrl+Shift+C", "c", control=True, shift=True),
    Shortcut("F1", "F1"),
    Shortcut("F5", "F5"),
    Shortcut("F6", "F6"),
    Shortcut("F12", "F12"),
    Shortcut("Tab", "Tab"),
    Shortcut("PrintScreen", "PrintScreen"),
)
OFTEN_AN_OWN_FUNCTION: Final = frozenset({"Ctrl+S"})
"""Pages answer these keys with a function of their own (save a draft): alone they say nothing."""


def judge_page(page: PageEvidence) -> Verdict:
    """Restricted where a shortcut of the browser or of assistive technology is swallowed."""
    if not page.keys:
        return unclear(Message("reason.not-tried"))
    stopped = [trial for trial in page.keys if trial.cancelled]
    telling = [trial for trial in stopped if trial.keys not in OFTEN_AN_OWN_FUNCTION]
    if not telling:
        return Verdict(
            Outcome.ALLOWED,
            Message("judge.shortcuts.allowed"),
            proofs=(
                Proof(
                    EvidenceKind.EXERCISED,
                    Message(
                        "proof.keys-free",
                        {"keys": _names([t.keys for t in page.keys if not t.cancelled])},
                    ),
                ),
            ),
        )
    warned = any(trial.dialogs for trial in stopped)
    blame = next((b for trial in telling for b in trial.blame if b.called in CANCELLERS), None)
    return Verdict(
        Outcome.RESTRICTED,
        Message("judge.shortcuts.restricted", {"keys": _names([t.keys for t in stopped])}),
        effects=(Effect.BLOCKS,) + ((Effect.WARNS,) if warned else ()),
        consequence=Message("consequence.dialog") if warned else None,
        proofs=(
            Proof(
                EvidenceKind.EXERCISED,
                Message("proof.keys-cancelled", {"keys": _names([t.keys for t in stopped])}),
                "keydown",
                source=blame.source if blame else None,
                code=blame.code if blame else None,
            ),
        ),
    )


def _names(keys: list[str]) -> str:
    return ", ".join(dict.fromkeys(keys))
