"""What a page did about an act beyond what it does anyway: pure functions over observations."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from pasteguard.artifacts.page_states import (
    FIRST,
    FULLSCREEN,
    OPEN,
    QUIET_IN_FRAMES,
    REFUSAL,
    SECOND,
    SECOND_TAB,
    Conduct,
    Observation,
    PageState,
)
from pasteguard.artifacts.requests import Sent
from pasteguard.judge.attempts import SAID_LIMIT
from pasteguard.judge.interference import beside_failing, is_of_failing, was_held
from pasteguard.judge.own_changes import Came, OwnChanges, lines_that_came, own_changes, waited
from pasteguard.judge.request_reading import (
    compiled,
    is_telling,
    request_pattern,
    saves_draft,
    snippets,
)
from pasteguard.model.report import Effect

SAID_LEAST: Final = 6
"""A shorter line is a button's new label, not a message."""
COUNT: Final = re.compile(
    r"\d+\s*(?:/|of|out of)\s*\d+|\d+\s*回|あと\s*\d+"
    r"|\d+\s*(?:warnings?|strikes?|violations?|times?)\b"
    r"|\b(?:warnings?|strikes?|violations?|attempts?|switches)\b\D{0,12}\d+",
    re.IGNORECASE,
)
FRAMES: Final = "frames"
"""The label of what was observed in real time, for pages that measure their frames."""


@dataclass(frozen=True, slots=True)
class Reaction:
    """What came of one act beyond what the page does anyway.

    ``standing`` says how a field stands after the act that was open before it, ``away`` how it
    stood only while the person was away. ``saves``: a draft was saved, which is a good thing.
    """

    observation: Observation
    sent: tuple[Sent, ...] = ()
    dialogs: tuple[str, ...] = ()
    said: tuple[str, ...] = ()
    stored: tuple[str, ...] = ()
    standing: str | None = None
    away: str | None = None
    emptied: bool = False
    saves: bool = False

    @property
    def submits(self) -> bool:
        """Whether the answers were handed in."""
        return any(sent.kind == "form" for sent in self.sent)

    @property
    def punishes(self) -> bool:
        """Whether the act costs the person the test, or a part of it."""
        seen = self.observation
        is_gone = seen.ended in ("navigated", "closed", "crashed")
        return bool(is_gone or self.standing or self.emptied or self.submits)

    @property
    def effects(self) -> tuple[Effect, ...]:
        """In the order of ``Effect``."""
        found = []
        if self.away and not self.standing:
            found.append(Effect.BLOCKS)
        if self.sent or self.stored:
            found.append(Effect.RECORDS)
        if self.said or self.dialogs:
            found.append(Effect.WARNS)
        if self.punishes:
            found.append(Effect.PUNISHES)
        return tuple(found)


def said_words(reaction: Reaction) -> list[str]:
    """What the page said about the act: dialogs first."""
    return [text[:SAID_LIMIT] for text in (*reaction.dialogs, *reaction.said)]


def reaction_of(
    conduct: Conduct,
    observation: Observation,
    words: re.Pattern[str],
    *,
    known: OwnChanges | None = None,
) -> Reaction:
    """What the page did about one act; ``words`` tell what it would call it in a log.

    ``known`` are changes that are no reaction, beyond those of plain waiting.
    """
    in_frames = observation.label == FRAMES
    own = own_changes(conduct, in_frames=in_frames)
    if known is not None:
        own |= known
    quiet = [seen for seen in waited(conduct) if (seen.act == QUIET_IN_FRAMES) == in_frames]
    anyway = {request_pattern(sent) for seen in quiet for sent in seen.sent}
    usual = {s for seen in quiet for sent in seen.sent for s in snippets(sent, words, conduct)}
    volatile = {key for seen in quiet for key in _stored_changes(seen.states)}
    is_held = was_held(*_until(conduct, observation))
    before, after = observation.before, observation.after
    stored = [key for key in _stored_changes(observation.states) if key not in volatile]
    drafts = [key for key in stored if _is_draft(_stored_text(observation, key), conduct)]
    said: list[str] = []
    for state in observation.states[1:]:
        came = list(lines_that_came(before, state))
        ours = beside_failing(state, (c.line for c in came), words) if is_held else ()
        said += [each.line for each in came if each.line not in ours and is_said(each, own, words)]
    return Reaction(
        observation,
        sent=tuple(
            sent
            for sent in observation.sent
            if is_telling(
                sent, words, conduct, is_usual=request_pattern(sent) in anyway, usual=usual
            )
        ),
        dialogs=tuple(
            text
            for text in observation.dialogs
            if not own.explains_dialog(text) and not (is_held and is_of_failing(text, words))
        ),
        said=tuple(dict.fromkeys(said)),
        stored=tuple(key for key in stored if key not in drafts),
        standing=_lost_standing(before, after),
        away=_lost_standing(before, observation.during),
        emptied=_is_emptied(before, after),
        saves=bool(drafts) or any(saves_draft(sent, conduct) for sent in observation.sent),
    )


def _until(conduct: Conduct, observation: Observation) -> Sequence[Observation]:
    """What was seen until then, in whatever visit: which one it was is not known any more."""
    for at, seen in enumerate(conduct.observations):
        if seen is observation:
            return conduct.observations[: at + 1]
    return (observation,)


def is_said(came: Came, own: OwnChanges, words: re.Pattern[str]) -> bool:
    """Whether a line that came is a message about what was done.

    In a place that goes on by itself, only one that names the act is.
    """
    if len(came.line) < SAID_LEAST and not COUNT.search(came.line):
        return False
    return not own.explains(came, by_place=not words.search(came.line))


def _stored_changes(states: Sequence[PageState]) -> list[str]:
    found: list[str] = []
    for one, other in pairwise(states):
        found += [key for key, text in other.stored.items() if one.stored.get(key) != text]
    return list(dict.fromkeys(found))


def _stored_text(observation: Observation, key: str) -> str:
    return next((s.stored[key] for s in reversed(observation.states) if key in s.stored), "")


def _is_draft(text: str, conduct: Conduct) -> bool:
    return any(wanted and wanted in text for wanted in (conduct.typed, conduct.pasted))


def _lost_standing(before: PageState, after: PageState | None) -> str | None:
    if after is None:
        return None
    for key, state in before.fields.items():
        now = after.fields.get(key)
        if state.standing == OPEN and now is not None and now.standing != OPEN:
            return now.standing
    return None


def _is_emptied(before: PageState, after: PageState | None) -> bool:
    if after is None:
        return False
    return any(
        state.text.strip() and key in after.fields and not after.fields[key].text.strip()
        for key, state in before.fields.items()
    )


def is_destructive(observation: Observation) -> bool:
    """Whether the page is not as it was: gone, locked, or emptied."""
    before, after = observation.before, observation.after
    return bool(observation.ended or _lost_standing(before, after) or _is_emptied(before, after))


def needs_control(conduct: Conduct, acts: Sequence[str]) -> bool:
    """Whether anything came of an act that may come in plain waiting as well."""
    seen = conduct.of(*acts, FULLSCREEN, REFUSAL)
    reactions = [reaction_of(conduct, each, compiled("$^")) for each in seen]
    # What a tab sends and keeps on its way is no answer to another one.
    tabs = [each for each in conduct.of(SECOND_TAB) if each.label in (FIRST, SECOND)]
    said = [reaction_of(conduct, each, compiled("$^")) for each in tabs]
    return any(r.said or r.dialogs or r.sent or r.stored for r in reactions) or any(
        r.said or r.dialogs for r in said
    )


def has_followed(conduct: Conduct, observation: Observation) -> bool:
    """Whether anything came of an act, by whatever name."""
    return bool(reaction_of(conduct, observation, compiled("$^")).effects)
