"""What came of an act and of another like it as well: a log of all keys detects no single key."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from pasteguard.artifacts.page_states import FLUSH, SUBMIT, Conduct, Observation, PageState
from pasteguard.artifacts.requests import Sent
from pasteguard.judge.own_changes import pattern_of
from pasteguard.judge.request_reading import request_pattern, told_in


@dataclass(frozen=True, slots=True)
class Apart:
    """How an act is told apart from others that a page notes in the same way.

    ``acts`` are told apart from ``others``. A request of a kind that followed the others, too,
    counts only where it has one of the ``names`` of what the page would have detected. What is sent
    later is such a log where it has a piece of ``log``.
    """

    acts: tuple[str, ...]
    others: tuple[str, ...]
    names: re.Pattern[str]
    log: re.Pattern[str]


def told_apart(conduct: Conduct, apart: Apart) -> Conduct:
    """The same conduct, where nothing follows the acts that followed the others as well."""
    others = conduct.of(*apart.others)
    if not others:
        return conduct
    requests = {request_pattern(sent) for seen in others for sent in seen.sent}
    lines = {pattern_of(line) for seen in others for line in (*seen.new_lines, *seen.dialogs)}
    keys = {key for seen in others for key in _stored(seen)}

    def is_apart(sent: Sent, *, is_known: bool) -> bool:
        return not is_known or apart.names.search(told_in(sent, conduct)) is not None

    def of_act(seen: Observation) -> Observation:
        return replace(
            seen,
            sent=tuple(
                sent
                for sent in seen.sent
                if is_apart(sent, is_known=request_pattern(sent) in requests)
            ),
            dialogs=tuple(text for text in seen.dialogs if pattern_of(text) not in lines),
            during=_without(seen.during, seen.before, lines, keys),
            after=_without(seen.after, seen.before, lines, keys),
        )

    def of_later(seen: Observation) -> Observation:
        sent = (
            each
            for each in seen.sent
            if is_apart(each, is_known=apart.log.search(told_in(each, conduct)) is not None)
        )
        return replace(seen, sent=tuple(sent))

    def of_one(seen: Observation) -> Observation:
        if seen.act in apart.acts:
            return of_act(seen)
        return of_later(seen) if seen.act in (FLUSH, SUBMIT) else seen

    return replace(conduct, observations=tuple(map(of_one, conduct.observations)))


def _stored(seen: Observation) -> Sequence[str]:
    before = seen.before.stored
    return [
        key
        for state in seen.states[1:]
        for key, text in state.stored.items()
        if before.get(key) != text
    ]


def _without(
    state: PageState | None, before: PageState, lines: set[str], keys: set[str]
) -> PageState | None:
    if state is None:
        return None
    known = set(before.lines)
    stored = {key: text for key, text in state.stored.items() if key not in keys}
    stored |= {key: before.stored[key] for key in keys if key in before.stored}
    return replace(
        state,
        stored=stored,
        lines=tuple(line for line in state.lines if line in known or pattern_of(line) not in lines),
    )
