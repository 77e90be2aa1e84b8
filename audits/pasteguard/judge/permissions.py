"""What a page asked of the browser, judged from its calls: devices, the clipboard, other screens.

Pure functions, shared by the restrictions that are about asking.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from pasteguard.artifacts.page_states import PRESS, QUIET, REFUSAL, Call, Conduct
from pasteguard.artifacts.requests import Sent
from pasteguard.judge.attempts import unclear
from pasteguard.judge.own_changes import changes_between
from pasteguard.judge.reactions import reaction_of, said_words
from pasteguard.judge.request_reading import compiled, sent_proof, told_in
from pasteguard.judge.verdict import Proof, Verdict
from pasteguard.model.report import Effect, EvidenceKind, Message, Outcome

OPTIONAL: Final = re.compile(
    r"optional|if you (?:like|want|wish)|introduc|test your|try |preview"
    r"|任意|希望|お試し|自己紹介|確認|よろしければ",
    re.IGNORECASE,
)

AT_PASTE: Final = "paste"
"""What ``probe/calls.js`` says of a clipboard that is read while the person pastes."""
ASKING: Final = frozenset({"getUserMedia", "getDisplayMedia", "geolocation"})
"""Calls that a person is asked to allow."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A call, and what was pressed before it; empty for a call the page made alone."""

    call: Call
    pressed: str = ""

    @property
    def is_optional(self) -> bool:
        """Whether the button says that nobody has to press it."""
        return bool(self.pressed and OPTIONAL.search(self.pressed))


def asked(conduct: Conduct, *names: str) -> list[Asked]:
    """All calls of these names: on arrival, while watched, and after a press."""
    found = [Asked(call) for call in conduct.calls if call.name in names]
    for seen in conduct.observations:
        if seen.act == REFUSAL:
            continue
        label = seen.label if seen.act == PRESS else ""
        found += [Asked(call, label) for call in seen.calls if call.name in names]
    return found


def reads_at_paste(conduct: Conduct) -> bool:
    """Whether the page inserts what it reads from the clipboard itself when the person pastes."""
    calls = asked(conduct, "clipboard.readText", "clipboard.read")
    return any(each.call.detail == AT_PASTE for each in calls)


def wants(need: Asked, device: str) -> bool:
    """Whether a call of getUserMedia asks for ``audio`` or ``video``, by its constraints."""
    try:
        constraints = json.loads(need.call.detail or "{}")
    except ValueError:
        return device in need.call.detail
    return isinstance(constraints, dict) and constraints.get(device) not in (None, False)


def judge_asking(restriction: str, conduct: Conduct, calls: Sequence[Asked]) -> Verdict:
    """Restricted where the page asks by itself or on its way to the test; else allowed."""
    if not conduct.of(QUIET):
        return unclear(Message("reason.not-tried"))
    needed = [each for each in calls if not each.is_optional]
    if needed:
        return _required(restriction, conduct, needed[0])
    if calls:
        return Verdict(
            Outcome.UNCLEAR,
            Message("judge.unclear"),
            reason=Message("reason.asks-optionally", {"button": calls[0].pressed}),
            proofs=(_asked_proof(calls[0]),),
        )
    return Verdict(
        Outcome.ALLOWED,
        Message(f"judge.{restriction}.allowed"),
        proofs=(Proof(EvidenceKind.OBSERVED, Message("proof.not-asked")),),
    )


def _required(restriction: str, conduct: Conduct, need: Asked) -> Verdict:
    # The refusal was met in a visit of its own: what differs from visit to visit is not about it.
    known = changes_between(conduct.arrivals)
    refusals = [
        reaction_of(conduct, seen, compiled("$^"), known=known) for seen in conduct.of(REFUSAL)
    ]
    said = [text for reaction in refusals for text in said_words(reaction)]
    effects = [Effect.REQUIRES]
    proofs = [_asked_proof(need)]
    if said:
        proofs.append(
            Proof(
                EvidenceKind.EXERCISED,
                Message("proof.act-said", {"act": "@deed.refusal", "text": said[0]}),
            )
        )
    return Verdict(
        Outcome.RESTRICTED,
        Message(f"judge.{restriction}.restricted"),
        effects=tuple(effects),
        consequence=Message("consequence.said", {"text": said[0]}) if said else None,
        proofs=tuple(proofs),
    )


def _asked_proof(need: Asked) -> Proof:
    detail = (
        Message("proof.asked.pressed", {"call": need.call.name, "button": need.pressed})
        if need.pressed
        else Message("proof.asked", {"call": need.call.name})
    )
    return Proof(EvidenceKind.OBSERVED, detail, "api-call", source=need.call.source)


def acted_on(conduct: Conduct, words: str) -> tuple[list[str], list[Sent]]:
    """Where a page tells what it found out: lines that it shows, and what it sends.

    ``words`` is the vocabulary of the finding.
    """
    pattern = compiled(words)
    shown = [
        text
        for seen in conduct.observations
        for text in (*seen.dialogs, *(line for state in seen.states for line in state.lines))
        if pattern.search(text)
    ]
    sent = [each for each in conduct.sent() if pattern.search(told_in(each, conduct))]
    return list(dict.fromkeys(shown)), sent


def judge_finding_out(
    restriction: str, conduct: Conduct, calls: Sequence[Asked], words: str
) -> Verdict:
    """Restricted where a page reads something and tells of it; unclear where it only reads."""
    if not conduct.of(QUIET):
        return unclear(Message("reason.not-tried"))
    shown, sent = acted_on(conduct, words)
    if not calls:
        return Verdict(
            Outcome.ALLOWED,
            Message(f"judge.{restriction}.allowed"),
            proofs=(Proof(EvidenceKind.OBSERVED, Message("proof.not-asked")),),
        )
    call = next((each for each in calls if each.call.source), calls[0])
    if not shown and not sent:
        return Verdict(
            Outcome.UNCLEAR,
            Message("judge.unclear"),
            reason=Message("reason.only-read", {"call": call.call.name}),
            proofs=(_asked_proof(call),),
        )
    proofs = [_asked_proof(call)]
    proofs += [sent_proof(sent[0], conduct, f"@deed.{restriction}", "request")] if sent else []
    effects = [Effect.RECORDS] if sent else []
    effects += [Effect.WARNS] if shown else []
    return Verdict(
        Outcome.RESTRICTED,
        Message(f"judge.{restriction}.restricted"),
        effects=tuple(effects),
        consequence=Message("consequence.said", {"text": shown[0]})
        if shown
        else Message("consequence.recorded"),
        proofs=tuple(proofs),
    )
