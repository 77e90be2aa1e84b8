"""A page in two tabs: how each stands beside the page alone, and what it says of the other."""

from __future__ import annotations

from typing import Final

from pasteguard.artifacts.page_states import OPEN, Conduct, Observation, PageState
from pasteguard.judge.attempts import SAID_LIMIT
from pasteguard.judge.own_changes import (
    OwnChanges,
    changes_between,
    lines_that_came,
    own_changes,
    pattern_of,
)
from pasteguard.judge.reactions import is_said
from pasteguard.judge.request_reading import compiled

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
    known = of_any_arrival(conduct, None)
    return (
        seen.after is None
        or bool(seen.ended)
        or is_locked_beside(seen)
        or bool(texts_in(seen, known))
    )


def of_any_arrival(conduct: Conduct, again: Observation | None) -> OwnChanges:
    """What a page may show as well when it is opened anew, or comes to show by itself."""
    arrivals = list(conduct.arrivals)
    if again is not None and again.after is not None and not is_locked_beside(again):
        arrivals.append(again.after)
    own = own_changes(conduct)
    # A number is another in each tab: a row, an attempt, a reference.
    shown = {pattern_of(line) for state in arrivals for line in state.lines}
    shown |= {pattern_of(line) for line in own.lines}
    return own | changes_between(arrivals) | OwnChanges(patterns=frozenset(shown))


def is_locked_beside(seen: Observation) -> bool:
    """Whether less can be written in than when the page was alone."""
    return seen.after is not None and not stands_as(seen.after, seen.before)


def texts_in(seen: Observation, known: OwnChanges) -> list[str]:
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
