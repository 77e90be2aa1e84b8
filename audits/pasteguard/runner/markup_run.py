"""From saved files to a run, with no browser: one file after the other, or in several processes."""

from __future__ import annotations

import asyncio
import multiprocessing
import signal
import threading
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit
from urllib.request import url2pathname

from pasteguard import __version__
from pasteguard.errors import OwnMistake, PasteguardError, UsageError
from pasteguard.judge.own_mistakes import own_mistake
from pasteguard.markup.collecting import collecting_afterwards
from pasteguard.markup.reading import read_page
from pasteguard.markup.tree import Unparsable
from pasteguard.markup.usage import check_usage
from pasteguard.model.options import Options, Progress, Target
from pasteguard.model.report import Check, CheckStatus, Message, Report, Run
from pasteguard.runner.markup_report import make_report

LARGEST_FILE: Final = 20_000_000
"""In bytes; larger than any page, and read within the deadline."""

PIECE: Final = 1 << 17
AGAIN_S: Final = 0.2


async def audit_markup(targets: Sequence[Target], options: Options, progress: Progress) -> Run:
    """Audits saved files with ``options.jobs`` processes; one report a target, in their order.

    Raises UsageError for addresses on the web and for options that need a browser; whatever is
    wrong with one file is in its report.
    """
    check_usage(targets, options)
    started, began = _now(), time.monotonic()
    if options.jobs > 1 and len(targets) > 1:
        reports = await _in_processes(targets, options, progress)
    else:
        reports = []
        for target in targets:
            progress.started(target)
            progress.step(target, Message("progress.inventory"))
            reports.append(audit_file(target, options))
            progress.finished(target, reports[-1])
            await asyncio.sleep(0)  # between two files, Ctrl+C is heard
    return Run(started, _elapsed(began), tuple(reports), __version__)


def audit_file(target: Target, options: Options) -> Report:
    """The report of one file; it never raises for what is in the file, or for a missing one."""
    started, began = _now(), time.monotonic()
    error: PasteguardError
    try:
        with collecting_afterwards(), _deadline(options.timeout_s):
            report = make_report(target, read_page(_content(target)), options)
        return _timed(report, CheckStatus.DONE, started, began)
    except TimeoutError:
        values = {"seconds": round(options.timeout_s)}
        error = UsageError(Message("notice.markup-too-long", values))
    except OSError as problem:
        why = problem.strerror or type(problem).__name__
        error = UsageError(Message("notice.markup-unreadable", {"why": why}))
    except Unparsable:
        error = UsageError(Message("notice.markup-no-html"))
    except PasteguardError as problem:
        error = problem
    except Exception as problem:
        # Whatever a file makes of us, the other files get their audits.
        error = own_mistake(problem)
    return _failed(target, options, error, started, began)


def _failed(
    target: Target, options: Options, error: PasteguardError, started: str, began: float
) -> Report:
    report = make_report(target, None, options, error)
    return _timed(report, CheckStatus.FAILED, started, began)


def _timed(report: Report, status: CheckStatus, started: str, began: float) -> Report:
    duration = _elapsed(began)
    checks = (Check("markup", status, duration),)
    return replace(report, started_at=started, duration_ms=duration, checks=checks)


def _content(target: Target) -> bytes:
    path = Path(url2pathname(urlsplit(target.url).path))
    with path.open("rb") as file:
        # Piece by piece: to read so many bytes at once takes memory for as many.
        pieces, length = [], 0
        while length <= LARGEST_FILE and (piece := file.read(PIECE)):
            pieces.append(piece)
            length += len(piece)
    if length > LARGEST_FILE:
        megabytes = LARGEST_FILE // 1_000_000
        raise UsageError(Message("notice.markup-too-large", {"megabytes": megabytes}))
    return b"".join(pieces)


async def _in_processes(
    targets: Sequence[Target], options: Options, progress: Progress
) -> list[Report]:
    """The reports in the targets' order; a file that ends its process is tried once more, alone."""
    reports: dict[int, Report] = {}
    waiting = list(enumerate(targets))[::-1]
    broken: list[tuple[int, Target]] = []

    async def work(pool: ProcessPoolExecutor) -> None:
        loop = asyncio.get_running_loop()
        while waiting:
            number, target = waiting.pop()
            progress.started(target)
            progress.step(target, Message("progress.inventory"))
            try:
                reports[number] = await loop.run_in_executor(pool, audit_file, target, options)
            except BrokenProcessPool:
                broken.append((number, target))
                return
            except Exception as error:
                mistake = own_mistake(error)
                reports[number] = _failed(target, options, mistake, _now(), time.monotonic())
            progress.finished(target, reports[number])

    jobs = min(options.jobs, len(targets))
    with _pool(jobs) as pool:
        await asyncio.gather(*(work(pool) for _ in range(jobs)))
    for _, target in waiting:
        progress.started(target)
    for number, target in [*broken, *reversed(waiting)]:
        with _pool(1) as pool:
            reports[number] = await _alone(pool, target, options)
        progress.finished(target, reports[number])
    return [reports[number] for number in range(len(targets))]


async def _alone(pool: ProcessPoolExecutor, target: Target, options: Options) -> Report:
    loop = asyncio.get_running_loop()
    try:
        return await loop.run_in_executor(pool, audit_file, target, options)
    except BrokenProcessPool:
        error = OwnMistake(Message("notice.own-mistake", {"why": "the process ended"}))
        return _failed(target, options, error, _now(), time.monotonic())


@contextmanager
def _pool(jobs: int) -> Iterator[ProcessPoolExecutor]:
    # Started anew rather than forked: this process has threads that show the progress.
    pool = ProcessPoolExecutor(
        jobs, mp_context=multiprocessing.get_context("spawn"), initializer=_leave_ctrl_c
    )
    try:
        yield pool
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _leave_ctrl_c() -> None:
    """Ctrl+C is for the process that the user started, which ends the others."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


@contextmanager
def _deadline(seconds: float) -> Iterator[None]:
    """Raises TimeoutError in the block after so long, where the system can do that."""
    is_main = threading.current_thread() is threading.main_thread()
    if not is_main or not hasattr(signal, "setitimer"):
        yield
        return

    def end(_number: int, _frame: object) -> None:
        raise TimeoutError

    began, handler = time.monotonic(), signal.signal(signal.SIGALRM, end)
    # Again and again: what is raised while Python collects garbage is lost.
    remaining, _ = signal.setitimer(signal.ITIMER_REAL, seconds, AGAIN_S)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        # Somebody else's alarm, if there was one, goes on.
        left = max(0.001, remaining - (time.monotonic() - began)) if remaining else 0
        signal.signal(signal.SIGALRM, handler)
        signal.setitimer(signal.ITIMER_REAL, left)


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def _elapsed(began: float) -> int:
    return round((time.monotonic() - began) * 1000)
