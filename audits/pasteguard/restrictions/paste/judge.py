"""Pasting: by keyboard and from the menu; a word, several lines, a whole answer."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from pasteguard.artifacts.fields import FieldEvidence
from pasteguard.judge.attempts import Fate
from pasteguard.judge.text_entry import (
    PASTE_LONG,
    PASTE_MIXED,
    PASTE_REFUSED,
    WRITE_LONG,
    cannot_take_text,
    is_full,
    judge_adding,
    tried,
)
from pasteguard.judge.verdict import Proof, Verdict
from pasteguard.model.report import EvidenceKind, Message, Outcome

CONTENTS: Final = ("paste-html", "paste-code", "paste-link", "paste-japanese", "paste-table")
"""Kinds of content, each pasted alone where not all of them were taken at once."""
ACTS: Final = (
    "paste-menu",
    "paste-insert-key",
    "paste-lines",
    *CONTENTS,
    PASTE_MIXED,
    PASTE_LONG,
    "paste",
    "paste-after-return",
)
"""By keyboard and from the menu; a word, several lines, a whole answer; after a while away."""


def judge_field(evidence: FieldEvidence) -> Verdict:
    """Restricted where any ordinary way of pasting loses or changes what the field would take."""
    if (stopped := cannot_take_text(evidence)) is not None:
        return stopped
    verdict = judge_adding("paste", evidence, ACTS, explained=_explained(evidence))
    refused = tried(evidence, PASTE_REFUSED)
    if verdict.outcome is not Outcome.ALLOWED or refused is None or not refused.fate.is_loss:
        return verdict
    # Who pastes and is asked says yes; what it means to say no is another finding.
    told = Proof(EvidenceKind.EXERCISED, Message("proof.paste-refused"))
    return replace(verdict, proofs=(*verdict.proofs, told))


def _explained(evidence: FieldEvidence) -> list[str]:
    """Acts whose loss another explains: a length limit, or the kind of content that is refused."""
    explained = [PASTE_LONG] if _is_length_limit(evidence) else []
    others = [tried(evidence, act) for act in ACTS if act not in (PASTE_MIXED, *explained)]
    if any(other is not None and other.fate.is_loss for other in others):
        explained.append(PASTE_MIXED)
    return explained


def _is_length_limit(evidence: FieldEvidence) -> bool:
    """Whether the long text is cut however it is written: that is length-limit, not paste."""
    pasted, written = tried(evidence, PASTE_LONG), tried(evidence, WRITE_LONG)
    return (
        pasted is not None
        and written is not None
        and pasted.fate is Fate.PART
        and is_full(pasted, written)
    )
