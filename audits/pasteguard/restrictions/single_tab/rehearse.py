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
    OPEN,
    QUIET,
    SECOND,
    SECOND_TAB,
    Conduct,
    Observation,
    PageState,
    Phase,
)
from pasteguard.artifacts.requests import Sent
from pasteguard.judge.attempts import unclear
from pasteguard.judge.own_changes import (
    OwnChanges,
    changes_between,
    lines_that_came,
    own_changes,
    pattern_of,
    waited,
)
from pasteguard.judge.reactions import SAID_LIMIT, is_said, reaction_of, said_words
from pasteguard.judge.request_reading import compiled, sent_proof, snippets
from pasteguard.judge.verdict import Proof, Verdict
from pasteguard.model.report import Effect, EvidenceKind, Message, Outcome

WORDS: Final = (
    r"(?:second|other|duplicate|multiple|double|several"
    r"|two)[ _-]?(?:tab|window|session|page)|tabs?\b"
    r"|already[ _-]?open|タブ|二重|重複"
)
"""What a second tab is called in a log."""
SAYS: Final = compiled(
    r"\btabs?\b|\bduplicate|elsewhere|somewhere else|(?:at|from) another place"
    r"|(?:(?:an)?other|second|different|one|single|two|more than one|multiple|several)"
    r" (?:browser |open )?(?:tab|window|browser|device|computer|session|page|log-?in)s?"
    r"|already (?:been )?(?:open|running|taking|in progress|active|started|in use"
    r"|(?:signed|logged) in)"
    r"|タブ|二重|重複|多重|同時に|(?:すで|既)に(?:開|受験|開始|実施|ログイン)"
    r"|(?:別|ほか|他|もう[一1]つ)の(?:画面|ウィンドウ|ブラウザ|端末|場所|ページ|デバイス|パソコン)"
)
"""What a page says of one to a person."""
ALIKE: Final = 0.5
"""Pages that share so much of their text are the same."""
NEEDS: Final = frozenset({Phase.SECOND_TAB})


def open_fields(state: PageState) -> set[str]:
    """The keys of the fields that a person could write in."""
    return {key for key, field in state.fields.items() if field.standing == OPEN}


def stands_as(state: PageState, alone: PageState) -> bool:
    """Whether as much can be written in as when the page was alone; else whether its text is."""
    fields = open_fields(alone)
    return len(open_fields(state)) >= len(fields) if fields else _is_alike(state, alone)


def shows_the_same(state: PageState, alone: PageState) -> bool:
    """Whether it is the same page, with the same fields."""
    return open_fields(alone) <= open_fields(state) and _is_alike(state, alone)


def _is_alike(state: PageState, alone: PageState) -> bool:
    before, now = ({pattern_of(line) for line in each.lines} for each in (alone, state))
    return len(before & now) >= ALIKE * len(before)


def speaks_of_tabs(seen: Observation) -> bool:
    """Whether a tab says something about tabs that was not said when the page was alone."""
    known = set(seen.before.lines)
    lines = (line for state in seen.states[1:] for line in state.lines if line not in known)
    return any(SAYS.search(text) for text in (*seen.dialogs, *lines))


def is_doubtful(conduct: Conduct, seen: Observation) -> bool:
    """Whether a tab is not as the page was alone, so that it has to be seen again with no other."""
    known = _of_any_arrival(conduct, None)
    return seen.after is None or bool(seen.ended) or _is_locked(seen) or bool(_texts(seen, known))


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
    known = _of_any_arrival(conduct, again)
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


def _of_any_arrival(conduct: Conduct, again: Observation | None) -> OwnChanges:
    """What a page may show as well when it is opened anew, or comes to show by itself."""
    arrivals = list(conduct.arrivals)
    if again is not None and again.after is not None and not _is_locked(again):
        arrivals.append(again.after)
    own = own_changes(conduct)
    # A number is another in each tab: a row, an attempt, a reference.
    shown = {pattern_of(line) for state in arrivals for line in state.lines}
    shown |= {pattern_of(line) for line in own.lines}
    return own | changes_between(arrivals) | OwnChanges(patterns=frozenset(shown))


def _is_locked(seen: Observation) -> bool:
    """Whether less can be written in than when the page was alone."""
    return seen.after is not None and not stands_as(seen.after, seen.before)


def _texts(seen: Observation, known: OwnChanges) -> list[str]:
    """What a tab says that is not known: dialogs first."""
    alone = {pattern_of(line) for line in seen.before.lines}
    dialogs = [text for text in seen.dialogs if not known.explains_dialog(text)]
    lines = [
        came.line
        for state in seen.states[1:]
        for came in lines_that_came(seen.before, state)
        if pattern_of(came.line) not in alone and is_said(came, known, SAYS)
    ]
    return [text[:SAID_LIMIT] for text in dict.fromkeys((*dialogs, *lines))]


def _of_first(conduct: Conduct, seen: Observation) -> _Found:
    """What the first tab did once there was a second."""
    known = changes_between(conduct.arrivals)
    reaction = reaction_of(conduct, seen, SAYS, known=known)
    goes_alone = any(each.ended for each in waited(conduct))
    is_locked = _is_locked(seen) or bool(seen.ended and not goes_alone)
    return _weighed(said_words(reaction), len(reaction.dialogs), is_locked=is_locked)


def _of_second(seen: Observation, again: Observation | None, known: OwnChanges) -> _Found:
    """What the second tab did, and did not do when it came again with no other open."""
    texts = _texts(seen, known)
    later = {pattern_of(text) for text in _texts(again, known)} if again is not None else set()
    fresh = [text for text in texts if pattern_of(text) not in later]
    if seen.ended == LOST or (seen.ended is None and seen.after is None):
        # Nothing is compared but what it says of tabs.
        found = _weighed([text for text in fresh if SAYS.search(text)], 0, is_locked=False)
        return found | _Found(doubt=Message("reason.single-tab.way"))
    is_locked = _is_locked(seen) or seen.ended is not None
    if not is_locked:
        return _weighed(fresh, _dialogs_in(fresh, seen), is_locked=False)
    works_again = (
        again is not None
        and again.ended is None
        and again.after is not None
        and not _is_locked(again)
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
