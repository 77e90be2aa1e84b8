"""The page is opened in a second tab of the same browser."""

from __future__ import annotations

from typing import Final

from pasteguard.evidence import Proof, Verdict
from pasteguard.judging import unclear
from pasteguard.model import Effect, EvidenceKind, Message, Outcome
from pasteguard.observation import QUIET, SECOND_TAB, SWITCHED, Conduct, Phase
from pasteguard.reactions import changed_lines, pattern_of, reaction_of, said_words
from pasteguard.records import compiled, request_pattern, sent_proof, told_in

WORDS: Final = (
    r"(?:second|other|duplicate|multiple|double|several"
    r"|two)[ _-]?(?:tab|window|session|page)|tabs?\b"
    r"|already[ _-]?open|タブ|二重|重複"
)
NEEDS: Final = frozenset({Phase.SECOND_TAB})


def judge_conduct(conduct: Conduct) -> Verdict:
    """Restricted where one of the two says so, or can no longer be written in."""
    switched = [each for each in conduct.of(SECOND_TAB) if each.label == SWITCHED]
    seen = [each for each in conduct.of(SECOND_TAB) if each.label != SWITCHED]
    if len(seen) < 2 or not conduct.of(QUIET):
        return unclear("single-tab", Message("reason.not-tried"))
    reactions = [reaction_of(conduct, each, compiled("$^")) for each in seen]
    # A second tab hides the first: what the page does about that, it does for any other tab.
    usual = set().union(*(changed_lines(each.states) for each in switched))
    sent_then = {request_pattern(sent) for each in switched for sent in each.sent}
    said = [
        text
        for reaction in reactions
        for text in said_words(reaction)
        if pattern_of(text) not in usual
    ]
    locked = any(reaction.standing or reaction.observation.ended for reaction in reactions)
    told = [
        sent
        for sent in seen[0].sent
        if request_pattern(sent) not in sent_then and compiled(WORDS).search(told_in(sent, conduct))
    ]
    if not said and not locked and not told:
        return Verdict(
            Outcome.ALLOWED,
            Message("judge.single-tab.allowed"),
            proofs=(Proof(EvidenceKind.EXERCISED, Message("proof.single-tab.fine")),),
        )
    proofs = [Proof(EvidenceKind.EXERCISED, Message("proof.single-tab.locked"))] if locked else []
    if told:
        proofs.append(sent_proof(told[0], conduct, "@deed.single-tab", "request"))
    if said:
        proofs.append(
            Proof(EvidenceKind.EXERCISED, Message("proof.single-tab.said", {"text": said[0]}))
        )
    source = next(
        (c.source for c in conduct.calls if c.name in ("BroadcastChannel", "SharedWorker")), None
    )
    types = ("storage", "message")
    listener = next((each for each in conduct.listeners if each.type in types), None)
    first = proofs[0]
    proofs[0] = Proof(
        first.kind,
        first.detail,
        "api-call" if source else "storage" if listener else None,
        source=source or first.source or (listener.source if listener else None),
        request=first.request,
    )
    effects = (
        *((Effect.BLOCKS,) if locked else ()),
        *((Effect.RECORDS,) if told else ()),
        *((Effect.WARNS,) if said else ()),
    )
    return Verdict(
        Outcome.RESTRICTED,
        Message("judge.single-tab.restricted"),
        effects=effects,
        consequence=Message("consequence.said", {"text": said[0]}) if said else None,
        proofs=tuple(proofs),
    )
