"""A unique text is pasted, and looked for in what leaves the page on its own."""

from __future__ import annotations

from typing import Final

from pasteguard.artifacts.page_states import QUIET, WRITE, Conduct, Phase
from pasteguard.artifacts.requests import Sent
from pasteguard.judge.attempts import unclear
from pasteguard.judge.canary_search import carried
from pasteguard.judge.request_reading import (
    compiled,
    late_records,
    request_pattern,
    sent_proof,
    told_in,
)
from pasteguard.judge.verdict import Proof, Verdict
from pasteguard.model.report import Effect, EvidenceKind, Message, Outcome

WORDS: Final = (
    r"past(?:es?|ed|ing)\b|paste[_A-Z]|[_-]paste|clipboard|\bcop(?:y|ied)\b|貼り付け|ペースト"
)

COPY_QUESTION: Final = "copy-question"
"""The act of copying the question's text."""
NEEDS: Final = frozenset({Phase.WRITE, Phase.SUBMIT})


def judge_conduct(conduct: Conduct) -> Verdict:
    """Restricted where the paste, or what was pasted, is recorded apart from the answer."""
    written = conduct.of(WRITE)[:1]
    if not written or not conduct.pasted:
        return unclear(Message("reason.nothing-typed"))
    anyway = {request_pattern(s) for seen in conduct.of(QUIET)[:1] for s in seen.sent}
    telling = [
        sent
        for seen in (*written, *conduct.of(COPY_QUESTION))
        for sent in seen.sent
        if request_pattern(sent) not in anyway and _tells(sent, conduct)
    ]
    late = late_records(conduct, compiled(WORDS), is_controlled=False)
    alone = [
        sent
        for seen in conduct.later(WRITE)
        for sent in seen.sent
        if carried(conduct.pasted, sent) and not carried(conduct.typed, sent)
    ]
    found = telling or [sent for sent, _ in late] or alone
    if not found and not any(
        conduct.typed in field.text or conduct.pasted in field.text
        for seen in written
        if seen.after is not None
        for field in seen.after.fields.values()
    ):
        # Nobody saw that there was a place to paste into.
        return unclear(Message("reason.nothing-typed"))
    if not found:
        return Verdict(
            Outcome.ALLOWED,
            Message("judge.clipboard-log.allowed"),
            proofs=(Proof(EvidenceKind.EXERCISED, Message("proof.clipboard-log.none")),),
        )
    with_text = next((sent for sent in found if carried(conduct.pasted, sent)), None)
    detail = "proof.clipboard-log.text" if with_text else "proof.clipboard-log.fact"
    return Verdict(
        Outcome.RESTRICTED,
        Message("judge.clipboard-log.restricted"),
        effects=(Effect.RECORDS,),
        consequence=Message("consequence.recorded"),
        proofs=(
            Proof(
                EvidenceKind.EXERCISED,
                Message(detail),
                "request",
                source=(with_text or found[0]).source,
            ),
            sent_proof(with_text or found[0], conduct, "@deed.clipboard-log", "request"),
        ),
    )


def _tells(sent: Sent, conduct: Conduct) -> bool:
    """Whether the request names the paste, or carries the pasted text but not the rest."""
    if compiled(WORDS).search(told_in(sent, conduct)):
        return True
    return bool(carried(conduct.pasted, sent) and not carried(conduct.typed, sent))
