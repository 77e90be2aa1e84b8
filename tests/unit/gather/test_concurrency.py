"""What goes on at once comes to an end together, and visits do so only where nobody is harmed."""

from __future__ import annotations

import asyncio
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from random import Random
from typing import cast

import pytest

from pasteguard.artifacts.page_states import PRESS, QUIET, Observation, PageState, Phase
from pasteguard.browser.clipboard import Clipboard
from pasteguard.browser.visit import Visit, VisitEnded
from pasteguard.gather.concurrency import side_by_side
from pasteguard.gather.conduct import ConductLook, OpenBeside, OpenPrepared
from pasteguard.gather.phases import IN_ONE_VISIT, see_conduct


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
