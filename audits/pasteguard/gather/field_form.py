"""What a field takes that refuses a mixed text: learnt by writing in it as a person would.

A mask takes the characters of its form one by one, and a filter those of its kind; what the field
then reads is a text that fits. Where no key brings anything, kana and kanji are tried.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from random import Random
from typing import Final

from pasteguard.browser.field_session import Stage
from pasteguard.judge.canaries import make_canary, share_found, squash
from pasteguard.judge.fitting_texts import (
    JAPANESE_ALPHABETS,
    LONGEST,
    RUN_LENGTH,
    Fitting,
    candidates,
    is_taken,
    like_a_placeholder,
)

ANSWER_S: Final = 0.03
"""How long a page has to answer a key; most masks do so at once."""
LAST_ANSWER_S: Final = 0.25
"""How long what was written has to stay before it counts."""
Write = Callable[[str], Awaitable[None]]


@dataclass(slots=True)
class FormLearner:
    """Learns the form of one field. It leaves the field with what was written last."""

    stage: Stage
    random: Random

    async def learn(self) -> Fitting | None:
        """A text that the field takes; None where nothing was found that it takes."""
        self.stage.has_form = True
        return (
            await self._run_of_digits()
            or await self._one_by_one()
            or await self._by_placeholder()
            or await self._japanese()
        )

    async def _run_of_digits(self) -> Fitting | None:
        """A field for numbers of any length takes many digits at once."""
        room = self.stage.field.facts.boxes or self.stage.field.facts.maxlength or RUN_LENGTH
        text = "".join(str(self.random.randint(2, 9)) for _ in range(min(room, RUN_LENGTH)))
        return await self._whole(text, self.stage.hands.type)

    async def _one_by_one(self) -> Fitting | None:
        """Types one character after the other, of whichever kind the field takes next."""
        await self._clear()
        written, last, shown = "", "", await self.stage.text()
        while len(written) < LONGEST:
            for character in candidates(self.random, last):
                await self.stage.hands.type(character)
                after = await self._read(shown)
                if is_taken(shown, after, character):
                    written, last, shown = written + character, character, after
                    break
                if squash(after) != squash(shown):
                    # It took away what stood there as well: back to where it was.
                    await self._clear()
                    await self.stage.hands.type(written)
                    shown = await self._read("")
            else:
                break
        # What was filled in by itself (the zero of 04, a prefix) is part of the form.
        return Fitting(written, shown) if written else None

    async def _by_placeholder(self) -> Fitting | None:
        text = like_a_placeholder(self.random, self.stage.field.facts.placeholder or "")
        if not text:
            return None
        return await self._whole(text, self.stage.hands.insert)

    async def _japanese(self) -> Fitting | None:
        room = self.stage.field.facts.maxlength
        for alphabet in JAPANESE_ALPHABETS:
            text = make_canary(self.random, "short", alphabet, room).text
            if found := await self._whole(text, self.stage.hands.insert):
                return found
        return None

    async def _whole(self, text: str, write: Write) -> Fitting | None:
        await self._clear()
        before = await self.stage.text()
        await write(text)
        shown = await self._read(before)
        if share_found((text,), shown) < 1:
            return None
        await self.stage.pause(LAST_ANSWER_S)
        shown = await self.stage.text()
        return Fitting(text, shown) if share_found((text,), shown) == 1 else None

    async def _clear(self) -> None:
        await self.stage.focus()
        await self.stage.empty()

    async def _read(self, before: str) -> str:
        """What the field reads once the page has answered what was written."""
        await self.stage.pause(ANSWER_S)
        text = await self.stage.text()
        if squash(text) == squash(before):
            await self.stage.pause(ANSWER_S)
            text = await self.stage.text()
        return text
