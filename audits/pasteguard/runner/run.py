"""From targets to a run: the steps of one page's audit, and the workers that do them."""

from __future__ import annotations

import asyncio
import secrets
import time
from collections.abc import Collection, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import partial
from random import Random
from typing import Final

from pasteguard import __version__
from pasteguard.artifacts.redaction import redact_url
from pasteguard.browser.clipboard import Clipboard
from pasteguard.browser.driver import Driver
from pasteguard.browser.journey import load_journey
from pasteguard.browser.launcher import RunningBrowser
from pasteguard.browser.navigation import (
    ArrivedBeside,
    Prepare,
    arrive,
    arrive_beside,
    read_storage_state,
)
from pasteguard.browser.request_holding import HeldRequest
from pasteguard.browser.screenshot import hide_scroll_bars
from pasteguard.browser.visit import Visit, VisitEnded, allow_clipboard
from pasteguard.catalogue import Group, entries
from pasteguard.gather.acts import field_acts, page_acts
from pasteguard.gather.concurrency import side_by_side
from pasteguard.gather.conduct import ConductLook
from pasteguard.gather.first_pass import Rehearsal
from pasteguard.gather.gathered import Gathering
from pasteguard.gather.left_alone import Control, Doubts, doubts_of
from pasteguard.gather.phases import see_conduct
from pasteguard.gather.refused_reading import Refused
from pasteguard.gather.second_pass import SecondLook
from pasteguard.gather.static_snapshot import look_only
from pasteguard.gather.suspects import renewal_age_ms
from pasteguard.judge.permissions import reads_at_paste
from pasteguard.model.options import Options, Progress, Target
from pasteguard.model.report import Check, CheckStatus, Message, Mode, Report, Run
from pasteguard.restrictions.registry import judges_conduct, late_traces, phases
from pasteguard.runner.way import Way
from pasteguard.runner.worker import Worker, elapsed_ms, now_utc

RENEWAL_LIMIT_MS: Final = 4000.0
VISITS_AT_ONCE: Final = 3
"""More would wait for each other, on the machines that most people have."""


async def audit_targets(targets: Sequence[Target], options: Options, progress: Progress) -> Run:
    """Audits all targets with ``options.jobs`` browsers; one report a target, in their order.

    Raises UsageError for a journey or a storage state that cannot be read; whatever else goes
    wrong is in the report of the target with which it did.
    """
    if options.journey is not None:
        load_journey(options.journey)
    if options.storage_state is not None:
        read_storage_state(options.storage_state)
    started, began = now_utc(), time.monotonic()
    waiting = list(enumerate(targets))[::-1]
    reports: dict[int, Report] = {}
    driver = Driver()
    workers = [Worker(driver, conduct) for _ in range(max(1, min(options.jobs, len(targets))))]
    try:
        await asyncio.gather(
            *(_work(worker, waiting, reports, options, progress) for worker in workers)
        )
    finally:
        await driver.stop()
    return Run(
        started_at=started,
        duration_ms=elapsed_ms(began),
        reports=tuple(reports[number] for number in sorted(reports)),
        version=__version__,
    )


async def _work(
    worker: Worker,
    waiting: list[tuple[int, Target]],
    reports: dict[int, Report],
    options: Options,
    progress: Progress,
) -> None:
    """Takes targets until none is left."""
    try:
        while waiting:
            number, target = waiting.pop()
            progress.started(target)
            reports[number] = await worker.audit(Gathering(target, now_utc(), options), progress)
            progress.finished(target, reports[number])
    finally:
        # A browser that does not end properly takes no report along.
        with suppress(Exception):
            await worker.stop()


async def conduct(
    running: RunningBrowser, clipboard: Clipboard, gathering: Gathering, progress: Progress
) -> None:
    """Audits the target of ``gathering`` in that browser. Raises what ended it early."""
    await Audit(running, clipboard, gathering.target, gathering.options, progress, gathering).run()


@dataclass(slots=True)
class Audit:
    """The audit of one target; it tells ``gathering`` at once, so that a deadline loses nothing."""

    running: RunningBrowser
    clipboard: Clipboard
    target: Target
    options: Options
    progress: Progress
    gathering: Gathering
    _met: asyncio.Future[None] | None = None
    _room: asyncio.Semaphore = field(init=False)
    _conduct_seen: asyncio.Event = field(default_factory=asyncio.Event)
    _way: Way = field(init=False)

    def __post_init__(self) -> None:
        def tell(count: int) -> None:
            self.progress.step(self.target, Message("progress.way-again", {"count": count}))

        self._way = Way(partial(arrive, self.running), self.target.url, self.options, tell)
        self._room = asyncio.Semaphore(VISITS_AT_ONCE if self._way.is_short else 1)

    async def run(self) -> None:
        """Visits, looks, rehearses. Raises what ended it early."""
        try:
            if self.options.mode is Mode.PASSIVE:
                await self._passive()
            else:
                await self._rehearse()
        finally:
            self._tell_of_way()

    def _tell_of_way(self) -> None:
        if self._way.times < 2:
            return
        if self.options.journey is not None:
            self.gathering.notice("notice.way-repeated", count=self._way.times)
            return
        clicks = ", ".join(self.options.clicks)
        self.gathering.notice("notice.clicks-repeated", clicks=clicks, count=self._way.times)

    async def _passive(self) -> None:
        visit = await self._open()
        try:
            with self._step("inventory"):
                looked = await look_only(visit, self.running)
                self.gathering.handles = looked.handles
                self.gathering.static_verdicts = looked.verdicts
        finally:
            await visit.close()

    async def _rehearse(self) -> None:
        random = Random(secrets.randbits(64))
        wanted = [entry for entry in entries() if self.options.wants(entry.id)]
        names = [entry.id for entry in wanted]
        works = []
        if any(entry.group is Group.ANSWER for entry in wanted):
            works.append(self._rehearse_answers(names, random))
        if judges_conduct(names):
            works.append(self._watch(names, random))
        else:
            self._conduct_seen.set()
        if not self.running.keeps_focus:
            self._conduct_seen.set()
        await side_by_side(works, at_once=self.running.keeps_focus)

    async def _watch(self, wanted: Collection[str], random: Random) -> None:
        """Sees how the page conducts itself, phase by phase; each has visits of its own."""
        device = self.options.surroundings.device
        is_mobile = device is not None and device.is_mobile
        look = self.gathering.conduct = ConductLook(
            self._open_prepared,
            self._open_beside,
            self.clipboard,
            random,
            page_acts(wanted, is_mobile=is_mobile),
            phases(wanted),
            late_traces(wanted),
            tries_address=self.options.journey is not None,
        )
        try:
            await see_conduct(look, self._step, at_once=self.running.keeps_focus)
        finally:
            self._conduct_seen.set()

    async def _rehearse_answers(self, wanted: Collection[str], random: Random) -> None:
        rehearsal = Rehearsal(self._open, self.clipboard, random, field_acts(wanted))
        self.gathering.look = rehearsal.look
        with self._step("first-look"):
            await rehearsal.first_look()
        # What is looked at again, is looked at with nothing else going on.
        await self._conduct_seen.wait()
        second = SecondLook(self._open_again, self.clipboard, random, rehearsal.look)
        with self._step("second-look"):
            await second.run()
        await self._paste_without_permission()
        doubts = doubts_of(self.gathering.look)
        self.gathering.is_controlled = doubts is None
        self.gathering.is_confirmed = not second.ends
        if doubts is not None:
            await self._leave_alone(doubts)

    async def _paste_without_permission(self) -> None:
        """Where the page reads the clipboard itself to paste: what comes where that is refused?"""
        conduct = self.gathering.conduct
        if conduct is None or not reads_at_paste(conduct.conduct()):
            return

        async def refuse(visit: Visit) -> None:
            await allow_clipboard(visit, "denied")

        with self._step("second-look"), suppress(VisitEnded):
            visit = await self._open_prepared(refuse)
            try:
                refused = Refused(visit, self.clipboard, Random(secrets.randbits(64)))
                await refused.paste(self.gathering.look)
            finally:
                await visit.close()

    async def _open_again(self) -> Visit:
        """A visit that is past the age at which the page seemed to make itself anew."""
        visit = await self._open()
        age_ms = renewal_age_ms(self.gathering.look.records)
        try:
            if age_ms is not None:
                # The age is counted from the arrival, since a page loads now faster, now slower.
                await visit.of(asyncio.sleep(min(age_ms, RENEWAL_LIMIT_MS) / 1000))
            return visit
        except BaseException:
            await visit.close()
            raise

    async def _leave_alone(self, doubts: Doubts) -> None:
        """Where the page may have done by itself what was lost: does it, where nothing is done?"""
        with Step(self.gathering, "left-alone"):
            visit = await self._open()
            try:
                control = Control(visit, self.clipboard, Random(secrets.randbits(64)), doubts)
                self.gathering.alone = await control.run()
                self.gathering.is_controlled = True
            finally:
                await visit.close()

    async def _open(self) -> Visit:
        return await self._open_prepared(None)

    async def _open_prepared(self, prepare: Prepare | None) -> Visit:
        """A visit; the first is to see the page before there are any others."""
        if self._met is not None:
            await asyncio.shield(self._met)
            return await self._visit(prepare)
        self._met = met = asyncio.get_running_loop().create_future()
        try:
            visit = await self._visit(prepare)
            if not self._way.is_short:
                visit = await self._alone(visit, prepare)
        except BaseException as error:
            if isinstance(error, Exception):
                met.set_exception(error)
                met.exception()
            else:
                met.cancel()
            raise
        met.set_result(None)
        return visit

    async def _alone(self, visit: Visit, prepare: Prepare | None) -> Visit:
        """The first visit; visits go side by side from now on where nothing comes of it.

        Each way logs in, and who logs in twice may be logged out. A server may also let nobody have
        a test open twice: then the first visit is made anew, and no other is beside it.
        """
        if await self._way.can_enter_beside(visit):
            for _ in range(VISITS_AT_ONCE - 1):
                self._room.release()
        elif self._way.enters:
            await visit.close()
            return await self._visit(prepare)
        return visit

    async def _open_beside(self, first: Visit, prepare: Prepare, by_address: bool) -> ArrivedBeside:
        """One more tab in the browser of a visit: the same way, or by its address alone."""
        url, options = self.target.url, self.options
        if by_address:
            url, options = first.page.url, replace(options, clicks=(), journey=None)
        return await arrive_beside(first, url, options, [prepare])

    async def _visit(self, prepare: Prepare | None) -> Visit:
        steps: list[Prepare] = [self._count_held]
        if self.gathering.page is None:
            steps.append(hide_scroll_bars)
        if prepare is not None:
            steps.append(prepare)
        await self._room.acquire()
        try:
            arrived = await self._way.go(steps)
        except BaseException:
            self._room.release()
            raise
        visit = arrived.visit
        visit.when_closed.append(self._room.release)
        try:
            await self.gathering.meet(arrived, visit)
        except BaseException:
            await visit.close()
            raise
        return visit

    async def _count_held(self, visit: Visit) -> None:
        def hear(held: HeldRequest) -> None:
            visit.sent.append(redact_url(held.url).partition("?")[0])
            visit.held.add((held.method, held.url))
            self.gathering.hold(held, is_early=not visit.acting)

        visit.context.hear_held = hear

    def _step(self, name: str) -> Step:
        self.progress.step(self.target, Message(f"progress.{name}"))
        return Step(self.gathering, name)


@dataclass(slots=True)
class Step:
    """A timed part of an audit; it becomes one of the report's checks."""

    gathering: Gathering
    name: str
    _began: float = 0.0

    def __enter__(self) -> None:
        self._began = time.monotonic()

    def __exit__(self, kind: type[BaseException] | None, error: object, trace: object) -> None:
        status = CheckStatus.DONE if kind is None else CheckStatus.FAILED
        reason = None if kind is None else kind.__name__
        self.gathering.checks.append(Check(self.name, status, elapsed_ms(self._began), reason))
