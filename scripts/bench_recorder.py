"""Measures what *check from the start* costs a page: loading with the recorder, and without.

The page sets ten thousand listeners. Both ways are measured in turn in one browser, so that what
else the machine does weighs on both alike. The lower quartiles are compared: what is slower than
that was disturbed.
"""

from __future__ import annotations

import asyncio
import statistics
import tempfile
from pathlib import Path
from typing import Any, Final

from tests.extension.chromium import chromium_with
from tests.extension.copies import copy_extension
from tests.site import Site

PAGES: Final = Path(__file__).resolve().parents[1] / "tests" / "extension" / "pages"
ROUNDS: Final = 200


async def _load(page: Any, url: str) -> float:
    await page.goto(url)
    await page.wait_for_function("window.loadedAfter !== undefined")
    took: float = await page.evaluate("loadedAfter")
    return took


async def measure(folder: Path) -> tuple[float, float]:
    """How long a load takes in milliseconds: without the recorder, and with it."""
    times: dict[bool, list[float]] = {False: [], True: []}
    with Site(PAGES, is_cached=True) as site:
        async with chromium_with(copy_extension(folder), folder / "profile") as driven:
            page = await driven.context.new_page()
            url = f"{site.url}/heavy.html"
            await _load(page, url)
            # Only the recorder's scripts are registered: looking afterwards is not the load.
            for _ in range(ROUNDS):
                for is_on in (False, True):
                    await _register(driven, site.url, is_on=is_on)
                    times[is_on].append(await _load(page, url))
    return _quartile(times[False]), _quartile(times[True])


def _quartile(times: list[float]) -> float:
    return statistics.quantiles(times, n=4)[0]


async def _register(driven: Any, origin: str, *, is_on: bool) -> None:
    await driven.worker.evaluate(
        """async ([pattern, isOn]) => {
          await chrome.scripting.unregisterContentScripts();
          const common = { matches: [pattern], allFrames: true, runAt: "document_start" };
          if (isOn) await chrome.scripting.registerContentScripts([
            { ...common, id: "receiving", js: ["content/receiving.js"], world: "ISOLATED" },
            { ...common, id: "recorder", js: ["shared/recorder.js"], world: "MAIN" },
          ]);
        }""",
        [f"{origin.rsplit(':', 1)[0]}/*", is_on],
    )


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder:
        without, with_it = asyncio.run(measure(Path(folder)))
    cost = 100 * (with_it / without - 1)
    times = f"{without:.0f} ms without, {with_it:.0f} ms with the recorder"
    print(f"10,000 listeners: {times}, {cost:+.1f} %")


if __name__ == "__main__":
    main()
