"""One field's suspect acts, done again apart in a visit where the page's code is watched."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace
from random import Random
from typing import Any, Final

from pasteguard.artifacts.fields import Attempt, Blame, Canary
from pasteguard.browser.clipboard import Clipboard
from pasteguard.browser.debugger import READS_ANSWER, Witness
from pasteguard.browser.event_listeners import blame_returning_handler
from pasteguard.browser.field_session import FieldAct, Stage
from pasteguard.browser.fields import FieldHandle
from pasteguard.browser.input import Hands
from pasteguard.browser.visit import Visit
from pasteguard.gather.first_pass import FieldRecord
from pasteguard.gather.sample_acts import TYPE
from pasteguard.gather.suspects import Suspect
from pasteguard.judge.attempts import CANCELLERS, Fate, fate_of, kept_for_ms
from pasteguard.judge.canaries import FREE, NOTHING, typed_sample
from pasteguard.judge.losses import TAKING, is_suspect

REPEATS: Final = 3
"""An act that works the second time is repeated: some pages restrict from the second time on."""
LATE_REPEATS: Final = 2
AT_ONCE_MS: Final = 250.0
LATEST_MS: Final = 1700.0
OWN_PASTE_S: Final = 0.5
"""A page that reads the clipboard itself has put the text in by then."""
FETCH_LIMIT_S: Final = 5.0
"""How long it may take to fetch what it first needs, such as code that cleans what is pasted."""


@dataclass(slots=True)
class CloserLook:
    """Repeats acts on one field. ``record`` gets the confirmed attempts."""

    visit: Visit
    witness: Witness
    clipboard: Clipboard
    random: Random
    record: FieldRecord
    handle: FieldHandle

    @property
    def stage(self) -> Stage:
        """The field in this visit."""
        stage = Stage(self.visit, self.clipboard, Hands(self.visit, one_by_one=True), self.handle)
        stage.has_form, stage.formats = self.record.fits is not None, self.record.formats
        inserted = [a for a in self.record.attempts if a.act == "insert"]
        stage.writes_by_keys = bool(inserted) and fate_of(inserted[-1]).is_loss
        return stage

    async def is_undisturbed(self) -> bool:
        """Whether the field still takes what it took at first: earlier acts broke nothing."""
        fine = [a.act for a in self.record.attempts if fate_of(a) is Fate.ARRIVED]
        way = "insert" if "insert" in fine else "type" if "type" in fine else None
        if way is None:
            return True
        stage = self.stage
        if not await stage.focus():
            return False
        if self.record.small:
            await stage.empty()
        canary = self.short()
        await (stage.hands.insert if way == "insert" else stage.hands.type)(canary.text)
        return bool(
            await stage.ask("waitForWords", self.handle.index, list(canary.words), AT_ONCE_MS)
        )

    async def together(self, acts: Sequence[FieldAct], wait_ms: float) -> list[Attempt]:
        """Does acts in a row and watches their texts to the end; nothing else is done."""
        stage = self.stage
        # Nobody watches the code: no debugger holds the page, and keys may come in quickly.
        stage.hands = Hands(self.visit)
        attempts = [await stage.perform(act, self._canary(act), wait_ms=AT_ONCE_MS) for act in acts]
        await stage.pause(wait_ms / 2000)
        await stage.ask("leave", self.handle.index)
        await stage.pause(wait_ms / 2000)
        return [replace(a, confirmed=True) for a in await stage.finish(attempts)]

    async def apart(self, act: FieldAct, suspect: Suspect) -> list[Attempt]:
        """Does one act until it loses text, a few times at most, and names the code behind it.

        Where the field takes one form alone, text is lost only where all ways to write it are.
        """
        attempts: list[Attempt] = []
        if act.adds and act.style is not None and self.record.fits is not None:
            for canary in self.record.texts(self.random, act.style):
                attempts.append(await self._watched(act, suspect, canary))
                if not is_suspect(attempts[-1]) or attempts[-1].disturbance is not None:
                    break
            return attempts[-1:]
        for _ in range(LATE_REPEATS if suspect.is_late else REPEATS):
            attempts.append(await self._watched(act, suspect))
            last = attempts[-1]
            if is_suspect(last) or last.disturbance is not None or last.answered or last.drawn:
                break
        return attempts

    async def _watched(
        self, act: FieldAct, suspect: Suspect, fitting: Canary | None = None
    ) -> Attempt:
        stage = self.stage
        if self.record.small and act.adds:
            await stage.focus()
            await stage.empty()
        canary = fitting or self._canary(act)
        if act.name.split("-")[0] in TAKING:
            canary = await self._fill(stage)
        blames: list[Blame] = []
        picture = await stage.picture()
        context = self.visit.context
        if canary is not None and act.adds:
            context.answering = (canary.text, canary.words[0])
        answered, awaited = context.answered, self.visit.awaited
        try:
            async with self.witness.watching(self.handle.frame, blames):
                attempt = await stage.perform(act, canary, wait_ms=AT_ONCE_MS)
                if attempt.disturbance is None and suspect.is_late:
                    await self._wait_until_gone(stage, attempt)
                elif attempt.disturbance is None and act.adds:
                    await self._wait_until_there(stage, attempt, answered, awaited)
        finally:
            context.answering = ()
        attempt = (await stage.finish([attempt]))[0]
        is_drawn = bool(picture) and fate_of(attempt).is_loss and await stage.picture() != picture
        reads_answer = any(blame.called == READS_ANSWER for blame in blames)
        blames = [blame for blame in blames if blame.called != READS_ANSWER]
        return replace(
            attempt,
            confirmed=True,
            answered=context.answered - answered,
            reads_answer=reads_answer,
            drawn=is_drawn,
            blame=tuple(blames + await self._silent_cancels(attempt, blames)),
        )

    async def _wait_until_there(
        self, stage: Stage, attempt: Attempt, answered: int, awaited: frozenset[Any]
    ) -> None:
        """Waits a while for a text that the page means to put in itself, or asks a server about.

        ``answered`` and ``awaited`` are how its requests stood before the act.
        """
        if fate_of(attempt) is not Fate.NEVER or attempt.canary is None:
            return
        now = asyncio.get_running_loop().time
        began, words = now(), list(attempt.canary.words)
        while True:
            if await stage.ask("waitForWords", self.handle.index, words, AT_ONCE_MS):
                return
            passed, is_answered = now() - began, self.visit.context.answered > answered
            if is_answered:
                limit = LATEST_MS / 1000
            else:
                limit = FETCH_LIMIT_S if self.visit.awaited - awaited else OWN_PASTE_S
            if passed >= limit:
                return

    async def _wait_until_gone(self, stage: Stage, attempt: Attempt) -> None:
        """Waits for what the first look saw, that the text is taken back, but no longer.

        Half way the field is left: some pages look at it only then.
        """
        now = asyncio.get_running_loop().time
        end, leave_at = now() + LATEST_MS / 1000, now() + LATEST_MS / 2000
        while now() < end:
            await stage.pause(0.1)
            if now() >= leave_at:
                await stage.ask("leave", self.handle.index)
            looked = (await stage.finish([attempt]))[0]
            if kept_for_ms(looked) is not None or fate_of(looked) is Fate.NEVER:
                return

    async def _fill(self, stage: Stage) -> Canary:
        """Sees to it that there is something of ours to copy or cut, and says what."""
        canary = self.short()
        await stage.focus()
        await stage.hands.choose("MoveToEndOfDocument")
        await (stage.hands.type if stage.writes_by_keys else stage.hands.insert)(canary.text)
        await stage.ask("waitForWords", self.handle.index, list(canary.words), AT_ONCE_MS)
        return canary

    async def _silent_cancels(self, attempt: Attempt, blames: list[Blame]) -> list[Blame]:
        """Handlers that cancelled an event by returning false, where nobody was seen to cancel."""
        cancelled = [event.type for event in attempt.events if event.cancelled]
        if not cancelled or any(blame.called in CANCELLERS for blame in blames):
            return []
        found = await blame_returning_handler(
            self.visit, self.witness, self.handle.frame, "fieldPath", self.handle.index, cancelled
        )
        return [found] if found is not None else []

    def short(self) -> Canary:
        """A short text of what the field takes."""
        return self.record.texts(self.random, "short")[0]

    def _canary(self, act: FieldAct) -> Canary | None:
        if act.style is None:
            return None
        is_mixed = self.record.fits is None and self.record.admits in (FREE, NOTHING)
        if act is TYPE and is_mixed:
            return typed_sample(self.random, self.record.handle.facts)
        return self.record.texts(self.random, act.style)[0]
