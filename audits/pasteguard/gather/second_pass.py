"""The second look: what lost text is done again, apart, with the page's code watched at work.

Only what is lost again counts. Acts that lost text alike share one second look; acts that may only
have suffered from another are tried together first, and apart only where the trouble stays.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from random import Random
from typing import Final

from pasteguard.artifacts.fields import Attempt, Blame, PageEvidence, TextTrial
from pasteguard.browser.clipboard import Clipboard
from pasteguard.browser.debugger import Witness
from pasteguard.browser.event_listeners import blame_returning_handler
from pasteguard.browser.field_session import Stage
from pasteguard.browser.fields import FieldHandle, take_inventory
from pasteguard.browser.input import Hands
from pasteguard.browser.visit import Visit, VisitEnded
from pasteguard.gather.acts import act_by_name, shortcuts
from pasteguard.gather.field_recheck import LATEST_MS, CloserLook
from pasteguard.gather.first_pass import MENU, FieldRecord, FirstLook, OpenVisit
from pasteguard.gather.suspects import PASTING, Suspect, suspects_among, suspects_apart
from pasteguard.gather.text_and_shortcuts import Question, Reader, find_questions, with_css_rule
from pasteguard.judge.attempts import CANCELLERS
from pasteguard.judge.losses import is_suspect
from pasteguard.judge.mechanisms import cancelled_events
from pasteguard.judge.own_mistakes import attempted
from pasteguard.judge.text_entry import WRITE_LONG
from pasteguard.judge.verdict import Verdict
from pasteguard.model.report import Outcome
from pasteguard.restrictions.registry import judges

VISIT_LIMIT: Final = 6
KEY_LIMIT: Final = 3
NOT_FOUND: Final = float("inf")
"""When a text is gone that a second visit does not find."""


@dataclass(slots=True)
class SecondLook:
    """Looks again at one page, in as many fresh visits as it needs (bounded)."""

    open_visit: OpenVisit
    clipboard: Clipboard
    random: Random
    look: FirstLook
    ends: list[str] = field(default_factory=list)

    async def run(self) -> None:
        """Adds confirmed attempts, and the code behind them, to the first look's records."""
        waiting = suspects_among(self.look.records)
        page_waits = is_page_suspect(self.look)
        for _ in range(VISIT_LIMIT):
            if not waiting and not page_waits:
                break
            visit = await self.open_visit()
            try:
                handles = {handle.key: handle for handle in await take_inventory(visit)}
                witness = Witness(visit)
                await witness.begin()
                await visit.begin_to_act()
                if waiting:
                    waiting = await self._look_at(visit, witness, handles, waiting)
                if not waiting and page_waits:
                    page_waits = False
                    await PageLook(self, visit, witness, handles).run()
            except VisitEnded as ended:
                self.ends.append(ended.reason)
            finally:
                await visit.close()
        self._give_up(waiting)

    def _give_up(self, suspects: Iterable[Suspect]) -> None:
        """Notes what could not be looked at again: it is not known."""
        for record in self.look.records:
            for suspect in suspects:
                if suspect.key == record.handle.key:
                    record.unconfirmed.update(suspect.acts)

    async def _look_at(
        self,
        visit: Visit,
        witness: Witness,
        handles: dict[str, FieldHandle],
        waiting: list[Suspect],
    ) -> list[Suspect]:
        """Looks at as many as this visit allows; takes them off ``waiting``, returns the rest."""
        records = {record.handle.key: record for record in self.look.records}
        is_fresh = True
        while waiting:
            handle, record = handles.get(waiting[0].key), records[waiting[0].key]
            if handle is None or is_another(handle, record):
                self._give_up([waiting.pop(0)])
                continue
            closer = CloserLook(visit, witness, self.clipboard, self.random, record, handle)
            if not is_fresh and not await closer.is_undisturbed():
                return waiting
            is_fresh = False
            suspect = waiting.pop(0)
            waiting[:0] = await look_closer(closer, suspect, record)
        return waiting


def is_another(handle: FieldHandle, record: FieldRecord) -> bool:
    """Whether the field was switched on or off since the first look."""
    now, then = handle.facts, record.handle.facts
    return (now.disabled, now.readonly) != (then.disabled, then.readonly)


async def look_closer(closer: CloserLook, suspect: Suspect, record: FieldRecord) -> list[Suspect]:
    """Looks at one suspect; returns what now has to be looked at apart."""
    acts = [act_by_name(name) for name in suspect.acts]
    if suspect.is_collateral:
        attempts = await closer.together(acts, LATEST_MS)
        if not any(is_suspect(attempt) for attempt in attempts):
            record.attempts += attempts
            return []
        return suspects_apart(record, suspect.acts)
    attempts = await closer.apart(acts[0], suspect)
    record.attempts += attempts
    last = attempts[-1]
    if is_suspect(last):
        share_blame(record, suspect.acts[1:], last)
        if suspect.is_late and acts[0].name.startswith(PASTING):
            withdraw_unlucky(record)
            if last.disturbance is None and lacks_control(record):
                return [Suspect(suspect.key, (WRITE_LONG,), is_late=True, is_collateral=True)]
        if last.disturbance is not None:
            raise VisitEnded(last.disturbance)
        return []
    return [Suspect(suspect.key, (act.name,), suspect.is_late) for act in acts[1:]]


def lacks_control(record: FieldRecord) -> bool:
    """Whether it is unknown if a long text that is lost when pasted would stay when written."""
    return not any(a.confirmed and a.act == WRITE_LONG for a in record.attempts)


def withdraw_unlucky(record: FieldRecord) -> None:
    """Forgets pastes that seemed to stay only because another's text was taken back around them."""
    record.attempts = [
        attempt
        for attempt in record.attempts
        if attempt.confirmed or not attempt.act.startswith(PASTING) or is_suspect(attempt)
    ]


def share_blame(record: FieldRecord, acts: tuple[str, ...], known: Attempt) -> None:
    """Gives acts that lost text in the same way the code that was seen to do it."""
    record.attempts = [
        replace(
            attempt,
            blame=known.blame,
            answered=known.answered,
            reads_answer=known.reads_answer,
        )
        if attempt.act in acts and not attempt.confirmed
        else attempt
        for attempt in record.attempts
    ]


def is_page_suspect(look: FirstLook) -> bool:
    """Whether anything was cancelled or lost that concerns the page as a whole."""
    page = look.page
    return (
        any(trial.cancelled for trial in page.keys)
        or any(cancelled_events(attempt, "contextmenu") for attempt in page.menu_on_fields.values())
        or _is_text_suspect(page)
    )


@dataclass(slots=True)
class PageLook:
    """The page-wide suspects of one second visit."""

    second: SecondLook
    visit: Visit
    witness: Witness
    handles: dict[str, FieldHandle]

    async def run(self) -> None:
        """Replaces what the first look has of the page's text, keys and menus by a closer look."""
        reader = Reader(
            self.visit, self.second.clipboard, Hands(self.visit, one_by_one=True), self.witness
        )
        await self._texts(reader)
        await self._keys(reader)
        await self._menus()

    @property
    def look(self) -> FirstLook:
        """What the first look found."""
        return self.second.look

    async def _texts(self, reader: Reader) -> None:
        questions = {question.text: question for question in await find_questions(self.visit)}
        texts = list(self.look.page.texts)
        for number, trial in enumerate(texts):
            question = questions.get(trial.text)
            if not _is_text_suspect(replace(self.look.page, texts=(trial,))):
                continue
            if question is None:
                texts[number] = replace(trial, gone_at=NOT_FOUND)
                continue
            again = await reader.try_text(question, is_last=True)
            if again is None:
                continue
            texts[number] = await self._with_code(question, again)
            if _is_text_suspect(replace(self.look.page, texts=(again,))):
                break
        self.look.page = replace(self.look.page, texts=tuple(texts))

    async def _with_code(self, question: Question, trial: TextTrial) -> TextTrial:
        if trial.style == "none" or trial.invisible:
            trial = await with_css_rule(self.visit, question, trial)
        cancelled = {event.type for event in trial.events if event.cancelled}
        found: dict[str, tuple[Blame, ...]] = {}
        for name, types in (
            ("select_blame", ("selectstart", "mousedown")),
            ("copy_blame", ("copy", "keydown")),
            ("menu_blame", ("contextmenu",)),
        ):
            known: tuple[Blame, ...] = getattr(trial, name)
            silent = [type_ for type_ in types if type_ in cancelled]
            if silent and not any(blame.called in CANCELLERS for blame in known):
                blame = await blame_returning_handler(
                    self.visit, self.witness, question.frame, "questionPath", question.index, silent
                )
                found[name] = (*known, blame) if blame else known
        return replace(trial, **found)  # type: ignore[arg-type] # names of blame tuples alone

    async def _keys(self, reader: Reader) -> None:
        cancelled = [trial.keys for trial in self.look.page.keys if trial.cancelled][:KEY_LIMIT]
        suspects = tuple(shortcut for shortcut in shortcuts(judges()) if shortcut.name in cancelled)
        if not suspects:
            return
        again = {trial.keys: trial for trial in await reader.try_keys(suspects)}
        top = (await self.visit.frames())[0]
        for name, trial in again.items():
            if trial.cancelled and not trial.blame:
                blame = await blame_returning_handler(
                    self.visit, self.witness, top, "bodyPath", 0, ["keydown"]
                )
                again[name] = replace(trial, blame=(blame,) if blame else ())
        keys = tuple(again.get(trial.keys, trial) for trial in self.look.page.keys)
        self.look.page = replace(self.look.page, keys=keys)

    async def _menus(self) -> None:
        menus = dict(self.look.page.menu_on_fields)
        for key in [
            key for key, attempt in menus.items() if cancelled_events(attempt, "contextmenu")
        ][:1]:
            handle = self.handles.get(key)
            if handle is None:
                continue
            stage = Stage(
                self.visit, self.second.clipboard, Hands(self.visit, one_by_one=True), handle
            )
            blames: list[Blame] = []
            async with self.witness.watching(handle.frame, blames):
                again = await stage.perform(MENU, None, wait_ms=0)
            if not any(blame.called in CANCELLERS for blame in blames):
                blame = await blame_returning_handler(
                    self.visit,
                    self.witness,
                    handle.frame,
                    "fieldPath",
                    handle.index,
                    ["contextmenu"],
                )
                blames += [blame] if blame else []
            menus[key] = replace(again, blame=tuple(blames))
        self.look.page = replace(self.look.page, menu_on_fields=menus)


def _is_text_suspect(page: PageEvidence) -> bool:
    """Whether what was done to the page's texts alone restricts anybody."""
    texts = replace(page, keys=(), menu_on_fields={})

    def is_restricted(judge: Callable[[PageEvidence], Verdict]) -> bool:
        # A judge that fails is told of in the report.
        return attempted(lambda: judge(texts).outcome is Outcome.RESTRICTED, lambda _: False)

    return any(is_restricted(each.judge_page) for each in judges().values() if each.judge_page)
