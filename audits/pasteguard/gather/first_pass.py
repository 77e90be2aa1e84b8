"""The rehearsal: what a person would do is done, quickly in one visit, then with a closer look.

First look: all acts on all fields in a row; the probe's timeline shows what is taken back later
while the next act already runs, so the visit waits once, at its end. Second look, only for what
lost text or was cancelled: a fresh visit, each act apart, with the page's code watched at work.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from random import Random
from typing import Final

from playwright.async_api import Error as PlaywrightError

from pasteguard.artifacts.audit import FIELD_LIMIT, SAMPLE_LIMIT
from pasteguard.artifacts.fields import Attempt, Canary, FieldEvidence, PageEvidence
from pasteguard.browser.clipboard import Clipboard
from pasteguard.browser.field_session import ARRIVAL_LIMIT_MS, PATIENCE_S, FieldAct, Stage, closed
from pasteguard.browser.fields import FieldHandle, take_inventory, take_new_fields
from pasteguard.browser.input import Hands
from pasteguard.browser.visit import ProbeFailed, Visit, VisitEnded
from pasteguard.gather.acts import FieldActs
from pasteguard.gather.field_form import FormLearner
from pasteguard.gather.like_fields import samples
from pasteguard.gather.sample_acts import (
    INSERT_SAMPLE,
    ON_SCREEN,
    PASTE_SAMPLE,
    SCREEN_KEYS,
    TYPE,
)
from pasteguard.gather.text_and_shortcuts import Question, Reader, find_drawings, find_questions
from pasteguard.judge.alterations import has_more
from pasteguard.judge.attempts import EDITORS, Fate, added_by, fate_of, kept_more
from pasteguard.judge.canaries import (
    ASCII,
    CONTENT_ROOM,
    CONTENTS,
    DIGITS,
    FREE,
    LETTERS,
    LONG_LENGTH,
    NOTHING,
    admitted_by_declaration,
    admitted_by_reaction,
    is_for_prose,
    is_small,
    make_canary,
    share_found,
    typed_sample,
)
from pasteguard.judge.fitting_texts import JAPANESE_ALPHABETS, Fitting
from pasteguard.judge.losses import is_suspect

WATCH_S: Final = 1.5
"""How long after the last act a text may still be taken back."""
SAMPLED: Final = ("insert", "paste")
"""What is done to a field that is alike with one that is tried in every way."""
VISIT_LIMIT: Final = 4
"""The first look begins again at most this often on a page that goes away."""
MENU_FIELDS: Final = 3
LAST_FIELDS: Final = 3
"""On so many fields the Enter key is pressed; a page has one way with it."""
LAST_WATCH_S: Final = 0.4
"""How long after that a page may still take the text for handed in."""

OpenVisit = Callable[[], Awaitable[Visit]]


@dataclass(slots=True)
class FieldRecord:
    """A field over all visits: what it admits, and what was tried on it."""

    handle: FieldHandle
    admits: str = NOTHING
    small: bool = False
    learnt: bool = False
    fits: Fitting | None = None
    formats: bool = False
    attempts: list[Attempt] = field(default_factory=list)
    done: set[str] = field(default_factory=set)
    unseen: str | None = None
    unconfirmed: set[str] = field(default_factory=set)
    """Acts that lost text at first, and could not be done again."""
    like: str | None = None
    """The key of the field that is tried in every way for this one, where this is only sampled."""

    @property
    def can_be_written(self) -> bool:
        """Whether the markup lets anybody write in it."""
        return not self.handle.facts.disabled

    def texts(self, random: Random, style: str) -> tuple[Canary, ...]:
        """New texts of the style that fit the field: the same one in each form that it takes."""
        if self.fits is not None:
            return self.fits.canaries(random)
        facts = self.handle.facts
        admits = self.admits if self.admits != NOTHING else FREE
        return (make_canary(random, style, admits, facts.boxes or facts.maxlength),)

    def evidence(self) -> FieldEvidence:
        """All of it as plain data for judging."""
        return FieldEvidence(
            self.handle.facts, self.admits, tuple(self.attempts), unseen=self.unseen
        )


@dataclass(slots=True)
class FirstLook:
    """What the first look knows so far; it outlives a visit that ends early."""

    records: list[FieldRecord] = field(default_factory=list)
    page: PageEvidence = field(default_factory=PageEvidence)
    questions: list[Question] = field(default_factory=list)
    ends: list[str] = field(default_factory=list)
    read: bool = False
    is_ending: bool = False
    is_complete: bool = False


@dataclass(slots=True)
class Rehearsal:
    """Acts on one page through as many visits as it needs."""

    open_visit: OpenVisit
    clipboard: Clipboard
    random: Random
    acts: FieldActs
    look: FirstLook = field(default_factory=FirstLook)

    async def first_look(self) -> FirstLook:
        """Everything once; begins again where the page goes away, and goes on after that act."""
        for _ in range(VISIT_LIMIT):
            visit = await self.open_visit()
            try:
                await self._look_through(visit)
                self.look.is_complete = True
                return self.look
            except VisitEnded as ended:
                if self.look.is_ending:
                    # Nothing was left to do but what the page takes for handing in.
                    self.look.is_complete = True
                    return self.look
                self.look.ends.append(ended.reason)
                if ended.reason in ("hung", "dialogs"):
                    break
            finally:
                for record in self.look.records:
                    record.attempts = [closed(attempt) for attempt in record.attempts]
                await visit.close()
        for record in self.look.records:
            if len(record.done) < len(self.acts.first):
                record.unseen = self.look.ends[-1]
        return self.look

    async def _look_through(self, visit: Visit) -> None:
        hands = Hands(visit)
        handles = await take_inventory(visit)
        self._meet(handles)
        await visit.begin_to_act()
        stages = self._stages(visit, hands, handles)
        await self._add_all(visit, stages)
        ended = asyncio.get_running_loop().time()
        await self._read_page(visit, hands)
        new = await take_new_fields(visit, handles)
        if new:
            self._meet(new, add=True)
            more = self._stages(visit, hands, new)
            await self._add_all(visit, more)
            stages |= more
            ended = asyncio.get_running_loop().time()
        await self._act_later(stages)
        rest = WATCH_S - (asyncio.get_running_loop().time() - ended)
        if rest > 0 and stages:
            await visit.of(asyncio.sleep(rest))
        await self._take_all(visit, stages)
        await self._act_last(visit, stages)

    def _meet(self, handles: list[FieldHandle], *, add: bool = False) -> None:
        known = {record.handle.key: record for record in self.look.records}
        if not known or add:
            self.look.records += [FieldRecord(h) for h in handles if h.key not in known]
            if not known and len(handles) > FIELD_LIMIT:
                for place, full in samples([handle.facts for handle in handles]).items():
                    self.look.records[place].like = handles[full].key
            return
        for handle in handles:
            if handle.key in known:
                known[handle.key].handle = handle

    def _stages(
        self, visit: Visit, hands: Hands, handles: Sequence[FieldHandle]
    ) -> dict[str, Stage]:
        """A stage for each of these fields that is tried in this visit."""
        full = [record for record in self.look.records if record.like is None][:FIELD_LIMIT]
        sampled = [record for record in self.look.records if record.like is not None]
        there = {handle.key for handle in handles}
        return {
            record.handle.key: Stage(visit, self.clipboard, hands, record.handle)
            for record in (*full, *sampled[:SAMPLE_LIMIT])
            if record.can_be_written and record.handle.key in there
        }

    async def _add_all(self, visit: Visit, stages: dict[str, Stage]) -> None:
        """Puts text into each field in every way, one field after the other; then the samples."""
        for record in self.look.records:
            stage = stages.get(record.handle.key)
            if stage is None or record.like is not None:
                continue
            await self._try_all(record, stage)
        for record in self.look.records:
            if record.like is not None and record.handle.key in stages:
                await self._try_sample(record, stages[record.handle.key])

    async def _try_all(self, record: FieldRecord, stage: Stage) -> None:
        stage.has_form, stage.formats = record.fits is not None, record.formats
        await self._learn(record, stage)
        for act in self.acts.first:
            if act.adds and act.name not in record.done and act.suits(record.handle.facts):
                await self._try(record, stage, act)

    async def _try_sample(self, record: FieldRecord, stage: Stage) -> None:
        """Pastes into a field that is alike with one that was tried in every way.

        Where another thing comes of it than there, this one is tried in every way, too.
        """
        full = next(each for each in self.look.records if each.handle.key == record.like)
        record.admits, record.small, record.learnt = full.admits, full.small, full.learnt
        record.fits, record.formats = full.fits, full.formats
        stage.has_form, stage.formats = record.fits is not None, record.formats
        for act in self.acts.first:
            if act.name in SAMPLED and act.name not in record.done:
                await self._try(record, stage, act)
        if _fates(record) != _fates(full) and self._has_room():
            record.like = None
            await self._try_all(record, stage)

    def _has_room(self) -> bool:
        """Whether one more field may be tried in every way."""
        return sum(1 for record in self.look.records if record.like is None) < FIELD_LIMIT

    async def _learn(self, record: FieldRecord, stage: Stage) -> None:
        """Types a mixed text and sees what the field takes of it.

        What is refused in a field for prose, or comes when no key brings it, is a loss to be
        judged. Otherwise the field is made for less (digits, say), and is tried with that.
        """
        if record.learnt:
            return
        record.learnt = True
        facts = record.handle.facts
        typed = await self._sample(record, stage, TYPE)
        declared = admitted_by_declaration(facts)
        record.admits = declared or FREE
        if facts.readonly and fate_of(typed).is_loss:
            drawn = await self._press_screen_keys(record, stage)
            if drawn is not None:
                record.admits = declared or drawn
                record.small = is_small(facts, record.admits)
                return
        record.formats = stage.formats = has_more(typed)
        if fate_of(typed) is not Fate.ARRIVED:
            others = [
                await self._sample(record, stage, act) for act in (INSERT_SAMPLE, PASTE_SAMPLE)
            ]
            best = max((typed, *others), key=lambda attempt: len(added_by(attempt)))
            assert best.canary is not None
            record.admits = declared or admitted_by_reaction(best.canary.text, added_by(best))
            if facts.drawn and record.admits == NOTHING:
                # Its text is looked for on the screen later; what it takes is not known.
                record.admits = FREE
            elif not is_for_prose(facts) and not _is_typing_refused(typed, others):
                await self._learn_form(record, stage)
        elif facts.boxes:
            assert typed.canary is not None
            record.fits = Fitting(typed.canary.text, "")
        stage.has_form = record.fits is not None
        record.small = is_small(facts, record.admits) or stage.has_form

    async def _learn_form(self, record: FieldRecord, stage: Stage) -> None:
        """Finds out what the field takes, and types that instead of the mixed text."""
        try:
            record.fits = await FormLearner(stage, self.random).learn()
        except (ProbeFailed, PlaywrightError):
            # The field went away meanwhile.
            record.fits = None
        if record.fits is None:
            if record.admits != NOTHING:
                await self._type_what_fits(record, stage)
            return
        record.admits, stage.has_form = record.fits.admits, True
        await self._type_what_fits(record, stage)
        if record.attempts and fate_of(record.attempts[-1]).is_loss:
            # Of its form, other characters are not taken: a date, a number with a limit.
            record.fits = record.fits.fixed()
            await self._type_what_fits(record, stage)

    async def _press_screen_keys(self, record: FieldRecord, stage: Stage) -> str | None:
        """The alphabet of the keyboard that the page draws to fill the field; None without one."""
        await stage.focus()
        letters = "".join(await stage.ask("findScreenKeys"))
        if not letters:
            return None
        text = letters[:SCREEN_KEYS]
        attempt = await stage.perform(
            ON_SCREEN, Canary(text, (text,), "short"), wait_ms=ARRIVAL_LIMIT_MS
        )
        await self._after(record, stage, ON_SCREEN, attempt)
        if fate_of(attempt) is not Fate.ARRIVED:
            return None
        if letters.isascii():
            return DIGITS if letters.isdigit() else LETTERS
        return FREE

    async def _sample(self, record: FieldRecord, stage: Stage, act: FieldAct) -> Attempt:
        if act is not TYPE:
            await stage.empty()
        sample = typed_sample(self.random, record.handle.facts)
        attempt = await stage.perform(act, sample, wait_ms=ARRIVAL_LIMIT_MS)
        attempt = (await stage.finish([attempt]))[0] if fate_of(attempt).is_loss else attempt
        await self._after(record, stage, act, attempt)
        return attempt

    async def _type_what_fits(self, record: FieldRecord, stage: Stage) -> None:
        record.attempts = [a for a in record.attempts if a.act != TYPE.name]
        if record.admits in (NOTHING, *JAPANESE_ALPHABETS):
            # Keys of a Latin keyboard bring nothing that it is made for.
            return
        fitting = record.texts(self.random, "short")[0]
        await stage.focus()
        await stage.empty()
        again = await stage.perform(TYPE, fitting, wait_ms=ARRIVAL_LIMIT_MS)
        await self._after(record, stage, TYPE, again)

    async def _after(
        self, record: FieldRecord, stage: Stage, act: FieldAct, attempt: Attempt
    ) -> None:
        record.attempts.append(attempt)
        record.done.add(act.name)
        if attempt.disturbance is not None:
            stage.visit.check()
        if attempt.disturbance in ("navigated", "closed", "crashed", "hung", "dialogs"):
            raise VisitEnded(attempt.disturbance)

    async def _try(self, record: FieldRecord, stage: Stage, act: FieldAct) -> None:
        canary = self._canary_for(record, act)
        if act.style is not None and canary is None:
            return
        if record.small and act.adds:
            record.attempts = await stage.finish(record.attempts)
            await stage.focus()
            await stage.empty()
        attempt = await stage.perform(act, canary, wait_ms=ARRIVAL_LIMIT_MS)
        if record.fits is not None and act.adds and fate_of(attempt).is_loss:
            attempt = await self._in_other_forms(record, stage, act, attempt)
        await self._after(record, stage, act, attempt)
        if act.name == "insert":
            stage.writes_by_keys = fate_of(attempt).is_loss
        if act.parts and fate_of(attempt).is_loss and _pastes_elsewise(record):
            for part in act.parts:
                if part.name not in record.done:
                    await self._try(record, stage, part)
        await self._compare(record, stage, act, attempt)

    async def _compare(
        self, record: FieldRecord, stage: Stage, act: FieldAct, attempt: Attempt
    ) -> None:
        """Does the act's control where text was lost with it."""
        if act.control is not None and is_suspect(attempt) and act.control.name not in record.done:
            do = self._try if act.adds else self._take
            await do(record, stage, act.control)

    async def _in_other_forms(
        self, record: FieldRecord, stage: Stage, act: FieldAct, lost: Attempt
    ) -> Attempt:
        """The act with the other forms of a text that fits; what was lost where all of them are."""
        for canary in record.texts(self.random, act.style or "short")[1:]:
            await stage.finish([lost])
            await stage.focus()
            await stage.empty()
            attempt = await stage.perform(act, canary, wait_ms=ARRIVAL_LIMIT_MS)
            if not fate_of(attempt).is_loss:
                return attempt
        return lost

    def _canary_for(self, record: FieldRecord, act: FieldAct) -> Canary | None:
        """A text for the act that fits the field; None where the act makes no sense there."""
        if act.style is None:
            return None
        facts, admits = record.handle.facts, record.admits
        if act.style in ("lines", "long", *CONTENTS) and (
            record.fits is not None or admits not in (FREE, LETTERS, ASCII, NOTHING)
        ):
            return None
        if act.style.startswith("japanese") and admits not in (FREE, *JAPANESE_ALPHABETS):
            return None
        room = facts.boxes or facts.maxlength
        if act.style in ("japanese-pair", "japanese-lines") and (
            record.fits is not None or (room is not None and room < 16)
        ):
            return None
        if record.fits is not None:
            return record.texts(self.random, act.style)[0]
        if act.style == "japanese-lines" and not is_for_prose(facts):
            return None
        if act.style == "lines" and room is not None and room < 40:
            return None
        if act.style == "long" and room is not None and room < 40:
            return None
        if act.style in CONTENTS and (admits != FREE or (room or LONG_LENGTH) <= CONTENT_ROOM):
            return None
        return make_canary(self.random, act.style, admits if admits != NOTHING else FREE, room)

    async def _read_page(self, visit: Visit, hands: Hands) -> None:
        """Selects, copies, opens menus and presses shortcuts, while the fields are watched."""
        if self.look.read:
            return
        self.look.read = True
        reader = Reader(visit, self.clipboard, hands)
        questions = await find_questions(visit)
        self.look.questions = questions
        if self.acts.reads_page:
            texts = []
            for number, question in enumerate(questions):
                trial = await reader.try_text(question, is_last=number == len(questions) - 1)
                if trial is not None:
                    texts.append(trial)
            self.look.page = replace(
                self.look.page, texts=tuple(texts), drawings=await find_drawings(visit)
            )
        keys = await reader.try_keys(self.acts.shortcuts)
        self.look.page = replace(self.look.page, keys=keys)

    async def _act_later(self, stages: dict[str, Stage]) -> None:
        """Uses the wait for texts that are taken back for acts that need a while themselves.

        Only the first field is left for long, unless text was lost there.
        """
        for act in self.acts.later:
            is_patient = True
            for record in self.look.records:
                stage = stages.get(record.handle.key)
                earlier = [a for a in record.attempts if a.act == act.later_than]
                if stage is None or not earlier or fate_of(earlier[-1]).is_loss:
                    continue
                if record.like is not None:
                    continue
                if act.name in record.done:
                    continue
                stage.patience_s = PATIENCE_S if is_patient else 0.0
                await self._try(record, stage, act)
                is_patient = any(is_suspect(a) for a in record.attempts if a.act == act.name)

    async def _take_all(self, visit: Visit, stages: dict[str, Stage]) -> None:
        """Copies, cuts and undoes in each field, now that nothing is watched any more.

        Whether a copy is still there later is seen on the first field only.
        """
        is_patient = True
        for number, record in enumerate(self.look.records):
            stage = stages.get(record.handle.key)
            if stage is None:
                continue
            stage.patience_s, is_patient = (PATIENCE_S if is_patient else 0.0), False
            record.attempts = await stage.finish(record.attempts)
            if record.like is not None:
                continue
            first = len(record.attempts)
            taking = [a for a in self.acts.first if not a.adds and a.name not in record.done]
            if taking:
                await self._prepare(record, stage)
            for act in taking:
                if act.only_if(record.attempts):
                    await self._take(record, stage, act)
            if (
                self.acts.reads_page
                and number < MENU_FIELDS
                and record.handle.facts.kind not in EDITORS
            ):
                await self._open_menu(record, stage)
            taken = await stage.finish(record.attempts[first:])
            record.attempts[first:] = taken

    async def _act_last(self, visit: Visit, stages: dict[str, Stage]) -> None:
        """Does what the page may take for handing in; where it goes away, that was all."""
        if not self.acts.last:
            return
        self.look.is_ending = True
        tried: list[tuple[FieldRecord, Stage]] = []
        full = [record for record in self.look.records if record.like is None]
        for record in full[:LAST_FIELDS]:
            stage = stages.get(record.handle.key)
            if stage is None:
                continue
            if any(a.act.endswith("-long") and fate_of(a).is_loss for a in record.attempts):
                # A full field takes nothing more, however it is written.
                with suppress(ProbeFailed, PlaywrightError):
                    await stage.focus()
                    await stage.empty()
            tried.append((record, stage))
            for act in self.acts.last:
                if act.name not in record.done and act.only_if(record.attempts):
                    await self._try(record, stage, act)
        if tried:
            await visit.of(asyncio.sleep(LAST_WATCH_S))
        for record, stage in tried:
            record.attempts = await stage.finish(record.attempts)

    async def _prepare(self, record: FieldRecord, stage: Stage) -> None:
        """Sees to it that there is something to copy."""
        with suppress(ProbeFailed, PlaywrightError):
            await stage.focus()
            if not (await stage.text()).strip():
                canary = record.texts(self.random, "short")[0]
                await stage.hands.insert(canary.text)

    async def _take(self, record: FieldRecord, stage: Stage, act: FieldAct) -> None:
        canary = self._canary_for(record, act)
        if act.style is not None and canary is None:
            return
        if act.name.split("-")[0] in ("copy", "cut"):
            canary = await self._known_text(record, stage)
        attempt = await stage.perform(act, canary, wait_ms=ARRIVAL_LIMIT_MS)
        finished = (await stage.finish([attempt]))[0]
        await self._after(record, stage, act, finished)
        await self._compare(record, stage, act, finished)

    async def _known_text(self, record: FieldRecord, stage: Stage) -> Canary | None:
        """A text of ours that is in the field, to be looked for on the clipboard."""
        text = await stage.text()
        for attempt in reversed(record.attempts):
            canary = attempt.canary
            if (
                canary is not None
                and canary.style == "short"
                and share_found(canary.words, text) == 1
            ):
                return canary
        return None

    async def _open_menu(self, record: FieldRecord, stage: Stage) -> None:
        attempt = await stage.perform(MENU, None, wait_ms=0)
        self.look.page = replace(
            self.look.page,
            menu_on_fields={**self.look.page.menu_on_fields, record.handle.key: attempt},
        )


def _fates(record: FieldRecord) -> dict[str, Fate]:
    """What became of the text in each way in which a sampled field is tried."""
    return {a.act: fate_of(a) for a in record.attempts if a.act in SAMPLED}


def _pastes_elsewise(record: FieldRecord) -> bool:
    """Whether the field kept anything that was pasted."""
    pasted = [a for a in record.attempts if a.act.startswith("paste")]
    return any(fate_of(attempt) is Fate.ARRIVED for attempt in pasted)


def _is_typing_refused(typed: Attempt, others: Sequence[Attempt]) -> bool:
    """Whether keys bring letters, but less than comes with no key: of that, typing is the loss.

    A field that takes no letter at all by key is made for numbers or for codes.
    """
    keeps_letters = any(character.isalpha() for character in added_by(typed))
    return keeps_letters and any(kept_more(typed, other) for other in others)


async def right_click(stage: Stage, canary: Canary | None) -> None:
    """Opens the context menu in the field."""
    del canary
    place = await stage.centre()
    if place is not None:
        await stage.hands.click(*place, "right")


MENU: Final = FieldAct(140, "menu", None, right_click, adds=False)
