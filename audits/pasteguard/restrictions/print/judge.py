"""The page is looked at as a printer gets it, and Ctrl+P is pressed."""

from __future__ import annotations

from typing import Final

from pasteguard.artifacts.page_states import OPEN, PRINT, Conduct, Observation, PageState, Phase
from pasteguard.judge.attempts import unclear
from pasteguard.judge.canaries import squash
from pasteguard.judge.own_changes import pattern_of, waited
from pasteguard.judge.verdict import Proof, Verdict
from pasteguard.model.report import Effect, EvidenceKind, Message, Outcome

NEEDS: Final = frozenset({Phase.PRINT})
LONG: Final = 12
"""A line at least this long is something to read; shorter ones are labels and buttons."""
COMPARED: Final = 100
"""So many letters of a piece are looked for on paper: what a page shows is kept line by line."""


def judge_conduct(conduct: Conduct) -> Verdict:
    """Restricted where the question or the answer does not come out on paper."""
    seen = next(iter(conduct.of(PRINT)), None)
    if seen is None:
        return unclear(Message("reason.not-tried"))
    keys = conduct.of(f"{PRINT}-key")
    hidden = _hidden_lines(conduct, seen) if seen.questions is None else _hidden_questions(seen)
    proofs: list[Proof] = []
    if hidden:
        by_style = seen.during is not None and not _is_shown(hidden[0], seen.during)
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
    elif seen.questions is not None and _hides_answer(seen, conduct.typed):
        code = seen.label[:200] or None
        proofs.append(
            Proof(EvidenceKind.EXERCISED, Message("proof.print.answer"), "css", code=code)
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


def _hidden_lines(conduct: Conduct, seen: Observation) -> list[str]:
    """Lines to read that are not on paper, where nobody looked which of them are the question."""
    papers = [_patterns(state) for state in (seen.during, seen.after) if state is not None]
    passing = _passing(conduct)
    return [
        line
        for line in seen.before.lines
        if len(line) >= LONG
        and pattern_of(line) not in passing
        and any(pattern_of(line) not in paper for paper in papers)
    ]


def _hidden_questions(seen: Observation) -> list[str]:
    """The pieces of the question that are not on paper; none where most of it, or the longest, is.

    Hints and notices are left out on paper by many pages, and are wanted there by nobody.
    """
    texts = [text for text in seen.questions or () if _is_shown(text, seen.before)]
    papers = [state for state in (seen.during, seen.after) if state is not None]
    hidden = [text for text in texts if not all(_is_shown(text, paper) for paper in papers)]
    return hidden if hidden and (hidden[0] == texts[0] or 2 * len(hidden) > len(texts)) else []


def _is_shown(text: str, state: PageState) -> bool:
    return squash(pattern_of(text))[:COMPARED] in squash(" ".join(map(pattern_of, state.lines)))


def _hides_answer(seen: Observation, typed: str) -> bool:
    """Whether what is written in a field can be read on the screen alone."""
    if seen.during is None or squash(typed) in squash(" ".join(seen.during.lines)):
        return False
    held = [key for key, field in seen.before.fields.items() if typed and typed in field.text]
    return any(
        seen.before.fields[key].standing == OPEN
        and seen.during.fields[key].standing in ("hidden", "gone")
        for key in held
        if key in seen.during.fields
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
