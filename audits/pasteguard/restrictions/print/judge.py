"""The page is looked at as a printer gets it, and Ctrl+P is pressed."""

from __future__ import annotations

from typing import Final

from pasteguard.artifacts.page_states import PRINT, Conduct, PageState, Phase
from pasteguard.judge.attempts import unclear
from pasteguard.judge.own_changes import pattern_of, waited
from pasteguard.judge.verdict import Proof, Verdict
from pasteguard.model.report import Effect, EvidenceKind, Message, Outcome

NEEDS: Final = frozenset({Phase.PRINT})
LONG: Final = 12
"""A line at least this long is something to read; shorter ones are labels and buttons."""


def judge_conduct(conduct: Conduct) -> Verdict:
    """Restricted where what is read on the screen does not come out on paper."""
    seen = next(iter(conduct.of(PRINT)), None)
    if seen is None:
        return unclear(Message("reason.not-tried"))
    keys = conduct.of(f"{PRINT}-key")
    lines = [line for line in seen.before.lines if len(line) >= LONG]
    papers = [_patterns(state) for state in (seen.during, seen.after) if state is not None]
    passing = _passing(conduct)
    hidden = [
        line
        for line in lines
        if pattern_of(line) not in passing
        and any(pattern_of(line) not in paper for paper in papers)
    ]
    proofs: list[Proof] = []
    if hidden:
        by_style = seen.during is not None and pattern_of(hidden[0]) not in _patterns(seen.during)
        types = ("beforeprint", "afterprint")
        listener = next((each for each in conduct.listeners if each.type in types), None)
        known = None if by_style else listener
        proofs.append(
            Proof(
                EvidenceKind.EXERCISED,
                Message("proof.print.hidden", {"text": hidden[0][:80]}),
                "css" if by_style else "beforeprint",
                source=known.source if known else None,
                code=seen.label[:200] or None if by_style else known.code if known else None,
            )
        )
    if keys and keys[-1].label:
        was_replaced = keys[-1].label == "replaced"
        listener = next((each for each in conduct.listeners if each.type == "keydown"), None)
        known = None if was_replaced else listener
        proofs.append(
            Proof(
                EvidenceKind.EXERCISED,
                Message("proof.print.replaced" if was_replaced else "proof.print.key"),
                "script" if was_replaced else "keydown",
                source=known.source if known else None,
                code=known.code[:200] if known and known.code else None,
            )
        )
    if proofs:
        return Verdict(
            Outcome.RESTRICTED,
            Message("judge.print.restricted"),
            effects=(Effect.BLOCKS,),
            proofs=tuple(proofs),
        )
    return Verdict(
        Outcome.ALLOWED,
        Message("judge.print.allowed"),
        proofs=(Proof(EvidenceKind.EXERCISED, Message("proof.print.fine")),),
    )


def _patterns(state: PageState) -> frozenset[str]:
    """Its lines without their numbers: a clock goes on while the page is printed."""
    return frozenset(map(pattern_of, state.lines))


def _passing(conduct: Conduct) -> frozenset[str]:
    """The lines that went away while nothing was done to the page."""
    return frozenset().union(
        *(
            _patterns(seen.before) - _patterns(seen.after)
            for seen in waited(conduct)
            if seen.after is not None
        )
    )
