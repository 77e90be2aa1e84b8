"""What goes on at once comes to an end together, and visits do so only where nobody is harmed."""

from __future__ import annotations

import asyncio
import json
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import cast

import pytest
from playwright.async_api import async_playwright

from pasteguard import auditing
from pasteguard.artifacts.page_states import PRESS, QUIET, Observation, PageState, Phase
from pasteguard.auditing import audit_targets
from pasteguard.browser.clipboard import Clipboard
from pasteguard.browser.launcher import running
from pasteguard.browser.navigation import Arrived, arrive
from pasteguard.browser.visit import Visit, VisitEnded
from pasteguard.conduct_look import ConductLook, OpenBeside, OpenPrepared
from pasteguard.conduct_phases import IN_ONE_VISIT, see_conduct
from pasteguard.model.options import Options, Target
from pasteguard.model.report import Outcome
from pasteguard.progress import Silence
from pasteguard.side_by_side import side_by_side
from tests.site import Site


def test_work_at_once_meets_in_the_middle() -> None:
    meeting = asyncio.Barrier(2)

    async def both() -> None:
        async with asyncio.timeout(5):
            await side_by_side([_meet(meeting), _meet(meeting)])

    asyncio.run(both())


def test_work_one_by_one_keeps_its_order() -> None:
    said: list[str] = []

    async def work(name: str) -> None:
        said.append(f"{name} begins")
        await asyncio.sleep(0)
        said.append(f"{name} ends")

    asyncio.run(side_by_side([work("a"), work("b")], at_once=False))
    assert said == ["a begins", "a ends", "b begins", "b ends"]


@pytest.mark.parametrize("at_once", [True, False])
def test_the_first_failure_is_raised_when_all_have_ended(at_once: bool) -> None:
    ended: list[str] = []

    async def work(name: str, error: Exception | None, turns: int) -> None:
        for _ in range(turns):
            await asyncio.sleep(0)
        ended.append(name)
        if error is not None:
            raise error

    works = [
        work("slow", KeyError("slow"), 9),
        work("quick", ValueError(), 0),
        work("fine", None, 20),
    ]
    with pytest.raises(KeyError):
        asyncio.run(side_by_side(works, at_once=at_once))
    assert sorted(ended) == ["fine", "quick", "slow"]


@pytest.mark.parametrize("at_once", [True, False])
def test_what_is_cancelled_has_cleaned_up_before_it_returns(at_once: bool) -> None:
    cleaned: list[str] = []

    async def work(name: str) -> None:
        try:
            await asyncio.sleep(60)
        finally:
            await asyncio.sleep(0)
            cleaned.append(name)

    async def give_up() -> None:
        async with asyncio.timeout(0.05):
            await side_by_side([work("a"), work("b")], at_once=at_once)

    with pytest.raises(TimeoutError):
        asyncio.run(give_up())
    assert cleaned == (["a", "b"] if at_once else ["a"])


def test_a_look_apart_brings_back_what_it_saw_and_no_more() -> None:
    look = _look()
    quiet, press, other = _seen(QUIET), _seen(PRESS), _seen("print")
    look.observations.append(quiet)
    first, second = look.apart(), look.apart()
    first.observations.append(press)
    second.observations.append(other)
    first.ends.append("navigated")
    assert look.observations == [quiet]
    look.take_in(first)
    look.take_in(second)
    assert look.observations == [quiet, press, other]
    assert look.ends == ["navigated"]
    assert (first.typed, first.pasted) == (look.typed, look.pasted)
    assert look.typed != look.pasted


@pytest.mark.browser
def test_pages_that_open_at_once_are_told_apart_and_all_keep_their_focus() -> None:
    async def look() -> None:
        async with async_playwright() as playwright, running(playwright) as browser:
            await Clipboard.open(browser)
            assert browser.keeps_focus
            opened = await asyncio.gather(*(browser.new_page() for _ in range(4)))
            for page, context in opened:
                session = await page.context.new_cdp_session(page)
                told = await session.send("Target.getTargetInfo")
                assert told["targetInfo"]["browserContextId"] == context.id
                assert await page.evaluate("document.hasFocus()")

    asyncio.run(look())


@pytest.mark.browser
@pytest.mark.timeout(120)
@pytest.mark.parametrize("logs_in", [False, True])
def test_visits_overlap_unless_somebody_is_logged_in(
    logs_in: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    visits, most = 0, 0

    async def counted(*values: object) -> Arrived:
        nonlocal visits, most
        visits += 1
        most = max(most, visits)
        arrived = await arrive(*values)  # type: ignore[arg-type] # what arrive is called with
        arrived.visit.when_closed.append(leave)
        return arrived

    def leave() -> None:
        nonlocal visits
        visits -= 1

    monkeypatch.setattr(auditing, "arrive", counted)
    state = tmp_path / "state.json"
    state.write_text(json.dumps({"cookies": [], "origins": []}))
    options = Options(
        only=frozenset({"paste", "print", "tab-switch", "reload-loss"}),
        storage_state=state if logs_in else None,
    )
    with Site() as site:
        target = Target(f"{site.url}/print/allows-printing.html", "print")
        report = asyncio.run(audit_targets([target], options, Silence())).reports[0]
    tried = {f.restriction: f.outcome for f in report.findings if f.restriction in options.only}
    assert tried.keys() == options.only
    assert Outcome.UNCLEAR not in tried.values()
    assert (most, visits) == (1 if logs_in else 3, 0)


def test_a_page_that_no_longer_opens_is_not_opened_for_ever() -> None:
    opened = 0

    async def open_visit(_prepare: object) -> Visit:
        nonlocal opened
        opened += 1
        raise VisitEnded("crashed")

    look = replace(_look(), open_visit=open_visit, phases=frozenset(IN_ONE_VISIT))
    steps: list[str] = []

    def step(name: str) -> AbstractContextManager[None]:
        steps.append(name)
        return nullcontext()

    asyncio.run(see_conduct(look, step, at_once=True))
    assert steps == ["conduct"]
    assert look.ends == ["crashed"] * opened
    assert opened < 10


async def _meet(meeting: asyncio.Barrier) -> None:
    await meeting.wait()


def _look() -> ConductLook:
    none = cast("OpenPrepared", None)
    beside = cast("OpenBeside", None)
    return ConductLook(
        none, beside, cast("Clipboard", None), Random(1), (), frozenset(Phase), lambda _: False
    )


def _seen(act: str) -> Observation:
    return Observation(act, 1, PageState(0.0, 0.0, ()), None)
