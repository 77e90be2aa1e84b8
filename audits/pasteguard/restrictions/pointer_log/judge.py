"""The mouse is moved along unusual places, which are looked for in what leaves the page."""

from __future__ import annotations

import re
from typing import Final

from pasteguard.artifacts.page_states import POINTER, Conduct, Phase
from pasteguard.artifacts.pointer import CLICKS, NARROW_PATH, PATH
from pasteguard.artifacts.requests import Sent
from pasteguard.judge.attempts import unclear
from pasteguard.judge.payload_decoding import words_of
from pasteguard.judge.reaction_verdicts import listener_unclear
from pasteguard.judge.request_reading import sent_proof
from pasteguard.judge.verdict import Proof, Verdict
from pasteguard.model.report import Effect, EvidenceKind, Message, Outcome

LISTENED: Final = ("mousemove", "pointermove")
ENOUGH: Final = 3
"""So many of the places in the right order are no coincidence."""

NEEDS_COMPUTER: Final = True
NEEDS: Final = frozenset({Phase.POINTER, Phase.SUBMIT})


def judge_conduct(conduct: Conduct) -> Verdict:
    """Restricted where the way of the mouse leaves the page."""
    seen = (*conduct.of(POINTER), *conduct.later(POINTER))
    if not conduct.of(POINTER):
        return unclear(Message("reason.not-tried"))
    sent = [each for observation in seen for each in observation.sent]
    places = [(each, places_in(each, conduct.width)) for each in sent]
    telling = [each for each, count in places if count >= ENOUGH]
    if not telling and sum(count for _, count in places) >= ENOUGH:
        telling = [each for each, count in places if count]
    if telling:
        return Verdict(
            Outcome.RESTRICTED,
            Message("judge.pointer-log.restricted"),
            effects=(Effect.RECORDS,),
            consequence=Message("consequence.recorded"),
            proofs=(
                Proof(
                    EvidenceKind.EXERCISED,
                    Message("proof.pointer-log.places"),
                    "request",
                    source=telling[0].source,
                ),
                sent_proof(telling[0], conduct, "@deed.pointer-log", "request"),
            ),
        )
    return listener_unclear(conduct, LISTENED) or Verdict(
        Outcome.ALLOWED,
        Message("judge.pointer-log.allowed"),
        proofs=(Proof(EvidenceKind.EXERCISED, Message("proof.pointer-log.none")),),
    )


def places_in(sent: Sent, width: int) -> int:
    """How many places of a path a request names, each by its two numbers side by side."""
    numbers = [float(found) for found in re.findall(r"-?\d+(?:\.\d+)?", words_of(sent))]
    return max(len(_places(numbers, width, path)) for path in (PATH, NARROW_PATH))


def _places(
    numbers: list[float], width: int, path: tuple[tuple[int, int], ...]
) -> set[tuple[int, int]]:
    near = _shares(numbers, width, path)
    for at, number in enumerate(numbers):
        for x, y in (*path, *CLICKS):
            if round(number) == x and y in [round(n) for n in numbers[at + 1 : at + 4]]:
                near.add((x, y))
    return near


def _shares(
    numbers: list[float], width: int, path: tuple[tuple[int, int], ...]
) -> set[tuple[int, int]]:
    """The places of the path whose shares of the page's width are among the numbers."""
    shares = [number * width for number in numbers if 0 < number < 1]
    return {(x, y) for x, y in path if any(abs(share - x) < 1.0 for share in shares)}
