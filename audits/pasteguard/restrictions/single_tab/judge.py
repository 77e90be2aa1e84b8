"""The page is opened in a second tab of the same browser, which goes the same way."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from pasteguard.artifacts.page_states import (
    AGAIN,
    ALONE,
    FIRST,
    LOST,
    QUIET,
    SECOND,
    SECOND_TAB,
    Conduct,
    Observation,
    Phase,
)
from pasteguard.artifacts.requests import Sent
from pasteguard.judge.attempts import SAID_LIMIT, unclear
from pasteguard.judge.own_changes import OwnChanges, changes_between, pattern_of, waited
from pasteguard.judge.reactions import reaction_of, said_words
from pasteguard.judge.request_reading import compiled, sent_proof, snippets
from pasteguard.judge.second_tab import SAYS, is_locked_beside, of_any_arrival, texts_in
from pasteguard.judge.verdict import Proof, Verdict
from pasteguard.model.report import Effect, EvidenceKind, Message, Outcome

WORDS: Final = (
    r"(?:second|other|duplicate|multiple|double|several"
    r"|two)[ _-]?(?:tab|window|session|page)|tabs?\b"
    r"|already[ _-]?open|タブ|二重|重複"
)
"""What a second tab is called in a log."""
NEEDS: Final = frozenset({Phase.SECOND_TAB})


@dataclass(frozen=True, slots=True)
class _Found:
    """What two tabs bring about. ``doubt`` is a reason for which it cannot be told."""

    is_locked: bool = False
    said: tuple[str, ...] = ()
    told: tuple[Sent, ...] = ()
    doubt: Message | None = None

    def __or__(self, other: _Found) -> _Found:
        return _Found(
            self.is_locked or other.is_locked,
            (*self.said, *other.said),
            (*self.told, *other.told),
            self.doubt or other.doubt,
        )


def judge_conduct(conduct: Conduct) -> Verdict:
    """Restricted where one of the two says so, or can no longer be written in."""
    tabs = {seen.label: seen for seen in conduct.of(SECOND_TAB)}
    if FIRST not in tabs or SECOND not in tabs or not conduct.of(QUIET):
        return unclear(Message("reason.not-tried"))
    alone, again = tabs.get(ALONE), tabs.get(AGAIN)
    known = of_any_arrival(conduct, again)
    found = _of_first(conduct, tabs[FIRST]) | _of_second(tabs[SECOND], again, known)
    usual = _snippets(conduct, [seen for seen in (alone, again, *waited(conduct)) if seen])
    told = [
        sent
        for seen in (tabs[FIRST], tabs[SECOND])
        for sent in seen.sent
        if any(s not in usual for s in snippets(sent, compiled(WORDS), conduct))
    ]
    found |= _Found(told=tuple(told))
    if found.is_locked or found.said or found.told:
        return _restricted(conduct, found)
    if found.doubt is not None:
        return unclear(found.doubt)
    return Verdict(
        Outcome.ALLOWED,
        Message("judge.single-tab.allowed"),
        proofs=(Proof(EvidenceKind.EXERCISED, Message("proof.single-tab.fine")),),
    )


def _of_first(conduct: Conduct, seen: Observation) -> _Found:
    """What the first tab did once there was a second."""
    known = changes_between(conduct.arrivals)
    reaction = reaction_of(conduct, seen, SAYS, known=known)
    goes_alone = any(each.ended for each in waited(conduct))
    is_locked = is_locked_beside(seen) or bool(seen.ended and not goes_alone)
    return _weighed(said_words(reaction), len(reaction.dialogs), is_locked=is_locked)


def _of_second(seen: Observation, again: Observation | None, known: OwnChanges) -> _Found:
    """What the second tab did, and did not do when it came again with no other open."""
    texts = texts_in(seen, known)
    later = {pattern_of(text) for text in texts_in(again, known)} if again is not None else set()
    fresh = [text for text in texts if pattern_of(text) not in later]
    if seen.ended == LOST or (seen.ended is None and seen.after is None):
        # Nothing is compared but what it says of tabs.
        found = _weighed([text for text in fresh if SAYS.search(text)], 0, is_locked=False)
        return found | _Found(doubt=Message("reason.single-tab.way"))
    is_locked = is_locked_beside(seen) or seen.ended is not None
    if not is_locked:
        return _weighed(fresh, _dialogs_in(fresh, seen), is_locked=False)
    works_again = (
        again is not None
        and again.ended is None
        and again.after is not None
        and not is_locked_beside(again)
    )
    if works_again or any(SAYS.search(text) for text in texts):
        # A page may take some time to forget the other tab: its words tell which one it means.
        return _weighed(texts, _dialogs_in(texts, seen), is_locked=True)
    return _Found(doubt=Message("reason.single-tab.once"))


def _dialogs_in(texts: Sequence[str], seen: Observation) -> int:
    dialogs = {text[:SAID_LIMIT] for text in seen.dialogs}
    return sum(text in dialogs for text in texts)


def _weighed(texts: Sequence[str], dialogs: int, *, is_locked: bool) -> _Found:
    """Lines that speak of no tab prove nothing where both tabs work; ``dialogs`` come first."""
    if is_locked:
        return _Found(is_locked=True, said=tuple(texts))
    said = [text for at, text in enumerate(texts) if at < dialogs or SAYS.search(text)]
    if texts and not said:
        return _Found(doubt=Message("reason.single-tab.said", {"text": texts[0]}))
    return _Found(said=tuple(said))


def _snippets(conduct: Conduct, usual: Sequence[Observation]) -> set[str]:
    """What is sent in words of a second tab where there is none."""
    words = compiled(WORDS)
    requests = (*conduct.arrival, *(sent for seen in usual for sent in seen.sent))
    return {snippet for sent in requests for snippet in snippets(sent, words, conduct)}


def _restricted(conduct: Conduct, found: _Found) -> Verdict:
    proofs: list[Proof] = []
    if found.is_locked:
        proofs.append(Proof(EvidenceKind.EXERCISED, Message("proof.single-tab.locked")))
    if found.told:
        proofs.append(sent_proof(found.told[0], conduct, "@deed.single-tab", "request"))
    if found.said:
        said = Message("proof.single-tab.said", {"text": found.said[0]})
        proofs.append(Proof(EvidenceKind.EXERCISED, said))
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
        *((Effect.BLOCKS,) if found.is_locked else ()),
        *((Effect.RECORDS,) if found.told else ()),
        *((Effect.WARNS,) if found.said else ()),
    )
    return Verdict(
        Outcome.RESTRICTED,
        Message("judge.single-tab.restricted"),
        effects=effects,
        consequence=Message("consequence.said", {"text": found.said[0]}) if found.said else None,
        proofs=tuple(proofs),
    )
