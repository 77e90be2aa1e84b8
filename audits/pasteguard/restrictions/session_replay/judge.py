"""What leaves the page is searched for the page itself: its structure, its texts."""

from __future__ import annotations

import re
from typing import Final

from pasteguard.artifacts.page_states import QUIET, Conduct, Phase
from pasteguard.artifacts.requests import Sent
from pasteguard.judge.attempts import unclear
from pasteguard.judge.payload_decoding import words_of
from pasteguard.judge.request_reading import sent_proof
from pasteguard.judge.verdict import Proof, Verdict
from pasteguard.model.report import Effect, EvidenceKind, Message, Outcome

STRUCTURE: Final = re.compile(
    r"tagName|childNodes|nodeType|isStyle|incrementalSnapshot|fullSnapshot|rrweb|outerHTML"
    r"|<(?:body|main|div|p|textarea|label)\b",
    re.IGNORECASE,
)
ELEMENT: Final = re.compile(
    r"(?<![^\W_])(?:HTML|HEAD|META|LINK|SCRIPT|STYLE|BODY|MAIN|DIV|FORM|LABEL|TEXTAREA|BUTTON)(?![^\W_])"
)
ENOUGH_ELEMENTS: Final = 5
STARTS: Final = re.compile(
    r"[^/]+//[^/?#]+/(?:[^?#]*[^a-z?#])?(?:sessions?|record(?:er|ing)?s?|replays?|captures?|ingest)"
    r"(?![a-z])",
    re.IGNORECASE,
)
"""Words in an address to which a recorder reports before it begins; it waits for the answer."""
LEAST_TEXT: Final = 20
ENOUGH_LINES: Final = 2

NEEDS: Final = frozenset({Phase.WRITE, Phase.POINTER, Phase.SUBMIT})


def judge_conduct(conduct: Conduct) -> Verdict:
    """Restricted where the page sends itself: a film of what the candidate sees and does."""
    quiet = conduct.of(QUIET)
    if not quiet:
        return unclear(Message("reason.not-tried"))
    lines = [line for line in quiet[0].before.lines if len(line) >= LEAST_TEXT]
    found = next((sent for sent in conduct.sent() if _is_snapshot(sent, lines)), None)
    recorder = next((each for each in conduct.vendors if each.vendor.kind == "replay"), None)
    if found is None and recorder is not None:
        return Verdict(
            Outcome.RESTRICTED,
            Message("judge.session-replay.recorder"),
            effects=(Effect.RECORDS,),
            consequence=Message("consequence.recorded"),
            proofs=tuple(Proof(EvidenceKind.INFERRED, seen, "script") for seen in recorder.by[:2]),
        )
    if found is None and any(_may_start(sent) for sent in conduct.arrival):
        return unclear(Message("reason.held-recording"))
    if found is None:
        return Verdict(
            Outcome.ALLOWED,
            Message("judge.session-replay.allowed"),
            proofs=(Proof(EvidenceKind.EXERCISED, Message("proof.session-replay.none")),),
        )
    return Verdict(
        Outcome.RESTRICTED,
        Message("judge.session-replay.restricted"),
        effects=(Effect.RECORDS,),
        consequence=Message("consequence.recorded"),
        proofs=(
            Proof(
                EvidenceKind.OBSERVED,
                Message("proof.session-replay.sent"),
                "request",
                source=found.source,
            ),
            sent_proof(found, conduct, "@deed.session-replay", "request"),
        ),
    )


def _is_snapshot(sent: Sent, lines: list[str]) -> bool:
    """Whether the request holds the page's structure along with what is read in it."""
    if len(sent.body) < 2 * LEAST_TEXT:
        return False
    words = words_of(sent)
    if not STRUCTURE.search(words) and not _names_elements(words):
        return False
    wanted = min(ENOUGH_LINES, len(lines)) or 1
    return sum(line[:60] in words for line in lines) >= wanted


def _may_start(sent: Sent) -> bool:
    """Whether this held request may be one whose answer a recorder waits for."""
    return sent.held and sent.kind in ("fetch", "xhr") and bool(STARTS.match(sent.url))


def _names_elements(words: str) -> bool:
    """Whether there are names of elements as a binary message has them: each by itself."""
    return len(set(ELEMENT.findall(words))) >= ENOUGH_ELEMENTS
