"""The control: a visit in which nothing is done, to see what the page does by itself.

An act seems to have an effect where the page empties, replaces or leaves itself at the same moment.
Then a text is written and left alone, where written texts were lost.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Final

from pasteguard.artifacts.fields import Attempt, LeftAlone
from pasteguard.browser.clipboard import Clipboard
from pasteguard.browser.debugger import Witness
from pasteguard.browser.fields import FieldHandle, take_inventory
from pasteguard.browser.visit import ProbeFailed, Visit, VisitEnded
from pasteguard.gather.acts import act_by_name
from pasteguard.gather.field_recheck import AT_ONCE_MS, CloserLook
from pasteguard.gather.first_pass import FieldRecord, FirstLook
from pasteguard.gather.text_and_shortcuts import Question, find_questions, written_now
from pasteguard.judge.attempts import Fate, fate_of, kept_for_ms
from pasteguard.judge.left_alone import (
    is_after_change,
    needs_control,
    takes_by_itself,
    was_emptied,
)
from pasteguard.judge.losses import is_suspect

ACT_S: Final = 1.5
"""How long after an act began the page may still go away because of it."""
LONGEST_S: Final = 12.0
"""Nobody waits longer for what a page may do by itself."""
STAYS_MS: Final = 4000.0
"""A text that stayed for so long is not taken by the page itself, as far as an audit can tell."""
PAUSES_S: Final = (0.0, 0.0, 0.11, 0.25)
"""How long after a loss the text is written again: no timer is in step with all of them."""
FIELD_LIMIT: Final = 3


@dataclass(frozen=True, slots=True)
class Doubts:
    """What may not have come of our acts. ``until_s``: the age of the page at the last of it."""

    until_s: float
    fields: frozenset[str] = frozenset()
    emptied: tuple[FieldRecord, ...] = ()
    text_goes: bool = False


def doubts_of(look: FirstLook) -> Doubts | None:
    """What the control is to try; None where nothing was lost that could go by itself. Pure."""
    lost = [
        (record, attempt)
        for record in look.records
        for attempt in record.attempts
        if attempt.confirmed and is_suspect(attempt) and needs_control(attempt)
    ]
    gone = [trial.gone_at for trial in look.page.texts if trial.gone_at is not None]
    if not lost and not gone:
        return None
    changed = [(record, attempt) for record, attempt in lost if is_after_change(attempt)]
    emptied = [record for record, attempt in lost if was_emptied(attempt)]
    return Doubts(
        min(LONGEST_S, max([*(_age_ms(a) for _, a in lost), *gone]) / 1000 + ACT_S),
        frozenset(record.handle.key for record, _ in changed),
        tuple({record.handle.key: record for record in emptied}.values())[:FIELD_LIMIT],
        bool(gone),
    )


def _age_ms(attempt: Attempt) -> float:
    return max(attempt.started, attempt.changed_at or 0.0)


@dataclass(slots=True)
class Control:
    """The visit in which nothing is done. The page's age is counted by its own clock."""

    visit: Visit
    clipboard: Clipboard
    random: Random
    doubts: Doubts
    handles: list[FieldHandle] = field(default_factory=list)

    async def run(self) -> LeftAlone:
        """Waits, then writes and waits. A page that goes away by itself is said to leave."""
        fields: frozenset[str] = frozenset()
        emptied: set[str] = set()
        text_goes = False
        try:
            self.handles = await take_inventory(self.visit)
            questions = await find_questions(self.visit)
            await self.visit.begin_to_act()
            await self._wait()
            fields = await self._changed()
            text_goes = await self._has_gone(questions)
            # What has been taken by the page itself already needs no other control.
            for record in self.doubts.emptied:
                handle = self._handle_of(record)
                if handle is None or handle.key in fields:
                    continue
                if takes_by_itself(await self._kept(record, handle)):
                    emptied.add(handle.key)
        except VisitEnded:
            return LeftAlone(True, fields, frozenset(emptied), text_goes)
        return LeftAlone(False, fields, frozenset(emptied), text_goes)

    def _handle_of(self, record: FieldRecord) -> FieldHandle | None:
        return next((h for h in self.handles if h.key == record.handle.key), None)

    async def _wait(self) -> None:
        top = (await self.visit.frames())[0]
        age_s = float(await self.visit.ask(top, "now")) / 1000
        wait_s = self.doubts.until_s - age_s if self._waits else 0.0
        if wait_s > 0:
            await self.visit.of(asyncio.sleep(wait_s), wait_s + ACT_S)

    @property
    def _waits(self) -> bool:
        return bool(self.doubts.fields or self.doubts.text_goes or not self.doubts.emptied)

    async def _changed(self) -> frozenset[str]:
        """The fields that are no longer what they were, or were not there from the start."""
        there = {handle.key for handle in self.handles}
        changed = set(self.doubts.fields - there)
        for handle in self.handles:
            if handle.key not in self.doubts.fields:
                continue
            try:
                is_changed = await self.visit.ask(handle.frame, "changedAt", handle.index)
            except ProbeFailed:
                is_changed = True
            if is_changed is not None:
                changed.add(handle.key)
        return frozenset(changed)

    async def _has_gone(self, questions: Sequence[Question]) -> bool:
        if not self.doubts.text_goes:
            return False
        return not questions or any(
            [await written_now(self.visit, question) is None for question in questions]
        )

    async def _kept(self, record: FieldRecord, handle: FieldHandle) -> list[float | None]:
        """For how long written texts stayed, one after the other; None where one did not go."""
        closer = CloserLook(
            self.visit, Witness(self.visit), self.clipboard, self.random, record, handle
        )
        kept: list[float | None] = []
        for pause_s in PAUSES_S:
            stage = closer.stage
            await stage.pause(pause_s)
            act = act_by_name("type" if stage.writes_by_keys else "insert")
            written = await stage.perform(act, closer.short(), wait_ms=AT_ONCE_MS)
            if fate_of(written) is Fate.UNSEEN:
                break
            kept.append(await self._until_lost(closer, written))
            if kept[-1] is None:
                break
        return kept

    async def _until_lost(self, closer: CloserLook, written: Attempt) -> float | None:
        now = asyncio.get_running_loop().time
        end = now() + STAYS_MS / 1000
        while now() < end:
            seen = (await closer.stage.finish([written]))[0]
            if fate_of(seen) is Fate.NEVER:
                return 0.0
            kept = kept_for_ms(seen)
            if kept is not None:
                return kept
            await closer.stage.pause(0.02)
        return None
