"""What is left behind where a visit ends while a page is loaded anew."""

from __future__ import annotations

import asyncio
import gc
from types import SimpleNamespace
from typing import Any, cast

import pytest
from playwright.async_api import Error as PlaywrightError

from pasteguard.browser.visit import VisitEnded
from pasteguard.gather.observer import Watching
from pasteguard.gather.unload import _loaded


async def fails(state: str) -> None:
    await asyncio.sleep(0.01)
    raise PlaywrightError("Target page, context or browser has been closed")


async def ends(milliseconds: float, *, is_seen: bool) -> None:
    await asyncio.sleep(0.05)
    raise VisitEnded("closed")


def test_a_load_that_fails_after_the_visit_ended_is_told_to_nobody() -> None:
    told: list[dict[str, Any]] = []
    page = SimpleNamespace(wait_for_load_state=fails)
    watching = SimpleNamespace(
        visit=SimpleNamespace(page=page), time=SimpleNamespace(run=ends), person=None
    )

    async def reload() -> None:
        asyncio.get_running_loop().set_exception_handler(lambda _, context: told.append(context))
        with pytest.raises(VisitEnded):
            await _loaded(cast(Watching, watching))
        await asyncio.sleep(0.01)
        gc.collect()

    asyncio.run(reload())
    assert told == []
