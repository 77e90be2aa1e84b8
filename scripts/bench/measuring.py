"""The measurements themselves; whatever is compared is measured in turn, in one browser."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from playwright.async_api import Page, Playwright
from rich.progress import Progress as LiveProgress
from rich.progress import TaskID

from pasteguard import probe
from pasteguard.browser.clipboard import Clipboard
from pasteguard.browser.launcher import RunningBrowser, running
from pasteguard.browser.visit import QUIET_MS, WORLD
from pasteguard.catalogue import restrictions_named
from pasteguard.gather.gathered import Gathering
from pasteguard.model.options import Options, Target
from pasteguard.model.report import Message, Outcome, Report
from pasteguard.runner.run import Audit, audit_targets
from pasteguard.runner.worker import report_of
from scripts.bench.figures import Figure, compared
from scripts.bench.lighthouse import lighthouse_in
from scripts.bench.pages import FIELDS
from scripts.bench.saved import SIZES, SavedPages

ANSWERS: Final = restrictions_named(["answer"])
AIM_S: Final = 3.0
"""What the answer group of a fair page with three fields may take over a bare visit."""
AIM_TO_LIGHTHOUSE: Final = 0.5
"""What an audit of everything may take, to Lighthouse's one audit of blocked pasting."""
TIMEOUT_S: Final = 180.0
"""Longer than for users: on a busy machine a bad figure is better than none."""

SETTLE: Final = """(quiet) => new Promise((resolve) => {
  let timer = setTimeout(resolve, quiet);
  const again = () => { clearTimeout(timer); timer = setTimeout(resolve, quiet); };
  new MutationObserver(again).observe(
    document, { childList: true, subtree: true, characterData: true, attributes: true });
})"""
LOAD_MS: Final = "() => performance.getEntriesByType('navigation')[0].loadEventEnd"
USE_MS: Final = """async () => {
  const began = performance.now();
  for (const item of document.querySelectorAll("li")) {
    for (const type of ["keydown", "keyup"])
      item.dispatchEvent(new KeyboardEvent(type, { key: "a", bubbles: true }));
    item.title = "used";
  }
  await new Promise((resolve) => setTimeout(resolve, 0));
  return performance.now() - began;
}"""


@dataclass(frozen=True, slots=True)
class Amount:
    """How often each part is repeated, and how many small pages the jobs share."""

    audits: int
    rounds: int
    pages: int
    loads: int
    parses: int


FULL: Final = Amount(audits=5, rounds=3, pages=10, loads=9, parses=15)
QUICK: Final = Amount(audits=1, rounds=1, pages=4, loads=3, parses=1)


@dataclass(slots=True)
class Bench:
    """One run. ``surprises`` are audits that did not say what is true of their page."""

    playwright: Playwright
    base: str
    amount: Amount
    live: LiveProgress
    lighthouse: Path | None = None
    browser: str = ""
    surprises: list[str] = field(default_factory=list)

    async def figures(self) -> list[Figure]:
        """Measures everything. Raises BrowserMissing, BrowserFailed, or what ended an audit."""
        async with running(self.playwright) as browser:
            self.browser = f"{browser.browser.name} {browser.browser.version}".strip()
            audits = await self.audits(browser)
            if self.lighthouse is not None:
                audits += await self.against_lighthouse(browser, self.lighthouse)
            loads = await self.loads(browser)
        return [*audits, *await self.jobs(), *loads, *self.saved_pages()]

    def saved_pages(self) -> list[Figure]:
        """Markup mode and bare parses of pages of three sizes, in turn; no browser has a part."""
        task = self.live.add_task("markup", total=len(SIZES))
        saved = SavedPages(self.amount.parses, lambda: self.live.advance(task))
        found = saved.figures()
        self.surprises += saved.surprises
        return found

    async def audits(self, browser: RunningBrowser) -> list[Figure]:
        """Bare visits and audits of pages with three fields, in turn."""
        clipboard = await Clipboard.open(browser)
        bare: list[float] = []
        answers: list[float] = []
        fair: list[float] = []
        guarded: list[float] = []
        task = self.live.add_task("audits", total=1 + self.amount.audits)
        await self._bare(browser)
        await self._audit(browser, clipboard, "guarded")
        self.live.advance(task)
        for _ in range(self.amount.audits):
            bare.append(await self._bare(browser))
            answers.append(await self._audit(browser, clipboard, "fair", ANSWERS))
            fair.append(await self._audit(browser, clipboard, "fair"))
            guarded.append(await self._audit(browser, clipboard, "guarded"))
            self.live.advance(task)
        visit = Figure("visit", "bare visit", "s", tuple(bare))
        found = [visit]
        for name, title, values, aim in (
            ("answers", "its answer group alone", answers, AIM_S),
            ("fair", "audit of the fair page", fair, None),
            ("guarded", "audit of the guarded page", guarded, None),
        ):
            audit = Figure(f"audit.{name}", title, "s", tuple(values))
            found += [audit, *compared(audit, visit, aim_over=aim)]
        return found

    async def against_lighthouse(self, browser: RunningBrowser, folder: Path) -> list[Figure]:
        """Lighthouse's one audit and ours of everything, in turn, on both pages."""
        clipboard = await Clipboard.open(browser)
        found: list[Figure] = []
        task = self.live.add_task("lighthouse", total=2 * self.amount.audits + 1)
        async with lighthouse_in(browser, folder) as lighthouse:
            await lighthouse.audit(f"{self.base}/fair")
            self.live.advance(task)
            for name in ("fair", "guarded"):
                said: set[str] = set()
                theirs: list[float] = []
                ours: list[float] = []
                for _ in range(self.amount.audits):
                    seconds, allows = await lighthouse.audit(f"{self.base}/{name}")
                    said.add("allowed" if allows else "blocked")
                    theirs.append(seconds)
                    ours.append(await self._audit(browser, clipboard, name))
                    self.live.advance(task)
                title = f"Lighthouse, {name}: paste {' or '.join(sorted(said))}"
                other = Figure(f"lighthouse.{name}", title, "s", tuple(theirs))
                audit = Figure(f"all.{name}", f"all of ours, {name}", "s", tuple(ours))
                ratio = compared(audit, replace(other, title="Lighthouse"))[1]
                found += [other, audit, replace(ratio, aim=AIM_TO_LIGHTHOUSE)]
        return found

    async def _bare(self, browser: RunningBrowser) -> float:
        began = time.perf_counter()
        async with opened(browser) as page:
            await page.goto(f"{self.base}/fair", wait_until="load")
            await page.evaluate(SETTLE, QUIET_MS)
        return time.perf_counter() - began

    async def _audit(
        self,
        browser: RunningBrowser,
        clipboard: Clipboard,
        name: str,
        only: frozenset[str] = frozenset(),
    ) -> float:
        target = Target(f"{self.base}/{name}", name)
        options = Options(timeout_s=TIMEOUT_S, only=only)
        now = datetime.now(UTC).isoformat(timespec="seconds")
        gathering = Gathering(target=target, started_at=now, options=options)
        began = time.perf_counter()
        async with asyncio.timeout(TIMEOUT_S):
            await Audit(browser, clipboard, target, options, Ticks(), gathering).run()
        report = report_of(gathering)
        seconds = time.perf_counter() - began
        self._check(report, name, is_guarded=name == "guarded", fields=len(FIELDS))
        return seconds

    async def jobs(self) -> list[Figure]:
        """Pages a minute with one browser and with two."""
        paths = [f"/small/{number}" for number in range(self.amount.pages)]
        targets = [Target(self.base + path, path) for path in paths]
        rates: dict[int, list[float]] = {1: [], 2: []}
        task = self.live.add_task("jobs", total=2 * len(targets) * self.amount.rounds)
        for number in range(self.amount.rounds):
            # In turn: a machine that gets slower meanwhile favours neither.
            for jobs in (1, 2) if number % 2 == 0 else (2, 1):
                options = Options(timeout_s=TIMEOUT_S, jobs=jobs)
                run = await audit_targets(targets, options, Ticks(self.live, task))
                rates[jobs].append(60_000 * len(targets) / run.duration_ms)
                for index, report in enumerate(run.reports):
                    self._check(report, paths[index], is_guarded=bool(index % 2), fields=1)
        one = Figure("jobs.1", "pages, one job", "/min", tuple(rates[1]))
        two = Figure("jobs.2", "pages, two jobs", "/min", tuple(rates[2]))
        return [one, two, compared(two, one)[1]]

    async def loads(self, browser: RunningBrowser) -> list[Figure]:
        """The heavy page with and without the probe, in turn."""
        loads: dict[bool, list[float]] = {False: [], True: []}
        uses: dict[bool, list[float]] = {False: [], True: []}
        task = self.live.add_task("probe", total=1 + self.amount.loads)
        await self._heavy(browser, with_probe=True)
        for repetition in range(self.amount.loads):
            self.live.advance(task)
            for with_probe in (False, True) if repetition % 2 == 0 else (True, False):
                load, use = await self._heavy(browser, with_probe=with_probe)
                loads[with_probe].append(load)
                uses[with_probe].append(use)
        self.live.advance(task)
        return [
            *_with_and_without("load", "load of the heavy page", loads),
            *_with_and_without("use", "its events and changes", uses),
        ]

    async def _heavy(self, browser: RunningBrowser, *, with_probe: bool) -> tuple[float, float]:
        """Milliseconds to load the heavy page, and to use it."""
        async with opened(browser) as page:
            session = await page.context.new_cdp_session(page)
            await session.send("Page.enable")
            if with_probe:
                await session.send(
                    "Page.addScriptToEvaluateOnNewDocument",
                    {"source": probe.source(), "worldName": WORLD},
                )
            await page.goto(f"{self.base}/heavy", wait_until="load")
            load = float(await page.evaluate(LOAD_MS))
            return load, float(await page.evaluate(USE_MS))

    def _check(self, report: Report, name: str, *, is_guarded: bool, fields: int) -> None:
        """Notes an audit that failed or was wrong: the time it took says nothing."""
        said = surprise(report, is_guarded=is_guarded, fields=fields)
        if said is not None:
            self.surprises.append(f"{name}: {said}")


def _with_and_without(
    figure_id: str, title: str, taken: dict[bool, list[float]]
) -> tuple[Figure, ...]:
    without = Figure(figure_id, title, "ms", tuple(taken[False]))
    probed = Figure(f"{figure_id}.probe", "  with the probe", "ms", tuple(taken[True]))
    return (without, probed, *compared(probed, replace(without, title="same without")))


def surprise(report: Report, *, is_guarded: bool, fields: int) -> str | None:
    """What a report says that is not true of its page; None where all is as it should be."""
    if report.error is not None:
        return report.error.text
    if len(report.fields) != fields:
        return f"{len(report.fields)} fields instead of {fields}"
    restricted = {f.restriction for f in report.findings if f.outcome is Outcome.RESTRICTED}
    # True of any plain page: without a script, a field forgets its text on reload.
    restricted.discard("reload-loss")
    if ("paste" in restricted) is not is_guarded or (restricted and not is_guarded):
        return f"restricted: {', '.join(sorted(restricted)) or 'nothing'}"
    return None


@dataclass(frozen=True, slots=True)
class Ticks:
    """Moves a progress bar on by one for each page; without a bar, says nothing."""

    live: LiveProgress | None = None
    task: TaskID | None = None

    def started(self, target: Target) -> None:
        """Says nothing."""

    def step(self, target: Target, what: Message) -> None:
        """Says nothing."""

    def finished(self, target: Target, report: Report) -> None:
        """One more."""
        if self.live is not None and self.task is not None:
            self.live.advance(self.task)


@asynccontextmanager
async def opened(browser: RunningBrowser) -> AsyncIterator[Page]:
    """A page in a new browser context, thrown away afterwards; nothing of ours is in it."""
    page, context = await browser.new_page()
    try:
        yield page
    finally:
        await browser.close_context(context.id)
