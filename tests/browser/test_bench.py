"""What ``tests/unit/scripts/test_bench.py`` is about, in a real browser."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest
from playwright.async_api import async_playwright
from rich.progress import Progress as LiveProgress

from pasteguard.browser.launcher import running
from scripts.bench.figures import Figure
from scripts.bench.measuring import QUICK, Bench
from scripts.bench.pages import made_pages, served


@pytest.mark.browser
def test_the_heavy_page_is_measured_with_and_without_the_probe() -> None:
    async def measured() -> list[Figure]:
        amount = replace(QUICK, loads=2)
        with served(made_pages(0)) as base:
            async with async_playwright() as playwright, running(playwright) as browser:
                bench = Bench(playwright, base, amount, LiveProgress(disable=True))
                return await bench.loads(browser)

    figures = {figure.id: figure for figure in asyncio.run(measured())}
    assert len(figures) == 8
    for name in ("load", "load.probe", "use", "use.probe"):
        assert len(figures[name].values) == 2
        assert figures[name].low > 0
