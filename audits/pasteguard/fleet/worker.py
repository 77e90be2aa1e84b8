"""One audit on whichever machine it comes to, in the browser that this worker keeps."""

from __future__ import annotations

import asyncio
import os
import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from multiprocessing.util import Finalize
from pathlib import Path
from threading import enumerate as enumerate_threads
from threading import get_ident
from typing import Final

from pasteguard.browser.temp_profile import own_folder, remove_leftovers
from pasteguard.errors import BrowserFailed
from pasteguard.fleet.arrivals import What, WorkerFailed, what_of
from pasteguard.fleet.jobs import Job, JobResult
from pasteguard.fleet.machine_slots import a_place
from pasteguard.fleet.worker_loop import Silent, Stuck, Workplace
from pasteguard.gather.gathered import Gathering
from pasteguard.judge.own_mistakes import own_mistake
from pasteguard.model.options import Options
from pasteguard.model.report import Message, Mode, Report
from pasteguard.runner.markup_run import audit_markup
from pasteguard.runner.worker import elapsed_ms, now_utc, report_of

TRIES: Final = 2
"""How often a page is audited whose browser or tab was lost: once it may be the machine's doing."""
PAUSE_S: Final = 1.0
LONGEST_PAUSE_S: Final = 30.0
WORTH_AGAIN: Final = frozenset({"notice.ended.crashed", "notice.browser-failed"})

_WORKPLACES: Final[dict[tuple[int, int], Workplace]] = {}
"""By process and thread: a forked process has the parent's memory, but not its browsers."""
_failures = 0


def audit_one(job: Job) -> JobResult:
    """Audits the job's target; for any executor, in any worker process or thread.

    A calling thread keeps one browser between calls, on an event loop that lives as long as the
    worker. Never raises for what a page, a host or the browser does: that is in the report.
    """
    worker = f"{socket.gethostname()}:{os.getpid()}"
    if job.options.mode is Mode.MARKUP:
        run = asyncio.run(audit_markup((job.target,), job.options, Silent()))
        return JobResult(job.key, run.reports[0], worker=worker)
    with a_place(job.limits.browsers, rest) as waited_s:
        gathering, report = _audited(job)
    what = what_of(gathering.error, datetime.now(UTC))
    _slow_down(what)
    return JobResult(job.key, report, what, worker, waited_s)


def rest() -> None:
    """Gives up the browser that the calling thread keeps; its next audit starts another."""
    if workplace := _WORKPLACES.get((os.getpid(), get_ident())):
        try:
            workplace.rest()
        except TimeoutError:
            _leave(workplace)


def _audited(job: Job) -> tuple[Gathering, Report]:
    try:
        with _files(job) as options:
            for left in reversed(range(TRIES)):
                gathering = Gathering(job.target, now_utc(), options)
                report = _audit(gathering, job)
                if not left or not _is_worth_again(gathering, report):
                    break
                time.sleep(PAUSE_S)
        return gathering, report
    except OSError as error:
        gathering = Gathering(job.target, now_utc(), job.options)
        gathering.fail(
            BrowserFailed(Message("notice.no-room", {"why": error.strerror or str(error)}))
        )
    except Exception as error:
        # Whatever a page makes of us, the other pages get their audits.
        gathering = Gathering(job.target, now_utc(), job.options)
        gathering.fail(own_mistake(error))
    return gathering, report_of(gathering)


def _slow_down(what: What) -> None:
    """Makes a worker that cannot audit wait, so that it does not take the pages from the others."""
    global _failures
    _failures = _failures + 1 if isinstance(what, WorkerFailed) else 0
    if _failures:
        time.sleep(min(LONGEST_PAUSE_S, PAUSE_S * 2**_failures))


def _audit(gathering: Gathering, job: Job) -> Report:
    began = time.monotonic()
    workplace = _workplace()
    try:
        return workplace.audit(gathering, job.limits)
    except Stuck:
        _leave(workplace)
        # The lost loop may still write into what it gathers.
        said = Gathering(
            gathering.target, gathering.started_at, gathering.options, gathering.browser
        )
        said.page = gathering.page
        said.notice("notice.deadline", seconds=round(gathering.options.timeout_s))
        said.duration_ms = elapsed_ms(began)
        return report_of(said)
    except Exception:
        # Nobody knows in which state it is.
        _leave(workplace)
        raise


def _is_worth_again(gathering: Gathering, report: Report) -> bool:
    ids = {notice.id for notice in (*report.warnings, *([report.error] if report.error else []))}
    return (
        gathering.browser_lost
        or isinstance(gathering.error, BrowserFailed)
        or bool(ids & WORTH_AGAIN)
    )


def _workplace() -> Workplace:
    """The calling thread's own; those of threads that ended are ended, too."""
    key = (os.getpid(), get_ident())
    alive = {thread.ident for thread in enumerate_threads()}
    for process, thread in list(_WORKPLACES):
        if process == key[0] and thread not in alive:
            _WORKPLACES.pop((process, thread)).stop()
    found = _WORKPLACES.get(key)
    if found is None:
        if not any(process == key[0] for process, _ in _WORKPLACES):
            remove_leftovers()
        found = _WORKPLACES[key] = Workplace()
        # Unlike atexit's, this is called in the processes of multiprocessing too.
        Finalize(None, found.stop, exitpriority=10)
    return found


def _leave(workplace: Workplace) -> None:
    for key, each in list(_WORKPLACES.items()):
        if each is workplace:
            del _WORKPLACES[key]
    workplace.abandon()


@contextmanager
def _files(job: Job) -> Iterator[Options]:
    """The job's options with the files that came along, which are gone afterwards."""
    if job.journey is None and job.storage_state is None:
        yield job.options
        return
    with own_folder() as folder:
        yield replace(
            job.options,
            journey=_written(folder / "journey.py", job.journey),
            storage_state=_written(folder / "storage-state.json", job.storage_state),
        )


def _written(path: Path, text: str | None) -> Path | None:
    if text is None:
        return None
    path.write_text(text, encoding="utf-8")
    return path
